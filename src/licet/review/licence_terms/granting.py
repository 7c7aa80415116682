# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which acts a sentence grants or refuses, and whether the whole licence is for non-commercial use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.licence_terms.grant_words import (
    COMMERCIAL,
    LICENSEE,
    MATERIAL,
    NONCOMMERCIAL,
    ONLY,
)
from licet.review.licence_terms.modality import LONGEST, MOST, Force, force, governing, words
from licet.review.reading import Reading, Sentence

__all__ = ["Act", "acts_in", "commercial_grant", "commercial_limit", "is_grant", "waiver"]

_LEAVE = words(
    r"\bgrants?\b", r"\bgranted\b", r"\bpermission\b", r"\b(?:rights?|licen[sc]e|freedom) (?:\w+ ){0,3}?to\b",
    r"\bmay(?! not)\b", r"\bcan(?! ?not)\b", r"\b(?:is|are) (?:hereby |also )?(?:free|authori[sz]ed|permitted"
    r"|allowed|entitled|licensed|welcome)\b", r"\b(?:allows?|permits?|authori[sz]es?|entitles?|lets?|enables?|enabling|allowing) "
    r"(?:\w+ ){0,5}?(?:you|users?|licensees?|anyone|to)\b", r"\byou are free\b", r"\bfree to\b",
)  # fmt: skip
_TO_LICENSOR = words(
    r"\b(?:you|licensee|customer|contributor|recipient) (?:hereby |agrees? to |also )?(?:grants?|licenses?)\b(?!ed)",
    r"\bfeedback\b", r"\bgrant-?back\b",
)  # fmt: skip
_CONTRIBUTOR = words(
    r"\b(?:each|every|any) (?:\w+ )?contributor\b|\bcontributors?\b[^.;]{0,40}\bgrants? (?:to )?you\b"
)
_ASIDE = words(
    r"\b(?:trade ?marks?|service marks?|logos?|trade names?|brand)\b[^.;]{0,80}$",
    r"\b(?:verbatim )?copies of (?:this|the) licen[sc]e document\b", r"\bthird[- ]party licen[sc]e\b",
    r"\b(?:this|a) licen[sc]e (?:document|text)\b[^.;]{0,60}\bnot allowed\b",
    r"\bcopy,? (?:and )?distribute,? (?:or communicate )?(?:\w+ )?(?:this|the) licen[sc]e\b",
    r"\b(?:modify|revise|update|amend|change)\w*\b[^.;]{0,40}\b(?:this|the) (?:\w+ )?(?:licen[sc]e|agreement|terms|text of this)\b",
)  # fmt: skip
_DEFINES = words(
    r'^\W*(?:"|\()?[^.;]{0,60}"[^"]{1,60}"[^.;]{0,30}\b(?:means?|refers to|is defined)\b'
)
_BREAK = words(
    r"\bprovided,? (?:however,? )?(?:that|you)\b", r"\bsubject to the following\b", r"\bunless\b",
    r"\bso long as\b", r"\bexcept\b",
)  # fmt: skip
_EXCEPT = words(
    r"\bexcept\b", r"\bunless\b", r"\bother than\b", r"\boutside\b", r"\bin (?:violation|breach)\b",
    r"\bcontrary\b", r"\bin a (?:manner|way)\b", r"\bin any (?:manner|way) that\b", r"\bif\b", r"\bwhere\b",
    r"\bas a stand-?alone\b", r"\bseparately\b", r"\bwithout (?:also |first )?(?:includ|provid|retain|reproduc|attribut|comply|this|the (?:above|same))\w*",
    r"\bto (?:any )?(?:embargoed|prohibited|sanctioned|minors|countr)\w*", r"\bunder (?:any )?(?:other|different)\b",
    r"\bcommercial\w*", r"\bto the extent\b",
)  # fmt: skip
_USE_TO = words(r"\bus(?:e|ing)\b[^.;:]{0,300}(?:\b(?:to|for|in order|in|that)\b|:)")
_OUTPUT = words(
    r"^\W*(?:or \w+ )?(?:\w+ ){0,3}?\b(?:outputs?|generated|results|information|content|personal)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A sentence that grants or refuses an act."""

    index: int
    sentence: Sentence
    granted: bool
    qualified: bool
    """A refusal that holds for some cases alone, or a grant that names a condition."""
    direct: bool
    """The sentence itself says that the licensee may or may not."""


def acts_in(reading: Reading, act: re.Pattern[str]) -> Iterator[Act]:
    """Sentences that grant or refuse the licensee an act on the licensed material."""
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded[:LONGEST]
        if not act.search(text) or _TO_LICENSOR.search(text) and not _CONTRIBUTOR.search(text):
            continue
        before = governing(reading, index)
        found = _judge(before, text, act)
        if found is not None:
            granted, qualified = found
            yield Act(
                index=index, sentence=sentence, granted=granted, qualified=qualified,
                direct=_MAY.search(text) is not None,
            )  # fmt: skip


_MAY = words(
    r"\b(?:you|licensees?|users?|customers?|recipients?|anyone) (?:may|can|are|is|shall not|must not|will not)\b"
)


def _judge(lead: str, text: str, act: re.Pattern[str]) -> tuple[bool, bool] | None:
    """Whether the first telling mention of the act is granted, and under a condition."""
    if _ASIDE.search(text) or _DEFINES.search(text):
        return None
    for count, match in enumerate(act.finditer(text)):
        if count >= MOST:
            break
        before, after = text[: match.start()], text[match.end() : match.end() + 240]
        if _OUTPUT.search(after[:50]) or not MATERIAL.search(match.group() + after + before[-160:]):
            continue
        whole = f"{lead} {before}"
        way = force(whole, after)
        if way is Force.FORBIDDEN:
            if _USE_TO.search(_since_ban(whole)):
                continue
            return False, bool(_EXCEPT.search(after.split(".")[0]) or _EXCEPT.search(before))
        if _granted_before(lead, before) or way is Force.ALLOWED:
            return True, _BREAK.search(text) is not None
    return None


_BAN = words(r"\b(?:not|never|cannot|prohibited|forbidden|refrain|no)\b")


def _since_ban(text: str) -> str:
    last = None
    for last in _BAN.finditer(text):  # noqa: B007  # the last one counts
        pass
    return text[last.end() :] if last else text


_CLOSED = words(r"\bif you\b[^,]*$", r"\bwhen you\b[^,]*$", r"\bprovided that\b", r"\bno (?:other |further )?(?:rights?|licen[sc]es?)\b",
    r"\b(?:does|do|shall|will|is|are) not\b[^.;:]{0,60}$", r"\bmust\b[^.;:]{0,80}$", r"\bunless\b")  # fmt: skip


def _granted_before(lead: str, before: str) -> bool:
    """Whether words of leave govern what follows, in the sentence or in the stem of its list."""
    text = f"{lead[-420:]} {before}" if not _LEAVE.search(before) else before
    leave = None
    for leave in _LEAVE.finditer(text):  # noqa: B007
        pass
    if leave is None or not (LICENSEE.search(text) or "grant" in text or "permi" in text):
        return False
    return (
        _CLOSED.search(text[leave.start() :]) is None
        and _CLOSED.search(text[: leave.start()]) is None
    )


def is_grant(reading: Reading, index: int) -> bool:
    """Whether the sentence gives the licensee leave to do anything with the material."""
    text = reading.sentences[index].folded[:LONGEST]
    if _ASIDE.search(text) or (_TO_LICENSOR.search(text) and not _CONTRIBUTOR.search(text)):
        return False
    leave = _LEAVE.search(text)
    return bool(leave and LICENSEE.search(text) and MATERIAL.search(text))


_WAIVER = words(
    r"\bwaives?\b[^.;]{0,200}\b(?:all|any)\b[^.;]{0,80}\b(?:rights|copyright)\b",
    r"\b(?:dedicat\w+|releas\w+|placed?)\b[^.;]{0,80}\b(?:in|in)?to the public domain\b",
    r"\bfree and unencumbered\b", r"\bdo (?:what(?:ever)?|anything) (?:the \w+ )?you (?:want|like|please|wish)\b",
)  # fmt: skip


def waiver(reading: Reading) -> Sentence | None:
    """A sentence that gives up every right in the material."""
    for sentence in reading.sentences:
        if _WAIVER.search(sentence.folded) and LICENSEE.search("you " + sentence.folded):
            if force(sentence.folded.split("waive")[0]) is not Force.FORBIDDEN:
                return sentence
    return None


_FIELD_OF = words(
    r"\b(?:us(?:e|es|ed|ing|age)|licen[sc]\w*|rights?|permission|grant\w*|purposes?|provided|released|intended|available|access)\b"
)
_PURPOSE_OF = words(r"\bfor (?:your |the |any |its |a )?(?:own )?(?:\w+ ){0,2}?$")
_NO_LIMIT = words(
    r"\b(?:either|both)? ?(?<!non-)(?<!non)(?<!non )commercial,? (?:and|or|and/or)\b", r"\bwhether or not\b", r"\bregardless\b",
    r"\b(?:and|or|and/or|as well as|,) (?:for )?(?:free |\w+ )?commercial (?:us|purpos|appl|activ)\w*", r"\bincluding (?:for )?commercial\b",
    r"\bwarrant", r"\bliab", r"\b(?:outputs?|results) (?:\w+ )?(?:may|shall|must|can|are)\b", r"\boccasional",
)  # fmt: skip
_BAN_COMMERCIAL = words(
    r"\bcommercial(?:ly)? (?:\w+ ){0,3}?(?:us(?:e|es|age)|purposes?|exploitation|activit\w+|applications?|distribution)?[^.;,]{0,60}?"
    r"\b(?:is|are) (?:\w+ly |hereby )?(?:prohibited|forbidden|not (?:\w+ )?(?:permitted|allowed|authori[sz]ed|licensed|granted)|excluded)\b",
    r"\bno commercial (?:us|exploit|purpos|activ|right)\w*",
    r"\bdo(?:es)? not (?:include|grant|cover|permit|allow|authori[sz]e|extend)\b[^.;]{0,100}\bcommercial",
)  # fmt: skip
_ACTIVITY = words(
    r"\bcommercial(?:ly)?\b[^.;]{0,40}\b(?:us|purpos|exploit|activit|product|service|appl|gain|advantage|setting|environment|deploy|business|ly|i[sz])\w*|\bcommerciali[sz]e\b|\bcommercially\b|\bproduction (?:use|environment|purpos)"
)


def commercial_limit(reading: Reading) -> Sentence | None:
    """The sentence that keeps the licence to research, evaluation or non-commercial use."""
    weak: Sentence | None = None
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded[:LONGEST]
        if "commerc" not in text and not NONCOMMERCIAL.search(text):
            continue
        if _NO_LIMIT.search(text):
            continue
        if _limits(reading, index, text):
            return sentence
        if weak is None and _bans_commerce(reading, index, text):
            weak = sentence
    return weak


def _limits(reading: Reading, index: int, text: str) -> bool:
    field = NONCOMMERCIAL.search(text)
    if field is None or not (_FIELD_OF.search(text) and not _DEFINES.search(text)):
        return False
    near = text[max(0, field.start() - 160) : field.end() + 60]
    if ONLY.search(near):
        return True
    return is_grant(reading, index) and _PURPOSE_OF.search(text[: field.start()]) is not None


def _bans_commerce(reading: Reading, index: int, text: str) -> bool:
    if _BAN_COMMERCIAL.search(text):
        return True
    match = COMMERCIAL.search(text)
    if match is None or not _ACTIVITY.search(text):
        return False
    before = text[: match.start()]
    if not re.search(
        r"\b(?:us|distribut|sell|suppl|exploit|reproduc|provid|engag|copy|modif|licens)\w*|commerciali",
        text,
    ):
        return False
    whole = f"{governing(reading, index)[-300:]} {before}"
    if _EXCEPTION_FIRST.search(text):
        return False
    return force(whole, text[match.end() :]) is Force.FORBIDDEN and bool(LICENSEE.search(whole))


_EXCEPTION_FIRST = words(
    r"\b(?:unless|without|except|until)\b[^.;]{0,200}\b(?:regist|appl|obtain|licen[sc]e|permission|consent|authori[sz]|request|agreement)\w*",
    r"\bconfus|\bendorse|\btrade ?mark",
)


def commercial_grant(reading: Reading) -> Sentence | None:
    """A sentence that allows commercial use in so many words."""
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded[:LONGEST]
        match = _COMMERCE.search(text)
        if match is None:
            continue
        before = f"{governing(reading, index)[-300:]} {text[: match.start()]}"
        way = force(before, text[match.end() :])
        if way is Force.FORBIDDEN or _BAN_COMMERCIAL.search(text) or _DEFINES.search(text):
            continue
        if _ASK.search(text) or _NOT_LEAVE.search(text):
            continue
        if way is Force.ALLOWED or _LEAVE.search(before[-500:]) or _FREELY.search(text):
            return sentence
    return None


_NOT_LEAVE = words(r"\bwarrant|\bliab|\bdamages\b|\bif you\b|\bcompet|\bother rights\b|\bnot\b")
_FREELY = words(
    r"\b(?:for any purpose|available for|supports?|open (?:for|to)|intended for|without (?:any )?(?:restriction|limitation))\b"
)
_ASK = words(
    r"\b(?:regist\w+|appl(?:y|ication)|request|separate|contact|written (?:permission|consent|authori[sz]ation|approval))\b"
)
_COMMERCE = words(
    COMMERCIAL.pattern.replace(" +", " "), r"\bcharge (?:any|a) (?:price|fee)\b", r"\bfor any (?:lawful |legal )?purpose\b", r"\bsell\b(?=,| and| or| copies|/)",
)  # fmt: skip
