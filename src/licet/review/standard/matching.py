# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sections of a document held against the clause library, and the values read back from them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from licet.review.reading import fold
from licet.review.standard.patterns import BlockPattern
from licet.review.standard.values import value_of
from licet.terms import Document
from licet.terms.dossiers import Param
from licet.terms.standard_readings import StandardClause
from licet.terms.wordings import Block, FieldType, Pick, Wording

__all__ = ["Section", "match_section", "sections_of"]

_LABEL = re.compile(r"\s*(?P<label>\d{1,3}\.\d{1,3}|\d{1,3}\.|\([a-z]{1,2}\))\s+")
_ITEM = re.compile(r"\s*\(([a-y])\) ")
_SPACES = re.compile(r"\s+")
TORN = 3
"""Lines that may be the rest of a paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph without its number."""

    start: int
    end: int
    label: str
    folded: str
    """Folded and trimmed; each space stands where a character stands in the text."""
    plain: str
    """`folded` with single spaces."""

    @property
    def item(self) -> bool:
        """Whether it is an item of a list."""
        return self.label.startswith("(")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A numbered section: its heading and its paragraphs."""

    number: str
    heading: str
    lines: tuple[tuple[Line, ...], ...]
    """Each paragraph alone, and then with more and more of the lines behind it that have no
    number: they may be the rest of it, torn off by a PDF."""


def sections_of(document: Document) -> tuple[Section, ...]:
    """The sections that have numbered paragraphs, in order."""
    found: list[tuple[str, str, list[Line]]] = []
    for line in _lines(document.text):
        number = line.label.split(".")[0] if line.label[:1].isdigit() else ""
        if line.label.endswith("."):
            found.append((number, line.plain, []))
        elif number and (not found or found[-1][0] != number):
            found.append((number, "", [line]))
        elif found and (line.label or found[-1][2]):
            found[-1][2].append(line)
    return tuple(
        Section(number=number, heading=heading, lines=tuple(_labelled(lines)))
        for number, heading, lines in found
        if any(line.label[:1].isdigit() for line in lines)
    )


def _labelled(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The numbered ones, each with the lines behind it up to the next number."""
    for index, line in enumerate(lines):
        if not line.label:
            continue
        versions = [line]
        for following in lines[index + 1 : index + 1 + TORN]:
            if following.label:
                break
            before = versions[-1]
            gap = " " * (following.start - before.end)
            versions.append(replace(
                line, end=following.end, folded=before.folded + gap + following.folded,
                plain=f"{before.plain} {following.plain}",
            ))  # fmt: skip
        yield tuple(versions)


def _lines(text: str) -> Iterator[Line]:
    folded = fold(text)
    for start, end in _pieces(text, folded):
        label = _LABEL.match(folded, start, end)
        begin = label.end() if label else start
        words = folded[begin:end]
        trimmed = words.strip()
        if trimmed:
            begin += len(words) - len(words.lstrip())
            yield Line(
                start=begin, end=begin + len(trimmed), label=label["label"] if label else "",
                folded=trimmed, plain=_SPACES.sub(" ", trimmed),
            )  # fmt: skip


def _pieces(text: str, folded: str) -> Iterator[tuple[int, int]]:
    """Lines; items of a list that a PDF put on one line are taken apart at the next letter."""
    at = 0
    for raw in text.split("\n"):
        start, end = at, at + len(raw)
        at = end + 1
        while (here := _ITEM.match(folded, start, end)) is not None:
            following = f"; (?:and |or )?(?=\\({chr(ord(here[1]) + 1)}\\) )"
            joined = re.compile(following).search(folded, here.end(), end)
            if joined is None:
                break
            yield start, joined.end()
            start = joined.end()
        yield start, end


@dataclass(slots=True, kw_only=True)
class _Found:
    """What one wording explains of a section."""

    wording: Wording
    blocks: set[int] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)
    values: dict[str, Param] = field(default_factory=dict)
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    paragraph: int = -1
    """The block of the last paragraph that it says: its items follow."""


def match_section(
    document: Document, section: Section, patterns: Sequence[BlockPattern]
) -> StandardClause | None:
    """The wording that says most of a section, with its values; `None` if none says half of it."""
    by_wording: dict[str, _Found] = {}
    for number, versions in enumerate(section.lines):
        for line in versions:
            for pattern in patterns:
                if pattern.hold in line.plain and pattern.block.item is line.item:
                    _try(document, by_wording, number, line, pattern)
    best = max(by_wording.values(), key=lambda one: _weight(one, section), default=None)
    if best is None or 2 * len(best.lines) < len(section.lines):
        return None
    return _clause(best, section)


