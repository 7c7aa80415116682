# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Files and folders that others write, and the lineage each tells of."""

import json
import shutil
import struct
import tomllib
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from licet.app.checking import Asked, check
from licet.app.lineages import load_lineage
from licet.app.lineages.drift import DriftKind, drifts
from licet.library import licences
from licet.terms import Act, Artefact, LicetError, Situation, Step

VECTORS = Path(__file__).parents[2] / "vectors" / "lineage_files"
CASES = [
    case
    for path in sorted(VECTORS.glob("*.toml"))
    for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
]
ARTEFACT: TypeAdapter[Artefact] = TypeAdapter(Artefact)


def written(step: Step) -> str:
    inputs = ", ".join(f"{one.role} {one.artefact}" for one in step.inputs)
    return f"{step.op}: {inputs} -> {step.output}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_vectors(case: dict[str, Any], tmp_path: Path) -> None:
    for name, text in case["files"].items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip("\n"), encoding="utf-8")

    found = load_lineage(tmp_path / case["target"])

    told = {a.id: ARTEFACT.dump_python(a, mode="json") for a in found.lineage.artefacts}
    assert set(told) == {a["id"] for a in case["artefacts"]}
    for wanted in case["artefacts"]:
        assert {key: told[wanted["id"]][key] for key in wanted} == wanted
    assert [written(step) for step in found.lineage.operations] == case["operations"]
    assert found.artefact == case["artefact"]
    assert found.format == case.get("format", found.format)
    problems = case.get("problems", [])
    assert len(found.problems) == len(problems), found.problems
    assert all(words in said for words, said in zip(problems, found.problems, strict=True))


def mit_text() -> Path:
    """A licence text that an installed package brings along; none stands in this project."""
    files = metadata.files("pluggy") or []
    return next(Path(str(f.locate())) for f in files if f.name == "LICENSE")


def model(folder: Path, *, card: str) -> Path:
    folder.mkdir()
    (folder / "README.md").write_text(f"---\n{card}\n---\n")
    return folder


def drift_of(folder: Path) -> list[DriftKind]:
    found = load_lineage(folder)
    return [
        d.kind for d in drifts(found.lineage.artefacts[0], licences(), documents=found.documents)
    ]


def test_what_is_declared_and_what_the_text_is_stay_two_things(tmp_path: Path) -> None:
    folder = model(tmp_path / "m", card="license: apache-2.0")
    shutil.copy(mit_text(), folder / "LICENSE")

    one = load_lineage(folder).lineage.artefacts[0]

    assert (one.declared, one.licence) == ("apache-2.0", "mit")
    assert one.texts is not None
    assert [(t.file, t.licence) for t in one.texts] == [("LICENSE", "mit")]
    assert drift_of(folder) == [DriftKind.OTHER_FAMILY]
    asked = Asked(acts=(Act.USE,), situation=Situation(), today=date(2026, 11, 24))
    clash = next(c for c in check(load_lineage(folder), asked).conflicts if c.kind == "K14")
    assert clash.problem == (
        "Apache License 2.0 (apache-2.0) is declared; its text is MIT License (mit)"
    )


def test_the_text_is_what_counts_and_not_the_name_of_its_file(tmp_path: Path) -> None:
    folder = model(tmp_path / "m", card="license: mit")
    shutil.copy(mit_text(), folder / "LLAMA_LICENSE.txt")
    (folder / "NOTICE").write_text("Tiny is made by us.")
    (folder / "THIRD_PARTY_LICENSES.txt").write_text("Terms of what came along.")

    found = load_lineage(folder)

    one = found.lineage.artefacts[0]
    assert one.licence == "mit"
    assert one.texts is not None
    assert {t.file for t in one.texts if t.notice} == {"NOTICE"}
    assert drift_of(folder) == []


def test_a_licence_for_code_beside_one_for_the_model_does_not_bind_it(tmp_path: Path) -> None:
    folder = model(tmp_path / "m", card="license: other")
    shutil.copy(mit_text(), folder / "LICENSE-CODE")
    (folder / "LICENSE-MODEL").write_text("You may use the Model for research only.")

    found = load_lineage(folder)

    assert found.lineage.artefacts[0].licence == "text:LICENSE-MODEL"
    assert "text:LICENSE-MODEL" in found.documents
    assert any("LICENSE-CODE" in problem for problem in found.problems)


@pytest.mark.parametrize(
    ("card", "text", "kinds"),
    [
        ("license: mit", True, []),
        ("license: mit", False, [DriftKind.MISSING_TEXT]),
        ("language: en", True, [DriftKind.MISSING_TAG]),
        ("license: other", True, [DriftKind.MISSING_TAG]),
        ("language: en", False, [DriftKind.NOTHING]),
        ("license: cc-by-nc-4.0", True, [DriftKind.OTHER_FAMILY]),
        ("license: [mit, apache-2.0]", True, [DriftKind.OTHER_FAMILY]),
    ],
)
def test_the_ways_to_drift(tmp_path: Path, card: str, text: bool, kinds: list[DriftKind]) -> None:
    folder = model(tmp_path / "m", card=card)
    if text:
        shutil.copy(mit_text(), folder / "LICENSE")

    assert drift_of(folder) == kinds


