# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sections that one sentence keeps after the end of the agreement and another one lets end with it.

Only numbers count: lists and ranges of them, and a number above or below another.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from licet.review.discrepancies.form.parts import Steps, steps_of
from licet.review.discrepancies.logic.clashing import Span
from licet.review.discrepancies.logic.forums import same_paper
from licet.review.grammar import Reference, find_references
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.reading import holding

__all__ = ["kept_and_ended", "listed"]

_END = (
    r"(?:expir(?:y|ation|es?|ed)|terminat(?:ion|es?|ed)|cessation|cancellation|conclusion"
    r"|(?:the|its) (?:natural )?end\b|(?:is|has|comes?|come) (?:\w+ )?(?:at an end|to an end|ended"
    r"|over)|ends?\b|last day)"
)
_WHEN = (
    r"(?:up)?on|at|with|after|from|following|when|once|as of|as soon as|by reason of|beyond|past"
)
_KEPT = words(
    r"\b(?:surviv(?:e|es|ing)|outlives?|outlasts?)\b",
    r"\b(?:continues?|remains?|stays?)\b[^.;]{0,40}?\b(?:force|effect|binding|bound|apply"
    rf"|effective)\b[^.;]{{0,50}}?\b(?:after|beyond|despite|notwithstanding|following|regardless)"
    rf"\b[^.;]{{0,40}}?\b{_END}",
    rf"\b(?:after|beyond|despite|notwithstanding|following)\b[^.;]{{0,60}}?\b{_END}[^.;]{{0,120}}?"
    r"\b(?:continues?|remains?|stays?)\b[^.;]{0,20}?\b(?:force|effect|binding|apply|effective)\b",
)
_NOT_KEPT = words(
    r"\b(?:not|nor|neither|no|none|nothing|never)\b[^.;]{0,80}?\b(?:surviv\w+|outlives?|outlasts?)",
    r"\brepresentations? and warranties\b",
)
_SUBJECT = (
    r"(?<!to\s)(?:(?:the|all|any|its|their|such|no|none of the|other|further|remaining|provisions?"
    r"|obligations?|rights?|dut(?:y|ies)|covenants?|undertakings?|restrictions?|commitments?|terms"
    r"|requirements?|stipulations?|and|or|part(?:y|ies)'?|each|every|party's|either|contained|set"
    r"|forth|out|laid|down|imposed|created|arising|assumed|of|in|under|by|from|what|is|are|agreed"
    r"|provided|for) )*@"
)
_ONLY = (
    r"(?:(?:only|solely|exclusively) (?:during|for|throughout|while|as long as|so long as|until)"
    r"|(?:during|for|throughout|to|until)\b[^.;@]{0,50}\b(?:term|agreement|life\w*|duration"
    r"|currency|expir\w+|terminat\w+)\b[^.;@]{0,24}\b(?:only|alone|and (?:no|not) (?:longer"
    r"|thereafter|after\w*|beyond))"
    r"|no longer than|not (?:\w+ )?(?:beyond|after|past))"
)
_DEAD = (
    r"(?:(?:shall|will|do|does|is to|are to)? ?not (?:survive|outlive|outlast|continue|remain|apply"
    r"|bind)|(?:shall |will |also |automatically |immediately |then |thereupon )*(?:ceases?|ends?"
    r"|terminates?|expires?|lapses?|falls?(?: away)?|stops?|dies?|comes? to an end"
    r"|becomes? (?:void|ineffective|inoperative|null)|(?:is|are|be) (?:extinguished|discharged"
    r"|at an end|of no|void|without|no longer)|no longer|loses?"
    r"|(?:has|have|be of|is of|are of) no (?:further |more )?(?:force|effect)))\b"
)
_ENDED = words(
    rf"(?P<a>{_SUBJECT})(?: (?:hereof|herein|above|below|of this agreement|of the agreement))?"
    rf"(?: also)? (?P<b>{_DEAD})[^;@]{{0,80}}?\b(?:{_WHEN})\b[^;@]{{0,60}}?\b{_END}",
    rf"\b(?:{_WHEN})\b(?:(?!@)[^;]){{0,70}}?\b{_END}(?:(?!@)[^;.]){{0,90}}?[,:]? "
    rf"(?P<c>{_SUBJECT})"
    rf"(?: (?:hereof|herein|above|below|of this agreement|of the agreement))? (?P<d>{_DEAD})",
    rf"(?P<e>{_SUBJECT})(?: (?:hereof|herein|of this agreement))? [^.;@]{{0,50}}?(?P<f>{_ONLY})",
    r"\b(?P<g>(?:released|freed|discharged|relieved|absolved|free|excused|no longer bound"
    r"|no longer liable|(?:no|neither) (?:party|obligation|duty|one|provision|liability)"
    r"|nothing)\b(?:(?!@)[^.;]){0,60}?@)",
)
_AT_END = words(rf"\b(?:{_WHEN})\b[^;@]{{0,60}}?\b{_END}")
_CASE = words(
    r"\b(?:if|unless|except|save|other than|subject to|provided|years?|months?|days?|accrued"
    r"|without prejudice|pursuant|breach|default|notwithstanding|licen[sc]es?)\b"
    r"|(?<!not\s)(?<!no\s)\bsurviv"
)
_BY = words(
    r"\b(?:terminat\w+|expir\w+|ends?|ended|pursuant|accordance|subject|except\w*|other than"
    r"|exclu\w+"
    r"|save|excluding|defined|specified|accordance with|referred|notwithstanding)\b[^,;:@]{0,40}$"
)
"""What makes a reference one to how the agreement ends, not to what survives."""
_RANGE = re.compile(r"\s*(?:through|to|thru|until|up to|-|–|—)(?: and including)?\s*(?:\w+ )?\Z")
_GIVES_WAY = words(r"\bsubject to\b")
_HEAD = 60
_ITEMS = 12
_LONG = 420


