# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The clause tree of a text."""

import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from licet.terms.documents import Clause
from licet.text.segment import Block, segment

CASES = tomllib.loads(
    (Path(__file__).parents[1] / "vectors" / "segment.toml").read_text(encoding="utf-8")
)["case"]
PIECES = (
    "1. ", "2. ", "3. ", "(a) ", "(b) ", "(i) ", "(ii) ", "a. ", "i. ", "A. ", "1.1 ", "1.2 ",
    "2.1(a) ", "Section 4. ", "ARTICLE II ", "EXHIBIT A", "Schedule 1", "WHEREAS, ", "RECITALS",
    "By: ____", "IN WITNESS WHEREOF ", "TABLE OF CONTENTS", " .......... 3", "\n", "\n\n", "\t",
    "    ", "  ", ". ", "; and ", "The Owner may sell it", "Governing Law", "# Title", "**Bold.** ",
    '"Term" means ',
    '(the "Other") ', "Page 3 of 9", "7", "2023. ", "\u2028", "\x00", "* ", "- ", "“Q”", "(",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map("".join)


def outline(text: str) -> list[str]:
    """The clauses but plain paragraphs, as the vectors write them."""
    return [
        f"{c.kind} {c.number.replace(' ', '_') or '-'} {c.heading or '-'}"
        for c in segment(text, ())[0]
        if c.kind != "paragraph"
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_vectors(case: dict[str, Any]) -> None:
    assert outline(case["text"]) == case["tree"]
    clauses = {c.number: c for c in segment(case["text"], ())[0]}
    for number, words in case.get("ends", {}).items():
        assert case["text"][: clauses[number].end].endswith(words)


def check(text: str, clauses: tuple[Clause, ...]) -> None:
    """A tree: in order, parents first, children inside, siblings apart, nothing left out."""
    covered = bytearray(len(text))
    last: dict[int | None, int] = {}
    for index, clause in enumerate(clauses):
        assert 0 <= clause.start < clause.end <= len(text)
        if clause.parent is None:
            covered[clause.start : clause.end] = b"\x01" * (clause.end - clause.start)
        else:
            parent = clauses[clause.parent]
            assert clause.parent < index
            assert parent.start <= clause.start
            assert clause.end <= parent.end
        assert clause.start >= last.get(clause.parent, 0)
        last[clause.parent] = clause.end
    assert [c.start for c in clauses] == sorted(c.start for c in clauses)
    assert all(done or char.isspace() for done, char in zip(covered, text, strict=True))


@settings(max_examples=150, deadline=None)
@example("1. A\n(a) b (i) c\n7\n(b) d (ii) e")
@given(TEXTS)
def test_every_text_becomes_a_tree_that_covers_it(text: str) -> None:
    clauses, definitions = segment(text, ())

    check(text, clauses)
    for definition in definitions:
        assert 0 <= definition.start < definition.end <= len(text)
        assert definition.term


@st.composite
def texts_with_blocks(draw: st.DrawFn) -> tuple[str, list[Block]]:
    """A text, and what a format's reader may say about it, right or wrong."""
    parts = draw(st.lists(TEXTS, max_size=8))
    kinds = st.sampled_from(("paragraph", "heading", "item", "row", "footnote"))
    blocks, at = [], 0
    for part in parts:
        if draw(st.booleans()):
            blocks.append(
                Block(start=at, end=at + len(part), kind=draw(kinds), level=draw(st.integers(0, 4)))
            )
        at += len(part) + 1
    return "\n".join(parts), blocks


@settings(max_examples=80, deadline=None)
@given(texts_with_blocks())
def test_blocks_of_a_format_become_a_tree_too(given_: tuple[str, list[Block]]) -> None:
    text, blocks = given_

    check(text, segment(text, blocks)[0])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from("abcdefgh"), min_size=2, max_size=6))
def test_numbers_in_sequence_are_all_found(words: list[str]) -> None:
    text = "\n\n".join(f"{i}. The party {w} shall pay." for i, w in enumerate(words, start=1))

    numbers = [c.number for c in segment(text, ())[0]]

    assert numbers == [str(i) for i in range(1, len(words) + 1)]


