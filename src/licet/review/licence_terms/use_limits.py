# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read which uses are ruled out: by a policy, a list, a field of use, or by the law alone."""

import re
from collections.abc import Iterator
from itertools import islice

from licet.review.licence_terms.modality import MOST, Force, force, governing
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Term

__all__ = ["read_use_restrictions"]

_POLICY = pattern(
    r"\b(?:acceptable|prohibited|responsible|restricted|permitted)[- ]us(?:e|es"
    r"|age) (?:polic(?:y|ies)|guidelines?|guide|terms)\b"
    r"|\bus(?:e|age) (?:polic(?:y|ies)|guidelines)\b|\buse[- ](?:based )?restrictions?\b"
    r"|\brestricted uses\b"
    r"|\b(?:prohibited|forbidden) (?:uses|practices|activities|purposes)\b"
    r"|\bnot use\b.{0,80}?\b(?:listed|set (?:out|forth)|specified|described"
    r"|named) in (?:the )?(?:annex|attachment|exhibit|schedule|appendix)\b"
    r"|\b(?:shall|must|may) not be put to (?:any of )?the uses?\b"
    r"|\btrustworthy ai\b|\bethic\w+ (?:use|principles|guidelines|ai)\b"
)
_BYPASS = pattern(
    r"\b(?:bypass|circumvent|disabl|remov|overrid|reduc|defeat)\w*\b.{0,100}\b(?:guardrails?"
    r"|safety|safeguards?|"
    r"content filter\w*|moderation)\b"
)
_HARM = pattern(
    r"\b(?:militar\w+|weapon\w*|warfare|unlawful\w*|illegal\w*|harm(?:s|ing|ful)?|malware"
    r"|disinformation|misinformation|"
    r"false information|discriminat\w+|surveillance|biometric\w*|minors|decept\w+|deceiv\w+"
    r"|fraud\w*|"
    r"high[- ](?:risk|stakes)|safety[- ]critical|medical advice|clinical\w*|diagnos\w+"
    r"|terroris\w+|harass\w*|"
    r"law enforcement|nuclear|social scoring|human rights|election\w*|pornograph\w+|defam\w+"
    r"|violen\w+|incit\w+|hat(?:e|red|eful)|"
    r"abus\w+|spam|phishing|police|criminal\w*|impersonat\w+|child\w*|stalk\w*|torture|suicide"
    r"|gambling|re-? ?identif\w+|identif(?:y|ying) (?:[\w,-]+ ){0,4}?(?:individuals?|persons?"
    r"|people"
    r"|households?)|automated decision\w*|eligibility|de-? ?anonymi[sz]\w+|deep-? ?fakes?"
    r"|clon(?:e|ing) (?:\w+ ){0,3}?voices?|find out who|identity of)\b"
)
_USE = pattern(
    r"\bus(?:e|es|ed|ing|age)\b|\bgenerat\w+|\bdeploy\w*|\bemploy(?:ed|ing)?\b|\bserv(?:e|ing)\b"
    r"|\b(?:try|attempt|seek)\w* to\b"
)
_ONLY = pattern(
    r"\b(?:only|solely|exclusively|strictly|limited to|restricted to|sole purpose of)\b"
)
_FIELD = pattern(
    r"\b(?:(?:[\w-]+,? (?:and |or |and/or )?){0,4}(?:research|academic|scientific|educational"
    r"|evaluation|testing|"
    r"experimental|benchmarking|teaching|internal business|internal|non-production) "
    r"(?:\w+ ){0,3}?(?:purposes?|uses?|activit\w+|environments?|projects?|research|development)"
    r"|(?:the )?purposes? of (?:\w+ ){0,3}?(?:research|evaluation|testing|education|teaching|study)"
    r"|(?:research|testing|evaluation|teaching|study) (?:of|into)"
    r"|research purposes?|computational use|text and data mining|(?:research|evaluation|testing"
    r"|education)(?: (?:and|or) \w+)?(?=[.;,]))"
)
_LAW = pattern(
    r"\b(?:compl(?:y|ies|iance|iant|ying)|accordance|conform\w*|observ\w+|obey\w*|abid\w+"
    r"|respect(?:s|ing)?|follow(?:s|ing)?|violat\w+|breach\w*|consistent)\b.{0,60}?"
    r"\b(?:laws?|regulations?|legislation|legal framework|statutes?|export controls?|sanctions)\b"
    r"|\bexport (?:controls?|laws?|regulations?|restrictions)\b"
    r"|\b(?:not|never) use\b.{0,160}?\b(?:unlawful|illegal)\w*"
    r"|\b(?:must|shall|agrees? to) (?:only )?use\b.{0,60}\blawfully\b|\bfor (?:any )?(?:lawful"
    r"|legal) purposes? only\b|\bonly for lawful purposes?\b"
)
_NOT_A_RULE = pattern(
    r"\b(?:has|have) been designed\b|\bimpossible\b|\bunable to\b|"
    r"\bwarrant|\bliab|\bunless required by|\bto the (?:maximum|fullest|extent)"
    r"|\barising out of\b|\bunenforceable\b"
    r"|\bgoverned by\b|\bdispute"
)
_MADE_FOR = pattern(
    r"\b(?:not|nor|neither) (?:[\w-]+,? (?:and |or )?){0,4}?(?:designed|intended|manufactured"
    r"|tested|certified|suitable|fit)\b(?:,? (?:or |and )?(?:designed|intended|manufactured"
    r"|licensed|tested|certified|suitable|fit))*"
)
"""What a thing was not made for is no ban on using it so."""
_MARKS = pattern(
    r"\b(?:trade-? ?marks?|brand\w*|logos?|marks|service marks?)\b(?: [\w'-]+){0,8} ?$"
)
_NO_DUTY = pattern(
    r"\brisks?\b|\bgoverning law\b|\blegal action\b|\bright of action\b"
    r"|\b(?:interpret\w*|construed)\b|\blaws? of (?:torts?|delict)\b|\bmay include\b"
)


