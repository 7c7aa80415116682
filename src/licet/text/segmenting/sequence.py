# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which candidates are numbers of clauses: decided by the sequence they stand in."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from licet.terms.documents import ClauseKind
from licet.text.segmenting.headings import is_heading, leading_heading
from licet.text.segmenting.markers import Marker, Reading, Series
from licet.text.segmenting.paragraphs import Paragraph
from licet.text.segmenting.sentences import sentence_ends

__all__ = ["Level", "Node", "Outline", "place", "succeeds"]

_DEEPEST = 16
"""Levels below which a list is not nested further."""
_FAR = 40_000
"""Characters within which an opened list has to go on, to be one."""
_LARGEST = 60
"""A leading number above this opens no list: it is a year, an amount, a street."""
_RANKS = {"part": 1, "article": 2, "section": 3, "clause": 3}
_SOFT = ("preamble", "recitals", "signature")


@dataclass(slots=True)
class Node:
    """A clause in the making."""

    kind: ClauseKind
    start: int
    body: int
    """Where its words begin, after the number."""
    parent: int | None
    label: str = ""
    join: str = ""
    """How the label is added to the path: `.`, `(`, `=` (it is a whole path) or empty."""
    keyword: str = ""
    value: int = 0
    heading: str = ""
    inline: bool = False
    """Whether it begins in the middle of a paragraph, as one of an enumeration."""
    limit: int = 0
    """End of the paragraph it began in."""
    furniture: bool = False
    """Whether it is a page number or the like, which belongs to no clause."""


@dataclass(slots=True)
class Level:
    """An open list, or an open part that is not a list."""

    node: int | None
    """The last clause of this level."""
    parent: int | None
    key: tuple[str, Series] | None = None
    """What a list counts in; none for a part that is not a list."""
    path: tuple[int, ...] = ()
    rank: int = 9
    inline: bool = False
    titled: bool = False
    scope: str = ""
    """schedule, heading, wrapper, preamble, recitals or signature; empty for a list."""
    indent: int = 0
    depth: int = 0
    """List level the format gave; 0 where it gave none."""

    @property
    def major(self) -> bool:
        """Whether the list is one that sections are numbered with."""
        if self.key is None:
            return False
        form, series = self.key
        return (
            series is Series.DECIMAL or form in _RANKS or (series is Series.DIGIT and form != "(x)")
        )


