# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What does the law say of an agreement on a day? One answer a rule, with its reason.

A rule version answers on two axes of time. On the axis of law it binds from one day to another,
reckoned by a clock of its own: the day of the review, or the day of the signature, or that on
which a model was placed on the market. On the axis of knowledge it could be known from one day
on, and was no longer believed after another: an old answer can be given again as it had to be
given then.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from licet.review.case_tests import SILENT_ON, Held, day_of, facts_of, holds
from licet.terms.regulation import (
    Case,
    Clock,
    FactTest,
    LawRule,
    Operator,
    Outcome,
    Parts,
    RuleKind,
    RuleStatus,
)
from licet.terms.reviews import ClauseReading, FactValue
from licet.terms.verdicts import LawResult

__all__ = ["comply"]

_LIVE = (Clock.EVENT, Clock.EVALUATION)
"""Clocks that show the day of the review."""

_NOT_PRESSED = frozenset({
    RuleStatus.SUSPENDED, RuleStatus.NOT_ENFORCED, RuleStatus.PROPOSED, RuleStatus.VOLUNTARY,
    RuleStatus.WATCH,
})  # fmt: skip

_USE = "use.granted."
_GRANT = "grant_to."

_COUNTRIES_OF_CONCERN = frozenset({"CN", "CU", "HK", "IR", "KP", "MO", "RU", "VE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A case, made ready for the questions of many rules."""

    facts: Mapping[str, FactValue]
    given: frozenset[str]
    """Names of the facts that were given, not concluded."""
    clauses: Mapping[str, ClauseReading]
    as_of: date
    ends_on: date | None


def comply(
    case: Case, rules: Iterable[LawRule], *, as_of: date, known_as_of: date | None = None
) -> tuple[Outcome, ...]:
    """Ask rules of law about a case.

    Args:
        case: Facts, the end of the term among them, and clauses.
        rules: Of any packs; versions of one rule each get an answer of their own.
        as_of: Day for which the question is put.
        known_as_of: Day whose knowledge of the law counts. Default: `as_of`.

    Returns:
        One outcome a rule version, in the order of the rules. A rule that is missing facts is
        `unknown` and names them. A rule that starts later is `upcoming` if it starts within
        the term, and names the facts and clauses it will want.

    Raises:
        RequestError: A fact is of another type than a rule compares it with.
    """
    asked = _asked(case, as_of)
    known = known_as_of or as_of
    return tuple(_outcome(rule, asked, known) for rule in rules)


def _asked(case: Case, as_of: date) -> _Asked:
    facts = facts_of(case, as_of=as_of)
    clauses = {one.key: one for one in case.clauses}
    purposes = facts.get("uses.purposes", ())
    places = {one.name: one.places for one in case.facts}.get("uses.purposes", ())
    for tag in purposes if isinstance(purposes, tuple) else (str(purposes),):
        key = f"{_USE}{tag}"
        clauses.setdefault(key, ClauseReading(key=key, places=places))
    for whom in _grantees(facts):
        key = f"{_GRANT}{whom}"
        clauses.setdefault(key, ClauseReading(key=key, places=()))
    return _Asked(
        facts=facts, given=frozenset(one.name for one in case.facts), clauses=clauses,
        as_of=as_of, ends_on=day_of("agreement.ends_on", facts),
    )  # fmt: skip


def _grantees(facts: Mapping[str, FactValue]) -> tuple[str, ...]:
    """Whom an agreement grants something to because that one is a party."""
    found: list[str] = []
    if facts.get("party.any.listed_or_owned") is True:
        found += ["blocked_person", "listed_or_50pct_owned"]
    if str(facts.get("licensee.country", ""))[:2] in _COUNTRIES_OF_CONCERN:
        found.append("covered_person")
    countries = facts.get("party.any.country", ())
    if "RU" in (countries if isinstance(countries, tuple) else (countries,)):
        found.append("RU_entity_or_government")
    return tuple(found)


def _outcome(rule: LawRule, asked: _Asked, known: date) -> Outcome:
    stale = rule.review_by is not None and rule.review_by <= asked.as_of
    base = Outcome(
        rule=rule, result=LawResult.NOT_APPLICABLE, as_of=asked.as_of, stale=stale
    )  # fmt: skip
    if reason := _not_known(rule, known) or _over(rule, asked) or _outside_clock(rule, asked):
        return replace(base, because=reason)
    day = max(asked.as_of, rule.effective_from)
    held = _held(rule, asked, day)
    if held.truth is False:
        later = _later(rule, asked)
        if later is None:
            return _settled(rule, asked, base)
        day, held = later, _held(rule, asked, later)
    base = _demands(rule, asked, base)
    if day > asked.as_of:
        if asked.ends_on is not None and asked.ends_on < day:
            said = f"it starts on {day}, after the end of the term on {asked.ends_on}"
            return replace(base, result=LawResult.NOT_APPLICABLE, because=said)
        missing = tuple(sorted({*held.missing, *_missing_clock(rule, asked)}))
        return replace(
            base, result=LawResult.UPCOMING, because=f"it starts on {day}", missing_facts=missing
        )
    missing = tuple(sorted({*held.missing, *_missing_clock(rule, asked)}))
    if missing:
        return replace(base, result=LawResult.UNKNOWN, missing_facts=missing)
    return replace(base, result=_result(rule, base))


def _not_known(rule: LawRule, known: date) -> str:
    if rule.known_from is not None and known < rule.known_from:
        return f"it could not be known before {rule.known_from}"
    if rule.known_to is not None and known > rule.known_to:
        return f"it was overtaken after {rule.known_to}"
    return ""


def _over(rule: LawRule, asked: _Asked) -> str:
    if rule.effective_to is not None and asked.as_of > rule.effective_to:
        return f"it ended on {rule.effective_to}"
    return ""


def _outside_clock(rule: LawRule, asked: _Asked) -> str:
    """Why the day on the rule's own clock lies outside the days on which it binds."""
    if rule.clock in _LIVE:
        return ""
    day = day_of(rule.clock, asked.facts)
    if day is None:
        return ""
    if day < rule.effective_from:
        return f"`{rule.clock}` is {day}, and it binds from {rule.effective_from}"
    if rule.effective_to is not None and day > rule.effective_to:
        return f"`{rule.clock}` is {day}, and it bound until {rule.effective_to}"
    return ""


def _missing_clock(rule: LawRule, asked: _Asked) -> tuple[str, ...]:
    return () if rule.clock in _LIVE or rule.clock in asked.facts else (rule.clock,)


def _held(rule: LawRule, asked: _Asked, day: date) -> Held:
    return holds(rule.applies_if, {**asked.facts, "evaluation.date": day.isoformat()})


def _later(rule: LawRule, asked: _Asked) -> date | None:
    """The first day to come on which a test of the day itself will make the rule apply."""
    days = sorted(
        date.fromisoformat(str(test.value))
        for test in _leaves(rule.applies_if)
        if test.fact == "evaluation.date" and test.op in (Operator.GT, Operator.GTE)
    )
    for day in days:
        within = asked.as_of < day and (rule.effective_to is None or day <= rule.effective_to)
        if within and _held(rule, asked, day).truth is not False:
            return day
    return None


def _leaves(test: FactTest) -> Iterable[FactTest]:
    if test.fact:
        yield test
    for one in (*test.all, *test.any, *test.none):
        yield from _leaves(one)


def _settled(rule: LawRule, asked: _Asked, base: Outcome) -> Outcome:
    """A rule that does not apply; one for silent agreements is satisfied if one says enough."""
    if rule.kind is RuleKind.DEFAULT_RULE and "terms.silent_on" not in asked.given:
        silent = {**asked.facts, "terms.silent_on": tuple(SILENT_ON)}
        binds = rule.effective_from <= asked.as_of
        if binds and holds(rule.applies_if, silent).truth:
            return replace(
                _demands(rule, asked, base), result=LawResult.SATISFIED, lacks=(),
                because="the agreement settles it",
            )  # fmt: skip
    return replace(base, because="the facts do not meet its conditions")


def _demands(rule: LawRule, asked: _Asked, base: Outcome) -> Outcome:
    """What the rule asks for, held against what is there."""
    lacks: list[str | tuple[str, ...]] = []
    short: list[tuple[Parts, tuple[str, ...]]] = []
    met: list[ClauseReading] = []
    parts = {one.key: one for one in rule.parts}
    for wanted in rule.requires:
        keys = wanted if isinstance(wanted, tuple) else (wanted,)
        there = [asked.clauses[key] for key in keys if key in asked.clauses]
        if not there:
            lacks.append(wanted)
            continue
        met += there
        gaps = [_gap(one, parts) for one in there]
        if all(gap is not None for gap in gaps):
            short += [gap for gap in gaps if gap is not None][:1]
    unwanted = (
        *rule.forbids,
        *(f"{_USE}{tag}" for tag in rule.forbids_uses),
        *(f"{_GRANT}{whom}" for whom in rule.forbids_grants_to),
    )
    return replace(
        base, lacks=tuple(lacks), lacks_parts=tuple(short), met=tuple(met),
        wrong=tuple(asked.clauses[key] for key in unwanted if key in asked.clauses),
    )  # fmt: skip


def _gap(clause: ClauseReading, parts: Mapping[str, Parts]) -> tuple[Parts, tuple[str, ...]] | None:
    whole = parts.get(clause.key)
    if whole is None:
        return None
    gone = tuple(name for name in whole.names if name not in clause.elements)
    return (whole, gone) if gone else None


def _result(rule: LawRule, found: Outcome) -> LawResult:
    """What it comes to where the rule applies for sure."""
    bad = bool(found.lacks or found.lacks_parts or found.wrong)
    if rule.status in _NOT_PRESSED or rule.kind is RuleKind.WATCH:
        return LawResult.WATCH if bad or rule.idle else LawResult.SATISFIED
    if rule.kind is RuleKind.ADVICE and bad and not found.wrong:
        return LawResult.WATCH
    if rule.idle:
        # A screen follows from the facts alone; any other rule of this kind only informs.
        screens = rule.kind in (RuleKind.SCREEN, RuleKind.ELIGIBILITY)
        return LawResult.VIOLATED if screens else LawResult.WATCH
    return LawResult.VIOLATED if bad else LawResult.SATISFIED
