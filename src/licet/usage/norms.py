# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement compiled for events: who owes what after which act, and who may change what."""

from collections import deque
from collections.abc import Callable, Iterable
from copy import copy
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from licet.decide import Now, Rules, after, numbering
from licet.decide.calendar import seconds_in
from licet.decide.conditions import Case, Lookup, Outcome, Test, test_of
from licet.decide.now import FOR_EVER
from licet.terms import (
    Adjust,
    Agreement,
    Cap,
    Choice,
    Condition,
    DecodeError,
    Duty,
    PartyRole,
    Period,
    Permit,
    Power,
    Price,
    Rule,
    Steps,
    Unit,
    Vote,
)
from licet.usage.adjusting import ADJUSTED, agreed_value, order_of

__all__ = ["CALENDAR", "CHANGES", "FOR_EVER", "Norms", "Tests", "compiled", "due_in", "in_utc"]

CALENDAR = {
    "month_end": Period(amount=1, unit=Unit.MONTH),
    "quarter_end": Period(amount=1, unit=Unit.QUARTER),
    "year_end": Period(amount=1, unit=Unit.YEAR),
}
"""Boundaries that come again and again."""

CHANGES = frozenset({"suspend", "terminate", "audit", "amend", "vote", "renew"})
"""Acts that exercise a power."""

_NO_ACTS = CALENDAR.keys() | {"signature", "term_end", "termination", "breach", "choice"}
"""What may stand in `after`, and is no act."""

_PARAMETERS: dict[type, tuple[str, ...]] = {
    Cap: ("limit",),
    Price: ("rate", "per_unit", "minimum", "credit", "true_up"),
    Permit: ("suspended",),
}
"""What may be changed of a rule, by its kind."""


class Tests:
    """The conditions of a duty or a power: all have to hold."""

    __slots__ = ("lookups", "others")

    def __init__(self, conditions: Iterable[Condition], agreement: Agreement) -> None:
        tests = [test_of(one, agreement, bound=False) for one in conditions]
        self.lookups: list[Lookup] = [one for one in tests if isinstance(one, Lookup)]
        self.others: list[Test] = [one for one in tests if not isinstance(one, Lookup)]

    def __bool__(self) -> bool:
        return bool(self.lookups or self.others)

    def of(self, case: Case, actor: str, at: datetime, now: Now) -> tuple[bool, tuple[str, ...]]:
        """Whether one plainly fails, and the facts that are missing to say of the others."""
        said = [one.of(case.get(one.key)) for one in self.lookups]
        said += [one(case, actor, at, now) for one in self.others]
        failed = any(tested.outcome is Outcome.FAILS for tested in said)
        return failed, tuple(dict.fromkeys(t.missing for t in said if t.missing))


class Norms:
    """What an agreement asks of events; made once, and only read."""

    __slots__ = (
        "acts", "adjusts", "agreement", "artefacts", "calendar", "clauses", "dues", "duties",
        "evidence", "members", "numbering", "parties", "powers", "repairs", "rules", "tests",
        "triggers", "votes",
    )  # fmt: skip

    def __init__(self, agreement: Agreement) -> None:
        every: list[Rule] = [rule for clause in agreement.clauses for rule in clause.rules]
        self.agreement = agreement
        self.rules = {str(rule.id): rule for rule in every}
        self.clauses = {str(r.id): str(c.id) for c in agreement.clauses for r in c.rules}
        self.parties = frozenset(str(party.id) for party in agreement.parties)
        self.members = frozenset(
            str(party.id) for party in agreement.parties if PartyRole.MEMBER in party.roles
        )
        self.artefacts = frozenset({"", *(one.id for one in agreement.artefacts)})
        self.duties: dict[str, Duty | Choice] = {
            str(rule.id): rule for rule in every if isinstance(rule, Duty | Choice)
        }
        _check(agreement, self.rules)
        self.powers: dict[str, tuple[Power, ...]] = {
            change: tuple(r for r in every if isinstance(r, Power) and r.change == change)
            for change in CHANGES
        }
        self._time()
        self._conditions(every)
        self._evidence(agreement)

    def _time(self) -> None:
        starts = [rule for rule in self.duties.values() if rule.after not in _NO_ACTS]
        self.triggers: dict[str, tuple[Duty | Choice, ...]] = {
            act: tuple(rule for rule in starts if rule.after == act)
            for act in {rule.after for rule in starts}
        }
        self.calendar: dict[str, tuple[Duty | Choice, ...]] = {
            word: tuple(rule for rule in self.duties.values() if rule.after == word)
            for word in _NO_ACTS - {"breach", "choice"}
        }
        self.acts = {id_: self.acts_of(rule) for id_, rule in self.duties.items()}
        self.dues = {id_: due_in(rule.due) for id_, rule in self.duties.items()}

    def _conditions(self, every: list[Rule]) -> None:
        self.tests = {
            str(rule.id): Tests(rule.conditions, self.agreement)
            for rule in every
            if isinstance(rule, Duty | Power)
        }
        self.repairs: dict[str, Duty | Choice] = {
            str(rule.id): self.duties[found]
            for rule in every
            if (found := getattr(rule, "reparation", None)) is not None
        }

    def _evidence(self, agreement: Agreement) -> None:
        self.adjusts = order_of(agreement)
        self.numbering = {str(one.id): numbering(one.every) for one in self.adjusts}
        self.votes = {str(a.id): a for a in self.adjusts if isinstance(a.method, Vote)}
        self.evidence = tuple(
            (one.evidence, one)
            for one in self.adjusts
            if not isinstance(one.method, Steps | Vote) and not one.evidence.startswith(ADJUSTED)
        )

    def parameters(self, rule: str) -> tuple[str, ...]:
        """What may be changed of a rule; nothing, if it is not there."""
        return _PARAMETERS.get(type(self.rules.get(rule)), ())

    def agreed(self, rule: str, parameter: str) -> Decimal | None:
        """What the agreement itself says of a parameter."""
        return agreed_value(self.rules.get(rule), parameter)

    def acts_of(self, rule: Duty | Choice) -> tuple[str, ...]:
        """The acts of which any fulfils it."""
        if isinstance(rule, Duty):
            return (rule.act,)
        return tuple(dict.fromkeys(self._option(one).act for one in rule.options))

    def _option(self, rule: str) -> Duty:
        found = self.duties[rule]
        assert isinstance(found, Duty)  # noqa: S101 (checked when the agreement was compiled)
        return found

    def binds(self, actor: str, artefact: str) -> bool:
        """Whether an act that names no agreement is one of this agreement."""
        return actor in self.parties and artefact in self.artefacts


