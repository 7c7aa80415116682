# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which candidates are numbers of clauses: decided by the sequence they stand in."""

from collections.abc import Iterable
from dataclasses import dataclass

from licet.terms.documents import ClauseKind
from licet.text.segmenting.blocks import Paragraph
from licet.text.segmenting.headings import RunIn, is_heading, leading_heading
from licet.text.segmenting.markers import Marker, Reading, Series
from licet.text.segmenting.state import RANKS, SOFT, Level, Node, Outline

__all__ = ["place", "succeeds"]

_DEEPEST = 16
"""Levels below which a list is not nested further."""
_LARGEST = 60
"""A leading number above this opens no list: it is a year, an amount, a street."""
_NEAR = 4_000
"""Characters within which an enumeration in a sentence goes on."""


@dataclass(frozen=True, slots=True)
class _Choice:
    score: int
    depth: int
    """Levels that stay open; the list itself included when it goes on."""
    reading: Reading
    opens: bool
    drops_soft: bool = False


def _same(key: tuple[str, Series] | None, marker: Marker, reading: Reading) -> bool:
    return key == (marker.form, reading.series)


def _alike(
    state: Outline, level: Level, marker: Marker, reading: Reading, paragraph: Paragraph
) -> bool:
    """Whether a list may go on in another form: `5 BENEFITS` after `4. PAY`, `b)` after `a.`."""
    if level.key is None or level.key[1] is not reading.series or level.key[0] in RANKS:
        return False
    if marker.form in RANKS:
        return False
    if marker.form == "x" or level.key[0] == "x":
        return level.major and is_heading(
            state.text[marker.end : paragraph.end][:140].split("\n")[0]
        )
    return (marker.form == "(x)") == (level.key[0] == "(x)") or "x)" in (marker.form, level.key[0])


def succeeds(level: Level, marker: Marker) -> bool:
    """Whether a marker is the next number of an open list."""
    return any(_same(level.key, marker, r) and r.path == level.following for r in marker.readings)


def place(state: Outline, marker: Marker, paragraph: Paragraph) -> bool:
    """Adds the clause a marker opens, if it is a number at all."""
    choices = [c for r in marker.readings for c in _choices(state, marker, r, paragraph)]
    if not choices:
        return False
    best = max(choices, key=lambda c: (c.score, c.depth))
    if best.drops_soft:
        state.drop_soft()
        depth = min(best.depth, len(state.stack))
    else:
        depth = best.depth
    del state.stack[depth:]
    _enter(state, marker, paragraph, best)
    return True


def _enter(state: Outline, marker: Marker, paragraph: Paragraph, best: _Choice) -> None:
    reading = best.reading
    key = (marker.form, reading.series)
    inline = not marker.leads and _enumerates(marker, reading)
    run = _heading(state, marker, paragraph, inline=inline)
    if best.opens:
        level = Level(
            parent=_parent(state, marker, inline=inline), key=key, inline=inline,
            rank=RANKS.get(marker.form, 9), titled=run is not None, indent=marker.indent,
            depth=marker.level,
        )  # fmt: skip
        state.stack.append(level)
    level = state.stack[-1]
    node = Node(
        ClauseKind.SECTION, marker.start, body=marker.end, parent=level.parent, inline=inline,
        label=marker.words, join=_join(marker, reading), value=reading.path[-1],
        keyword=marker.form if marker.form in RANKS else "", heading=run.words if run else "",
        limit=paragraph.end,
    )  # fmt: skip
    level.node = state.add(node)
    level.path = reading.path
    level.inline = level.inline and inline
    if not inline:
        state.numbered = True
        state.leaf = None
        if state.scope() not in SOFT:
            state.last[key] = reading.path


def _enumerates(marker: Marker, reading: Reading) -> bool:
    """Whether a number in the middle of a paragraph is an item of a sentence, not a section."""
    if marker.form in RANKS or reading.series is Series.DECIMAL:
        return False
    return marker.form == "(x)" or reading.series is not Series.DIGIT


def _heading(state: Outline, marker: Marker, paragraph: Paragraph, *, inline: bool) -> RunIn | None:
    run = leading_heading(state.text, marker.end, paragraph.end)
    if run is None or not inline:
        return run
    closed = state.text[run.end - 1] in ".: "
    return None if run.whole or run.words.isupper() or not closed else run


def _parent(state: Outline, marker: Marker, *, inline: bool) -> int | None:
    """What a new list hangs below: the open part, or the paragraph it stands in or follows."""
    top = state.top()
    if inline and state.leaf is not None and (top is None or state.leaf > top):
        return state.leaf
    if not marker.leads or state.leaf is None or not state.introduces(marker):
        return top
    # the paragraph that announces a list leaves a part that the list does not stand in
    state.nodes[state.leaf].parent = top
    return state.leaf


def _join(marker: Marker, reading: Reading) -> str:
    if reading.series is Series.DECIMAL or marker.form in RANKS or marker.form == "x.0":
        return "="
    return "(" if marker.form == "(x)" else "."


