# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""CSV and TSV, with a mapping that says which column is which field.

Without a mapping, columns have to be named as fields and attributes of events are.
"""

import csv
from collections import deque
from collections.abc import Iterator

from licet.app.events.jsons import aside, whole_line
from licet.app.events.mapping import EVENT_FIELDS, Table
from licet.app.events.records import RAW, Row, RowError
from licet.app.events.shape import Shaper
from licet.app.events.streams import Piece, all_lines
from licet.terms import UnreadableError

__all__ = ["delimiter_of", "read_table"]

_LINES = 100
"""Over which one row may go; a row that goes further has lost a quotation mark."""
_DELIMITERS = (",", ";", "\t", "|")
_NEEDED = ("at", "source", "id", "actor", "act")


def read_table(found: Iterator[bytes], head: bytes, shaper: Shaper) -> Iterator[Row]:
    """Read the rows of a table.

    Raises:
        UnreadableError: A column that the mapping names is not there, or no column tells a field
            that every event has.
    """
    style = shaper.mapping.table
    rows = _Rows(all_lines(found), style, delimiter_of(head, style))
    names: list[str] = []
    columns: list[tuple[str, int]] = []
    if style.header:
        first = next(rows, None)
        if first is None:
            return
        piece, cells, problem = first
        if problem is not None:
            raise UnreadableError(f"the first row cannot be read: {problem.problem}")
        names = [cell.strip() for cell in cells]
        columns = _columns(names, shaper)
        rows.expect(len(names), columns)
    for piece, cells, problem in rows:
        try:
            if problem is not None:
                raise problem
            if not style.header and not names:
                names = [str(number + 1) for number in range(len(cells))]
                columns = _columns(names, shaper)
                rows.expect(len(names), columns)
            yield shaper.event(
                {field: cells[place] for field, place in columns if cells[place].strip()}
            )
        except RowError as error:
            yield aside(error, piece)


def delimiter_of(head: bytes, style: Table) -> str:
    """What divides the columns: the mark that stands most often in the first line."""
    if style.delimiter:
        return style.delimiter
    first = head.lstrip().split(b"\n")[0].decode(errors="replace")
    return max(_DELIMITERS, key=first.count)


def _columns(names: list[str], shaper: Shaper) -> list[tuple[str, int]]:
    """Field and place of each column that is read.

    A column that the mapping does not name is not read, as it is without one if its name is no
    field: then the whole table is refused, since a misspelt name would be lost.
    """
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise UnreadableError(f"two columns are called `{twice[:80]}`")
    fields = shaper.mapping.fields or _by_their_names(names, shaper)
    for field, column in fields.items():
        if column not in names:
            raise UnreadableError(
                f"there is no column `{column}` for `{field}`",
                hint=f"columns are {', '.join(names)[:200]}",
            )
    for field in _NEEDED:
        if field not in fields and field not in shaper.defaults:
            raise UnreadableError(
                f"no column tells `{field}`", hint=f"--set {field}=… says it for all rows"
            )
    return [(field, names.index(column)) for field, column in fields.items()]


def _by_their_names(names: list[str], shaper: Shaper) -> dict[str, str]:
    known = (*EVENT_FIELDS, *shaper.kinds)
    for name in names:
        if name not in known:
            raise UnreadableError(
                f"the column `{name[:80]}` is no field of an event",
                hint="a mapping says which column is which field: --mapping map.toml",
            )
    return {name: name for name in names}


class _Rows:
    """Rows of cells, each with its lines; one that goes wrong costs its first line only."""

    def __init__(self, pieces: Iterator[Piece], style: Table, delimiter: str) -> None:
        self._pieces = pieces
        self._waiting: deque[Piece] = deque()
        self._taken: list[Piece] = []
        self._style, self._delimiter = style, delimiter
        self._reader = self._new()
        self._width = 0
        self._read: tuple[int, ...] = ()

    def expect(self, width: int, columns: list[tuple[str, int]]) -> None:
        """Say how many cells a row has, and which of them are read."""
        self._width = width
        self._read = tuple(place for _, place in columns)

    def __iter__(self) -> "_Rows":
        return self

    def __next__(self) -> tuple[Piece, list[str], RowError | None]:
        cells: list[str] = []
        try:
            while not cells:  # a blank line is no row
                self._taken = []
                cells = next(self._reader)
        except (csv.Error, RowError) as error:
            return self._broken(error if isinstance(error, RowError) else RowError(_said(error)))
        except StopIteration:
            if not self._taken:
                raise
            return self._broken(RowError("a quotation that does not end"))
        if self._width and len(cells) != self._width:
            short = len(cells) < self._width
            return self._broken(RowError("too few cells" if short else "too many cells"))
        if len(self._taken) > 1 and any("\n" in cells[place] for place in self._read):
            # Two lost marks look like one long cell, with other rows inside it.
            return self._broken(RowError("a line break in a cell that is read"))
        piece = self._taken[0]
        if len(self._taken) > 1:
            data = b"\n".join(one.data for one in self._taken)
            piece = Piece(piece.number, piece.offset, data[:RAW], len(data))
        return piece, cells, None

    def _broken(self, error: RowError) -> tuple[Piece, list[str], RowError]:
        """The first line is set aside; those after it are read again, each for itself."""
        first, *others = self._taken
        self._waiting.extendleft(reversed(others))
        self._reader = self._new()
        return first, [], error

    def _new(self) -> Iterator[list[str]]:
        return csv.reader(
            self._texts(), delimiter=self._delimiter, quotechar=self._style.quote, strict=True
        )

    def _texts(self) -> Iterator[str]:
        while True:
            piece = self._waiting.popleft() if self._waiting else next(self._pieces, None)
            if piece is None:
                return
            self._taken.append(piece)
            if len(self._taken) > _LINES:
                raise RowError("a quotation that does not end")
            try:
                text = whole_line(piece).decode()
            except UnicodeDecodeError:
                raise RowError("not text in its encoding") from None
            if "\0" in text:
                raise RowError("a NUL stands in it")
            yield f"{text}\n"


def _said(error: csv.Error) -> str:
    if "field larger" in str(error):
        return "a cell that is too long"
    return "a quotation that does not end" if "unexpected end" in str(error) else (
        "cells that are quoted wrongly")  # fmt: skip
