# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the material has to be kept up to date, and whether the terms may change."""

import re
from collections.abc import Callable, Mapping

from licet.review.licence_terms.asking import BY_LICENSOR
from licet.review.licence_terms.finding import having
from licet.review.licence_terms.modality import governing, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading
from licet.terms import Param, Term

__all__ = ["READERS"]

LONGEST = 2500
"""Characters of one sentence that are looked at."""

_DUTY = (
    "shall|must|should|will|required|agrees?|efforts|undertakes?|obliged|obligated|needs? to|"
    "has to|have to|commits? to"
)
_KEEP_UP = (
    r"(?:us(?:e|ing)|updat\w*|upgrad\w*|migrat\w*|switch\w*|adopt\w*|install\w*|run(?:ning)?|"
    r"deploy\w*|work(?:ing)? with|rely on|mov(?:e|ing)|appl(?:y|ying)|implement\w*|replac\w*)"
)
_NEWEST = (
    r"(?:(?:latest|most recent|newest|most current|current|updated) (?:available |stable )?"
    r"(?:versions?|releases?)|(?:each|every|any) (?:new|updated|subsequent) (?:version|release"
    r"|edition)|"
    r"(?:all|any|the|each|every) (?:available )?updates?)\b"
)
_TERMS_OF = r"(?! of (?:this|the|our|these) (?:\w+ ){0,3}?(?:licen[sc]e|agreement|polic|terms))"
_LATEST = words(
    rf"\b(?:{_DUTY})\b(?! not\b)[^.;]{{0,80}}?\b{_KEEP_UP}\b[^.;]{{0,60}}?\b{_NEWEST}{_TERMS_OF}",
    rf"\b(?:{_DUTY})\b(?! not\b) (?:\w+ ){{0,3}}?(?:upgrade|update|migrate|switch|"
    rf"move)\b[^.;]{{0,60}}?"
    r"\bnew(?:er)? (?:version|release)\b",
    rf"(?:^|[.;:)] )\W*(?:\w[.)] )?(?:always|only) {_KEEP_UP} (?:the )?{_NEWEST}{_TERMS_OF}",
    rf"\b(?:{_DUTY})\b(?! not\b) (?:\w+ ){{0,2}}?(?:install|apply) updates?\b",
    rf"\bonly the {_NEWEST}[^.;]{{0,60}}?\b(?:may|can|shall|must) be (?:used|deployed|run)\b",
    r"\b(?:older|earlier|previous|prior|outdated) (?:versions?|releases?) (?:must|shall|have to) "
    r"be "
    r"(?:replaced|removed|deleted|retired|withdrawn|deleted)\b",
    r"\bnew(?:er)? (?:version|release|edition)\b[^.;]{0,80}?\b(?:shall|must|has to|have to|will) "
    r"(?:\w+ )?(?:switch|move|upgrade|migrate|update|change over)\b",
    r"\b(?:shall|must|will|agrees? to) (?:\w+ )?(?:stop|cease|discontinue)(?: using| (?:the "
    r")?use of)?"
    r" (?:\w+ ){0,3}?(?:older|earlier|previous|outdated|prior|superseded) (?:versions?|"
    r"releases?)\b",
)  # fmt: skip
_OURS = r"(?:terms|agreement|licen[sc]e|polic(?:y|ies)|conditions|guidelines|rules)"
_LIVING = (
    r"(?:polic(?:y|ies)|guidelines|terms of (?:use|service)|"
    r"(?:these|our|its) (?:\w+ ){0,3}?(?:terms|rules|conditions|licen[sc]e))"
)
"""What a licensor changes on its own; `as amended` of a statute or another contract is no "
    "change."""

