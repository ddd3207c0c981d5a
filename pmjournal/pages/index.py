"""The first page of the folder: whose journal it is, how to read it, and the way to every other page."""

from collections import Counter
from collections.abc import Iterable
from pathlib import PurePosixPath

from sqlalchemy.orm import Session

from pmjournal import __version__
from pmjournal.language import translate
from pmjournal.pages.names import link
from pmjournal.pages.places import DATED, Place, Places
from pmjournal.pages.words import FOLDERS, PRIVATE
from pmjournal.pages.writing import Page, Row
from pmjournal.store import whole
from pmjournal.store.hook import SAVED_FILTER


def index_page(places: Places, session: Session, loose: Iterable[Row]) -> Page:
    """The index.

    Args:
        places: of all pages.
        session: reads the settings and competencies.
        loose: action items that belong to nothing.
    """
    settings = {row["key"]: row["value"] for row in whole.rows(session, whole.part_of("setting"))}
    page = Page(places.index, places)
    title = translate("Pages", "The journal of {name}").format(name=settings.get("owner.name") or "?")
    page.paragraph(f"# {title}")
    owner = (settings.get(f"owner.{name}") for name in ("title", "organisation"))
    page.paragraph(", ".join(filter(None, owner)))
    page.paragraph(settings.get("owner.aim", ""))
    page.lines(translate("Pages", "Values"), settings.get("owner.values", "").splitlines())
    page.paragraph(_how_to_read())
    for table, words in FOLDERS.items():
        _listed(page, table, str(words), places)
    binned = [place for place in [*places.shared.values(), *places.private.values()] if place.binned]
    page.links(translate("PageFolders", "Bin"), [place for place in binned if place.table not in PRIVATE])
    page.items(translate("Pages", "Action items"), "action_item", loose)
    known = whole.rows(session, whole.part_of("competency"))
    page.lines(translate("Pages", "Competencies"), [f"{row['group']}: {row['name']}" for row in known])
    saved = [key for key in settings if key.startswith(SAVED_FILTER)]
    page.lines(
        translate("Pages", "Saved searches"),
        [f"{key.removeprefix(SAVED_FILTER)}: `{settings[key]}`" for key in saved],
    )
    return page


def _how_to_read() -> str:
    return translate(
        "Pages",
        "Written by PM Journal {version}. Every page is a text file in Markdown, which any editor shows. Private "
        "notes are in a folder of their own. Nothing here is encrypted. Earlier versions of texts, and what else "
        "only the program needs, are in the JSON export alone.",
    ).format(version=__version__)


def _listed(page: Page, table: str, words: str, places: Places) -> None:
    """The pages of one table; of those that may be thousands, the folders of their years."""
    found = [place for place in places.every(table) if not (place.binned and table not in PRIVATE)]
    if table not in DATED:
        page.links(words, found)
        return
    years = Counter(place.path.parent for place in found)
    page.lines(words, [_folder(folder, count, places.index) for folder, count in sorted(years.items())])


def _folder(folder: PurePosixPath, count: int, index: Place) -> str:
    return f"{link(' '.join(folder.parts[1:]) or folder.name, folder, index.path)}: {count}"
