# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is handed on with a copy: the licence, notices, a statement of changes."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from licet.review.licence_terms.granting import LONGEST, found, stem
from licet.review.licence_terms.modality import MOST, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence
from licet.terms import Param, Term

__all__ = ["READERS"]

_LICENCE = (
    r"(?:this|the|these|such|that|our|a copy of the applicable) (?:[\w.'\"-]+ ){0,5}?"
    r"(?:licen[sc]e|agreement|terms|permission notice|list of conditions)"
)
_HAND_ON = (
    r"(?:provid|giv|includ|deliver|accompan|distribut|reproduc|contain|attach|suppl|furnish|ship"
    r"|enclos|mak|retain|post|link|pass|cause|keep|convey|bundl|embed|append|receiv|offer|get|hand|travel)\w*"
)
_GAP = r"(?:[^.;]|\.(?=\d))"
"""Words of one sentence, version numbers included."""
_COPY_OF = rf"(?:cop(?:y|ies)|(?:full )?text) of {_LICENCE}"
_COPY = words(
    rf"\b{_HAND_ON}\b{_GAP}{{0,260}}?\b{_COPY_OF}\b",
    rf"\b{_COPY_OF}\b[^.;]{{0,120}}?\b(?:must|shall|is|are|be|to)\b[^.;]{{0,40}}?\b{_HAND_ON}\b",
    rf"\b(?:text|uri|url|hyperlink|link|reference|referring)\b[^.;]{{0,40}}?\bto,? {_LICENCE}\b",
    rf"\b(?:include|provide|attach|reproduce|display|enclose|supply)\w* {_LICENCE}\b"
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
    rf"\b{_LICENCE} (?:goes|go|travels?|comes?|stays?) with (?:every|each|any|all)\b",
    r"\bthis paragraph\b[^.;]{0,80}?\bappears?\b",
    r"\b(?:attach|include|enclose) (?:its|the) (?:full |complete )?text\b(?! of (?:any|your|those))",
    r"\b(?:keep|leave) (?:this|the present) (?:file|document|licen[sc]e|text) (?:with|in|next)\b",
    r"\b(?:this|a copy of this) (?:licen[sc]e|agreement|notice) (?:must|shall|should) (?:be )?"
    r"(?:included|accompany|remain|appear)\b",
    rf"\bprovided with (?:a copy of )?{_LICENCE}\b",
    r"\b(?:every|each|any|all) cop(?:y|ies) (?:\w+ ){0,3}?(?:comes?|goes|go|travels?"
    r"|ships?) with (?:this|the) "
    r"(?:text|licen[sc]e|terms)\b",
    rf"\b(?:furnish|provid|suppl)\w* (?:\w+ ){{1,4}}?with (?:a copy of )?{_LICENCE}\b",
    r"\b(?:hand|give|send) (?:them|it|him|her|everyone|recipients) (?:this|the|these) "
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
    "hand ", "give ", "send ", "pass ", "hand on", "where ", "without ", "paragraph", "keep ", "leave ",
)  # fmt: skip
_SOURCE_OF_COPY = words(
    r"\byou should have received a copy\b", r"\bif not, see\b",
    r"\byou (?:may|can) (?:obtain|get) a copy\b",
    r"(?:\bin order|^) ?to (?:receive|get) (?:this|the|these) (?:licen[sc]e|terms|agreement)\b",
    r"\bpermitted to copy and distribute\b[^.;]{0,60}?\bthis licen[sc]e document\b",
    r"\bmodify the text of this (?:licen[sc]e|agreement)\b",
)  # fmt: skip
_NO_DUTY = words(
    r"\b(?:need not|not required to|do(?:es)? not (?:have|need) to|no obligation|not obliged)\b"
)


def _licence_copy(reading: Reading) -> Term | None:
    """A copy of the licence, or a link to it, goes with each copy."""
    for sentence, folded, lead in _sentences(reading, _COPY, *_TEXTS):
        if _SOURCE_OF_COPY.search(folded) or _refused(folded, _COPY):
            continue
        if _is_duty(lead, folded):
            return term_in(reading, sentence, key="licence_copy", value="required")
    return _list_copy(reading)


def _list_copy(reading: Reading) -> Term | None:
    """The same, where the object stands in one item and the verb in the lead of its list."""
    for sentence, folded, lead in _sentences(reading, _LISTED_COPY, "copy", "copies", "text"):
        whole = f"{lead} {folded}"
        if _SOURCE_OF_COPY.search(whole) or _refused(folded, _LISTED_COPY):
            continue
        if not _is_duty(whole, ""):
            continue
        if _LED_COPY.search(whole):
            return term_in(reading, sentence, key="licence_copy", value="required")
    return None


