# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether every notice, display, name, threshold and territory of the table reaches a user.

Usage: python bench/composition_recall.py

Each licence of the hand-read table is put on a model; the model is tuned, and another one learns
from its outputs. What the table says has to stand in the obligations of one of the three, and
words that have to be shown as they stand must be words of the licence's own text.
"""

import os
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from licet.app.licensing import licensing_of
from licet.compose import World, compose
from licet.library import licences
from licet.terms import (
    Artefact,
    ArtefactKind,
    Input,
    Lineage,
    Obligation,
    Operation,
    Role,
    Situation,
    Step,
)

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "licences"
TODAY = date(2026, 11, 26)
WEIGHTS, OUTPUTS = ArtefactKind.WEIGHTS, ArtefactKind.OUTPUT_DATASET


def lineage(licence: str) -> Lineage:
    """A model, a tuned one, one that learnt from its outputs."""
    return Lineage(
        artefacts=(
            Artefact(id="model", kind=WEIGHTS, licence=licence, traits={"multimodal": True}),
            Artefact(id="tuned", kind=WEIGHTS, traits={"multimodal": True}),
            Artefact(id="outputs", kind=OUTPUTS),
            Artefact(id="student", kind=WEIGHTS),
        ),
        operations=(
            _step(Operation.FINE_TUNE, "model", "tuned", Role.BASE),
            _step(Operation.GENERATE, "model", "outputs", Role.BASE),
            _step(Operation.PRETRAIN, "outputs", "student", Role.DATA),
        ),
    )


def _step(op: Operation, source: str, output: str, role: Role) -> Step:
    return Step(op=op, inputs=(Input(artefact=source, role=role),), output=output)


def obligations(licence: str) -> list[Obligation]:
    """What is owed for any of the three models."""
    line = lineage(licence)
    instruments, licensing = licensing_of(line, licences(), documents={})
    world = World(
        lineage=line, instruments=instruments, licensing=licensing, situation=Situation(),
        today=TODAY,
    )  # fmt: skip
    found = [compose(world, artefact=a) for a in ("model", "tuned", "student")]
    return [o for one in found for o in one.obligations]


def folded(text: str) -> str:
    """Words alone: quotes, dashes, mark-up and line ends do not count."""
    return " ".join(re.findall(r"[a-z0-9©]+", text.lower()))


def expected(terms: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """What the table says has to be told, and the strings that tell it."""
    if _value(terms, "notice_text") == "required_verbatim":
        yield "verbatim notice", []
    if _value(terms, "branding_display") != "silent":
        text = _params(terms, "branding_display")["text"]
        yield "display rule", [re.sub(r"\[.*?\]", "", text).split("|")[0].strip()]
    if _value(terms, "model_name_rule") == "prefix_required":
        yield "name prefix", [_params(terms, "model_name_rule")["prefix"]]
    if _value(terms, "threshold") != "silent":
        params = _params(terms, "threshold")
        yield "threshold", [f"{p['value']:,}" for p in params.get("any_of", [params])]
    if _value(terms, "territory").startswith("excluded"):
        yield "territory exclusion", list(_params(terms, "territory")["excluded"])


def _value(terms: Mapping[str, Any], key: str) -> str:
    return str(terms.get(key, {}).get("value", "silent"))


def _params(terms: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = terms[key].get("params", {})
    return found


KINDS = {
    "verbatim notice": "notice_verbatim", "display rule": "display_text",
    "name prefix": "name_prefix", "threshold": "threshold", "territory exclusion": "territory",
}  # fmt: skip


def told(licence: str, what: str, strings: list[str], owed: list[Obligation]) -> bool:
    """Whether an obligation tells it."""
    kinds = {KINDS[what]} | ({"display_text"} if what == "threshold" else set())
    texts = [o.text for o in owed if o.kind in kinds]
    if what != "verbatim notice":
        return any(all(s in text for s in strings) for text in texts)
    partial = CORPUS / "texts" / f"{licence}.PARTIAL.txt"
    path = CORPUS / "texts" / f"{licence}.txt"
    source = folded((path if path.exists() else partial).read_text("utf-8"))
    return any(len(t.split()) > 3 and folded(t) in source for t in texts)


def main() -> None:
    if not CORPUS.exists():
        print(f"skipped: no corpus at {CORPUS}")
        return
    table = yaml.safe_load((CORPUS / "terms.yaml").read_text("utf-8"))["licences"]
    score: dict[str, list[bool]] = {}
    for licence, entry in table.items():
        terms = entry.get("terms", entry)
        owed = obligations(licence)
        for what, strings in expected(terms):
            right = told(licence, what, strings, owed)
            score.setdefault(what, []).append(right)
            if not right:
                print(f"missed: {licence}: {what} {strings}")
    for what, rights in score.items():
        print(f"{what}: {sum(rights)} of {len(rights)}")


if __name__ == "__main__":
    main()
