"""Reflection templates: what the files say, and that changing one never costs a word."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmjournal.retemplating import retemplate
from pmjournal.sections import join, split
from pmjournal.templates import Template, fill, filled, reflection_template, reflection_templates

TEMPLATES = reflection_templates()
GIBBS = reflection_template("gibbs")
KOLB = reflection_template("kolb")
BLANK = reflection_template("blank")


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def prompt_words(template: Template) -> set[str]:
    return words(" ".join(prompt.title for prompt in template.prompts))


TITLES = st.sampled_from(
    [prompt.title for template in TEMPLATES for prompt in template.prompts] + ["Earlier", "my own heading"]
)
LINES = st.one_of(
    st.text(max_size=20),
    TITLES.map("## {}".format),
    TITLES.map("### {}".format),
    st.sampled_from(["", "", "```", "~~~~", "``` python", "##", "## ", "#", "plain words", "  ## indented"]),
)
BODIES = st.lists(LINES, max_size=14).map("\n".join)
ANY_TEMPLATE = st.sampled_from(TEMPLATES)


def test_thirteen_templates_in_the_order_of_the_menu() -> None:
    assert [template.id for template in TEMPLATES] == [
        "blank",
        "three-lines",
        "what-so-what",
        "gibbs",
        "kolb",
        "after-meeting",
        "mentoring",
        "weekly",
        "period",
        "decision",
        "shadowing",
        "disagreement",
        "win",
    ]


def test_only_mentoring_and_disagreement_are_private() -> None:
    assert [template.id for template in TEMPLATES if template.private] == ["mentoring", "disagreement"]


def test_every_template_says_what_it_is_and_every_prompt_has_a_hint() -> None:
    for template in TEMPLATES:
        assert template.name
        assert template.hint
        assert bool(template.prompts) == (template.id != "blank")
        titles = [prompt.title for prompt in template.prompts]
        assert len(set(titles)) == len(titles)
        assert all(prompt.hint and "*" not in prompt.hint for prompt in template.prompts)
        assert "!" not in template.hint + "".join(prompt.hint for prompt in template.prompts)


def test_an_unknown_template_is_the_blank_page() -> None:
    assert reflection_template("written by somebody else") is BLANK


def test_a_new_body_has_every_prompt_with_a_line_to_write_in() -> None:
    assert reflection_template("three-lines").body == (
        "## What happened\n\n\n## What I felt about it\n\n\n## What I take from it\n\n"
    )
    assert BLANK.body == ""


def test_the_hint_of_a_heading_is_found_by_its_title() -> None:
    assert GIBBS.hint_for("what  happened") == GIBBS.prompts[0].hint
    assert GIBBS.hint_for("My own heading") == ""


def test_fill_puts_in_what_is_known_and_general_words_for_the_rest() -> None:
    text = "{date}: {person}, {since_last}, {period} {other}"
    assert fill(text, date=date(2026, 6, 9), person="Maya") == "2026-06-09: Maya, last time, this time {other}"


def test_fill_does_not_fill_what_it_put_in() -> None:
    assert fill("{person}", person="{date}") == "{date}"


def test_a_filled_template_names_the_person_in_its_hints() -> None:
    template = filled(reflection_template("disagreement"), person="Tomás")
    assert "How Tomás may see it" in [prompt.title for prompt in template.prompts]
    assert not any("{" in prompt.title + prompt.hint for prompt in template.prompts)


def test_split_names_the_sections() -> None:
    body = "before\n## One\ntext\n\n## Two\n"
    assert split(body) == [("", "before\n"), ("One", "\ntext\n\n"), ("Two", "\n")]


def test_the_text_a_template_begins_with_has_its_prompts() -> None:
    assert [title for title, _ in split(KOLB.body)] == [prompt.title for prompt in KOLB.prompts]


def test_a_heading_inside_code_is_text() -> None:
    assert len(split("## One\n```\n## not a heading\n```\n")) == 1


def test_join_puts_in_the_line_ends_that_are_missing() -> None:
    assert join([("One", "text"), ("Two", "")]) == "## One\ntext\n\n## Two"


def test_a_shared_prompt_stays_and_the_rest_goes_under_earlier() -> None:
    body = "## What happened\nWe met.\n\n## What I felt\nTired.\n"
    after = retemplate(body, GIBBS, reflection_template("three-lines"))
    assert after == (
        "## What happened\nWe met.\n\n## What I felt about it\n\n\n## What I take from it\n\n\n"
        "## Earlier\n### What I felt\nTired.\n"
    )


def test_going_back_brings_the_text_back_under_its_prompt() -> None:
    body = retemplate("## What I felt\nTired.\n", GIBBS, GIBBS)
    assert retemplate(retemplate(body, GIBBS, KOLB), KOLB, GIBBS) == body


def test_headings_of_ones_own_stay_under_their_prompt() -> None:
    body = retemplate("## What I felt\nTired.\n\n### Later\nLess so.\n", GIBBS, GIBBS)
    away = retemplate(body, GIBBS, KOLB)
    assert away.endswith("## Earlier\n### What I felt\nTired.\n\n#### Later\nLess so.\n")
    assert retemplate(away, KOLB, GIBBS) == body


def test_the_blank_page_keeps_headings_with_text_and_drops_empty_prompts() -> None:
    body = "lead\n\n" + GIBBS.body.replace("## What I felt\n", "## What I felt\nTired.")
    assert retemplate(body, GIBBS, BLANK) == "lead\n\n## What I felt\nTired.\n"


def test_an_open_code_fence_does_not_swallow_what_comes_after() -> None:
    after = retemplate("## What I felt\n```\ncode", GIBBS, GIBBS)
    assert [title for title, _ in split(after)] == [prompt.title for prompt in GIBBS.prompts]


@given(BODIES)
def test_split_and_join_give_back_the_very_text(body: str) -> None:
    assert join(split(body)) == body


@given(BODIES, ANY_TEMPLATE, ANY_TEMPLATE)
def test_no_word_is_lost(body: str, old: Template, new: Template) -> None:
    assert words(body) - prompt_words(old) - {"earlier"} <= words(retemplate(body, old, new))


@given(st.lists(st.tuples(TITLES, st.integers(0, 99)), max_size=8), ANY_TEMPLATE, ANY_TEMPLATE)
def test_every_piece_of_text_is_there_once(parts: list[tuple[str, int]], old: Template, new: Template) -> None:
    marked = [(title, f"text-{place}-{number}.") for place, (title, number) in enumerate(parts)]
    after = retemplate(join(marked), old, new)
    assert all(after.count(text) == 1 for _, text in marked)


@given(BODIES, ANY_TEMPLATE, ANY_TEMPLATE)
def test_changing_to_the_same_template_again_changes_nothing(body: str, old: Template, new: Template) -> None:
    once = retemplate(body, old, new)
    assert retemplate(once, new, new) == once


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
def test_a_new_body_is_left_as_it_is_by_its_own_template(template: Template) -> None:
    assert retemplate(template.body, template, template) == template.body
