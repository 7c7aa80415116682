# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where the folders of models and data sets lie, and what a folder is called."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from licet.app.adapters.model_directory import is_model_directory
from licet.terms.artefacts import ArtefactKind
from licet.terms.errors import UsageError

__all__ = ["folder_of", "identity", "name_of", "next_to", "same_name"]

_SNAPSHOT = re.compile(r"(?:models|datasets)--(.+)")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_IN_CACHE = re.compile(r"(?:^|[/\\])models--([^/\\]+)(?:[/\\]snapshots(?:[/\\][^/\\]*)?)?[/\\]*$")


def name_of(text: str) -> str:
    """The name that a model has, from its name or from where it lay when it was loaded."""
    cached = _IN_CACHE.search(text)
    return cached[1].replace("--", "/", 1) if cached else text


def same_name(one: str, other: str) -> bool:
    """Whether two names end alike, as a path or a copy does in the name of its model."""
    return _last(one) == _last(other)


def _last(name: str) -> str:
    return re.split(r"[/\\]+", name_of(name).rstrip("/\\"))[-1].lower()


def identity(path: Path) -> tuple[str, str]:
    """Name and revision; a folder of the hub's cache has both in its path."""
    whole = path.resolve()
    if cached := _cached(whole):
        return cached.replace("--", "/", 1), whole.name
    return whole.name or str(whole), ""


def _cached(whole: Path) -> str:
    """Name of a folder of the hub's cache, as the cache writes it; empty if it is none."""
    if _COMMIT.fullmatch(whole.name) and whole.parent.name == "snapshots":
        found = _SNAPSHOT.fullmatch(whole.parent.parent.name)
        return found[1] if found else ""
    return ""


def next_to(path: Path) -> Path:
    """Where the neighbours of a model lie: in the hub's cache, three folders up."""
    whole = path.resolve()
    return whole.parents[2] if _cached(whole) else whole.parent


def folder_of(
    name: str, *, near: Path | None, parents: tuple[Path, ...], kind: ArtefactKind
) -> Path | None:
    """The directory of a parent; `None` if it is in none of the places.

    Args:
        name: As the card gives it.
        near: Where the neighbours of what names it lie; `None`: it is not on disk.
        parents: Folders that somebody named.
        kind: Data sets lie elsewhere in the hub's cache than models.
    """
    places = (near, *parents) if near else parents
    found = next(_folders_of(name, places, kind=kind), None)
    if found is None and near is not None and "/" in name and _inside(name):
        # In a folder of organisations, another one's models are one folder up.
        return near.parent / name if _is_model(near.parent / name) else None
    return found


def _inside(name: str) -> bool:
    """Whether a name leads to something below a place, and not out of it."""
    parts = name.split("/")
    return all(parts) and not any(part in (".", "..") or "\\" in part for part in parts)


def _is_model(folder: Path) -> bool:
    # A folder that only happens to have the name has no card and no weights.
    with suppress(OSError, ValueError, UsageError):
        return folder.is_dir() and is_model_directory(folder)
    return False


def _folders_of(name: str, places: tuple[Path, ...], *, kind: ArtefactKind) -> Iterator[Path]:
    """Directories of a parent; a name that leads out of the places has none."""
    if not _inside(name):
        return
    parts = name.split("/")
    joined = "--".join(parts)
    layer = "datasets" if kind is ArtefactKind.DATASET else "models"
    for place in places:
        snapshots = _snapshots(place / f"{layer}--{joined}")
        for choice in (place / name, place / joined, place / parts[-1], *snapshots):
            if _is_model(choice):
                yield choice


def _snapshots(folder: Path) -> Iterator[Path]:
    """Revisions of a model in the hub's cache: the one that `main` is, else the others."""
    with suppress(OSError, ValueError):
        main = (folder / "refs" / "main").read_text("ascii").strip()
        if _COMMIT.fullmatch(main):
            yield folder / "snapshots" / main
    with suppress(OSError, ValueError):
        yield from sorted(folder.glob("snapshots/*"))