class Outline:
    """The tree so far, the open levels, and where every number stands."""

    __slots__ = (
        "_ahead",
        "_sections",
        "filing",
        "last",
        "last_heading",
        "leaf",
        "nodes",
        "numbered",
        "prose",
        "stack",
        "text",
        "titled",
    )

    def __init__(self, text: str, markers: Iterable[Marker]) -> None:
        self.text = text
        self.nodes: list[Node] = []
        self.stack: list[Level] = []
        self.last: dict[tuple[str, Series], tuple[int, ...]] = {}
        self.numbered = False
        self.titled = False
        self.prose = False
        self.leaf: int | None = None
        self.last_heading = -1
        self.filing = ""
        self._ahead: dict[tuple[str, Series, tuple[int, ...]], list[int]] = defaultdict(list)
        self._sections: list[int] = []
        for marker in markers:
            series = marker.readings[0].series
            if marker.leads and (
                series is Series.DECIMAL
                or marker.form in _RANKS
                or (series is Series.DIGIT and marker.form == "x.")
            ):
                self._sections.append(marker.start)
            for reading in marker.readings:
                self._ahead[marker.form, reading.series, reading.path].append(marker.start)

    def next_at(self, key: tuple[str, Series], path: tuple[int, ...], after: int) -> int | None:
        """Where the next such number stands."""
        places = self._ahead.get((*key, path), ())
        index = bisect_right(places, after)
        return places[index] if index < len(places) else None

    def goes_on(self, key: tuple[str, Series], path: tuple[int, ...], at: int) -> int | None:
        """Where the series goes on, if it does before it starts anew."""
        step = self.next_at(key, (*path[:-1], path[-1] + 1), at)
        if step is None or step - at > _FAR:
            return None
        again = self.next_at(key, path, at)
        return step if again is None or step < again else None

    def level_goes_on(self, level: Level, at: int) -> bool:
        """Whether an open list has a next item further on."""
        return level.key is not None and self.goes_on(level.key, level.path, at) is not None

    def finished(self, level: Level, at: int, end: int) -> bool:
        """Whether an enumeration inside a sentence ended with the sentence, before `at`."""
        if level.node is None or level.key is None:
            return False
        step = self.next_at(level.key, (*level.path[:-1], level.path[-1] + 1), at)
        if step is not None and step < end:
            return False
        body = self.nodes[level.node].body
        return any(True for _ in sentence_ends(self.text, body, min(at, body + 2000)))

    def introduces(self, marker: Marker) -> bool:
        """Whether the paragraph before a list announces it: `… the following:`."""
        if self.leaf is None or self.leaf != len(self.nodes) - 1 or self.leaf < (self.top() or -1):
            return False
        leaf = self.nodes[self.leaf]
        closed = self.text[leaf.start : marker.start].rstrip()[-1:]
        return leaf.kind is ClauseKind.PARAGRAPH and closed in (":", "–", "—", "-")

    def resumes(self, level: Level, marker: Marker) -> bool:
        """Whether an open list goes on after another of its kind that begins at a marker.

        Its next number has to come before the next section does, and not as a number of
        the list that begins.
        """
        if level.key is None:
            return False
        step = self.next_at(level.key, (*level.path[:-1], level.path[-1] + 1), marker.start)
        if step is None:
            return False
        section = bisect_right(self._sections, marker.start)
        if section < len(self._sections) and self._sections[section] < step:
            return False
        same = self.next_at(level.key, level.path, marker.start - 1)
        return same is None or same > step or level.path == (1,)

    def restarts(self, level: Level, at: int) -> bool:
        """Whether the numbers of an open list begin again from one further on."""
        return level.key is not None and self.next_at(level.key, (1,), at) is not None

    def top(self) -> int | None:
        """The innermost open clause."""
        return self.stack[-1].node if self.stack else None

    def scope(self) -> str:
        """The innermost part that is not a list."""
        return next((lv.scope for lv in reversed(self.stack) if lv.scope), "")

    def drop(self, closes: Callable[[Level], bool]) -> None:
        """Closes levels from the inside out while the condition holds."""
        while self.stack and closes(self.stack[-1]):
            self.stack.pop()
        self.leaf = None

    def drop_soft(self) -> None:
        """Closes a preamble, recitals or signatures: the clauses begin."""
        for depth, level in enumerate(self.stack):
            if level.scope in _SOFT:
                del self.stack[depth:]
                break
        self.leaf = None

    def after_heading(self, index: int) -> bool:
        """Whether the paragraph was taken as a heading."""
        return self.last_heading == index

    def add(self, node: Node) -> int:
        """Adds a node; gives its index."""
        self.nodes.append(node)
        return len(self.nodes) - 1

    def open_scope(self, node: Node, scope: str, *, rank: int = 0) -> None:
        """Adds a node that stays open for what follows it."""
        added = self.add(node)
        self.stack.append(Level(node=added, parent=node.parent, scope=scope, rank=rank))
        self.leaf = None


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
    if level.key is None or level.key[1] is not reading.series or level.key[0] in _RANKS:
        return False
    if marker.form in _RANKS:
        return False
    if marker.form == "x" or level.key[0] == "x":
        return level.major and is_heading(
            state.text[marker.end : paragraph.end][:140].split("\n")[0]
        )
    return (marker.form == "(x)") == (level.key[0] == "(x)") or "x)" in (marker.form, level.key[0])


