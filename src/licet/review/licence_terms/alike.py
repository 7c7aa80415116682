# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether derivatives have to carry the licence on, whole or in its restrictions."""

import re
from collections.abc import Callable, Mapping

from licet.review.licence_terms.derivatives import (
    ALIKE,
    DERIVED,
    SAME_TERMS,
    STAY_UNDER,
    STAYING,
    says_same,
)
from licet.review.licence_terms.granting import LONGEST, found, whole
from licet.review.licence_terms.modality import words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading
from licet.terms import Term

__all__ = ["READERS"]

_LIMITING = (
    "enforceable", "bind", "oblige", "hold", "at least", "restrict", "same", "limit", "research",
    "commercial", "academic", "scientific", "education", "evaluation", "subject", "profit",
    "protective", "prohibition", "prohibited", "ban",
)  # fmt: skip
_WHOLE_ALIKE = words(
    r"\bbind (?:each|any|all) (?:recipient|person|third part)\w*\b[^.;]{0,100}?"
    r"\bto (?:the )?(?:terms|this)\b",
    r"\b(?:receiv\w+|recipients?)\b[^.;]{0,80}?\b(?:must|shall|has to) be bound (?:to|by)\b",
    r"\bderivative database\b[^.;]{0,80}?\bonly under\b",
    r"\b(?:data|enhanced data|database)\b[^.;]{0,120}?\bunder (?:the terms of )?this"
    r" (?:agreement|licen[sc]e)(?! or)\b[^.;]{0,80}?\b(?:only|without|must)\b",
)  # fmt: skip
_LIMITS = (
    r"(?:(?:use|usage|use-based|behaviou?ral|field) (?:restrictions?|limits?|limitations?)"
    r"|restrictions?|limitations?|prohibited uses|provisions?|conditions|obligations|protections)"
)
_USE_LIMITS = r"(?:us(?:e|age)(?:-based)? (?:restrictions?|limits?|limitations?)|restrictions)"
_NONCOMMERCIAL = r"(?:research|non-? ?commercial|academic|scientific|educational|evaluation)"
_RECEIVER = (
    r"(?:third part(?:y|ies)|recipients?|sub-?licensees?|(?:those|anyone|everyone|whoever)"
    r"(?: who| that| to whom)?)"
)
_LIMITS_ALIKE = words(
    r"\b(?:licen[sc]ed|distributed|shared) under terms (?:that|which) (?:hold|bind|oblige)\b",
    rf"\b{_LIMITS}\b[^.;]{{0,160}}?\b(?:as |in )?an? (?:\w+ )?enforceable (?:provision|term"
    rf"|condition|clause)\b",
    rf"\b(?:bind|oblige|hold)\w* (?:\w+ ){{0,6}}?{DERIVED}\b[^.;]{{0,100}}?\b{_LIMITS}\b",
    rf"\bagreement\b[^.;]{{0,160}}?\b{_LIMITS}\b[^.;]{{0,80}}?\b(?:at least as"
    r"|no less) (?:restrictive|strict|protective)\b",
    rf"\b{DERIVED}\b[^.;]{{0,120}}?\b(?:must|shall) (?:contain|include|impose|carry)\b"
    rf"[^.;]{{0,60}}?"
    rf"\b{_USE_LIMITS}\b",
    rf"\b(?:requir|ensur|caus)\w*\b[^.;]{{0,120}}?\b{DERIVED}\b[^.;]{{0,100}}?\b{_USE_LIMITS}\b",
    r"\brecipients?\b[^.;]{0,120}?\b(?:at least as|no less) (?:restrictive|strict|protective)\b",
    r"\bsame (?:use-based |use |usage )?(?:restrictions|limitations)\b",
    rf"\b(?:pass|hand)\w* (?:on|down|along)\b[^.;]{{0,60}}?\b{_USE_LIMITS}\b",
    r"\b(?:accomplish|achieve)s? the same purpose\b",
    rf"\b{DERIVED}\b[^.;]{{0,120}}?\b(?:limited|restricted|subject) to\b[^.;]{{0,60}}?"
    rf"\b(?:{_NONCOMMERCIAL}|purposes|restrictions|limitations|{_LIMITS})\b",
    rf"\b{DERIVED}\b[^.;]{{0,60}}?\b(?:may|must|shall|can|will|are|is)\b[^.;]{{0,40}}?"
    rf"\b(?:only|solely|exclusively) (?:for|in)\b[^.;]{{0,60}}?\b{_NONCOMMERCIAL}\b",
    rf"\b(?:us(?:e|ing)|access|exploit)\b[^.;]{{0,120}}?\b{DERIVED}\b[^.;]{{0,80}}?"
    rf"\b(?:only|solely|exclusively) for\b[^.;]{{0,40}}?\b{_NONCOMMERCIAL}\b",
    rf"\b(?:not|never)\b[^.;]{{0,120}}?\bus(?:e|ing)\b[^.;]{{0,120}}?"
    rf"\b(?<!create\s)(?<!make\s)(?<!prepare\s){DERIVED}\b[^.;]{{0,100}}?"
    r"\b(?:commercial|for profit)\b",
    rf"\b(?:{_LIMITS}|prohibitions?|bans?)\b[^.;]{{0,100}}?\b(?:appl(?:y|ies)|extends?) to"
    rf" (?:any |all |every |each |your )?{DERIVED}\b",
    rf"\b{_LIMITS}\b[^.;]{{0,60}}?\b(?:bind|reach|cover|follow)s?\b[^.;]{{0,60}}?\b{DERIVED}\b",
    rf"\blicen[sc]es?\b[^.;]{{0,60}}?\b{DERIVED}\b[^.;]{{0,40}}?\b(?:has to|have to|must|shall) "
    rf"(?:keep|contain|include|preserve|carry)\b[^.;]{{0,60}}?\b{_LIMITS}\b",
    rf"\b{_RECEIVER}\b[^.;]{{0,100}}?\b{DERIVED}\b[^.;]{{0,100}}?\b{_NONCOMMERCIAL}\b"
    r"[^.;]{0,40}?\b(?:only|solely|exclusively)\b",
    rf"\b{_RECEIVER}\b[^.;]{{0,60}}?\b(?:restricted|limited) to\b[^.;]{{0,80}}?\b{DERIVED}\b"
    rf"[^.;]{{0,60}}?\b{_NONCOMMERCIAL}\b",
    rf"\b{DERIVED}\b[^.;]{{0,80}}?\b(?:shall|must)\b[^.;]{{0,40}}?\b(?:requir|oblig|bind|caus)\w*\b"
    rf"[^.;]{{0,80}}?\b{_USE_LIMITS}\b",
    rf"\bpass\b[^.;]{{0,40}}?\b(?:addendum|restrictions|limits)\b[^.;]{{0,60}}?\b{DERIVED}\b",
    rf"\b{DERIVED}\b[^.;]{{0,60}}?\bprovided that\b[^.;]{{0,80}}?\b(?:restrict|bind|oblige)\b"
    rf"[^.;]{{0,100}}?\b(?:use limits|{_LIMITS})\b",
    rf"\b{DERIVED}\b[^.;]{{0,100}}?\bat least (?:the same|as restrictive|equivalent)\b",
)  # fmt: skip


