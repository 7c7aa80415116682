# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How a licence ends: revocation, suits, breach; and whether patents are licensed."""

import re
from collections.abc import Callable, Iterator, Mapping

from licet.review.licence_terms.modality import governing, mentions, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term

__all__ = ["READERS"]

LONGEST = 3000

_PATENT = words(r"\bpatents?\b", r"\bpatentable\b")
_PATENT_NONE = words(
    r"\bno\b[^.;]{0,200}?\bpatents?\b[^.;]{0,120}?\b(?:granted|licensed|waived|conveyed|implied)\b",
    r"\bno (?:other )?(?:rights?|licen[sc]es?)\b[^.;]{0,260}?\bpatents?\b",
    r"\bpatents?\b[^.;]{0,100}?\b(?:are|is) (?:\w+ )?(?:not|neither) (?:\w+ ){0,2}?(?:licensed|granted|waived|included|covered)\b",
    r"\b(?:does|do|shall|will) not\b[^.;]{0,80}?\b(?:grant|include|cover|extend|convey|licen[sc]e)\b[^.;]{0,140}?\bpatents?\b",
    r"\b(?:exclud\w+|without)\b[^.;]{0,60}?\bpatents? (?:rights?|licen[sc]es?)\b",
    r"\bpatent rights\b[^.;]{0,80}?\bnot licensed\b",
)  # fmt: skip
_PATENT_GRANT = words(
    r"\bpatent licen[sc]e to\b",
    r"\bgrants?\b[^.;]{0,400}?\bpatent (?:licen[sc]e|rights?)\b",
    r"\bgrants?\b[^.;]{0,400}?\bunder\b[^.;]{0,200}?\bpatents?\b",
    r"\bunder\b[^.;]{0,160}?\bpatents?\b[^.;]{0,200}?\b(?:grants?|licen[sc]e to|to (?:use|make|exercise))\b",
    r"\blicen[sc]e\b[^.;]{0,120}?\bunder\b[^.;]{0,120}?\bpatent (?:claims?|rights?)\b",
    r"\bpermission\b[^.;]{0,300}?\bunder\b[^.;]{0,200}?\bpatents?\b",
    r"\b(?:covenants?|agrees?|promises?) not to (?:sue|assert|enforce)\b[^.;]{0,160}?\bpatents?\b",
    r"\b(?:patent|patents) and copyright licen[sc]e\b",
)  # fmt: skip


def _patent(reading: Reading) -> Term | None:
    refused: Sentence | None = None
    for index, sentence in mentions(reading, _PATENT, "patent"):
        whole = f"{governing(reading, index)[-400:]} {sentence.folded[:LONGEST]}"
        if _SUIT.search(sentence.folded) and _ALLEGED.search(sentence.folded):
            continue
        if _PATENT_NONE.search(whole):
            refused = refused or sentence
        elif _PATENT_GRANT.search(whole) and not _WARRANTS.search(sentence.folded):
            return term_in(reading, sentence, key="patent", value="granted")
    if refused is None:
        return None
    return term_in(reading, refused, key="patent", value="not_granted")


