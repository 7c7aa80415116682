# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Small agreements and events to try the monitor on: a studio lets a model to a clinic."""

from datetime import UTC, datetime
from typing import Any

from licet.terms import Agreement, Event, PartyId
from licet.terms.decode import decode_toml
from licet.usage import Monitor, Seen

HEAD = """
id = "deal"
title = "A studio lets a model to a clinic"
signed = 2026-12-15
{extra}
[term]
starts = 2027-01-01T00:00:00Z
{ends}
[[parties]]
id = "studio"
name = "Studio"
roles = ["licensor"]
domicile = "GB"
[[parties]]
id = "clinic"
name = "Clinic"
roles = ["licensee", "member"]
domicile = "CH"
[[parties]]
id = "ward"
name = "Ward"
roles = ["licensee", "member"]
[[parties]]
id = "lab"
name = "Lab"
roles = ["member"]
[[artefacts]]
id = "model"
kind = "weights"
[[artefacts]]
id = "data"
kind = "dataset"
"""
GRANT = """
[[clauses]]
id = "2.1"
kind = "model.grant"
values = {}
[[clauses.rules]]
kind = "permit"
id = "grant"
acts = ["host", "fine_tune"]
artefact = "model"
"""


def deal(*clauses: str, ends: str = "2028-01-01T00:00:00Z", extra: str = "") -> Agreement:
    """An agreement with these clauses, each as the TOML of one rule; `ends` empty: for ever."""
    head = HEAD.format(ends=f"ends = {ends}" if ends else "", extra=extra)
    rules = "".join(
        f'[[clauses]]\nid = "c{number}"\nkind = "whole.other"\nvalues = {{}}\n'
        f"[[clauses.rules]]\n{rule}\n"
        for number, rule in enumerate(clauses)
    )
    return decode_toml(Agreement, head + GRANT + rules)


def at(text: str) -> datetime:
    """`2027-02-03`, or with hours and minutes `2027-02-03T04:05`, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


_numbers = iter(range(10**9))


def event(when: str, actor: str, act: str, artefact: str = "", /, **told: Any) -> Event:
    """An event; `id`, `source` and `recorded` among the keywords are its own."""
    own = {name: told.pop(name) for name in ("id", "source", "recorded") if name in told}
    given = {"id": f"{next(_numbers):09}", "source": "log", **own}
    return Event(
        at=at(when), actor=PartyId(actor), act=act, artefact=artefact, attributes=told, **given
    )


def host(when: str, actor: str = "clinic", /, **told: Any) -> Event:
    """The clinic hosts the model."""
    return event(when, actor, "host", "model", **told)


def run(agreement: Agreement, *events: Event, until: str = "") -> Seen:
    """What is found out from events in this order, and from time up to an instant."""
    monitor = Monitor(agreement)
    total = Seen()
    for one in events:
        total += monitor.see(one)
    return total + monitor.until(at(until)) if until else total


def breaches(agreement: Agreement, *events: Event, until: str = "") -> list[tuple[str, str, str]]:
    """Rule, party and instant of each breach."""
    found = run(agreement, *events, until=until).breaches
    return [(one.rule, one.party, f"{one.at:%Y-%m-%dT%H:%M}") for one in found]


def remarks(agreement: Agreement, *events: Event, until: str = "") -> list[tuple[str, str]]:
    """Kind and rule of each remark."""
    return [(r.kind, r.rule) for r in run(agreement, *events, until=until).remarks]
