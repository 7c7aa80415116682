# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""For what a licence grants: anything, non-commercial use alone, or one purpose."""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from licet.review.licence_terms.granting import (
    AGAINST,
    FROM_USER,
    LONGEST,
    Grants,
    defines,
    found,
    grants_in,
    whole,
)
from licet.review.licence_terms.modality import MOST, words
from licet.review.reading import Reading, Sentence, pattern

__all__ = ["SHARED_FREE", "Field", "field_of", "unrestricted"]


class Field(StrEnum):
    """What the grant may be used for."""

    ANY = "any"
    NONCOMMERCIAL = "noncommercial"
    """Research, evaluation, personal or other non-commercial use alone."""
    LIMITED = "limited"
    """One purpose that is neither commercial nor the contrary, such as computational use."""
    TIERED = "tiered"
    """One grant for research or non-commercial use, another for commercial use."""


_NC = (
    r"(?:non-? ?commercial(?:ly)?|research|academic|evaluation|educational|education|teaching"
    r"|scientific|personal|non-? ?production|testing|internal evaluation|non-? ?profit"
    r"|private study)"
)
_NCS = rf"(?:(?:internal|own|private|purely|strictly)[ ,]+)*{_NC}(?:[ ,/]+(?:and|or|and/or|{_NC}))*"
_ONLY = r"(?:only|solely|exclusively|strictly|limited to|restricted to|confined to)"
_NC_FIELD = words(
    rf"\b{_ONLY}\b[^.;]{{0,160}}?\b{_NCS}[^.;]{{0,30}}?\b(?:purposes?|uses?|basis|environments?"
    r"|applications?|activities)\b",
    rf"\bfor (?:your |its |the )?{_NCS}(?: (?:purposes?|use|research|study|work))?\b"
    rf"[^.;]{{0,40}}?\b{_ONLY}\b",
    rf"\b(?:solely|exclusively|only|strictly) for (?:[\w'-]+ ){{0,3}}?{_NC}\b",
    rf"\b{_NCS} (?:\w+ ){{0,2}}?(?:use|purposes|projects?|research|study|settings?) only\b",
    r"\bfor (?:[\w-]+,? ){0,3}?(?:non-? ?commercial|noncommercial)"
    r" (?:\w+ ){0,2}?(?:purposes?|use|research)\b",
    r"\b(?:non-? ?commercial) (?:licen[sc]e|rights?) to\b",
    r"\bfor (?:your )?(?:research|non-? ?production) purposes\b",
    rf"\bfor the sole purpose of\b[^.;]{{0,60}}?\b{_NC}\b",
    r"\band (?:for )?(?:any )?other non-? ?commercial (?:purposes?|uses?)\b",
    r"\bcreative commons\b[^.;]{0,40}?\bnon-? ?commercial\b|\bcc[ -]by[ -]nc\b",
    rf"\b(?<!including\s)for {_NCS}[ ,]+(?:and )?{_NC} purposes\b",
    rf"\b(?:limited|restricted) to\b[^.;]{{0,60}}?\b{_NC}\b",
    rf"\b{_ONLY}\b[^.;]{{0,60}}?\bus(?:e|ed)\b[^.;]{{0,60}}?\bnon-? ?commercially\b",
    rf"\b{_NC} (?:purposes?|use|organi[sz]ations?)?\b[^.;]{{0,240}}?\bis (?:use for )?an?"
    r" (?:permitted|allowed|authori[sz]ed) (?:purpose|use)\b",
    rf"\b(?:make|making) (?:only )?{_NC} use of\b",
    rf"\bcovers? (?:only )?{_NCS}\b[^.;]{{0,20}}?\bonly\b",
)  # fmt: skip
_COMMERCE = (
    r"(?:for-profit use|(?<!internal\s)business use|commercial, (?:[\w-]+,? (?:or |and"
    r" )?){1,4}?(?:purposes?|uses?)|commercial (?:purposes?|uses?|advantage|gain|benefit|ends"
    r"|product|or production"
    r"|activit\w+|exploitation"
    r"|applications?|(?:\w+ ){0,2}?(?:products?|services?|offerings?|settings?))|commercially"
    r"|for profit)"
)
_NC_BAN = words(
    rf"\b(?:may|shall|must|can|will) (?:not|only)\b[^.;]{{0,200}}?\b{_COMMERCE}\b",
    r"\b(?:not|no|nothing|prohibit\w*|forbid\w*|excludes?|excluding)\b[^.;]{0,100}?"
    r"\bcommercial (?:use|purposes?|exploitation|or production)\b",
    rf"\b{_COMMERCE}\b[^.;]{{0,60}}?\b(?:is|are) (?:\w+ly )?(?:not (?:permitted|allowed|granted"
    r"|licensed|covered)|prohibited|forbidden|excluded|ruled out)\b",
    r"\b(?:(?:earning|making) money|use by (?:companies|businesses|firms))\b[^.;]{0,40}?\b(?:is"
    r"|are) "
    r"(?:\w+ly )?(?:not (?:permitted|allowed|covered)|prohibited|forbidden|excluded|ruled out)\b",
    rf"\b(?:other than|except(?:ing)?|apart from|save for|but not|anything but) (?:for |in )?"
    rf"(?:\w+ ){{0,3}}?(?:{_COMMERCE}|business|commerce)\b",
    r"\b(?:purposes?|uses?|anything|all|everything) that (?:is|are) not commercial\b",
    r"\bprohibited from\b[^.;]{0,160}?\bcommercial\b",
    r"\bto the exclusion of (?:any |all )?commercial\b",
    r"\b(?:not|never|no one|nobody) (?:\w+ ){0,4}?us(?:e|ed|ing)\b[^.;]{0,100}?\b(?:(?:in"
    r"|for) (?:a |any |your )?"
    r"business|(?:in order )?to (?:make|earn) money|in (?:a |any )?production)\b",
    r"\b(?:in the course of|as part of) a commercial activity\b",
    r"\bnot (?:\w+ )?include any commercial exploitation\b",
    r"\b(?:not|never)\b[^.;]{0,40}?\b(?:in order|so as) to (?:make|earn) money\b",
)  # fmt: skip
_COMMERCIAL = words(
    r"\b(?:including|both|any|for)\b[^.;]{0,60}?\b(?<!non-)(?<!non)commercial\b[^.;]{0,60}?"
    r"\b(?:purposes?|use|versions?|ends)\b",
    r"\bcommercial (?:and|or) non-? ?commercial\b", r"\bnon-? ?commercial (?:and|or) commercial\b",
    r"\bcommercial (?:use )?licen[sc]e\b[^.;]{0,80}?\b(?:grant|is granted|subject to|below"
    r"|if your)\b",
    r"\bcommercial versions\b",
    r"\bfor any purpose\b(?! (?:that|which|other|not|prohibited|contrary))",
    r"\bcommercial or otherwise\b",
    r"\bcharge (?:any price|a fee)\b", r"\b(?:sell|sell copies|offer to sell)\b",
    r"\bcommercially (?:usable|exploit)\b", r"\bgrants?\b[^.;]{0,200}?\bfor commercial\b",
)  # fmt: skip
_COMMERCIAL_GRANT = words(
    r"\bfor (?:\w+ ){0,4}?\b(?<!non-)(?<!non)commercial (?:\w+ ){0,2}?"
    r"(?:purposes?|use|production|exploitation|ends)\b"
)
_REGISTRATION = words(
    r"\b(?<!non-)(?<!non)commercial\b[^.;]{0,160}?\bregist(?:er|ration)\b",
    r"\bregist(?:er|ration)\b[^.;]{0,120}?\b(?<!non-)(?<!non)commercial\b",
)
"""A form to fill in opens commercial use; a licence that has to be negotiated does not."""
_FIELDS = (
    "commercial", "research", "academic", "evaluation", "education", "teaching", "scientific",
    "personal", "production", "testing", "profit", "private study",
)  # fmt: skip
_ONLYS = ("solely", "only", "exclusively", "computational", "one of the following")
_NOT_A_FIELD = words(
    r"\b(?:without limiting|warrant\w*|liab\w*|indemnif\w*|damages|example|such as an employee"
    r"|fair use"
    r"|personal data|privacy|logos?|(?:any|further|additional|other) (?:\w+ )?restrictions?"
    r"|trade ?-?marks?|use the resulting)\b",
)
_PURPOSE = words(
    r"\b(?:solely|only|exclusively) (?:for|in connection with) (?:the )?(?:purposes? of )?"
    r"(?:computational|statistical|text and data|training|internal business|the territory)\b",
    r"\bfor computational use\b",
    r"\b(?:solely|only) as (?:\w+ly )?(?:set (?:forth|out)|described|stated) in (?:your|the|an"
    r"|each) "
    r"(?:applicable )?order\b",
    r"\b(?:you|user|licensee|recipient) (?:is|are) one of the following\b",
    rf"\b{_ONLY} (?:[\w-]+ ){{0,6}}?internal business (?:purposes?|use)\b",
    rf"\binternal business (?:purposes?|use)\b[^.;]{{0,20}}?\b{_ONLY}\b",
)


