# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Duties, choices, powers, prices and adjustments as items to be laid side by side."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import cast

from licet.decide.comparing.items import Field, Item
from licet.decide.comparing.periods import Key, length_key, longer, said
from licet.decide.comparing.speaking import Speaker
from licet.decide.comparing.told import about, conditions_said, money
from licet.decide.comparing.words import amount, spoken
from licet.terms import (
    Adjust,
    Cap,
    Choice,
    Duty,
    Forbid,
    Money,
    Percentage,
    Period,
    Permit,
    Power,
    Price,
    Rule,
)

__all__ = ["obligations", "reparation_of"]


def obligations(speaker: Speaker) -> Iterator[Item]:
    """All of an agreement but what permits, forbids and counts."""
    rules = {str(r.id): r for clause in speaker.agreement.clauses for r in clause.rules}
    for clause in speaker.agreement.clauses:
        section = clause.source.section if clause.source else str(clause.id)
        items = (_item(rule, section, speaker, rules) for rule in clause.rules)
        yield from (item for item in items if item is not None)


def _item(rule: Rule, section: str, speaker: Speaker, rules: Mapping[str, Rule]) -> Item | None:
    match rule:
        case Duty():
            return _duty(rule, section, speaker, rules)
        case Choice():
            return _choice(rule, section, rules)
        case Power():
            return _power(rule, section, speaker, rules)
        case Price():
            return _price(rule, section)
        case Adjust():
            return _adjust(rule, section, rules)
        case Permit() | Forbid() | Cap():
            return None  # told by what may be done, and by what is counted


def reparation_of(rule: str | None, rules: Mapping[str, Rule]) -> Field:
    """What a breach brings, whatever it is called."""
    duty = rules.get(str(rule))
    if not isinstance(duty, Duty):
        return Field(name="on a breach", value=None, says="nothing", better=_less_is_better)
    due = said(duty.due, "at once")
    return Field(
        name="on a breach", value=(duty.bearer, duty.act, length_key(duty.due)),
        says=f"{duty.bearer} must {spoken(duty.act)} within {due}", better=_less_is_better,
    )  # fmt: skip


def _less_is_better(new: Field) -> int:
    return 1 if new.value is None else 0


def _period(name: str, period: Period | None, none: str, *, sign: int) -> Field:
    """A period that is better for the part's own party if longer (1), or if shorter (-1)."""
    key = length_key(period)

    def better(new: Field) -> int:
        return sign * longer(key, cast(tuple[bool, Key], new.value)[1])

    value = (period is None and none != "at once", key)
    return Field(name=name, value=value, says=said(period, none), better=better)


def _conditions(rule: Duty | Power, party: str, speaker: Speaker, *, sign: int) -> Field:
    node = speaker.conditions(rule.conditions, party)

    def better(new: Field) -> int:
        narrower = speaker.implies(cast(int, new.value), node)
        wider = speaker.implies(node, cast(int, new.value))
        return 0 if narrower == wider else (-sign if narrower else sign)

    return Field(name="when", value=node, says=conditions_said(rule.conditions), better=better)


def _duty(rule: Duty, section: str, speaker: Speaker, rules: Mapping[str, Rule]) -> Item:
    return Item(
        kind="duty", title=about(rule), clause=section, own=(str(rule.bearer),), worth=-1,
        anchor=(rule.bearer, rule.act),
        fields=(
            _period("due", rule.due, "at once", sign=1),
            Field(name="words to show", value=rule.text, says=f'"{rule.text}"' if rule.text
                  else ""),
            _conditions(rule, str(rule.bearer), speaker, sign=-1),
            reparation_of(rule.reparation, rules),
        ),
    )  # fmt: skip


def _choice(rule: Choice, section: str, rules: Mapping[str, Rule]) -> Item:
    options = sorted(about(rules[o]) for o in rule.options if o in rules)
    return Item(
        kind="choice", title=about(rule), clause=section, own=(str(rule.bearer),), worth=-1,
        anchor=rule.bearer,
        fields=(
            _period("due", rule.due, "at once", sign=1),
            Field(name="options", value=tuple(options), says=" or ".join(options)),
            reparation_of(rule.reparation, rules),
        ),
    )  # fmt: skip


