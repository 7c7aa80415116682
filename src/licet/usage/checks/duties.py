# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Duties and choices: can they ever be owed, and what follows when they are not done?"""

from collections.abc import Iterator

from licet.decide.calendar import window_of
from licet.terms import Choice, Duty, Finding, Operation, Period, Power, Rule, RuleId, Unit
from licet.usage.checks.deal import Deal, circles, shown

__all__ = ["duties"]

_BOUNDARIES = {
    "month_end": Period(amount=1, unit=Unit.MONTH),
    "quarter_end": Period(amount=1, unit=Unit.QUARTER),
    "year_end": Period(amount=1, unit=Unit.YEAR),
}
_CHANGES = {
    "audit": "audit", "suspend": "suspend", "amend": "amend", "vote": "vote", "renew": "renew",
    "terminate": "terminate", "termination": "terminate",
}  # fmt: skip
"""Starts that only a power can bring, with what it changes."""
_OTHERS = frozenset(
    {"signature", "term_end", "breach", "choice", "cure", "resume", "choose", "non_renewal"}
)


def duties(deal: Deal) -> Iterator[Finding]:
    """Duties and choices that never come up, and reparations that are none."""
    for rule in deal.rules.values():
        if isinstance(rule, Duty | Choice):
            yield from _start(deal, rule)
        yield from _reparation(deal, rule)
    for choice in deal.of(Choice):
        yield from _options(deal, choice)
    yield from _circle(deal)


def _start(deal: Deal, rule: Duty | Choice) -> Iterator[Finding]:
    never = _never(deal, rule)
    if never:
        yield deal.finding(
            "A-031", rule,
            problem=f"its clock starts {_when(rule.after)}, and {never[0]}",
            mend=never[1],
        )  # fmt: skip
        return
    known = {*(act.value for act in Operation), *_BOUNDARIES, *_CHANGES, *_OTHERS}
    done = {one.act for one in deal.of(Duty)}
    if rule.after not in known | done:
        yield deal.finding(
            "A-032", rule,
            problem=f"its clock starts with an act called `{rule.after}`, which nothing else in "
            "the agreement speaks of",
            mend=deal.near(rule.after, known | done, "make sure that events of this name will "
                           "be told"),
        )  # fmt: skip


def _when(after: str) -> str:
    return f"with `{after}`" if after not in ("breach", "choice") else f"by a {after}"


def _never(deal: Deal, rule: Duty | Choice) -> tuple[str, str] | None:
    """Why the start of a clock never comes, and what would mend it."""
    if rule.after == "breach":
        if any(getattr(one, "reparation", None) == rule.id for one in deal.rules.values()):
            return None
        return "no rule names it as its reparation", "name it in the rule whose breach brings it"
    if rule.after == "choice":
        if any(rule.id in choice.options for choice in deal.of(Choice)):
            return None
        return "no choice offers it", "name it in the options of a choice"
    changes = {power.change for power in deal.of(Power)}
    if rule.after in _CHANGES and _CHANGES[rule.after] not in changes:
        change = _CHANGES[rule.after]
        return f"nobody has the power to {change}", f"say who may {change}"
    return _never_on_time(deal, rule.after, may_end="terminate" in changes)


def _never_on_time(deal: Deal, after: str, *, may_end: bool) -> tuple[str, str] | None:
    term = deal.agreement.term
    if after == "term_end" and term.ends is None and not may_end:
        return "the term has no end", "give the term an end, or say who may terminate"
    window = _BOUNDARIES.get(after)
    if window is None or term.ends is None:
        return None
    passed = window_of(window, term.ends) > window_of(window, term.starts)
    if not passed and deal.agreement.renewal is None:
        what = after.removesuffix("_end")
        return f"no {what} ends within the term", "start it with `term_end`"
    return None


def _reparation(deal: Deal, rule: Rule) -> Iterator[Finding]:
    name = getattr(rule, "reparation", None)
    reparation = deal.rules.get(name) if name is not None else None
    if reparation is not None and not isinstance(reparation, Duty):
        yield deal.finding(
            "A-033", rule, reparation,
            problem=f"its breach brings `{reparation.id}`, which is a {reparation.kind}",
            mend="name a duty: what has to be done to make the breach good",
        )  # fmt: skip


def _circle(deal: Deal) -> Iterator[Finding]:
    leads = {one.id: {one.reparation} for one in deal.of(Duty) if one.reparation is not None}
    for circle in circles(leads):
        yield deal.finding(
            "A-034", *(deal.rules[one] for one in circle),
            problem=f"what makes each good is the next, without an end: {shown(circle)}",
            mend="let the last one be made good by money, by a suspension, or not at all",
        )  # fmt: skip


def _options(deal: Deal, choice: Choice) -> Iterator[Finding]:
    if len(set(choice.options)) < 2:
        yield deal.finding(
            "A-036", choice,
            problem="there is only one thing to choose" if choice.options else "there is nothing "
            "to choose",
            mend="name two duties at least, or write a plain duty",
        )  # fmt: skip
    for option in choice.options:
        wrong = _no_option(deal, choice, option)
        if wrong:
            yield deal.finding(
                "A-035", choice, deal.rules[option],
                problem=f"`{option}` may be chosen, and {wrong}",
                mend='let each option be a duty of the same bearer with `after = "choice"`',
            )  # fmt: skip


def _no_option(deal: Deal, choice: Choice, option: RuleId) -> str:
    rule = deal.rules.get(option)
    if rule is None:
        return ""
    if not isinstance(rule, Duty):
        return f"it is a {rule.kind}"
    if rule.after != "choice":
        return f"its clock starts with `{rule.after}`"
    return "" if rule.bearer == choice.bearer else f"it is owed by `{rule.bearer}`"
