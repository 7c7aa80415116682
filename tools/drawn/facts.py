# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of one agreement: parties, values and choices, drawn together so that they agree."""

from datetime import timedelta
from random import Random
from typing import Any

from drawn.values import Value, add_length, parse
from drawn.voice import in_british
from drawn.wordings import wordings

__all__ = ["KINDS", "another", "draw_facts"]

KINDS = ("model", "hosted", "data", "output", "cross", "evaluation")


def draw_facts(rng: Random, kind: str, given: dict[str, Any]) -> dict[str, Any]:
    """All facts of an agreement of a kind; some of them may be given."""
    data = wordings().facts
    facts: dict[str, Any] = {"kind": kind}
    for name, pool in data["value"].items():
        facts[name] = parse(rng.choice(pool))
    for name, choices in data["choice"].items():
        facts[name] = rng.choice(choices)
    facts.update(data["by_kind"].get(kind, {}))
    facts.update({k: parse(v) if isinstance(v, str) else v for k, v in given.items()})
    for rule in data["follows"]:
        if all(facts.get(k) in (v if isinstance(v, list) else [v]) for k, v in rule["if"].items()):
            facts.update({k: v for k, v in rule["then"].items() if k not in given})
    _parties(facts, rng, data)
    _place(facts, rng, data)
    _names(facts, rng)
    if not facts["world"]:
        facts["terr"], facts["terr_cell"] = f"in {facts['lists']}", facts["lists"]
    facts["effective"] = facts["terms"]["Start"]
    facts["both"] = " (each a “Party” and together the “Parties”)" if facts["capital_party"] else ""
    if "delivery" not in given:
        day = facts["start"].day + timedelta(days=rng.choice((20, 30, 45, 60)))
        facts["delivery"] = Value(kind="date", day=day)
    if "end" not in given:
        facts["end"] = Value(kind="date", day=add_length(facts["start"].day, facts["term"]))
    return facts


def another(facts: dict[str, Any], name: str, rng: Random) -> Any:
    """A value that a fact could have had and has not."""
    data = wordings().facts
    if name == "end":
        day = facts["end"].day
        # The last of February is the 28th in the other year.
        day = day.replace(day=min(day.day, 28)) if day.month == 2 else day
        return Value(kind="date", day=day.replace(year=day.year + rng.choice((-1, 1, 2))))
    if name == "delivery":
        day = facts["delivery"].day + timedelta(days=rng.choice((21, 30, 75)))
        return Value(kind="date", day=day)
    if name in ("law", "courts", "seat"):
        others = [p for p in data["place"] if p["law"] != facts["law"]]
        return rng.choice([p for p in others if p[name] != facts[name]])[name]
    values = [parse(v) for v in (*data["value"].get(name, ()), *data["other"].get(name, ()))]
    mine = facts[name]
    usable = [v for v in values if not (v.same(mine) if isinstance(v, Value) else v == mine)]
    return rng.choice(usable)


def _parties(facts: dict[str, Any], rng: Random, data: dict[str, Any]) -> None:
    one, two = rng.sample(data["party"], 2)
    for letter, party in (("L", one), ("E", two)):
        for field, value in party.items():
            facts[f"{letter}_{field}"] = value
    voice = facts["voice"]
    if voice == "role":
        roles = rng.choice(data["roles"][facts["kind"]])
        the = "the " if facts["article"] else ""
        facts["L"], facts["E"] = (f"{the}{role}" for role in roles)
        facts["L_role"], facts["E_role"] = roles
    elif voice == "name":
        facts["L"], facts["E"] = one["short"], two["short"]
        facts["L_role"], facts["E_role"] = one["short"], two["short"]
    else:
        facts["L"], facts["E"], facts["L_role"], facts["E_role"] = "we", "you", "we", "you"


def _place(facts: dict[str, Any], rng: Random, data: dict[str, Any]) -> None:
    facts.update({k: v for k, v in rng.choice(data["place"]).items() if k not in facts})


def _names(facts: dict[str, Any], rng: Random) -> None:
    """The name that each defined term has in this agreement."""
    taken: set[str] = set()
    names: dict[str, str] = {}
    for key, term in wordings().terms.items():
        usable = [name for name in term["names"] if name not in taken]
        names[key] = rng.choice(usable).replace("{Licence}", facts["Licence"])
        if facts["style"].endswith("uk"):
            names[key] = in_british(names[key])
        taken.add(names[key])
    facts["terms"] = names
    subject = {"data": "Dataset", "hosted": "Service", "output": "Service"}
    facts["subject"] = subject.get(facts["kind"], "Model")