def read_use_restrictions(reading: Reading) -> Term | None:
    """`use_restrictions`: a policy, a list or a field of use; else the law alone."""
    for rule, value in (
        (_policy, "restricted"),
        (_harms, "restricted"),
        (_harm_list, "restricted"),
        (_field, "restricted"),
        (_purpose, "restricted"),
        (_law, "law_only"),
    ):
        sentence = rule(reading)
        if sentence is not None:
            return term_in(reading, sentence, key="use_restrictions", value=value)
    return None


def _policy(reading: Reading) -> Sentence | None:
    """A policy or an attachment; a sentence that binds to it is quoted before its title."""
    named = list(_naming_policies(reading))
    binding = (s for s in named if _BINDS.search(s.folded))
    return next(binding, None) or next(iter(named), None)


def _naming_policies(reading: Reading) -> Iterator[Sentence]:
    """Sentences that name a policy on use; guidelines for trademarks are none."""
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded
        near = " ".join(s.folded[:600] for s in reading.sentences[max(0, index - 1) : index + 2])
        for match in _POLICY.finditer(text):
            of_marks = "guideline" in match.group() and _OF_MARKS.search(near)
            if not of_marks and not _MARKS.search(text[: match.start()][-80:]):
                yield sentence
                break


_OF_MARKS = pattern(r"\btrade-? ?marks?\b|\b(?<!question\s)marks\b")
_BINDS = pattern(
    r"\b(?:adhere|comply|incorporated|cannot|must not|may not|shall not|agree not|not use"
    r"|considered|subject to)\b"
)


_TO_MARKS = pattern(r"[^.;]{0,60}\bmarks\b")
"""`harmful to our marks` is a matter of trademarks."""


_AGAINST_LAW = pattern(r"\b(?:unlawful|illegal)\w*")


def _named_harm(text: str) -> re.Match[str] | None:
    """The first use that is named; `unlawful purposes` is the law's matter."""
    for match in islice(_HARM.finditer(text), MOST):
        if not _AGAINST_LAW.match(match.group()):
            return match
    return _BYPASS.search(text)


def _harms(reading: Reading) -> Sentence | None:
    """Uses forbidden by name: a sentence, or an item of a list."""
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded
        match = _named_harm(text)
        if not match or _NOT_A_RULE.search(text) or _TO_MARKS.match(text, match.end()):
            continue
        before = _MADE_FOR.sub("", f"{governing(reading, index)} {text[: match.start()]}")
        if _USE.search(before) and force(before, text[match.end() :]) is Force.FORBIDDEN:
            return sentence
        if _BYPASS.search(text) and "terminat" in text:
            return sentence
    return None


