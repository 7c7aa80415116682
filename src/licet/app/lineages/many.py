# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which models and bills of materials stand in the folders that somebody names."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from licet.app.adapters.model_directory import is_model_directory
from licet.terms.errors import UsageError

__all__ = ["targets_in"]

_SUFFIXES = (".json", ".jsonld", ".toml", ".yaml", ".yml")
_PASSED_OVER = frozenset(("node_modules", "__pycache__", "site-packages", "blobs", "refs"))
_SIGNS = tuple(
    tuple(re.compile(sign, re.MULTILINE) for sign in signs)
    for signs in (
        (rb'"bomFormat"\s*:\s*"CycloneDX"',),
        (rb"spdx\.org/rdf/3",),
        (rb'^\s*\[\[artefacts\]\]|^artefacts\s*=\s*\[|"artefacts"\s*:\s*\[',),
        (rb'"@context"', rb'"(?:sc:|https?://schema\.org/)?Dataset"'),
        (rb'^\s*"?framework"?\s*:', rb'^\s*"?release"?\s*:'),
    )
)
"""What all stands near the beginning of a file of each format."""
_START = 65_536
_NAMES = (".cdx.json", ".spdx.json", ".spdx3.json", "bom.json")


def targets_in(paths: Iterable[Path]) -> Sequence[Path]:
    """What is to be checked: each file and model directory named, and what a folder holds.

    A folder that is no model is looked through; what is no model and no lineage in it is passed
    over. Something named twice is checked once.

    Raises:
        UsageError: A folder holds nothing to check, or nothing can be read in it.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for target in _expanded(path):
            found.setdefault(os.path.realpath(target), target)
    return tuple(found.values())


def _expanded(path: Path) -> Sequence[Path]:
    if not path.is_dir() or is_model_directory(path):
        return (path,)
    found = tuple(_below(path))
    if not found:
        raise UsageError(
            "this folder holds no model and no bill of materials", where=str(path),
            hint="a model directory has a card (`README.md` with front matter), a `config.json` "
            "or weights",
        )  # fmt: skip
    return found


def _below(folder: Path) -> Iterator[Path]:
    """Model directories and lineage files below a folder; links to folders are not followed."""
    for place, folders, files in os.walk(folder):
        here = Path(place)
        if here != folder and _is_model(here):
            folders[:] = []
            yield here
            continue
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in _PASSED_OVER)
        yield from (here / name for name in sorted(files) if _is_lineage(here / name))


def _is_model(folder: Path) -> bool:
    with suppress(UsageError):
        return is_model_directory(folder)
    return False


def _is_lineage(path: Path) -> bool:
    """Whether a file says by its name or its first words that it is a lineage."""
    name = path.name.lower()
    if name.startswith(".") or path.suffix.lower() not in _SUFFIXES:
        return False
    if name.endswith(_NAMES):
        return True
    try:
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError:
        return False
    return any(all(sign.search(start) for sign in signs) for signs in _SIGNS)
