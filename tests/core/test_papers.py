"""Papers: tagged, the same twice, made only of what they are given; what is too much for a page flows on."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from pmjournal.errors import BadInput, JournalError
from pmjournal.journal import Journal
from pmjournal.papers import Fact, Line, Pair, Paper, Part, as_text, link_words
from pmjournal.papers.document import TEMPLATE, data_of, write
from pmjournal.records import EntryKind, FeedbackDirection, FeedbackKind, Role, Visibility
from pmjournal.reviews import typesetting
from pmjournal.steps import finish

DAY = date(2026, 6, 9)
PAPER = Paper(
    "Follow-up",
    "Nora and Amara, 9 June",
    DAY,
    subtitle="What we said we would do",
    facts=(Fact("Next", "Mon 15 Jun, 09:30"),),
    parts=(
        Part("Decided", "Amara owns the *waitlist*.\n\n- until [[7|October]]"),
        Pair(
            Part("Nora", lines=(Line("Intro to Design", "by 12 Jun", False), Line("Send the PRD", done=True))),
            Part("Amara", empty="Nothing open."),
        ),
        Part("Questions", lines=(Line("Who to shadow", note="Perhaps **Jonas**."),), beside=True),
    ),
    signatures=("Nora Castell", "Amara Diallo"),
    mark="Draft",
)


def pdf_of(paper: Paper) -> bytes:
    """The PDF made in this process: quicker than a process of its own."""
    pdf, missing = typesetting.pdf(data_of(paper), {}, paper.made_on, TEMPLATE)
    assert missing == ""
    return pdf


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_a_paper_says_all_it_is_given_on_one_tagged_page() -> None:
    reader = PdfReader(io.BytesIO(pdf_of(PAPER)))
    text = text_of(pdf_of(PAPER))
    assert len(reader.pages) == 1
    assert reader.root_object["/MarkInfo"]["/Marked"]  # type: ignore[index]
    for words in (
        *(
            "Follow-up",
            "Nora and Amara, 9 June",
            "Draft",
            "Next",
            "Decided",
            "Amara owns the waitlist.",
            "by 12 Jun",
        ),
        *(
            "Nothing open.",
            "Who to shadow",
            "Perhaps Jonas.",
            "Nora Castell",
            "Amara Diallo",
            "Date",
            "Page 1 of 1",
        ),
        "Private notes are not part of this document",
    ):
        assert words in text


def test_its_metadata_is_the_title_alone() -> None:
    found = PdfReader(io.BytesIO(pdf_of(PAPER))).metadata
    assert found is not None
    told = {name: value for name, value in found.items() if name not in ("/Creator", "/CreationDate", "/ModDate")}
    assert told == {"/Title": "Nora and Amara, 9 June"}


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert pdf_of(PAPER) == pdf_of(PAPER)


def test_what_has_no_room_flows_on_and_nothing_is_cut() -> None:
    long = Part(
        "Much", "\n\n".join(f"Sentence number {number} is said here." for number in range(150)), beside=True
    )
    pdf = pdf_of(replace(PAPER, parts=(long, *PAPER.parts)))
    assert len(PdfReader(io.BytesIO(pdf)).pages) > 1
    text = text_of(pdf)
    assert all(f"Sentence number {number} is" in text for number in range(150))
    assert "Amara Diallo" in text


def test_a_little_too_much_is_set_smaller_and_stays_on_one_page() -> None:
    def size_and_pages(parts: int) -> tuple[float, int]:
        full = replace(PAPER, parts=tuple(Part(f"Part {number}", "A line.") for number in range(parts)))
        reader = PdfReader(io.BytesIO(pdf_of(full)))
        sizes: list[float] = []
        reader.pages[0].extract_text(
            visitor_text=lambda text, _cm, _tm, _font, size: sizes.append(size) if "A line" in text else None
        )
        return sizes[0], len(reader.pages)

    few, full, many = map(size_and_pages, (5, 14, 30))
    assert (few[1], full[1], many[1]) == (1, 1, 2)
    assert 0.85 * few[0] < full[0] < few[0] == many[0]


@pytest.mark.parametrize("text", ['#read("/etc/passwd") $x$ @r \\ `a`', "= No heading\n#set page(fill: red)"])
def test_what_was_written_is_never_run_as_markup(text: str) -> None:
    line = text.partition("\n")[0]
    pdf = pdf_of(
        replace(PAPER, title=line, signatures=(line,), facts=(Fact("F", line),), parts=(Part(line, text),))
    )
    assert text_of(pdf).count(line.replace("`a`", "").split(" $")[0].strip()) >= 4
    assert "root:" not in text_of(pdf)


def test_what_is_written_from_right_to_left_stands_at_the_right() -> None:
    places: dict[bool, float] = {}

    def note(text: str, page: list[float], matrix: list[float], _font: object, _size: float) -> None:
        if text.strip():
            places.setdefault(any("\u0590" <= letter <= "\u06ff" for letter in text), page[4] + matrix[4])

    paper = replace(PAPER, title="F", subtitle="", facts=(), parts=(Part("", "نتحدث"),), signatures=(), mark="")
    PdfReader(io.BytesIO(pdf_of(paper))).pages[0].extract_text(visitor_text=note)
    assert places[True] > 400 > places[False]


def test_an_empty_or_invisible_title_still_makes_a_page() -> None:
    assert "Follow-up" in text_of(pdf_of(replace(PAPER, title="\u2060", parts=(Part(" ", "x"),), signatures=())))


def test_links_name_only_what_may_be_printed() -> None:
    assert "(left out)" in text_of(pdf_of(PAPER))
    assert "until October" in text_of(pdf_of(replace(PAPER, printable=frozenset({7}))))
    for made in (as_text.plain, as_text.markdown):
        assert "October" not in made(PAPER)
        assert "October" in made(replace(PAPER, printable=frozenset({7})))


def test_text_and_markdown_say_the_same_in_the_same_order() -> None:
    assert as_text.markdown(replace(PAPER, mark="")).startswith(
        "# Nora and Amara, 9 June\n\nWhat we said we would do\n\nNext: Mon 15 Jun, 09:30\n\n## Decided\n\n"
        "Amara owns the *waitlist*.\n\n- until (left out)\n\n## Nora\n\n- [ ] Intro to Design (by 12 Jun)\n"
    )
    assert as_text.plain(replace(PAPER, mark="")) == (
        "Nora and Amara, 9 June\n\nWhat we said we would do\n\nNext: Mon 15 Jun, 09:30\n\n"
        "Decided\nAmara owns the waitlist.\n- until (left out)\n\n"
        "Nora\n- [ ] Intro to Design (by 12 Jun)\n- [x] Send the PRD\n\nAmara\nNothing open.\n\n"
        "Questions\n- Who to shadow\n  Perhaps Jonas.\n"
    )


def test_a_long_address_stays_whole_in_text() -> None:
    address = "https://example.org/" + "a" * 90
    assert address in as_text.plain(replace(PAPER, parts=(Part("", f"See {address}"),)))


def test_it_is_written_whole_in_a_process_of_its_own_or_not_at_all(tmp_path: Path) -> None:
    made = finish(write(PAPER, tmp_path / "paper.pdf"))
    assert made.path.read_bytes() == pdf_of(PAPER)
    made.path.unlink()
    with pytest.raises(BadInput):
        finish(write(PAPER, tmp_path))
    with pytest.raises(JournalError, match="There is no folder"):
        finish(write(PAPER, tmp_path / "none" / "paper.pdf"))
    steps = write(PAPER, tmp_path / "paper.pdf")
    next(steps)
    next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_links_may_name_what_belongs_to_the_same_mentorship_or_to_none(tmp_path: Path) -> None:
    with Journal.create(tmp_path / "journal", "Nora") as journal:
        maya, ravi = journal.people.add("Maya", Role.MENTOR), journal.people.add("Ravi", Role.MENTOR)
        persons = [journal.people.contact(one).person.id for one in (maya, ravi)]
        goals = [journal.goals.add("Goal", mentorship_id=one) for one in (maya, ravi, None)]
        steps = [journal.goals.add_milestone(goal, "Step") for goal in goals]
        idea = journal.entries.add(EntryKind.IDEA, "Mine", visibility=Visibility.PERSONAL)
        said = [_feedback(journal, mentorship_id=maya), _feedback(journal, mentorship_id=ravi)]
        said.append(_feedback(journal, person_id=persons[1]))  # he gave it outside of any mentorship
        linked = "".join(f"[[{one}|x]]" for one in (*persons, *goals, *steps, idea, *said))
        agreement = journal.agreements.write(maya, purpose=linked)
        allowed = link_words(journal, maya, [agreement])
        assert allowed == {agreement, persons[0], goals[0], goals[2], steps[0], steps[2], said[0]}


def _feedback(journal: Journal, **whose: int) -> int:
    kinds = {"direction": FeedbackDirection.GIVEN, "kind": FeedbackKind.STRENGTH}
    return journal.feedback.add("You ask well", **kinds, **whose)  # type: ignore[arg-type]  # spelt by the caller


def test_a_link_to_a_step_of_a_goal_in_the_bin_is_left_out(journal: Journal) -> None:
    with journal.bulk():
        maya = journal.people.add("Maya Adeyemi", Role.MENTOR)
        goal = journal.goals.add("Tell the story", mentorship_id=maya)
        step = journal.goals.add_milestone(goal, "Write it")
        agreement = journal.agreements.write(maya, focus=f"[[{step}|the draft]]")
        journal.bin.put(goal)
    assert link_words(journal, maya, [agreement]) == {agreement}
