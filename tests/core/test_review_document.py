"""The PDF: tagged, whole or not there, the same twice, with nothing private in it and nothing run as markup."""

import io
import json
import multiprocessing
import sys
from collections.abc import Generator, Iterator
from dataclasses import replace
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest
import typst
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import StreamObject

from pmjournal import reviews
from pmjournal.errors import BadInput, JournalError
from pmjournal.journal import Journal
from pmjournal.reviews import Content, Stage, figures, typesetting
from pmjournal.reviews.content import Highlight, MeetingPart, MilestoneRow, ReflectionPart
from pmjournal.reviews.markdown import nodes
from pmjournal.reviews.spoken import spoken
from pmjournal.reviews.words import Names, Wording, has_words
from tests.core.review_journal import CANARY, TODAY, Ids, make, request

PLAIN = Wording(Names(), frozenset())
OTHERS: set[BaseProcess] = set()
"""Processes of other tests, of which one may still be ending."""


@pytest.fixture(autouse=True)
def others() -> None:
    """Know the processes that were there before the test."""
    OTHERS.clear()
    OTHERS.update(multiprocessing.active_children())


def workers() -> set[BaseProcess]:
    """The processes that the test has running."""
    return set(multiprocessing.active_children()) - OTHERS


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Journal, Ids]]:
    journal, ids = make(tmp_path_factory.mktemp("review") / "journal")
    yield journal, ids
    journal.close()


@pytest.fixture(scope="module")
def content(made: tuple[Journal, Ids]) -> Content:
    journal, ids = made
    words = f"My own words, with [[{ids.discovery}|a link]]."
    return reviews.content_of(journal, request("me", reflection_ids=(ids.reflection,), own_words=words))


def typeset(content: Content) -> tuple[bytes, str]:
    """The PDF made in this process: quicker than a process of its own."""
    drawn = {chart.file: chart for chart in figures.draw(content, spoken(content))}
    svgs = {name: chart.svg for name, chart in drawn.items()}
    return typesetting.pdf(figures.as_json(content, spoken(content), drawn), svgs, content.today)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def streams(pdf: bytes) -> bytes:
    """The file as it is, and every stream in it unpacked."""
    reader = PdfReader(io.BytesIO(pdf))
    found = [pdf]
    for number in range(1, len(reader.xref[0]) + len(reader.xref_objStm) + 1 if reader.xref else 1):
        entry: Any = reader.get_object(number)
        if isinstance(entry, StreamObject):
            found.append(entry.get_data())
        found.append(repr(entry).encode())
    return b"\n".join(found)


def test_the_pdf_is_tagged_titled_and_has_bookmarks(content: Content) -> None:
    pdf, missing = typeset(content)
    reader = PdfReader(io.BytesIO(pdf))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en-GB"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    metadata: Any = reader.metadata
    assert metadata.title == "Review summary, January to June 2026 · Nora Castell"
    assert metadata.author == "Nora Castell"
    assert metadata.creation_date.isoformat() == f"{TODAY.isoformat()}T12:00:00+00:00"
    outline = json.dumps([str(getattr(item, "title", "")) for item in reader.outline])
    for part in ("January to June 2026", "Goals", "Meetings and decisions", "Reflections"):
        assert part in outline
    assert missing == ""


def test_its_words_can_be_read_out(content: Content) -> None:
    text = text_of(typeset(content)[0])
    for words in ("My own words, with a link.", "Lead discovery, step 1", "Checkpoint with Helen", "Notes-Tomás"):
        assert words in text
    for words in ("Shorter questions", "Private notes are not part of this document", "Page 1 of", "Today"):
        assert words in text


def test_fonts_are_embedded(content: Content) -> None:
    reader = PdfReader(io.BytesIO(typeset(content)[0]))
    page: Any = reader.pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    described = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts]
    assert described
    assert all("/FontFile3" in one or "/FontFile2" in one for one in described)


