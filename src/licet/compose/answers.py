# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The answer to an act: what every licence that binds says, and the conflicts beside them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from licet.compose.duties import Duty
from licet.compose.limits import said
from licet.compose.profiles import SWITCHES
from licet.compose.rulings import Bar, Case, Ruling, rule
from licet.compose.view import Bound, View, once
from licet.terms.artefacts import ArtefactKind
from licet.terms.compositions import (
    Act,
    Answer,
    Citation,
    Conflict,
    Proviso,
    Question,
)
from licet.terms.verdicts import Severity, Verdict

__all__ = ["Ruled", "answer", "barred", "form_of", "ruled"]


@dataclass(frozen=True, slots=True)
class Ruled:
    """One act under all licences that bind."""

    act: Act
    rulings: tuple[tuple[Bound, Ruling], ...]

    def bars(self) -> Iterator[tuple[Bound, Bar]]:
        """Whatever stands against the act, with the licence that says so."""
        for one, ruling in self.rulings:
            for bar in ruling.bars:
                yield one, bar


def ruled(view: View, act: Act) -> Ruled:
    """Ask every licence that binds an artefact about one act."""
    case = Case(view.artefact, view.situation, view.walk.profile, view.today, view.sources)
    return Ruled(
        act,
        tuple((one, rule(one.instrument, one.standing, act, case=case)) for one in view.bound),
    )


def barred(view: View, rulings: Iterable[Ruled]) -> tuple[Conflict, ...]:
    """Conflicts that come out of what is asked: K1, K4, K7, K11, and bans on acts to come."""
    found: dict[tuple[str, str, str], Conflict] = {}
    for each in rulings:
        for one, bar in each.bars():
            if not bar.denies():
                continue
            clause = view.cite(one, bar.statement)
            key = bar.kind, clause.licence, bar.problem
            known = found.get(key)
            clauses = once((*(known.clauses if known else ()), clause))
            found[key] = Conflict(
                kind=bar.kind, severity=Severity.BLOCK, artefact=view.artefact.id,
                problem=bar.problem, clauses=clauses, path=clauses[0].path,
                denies=(known.denies if known else frozenset()) | {each.act},
            )  # fmt: skip
    return tuple(found[key] for key in sorted(found))


def answer(view: View, each: Ruled, conflicts: Iterable[Conflict]) -> Answer:
    """The verdict on one act, with conditions, missing facts, questions and clauses."""
    standing = [c for c in conflicts if each.act in c.denies | c.asks]
    denied = [c for c in standing if each.act in c.denies]
    open_ = [c for c in standing if each.act in c.asks]
    bars = list(each.bars())
    verdict = Verdict.ALLOW
    if denied or any(bar.denies() for _, bar in bars):
        verdict = Verdict.DENY
    elif open_ or bars:
        verdict = Verdict.ASK
    because: list[Citation]
    if verdict is Verdict.ALLOW:
        because = [view.cite(one, s) for one, r in each.rulings for s in r.grounds]
        because = because or [stop.citation for stop in view.stops][:20] or _related(view)
    else:
        no = verdict is Verdict.DENY
        because = [c for found in (denied if no else open_) for c in found.clauses]
        because += [view.cite(one, bar.statement) for one, bar in bars if bar.denies() is no]
    missing = {m for _, bar in bars for m in bar.missing} | {m for c in open_ for m in c.missing}
    return Answer(
        act=each.act, form=form_of(view, each.act), profile=view.walk.profile.id,
        verdict=verdict, conditions=() if verdict is Verdict.DENY else _conditions(view, each),
        missing=tuple(sorted(missing)) if verdict is Verdict.ASK else (),
        questions=_questions(view, because, bars), because=_once(because),
    )  # fmt: skip


def _related(view: View) -> list[Citation]:
    """Where nothing grants and nothing stops: the rows that say what it is to each licence."""
    return [view.cite(one, said(one.instrument, "output_restrictions")) for one in view.bound]


def form_of(view: View, act: Act) -> str:
    """In what form an act brings the artefact to others."""
    if act is Act.HOST:
        return str(ArtefactKind.SERVICE)
    if act is Act.EMBED_IN_PRODUCT:
        return str(ArtefactKind.PRODUCT)
    if act in (Act.GENERATE, Act.TRAIN_ON_OUTPUTS, Act.DISTIL_OUTPUTS):
        return str(ArtefactKind.OUTPUT)
    return str(view.artefact.kind)


def _conditions(view: View, each: Ruled) -> tuple[Proviso, ...]:
    found = [p for _, ruling in each.rulings for p in ruling.provisos]
    found += [
        Proviso(
            kind=duty.kind, text=_told(duty), licence=one.instrument.id,
            section=duty.statement.section,
        )
        for one, duties in view.owed
        for duty in duties
        if each.act in duty.acts
    ]  # fmt: skip
    return tuple(dict.fromkeys(found))


def _told(duty: Duty) -> str:
    """A duty as a condition: words that have to be shown are not one by themselves."""
    notice = duty.verbatim and duty.kind == "notice_verbatim"
    return f"show the notice “{duty.text}”" if notice else duty.text


def _questions(
    view: View, because: Iterable[Citation], bars: Iterable[tuple[Bound, Bar]]
) -> tuple[Question, ...]:
    """The unsettled questions on which the clauses that decided hang."""
    found: dict[tuple[str, str], Question] = {}
    for clause in sorted(because, key=lambda c: (c.licence, c.path, c.section)):
        for switch in clause.switches:
            found.setdefault((switch, clause.licence), _question(switch, clause))
    for one, bar in bars:
        if bar.switch:
            clause = view.cite(one, bar.statement)
            found.setdefault((bar.switch, clause.licence), _question(bar.switch, clause))
    return tuple(found[key] for key in sorted(found))


def _question(switch: str, clause: Citation) -> Question:
    return Question(switch=switch, text=SWITCHES.get(switch, switch), citation=clause)


def _once(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple({(c.licence, c.section, c.key, c.path): c for c in citations}.values())
