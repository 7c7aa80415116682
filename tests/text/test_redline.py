# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Edits as tracked changes: accept gives the new text, reject the old, earlier authors stay."""

import contextlib
import io
import re
import zipfile
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from word_cases import case, package, word

from licet.terms import Edit, QuoteError, Replacement, UnreadableError, UsageError
from licet.text import Marks, read
from licet.text.redline import Said, apply_edits, redline_docx, together
from licet.text.redline.comparing import document_edits, edits_between

AT = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
NEW = ("", "thirty (30) days", " unless both agree", "and\n\nFurther terms apply")


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def edit(start: int, end: int, words: str, comment: str = "") -> Edit:
    return Edit(replacements=(Replacement(start=start, end=end, words=words),), comment=comment)


@st.composite
def redlines(draw: st.DrawFn) -> tuple[bytes, str, tuple[Edit, ...]]:
    """A Word file with two authors' changes, its text, and edits inside its lines."""
    paragraphs = case(draw(st.integers(0, 10_000))).paragraphs
    data = word(paragraphs)
    table = any(paragraph.row for paragraph in paragraphs)  # a cell is not broken in two
    text = read(data).text
    spans = [(m.start(), m.end()) for m in re.finditer(r"[^\n|]+", text)]
    edits = []
    for start, end in spans:
        cuts = sorted(draw(st.lists(st.integers(start, end), min_size=2, max_size=4)))
        for one, other in zip(cuts[::2], cuts[1::2], strict=False):
            words = draw(st.sampled_from(NEW[:3] if table else NEW))
            if one < other or words:
                edits.append(edit(one, other, words, draw(st.sampled_from(("", "why")))))
    made, _ = together(edits)
    return data, text, made


def told(data: bytes, *, without: str) -> dict[tuple[str, str], str]:
    """What each earlier author inserted and deleted."""
    found: dict[tuple[str, str], str] = defaultdict(str)
    for one in read(data).revisions:
        if one.author != without:
            found[one.author, one.kind] += one.text
    return dict(found)


@given(redlines())
def test_accepting_gives_the_new_text_and_rejecting_the_old(
    made: tuple[bytes, str, tuple[Edit, ...]],
) -> None:
    data, text, edits = made

    marked = redline_docx(data, edits, author="licet", at=AT)

    assert not marked.left
    assert lines(read(marked.data).text) == lines(apply_edits(text, edits))
    old = read(data, marks=Marks.REJECTED).text
    assert lines(read(marked.data, marks=Marks.REJECTED).text) == lines(old)


@given(redlines())
def test_what_earlier_authors_changed_stays_theirs(
    made: tuple[bytes, str, tuple[Edit, ...]],
) -> None:
    data, _, edits = made

    marked = redline_docx(data, edits, author="licet", at=AT)

    assert told(marked.data, without="licet") == told(data, without="licet")


@given(redlines())
def test_no_two_changes_have_one_number_beside_those_that_had(
    made: tuple[bytes, str, tuple[Edit, ...]],
) -> None:
    data, _, edits = made

    marked = redline_docx(data, edits, author="licet", at=AT)

    with zipfile.ZipFile(io.BytesIO(marked.data)) as archive:
        body = archive.read("word/document.xml").decode()
    numbers = re.findall(r'<w:(?:ins|del) w:id="(\d+)"', body)
    assert all(numbers.count(n) == 1 for n in numbers if n != "1")


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p>{properties}{''.join(f'<w:r>{run}</w:r>' for run in runs)}</w:p>"


def text_run(words: str) -> str:
    return f'<w:t xml:space="preserve">{words}</w:t>'


def test_a_comment_says_why_and_stands_at_the_words() -> None:
    data = package(paragraph(text_run("Cure within fifteen (15) days.")))
    change = edit(12, 24, "thirty (30)", "§9.2 says 30 days")

    marked = redline_docx(data, (change,), author="licet", at=AT)

    document = read(marked.data)
    assert document.text == "Cure within thirty (30) days."
    (note,) = document.notes
    assert (note.author, note.text) == ("licet", "§9.2 says 30 days")
    assert document.text[note.start : note.end] == "thirty (30)"


def test_a_second_round_of_comments_joins_the_first() -> None:
    data = package(paragraph(text_run("The weights may be copied.")))
    first = redline_docx(data, (), author="Ada", at=AT, said=(Said(start=4, end=11, words="all?"),))

    second = redline_docx(
        first.data, (), author="Ben", at=AT, said=(Said(start=19, end=25, words="how often?"),)
    )

    notes = read(second.data).notes
    assert [(n.author, n.text) for n in notes] == [("Ada", "all?"), ("Ben", "how often?")]