_WARRANTS = words(r"\b(?:warrant|warranty|warranties|non-? ?infring\w*|indemnif\w*)\b")
_GRANTING = words(
    r"\b(?:grants?|granted|licen[sc]es?|licensed|permissions?|rights?|waives?|dedicat\w+|freedoms?|access|authori[sz]\w+)\b"
)
_ELSEWHERE = words(
    r"\birrevocabl[ey]\b[^.;]{0,60}?\b(?:submits?|consents?|attorns?|agrees?|waives? (?:any|all|its|their) "
    r"(?:objections?|immunit\w+|rights? to (?:a )?(?:trial|jury)))\b",
    r"\bjurisdiction\b", r"\bvenue\b", r"\btrial by jury\b",
)  # fmt: skip
_IRREVOCABLE = words(
    r"(?<!not\s)(?<!non-)\birrevocabl[ey]\b",
    r"\b(?:cannot|can not|may not|shall not|will not) (?:be )?(?:revoked?|withdrawn?|rescind\w*)\b",
    r"\bterminat(?:ed|e|es) only (?:if|as|in|upon|under)\b",
    r"\b(?:may|can|shall) (?:only )?be terminated (?:only|solely) (?:if|as|in|upon|by reason)\b",
)  # fmt: skip
_REVOCABLE = words(
    r"(?<!ir)(?<!non-)(?<!not\s)\brevocable\b",
    r"\b(?:may|can|reserves? the right to|is entitled to) (?:\w+ ){0,4}?(?:revoke|withdraw|rescind|terminate|cancel|suspend)\b"
    r"[^.;]{0,160}?\b(?:at any time|for any (?:or no )?reason|at (?:its|our|his|their) (?:sole |absolute |own )?(?:discretion|option)|"
    r"for convenience|without cause|with or without (?:cause|notice|reason)|without (?:giving )?(?:any )?reason)\b",
    r"\b(?:at any time|for any (?:or no )?reason|in (?:its|our) (?:sole|absolute) discretion)\b[^.;]{0,80}?"
    r"\b(?:revoke|withdraw|rescind|terminate|cancel)\b[^.;]{0,80}?\b(?:licen[sc]e|agreement|access|rights?|permission)\b",
    r"\bterminable at will\b",
)  # fmt: skip
_FROM_USER = words(
    r"\byou (?:hereby )?(?:grant|irrevocabl|assign|agree)", r"\blicensee (?:hereby )?(?:grants|irrevocabl|assigns)",
    r"\byou may (?:terminate|cancel)", r"\blicensee may (?:terminate|cancel)",
    r"\beither party may\b",
)  # fmt: skip
_ON_BREACH = words(
    r"\b(?:breach|violat|fail(?:s|ure)? to comply|non-? ?compl|not comply|default)\w*\b"
)


def _revocable(reading: Reading) -> Term | None:
    taken: Sentence | None = None
    kept: Sentence | None = None
    for index, sentence in mentions(
        reading, words(r"\b(?:ir)?revo(?:cabl|k)\w*\b", _REVOCABLE.pattern, _IRREVOCABLE.pattern)
    ):
        folded = sentence.folded[:LONGEST]
        around = f"{governing(reading, index)[-300:]} {folded}"
        if _ELSEWHERE.search(folded) or _FROM_USER.search(folded) or not _GRANTING.search(around):
            continue
        if kept is None and _IRREVOCABLE.search(folded):
            kept = sentence
        if taken is None and _revokes(folded):
            taken = sentence
    if kept is not None and (
        taken is None or kept.start <= taken.start or "irrevocabl" in kept.folded
    ):
        return term_in(reading, kept, key="revocable", value="irrevocable")
    if taken is None and not pattern(r"\bperpetual\b").search(reading.folded):
        taken = next((s for _, s in mentions(reading, _REMOTELY)), None)
    if taken is not None:
        return term_in(reading, taken, key="revocable", value="revocable")
    return None


_REMOTELY = words(
    r"\b(?:reserves?|has|have|retains?) the right to (?:restrict|limit|suspend|disable)\b[^.;]{0,80}?\b(?:usage|use|access)\b"
)
"""Use can be stopped from afar: not a revocation, but no grant that only the user can lose."""


def _revokes(folded: str) -> bool:
    match = _REVOCABLE.search(folded)
    return match is not None and not _ON_BREACH.search(folded[match.start() : match.end() + 60])


