"""The sheet of a recovery key: one tagged page with the key in groups, whatever the owner is called."""

import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from pmjournal import recovery_key, recovery_sheet
from pmjournal.errors import BadInput, JournalError
from pmjournal.reviews import typesetting
from pmjournal.steps import finish

KEY, DAY = recovery_key.new(), date(2026, 6, 9)


def pdf_for(owner: str) -> tuple[bytes, str]:
    """The PDF made in this process: quicker than a process of its own."""
    return typesetting.pdf(recovery_sheet._content(KEY, owner, DAY), {}, DAY, recovery_sheet.TEMPLATE)


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_sheet_has_whose_it_is_when_and_the_key_in_groups(tmp_path: Path) -> None:
    made = finish(recovery_sheet.write(KEY, "Nora Castell", DAY, tmp_path / "sheet.pdf"))
    text = text_of(made.path.read_bytes())
    assert made.path.stat().st_mode & 0o077 == 0
    for words in ("Nora Castell", "9 June 2026", *recovery_key.groups(KEY), "not encrypted", "Not even us."):
        assert words in text


@pytest.mark.parametrize(
    "owner", ["", "Nora " * 60, '#read("/etc/passwd") $x$ *b* @r \\', "Łucja Ångström-Ø", "a\nb\tc"]
)
def test_it_is_one_tagged_page_whatever_the_owner_is_called(owner: str) -> None:
    pdf, missing = pdf_for(owner)
    reader = PdfReader(io.BytesIO(pdf))
    assert (len(reader.pages), missing) == (1, "")
    assert reader.root_object["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert all(group in text_of(pdf) for group in recovery_key.groups(KEY))
    assert "root:" not in text_of(pdf)


def test_the_same_key_and_day_give_the_same_bytes() -> None:
    assert pdf_for("Nora") == pdf_for("Nora")


def test_where_it_cannot_stand_it_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        finish(recovery_sheet.write(KEY, "Nora", DAY, tmp_path))
    with pytest.raises(JournalError, match="There is no folder"):
        finish(recovery_sheet.write(KEY, "Nora", DAY, tmp_path / "none" / "sheet.pdf"))
    assert list(tmp_path.iterdir()) == []


def test_stopped_it_leaves_nothing(tmp_path: Path) -> None:
    steps = recovery_sheet.write(KEY, "Nora", DAY, tmp_path / "sheet.pdf")
    next(steps)
    next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []
