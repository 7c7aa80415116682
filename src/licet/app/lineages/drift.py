# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How far the licence that is declared for a thing is from the one its texts are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from licet.app.licensing import licensing_of
from licet.compose import UNKNOWN
from licet.compose.conflicts.k09_drift import drift
from licet.compose.standing import Standing
from licet.compose.view import Bound
from licet.library.names import folded, nameless
from licet.terms.artefacts import Artefact
from licet.terms.compositions import Conflict, ConflictKind, Instrument
from licet.terms.dossiers import Dossier
from licet.terms.licences import Catalogue
from licet.terms.lineage import Lineage

__all__ = ["Drift", "DriftKind", "drifts", "drifts_upstream"]


class DriftKind(StrEnum):
    """In which way what is declared is not what there is."""

    GRANTS_MORE = "grants_more"
    """The declared licence leaves out a limit that its text has."""
    GRANTS_MORE_THAN_UPSTREAM = "grants_more_than_upstream"
    """It leaves out a limit of something it was made of."""
    OTHER_EDITION = "other_edition"
    OTHER_FAMILY = "other_family"
    """The text is another licence, which limits no more than the declared one, or unread terms."""
    MISSING_TAG = "missing_tag"
    """There is a licence, and none is declared."""
    MISSING_TEXT = "missing_text"
    """One is declared, its text was looked for, and is not there."""
    NOTHING = "nothing"
    """None is declared, and there is none: no drift, and no permission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One way in which they differ."""

    kind: DriftKind
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """Licences on one side: ids, or folded names of those nobody knows."""

    known: Mapping[str, Instrument]
    unknown: Mapping[str, str]
    """The name as written, by its folded form."""

    def all(self) -> set[str]:
        return {*self.known, *self.unknown}

    def words(self) -> str:
        """What a person would call them."""
        titles = [one.title for one in self.known.values()]
        return " and ".join([*titles, *(f"“{name}”" for name in self.unknown.values())])


def drifts(
    artefact: Artefact, catalogue: Catalogue, *, documents: Mapping[str, Dossier]
) -> tuple[Drift, ...]:
    """The ways in which the declared licence is not the concluded one, each kind once.

    Args:
        artefact: With both; `texts` says whether somebody looked for its licence.
        catalogue: Licences that are known.
        documents: Texts at hand, as in `Loaded`.
    """
    tag = _side(artefact, artefact.declared, catalogue, documents)
    text = _side(artefact, artefact.licence, catalogue, documents)
    found: dict[DriftKind, Drift] = {}
    for one in _differences(artefact, tag, text):
        found.setdefault(one.kind, one)
    return tuple(found.values())


def drifts_upstream(conflicts: tuple[Conflict, ...], *, artefact: str) -> tuple[Drift, ...]:
    """The drift of a lineage: an artefact that declares more than it was given."""
    here = [c for c in conflicts if c.kind is ConflictKind.K9 and c.artefact == artefact]
    kind = DriftKind.GRANTS_MORE_THAN_UPSTREAM
    return tuple(Drift(kind=kind, problem=one.problem) for one in here[:1])


def _side(
    artefact: Artefact, names: str, catalogue: Catalogue, documents: Mapping[str, Dossier]
) -> _Side:
    alone = replace(artefact, licence=names, declared="", unresolved=False)
    instruments, licensing = licensing_of(
        Lineage(artefacts=(alone,)), catalogue, documents=documents
    )
    found = licensing[artefact.id]
    return _Side(
        known={i: instruments[i] for i in found.concluded if i != UNKNOWN},
        unknown={f"?{folded(name)}": name for name in found.unknown if not nameless(name)},
    )


def _differences(artefact: Artefact, tag: _Side, text: _Side) -> Iterator[Drift]:
    if not text.all():
        if not tag.all():
            yield Drift(kind=DriftKind.NOTHING, problem="no licence is declared, and none is there")
        elif artefact.texts is not None:
            yield Drift(
                kind=DriftKind.MISSING_TEXT,
                problem=f"{tag.words()} is declared, and no licence is there",
            )
        return
    if not tag.all():
        yield Drift(
            kind=DriftKind.MISSING_TAG,
            problem=f"{text.words()} is there, and no licence is declared",
        )
        return
    left_out = text.all() - tag.all()
    for licence in sorted(left_out):
        yield from _left_out(licence, tag, text)
    if not left_out and tag.all() - text.all():
        yield Drift(
            kind=DriftKind.OTHER_FAMILY,
            problem=f"{tag.words()} is declared; {text.words()} is all that is there",
        )


def _left_out(licence: str, tag: _Side, text: _Side) -> Iterator[Drift]:
    """A licence that is there and is not declared."""
    one = text.known.get(licence)
    title = one.title if one else f"“{text.unknown[licence]}”"
    # Siblings of one edition, as the Creative Commons licences 4.0, are different licences.
    edition = one is not None and any(
        one.family == other.family and one.edition != other.edition
        for other in tag.known.values()
        if one.family
    )
    lost = _lost(one, tag) if one else ()
    if edition:
        yield Drift(
            kind=DriftKind.OTHER_EDITION, problem=f"{tag.words()} is declared; {title} is there"
        )
    if lost:
        words = ", ".join(lost)
        yield Drift(
            kind=DriftKind.GRANTS_MORE, problem=f"{tag.words()} is declared, but {title} {words}"
        )
    if not edition and not lost:
        yield Drift(
            kind=DriftKind.OTHER_FAMILY, problem=f"{tag.words()} is declared; {title} is there"
        )


def _lost(one: Instrument, tag: _Side) -> tuple[str, ...]:
    """The limits of a licence that no declared one has, in words."""
    bound = Bound(one, Standing(one.id))
    sets = [
        dict.fromkeys(word for word, _ in drift((declared,), bound))
        for declared in tag.known.values()
        if declared.read
    ]
    return tuple(w for w in sets[0] if all(w in s for s in sets)) if sets else ()
