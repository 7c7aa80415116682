# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which fields of a lineage survive CycloneDX 1.6 and 1.7, SPDX 3, and one after the other.

Usage: python bench/lineage_round_trip.py [--lineages N]

N random lineages in which every field occurs, and the published collections below LICET_CORPUS
(default ../shared/data). A field is an attribute of an artefact, or an operation, that is not
empty. Each document is held against the official schema (CycloneDX) or the official model
(SPDX). Then one bill of materials with everything in it goes through cyclonedx-python-lib.
"""

import argparse
import json
import os
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cyclonedx.model.bom import Bom
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from spdx_python_model import v3_0_1 as spdx3

from licet.app.lineages import load_lineage
from licet.app.lineages.collections import ecosystem_graphs, model_openness
from licet.app.lineages.cyclonedx import to_cyclonedx
from licet.app.lineages.spdx import to_spdx
from licet.app.lineages.spdx_names import expression_of
from licet.library import licences
from licet.terms import Artefact, ArtefactKind, Input, LicetError, Lineage, Operation, Role, Step
from licet.terms.artefacts import FoundText

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "lineage"
AT = datetime(2026, 11, 24, tzinfo=UTC)
LICENCES = (*sorted(licences().records), "MIT", "Apache-2.0 OR MIT", "a licence of our own", "")
VALIDATORS = {
    "1.6": JsonStrictValidator(SchemaVersion.V1_6),
    "1.7": JsonStrictValidator(SchemaVersion.V1_7),
}
Write = Callable[[Lineage], dict[str, Any]]


def cyclonedx(version: str) -> Write:
    return lambda lineage: to_cyclonedx(
        lineage, root=lineage.artefacts[0].id, at=AT, concluded={}, version=version
    )[0]


def spdx(lineage: Lineage) -> dict[str, Any]:
    return to_spdx(lineage, root=lineage.artefacts[0].id, at=AT, concluded={})[0]


WRITERS = {"CycloneDX 1.6": cyclonedx("1.6"), "CycloneDX 1.7": cyclonedx("1.7"), "SPDX 3": spdx}


def random_lineage(rng: random.Random) -> Lineage:
    ids = [f"org/{kind}-{number}" for number, kind in enumerate(rng.choices("abcdefg ü", k=9))]
    steps = [
        Step(
            op=rng.choice(list(Operation)),
            inputs=tuple(
                Input(artefact=name, role=rng.choice(list(Role)))
                for name in rng.sample(ids[:k], min(k, rng.randint(1, 3)))
            ),
            output=ids[k],
        )
        for k in range(1, 9)
    ]
    return Lineage(artefacts=tuple(random_artefact(i, rng) for i in ids), operations=tuple(steps))


def random_artefact(id_: str, rng: random.Random) -> Artefact:
    return Artefact(
        id=id_, kind=rng.choice(list(ArtefactKind)), name=rng.choice(["", "A Name"]),
        revision=rng.choice(["", "0123abc", "v1"]), date=rng.choice([None, date(2024, 2, 29)]),
        licence=rng.choice(LICENCES), declared=rng.choice(LICENCES),
        gated=rng.choice([True, False]), gate_excludes=frozenset(rng.sample(["EU", "KR"], 1)),
        traits=rng.choice([{}, {"multimodal": True}]),
        texts=rng.choice([None, (), (FoundText(file="NOTICE", notice=True),)]),
        unresolved=rng.choice([True, False]),
    )  # fmt: skip


def again(document: dict[str, Any]) -> Lineage:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bom.json"
        path.write_text(json.dumps(document))
        return load_lineage(path).lineage


def told(lineage: Lineage) -> dict[tuple[str, str], object]:
    """Every field that is not empty, by artefact and name."""
    found: dict[tuple[str, str], object] = {
        (artefact.id, field.name): value
        for artefact in lineage.artefacts
        for field in fields(artefact)
        if (value := getattr(artefact, field.name)) not in ("", None, False, frozenset(), {})
    }
    for number, step in enumerate(lineage.operations):
        found[step.output, f"operation {number}"] = step
    return found


def bare(value: Any) -> Any:
    """The document without what stands in our properties and extensions, ids apart."""
    if isinstance(value, list):
        return [bare(one) for one in value if not (isinstance(one, dict) and ours(one))]
    return {k: bare(v) for k, v in value.items()} if isinstance(value, dict) else value


def ours(one: dict[str, Any]) -> bool:
    name = str(one.get("name") or one.get("extension_cdxPropName"))
    return name.startswith("licet:") and name not in ("licet:id", "licet:ref")


def same(one: object, other: object) -> bool:
    """Alike, or the same licence under the identifier of the other format."""
    if isinstance(one, str) and isinstance(other, str):
        return other in (one, expression_of(one))
    return one == other


def valid(document: dict[str, Any]) -> bool:
    if "specVersion" in document:
        text = json.dumps(document)
        return VALIDATORS[document["specVersion"]].validate_str(text) is None
    objects = spdx3.SHACLObjectSet()
    try:
        spdx3.JSONLDDeserializer().deserialize_data(document, objects)
        spdx3.JSONLDSerializer().serialize_data(objects)
    except (ValueError, TypeError, KeyError):
        return False
    return not objects.missing_ids


def corpus() -> Iterator[Lineage]:
    yield ecosystem_graphs(CORPUS / "ecosystem_graphs").lineage
    for _, loaded in model_openness(CORPUS / "model_openness_tool" / "models"):
        yield loaded.lineage


def table(title: str, lineages: list[Lineage]) -> None:
    print(f"\n{title}: {len(lineages)} lineages, {sum(len(one.artefacts) for one in lineages):,} "
          f"artefacts, {sum(len(one.operations) for one in lineages):,} operations")  # fmt: skip
    print(f"{'':<34}{'fields':>9}{'lost':>6}{'valid':>11}{'in its own fields':>19}")
    for name, write in WRITERS.items():
        lost: Counter[str] = Counter()
        count = good = own = 0
        for lineage in lineages:
            document = write(lineage)
            good += valid(document)
            before, after = told(lineage), told(again(document))
            plain = told(again(bare(document)))
            own += sum(same(value, plain.get(key)) for key, value in before.items())
            count += len(before)
            lost.update(key[1].split()[0] for key in before if before[key] != after.get(key))
        print(f"{name:<34}{count:>9,}{lost.total():>6}{good:>5}/{len(lineages):<5}"
              f"{own / count:>19.1%} {dict(lost) or ''}")  # fmt: skip
    lost_both = sum(
        lineage != again(cyclonedx("1.7")(again(spdx(again(cyclonedx("1.6")(lineage))))))
        for lineage in lineages
    )
    print(f"{'1.6 → SPDX 3 → 1.7 → ours':<34}{'':>9}{lost_both:>6} lineages that differ")


def through_library() -> None:
    """The same document through the best known library, and what is left of two parts."""
    lineage = Lineage(
        artefacts=(
            Artefact(id="data", kind=ArtefactKind.DATASET, declared="CC-BY-4.0"),
            Artefact(id="model", kind=ArtefactKind.WEIGHTS, declared="MIT", licence="llama-3.1"),
        ),
        operations=(
            Step(op=Operation.PRETRAIN, inputs=(Input(artefact="data", role=Role.DATA),),
                 output="model"),
        ),
    )  # fmt: skip
    document = to_cyclonedx(lineage, root="model", at=AT, concluded={})[0]
    licensing = {"licenseTypes": ["subscription"], "purchaseOrder": "PO-1"}
    document["metadata"]["component"]["licenses"][0]["license"]["licensing"] = licensing
    assert VALIDATORS["1.6"].validate_str(json.dumps(document)) is None
    out = JsonV1Dot6(Bom.from_json(document)).output_as_string()  # type: ignore[attr-defined]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bom.json"
        path.write_text(json.dumps(document))
        ours = load_lineage(path)
        path.write_text(out)
        try:
            left = told(load_lineage(path).lineage)
        except LicetError as error:
            print("cyclonedx-python-lib writes what cannot be read:", error)
            return
    before = told(lineage)
    print("\ncyclonedx-python-lib, the same document read and written:")
    for part in ("modelCard", "licensing"):
        print(f"  `{part}` {'kept' if part in out else 'dropped, and nothing is said'}")
    print(f"  fields of the lineage: {sum(before[k] == left.get(k) for k in before)} of "
          f"{len(before)} left (ours are in properties, which it keeps)")  # fmt: skip
    print(f"licet: modelCard {'read' if ours.lineage == lineage else 'lost'}; of the rest it says:")
    for problem in ours.problems:
        print(f"  {problem}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--lineages", type=int, default=200)
    rng = random.Random(1)
    count = parser.parse_args().lineages
    table("random, every field", [random_lineage(rng) for _ in range(count)])
    table("Ecosystem Graphs and Model Openness Tool", list(corpus()))
    through_library()


if __name__ == "__main__":
    main()