def _sentences(
    reading: Reading, said: re.Pattern[str], *needles: str
) -> Iterator[tuple[Sentence, str, str]]:
    """Sentences in which the words occur, with their folded words and what governs them."""
    for index, sentence in found(reading, said, *needles):
        yield sentence, sentence.folded[:LONGEST], stem(reading, index)


_DUTY = words(
    r"\b(?:whoever|anyone who|must|shall|will|should|required?|requires|need|agrees?|condition\w*"
    r"|provided|subject to"
    r"|has to|have to|obligation\w*|undertakes?|ensure|only if|so long as|as long as"
    r"|(?:is|are) to be|may not|cannot)\b",
    r"\b(?:may|permitted|allowed|free)\b[^.;]{0,300}?\bif (?:you|it|they|each|all|every|the|a"
    r"|an|any) ",
    r"^[\s(\[\]a-z0-9ivx.)]{0,8}(?:if|when|whenever) you\b",
)  # fmt: skip
_IMPERATIVE = re.compile(
    r"^[\s(\[\]a-z0-9ivx.)]{0,8}(?:(?:if|when|whenever|where|in) [^.;:,]{1,80}, )?"
    r"(?:you )?(?:please )?(?:give|include|provide|retain|keep|cause"
    r"|reproduce|add|accompany|attach|preserve|mark|indicate|state|document|credit|attribute"
    r"|license|cite|do not|leave|note|name|describe|disclose|list|record|mention|ship|tell"
    r"|make sure|see to it|link|tell|inform|acknowledge|say|explain|display|show|place|put|insert|print)\b"
)


def _is_duty(lead: str, folded: str) -> bool:
    return bool(_DUTY.search(folded) or _DUTY.search(lead[-400:]) or _IMPERATIVE.match(folded))


def _refused(folded: str, what: re.Pattern[str]) -> bool:
    match = what.search(folded)
    return (
        match is not None
        and _NO_DUTY.search(folded, max(0, match.start() - 60), match.end()) is not None
    )


