# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether patents are licensed, and what a suit over the material ends."""

import re
from collections.abc import Callable, Mapping

from licet.review.licence_terms.finding import having, is_title
from licet.review.licence_terms.modality import governing, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence
from licet.terms import Param, Term

__all__ = ["READERS", "is_suit", "whole"]

LONGEST = 3000
"""Characters of one sentence that are looked at."""

_PATENT = r"\bpatents?\b"
_GIVEN = "licensed|granted|waived|included|covered|conveyed|implied|given|affected|part"
_PATENT_NONE = words(
    rf"\bno\b[^.;]{{0,200}}?{_PATENT}[^.;]{{0,120}}?\b(?:{_GIVEN})\b",
    r"\bnot (?:an?|any) (?:\w+ )?patent licen[sc]e\b",
    r"\bno (?:\w+ )?patent (?:licen[sc]es?|rights?)\b",
    rf"\b(?:retains|reserves|keeps)\b[^.;]{{0,60}}?{_PATENT}",
    rf"{_PATENT} (?:rights? )?(?:stay|remain|rest|lie)s? with\b",
    rf"\bno (?:[\w,]+ ){{0,4}}?(?:rights?|licen[sc]es?)\b[^.;]{{0,260}}?{_PATENT}",
    rf"{_PATENT}[^.;]{{0,100}}?\b(?:are|is) (?:\w+ )?(?:not|neither) (?:\w+ "
    rf"){{0,2}}?(?:{_GIVEN})\b",
    r"\b(?:does|do|shall|will|may|must) not\b[^.;]{0,80}?\b(?:grant|include|cover|extend|convey|"
    rf"licen[sc]e|waive|give|confer|apply|affect)\b[^.;]{{0,260}}?{_PATENT}",
    rf"\bnothing\b[^.;]{{0,100}}?\b(?:gives?|grants?|confers?|licenses?|waives?)\b[^.;]{{0,160}}?"
    rf"{_PATENT}",
    rf"\b(?:exclud\w+|without)\b[^.;]{{0,60}}?{_PATENT} (?:rights?|licen[sc]es?)\b",
    rf"{_PATENT}[^.;]{{0,60}}?\b(?:are|is|stays?|remains?|falls?) (?:\w+ly )?(?:excluded|outside|"
    r"reserved|untouched|unaffected)\b",
    rf"\bleaves?\b[^.;]{{0,30}}?{_PATENT}[^.;]{{0,30}}?\b(?:untouched|unaffected|aside|out)\b",
    r"\bpatent rights\b[^.;]{0,80}?\bnot licensed\b",
    r"\b(?:has|have|had) (?:not|never) (?:\w+ )?(?:granted|given|licensed|conveyed|obtained|"
    rf"received|waived)\b[^.;]{{0,140}}?{_PATENT}",
)  # fmt: skip
_ASIDE = words(
    r"\b(?:other than|except(?: for)?|apart from|excluding|non-? ?)(?: any)? ?patents?\b"
)
"""Patents that are only set apart, as in `rights (other than patent)`."""

_HEADING = words(
    r"^\W*(?:[\w.]{1,5}[).]?\W+)?(?:(?:the|of|and|copyright|patents?|licen[sc]es?|grants?|rights?"
    r"|under|"
    r"limited|non-)\W+)+$"
)
"""A title states no grant; the words under it do."""