_BOTH = r"(?:and|or|and/or|as well as)"
_EITHER = words(
    rf"\b(?:non-? ?)?commercial(?:ly)?,? {_BOTH} non-? ?commercial(?:ly)?\b",
    rf"\bnon-? ?commercial(?:ly)?,? {_BOTH} commercial(?:ly)?\b",
)
"""Both fields at once: neither is singled out."""
_UNRESTRICTED = words(
    r"\b(?:not|nothing|never|nor|neither|no (?:clause|term|part|provision)s?)\b"
    r" (?!limited\b)(?:[\w'-]+ ){0,6}?"
    r"(?:restrict|exclud|prohibit|forbid|limit|prevent|preclude|bars?\b|hinder|rules? out)\w*",
    r"\bno (?:\w+ ){0,2}?(?:restrictions?|limits?|limitations?|objections?|bars?)\b",
    r"\bno (?:\w+ ){0,3}?(?:licen[sc]e|permission|fee|consent|registration|approval|payment"
    r"|authori[sz]ation|royalty)\b[^.;]{0,40}?\b(?:needed|required|necessary|due|payable)\b",
    r"\b(?:does|do|is|are|need) not (?:be )?(?:requir|need|necessary|regist|apply|ask|obtain)\w*",
    r"\b(?:not|never) (?:\w+ )?(?:intended|designed|tested|suitable|recommended|meant)\b",
)
"""A denial that leaves the use free, or that only describes the work."""
_IN_BUSINESS = words(r"\b(?:internal|own) business\b")
_OR_BUSINESS = words(
    r"\b(?<!non-commercial\s)internal business (?:purposes?|use"
    r"|operations?)?(?: of (?:\w+ ){1,3}?\w+)?,? "
    r"(?:or|and|and/or) (?:for )?(?:[\w'-]+,? (?:or |and )?){0,4}?(?:non-? ?commercial|academic"
    r"|research|personal)\b",
    r"\b(?:non-? ?commercial|academic|research|personal|evaluation)(?: (?:purposes?|use))?,? "
    r"(?:or|and|and/or) (?:for )?(?:your |its )?(?:own )?internal business\b",
)
_NEVER_BUSINESS = words(r"\b(?:non-? ?commercial|academic|research|non-? ?profit|scientific)\b")


