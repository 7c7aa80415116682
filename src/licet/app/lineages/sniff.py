# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which format a file is in, by what stands in it."""

import json
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from licet.app.lineages.loaded import Loaded, Resolver
from licet.terms.errors import DecodeError, UsageError

__all__ = ["load", "parsed"]

FORMATS = (
    "our own TOML or JSON, CycloneDX 1.4 to 1.7 JSON, SPDX 3 JSON-LD, Croissant JSON-LD, "
    "a Model Openness Framework file, or a model directory"
)
_FOR_PEOPLE = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "README", "USE_POLICY", "USE-POLICY")
_DOCUMENTS = {
    b"PK\x03\x04": "zip or Word file",
    b"PK\x05\x06": "zip or Word file",
    b"%PDF-": "PDF",
}
"""What other files start with."""
_STORED = (".bin", ".pt", ".pth", ".ckpt", ".npz", ".keras")
"""Ends of names of weights that are zip files, of which no licence can be read."""
WEIGHTS = (".gguf", ".safetensors")


def load(path: Path, *, hub: Resolver | None, parents: tuple[Path, ...]) -> Loaded:
    """The lineage that a file or a model directory tells of.

    Raises:
        LicetError: It cannot be opened, is in none of the formats, or contradicts itself.
    """
    from licet.app.adapters.model_directory import is_model_directory
    from licet.app.lineages import models

    if path.is_dir():
        if is_model_directory(path):
            return models.read_directory(path, hub=hub, parents=parents)
        raise UsageError(
            "this folder holds no model", where=str(path),
            hint="a model directory has a card (`README.md` with front matter), a `config.json` "
            "or weights",
        )  # fmt: skip
    if path.suffix in WEIGHTS and path.is_file():
        return models.read_weights_file(path, hub=hub, parents=parents)
    text = _text(path)
    prose = _is_prose(path, text)
    try:
        value = _values(text, path)
        read = _reader_of(value, source=path)
    except DecodeError:
        if prose:
            raise _no_lineage(path, prose=True) from None
        raise
    if read is None or not isinstance(value, dict):
        raise _no_lineage(path, prose=prose)
    return read(value, source=path)


def _no_lineage(path: Path, *, prose: bool) -> UsageError:
    if prose:
        return UsageError(
            "this is a text, and no lineage", where=str(path), hint="give the folder of the model"
        )
    return UsageError(
        "this is not a lineage in a format we know", where=str(path), hint=f"licet reads {FORMATS}"
    )


def _is_prose(path: Path, text: str) -> bool:
    """Whether a file is one that people write for people: a licence, a card, a note."""
    if path.suffix.lower() in (".md", ".rst") or path.stem.upper().startswith(_FOR_PEOPLE):
        return True
    lineage = text.lstrip()[:1] in ("{", "[") or "artefacts" in text
    return path.suffix.lower() in ("", ".txt") and not lineage


def parsed(path: Path) -> object:
    """The plain values of a JSON, TOML or YAML file.

    Raises:
        LicetError: It cannot be opened, is not text, or is none of the three.
    """
    return _values(_text(path), path)


def _text(path: Path) -> str:
    from licet.app.opening import bytes_of

    with suppress(OSError, ValueError):  # which `bytes_of` tells of
        if path.exists() and not path.is_file() and not path.is_dir():
            raise UsageError("this is not a regular file", where=str(path))
    data = bytes_of(path)
    for start, what in _DOCUMENTS.items():
        if data.startswith(start):
            stored = path.suffix.lower() in _STORED
            raise UsageError(
                f"this is a {what}", where=str(path),
                hint="give the folder of the model" if stored else "`licet read` reads documents",
            )  # fmt: skip
    return _decoded(data, where=str(path))