_PATENT_GRANT = words(
    r"\bpatent licen[sc]e to\b",
    r"\bgrants?\b[^.;]{0,400}?\bpatent (?:licen[sc]e|rights?)\b",
    rf"\b(?:grants?|granted|gives?)\b[^.;]{{0,400}}?\b(?:under|"
    rf"including)\b[^.;]{{0,200}}?{_PATENT}",
    rf"\bunder\b[^.;]{{0,160}}?{_PATENT}[^.;]{{0,200}}?\b(?:grants?|licen[sc]e to|"
    r"to (?:use|make|exercise))\b",
    r"\blicen[sc]e\b[^.;]{0,120}?\bunder\b[^.;]{0,120}?\bpatent (?:claims?|rights?)\b",
    rf"\b(?:permission|permitted)\b[^.;]{{0,300}}?\bunder\b[^.;]{{0,200}}?{_PATENT}",
    rf"\b(?:licen[sc]e|permission|grant)(?: above)? (?:also )?(?:covers?|includes?|extends? to|"
    rf"applies "
    rf"to)\b[^.;]{{0,80}}?{_PATENT}",
    rf"\brights?\b[^.;]{{0,60}}?\bincludes?\b[^.;]{{0,60}}?{_PATENT}",
    rf"\blicen[sc]e (?:to|of|under) (?:[\w'-]+ ){{0,3}}?{_PATENT}",
    rf"\b(?:hereby|also) licen[sc]es?\b[^.;]{{0,60}}?{_PATENT}",
    rf"\blicen[sc]es (?:to you )?(?:[\w',-]+ ){{0,6}}?{_PATENT}",
    rf"\bgrants?\b[^.;]{{0,200}}?\brights? (?:to|in|under) (?:[\w']+ ){{0,3}}?{_PATENT}",
    rf"{_PATENT}[^.;]{{0,100}}?\b(?:are|is) (?:hereby )?(?:licensed|granted) to (?:you|all|every|"
    rf"any|the)",
    rf"{_PATENT}[^.;]{{0,80}}?\bgrants? (?:to )?(?:you|licensees?|users?)\b",
    r"\b(?:patent|patents) and copyright licen[sc]e\b",
    r"\bpatent licen[sc]e (?:comes|(?:is|shall be) (?:\w+ )?(?:included|granted|given|part))\b",
    r"\blicen[sc]e (?:applies|extends) (?:only )?to (?:those |the |such )?patent claims\b",
)  # fmt: skip
_EVERYTHING = words(
    rf"\bdo (?:everything|anything)\b[^.;]{{0,160}}?\binfringe\b[^.;]{{0,140}}?{_PATENT}"
)
"""What patents would forbid is allowed."""
_ASSERT = r"(?:sue|assert|enforce|exercise|bring|invoke|institute|initiate|file)"
_NON_ASSERT = words(
    rf"\b(?:covenants?|agrees?|promises?|undertakes?|pledges?|commits?)\b[^.;]{{0,40}}?\bnot "
    rf"(?:to )?"
    rf"{_ASSERT}\b[^.;]{{0,160}}?{_PATENT}",
    rf"\b(?:will|shall|do|does) (?:not|never) (?:\w+ )?{_ASSERT}\b[^.;]{{0,160}}?{_PATENT}",
    rf"\b(?<!not\s)waives?\b[^.;]{{0,80}}?{_PATENT}",
    rf"\bfree (?:from|of) (?:any |all )?{_PATENT} (?:claims?|rights?)\b",
)  # fmt: skip
_BUT_SOME = words(
    r"\bno patent (?:rights?|licen[sc]es?) (?:is|are) (?:granted|licensed|given),? (?:except|other"
    r" than)"
    r" (?:for )?(?:those|such|claims?)\b"
)
_GRANT_BACK = words(
    r"\byou hereby grants? (?:to )?(?!(?:you|each|any|recipients?)\b)\w+",
    r"\b(?:you|licensees?|users?|customers?) (?:hereby |also )?(?:grants?|licen[sc]es?) (?:to )?"
    r"(?:us|licensors?|the (?:licensor|company|provider))\b",
)
_DEFINES = words(r'^"[^"]{2,60}" (?:shall )?(?:means?|refers)\b')
_WARRANTS = words(r"\b(?:warrant|warranty|warranties|non-? ?infring\w*|indemnif\w*)\b")