_NOTICE = (
    r"(?:notices?|notifications?|legends?|disclaimers?"
    r"|attributions?(?: (?:notices?|information|statements?))?"
    r"|(?:copyright|ownership|authorship) (?:statements?|lines?))"
)
_VERBATIM = words(
    r"\b(?:following|below|foregoing)\b[^.;:]{0,60}?\b(?:attribution |copyright |legal )?"
    r"(?:notice|statement|text|legend|attribution)\b",
    r"\b(?:notice|statement|text|legend)\b[^.;]{0,60}?\b(?:as follows|below|reading"
    r"|that (?:reads|states|says))\b",
    r'"notice" (?:text )?file\b[^"]{0,200}?"',
    r'\b(?:notice|statement|legend|attribution|words|line|text)\b[^."]{0,80}?: ?"',
    r'\b(?:notice|statement|legend|words|line),? "',
    r'\b(?:mention|credit|cite|name) us\b[^."]{0,40}?: ?"',
    r'\b(?:state|print|display|publish|insert)\b[^.;"]{0,100}: ?"',
    r'\b(?:retain|include|display|provide|contain|carry)\w*\b[^.;"]{0,120}?"[^"]{0,80}?'
    r"\b(?:is|are) (?:licen[sc]ed|provided|made available|released|distributed|subject)\b",
)  # fmt: skip
_AFTER = 1400
"""Characters after its lead in which a notice that has to be reproduced may end."""
_LEGAL_QUOTE = re.compile(
    r'(?<![^\s:(,>])"(?=[^\s"/)])[^"]{0,450}?\b(?:licen[sc]ed|copyright|©|all rights reserved'
    r"|subject to|(?:is provided|made available)\b[^\"]{0,60}?\bunder|endorsed|disclaims"
    r'|released under|terms of use)\b[^"]{0,450}?"'
)
_CLAUSES = re.compile(r"[.;:] +\d{1,2}\.(?:\d{1,2}\.?)? |\b(?:section|clause|article) \d")
"""What the text of a contract between two quotes holds, and a notice to reproduce does not."""
_RETAIN = words(
    r"\b(?:retain|bear|show|keep|kept|preserv|reproduc|maintain|includ|leave|carr(?:y|ies)|contain|convey"
    r"|duplicat)\w*\b[^.;]{0,260}?\b(?:copyright|patent|trade ?-?mark|attribution|licen[sc]e|legal"
    rf"|existing|proprietary|warranty|all|such|original|permission|above)\b[^.;]{{0,60}}?\b{_NOTICE}\b",
    r"\b(?:gets?|receives?)\b[^.;]{0,260}?\b(?:copyright|required|attribution)\b[^.;]{0,30}?"
    rf"\b{_NOTICE}\b",
    rf"\b{_NOTICE} (?:of \w+ )?(?:must|shall|should|ha(?:s|ve) to) (?:\w+ )?(?:stay|remain|be "
    r"(?:left intact|kept|retained"
    r"|preserved|reproduced|included))\b",
    rf"\b(?:above|foregoing|preceding) {_NOTICE}\b[^.;]{{0,60}}?\b(?:included?|reproduced?"
    rf"|retained?|kept)\b",
    rf"\b{_NOTICE} above\b[^.;]{{0,60}}?\b(?:included?|reproduced?|retained?|kept)\b",
    r"\b(?:retain|keep|preserve|reproduce|leave)\w* (?:\w+ ){0,4}?"
    rf"{_NOTICE} of (?:copyright|authorship|origin|licen[sc]e|warranty)\b",
    rf"\b{_NOTICE} (?:above )?(?:must|shall|should) (?:\w+ )?be (?:contained|included|reproduced)\b",
    rf"\b{_NOTICE}\b[^.;]{{0,40}}?\b(?:goes|go|travels?|comes?) with (?:every|each|all)\b",
    rf"\b(?:leave|keep) (?:in place|intact)\b[^.;]{{0,60}}?\b(?:names? of|credits?|{_NOTICE})\b",
    rf"\bkeep\w* [^.;]{{0,20}}?\b{_NOTICE}\b[^.;]{{0,40}}?\bintact\b",
    rf"\bkeep intact\b[^.;]{{0,80}}?\b{_NOTICE}\b",
    r"\b(?:not|never)\b[^.;]{0,100}?\b(?:remov|alter|obscur|strip|hid|delet|modif|eras|chang)\w*\b"
    rf"[^.;]{{0,140}}?\b{_NOTICE}\b",
    rf"\b{_NOTICE} (?:\w+ ){{0,4}}?(?:may|must|shall|can) not be (?:\w+ )?(?:removed|altered"
    rf"|deleted|obscured"
    rf"|changed)\b",
    rf"\b(?:above )?copyright {_NOTICE}\b[^.;]{{0,160}}?\b(?:included?|appear|reproduced?|retained?"
    r"|kept|remain|preserved)\b",
    r"\b(?:include|retain|preserve|provide)\w*\b[^.;]{0,120}?\b(?:credit|attribution|authorship)s?"
    r"(?: or attribution)? information\b",
)  # fmt: skip
_ATTRIBUTE = words(
    r"\b(?:give|provide|include|make|contain|show)\w* (?:[\w-]+ ){0,4}?"
    r"(?:credit|attribution|acknowledge?ments?)\b",
    r"\bname (?:its|the|their) (?:\w+ )?(?:author|maker|creator|source|licensor)s?\b",
    r"\b(?:credit|attribution|acknowledge?ment) (?:must|shall|should|is to|has to) be"
    r" (?:given|made)\b",
    r"\bmention (?:its|the|their) (?:\w+ )?(?:authors?|makers?|creators?|source|licensor)\b",
    r"\backnowledge?ment of (?:the )?(?:\w+ ){0,2}?(?:authors?|authorship|sources?|origin|creators?"
    r"|provenance)\b",
    r"\bsource (?:note|reference|credit)\b[^.;]{0,40}?\b(?:contain|includ|stat|show)\w*\b",
    r"\b(?:specify|state|indicate|give|show)\b[^.;]{0,40}?\bnames? of (?:the |all |any )?(?:\w+ )?"
    r"(?:author|creator|contributor|licensor|provider)s?\b",
    r"\bname [\w' ]{1,40} as (?:its|the) (?:source|origin|author|provider|creator)\b",
    r"\bidentification of the creator\b", r"\battribute the\b", r"\bcredit the\b",
    r"\backnowledg(?:e|es|ing) (?!that\b|your\b|receipt\b|and agree)[^.;]{0,80}?"
    r"\b(?:use|source|author|model|data|licensor|creator|work|origin|provider)\b",
    r"\b(?:cite|citing|citation)\b", r"\bmust be (?:credited|attributed|acknowledged|cited)\b",
    r"\bnotice\b[^.;]{0,80}?\bthat (?:the )?(?:content|material|data|model|information)s? "
    r"(?:was|were|has been|have been|is|are) obtained\b",
    r"\b(?:statement|notice|information)\b[^.;]{0,120}?"
    r"\b(?:source|origin|provenance|authorship) of the\b",
)  # fmt: skip
_OWN_NOTICE = words(
    r"\bto apply (?:the|this)\b[^.;]{0,80}?\bto your\b",
    r"\b(?:you|your|licensee) may (?:also )?add\b",
    r"\byour own (?:copyright|attribution)\b",
    r"\bnotice of your own\b",
    r"< ?insert\b",
)
_SKIPPED = words(
    r"\bwarrant(?:y|ies) (?:of|or)\b", r"\bwritten notice\b",
    r"\bnotice of (?:breach|termination|such)\b", r"\bnotify\b", r"\bprior notice\b",
    r"\byour notice\b", r"\bpenalty of perjury\b",
)  # fmt: skip
_ANY_NOTICE = words(
    rf"\b{_NOTICE}\b",
    r"\b(?:credit|attribut|acknowledg|cit(?:e|ing|ation)|identification|statement|legend"
    r"|authorship)\w*\b",
    r"\bsource note\b",
    r"\bthe (?:sentence|words|phrase|line)\b",
    r"\b(?:names? of|name|mention) (?:us|its|the|their|all|any)\b",
    r'\b(?:state|print|insert)\b[^.;"]{0,100}:',
)
_NOTICES = (
    "notice", "notification", "legend", "disclaimer", "attribut", "credit", "acknowledg", "cit",
    "identification", "state", "authorship", "name ", "names of", "source note",
    "copyright line", "mention", "print", "insert", "the sentence", "the words", "the phrase", "the line",
)  # fmt: skip


