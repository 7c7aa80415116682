# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Readers of what holds for derivatives: under which terms they go on, and whose they are."""

import re
from collections.abc import Callable, Mapping
from itertools import islice

from licet.review.licence_terms.granting import LONGEST, found, hedged, whole
from licet.review.licence_terms.modality import MOST, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Term

__all__ = [
    "ALIKE", "DERIVED", "READERS", "SAME_TERMS", "STAYING", "STAY_UNDER", "says_same",
]  # fmt: skip

DERIVED = (
    r"(?:derivative (?:works?|models?|materials?)|derivatives?|modifications?|adaptations?"
    r"|improvements?|enhancements?|(?:modified|altered|changed|fine-? ?tuned|adapted|derived"
    r"|customi[sz]ed)"
    r" (?:\w+ )?(?:models?|versions?|works?|software|materials?|data|weights)|adapters?)"
)
_ALTERED = (
    r"(?:adapt\w*|derivatives?|modif\w*|improv(?:ed|ements?)|edit(?:ed|s)|works? based|entire work"
    r"|whole|enhanced"
    r"|extracted"
    r"|changed|altered|transform|fine-? ?tuned|build upon|covered|larger work|remix\w*|fork)"
)
_HAND = (
    r"(?:available|licen[sc](?:e|ed|es|ing)\b|releas|distribut|redistribut|publish|make available"
    r"|made available|shar(?:e|ed|ing)\b|convey|provid(?!er)|offer|transfer|sublicen[sc]e"
    r"|pass(?:ed)? on|hand(?:ed)? on"
    r"|do(?:es)? so)"
)
_SAME = (
    r"(?:under|pursuant to) (?:only |exclusively |exactly )?"
    r"(?:the (?:same )?terms (?:and conditions )?of )?"
    r"(?:only )?(?:this|the same|these(?: same)?|an? (?:compatible|equivalent|identical)|identical"
    r"|the terms herein|the present)(?: or an? \w+)? ?(?:\w+ ){0,3}?"
    r"(?:licen[sc]e|agreement|terms|conditions)"
)
_UNDER_SAME = words(
    rf"\b{_SAME}\b",
    r"\b(?:on|upon) (?:exactly )?the (?:very )?same (?:\w+ )?(?:terms|conditions)\b",
)
_ON_SAME = words(
    r"\b(?:in accordance with|according to|subject to|(?:up)?on) (?:only |exactly )?"
    r"(?:(?:the|all) (?:same |very )?terms (?:and conditions )?of )?(?:this|the present|the same|"
    r"these)(?: same)? (?:licen[sc]e|agreement|terms|conditions)\b"
)
"""Weaker words than `under`: they bind only right after the duty to hand on."""
_HANDS_ON = words(rf"\b{_HAND}\w*")
_NAMES_ALTERED = words(rf"\b{_ALTERED}\b", r"\bany (?:portion|part) of\b")
_DUTY = words(
    r"\b(?:must|shall|may only|can only|will|agrees? to|has to|have to|required|conditions?|if"
    r"|provided that|as long as|only|to be|whoever|anyone who|everyone who)\b"
)
_MUST_BE = pattern(
    rf"\b(?:must|shall|may only|can only|has to) (?:only )?be (?:\w+ )?{_HAND}\w*(?: only)?"
    r"(?:,? in (?:its|their) entirety,?)?$"
)
_AS_IT_IS = words(r"\b(?:itself|unmodified|verbatim|unaltered|unchanged)\b")
_IS_UNDER = pattern(r"\b(?:must|shall|may only|has to) (?:only )?(?:be|stay|remain)$")
_OUTRIGHT = words(
    r"\bmust licen[sc]e the (?:entire|whole) (?:of )?(?:the )?(?:work|it)\b",
    rf"\b{_ALTERED}\b[^.;]{{0,60}}?\b(?:must|shall|has to) (?:carry|bear|keep|use) (?:this|the)"
    r"(?: very)?(?: same)? licen[sc]e\b",
    r"\b(?:include|contain|build on|incorporate)\b[^.;]{0,40}?\b(?:is|are) put under this"
    r" licen[sc]e\b",
    r"\bshare (?:[\w'-]+ ){1,8}?alike\b",
    r"\bthis licen[sc]e,? which (?:licen[sc]e )?(?:will|shall) govern\b",
    r"\bsame licen[sc]e elements\b", r"\badapter's licen[sc]e you apply must be\b",
    r"\bopen[ -]source licen[sc]e\b[^.;]{0,80}?\b(?:required|must|shall)\b",
)  # fmt: skip
ALIKE = ("under", "must", "same", "open", "alike", "may only be", "pursuant to")
SAME_TERMS = words(_UNDER_SAME.pattern, _ON_SAME.pattern, _OUTRIGHT.pattern)
_OF_ORIGINAL = pattern(
    r"\b(?:of|from|with|using|to) (?:the|our|a|any) (?:(?!(?:is|are|be|to|must|shall|may|will) )"
    r"[\w/-]+ ){1,6}?"
    r"(?:that (?:is|are|was|were) )?(?:provided|licen[sc]ed|released"
    r"|distributed|made available|offered|shared|published)$"
    r"|\b(?:the|any|to|of) (?:(?:original|licensed) )?(?:data|models?|software|works?|materials?"
    r"|databases?|content) (?:provided|licen[sc]ed|released|distributed|made available|shared)$"
)
_NOT_HANDING = words(
    r"\b(?:permissions?|permitted|rights?|granted|risks?|obligations?|stat(?:e|es|ing) that"
    r"|warrant\w*"
    r"|not (?:required|obliged)|exercis\w+)\b"
)
_CHOICE = (
    r"(?:your|its|their|his|her|(?:the )?\w+'s) (?:own )?(?:choice|choosing|preference)"
    r"|(?:that )?(?:you|it|they) (?:like|choose|select|want|wish|prefer|please)s?"
)
_OTHER = r"(?:different|other|your own|its own|their own|additional|further|separate|alternative)"
_OWN_TERMS = words(
    rf"\b{_OTHER} (?:or (?:additional|different|other) )?(?:licen[sc]e )?(?:terms|licen[sc]es?)\b",
    rf"\b(?:licen[sc]es?|terms)\b(?: and conditions| agreement)?,? (?:of )?(?:{_CHOICE})\b",
    r"\bunder (?:any (?:other )?|another )(?:licen[sc]e|terms)\b",
    r"\b(?<!non-)sublicen[sc](?:e|ing|es)\b", r"\b(?<!non-)sub-? ?licen[sc](?:e|able)\b",
    r"\badapter's licen[sc]e\b", r"\bif you share adapted material\b",
    r"\byou (?:may |can )?(?:choose|pick|set|decide) (?:the|a|which) (?:\w+ )?(?:licen[sc]e"
    r"|terms)\b",
    rf"\b(?:impose|add|apply|choose|set|attach) {_OTHER}\b[^.;]{{0,40}}?"
    r"\b(?:terms|licen[sc]e|conditions)\b",
)  # fmt: skip
_CHOOSING = (
    "sublicen", "sub-licen", "sub licen", "choice", "choos", "preference", "like", "want", "wish",
    "select",
    "prefer", "please", "different", "other", "own ", "additional", "further", "separate",
    "alternative", "adapt", "under any",
)  # fmt: skip
_GIVES_LEAVE = words(
    r"\bmay\b", r"\bcan\b", r"\byou choose\b", r"\bfree to\b", r"\bgrant\w*", r"\bpermission\b",
    r"\bpermit\w*",
    r"\bright", r"\blicen[sc]ed to\b", r"\ballow\w*", r"\bentitled\b", r"\badapt\w+",
)  # fmt: skip
_NOT_OF_WORK = words(
    r"\b(?:you|licensee|customer|user|contributor)s? (?:hereby )?"
    r"(?:grants?|agrees? to grant)\b(?!ed)",
    r"\bfeedback\b", r"\bsuggestions?\b",
    r"\byour (?:contributions?|inputs?|content|submissions?)\b",
    r"\bservices\b[^.;]{0,80}?\bthird part(?:y|ies)\b",
    r"\b(?:null|void|invalid)\b",
    r"\bthird[- ]party (?:software|materials?|features?|services?|content|products?)\b",
    r"\bcomponents?\b",
    r"\bopen[- ]source (?:software|code|librar\w+|packages?)\b",
    r"\b(?:licensor|provider|supplier|company|owner|we) (?:may|can|reserves?)\b",
    r"\byou agree\b[^.;]{0,160}?\bhereby grant\b(?! you)",
    r"\bentire agreement\b",
    r"\brequest (?:an? )?(?:\w+ )?licen[sc]e\b",
    r"\b(?:requires?|contingent on|needs?) (?:\w+ ){0,3}?(?:separate|additional|different)"
    r" (?:licen|terms)",
    r"\bunder separate terms\b", r"\bseparate (?:\w+ )?(?:terms|agreement|licen[sc]e) with\b",
    r"\bother licen[sc]es? (?:may )?appl", r"\bconsent\b",
)  # fmt: skip
_NOT_SHARED = words(
    r"\b(?:not have|no) permission\b[^.;]{0,80}?\bto share adapted\b",
    r"\b(?:adapted|derivatives?|modified|altered|changed)\b[^.;]{0,60}?\b(?:may|shall|must"
    r"|can) not be "
    r"(?:shared|distributed|published|conveyed|made available)\b",
    r"\b(?:may|shall|must|do|will) not (?:\w+ ){0,3}?(?:share|distribute|publish|convey)\b"
    r" (?:\w+ ){0,4}?(?:any |or )?(?:adapted|derivatives?|modified|modifications|adaptations)\b",
    r"\b(?:produce|create|make) (?:and reproduce|[^.;,]{0,40}),? but not share\b",
    r"\b(?:may|shall|must|will) not\b[^.;]{0,80}?\b(?:distribute|redistribute|share|publish"
    r"|transfer|make)\b[^.;]{0,100}?\b(?:the|any) [\w -]{1,24} (?:or|nor|and) (?:your |any |its )?"
    r"(?:modifications|derivative works?|derivatives|adaptations)\b(?! (?:that|which)\b)"
    r"(?![^.;]{0,100}?\b(?:except|unless|without|other than|under|commercial\w*|if"
    r"|in any (?:way|manner))\b)",
)  # fmt: skip


def _relicense(reading: Reading) -> Term | None:
    """Under which terms a changed work may be handed on."""
    kept_back = _kept_back(reading)
    if kept_back is not None:
        return term_in(reading, kept_back, key="relicense_derivatives", value="prohibited")
    for value, said, needles in (
        ("same_terms", SAME_TERMS, ALIKE),
        ("own_terms", _OWN_TERMS, _CHOOSING),
        ("same_terms", STAY_UNDER, STAYING),
    ):
        for index, sentence in found(reading, said, *needles):
            text = whole(reading, index, sentence.folded[:LONGEST])
            if said is STAY_UNDER or _RELICENSES[value](text, said):
                return term_in(reading, sentence, key="relicense_derivatives", value=value)
    return None


def _kept_back(reading: Reading) -> Sentence | None:
    """The sentence, or the item of a ban, that forbids handing on what was changed."""
    for index, sentence in found(reading, _SHARES_ALTERED, *_SHARING):
        text = whole(reading, index, sentence.folded[:LONGEST])
        if _NOT_SHARED.search(text) and not _is_hedged(reading, text, _NOT_SHARED):
            return sentence
    return None


_SHARING = ("shar", "distribut", "publish", "convey", "transfer", "available")
_SHARES_ALTERED = words(
    r"\b(?:shar|distribut|redistribut|publish|convey|transfer|available)\w*\b[^.;]{0,160}?"
    r"\b(?:adapt|derivative|modif|alter|chang)\w*",
    r"\b(?:adapt|derivative|modif|alter|chang|produce|create|make)\w*\b[^.;]{0,100}?"
    r"\b(?:shar|distribut|publish|convey|available)\w*",
)