def _patent(reading: Reading) -> Term | None:
    refused: Sentence | None = None
    for index, sentence in having(reading, "patent"):
        folded = _ASIDE.sub(" ", sentence.folded[:LONGEST])
        if "patent" not in folded or _DEFINES.search(folded) or _HEADING.search(f"{folded} "):
            continue
        whole_ = f"{governing(reading, index)[-400:]} {folded}"
        if _is_non_assertion(folded) or _EVERYTHING.search(folded):
            return term_in(reading, sentence, key="patent", value="granted")
        if _SUIT.search(folded) and _ALLEGED.search(folded) and _BRINGS.search(folded):
            continue
        if _PATENT_NONE.search(whole_) and not _BUT_SOME.search(folded):
            refused = refused or sentence
        elif (_grants(whole_) or _BUT_SOME.search(folded)) and not _WARRANTS.search(folded):
            return term_in(reading, sentence, key="patent", value="granted")
    if refused is None:
        return None
    return term_in(reading, refused, key="patent", value="not_granted")


def _grants(folded: str) -> bool:
    return _PATENT_GRANT.search(folded) is not None and not _GRANT_BACK.search(folded)


def _is_non_assertion(folded: str) -> bool:
    """Whether the licensor's side promises to leave its patents unused."""
    match = _NON_ASSERT.search(folded)
    if match is None or _WARRANTS.search(folded):
        return False
    opening = folded[max(0, match.start() - 60) : match.start() + 24]
    return not (_BY_USER_MODAL.search(opening) or " not waive" in folded)


_BY_USER_MODAL = words(
    r"\b(?:you|licensees?|users?|customers?|recipients?)\b(?: hereby| also)? (?:grants?|covenants?|"
    r"agrees?|promises?|waives?|will|shall|may|must|undertakes?)\b"
)
_SUIT = words(
    r"\b(?:litigation|litigates?|litigating|complaints?|law ?suits?|legal (?:action|proceedings?|"
    r"claims?|proceed)|proceedings?|suits?|"
    r"sues?|suing|(?:patent |copyright |infringement )?(?:claims?|actions?))\b",
    r"\b(?:asserts?|asserting|enforces?|enforcing) [^.;]{0,40}?\bpatents?\b",
    r"\basserts? that\b",
    r"\bin court\b",
    r"\bto court\b",
)
_BRINGS = words(
    r"\b(?:institut|initiat|fil(?:e|es|ed|ing)\b|bring|brought|begin|commenc|assert|threaten|pursu|"
    r"mak(?:e|es|ing) (?:a|any)|rais(?:e|es|ing) |claims? in writing |sues?\b|suing"
    r"|litigat(?:es?|ing)\b|start|enforc|tak(?:e|es|ing) "
    r"(?:legal )?action|"
    r"claims? in (?:a )?court|in court)\w*"
)
_WRONG = r"(?:infring|violat|misappropriat)\w*\b"
_ALLEGED = words(
    rf"\b(?:alleg\w+|accus\w+|contend\w*|claim\w*|assert\w*|that)\b[^;]{{0,400}}?\b{_WRONG}",
    rf"\b{_WRONG}[^;]{{0,200}}?\b(?:claim|suit|litigation|action|proceeding)s?\b",
    r"\b(?:claim|suit|litigation|action|proceeding|litigate|sue)s?\b[^;]{0,200}?\b(?:based on|"
    r"relating to|arising|over|regarding|concerning)\b",
    r"\b(?:patent|copyright|infringement) (?:litigation|(?:law)?suit|claim|action)\b",
    r"\bsu(?:e|es|ing)\b[^;]{0,80}?\bfor\b[^;]{0,60}?\binfring",
    r"\b(?:claim|suit|litigation|action|proceeding)s? for\b[^;]{0,60}?\binfring",
    r"\b(?:assert|enforc)\w*\b[^.;]{0,40}?\bpatents? [^.;]{0,40}?\bagainst\b",
)  # fmt: skip
_ENDS = words(
    r"\b(?:terminat|end(?!-| ?users?\b|eavou?r|ors)|ceas|revok|suspend|laps|expir|void|"
    r"forfeit)\w*\b",
    r"\bloses?\b",
)
_BARRED = words(
    r"\b(?:may|shall|must|will|agrees?|can) not (?:to )?(?:\w+ ){0,3}?(?:institute|initiate|file|"
    r"bring|commence|start|assert|sue|pursue)\b",
    r"(?:^|[,;:] )[\W\d]{0,4}(?:do not|don't|never) (?:make|bring|file|start|assert|pursue)\b",
)
_OVER_RIGHTS = words(
    r"\b(?:infring\w*|violat\w*|patents?|copyrights?|intellectual property|proprietary rights?)\b",
    r"\b(?:litigation|(?:law)?suits?|proceedings?)\b[^;]{0,120}?\b(?:based on|over) "
    r"(?:the |any |such )?(?:\w+ ){0,2}?"
    r"(?:data|materials?|works?|models?|software|databases?|content)\b",
)
_ANY_RIGHT = words(
    r"\bintellectual property\b", r"\bcopyrights?\b", r"\bproprietary rights?\b",
    r"\bor other rights?\b", r"\bdatabase rights?\b", r"\btrade secrets?\b",
    r"\bany (?:of (?:your|its) )?rights?\b",
)  # fmt: skip
_DEFENSIVE = words(
    r"\b(?:defensively|defensive (?:\w+ )?(?:purposes?|claims?|counter\w*|suits?|actions?|"
    r"proceedings?|litigation|response)|in response to|in defen[cs]e|in self-defen[cs]e|"
    r"counter-? ?claims? (?:in response|against))\b",
    r"\b(?:unless|except|other than)\b[^.;]{0,120}?\b(?:first|response|defen[cs]e|defend)\b",
)
_INDEMNITY = words(
    r"\b(?:will|shall|agrees?) not (?:to )?sue (?:you|licensees?|any)\b",
    r"\b(?:indemnif\w*|hold harmless|arising out of your use)\b",
)
_BY_USER = words(
    r"\b(?:you|your|licensees?|users?|recipients?|customers?|anyone|any (?:person|entity|party|"
    r"recipient)|they|whoever|(?:who|that) (?:institute|file|initiate|bring|assert)s?)\b",
    r"\b(?:bringing|filing|initiating|instituting) (?:of )?(?:a|any)\b",
)
_BY_OTHERS = words(
    r"\b(?:licensors?|we|provider|company|owner) (?:may|can|could|will|shall)(?: also)? $",
    r"\bthird part(?:y|ies) (?:\w+ ){0,2}?$",
)
_GRANTING = words(
    r"\b(?:leave|grants?|granted|licen[sc]es?|licensed|permissions?|rights?|waives?|dedicat\w+|"
    r"freedoms?|access|authori[sz]\w+)\b"
)


