"""What the palette's list holds for a typed text: hits in their groups, commands, people, or how to begin.

It asks the journal and makes rows; what is done with a row, and how the text is typed, is the palette's business.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.records.search import HitGroup, SearchGroup
from pmjournal.search_query import Filter, parse
from ui.commands import Command
from ui.keys import KEYS
from ui.palette.asking import COMMANDS, PEOPLE, Asking
from ui.palette.row_model import Further
from ui.palette.rows import ActRow, HeadRow, NoteRow, Row
from ui.palette.speaker import Speaker, group_titles

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal

FEW, MANY = 2, 100
DO, LATELY, SAVED, NARROW = "do", "lately", "saved", "narrow"
_PRIVATE = f"{Filter.KIND}:private"
IDLE_COMMANDS, FITTING_COMMANDS, LATELY_SHOWN = 5, 3, 6
SHORTEST = 3
NEW_GOAL_KEYS = KEYS["new-goals"]


@dataclass(frozen=True, slots=True)
class Acts:
    """What a row may lead to: each is given the words it is about."""

    create_goal: Callable[[str], object]
    begin_saving: Callable[[str], object]
    save: Callable[[str], object]
    type_in: Callable[[str], object]
    forget: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows for one text; `further` reads more of them. `found` says that they were searched for, so that they
    can be counted; `number` is how many there are of what is not counted.
    """

    rows: Sequence[Row]
    further: Further | None = None
    found: bool = False
    number: int = 0


