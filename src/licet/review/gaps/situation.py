# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What sort of agreement a text is, and the facts on which a need for a clause hangs."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from licet.review.kinds import FieldReading, KindReading
from licet.review.paper import Paper
from licet.review.reading import fold, pattern
from licet.terms.territories import region

__all__ = ["SORTS", "Situation", "read_situation"]

SORTS = (
    "model_licence", "hosted_service", "data_licence", "output_terms", "cross_licence",
    "evaluation", "code_licence", "supplement", "other",
)  # fmt: skip
"""Sorts of agreement; nothing is missing from a supplement, since it stands beside another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What a review has to know before it says that something is missing."""

    sort: str
    facts: frozenset[str]
    """What is so: `between`, `fine_tuning`, `personal_data`, …"""
    law: frozenset[str]
    """Countries whose law governs, by ISO 3166 code, and `EU` with a member state."""


_TITLES = (
    ("supplement", pattern(
        r"addendum|data processing|acceptable use|use policy|privacy policy|cover page|order form|"
        r"statement of work|service level|\breadme\b|non-?disclosure|confidentiality agreement|"
        r"\bnda\b|\bpolicy\b|amendment")),
    ("cross_licence", pattern(
        r"cross-?licen[cs]|reciprocal|joint development|collaboration|consortium|patent pool")),
    ("evaluation", pattern(r"evaluation|pilot|\btrial\b|\bbeta\b|design partner")),
    ("data_licence", pattern(r"\bdata\b|data ?set|corpus|content licen[cs]")),
    ("output_terms", pattern(r"\boutputs?\b")),
    ("hosted_service", pattern(
        r"terms of (?:service|use)|hosted|\bapi\b|cloud|subscription|\bsaas\b|services? agreement|"
        r"inference")),
    ("model_licence", pattern(r"\bmodels?\b|weights|checkpoint|\bai\b|machine[- ]learning")),
    ("code_licence", pattern(r"software|source code")),
)  # fmt: skip
_AGREEMENT = pattern(r"\b(?:agreement|licen[cs]e)\b")
_MODEL = pattern(r"\b(?:ai|machine[- ]learning|neural|foundation|language|trained) models?\b|"
                 r"\b(?:the|licensed|base|derivative) models?\b|\bweights\b|checkpoints?|"
                 r"fine-?tun|\binference\b")  # fmt: skip
