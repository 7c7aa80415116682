# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Do the parties, artefacts, rules and windows that rules name exist?"""

from collections.abc import Iterable, Iterator

from licet.terms import Adjust, Cap, Choice, Finding, Period, Power, Price, Rule
from licet.usage.checks.deal import Deal, countable

__all__ = ["names"]

_PARTIES = ("bearer", "holder", "payer", "payee")


def names(deal: Deal) -> Iterator[Finding]:
    """Names that stand for nothing."""
    for rule in deal.rules.values():
        yield from _parties(deal, rule)
        yield from _artefact(deal, rule)
        yield from _rules(deal, rule)
        yield from _windows(deal, rule)


def _parties(deal: Deal, rule: Rule) -> Iterator[Finding]:
    named = [getattr(rule, name) for name in _PARTIES if hasattr(rule, name)]
    named += sorted(getattr(rule, "parties", ()))
    for party in dict.fromkeys(named):
        if party not in deal.parties:
            yield deal.finding(
                "A-001", rule,
                problem=f"`{party}` is no party of this agreement",
                mend=deal.near(party, deal.parties, f"add `{party}` to the parties, or name one of "
                               f"{', '.join(sorted(deal.parties))}"),
            )  # fmt: skip


def _artefact(deal: Deal, rule: Rule) -> Iterator[Finding]:
    artefact = getattr(rule, "artefact", "")
    if artefact and artefact not in deal.artefacts:
        yield deal.finding(
            "A-002", rule,
            problem=f"`{artefact}` is not among the artefacts of this agreement",
            mend=deal.near(artefact, deal.artefacts, f"add `{artefact}` to the artefacts"),
        )  # fmt: skip


def _rules(deal: Deal, rule: Rule) -> Iterator[Finding]:
    for what, name in _named_rules(rule):
        if name not in deal.rules:
            yield deal.finding(
                "A-003", rule,
                problem=f"{what} `{name}`, and there is no such rule",
                mend=deal.near(name, deal.rules, f"add the rule `{name}`, or leave its name out"),
            )  # fmt: skip


def _named_rules(rule: Rule) -> Iterable[tuple[str, str]]:
    reparation = getattr(rule, "reparation", None)
    if reparation is not None:
        yield "a breach brings", reparation
    match rule:
        case Adjust():
            yield "this adjusts", rule.rule
        case Choice():
            for option in rule.options:
                yield "one may choose", option
        case Power(rule=changed, after=after):
            if changed is not None:
                yield "this power changes", changed
            if after is not None:
                yield "this power comes after a breach of", after
        case _:
            return


def _windows(deal: Deal, rule: Rule) -> Iterator[Finding]:
    window: Period | None = None
    if isinstance(rule, Adjust | Price):
        window = rule.every
    elif isinstance(rule, Cap):
        window = rule.window
    if window is not None and not countable(window):
        yield deal.finding(
            "A-004", rule,
            problem=f"`{window.amount} {window.unit}` is no window in which one can count",
            mend="write minutes, hours, days, weeks, months, quarters or years, at least one",
        )  # fmt: skip