_SUIT = words(
    r"\b(?:litigation|law ?suits?|legal (?:action|proceedings?|claims?)|proceedings?|suits?|"
    r"(?:patent |copyright |infringement )?(?:claims?|actions?))\b"
)
_BRINGS = words(
    r"\b(?:institut|initiat|fil(?:e|es|ed|ing)\b|bring|brought|commenc|assert|threaten|pursu|mak(?:e|es|ing) (?:a|any)|"
    r"sues?\b|suing|start)\w*"
)
_ALLEGED = words(
    r"\b(?:alleg\w+|claim\w*|assert\w*|that)\b[^;]{0,400}?\binfring\w*\b",
    r"\binfring\w*\b[^;]{0,200}?\b(?:claim|suit|litigation|action|proceeding)s?\b",
    r"\b(?:claim|suit|litigation|action|proceeding|litigate)s?\b[^;]{0,200}?\b(?:based on|relating to|arising|over|regarding|concerning)\b",
    r"\bpatent (?:litigation|suit|claim|action)\b", r"\bcopyright (?:litigation|suit|claim|action)\b",
)  # fmt: skip
_ENDS = words(
    r"\b(?:terminat|end|ceas|revok|suspend|laps|expir|void|forfeit)\w*\b", r"\blose\b",
)  # fmt: skip
_BARRED = words(
    r"\b(?:may|shall|must|will|agrees?|can) not (?:to )?(?:\w+ ){0,3}?(?:institute|initiate|file|bring|commence|assert|sue|pursue)\b"
)
_ANY_RIGHT = words(
    r"\bintellectual property\b", r"\bcopyrights?\b", r"\bproprietary rights?\b", r"\bor other rights?\b",
    r"\bdatabase rights?\b", r"\btrade secrets?\b", r"\bany (?:of (?:your|its) )?rights?\b",
)  # fmt: skip
_DEFENSIVE = words(
    r"\b(?:defensiv\w+|in response to|in defen[cs]e|in self-defen[cs]e|counter-? ?claims? (?:in response|against))\b",
    r"\b(?:unless|except|other than)\b[^.;]{0,120}?\b(?:first|response|defen[cs]e|defend)\b",
)


def _suit(reading: Reading) -> Term | None:
    for index, sentence in mentions(reading, _SUIT):
        folded = _whole(reading, index)
        if not (_BRINGS.search(folded) and _ALLEGED.search(folded)):
            continue
        if _INDEMNITY.search(folded) or not _BY_USER.search(folded):
            continue
        barred = _BARRED.search(folded) is not None
        if not (barred or _ends_rights(folded)):
            continue
        claim = _claim(folded)
        patent = "patent" in claim and not _ANY_RIGHT.search(claim)
        params: dict[str, Param] = {"ends": _ended(folded)} if not barred else {"bars": True}
        if _DEFENSIVE.search(folded):
            params["defensive_exception"] = True
        return term_in(
            reading, sentence, key="termination_litigation",
            value="patent_suit" if patent else "ip_suit", params=params,
        )  # fmt: skip
    return None


_INDEMNITY = words(
    r"\b(?:will|shall|agrees?) not (?:to )?sue (?:you|licensees?|any)\b",
    r"\b(?:indemnif\w*|hold harmless|arising out of your use)\b",
)
_BY_USER = words(
    r"\b(?:you|your|licensees?|users?|recipients?|customers?|anyone|any (?:person|entity|party|recipient)|they|(?:who|that) (?:institute|file|initiate|bring|assert))\b"
)


def _whole(reading: Reading, index: int) -> str:
    """A sentence with the pieces that a semicolon or a colon parts from it."""
    sentences = reading.sentences
    said, at = sentences[index].folded[:LONGEST], index
    while said.endswith((";", ":", ",")) and at + 1 < len(sentences) and len(said) < LONGEST:
        at += 1
        said = f"{said} {sentences[at].folded[:LONGEST]}"
    lead = governing(reading, index)[-500:]
    return f"{lead} {said}" if sentences[index].folded[:1] in "(abcdeiv" else said


def _ends_rights(folded: str) -> bool:
    return any(
        _GRANTING.search(folded[max(0, m.start() - 260) : m.end() + 160])
        or "agreement" in folded[max(0, m.start() - 120) : m.end() + 80]
        for m in _ENDS.finditer(folded)
    )


def _claim(folded: str) -> str:
    """What is alleged: the words between the suit and what it ends."""
    first = _SUIT.search(folded)
    start = first.start() - 40 if first else 0
    ends = [m.start() for m in _ENDS.finditer(folded) if m.start() > start + 40]
    body = folded[max(0, start) : ends[0] if ends else len(folded)]
    # `then any patent licences end` says which licence ends, not what is alleged.
    return re.split(r"\bthen (?:any|all|the)\b", body)[0]