def _values(text: str, path: Path) -> object:
    start = text.lstrip()[:1]
    if start == "<":
        raise DecodeError(
            "this is XML, which is not read", where=str(path),
            hint="save the bill of materials as JSON",
        )  # fmt: skip
    if start in ("{", "["):
        if path.suffix == ".toml" and start == "[":
            return _toml(text, where=str(path))
        return _json(text, where=str(path))
    if path.suffix == ".json":
        return _json(text, where=str(path))
    if path.suffix in (".yml", ".yaml"):
        return _yaml(text, where=str(path))
    return _toml(text, where=str(path))


def _decoded(data: bytes, *, where: str) -> str:
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise DecodeError(
            "this is not UTF-8 text", where=where, hint="save it again as UTF-8"
        ) from None
    if "\0" in text:
        raise DecodeError("this is not text", where=where, hint=f"licet reads {FORMATS}")
    return text


def _json(text: str, *, where: str) -> object:
    try:
        found: object = json.loads(text, object_pairs_hook=_no_key_twice)
        if "\\ud" in text.lower():  # the halves of a pair may stand alone
            json.dumps(found, ensure_ascii=False).encode()
        return found
    except UnicodeEncodeError:
        raise DecodeError("half a character stands in it (a lone surrogate)", where=where) from None
    except DecodeError as error:
        raise DecodeError(error.problem, where=where) from None
    except RecursionError:
        raise DecodeError("this is nested too deeply", where=where) from None
    except ValueError as error:
        raise DecodeError(f"this is not JSON: {str(error).lower()}", where=where) from None


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise DecodeError(f"the key `{twice}` is given twice")
    return found


def _toml(text: str, *, where: str) -> object:
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise DecodeError("this is nested too deeply", where=where) from None
    except tomllib.TOMLDecodeError as error:
        if where.endswith(".toml") or "artefacts" in text:
            raise DecodeError(f"this is not TOML: {str(error).lower()}", where=where) from None
        return _yaml(text, where=where)


def _yaml(text: str, *, where: str) -> object:
    from licet.app.adapters.plain_yaml import load_yaml

    try:
        return load_yaml(text)
    except ValueError as error:
        raise DecodeError(
            f"this is none of JSON, TOML and YAML: {error}", where=where,
            hint=f"licet reads {FORMATS}",
        ) from None  # fmt: skip


def _reader_of(value: object, *, source: Path) -> Callable[..., Loaded] | None:
    from licet.app.lineages.croissant import read_croissant
    from licet.app.lineages.openness import read_openness
    from licet.app.lineages.own import read_own
    from licet.app.lineages.read_cyclonedx import read_cyclonedx
    from licet.app.lineages.read_spdx import read_spdx

    if isinstance(value, dict):
        known: tuple[tuple[Callable[[Mapping[str, object]], bool], Callable[..., Loaded]], ...] = (
            (_is_own, read_own),
            (_is_cyclonedx, read_cyclonedx),
            (_is_spdx, read_spdx),
            (_is_croissant, read_croissant),
            (_is_openness, read_openness),
        )
        for recognised, read in known:
            if recognised(value):
                return read
        if isinstance(value.get("spdxVersion"), str):
            raise UsageError(
                f"this is {value['spdxVersion'][:20]}, which knows no models",
                where=str(source),
                hint="SPDX 3 has models and data; licet reads that",
            )  # fmt: skip
    return None


def _is_own(value: Mapping[str, object]) -> bool:
    return "artefacts" in value or "operations" in value


def _is_cyclonedx(value: Mapping[str, object]) -> bool:
    return value.get("bomFormat") == "CycloneDX"


def _is_spdx(value: Mapping[str, object]) -> bool:
    return "spdx.org/rdf/3" in str(value.get("@context"))[:500]


def _is_croissant(value: Mapping[str, object]) -> bool:
    kind = str(value.get("@type"))[:100].rsplit(":", 1)[-1].rsplit("/", 1)[-1].strip("']")
    return "@context" in value and kind == "Dataset"


def _is_openness(value: Mapping[str, object]) -> bool:
    return isinstance(value.get("release"), dict) and "framework" in value