@pytest.mark.parametrize(
    ("reader", "who"), [("manager", None), ("mentor", "helen"), ("mentee", "maya"), ("me", None)]
)
def test_no_canary_is_in_it_anywhere(made: tuple[Journal, Ids], reader: str, who: str | None) -> None:
    journal, ids = made
    mentorships = (getattr(ids, who),) if who else ()
    asked = request(reader, *mentorships, reflection_ids=(ids.reflection,))
    pdf, _ = typeset(reviews.content_of(journal, asked))
    assert CANARY not in text_of(pdf)
    raw = streams(pdf)
    assert CANARY.encode() not in raw
    assert CANARY.encode("utf-16-be") not in raw
    if reader == "manager":
        assert "Adeyemi".encode("utf-16-be") not in raw
        assert b"Adeyemi" not in raw
        assert "Maya" not in text_of(pdf)


def with_words(content: Content, text: str) -> Content:
    """A review that says the text everywhere a person can write."""
    said, line = tuple(nodes(text, PLAIN)), PLAIN.line(text)
    title = line if has_words(line) else "–"
    goals = content.goals or ()
    row = MilestoneRow(line, True, "1 Jun", "2 Jun", False, line, PLAIN.address(text))
    goal = replace(goals[0], title=title, facts=line, why=said, measure=said, finding=line, milestones=(row,))
    meeting = MeetingPart("1 Jun", title, line, said, (), ())
    assert content.meetings
    return replace(
        content,
        title=title,
        author=line,
        lines=(line,),
        own_words=said,
        highlights=(Highlight(line, said),),
        goals=(goal,),
        meetings=replace(content.meetings, meetings=(meeting,)),
        reflections=(ReflectionPart(title, line, said),),
    )


ATTACKS = [
    '#read("/etc/passwd") #import "x.typ" #{ panic("no") }',
    "$ x^2 $ @ref <label> = Title *bold* _it_ `raw` // comment /* block */ \\u{41} ---",
    "<script>alert(1)</script> =1+1 ]] [[ [[1|a]] {{ }} \\ \\\\ \" ' “ ”",
    "a" * 3000,
    "| a | b |\n|---|---|\n| " + "x " * 800 + " | y |\n" * 3,
    "> " * 18 + "deep",
    "\n".join("  " * level + "- item" for level in range(30)),
    "- [ ] \n- [x]\n-\n1)\n",
    "مرحبا שלום e\u0301 ﬁ \u202eflip\u202c \u200b\u00ad zero",
    "line\n" * 500,
    "```\n#\n" + "code " * 500 + "\n```",
    "\x00\x07\x1b[31m\ud800 control",
]


@pytest.mark.parametrize("text", ATTACKS, ids=range(len(ATTACKS)))
def test_attacks_are_only_text(content: Content, text: str) -> None:
    pdf, _ = typeset(with_words(content, text))
    assert len(PdfReader(io.BytesIO(pdf)).pages) >= 1


def test_markup_is_printed_as_it_was_typed(content: Content) -> None:
    attack = '#read("/etc/passwd") and #panic()'
    assert attack in text_of(typeset(with_words(content, attack))[0]).replace("\n", " ")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60) | st.text(alphabet="ab# \n-*_`|[]()>!1.\u200b\u00a0", max_size=60))
def test_any_text_can_be_set(content: Content, text: str) -> None:
    small = replace(with_words(content, text), progress=None, glance=None)
    pdf, missing = typeset(small)
    assert b"pdfuaid" in streams(pdf) or missing


def test_the_pages_settle(content: Content, caplog: pytest.LogCaptureFixture) -> None:
    """The place of a line decides whether it is drawn, and the length of the cover where the goals begin."""
    for paragraphs in range(0, 40, 3):
        words = tuple(nodes("A paragraph of the owner.\n\n" * paragraphs, PLAIN))
        typeset(replace(content, own_words=words))
    assert not caplog.records


def test_a_letter_no_font_has_is_named_and_the_pdf_made_all_the_same(content: Content) -> None:
    rare = "\U000f1234"
    pdf, missing = typeset(replace(content, own_words=tuple(nodes(f"Rare {rare} and {rare}", PLAIN))))
    assert missing == rare
    assert b"pdfuaid" not in pdf
    assert "Rare" in text_of(pdf)