def succeeds(level: Level, marker: Marker) -> bool:
    """Whether a marker is the next number of an open list."""
    following = (*level.path[:-1], level.path[-1] + 1) if level.path else ()
    return any(_same(level.key, marker, r) and r.path == following for r in marker.readings)


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
    inline = not marker.leads and (marker.form == "(x)" or reading.series is not Series.DIGIT) and (
        reading.series is not Series.DECIMAL and marker.form not in _RANKS
    )  # fmt: skip
    run = leading_heading(state.text, marker.end, paragraph.end)
    if run and inline and (run.whole or run.words.isupper() or state.text[run.end - 1] not in ".: "):
        run = None
    if best.opens:
        parent = state.top()
        if inline and state.leaf is not None and (parent is None or state.leaf > parent):
            parent = state.leaf
        elif marker.leads and state.introduces(marker):
            parent = state.leaf
        level = Level(
            node=None, parent=parent, key=key, rank=_RANKS.get(marker.form, 9), inline=inline,
            titled=run is not None, indent=marker.indent, depth=marker.level,
        )  # fmt: skip
        state.stack.append(level)
    level = state.stack[-1]
    node = Node(
        ClauseKind.SECTION, marker.start, marker.end, level.parent, label=marker.words,
        join=_join(marker, reading), keyword=marker.form if marker.form in _RANKS else "",
        value=reading.path[-1], heading=run.words if run else "", inline=inline,
        limit=paragraph.end,
    )  # fmt: skip
    level.node = state.add(node)
    level.path = reading.path
    level.inline = level.inline and inline
    if not inline:
        state.numbered = True
        state.leaf = None
        if state.scope() not in _SOFT:
            state.last[key] = reading.path


def _join(marker: Marker, reading: Reading) -> str:
    if reading.series is Series.DECIMAL or marker.form in _RANKS:
        return "="
    if marker.form == "x.0":
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
    titled: bool | None = None
    for depth in range(len(state.stack) - 1, -1, -1):
        level = state.stack[depth]
        if level.scope == "schedule":
            break
        exact = _same(level.key, marker, reading)
        if not exact and not (marker.leads and _alike(state, level, marker, reading, paragraph)):
            continue
        if level.depth and marker.level and level.depth != marker.level:
            continue
        step = reading.path[0] - level.path[0]
        if step == 1 and (
            marker.leads or marker.sentence or level.inline or marker.form in ("x.0", "x")
        ):
            if titled is None:
                titled = leading_heading(state.text, marker.end, paragraph.end) is not None
            score = (
                (100 if exact else 88)
                + (12 if titled == level.titled else 0)
                + (30 if marker.leads and abs(level.indent - marker.indent) < 2 else 0)
            )
            yield _Choice(score, depth + 1, reading, opens=False)
        elif not exact:
            continue
        elif 1 < step <= 4 and marker.leads and level.major:
            yield _Choice(45, depth + 1, reading, opens=False)
        elif 1 < step <= 2 and marker.leads:
            yield _Choice(40, depth + 1, reading, opens=False)


def _opening(
    state: Outline, marker: Marker, reading: Reading, paragraph: Paragraph
) -> _Choice | None:
    key = (marker.form, reading.series)
    if marker.form in _RANKS:
        return _keyword(state, marker, reading)
    value = reading.path[0]
    if marker.form == "x" and not marker.leads:
        return _Choice(70, _outer(state), reading, opens=True, drops_soft=True)
    depth = len(state.stack)
    while depth and state.stack[depth - 1].inline and (
        marker.form != "(x)" or state.finished(state.stack[depth - 1], marker.start, paragraph.end)
    ):
        depth -= 1
    major = reading.series is Series.DIGIT and marker.form != "(x)"
    resumed = state.last.get(key)
    if value != 1:
        if major and resumed == (value - 1,) and (marker.leads or marker.sentence):
            return _Choice(80, _outer(state), reading, opens=True, drops_soft=True)
        return _orphan(state, marker, reading)
    ahead = state.goes_on(key, reading.path, marker.start)
    if not marker.leads and (ahead is None or (ahead > paragraph.end and not major)):
        near = ahead is not None and ahead - marker.start <= 4000 and marker.sentence
        if not near and not (ahead is not None and marker.form == "x.0"):
            return None
    if reading.series is Series.UPPER and marker.form != "(x)" and ahead is None:
        return None
    if marker.form == "x" and (ahead is None or not marker.leads):
        return None
    score = 60 + (15 if ahead is not None else 0)
    if reading.series in (Series.ROMAN, Series.ROMAN_UPPER) and ahead is not None:
        score += _roman_bonus(state, marker, ahead)
    return _reopen(state, marker, reading, depth=depth, score=score, major=major)


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
    rank = _RANKS[marker.form]
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
            if first:
                return [_Choice(95, depth + 1, reading, opens=True, drops_soft=True)]
            return (
                [_Choice(60, depth + 1, reading, opens=True, drops_soft=True)]
                if marker.leads
                else []
            )
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