def _share_alike(reading: Reading) -> Term | None:
    """Whether derivatives have to carry the licence on, whole or in its restrictions."""
    for value, said, check, needles in (
        ("share_alike", SAME_TERMS, says_same, ALIKE),
        ("share_alike", _WHOLE_ALIKE, _says, ("bind", "bound", "data")),
        ("restrictions_only", _LIMITS_ALIKE, _says_limits, _LIMITING),
        ("restrictions_only", _BOUND_TO_LIMITS, _says_of_derived, _LIMITING),
        ("share_alike", STAY_UNDER, _says, STAYING),
    ):
        for index, sentence in found(reading, said, *needles):
            if check(whole(reading, index, sentence.folded[:LONGEST]), said):
                return term_in(reading, sentence, key="share_alike", value=value)
    return None


_BOUND_TO_LIMITS = words(
    rf"\b(?:restrict|bind|oblige|require)(?:s|ing)?\b[^.;]{{0,100}}?\b(?:use limits"
    rf"|{_USE_LIMITS})\b"
)


def _says_of_derived(folded: str, said: re.Pattern[str]) -> bool:
    """Whether the duty to bind to limits is one of a list on handing derivatives on."""
    match = said.search(folded)
    return match is not None and _LISTS_DERIVED.search(folded, 0, match.start()) is not None


_LISTS_DERIVED = words(rf"\b{DERIVED}\b[^.;]{{0,80}}?\b(?:provided that|shall|must)\b")


def _says_limits(folded: str, said: re.Pattern[str]) -> bool:
    """Whether limits reach derivatives, and do not only follow in the grant to make them."""
    return said.search(folded) is not None and _GRANT_TO_MAKE.search(folded) is None


_GRANT_TO_MAKE = words(
    r"\bgrants?\b[^.;]{0,300}?\bsubject to (?:\w+ ){0,2}?(?:\w+, )?(?:limitations?|restrictions?"
    r"|conditions?|terms)\b",
    r"\bsubject to [\w .]{1,40}\(?this licen[sc]e\)? with the following\b",
    r"\bmodify the text of this (?:licen[sc]e|agreement)\b",
)


def _says(folded: str, said: re.Pattern[str]) -> bool:
    return said.search(folded) is not None


READERS: Mapping[str, Callable[[Reading], Term | None]] = {"share_alike": _share_alike}
