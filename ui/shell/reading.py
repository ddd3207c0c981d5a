"""What sidebar and top bar say of the journal, read again after each change."""

from typing import TYPE_CHECKING

from pmjournal.language import translate
from pmjournal.protection import needs_secret
from ui.pane_list import PERSON
from ui.shell.people_lines import people_lines
from ui.shell.shell import Shell

if TYPE_CHECKING:  # brings SQLAlchemy along, which must not be imported before the first paint
    from pmjournal.journal import Journal


def read_shell(shell: Shell, journal: "Journal", current: str, scope: int | None) -> bool:
    """Bring sidebar and top bar up to date.

    Args:
        shell: what says it.
        journal: the open journal.
        current: the pane that is shown.
        scope: the mentorship that the panes are narrowed to.

    Returns:
        Whether the mentorship of the scope is still there.
    """
    from pmjournal.due import count_mine  # it needs the journal's modules, which first paint does not

    people = people_lines(journal)
    active = journal.goals.count_active()
    sidebar = shell.sidebar
    sidebar.owner.set_owner(journal.owner.get().name)
    sidebar.nav["goals"].set_count(active, translate("MainWindow", "Goals, {count} active").format(count=active))
    sidebar.set_people(people.groups, people.earlier, people.prospects)
    shell.top_bar.set_people(people.running(), people.every)
    sidebar.set_current(current, scope if current == PERSON else None)
    locked = needs_secret(journal.folder)
    sidebar.status.set_backup(journal.backups.latest(), journal.clock.now(), journal.read_only, locked)
    due = count_mine(journal)  # at last: it reads more tables than the rest, of which one may be damaged
    sidebar.nav["today"].set_count(due, translate("MainWindow", "Today, %n overdue or due today", "", due))
    return scope is None or any(line.mentorship_id == scope for line in people.every)