def _notice_text(reading: Reading) -> Term | None:
    """A notice to reproduce word for word, notices to keep, or a source to name."""
    best: dict[str, Sentence] = {}
    for sentence, folded, lead in _sentences(reading, _ANY_NOTICE, *_NOTICES):
        duty = _is_duty(lead, folded)
        if _OWN_NOTICE.search(folded) or not (duty or _ASKED.search(folded)):
            continue
        for value in _notice_values(reading, sentence, folded, lead):
            if duty or value == "verbatim":
                best.setdefault(value, sentence)
    # A licence that wants its source named also keeps notices: what it says first is the point.
    others = sorted((v for v in best if v != "verbatim"), key=lambda v: best[v].start)
    for value in ("verbatim", *others):
        if value in best:
            return term_in(
                reading, best[value], key="notice_text", value=value,
                params=_notice_params(reading, best[value], value),
            )  # fmt: skip
    return None


def _notice_values(reading: Reading, sentence: Sentence, folded: str, lead: str) -> list[str]:
    """Every kind of notice duty the sentence has; the quoted words may follow a colon."""
    values = []
    after = reading.folded[sentence.start : sentence.start + len(folded) + _AFTER]
    verbatim = _VERBATIM.search(after[: len(folded) + 40]) or "text file" in folded
    if (verbatim and _quoted(after)) or _spelled_out(after[: len(folded) + 200]):
        values.append("verbatim")
    whole = f"{lead[-300:]} {folded}"
    if not _SKIPPED.search(folded):
        if _RETAIN.search(whole):
            values.append("retain")
        named = _ATTRIBUTE.search(whole)
        if named and not _DENIED.search(whole[max(0, named.start() - 24) : named.start()]):
            values.append("attribution")
    return values


_DENIED = words(r"\b(?:not|never|nor) (?:\w+ ){0,2}$")
_ASKED = words(r"\b(?:is|are) asked to\b")
_SPELLED_OUT = re.compile(
    r"\b(?:display|show|includ|bear|carr(?:y|ies)|plac|add|print|contain|reproduc|provid|accompan|attach|append|affix"
    r'|insert)\w*\b[^.;"]{0,80}?\b(?:notice|statement|legend|words|sentence|text|line|phrase)\b'
    r'[^.;"]{0,90}?[:,]? ?"(?P<said>[^"]{12,300})"'
    r'|\b(?:notice|statement|legend|sentence|text|line|phrase)\b[^.;"]{0,60}?\b(?:must|shall'
    r'|has to|is to)\b[^.;"]{0,60}?\b(?:accompany|appear|be (?:shown|displayed|included|placed))\b'
    r'[^.;"]{0,60}?: ?"(?P<told>[^"]{12,300})"'
)
_OF_TERMS = words(r"\b(?:built|powered|made|improved|created) (?:with|by|on|using)\b")


