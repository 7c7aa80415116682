# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which notice goes with a copy: words to reproduce, notices to keep, a source to name."""

import re
from collections.abc import Callable, Mapping
from itertools import islice

from licet.review.licence_terms.duties import is_duty, sentences
from licet.review.licence_terms.modality import MOST, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence
from licet.terms import Param, Term

__all__ = ["READERS"]

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
    r"\b(?:retain|bear|show|keep|kept|preserv|reproduc|maintain|includ|leave|carr(?:y|ies)|contain"
    r"|convey"
    r"|duplicat)\w*\b[^.;]{0,260}?\b(?:copyright|patent|trade ?-?mark|attribution|licen[sc]e|legal"
    rf"|existing|proprietary|warranty|all|such|original|permission"
    rf"|above)\b[^.;]{{0,60}}?\b{_NOTICE}\b",
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
    rf"\b{_NOTICE} (?:above )?(?:must|shall|should) (?:\w+ )?be (?:contained|included"
    rf"|reproduced)\b",
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
    r"(?:credit(?! card)|attribution|acknowledge?ments?)\b",
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
    r"\b(?:state|say|indicate|disclose)\b[^.;]{0,40}?\b(?:was|were|is|are) (?:made|created|trained"
    r"|built|produced|derived) (?:using|with|from|on)\b",
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
    "copyright line",
    "mention", "print", "insert", "the sentence", "the words", "the phrase", "the line",
)  # fmt: skip


def _notice_text(reading: Reading) -> Term | None:
    """A notice to reproduce word for word, notices to keep, or a source to name."""
    best: dict[str, Sentence] = {}
    for sentence, folded, lead in sentences(reading, _ANY_NOTICE, *_NOTICES):
        duty = is_duty(lead, folded)
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
    r"\b(?:display|show|includ|bear|carr(?:y|ies)|plac|add|print|contain|reproduc|provid|accompan"
    r"|attach|append|affix"
    r'|insert)\w*\b[^.;"]{0,80}?\b(?:notice|acknowledge?ment|statement|legend|words|sentence|text'
    r"|line|phrase)\b"
    r'[^.;"]{0,90}?[:,]? ?"(?P<said>[^"]{12,300})"'
    r'|\b(?:notice|statement|legend|sentence|text|line|phrase)\b[^.;"]{0,60}?\b(?:must|shall'
    r'|has to|is to)\b[^.;"]{0,60}?\b(?:accompany|appear|be (?:shown|displayed|included|placed))\b'
    r'[^.;"]{0,120}?: ?"(?P<told>[^"]{12,300})"'
)
_OF_TERMS = words(r"\b(?:built|powered|made|improved|created) (?:with|by|on|using)\b")


def _spelled_out(text: str) -> re.Match[str] | None:
    """A notice, a legend or a sentence to show, whose words are given: no slogan, no name."""
    match = _SPELLED_OUT.search(text) if '"' in text else None
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


READERS: Mapping[str, Callable[[Reading], Term | None]] = {"notice_text": _notice_text}
