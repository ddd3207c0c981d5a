"""The revisions of the database's form, run by Alembic without an ini file."""
