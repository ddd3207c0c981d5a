"""The Markdown export: everything can be read back, what is private lies apart, names suit any disk."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmjournal.agreements import SECTIONS
from pmjournal.errors import BadInput
from pmjournal.interchange.markdown import read_file
from pmjournal.journal import Journal
from pmjournal.pages.names import LONGEST, Names, link, safe_name
from pmjournal.pages.words import FOLDERS, LABELS, UNNAMED, WORDS, label
from pmjournal.records import FeedbackDirection, FeedbackKind, Kind, LinkKind, Visibility
from pmjournal.steps import finish
from pmjournal.store import whole
from pmjournal.store.attachment_files import AttachmentFiles
from pmjournal.store.base import Word
from tests.core.whole_journals import CLOCK, HASTY, PAPER, PICTURE, Rows, journals, put, with_everything

PARTS = ("mentorship", "milestone", "agenda_point", "action_item", "pause")
WRITTEN = (
    "name", "title", "text", "body", "notes", "why", "impact", "done_criterion", "what_works", "answer", "outcome",
    "situation", "behaviour", "next_step", "result", "about", "artefact", "comment", "objectives", "learning_goal",
    "source", "research", "end_reason", "outcomes", "gave", "got", "thanks", "reason", "status_reason", "brief",
    "own_words", *SECTIONS,
)  # fmt: skip
FOLDERS_APART = ("Private notes", "How meetings were")
LINK = re.compile(r"\]\(<([^>]*)>\)")


@pytest.fixture(scope="module")
def sample(sample_journal: Journal, tmp_path_factory: pytest.TempPathFactory) -> tuple[Journal, Path]:
    """The sample journal, and its pages."""
    folder = tmp_path_factory.mktemp("sample") / "pages"
    finish(sample_journal.exports.markdown(folder))
    return sample_journal, folder


@pytest.fixture
def pages(journal: Journal, tmp_path: Path) -> Path:
    """The pages of a journal that has everything."""
    with_everything(journal)
    finish(journal.exports.markdown(tmp_path / "pages"))
    return tmp_path / "pages"


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.md")}


# What is in the pages -------------------------------------------------------------------------------


def test_every_text_of_the_sample_journal_can_be_read(sample: tuple[Journal, Path]) -> None:
    journal, folder = sample
    read = "\n".join(texts(folder).values())
    with journal._store.reading() as session:
        rows = [row for part in whole.parts() if part.name in FOLDERS for row in whole.rows(session, part)]
        rows += [row for name in PARTS for row in _rows(session, name)]
    lines = {line for row in rows for line in _lines(row)}
    assert len(lines) > 1000
    assert [line for line in lines if line not in read] == []


def _rows(session: object, name: str) -> list[whole.Stored]:
    return list(whole.rows(session, whole.part_of(name)))  # type: ignore[arg-type]


def _lines(row: whole.Stored) -> Iterator[str]:
    """The lines a person wrote, but for those with links, whose ids become addresses."""
    for name in WRITTEN:
        yield from (
            line.strip() for line in str(row.get(name) or "").splitlines() if line.strip() and "[[" not in line
        )


def test_every_link_leads_to_a_page_or_a_folder(sample: tuple[Journal, Path], pages: Path) -> None:
    count = 0
    for folder in (sample[1], pages):
        for name, text in texts(folder).items():
            for to in LINK.findall(text):
                assert (folder / name).parent.joinpath(to).exists(), (name, to)
                count += 1
    assert count > 500


def test_what_is_private_is_in_its_folder_alone_and_marked(sample: tuple[Journal, Path]) -> None:
    journal, folder = sample
    marked = {name for name, text in texts(folder).items() if "PRIVATE-CANARY" in text}
    assert len(marked) > 30
    assert {name.split("/")[0] for name in marked} == {"Private notes", "How meetings were"}
    private = {name for name in texts(folder) if re.fullmatch("Private notes/[^/]*/[^/]*", name)}  # no attachments
    rated = {name for name in texts(folder) if name.startswith("How meetings were/")}
    assert len(private) == journal.private_notes.count()
    assert len(rated) == sum(
        len(journal.ratings.of_mentorship(one.mentorship.id)) for one in journal.people.contacts()
    )
    assert all("private: true" in texts(folder)[name] for name in private | rated)
    others = [text for name, text in texts(folder).items() if name != "Index.md" and name not in private | rated]
    assert not any(f"{private_folder}/" in text for text in others for private_folder in FOLDERS_APART)


def test_meetings_and_reflections_could_be_imported_again(sample: tuple[Journal, Path]) -> None:
    """Their front matter says the title and the local time."""
    journal, folder = sample
    for meeting in journal.meetings.between(CLOCK.at(date(2025, 1, 1)), CLOCK.at(date(2025, 3, 1))):
        at = CLOCK.local(meeting.starts_at, meeting.zone)
        found = [read_file(path) for path in (folder / "Meetings" / "2025").glob(f"{at:%Y-%m-%d} *.md")]
        assert (at.date(), at.time(), meeting.title) in [(one.day, one.time, one.title) for one in found]


def test_a_page_has_what_belongs_to_it(pages: Path) -> None:
    meeting = texts(pages)["Meetings/2026/2026-06-01 First 学.md"]
    assert "- With: [Helen Ökafor](<../../People/Helen Ökafor.md>)" in meeting
    assert "- When: 2026-06-01 10:30 (Europe/Stockholm)" in meeting
    for words in ("# First: 学", "We spoke.", "- [ ] What next?", "- [ ] Send the draft", "2026-06-01 We go on"):
        assert words in meeting
    goal = texts(pages)["Goals/2026-06-09 Tell the story.md"]
    assert "See [the meeting](<../Meetings/2026/2026-06-01 First 学.md>)." in goal
    assert "- [x] Write it\n  - Whose: me\n  - Planned for: 2026-06-05\n  - Done on: 2026-06-09" in goal
    assert "- 2026-06-09: done; Write it; Recorded: 2026-06-09" in goal
    assert "[2026-06-01 Quiet.](<../Reflections/2026/2026-06-01 Quiet.md>)" in goal


def test_attachments_lie_beside_their_page(pages: Path) -> None:
    beside = pages / "Meetings" / "2026" / "2026-06-01 First 学"
    private = pages / "Private notes" / "2026" / "2026-06-09 Tired then"
    assert (beside / "a picture 学.png").read_bytes() == PICTURE
    assert (private / "a picture.png").read_bytes() == PICTURE
    assert (private / "paper.pdf").read_bytes() == PAPER
    assert (
        "[a picture: 学.png](<2026-06-01 First 学/a picture 学.png>)" in texts(pages)[f"{_name(beside, pages)}.md"]
    )


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def test_a_missing_attachment_is_named_and_counted(journal: Journal, tmp_path: Path) -> None:
    with_everything(journal)
    files = AttachmentFiles(journal.folder, journal._store.key)
    for name in list(files.names()):
        files.remove(name)
    made = finish(journal.exports.markdown(tmp_path / "pages"))
    assert (made.files, made.missing) == (0, 3)
    assert "a picture: 学.png (missing or damaged in the journal)" in "".join(texts(tmp_path / "pages").values())


def test_the_bin_is_a_folder_of_its_own(pages: Path) -> None:
    gone = texts(pages)["Bin/Reflections/2026/2026-06-01 Gone.md"]
    assert "- In the bin since: 2026-06-09 14:00" in gone
    index = texts(pages)["Index.md"]
    assert "(<Bin/Reflections/2026/2026-06-01 Gone.md>)" in index
    assert "- Open ones: `status:active`" in index


@settings(HASTY, max_examples=10)
@given(rows=journals())
def test_any_journal_becomes_pages(rows: Rows, journal: Journal, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("any") / "pages"
    put(journal, rows)
    finish(journal.exports.markdown(folder))
    expected = 1 + sum(len(rows[table]) for table in FOLDERS)
    assert len(list(folder.rglob("*.md"))) == expected


# Fields and words -----------------------------------------------------------------------------------


def test_every_field_has_a_label_or_is_left_out_knowingly() -> None:
    fields = {(part.name, name) for part in whole.parts() for name in part.names}
    assert {name for table, name in fields if not label(table, name) and name not in UNNAMED} == set()
    known = {name for _, name in fields} | {f"{table}.{name}" for table, name in fields}
    assert (LABELS.keys() | UNNAMED) - known == set()


def test_every_word_that_a_page_shows_is_known() -> None:
    types = {column.type for part in whole.parts() for field in part.fields for column in field.columns}
    shown = {type.words for type in types if isinstance(type, Word)} - {Kind, LinkKind, Visibility}
    left_out = {"day", "week", "month"}  # said by the number of them
    assert {word.value for words in shown for word in words} - left_out - {str(word) for word in WORDS} == set()


# Names ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("First: 学/2", "First 学 2"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        ("  ...  ", "Untitled"),
        ("What? <why> 100%", "What why 100"),
        ("trailing. ", "trailing"),
        ("a" * 300, "a" * (LONGEST - 3) + "…"),
        ("word " * 60, ("word " * 21).strip() + "…"),
        ("\u202egpj.exe", "gpj.exe"),
        ("../../etc/passwd", "etc passwd"),
    ],
)
def test_a_name_is_what_every_system_takes(title: str, name: str) -> None:
    assert safe_name(title, "Untitled") == name


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(max_size=150))
def test_any_text_makes_a_name(title: str) -> None:
    name = safe_name(title, "Untitled")
    assert 0 < len(name.encode()) <= LONGEST + 1
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]|^[. ]|[. ]$', name)
    assert safe_name(name, "Untitled") == name or name.endswith("…") or name.startswith("_")


def test_a_name_is_given_once_in_any_case_and_composition() -> None:
    names, folder = Names(), PurePosixPath("People")
    found = [names.free(folder, name, ".md").name for name in ("Zoé", "ZOÉ", "Zoe\u0301", "Zoe")]
    assert found == ["Zoé.md", "ZOÉ (2).md", "Zoe\u0301 (3).md", "Zoe.md"]


def test_a_link_is_relative_and_its_words_are_words() -> None:
    to, beside = PurePosixPath("Goals/a b.md"), PurePosixPath("Meetings/2026/c.md")
    assert link("x [y]\nz", to, beside) == r"[x \[y\] z](<../../Goals/a b.md>)"
    assert link("x", PurePosixPath("Meetings/2026/d.md"), beside) == "[x](<d.md>)"


# Where it may be written ----------------------------------------------------------------------------


def test_the_folder_is_the_owners_alone(pages: Path, tmp_path: Path) -> None:
    for path in [pages, *pages.rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600)
    assert {path.name for path in tmp_path.iterdir()} == {"journal", "pages"}


def test_no_folder_is_replaced(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    finish(journal.exports.markdown(tmp_path / "pages"))
    before = texts(tmp_path / "pages")
    journal.goals.add("Later")
    with pytest.raises(BadInput, match="there already"):
        finish(journal.exports.markdown(tmp_path / "pages"))
    with pytest.raises(BadInput, match="lies in a journal's folder"):
        finish(journal.exports.markdown(journal.folder / "pages"))
    assert texts(tmp_path / "pages") == before


def test_a_stopped_export_leaves_nothing(journal: Journal, tmp_path: Path) -> None:
    with_everything(journal)
    steps = journal.exports.markdown(tmp_path / "pages")
    next(steps), next(steps)
    assert len(list(tmp_path.iterdir())) == 2
    steps.close()
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def test_a_page_says_who_said_it_and_what_it_is_about(journal: Journal, tmp_path: Path) -> None:
    with journal.bulk():
        wei = journal.people.add_person("Wei Chen")
        skill = journal.competencies()[0]
        journal.feedback.add(
            "Clear", direction=FeedbackDirection.RECEIVED, kind=FeedbackKind.STRENGTH, person_id=wei,
            competency_id=skill.id,
        )  # fmt: skip
    finish(journal.exports.markdown(tmp_path / "pages"))
    (page,) = (text for path, text in texts(tmp_path / "pages").items() if path.startswith("Feedback/"))
    assert "- Person: [Wei Chen](<../../People/Wei Chen.md>)" in page
    assert f"## Competencies\n\n- {skill.name}" in page
