# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which paragraph or table of one story is which of another, and which were moved."""

from collections import Counter
from collections.abc import Sequence

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.aligning import Pair, aligned, moved
from licet.text.redline.leaves import Leaf, cells_of, rows_of
from licet.text.redline.tree import names

__all__ = ["closed_in", "moves_in", "paired"]


def paired(old: Sequence[Leaf], new: Sequence[Leaf]) -> list[Pair]:
    """Pair paragraphs and tables of two stories in order."""
    pairs = [part for pair in aligned(old, new) for part in _parted(pair, old, new)]
    return _ended(_tabled(pairs, old, new), old, new)


def _parted(pair: Pair, old: Sequence[Leaf], new: Sequence[Leaf]) -> list[Pair]:
    """A table with other columns is another table: its grid cannot be tracked."""
    i, j = pair
    if i is None or j is None or not old[i].is_table or _fits(old[i], new[j]):
        return [pair]
    return [(i, None), (None, j)]


def _fits(old: Leaf, new: Leaf) -> bool:
    """Whether most rows of the shorter table have as many cells as rows of the other."""
    counts = [Counter(len(cells_of(r)) for r in rows_of(x.last)) for x in (old, new)]
    rows = min(c.total() for c in counts)
    return 2 * (counts[0] & counts[1]).total() > rows


def closed_in(leaves: Sequence[Leaf], alone: set[int]) -> set[int]:
    """Of things without a counterpart, those whose fields begin and end among them.

    A table of contents is one field over many paragraphs: it goes or comes whole or not at all.
    """
    open_: list[int] = []
    held: set[int] = set()
    for at, leaf in enumerate(leaves):
        for sign in (s for e in leaf.elements for s in e.iter(f"{W}fldChar")):
            kind = attribute(sign, "fldCharType")
            if kind == "begin":
                open_.append(at)
            elif kind == "end" and open_:
                inside = range(open_.pop(), at + 1)
                held |= set() if alone.issuperset(inside) else set(inside)
    for at in open_:  # it is never closed
        held |= set(range(at, len(leaves)))
    return alone - held


def _tabled(pairs: list[Pair], old: Sequence[Leaf], new: Sequence[Leaf]) -> list[Pair]:
    """Tables in one place whose rows fit are one table, however little they have in common.

    A table struck out beside one put in would be read as one by Word.
    """
    found: list[Pair] = []
    gone: list[int] = []
    come: list[int] = []
    for i, j in [*pairs, (None, None)]:
        if i is not None and j is None:
            gone.append(i)
        elif j is not None and i is None:
            come.append(j)
        else:
            found += [*_matched(gone, come, old, new), *([(i, j)] if i is not None else [])]
            gone, come = [], []
    return found


def _matched(
    gone: list[int], come: list[int], old: Sequence[Leaf], new: Sequence[Leaf]
) -> list[Pair]:
    found: list[Pair] = []
    for i in [i for i in gone if old[i].is_table]:
        j = next((j for j in come if new[j].is_table), None)
        if j is not None and _fits(old[i], new[j]):
            found += [(k, None) for k in gone if k < i] + [(None, k) for k in come if k < j]
            found.append((i, j))
            gone, come = [k for k in gone if k > i], [k for k in come if k > j]
    return [*found, *((k, None) for k in gone), *((None, k) for k in come)]


def _ended(pairs: list[Pair], old: Sequence[Leaf], new: Sequence[Leaf]) -> list[Pair]:
    """The last paragraphs of both are one if neither has another counterpart."""
    if not old or not new or old[-1].is_table or new[-1].is_table:
        return pairs
    lonely = [(len(old) - 1, None), (None, len(new) - 1)]
    if all(one in pairs for one in lonely):
        return [*(p for p in pairs if p not in lonely), (len(old) - 1, len(new) - 1)]
    return pairs


def moves_in(old: Sequence[Leaf], new: Sequence[Leaf], pairs: Sequence[Pair]) -> dict[int, int]:
    """Paragraphs of words alone that stand elsewhere now, but for the last ones."""
    found = moved(old, new, pairs)
    return {
        i: j
        for i, j in found
        if i is not None
        and j is not None
        and i + 1 < len(old)
        and j + 1 < len(new)
        and _wordy(old[i])
        and _wordy(new[j])
    }


def _wordy(leaf: Leaf) -> bool:
    """Whether it is a paragraph without notes, pictures, fields, or anybody's pending change."""
    other = names("footnoteReference", "endnoteReference", "drawing", "pict", "object", "fldChar",
                  "fldSimple", "sdt", "hyperlink", "ins", "del", "moveFrom", "moveTo",
                  "sectPr")  # fmt: skip
    return not leaf.is_table and all(
        next(e.iter(*other), None) is None for e in leaf.elements
    )  # fmt: skip
