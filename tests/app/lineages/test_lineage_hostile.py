# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever stands in a file or a folder: a lineage that can be checked, or one clear error."""

import json
import os
import struct
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_lineages import as_json, lineages, loaded, plain

from licet.app.checking import Asked, check
from licet.app.lineages import Loaded, load_lineage
from licet.app.lineages.cyclonedx import to_cyclonedx
from licet.app.lineages.spdx import to_spdx
from licet.terms import Act, LicetError, Lineage, Situation

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
ASKED = Asked(acts=(Act.DISTRIBUTE,), situation=Situation(), today=date(2026, 11, 24))
CROISSANT: dict[str, Any] = {
    "@context": {"@vocab": "https://schema.org/"}, "@type": "sc:Dataset", "name": "d",
    "license": ["https://creativecommons.org/licenses/by/4.0/"], "version": "1",
    "datePublished": "2024-01-01", "isBasedOn": [{"@id": "e", "license": "MIT"}, "f"],
}  # fmt: skip
OPENNESS: dict[str, Any] = {
    "framework": {"name": "Model Openness Framework", "version": "1.0"},
    "release": {
        "name": "m", "version": "1", "date": "2024-01-01", "origin": "base",
        "license": {"distribution": {"name": "MIT", "path": "LICENSE"}},
        "components": [
            {"name": "Model parameters (Final)", "license": "Apache-2.0"},
            {"name": "Datasets", "license": "unlicensed"},
        ],
    },
}  # fmt: skip
CARD: dict[str, Any] = {
    "license": "other", "license_name": "llama3.1", "license_link": "LICENSE",
    "base_model": ["north/base"], "base_model_relation": "finetune", "datasets": ["a/b"],
    "extra_gated_eu_disallowed": True, "pipeline_tag": "text-generation", "model_name": "m",
}  # fmt: skip
DEEP: Any = []
for _ in range(500):
    DEEP = [DEEP]
