# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Say what an agreement needs and lacks, what the law supplies, and which clause closes the gap."""

from collections.abc import Iterable, Mapping

from licet.review.gaps.inserting import insert_clause
from licet.review.gaps.names import filled, words_for
from licet.review.gaps.rules import GAPS, Gap, Silence
from licet.review.gaps.situation import Situation, read_situation
from licet.review.kinds import KindReading, read_kinds
from licet.review.paper import Paper
from licet.terms import Family, Finding

__all__ = ["find_gaps"]

_CALLED = {
    "US": "the law of the United States", "GB": "English law", "DE": "German law",
    "FR": "French law", "JP": "Japanese law", "CN": "Chinese law", "KR": "Korean law",
    "IN": "Indian law", "EU": "the law of the European Union",
}  # fmt: skip


def find_gaps(
    paper: Paper,
    *,
    readings: Iterable[KindReading] | None = None,
    situation: Situation | None = None,
    facts: Mapping[str, bool] | None = None,
) -> tuple[Finding, ...]:
    """What the agreement lacks, by number of the gap.

    Args:
        paper: The text.
        readings: Its kinds of clauses; read if not given.
        situation: Its sort and facts; read if not given.
        facts: Known from elsewhere, by name of the fact; they prevail over what is read.
    """
    found = {one.kind: one for one in (read_kinds(paper) if readings is None else readings)}
    known = situation or read_situation(paper, found.values(), facts=facts)
    missing = [gap for gap in GAPS if _lacks(gap, found, known)]
    words = words_for(paper) if missing else {}
    return tuple(_finding(paper, gap, found, known, words) for gap in missing)


def _lacks(gap: Gap, found: Mapping[str, KindReading], known: Situation) -> bool:
    if known.sort not in gap.sorts:
        return False
    for fact in gap.when:
        name = fact.removeprefix("not ")
        if (name in known.facts) == fact.startswith("not "):
            return False
    return not any(_has(found, need) for need in gap.needs)


def _has(found: Mapping[str, KindReading], need: str) -> bool:
    """Whether a kind is there, or of `kind#field` the field."""
    kind, _, field = need.partition("#")
    reading = found.get(kind)
    return reading is not None and (not field or bool(reading.of(field)))


def _finding(
    paper: Paper,
    gap: Gap,
    found: Mapping[str, KindReading],
    known: Situation,
    words: Mapping[str, str],
) -> Finding:
    silence, law = _supplied(gap, known)
    under = f"if silent, under {_CALLED[law]}" if law in _CALLED else "if silent"
    edit = insert_clause(
        paper, found, gap.near, heading=gap.heading, words=filled(gap.clause, words),
        comment=f"{gap.title}; still to be settled: {filled(gap.decide, words)}",
    )  # fmt: skip
    return Finding(
        rule=gap.id, family=Family.GAP, severity=silence.severity or gap.severity,
        problem=f"{filled(gap.problem, words)}; {under} {silence.says}",
        places=(), because=(silence.source,) if silence.source else (),
        mend=filled(gap.mend, words), confidence=0.85, layer=gap.layer, edit=edit,
    )  # fmt: skip


def _supplied(gap: Gap, known: Situation) -> tuple[Silence, str]:
    """What the governing law supplies: of the country before that of the Union."""
    for silence in gap.silent:
        for country in silence.law:
            if country in known.law and (country != "EU" or not _own(gap, known)):
                named = sorted(known.law - {"EU"})
                return silence, country if country != "EU" or not named else "EU"
    return gap.silent[-1], ""


def _own(gap: Gap, known: Situation) -> bool:
    """Whether a country whose law governs has an entry of its own."""
    own = {country for silence in gap.silent for country in silence.law} - {"EU"}
    return bool(own & known.law)
