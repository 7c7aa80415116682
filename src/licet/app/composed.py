# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A composition as rules for a gate: what all licences of a lineage say of one act, now.

The composer answers for a situation. Situations are few and come again and again, so each is
composed once and looked up from then on.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from licet.app.asking import FACTS, act_named, fact, place
from licet.app.checking import Asked, best, target_of, world_of
from licet.app.lineages import load_lineage
from licet.compose import STRICT
from licet.terms import (
    Act,
    Answer,
    Citation,
    Composition,
    Decision,
    Known,
    Profile,
    Reason,
    RequestError,
    Situation,
    Verdict,
)

__all__ = ["ComposedRules"]

_KEPT = 4096
"""Situations that are kept."""


class ComposedRules:
    """What may be done with a model by every licence of its lineage.

    Args:
        path: A model directory, a bill of materials or a lineage file, as `licet check` takes.
        profile: How unsettled law is read.
        artefact: The artefact asked about; empty: the one of which nothing was made.

    Raises:
        LicetError: The lineage or the catalogue cannot be used.
    """

    def __init__(self, path: Path, *, profile: Profile = STRICT, artefact: str = "") -> None:
        today = datetime.now(UTC).date()
        self._asked = Asked(
            situation=Situation(), profiles=(profile,), artefact=artefact, today=today
        )
        loaded = load_lineage(path)
        self.artefact = target_of(loaded, self._asked)
        self._world = world_of(loaded, self._asked)
        self._kept: dict[tuple[Act, Situation], Decision] = {}

    def decide(self, request: Mapping[str, Any]) -> Decision:
        """The answer to a request: `act`, `at`, `territory`, `domicile`, and facts by name.

        `agreement`, `actor` and `artefact` are not looked at: the lineage is of one artefact.

        Raises:
            RequestError: The act or a fact is of no kind that licences speak of, or the time has
                no zone.
        """
        _check(request)
        act, commercial = act_named(request.get("act", ""))
        facts = {
            k: v for k, v in request.items() if k in FACTS and k not in ("territory", "domicile")
        }
        for key in request:
            if key not in FACTS and key not in _NOT_ASKED:
                raise RequestError(f"no licence asks about `{key}`", where=key)
        if commercial is not None:
            facts.setdefault("commercial", commercial)
        at: datetime | None = request.get("at")
        situation = Situation(
            facts=tuple(_known(name, facts[name]) for name in sorted(facts)),
            territory=place(request.get("territory", "")),
            domicile=place(request.get("domicile", "")),
            on=at.astimezone(UTC).date() if at is not None else None,
        )
        found = self._kept.get((act, situation))
        if found is None:
            found = self._composed(act, situation)
            if len(self._kept) < _KEPT:
                self._kept[act, situation] = found
        return found

    def _composed(self, act: Act, situation: Situation) -> Decision:
        day: date = situation.on or self._asked.today
        world = replace(self._world, situation=situation, today=day)
        asked = replace(self._asked, situation=situation, acts=(act,), today=day)
        _, found = best(world, asked, artefact=self.artefact)
        return _decision(found, found.answers[0])


_NOT_ASKED = frozenset({"act", "at", "actor", "artefact", "agreement"})


def _check(request: Mapping[str, Any]) -> None:
    """Refuse what is no text, and a time that is no instant."""
    for key in ("act", "territory", "domicile"):
        if not isinstance(request.get(key, ""), str):
            raise RequestError(f"`{request[key]}` is not text", where=key)
    at = request.get("at")
    if at is not None and (not isinstance(at, datetime) or at.tzinfo is None):
        raise RequestError(
            f"`{at}` is not a time with a zone", where="at", hint="give a datetime with a zone"
        )


def _known(name: str, value: object) -> Known:
    return fact(f"{name}={value}")


def _decision(composition: Composition, answer: Answer) -> Decision:
    cited = [_reason(one, _said(composition, answer, one)) for one in answer.because]
    duties = [
        Reason(rule=one.kind, clause=one.section, section=one.section, text=one.text,
               agreement=one.licence)
        for one in answer.conditions
    ]  # fmt: skip
    because = tuple(dict.fromkeys(cited))
    if answer.verdict is Verdict.ALLOW:
        return Decision(verdict=answer.verdict, because=because, duties=tuple(duties))
    return Decision(verdict=answer.verdict, because=because, missing=answer.missing)


def _said(composition: Composition, answer: Answer, one: Citation) -> str:
    """The problem of the conflict a clause is part of, or the words of the clause."""
    for conflict in composition.conflicts:
        acts = conflict.denies if answer.verdict is Verdict.DENY else conflict.asks
        if answer.act in acts and any(c.licence == one.licence and c.section == one.section
                                      for c in conflict.clauses):  # fmt: skip
            return f"{conflict.kind.value} {conflict.problem}"
    return one.quote or one.key.replace("_", " ")


def _reason(one: Citation, text: str) -> Reason:
    return Reason(rule=one.key or "licence", clause=one.section, section=one.section, text=text,
                  agreement=one.licence)  # fmt: skip
