# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who answers for whom: the side that takes indemnifies, the side that gives is liable for nothing.

Both are read from any sentence, by the words for the promise, for what others claim and for all
liability, in whatever order they stand.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span
from licet.review.grants.hedges import without_boilerplate, yields
from licet.review.grants.sided import GIVER, TAKER, acting, sided
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = ["frees", "promises"]

LONGEST = 900
"""Characters of one sentence that are looked at."""
_SAVES = words(
    r"\b(?:indemni(?:fy|fies|fied|fying|ty|ties)|(?:hold|keep|save|held|kept|render)\w*"
    r" (?:[\w',]+ ){0,8}?"
    r"(?:harmless|indemnified|free|clear|blameless)|free and clear|mak(?:e|es|ing) (?:[\w']+"
    r" ){1,4}?whole"
    r"|made whole|(?:compensat|reimburs|protect|shield|insulat|secur|reliev|releas)\w*|mak(?:e"
    r"|es) good"
    r"|made good|answer(?:s|able)? for|bear\w*|borne|meet|meets|met|pay|pays|paid|cover|covers"
    r"|covered"
    r"|defend\w*|at (?:the )?(?:licensee's|your) (?:\w+ )?(?:cost|expense|risk)|tak(?:e|es) over"
    r"|absorb\w*"
    r"|stands? behind|vouch\w*|settle[sd]?|pick(?:s|ed)? up|fall(?:s)? (?:up)?on|charge of"
    r"|burden\w*)\b"
)
_CLAIM = words(
    r"\b(?:third[- ]part(?:y|ies)|third persons?|others|outsiders|strangers|(?:some|any)(?:one"
    r"|body) else"
    r"|claims?|claimants?|suits?|su(?:e|es|ed|ing)|proceedings|actions?|demands?|litigation"
    r"|lawsuits?)\b"
)
_MUST = words(
    r"\b(?:shall|must|will|agrees?|undertakes?|(?:is|are) (?:to|at)|has to|have to|obliged|required"
    r"|bound|holds?|promises?|indemnifies|defends|keeps|bears?|pays|covers|makes|answers|covenants?"
    r"|duty|obligation|responsib\w+|falls?|compensates|reimburses|warrants to hold"
    r"|(?:is|are) (?:\w+ )?(?:borne|met|paid|carried|shouldered|covered) by)\b"
)
_NO = words(
    r"\b(?:no (?:obligation|duty|indemnity)|(?:shall|need|will|does|do|is|are|may) not|never"
    r"|only (?:if"
    r"|to the extent|for)|either party|each party|the other party|neither|both parties|taxes|tax"
    r"|invoice\w*|exceed\w*|capped|limited to)\b"
)


def promises(paper: Paper) -> Iterator[tuple[bool, Span]]:
    """Promises to answer for what others claim: whether the side that takes makes it, and where."""
    for index, told in enumerate(sided(paper)):
        text = told[:LONGEST]
        save, claim = _SAVES.search(text), _CLAIM.search(text)
        if not (save and claim and _MUST.search(text)) or _NO.search(text) or yields(text):
            continue
        giver, taker = _GIVER.search(text), _TAKER.search(text)
        if not (giver and taker):
            continue
        by_taker = _by_taker(text, save.start())
        start = paper.reading.sentences[index].start
        first = min(save.start(), (taker if by_taker else giver).start())
        yield by_taker, (start + first, start + max(save.end(), claim.end()))


_GIVER = words(rf"\b(?:{GIVER}|licensor's|our)\b")
_TAKER = words(rf"\b(?:{TAKER}|licensee's|your)\b")
_BY = words(rf"\b(?:by|on|of|upon) (?:(?P<giver>{GIVER})|(?P<taker>{TAKER}))\b(?!'s)")
_BEEN = words(r"\b(?:be|been|is|are|being) (?:\w+ )*?(?:\w+ed|held|kept|made|met|paid|borne)\b")
_COST = words(
    r"\bat (?:the )?(?:licensee's|your) (?:\w+ )?(?:cost|expense|risk)\b"
    r"|\bfor (?:the )?(?:licensee's|your|account of (?:the )?licensee|account of you)\b"
)


