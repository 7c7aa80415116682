# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Changes that are offered are changes that help."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from random_lineages import world
from test_vectors import VECTORS, situation

from licet.app.lineages.own import read_own
from licet.compose import STRICT, World, compose, make_possible, with_remedies
from licet.compose.changes import applied
from licet.terms import Act, Conflict, Severity, Verdict


def _cases() -> Iterator[Any]:
    """Every labelled lineage with its first question."""
    for file in sorted(VECTORS.glob("*.toml")):
        for case in tomllib.loads(file.read_text("utf-8"))["case"]:
            yield pytest.param(case["lineage"], case["ask"][0], id=f"{file.stem}: {case['name']}")


def asked(lineage: Any, ask: Any) -> tuple[World, str]:
    loaded = read_own(lineage, source=Path("vector"))
    return world(loaded.lineage, situation(ask)), ask.get("artefact") or loaded.artefact


def mark(conflict: Conflict) -> tuple[object, ...]:
    return conflict.kind, conflict.artefact, frozenset(c.licence for c in conflict.clauses)


@pytest.mark.parametrize(("lineage", "ask"), list(_cases()))
def test_each_remedy_removes_its_conflict_and_says_what_it_brings(lineage: Any, ask: Any) -> None:
    before, artefact = asked(lineage, ask)
    conflicts = compose(before, artefact=artefact, acts=tuple(Act), profiles=(STRICT,)).conflicts
    known = {mark(c) for c in conflicts}

    for conflict in with_remedies(before, conflicts, artefact=artefact, profile=STRICT):
        assert conflict.remedies or conflict.severity is Severity.NOTE, conflict.problem
        for remedy in conflict.remedies:
            after = compose(
                applied(before, remedy), artefact=artefact, acts=tuple(Act), profiles=(STRICT,)
            ).conflicts
            assert mark(conflict) not in {mark(c) for c in after}, remedy.text
            brought = {c.kind for c in after if c.severity is not Severity.NOTE}
            brought &= {c.kind for c in after if mark(c) not in known}
            assert set(remedy.brings) <= brought, remedy.text


@pytest.mark.parametrize(("lineage", "ask"), list(_cases()))
def test_a_plan_makes_its_act_possible(lineage: Any, ask: Any) -> None:
    here, artefact = asked(lineage, ask)
    plan = make_possible(here, Act.DISTRIBUTE, artefact=artefact, profile=STRICT)

    if plan is None:
        return
    for remedy in plan.remedies:
        here = applied(here, remedy)
    answer = compose(here, artefact=artefact, acts=(Act.DISTRIBUTE,), profiles=(STRICT,)).answers[0]
    assert answer.verdict is Verdict.ALLOW or answer.missing


def test_a_plan_is_found_for_most_denied_acts() -> None:
    """A search that always gives up would pass the test above."""
    found: list[bool] = []
    for case in _cases():
        lineage, ask = case.values
        if ask["verdict"] == "deny":
            here, artefact = asked(lineage, ask)
            plan = make_possible(here, Act(ask["act"]), artefact=artefact, profile=STRICT)
            found.append(plan is not None)

    assert sum(found) >= 0.9 * len(found)
