# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Decision diagrams over finitely many classes of cases: equal functions are one node.

A case has one class in each dimension. A node asks for the class in one dimension and leads to
further nodes; a leaf is a value. Nodes that say the same are one node, so that two functions
are equal if and only if their nodes are.

Source: multi-valued decision diagrams, after R. E. Bryant, Graph-Based Algorithms for Boolean
Function Manipulation, IEEE Transactions on Computers C-35 (1986).
"""

from collections.abc import Callable, Hashable, Sequence
from typing import cast

from licet.terms import UsageError

__all__ = ["Box", "Diagrams"]

Box = tuple[frozenset[int], ...]
"""For each dimension the classes that are inside; all combinations of them are in the box."""

_MOST = 150_000
"""Nodes that are made before two versions are said to be too much to compare."""
_PATIENCE = 1_000_000
"""Nodes that are looked at before what was found has to do."""


class Diagrams:
    """All functions over the same dimensions, each by the number of its node.

    Args:
        sizes: How many classes each dimension has.
        most: Nodes that are made before it is said to be too much.
    """

    __slots__ = ("_leaves", "_looked", "_made", "_most", "_nodes", "sizes")

    def __init__(self, sizes: Sequence[int], *, most: int = _MOST) -> None:
        self._most = most
        self.sizes = tuple(sizes)
        self._nodes: list[tuple[int, tuple[int, ...] | Hashable]] = []
        self._made: dict[tuple[int, tuple[int, ...]], int] = {}
        self._leaves: dict[Hashable, int] = {}
        self._looked = 0

    @property
    def tired(self) -> bool:
        """Whether so much was looked at that no more should be asked."""
        return self._looked > _PATIENCE or len(self._nodes) > self._most // 2

    def check(self, states: int) -> None:
        """Refuse to go on with more states than can be gone through.

        Raises:
            UsageError: There are too many.
        """
        if states > self._most:
            raise UsageError(
                "the two versions tell more cases apart than can be gone through",
                hint="compare them part by part: leave out clauses that did not change",
            )

    def leaf(self, value: Hashable) -> int:
        """The function that has this value everywhere."""
        if value not in self._leaves:
            self._leaves[value] = self._new(len(self.sizes), value)
        return self._leaves[value]

    def node(self, dimension: int, children: Sequence[int]) -> int:
        """The function that is a child's, by the class in a dimension that no child asks for."""
        if all(child == children[0] for child in children):
            return children[0]
        key = (dimension, tuple(children))
        if key not in self._made:
            self._made[key] = self._new(*key)
        return self._made[key]

    def _new(self, dimension: int, holds: tuple[int, ...] | Hashable) -> int:
        self.check(len(self._nodes))
        self._nodes.append((dimension, holds))
        return len(self._nodes) - 1

    def _at(self, node: int) -> int:
        return self._nodes[node][0]

    def _children(self, node: int, dimension: int) -> tuple[int, ...]:
        """Its children in a dimension; of a node that does not ask for it, itself."""
        at, children = self._nodes[node]
        if at == dimension and dimension < len(self.sizes):
            return children  # type: ignore[return-value]  # a node has children, a leaf a value
        return (node,) * self.sizes[dimension]

    def value(self, node: int, case: Sequence[int]) -> Hashable:
        """The value of a function for one case."""
        while self._at(node) < len(self.sizes):
            node = self._children(node, self._at(node))[case[self._at(node)]]
        return self._nodes[node][1]

    def joined(
        self, one: int, two: int, with_: Callable[[Hashable, Hashable], Hashable]
    ) -> int:  # fmt: skip
        """The function made of the values of two."""
        found: dict[tuple[int, int], int] = {}

        def join(a: int, b: int) -> int:
            if (a, b) not in found:
                at = min(self._at(a), self._at(b))
                if at == len(self.sizes):
                    made = self.leaf(with_(self._nodes[a][1], self._nodes[b][1]))
                else:
                    pairs = zip(self._children(a, at), self._children(b, at), strict=True)
                    made = self.node(at, [join(x, y) for x, y in pairs])
                found[(a, b)] = made
            return found[(a, b)]

        made = join(one, two)
        self._looked += len(found)
        return made

    def mapped(self, node: int, with_: Callable[[Hashable], Hashable]) -> int:
        """The function made of the values of one."""
        return self.joined(node, node, lambda value, _: with_(value))

    def values(self, node: int) -> frozenset[Hashable]:
        """All values that a function has."""
        seen, left, found = {node}, [node], set()
        while left:
            at, holds = self._nodes[left.pop()]
            if at == len(self.sizes):
                found.add(holds)
                continue
            fresh: set[int] = set(cast(tuple[int, ...], holds)) - seen
            seen |= fresh
            left += fresh
        return frozenset(found)

    def under(self, node: int, case: Sequence[int]) -> int:
        """What is left of a function once the classes of the first dimensions are known."""
        for at, class_ in enumerate(case):
            node = self._children(node, at)[class_]
        return node

    def live(self, node: int) -> tuple[frozenset[int], ...]:
        """For each dimension the classes with which a function is true somewhere.

        Empty: it is true nowhere.
        """
        true: dict[int, bool] = {}
        found: list[set[int]] = [set() for _ in self.sizes]

        def leads(one: int) -> bool:
            if one not in true:
                at, holds = self._nodes[one]
                if at == len(self.sizes):
                    true[one] = holds is True
                    return true[one]
                children = cast(tuple[int, ...], holds)
                good = [class_ for class_, child in enumerate(children) if leads(child)]
                found[at].update(good)
                for class_ in good:
                    self._skipped(found, at + 1, self._at(children[class_]))
                true[one] = bool(good)
            return true[one]

        if not leads(node):
            return ()
        self._skipped(found, 0, self._at(node))
        self._looked += len(true)
        return tuple(map(frozenset, found))

    def _skipped(self, found: list[set[int]], low: int, high: int) -> None:
        """Dimensions that nothing asks for: all their classes will do."""
        for at in range(low, high):
            found[at].update(range(self.sizes[at]))

    def inside(self, box: Box) -> int:
        """The function that is true inside a box, and false outside."""
        made, outside = self.leaf(value=True), self.leaf(value=False)
        for at in reversed(range(len(self.sizes))):
            size = self.sizes[at]
            made = self.node(at, [made if i in box[at] else outside for i in range(size)])
        return made

    def within(self, node: int, box: Box) -> bool:
        """Whether a function is true everywhere in a box."""
        found: dict[int, bool] = {}

        def holds(one: int) -> bool:
            if one not in found:
                at, value = self._nodes[one]
                if at == len(self.sizes):
                    return bool(value)
                children = self._children(one, at)
                found[one] = all(holds(children[i]) for i in box[at])
            return found[one]

        inside = holds(node)
        self._looked += len(found) + 1
        return inside

    def some(self, node: int, orders: Sequence[Sequence[int]]) -> tuple[int, ...] | None:
        """A case for which a function is true: of each dimension the first class that will do."""
        barren: set[int] = set()
        case = [order[0] if order else 0 for order in orders]

        def find(one: int) -> bool:
            at, value = self._nodes[one]
            if at == len(self.sizes):
                return bool(value)
            if one in barren:
                return False
            children = self._children(one, at)
            for class_ in orders[at]:
                if find(children[class_]):
                    case[at] = class_
                    return True
            barren.add(one)
            return False

        return tuple(case) if all(orders) and find(node) else None

    def minus(self, node: int, box: Box) -> int:
        """The function that is true where one is true outside a box."""
        return self.joined(node, self.inside(box), lambda a, b: a is True and b is False)

    def meet(self, node: int, box: Box) -> int:
        """The function that is true where one is true inside a box."""
        return self.joined(node, self.inside(box), lambda a, b: a is True and b is True)