def _bans(folded: str) -> bool:
    """Whether one of the denials in a sentence reaches commercial use."""
    text = _EITHER.sub("any", folded[:LONGEST])
    if _NOT_A_FIELD.search(text):
        return False
    return any(
        not unrestricted(text[max(0, match.start() - 16) : match.end()], text[match.end() :])
        for match in islice(_NC_BAN.finditer(text), MOST)
    )


def unrestricted(folded: str, after: str = "") -> bool:
    """Whether the words deny a restriction, and not the use.

    Args:
        folded: The denial, up to the use it speaks of.
        after: What follows, where the use may be banned all the same.
    """
    free = _UNRESTRICTED.search(folded)
    if free is None:
        return False
    return not (_AGAIN.search(folded, free.end()) or _BANNED_AFTER.match(after[:80]))


_AGAIN = words(
    r"\b(?:(?:may|shall|must|can|will|do|does|is|are) (?:not|only)|cannot|but|never|prohibit\w*"
    r"|forbid\w*|exclud\w*)\b"
)
_BANNED_AFTER = pattern(
    r"[^.;]{0,40}?\b(?:is|are) (?:\w+ly )?(?:not (?:\w+ly )?(?:permitted|allowed|granted|licensed)"
    r"|prohibited|forbidden|excluded|reserved)\b"
)


def _narrows(folded: str) -> bool:
    """Whether a sentence confines use to a field that leaves business out."""
    text = _EITHER.sub("any", folded[:LONGEST])
    return any(
        not _is_business(text[match.start() : match.end() + 60])
        for match in islice(_NC_FIELD.finditer(text), MOST)
    )


def _is_business(text: str) -> bool:
    """Whether business within the firm is allowed: alone, or besides non-commercial use."""
    if _IN_BUSINESS.search(text) is None:
        return False
    return _NEVER_BUSINESS.search(text) is None or _OR_BUSINESS.search(text) is not None