def _suit(reading: Reading) -> Term | None:
    for index, sentence in having(
        reading, "litigat", "complaint", "suit", "proceed", "claim", "action", "sue", "suing",
        "in court", "to court", "assert",
        "enforc",
    ):  # fmt: skip
        if not _SUIT.search(sentence.folded[:LONGEST]) or is_title(reading, sentence):
            continue
        folded = whole(reading, index)
        barred = any(_BARRED.search(said) for said in (folded, sentence.folded[:LONGEST]))
        if not _is_users_suit(folded) or not (barred or _ends_rights(folded)):
            continue
        claim = _claim(folded)
        patent = "patent" in claim and not _ANY_RIGHT.search(claim)
        params: dict[str, Param] = {"bars": True} if barred else {"ends": _ended(reading, folded)}
        if _DEFENSIVE.search(folded):
            params["defensive_exception"] = True
        return term_in(
            reading, sentence, key="termination_litigation",
            value="patent_suit" if patent else "ip_suit", params=params,
        )  # fmt: skip
    return None


_US = r"(?:us|(?:the |any )?(?:licensors?|contributors?)|any ?one|any (?:person|party|entity))\b"
_SUES_US = words(
    r"\b(?:if|when|once|where|should|(?:day|moment|date|time)(?: that| on which)?|upon|as soon as) "
    r"(?:you|(?:the |a |any )?(?:licensee|user|recipient|customer)s?)\b(?: or [^.;,]{1,40}?)? "
    rf"(?:\w+ly )?(?:(?:sues?|litigates? against) {_US}"
    rf"|takes? {_US} to court\b"
    r"|(?:bring|file|start|commence|institute|initiate|take|join|participate)s?\b[^.;]{0,60}?"
    r"\b(?:(?:law)?suits?|proceed(?:ing)?s?|litigation|legal action)\b [^.;]{0,20}?"
    r"\bagainst (?!you\b|(?:the )?licensees?\b)\w+)"
)
"""A suit of the licensee, whatever it is over."""


