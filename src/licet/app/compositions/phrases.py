# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words of a composition: acts, verdicts, paths, clauses."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from licet.compose import UNKNOWN
from licet.terms import (
    Act,
    Answer,
    Citation,
    Composition,
    Conflict,
    Known,
    Proviso,
    Question,
    Situation,
    Verdict,
)

__all__ = [
    "ACTS",
    "KIND_WORDS",
    "Said",
    "act_words",
    "clause_words",
    "clauses_words",
    "headline",
    "only_under",
    "path_words",
    "proviso_words",
    "question_words",
    "said",
    "situation_words",
    "standing_against",
    "verdict_words",
]  # fmt: skip

ACTS: Mapping[Act, str] = MappingProxyType(
    {
        Act.USE: "use",
        Act.FINE_TUNE: "fine-tune",
        Act.DISTRIBUTE: "publish",
        Act.HOST: "host as a service",
        Act.EMBED_IN_PRODUCT: "put into a product",
        Act.GENERATE: "make outputs with it, and use them",
        Act.TRAIN_ON_OUTPUTS: "train other models on its outputs",
        Act.DISTIL_OUTPUTS: "train models on its outputs to perform like it",
        Act.SUBLICENSE: "sublicense",
        Act.RELICENSE: "put under terms of your own",
    }
)
"""What somebody wants to do, as a verb phrase."""

KIND_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "K1": "act", "K2": "share-alike", "K3": "two share-alikes", "K4": "no derivatives",
        "K5": "name", "K6": "training on outputs", "K7": "place or actor", "K8": "ownership",
        "K9": "drift", "K10": "missing text", "K11": "threshold", "K12": "layer", "K13": "gate",
        "K14": "edition", "K15": "unknown",
    }
)  # fmt: skip
"""A kind of conflict in a word or two; the whole of it is told by `licet explain`."""

_VERDICTS = {Verdict.ALLOW: "yes", Verdict.DENY: "no", Verdict.ASK: "open"}
_FORMS = {
    Act.DISTRIBUTE: {"weights": "the weights", "adapter": "the adapter", "dataset": "the data",
                     "index": "the index", "output": "the output", "code": "the code",
                     "output_dataset": "the outputs"},
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One act, with the answers of all profiles that say the same of it."""

    act: Act
    answer: Answer
    profiles: tuple[str, ...]


def act_words(act: Act, form: str) -> str:
    """What somebody wants to do, with the form it takes.

    >>> act_words(Act.DISTRIBUTE, "weights")
    'publish the weights'
    """
    thing = _FORMS.get(act, {}).get(form, "it" if act in _NAMED else "")
    verb = "change" if act is Act.FINE_TUNE and form not in ("weights", "adapter") else ACTS[act]
    return f"{verb} {thing}".strip()


_NAMED = frozenset((Act.USE, Act.FINE_TUNE, Act.DISTRIBUTE, Act.SUBLICENSE))


def verdict_words(answer: Answer) -> str:
    """`yes`, `yes, if`, `no` or `open`."""
    word = _VERDICTS[answer.verdict]
    return f"{word}, if" if answer.verdict is Verdict.ALLOW and answer.conditions else word


def said(composition: Composition) -> tuple[Said, ...]:
    """Answers in their order; profiles that say the same of an act stand together."""
    found: list[Said] = []
    for act in dict.fromkeys(a.act for a in composition.answers):
        groups: dict[object, list[Answer]] = {}
        for each in (a for a in composition.answers if a.act is act):
            key = each.verdict, each.conditions if each.verdict is Verdict.ALLOW else ()
            groups.setdefault(key, []).append(each)
        found += [
            Said(act=act, answer=same[0], profiles=tuple(a.profile for a in same))
            for same in groups.values()
        ]
    return tuple(found)


def headline(composition: Composition) -> str:
    """What it is about, in one line."""
    artefacts = composition.lineage.behind(composition.artefact)
    licences = {b.licence for found in composition.bindings.values() for b in found}
    kind = next(a.kind for a in composition.lineage.artefacts if a.id == composition.artefact)
    return (
        f"{composition.artefact}: {kind.replace('_', ' ')}, "
        f"{_counted(len(artefacts), 'artefact')} in its lineage, "
        f"{_counted(len(licences), 'licence')}"
    )


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def situation_words(situation: Situation) -> str:
    """Who acts, where and when, as far as it was told.

    >>> from datetime import date
    >>> situation_words(Situation(territory="DE", on=date(2026, 11, 26)))
    'asked for DE, on 2026-11-26'
    """
    facts = [
        f"{f.name.replace('_', ' ')} {_value(f)}{f' on {f.on}' if f.on else ''}"
        for f in situation.facts
    ]
    places = [situation.territory and f"for {situation.territory}",
              situation.domicile and f"by an actor seated in {situation.domicile}",
              f"with {', '.join(facts)}" if facts else "",
              f"on {situation.on}" if situation.on else ""]  # fmt: skip
    return f"asked {', '.join(filter(None, places))}"


def _value(fact: Known) -> str:
    if isinstance(fact.value, bool):
        return "yes" if fact.value else "no"
    return f"{fact.value:,f}" if isinstance(fact.value, Decimal) else fact.value


def standing_against(composition: Composition, one: Said) -> Iterator[Conflict]:
    """Conflicts that deny an act, or leave it open, under the profiles of an answer."""
    for conflict in composition.conflicts:
        acts = conflict.denies if one.answer.verdict is Verdict.DENY else conflict.asks
        if one.act in acts and set(one.profiles) & set(conflict.profiles):
            yield conflict


def clause_words(clause: Citation | Proviso) -> str:
    """`llama-3.1 §1.b.i`; the licence alone where no section is known."""
    if clause.licence == UNKNOWN:
        return "no known licence"
    return f"{clause.licence} §{clause.section}" if clause.section else clause.licence


def clauses_words(clauses: Iterable[Citation]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Clauses of one licence on one path in one phrase, and the quotations among them.

    A path of one artefact says nothing that the licence does not.
    """
    groups: dict[tuple[str, tuple[str, ...]], list[Citation]] = {}
    for clause in clauses:
        groups.setdefault((clause.licence, clause.path), []).append(clause)
    for (licence, path), same in groups.items():
        sections = ", ".join(f"§{c.section}" for c in same if c.section)
        by = f", through {path_words(path)}" if len(path) > 1 else ""
        name = "no known licence" if licence == UNKNOWN else licence
        yield f"{name} {sections}".strip() + by, tuple(c.quote for c in same if c.quote)


def only_under(composition: Composition, conflict: Conflict) -> str:
    """Names of the profiles under which a conflict arises, unless it does under all."""
    asked = dict.fromkeys(a.profile for a in composition.answers)
    here = [p for p in asked if p in conflict.profiles]
    return "" if len(here) == len(asked) else ", ".join(here)


def path_words(path: Iterable[str]) -> str:
    """How a licence gets to where it binds: artefacts, with operations between."""
    return " → ".join(path)


def proviso_words(one: Proviso) -> str:
    """A condition, with the clause it comes from."""
    return f"{one.text} ({clause_words(one)})"


def question_words(one: Question) -> str:
    """An open question, with the licence it is about and the switch that decides it."""
    return f"{one.text} ({clause_words(one.citation)}; switch {one.switch})"
