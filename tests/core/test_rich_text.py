"""Rich text from the clipboard becomes the Markdown a person would have typed, whatever made it."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmjournal.interchange.rich_text import to_markdown

WORD_LIST = (
    "<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><?xml:namespace prefix=o />"
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>first<o:p></o:p></p>"
    "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.</span>second</p>"
    "<p class=MsoNormal>after</p>"
)


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<h1>Title <b>x</b></h1><p>one</p><p>two<br>lines</p>", "# Title x\none\n\ntwo\nlines"),
        ("<p>a <b>bold </b>and <em>slanted</em>, <code>code</code></p>", "a **bold** and *slanted*, `code`"),
        ("<b style='font-weight:normal'>n <span style='font-weight:700'>B</span></b>", "n **B**"),
        ("<span style='font-style: italic'>i</span>", "*i*"),
        ("<a href='https://a.example/x_(y)'>words</a>", "[words](https://a.example/x_%28y%29)"),
        ("<a href='https://a.example/'>https://a.example</a>", "https://a.example"),
        ("<a href='javascript:alert(1)'>words</a> <a href='file:///etc'>f</a>", "words f"),
        ("<ul><li>a<ul><li>b<li>c</ul><li>d</ul><p>e", "- a\n  - b\n  - c\n- d\n\ne"),
        ("<ol start=3><li>a</li><li><p>b</p><p>more</p></li></ol>", "3. a\n4. b\n   more"),
        ("<ul><li><input type=checkbox checked> done<li><input type=checkbox>open</ul>", "- [x] done\n- [ ] open"),
        ("<ul><li role=checkbox aria-checked=true>done</ul>", "- [x] done"),
        ("<blockquote><p>one</p><p>two</p></blockquote>", "> one\n>\n> two"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("<table><tr><th>A<th>B<tr><td>1|2<td><b>3</b></table>", "| A | B |\n| --- | --- |\n| 1/2 | **3** |"),
        ("<table><tr><td><table><tr><td>Mail</td></tr></table><p>text</p></td></tr></table>", "Mail\n\ntext"),
        ("<div>one</div><div>two</div><div><br></div><div>three</div>", "one\ntwo\n\nthree"),
        ("one<hr>two", "one\n\n---\n\ntwo"),
        ("<style>p{}</style><script>x='<b>'</script><img src=x alt=y>words", "words"),
        ("a&nbsp;b &lt;c&gt; &amp;", "a\u00a0b <c> &"),
        (WORD_LIST, "- first\n  2. second\n\nafter"),
        ("<!--StartFragment--><p>x</p><!--EndFragment-->", "x"),
        ("<p>a\x00b\ud800</p>", "ab"),
        ("5 < 6 and <a", "5 < 6 and <a"),
        ("", ""),
    ],
)
def test_what_a_person_would_have_typed(html: str, wanted: str) -> None:
    assert to_markdown(html) == wanted


_NAMES = "p div b i a li ul ol table tr td th pre code blockquote h1 h2 br hr input span script style img x"
_TAGS = _NAMES.split()
_PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in _TAGS] + [f"</{tag}>" for tag in _TAGS]),
    st.sampled_from(["<li role=checkbox>", "<input type=checkbox checked>", "<p style='mso-list:l0 level3'>"]),
    st.sampled_from(
        ["<a href='https://a.example'>", "<!--", "-->", "<![if x]>", "<?x", "&#0;", "&#xD800;", "<", ">"]
    ),
    st.text(max_size=8),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=40).map("".join))
def test_it_never_fails_and_leaves_no_gap_twice(html: str) -> None:
    markdown = to_markdown(html)
    assert "\x00" not in markdown
    assert "\n\n\n" not in markdown or "<pre>" in html
    markdown.encode()


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from([f"<{tag}>" for tag in _TAGS] + ["</b>", "</p>", "</td>", "word ", "\n"])).map(
        "".join
    )
)
def test_no_tag_is_left(html: str) -> None:
    assert not re.search(r"</?[a-z]", to_markdown(html))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("abc é", min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_plain_paragraphs_come_back_word_for_word(paragraphs: list[str]) -> None:
    html = "".join(f"<p>{text}</p>" for text in paragraphs)
    assert to_markdown(html).split("\n\n") == [" ".join(text.split()) for text in paragraphs]


@pytest.mark.parametrize("piece", ["<div>", "<b>x</i>", "<table><tr><td>", "<a ", "<!--", "<ul><li>", "<a href='"])
def test_time_grows_with_length_alone(piece: str) -> None:
    began = time.perf_counter()
    to_markdown(piece * 10_000)
    assert time.perf_counter() - began < 3
