# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is handed on with a copy: the licence, notices, a statement of changes."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from licet.review.licence_terms import notices
from licet.review.licence_terms.duties import is_duty, refused, sentences
from licet.review.licence_terms.modality import words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading
from licet.terms import Term

__all__ = ["READERS"]

_LICENCE = (
    r"(?:this|the|these|such|that|our|a copy of the applicable) (?:[\w.'\"-]+ ){0,5}?"
    r"(?:licen[sc]e|agreement|terms|permission notice|list of conditions)"
)
_HAND_ON = (
    r"(?:provid|giv|includ|deliver|accompan|distribut|reproduc|contain|attach|suppl|furnish|ship"
    r"|enclos|mak|retain|post|link|pass|cause|keep|convey|bundl|embed|append|receiv|offer|get|hand"
    r"|travel)\w*"
)
_GAP = r"(?:[^.;]|\.(?=\d))"
"""Words of one sentence, version numbers included."""
_COPY_OF = rf"(?:cop(?:y|ies)|(?:full )?text) of {_LICENCE}"
_COPY = words(
    rf"\b{_HAND_ON}\b{_GAP}{{0,260}}?\b{_COPY_OF}\b",
    rf"\b{_COPY_OF}\b[^.;]{{0,120}}?\b(?:must|shall|is|are|be|to)\b[^.;]{{0,40}}?\b{_HAND_ON}\b",
    rf"\b(?:text|uri|url|hyperlink|link|reference|referring)\b[^.;]{{0,40}}?\bto,? {_LICENCE}\b",
    r"\b(?<!they\s)(?<!which\s)(?<!terms\s)(?:include|provide|attach|reproduce|display|enclose"
    rf"|supply)\w* (?!that (?:you|it|we|the)\b){_LICENCE}\b"
    r"(?! ?\w* (?:with respect|to the extent))",
    r"\b(?:this|the above) (?:complete |whole )?permission notice\b[^.;]{0,120}?\b(?:included?"
    r"|appear|reproduced?"
    r"|retained?|kept)\b",
    r"\b(?:contain|show|bear|carr|includ|reproduc)\w*\b[^.;]{0,80}?\bthis permission notice\b",
    r"\b(?:retain|reproduce)\w*\b[^.;]{0,160}?"
    r"\b(?:this list of conditions|these conditions|(?:the )?following licen[sc]e terms)\b",
    rf"\b{_HAND_ON}\b (?:\w+ ){{0,3}}?licen[sc]e (?:file|text)\b",
    rf"\b(?:receives?|gets?) {_LICENCE}\b",
    rf"\baccompanied by (?:a copy of )?{_LICENCE}\b",
    r"\b(?:tell|inform|show)\w*\b[^.;]{0,40}?\bwhere (?:to find )?(?:this|the) licen[sc]e\b",
    r"\bnot\b[^.;]{0,80}?\bwithout (?:a copy of )?(?:this|these) (?:licen[sc]e|terms|document)\b",
    r"\btogether with (?:a copy of (?:it|this|the)|its text)\b",
    r"\b(?:this|the) (?:licen[sc]e|agreement) (?:goes|go|travels?|comes?|stays?) with (?:every|each"
    r"|any|all)\b",
    r"\bthis paragraph\b[^.;]{0,80}?\bappears?\b",
    r"\b(?:attach|include|enclose) (?:its|the) (?:full |complete )?text\b(?! of (?:any|your"
    r"|those))",
    r"\b(?:keep|leave) (?:this|the present) (?:file|document|licen[sc]e|text) (?:with|in|next)\b",
    r"\b(?:this|a copy of this) (?:licen[sc]e|agreement|notice) (?:must|shall|should) (?:be )?"
    r"(?:included|accompany|remain|appear)\b",
    rf"\bprovided with (?:a copy of )?{_LICENCE}\b",
    r"\b(?:every|each|any|all) cop(?:y|ies) (?:\w+ ){0,3}?(?:comes?|goes|go|travels?"
    r"|ships?) with (?:this|the) "
    r"(?:text|licen[sc]e|terms)\b",
    r"\b(?:furnish|provid|suppl)\w* (?:(?:the|any|each|all|your|every|other|such) )*(?:recipients?"
    r"|users?|customers?|third part(?:y|ies)|them|licensees?|persons?|whoever|anyone|everyone)"
    rf"(?: \w+){{0,4}}? with (?:a copy of )?{_LICENCE}\b",
    r"\b(?:hand|give|send) (?:them|it|him|her|everyone|(?:(?:every|each|any|all|the)"
    r" )?recipients?) (?:this|the|these) "
    r"(?:text|licen[sc]e|agreement|terms)\b",
    r"\bpass (?:this|these|the) (?:addendum|licen[sc]e|terms|agreement) on\b",
    r"\b(?:pass|hand) on (?:a copy of )?(?:this|the|these) (?:licen[sc]e|terms|agreement)\b",
)  # fmt: skip
_LISTED_COPY = words(rf"\b{_COPY_OF}\b")
_LED_COPY = words(rf"\b{_HAND_ON}\b[^.;]{{0,300}}?\b{_COPY_OF}\b")
_TEXTS = (
    "copy", "copies", "text", "url", "uri", "link", "refer", "permission notice", "accompan",
    "list of conditions", "these conditions", "license terms", "licence terms", "include",
    "attach", "provide", "reproduce", "display",
    "enclose", "supply", "receive", "get",
    "licence file", "license file", "furnish",
    "hand ",
    "give ",
    "send ",
    "pass ",
    "hand on",
    "where this",
    "where the",
    "where to",
    "without this", "without these", "without a copy", "this paragraph", "keep this", "leave this",
)  # fmt: skip
_SOURCE_OF_COPY = words(
    r"\byou should have received a copy\b", r"\bif not, see\b",
    r"\byou (?:may|can) (?:obtain|get) a copy\b",
    r"(?:\bin order|^) ?to (?:receive|get) (?:this|the|these) (?:licen[sc]e|terms|agreement)\b",
    r"\bpermitted to copy and distribute\b[^.;]{0,60}?\bthis licen[sc]e document\b",
    r"\bmodify the text of this (?:licen[sc]e|agreement)\b",
)  # fmt: skip


