# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Classes of requests in words."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from licet.decide.comparing.dimensions import Cut, Dimension
from licet.decide.comparing.places import called
from licet.terms import NOWHERE, Territory
from licet.terms.comparisons import Limit

__all__ = ["Wording", "amount", "day_of", "doing", "listed", "spoken", "stated"]

_CALLED = {
    "distribution_territory": "with distribution", "domicile": "by an actor seated",
    "purpose": "for", "actor_class": "by",
}  # fmt: skip
_DOING = {
    "pretrain": "pretraining",
    "continue_pretrain": "continued pretraining",
    "fine_tune": "fine-tuning",
    "train_adapter": "training adapters",
    "apply_adapter": "applying adapters",
    "merge_adapter": "merging adapters",
    "merge_weights": "merging weights",
    "combine_experts": "combining experts",
    "convert": "converting",
    "distil_logits": "distilling from logits",
    "distil_outputs": "distilling from outputs",
    "train_on_outputs": "training on outputs",
    "embed": "computing embeddings",
    "retrieve_augment": "augmenting by retrieval",
    "generate": "generating",
    "evaluate": "evaluating",
    "collect": "collecting",
    "host": "hosting",
    "embed_in_product": "embedding in products",
    "distribute": "distributing",
    "sublicense": "sublicensing",
    "rename": "renaming",
    "relicense": "relicensing",
}
_FLAGS = {
    "registered": ("registered with the licensor", "not registered with the licensor"),
    "gate_accepted": ("terms accepted at the gate", "terms at the gate not accepted"),
    "finished_product": ("had only inside a finished product",
                         "not merely had inside a finished product"),
}  # fmt: skip
_UNKNOWN = {
    "territory": "place of use", "distribution_territory": "place of distribution",
    "domicile": "seat of the actor", "purpose": "purpose", "actor_class": "class of the actor",
    "registered": "whether the actor registered", "gate_accepted": "whether terms were accepted",
    "finished_product": "whether it is had inside a finished product",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What is needed to put classes in words."""

    places: tuple[tuple[str, Territory], ...]
    """Places as the agreements write them."""
    day: date
    """On which named regions have the members that are meant."""

    def says(self, dimension: Dimension, classes: Collection[int], whole: Collection[int]) -> str:
        """The classes of one dimension in words; `whole`: all that are looked at."""
        name = dimension.key[0]
        known = sorted(set(classes) & set(dimension.known))
        unknown = f"{_UNKNOWN.get(name) or _number_of(dimension)} not known"
        if not known:
            return unknown
        said = self._known(dimension, known, whole)
        return f"{said} (or {unknown})" if len(known) < len(classes) else said

    def _known(self, dimension: Dimension, known: Sequence[int], whole: Collection[int]) -> str:
        name, chosen = dimension.key[0], [dimension.classes[i] for i in known]
        match dimension.kind:
            case "listed":
                return _acts(dimension, chosen) if name == "act" else listed(chosen)
            case "place":
                union = NOWHERE
                for one in chosen:
                    union |= one
                return f"{_CALLED.get(name, '')} {called(union, self.places, self.day)}".strip()
            case "names":
                return f"{_CALLED.get(name, name)} {_names(dimension, chosen)}"
            case "number":
                return f"{_number_of(dimension)} {' or '.join(_ranges(chosen))}"
            case "time":
                return " and ".join(_times(dimension, known, whole))
            case "flag":
                return _FLAGS[name][0 if chosen[0] else 1]


def _acts(dimension: Dimension, chosen: Sequence[str]) -> str:
    """Acts, or all but the few that are left."""
    left = [one for one in dimension.classes if one not in chosen]
    if len(left) < len(chosen) // 2:
        return f"every act but {listed(map(doing, left))}"
    return listed(map(doing, chosen))


def _number_of(dimension: Dimension) -> str:
    name, affiliates, day = dimension.key
    return f"{spoken(name)}{' with affiliates' if affiliates else ''}{f' on {day}' if day else ''}"


def _names(dimension: Dimension, chosen: Sequence[frozenset[str] | None]) -> str:
    actors = dimension.key[0] == "actor_class"
    every, called = ("anybody", _several) if actors else ("anything", spoken)
    if None not in chosen:
        return listed(sorted(called(n) for names in chosen for n in names or ()), "or")
    left = [n for names in dimension.classes if names not in chosen for n in names or ()]
    return f"{every} but {listed(sorted(map(called, left)), 'or')}" if left else every


def _several(name: str) -> str:
    """`university` → `universities`."""
    said = spoken(name)
    if said.endswith("s"):
        return said
    return f"{said[:-1]}ies" if said.endswith("y") else f"{said}s"


def _runs(items: Sequence[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """Neighbouring stretches as one."""
    held: tuple[Any, Any] | None = None
    for low, high in items:
        if held is not None and held[1] == low:
            held = (held[0], high)
            continue
        if held is not None:
            yield held
        held = (low, high)
    if held is not None:
        yield held


def _ranges(chosen: Sequence[tuple[Cut, Cut | None]]) -> Iterator[str]:
    for low, high in _runs(chosen):
        parts = []
        if low != (Decimal(0), 0):
            parts.append(f"{'more than' if low[1] else 'at least'} {amount(low[0])}")
        if high is not None:
            parts.append(f"{'at most' if high[1] else 'less than'} {amount(high[0])}")
        yield " and ".join(parts) or "of any number"


def _times(dimension: Dimension, known: Sequence[int], whole: Collection[int]) -> Iterator[str]:
    first, last = dimension.classes[min(whole)][0], dimension.classes[max(whole)][1]
    for starts, ends in _runs([dimension.classes[i] for i in known]):
        parts = []
        if starts != first:
            parts.append(f"from {day_of(starts)}")
        if ends != last:
            parts.append(f"until {day_of(ends)}")
        yield " ".join(parts) or "at any time"


def day_of(moment: datetime) -> str:
    """A day, or an instant if it is not the first of its day in UTC."""
    utc = moment.astimezone(UTC)
    whole = utc.time() == utc.time().min
    return utc.date().isoformat() if whole else utc.isoformat(timespec="seconds")


def spoken(name: str) -> str:
    """A name of ours as people say it.

    >>> spoken("fine_tune")
    'fine tune'
    """
    return name.replace("_", " ")


def doing(act: str) -> str:
    """An act as what somebody does.

    >>> [doing("fine_tune"), doing("host"), doing("apply_adapter")]
    ['fine-tuning', 'hosting', 'applying adapters']
    """
    return _DOING.get(act) or spoken(act)


def stated(limits: Iterable[Limit]) -> str:
    """Limits in one line: acts, who, where, for what and when; then numbers and the rest."""
    said = ""
    for limit in limits:
        name = limit.attribute
        close = name in _CALLED or name in ("actor", "artefact", "territory", "at")
        close = close and not limit.says.endswith("not known")
        said += f"{(' ' if close else ', ') if said else ''}{limit.says}"
    return said or "every act"


def listed(names: Iterable[str], last: str = "and") -> str:
    """Names in a row.

    >>> listed(["host", "embed", "rename"])
    'host, embed and rename'
    """
    *most, final = tuple(names) or ("",)
    return f"{', '.join(most)} {last} {final}" if most else final


def amount(number: Decimal) -> str:
    """A number with its thousands.

    >>> amount(Decimal("250000.00"))
    '250,000'
    """
    whole = number == number.to_integral_value()
    return f"{int(number):,}" if whole else f"{number.normalize():,f}"
