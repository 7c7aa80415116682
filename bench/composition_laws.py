# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The laws of composition on random lineages under the licences of the catalogue.

Usage: python bench/composition_laws.py [COUNT]

Adding an upstream licence never raises a permission; order and repetition change nothing; the
strict reading never allows more than the lenient one; every answer and conflict cites.
"""

import random
import sys
import time
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "compose"))

from random_lineages import KINDS, LICENCES, world

from licet.compose import LENIENT, STRICT, compose
from licet.terms import (
    Act,
    Artefact,
    Composition,
    Input,
    Known,
    Lineage,
    Operation,
    Role,
    Situation,
    Step,
    Verdict,
)

ORDER = {Verdict.DENY: 0, Verdict.ASK: 1, Verdict.ALLOW: 2}
ACTS = tuple(Act)


def drawn(rng: random.Random) -> tuple[Lineage, Situation]:
    """A lineage of two to eight artefacts, and what is known of whoever acts."""
    count = rng.randint(2, 8)
    artefacts = tuple(
        Artefact(
            id=f"a{k}", kind=rng.choice(KINDS), licence=rng.choice([*LICENCES, ""]),
            declared=rng.choice(["", "", rng.choice(LICENCES)]),
        )
        for k in range(count)
    )  # fmt: skip
    steps = tuple(
        Step(
            op=rng.choice(list(Operation)), output=f"a{k}",
            inputs=tuple(
                Input(artefact=f"a{rng.randrange(k)}", role=rng.choice(list(Role)))
                for _ in range(rng.randint(1, 3))
            ),
        )
        for k in range(1, count)
    )  # fmt: skip
    facts = [Known(name="commercial", value=rng.random() < 0.5)] * rng.randint(0, 1)
    facts += [Known(name="monthly_active_users", value=Decimal(10 ** rng.randint(1, 9)))]
    where = rng.choice(["", "US", "DE", "KR"])
    return (
        Lineage(artefacts=artefacts, operations=steps),
        Situation(facts=tuple(facts), territory=where),
    )


def composed(lineage: Lineage, situation: Situation) -> Composition:
    return compose(
        world(lineage, situation), artefact=f"a{len(lineage.artefacts) - 1}", acts=ACTS,
        profiles=(STRICT, LENIENT),
    )  # fmt: skip


def verdicts(found: Composition) -> dict[tuple[Act, str], int]:
    return {(a.act, a.profile): ORDER[a.verdict] for a in found.answers}


def broken(rng: random.Random, lineage: Lineage, situation: Situation) -> list[str]:
    """Names of the laws that do not hold."""
    first = composed(lineage, situation)
    before = verdicts(first)
    found: list[str] = []
    if any(before[a, "strict"] > before[a, "lenient"] for a in ACTS):
        found.append("strict allows more")
    other = composed(shuffled(rng, lineage), situation)
    if (first.answers, first.conflicts, first.obligations) != (
        other.answers, other.conflicts, other.obligations,
    ):  # fmt: skip
        found.append("order or repetition")
    # Upstream: one more licence on the artefact itself is a declaration, which drops less (K9).
    place = rng.randrange(len(lineage.artefacts) - 1)
    known = lineage.artefacts[place].licence
    if known:
        more = _with(lineage, place, f"{known}, {rng.choice(LICENCES)}")
        after = verdicts(composed(more, situation))
        if any(after[key] > before[key] for key in before):
            found.append("more licences allow more")
    if not cites(first):
        found.append("no citation")
    return found


def shuffled(rng: random.Random, lineage: Lineage) -> Lineage:
    """The same lineage in another order, some steps twice."""
    artefacts, steps = list(lineage.artefacts), list(lineage.operations)
    steps += rng.sample(steps, len(steps) // 2)
    rng.shuffle(artefacts)
    rng.shuffle(steps)
    turned = tuple(replace(s, inputs=tuple(reversed(s.inputs))) for s in steps)
    return Lineage(artefacts=tuple(artefacts), operations=turned)


def _with(lineage: Lineage, place: int, licence: str) -> Lineage:
    changed = [
        replace(a, licence=licence) if k == place else a for k, a in enumerate(lineage.artefacts)
    ]
    return replace(lineage, artefacts=tuple(changed))


def cites(found: Composition) -> bool:
    """Whether every reason names a licence and what its citation rests on."""
    reasons = [c for a in found.answers for c in a.because]
    reasons += [c for k in found.conflicts for c in k.clauses]
    rests = all(c.source == found.instruments[c.licence].source for c in reasons)
    binds = any(b.artefact == found.artefact for b in found.bindings["strict"])
    said = not binds or all(a.because for a in found.answers if a.profile == "strict")
    return rests and said and all(k.clauses for k in found.conflicts)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rng = random.Random(20261126)
    start, failures = time.perf_counter(), Counter[str]()
    for _ in range(count):
        failures.update(broken(rng, *drawn(rng)))
    print(f"{count} random lineages, {time.perf_counter() - start:.0f} s")
    print(f"violations: {sum(failures.values())}", dict(failures) or "")


if __name__ == "__main__":
    main()
