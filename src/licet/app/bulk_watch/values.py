# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The values that conditions ask for, as whole numbers, and in classes that are judged alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.told import Told
from licet.decide import Checker, Rules
from licet.terms import (
    REGISTRY,
    ActorCondition,
    PurposeCondition,
    TerritoryCondition,
    ThresholdCondition,
)

if TYPE_CHECKING:
    import ibis

__all__ = ["Asked", "Values", "asked_of", "values_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the conditions of all agreements ask for."""

    lookups: frozenset[str]
    """Attributes whose value decides."""
    thresholds: frozenset[str]
    """Numbers that are compared with a limit."""
    named: frozenset[str]
    """Texts that a condition names: all others are judged alike."""


def asked_of(compiled: Iterable[Rules]) -> Asked:
    """What the conditions of permits, prohibitions and caps ask for."""
    lookups: set[str] = set()
    thresholds: set[str] = set()
    named: set[str] = set()
    for rules in compiled:
        for bound in rules.bound.values():
            lookups |= {lookup.key for lookup in bound.lookups}
            for condition in bound.rule.conditions:
                if isinstance(condition, ThresholdCondition):
                    thresholds.add(condition.metric)
                elif isinstance(condition, PurposeCondition):
                    named |= condition.purposes
                elif isinstance(condition, ActorCondition):
                    named |= condition.classes
                elif isinstance(condition, TerritoryCondition):
                    lookups.add("domicile" if condition.test == "domicile" else "territory")
    return Asked(
        lookups=frozenset(lookups), thresholds=frozenset(thresholds), named=frozenset(named)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """The values of one attribute in the events."""

    name: str
    values: tuple[Any, ...]
    """By code; the first, `None`, is no value."""
    classes: tuple[int, ...]
    """By code."""
    seen: tuple[Any, ...]
    """By class, one value of it."""
    table: "ibis.Table"
    """Columns `value_NAME`, `code_NAME`, `class_NAME`."""

    def coded(self, table: "ibis.Table") -> "ibis.Table":
        """A table with the code and the class of the attribute."""
        return join(table, self.table, {self.name: f"value_{self.name}"}, how="left")

    def code(self, table: "ibis.Table") -> "ibis.Value":
        """The code in a table that was `coded`."""
        return table[f"code_{self.name}"].fill_null(0)

    def class_(self, table: "ibis.Table") -> "ibis.Value":
        """The class in a table that was `coded`."""
        return table[f"class_{self.name}"].fill_null(0)


_READABLE = Checker()


def values_of(engine: Engine, told: Told, asked: Asked, name: str) -> Values:
    """The values of an attribute that are in the events."""
    distinct = told.table.select(name).distinct().to_pyarrow()[name].to_pylist()
    texts = sorted(text for text in distinct if text is not None)
    values: list[Any] = [None]
    classes, seen, others = [0], [None], -1
    kind = REGISTRY[name].kind if name in REGISTRY else "text"
    for text in texts:
        value: Any = text == "true" if kind == "flag" else text
        values.append(value)
        if name not in _READABLE.readable({name: value}):
            classes.append(0)
        elif kind != "text" or text in asked.named:
            classes.append(len(seen))
            seen.append(value)
        else:
            if others < 0:
                others = len(seen)
                seen.append(value)
            classes.append(others)
    return Values(name=name, values=tuple(values), classes=tuple(classes), seen=tuple(seen),
                  table=_table(engine, name, texts, classes))  # fmt: skip


def _table(engine: Engine, name: str, texts: Sequence[str], classes: Sequence[int]) -> "ibis.Table":
    # What is not readable has the code 0, too: it counts as not known.
    codes = [code if classes[code] else 0 for code in range(1, len(texts) + 1)]
    return engine.rows(
        {f"value_{name}": texts, f"code_{name}": codes, f"class_{name}": classes[1:]},
        {f"value_{name}": "string", f"code_{name}": "int32", f"class_{name}": "int32"},
    )
