# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a licence grants: to use, to change, to hand on; for what purpose; through a service."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from licet.review.licence_terms.modality import governing, mentions, words
from licet.review.reading import Reading, Sentence, pattern

__all__ = ["Act", "Field", "Grant", "field_of", "grants_of"]

LONGEST = 4000


class Act(StrEnum):
    """What the grant allows."""

    USE = "use"
    MODIFY = "modify"
    SHARE = "share"


_ACTS = {
    Act.USE: words(
        r"\b(?:use|using|used|run|running|execute|reproduc\w+|copy|copied|copying|exercise|access|operate|deploy|deal in|exploit)\b"
    ),
    Act.MODIFY: words(
        r"\b(?:modif(?:y|ying|ied|ications?)|adapt(?:ed|ing|ations?)?|alter(?:ed|ing|ations?)?|derivative (?:works?|models?)|"
        r"derivatives?|transform\w*|fine-? ?tun\w+|customi[sz]e|enhanc\w+|improv\w+|translat\w+|remix|"
        r"build upon|adapted material|creat\w+ (?:\w+ ){0,3}?(?:works?|models?|materials?)|re-?train\w*|chang(?:e|ed|ing))\b"
    ),
    Act.SHARE: words(
        r"\b(?:distribut\w+|redistribut\w+|convey(?:ed|ing)?|shar(?:e|ed|ing)|publish\w*|ma(?:ke|king) available|made available|"
        r"sell|sublicen[sc]e|transfer|communicate|disseminat\w+|provide (?:copies|to (?:others|third))|"
        r"publicly (?:display|perform)|give away|copy and give)\b"
    ),
}
_CUE = words(
    r"\b(?:grants?|granted|granting|gives?)\b[^.;]{0,200}?\b(?:licen[sc]es?|rights?|permission|authori[sz]ation)\b",
    r"\b(?:licen[sc]e|right|permission|authori[sz]ation)\b[^.;]{0,80}?\b(?:is|are) (?:hereby )?(?:granted|given)\b",
    r"\bpermission is (?:hereby )?granted\b", r"\bis (?:hereby )?licen[sc]ed to\b",
    r"\b(?:you|licensees?|anyone|everyone|recipients?|users?|(?:a |the |any )?data (?:recipient|user)s?|everybody) (?:may|can|are (?:free|permitted|allowed|authori[sz]ed|licen[sc]ed|entitled) to|is (?:free|permitted|allowed|authori[sz]ed|licen[sc]ed|entitled) to|have (?:permission|the right) to)\b",
    r"\bmay be (?:freely )?(?:used|copied|distributed|redistributed|modified|reproduced)\b",
    r"\b(?:redistribution|use|distribution)(?: and use)?\b[^.;]{0,120}?\b(?:is|are) permitted\b",
    r"\blicen[sc]e to\b", r"\bfree to\b", r"\bdo what(?:ever)? (?:the \w+ )?you (?:want|like)\b",
    r"\b(?:waives?|abandons?|surrenders?|dedicat\w+)\b[^.;]{0,200}?\b(?:copyright|rights|public domain)\b",
    r"\bpublic domain\b",
    r"\bagree\w* (?:that you )?(?:may|to grant)\b",
)  # fmt: skip
_AGAINST = words(
    r"\b(?:may|shall|must|will|can|do|does|are|is) not\b", r"\bcannot\b", r"\bnor\b", r"\bneither\b", r"\bno (?:right|licen[sc]e|permission|part|person)s?\b",
    r"\bnot (?:granted|permitted|allowed|licen[sc]ed)\b", r"\bprohibited\b", r"\bnothing\b", r"\bexcept as\b",
    r"\bwithout (?:the )?(?:prior |express |written )",
)  # fmt: skip
_FROM_USER = words(
    r"\b(?:you|licensee|contributor|user) (?:hereby |also )?(?:grants?|agrees? to grant|licen[sc]es?) (?:to )?(?:us|licensor|the licensor|meta|company|others)\b",
    r"\btrade ?-?marks?\b[^.;]{0,40}?\b(?:licen[sc]e|right) to use\b",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A sentence that lets the licensee do something."""

    sentence: Sentence
    acts: frozenset[Act]
    text: str
    """Folded words of the sentence and of what it depends on."""


def grants_of(reading: Reading) -> Iterator[Grant]:
    """Every sentence that grants one of the acts, in order."""
    for index, sentence in enumerate(reading.sentences):
        folded = sentence.folded[:LONGEST]
        lead = governing(reading, index)[-700:]
        text = f"{lead} {folded}" if _hangs(folded, lead) else folded
        cue = _CUE.search(text)
        if cue is None or _FROM_USER.search(folded):
            continue
        acts = frozenset(
            a for a, said in _ACTS.items() if _granted(said, folded, text, cue.start())
        )
        if acts:
            yield Grant(sentence=sentence, acts=acts, text=text)


_ITEM = pattern(r"^[\s(]{0,3}(?:[a-z0-9]{1,3}|[ivx]{1,5})[.)]")
_FINITE = words(r"\b(?:you|licensees?|licensor|we|recipients?|permission|each|subject to)\b")


def _hangs(folded: str, lead: str) -> bool:
    """Whether a sentence is an item of a list that its lead begins."""
    ends = lead.rstrip()[-1:] in (":", ",", ";") or lead.rstrip().endswith((" to", " and", " or"))
    return (
        bool(lead)
        and ends
        and (_ITEM.match(folded) is not None or _FINITE.search(folded[:60]) is None)
    )


def _granted(said: "object", folded: str, text: str, cue: int) -> bool:
    match = _search(said, text, cue) or _search(said, folded, 0)
    if match is None:
        return False
    start = match[0]
    against = [m.end() for m in _AGAINST.finditer(text[:start])]
    cues = [m.end() for m in _CUE.finditer(text[: start + 40])]
    return not against or (bool(cues) and max(cues) > max(against))


def _search(said: "object", text: str, start: int) -> tuple[int, int] | None:
    match = said.search(text, start)  # type: ignore[attr-defined]
    return match.span() if match else None


class Field(StrEnum):
    """What the grant may be used for."""

    ANY = "any"
    NONCOMMERCIAL = "noncommercial"
    """Research, evaluation, personal or other non-commercial use alone."""
    LIMITED = "limited"
    """One purpose that is neither commercial nor the contrary, such as computational use."""


_NC = (
    r"(?:non-? ?commercial(?:ly)?|research|academic|evaluation|educational|scientific|personal|"
    r"non-? ?production|testing|internal evaluation|non-? ?profit)"
)
_ONLY = r"(?:only|solely|exclusively|strictly|limited to|restricted to|confined to)"
_NC_FIELD = words(
    rf"\b{_ONLY}\b[^.;]{{0,80}}?\b{_NC}(?:[ ,/]+(?:and|or|and/or|{_NC}))*[^.;]{{0,30}}?\b(?:purposes?|uses?|basis|environments?|applications?|activities)\b",
    rf"\bfor {_NC}(?:[ ,/]+(?:and|or|and/or|{_NC}))* (?:purposes?|use|research)\b[^.;]{{0,40}}?\b{_ONLY}\b",
    r"\bfor (?:non-? ?commercial|noncommercial) (?:purposes?|use|research)\b",
    r"\b(?:non-? ?commercial) (?:licen[sc]e|rights?) to\b", r"\bfor (?:your )?(?:research|non-? ?production) purposes\b",
    rf"\b(?:limited|restricted) to\b[^.;]{{0,60}}?\b{_NC}\b",
)  # fmt: skip
_NC_BAN = words(
    r"\b(?:may|shall|must|can|will) (?:not|only)\b[^.;]{0,200}?\b(?:commercial (?:purposes?|use|advantage|product|or production|activit\w+)|commercially|for profit)\b",
    r"\b(?:not|no|prohibit\w*|forbid\w*|excludes?|excluding|without)\b[^.;]{0,100}?\bcommercial (?:use|purposes?|exploitation|or production)\b",
    r"\bcommercial use\b[^.;]{0,60}?\b(?:is|are) (?:\w+ )?(?:not (?:permitted|allowed|granted|licensed)|prohibited|forbidden|excluded)\b",
    r"\bprohibited from\b[^.;]{0,160}?\bcommercial\b",
    r"\b(?:in the course of|as part of) a commercial activity\b", r"\bnot (?:\w+ )?include any commercial exploitation\b",
)  # fmt: skip
_COMMERCIAL = words(
    r"\b(?:including|both|any|for)\b[^.;]{0,60}?\bcommercial\b[^.;]{0,60}?\b(?:purposes?|use|versions?)\b",
    r"\bcommercial (?:and|or) non-? ?commercial\b", r"\bnon-? ?commercial (?:and|or) commercial\b",
    r"\bcommercial (?:use )?licen[sc]e\b[^.;]{0,80}?\b(?:grant|is granted|subject to|below|if your)\b",
    r"\bcommercial versions\b", r"\bfor any purpose\b", r"\bcharge (?:any price|a fee)\b",
    r"\b(?:sell|sell copies|offer to sell)\b", r"\bcommercially (?:usable|usable|exploit)\b", r"\bmodels are commercially usable\b",
    r"\bgrants?\b[^.;]{0,200}?\bfor commercial\b",
)  # fmt: skip
_NOT_A_FIELD = words(
    r"\b(?:warrant\w*|liab\w*|indemnif\w*|damages|example|such as an employee|fair use|trade ?-?marks?)\b",
)
_PURPOSE = words(
    r"\b(?:solely|only|exclusively) (?:for|in connection with) (?:the )?(?:purposes? of )?(?:computational|statistical|text and data|training|internal business|the territory)\b",
    r"\bfor computational use\b",
)


def field_of(reading: Reading) -> tuple[Field, Sentence | None]:
    """The field of use of the grant, and the sentence that narrows it."""
    bans = [
        s
        for _, s in mentions(reading, _NC_BAN, "commercial")
        if not _NOT_A_FIELD.search(s.folded[:LONGEST])
    ]
    narrow = next(
        (g.sentence for g in grants_of(reading) if _NC_FIELD.search(g.text[:LONGEST])), None
    )
    limits = narrow or next(
        (s for _, s in mentions(reading, _NC_FIELD) if _rules(s.folded[:LONGEST])), None
    )
    free = next((s for s in _freed(reading)), None)
    if (bans or limits is not None) and not (free is not None and narrow is None and not bans):
        return Field.NONCOMMERCIAL, (limits or bans[0])
    purpose = next((s for _, s in mentions(reading, _PURPOSE)), None)
    if purpose is not None:
        return Field.LIMITED, purpose
    return Field.ANY, free


def _rules(folded: str) -> bool:
    """Whether a sentence limits use, and does not merely describe."""
    return bool(
        words(
            r"\b(?:may|shall|must|will|agree\w*|permitted|licen[sc]e|grant\w*|limited|use)\b"
        ).search(folded)
    ) and not _NOT_A_FIELD.search(folded)


def _freed(reading: Reading) -> Iterator[Sentence]:
    for _, sentence in mentions(reading, _COMMERCIAL):
        folded = sentence.folded[:LONGEST]
        match = _COMMERCIAL.search(folded)
        if match and not _AGAINST.search(folded[max(0, match.start() - 120) : match.end()]):
            yield sentence