_CHANGE = r"(?:(?:updat|modif|chang|revis|amend|supplement|replac|alter)\w*|var(?:y|ied))"
_NOW_AND_THEN = (
    r"(?:from time to time|periodically|now and then|at any time|occasionally|regularly)"
)
_CHANGED = words(
    r"\b(?<!\d\s)(?:may|can|reserves? the right to|is entitled to|right to|(?:is|are) free to) "
    r"(?:[\w,/-]+ ){0,6}?" + _CHANGE
    + r"(?:,? (?:and/or|or|and) \w+){0,2} "
    r"(?:(?!under\b|by\b|in\b|for\b|with\b)[\w'-]+ ){0,6}?" + _OURS + r"\b",
    rf"\b{_OURS}\b[^.;]{{0,60}}?\b(?:may|can|will) be (?:\w+ )?{_CHANGE}\b(?! in accordance)",
    rf"\b{_LIVING}\b[^.;]{{0,60}}?\bas (?:it |they )?(?:may be )?{_CHANGE}(?: by [^.;]{{0,40}}?)? "
    r"from time to time\b",
    rf"\breserves? the right to (?:[\w,/-]+ ){{0,6}}?{_CHANGE}[^.;]{{0,50}}?"
    rf"\b(?:these|this|our|its) (?:\w+ ){{0,3}}?{_OURS}\b",
    rf"\b{_OURS} (?:may|can|will) (?:\w+ )?change\b",
    rf"\b(?:may|can) (?:\w+ )?{_CHANGE} (?:§|section|clause|article|annex|paragraph) ?\w",
    rf"\b{_LIVING}\b[^;]{{0,100}}?\bwhich [\w ]{{1,30}}? (?:may|can) (?:\w+ )?{_CHANGE}\b",
    rf"\b{_OURS} (?:is|are) (?:\w+ )?{_CHANGE} [^.;]{{0,40}}?\b{_NOW_AND_THEN}",
    rf"\b{_OURS}\b[^.;]{{0,30}}?\b(?:is|are) subject to (?:an? )?"
    r"(?:changes?|updates?|modifications?|revisions?|amendments?)",
    rf"\b(?:we|licensor|company|provider)\b (?:\w+ )?{_CHANGE} (?:\w+ ){{0,4}}?{_OURS}\b"
    rf"[^.;]{{0,40}}?\b{_NOW_AND_THEN}\b",
    rf"\b(?:we|licensor|company|provider)\b {_CHANGE} (?:its|our|these|the|this) (?:\w+ ){{0,2}}?"
    rf"{_OURS} {_NOW_AND_THEN}\b",
    rf"\bchanges? (?:to|of|in) (?:\w+ ){{0,3}}?{_OURS}\b[^.;]{{0,30}}?\b(?:may|can) be made\b",
    rf"\b(?:may|can) make changes to (?:\w+ ){{0,3}}?{_OURS}\b",
    rf"\bcontinu(?:ed|ing)(?: to)? use\b[^.;]{{0,80}}?\b(?:constitutes?|means?|is|amounts? to)\b"
    rf"[^.;]{{0,40}}?\b(?:accept|agree)\w* (?:\w+ ){{0,3}}?(?:{_OURS}|it|them|(?:changes?|amend\w+|"
    r"revisions?))\b",
    r"\bmonitor\b[^.;]{0,100}?\b(?:changes|updates|polic(?:y|ies)|terms)\b",
)  # fmt: skip
_OPTIONAL = words(
    r"\bor (?:\(?at your option\)? )?any later (?:version|one)\b",
    r"\bany (?:later|subsequent|newer) version (?:of|published|that)\b",
    r"\b(?:revised|new|later|future|updated) (?:and/or new )?versions? (?:\([^)]{1,40}\) )?of "
    r"(?:this|the) "
    r"(?:\w+ ){0,4}?(?:licen[sc]e|agreement)\b",
    r"\b(?:may|can) (?:\w+ )?(?:choose|elect|opt|use|distribute|continue|keep|"
    r"follow)\b[^.;]{0,120}?"
    r"\b(?:later|new|subsequent|original|such|that) versions?\b",
    r"\bchoose which version\b",
    r"\b(?:later|new(?:er)?) versions?\b[^.;]{0,80}?\byou (?:can|may) (?:\w+ )?(?:stay|remain|keep"
    r"|continue|take|choose|move)\b",
    r"\b(?:earlier|previous|older) versions? (?:keep|continue|remain|still appl)\w*\b",
    r"\b(?:earlier|previous|old|existing) version\b[^.;]{0,60}?\b(?:stays?|remains?|continues?)\b",
    r"\bnew(?:er)? versions?\b[^.;]{0,140}?\b(?:remain|continue|stay)s? (?:\w+ )?(?:to be"
    r" )?(?:under"
    r"|governed by|subject to) (?:the )?(?:old|earlier|previous|prior|original|former)\b",
    r"\bchoice of (?:accept|us|follow|apply)ing\b[^.;]{0,160}?\bversions?\b",
    r"\b(?:encouraged|free|welcome|invited|not (?:required|obliged)) to (?:\w+ )?"
    r"(?:adopt|accept|follow|choose|move to|switch to|use) (?:the|any|a) "
    r"(?:new(?:er)?|later|revised|updated) versions?\b",
)  # fmt: skip
_BY_USER = words(
    r"\b(?:you|licensees?|recipients?|everyone|anyone) (?:may|can)\b[^.;]{0,80}?"
    r"\b(?:supplement|update|modify|change|revise|amend|add)\b",
    r"\blicensee (?:may|can) (?:\w+ ){0,2}?(?:modify|change|amend)\b",
    r"\b(?:no one|nobody|no (?:other )?(?:person|party|entity)|none) "
    r"(?:other than|but|except|apart from|besides|save)\b[^.;]{0,80}?"
    r"\b(?:has|have|may|can|shall|is|are)\b",
    r"\b(?:courts?|tribunals?|judges?|arbitrators?)\b[^.;]{0,30}?\b(?:may|can|shall|will|must)\b",
    r"\bonly (?:be )?(?:\w+ )?(?:in )?writing\b",
    r"\bonly (?:by|with|in|upon|through)\b[^.;]{0,60}?\b(?:writing|written|consent|instrument)\b",
    r"\b(?:written|signed) (?:agreement|document|instrument|by)\b",
    r"\b(?:may|shall|can|must) not (?:be )?(?:\w+ )?(?:modif|amend|chang|alter|waive)\w*\b",
    r"\b(?:unenforceable|invalid)\b",
    r"\bmutual\b", r"\bmodif\w+ (?:or replaced )?(?:files?|versions?|works?|materials?)\b",
    rf"\bno (?:\w+ ){{0,3}}?(?:may|can|shall) be {_CHANGE}",
)  # fmt: skip
_NOT_TERMS = words(r"\b(?:sublicen[sc]e|warrant)\w*\b|\bpublish\b[^.;]{0,60}?\bversions?\b")
_OF_MATERIAL = words(
    r"\bversions? of (?:the|our|your|its|any) (?:\w+ )?(?:software|programs?|models?|products?|"
    r"packages?|services?|materials?|data\w*)\b"
)
_TITLE = words(
    r"^\W*(?:(?:article|section|clause)? ?[\w.]{1,4}\W+)?(?:(?:revised|new|later|future|updated|"
    r"and|or|versions?|of|this|these|the|licen[sc]e|agreement|terms)\W+)+$"
)
_RESERVED = words(r"\bno one (?:other than|but|except)\b")
_COVENANT = words(r"\b(?:covenants?|pledges?)\b")
"""What the licensor promises about another licence leaves no choice between versions of this."""

