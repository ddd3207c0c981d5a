"""What a person wrote reaches the page as text: never as markup, never as a link to somewhere odd."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmjournal.reviews.markdown import nodes
from pmjournal.reviews.words import Names, Wording

OPEN = Wording(Names(), frozenset({1}))


def read(text: str) -> list[dict[str, Any]]:
    return nodes(text, OPEN)


def plain(found: Any) -> str:
    """Every string of the text in a list of nodes."""
    if isinstance(found, list):
        return "".join(map(plain, found))
    inner = [found.get(key, []) for key in ("head", "rows", "c")]
    return str(found.get("s", "")) + "".join(plain(part) for part in inner if isinstance(part, list))


def kinds(found: Any) -> set[str]:
    if isinstance(found, list):
        return set().union(*map(kinds, found)) if found else set()
    return {found["t"]} | kinds(found.get("c", [])) if "t" in found else kinds(found.get("c", []))


def test_the_kinds_of_text() -> None:
    found = read(
        "# A\n\nb *c* **d** ~~e~~ `f`  \ng\n\n1. h\n2. i\n\n> j\n\n```\nk\tl\n```\n\n"
        "| m | n |\n|:-:|--:|\n| o | p |\n\n---\n"
    )
    assert [node["t"] for node in found] == ["head", "para", "list", "quote", "code", "table", "rule"]
    assert [piece["t"] for piece in found[1]["c"]][1::2] == ["em", "strong", "s", "code", "text"]
    assert (found[2]["ordered"], found[2]["start"]) == (True, 1)
    assert found[4]["s"] == "k   l"
    assert found[5]["align"] == ["center", "right"]
    assert plain(found[5]) == "mnop"


def test_tasks_have_boxes() -> None:
    (found,) = read("- [x] done\n- [ ] open\n- plain")
    assert [item["task"] for item in found["c"]] == [True, True, False]
    assert [item["c"][0]["c"][0] for item in found["c"][:2]] == [
        {"t": "check", "done": True},
        {"t": "check", "done": False},
    ]


def test_html_and_typst_stay_text() -> None:
    text = '<script>alert(1)</script> #read("/etc/passwd") $x^2$ @ref <b>b</b> #{1+1} \\u{0}'
    assert plain(read(text)) == text
    assert kinds(read(text)) == {"para", "text"}


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//evil", "ftp://x"]
)
def test_odd_addresses_are_dropped_and_their_words_kept(url: str) -> None:
    found = read(f"[words]({url})")
    assert "words" in plain(found)
    assert "link" not in kinds(found)


def test_good_addresses_are_kept() -> None:
    (found,) = read("[a](https://example.org/x) [b](mailto:me@example.org) ![a picture](https://x/y.png)")
    assert [piece["url"] for piece in found["c"] if piece["t"] == "link"] == [
        "https://example.org/x",
        "mailto:me@example.org",
    ]
    assert plain([found]).endswith("a picture")


@pytest.mark.parametrize(
    "text",
    [
        "see [[2|SECRET]]",
        "`[[2|SECRET]]`",
        "```\n[[2|SECRET]]\n```",
        "| a |\n|---|\n| [[2|SECRET]] |",
        "> - [[2|SECRET *and* more]]",
        "[x]([[2|SECRET]])",
        "[[2|[SECRET]]]",
        '[x](https://x "[[2|SECRET]]")',
        "\\[[2|SECRET]]",
    ],
)
def test_the_words_of_a_link_to_what_is_not_taken_are_left_out_wherever_they_hide(text: str) -> None:
    assert "SECRET" not in json.dumps(read(text))


def test_link_words_are_printed_as_words() -> None:
    assert plain(read("see [[1|the *map* <b>]]!")) == "see the *map* <b>!"
    assert plain(read("see [[2|x]]!")) == "see (left out)!"


def test_depth_is_limited_and_nothing_is_lost() -> None:
    deep = "\n".join("  " * level + f"- item{level}" for level in range(25))
    found = read(deep)
    assert all(f"item{level}" in plain(found) for level in range(25))
    depth = json.dumps(found).count('"ordered"')
    assert depth <= 6
    assert plain(read(">" * 20 + " quoted")) == "quoted"


def test_long_words_can_break() -> None:
    assert plain(read("x" * 200)).replace("\u200b", "") == "x" * 200
    assert "\u200b" in plain(read("x" * 200))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("[]|*_`>#-\n \t<1\\"), max_size=120))
def test_any_text_gives_plain_data(text: str) -> None:
    found = read(text)
    json.dumps(found).encode()
    assert "\ue000" not in plain(found)
    assert kinds(found) <= {
        "para", "head", "list", "quote", "code", "table", "rule",
        "text", "em", "strong", "s", "link", "break", "check",
    }  # fmt: skip
