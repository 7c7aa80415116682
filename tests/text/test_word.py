# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Word files: tracked changes in both readings, numbers as Word shows them, notes."""

from collections import Counter

import pytest
from word_cases import AUTHORS, DATE, W, case, package, word

from licet.terms import NoteKind, RevisionKind
from licet.text import Marks, read

FIFTY = range(50)


@pytest.mark.parametrize("seed", FIFTY)
def test_both_readings_of_two_authors_changes_are_exact(seed: int) -> None:
    made = case(seed)
    data = word(made.paragraphs)
    accepted = read(data)
    rejected = read(data, marks=Marks.REJECTED)
    assert _closed(accepted.text) == _closed(made.accepted)
    assert _closed(rejected.text) == _closed(made.rejected)


def _closed(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


@pytest.mark.parametrize("seed", FIFTY)
def test_every_change_keeps_its_words_author_and_date(seed: int) -> None:
    made = case(seed)
    expected: Counter[tuple[RevisionKind, str, str]] = Counter()
    for run in (run for p in made.paragraphs for run in p.runs):
        states = ((RevisionKind.INSERTED, run.inserted), (RevisionKind.DELETED, run.deleted))
        for kind, who in states:
            if who is not None:
                expected[kind, AUTHORS[who], DATE.format(who + 1)] += len(run.words)
    for marks in Marks:
        document = read(word(made.paragraphs), marks=marks)
        found: Counter[tuple[RevisionKind, str, str]] = Counter()
        for one in document.revisions:
            found[one.kind, one.author, one.date] += len(one.text.replace("\n", ""))
            shown = document.text[one.start : one.end]
            assert shown == "" or one.text in shown
        assert +found == +expected


def test_marked_reading_shows_both_texts() -> None:
    made = package(
        f'<w:p><w:r><w:t xml:space="preserve">a fee of </w:t></w:r>'
        f'<w:del w:author="A" w:date="{DATE.format(1)}"><w:r><w:delText>5</w:delText></w:r></w:del>'
        f'<w:ins w:author="B" w:date="{DATE.format(2)}"><w:r><w:t>7</w:t></w:r></w:ins></w:p>'
    )
    assert read(made, marks=Marks.MARKED).text == "a fee of [-5-][+7+]"


def level(depth: int, style: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>'
        f'{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def item(words: str, depth: int, *, list_: int = 1, mark: str = "") -> str:
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_}"/></w:numPr>'
        f"<w:rPr>{mark}</w:rPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
    )


def numbering(levels: str, lists: str = "") -> str:
    return (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{lists}</w:numbering>'
    )


DEEP = numbering(
    level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "(%3)")
    + level(3, "lowerRoman", "(%4)"),
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="5"/></w:lvlOverride></w:num>',
)  # fmt: skip


def test_numbers_are_counted_level_by_level_and_begin_anew() -> None:
    depths = (0, 1, 1, 2, 2, 3, 3, 1, 2, 0, 1)
    body = "".join(item("x", depth) for depth in depths)
    lines = read(package(body, numbering=DEEP)).text.split()
    expected = ["1.", "1.1", "1.2", "(a)", "(b)", "(i)", "(ii)", "1.3", "(a)", "2.", "2.1"]
    assert lines[::2] == expected


def test_a_list_that_starts_anew_does_so_once() -> None:
    body = item("x", 0) + item("x", 0, list_=2) + item("x", 0, list_=2)
    assert read(package(body, numbering=DEEP)).text.split()[::2] == ["1.", "5.", "6."]


def test_legal_numbers_show_figures_where_the_level_above_has_letters() -> None:
    levels = level(0, "upperRoman", "Article %1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    body = item("x", 0) + item("x", 0) + item("x", 1)
    text = read(package(body, numbering=numbering(levels))).text
    assert text.split("\n") == ["Article I x", "Article II x", "2.1 x"]


def test_numbers_count_only_what_exists_in_the_reading() -> None:
    gone = '<w:del w:id="1" w:author="A" w:date=""/>'
    deleted = item("", 0, mark=gone).replace(
        "<w:t></w:t></w:r>", '</w:r><w:del w:author="A"><w:r><w:delText>y</w:delText></w:r></w:del>'
    )
    data = package(item("x", 0) + deleted + item("z", 0), numbering=DEEP)
    assert read(data).text.split() == ["1.", "x", "2.", "z"]
    assert read(data, marks=Marks.REJECTED).text.split() == ["1.", "x", "2.", "y", "3.", "z"]


def test_comments_and_footnotes_are_notes_at_their_place() -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">You pay </w:t></w:r><w:commentRangeStart w:id="3"/>'
        '<w:r><w:t>monthly</w:t></w:r><w:commentRangeEnd w:id="3"/>'
        '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    said = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    comments = (
        f'<w:comments {W}><w:comment w:id="3" w:author="Ada" w:date="2026-01-02T00:00:00Z">'
        f"{said.format('too often')}</w:comment></w:comments>"
    )
    notes = f'<w:footnotes {W}><w:footnote w:id="2">{said.format("net")}</w:footnote></w:footnotes>'
    document = read(package(body, comments=comments, footnotes=notes))
    comment, footnote = document.notes
    assert (comment.author, comment.text) == ("Ada", "too often")
    assert document.quote(comment.start, comment.end) == "monthly"
    assert (footnote.kind, footnote.text, footnote.start) == (NoteKind.FOOTNOTE, "net", 15)


def test_fields_show_their_result_and_not_their_instruction() -> None:
    run = "<w:r>{}</w:r>".format
    body = "".join(
        run(part)
        for part in (
            "<w:t>see </w:t>", '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText>REF</w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>', "<w:t>4.2</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )  # fmt: skip
    assert read(package(f"<w:p>{body}</w:p>")).text == "see 4.2"
