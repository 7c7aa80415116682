# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Croissant descriptions of data sets as lineages: the data set, and what it is based on."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from licet.app.lineages.loaded import Gathering, Loaded, day, loaded, text_of
from licet.terms.artefacts import Artefact, ArtefactKind, Operation, Role
from licet.terms.lineage import Input, Step

__all__ = ["read_croissant"]

_BASES = ("isBasedOn", "prov:wasDerivedFrom", "wasDerivedFrom")


def read_croissant(value: Mapping[str, object], *, source: Path) -> Loaded:
    """The lineage of one data set.

    Raises:
        LicetError: It has no name.
    """
    found = Gathering()
    plain = {key.rsplit("schema.org/", 1)[-1].removeprefix("sc:"): v for key, v in value.items()}
    name = _word(plain.get("name"))
    id_ = _word(plain.get("@id")) or name or _word(plain.get("url"))
    if id_:
        root = found.add(
            Artefact(
                id=id_, kind=ArtefactKind.DATASET, name=name,
                revision=_word(plain.get("version")),
                date=day(plain.get("dateModified")) or day(plain.get("datePublished")),
                declared=_licence(plain.get("license"), found),
            )
        )  # fmt: skip
        _bases(plain, root, found)
        if plain.get("sameAs"):
            same = ", ".join(_words(plain["sameAs"]))
            found.note(f"`sameAs`: {same or 'not understood'}: taken for the same data set")
    return loaded(found, source=source, format="Croissant", root=id_)


def _bases(plain: Mapping[str, object], root: str, found: Gathering) -> None:
    inputs: dict[str, None] = {}
    for key in _BASES:
        value = plain.get(key)
        for one in value if isinstance(value, list) else [value] if value else []:
            name = _word(one)
            if not name or name == root:
                found.note(f"`{key}`: `{str(one)[:80]}` was not understood")
                continue
            licence = one.get("license") if isinstance(one, dict) else None
            if licence:
                declared = _licence(licence, found)
                found.add(Artefact(id=name, kind=ArtefactKind.DATASET, declared=declared))
            inputs[found.named(name, kind=ArtefactKind.DATASET)] = None
    if inputs:
        found.steps.append(
            Step(
                op=Operation.CONVERT, output=root,
                inputs=tuple(Input(artefact=n, role=Role.DATA) for n in inputs),
            )
        )  # fmt: skip


def _word(value: object) -> str:
    """A name: itself, or that of the thing described in its place; the first of several."""
    return next(_words(value), "")


def _words(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            names = (text_of(one.get(k)) for k in ("@value", "name", "url", "@id"))
            if text := next(filter(None, names), ""):
                yield text
        elif text := text_of(one):
            yield text


def _licence(value: object, found: Gathering) -> str:
    if value is not None and not any(_words(value)):
        found.note("`license` was not understood")
    return " AND ".join(dict.fromkeys(_words(value)))