class Answers:
    """Answers typed texts. `commands` are offered, `lately` are kind and id of the records opened last.

    Args:
        journal: what is searched.
        acts: what rows lead to.
    """

    def __init__(self, journal: "Journal", acts: Acts) -> None:
        self._journal, self._acts = journal, acts
        self._speaker = Speaker(journal)
        self.commands: Sequence[Command] = ()
        self.lately: Sequence[tuple[str, int]] = ()
        self.private = True

    def refresh(self) -> None:
        """Take note of who there is now."""
        self._speaker.refresh()

    def answer(self, asking: Asking) -> Answer:
        """What a text leads to.

        Raises:
            BadInput: a filter has a value that names nothing.
        """
        if asking.naming:
            return self.naming(asking.text, asking.naming)
        if asking.only == COMMANDS:
            return self.only_commands(asking.rest)
        if asking.only == PEOPLE:
            return self.only_people(asking.rest)
        if asking.is_search:
            return self.search(asking.text, asking.group, best=asking.best)
        return self.idle()

    # Before anything is typed --------------------------------------------------------------------

    def idle(self) -> Answer:
        """What was opened lately, saved searches, a few commands."""
        opened = (self._speaker.opened(*record) for record in self.lately)
        lately = [row for row in opened if row is not None][:LATELY_SHOWN]
        saved: list[Row] = [self._saved(one.name, one.query) for one in self._journal.search.saved()]
        commands = self._offered()
        more = len(commands) - IDLE_COMMANDS
        link = translate("Palette", "{count} more").format(count=more) if more > 0 else ""
        return Answer([
            *_headed(LATELY, translate("Palette", "Opened lately"), lately),
            *_headed(SAVED, translate("Palette", "Saved searches"), saved),
            *_headed(COMMANDS, translate("Palette", "Do"), map(_command, commands[:IDLE_COMMANDS]), link),
        ])  # fmt: skip

    def _saved(self, name: str, query: str) -> ActRow:
        return ActRow(
            "search", name, partial(self._acts.type_in, query), detail=query if query != name else "", stays=True,
            forget=partial(self._acts.forget, name),
        )  # fmt: skip

    def naming(self, name: str, query: str) -> Answer:
        """The way to keep a search under the name that is typed."""
        if not name.strip():
            return Answer(
                [
                    NoteRow(
                        translate("Palette", "Type a name for “{query}”, then press Enter.").format(query=query),
                        "search",
                    )
                ]
            )
        title = translate("Palette", "Save “{query}” as “{name}”").format(query=query, name=name.strip())
        return Answer([ActRow("plus", title, partial(self._acts.save, name.strip()), stays=True)])

    # Commands and people -------------------------------------------------------------------------

    def only_commands(self, text: str) -> Answer:
        """The commands that hold every word of the text, under their headings."""
        fitting = self._fitting(text)
        if not fitting:
            return Answer([NoteRow(translate("Palette", "No command for “{text}”.").format(text=text.strip()))])
        rows: list[Row] = []
        for title, some in groupby(fitting, key=lambda one: one.group):
            rows.extend(_headed(COMMANDS, title or translate("Palette", "Do"), [_command(one) for one in some]))
        return Answer(rows, number=len(fitting))

    def only_people(self, text: str) -> Answer:
        """The people of that name; everybody for none."""
        rows = [self._speaker.row(hit) for hit in self._journal.search.people(text.strip())]
        if not rows:
            said = (
                translate("Palette", "Nobody for “{text}”.").format(text=text.strip())
                if text.strip()
                else translate("Palette", "Nobody here yet.")
            )
            return Answer([NoteRow(said)])
        return Answer(_headed(PEOPLE, group_titles()[SearchGroup.PEOPLE], rows), number=len(rows))

    def command(self, keys: str) -> Command | None:
        """The command that is done with these keys."""
        return next((one for one in self._offered() if one.keys == keys), None)

    def _offered(self) -> list[Command]:
        return [one for one in self.commands if one.in_palette]

    def _fitting(self, text: str) -> list[Command]:
        """The commands with every word of `text`, in any order."""
        wanted = text.casefold().split()
        found = [(one, f"{one.title} {one.group}".casefold()) for one in self._offered()]
        return [one for one, said in found if all(word in said for word in wanted)]

    def _beginning(self, name: str) -> list[Command]:
        """The first commands in whose titles every word of `name` begins a word; none for a letter or two."""
        wanted = name.casefold().split()
        if len(name) < SHORTEST:
            return []
        found = [(one, one.title.casefold().split()) for one in self._offered()]
        fitting = [one for one, said in found if all(any(own.startswith(word) for own in said) for word in wanted)]
        return fitting[:FITTING_COMMANDS]

    # A search ------------------------------------------------------------------------------------

    def search(self, text: str, group: SearchGroup | None, *, best: bool) -> Answer:
        """What is found in all groups, or the whole of one.

        Raises:
            BadInput: a filter has a value that names nothing.
        """
        offered = self._completions(text)
        if offered:
            return Answer(offered)
        if group is not None:
            return self._whole(text, group, best=best)
        found = self._journal.search.find(text, limit=FEW, best=best, private=self.private)
        rows = [row for one in found for row in self._group(one)]
        return Answer([*rows, *self._do(text, nothing=not rows)], found=True)

    def _completions(self, text: str) -> list[Row]:
        """What the filter that is being typed may become; nothing where it is complete."""
        rows = []
        for whole in self._journal.search.suggest(text):
            shown = whole.strip()
            if whole.startswith(text.rstrip()) and shown == text.strip():
                return []
            if self.private or not shown.endswith(_PRIVATE):
                rows.append(ActRow("filter", shown, partial(self._acts.type_in, whole), stays=True))
        return _headed(NARROW, translate("Palette", "Narrow with"), rows)

    def counts(self, text: str) -> dict[SearchGroup, int]:
        """How much is found in each group."""
        return self._journal.search.counts(text, private=self.private)

    def _group(self, found: HitGroup) -> list[Row]:
        rows = [self._speaker.row(hit) for hit in found.hits]
        return _headed(
            found.group, group_titles()[found.group], rows, translate("Palette", "More") if found.more else ""
        )

    def _whole(self, text: str, group: SearchGroup, *, best: bool) -> Answer:
        """All of one group, read in pages."""

        def read(start: int) -> list[Row]:
            found = self._journal.search.find(
                text, group=group, limit=start + MANY, best=best, private=self.private
            )
            return [self._speaker.row(hit) for one in found for hit in one.hits[start:]]

        rows = read(0)
        if not rows:
            return Answer(
                [NoteRow(translate("Palette", "Nothing here for “{text}”.").format(text=text.strip()))], found=True
            )
        head = HeadRow(group, group_titles()[group])
        further = (lambda shown: read(shown - 1)) if len(rows) == MANY else None
        return Answer([head, *rows], further, found=True)

    def _do(self, text: str, *, nothing: bool) -> list[Row]:
        """What can be done with a text: a new goal of that name, a search to keep, commands that fit."""
        asked = parse(text)
        name = " ".join(asked.words)
        rows: list[Row] = [self._new_goal(name, nothing)] if name else []
        if asked.filters:
            rows.append(self._keep(text))
        rows.extend(map(_command, self._beginning(name)))
        if nothing and not name:
            return [
                NoteRow(translate("Palette", "Nothing for “{text}”.").format(text=text.strip())),
                *_headed(DO, translate("Palette", "Do"), rows),
            ]
        return _headed(DO, translate("Palette", "Do"), rows)

    def _new_goal(self, name: str, nothing: bool) -> ActRow:
        title = translate("Palette", "New goal “{name}”")
        if nothing:
            title = translate("Palette", "Nothing for “{name}”. Create a goal with this name?")
        return ActRow("plus", title.format(name=name), partial(self._acts.create_goal, name), NEW_GOAL_KEYS)

    def _keep(self, text: str) -> ActRow:
        begin = partial(self._acts.begin_saving, text.strip())
        return ActRow("search", translate("Palette", "Save this search…"), begin, stays=True)


def _headed(group: str, title: str, rows: Iterable[Row], link: str = "") -> list[Row]:
    """A head and its rows; nothing where there are none."""
    rows = list(rows)
    return [HeadRow(group, title, link), *rows] if rows else []


def _command(command: Command) -> ActRow:
    return ActRow(command.icon, command.title, command.act, command.keys)
