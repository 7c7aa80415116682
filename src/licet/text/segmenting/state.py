# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The tree in the making: its nodes, the levels that are open, where every number stands."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable

from licet.terms.documents import ClauseKind
from licet.text.segmenting.markers import Marker, Series
from licet.text.segmenting.sentences import sentence_ends

__all__ = ["RANKS", "SOFT", "Level", "Node", "Outline"]

RANKS = {"part": 1, "article": 2, "section": 3, "clause": 3}
"""Keywords before a number, outermost first."""
SOFT = ("preamble", "recitals", "signature")
"""Parts that end where the first numbered clause begins."""
_SENTENCE = 800
"""Characters within which the sentence of an enumeration is looked at for its end."""
_FAR = 40_000
"""Characters within which an opened list has to go on, to be one."""


class Node:
    """A clause in the making."""

    __slots__ = (
        "body",
        "furniture",
        "heading",
        "inline",
        "join",
        "keyword",
        "kind",
        "label",
        "limit",
        "parent",
        "start",
        "value",
    )

    def __init__(
        self,
        kind: ClauseKind,
        start: int,
        *,
        limit: int,
        body: int | None = None,
        parent: int | None = None,
        heading: str = "",
        label: str = "",
        join: str = "",
        keyword: str = "",
        value: int = 0,
        inline: bool = False,
        furniture: bool = False,
    ) -> None:
        self.kind = kind
        self.start = start
        self.body = start if body is None else body
        """Where its words begin, after the number."""
        self.limit = limit
        """End of the paragraph it began in."""
        self.parent = parent
        self.heading = heading
        self.label = label
        self.join = join
        """How the label is added to the path: `.`, `(`, or `=` where it is a whole path."""
        self.keyword = keyword
        self.value = value
        self.inline = inline
        """Whether it begins in the middle of a paragraph, as one of an enumeration."""
        self.furniture = furniture
        """Whether it is a page number or the like, which belongs to no clause."""


class Level:
    """An open list, or an open part that is not a list."""

    __slots__ = (
        "depth",
        "indent",
        "inline",
        "key",
        "node",
        "parent",
        "path",
        "rank",
        "scope",
        "titled",
    )

    def __init__(
        self,
        *,
        node: int | None = None,
        parent: int | None = None,
        key: tuple[str, Series] | None = None,
        rank: int = 9,
        inline: bool = False,
        titled: bool = False,
        scope: str = "",
        indent: int = 0,
        depth: int = 0,
    ) -> None:
        self.node = node
        """The last clause of this level."""
        self.parent = parent
        self.key = key
        """The form and the series of a list; none for a part that is not a list."""
        self.path: tuple[int, ...] = ()
        """The number its last clause has."""
        self.rank = rank
        self.inline = inline
        self.titled = titled
        self.scope = scope
        """schedule, heading, wrapper, preamble, recitals or signature; empty for a list."""
        self.indent = indent
        self.depth = depth
        """List level the format gave; 0 where it gave none."""

    @property
    def major(self) -> bool:
        """Whether the list is one that sections are numbered with."""
        if self.key is None:
            return False
        form, series = self.key
        return (
            series is Series.DECIMAL or form in RANKS or (series is Series.DIGIT and form != "(x)")
        )

    @property
    def following(self) -> tuple[int, ...]:
        """The number its next clause would have."""
        return (*self.path[:-1], self.path[-1] + 1) if self.path else ()


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
                or marker.form in RANKS
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
        step = self.next_at(level.key, level.following, at)
        if step is not None and step < end:
            return False
        body = self.nodes[level.node].body
        return any(True for _ in sentence_ends(self.text, body, min(at, body + _SENTENCE)))

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
        step = self.next_at(level.key, level.following, marker.start)
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
            if level.scope in SOFT:
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