def _spelled_out(text: str) -> re.Match[str] | None:
    """A notice, a legend or a sentence to show, whose words are given: no slogan, no name."""
    match = _SPELLED_OUT.search(text)
    said = (match.group("said") or match.group("told")) if match else ""
    return match if len(said.split()) > 2 and not _OF_TERMS.search(said) else None


def _quoted(text: str) -> re.Match[str] | None:
    """The first words in quotes that read as a legal notice."""
    for match in islice(_LEGAL_QUOTE.finditer(text), MOST):
        if not _CLAUSES.search(match.group()):
            return match
    return None


def _notice_params(reading: Reading, sentence: Sentence, value: str) -> dict[str, Param]:
    """The words of a verbatim notice, from the user's own text."""
    if value != "verbatim":
        return {}
    said = reading.folded[sentence.start : sentence.end + _AFTER]
    quote, spelled = _quoted(said), _spelled_out(said)
    if quote is not None:
        start, end = quote.start() + 1, quote.end() - 1
    elif spelled is not None:
        start, end = spelled.span(spelled.lastgroup or 0)
    else:
        return {}
    text = " ".join(reading.document.text[sentence.start + start : sentence.start + end].split())
    return {"text": text.strip("*_ ")}


_CHANGES = words(
    r"\bnotices?\b[^.;]{0,100}?\b(?:stat|indicat|inform|say)\w*\b[^.;]{0,80}?"
    r"\b(?:chang|modif|alter)\w*\b",
    r"\b(?:notices?|marks?|labels?)\b (?:\w+ )?that (?:you|it|they|the (?:\w+ ){0,2}?\w+)"
    r" (?:have|has|had|were|was)? ?(?:been )?(?:chang|modif|alter)\w*\b",
    r"\b(?:indicat|stat(?!ement to\b)|say\b|show|tell|ma(?:ke|king) (?:it )?clear|disclos|identif"
    r"|describ|mark|summari[sz])\w*\b[^.;]{0,80}?"
    r"\b(?:if |that |whether |which |the |any |all |each |every |your |its |what |where )*"
    r"(?:you |it |they |files? |changes? |the \w+ )*"
    r"(?:(?:has|have|had|was|were|been|are|is) )*(?:been )?(?:made )?(?:modif|chang|alter)\w*",
    r"(?<!licen[sc]e\s)(?<!this\s)(?<!the\s)\b(?:document|list|specify|note|mention)(?:s|ing|ed)?"
    r" (?:[\w-]+ ){0,4}?(?:changes?|modifications?|alterations?|you (?:have )?(?:changed|modified"
    r"|altered))\b(?! (?:licen[sc]e|date))(?! to (?:this|the) (?:licen[sc]e|agreement|terms))",
    r"\b(?:modified|changed|altered) (?:files?|versions?|copies|works?|models?|materials?|data"
    r"|sources?)\b[^.;]{0,80}?\b(?:marked|labell?ed|carry|bear|identified|accompanied|state)\b",
    r"\b(?:marked|labell?ed|identified) as (?:changed|(?:a )?modified|such|altered)\b",
    r"\bnotice of (?:any |all |the )?(?:changes|modifications|alterations)\b"
    r"(?! (?:to|in|of) (?:this|the|these|our|its) (?:licen|agree|terms|fee|pric|polic|service))",
    r"\bif you (?:\w+ ){0,2}?(?:chang|modif|alter|adapt)\w*\b[^.;]{0,80}?\b(?:must|shall|have to) "
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
    r"\b(?:description|summary) of (?:the |any |all |your )?(?:modifications|changes|alterations)\b",
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


def _state_changes(reading: Reading) -> Term | None:
    """Whoever changes the work has to say so."""
    for sentence, folded, lead in _sentences(
        reading, _CHANGES, "chang", "modif", "alter", "edit", "adapt", "the original"
    ):
        if _NO_CHANGES.search(folded) or _refused(folded, _CHANGES):
            continue
        if _is_duty(lead, folded):
            return term_in(reading, sentence, key="state_changes", value="required")
    return None


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "licence_copy": _licence_copy,
    "notice_text": _notice_text,
    "state_changes": _state_changes,
}