def _by_taker(text: str, at: int) -> bool:
    by = _BY.search(text, at) if _BEEN.search(text) else None
    if by:
        return by.lastgroup == "taker"
    return _COST.search(text) is not None or acting(text, at) == "taker"


_LIABLE = words(
    r"\b(?:liab(?:le|ility|ilities)|responsib(?:le|ility)|answer(?:s|able)?|accountable|claims?"
    r"|recourse"
    r"|sued|damages|compensation|redress|recover\w*|owes?)\b"
)
_FREE = words(
    r"\b(?:exclud\w+|exclusion|disclaim\w*|no|not|never|neither|nor|none|nothing|cannot|waiv\w+"
    r"|renounc\w+"
    r"|forgo\w*|declin\w*|reject\w*|nil\b|zero\b|free (?:of|from)|without|exempt\w*|released?"
    r"|reliev\w*"
    r"|absolv\w*"
    r"|discharg\w*|rul\w* out|immune)\b"
)
_ALL = words(
    r"\b(?:any|every|all|whatsoever|whatever|howsoever|however|anything|nothing|at all"
    r"|entire(?:ly)?"
    r"|full(?:y)?|total(?:ly)?|complete(?:ly)?|wholly|altogether|nil|zero|under no circumstances"
    r"|in no"
    r" (?:event|case"
    r"|way|circumstances)|none|no (?:liability|responsibility|claims?|recourse|damages"
    r"|compensation))\b"
)
_LESS = words(
    r"\b(?:construed|deemed"
    r"|exceed\w*|cap(?:s|ped)?\b|limited to|aggregate|except|other than|unless|save (?:for"
    r"|as|where)"
    r"|neither party|either party|each party|both parties|parties|amounts? (?:paid|payable)|more"
    r" than"
    r"|greater than|to the extent|if|where|when|third[- ]party (?:software|services|content|claims)"
    r"|delays?|unavailab\w*|interrupt\w*|down-?time|data loss|acts of|force majeure|tax\w*|fees?"
    r"|invoice\w*"
    r"|outputs?|accuracy|decisions?|results?|content|terminat\w+|suspen\w+|feedback|warrant\w+)\b"
)
_PARTIAL = words(
    r"\b(?:indirect|consequential|incidental|special|punitive|lost profits|loss of profits?|lost"
    r" revenue)\b"
)
_DIRECT = words(r"(?<![\w])direct\b")


def frees(paper: Paper) -> Iterator[Span]:
    """Sentences by which the side that gives is liable for nothing."""
    for index, told in enumerate(sided(paper)):
        text = without_boilerplate(told[:LONGEST])
        liable, free = _LIABLE.search(text), _FREE.search(text)
        if not (liable and free and _ALL.search(text)) or _LESS.search(text) or yields(text):
            continue
        if (_PARTIAL.search(text) and not _DIRECT.search(text)) or not _is_givers(text):
            continue
        start = paper.reading.sentences[index].start
        yield start + min(liable.start(), free.start()), start + max(liable.end(), free.end())


_AGAINST = words(
    rf"\b(?:against|from|of|by|to|upon|on) {GIVER}\b|\b(?:licensor's|our) (?:[\w,]+"
    rf" ){{0,4}}?(?:liabilit"
    rf"|responsib|duty)\w*|\b{GIVER} (?:[\w,]+ ){{0,8}}?(?:liab|responsib|answer|account"
    rf"|disclaim|exclud"
    rf"|declin|reject|exempt|free|releas|absolv|reliev|immune|owes?)\w*"
)
_THEIRS = words(
    rf"\b(?:licensee's|your) (?:\w+ ){{0,3}}?(?:liabilit|responsib)\w*|\bliability of {TAKER}\b"
    rf"|\b{TAKER} (?:\w+ ){{0,4}}?(?:not |never )(?:be )?(?:liable|responsible|answerable)"
)


def _is_givers(text: str) -> bool:
    return _AGAINST.search(text) is not None and _THEIRS.search(text) is None
