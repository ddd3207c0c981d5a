"""What happens to a text when its template changes: no word of it is lost.

Pure functions over text: no store, no reflection records.
"""

from pmjournal import language
from pmjournal.sections import SUBHEADING, Section, canonical, closed, key_of, nested, sections_of, split
from pmjournal.templates import Template, earlier_title, languages, template_in


def is_earlier(title: str) -> bool:
    """Whether a heading, in whatever language, is the one that text from an earlier template lies under."""
    return key_of(title) in {key_of(earlier_title(code)) for code in languages()}


def retemplate(body: str, old: Template, new: Template) -> str:
    """`body` under the headings of `new`, with no text lost.

    Sections whose title is also a prompt of `new` stay; other text goes under "## Earlier", each part below
    its old heading as a `### ` line, and comes back from there when a later template has that prompt again.
    Text before any heading stays first. Prompts of `old` with nothing under them go. The blank page has no
    prompts of its own, so there the headings that hold text stay as they are.
    """
    lead, written, earlier = _parts(body)
    unused = {key_of(p.title) for code in languages() for p in template_in(old.id, code).prompts}
    unused |= {key_of(prompt.title) for prompt in old.prompts}
    written = [part for part in written if part[1] or key_of(part[0]) not in unused]
    if not new.prompts:
        return canonical(lead, [*written, *_earlier(earlier)])
    homes = {key_of(prompt.title): (prompt.title, "") for prompt in new.prompts}
    moved, kept = _unplaced(written, homes), _unplaced(earlier, homes)
    return canonical(lead, [*homes.values(), *_earlier(kept + moved)])


def _unplaced(parts: list[Section], homes: dict[str, Section]) -> list[Section]:
    """Put each of `parts` under the prompt of its title, where that is still empty; the rest is returned."""
    left = []
    for title, text in parts:
        home = homes.get(key_of(title))
        if home is None or home[1]:
            left.append((title, text))
        else:
            homes[key_of(title)] = (home[0], text)
    return left


def _parts(body: str) -> tuple[list[str], list[Section], list[Section]]:
    """The text before any heading, the sections, and the parts of "Earlier" (the first may have no title)."""
    lead: list[str] = []
    written: list[Section] = []
    earlier: list[Section] = []
    for title, raw in split(body):
        text = closed(raw.strip("\n"))
        if not title:
            lead = [text] if text.strip() else []
        elif is_earlier(title):
            inner = [(sub, nested(part.strip("\n"), -1)) for sub, part in sections_of(text, SUBHEADING)]
            earlier += [part for part in inner if part[0] or part[1].strip()]
        else:
            written.append((title.strip(), text if text.strip() else ""))
    return lead, written, earlier


def _earlier(parts: list[Section]) -> list[Section]:
    """The "Earlier" section that holds `parts`, or nothing."""
    texts = [(title.strip(), nested(text, 1)) for title, text in parts]
    blocks = [f"### {title}\n{text}".rstrip("\n") if title else text for title, text in texts]
    return [(earlier_title(language.code()), "\n\n".join(blocks))] if blocks else []