_DATA = pattern(r"\b(?:licensed|training|source|the) data\b|data ?sets?\b|\bcorpus\b")
_HOSTED = pattern(
    r"\bcloud\b|\bhosted\b|\bapis?\b|software[- ]as[- ]a|online service|platform|inference"
)
_CROSS = pattern(r"cross-?licen[cs]|consortium")
_SOFTWARE = pattern(r"\bsoftware\b|source code|object code")
_MUTUAL = pattern(
    r"\b(?:each|either|neither|both|other|such) (?:of the )?(?:other )?part(?:y|ies)\b"
)
_CALLED = r"\([^()]{0,40}\"[^\"]{2,40}\"[^()]{0,40}\)"
_NAMED = pattern(
    rf"\b(?:between|among)\b[^;]{{3,400}}?{_CALLED}[^;]{{0,200}}?\band\b[^;]{{3,300}}?{_CALLED}"
)
_YOU = pattern(r"\byou\b")
_SIGNED = pattern(r"in witness whereof|/s/|authori[sz]ed signator|signed for and on behalf")
_TEXT_FACTS = {
    "outputs": (2, pattern(r"\boutputs?\b")),
    "inputs": (1, pattern(
        r"\binputs?\b|prompts?\b|customer (?:data|content|materials)|your (?:data|content)")),
    "ai": (2, pattern(
        r"\bthe models?\b|\b(?:ai|hosted|trained|base|licensed|other|language) models?\b|"
        r"machine[- ]learning|artificial intelligence|\bai\b|generative|\binference\b")),
    "weights": (1, pattern(
        r"(?:deliver|provide|make available|download|copies of)[^.;]{0,60}(?:weights|checkpoint)")),
    "research": (1, pattern(r"(?:solely|only|exclusively) for[^.;]{0,40}(?:research|evaluation)")),
    "royalty": (1, pattern(
        r"\broyalt(?:y|ies) (?:of|equal|at|on)\b|(?:share|percent|%) of[^.;]{0,30}revenue")),
    "papers": (2, pattern(
        r"\b(?:schedules? [a-z0-9]{1,2}\b|exhibit [a-z0-9]{1,2}\b|annex [a-z0-9]{1,2}\b|order form|"
        r"policy at|policy available)")),
    "notices_count": (2, pattern(
        r"\b(?:written notice|(?:by|on|upon|after|from) notice|"
        r"notice of (?:the )?(?:termination|breach|non-?renewal))")),
    "suits": (1, pattern(r"(?:sue|enforce|bring[^.;]{0,20}(?:action|suit))[^.;]{0,60}infring|"
                         r"infringers?\b")),
    "dpa": (1, pattern(r"data processing (?:agreement|addendum)|\bdpa\b")),
}  # fmt: skip
_BY_KIND = {
    "joint": "whole.co_ownership", "fees": "whole.fees",
}  # fmt: skip
_ADAPTS = pattern(
    r"fine-?tun|adapters?\b|\b(?:modif\w*|adapt\w*|derivative\w*)\b[^.;]{0,80}(?:\bmodels?\b|weights)"
)
_HIGH_RISK = pattern(
    r"(?:use|used|purposes?|field)[^.;]{0,80}(?:recruit|credit scor|creditworth|medical device|"
    r"diagnos|biometric identif|law enforcement|critical infrastructure|exam scor|hiring)"
)
_PERSONAL = pattern(r"personal (?:data|information)|personally identif|data subjects?")
_HANDLED = pattern(
    r"(?:process|collect|handl|contain|includ|receiv|transfer|stor|us)(?:e|es|ed|ing|s)?\b[^.;]{0,80}"
    r"personal (?:data|information)|"
    r"personal (?:data|information)[^.;]{0,80}"
    r"(?:process|collect|handl|contain|includ|receiv|transfer|stor)"
)
_NOT = pattern(
    r"shall not|must not|may not|prohibit|not be used|will not|not use|\bno personal|"
    r"not (?:contain|include)|\bmeans\b|\bif any\b|insert"
)
_MEMBERS = region("EU", on=date(2026, 1, 1)).flipped
OPENING = 3000
LINE = 90
"""Characters of a line that may be a title."""
OFTEN = 5
"""A text that speaks of either party this often is one between parties."""
TITLED = 2
"""Words of a subject that its title names."""
CLEAR = 4
"""Words of a subject that make it the subject without a title."""


def read_situation(
    paper: Paper, readings: Iterable[KindReading], *, facts: Mapping[str, bool] | None = None
) -> Situation:
    """The sort of a text and its facts.

    Args:
        paper: The text.
        readings: Its kinds of clauses.
        facts: What is known from elsewhere; it prevails over what is read.
    """
    kinds = {reading.kind: reading for reading in readings}
    law = _law(kinds.get("whole.law"))
    found = {name for name, holds in _facts(paper, kinds, law) if holds}
    for name, holds in (facts or {}).items():
        found = found | {name} if holds else found - {name}
    return Situation(sort=_sort(paper, kinds), facts=frozenset(found), law=law)


def _sort(paper: Paper, kinds: Mapping[str, KindReading]) -> str:
    """By the title, else by what the text speaks of most."""
    folded = paper.reading.folded
    counts = {
        "model_licence": 2 * _count(_MODEL, folded), "data_licence": _count(_DATA, folded),
        "hosted_service": _count(_HOSTED, folded), "code_licence": _count(_SOFTWARE, folded),
        "cross_licence": _count(_MODEL, folded) + _count(_CROSS, folded),
    }  # fmt: skip
    for told in _titles(paper):
        title = _without_names(paper, told)
        for sort, words in _TITLES:
            if words.search(title) and (sort not in counts or counts[sort] >= TITLED):
                return sort
    grants = kinds.keys() & {"model.grant", "data.grant", "code.grant", "model.fine_tuning"}
    best = max(counts, key=lambda sort: counts[sort])
    return best if grants and counts[best] >= CLEAR and best == "model_licence" else "other"


