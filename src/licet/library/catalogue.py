# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read the licence catalogue: our own files, compiled into one, and folders of a user's.

The files under `data/licences` are what a person reads and edits. Parsing all of them takes half
a second, so they also stand compiled in `data/licences.json`; `licet library check` says when
the two differ. A record is built when it is asked for.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from licet.terms.artefacts import Layer
from licet.terms.decode import decode_toml
from licet.terms.errors import CatalogueError, UsageError
from licet.terms.licences import (
    LICENCE_SCHEMA,
    Catalogue,
    Fingerprint,
    LicenceKind,
    LicenceRecord,
    LicenceRelation,
    LicenceTerm,
    Reach,
)
from licet.terms.lineage import Relation, Way

__all__ = ["COMPILED", "FOLDER", "compiled", "files_in", "licences", "read_record"]

FOLDER = Path(__file__).parent / "data" / "licences"
COMPILED = Path(__file__).parent / "data" / "licences.json"

_PLAIN = ("schema", "id", "title", "family", "edition", "version", "source", "reviewed_by",
          "partial", "terms_read", "same_as", "note")  # fmt: skip


class _Shelf(Mapping[str, LicenceRecord]):
    """Records by id, each built when it is first asked for."""

    def __init__(self, raw: Mapping[str, Any], added: Mapping[str, LicenceRecord]) -> None:
        self._raw = raw
        self._built = dict(added)
        self._ids = tuple(sorted({*raw, *added}))

    def __getitem__(self, licence: str) -> LicenceRecord:
        if licence not in self._built:
            self._built[licence] = _record(self._raw[licence])
        return self._built[licence]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


def licences(folders: Iterable[Path] = ()) -> Catalogue:
    """The catalogue that comes with licet, with the files of further folders.

    Args:
        folders: Folders with files `*.toml`, such as `licet library add` writes.

    Raises:
        CatalogueError: Two files give one id, or a folder's id is one of ours.
        DecodeError: A file has an unknown key or a value of another type.
        UsageError: A folder cannot be read.
    """
    return _catalogue(tuple(folders))


@cache
def _catalogue(folders: tuple[Path, ...]) -> Catalogue:
    raw: Mapping[str, Any] = json.loads(COMPILED.read_bytes()) if COMPILED.exists() else {}
    added: dict[str, LicenceRecord] = {}
    for path in (path for folder in folders for path in files_in(folder)):
        record = read_record(path)
        if record.id in raw or record.id in added:
            raise CatalogueError(
                f"the id `{record.id}` is given twice",
                where=str(path),
                hint="give the new edition an id of its own",
            )
        added[record.id] = record
    whole: dict[str, Fingerprint] = {}
    fragments: dict[str, Fingerprint] = {}
    for licence, entry in raw.items():
        if "fingerprint" in entry:
            (fragments if entry.get("partial") else whole)[licence] = _print(entry["fingerprint"])
    for licence, record in added.items():
        if record.fingerprint is not None:
            (fragments if record.partial else whole)[licence] = record.fingerprint
    titles = {licence: str(entry["title"]) for licence, entry in raw.items()}
    titles |= {licence: record.title for licence, record in added.items()}
    return Catalogue(records=_Shelf(raw, added), titles=titles, prints=whole, fragments=fragments)


def files_in(folder: Path) -> tuple[Path, ...]:
    """The catalogue files of a folder, in order of their names.

    Raises:
        UsageError: It is not a folder that can be read.
    """
    if not folder.is_dir():
        raise UsageError(
            "this is not a folder of catalogue files",
            where=str(folder),
            hint="write one with `licet library add TEXT --id ID --to FOLDER`",
        )
    return tuple(sorted(folder.glob("*.toml")))


def read_record(path: Path) -> LicenceRecord:
    """Read one catalogue file, strictly.

    Raises:
        DecodeError: It has an unknown key, lacks one, or a value has another type.
        UsageError: It cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("the file cannot be read as UTF-8 text", where=str(path)) from error
    record = decode_toml(LicenceRecord, text, where=str(path))
    if record.schema != LICENCE_SCHEMA:
        raise CatalogueError(
            f"`{record.schema}` is not a schema we read",
            where=f"{path}: schema",
            hint=f"this version of licet reads `{LICENCE_SCHEMA}`",
        )
    return record


def compiled(folder: Path = FOLDER) -> str:
    """All files of a folder as one JSON text, each checked as it is read."""
    import tomllib

    found = {
        read_record(path).id: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in files_in(folder)
    }
    return json.dumps(found, separators=(",", ":"), ensure_ascii=False, default=str) + "\n"


def _record(raw: Mapping[str, Any]) -> LicenceRecord:
    """A record from the compiled file, whose values were checked when it was written."""
    return LicenceRecord(
        **{key: raw[key] for key in _PLAIN if key in raw},
        kind=LicenceKind(raw.get("kind", LicenceKind.LICENCE)),
        layers=tuple(map(Layer, raw["layers"])),
        identifiers=tuple(raw.get("identifiers", ())),
        incorporates=tuple(raw.get("incorporates", ())),
        retrieved=date.fromisoformat(raw["retrieved"]) if "retrieved" in raw else None,
        review_by=date.fromisoformat(raw["review_by"]),
        fingerprint=_print(raw["fingerprint"]) if "fingerprint" in raw else None,
        terms=tuple(map(_term, raw.get("terms", ()))),
        relations=tuple(map(_relation, raw.get("relations", ()))),
        written_for=tuple(map(Layer, raw.get("written_for", ()))),
        compatible=tuple(raw.get("compatible", ())),
    )


def _term(raw: Mapping[str, Any]) -> LicenceTerm:
    return LicenceTerm(
        **{key: value for key, value in raw.items() if key not in ("params", "reach", "words")},
        params={k: tuple(v) if isinstance(v, list) else v for k, v in raw["params"].items()},
        reach=tuple(map(Reach, raw.get("reach", ()))),
        words=tuple((a, b, c) for a, b, c in raw.get("words", ())),
    )


def _relation(raw: Mapping[str, Any]) -> LicenceRelation:
    return LicenceRelation(
        ways=tuple(map(Way, raw["ways"])),
        relation=Relation(raw["relation"]),
        section=raw["section"],
        words=tuple((a, b, c) for a, b, c in raw.get("words", ())),
        note=raw.get("note", ""),
        switch=raw.get("switch", ""),
        strict=Relation(raw["strict"]) if "strict" in raw else None,
        lenient=Relation(raw["lenient"]) if "lenient" in raw else None,
    )


def _print(raw: Mapping[str, Any]) -> Fingerprint:
    return Fingerprint(
        scheme=raw["scheme"], digest=raw["digest"], sentences=tuple(raw["sentences"]),
        links=tuple(raw.get("links", ())),
    )  # fmt: skip
