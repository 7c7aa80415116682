# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read whose the outputs are."""

import re

from licet.review.licence_terms.modality import governing, party_before
from licet.review.licence_terms.output_words import Span, about_outputs
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, pattern
from licet.terms import Term

__all__ = ["read_output_ownership"]

_RIGHTS = r"(?:rights?|title|interests?|ownership|claims?|copyrights?|property)"
_NO_CLAIM = pattern(
    r"\b(?:claims?|asserts?|retains?|has|have|acquires?|obtains?|holds?|takes?|makes?"
    r"|reserves?|lays?) no "
    rf"(?:[\w,/-]+ ){{0,6}}?{_RIGHTS}\b"
    r"|\b(?:(?:does|do|shall|will) not|don't|doesn't|won't) (?:\w+ ){0,2}?(?:claim|assert|own"
    r"|acquire|retain|obtain)\b"
    rf"|\bdisclaims? (?:[\w,]+ ){{0,5}}?{_RIGHTS}\b"
    rf"|\b(?:waives?|relinquish\w*|gives? up) (?:[\w,]+ ){{0,6}}?{_RIGHTS}\b"
    rf"|\bnothing (?:[\w-]+ ){{1,6}}?gives? (?:us|(?:the )?licensor) (?:\w+ ){{0,3}}?{_RIGHTS}\b"
    r"|\bneither (?:[\w,-]+ ){1,10}?(?:claims?|asserts?|owns?|retains?|acquires?|has|have)\b"
    rf"|\bno (?:contributors?|licensors?|authors?|one) (?:claims?|asserts?|has"
    rf"|have) (?:\w+ )?{_RIGHTS}\b"
    r"|\b(?:claims?|asserts?|retains?|reserves?|takes?) nothing\b"
    rf"|\bno (?:claim|assertion) (?:of|to) (?:[\w,]+ ){{0,4}}?{_RIGHTS}\b"
)
_CLAIMED = pattern(
    rf"\bno (?:\w+ )?{_RIGHTS} .{{0,100}}?\b(?:is|are) (?:\w+ )?(?:claimed|asserted|retained"
    rf"|reserved) by (?:the )?(?!you)"
)
_OWNS = pattern(
    r"\bowns?\b|\b(?:the )?(?:sole |exclusive |rightful )*owners? of\b"
    r"|\b(?:retains?|holds?|has|have|keeps?|acquires?|reserves?) (?:all |any |the |sole "
    r"|exclusive |full |and )*"
    r"(?:ownership|title|copyrights?|(?:intellectual property "
    r"|property )?rights,? (?:and )?title|right,? (?:and )?title)\b"
    r"|\b(?:retain|keep|reserve|hold)s? all (?:of )?(?:the |its |your )?"
    r"(?:intellectual property )?rights\b"
)
_OWNED = pattern(
    r"\b(?:belongs? (?:\w+ )?to|owned (?:\w+ )?by|property of|vests? (?:\w+ )?in"
    r"|(?:remain|lie|rest|reside|stay)s? (?:\w+ )?with|assigned to|transferred to|reserved (?:to"
    r"|by|for))\b"
    r"|\b(?:is|are|be|remains?|becomes?) (?=(?:yours|(?:the )?\w+'s (?:\w+ )?property)\b)"
)
_ASSIGNS = pattern(
    r"\b(?:assigns?|transfers? and assigns?|assigned|transfers? ownership|transfers all|transfers?"
    r" to you)\b"
)
_TURN = pattern(r"\b(?:inputs?|prompts?|no|not|except|excluding|other than|nor|but)\b")
_YOU = pattern(
    r"\b(?:the |its |each )?(?:you|yours?|licensees?|users?|customers?|recipients?|subscribers?"
    r"|end[- ]users?"
    r"|(?:person|party|individual|one|entity) (?:who|that|which))\b"
)


def read_output_ownership(reading: Reading) -> Term | None:
    """`output_ownership`: who owns what the model gives out."""
    found = {}
    for index, sentence, outputs in about_outputs(reading):
        value = _owner(governing(reading, index)[-200:], sentence.folded, outputs)
        if value and value not in found:
            found[value] = sentence
        following = reading.sentences[index + 1 : index + 2]
        if following and _THEY_ARE_YOURS.search(following[0].folded):
            found.setdefault("user_owns", following[0])
    for value in ("licensor_owns", "user_owns", "licensor_claims_none"):
        if value in found:
            disputed = "licensor_owns" in found and "user_owns" in found
            question = "do outputs belong to the licensor or to the user?" if disputed else None
            return term_in(
                reading, found[value], key="output_ownership", value=value, contested=question
            )
    return None


_THEY_ARE_YOURS = pattern(
    r"^(?:[\w ,]{0,60}\b)?(?:they|it|these|this|all of (?:it|them)) (?:(?:is|are|remains?|stays?)"
    r" (?:\w+ )?yours|belongs? (?:\w+ )?to you)\b"
)


