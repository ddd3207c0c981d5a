"""What Markdown means to the editor, line by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets import markdown_text as markdown
from ui.widgets.markdown_text import Kind, Style


@pytest.mark.parametrize(
    ("text", "kind", "marker"),
    [
        ("## Opportunity map", Kind.HEADING, 3),
        ("#nospace", Kind.PLAIN, 0),
        ("> said", Kind.QUOTE, 2),
        ("- item", Kind.ITEM, 2),
        ("  12. item", Kind.ITEM, 6),
        ("- [x] done", Kind.ITEM, 6),
        ("-", Kind.PLAIN, 0),
        ("-not a list", Kind.PLAIN, 0),
        ("**bold** start", Kind.PLAIN, 0),
        ("", Kind.PLAIN, 0),
    ],
)
def test_kinds_of_lines(text: str, kind: Kind, marker: int) -> None:
    line = markdown.line_of(text)
    assert (line.kind, line.marker) == (kind, marker)


def styled(text: str, style: Style) -> list[str]:
    return [text[span.start : span.end] for span in markdown.spans_of(text) if span.style is style]


def test_bold_italic_code_and_links_are_found() -> None:
    text = "**one** and *two* and _three_ and `four` [five](https://a.example) [[6|six]] https://b.example/x."
    assert styled(text, Style.BOLD) == ["one"]
    assert styled(text, Style.ITALIC) == ["two", "three"]
    assert styled(text, Style.CODE) == ["four"]
    assert styled(text, Style.LINK) == ["five", "six", "https://b.example/x"]
    assert styled(text, Style.HIDDEN) == ["6|"]


def test_names_with_underscores_and_sums_are_left_alone() -> None:
    assert styled("snake_case_name and 2 * 3 * 4", Style.ITALIC) == []


def test_only_safe_addresses_are_links() -> None:
    text = "[a](javascript:alert) [b](file:///etc/passwd) [c](mailto:x@y.example) [[7|goal]] [[no id]]"
    assert [(link.record_id, link.url) for link in markdown.links_of(text)] == [
        (None, "mailto:x@y.example"),
        (7, ""),
    ]


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("- one", "- "),
        ("  * one", "  * "),
        ("9. one", "10. "),
        ("- [x] one", "- [ ] "),
        ("- ", ""),
        ("- [ ] ", ""),
        ("plain", None),
        ("-", None),
    ],
)
def test_how_a_list_goes_on(text: str, following: str | None) -> None:
    assert markdown.continued(text) == following


@pytest.mark.parametrize(
    ("lines", "inside"),
    [
        ("```python\na = *1*\n```\nafter", [False, True, True, False]),
        ("~~~~\n```\n~~~\n~~~~ \nafter", [False, True, True, True, False]),
        ("```\nnot closed``` here\n``` nor here", [False, True, True]),
        ("``` a `b` is a line of code\nafter", [False, False]),
        ("    ```\nindented too far", [False, False]),
    ],
)
def test_which_lines_a_fence_is_around(lines: str, inside: list[bool]) -> None:
    fence, found = markdown.NO_FENCE, []
    for line in lines.split("\n"):
        found.append(fence != markdown.NO_FENCE)
        fence = markdown.fence_after(line, fence)
    assert found == inside


def test_foreign_text_loses_only_control_characters() -> None:
    assert markdown.clean("a\r\nb\rc\x00d\x1b[0m\te\u2028f") == "a\nb\ncd[0m\te\nf"


@given(st.text())
def test_no_text_breaks_the_reading_of_lines(text: str) -> None:
    for line in text.split("\n"):
        marker = markdown.line_of(line).marker
        for span in markdown.spans_of(line, marker):
            assert marker <= span.start <= span.end <= len(line)
        assert all(0 <= link.start < link.end <= len(line) for link in markdown.links_of(line))
        markdown.continued(line)