def _choices(
    state: Outline, marker: Marker, reading: Reading, paragraph: Paragraph
) -> list[_Choice]:
    if reading.series is Series.DECIMAL:
        return _decimal(state, marker, reading)
    found = list(_continuing(state, marker, reading, paragraph))
    opening = _opening(state, marker, reading, paragraph)
    return [*found, opening] if opening else found


def _continuing(
    state: Outline, marker: Marker, reading: Reading, paragraph: Paragraph
) -> Iterable[_Choice]:
    for depth in range(len(state.stack) - 1, -1, -1):
        level = state.stack[depth]
        if level.scope == "schedule":
            break
        exact = _same(level.key, marker, reading)
        if not exact and not (marker.leads and _alike(state, level, marker, reading, paragraph)):
            continue
        if level.depth and marker.level and level.depth != marker.level:
            continue
        score = _fit(state, level, marker, reading, paragraph)
        if score:
            yield _Choice(score if exact else score - 12, depth + 1, reading, opens=False)


def _fit(
    state: Outline, level: Level, marker: Marker, reading: Reading, paragraph: Paragraph
) -> int:
    """How well a number goes on with a list; 0 where it does not."""
    step = reading.path[0] - level.path[0]
    if step == 1:
        if not (marker.leads or marker.sentence or level.inline or marker.form in ("x.0", "x")):
            return 0
        titled = leading_heading(state.text, marker.end, paragraph.end) is not None
        aligned = marker.leads and abs(level.indent - marker.indent) < 2
        return 100 + (12 if titled == level.titled else 0) + (30 if aligned else 0)
    if not marker.leads or not _same(level.key, marker, reading):
        return 0
    return 45 if 1 < step <= (4 if level.major else 2) else 0


def _opening(
    state: Outline, marker: Marker, reading: Reading, paragraph: Paragraph
) -> _Choice | None:
    if marker.form in RANKS:
        return _keyword(state, marker, reading)
    if marker.form == "x" and not marker.leads:
        return _Choice(70, _outer(state), reading, opens=True, drops_soft=True)
    major = reading.series is Series.DIGIT and marker.form != "(x)"
    if reading.path[0] != 1:
        return _late(state, marker, reading, major=major)
    key = (marker.form, reading.series)
    ahead = state.goes_on(key, reading.path, marker.start)
    if not _credible(marker, reading, ahead, paragraph, major=major):
        return None
    score = 60 if ahead is None else 75
    if reading.series in (Series.ROMAN, Series.ROMAN_UPPER) and ahead is not None:
        score += _roman_bonus(state, marker, ahead)
    depth = _after_enumerations(state, marker, paragraph)
    return _reopen(state, marker, reading, depth=depth, score=score, major=major)


def _late(state: Outline, marker: Marker, reading: Reading, *, major: bool) -> _Choice | None:
    """A list that goes on in a new part, or whose beginning is not there."""
    resumed = state.last.get((marker.form, reading.series))
    if major and resumed == (reading.path[0] - 1,) and (marker.leads or marker.sentence):
        return _Choice(80, _outer(state), reading, opens=True, drops_soft=True)
    return _orphan(state, marker, reading)


def _credible(
    marker: Marker, reading: Reading, ahead: int | None, paragraph: Paragraph, *, major: bool
) -> bool:
    """Whether the first number of a list is one, seeing where its second stands."""
    if ahead is None:
        capital = reading.series is Series.UPPER and marker.form != "(x)"
        return marker.leads and not capital and marker.form != "x"
    if marker.leads or marker.form == "x.0" or major or ahead <= paragraph.end:
        return True
    return ahead - marker.start <= _NEAR and marker.sentence


def _after_enumerations(state: Outline, marker: Marker, paragraph: Paragraph) -> int:
    """Depth without the enumerations whose sentence has ended before the marker."""
    depth = len(state.stack)
    while depth and state.stack[depth - 1].inline:
        level = state.stack[depth - 1]
        if marker.form == "(x)" and not state.finished(level, marker.start, paragraph.end):
            break
        depth -= 1
    return depth


def _roman_bonus(state: Outline, marker: Marker, ahead: int) -> int:
    """More than a letter's step gets, where `ii` comes before `j`."""
    letters = Series.LOWER if marker.words.islower() else Series.UPPER
    step = state.goes_on((marker.form, letters), (9,), marker.start)
    return 80 if step is None or ahead < step else 0


