# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements of one form are compiled once, and each of them is told what it would be alone."""

from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pyarrow.parquet as pq
import pytest
from bulk_cases import CLASSES, PLACES, PURPOSES, agreement, trace
from bulk_compare import bulk_findings, events_table, loop

from licet.app.bulk_watch import compile_tables, watch_tables
from licet.terms import (
    ActorCondition,
    Agreement,
    Cap,
    DecodeError,
    Event,
    Places,
    PlaceTest,
    PurposeCondition,
    TerritoryCondition,
    TimeCondition,
)

pytestmark = [
    # Ibis 12 asks DuckDB 2 by names that are older than it.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
]


def template(random: Random, name: str) -> Agreement:
    """An agreement in which time and events of others change nothing but what is owed."""
    one = agreement(random, name, plain=True)
    parties = tuple(replace(party, facts=()) for party in one.parties)
    return replace(one, parties=parties, clauses=tuple(_untimed(clause) for clause in one.clauses))


def _untimed(clause: Any) -> Any:
    rules = tuple(
        replace(rule, conditions=tuple(c for c in rule.conditions if type(c) is not TimeCondition))
        if hasattr(rule, "conditions") else rule
        for rule in clause.rules
    )  # fmt: skip
    return replace(clause, rules=rules)


def again(random: Random, form: Agreement, name: str) -> Agreement:
    """Another agreement of the same form: names, term, limits and sets are others."""
    starts = form.term.starts + timedelta(days=random.randint(0, 9))
    ends = form.term.ends and starts + timedelta(days=random.randint(20, 90))
    renamed: Agreement = _renamed(form, form.id, name)
    clauses = tuple(
        replace(clause, rules=tuple(_rule(random, rule) for rule in clause.rules))
        for clause in renamed.clauses
    )
    return replace(renamed, term=replace(form.term, starts=starts, ends=ends), clauses=clauses)


def _renamed(value: Any, old: str, new: str) -> Any:
    """A value in which names that start with the old one start with the new one."""
    if isinstance(value, str) and type(value) is str:
        return new + value.removeprefix(old) if value.startswith(old) else value
    if isinstance(value, tuple | frozenset):
        return type(value)(_renamed(one, old, new) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        found = {one.name: _renamed(getattr(value, one.name), old, new) for one in fields(value)}
        return replace(value, **found)
    return value


def _rule(random: Random, rule: Any) -> Any:
    if isinstance(rule, Cap):
        rule = replace(rule, limit=rule.limit + random.randint(0, 4))
    if rule.kind not in ("permit", "forbid", "cap"):
        return rule
    return replace(rule, conditions=tuple(_drawn(random, one) for one in rule.conditions))


def _drawn(random: Random, one: Any) -> Any:
    match one:
        case TerritoryCondition(test=PlaceTest.DOMICILE):
            return one
        case TerritoryCondition():
            most = random.sample([*PLACES, "EU", "EEA", "worldwide"], random.randint(1, 4))
            excluded = frozenset(random.sample(PLACES, 1)) if one.places.excluded else frozenset()
            return replace(one, places=Places(included=frozenset(most), excluded=excluded))
        case PurposeCondition():
            return replace(one, purposes=frozenset(random.sample(PURPOSES, random.randint(1, 3))))
        case ActorCondition():
            return replace(one, classes=frozenset(random.sample(CLASSES, random.randint(1, 2))))
        case _:
            return one


def world(seed: int, *, forms: int = 6, each: int = 8) -> tuple[list[Agreement], list[Event]]:
    random = Random(seed)
    made = []
    for number in range(forms):
        form = template(random, f"f{number}x0")
        made += [form] + [again(random, form, f"f{number}x{n}") for n in range(1, each)]
    random.shuffle(made)
    return made, [event for one in made for event in calm(random, one)]


def calm(random: Random, one: Agreement) -> list[Event]:
    """Events of which few change the agreement."""
    quiet = ("report_usage", "pay", "host", "fine_tune", "distribute")
    events = trace(random, one, 30)
    return [event for event in events if event.act in quiet or random.random() < 0.03]


@pytest.mark.parametrize("seed", range(1, 7))
def test_many_of_one_form_are_told_what_each_is_told_alone(seed: int, tmp_path: Path) -> None:
    agreements, events = world(seed)
    terms = compile_tables(agreements)

    report = watch_tables(terms, events_table(events), out=tmp_path)

    assert len(terms.groups) <= 7
    assert sum(len(group.members) for group in terms.groups if group.still) > len(agreements) / 2
    assert bulk_findings(report) == loop(agreements, events)
    assert watch_tables(terms, events_table(events)).summary == report.summary


def uncounted(one: Agreement) -> Agreement:
    """The same without caps."""
    clauses = tuple(
        replace(clause, rules=tuple(rule for rule in clause.rules if not isinstance(rule, Cap)))
        for clause in one.clauses
    )
    return replace(one, clauses=clauses)


def unnamed(event: Event) -> Event:
    """An event that names neither an agreement nor a duty."""
    left = {k: v for k, v in event.attributes.items() if k not in ("agreement", "fulfils")}
    return replace(event, attributes=left)


@pytest.mark.parametrize("seed", range(21, 25))
def test_setting_aside_what_is_plainly_allowed_loses_nothing(seed: int, tmp_path: Path) -> None:
    agreements, events = world(seed, forms=4)
    agreements = [uncounted(one) for one in agreements]
    # Some parties and artefacts are in two agreements: what one allows the other may not.
    agreements += [replace(one, id=f"{one.id}-again") for one in agreements[::5]]
    # The licensor is a party of them all: what it does may change any.
    acts = ("host", "fine_tune", "distribute")
    events = [unnamed(one) for one in events if one.act in acts or one.actor != "licensor"]

    report = watch_tables(agreements, events_table(events), out=tmp_path)

    assert bulk_findings(report) == loop(agreements, events)
    assert watch_tables(agreements, events_table(events)).summary == report.summary


def test_an_order_of_agreements_changes_nothing(tmp_path: Path) -> None:
    agreements, events = world(11)

    there = watch_tables(agreements, events_table(events), out=tmp_path / "there")
    back = watch_tables(agreements[::-1], events_table(events), out=tmp_path / "back")

    assert bulk_findings(there) == bulk_findings(back)


def test_tables_are_compiled_once_for_many_runs(tmp_path: Path) -> None:
    agreements, events = world(12)
    terms = compile_tables(agreements)
    half = len(events) // 2

    for name, part in (("a", events[:half]), ("b", events[half:])):
        kept = watch_tables(terms, events_table(part), out=tmp_path / name)
        assert bulk_findings(kept) == loop(agreements, part)


def test_a_state_folder_takes_compiled_tables(tmp_path: Path) -> None:
    agreements, events = world(13)
    path = tmp_path / "events.parquet"
    pq.write_table(events_table(events), path)
    terms = compile_tables(agreements)

    for _ in range(2):
        report = watch_tables(terms, path, state=tmp_path / "state", out=tmp_path / "out")
        assert bulk_findings(report) == loop(agreements, events)


def test_two_agreements_of_one_id_are_refused() -> None:
    one = template(Random(1), "twice")

    with pytest.raises(DecodeError, match="two agreements have the id `twice`"):
        compile_tables([one, one])
