# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The settlement: values that make the product of both sides' satisfaction greatest.

No agreement counts nothing to either side. The product does not change when one side multiplies
all of its weights, so that nobody gains by shouting.

The search is exact. A good settlement is found by weighing the two sides; by the inequality of
the means any better one falls short of the best weighed sum by no more than a known amount, so
that only few choices of each block are left to join.

Source:
    J. F. Nash, The Bargaining Problem, Econometrica 18 (1950).
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import lcm

from licet.review.negotiating.blocks import Block, Choice
from licet.terms.negotiations import Settlement

__all__ = ["settle"]

STATES = 20_000
ROUNDS = 40
SWEEP = 32
_Option = tuple[int, int, Choice]
_State = tuple[int, int, tuple[Choice, ...]]


def settle(
    blocks: Sequence[Block], *, full: tuple[Fraction, Fraction], fixed: tuple[Fraction, Fraction]
) -> Settlement | None:
    """The settlement, or `None` if none leaves both sides more than no agreement does.

    Args:
        blocks: The fields that can be settled, with what can be chosen.
        full: What full satisfaction would be to us and to them, fields that are as they should
            be included.
        fixed: Worth to us and to them of the fields that are not among the blocks.
    """
    options, scale = _scaled(blocks, fixed)
    start = int(fixed[0] * scale[0]), int(fixed[1] * scale[1])
    incumbent = _weighed(options, start)
    found, exact = _searched(options, start, incumbent)
    best = found or incumbent
    if best is None or not (full[0] and full[1]):
        return None
    return Settlement(
        changes=tuple(change for choice in best[2] for change in choice.changes),
        ours=Fraction(best[0], scale[0]) / full[0], theirs=Fraction(best[1], scale[1]) / full[1],
        exact=exact,
    )  # fmt: skip


def _scaled(
    blocks: Sequence[Block], fixed: tuple[Fraction, Fraction]
) -> tuple[list[list[_Option]], tuple[int, int]]:
    """Whole numbers for worths; of choices of one worth only what is liked most."""
    lists = [_choices(block) for block in blocks]
    every = [c for choices in lists for c in choices]
    scale = (
        lcm(fixed[0].denominator, *(c.ours.denominator for c in every)),
        lcm(fixed[1].denominator, *(c.theirs.denominator for c in every)),
    )
    return [
        _front([(int(c.ours * scale[0]), int(c.theirs * scale[1]), c) for c in choices])
        for choices in lists
    ], scale


def _choices(block: Block) -> list[Choice]:
    """As it is, if that goes together or nothing else does, and every change."""
    stays = block.consistent or not block.choices
    return [*([block.stay] if stays else []), *block.choices]


def _front(options: Sequence[_Option]) -> list[_Option]:
    """Without what another option outdoes; of equals the one that changes less, then the liked."""
    kept: list[_Option] = []
    order = sorted(range(len(options)), key=lambda i: (-options[i][0], -options[i][1], i))
    for i in order:
        if not kept or options[i][1] > kept[-1][1]:
            kept.append(options[i])
    return kept


def _weighed(options: Sequence[Sequence[_Option]], start: tuple[int, int]) -> _State | None:
    """The best product among the sums that are greatest for some weighing of the sides."""
    best: _State | None = None
    for share in range(1, SWEEP):
        state = _greatest(options, start, share, SWEEP - share)
        for _ in range(ROUNDS):
            if state[0] <= 0 or state[1] <= 0:
                break
            if best is None or _better(state, best):
                best = state
            following = _greatest(options, start, state[1], state[0])
            if following[:2] == state[:2]:
                break
            state = following
    return best


def _greatest(
    options: Iterable[Sequence[_Option]], start: tuple[int, int], one: int, two: int
) -> _State:
    picked = [max(of, key=lambda o: o[0] * one + o[1] * two) for of in options]
    return (
        start[0] + sum(o[0] for o in picked), start[1] + sum(o[1] for o in picked),
        tuple(o[2] for o in picked),
    )  # fmt: skip


def _better(one: _State, two: _State) -> bool:
    """A greater product; of equal ones fewer changes."""
    return (one[0] * one[1], -_changes(one)) > (two[0] * two[1], -_changes(two))


def _changes(state: _State) -> int:
    return sum(len(choice.changes) for choice in state[2])


def _searched(
    options: Sequence[Sequence[_Option]], start: tuple[int, int], incumbent: _State | None
) -> tuple[_State | None, bool]:
    """The best of all joined choices that can still be better than the incumbent."""
    one, two = (incumbent[1], incumbent[0]) if incumbent else (1, 1)
    tops = [max(o[0] * one + o[1] * two for o in of) for of in options]
    least = 2 * incumbent[0] * incumbent[1] if incumbent else None
    rest = sum(tops)
    states: list[_State] = [(*start, ())]
    for of, top in zip(options, tops, strict=True):
        rest -= top
        joined = [
            (a + x, b + y, (*c, choice))
            for a, b, c in states
            for x, y, choice in of
            if least is None or (a + x) * one + (b + y) * two + rest >= least
        ]
        states = _states(joined)
        if len(states) > STATES:
            return None, False
    best: _State | None = None
    for state in (s for s in states if s[0] > 0 and s[1] > 0):
        if best is None or _better(state, best):
            best = state
    return best, True


def _states(joined: Sequence[_State]) -> list[_State]:
    kept: list[_State] = []
    for state in sorted(joined, key=lambda s: (-s[0], -s[1], _changes(s))):
        if not kept or state[1] > kept[-1][1]:
            kept.append(state)
    return kept