HOSTILE = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=5),
    st.sampled_from([
        [], {}, "x" * 100_000, DEEP, "\0", "'; DROP TABLE licences; --", "../../etc/passwd",
        "/etc/passwd", "AND", "( (", "MIT AND " * 200, "__import__('os')", {"@id": {"@id": []}},
        [None, 1, [2], {"name": 3}], {"name": {"name": {}}}, "\u202e", "license:\n- a", "9" * 400,
    ]),
)  # fmt: skip


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in plain values."""
    found = [path]
    if isinstance(value, dict):
        for key, inner in value.items():
            found += places(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            found += places(inner, (*path, number))
    return found


@st.composite
def spoilt(draw: st.DrawFn, value: object) -> object:
    """Plain values with up to three places replaced, moved or left out."""
    found = json.loads(json.dumps(value))
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(places(found)))
        if not path:
            continue
        inside = found
        for key in path[:-1]:
            inside = inside[key]
        if draw(st.booleans()):
            inside[path[-1]] = json.loads(json.dumps(draw(HOSTILE)))  # a copy of its own
        elif draw(st.booleans()):
            inside[path[-1]] = json.loads(json.dumps(found))
        else:
            del inside[path[-1]]
    return found


def goes_well(text: str | bytes, name: str) -> None:
    """Read it, check it, write it: or a `LicetError`."""
    try:
        found = loaded(text, name=name)
    except LicetError:
        return
    checks_well(found)


def checks_well(found: Loaded) -> None:
    try:
        composition = check(found, ASKED)
    except LicetError:
        return
    concluded = {a.id: a.licence for a in found.lineage.artefacts if a.licence}
    for write in (to_cyclonedx, to_spdx):
        bom, _ = write(found.lineage, root=composition.artefact, at=AT, concluded=concluded)
        assert loaded(as_json(bom), name="bom.json").lineage == found.lineage


@given(lineages(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_spoilt_file_of_ours(lineage: Lineage, data: st.DataObject) -> None:
    goes_well(json.dumps(data.draw(spoilt(plain(lineage)))), "lineage.json")


@given(lineages(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_spoilt_bill_of_materials(lineage: Lineage, data: st.DataObject) -> None:
    for write in (to_cyclonedx, to_spdx):
        bom, _ = write(lineage, root=lineage.artefacts[0].id, at=AT, concluded={})
        goes_well(json.dumps(data.draw(spoilt(bom))), "bom.json")


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_spoilt_description(data: st.DataObject) -> None:
    goes_well(json.dumps(data.draw(spoilt(CROISSANT))), "croissant.json")
    goes_well(json.dumps(data.draw(spoilt(OPENNESS))), "release.json")


@given(st.binary(max_size=200), st.sampled_from(["a.json", "a.toml", "a.yml", "a", "a.gguf"]))
@settings(max_examples=100, deadline=None)
def test_any_bytes(data: bytes, name: str) -> None:
    goes_well(data, name)


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_a_spoilt_model_directory(data: st.DataObject) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place) / "tiny"
        folder.mkdir()
        card = json.dumps(data.draw(spoilt(CARD)))  # JSON is YAML, too
        (folder / "README.md").write_text(f"---\n{card}\n---\n")
        config = {"_name_or_path": "north/base", "vision_config": {}, "architectures": ["A"]}
        (folder / "config.json").write_text(json.dumps(data.draw(spoilt(config))))
        adapter = {"base_model_name_or_path": "north/base"}
        (folder / "adapter_config.json").write_text(json.dumps(data.draw(spoilt(adapter))))
        header = {"__metadata__": {"license": "mit"}, "a": {"dtype": "F32", "shape": [2]}}
        text = json.dumps(data.draw(spoilt(header))).encode()
        (folder / "m.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + b"\0" * 8)
        checks_well(load_lineage(folder))


BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{k}: &a{k} [{', '.join([f'*a{k - 1}'] * 10)}]\n" for k in range(1, 12)
)


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.json", '{"artefacts": [], "artefacts": []}', "the key `artefacts` is given twice"),
        ("a.json", "[" * 100_000, "this is nested too deeply"),
        ("a.json", '{"artefacts": [{"id": "\\ud800", "kind": "code"}]}', "half a character"),
        ("a.json", "", "this is not JSON"),
        ("a.json", "<bom/>", "this is XML, which is not read"),
        ("a.yml", BOMB, "its aliases stand for too much"),
        ("a.yml", "framework: a\nframework: b", "a key is given twice"),
        ("a.json", '{"spdxVersion": "SPDX-2.3"}', "which knows no models"),
        ("a.json", '{"a": 1}', "this is not a lineage in a format we know"),
        ("a.json", "a\0b", "this is not text"),
        ("a.json", b"\xff\xff", "this is not UTF-8 text"),
        (
            "a.json",
            '{"artefacts": [{"id": "a", "kind": "code"}, {"id": "a", "kind": "code"}]}',
            "two artefacts have the id `a`",
        ),
        ("a.json", '{"artefacts": [{"id": "a", "kind": "cod"}]}', "`cod` is not"),
        ("a.json", '{"artefacts": [{"id": "a", "kind": "code", "lisence": ""}]}', "not a key"),
        ("a.gguf", "GGUF", "this is not a GGUF file we can read"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(name: str, text: str | bytes, says: str) -> None:
    with pytest.raises(LicetError) as raised:
        loaded(text, name=name)

    assert says in raised.value.problem
    assert "\n" not in raised.value.problem


@pytest.mark.parametrize(
    ("name", "text", "says", "hint"),
    [
        ("a.json", b"PK\x03\x04\x14\0\0\0", "this is a zip or Word file", "`licet read`"),
        ("terms.docx", b"PK\x03\x04\x14\0", "this is a zip or Word file", "`licet read`"),
        ("model.bin", b"PK\x03\x04\x14\0", "this is a zip or Word file", "folder of the model"),
        ("LICENSE", b"%PDF-1.7\n%\xe2\xe3", "this is a PDF", "`licet read` reads documents"),
        ("LICENSE", "You may use it: for research.", "this is a text", "folder of the model"),
        ("LICENSE.json", "Permission is granted", "this is a text", "folder of the model"),
        ("README.md", "---\nlicense: mit\n---\n# M", "this is a text", "folder of the model"),
        ("README.md", "[![badge](x)](y)", "this is a text", "folder of the model"),
        ("README.md", "<p>The model</p>", "this is a text", "folder of the model"),
        ("notes.txt", "license: mit", "this is a text", "folder of the model"),
        ("notes.txt", '{"artefacts": [', "this is not JSON", ""),
        ("lineage.txt", "artefact = 1\n[[artefacts]", "this is not TOML", ""),
    ],
)
def test_a_file_of_another_kind_is_told_what_it_is(
    name: str, text: str | bytes, says: str, hint: str
) -> None:
    with pytest.raises(LicetError) as raised:
        loaded(text, name=name)

    assert says in raised.value.problem
    assert hint in raised.value.hint


def test_a_lineage_may_have_any_name() -> None:
    text = as_json({"artefacts": [{"id": "a", "kind": "code"}]})

    for name in ("README.md", "lineage", "lineage.txt"):
        assert [a.id for a in loaded(text, name=name).lineage.artefacts] == ["a"]


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    for path in (pipe, Path("/dev/null")):
        with pytest.raises(LicetError, match="this is not a regular file"):
            load_lineage(path)


def test_a_circle_is_named() -> None:
    steps = [
        {"op": "fine_tune", "inputs": [{"artefact": a, "role": "base"}], "output": b}
        for a, b in (("a", "b"), ("b", "c"), ("c", "a"))
    ]
    kinds = [{"id": name, "kind": "weights"} for name in "abc"]

    with pytest.raises(LicetError, match="the lineage runs in a circle: a → b → c → a"):
        loaded(as_json({"artefacts": kinds, "operations": steps}))


def test_components_may_be_as_deep_as_anyone_writes_them() -> None:
    inner: dict[str, Any] = {"type": "library", "name": "0"}
    for number in range(1, 300):
        inner = {"type": "library", "name": str(number), "components": [inner]}
    bom = {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [inner]}

    assert len(loaded(as_json(bom)).lineage.artefacts) == 300