_FIELDS = ("parties", "artefacts", "term", "renewal", "clauses")
_RECENT: deque[tuple[Agreement, Norms, Rules]] = deque(maxlen=8)


def compiled(agreement: Agreement) -> tuple[Norms, Rules]:
    """Norms of an agreement, and rules with its own standing.

    A step is pure: it is given the same agreement again and again, with another standing each
    time. What does not depend on the standing is kept for the agreements that came last.

    Raises:
        DecodeError: A rule names what the agreement does not have.
    """
    found = next((one for one in tuple(_RECENT) if _alike(one[0], agreement)), None)
    if found is None:
        found = (agreement, Norms(agreement), Rules(agreement))
        _RECENT.append(found)
    rules = copy(found[2])
    rules.agreement, rules.now = agreement, Now(agreement)
    return found[1], rules


def _alike(one: Agreement, other: Agreement) -> bool:
    """Whether two agreements differ in their standing at most."""
    same = all(getattr(one, name) is getattr(other, name) for name in _FIELDS)
    return same and (one.id, one.signed) == (other.id, other.signed)


def due_in(period: Period) -> Callable[[datetime], datetime]:
    """`licet.decide.after` for one period, made ready; beyond the calendar it is for ever."""
    if seconds_in(period):
        length = timedelta(seconds=seconds_in(period))
        latest = FOR_EVER - length
        return lambda at: at + length if at <= latest else FOR_EVER

    def due(at: datetime) -> datetime:
        try:
            return after(at, period)
        except (ValueError, OverflowError):
            return FOR_EVER

    return due


def in_utc(at: datetime) -> datetime:
    """The same instant, told in UTC."""
    return at if at.tzinfo is UTC else at.astimezone(UTC)


def _check(agreement: Agreement, rules: dict[str, Rule]) -> None:
    """Refuse rules that name what is not there, or that would never come to an end."""
    parties = {str(party.id) for party in agreement.parties}
    for rule in rules.values():
        where = f"{agreement.id}: {rule.id}"
        for role in ("bearer", "holder"):
            who = getattr(rule, role, None)
            if who is not None and who not in parties:
                raise DecodeError(f"`{who}` is no party of the agreement", where=where)
        if isinstance(rule, Choice):
            _check_options(rule, rules, where)
        elif isinstance(rule, Power):
            _check_power(rule, agreement, rules, where)
        elif isinstance(rule, Adjust) and rule.rule not in rules:
            raise DecodeError(f"`{rule.rule}` is no rule of the agreement", where=where)
        _check_repairs(rule, rules, where)
    if agreement.renewal is not None and agreement.renewal.period.amount == 0:
        raise DecodeError("a renewal of no length", where=f"{agreement.id}: renewal.period")


def _check_options(choice: Choice, rules: dict[str, Rule], where: str) -> None:
    if not choice.options:
        raise DecodeError("a choice has no options", where=where)
    for option in choice.options:
        duty = rules.get(option)
        if not isinstance(duty, Duty):
            raise DecodeError(f"`{option}` is no duty, and can be no option", where=where)
        if duty.bearer != choice.bearer:
            raise DecodeError(
                f"`{option}` is a duty of {duty.bearer}, the choice one of {choice.bearer}",
                where=where, hint="an option is a duty of whoever chooses",
            )  # fmt: skip


def _check_power(power: Power, agreement: Agreement, rules: dict[str, Rule], where: str) -> None:
    for named in (power.rule, power.after):
        if named is not None and named not in rules:
            raise DecodeError(f"`{named}` is no rule of the agreement", where=where)
    if power.change == "vote" and power.quorum is None:
        raise DecodeError("a vote without a quorum would be carried by nobody", where=where)
    if power.change == "renew" and agreement.renewal is None:
        raise DecodeError(
            "a power to renew, and no renewal period", where=where, hint="write [renewal]"
        )


def _check_repairs(rule: Rule, rules: dict[str, Rule], where: str) -> None:
    """Reparations are duties; those due at once that lead in a circle would never end."""
    repair = getattr(rule, "reparation", None)
    if repair is not None and not isinstance(rules.get(repair), Duty | Choice):
        raise DecodeError(f"`{repair}` is no duty, and can be no reparation", where=where)
    step: Rule | None = rule
    for _ in range(len(rules) + 1):
        if not isinstance(step, Duty | Choice) or step.due.amount or step.reparation is None:
            return
        step = rules.get(step.reparation)
    raise DecodeError("reparations that are due at once follow one another for ever", where=where)