@lru_cache(maxsize=1)
def _licence_copy(reading: Reading) -> Term | None:
    """A copy of the licence, or a link to it, goes with each copy."""
    for sentence, folded, lead in sentences(reading, _COPY, *_TEXTS):
        if _SOURCE_OF_COPY.search(folded) or refused(folded, _COPY):
            continue
        if is_duty(lead, folded):
            return term_in(reading, sentence, key="licence_copy", value="required")
    return _list_copy(reading)


def _list_copy(reading: Reading) -> Term | None:
    """The same, where the object stands in one item and the verb in the lead of its list."""
    for sentence, folded, lead in sentences(reading, _LISTED_COPY, "copy", "copies", "text"):
        whole = f"{lead} {folded}"
        if _SOURCE_OF_COPY.search(whole) or refused(folded, _LISTED_COPY):
            continue
        if not is_duty(whole, ""):
            continue
        if _LED_COPY.search(whole):
            return term_in(reading, sentence, key="licence_copy", value="required")
    return None


_CHANGES = words(
    r"\bnotices?\b[^.;]{0,100}?\b(?:stat|indicat|inform|say)\w*\b[^.;]{0,80}?"
    r"\b(?:chang|modif|alter(?!nat))\w*\b",
    r"\b(?:notices?|marks?|labels?)\b (?:\w+ )?that (?:you|it|they|the (?:\w+ ){0,2}?\w+)"
    r" (?:have|has|had|were|was)? ?(?:been )?(?:chang|modif|alter(?!nat))\w*\b",
    r"\b(?:indicat|stat(?!ement to\b)|say\b|show|tell|ma(?:ke|king) (?:it )?clear|disclos|identif"
    r"|describ|mark|summari[sz])\w*\b[^.;]{0,80}?"
    r"\b(?:if |that |whether |which |the |any |all |each |every |your |its |what |where )*"
    r"(?:you |it |they |files? |changes? |the \w+ )*"
    r"(?:(?:has|have|had|was|were|been|are|is) )*(?:been )?(?:made )?(?:modif|chang"
    r"|alter(?!nat))\w*",
    r"\b(?<!licen[sc]e\s)(?<!this\s)(?<!the\s)(?:document|list|specify|note|mention)(?:s|ing|ed)?"
    r" (?:[\w-]+ ){0,4}?(?:changes?|modifications?|alterations?|you (?:have )?(?:changed|modified"
    r"|altered))\b(?! (?:licen[sc]e|date))(?! to (?:this|the) (?:licen[sc]e|agreement|terms))",
    r"\b(?:modified|changed|altered) (?:files?|versions?|copies|works?|models?|materials?|data"
    r"|sources?)\b[^.;]{0,80}?\b(?:marked|labell?ed|carry|bear|identified|accompanied|state)\b",
    r"\b(?:marked|labell?ed|identified) as (?:changed|(?:a )?modified|such|altered)\b",
    r"\bnotice of (?:any |all |the )?(?:changes|modifications|alterations)\b"
    r"(?! (?:to|in|of) (?:this|the|these|our|its) (?:licen|agree|terms|fee|pric|polic|service))",
    r"\bif you (?:\w+ ){0,2}?(?:chang|modif|alter(?!nat)|adapt)\w*\b[^.;]{0,80}?\b(?:must|shall"
    r"|have to) "
    r"(?:clearly )?(?:say|state|indicate) (?:so|this)\b",
    r"\b(?:disclos|mark|indicat|stat|document|list)\w* (?:(?:the|all|any|your|their|its) )?edits\b",
    r"\b(?:notif|inform|tell)\w*\b[^.;]{0,60}?\b(?:is|are) (?:an? )?(?:modified|changed|altered)\b",
    r"\bplainly marked\b",
    r"\bclearly (?:marked|indicated|identified) (?:as|that)\b",
    r"\b(?:changes|modifications|alterations)\b[^.;]{0,40}?\b(?:must|shall|should|are to|have"
    r" to) be "
    r"(?:\w+ )?(?:indicated|marked|stated|documented|noted|identified|disclosed|described)\b",
    r"\b(?:files?|copies|versions?) (?:that )?you (?:have )?(?:changed|modified|altered) (?:must )?"
    r"(?:say|state|show|carr|bear)\w*\b",
    r"\b(?:changes|modifications|alterations)\b[^.;]{0,60}?\b(?:is|are) (?:\w+ly )?(?:noted|marked"
    r"|indicated|stated|documented|identified)\b",
    r"\bdisclosure of (?:the )?(?:modifications|changes)\b", r"\bdocumenting the changes\b",
    r"\bstatement that it is not the original\b",
    r"\bnot be misrepresented as (?:being )?the original\b",
    r"\bexplain\w*\b[^.;]{0,60}?\b(?:changes|modifications|what (?:you|was|has been) chang)",
    r"\b(?:note|statement|notice)\b[^.;]{0,40}?\b(?:differs?|different) from the original\b",
    r"\b(?:say|state|indicate) (?:so|this)\b[^.;]{0,20}?\b(?:if|when|where) you\b[^.;]{0,30}?"
    r"\b(?:edit|chang|modif|alter|adapt)",
    r"\b(?:description|summary) of (?:the |any |all |your )?(?:modifications|changes"
    r"|alterations)\b",
    r"\b(?:record|log|list) of (?:the |any |all )?(?:changes|modifications|alterations)\b",
    r"\bcredit\b[^.;]{0,40}?\bindicating (?:if|that) changes\b",
)  # fmt: skip
_NO_CHANGES = words(
    r"\b(?:we|licensor|provider|company|foundation)\b[^.;]{0,40}?\b(?:may|reserves?|can)\b",
    r"\b(?:agreement|licen[sc]e|terms|policy|policies|notice)s? (?:may|can|shall|will) (?:not )?be "
    r"(?:modified|changed|amended)\b",
    r"\bversions? of (?:this|the) (?:licen[sc]e|agreement)\b", r"\bhow to (?:use|modify)\b",
    r"\bmay not be (?:changed|modified)\b",
    r"\b(?:modify|chang(?:e|ing)|alter)(?: to| of)? (?:the |this |these |any )?"
    r"(?:licen[sc]e|agreement|terms)(?: terms| document)?\b(?! files?)",
    r"\b(?:we|provider|company|licensor) (?:shall|will|must|may)\b",
    r"\bchanges? (?:of|in|to) (?:\w+ )?(?:control|ownership|address|name|law|circumstances|fees)\b",
)  # fmt: skip


@lru_cache(maxsize=1)
def _state_changes(reading: Reading) -> Term | None:
    """Whoever changes the work has to say so."""
    for sentence, folded, lead in sentences(
        reading, _CHANGES, "chang", "modif", "alter", "edit", "adapt", "the original"
    ):
        if _NO_CHANGES.search(folded) or refused(folded, _CHANGES):
            continue
        if is_duty(lead, folded):
            return term_in(reading, sentence, key="state_changes", value="required")
    return None


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "licence_copy": _licence_copy,
    **notices.READERS,
    "state_changes": _state_changes,
}
