"""What Alembic runs: the revisions, on the connection it is handed, inside the caller's transaction."""

from alembic import context

import pmjournal.store.tables  # noqa: F401  # fills the metadata
from pmjournal.store.base import Base
from pmjournal.store.index_tables import is_derived

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    include_name=lambda name, kind, parents: kind != "table" or not is_derived(name),
    transactional_ddl=False,  # the caller has begun the one transaction for all steps
)
context.run_migrations()
