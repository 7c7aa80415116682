# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Compose all licences of a lineage: answers, conflicts, obligations, paths."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from licet.compose.answers import answer, barred, ruled
from licet.compose.conflicts import conflicts as found_conflicts
from licet.compose.conflicts.k10_missing_text import shown
from licet.compose.profiles import LENIENT, STRICT
from licet.compose.view import View
from licet.compose.walk import Walk, walk
from licet.terms.compositions import (
    Act,
    Answer,
    Binding,
    Composition,
    Conflict,
    Instrument,
    Licensing,
    Obligation,
    Profile,
    Question,
    Situation,
)
from licet.terms.errors import LineageError
from licet.terms.lineage import Lineage
from licet.terms.verdicts import Severity

__all__ = ["DEFAULT_ACTS", "Looked", "World", "compose", "look", "look_at"]

DEFAULT_ACTS = (
    Act.USE, Act.FINE_TUNE, Act.DISTRIBUTE, Act.HOST, Act.EMBED_IN_PRODUCT, Act.GENERATE,
    Act.TRAIN_ON_OUTPUTS,
)  # fmt: skip
"""What is answered where nothing is asked."""

_ALWAYS = (Act.USE, Act.DISTRIBUTE)
"""Acts whose bars are conflicts whether or not they are asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Everything a composition is made from."""

    lineage: Lineage
    instruments: Mapping[str, Instrument]
    """By id; every id that `licensing` names."""
    licensing: Mapping[str, Licensing]
    """By artefact."""
    situation: Situation
    today: date


@dataclass(frozen=True, slots=True)
class Looked:
    """One artefact under one profile."""

    view: View
    answers: tuple[Answer, ...]
    conflicts: tuple[Conflict, ...]


def compose(
    world: World,
    *,
    artefact: str,
    acts: Sequence[Act] = DEFAULT_ACTS,
    profiles: Sequence[Profile] = (STRICT, LENIENT),
) -> Composition:
    """What may be done with an artefact under all licences of its lineage.

    Nothing is allowed that one of the licences denies; what one leaves open stays open. The
    order in which artefacts and operations are written, and repetition, change nothing.

    Args:
        world: The lineage, the licences, and the facts.
        artefact: Id of the artefact asked about.
        acts: What somebody wants to do; answers come in this order.
        profiles: Under which readings of what is unsettled.

    Returns:
        Answers, one an act and profile; conflicts, each with the profiles under which it
        arises; obligations; and where each licence binds and stops.

    Raises:
        LineageError: There is no such artefact.
    """
    if artefact not in world.licensing:
        raise LineageError(
            f"there is no artefact `{artefact}`",
            hint=f"the lineage has {', '.join(a.id for a in world.lineage.artefacts[:10])}",
        )
    looked = [look(world, artefact=artefact, acts=acts, profile=p) for p in profiles]
    answers = [a for each in looked for a in each.answers]
    return Composition(
        artefact=artefact,
        lineage=world.lineage,
        answers=tuple(_with_questions(answers, acts)),
        conflicts=_merged(looked),
        obligations=_obligations(looked[0].view),
        bindings={each.view.walk.profile.id: _bindings(each.view) for each in looked},
        stops={each.view.walk.profile.id: each.view.stops for each in looked},
        questions=_questions(answers),
        instruments=world.instruments,
        notes=_notes(looked[0].view),
        situation=replace(world.situation, on=world.situation.on or world.today),
    )


def look(world: World, *, artefact: str, acts: Sequence[Act], profile: Profile) -> Looked:
    """Answers and conflicts of one artefact under one profile."""
    walked = walk(world.lineage, world.instruments, world.licensing, profile=profile, to=artefact)
    return look_at(walked, world, artefact=artefact, acts=acts)


