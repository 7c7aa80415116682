# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A composition as plain values: the contract of `licet.app.compositions.contract`."""

from licet.app.compositions.contract import (
    AnswerJson,
    BindingJson,
    ClauseJson,
    CompositionJson,
    ConflictJson,
    LicenceJson,
    ObligationJson,
    ProvisoJson,
    QuestionJson,
    RemedyJson,
    SituationJson,
    StopJson,
)
from licet.terms import (
    COMPOSITION_SCHEMA,
    Answer,
    Binding,
    Citation,
    Composition,
    Conflict,
    Instrument,
    Obligation,
    Proviso,
    Question,
    Remedy,
    Situation,
    Stop,
)

__all__ = ["composition_json", "remedy_json"]


def composition_json(composition: Composition) -> CompositionJson:
    """Plain values in a fixed order, for programs."""
    used = {b.licence for found in composition.bindings.values() for b in found}
    used |= {s.licence for found in composition.stops.values() for s in found}
    return {
        "schema": COMPOSITION_SCHEMA,
        "artefact": composition.artefact,
        "situation": _situation(composition.situation),
        "answers": [_answer(a) for a in composition.answers],
        "conflicts": [_conflict(c) for c in composition.conflicts],
        "obligations": [_obligation(o) for o in composition.obligations],
        "questions": [_question(q) for q in composition.questions],
        "bindings": {p: [_binding(b) for b in found] for p, found in composition.bindings.items()},
        "stops": {p: [_stop(s) for s in found] for p, found in composition.stops.items()},
        "notes": list(composition.notes),
        "licences": {i: _licence(composition.instruments[i]) for i in sorted(used)},
    }


def _situation(one: Situation) -> SituationJson:
    return {
        "facts": [
            {
                "name": fact.name,
                "value": fact.value if isinstance(fact.value, bool) else str(fact.value),
                "on": fact.on.isoformat() if fact.on else None,
            }
            for fact in one.facts
        ],
        "territory": one.territory,
        "domicile": one.domicile,
        "on": one.on.isoformat() if one.on else None,
    }


def _answer(one: Answer) -> AnswerJson:
    return {
        "act": str(one.act),
        "form": one.form,
        "profile": one.profile,
        "verdict": str(one.verdict),
        "conditions": [_proviso(p) for p in one.conditions],
        "missing": list(one.missing),
        "questions": [_question(q) for q in one.questions],
        "because": [_clause(c) for c in one.because],
    }


def _proviso(one: Proviso) -> ProvisoJson:
    return {"kind": one.kind, "text": one.text, "licence": one.licence, "section": one.section}


def _question(one: Question) -> QuestionJson:
    return {
        "switch": one.switch,
        "text": one.text,
        "licence": one.citation.licence,
        "section": one.citation.section,
    }


def _clause(one: Citation) -> ClauseJson:
    return {
        "licence": one.licence,
        "section": one.section,
        "quote": one.quote,
        "key": one.key,
        "path": list(one.path),
        "source": one.source,
    }


def _conflict(one: Conflict) -> ConflictJson:
    return {
        "kind": str(one.kind),
        "severity": str(one.severity),
        "artefact": one.artefact,
        "problem": one.problem,
        "clauses": [_clause(c) for c in one.clauses],
        "path": list(one.path),
        "denies": sorted(map(str, one.denies)),
        "asks": sorted(map(str, one.asks)),
        "missing": list(one.missing),
        "profiles": list(one.profiles),
        "remedies": [remedy_json(r) for r in one.remedies],
    }


def remedy_json(one: Remedy) -> RemedyJson:
    """A remedy as plain values."""
    return {
        "kind": str(one.kind),
        "text": one.text,
        "target": one.target,
        "value": one.value,
        "brings": [str(kind) for kind in one.brings],
    }


def _obligation(one: Obligation) -> ObligationJson:
    return {
        "kind": one.kind,
        "text": one.text,
        "licence": one.licence,
        "section": one.section,
        "quote": one.quote,
        "verbatim": one.verbatim,
        "where": one.where,
        "artefacts": list(one.artefacts),
        "found": one.found,
        "missing": one.missing,
    }


def _binding(one: Binding) -> BindingJson:
    return {
        "licence": one.licence,
        "artefact": one.artefact,
        "relation": str(one.relation),
        "reach": str(one.reach),
        "path": list(one.path),
        "switches": list(one.switches),
    }


def _stop(one: Stop) -> StopJson:
    return {
        "licence": one.licence,
        "artefact": one.artefact,
        "way": str(one.way),
        "section": one.citation.section,
        "quote": one.citation.quote,
        "switch": one.switch,
    }


def _licence(one: Instrument) -> LicenceJson:
    return {"title": one.title, "edition": one.edition, "read": one.read, "source": one.source}