def _is_hedged(reading: Reading, text: str, said: re.Pattern[str]) -> bool:
    match = said.search(text)
    return match is not None and hedged(reading, text, match)


def says_same(folded: str, _: re.Pattern[str]) -> bool:
    """Whether derivatives go on under the same terms, and not only the original came so."""
    if _OTHER_LICENCE.search(folded):
        return False
    if _OUTRIGHT.search(folded):
        return True
    return any(
        _binds(folded, match.start()) for match in islice(_UNDER_SAME.finditer(folded), MOST)
    ) or any(
        _MUST_BE.search(before := folded[max(0, match.start() - 240) : match.start()].rstrip())
        and _NAMES_ALTERED.search(before)
        for match in islice(_ON_SAME.finditer(folded), MOST)
    )


_OTHER_LICENCE = words(
    r"\bif you (?:\w+ ){0,2}?(?:receive|obtain|get)\b[^.;]{0,120}?\bunder an? (?:\w+ )?"
    r"open[ -]source (?:licen[sc]e|version)\b"
)
"""A work that is also to be had under some other licence."""


def _binds(folded: str, at: int) -> bool:
    """Whether the verb before `under the same terms` hands on, as a duty, what was changed."""
    before = folded[max(0, at - 240) : at].rstrip()
    if _IS_UNDER.search(before) and _NAMES_ALTERED.search(before):
        return True
    hands = [match.span() for match in islice(_HANDS_ON.finditer(before), MOST)]
    if not hands or len(before) - hands[-1][1] > _NEAR or not _DUTY.search(folded):
        return False
    start, end = hands[-1]
    if (
        _BY_ANOTHER.search(before)
        or _NOT_HANDING.search(before[start:])
        or _OF_ORIGINAL.search(before[:end])
    ):
        return False
    if _NAMES_ALTERED.search(before):
        return True
    return _MUST_BE.search(before) is not None and _AS_IT_IS.search(before) is None