def _titles(paper: Paper) -> Iterator[str]:
    """What may name the sort: the title alone where one is found, then with the first words.

    Words behind a title are no part of it: an agreement with a cover page is no cover page.
    """
    first = paper.document.text.lstrip("\ufeff \n\t#*").partition("\n")[0].lower()
    named = [one.value.lower() for one in paper.of_kind("document_name")[:1]]
    title = [first[:LINE], *named]
    if named or _AGREEMENT.search(first[:LINE]):
        yield " ".join(" ".join(title).split())
    if len(first) > LINE or not named:
        yield " ".join(" ".join([*title, paper.reading.folded[:LINE]]).split())


def _without_names(paper: Paper, title: str) -> str:
    """A title without the names of the parties: what `Harbour Data GmbH` licenses is open."""
    for one in paper.of_kind("parties"):
        name = " ".join(one.quote.lower().split())
        if len(name.split()) > 1:
            title = title.replace(name, " ")
    return title


def _count(words: re.Pattern[str], folded: str) -> int:
    return sum(1 for _ in words.finditer(folded))


def _law(reading: KindReading | None) -> frozenset[str]:
    """Countries whose law governs, from the first sentence that names one."""
    for value in reading.of("places") if reading else ():
        codes = value.value if isinstance(value.value, tuple) else ()
        countries = {code[:2] for code in codes if code not in ("worldwide", "EEA")}
        if countries:
            return frozenset(countries | ({"EU"} if countries & _MEMBERS else set()))
    return frozenset()


def _facts(
    paper: Paper, kinds: Mapping[str, KindReading], law: frozenset[str]
) -> Iterator[tuple[str, bool]]:
    folded = paper.reading.folded
    yield "between", _between(paper)
    for name, (least, words) in _TEXT_FACTS.items():
        yield name, _count(words, folded) >= least
    yield "high_risk", _in_any(_HIGH_RISK, paper)
    yield (
        "fine_tuning",
        any(
            value.value is True and _ADAPTS.search(fold(value.sentence.quote))
            for value in _values(kinds, "model.fine_tuning", "allowed")
        ),
    )
    yield "personal_data", _count(_PERSONAL, folded) > 1 and _in_any(_HANDLED, paper)
    yield "exclusive", _says(kinds, "model.grant", "exclusive", value=True)
    yield "redistributable", _says(kinds, "model.sublicence", "allowed", value="free")
    for name, kind in _BY_KIND.items():
        yield name, kind in kinds
    yield "grants", bool(kinds.keys() & {"model.grant", "data.grant", "code.grant"})
    yield "ends", bool(kinds.keys() & {"whole.termination", "whole.cure", "whole.term"})
    yield "eu", bool(law & {"EU"}) or _markets(paper, kinds)
    yield "purpose_law", bool(law & {"DE", "FR"})
    yield "insolvency_law", bool(law & {"US", "DE"})
    yield "standing_law", bool(law & {"US", "GB"})


def _between(paper: Paper) -> bool:
    """Whether two parties agree, rather than one licensing to whoever takes it."""
    folded = paper.reading.folded
    if _count(_MUTUAL, folded) >= OFTEN:
        return True
    if _count(_YOU, folded) >= 2 * OFTEN:
        return False
    if _SIGNED.search(folded):
        return True
    return _NAMED.search(folded[:OPENING]) is not None


def _markets(paper: Paper, kinds: Mapping[str, KindReading]) -> bool:
    """Whether the text names the European Union or a member as a place of use."""
    values = [value.value for value in _values(kinds, "model.territory", "places")]
    codes = {code for value in values if isinstance(value, tuple) for code in value}
    if codes:
        return bool({code[:2] for code in codes} & _MEMBERS or codes & {"EU", "EEA"})
    return "European Union" in paper.document.text


def _says(kinds: Mapping[str, KindReading], kind: str, field: str, *, value: bool | str) -> bool:
    return any(one.value == value for one in _values(kinds, kind, field))


def _values(kinds: Mapping[str, KindReading], kind: str, field: str) -> tuple[FieldReading, ...]:
    reading = kinds.get(kind)
    return reading.of(field) if reading else ()


def _in_any(words: re.Pattern[str], paper: Paper) -> bool:
    """Whether a sentence says so that bars nothing."""
    return any(
        words.search(one.folded) and not _NOT.search(one.folded + one.lead)
        for one in paper.reading.sentences
    )
