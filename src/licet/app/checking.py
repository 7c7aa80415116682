# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use case: what may be done with a model under all licences of its lineage."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from licet.app.catalogue import load_catalogue
from licet.app.licensing import licensing_of
from licet.app.lineages.loaded import Loaded
from licet.compose import (
    DEFAULT_ACTS,
    LENIENT,
    STRICT,
    Plan,
    World,
    compose,
    make_possible,
    with_remedies,
)
from licet.terms import (
    Act,
    Composition,
    Conflict,
    LineageError,
    Profile,
    Severity,
    Situation,
    Verdict,
)
from licet.text import read

__all__ = ["Asked", "check", "chosen", "notice_files", "plan", "target_of", "world_of"]

CHOSEN = 4
"""Artefacts under alternative licences for which every choice is tried."""
REMEDIES_UP_TO = 2000
"""Artefacts a lineage may have for remedies to be tried out; each trial composes it anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody wants to know."""

    acts: tuple[Act, ...] = DEFAULT_ACTS
    situation: Situation
    profiles: tuple[Profile, ...] = (STRICT, LENIENT)
    artefact: str = ""
    """Empty: the one of which nothing was made."""
    today: date


def world_of(loaded: Loaded, asked: Asked) -> World:
    """The lineage with its licences looked up, as the composer takes it.

    Raises:
        LicetError: A folder of `LICET_CATALOGUE` cannot be used.
    """
    instruments, licensing = licensing_of(
        loaded.lineage, load_catalogue(os.environ), documents=loaded.documents
    )
    return World(
        lineage=loaded.lineage, instruments=instruments, licensing=licensing,
        situation=asked.situation, today=asked.today,
    )  # fmt: skip


def target_of(loaded: Loaded, asked: Asked) -> str:
    """The artefact that is asked about.

    Raises:
        LineageError: It is not there, or there are several and none was named.
    """
    ids = {a.id for a in loaded.lineage.artefacts}
    if asked.artefact:
        if asked.artefact not in ids:
            raise LineageError(
                f"there is no artefact `{asked.artefact}`", where=str(loaded.source),
                hint=f"it has {', '.join(sorted(ids)[:10])}",
            )  # fmt: skip
        return asked.artefact
    if loaded.artefact:
        return loaded.artefact
    ends = loaded.lineage.sinks()
    if len(ends) != 1:
        raise LineageError(
            f"the lineage ends in {len(ends)} artefacts" if ends else "the lineage is empty",
            where=str(loaded.source),
            hint=f"name one with --artefact: {', '.join(ends[:10])}" if ends else "",
        )
    return ends[0]


def _asked_world(loaded: Loaded, asked: Asked) -> tuple[World, str]:
    """The lineage, and the artefact asked about, each licence chosen where one may choose."""
    world, artefact = world_of(loaded, asked), target_of(loaded, asked)
    return chosen(world, asked, artefact=artefact), artefact


def chosen(world: World, asked: Asked, *, artefact: str) -> World:
    """The choice among alternative licences that allows most of what is asked.

    Of `A OR B` whoever acts may take either: what one of them allows is allowed. Choices are
    made one artefact after another, and among equals that which limits least stands.
    """
    best, most = world, _allowed(world, asked, artefact=artefact) if _open(world) else 0
    for one in _open(world)[:CHOSEN]:
        for other in world.licensing[one].alternatives:
            tried = replace(best, licensing={**best.licensing, one: other})
            if (found := _allowed(tried, asked, artefact=artefact)) > most:
                best, most = tried, found
    return best


def _open(world: World) -> tuple[str, ...]:
    return tuple(sorted(a for a, found in world.licensing.items() if found.alternatives))


def _allowed(world: World, asked: Asked, *, artefact: str) -> int:
    found = compose(world, artefact=artefact, acts=asked.acts, profiles=asked.profiles)
    order = (Verdict.DENY, Verdict.ASK, Verdict.ALLOW)
    return sum(order.index(a.verdict) for a in found.answers)


def check(loaded: Loaded, asked: Asked) -> Composition:
    """Compose a lineage, with remedies that were tried out.

    Raises:
        LineageError: The artefact asked about is not there.
        LicetError: A folder of `LICET_CATALOGUE` cannot be used.
    """
    world, artefact = _asked_world(loaded, asked)
    found = compose(world, artefact=artefact, acts=asked.acts, profiles=asked.profiles)
    if len(loaded.lineage.artefacts) > REMEDIES_UP_TO:
        return found
    profiles = {p.id: p for p in asked.profiles}
    conflicts = tuple(_with_remedies(world, found.conflicts, artefact, profiles))
    return replace(found, conflicts=conflicts)


def _with_remedies(
    world: World,
    conflicts: Sequence[Conflict],
    artefact: str,
    profiles: Mapping[str, Profile],
) -> Sequence[Conflict]:
    found: dict[int, Conflict] = {}
    for profile in profiles.values():
        here = [
            (k, c)
            for k, c in enumerate(conflicts)
            if k not in found and profile.id in c.profiles and c.severity is not Severity.NOTE
        ]
        # All conflicts of the profile are what a change is measured against.
        among = [c for c in conflicts if profile.id in c.profiles]
        done = with_remedies(world, among, artefact=artefact, profile=profile) if here else ()
        by_place = {id(c): d for c, d in zip(among, done, strict=True)} if done else {}
        found.update({k: by_place[id(c)] for k, c in here})
    return [found.get(k, c) for k, c in enumerate(conflicts)]


def plan(loaded: Loaded, asked: Asked, act: Act) -> Plan | None:
    """The cheapest changes after which an act is possible under the first profile asked for.

    Raises:
        LineageError: The artefact asked about is not there.
    """
    world, artefact = _asked_world(loaded, replace(asked, acts=(act,)))
    return make_possible(world, act, artefact=artefact, profile=asked.profiles[0])


def notice_files(loaded: Loaded) -> Mapping[str, str]:
    """Texts of the notice files beside the artefact asked about, by file.

    Raises:
        LicetError: One of them cannot be read.
    """
    if not loaded.source.is_dir():
        return {}
    texts = next((a.texts for a in loaded.lineage.artefacts if a.id == loaded.artefact), None)
    files = [text.file for text in texts or () if text.notice]
    return {
        file: read((loaded.source / file).read_bytes(), name=file).text
        for file in files
        if (loaded.source / file).is_file()
    }