@lru_cache(maxsize=1)
def field_of(reading: Reading) -> tuple[Field, Sentence | None]:
    """The field of use of the grant, and the sentence that narrows or frees it."""
    grants = grants_in(reading)
    bans = [
        s
        for _, s in found(
            reading, _NC_BAN, "commercial", "for profit", "business", "money", "production"
        )
        if _bans(s.folded) and not _of_previews(reading, s)
    ]
    narrow = next(
        (
            g.sentence
            for g in grants
            if _narrows(g.text)
            and not _of_previews(reading, g.sentence)
            and not SHARED_FREE.search(g.sentence.folded)
            and "without limiting" not in g.text
        ),
        None,
    )
    limits = narrow or next(
        (
            s
            for _, s in found(reading, _NC_FIELD, *_FIELDS)
            if _rules(s.folded[:LONGEST])
            and _narrows(s.folded)
            and not _of_previews(reading, s)
            and not SHARED_FREE.search(s.folded)
        ),
        None,
    )
    paid = _commercial_grant(grants) or next(
        (s for _, s in found(reading, _REGISTRATION, "regist")), None
    )
    if (narrow or limits or bans) and paid is not None and paid is not narrow:
        return Field.TIERED, paid
    purpose = next((s for _, s in found(reading, _PURPOSE, *_ONLYS)), None)
    if purpose is not None and limits is None and all(_of_sharing(s.folded) for s in bans):
        return Field.LIMITED, purpose
    free = next(_freed(reading), None)
    if (bans or limits is not None) and not (free is not None and narrow is None and not bans):
        return Field.NONCOMMERCIAL, (limits or bans[0])
    return Field.ANY, free


def _of_previews(reading: Reading, sentence: Sentence) -> bool:
    """Whether a limit is on builds that are not released, in whose clause it stands."""
    if sentence.clause is None:
        return _PREVIEW.search(sentence.folded) is not None
    start = reading.document.clauses[sentence.clause].start
    return (
        _PREVIEW.search(reading.folded, max(start, sentence.start - 600), sentence.end) is not None
    )


_PREVIEW = words(
    r"\b(?:preview|beta|alpha|pre-?release|nightly|trial|experimental) (?:builds?|versions?"
    r"|releases?"
    r"|models?|features?|checkpoints?)\b",
)


def _of_sharing(folded: str) -> bool:
    """Whether a ban on business reaches the handing on of copies alone."""
    return _SHARED_FOR_PAY.search(folded, 0, LONGEST) is not None


SHARED_FREE = words(
    r"^(?!.*\buse\b)[^.;]{0,30}?\b(?:you|licensees?|users?) may (?:only )?(?:distribute"
    r"|redistribute"
    r"|share|provide|publish)\b[^.;]{0,160}?\bnon-? ?commercial"
)
"""A limit on handing on alone: what the user does with it is another matter."""
_SHARED_FOR_PAY = words(
    r"\bcommercial (?:use|purposes?) (?:for|by|of) third part(?:y|ies)\b",
    r"\b(?:may|shall|must|will|can) not (?:\w+ )?(?:distribute|redistribute|share|supply|provide"
    r"|sell|resell)\b[^.;]{0,120}?\b(?:commercial|profit|payment|fee)\b",
)


def _commercial_grant(grants: Grants) -> Sentence | None:
    for grant in grants:
        match = _COMMERCIAL_GRANT.search(grant.text[:LONGEST])
        if match is None or _OUTPUTS_USED.search(grant.sentence.folded):
            continue
        before = grant.text[max(0, match.start() - 160) : match.end()]
        if not AGAINST.search(before) and not _SAVE.search(before):
            return grant.sentence
    return None


_SAVE = words(r"\b(?:except(?:ing)?|other than|apart from|save|anything but) for\b")


def _rules(folded: str) -> bool:
    """Whether a sentence limits use, and does not merely describe."""
    return _RULING.search(folded) is not None and _NOT_A_FIELD.search(folded) is None


_RULING = words(
    r"\b(?:may|shall|must|will|agree\w*|permitted|licen[sc]e|licen[sc]ed|grant\w*|limited|use)\b"
)


def _freed(reading: Reading) -> Iterator[Sentence]:
    needles = ("commercial", "any purpose", "charge", "sell")
    for index, sentence in found(reading, _COMMERCIAL, *needles):
        folded = sentence.folded[:LONGEST]
        match = _COMMERCIAL.search(folded)
        if match is None or defines(folded) or _NOT_FREED.search(folded):
            continue
        text = whole(reading, index, folded)
        at = len(text) - len(folded) + match.start()
        if not AGAINST.search(text[max(0, at - 200) : at + len(match.group())]):
            yield sentence


_OUTPUTS_USED = words(
    r"\b(?:us(?:e|ed|ing)|exploit\w*|sell|commerciali[sz]e) (?:\w+ ){0,3}?(?:outputs?|results?)\b",
    r"\boutputs?\b[^.;]{0,60}?\b(?:used|sold|exploited|commerciali[sz]ed)\b",
)
"""What is free for outputs is not for the model."""
_NOT_FREED = words(
    _OUTPUTS_USED.pattern,
    FROM_USER.pattern,
    r"\bwithout any (?:\w+ )?commercial\b",
    r"\brestrictions? on commercial\b",
    r"\bnot qualify\b",
    r"\b(?:trade|service) ?-?marks?\b",
    r"\bresponsib(?:le|ility)\b",
)