def _ended(folded: str) -> str:
    if pattern(r"\bpatent licen[sc]es?\b[^.;]{0,160}?\b(?:terminat|end|ceas|revok|suspend)").search(
        folded
    ):
        return "patent_licence"
    return "all_rights"


_BREACH = words(
    r"\b(?:breach\w*|violat\w+|fail(?:s|ed|ure|ing)? (?:\w+ ){0,2}?(?:comply|to comply|observe|perform|to meet|meet)|"
    r"non-? ?complian\w+|not (?:\w+ )?comply|(?:in )?default|contraven\w+|except as (?:expressly )?provided under|attempts? otherwise)\b"
)
_SELF = words(
    r"\bautomatic(?:ally)?\b", r"\bwithout (?:any )?(?:further )?notice\b", r"\bimmediately terminat\w+\b",
    r"\b(?:shall|will) (?:\w+ ){0,2}?(?:terminate|end|cease|be (?:terminated|void))\b",
    r"\b(?:terminates?|ceases?|ends?) (?:immediately|upon|if|when)\b",
    r"\b(?:is|are|become) (?:null and )?void\b",
)  # fmt: skip
_BY_LICENSOR = words(
    r"\b(?:may|can|shall (?:have|be entitled)|has|have|reserves?|is entitled)\b[^.;]{0,100}?\b(?:terminat|revok|cancel|suspend|withdraw)\w*\b",
    r"\bright to (?:\w+ )?(?:terminate|revoke|cancel)\b",
    r"\b(?:terminated|revoked) by\b",
)  # fmt: skip
_TERMINATES = words(
    r"\b(?:terminat|revok|cancel)\w*\b",
    r"\b(?:rights?|licen[sc]es?|agreement)\b[^.;]{0,60}?\b(?:end|ends|cease|ceases|void)\b",
)
_NOT_OURS = words(r"\b(?:indemnif\w*|liable|liability|damages|warrant\w*)\b")
_DAYS = words(r"\b(\d{1,3})\)? ?(?:business |calendar |working )?days?\b")
_CURE = words(r"\b(?:cur(?:e|ed|ing)|remed\w+|reinstat\w+|correct\w*|rectif\w+)\b")


def _breach(reading: Reading) -> Term | None:
    found: list[tuple[str, Sentence]] = []
    for index, sentence in mentions(reading, _BREACH):
        folded = _whole(reading, index)
        if not _TERMINATES.search(folded) or _is_suit(folded):
            continue
        found += [(value, sentence) for value in _breach_values(folded)]
    for value, sentence in found:
        params = _cure_days(reading, sentence)
        return term_in(reading, sentence, key="termination_breach", value=value, params=params)
    return None


def _is_suit(folded: str) -> bool:
    """Whether what ends the rights is a suit, with no breach named before it."""
    suit, breach = _SUIT.search(folded), _BREACH.search(folded)
    if suit is None or breach is None or not _ALLEGED.search(folded):
        return False
    return suit.start() < breach.start()


def _breach_values(folded: str) -> Iterator[str]:
    by_licensor, by_itself = _BY_LICENSOR.search(folded), _SELF.search(folded)
    if by_itself and "automatic" in folded:
        yield "automatic"
    elif by_licensor and not _FROM_USER_ENDS.search(folded[: by_licensor.end()]):
        yield "after_notice"
    elif by_itself:
        cured = pattern(r"\b(?:do|does|did|is|has) not (?:been )?(?:cured?|remed\w+)\b").search(
            folded
        )
        yield "after_notice" if cured else "automatic"


_FROM_USER_ENDS = words(r"\byou may terminate\b", r"\blicensee may terminate\b")


def _cure_days(reading: Reading, sentence: Sentence) -> dict[str, Param]:
    """Days in which a breach can be cured, where the same section says so."""
    near = reading.folded[max(0, sentence.start - 200) : sentence.end + 700]
    for cure in _CURE.finditer(near):
        days = _DAYS.search(near, max(0, cure.start() - 120), cure.end() + 160)
        if days:
            return {"cure_days": int(days.group(1))}
    return {}


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "patent": _patent,
    "revocable": _revocable,
    "termination_litigation": _suit,
    "termination_breach": _breach,
}
