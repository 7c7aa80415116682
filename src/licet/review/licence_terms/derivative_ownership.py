# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Reader of whose the works are that a licensee makes of the licensed one."""

from collections.abc import Callable, Mapping

from licet.review.licence_terms.derivatives import DERIVED
from licet.review.licence_terms.granting import LONGEST, found
from licet.review.licence_terms.modality import words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence
from licet.terms import Term

__all__ = ["READERS"]

_YOU = r"(?:you|(?:the )?(?:licensee|customer|user|client|recipient|subscriber|participant))"
_THEY = (
    r"(?:us|we|(?:the )?(?:licensor|company|provider|owner|supplier|vendor|developer|university"
    r"|institute|institution|author)s?)"
)
_FILL = (
    r"(?:(?:all|any|the|its|his|their|your|such|sole|full|exclusive|of|in|to|and|or|right|title"
    r"|interest|rights|intellectual|property|ownership|those|every|each|entire|proprietary"
    r"|resulting|own|other|copyrights?|models?|software|works?|materials?|weights|data|technology"
    r"|engine|including|that|are|for|thereof|thereto|as|well),? ){0,18}?"
)
_TITLE = r"(?:ownership|title|rights?|interests?)"
_HAS = (
    rf"(?:[\w,()]+ ){{0,3}}?(?:(?:owns?|shall own|will own) {_FILL}"
    rf"|(?:retains?|keeps?|holds?|reserves?|has|have) {_FILL}{_TITLE},? {_FILL})"
)
_BELONGS = (
    r"(?:owned (?:solely |exclusively )?by|belongs?(?: exclusively| solely)? to"
    r"|(?:the )?(?:sole |exclusive )?property of|vests? (?:\w+ )?in|assigned to|(?:remains?"
    r"|lies?|rests?|stays?) with)"
)
_OWNED = r"\b(?<!not\s)(?<!as\s)(?<!rights\s)(?<!property\s)(?<!properties\s)"
"""`the rights owned by us in derivatives` names rights; it gives none away."""
_NO_OUTPUT = r"(?:(?!\boutputs?\b|\bgenerat|\bresults?\b)[^.;]){0,60}?"
_YOU_OWN = words(
    rf"\b{_YOU} owns? (?:all |any |the )?(?:{DERIVED}|changes) (?:that )?you make\b",
    rf"\b{DERIVED} (?:is|are|remains?|stays?) yours\b",
    r"\bwhat(?:ever)? you (?:change|modify|add|build)\b[^.;]{0,40}?\b(?:is|remains?|stays?)"
    r" yours\b",
    rf"\b{_YOU} {_HAS}{DERIVED}\b",
    rf"\b{_YOU} (?:shall |will )?own (?:any|all|the|your) (?:[\w.-]+ ){{0,2}}?{DERIVED}\b",
    rf"\b{_YOU}\b[^.;]{{0,60}}?\b(?:owners?|proprietors?) of\b[^.;]{{0,60}}?\b{DERIVED}\b",
    rf"\b{DERIVED}\b[^.;]{{0,200}}?\b{_YOU} (?:are|is|will be|shall be|and will be)\b"
    r"[^.;]{0,40}?\bowners?\b",
    rf"\b{DERIVED}\b[^.;]{{0,120}}?{_OWNED}{_BELONGS} {_YOU}\b",
    rf"\b{DERIVED}\b[^.;]{{0,80}}?\b(?:is|are|remains?|shall be) your (?:sole )?property\b",
    r"\bownership of\b[^.;]{0,40}?\byour (?:derivative|modification)\w*\b",
    rf"\b{DERIVED}\b[^.;]{{0,120}}?{_OWNED}{_YOU}'s (?:\w+ )?property\b",
    rf"\b(?:does|do) not claim (?:\w+ )?{_TITLE}\b{_NO_OUTPUT}\b{DERIVED}\b",
    rf"\b(?:claims?|asserts?) no (?:\w+ ){{0,3}}?{_TITLE}\b{_NO_OUTPUT}\b{DERIVED}\b",
)  # fmt: skip
_BY_THEM = (
    rf"(?! (?:\w+ ){{0,4}}?(?:made|created|developed) by (?:or for |or on behalf of )?{_THEY}\b)"
)
_THEY_OWN = words(
    rf"\b{DERIVED} (?:is|are|remains?|stays?) ours\b",
    rf"\b{_THEY} (?:is|are|shall be|will be|remains?) (?:the )?(?:sole |exclusive )?owners? of "
    rf"[^.;]{{0,60}}?\b{DERIVED}\b{_BY_THEM}",
    rf"\b{DERIVED} (?:that )?you (?:make|create|develop)\b[^.;]{{0,20}}?\bbelongs? to "
    rf"(?!you\b|licensee|the licensee|third|others)\w+",
    rf"\b{DERIVED}\b[^.;]{{0,160}}?{_OWNED}{_BELONGS} {_THEY}\b",
    rf"\b{_THEY} {_HAS}{DERIVED}\b{_BY_THEM}",
    rf"\b{_YOU}\b[^.;]{{0,60}}?\b(?<!may\s)assigns?\b(?! this\b| the"
    rf" agreement)[^.;]{{0,120}}?\b{DERIVED}\b",
)  # fmt: skip


def _derivative_ownership(reading: Reading) -> Term | None:
    """Who owns what the licensee makes of the work."""
    theirs: Sentence | None = None
    for _, sentence in found(reading, _NAMES_DERIVED, *_OWNING):
        folded = sentence.folded[:LONGEST]
        if _YOU_OWN.search(folded):
            return term_in(reading, sentence, key="derivative_ownership", value="user_owns")
        if theirs is None and _THEY_OWN.search(folded):
            theirs = sentence
    if theirs is None:
        return None
    return term_in(reading, theirs, key="derivative_ownership", value="licensor_owns")


_NAMES_DERIVED = words(rf"\b{DERIVED}\b")
_OWNING = (
    "own",
    "title",
    "right",
    "interest",
    "propert",
    "propriet",
    " ours",
    "belong",
    "vest",
    "assign",
    "remain",
    " with ",
)

READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "derivative_ownership": _derivative_ownership,
}