def _try(
    document: Document, by_wording: dict[str, _Found], number: int, line: Line,
    pattern: BlockPattern,
) -> None:  # fmt: skip
    """Note what a block of a wording says of a paragraph, if it says it."""
    one = by_wording.get(pattern.wording.id) or _Found(wording=pattern.wording)
    if number in one.lines or (line.item and one.paragraph != _above(pattern)):
        return
    found = pattern.match(line.folded)
    if found and _take(document, one, line, pattern, found):
        by_wording[pattern.wording.id] = one
        one.blocks.add(pattern.index)
        one.lines.add(number)
        one.paragraph = one.paragraph if line.item else pattern.index


def _above(pattern: BlockPattern) -> int:
    """The paragraph under which an item stands."""
    blocks = pattern.wording.blocks
    return next(i for i in range(pattern.index, -1, -1) if not blocks[i].item)


def _weight(one: _Found, section: Section) -> tuple[int, int, bool, int]:
    """Most lines first, then fewest blocks missing, the right heading, the fewest left out."""
    return (
        len(one.lines), -len(_missing(one)), fold(one.wording.heading) == section.heading.strip(),
        -len(one.wording.blocks),
    )  # fmt: skip


def _missing(one: _Found) -> tuple[int, ...]:
    return tuple(
        index for index, block in enumerate(one.wording.blocks)
        if not block.when and index not in one.blocks
    )  # fmt: skip


def _take(
    document: Document, one: _Found, line: Line, pattern: BlockPattern, found: re.Match[str]
) -> bool:
    """Put the values of a paragraph in; `False` if one of them is none."""
    read: list[tuple[str, Param, tuple[int, int]]] = []
    for index, slot in enumerate(pattern.slots):
        start, end = (line.start + at for at in found.span(f"s{index}"))
        type_ = one.wording.types[slot.field]
        value = value_of(
            _SPACES.sub(" ", found[f"s{index}"]).strip(), type_, one.wording.acts,
            written=" ".join(document.text[start:end].split()),
        )  # fmt: skip
        if value is None:
            return False
        read.append((slot.field, value, (start, end)))
    for index, pick in enumerate(pattern.picks):
        told, span = _picked(found, index, pick)
        place = (line.start + span[0], line.start + span[1])
        read.append((pick.field, _option(told, one.wording.types[pick.field]), place))
    for name, value, place in read:
        before = one.values.get(name)
        several = isinstance(before, tuple) and isinstance(value, tuple)
        one.values[name] = (*before, *value) if several and line.item else value  # type: ignore[misc]
        one.places.setdefault(name, place)
    return True


def _picked(found: re.Match[str], index: int, pick: Pick) -> tuple[str, tuple[int, int]]:
    for number, option in enumerate(pick.options):
        if found[f"p{index}_{number}"] is not None:
            return option.value, found.span(f"p{index}_{number}")
    raise AssertionError("one option of a pick matches")  # the pattern has no other way through


def _option(told: str, type_: FieldType) -> Param:
    """The value of an option as its field has it."""
    if type_ is FieldType.YES_NO:
        return told == "true"
    return int(told) if told.isdigit() and type_ is not FieldType.CHOICE else told


def _clause(best: _Found, section: Section) -> StandardClause:
    values = {**best.values}
    for name, type_ in best.wording.types.items():
        if name not in values:
            told = _told_by_blocks(best, name, type_)
            if told is not None:
                values[name] = told
    return StandardClause(
        kind=best.wording.kind, wording=best.wording.id,
        values={name: values[name] for name in best.wording.types if name in values},
        section=section.number, start=section.lines[0][0].start, end=section.lines[-1][0].end,
        altered=tuple(
            (lines[0].start, lines[0].end)
            for number, lines in enumerate(section.lines) if number not in best.lines
        ),
        missing=_missing(best), places=best.places,
    )  # fmt: skip


def _told_by_blocks(best: _Found, name: str, type_: FieldType) -> Param | None:
    """A value that is told by which paragraphs stand and which do not."""
    choices: list[str] = []
    for index, block in enumerate(best.wording.blocks):
        for test in block.when:
            if test.name != name:
                continue
            stands = index in best.blocks
            if test.value:
                choices.append(test.value)
                if stands is not test.negated and stands:
                    return _option(test.value, type_)
            elif stands and type_ is FieldType.YES_NO:
                return not test.negated
    if type_ is FieldType.YES_NO and _tested(best.wording.blocks, name):
        return _positive(best.wording.blocks, name) is False
    # Without its paragraph a value is not there, whatever is usual.
    gone = name in best.wording.defaults and not choices and _positive(best.wording.blocks, name)
    return () if gone else None


def _tested(blocks: Sequence[Block], name: str) -> bool:
    return any(test.name == name for block in blocks for test in block.when)


def _positive(blocks: Sequence[Block], name: str) -> bool:
    """Whether a paragraph stands if the field is true: its absence then says that it is not."""
    return any(test.name == name and not test.negated for block in blocks for test in block.when)
