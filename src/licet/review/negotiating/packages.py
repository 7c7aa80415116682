# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Trades: sets of changes that leave both sides better off by their own weights.

A change that is good for both alone is no trade and stands apart as a gain. A package has two
changes or more and could do without none of them; every one found is good for both, feasible and
consistent. A value is not considered where another value of the same field is as good for both and
better for one. If none is found though the search was complete, there is none over the values
considered.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import lcm

from licet.review.negotiating.blocks import Block, Choice
from licet.terms.negotiations import Change, Package

__all__ = ["Found", "find_gains", "find_packages"]

SIZE = 6
"""Changes of the largest package: a longer trade nobody would follow."""
STATES = 2_000
"""Partial packages of one size that are kept at most."""
_Move = tuple[int, int, Choice]
"""What a choice gives to us and to them over leaving the block as it is."""
_Sum = tuple[int, int, tuple[Change, ...]]
"""What moves give together, and their changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Packages, and whether the search was complete."""

    packages: tuple[Package, ...]
    complete: bool = True


def find_gains(blocks: Sequence[Block]) -> tuple[Package, ...]:
    """Single changes that cost nobody and help at least one side; the best of each field."""
    best: dict[str, tuple[tuple[Fraction, Fraction], Package]] = {}
    for block in blocks:
        for choice in (c for c in block.choices if len(c.changes) == 1):
            ours, theirs = choice.ours - block.stay.ours, choice.theirs - block.stay.theirs
            field = choice.changes[0].field
            if min(ours, theirs) >= 0 and ours + theirs > 0:
                worth = (min(ours, theirs), ours + theirs)
                if field not in best or worth > best[field][0]:
                    package = Package(changes=choice.changes, ours=ours, theirs=theirs)
                    best[field] = (worth, package)
    ranked = sorted(best.items(), key=lambda one: (-one[1][0][0], -one[1][0][1], one[0]))
    return tuple(package for _, (_, package) in ranked)


def find_packages(blocks: Sequence[Block], *, most: int = 5) -> Found:
    """The smallest packages, those with the greatest product of gains first.

    Args:
        blocks: The fields, with what can be chosen.
        most: How many packages.
    """
    scale = _scales(blocks)
    moves = [_moves(block, scale) for block in blocks]
    if _hopeless(moves):
        return Found(packages=())
    found = [*_pairs(moves)]
    best = _best(found, most)
    complete = True
    if not best:
        larger, complete = _larger(moves)
        best = _best(larger, most)
    return Found(
        packages=tuple(
            Package(changes=c, ours=Fraction(a, scale[0]), theirs=Fraction(b, scale[1]))
            for a, b, c in best
        ),
        complete=complete or bool(best),
    )


def _scales(blocks: Iterable[Block]) -> tuple[int, int]:
    """What makes whole numbers of all worths: they are compared, not printed."""
    every = [c for block in blocks for c in (block.stay, *block.choices)]
    return lcm(*(c.ours.denominator for c in every)), lcm(*(c.theirs.denominator for c in every))


def _moves(block: Block, scale: tuple[int, int]) -> dict[int, list[_Move]]:
    """Choices by how many fields they change, without those that others of the size outdo."""
    found: dict[int, list[_Move]] = {}
    for choice in block.choices:
        ours = int((choice.ours - block.stay.ours) * scale[0])
        theirs = int((choice.theirs - block.stay.theirs) * scale[1])
        found.setdefault(len(choice.changes), []).append((ours, theirs, choice))
    alone = [c.changes[0] for a, b, c in found.get(1, []) if a > 0 and b > 0]
    return {
        size: _undominated([m for m in moves if not any(c in alone for c in m[2].changes)])
        for size, moves in found.items()
    }


def _undominated(moves: Sequence[_Move]) -> list[_Move]:
    kept: list[_Move] = []
    for move in sorted(moves, key=lambda m: (-m[0], -m[1])):
        if not kept or move[1] > kept[-1][1]:
            kept.append(move)
    return kept


def _hopeless(moves: Iterable[Mapping[int, Sequence[_Move]]]) -> bool:
    """Whether some weighing of the sides makes no move a gain: then no set of moves is one."""
    every = [m for sizes in moves for of in sizes.values() for m in of]
    if not any(a > 0 for a, _, _ in every) or not any(b > 0 for _, b, _ in every):
        return True
    if any((a > 0 and b >= 0) or (b > 0 and a >= 0) for a, b, _ in every):
        return False
    most = min(Fraction(-b, a) for a, b, _ in every if a > 0)
    least = max(Fraction(b, -a) for a, b, _ in every if b > 0)
    return least <= most


def _pairs(moves: Sequence[Mapping[int, Sequence[_Move]]]) -> Iterator[_Sum]:
    """Every pair of moves of one change, and every move of two, that both are better off with."""
    for sizes in moves:
        yield from ((a, b, c.changes) for a, b, c in sizes.get(2, ()) if a > 0 and b > 0)
    for one, two in combinations([sizes.get(1, []) for sizes in moves], 2):
        for a, b, choice in one:
            for c, d, other in two:
                if a + c > 0 and b + d > 0:
                    yield a + c, b + d, (*choice.changes, *other.changes)


def _larger(moves: Sequence[Mapping[int, Sequence[_Move]]]) -> tuple[list[_Sum], bool]:
    """Packages of the least size above two, by sums that no other sum of the size outdoes."""
    largest = sum(max(one, default=0) for one in moves)
    size = min(SIZE, largest)
    complete = size == largest
    layers: dict[int, list[_Sum]] = {0: [(0, 0, ())]}
    for sizes in moves:
        grown = {k: list(v) for k, v in layers.items()}
        every = [(many, move) for many, of in sizes.items() for move in of]
        for k, sums in layers.items():
            for many, (x, y, choice) in ((n, m) for n, m in every if k + n <= size):
                grown.setdefault(k + many, []).extend(
                    (a + x, b + y, (*c, *choice.changes)) for a, b, c in sums
                )
        layers = {k: _front(v) for k, v in grown.items()}
        complete = complete and all(len(v) <= STATES for v in layers.values())
        layers = {k: v[:STATES] for k, v in layers.items()}
    for k in sorted(k for k in layers if k > 2):
        good = [one for one in layers[k] if one[0] > 0 and one[1] > 0]
        if good:
            return good, complete
    return [], complete


def _front(sums: Sequence[_Sum]) -> list[_Sum]:
    kept: list[_Sum] = []
    for one in sorted(sums, key=lambda s: (-s[0], -s[1])):
        if not kept or one[1] > kept[-1][1]:
            kept.append(one)
    return kept


def _best(found: Iterable[_Sum], most: int) -> list[_Sum]:
    """One package for each set of fields, the greatest product of gains first.

    Those that share no field go before the others: five ways to pay for one thing are one idea.
    """
    best: dict[tuple[str, ...], _Sum] = {}
    for one in found:
        key = tuple(sorted(change.field for change in one[2]))
        if key not in best or one[0] * one[1] > best[key][0] * best[key][1]:
            best[key] = one
    ranked = sorted(best, key=lambda key: (-best[key][0] * best[key][1], key))
    used: set[str] = set()
    apart = []
    for key in ranked:
        if not used & set(key):
            apart.append(key)
            used |= set(key)
    return [best[key] for key in [*apart, *(k for k in ranked if k not in apart)][:most]]
