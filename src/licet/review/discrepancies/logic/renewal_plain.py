# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Renewal of the whole agreement that comes by itself, and that does not, in plain words."""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span
from licet.review.discrepancies.logic.forums import same_paper
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.reading import holding

__all__ = ["renewed_and_not"]

_WHOLE = (
    r"(?:(?:this|the|said) (?:[\w-]+ ){0,2}?(?:agreement|contract)|(?:the|its|this|such)"
    r" (?:[\w-]+ ){0,2}?(?:terms?|period)(?! sheet)|initial (?:term|period)|term (?:hereof|of this)"
    r"|it)"
)
_AGAIN = (
    r"(?:renew(?:s|ed|ing|al|als)?|exten(?:d|ds|ded|ding|sion|sions)"
    r"|prolong(?:s|ed|ing|ation)?|roll(?:s|ed|ing)? over|rollover)"
)
_AUTO = words(
    rf"\b(?P<a>{_WHOLE})\b[^;]{{0,260}}?\b(?P<b>automatic(?:ally)?(?: and[\w ]{{1,20}}?)?(?: (?:be"
    rf"|is|are|been|shall|will))* {_AGAIN}|{_AGAIN},? (?:\w+ )?(?:automatically|by itself|tacitly"
    r"|of itself)|deemed (?:to (?:be|have been) )?(?:automatically )?(?:renewed|extended))\b",
    rf"\b(?P<c>automatic(?:ally)? {_AGAIN})\b",
)
_AUTO_NOT = words(
    r"\b(?:not|no|never|nor)\b[^.;,]{0,30}\bautomatic"
    r"|\b(?:insurance|lease|letters? of credit|purchase orders?|deadline|time periods?|patent"
    r"|registration|cure period|delay|force majeure|warranty|delivery|visa|loan"
    r"|subscription|domain|sublicen\w+|statement of work|milestone)\b[^.;]{0,60}?\bautomatic"
    r"|\bautomatic\w*\b[^.;]{0,40}\b(?:equal to the time|day[- ]for[- ]day|delay\w*|suspen\w+)\b"
    r"|\b(?:only|unless) (?:\w+ ){0,3}?(?:mutual|agree)"
)
_SIGNED = (
    r"(?:writ(?:ing|ten)|mutual\w*|both|agree(?:s|d|ment)?|sign(?:s|ed)?|consents?|executed"
    r"|amendment|instrument)"
)
_NONE = words(
    rf"\b(?:{_WHOLE}|parties)\b[^.;]{{0,60}}?\b(?:(?:shall|will|does|do|may|can|is|are) ?not"
    rf"|cannot)"
    rf" (?:(?:be|itself|automatically|tacitly|to be|get|also|thereafter) )*{_AGAIN}\b",
    rf"\bno (?:(?:automatic|tacit|silent|implied|such|further|right of|right to|option of|option to"
    rf"|or|and|provision for) )*{_AGAIN}\b[^.;]{{0,60}}?\b(?:shall|will|may|can|occurs?|takes?"
    r"|arises?|comes?|exists?|is|are|follows?|applies|of this|hereof)\b",
    rf"\b(?:renewals?|extensions?|prolongations?)\b[^.;]{{0,50}}?\b(?:requires?|takes?|needs?"
    r"|shall require"
    r"|depends? on|is subject to|presupposes|calls for|(?:is|be|shall be|are) (?:only )?(?:valid"
    r"|effective|possible|made"
    rf"|agreed)(?: only)?|only)\b[^.;]{{0,50}}?\b{_SIGNED}\b",
    rf"\b{_WHOLE}\b[^.;]{{0,60}}?\b(?:may|shall|can|will) (?:only )?be {_AGAIN}(?: or \w+)? (?:only"
    rf"|solely|exclusively)\b[^.;]{{0,50}}?\b{_SIGNED}\b",
    rf"\b{_WHOLE}\b[^.;]{{0,60}}?\b(?:may|shall|can|will) only be {_AGAIN}\b[^.;]{{0,60}}?"
    rf"\b{_SIGNED}\b",
    rf"\b{_WHOLE}\b[^.;]{{0,60}}?\b(?:ends?|expires?|terminates?|lapses?|comes? to an end)\b"
    rf"[^.;]{{0,80}}?\b(?:without (?:any |the possibility of )?{_AGAIN}|and (?:is|shall be|will be)"
    rf" not (?:be )?{_AGAIN}|unless (?:the parties|both|they|it is)[^.;]{{0,40}}?(?:agree"
    rf"|{_AGAIN})[^.;]{{0,40}}?\b(?:writ\w+|sign\w*|extend\w*|renew\w*))\b",
    r"\b(?:agreement|term|contract)\b[^.;]{0,30}? (?:is|are|shall be|will be) (?:non-renewable"
    r"|not renewable|not extendable)\b",
)
_NONE_NOT = words(
    r"\b(?:if|in the event|notif\w+|notices? (?:of|that|to|by|given|from|prior)|elects?|intent\w*"
    r"|decid\w+|wish\w*|desires?|options?|beyond"
    r"|where|failure|fails?|breach|default|insurance|lease|cure|orders?|patents?|registrations?|time"
    r" for|deadlines?|waiv\w+|purchase|statement of work|warrant\w*|sublicen\w+|letters? of credit"
    r"|employment|upon termination|unreasonabl\w+|further renew\w*|second|third|last|after the"
    r"|rights? of (?:first|publicity)|non-renewal|more than|obligated|obligation|each|another"
    r"|fees?|prices?|payments?|period of|extend\w* (?:to|beyond|past|upon)|(?:does|do|shall|will)"
    r" not extend (?!automatically))\b"
)
_LONG = 330


def renewed_and_not(paper: Paper) -> Iterator[tuple[Span, Span]]:
    """The words by which the agreement renews itself, and those by which it does not."""
    autos = list(_autos(paper))
    if not autos:
        return
    _, auto = autos[0]
    sentences = joined(paper.reading)
    for other in holding(paper.reading, ("renew", "exten", "prolong", "roll")):
        sentence = sentences[other]
        text = sentence.folded
        if len(text) > _LONG or other in {i for i, _ in autos} or _NONE_NOT.search(text):
            continue
        match = _NONE.search(text)
        if match and not _gives_way(text) and same_paper(paper, auto[0], sentence.start):
            yield auto, (sentence.start + match.start(), sentence.start + match.end())
            return


def _autos(paper: Paper) -> Iterator[tuple[int, Span]]:
    sentences = joined(paper.reading)
    for index in holding(paper.reading, ("automatic", "by itself", "tacit", "deemed", "of itself")):
        sentence = sentences[index]
        match = _AUTO.search(sentence.folded)
        if match is None or _AUTO_NOT.search(sentence.folded) or _gives_way(sentence.folded):
            continue
        if match["c"] and not _TERM.search(sentence.folded):
            continue
        group = "b" if match["b"] else "c"
        yield index, (sentence.start + match.start(group), sentence.start + match.end(group))


def _gives_way(text: str) -> bool:
    return _SUBJECT.search(text) is not None


_SUBJECT = words(r"\bsubject to (?:the )?(?:sections?|clauses?|articles?|paragraphs?|what|§)")
_TERM = words(r"\b(?:agreement|contract|term)\b")