def test_an_export_gives_the_same_bytes_twice_and_says_how_far_it_is(
    made: tuple[Journal, Ids], tmp_path: Path
) -> None:
    journal, ids = made
    said: list[str] = []

    def listening(steps: Generator[reviews.Progress, None, reviews.Exported]) -> Any:
        for progress in steps:
            said.append(str(progress))
            yield progress

    for name in ("one.pdf", "two.pdf"):
        asked = request("mentor", ids.helen)
        reviews.finish(listening(reviews.export(journal, asked, tmp_path / name)))
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    assert list(dict.fromkeys(said)) == [
        "Drawing charts",
        "Drawing charts, 1 of 3",
        "Drawing charts, 2 of 3",
        "Drawing charts, 3 of 3",
        "Setting the pages",
        "Saving",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.pdf", "two.pdf"]
    assert not workers()


def test_stopping_leaves_no_file_and_no_process(made: tuple[Journal, Ids], tmp_path: Path) -> None:
    journal, _ = made
    steps = reviews.export(journal, request("me"), tmp_path / "review.pdf")
    assert next(steps).stage is Stage.DRAWING
    assert workers()
    steps.close()
    assert not workers()
    assert not list(tmp_path.iterdir())


def test_an_older_file_stays_until_the_new_one_is_whole(made: tuple[Journal, Ids], tmp_path: Path) -> None:
    target = tmp_path / "review.pdf"
    target.write_bytes(b"older")
    steps = reviews.export(made[0], request("me"), target)
    next(steps)
    steps.close()
    assert target.read_bytes() == b"older"


def test_targets_that_cannot_be_are_refused_with_a_sentence(made: tuple[Journal, Ids], tmp_path: Path) -> None:
    journal, _ = made
    (tmp_path / "file").write_text("x")
    with pytest.raises(BadInput, match=r"\.$"):
        reviews.finish(reviews.export(journal, request("me"), tmp_path))
    for target in (tmp_path / "no" / "r.pdf", tmp_path / "file" / "r.pdf"):
        with pytest.raises(JournalError, match=r"\.$"):
            reviews.finish(reviews.export(journal, request("me"), target))


@pytest.mark.skipif(sys.platform != "linux", reason="/proc takes no new files, whoever asks")
def test_a_folder_that_takes_no_files_is_refused_with_a_sentence(content: Content) -> None:
    with pytest.raises(JournalError, match="proc"):
        reviews.finish(
            reviews.write(replace(content, glance=None, progress=None, goals=()), Path("/proc/review.pdf"))
        )


def test_a_preview_is_pictures_of_the_pages_and_keeps_its_press(content: Content) -> None:
    with reviews.Press() as press:
        pages = reviews.preview(content, 24, press)
        assert press.running
        assert len(reviews.preview(replace(content, goals=None), 24, press)) < len(pages)
    assert all(page.startswith(b"\x89PNG") for page in pages)
    assert not workers()


def test_an_empty_review_says_so(tmp_path: Path) -> None:
    with Journal.create(tmp_path / "journal", "Nora Castell") as journal:
        text = text_of(typeset(reviews.content_of(journal, request("manager")))[0])
    assert "No goals in this period." in text
    assert "No meetings were held in this period." in text


@pytest.mark.parametrize("name", ["journal.db", "keys.json"])
def test_a_review_never_replaces_what_the_journal_lives_in(tmp_path: Path, name: str) -> None:
    journal, _ = make(tmp_path / "journal")
    with journal, pytest.raises(BadInput, match="belongs to a journal"):
        reviews.finish(reviews.export(journal, request("manager"), journal.folder / name))
    Journal.open(tmp_path / "journal").close()


def test_a_missing_nothing_does_not_hide_the_missing_letters() -> None:
    said = [
        f'PDF/UA-1 error: the text `"{text}"` could not be displayed with font `"Inter"`' for text in ("", "日")
    ]
    error = typst.TypstError(said[0], "")
    error.message, error.diagnostic = said[0], "\n".join(said)
    assert typesetting.missing_in(error) == "日"


def test_letters_a_chart_lacks_are_told_once_and_not_by_the_drawing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    journal, ids = make(tmp_path / "journal")
    with journal:
        journal.goals.write(ids.discovery, title="Lead 🚀 discovery")
        reviews.finish(reviews.export(journal, request("manager"), tmp_path / "r.pdf"))
    assert "Glyph" not in capfd.readouterr().err
