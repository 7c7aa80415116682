# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From the text of a wording to its blocks: words, places for values, references, conditions.

The language is small because it is read in both directions: a block that can be written from
values can be read back to them.

    {if exclusive}              before a block: only if the field is given and not false
    {if owner = licensee and not whole.audit}
    - an item of a list, numbered (a), (b)
    - {each acts}               an item for each value of a list
    {days}                      the value of a field
    {owner: licensee = the Licensee | joint = both Parties}
    {see whole.audit}           the section of that kind
    @lor @Lor @lee @Lee         how the sides are called; `the Licensor`, `The Licensor`
    @starts @ends               first and last day of the term

Items are written without their punctuation: a semicolon, `and` before the last and a full stop
are put in. A paragraph that ends with `{or}` has `or` before the last of its items.
"""

import re
from collections.abc import Iterator

from licet.terms.errors import CatalogueError
from licet.terms.wordings import Block, Chosen, Part, Pick, See, Slot, Token, When, Words

__all__ = ["TOKENS", "parse_blocks"]

TOKENS = ("lor", "Lor", "lee", "Lee", "starts", "ends")
_CONDITION = re.compile(r"\{if ([^{}]+)\}\s*")
_TEST = re.compile(r"(not )?([a-z][a-z0-9_.]*)(?: = ([a-z0-9][a-z0-9_]*))?")
_BRACES = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"@([A-Za-z]+)")
_FIELD = re.compile(r"[a-z][a-z0-9_]*")
_OPTION = re.compile(r"\s*([a-z0-9][a-z0-9_]*) = (.*)", re.DOTALL)


def parse_blocks(body: str, *, where: str) -> tuple[Block, ...]:
    """The blocks of a wording, in order.

    Raises:
        CatalogueError: A brace or a condition cannot be read, or a token is not known.
    """
    blocks = tuple(_block(text, where) for text in _pieces(body))
    if not blocks or blocks[0].item:
        raise CatalogueError("a wording begins with a paragraph", where=where)
    return blocks


def _pieces(body: str) -> Iterator[str]:
    """Paragraphs, and each item by itself; lines within are joined by a space."""
    for paragraph in re.split(r"\n\s*\n", body.strip()):
        for piece in re.split(r"\n(?=(?:\{if [^{}]+\}\s*)?- )", paragraph):
            if piece.strip():
                yield " ".join(piece.split())


def _block(text: str, where: str) -> Block:
    tests: tuple[When, ...] = ()
    condition = _CONDITION.match(text)
    if condition:
        tests = tuple(_test(one, where) for one in condition.group(1).split(" and "))
        text = text[condition.end() :]
    item = text.startswith("- ")
    joined = "or" if text.endswith("{or}") else "and"
    text = text.removeprefix("- ").removesuffix("{or}").strip()
    parts = tuple(_parts(text, where))
    if not parts:
        raise CatalogueError("a block has no words", where=where)
    return Block(item=item, joined=joined, when=tests, parts=parts)


def _test(text: str, where: str) -> When:
    found = _TEST.fullmatch(text.strip())
    if found is None:
        raise CatalogueError(
            f"`{text}` is no condition", where=where,
            hint="write `{if field}`, `{if not field}` or `{if field = value}`",
        )  # fmt: skip
    return When(name=found.group(2), value=found.group(3) or "", negated=bool(found.group(1)))


def _parts(text: str, where: str) -> Iterator[Part]:
    at = 0
    for found in _BRACES.finditer(text):
        yield from _words(text[at : found.start()], where)
        yield _braced(found.group(1), where)
        at = found.end()
    yield from _words(text[at:], where)


def _words(text: str, where: str) -> Iterator[Words | Token]:
    if "{" in text or "}" in text:
        raise CatalogueError(f"a brace is not closed near `{text[:40]}`", where=where)
    at = 0
    for found in _TOKEN.finditer(text):
        if found.group(1) not in TOKENS:
            raise CatalogueError(f"`@{found.group(1)}` is not one of {', '.join(TOKENS)}",
                                 where=where)  # fmt: skip
        if found.start() > at:
            yield Words(text=text[at : found.start()])
        yield Token(name=found.group(1))
        at = found.end()
    if at < len(text):
        yield Words(text=text[at:])


def _braced(inside: str, where: str) -> Part:
    if inside.startswith("see "):
        return See(clause=inside.removeprefix("see ").strip())
    each = inside.startswith("each ")
    name, colon, options = inside.removeprefix("each ").partition(":")
    if not _FIELD.fullmatch(name):
        raise CatalogueError(f"`{{{inside}}}` is no place for a value", where=where)
    if not colon:
        return Slot(field=name, each=each)
    return Pick(field=name, options=tuple(_chosen(one, where) for one in options.split("|")))


def _chosen(text: str, where: str) -> Chosen:
    found = _OPTION.fullmatch(text.rstrip())
    if found is None:
        raise CatalogueError(f"`{text.strip()}` is no choice", where=where,
                             hint="write `{field: value = words | value = words}`")  # fmt: skip
    return Chosen(value=found.group(1), parts=tuple(_words(found.group(2), where)))