def test_the_look_of_the_words_is_kept() -> None:
    bold = "<w:rPr><w:b/></w:rPr>"
    data = package(paragraph(bold + text_run("Term: 15 days")))

    marked = redline_docx(data, (edit(6, 8, "30"),), author="licet", at=AT)

    with zipfile.ZipFile(io.BytesIO(marked.data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    spaces = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
    runs = root.findall(".//w:r", spaces)
    assert all(run.find("w:rPr/w:b", spaces) is not None for run in runs)


def test_a_number_that_word_counts_cannot_be_changed() -> None:
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    data = package(paragraph(text_run("Grant of rights"), properties=listed), numbering=numbering)
    start = read(data).text.index("1")
    change = edit(start, start + 1, "2")

    marked = redline_docx(data, (change,), author="licet", at=AT)

    assert marked.left == (change,)
    assert read(marked.data).text == read(data).text


def test_a_new_paragraph_is_one_that_rejecting_takes_away() -> None:
    data = package(paragraph(text_run("First.")) + paragraph(text_run("Last.")))

    marked = redline_docx(data, (edit(6, 6, "\n\nBetween."),), author="licet", at=AT)

    assert read(marked.data).text == "First.\n\nBetween.\n\nLast."
    assert read(marked.data, marks=Marks.REJECTED).text == "First.\n\nLast."


def test_a_paragraph_can_be_struck_out_whole() -> None:
    data = package("".join(paragraph(text_run(w)) for w in ("First.", "Second.", "Last.")))

    marked = redline_docx(data, (edit(8, 17, ""),), author="licet", at=AT)

    assert read(marked.data).text == "First.\n\nLast."
    assert read(marked.data, marks=Marks.REJECTED).text == "First.\n\nSecond.\n\nLast."


def test_edits_of_the_same_words_are_not_made_together() -> None:
    first, second, third = edit(0, 5, "a"), edit(3, 8, "b"), edit(9, 9, "c")

    assert together((first, second, third, first)) == ((first, third), (second,))
    with pytest.raises(UsageError, match="two edits change the same words"):
        apply_edits("0123456789", (first, second))
    with pytest.raises(UsageError, match="lies outside the text"):
        apply_edits("0", (first,))


def test_a_replacement_of_nothing_by_nothing_is_refused() -> None:
    with pytest.raises(QuoteError, match="changes nothing"):
        Replacement(start=3, end=3, words="")


@given(st.integers(0, 400), st.binary(min_size=1, max_size=8))
def test_a_damaged_word_file_is_one_clear_error(at: int, bytes_: bytes) -> None:
    data = bytearray(word(case(1).paragraphs))
    data[at : at + len(bytes_)] = bytes_
    with contextlib.suppress(UnreadableError):
        redline_docx(bytes(data), (), author="licet", at=AT)


WORDS = st.lists(
    st.sampled_from(("the", "model", "may", "be", "used", ",", ".", "\n\n", "1.2", " ", "§")),
    max_size=40,
)


@given(WORDS, WORDS)
def test_edits_between_two_texts_give_the_second(one: list[str], other: list[str]) -> None:
    old, new = " ".join(one), " ".join(other)

    assert apply_edits(old, edits_between(old, new)) == new


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_a_file_marked_with_the_edits_between_two_reads_as_the_second(one: int, other: int) -> None:
    drawn = [tuple(p for p in case(seed).paragraphs if not p.row) for seed in (one, other)]
    if not all(drawn):
        return
    old, new = (word(paragraphs) for paragraphs in drawn)

    marked = redline_docx(old, document_edits(read(old), read(new)), author="licet", at=AT)

    assert not marked.left
    assert lines(read(marked.data).text) == lines(read(new).text)
    rejected = read(old, marks=Marks.REJECTED).text
    assert lines(read(marked.data, marks=Marks.REJECTED).text) == lines(rejected)


def test_numbers_that_word_counts_are_not_edited() -> None:
    root = Path(__file__).parents[2] / "examples"
    old, new = (root / "agreement.docx").read_bytes(), (root / "round.docx").read_bytes()

    marked = redline_docx(old, document_edits(read(old), read(new)), author="licet", at=AT)

    assert not marked.left
    # A new paragraph is of the list of its neighbour, and so numbered in another way.
    counted = re.compile(r"^(?:\d[\d.]*|\([a-z]\)) ")
    made, wanted = (
        [counted.sub("", line) for line in lines(read(data).text)] for data in (marked.data, new)
    )
    assert made == wanted
