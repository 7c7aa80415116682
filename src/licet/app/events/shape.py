# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A draft, that is the fields as a source tells them, made an event or refused."""

import difflib
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from licet.app.events import values
from licet.app.events.mapping import EVENT_FIELDS, Mapped
from licet.app.events.records import RowError, Settings
from licet.terms import REGISTRY, Attribute, Event, Operation, PartyId, UsageError

__all__ = ["ALIASES", "OPERATIONS", "Draft", "Shaper", "kinds_with"]

Draft = dict[str, Any]
"""By the name of a field of the event, or of an attribute; what is missing is not there."""

ALIASES: Mapping[str, str] = {"licensee": "actor", "licence": "agreement"}
"""Other names that are read, of actor and agreement."""
OPERATIONS = frozenset(one.value for one in Operation)
_CHECKS: Mapping[str, Callable[[Any, str], Attribute]] = {
    "text": values.text, "place": values.place, "flag": values.flag, "number": values.number,
}  # fmt: skip


def kinds_with(metrics: Iterable[str]) -> dict[str, str]:
    """Kinds of attributes by name: those of the registry, then metrics, which are numbers."""
    kinds: dict[str, str] = {name: one.kind for name, one in REGISTRY.items()}
    for name in sorted(set(metrics) - kinds.keys()):
        kinds[name] = "number"
    return kinds


class Shaper:
    """Makes events of drafts, under the settings of one reading.

    Raises:
        UsageError: A default names a field that no event has, or has a value it cannot have.
    """

    def __init__(self, settings: Settings) -> None:
        self.mapping = settings.mapping
        self.kinds = kinds_with({*settings.metrics, *settings.mapping.metrics})
        names = {**{name: name for name in (*EVENT_FIELDS, *self.kinds)}, **ALIASES}
        self.extensions = {f"licet{n.replace('_', '')}": name for n, name in names.items()}
        """Names of attributes as CloudEvents have them."""
        self.defaults = self._defaults(settings)
        self._values = {
            name: dict(meant) for name, meant in settings.mapping.values.items() if meant
        }

    def _defaults(self, settings: Settings) -> Draft:
        found: Draft = {}
        for name, value in {**settings.mapping.constants, **settings.defaults}.items():
            if name not in self.kinds and name not in ("source", "actor", "act", "artefact"):
                raise UsageError(
                    f"`{name}` cannot be set for all events",
                    where=f"--set {name}={value}",
                    hint=self._near(name),
                )
            try:
                found[name] = self.attribute(name, value)
            except RowError as error:
                raise UsageError(
                    f"`{error.said}`: {error.problem}", where=f"--set {name}", hint=error.hint
                ) from None
        return found

    def event(self, draft: Draft, record: Mapping[str, Any] | None = None) -> Event:
        """The event that a draft of a source that is not ours tells.

        Args:
            draft: What the reader understood.
            record: What stands in the source, for the mapping to look into; it wins.

        Raises:
            RowError: A field is missing, unknown, or not what it has to be.
        """
        told = self.told(draft, record)
        if "tokens" not in told:
            _add_tokens(told, self.mapping)
        if not told.get("artefact") and _is_operation(told.get("act")):
            raise RowError("missing", key="artefact", hint="--set artefact=… says it for all rows")
        return self.exact(told)

    def told(self, draft: Draft, record: Mapping[str, Any] | None = None) -> Draft:
        """A draft with what the mapping and the defaults add to it."""
        told = {**self.defaults, **draft}
        if record is not None and self.mapping.fields:
            told |= self.mapping.found(record)
        for name, meant in self._values.items():
            if name in told and not (name in self.defaults and told[name] is self.defaults[name]):
                told[name] = _meant(told[name], name, meant)
        return told

    def exact(self, told: Draft) -> Event:
        """The event, from fields that are told as they are."""
        at = told.get("at")
        if at is None:
            raise RowError("missing", key="at")
        act = self._act(told)
        artefact = told.get("artefact", "")
        recorded = told.get("recorded")
        return Event(
            at=at if _is_utc(at) else values.instant(at, "at", self.mapping),
            source=self._needed(told, "source"),
            id=self._needed(told, "id"),
            actor=PartyId(self._needed(told, "actor")),
            act=act,
            artefact=values.text(artefact, "artefact") if artefact else "",
            recorded=None if recorded is None else values.instant(
                recorded, "recorded", self.mapping),
            attributes={
                name: self.attribute(name, value)
                for name, value in told.items()
                if name not in EVENT_FIELDS
            },
            evidence=values.text(told["evidence"], "evidence") if told.get("evidence") else "",
        )  # fmt: skip

    def _needed(self, told: Draft, key: str) -> str:
        if told.get(key) is None:
            raise RowError("missing", key=key, hint=f"--set {key}=… says it for all rows")
        return values.text(told[key], key)

    def _act(self, told: Draft) -> str:
        act = self._needed(told, "act")
        if act not in OPERATIONS:
            plain = act.strip().lower().replace(" ", "_").replace("-", "_")
            if plain in OPERATIONS:
                hint = f"did you mean `{plain}`?"
                raise RowError("no act we know", key="act", said=act, hint=hint)
        return act

    def attribute(self, name: str, value: Any) -> Attribute:
        """An attribute's value, as the registry has it."""
        if name in EVENT_FIELDS:
            return values.text(value, name)
        kind = self.kinds.get(name)
        if kind is None:
            raise RowError("a key we do not know", said=name, hint=self._near(name))
        if kind == "number":
            return values.number(value, name, self.mapping)
        return _CHECKS[kind](value, name)

    def _near(self, name: str) -> str:
        near = difflib.get_close_matches(name[:80], sorted(self.kinds), n=1, cutoff=0.7)
        return f"did you mean `{near[0]}`?" if near else f"--metric {name[:40]} allows a number"


def _is_operation(act: Any) -> bool:
    return isinstance(act, str) and act in OPERATIONS


def _is_utc(at: object) -> bool:
    return isinstance(at, datetime) and at.tzinfo is UTC and at.year in values.YEARS


def _meant(value: Any, name: str, meant: Mapping[str, Any]) -> Any:
    """What the mapping says a value stands for; values it does not list are refused."""
    key = value if isinstance(value, str) else str(value)
    found = meant.get(key, meant.get("*"))
    if found is None:
        raise RowError("a value that the mapping does not list", key=name, said=key)
    return value if found == "*" else found


def _add_tokens(told: Draft, mapping: Mapped) -> None:
    """Tokens in and out, where both are told: caps count `tokens`."""
    if "input_tokens" in told and "output_tokens" in told:
        told["tokens"] = sum(
            values.number(told[name], name, mapping) for name in ("input_tokens", "output_tokens")
        )
