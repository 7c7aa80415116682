# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A model directory: card, licence, configuration, weights; declared against found."""

import json
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.app.adapters.gguf import read_gguf
from licet.app.adapters.model_directory import is_model_directory, read_model
from licet.app.adapters.safetensors import read_safetensors
from licet.terms import UnreadableError

Licet = Callable[..., tuple[int, str, str]]


def safetensors(header: dict[str, object], *, length: int | None = None) -> bytes:
    data = json.dumps(header).encode()
    return struct.pack("<Q", len(data) if length is None else length) + data + b"\0" * 16


def gguf(*pairs: tuple[str, int, bytes], magic: bytes = b"GGUF", version: int = 3) -> bytes:
    head = struct.pack("<4sIQQ", magic, version, 0, len(pairs))
    return head + b"".join(text(k) + struct.pack("<I", kind) + v for k, kind, v in pairs)


def text(words: str) -> bytes:
    data = words.encode()
    return struct.pack("<Q", len(data)) + data


HEADER = {
    "__metadata__": {"format": "pt"},
    "a": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
    "b": {"dtype": "BF16", "shape": [4], "data_offsets": [24, 32]},
}


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "README.md").write_text(
        "---\nlicense: mit\nlanguage: no\nbase_model:\n- north/base\n---\n# Tiny\n"
    )
    (folder / "config.json").write_text('{"architectures": ["TinyModel"], "model_type": "tiny"}')
    (folder / "model.safetensors").write_bytes(safetensors(HEADER))
    (folder / "tiny.gguf").write_bytes(
        gguf(
            ("general.license", 8, text("apache-2.0")),
            ("layers", 4, struct.pack("<I", 7)),
            ("words", 9, struct.pack("<IQ", 8, 2) + text("a") + text("b")),
        )
    )
    return folder


def test_everything_in_it_is_found(model: Path) -> None:
    found = read_model(model)

    assert is_model_directory(model)
    assert found.problems == ()
    assert found.card is not None
    assert dict(found.card.declared) == {"license": "mit", "base_model": "north/base"}
    assert dict(found.configuration)["model_type"] == "tiny"
    weights = {w.file: w for w in found.weights}
    header = weights["model.safetensors"].header
    assert header is not None
    assert (header.parameters, header.tensors) == (10, 2)
    assert header.types == (("BF16", 4), ("F32", 6))
    assert weights["tiny.gguf"].pairs == (
        ("general.license", "apache-2.0"),
        ("layers", "7"),
        ("words", "a, b"),
    )


def test_a_folder_of_contracts_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Our contracts\n")
    (tmp_path / "a.txt").write_text("text")

    assert not is_model_directory(tmp_path)


def test_no_licence_text_is_said(licet: Licet, model: Path) -> None:
    code, out, _ = licet("read", model)

    assert code == 0
    assert "the declaration is all there is" in " ".join(out.split())


def test_a_text_of_no_known_licence_is_not_agreement(licet: Licet, model: Path) -> None:
    (model / "LICENSE").write_text("1. Law. This Licence is governed by the laws of France.\n")
    _, out, _ = licet("read", model, "--json")
    artefact = json.loads(out)["artefact"]

    assert artefact["declared"] == "mit"
    assert artefact["concluded"] == []
    assert artefact["agree"] is None


def test_a_model_has_a_page_and_markdown(licet: Licet, model: Path, tmp_path: Path) -> None:
    page = tmp_path / "model.html"
    code, out, err = licet("read", model, "--markdown", "--html", page)

    assert code == 0
    assert "| declared | mit |" in out
    assert "<dd>mit</dd>" in page.read_text(encoding="utf-8")
    assert err == f"report: {page}\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("config.json", b"{" * 100_000),
        ("README.md", b"---\na: [\n---\n"),
        ("README.md", b"---\n" + b"- " * 5000 + b"\n---\n"),
        ("model.safetensors", safetensors(HEADER, length=1 << 60)),
        ("model.safetensors", safetensors({"a": {"dtype": "F32"}})),
        ("tiny.gguf", gguf(("a", 8, struct.pack("<Q", 1 << 62)))),
        ("tiny.gguf", gguf(("a", 9, struct.pack("<IQ", 8, 1 << 62)))),
        ("tiny.gguf", gguf(("a", 99, b""))),
    ],
)
def test_a_broken_file_is_named_and_stops_nothing(model: Path, name: str, data: bytes) -> None:
    (model / name).write_bytes(data)
    found = read_model(model)

    assert [p.split(":")[0] for p in found.problems] == [name]
    assert found.weights


@given(data=st.binary(max_size=200))
def test_no_header_makes_the_readers_fail_otherwise(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "weights"
    for start in (b"", b"GGUF\x03\0\0\0" + b"\0" * 8 + b"\x02" + b"\0" * 7):
        path.write_bytes(start + data)
        for reader in (read_gguf, read_safetensors):
            try:
                reader(path)
            except UnreadableError:
                continue


def test_a_list_in_a_list_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deep.gguf"
    path.write_bytes(gguf(("a", 9, struct.pack("<IQ", 9, 1) * 20_000)))

    with pytest.raises(UnreadableError):
        read_gguf(path)