def _reopen(
    state: Outline, marker: Marker, reading: Reading, *, depth: int, score: int, major: bool
) -> _Choice | None:
    """A list that begins where one of the same kind may be open: inside it, or in its place."""
    same = [i for i, level in enumerate(state.stack) if _same(level.key, marker, reading)]
    scope = max(
        (i for i, lv in enumerate(state.stack) if lv.scope in ("schedule", "heading")), default=-1
    )
    same = [i for i in same if i > scope]
    if same and not major:
        outer = state.stack[same[-1]]
        deeper = marker.leads and marker.indent > state.stack[-1].indent + 1
        nested = same[-1] < depth - 1 and deeper
        if len(same) > 2 or not (nested or state.resumes(outer, marker)):
            depth = same[-1]
    elif len(same) > 1:
        depth = same[-1]
    elif same and not marker.leads:
        return None
    if major:
        depth = _beside_lists(state, depth)
    if depth >= _DEEPEST:
        return None
    return _Choice(score, depth, reading, opens=True, drops_soft=major)


def _beside_lists(state: Outline, depth: int) -> int:
    """Sections do not begin inside a list of parties or recitals that has no headings."""
    first = depth
    for index in range(depth - 1, -1, -1):
        level = state.stack[index]
        if level.major or level.scope or level.titled:
            break
        first = index
    bare = not any(level.major for level in state.stack[:first])
    return first if bare else depth


def _outer(state: Outline) -> int:
    """Depth at which a top list of the current part begins."""
    depth = 0
    for index, level in enumerate(state.stack):
        if level.scope in ("schedule", "heading", "wrapper") or level.rank < 9:
            depth = index + 1
    return depth


def _orphan(state: Outline, marker: Marker, reading: Reading) -> _Choice | None:
    """A leading number whose predecessors are not there: cut off, deleted, or in another form."""
    value = reading.path[0]
    if not marker.leads or len(state.stack) >= _DEEPEST or value > _LARGEST:
        return None
    if reading.series is Series.DIGIT:
        if marker.form == "x" or any(_same(lv.key, marker, reading) for lv in state.stack):
            return None
        return _Choice(20, len(state.stack), reading, opens=True, drops_soft=True)
    if marker.form == "(x)" or reading.series in (Series.LOWER, Series.ROMAN):
        if value > 26 or any(_same(lv.key, marker, reading) for lv in state.stack):
            return None
        return _Choice(12 if value < 4 else 10, len(state.stack), reading, opens=True)
    return None


def _keyword(state: Outline, marker: Marker, reading: Reading) -> _Choice | None:
    """`Article IV`, `Section 3`: the keyword says how deep it is, whatever the value."""
    key = (marker.form, reading.series)
    rank = RANKS[marker.form]
    exact = state.last.get(key, (0,)) == (reading.path[0] - 1,)
    if not marker.leads and not (exact and marker.sentence):
        return None
    if reading.series in (Series.LOWER, Series.UPPER) and not exact:
        return None
    depth = 0
    for index, level in enumerate(state.stack):
        if level.scope in ("schedule", "heading") or level.rank < rank:
            depth = index + 1
    for index, level in enumerate(state.stack):
        if level.key == key:
            depth = min(depth, index)
    return _Choice(90 if exact else 65, depth, reading, opens=True, drops_soft=True)


def _decimal(state: Outline, marker: Marker, reading: Reading) -> list[_Choice]:
    path = reading.path
    for depth in range(len(state.stack) - 1, -1, -1):
        level = state.stack[depth]
        if level.scope == "schedule":
            break
        if level.key is None or not level.path:
            continue
        if (
            level.key[1] is Series.DECIMAL
            and len(level.path) == len(path)
            and level.path[:-1] == path[:-1]
        ):
            return _decimal_step(marker, reading, level, depth)
        if len(level.path) < len(path) and path[: len(level.path)] == level.path and level.major:
            first = path[-1] == 1 and len(path) == len(level.path) + 1
            if not first and not marker.leads:
                return []
            score = 95 if first else 60
            return [_Choice(score, depth + 1, reading, opens=True, drops_soft=True)]
    return _decimal_alone(state, marker, reading)


def _decimal_step(marker: Marker, reading: Reading, level: Level, depth: int) -> list[_Choice]:
    step = reading.path[-1] - level.path[-1]
    if step == 1:
        return [_Choice(100, depth + 1, reading, opens=False)]
    if 1 < step <= (12 if marker.leads else 2 if marker.sentence else 0):
        return [_Choice(70, depth + 1, reading, opens=False)]
    return []


def _decimal_alone(state: Outline, marker: Marker, reading: Reading) -> list[_Choice]:
    """A decimal whose part was not seen: `5.1` after `4.9`, or the first of all."""
    path = reading.path
    before = state.last.get((marker.form, Series.DECIMAL))
    expected = before is not None and (
        path[0] == before[0] + 1 and path[-1] == 1 and len(path) == 2
    )
    if not marker.leads and not expected:
        return []
    if path[0] > _LARGEST or (before is not None and path < before and path[-1] != 1):
        return []
    if before is not None and not 0 <= path[0] - before[0] <= 3 and path[-1] != 1:
        return []
    depth = 0
    for index, level in enumerate(state.stack):
        if level.scope in ("schedule", "heading") or level.rank < 3:
            depth = index + 1
    return [_Choice(80 if expected else 35, depth, reading, opens=True, drops_soft=True)]
