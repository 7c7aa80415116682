# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Lineages labelled from the licence texts: verdict, conflicts, clauses, missing facts."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from random_lineages import world

from licet.app.asking import fact
from licet.app.checking import Asked, best
from licet.app.lineages.own import read_own
from licet.compose import PROFILES
from licet.terms import Act, Composition, Situation

VECTORS = Path(__file__).parents[1] / "vectors" / "lineages"


def _asks() -> Iterator[Any]:
    for file in sorted(VECTORS.glob("*.toml")):
        for case in tomllib.loads(file.read_text("utf-8"))["case"]:
            for ask in case["ask"]:
                name = f"{file.stem}: {case['name']}: {ask['act']}, {ask['profile']}"
                yield pytest.param(case["lineage"], ask, id=name)


def situation(ask: Mapping[str, Any]) -> Situation:
    """Facts are written `name` or `name@day`, as on the command line."""
    facts = (fact(f"{name}={_text(value)}") for name, value in ask.get("facts", {}).items())
    return Situation(
        facts=tuple(facts), territory=ask.get("territory", ""), domicile=ask.get("domicile", "")
    )


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def sections(licence: str, section: str) -> set[str]:
    """A statement may rest on several clauses: `hunyuan-large 1.l` and `hunyuan-large 5.c`."""
    return {f"{licence} {part.strip()}" for part in re.split("[;,]", section)}


def asked(lineage: Any, ask: Mapping[str, Any]) -> Composition:
    loaded = read_own(lineage, source=Path("vector"))
    here, artefact = world(loaded.lineage, situation(ask)), ask.get("artefact") or loaded.artefact
    acts, profiles = (Act(ask["act"]),), (PROFILES[ask["profile"]],)
    asking = Asked(acts=acts, situation=here.situation, profiles=profiles, today=here.today)
    return best(here, asking, artefact=artefact)[1]


@pytest.mark.parametrize(("lineage", "ask"), list(_asks()))
def test_vectors(lineage: Any, ask: Mapping[str, Any]) -> None:
    found = asked(lineage, ask)
    answer = found.answers[0]
    kinds = {str(conflict.kind) for conflict in found.conflicts}
    clauses = [*answer.because, *(c for k in found.conflicts for c in k.clauses)]
    cited = {name for c in clauses for name in sections(c.licence, c.section)}
    cited |= {name for p in answer.conditions for name in sections(p.licence, p.section)}

    assert (answer.verdict, ask["reason"]) == (ask["verdict"], ask["reason"])
    assert set(ask["conflicts"]) <= kinds
    assert kinds <= {*ask["conflicts"], *ask.get("also", ())}
    for clause in ask.get("clauses", ()):
        assert any(one.startswith(clause) for one in cited), cited
    assert set(ask.get("missing", ())) <= set(answer.missing)
    for text in ask.get("conditions", ()):
        assert any(text in condition.text for condition in answer.conditions)