def work(text: str, blocks: list[Block]) -> int:
    """How many calls it takes to build the tree of a text."""
    count = 0

    def called(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(called)
    try:
        segment(text, blocks)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "1. 1. 1. ", "(((((", "(a) (i) (v) ", ".       ", ". . . . ", '"a" or ', "a\n", "A B\n\n",
        "1.1.1.1.1.1 ", "**", "§ ", "EXHIBIT A\n\n", "# H\n\n", "(a) b;\n\n", "x (a) y (b) z. ",
        "A. B. ", "i. ii. ", "following:\n\n(a) x;\n\n(b) y.\n\n", '"X" means ', "Section 1 ",
        "Exhibit A - Foo Exhibit B ", "WHEREAS ", "WORD ", "7\n\n", "1. a\n(a) b\n(i) c\n(A) d\n",
        "a\tb\tc\n", "Scope of it 3\n",
    ],
)  # fmt: skip
def test_hostile_texts_take_work_in_proportion(piece: str) -> None:
    """Twice the text, about twice the calls, and never more than a few for a character."""
    size = 6_000
    segment("1. One. Two.", ())
    once, twice = (work(piece * (n // len(piece)), []) for n in (size, 2 * size))

    assert twice <= 2.3 * once + 1_000
    assert twice <= 90 * 2 * size


def test_headings_ever_deeper_take_work_in_proportion() -> None:
    def deeper(count: int) -> int:
        blocks = [
            Block(start=8 * i, end=8 * i + 7, kind="heading", level=i + 1) for i in range(count)
        ]
        return work("Foo bar\n" * count, blocks)

    assert deeper(800) <= 2.3 * deeper(400) + 1_000


def test_a_list_too_long_to_be_read_at_once_is_divided_between_its_items() -> None:
    item = "keep each and every record of the hosting of the model in good order for a year"
    items = "".join(f"({x}) {item * 4};\n\n" for x in "abcdefghijkl")
    text = f"1. Records. The host keeps this promise. The host shall, while it hosts:\n\n{items}"

    clauses = segment(text, ())[0]

    pieces = [c for c in clauses if c.kind == "paragraph" and c.parent == 0]
    assert all(len(text[c.start : c.end].split()) <= 390 for c in pieces)
    lead = next(c for c in pieces if "while it hosts:" in text[c.start : c.end])
    assert "(b)" in text[lead.start : lead.end]
    assert [c.number for c in clauses if c.kind == "section"][1:3] == ["1(a)", "1(b)"]


LONG = "The host keeps each and every record of the hosting of the model in good order. " * 22


def test_a_paragraph_that_announces_a_list_stays_with_it_in_a_long_clause() -> None:
    listed = (
        "The host insures:\n\nbuildings, at their value;\n\ncars, at their price; and\n\nboats."
    )
    text = f"1. Cover\n\n{LONG}\n\n{listed}\n\n{LONG}\n"

    clauses = segment(text, ())[0]

    assert listed in [text[c.start : c.end] for c in clauses]


def test_decimal_items_stay_with_the_colon_that_announces_them() -> None:
    items = "2.2.1 You tell us in time.\n\n2.2.2 You repair the house."
    text = f"2 Term\n\n2.2 Renewal. You may renew if:\n\n{items}\n\n{LONG}{LONG}\n"

    clauses = segment(text, ())[0]

    lead = next(c for c in clauses if c.kind == "paragraph" and "if:" in text[c.start : c.end])
    assert "2.2.1 You tell us" in text[lead.start : lead.end]


def test_an_item_of_many_sentences_keeps_its_end_when_its_clause_is_divided() -> None:
    text = f"7. Promises. (a) {LONG}(b) The host is able. {'It is willing. ' * 20}It is allowed.\n"

    clauses = segment(text, ())[0]

    item = next(c for c in clauses if c.number == "7(b)")
    assert text[item.start : item.end].endswith("It is allowed.")


def test_a_page_number_below_a_heading_is_part_of_what_the_heading_opens() -> None:
    text = (
        "1. One\n\nScope\n\n1.8 The host hosts.\n\nSeverability\n\n1.9 The void is left out.\n\n"
        "Termination\n\n- 8 -\n\n1.10 Either party may end it.\n\n"
        "Counterparts\n\n1.11 It may be signed twice.\n"
    )

    clauses = segment(text, ())[0]

    for clause in clauses:
        if clause.parent is not None:
            above = clauses[clause.parent]
            assert above.start <= clause.start <= clause.end <= above.end


def test_definitions_have_their_terms_and_places() -> None:
    text = (
        'This deal (the "Deal") is made by Alpha ("Alpha") and Beta (hereinafter "Beta").\n\n'
        '1. Words. "Weights" or "Parameters" means the numbers. "Host" shall mean a firm.\n\n'
        "2. “**Output**” refers to what comes out.\n"
    )

    definitions = segment(text, ())[1]

    assert [d.term for d in definitions] == [
        "Deal", "Alpha", "Beta", "Parameters", "Weights", "Host", "Output",
    ]  # fmt: skip
    assert text[definitions[0].start : definitions[0].end] == '(the "Deal")'
    assert text[definitions[-1].start : definitions[-1].end].startswith("“**Output**” refers")


def test_headings_of_a_format_nest_by_their_level() -> None:
    text = "Terms\nUse\nYou may use it.\nPrivate Use\nAt home.\nEnd\nIt ends."
    lines = text.split("\n")
    starts = [sum(len(x) + 1 for x in lines[:i]) for i in range(len(lines))]
    levels = [1, 2, 0, 3, 0, 2, 0]
    blocks = [
        Block(start=s, end=s + len(x), kind="heading" if lv else "paragraph", level=lv)
        for s, x, lv in zip(starts, lines, levels, strict=True)
    ]

    clauses, _ = segment(text, blocks)

    headings = {c.heading: i for i, c in enumerate(clauses) if c.heading}
    assert clauses[headings["Private Use"]].parent == headings["Use"]
    assert clauses[headings["End"]].parent == clauses[headings["Use"]].parent