@dataclass(frozen=True, slots=True)
class _Cited:
    """A section that is named, or a range of them."""

    span: Span
    low: Steps
    high: Steps

    def meets(self, other: "_Cited") -> bool:
        """Whether one is the other, above or below it, or in its range."""
        size = min(len(self.low), len(other.low))
        if not size or self.low[: size - 1] != other.low[: size - 1]:
            return False
        try:
            return bool(
                self.low[size - 1] <= other.high[size - 1]  # type: ignore[operator]
                and other.low[size - 1] <= self.high[size - 1]  # type: ignore[operator]
            )
        except TypeError:
            return False


def listed(paper: Paper, index: int) -> int:
    """Where a sentence ends, with the items of its list."""
    sentences = paper.reading.sentences
    last = index
    text = sentences[index].folded.rstrip()
    if text.endswith("?"):
        last = min(index + 1, len(sentences) - 1)
    elif text.endswith(":"):
        for item in sentences[index + 1 : index + _ITEMS]:
            if _KEPT.search(item.folded) or "subject to" in item.folded:
                return sentences[index].end
            last += 1
            if not item.folded.endswith((";", ",", "and")):
                break
    return sentences[last].end


def _cited(text: str, start: int) -> list[_Cited]:
    """The sections that words name, ranges joined."""
    references = list(find_references(text))
    found: list[_Cited] = []
    skip: Reference | None = None
    for one, two in pairwise([*references, None]):
        if one is None or one is skip:
            continue
        low = high = steps_of(one.target)
        end = one.end
        between = text[one.end : two.start] if two else ""
        if two and _RANGE.match(between) and len(steps_of(two.target)) == len(low):
            high, end, skip = steps_of(two.target), two.end, two
        if low:
            found.append(_Cited((start + one.start, start + end), low, high))
    return found


def _keeping(paper: Paper) -> Iterator[tuple[int, _Cited]]:
    """Sections that survive."""
    sentences = joined(paper.reading)
    for index in holding(paper.reading, ("surviv", "outli", "outlast", "continue", "remain")):
        sentence = sentences[index]
        if _GIVES_WAY.search(sentence.folded[:_HEAD]):
            continue
        if not _KEPT.search(sentence.folded) or _NOT_KEPT.search(sentence.folded):
            continue
        text = paper.document.text[sentence.start : max(sentence.end, listed(paper, index))]
        for cited in _cited(text, sentence.start):
            if not _BY.search(text[: cited.span[0] - sentence.start].lower()):
                yield index, cited


def _ending(paper: Paper) -> Iterator[tuple[int, _Cited, Span]]:
    """Sections that end with the agreement, and the words that say so."""
    for index, sentence in enumerate(joined(paper.reading)):
        folded = sentence.folded
        if len(folded) > _LONG or not _MAY.search(folded) or _CASE.search(folded):
            continue
        cited = _cited(paper.document.text[sentence.start : sentence.end], sentence.start)
        if not cited:
            continue
        text, at = _masked(folded, sentence.start, cited)
        match = _ENDED.search(text)
        if match is None or (match["g"] and not _AT_END.search(text)):
            continue
        upto = next(match.end(name) for name in "aceg" if match[name])
        some = at[: text.count("@", 0, upto)]
        for one in some[-1:]:
            for each in one:
                yield index, each, (sentence.start, sentence.end)


_MAY = words(r"\b(?:expir\w+|terminat\w+|ends?|ended|end of|term|duration|over|li[fv]\w+)\b")
_JOINT = re.compile(r"\s*(?:,|and|or|&|, and|, or|and of|;)\s*(?:of )?\Z")


def _masked(folded: str, start: int, cited: list[_Cited]) -> tuple[str, list[list[_Cited]]]:
    """The sentence with `@` for each list of sections, and the sections of each list."""
    lists: list[list[_Cited]] = []
    out, last = "", 0
    for one in cited:
        begin, end = one.span[0] - start, one.span[1] - start
        if lists and _JOINT.match(folded[last:begin]):
            lists[-1].append(one)
        else:
            out += f"{folded[last:begin]}@"
            lists.append([one])
        last = end
    return out + folded[last:], lists


def kept_and_ended(paper: Paper) -> Iterator[tuple[Span, Span]]:
    """Where a section is kept, and where the same one ends."""
    kept = list(_keeping(paper))
    for index, gone, told in _ending(paper) if kept else ():
        for where, one in kept:
            if where != index and one.meets(gone) and same_paper(paper, one.span[0], told[0]):
                yield one.span, told
                break