_CLAIM_ENDS = words(
    r"\bany (?:\w+ )?claims? (?:that|alleging)\b[^.;]{0,120}?\binfring\w*[^.;]{0,60}?"
    r"\b(?:ends?|terminates?) (?:your|the|all|this)\b"
)


def _is_users_suit(folded: str) -> bool:
    if _CLAIM_ENDS.search(folded):
        return True
    if _SUES_US.search(folded) and not _INDEMNITY.search(folded):
        return True
    brings = _BRINGS.search(folded)
    if not (brings and _ALLEGED.search(folded) and _OVER_RIGHTS.search(folded)):
        return False
    if _BY_OTHERS.search(folded[max(0, brings.start() - 40) : brings.start()]):
        return False
    return _INDEMNITY.search(folded) is None and _BY_USER.search(folded) is not None


def whole(reading: Reading, index: int) -> str:
    """A sentence with the pieces that a semicolon or a colon parts from it."""
    sentences = reading.sentences
    said, at = sentences[index].folded[:LONGEST], index
    last = min(index + 16, len(sentences) - 1)
    while said.endswith((";", ":", ",")) and at < last and len(said) < LONGEST:
        at += 1
        said = f"{said} {sentences[at].folded[:LONGEST]}"
    lead = governing(reading, index)[-500:]
    hangs = sentences[index].folded[:1] in "(abcdeiv" or lead.rstrip().endswith(":")
    return f"{lead} {said}" if hangs else said


def is_suit(folded: str, *, before: int) -> bool:
    """Whether a suit over a right is named before the character `before`."""
    suit = _SUIT.search(folded)
    return suit is not None and _ALLEGED.search(folded) is not None and suit.start() < before


def _ends_rights(folded: str) -> bool:
    return any(
        _GRANTING.search(folded[max(0, m.start() - 260) : m.end() + 160])
        or "agreement" in folded[max(0, m.start() - 120) : m.end() + 80]
        or _IT_ENDS.search(folded[max(0, m.start() - 40) : m.start()])
        for m in _ENDS.finditer(folded)
    )


_IT_ENDS = words(r"(?:^\W*|[.;:] |\d )(?:it|they) (?:shall |will )?(?:\w+ly )?$")


def _claim(folded: str) -> str:
    """What is alleged: the words between the suit and what it ends."""
    first = _SUIT.search(folded)
    start = first.start() - 40 if first else 0
    ends = [m.start() for m in _ENDS.finditer(folded) if m.start() > start + 40]
    body = folded[max(0, start) : ends[0] if ends else len(folded)]
    # `then any patent licences end` says which licence ends, not what is alleged.
    return re.split(r"\bthen (?:any|all|the)\b", body)[0]


_PATENT_ENDS = words(
    r"\bpatent licen[sc]es?\b[^.;]{0,160}?\b(?:terminat|end|ceas|revok|suspend|laps|expir)",
    r"\b(?:forfeit|los|terminat)\w* (?:\w+ ){0,3}?patent licen[sc]es?\b",
)


_RIGHTS_OF = words(
    r"\brights? (?:[\w']+ ){0,4}?(?:granted|given) (?:[\w']+ ){0,3}?(?:under|in|by) (?:section|"
    r"clause|paragraph|article|§)s? ?[\w.]*?\((?P<item>\w{1,3})\)[^.;]{0,60}?"
    r"\b(?:terminat|end|ceas|laps|expir)"
)
"""Rights of one item end, and not all."""


def _ended(reading: Reading, folded: str) -> str:
    if _PATENT_ENDS.search(folded):
        return "patent_licence"
    rights, granted = _RIGHTS_OF.search(folded), _patent(reading)
    if rights and granted and granted.value == "granted":
        label = rights.group("item")
        if granted.quote.lower().startswith((f"({label})", f"{label})")):
            return "patent_licence"
    return "all_rights"


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "patent": _patent,
    "termination_litigation": _suit,
}