_GRAVE = pattern(
    r"\b(?:militar\w+|weapon\w*|discriminat\w+|surveillance|terroris\w+|harass\w*|slave\w*"
    r"|torture|human rights|child labou?r|forced labou?r|genocide|warfare|violen\w+|killings?"
    r"|law enforcement|hate)\b"
)


def _harm_list(reading: Reading) -> Sentence | None:
    """Grave conduct forbidden item by item, even where no item speaks of using the work."""
    found = list(islice((s for s in _banned_items(reading) if _GRAVE.search(s.folded)), 2))
    return found[0] if len(found) > 1 else None


def _banned_items(reading: Reading) -> Iterator[Sentence]:
    """What follows `you shall not:`, up to the next sentence on what somebody may or must do."""
    under = False
    for sentence in reading.sentences:
        text = sentence.folded
        if text.endswith(":") and _WHO_MAY.search(text):
            under = force(text) is Force.FORBIDDEN
        elif _WHO_MAY.search(text):
            under = False
        elif under and not _NOT_A_RULE.search(text):
            yield sentence


_WHO_MAY = pattern(r"\b(?:you|licensees?|users?|we|licensors?) (?:shall|may|must|will|agrees?)\b")


_NO_OTHER_USE = pattern(
    r"\b(?:any|all|every) other uses?\b[^.;]{0,120}?\b(?:is|are) (?:\w+ly )?(?:forbidden|prohibited"
    r"|excluded|not (?:permitted|allowed))\b"
)
_SAYS_NONCOMMERCIAL = pattern(r"\W*\"?non-? ?commercial[\w ]{0,20}\"? (?:shall )?means?\b")
"""What non-commercial means limits commerce alone, which another term tells."""


def _field(reading: Reading) -> Sentence | None:
    """`solely for research purposes`; for non-commercial use alone is another term's matter."""
    before = ""
    for sentence in reading.sentences:
        text = sentence.folded
        if _SAYS_NONCOMMERCIAL.search(text[:60]):
            continue
        if _NO_OTHER_USE.search(text) and _FIELD.search(before):
            return sentence
        before = text
        for only in _ONLY.finditer(text):
            field = _FIELD.search(text, only.start(), only.end() + 120) or (
                _FIELD.search(text, max(0, only.start() - 60), only.start() + 1)
            )
            if field and not _NOT_A_RULE.search(text):
                return sentence
    return None


_ONE_PURPOSE = pattern(
    r"\b(?:may|can|shall|must|permitted|allowed|entitled|licensed|allows?|grants?|right)\b"
    r"(?! not)[^.;]{0,80}?\bus(?:e|ed|ing)\b[^.;]{0,80}?\b(?:(?:only|solely|exclusively) "
    r"(?:to (?!the extent|those|such)\w+|in (?:connection|conjunction|combination) with|within"
    r"|inside|with (?!(?:the )?(?:prior|express|written|our)\b)\w+|as (?:an? )?(?:part|component"
    r"|element)|for use (?:in|with|on)"
    r"|on (?:\w+ ){0,4}?(?:systems?|hardware|devices?|gpus?|machines?|platforms?))|for the sole"
    r" purpose of)\b"
    r"|\b(?:for nothing else|(?:and )?(?:for )?no other (?:purpose|use))\b(?! (?:is|are))"
    r"|\b(?:use|licen[sc]e) (?:is|shall be) (?:\w+ly )?(?:limited|restricted|confined) to (?:the )?"
    r"(?:purposes?|uses)\b"
)


_SINGLING_OUT = ("only", "sole", "exclusively", "nothing else", "no other", "limited",
                 "restricted", "confined")  # fmt: skip


def _purpose(reading: Reading) -> Sentence | None:
    """`only to build applications for …`: one thing that the work may be used for."""
    return next(
        (
            s
            for s in reading.sentences
            if any(word in s.folded for word in _SINGLING_OUT)
            and _ONE_PURPOSE.search(s.folded[:2000])
            and not _NOT_A_RULE.search(s.folded)
        ),
        None,
    )


_SCOPE = pattern(
    r"\b(?:you|your|licensees?|users?|use|re-?us(?:e|ed|ers?|ing)|distribut\w+|materials?|model"
    r"|software)\b"
)


def _law(reading: Reading) -> Sentence | None:
    for sentence in reading.sentences:
        text = sentence.folded
        idle = _NOT_A_RULE.search(text) or _NO_DUTY.search(text)
        if _LAW.search(text) and _SCOPE.search(text) and not idle:
            return sentence
    return None
