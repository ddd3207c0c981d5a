"""The sample journal's reviews from the command line: whole, tagged, the same twice, without a private word."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from pmjournal import cli
from pmjournal.clock import Clock
from pmjournal.demo import build
from tests.core.test_review_document import streams, text_of

DAY = "2026-06-09"
CANARY = "PRIVATE-CANARY"
READERS = (
    ["--reader", "manager"],
    ["--reader", "mentor", "--with", "Tomás Echeverría-Ruiz"],
    ["--reader", "mentee", "--with", "Maya Adeyemi"],
    ["--reader", "me"],
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sample") / "journal"
    build(made, clock=Clock(date(2026, 6, 9))).close()
    return made


def _review(folder: Path, target: Path, *words: str) -> bytes:
    span = ["--from", "2026-01-01", "--to", DAY, "--today", DAY]
    assert cli.main(["review", str(folder), *span, "-o", str(target), *words]) == 0
    return target.read_bytes()


@pytest.mark.parametrize("reader", READERS, ids=lambda words: words[1])
def test_no_private_word_is_in_it_anywhere(folder: Path, tmp_path: Path, reader: list[str]) -> None:
    pdf = _review(folder, tmp_path / "review.pdf", *reader)
    raw = streams(pdf)
    assert CANARY not in text_of(pdf)
    assert CANARY.encode() not in raw
    assert CANARY.encode("utf-16-be") not in raw


def test_it_has_pages_tags_and_the_same_bytes_twice(folder: Path, tmp_path: Path) -> None:
    first = _review(folder, tmp_path / "first.pdf")
    assert _review(folder, tmp_path / "second.pdf") == first
    reader = PdfReader(tmp_path / "first.pdf")
    assert len(reader.pages) >= 4
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"].startswith("en")
    assert reader.metadata is not None
    assert "9 June 2026" in str(reader.metadata.title)
    assert reader.outline


def test_the_manager_reads_no_mentees_name(folder: Path, tmp_path: Path) -> None:
    text = text_of(_review(folder, tmp_path / "review.pdf"))
    for name in ("Maya", "Adeyemi", "Jun-ho", "Léa", "Fontaine"):
        assert name not in text
