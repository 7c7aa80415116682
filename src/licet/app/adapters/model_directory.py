# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A model directory in the Hugging Face style: card, licence files, configuration, weights."""

import fnmatch
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from licet.app.adapters.gguf import read_gguf
from licet.app.adapters.plain_yaml import load_yaml
from licet.app.adapters.safetensors import SafetensorsHeader, read_safetensors
from licet.app.service import bytes_of, read_file
from licet.terms import Dossier, LicetError, UsageError

__all__ = [
    "CONFIGURATIONS",
    "Card",
    "Model",
    "Weights",
    "front_matter",
    "is_model_directory",
    "read_json",
    "read_model",
]

CARD_KEYS = (
    "license", "license_name", "license_link", "base_model", "base_model_relation", "datasets",
    "library_name", "pipeline_tag", "extra_gated_prompt", "extra_gated_eu_disallowed",
)  # fmt: skip
LEGAL = ("*LICENSE*", "*LICENCE*", "COPYING*", "*NOTICE*", "*USE_POLICY*", "*USE-POLICY*",
         "*TERMS*", "*ACCEPTABLE*USE*", "*AGREEMENT*")  # fmt: skip
READABLE = ("", ".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".rst")
CONFIGURATIONS = ("config.json", "adapter_config.json", "params.json")
CONFIGURATION_KEYS = ("architectures", "model_type", "_name_or_path", "base_model_name_or_path",
                      "peft_type", "quantization_config", "transformers_version")  # fmt: skip
T = TypeVar("T")
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What the card declares."""

    file: str
    declared: tuple[tuple[str, str], ...]
    """Keys of the front matter that matter to a licence, and their values as text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """One weights file, by its header."""

    file: str
    bytes: int
    header: SafetensorsHeader | None = None
    pairs: tuple[tuple[str, str], ...] = ()
    """GGUF: keys and values of its header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Everything found in a model directory."""

    name: str
    card: Card | None
    configuration: tuple[tuple[str, str], ...]
    weights: tuple[Weights, ...]
    documents: tuple[tuple[str, Dossier], ...]
    """Licence files and use policies by name, as read."""
    problems: tuple[str, ...]
    """Files that could not be read, with the reason."""


def is_model_directory(folder: Path) -> bool:
    """Whether a folder holds a model, and not a collection of documents.

    Raises:
        UsageError: The folder cannot be read.
    """
    try:
        return _holds_model(folder)
    except OSError as error:
        raise UsageError(
            f"the folder cannot be read: {(error.strerror or 'no reason given').lower()}",
            where=str(folder),
        ) from error


def _holds_model(folder: Path) -> bool:
    if any((folder / name).is_file() for name in CONFIGURATIONS):
        return True
    if any(folder.glob("*.safetensors")) or any(folder.glob("*.gguf")):
        return True
    card = folder / "README.md"
    return card.is_file() and _FRONT.match(_start(card)) is not None


def read_model(folder: Path, *, with_catalogue: bool = True) -> Model:
    """Read a model directory; a file that cannot be read is named and stops nothing.

    Raises:
        LicetError: A folder of `LICET_CATALOGUE` cannot be read.
    """
    problems: list[str] = []
    documents: list[tuple[str, Dossier]] = []
    for path in _legal(folder):
        try:
            documents.append((path.name, read_file(path, with_catalogue=with_catalogue)))
        except LicetError as error:
            problems.append(f"{path.name}: {error.problem}")
    card = _tried(_card, folder / "README.md", problems)
    weights = [w for path in _weights(folder) if (w := _tried(_weight, path, problems))]
    configuration = [
        pair
        for name in CONFIGURATIONS
        for pair in _tried(_configuration, folder / name, problems) or ()
    ]
    return Model(
        name=folder.resolve().name, card=card, configuration=tuple(configuration),
        weights=tuple(weights), documents=tuple(documents), problems=tuple(problems),
    )  # fmt: skip


def _tried(read: Callable[[Path], T], path: Path, problems: list[str]) -> T | None:
    """What was read, or `None` with the reason noted; a file that is not there is no problem."""
    if not path.is_file():
        return None
    try:
        return read(path)
    except LicetError as error:
        problems.append(f"{path.name}: {error.problem}")
    except OSError as error:
        problems.append(f"{path.name}: {(error.strerror or 'cannot be opened').lower()}")
    return None


def _start(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(1_000_000).decode("utf-8", errors="replace")


def _legal(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        named = any(fnmatch.fnmatchcase(path.name.upper(), p) for p in LEGAL)
        if named and path.is_file() and path.suffix.lower() in READABLE:
            yield path


def _weights(folder: Path) -> Iterator[Path]:
    yield from sorted((*folder.glob("*.safetensors"), *folder.glob("*.gguf")))


def front_matter(path: Path) -> Mapping[str, object]:
    """The front matter of a card, all its values text; empty if it has none.

    Raises:
        LicetError: It is not YAML.
        OSError: It cannot be opened.
    """
    front = _FRONT.match(_start(path))
    if front is None:
        return {}
    try:
        found = load_yaml(front.group(1))
    except ValueError as error:
        raise LicetError(
            f"the front matter of the card is not YAML: {error}", where=path.name
        ) from error
    return found if isinstance(found, dict) else {}


def _card(path: Path) -> Card:
    found = front_matter(path)
    return Card(
        file=path.name,
        declared=tuple((key, _text(found[key])) for key in CARD_KEYS if key in found),
    )


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_text(item) for item in value[:50])
    return str(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)[:2000]


def _weight(path: Path) -> Weights:
    size = path.stat().st_size
    if path.suffix == ".gguf":
        return Weights(file=path.name, bytes=size, pairs=read_gguf(path))
    return Weights(file=path.name, bytes=size, header=read_safetensors(path))


def read_json(path: Path) -> Mapping[str, object]:
    """The object in a configuration file; empty if it holds something else.

    Raises:
        LicetError: It is not JSON, or cannot be opened.
    """
    try:
        found = json.loads(bytes_of(path))
    except (ValueError, RecursionError) as error:
        raise LicetError("this is not JSON", where=path.name) from error
    return found if isinstance(found, dict) else {}


def _configuration(path: Path) -> tuple[tuple[str, str], ...]:
    found = read_json(path)
    return tuple((key, _text(found[key])) for key in CONFIGURATION_KEYS if found.get(key))