def _owner(stem: str, text: str, outputs: list[Span]) -> str:
    """The first of the three ways to say whose outputs are that fits; a list item has a stem."""
    return _claim(text, outputs) or _holder(stem, text, outputs) or _held_by(text, outputs)


def _reaches(text: str, end: int, outputs: list[Span], within: int) -> bool:
    """An output is named soon after `end`, with no turn of the sentence in between."""
    return any(
        0 <= start - end <= within and not _TURN.search(text, end, start) for start, _ in outputs
    )


def _topic(text: str, before: int, outputs: list[Span]) -> bool:
    """The sentence opens with outputs as its topic: `as regards outputs, …`."""
    return any(end <= before <= end + 80 and _AS_TO.search(text[:start]) for start, end in outputs)


def _just_named(before: int, outputs: list[Span]) -> bool:
    """Outputs stand shortly before, so that `it` is one of them."""
    return any(end <= before <= end + 160 for _, end in outputs)


_TO_IT = pattern(r" (?:to|in|over) (?:it|them|these|those)\b")
_AS_TO = pattern(
    r"\b(?:as (?:regards|to|for)|with (?:respect|regard) to|in (?:respect|relation) (?:of|to)"
    r"|regarding|concerning) (?:the |any |all |your )?$"
)


def _claim(text: str, outputs: list[Span]) -> str:
    """`claims no rights in outputs`: the licensor's side, unless the licensee is the subject."""
    for match in _NO_CLAIM.finditer(text):
        near = (
            _reaches(text, match.end(), outputs, 110)
            or _topic(text, match.start(), outputs)
            or (_TO_IT.match(text, match.end()) and _just_named(match.start(), outputs))
        )
        if near and not party_before(text[: match.end()].removesuffix("your")):
            return "licensor_claims_none"
    passive = _CLAIMED.search(text)
    if passive and any(passive.start() < start < passive.end() for start, _ in outputs):
        return "licensor_claims_none"
    return ""


def _holder(stem: str, text: str, outputs: list[Span]) -> str:
    """`you own the outputs`, `the licensor assigns its rights in outputs to you`."""
    for match in _OWNS.finditer(text):
        again = _OWNS.search(text, match.end(), match.end() + 110)
        within = min(110, again.start() - match.end()) if again else 110
        if _reaches(text, match.end(), outputs, within) and not _negated(text, match):
            return "user_owns" if _ours(stem, text[: match.start()]) else "licensor_owns"
    for match in _ASSIGNS.finditer(text):
        if _reaches(text, match.end(), outputs, 140):
            taker = _TAKER.search(text, max(match.start(), match.end() - 7), match.end() + 200)
            if taker:
                return "user_owns" if taker.lastgroup == "you" else "licensor_owns"
            return "licensor_owns" if _ours("", text[: match.start()]) else "user_owns"
    return ""


_TAKER = pattern(
    r"\bto (?:the |each )?(?:(?P<you>you|licensees?|users?|customers?|recipients?)"
    r"|(?P<us>us|licensors?|provider|company|owner))\b"
)
"""Who gets what is assigned."""
_ASIDE = pattern(
    r"\b(?:subject to|according to|in accordance with|in exchange for|in return for"
    r"|compliance with|conditional on|depending on|upon|without prejudice to|on) your (?:\w+ ?)?"
    r"|\bas between [^,;]*"
)
_NO_SUBJECT = pattern(
    r"(?:\W*\b(?:and|or|but|hereby|also|then|it|do|does|shall|will|irrevocably|further|in turn"
    r"|so|[a-z]|[ivx]+)\b)*\W*$"
)


def _ours(stem: str, before: str) -> bool:
    """Whether the licensee is the subject of the verb that `before` runs up to.

    The words after the last comma hold the subject, unless they are none but adverbs.
    """
    before = _ASIDE.sub("", before)
    near = before.rpartition(",")[2]
    return party_before(f"{stem} {before}" if _NO_SUBJECT.match(near) else near)


def _held_by(text: str, outputs: list[Span]) -> str:
    """`outputs are owned by …`, `belong to …`."""
    for match in _OWNED.finditer(text):
        near = any(0 <= match.start() - end <= 160 for _, end in outputs)
        if near and not _negated(text, match):
            holder = text[match.end() : match.end() + 40]
            if _STRANGER.match(holder):
                continue
            return "user_owns" if _YOU.match(holder.lstrip(" :,")) else "licensor_owns"
    return ""


_STRANGER = pattern(r" ?(?:a |any |the )?(?:third part|others?\b|another|someone|its |their )")


def _negated(text: str, match: re.Match[str]) -> bool:
    return (
        re.search(r"\b(?:not|no|nor|never)\b", text[max(0, match.start() - 25) : match.start()])
        is not None
    )