def _power(rule: Power, section: str, speaker: Speaker, rules: Mapping[str, Rule]) -> Item:
    def target(name: str, id_: str | None, none: str) -> Field:
        found = rules.get(str(id_))
        says = about(found) if found else none
        return Field(name=name, value=says, says=says,
                     better=lambda new: (new.says == none) - (says == none))  # fmt: skip

    quorum = rule.quorum.per_cent.normalize() if rule.quorum else None
    return Item(
        kind="power", title=about(rule), clause=section, own=(str(rule.holder),),
        worth=0 if rule.change == "vote" else 1, anchor=rule.change,
        fields=(
            _period("notice", rule.notice, "at once", sign=-1),
            _period("time to cure", rule.cure, "none", sign=-1),
            Field(name="quorum", value=quorum, says=f"{quorum} %" if quorum is not None else ""),
            target("may change", rule.rule, "any rule"),
            target("only after", rule.after, "at any time"),
            _conditions(rule, str(rule.holder), speaker, sign=1),
        ),
    )  # fmt: skip


def _price(rule: Price, section: str) -> Item:
    return Item(
        kind="price", title=about(rule), clause=section, own=(str(rule.payee),), worth=1,
        anchor=(rule.metric, rule.base),
        fields=(
            _money("fixed sum", rule.fixed),
            _share(rule.rate),
            Field(name="of", value=rule.base, says=spoken(rule.base)),
            _money("for each unit", rule.per_unit),
            Field(name="unit", value=rule.metric, says=spoken(rule.metric)),
            _money("minimum", rule.minimum),
            Field(name="every", value=rule.every and length_key(rule.every),
                  says=said(rule.every, "")),
        ),
    )  # fmt: skip


def _money(name: str, value: Money | None) -> Field:
    key = (value.amount.normalize(), value.currency) if value else None

    def better(new: Field) -> int:
        other = cast(tuple[Decimal, str] | None, new.value)
        if key is None or other is None:
            return (other is not None) - (key is not None)
        more = (other[0] > key[0]) - (other[0] < key[0])
        return more if key[1] == other[1] else 0

    return Field(name=name, value=key, says=money(value) if value else "", better=better)


def _share(rate: Percentage | None) -> Field:
    key = rate.per_cent.normalize() if rate else None

    def better(new: Field) -> int:
        before, after = key or Decimal(0), cast(Decimal | None, new.value) or Decimal(0)
        return (after > before) - (after < before)

    return Field(name="rate", value=key, says=f"{amount(key)} %" if key is not None else "",
                 better=better)  # fmt: skip


def _adjust(rule: Adjust, section: str, rules: Mapping[str, Rule]) -> Item:
    target = rules.get(str(rule.rule))
    evidence = rule.evidence
    if evidence.startswith("adjusted:"):
        read = rules.get(evidence.removeprefix("adjusted:"))
        evidence = f"the value of the {about(read)}" if read else evidence
    title = f"{about(rule)} of the {about(target) if target else rule.rule}"
    plain = {
        "evidence": spoken(evidence), "folded": str(rule.fold), "lowest": amount(rule.lowest),
        "highest": amount(rule.highest), "every": said(rule.every, ""),
        "method": f"{spoken(rule.method.kind)} {_inside(rule)}".strip(),
        "at first": amount(rule.initial) if rule.initial is not None else "",
    }  # fmt: skip
    return Item(
        kind="adjust", title=title, clause=section, anchor=rule.parameter,
        fields=tuple(Field(name=name, value=says, says=says) for name, says in plain.items()),
    )  # fmt: skip


def _inside(rule: Adjust) -> str:
    """The values of a method, in one line."""
    names = [f.name for f in fields(rule.method) if f.name != "kind"]
    return ", ".join(f"{spoken(n)} {_value(getattr(rule.method, n))}" for n in names)


def _value(value: object) -> str:
    if isinstance(value, Decimal):
        return amount(value)
    if isinstance(value, tuple):
        return "; ".join(map(_value, value))
    if is_dataclass(value):
        return " ".join(_value(getattr(value, f.name)) for f in fields(value) if f.name != "kind")
    return str(value)