_URL = re.compile(r"https?://[^\s)>\]\"”]+|www\.[^\s)>\]\"”]+")
_NEEDLES = {
    "latest_version": ("version", "release", "update", "edition"),
    "may_change": (
        "updat", "modif", "chang", "revis", "amend", "supplement", "replac", "alter", "monitor",
        "vary", "varied", "continu",
    ),
    "optional": ("version",),
}  # fmt: skip
"""Values in the order in which they win, with words that have to be there."""


def _updates(reading: Reading) -> Term | None:
    for value, needles in _NEEDLES.items():
        for index, sentence in having(reading, *needles):
            if not _SAYS[value](sentence.folded[:LONGEST]):
                continue
            if value == "optional" and _COVENANT.search(governing(reading, index)):
                continue
            params: dict[str, Param] = {}
            url = _URL.search(reading.document.text, sentence.start, sentence.end)
            if value == "may_change" and url:
                params["url"] = url.group().rstrip(".,;)")
            return term_in(reading, sentence, key="update_obligation", value=value, params=params)
    return None


def _keeps_up(folded: str) -> bool:
    """Whether the licensee has to use the newest version."""
    match = _LATEST.search(folded)
    if match is None or "failure to" in match.group():
        return False
    return not BY_LICENSOR.search(folded[: match.start()][-80:])


def _licensor_changes(folded: str) -> bool:
    return (
        _CHANGED.search(folded) is not None
        and _BY_USER.search(folded) is None
        and _NOT_TERMS.search(folded) is None
    )


def _leaves_a_choice(folded: str) -> bool:
    match = _OPTIONAL.search(folded)
    if match is None or _TITLE.search(f"{folded} ") or _RESERVED.search(folded):
        return False
    return _OF_MATERIAL.search(folded, match.start(), match.end() + 60) is None


_SAYS: Mapping[str, Callable[[str], bool]] = {
    "latest_version": _keeps_up,
    "may_change": _licensor_changes,
    "optional": _leaves_a_choice,
}

READERS: Mapping[str, Callable[[Reading], Term | None]] = {"update_obligation": _updates}