_BY_ANOTHER = words(
    r"\bnot be (?:\w+ )?\w+ed(?: by \w+)?$",
    r"\bby (?!you\b|the licensee|licensees?\b|any|recipients?\b|each|it\b|them\b)\w+$",
)
"""What the licensor hands on, or does not."""
_NEAR = 120
"""Characters between the verb and the terms: the object of the verb stands there."""


STAY_UNDER = words(
    rf"^(?!.{{0,80}}\b(?:us(?:e|ing)|access|distribution|rights?"
    rf"|grants?)\b)[^.;]{{0,80}}?\b(?:all|any|each) "
    rf"(?:\w+ ){{0,3}}?(?:copies|versions?) of\b[^.;]{{0,60}}?\b{_ALTERED}\w*[^.;]{{0,60}}?"
    r"\b(?:are|is|remains?|stays?) (?:\w+ )?(?:subject to|governed by|covered by) "
    r"(?:the (?:same )?terms (?:and conditions )?of )?this (?:licen[sc]e|agreement)\b",
    rf"\bif you (?:\w+ ){{0,2}}?(?:distribut|shar|mak|provid"
    rf"|publish)\w*\b[^.;]{{0,240}}?\b{_ALTERED}\w*"
    r"[^.;]{0,100}?\b(?:will|shall|must) (?:remain|stay|be) (?:subject to|governed by|covered by) "
    r"(?:the (?:same )?terms (?:and conditions )?of )?this (?:licen[sc]e|agreement)\b",
    rf"\b{DERIVED}\b[^.;]{{0,60}}?\b(?:remain|stay|continue to be)s? (?:subject to|governed by"
    r"|covered by|under) (?:the (?:same )?terms (?:and conditions )?of )?this "
    r"(?:licen[sc]e|agreement)\b",
    rf"\bif you (?:\w+ ){{0,2}}?distribute\b[^.;]{{0,100}}?\b{DERIVED}\b[^.;]{{0,60}}?\bthis "
    r"(?:licen[sc]e|agreement) (?:will|shall) apply\b",
    r"\b(?:this|these|the|present) (?:\w+ )?(?:licen[sc]e|agreement|terms(?: and conditions)?) "
    rf"(?:also |equally |shall |will )?appl(?:y|ies) (?:also |equally )?to (?:all|any"
    rf"|every)\b[^.;]{{0,60}}?"
    rf"\b{DERIVED}\b",
)
"""Copies of what was changed stay under the licence: a weaker word than the user's own terms."""
STAYING = (
    "subject to", "governed by", "covered by", "remain under", "stay under", "apply to",
    "applies to",
    "will apply", "shall apply", "apply equally", "applies equally", "apply also", "applies also",
)  # fmt: skip


_BAN_LIST = words(
    r"\b(?:(?:may|shall|must|will) not|agrees? not to)[^.;:]{0,100}[:)] ?\([a-z]",
    r"\bnothing\b[^;:]{0,60}?\b(?:grants?|gives?|permits?|allows?)\b",
)


def _says_own(folded: str, said: re.Pattern[str]) -> bool:
    """Whether one of the mentions gives the licensee the choice of terms."""
    if _NOT_OF_WORK.search(folded) or _BAN_LIST.search(folded) or not _GIVES_LEAVE.search(folded):
        return False
    return any(
        not _negated(folded, match.start(), match.end())
        and _OF_HANDING.search(folded[max(0, match.start() - 240) : match.end() + 120])
        for match in islice(said.finditer(folded), MOST)
    )


_OF_HANDING = words(
    rf"\b{_ALTERED}\b", rf"\b{_HAND}\w*", r"\bsub-? ?licen", r"\bmodifications\b", r"\buse or\b"
)
"""What own terms are given to: a work that is handed on, or was changed."""


_RELICENSES: Mapping[str, Callable[[str, re.Pattern[str]], bool]] = {
    "same_terms": says_same,
    "own_terms": _says_own,
}
_REFUSED = pattern(
    r"\b(?:not(?! limited| only| just)|nor?(?! charge| cost| fee| royalt)|never|cannot|neither|"
    r"without (?:the |any |a )?(?:right|power|ability|prior|our|express|written|permission|consent)"
    r")\b[^.;]{0,80}$|\bnon[ -]$"
)
_REFUSED_AFTER = pattern(
    r"^[^.;:]{0,60}\b(?:is|are) (?:\w+ly )?(?:not (?:allowed|permitted)|prohibited|forbidden)\b"
)


def _negated(folded: str, start: int, end: int) -> bool:
    return bool(
        _REFUSED.search(folded[max(0, start - 100) : start])
        or _REFUSED_AFTER.search(folded[end : end + 100])
    )


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "relicense_derivatives": _relicense,
}