def look_at(walked: Walk, world: World, *, artefact: str, acts: Sequence[Act]) -> Looked:
    """As `look`, on a lineage that was walked already: for many artefacts of one lineage."""
    view = View(walked, walked.artefacts[artefact], world.situation, world.today)
    rulings = [ruled(view, act) for act in dict.fromkeys((*acts, *_ALWAYS))]
    conflicts = (*found_conflicts(view), *barred(view, rulings))
    return Looked(
        view,
        tuple(answer(view, each, conflicts) for each in rulings if each.act in acts),
        conflicts,
    )


def _with_questions(answers: Iterable[Answer], acts: Iterable[Act]) -> Iterable[Answer]:
    """Answers act by act; where profiles differ, each names the questions on which they do."""
    listed = list(answers)
    for act in dict.fromkeys(acts):
        same = [a for a in listed if a.act is act]
        differ = len({a.verdict for a in same}) > 1
        for each in same:
            shared = {q.switch: q for a in same for q in a.questions}
            yield replace(each, questions=tuple(shared.values())) if differ else each


def _questions(answers: Iterable[Answer]) -> tuple[Question, ...]:
    found = {(q.switch, q.citation.licence): q for a in answers for q in a.questions}
    return tuple(found[key] for key in sorted(found))


def _merged(looked: Iterable[Looked]) -> tuple[Conflict, ...]:
    """Conflicts of all profiles, each once, gravest first."""
    found: dict[tuple[object, ...], Conflict] = {}
    for each in looked:
        profile = each.view.walk.profile.id
        for one in each.conflicts:
            key = (one.kind, one.artefact, one.problem,
                   tuple((c.licence, c.section) for c in one.clauses))  # fmt: skip
            known = found.get(key, one)
            found[key] = replace(
                known, profiles=tuple(dict.fromkeys((*known.profiles, profile))),
                denies=known.denies | one.denies, asks=known.asks | one.asks,
            )  # fmt: skip
    order = list(Severity)
    return tuple(
        sorted(found.values(), key=lambda c: (order.index(c.severity), int(c.kind[1:]), c.problem))
    )


def _obligations(view: View) -> tuple[Obligation, ...]:
    """What has to be shipped, shown and watched, each duty once."""
    texts = view.artefact.texts
    files = {t.licence: t.file for t in texts or () if t.licence}
    under: dict[str, list[str]] = {}
    for artefact in view.ancestors:
        for licence in view.walk.licensing[artefact].binding():
            under.setdefault(licence, []).append(artefact)
    found: dict[tuple[str, str, str], Obligation] = {}
    for one, duties in view.owed:
        licence = one.instrument.id
        for duty in duties:
            key = duty.kind, licence, duty.text
            copy = duty.kind == "licence_copy"
            found[key] = Obligation(
                kind=duty.kind, text=duty.text, licence=licence,
                section=duty.statement.section, quote=duty.statement.quote,
                verbatim=duty.verbatim, where=duty.where,
                artefacts=tuple(under.get(licence, ())),
                found=files.get(licence, "") if copy else "",
                missing=texts is not None
                and (
                    (copy and licence not in files)
                    or (duty.kind == "notice_verbatim" and not shown(duty, texts))
                ),
            )  # fmt: skip
    return tuple(found[key] for key in sorted(found))


def _notes(view: View) -> tuple[str, ...]:
    """How names of licences were understood, of all it was made of."""
    return tuple(sorted({n for a in view.ancestors for n in view.walk.licensing[a].notes}))


def _bindings(view: View) -> tuple[Binding, ...]:
    """Where licences bind the artefact, with paths, and what it was made of, without."""
    here = view.artefact.id
    return tuple(
        Binding(
            licence=standing.licence, artefact=artefact, relation=standing.relation,
            reach=standing.reach,
            path=view.walk.path(artefact, standing) if artefact == here else (),
            switches=view.walk.switches(artefact, standing) if artefact == here else (),
        )
        for artefact in view.near
        for standing in view.walk.standings(artefact)
    )  # fmt: skip
