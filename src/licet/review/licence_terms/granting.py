# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a licence grants: to use, to change, to hand on; and for what purpose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from licet.review.licence_terms.modality import governing, words
from licet.review.reading import Reading, Sentence, pattern

__all__ = ["LONGEST", "Act", "Field", "Grant", "Grants", "field_of", "found", "grants_in", "waiver"]

LONGEST = 4000
"""Characters of one sentence that are looked at: the cost stays linear."""

_MANY = 40
"""How many cues of one sentence are weighed."""


def found(reading: Reading, said: re.Pattern[str], *needles: str) -> Iterator[tuple[int, Sentence]]:
    """Sentences in whose first `LONGEST` characters the words occur.

    Args:
        reading: The document.
        said: The words.
        needles: Literals of which one has to be there first; none means that all sentences count.
    """
    needles = tuple(needle for needle in needles if needle in reading.folded) or needles
    for index, sentence in enumerate(reading.sentences):
        folded = sentence.folded
        if needles and not any(needle in folded for needle in needles):
            continue
        if said.search(folded, 0, LONGEST):
            yield index, sentence


class Act(StrEnum):
    """What the grant allows."""

    USE = "use"
    MODIFY = "modify"
    SHARE = "share"


_ACTS = {
    Act.USE: words(
        r"\b(?:use|using|used|run|running|execute|reproduc\w+|copy|copied|copying|exercise|access"
        r"|operate|deploy|deal in|exploit|install|practi[sc]e|study)\b",
        r"\b(?:is|are) (?:hereby )?licen[sc]ed to (?:you|licensee|the licensee|customer)\b",
        r"\bdo what(?:ever)? (?:the \w+ )?you\b",
    ),
    Act.MODIFY: words(
        r"\b(?:modif(?:y|ying|ied|ications?)|adapt(?:ed|ing|ations?)?|alter(?:ed|ing|ations?)?"
        r"|derivative (?:works?|models?)|derivatives?|transform\w*|fine-? ?tun\w+"
        r"|customi[sz](?:e|ing)|enhanc\w+|improv\w+|translat\w+|remix|build (?:up)?on"
        r"|adapted material|tun(?:e|ing)|tweak"
        r"|train(?:ing)? (?:\w+ ){0,3}?(?:further|on)|extend(?:ing)? (?:the |it\b)|creat\w+ "
        r"(?:\w+ ){0,3}?(?:works?|models?|materials?)|re-?train\w*|chang(?:e|ed|ing))\b"
    ),
    Act.SHARE: words(
        r"\b(?:distribut\w+|redistribut\w+|convey(?:ed|ing)?|shar(?:e|ed|ing)|publish\w*"
        r"|ma(?:ke|king) available|made available to (?:others|third)|sell|sublicen[sc]e|transfer"
        r"|communicate|disseminat\w+|provide (?:copies|to (?:others|third))|publicly (?:display"
        r"|perform)|give away|copy and give|pass(?:ing)? (?:\w+ )?on|lend)\b"
    ),
}
_WHO = (
    r"(?:you|(?:the |a |any |each |every |all )?(?:licensees?|recipients?|users?|customers?"
    r"|subscribers?|(?:data )?(?:recipient|user)s?|persons?|party|parties)|anyone|everyone"
    r"|everybody)"
)
_LET = r"(?:free|permitted|allowed|authori[sz]ed|licen[sc]ed|entitled|welcome)"
_CUE = words(
    r"\b(?:grants?|granted|granting|gives?|given)\b[^.;]{0,200}?\b(?:licen[sc]es?|rights?"
    r"|permission|authori[sz]ation)\b",
    r"\b(?:licen[sc]e|rights?|permission|authori[sz]ation)\b[^.;]{0,120}?\b(?:is|are) (?:hereby )?"
    r"(?:granted|given)\b",
    r"\bpermission is (?:hereby )?granted\b",
    r"\b(?:is|are) (?:hereby )?(?:licen[sc]ed|(?:made )?available) (?:to|under|for)\b",
    rf"\b{_WHO} (?:may|can|(?:are|is) (?!not )(?:\w+ )?{_LET} to"
    r"|(?:have|has) (?:permission|the right) to)\b",
    r"\bmay be (?:freely )?(?:used|copied|distributed|redistributed|modified|reproduced)\b",
    r"\b(?:redistribution|use|distribution|copying|reproduction|modification|sharing|sale)\b"
    r"[^.;]{0,120}?\b(?:is|are) (?!not )(?:\w+ly )?(?:permitted|allowed)\b",
    r"\blicen[sc]e to\b", r"\bfree to\b",
    r"\b(?:hereby |also |\w+ly )?(?:permits?|authori[sz]es?|allows?|licen[sc]es) (?:[\w-]+ ){0,8}?"
    rf"(?:{_WHO}|to)\b",
    r"\bdo what(?:ever)? (?:the \w+ )?you (?:want|like|please)\b",
    r"\b(?:waives?|abandons?|surrenders?|dedicat\w+)\b[^.;]{0,200}?\b(?:copyright|rights"
    r"|public domain)\b",
    r"\bpublic domain\b", r"\bagree\w* (?:that you )?(?:may|to grant)\b",
)  # fmt: skip
_AGAINST = words(
    r"\b(?:may|shall|must|will|can|do|does|are|is|but) not\b", r"\bcannot\b", r"\bnor\b",
    r"\bneither\b", r"\bno (?:right|licen[sc]e|permission|part|person)s?\b",
    r"\bnot (?:granted|permitted|allowed|licen[sc]ed|for|to)\b", r"\bprohibited\b", r"\bnothing\b",
    r"\bexcept as\b", r"\bwithout (?:the )?(?:prior |express |written )",
    r"\b(?:excluding|other than|no) (?:\w+ )?commercial\b",
)  # fmt: skip
_FROM_USER = words(
    r"\b(?:you|licensee|contributor|user|customer) (?:hereby |also )?(?:grants?|agrees? to grant"
    r"|licen[sc]es?) (?:to )?(?:us|licensor|the licensor|company|provider|the provider|others)\b",
    r"\btrade ?-?marks?\b[^.;]{0,40}?\b(?:licen[sc]e|right) to use\b", r"\bthe feedback\b",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A sentence that lets the licensee do something."""

    sentence: Sentence
    acts: frozenset[Act]
    text: str
    """Folded words of the sentence and of what it depends on."""


Grants = tuple[Grant, ...]


@lru_cache(maxsize=1)
def grants_in(reading: Reading) -> Grants:
    """Every sentence that grants one of the acts, in order."""
    return tuple(_grants(reading))


def _grants(reading: Reading) -> Iterator[Grant]:
    for index, sentence in enumerate(reading.sentences):
        folded = sentence.folded[:LONGEST]
        if _is_title(sentence):
            continue
        lead = governing(reading, index)[-700:]
        text = f"{lead} {folded}" if _hangs(folded, lead) else folded
        if _CUE.search(text) is None or _FROM_USER.search(folded):
            continue
        cues = [m.span() for m in islice(_CUE.finditer(text), _MANY) if not _refused(text, m)]
        if not cues:
            continue
        against = [m.end() for m in islice(_AGAINST.finditer(text), _MANY)]
        acts = frozenset(a for a, said in _ACTS.items() if _granted(said, text, cues, against))
        if acts:
            yield Grant(sentence=sentence, acts=acts, text=text)


_REFUSING = pattern(r"\b(?:not|never|nor|nothing|neither|no one|nobody) (?:[\w,]+ ){0,3}?$")


def _refused(text: str, cue: re.Match[str]) -> bool:
    """Whether the words of leave are themselves denied: `does not allow you to`."""
    return _REFUSING.search(text[max(0, cue.start() - 40) : cue.start()]) is not None


def _is_title(sentence: Sentence) -> bool:
    """Whether a sentence is the heading of its clause: it names a right and gives none."""
    words_ = sentence.folded.strip()
    return (
        bool(sentence.heading.strip())
        and words_.endswith(sentence.heading.strip())
        and len(words_) < len(sentence.heading) + 20
    )


_ITEM = pattern(r"^[\s(]{0,3}(?:[a-z0-9]{1,3}|[ivx]{1,5})[.)]")
_FINITE = words(r"\b(?:you|licensees?|licensor|we|recipients?|permission|each|subject to)\b")


def _hangs(folded: str, lead: str) -> bool:
    """Whether a sentence is an item of a list that its lead begins."""
    stem = lead.rstrip()
    ends = stem[-1:] in (":", ",", ";") or stem.endswith((" to", " and", " or"))
    return (
        bool(lead)
        and ends
        and (_ITEM.match(folded) is not None or _FINITE.search(folded[:60]) is None)
    )


def _granted(
    said: re.Pattern[str], text: str, cues: list[tuple[int, int]], against: list[int]
) -> bool:
    """Whether the act, named after the cue if it is, has no refusal nearer than the cue."""
    match = said.search(text, cues[0][0]) or said.search(text)
    if match is None:
        return False
    nearest = max((end for end in against if end <= match.start()), default=None)
    if nearest is None:
        return True
    reach = match.start() + 40
    return any(nearest < end <= reach for _, end in cues)


_WAIVER = words(
    r"\b(?:waives?|abandons?|surrenders?|relinquish\w*|gives? up)\b[^.;]{0,200}?"
    r"\b(?:copyrights?|all (?:of )?(?:\w+ ){0,2}?rights in)\b",
    r"\b(?:dedicat\w+|releas\w+|plac\w+)\b[^.;]{0,80}?\b(?:in|in)?to the public domain\b",
    r"\bfree and unencumbered\b", r"\bdo what(?:ever)? (?:the \w+ )?you (?:want|like|please)\b",
)  # fmt: skip
_GIVING_UP = ("waive", "abandon", "surrender", "relinquish", "give", "public domain",
              "unencumbered", "do what")  # fmt: skip
_NOT_WAIVED = words(
    r"\b(?:moral rights|jury|does not|shall not|may not|not waive\w*|waiver of|licensee|extent "
    r"possible|you waive|wish\w*|fails?|event)\b"
)


def waiver(reading: Reading) -> Sentence | None:
    """The sentence that gives up every right in the work."""
    return next(
        (
            s
            for _, s in found(reading, _WAIVER, *_GIVING_UP)
            if not _NOT_WAIVED.search(s.folded, 0, LONGEST)
        ),
        None,
    )


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
    rf"\b{_ONLY}\b[^.;]{{0,80}}?\b{_NCS}[^.;]{{0,30}}?\b(?:purposes?|uses?|basis|environments?"
    r"|applications?|activities)\b",
    rf"\bfor (?:your |its |the )?{_NCS}(?: (?:purposes?|use|research|study|work))?\b[^.;]{{0,40}}?\b{_ONLY}\b",
    rf"\b(?:solely|exclusively|only|strictly) for (?:[\w-]+ ){{0,3}}?{_NC}\b",
    rf"\b{_NCS} (?:use|purposes) only\b",
    r"\bfor (?:[\w-]+,? ){0,3}?(?:non-? ?commercial|noncommercial)"
    r" (?:\w+ ){0,2}?(?:purposes?|use|research)\b",
    r"\b(?:non-? ?commercial) (?:licen[sc]e|rights?) to\b",
    r"\bfor (?:your )?(?:research|non-? ?production) purposes\b",
    rf"\b(?:limited|restricted) to\b[^.;]{{0,60}}?\b{_NC}\b",
    rf"\bcovers? (?:only )?{_NCS}\b[^.;]{{0,20}}?\bonly\b",
)  # fmt: skip
_COMMERCE = (
    r"(?:commercial (?:purposes?|use|advantage|product|or production|activit\w+|exploitation"
    r"|applications?|(?:\w+ ){0,2}?(?:products?|services?|offerings?|settings?))|commercially"
    r"|for profit)"
)
_NC_BAN = words(
    rf"\b(?:may|shall|must|can|will) (?:not|only)\b[^.;]{{0,200}}?\b{_COMMERCE}\b",
    r"\b(?:not|no|prohibit\w*|forbid\w*|excludes?|excluding)\b[^.;]{0,100}?"
    r"\bcommercial (?:use|purposes?|exploitation|or production)\b",
    rf"\b{_COMMERCE}\b[^.;]{{0,60}}?\b(?:is|are) (?:\w+ly )?(?:not (?:permitted|allowed|granted"
    r"|licensed)|prohibited|forbidden|excluded)\b",
    r"\bprohibited from\b[^.;]{0,160}?\bcommercial\b",
    r"\b(?:not|never) (?:\w+ ){0,4}?us(?:e|ed|ing)\b[^.;]{0,100}?\b(?:(?:in|for) (?:a |any |your )?"
    r"business|to make money|in (?:a |any )?production)\b",
    r"\b(?:in the course of|as part of) a commercial activity\b",
    r"\bnot (?:\w+ )?include any commercial exploitation\b",
)  # fmt: skip
_COMMERCIAL = words(
    r"\b(?:including|both|any|for)\b[^.;]{0,60}?(?<!non-)(?<!non)\bcommercial\b[^.;]{0,60}?"
    r"\b(?:purposes?|use|versions?|ends)\b",
    r"\bcommercial (?:and|or) non-? ?commercial\b", r"\bnon-? ?commercial (?:and|or) commercial\b",
    r"\bcommercial (?:use )?licen[sc]e\b[^.;]{0,80}?\b(?:grant|is granted|subject to|below"
    r"|if your)\b",
    r"\bcommercial versions\b", r"\bfor any purpose\b", r"\bcommercial or otherwise\b",
    r"\bcharge (?:any price|a fee)\b", r"\b(?:sell|sell copies|offer to sell)\b",
    r"\bcommercially (?:usable|exploit)\b", r"\bgrants?\b[^.;]{0,200}?\bfor commercial\b",
)  # fmt: skip
_COMMERCIAL_GRANT = words(
    r"\bfor (?:\w+ ){0,4}?(?<!non-)(?<!non)\bcommercial (?:\w+ ){0,2}?"
    r"(?:purposes?|use|production|exploitation|ends)\b"
)
_FIELDS = (
    "commercial", "research", "academic", "evaluation", "education", "teaching", "scientific",
    "personal", "production", "testing", "profit", "private study",
)  # fmt: skip
_ONLYS = ("solely", "only", "exclusively", "computational")
_NOT_A_FIELD = words(
    r"\b(?:warrant\w*|liab\w*|indemnif\w*|damages|example|such as an employee|fair use"
    r"|trade ?-?marks?)\b",
)
_PURPOSE = words(
    r"\b(?:solely|only|exclusively) (?:for|in connection with) (?:the )?(?:purposes? of )?"
    r"(?:computational|statistical|text and data|training|internal business|the territory)\b",
    r"\bfor computational use\b",
)


@lru_cache(maxsize=1)
def field_of(reading: Reading) -> tuple[Field, Sentence | None]:
    """The field of use of the grant, and the sentence that narrows or frees it."""
    grants = grants_in(reading)
    bans = [
        s
        for _, s in found(reading, _NC_BAN, "commercial", "for profit", "business", "money", "production")
        if not _NOT_A_FIELD.search(s.folded, 0, LONGEST)
    ]
    narrow = next((g.sentence for g in grants if _NC_FIELD.search(g.text[:LONGEST])), None)
    limits = narrow or next(
        (s for _, s in found(reading, _NC_FIELD, *_FIELDS) if _rules(s.folded[:LONGEST])), None
    )
    paid = _commercial_grant(grants)
    if narrow is not None and paid is not None and paid is not narrow:
        return Field.TIERED, paid
    free = next(_freed(reading), None)
    if (bans or limits is not None) and not (free is not None and narrow is None and not bans):
        return Field.NONCOMMERCIAL, (limits or bans[0])
    purpose = next((s for _, s in found(reading, _PURPOSE, *_ONLYS)), None)
    if purpose is not None:
        return Field.LIMITED, purpose
    return Field.ANY, free


def _commercial_grant(grants: Grants) -> Sentence | None:
    for grant in grants:
        match = _COMMERCIAL_GRANT.search(grant.text[:LONGEST])
        if match and not _AGAINST.search(grant.text[max(0, match.start() - 160) : match.end()]):
            return grant.sentence
    return None


def _rules(folded: str) -> bool:
    """Whether a sentence limits use, and does not merely describe."""
    return _RULING.search(folded) is not None and _NOT_A_FIELD.search(folded) is None


_RULING = words(
    r"\b(?:may|shall|must|will|agree\w*|permitted|licen[sc]e|licen[sc]ed|grant\w*|limited|use)\b"
)


def _freed(reading: Reading) -> Iterator[Sentence]:
    for _, sentence in found(reading, _COMMERCIAL, "commercial", "any purpose", "charge", "sell"):
        folded = sentence.folded[:LONGEST]
        match = _COMMERCIAL.search(folded)
        if match and not _AGAINST.search(folded[max(0, match.start() - 120) : match.end()]):
            yield sentence
