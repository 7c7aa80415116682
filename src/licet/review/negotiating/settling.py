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

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from math import lcm

from licet.review.negotiating.blocks import Block, Choice
from licet.terms.negotiations import Settlement

__all__ = ["settle"]

STATES = 20_000
ROUNDS = 40
SWEEP = 32
_Option = tuple[int, int, Choice]
_State = tuple[int, int, int, tuple[object, ...]]
"""Worth to us and to them, how many changes, and the choices: the last one, and those before."""


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
    incumbent = _swapped(options, start, _weighed(options, start))
    found, exact = _searched(options, start, incumbent)
    best = found or incumbent
    if best is None or not (full[0] and full[1]):
        return None
    return Settlement(
        changes=tuple(change for choice in _choices_of(best) for change in choice.changes),
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
    return _sum_of((max(of, key=lambda o: o[0] * one + o[1] * two) for of in options), start)


def _swapped(
    options: Sequence[Sequence[_Option]], start: tuple[int, int], state: _State | None
) -> _State | None:
    """The state, with the one or two blocks chosen otherwise that help most, while it helps.

    The better the first guess, the less is left to search.
    """
    while state is not None:
        chosen = _choices_of(state)
        picked = [next(o for o in of if o[2] is c) for of, c in zip(options, chosen, strict=True)]
        best = max(_swaps(options, picked, state), default=None, key=lambda swap: swap[0])
        if best is None or best[0] <= state[0] * state[1]:
            return state
        for at, option in best[1]:
            picked[at] = option
        state = _sum_of(picked, start)
    return None


_Swap = tuple[int, tuple[tuple[int, _Option], ...]]
"""The product after a swap, and which option is put where."""


def _swaps(
    options: Sequence[Sequence[_Option]], picked: Sequence[_Option], state: _State
) -> Iterator[_Swap]:
    moves = [
        (o[0] - old[0], o[1] - old[1], at, o)
        for at, (of, old) in enumerate(zip(options, picked, strict=True))
        for o in of
        if o is not old
    ]
    ours, theirs = state[0], state[1]
    for a, b, at, option in moves:
        if ours + a > 0 and theirs + b > 0:
            yield (ours + a) * (theirs + b), ((at, option),)
    for one, two in combinations(moves, 2):
        a, b = ours + one[0] + two[0], theirs + one[1] + two[1]
        if one[2] != two[2] and a > 0 and b > 0 and a * b > ours * theirs:
            yield a * b, ((one[2], one[3]), (two[2], two[3]))


def _sum_of(picked: Iterable[_Option], start: tuple[int, int]) -> _State:
    state: _State = (*start, 0, ())
    for option in picked:
        state = _joined(state, option)
    return state


def _joined(state: _State, option: _Option) -> _State:
    ours, theirs, choice = option
    many = state[2] + len(choice.changes)
    return state[0] + ours, state[1] + theirs, many, (state[3], choice)


def _choices_of(state: _State) -> list[Choice]:
    """The choices of a state, in the order of the blocks."""
    found: list[Choice] = []
    before: object = state[3]
    while isinstance(before, tuple) and before:
        before, choice = before
        found.append(choice)
    return found[::-1]


def _better(one: _State, two: _State) -> bool:
    """A greater product; of equal ones fewer changes."""
    return (one[0] * one[1], -one[2]) > (two[0] * two[1], -two[2])


def _searched(
    options: Sequence[Sequence[_Option]], start: tuple[int, int], incumbent: _State | None
) -> tuple[_State | None, bool]:
    """The best of all joined choices that can still be better than the incumbent."""
    one, two = (incumbent[1], incumbent[0]) if incumbent else (1, 1)
    tops = [max(o[0] * one + o[1] * two for o in of) for of in options]
    least = 2 * incumbent[0] * incumbent[1] if incumbent else None
    rest = sum(tops)
    states: list[_State] = [(*start, 0, ())]
    for of, top in zip(options, tops, strict=True):
        rest -= top
        joined = [
            _joined(state, option)
            for state in states
            for option in of
            if least is None
            or (state[0] + option[0]) * one + (state[1] + option[1]) * two + rest >= least
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
    """Without what another state outdoes; of equals the one with fewer changes."""
    kept: list[_State] = []
    for state in sorted(joined, key=lambda s: (-s[0], -s[1], s[2])):
        if not kept or state[1] > kept[-1][1]:
            kept.append(state)
    return kept