@pytest.mark.parametrize(
    ("declared", "licence", "kinds"),
    [
        ("apache-2.0", "llama-3.1", [DriftKind.GRANTS_MORE]),
        ("MIT", "cc-by-nc-4.0", [DriftKind.GRANTS_MORE]),
        ("llama3", "llama-3.1", [DriftKind.OTHER_EDITION]),
        ("Apache License, Version 2.0", "apache-2.0", []),
        ("a paper licence", "A Paper License", []),
        ("a paper licence", "another one", [DriftKind.OTHER_FAMILY]),
        ("MIT", "MIT AND GPL-3.0-only", [DriftKind.GRANTS_MORE]),
    ],
)
def test_a_declared_licence_against_a_concluded_one(
    declared: str, licence: str, kinds: list[DriftKind]
) -> None:
    artefact = Artefact(id="m", kind="weights", declared=declared, licence=licence)  # type: ignore[arg-type]

    found = [d.kind for d in drifts(artefact, licences(), documents={})]

    assert found[: len(kinds)] == kinds
    assert bool(found) is bool(kinds)


def gguf(pairs: dict[str, str]) -> bytes:
    def text(words: str) -> bytes:
        data = words.encode()
        return struct.pack("<Q", len(data)) + data

    head = struct.pack("<4sIQQ", b"GGUF", 3, 0, len(pairs))
    return head + b"".join(text(k) + struct.pack("<I", 8) + text(v) for k, v in pairs.items())


def test_a_gguf_file_names_its_base_by_address(tmp_path: Path) -> None:
    path = tmp_path / "tiny-q4.gguf"
    path.write_bytes(gguf({
        "general.name": "Tiny", "general.license": "other", "general.license.name": "llama3.1",
        "general.base_model.0.name": "Base", "general.base_model.0.organization": "North",
        "general.base_model.0.repo_url": "https://huggingface.co/north/base",
    }))  # fmt: skip

    found = load_lineage(path)

    assert found.lineage.artefacts[0].declared == "llama3.1"
    assert [written(s) for s in found.lineage.operations] == [
        "convert: base north/base -> tiny-q4.gguf"
    ]


def test_weights_that_name_another_licence_than_the_card_are_told(tmp_path: Path) -> None:
    folder = model(tmp_path / "m", card="license: mit")
    (folder / "m.gguf").write_bytes(gguf({"general.license": "apache-2.0"}))
    header = json.dumps({"__metadata__": {"license": "mit"}}).encode()
    (folder / "m.safetensors").write_bytes(struct.pack("<Q", len(header)) + header)

    problems = load_lineage(folder).problems

    assert problems == ("m.gguf: names the licence `apache-2.0`; the card names `mit`",)


class FakeHub:
    """Cards by name; any other name has none."""

    def __init__(self, cards: dict[str, dict[str, object]]) -> None:
        self.cards = cards
        self.asked: list[str] = []

    def card(self, id: str) -> dict[str, object] | None:  # noqa: A002
        self.asked.append(id)
        if id == "far/away":
            raise LicetError("the hub cannot be reached", where=id)
        return self.cards.get(id)


def test_the_hub_resolves_parents_and_theirs_and_each_once(tmp_path: Path) -> None:
    hub = FakeHub({
        "north/base": {"license": "llama3.1", "base_model": "far/away", "datasets": ["d", "d"]},
        "datasets/d": {"license": "cc-by-sa-4.0"},
    })  # fmt: skip
    folder = model(tmp_path / "m", card="license: mit\nbase_model: [north/base, gone]\ndatasets: d")

    found = load_lineage(folder, hub=hub)

    by_id = {a.id: a for a in found.lineage.artefacts}
    assert hub.asked == ["north/base", "gone", "datasets/d", "far/away"]
    assert by_id["north/base"].declared == "llama3.1"
    assert by_id["d"].declared == "cc-by-sa-4.0"
    assert [a.id for a in found.lineage.artefacts if a.unresolved] == ["gone", "far/away"]
    assert found.problems == (
        "`gone`: no card was found", "`far/away`: the hub cannot be reached",
    )  # fmt: skip


def test_without_the_hub_nothing_is_asked(tmp_path: Path) -> None:
    folder = model(tmp_path / "m", card="base_model: north/base")

    assert [a.unresolved for a in load_lineage(folder).lineage.artefacts] == [False, True]


def test_an_adapter_for_nobody_knows_what_is_an_unknown_licence(tmp_path: Path) -> None:
    folder = model(tmp_path / "lora", card="license: mit")
    (folder / "adapter_config.json").write_text("{")
    asked = Asked(acts=(Act.USE,), situation=Situation(), today=date(2026, 11, 24))

    conflicts = check(load_lineage(folder), asked).conflicts

    assert any(c.kind == "K15" for c in conflicts)
