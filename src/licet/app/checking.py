# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use case: what may be done with a model under all licences of its lineage."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice, product
from operator import itemgetter
from typing import TypeVar

from licet.app.catalogue import load_catalogue
from licet.app.licensing import licensing_of
from licet.app.lineages.loaded import Loaded
from licet.compose import (
    DEFAULT_ACTS,
    LENIENT,
    STRICT,
    UNKNOWN,
    Plan,
    World,
    compose,
    make_possible,
    with_remedies,
)
from licet.terms import (
    Act,
    Answer,
    Composition,
    Conflict,
    Lineage,
    LineageError,
    Profile,
    Severity,
    Situation,
    Step,
    Verdict,
)
from licet.text import read

__all__ = [
    "Asked",
    "best",
    "check",
    "check_each",
    "choices",
    "concluded_licences",
    "notice_files",
    "plan",
    "target_of",
    "world_of",
]

T = TypeVar("T")
CHOICES = 64
"""Ways to choose among alternative licences that are tried."""
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


def choices(world: World, artefact: str) -> Sequence[World]:
    """Every way to choose among alternative licences of what an artefact was made of.

    That which limits least comes first; beyond `CHOICES` ways the rest is not tried.
    """
    behind = _behind(artefact, _made_by(world.lineage))
    open_ = [a for a in sorted(behind) if world.licensing[a].alternatives]
    most = CHOICES if len(behind) <= REMEDIES_UP_TO else 1
    ways = product(*((world.licensing[a], *world.licensing[a].alternatives) for a in open_))
    return [
        replace(world, licensing={**world.licensing, **dict(zip(open_, way, strict=True))})
        for way in islice(ways, most)
    ]


def _made_by(lineage: Lineage) -> Mapping[str, Sequence[tuple[int, Step]]]:
    """The steps that made each artefact, with their places in the file."""
    found: dict[str, list[tuple[int, Step]]] = {}
    for place, step in enumerate(lineage.operations):
        found.setdefault(step.output, []).append((place, step))
    return found


def _behind(artefact: str, made_by: Mapping[str, Sequence[tuple[int, Step]]]) -> frozenset[str]:
    """The artefact and all it was made of."""
    found, ahead = {artefact}, [artefact]
    while ahead:
        for _, step in made_by.get(ahead.pop(), ()):
            new = {one.artefact for one in step.inputs} - found
            found |= new
            ahead += new
    return frozenset(found)


_ORDER = (Verdict.DENY, Verdict.ASK, Verdict.ALLOW)


def best(world: World, asked: Asked, *, artefact: str) -> tuple[World, Composition]:
    """The choice that allows most, composed, and each answer under the choice best for its act.

    Of `A OR B` whoever acts may take either, and another for another act.
    """
    ways = choices(world, artefact)
    found = [
        compose(way, artefact=artefact, acts=asked.acts, profiles=asked.profiles) for way in ways
    ]
    place = max(range(len(ways)), key=lambda k: sum(map(_rank, found[k].answers)))
    answers = tuple(
        max((answer, *(one.answers[k] for one in found)), key=_rank)
        for k, answer in enumerate(found[place].answers)
    )
    return ways[place], replace(found[place], answers=answers)


def _rank(answer: Answer) -> int:
    return _ORDER.index(answer.verdict)


def check(loaded: Loaded, asked: Asked) -> Composition:
    """Compose a lineage, with remedies that were tried out.

    Raises:
        LineageError: The artefact asked about is not there.
        LicetError: A folder of `LICET_CATALOGUE` cannot be used.
    """
    artefact = target_of(loaded, asked)
    return _composed(world_of(loaded, asked), asked, artefact)


def check_each(loaded: Loaded, asked: Asked, artefacts: Iterable[str]) -> Iterator[Composition]:
    """As `check` for each of several artefacts; only what each was made of is looked at for it.

    Licences are looked up once, so that many artefacts that have little to do with one another
    cost about as much as their number.

    Raises:
        LicetError: A folder of `LICET_CATALOGUE` cannot be used.
    """
    world = world_of(loaded, asked)
    by_id = {a.id: (place, a) for place, a in enumerate(loaded.lineage.artefacts)}
    made_by = _made_by(loaded.lineage)
    for artefact in artefacts:
        behind = _behind(artefact, made_by)
        part = Lineage(
            artefacts=_in_order(by_id[one] for one in behind),
            operations=_in_order(step for one in behind for step in made_by.get(one, ())),
        )
        licensing = {one: world.licensing[one] for one in behind}
        yield _composed(replace(world, lineage=part, licensing=licensing), asked, artefact)


def _in_order(pairs: Iterable[tuple[int, T]]) -> tuple[T, ...]:
    """In the order in which the file has them."""
    return tuple(one for _, one in sorted(pairs, key=itemgetter(0)))


def _composed(world: World, asked: Asked, artefact: str) -> Composition:
    world, found = best(world, asked, artefact=artefact)
    if len(world.lineage.artefacts) > REMEDIES_UP_TO:
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
    artefact = target_of(loaded, asked)
    alone = replace(asked, acts=(act,), profiles=asked.profiles[:1])
    world, _ = best(world_of(loaded, asked), alone, artefact=artefact)
    return make_possible(world, act, artefact=artefact, profile=asked.profiles[0])


def concluded_licences(loaded: Loaded, asked: Asked) -> Mapping[str, str]:
    """By artefact: what its licence was found to be, by text, or by name where there is no text."""
    licensing = world_of(loaded, asked).licensing
    found: dict[str, str] = {}
    for artefact in loaded.lineage.artefacts:
        held = licensing[artefact.id]
        known = [i for i in held.concluded or held.declared if i != UNKNOWN]
        if name := artefact.licence or (" AND ".join(known) if not held.unknown else ""):
            found[artefact.id] = name
    return found


def notice_files(loaded: Loaded) -> Mapping[str, str]:
    """Texts of the notice files beside the artefact asked about, by file.

    Raises:
        LicetError: One of them cannot be read.
    """
    if not loaded.source.is_dir():
        return {}
    texts = next((a.texts for a in loaded.lineage.artefacts if a.id == loaded.artefact), None)
    root = loaded.source.resolve()
    inside = {text.file: (root / text.file).resolve() for text in texts or () if text.notice}
    return {
        file: read(path.read_bytes(), name=file).text
        for file, path in inside.items()
        # No link out of the folder is followed, but for those of the hub's cache to its blobs.
        if path.is_file()
        and (path.is_relative_to(root) or path.parent == root.parent.parent / "blobs")
    }
