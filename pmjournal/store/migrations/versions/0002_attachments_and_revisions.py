"""Attachments, and the versions of long texts; each twice, for what is private and what is not."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

OWNERS = (("", "record"), ("private_", "private_record"))


def upgrade() -> None:
    for prefix, owner in OWNERS:
        _attachments(f"{prefix}attachment", owner)
        _revisions(f"{prefix}revision", owner)


def _attachments(table: str, owner: str) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("stored", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(["record_id"], [f"{owner}.id"], name=op.f(f"fk_{table}_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f(f"ix_{table}_record_id"), table, ["record_id"], unique=False)
    op.create_index(op.f(f"ix_{table}_stored"), table, ["stored"], unique=False)


def _revisions(table: str, owner: str) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("began_at", sa.String(20), nullable=False),
        sa.Column("ended_at", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(["record_id"], [f"{owner}.id"], name=op.f(f"fk_{table}_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sqlite_autoincrement=True,
    )
    op.create_index(f"ix_{table}_record_id_field", table, ["record_id", "field"], unique=False)
