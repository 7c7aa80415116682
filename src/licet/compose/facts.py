# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Facts against conditions: purposes, thresholds, places. Unknown is an answer of its own."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from licet.terms.compositions import Situation
from licet.terms.dossiers import Param
from licet.terms.errors import UsageError
from licet.terms.territories import Territory, territory

__all__ = [
    "NO", "YES", "Held", "exceeds", "fits_purpose", "flag", "is_commercial", "number", "places",
    "shut_out",
    "word",
]  # fmt: skip

_COMMERCIAL = frozenset(("commercial", "production", "sale", "business", "product"))
_NOT_COMMERCIAL = frozenset(
    ("research", "academic", "education", "personal", "private", "hobby", "evaluation",
     "testing", "non_commercial", "noncommercial")
)  # fmt: skip
_FITS: Mapping[str, frozenset[str]] = {
    "research": frozenset(("research", "academic", "education")),
    "non_production": frozenset(
        ("research", "academic", "education", "personal", "testing", "evaluation", "development")
    ),
    "evaluation": frozenset(("evaluation", "testing", "research")),
    "computational": frozenset(),
}
_WORDS = frozenset().union(*_FITS.values()) | _COMMERCIAL | _NOT_COMMERCIAL
"""Purposes that are told apart; of another word nobody knows what it is."""
_ALTERNATIVE = re.compile(r"(\w+) (more_than|at_least) ([\d_.]+)")


@dataclass(frozen=True, slots=True)
class Held:
    """Whether a condition holds: yes, no, or not known for want of a fact."""

    holds: bool | None
    missing: tuple[str, ...] = ()


YES, NO = Held(holds=True), Held(holds=False)


def flag(situation: Situation, name: str) -> bool | None:
    """A yes-or-no fact; `None` if nobody gave it."""
    for fact in situation.facts:
        if fact.name == name:
            return _truth(fact.value, name)
    return None


def _truth(value: object, name: str) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).lower()
    if text in ("true", "yes", "1"):
        return True
    if text in ("false", "no", "0"):
        return False
    raise UsageError(f"`{value}` is neither yes nor no", where=f"fact {name}")


def word(situation: Situation, name: str) -> str:
    """A fact in words, lower case; empty if nobody gave it."""
    for fact in situation.facts:
        if fact.name == name:
            return str(fact.value).lower().replace("-", "_").replace(" ", "_")
    return ""


def number(situation: Situation, metric: str, *, on: str = "") -> Decimal | None:
    """A counted fact, for the day a threshold looks at if one is given for that day.

    Money is matched with and without its currency: `annual_revenue` is `annual_revenue_usd`.
    """
    names = {metric, metric.removesuffix("_usd"), f"{metric}_usd"}
    found: Decimal | None = None
    for fact in sorted(situation.facts, key=lambda f: (f.on or date.min, f.name, str(f.value))):
        if fact.name in names and not isinstance(fact.value, bool):
            if fact.on is None:
                found = found if found is not None else _decimal(fact.value, fact.name)
            elif on and _counts_for(fact.on, date.fromisoformat(on)):
                return _decimal(fact.value, fact.name)
            elif not on and (situation.on is None or fact.on <= situation.on):
                found = _decimal(fact.value, fact.name)
    return found


def _counts_for(day: date, frozen: date) -> bool:
    """Whether a count is for a frozen day: of that day, or of the calendar month before it."""
    month_before = (frozen.replace(day=1) - timedelta(days=1)).replace(day=1)
    return day == frozen or month_before <= day < frozen.replace(day=1)


def _decimal(value: object, name: str) -> Decimal:
    try:
        found = Decimal(str(value).replace("_", "").replace(",", ""))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        raise UsageError(f"`{value}` is not a number", where=f"fact {name}", hint="write 1200000")
    return found


def is_commercial(situation: Situation) -> bool | None:
    """Whether the purpose is commercial, from `commercial` or from `purpose`."""
    given = flag(situation, "commercial")
    if given is not None:
        return given
    purpose = word(situation, "purpose")
    if purpose in _COMMERCIAL:
        return True
    return False if purpose in _NOT_COMMERCIAL else None


def fits_purpose(situation: Situation, allowed: Iterable[str]) -> Held:
    """Whether what somebody acts for is one of the purposes a licence allows.

    Args:
        situation: The facts; `commercial` and `purpose` are looked at.
        allowed: Such as `non_commercial`, `research`, `non_production`.
    """
    wanted = set(allowed) or {"non_commercial"}
    if wanted <= {"computational"}:
        return YES
    commercial, purpose = is_commercial(situation), word(situation, "purpose")
    if "non_commercial" in wanted and commercial is not None:
        return NO if commercial else YES
    if commercial and not (wanted & {"non_production"} and purpose):
        return NO
    fitting = frozenset().union(*(_FITS.get(w, frozenset((w,))) for w in wanted))
    if purpose in fitting:
        return YES
    if purpose and (commercial is not None or purpose in _WORDS):
        return NO
    return Held(None, ("commercial",) if commercial is None else ("purpose",))


def exceeds(situation: Situation, params: Mapping[str, Param]) -> Held:
    """Whether a threshold is passed.

    Args:
        situation: The facts.
        params: Of the term `threshold`: `metric`, `comparator`, `value`, `frozen_on`, or
            `any_of` as a list such as `monthly_active_users more_than 100000000`.
    """
    frozen = str(params.get("frozen_on", ""))
    tests = [t.groups() for each in _list(params.get("any_of")) if (t := _parsed(each))]
    if not tests and "metric" in params:
        comparator = str(params.get("comparator", "more_than"))
        tests = [(str(params["metric"]), comparator, str(params.get("value", "")))]
    missing: list[str] = []
    for metric, comparator, value in tests:
        have = number(situation, metric, on=frozen)
        if have is None or not value:
            missing.append(metric)
        elif have > Decimal(value) or (comparator == "at_least" and have == Decimal(value)):
            return YES
    return Held(None, tuple(missing)) if missing or not tests else NO


def _parsed(text: str) -> re.Match[str] | None:
    return _ALTERNATIVE.fullmatch(text)


def _list(value: Param | None) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return value
    return (str(value),) if value else ()


def shut_out(situation: Situation, params: Mapping[str, Param], *, today: date) -> Held:
    """Whether the place is one that a licence leaves out.

    Args:
        situation: `territory` and `domicile` are looked at.
        params: Of the term `territory`: `excluded` or `included`, and `test`.
        today: The day on which regions such as the EU are looked up where no day is given.
    """
    by_seat = str(params.get("test", "")).startswith("domicile")
    place = (situation.domicile or situation.territory) if by_seat else situation.territory
    if not place:
        return Held(None, ("domicile" if by_seat else "territory",))
    day = situation.on or today
    excluded = places(_list(params.get("excluded")), day)
    included = _list(params.get("included"))
    if included and "worldwide" not in included:
        asked = places((place,), day)
        inside = bool(asked) and asked <= places(included, day) - excluded
        return NO if inside else YES
    return YES if places((place,), day) & excluded else NO


@lru_cache(maxsize=512)
def places(codes: tuple[str, ...], day: date) -> Territory:
    """Countries, regions or the world, on a day."""
    return territory(codes, on=day)
