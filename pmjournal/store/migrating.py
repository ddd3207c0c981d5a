"""Bringing a database to the present form: a fast look first, Alembic only where something is to be done.

`application_id` says that the file is ours, `user_version` which form it has: the number of revisions applied.
All steps run in one transaction or none does. A newer file is refused, unharmed.
"""

from pathlib import Path
from threading import Lock
from typing import Any

from pmjournal.errors import DamagedJournal, NewerJournal, NotAJournal
from pmjournal.language import translate
from pmjournal.store.keys import NEWER

APPLICATION_ID = 0x504D4A31  # "PMJ1"
REVISIONS = ("0001", "0002", "0003")
_ONE_AT_A_TIME = Lock()  # Alembic's context is one for the whole process


def state(connection: Any, file: Path) -> int:
    """How many revisions the database has, from a raw connection; 0 for a new, empty one.

    Raises:
        NotAJournal: it is some other program's database.
        NewerJournal: it has revisions this program does not know.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION_ID and (tables or application):
        raise NotAJournal(
            translate("Opening", "{file} is not a journal. Choose a folder made by PM Journal.").format(file=file)
        )
    if version > len(REVISIONS):
        raise NewerJournal(str(NEWER))
    return version


def upgrade(connection: Any, file: Path) -> None:
    """Apply every missing revision to the database behind a raw connection.

    Raises:
        DamagedJournal: the result would break a foreign key; nothing was changed.
    """
    # Alembic costs a quarter of a second to import and is needed only when the form differs.
    import sqlcipher3
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import StaticPool, create_engine

    connection.execute("PRAGMA foreign_keys = OFF")  # a no-op inside a transaction; a batch recreate would cascade
    engine = create_engine(
        "sqlite+pysqlite://", module=sqlcipher3.dbapi2, creator=lambda: connection, poolclass=StaticPool
    )
    config = Config()
    config.set_main_option("script_location", "pmjournal.store:migrations")
    with _ONE_AT_A_TIME, engine.connect() as bound:
        bound.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = bound
        command.upgrade(config, "head")
        if bound.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
            bound.exec_driver_sql("ROLLBACK")
            raise DamagedJournal(
                translate(
                    "Opening", "{file} could not be brought to the present form. Nothing was changed."
                ).format(file=file)
            )
        bound.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        bound.exec_driver_sql(f"PRAGMA user_version = {len(REVISIONS)}")
        bound.exec_driver_sql("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")
