"""Mentorships from the first wish to the last word: agreements, pauses, feedback, ratings, and a fuller log."""

import re
from collections import Counter

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

SECTIONS = (
    "parties", "purpose", "aims", "focus", "from_mentor", "from_mentee", "rhythm", "contact", "moving",
    "confidentiality", "boundaries", "giving_feedback", "inclusion", "progress", "difficulties", "closing",
)  # fmt: skip
TEXTS = {
    "mentorship": ("objectives", "learning_goal", "source", "research", "outcomes", "gave", "got", "thanks"),
    "meeting": ("status_reason", "brief"),
    "agenda_point": ("answer",),
    "entry": ("outcome",),
}
NUMBERS = {"mentorship": ("cadence_nth", "cadence_weekday", "keep_in_touch_months")}
DAYS = {
    "mentorship": ("paired_on", "contacted_on", "replied_on", "in_touch_on", "snoozed_until"),
    "entry": ("review_on",),
    "private_note": ("settled_on",),
}
REFERENCES = (
    ("mentorship", "introduced_by_id", "person"),
    ("meeting", "moved_from_id", "meeting"),
    ("agenda_point", "about_id", "record"),
    ("action_item", "source_id", "record"),
    ("entry", "person_id", "person"),
    ("entry", "competency_id", "competency"),
)


def upgrade() -> None:
    _more_columns()
    _pauses()
    _agreements()
    _requests()
    _feedback()
    _ratings()
    _links_of_purposes()


def _more_columns() -> None:
    """Added as they stand, without writing the tables anew: a large journal opens as quickly as a small one."""
    for table, names in TEXTS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.String(), server_default="", nullable=False))
    for table, names in NUMBERS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.Integer(), nullable=True))
    for table, names in DAYS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.Date(), nullable=True))
    op.add_column("mentorship", sa.Column("ending", sa.String(20), nullable=True))
    op.add_column("entry", sa.Column("state", sa.String(20), server_default="open", nullable=False))
    for table, name, target in REFERENCES:  # Alembic adds none to a table of SQLite but by writing it anew
        named = f"CONSTRAINT fk_{table}_{name} REFERENCES {target} (id)"
        op.execute(f"ALTER TABLE {table} ADD COLUMN {name} INTEGER {named}")
        op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)
    op.create_index("ix_entry_kind_occurred_on", "entry", ["kind", "occurred_on"], unique=False)
    dated = sa.text("review_on IS NOT NULL")
    op.create_index("ix_entry_kind_review_on", "entry", ["kind", "review_on"], unique=False, sqlite_where=dated)


def _pauses() -> None:
    op.create_table(
        "pause",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mentorship_id", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["mentorship_id"], ["mentorship.id"], name=op.f("fk_pause_mentorship_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pause")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_pause_mentorship_id"), "pause", ["mentorship_id"], unique=False)


def _agreements() -> None:
    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in SECTIONS),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name=op.f("fk_agreement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )


def _requests() -> None:
    op.create_table(
        "feedback_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("asked_by", sa.String(20), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("artefact", sa.String(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name=op.f("fk_feedback_request_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_feedback_request_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback_request")),
    )
    op.create_index(op.f("ix_feedback_request_person_id"), "feedback_request", ["person_id"], unique=False)


def _feedback() -> None:
    targets = ("person", "meeting", "goal", "competency")
    references = {f"{target}_id": target for target in targets} | {"request_id": "feedback_request"}
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in references),
        sa.Column("direction", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("text", "situation", "behaviour", "impact", "next_step")
        ),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name=op.f("fk_feedback_id")),
        *(
            sa.ForeignKeyConstraint([name], [f"{target}.id"], name=op.f(f"fk_feedback_{name}"))
            for name, target in references.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback")),
    )
    for name in (*references, "given_on"):
        op.create_index(op.f(f"ix_feedback_{name}"), "feedback", [name], unique=False)


def _ratings() -> None:
    op.create_table(
        "meeting_rating",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("usefulness", sa.Integer(), nullable=True),
        sa.Column("comfort", sa.Integer(), nullable=True),
        sa.Column("comment", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["private_record.id"], name=op.f("fk_meeting_rating_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_rating_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_rating")),
    )
    op.create_index(op.f("ix_meeting_rating_meeting_id"), "meeting_rating", ["meeting_id"], unique=False)


def _links_of_purposes() -> None:
    """From here on the purpose of a mentorship may have links, as the texts of other records do."""
    run = op.get_bind().exec_driver_sql
    for id, text in run("SELECT id, purpose FROM mentorship WHERE purpose LIKE '%[[%'").fetchall():
        for to, count in Counter(map(int, re.findall(r"\[\[(\d{1,18})\|[^\[\]\n]*\]\]", text))).items():
            run(
                "INSERT INTO link (from_id, to_id, kind, count) SELECT ?, id, 'mention', ? FROM record"
                " WHERE id = ? AND id <> ?",
                (id, count, to, id),
            )
