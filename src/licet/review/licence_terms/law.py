# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Law and forum, and whether terms or versions may change."""

import re
from collections.abc import Callable, Mapping

from licet.review.licence_terms.modality import mentions, words
from licet.review.licence_terms.places import places_in
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term

__all__ = ["READERS", "STATES", "law_code"]

STATES: Mapping[str, str] = {
    "alabama": "US-AL", "alaska": "US-AK", "arizona": "US-AZ", "arkansas": "US-AR",
    "california": "US-CA", "colorado": "US-CO", "connecticut": "US-CT", "delaware": "US-DE",
    "district of columbia": "US-DC", "florida": "US-FL", "georgia": "US-GA", "hawaii": "US-HI",
    "idaho": "US-ID", "illinois": "US-IL", "indiana": "US-IN", "iowa": "US-IA",
    "kansas": "US-KS", "kentucky": "US-KY", "louisiana": "US-LA", "maine": "US-ME",
    "maryland": "US-MD", "massachusetts": "US-MA", "michigan": "US-MI", "minnesota": "US-MN",
    "mississippi": "US-MS", "missouri": "US-MO", "montana": "US-MT", "nebraska": "US-NE",
    "nevada": "US-NV", "new hampshire": "US-NH", "new jersey": "US-NJ", "new mexico": "US-NM",
    "new york": "US-NY", "north carolina": "US-NC", "north dakota": "US-ND", "ohio": "US-OH",
    "oklahoma": "US-OK", "oregon": "US-OR", "pennsylvania": "US-PA", "rhode island": "US-RI",
    "south carolina": "US-SC", "south dakota": "US-SD", "tennessee": "US-TN", "texas": "US-TX",
    "utah": "US-UT", "vermont": "US-VT", "virginia": "US-VA", "washington": "US-WA",
    "west virginia": "US-WV", "wisconsin": "US-WI", "wyoming": "US-WY",
    "ontario": "CA-ON", "quebec": "CA-QC", "québec": "CA-QC", "british columbia": "CA-BC",
    "alberta": "CA-AB", "manitoba": "CA-MB", "nova scotia": "CA-NS", "saskatchewan": "CA-SK",
    "england": "GB-ENG", "wales": "GB-WLS", "scotland": "GB-SCT", "northern ireland": "GB-NIR",
    "new south wales": "AU-NSW", "queensland": "AU-QLD", "victoria": "AU-VIC",
}  # fmt: skip
"""Subdivisions with a law of their own, by the names contracts use; ISO 3166-2."""

_ADJECTIVES = {
    "english": "GB-ENG", "french": "FR", "german": "DE", "swiss": "CH", "chinese": "CN",
    "japanese": "JP", "korean": "KR", "dutch": "NL", "italian": "IT", "spanish": "ES",
    "irish": "IE", "swedish": "SE", "norwegian": "NO", "danish": "DK", "finnish": "FI",
    "austrian": "AT", "belgian": "BE", "indian": "IN", "israeli": "IL", "canadian": "CA",
    "australian": "AU", "prc": "CN", "scottish": "GB-SCT", "singaporean": "SG", "polish": "PL",
}  # fmt: skip
_STATE = pattern(rf"\b(?:{'|'.join(sorted(STATES, key=len, reverse=True))})\b")
_ADJECTIVE = pattern(rf"\b({'|'.join(_ADJECTIVES)}) laws?\b")
_GOVERNED = words(
    r"\b(?:governed|construed|interpreted|enforced)\b[^.;]{0,140}?\blaws?\b",
    r"\blaws?\b[^.;]{0,160}?\b(?:(?:shall |will )?(?:govern|prevail)s?|(?:shall |will )(?:apply|control))\b",
    r"\b(?:governing|applicable|choice of) law\b[^.;]{0,20}?(?:is|shall be|:|\bof\b)",
    r"\bsubject to (?:the )?(?:exclusive )?(?:laws?|jurisdiction)\b",
    r"\bsettled (?:by|under) (?:the )?laws? of\b",
    r"\bgoverned by\b[^.;]{0,60}?\bjurisdiction\b",
    r"\bjurisdiction in which\b[^.;]{0,100}?\benforce",
)  # fmt: skip
_FORUM = words(
    r"\b(?:exclusive|non-exclusive|sole)? ?(?:jurisdiction|venue)\b[^.;]{0,160}?",
    r"\b(?:courts?|tribunals?)\b[^.;]{0,80}?\b(?:jurisdiction|exclusive|competent|located|sitting)\b",
    r"\b(?:exclusive|competent) (?:\w+ ){0,3}?courts?\b",
    r"\barbitrat\w+\b",
    r"\bcourts? (?:of|in|at|located)\b",
)  # fmt: skip
_OTHER_LAWS = words(
    r"\b(?:export|sanction|privacy|data protection|criminal|tax|import|anti-? ?\w+|labou?r)\w*\b[^.;]{0,60}?\blaws?\b",
    r"\bcomply with\b", r"\bcompliance with\b", r"\bto the (?:fullest |maximum )?extent\b", r"\brequired by (?:applicable )?law\b",
)  # fmt: skip


def law_code(folded: str) -> str:
    """ISO 3166 code of the law a sentence chooses; empty if it names no place.

    A state wins over its country: the law of the State of Delaware, United States.
    """
    laws = pattern(r"\blaws?\b").search(folded)
    at = laws.start() if laws else 0
    for start, end in ((at, len(folded)), (0, len(folded))):
        if state := _STATE.search(folded, start, end):
            return STATES[" ".join(state.group().split())]
        if adjective := _ADJECTIVE.search(folded, max(0, start - 30), end):
            return _ADJECTIVES[adjective.group(1)]
        for place in places_in(folded[start:end]):
            return place.code
    return ""


def _law(reading: Reading) -> Term | None:
    forum: Sentence | None = None
    for index, sentence in mentions(
        reading, words(r"\b(?:laws?|courts?|jurisdiction|venue|arbitrat\w+)\b")
    ):
        folded = sentence.folded[:2000]
        if _is_choice(folded):
            params: dict[str, Param] = {}
            if code := law_code(folded):
                params["law"] = code
            near = " ".join(s.folded[:2000] for s in reading.sentences[index : index + 4])
            if where := _forum(near):
                params["forum"] = where
            return term_in(reading, sentence, key="governing_law", value="stated", params=params)
        if forum is None and _is_forum(folded):
            forum = sentence
    if forum is None:
        return None
    return term_in(
        reading, forum, key="governing_law", value="stated",
        params={"forum": _forum(forum.folded[:2000])},
    )  # fmt: skip


def _is_choice(folded: str) -> bool:
    match = _GOVERNED.search(folded)
    if match is None:
        return False
    named = law_code(match.group() + folded[match.end() : match.end() + 160])
    other = _OTHER_LAWS.search(folded[max(0, match.start() - 60) : match.end()])
    strong = pattern(r"\b(?:governed|governing|construed)\b").search(folded)
    return bool(
        (named or pattern(r"\bplace\b|\bjurisdiction\b").search(folded)) and (strong or not other)
    )


def _is_forum(folded: str) -> bool:
    return (
        _FORUM.search(folded) is not None
        and bool(law_code(folded))
        and (
            pattern(
                r"\b(?:disputes?|claims?|actions?|controvers\w+|proceedings?|litigation)\b"
            ).search(folded)
            is not None
        )
    )


def _forum(folded: str) -> str:
    """The courts or the arbitral seat, as ISO code where a place is named."""
    match = _FORUM.search(folded)
    if match is None:
        return ""
    kind = "arbitration" if pattern(r"\barbitrat").search(folded) else "courts"
    code = law_code(folded[match.start() : match.end() + 160])
    return f"{kind} {code}".strip()


_LATEST = words(
    r"\b(?:shall|must|should|will|required|agrees?|efforts|undertakes?|obliged|obligated)\b[^.;]{0,80}?"
    r"\b(?:use|using|update|upgrade|migrate|switch|adopt|install)\w*\b[^.;]{0,60}?\b(?:latest|most recent|newest|most current|current|updated) (?:available )?versions?\b",
)  # fmt: skip
_OURS = r"(?:terms|agreement|licen[sc]e|polic(?:y|ies)|conditions|guidelines)"
_CHANGE = r"(?:updat|modif|chang|revis|amend|supplement|replac|alter)\w*"
_CHANGED = words(
    r"\b(?:may|can|reserves? the right to|is entitled to|right to) (?:[\w,/-]+ ){0,6}?" + _CHANGE
    + r"(?:,? (?:and/or|or|and) \w+){0,2} (?:(?!under\b|by\b|in\b|for\b|with\b)[\w'-]+ ){0,6}?" + _OURS + r"\b",
    r"\b" + _OURS + r"\b[^.;]{0,60}?\b(?:may|can|will) be (?:\w+ )?" + _CHANGE + r"\b(?! in accordance)",
    r"\b" + _OURS + r"\b[^.;]{0,60}?\bas (?:may be )?" + _CHANGE + r"(?: by [^.;]{0,40}?)? from time to time\b",
    r"\bmonitor\b[^.;]{0,100}?\b(?:changes|updates|polic(?:y|ies)|terms)\b",
)  # fmt: skip
_OPTIONAL = words(
    r"\bor (?:\(?at your option\)? )?any later version\b", r"\bany later version (?:of|published|that)\b",
    r"\b(?:revised|new|later|future|updated) (?:and/or new )?versions? of (?:this|the) (?:\w+ ){0,4}?(?:licen[sc]e|agreement)\b",
    r"\bmay (?:choose|elect|use|distribute|continue)\b[^.;]{0,120}?\b(?:later|new|subsequent|original|such|that) versions?\b",
)  # fmt: skip
_BY_USER = words(
    r"\b(?:you|licensees?|recipients?|everyone|anyone) (?:may|can)\b[^.;]{0,80}?\b(?:supplement|update|modify|change|revise|amend|add)\b",
    r"\blicensee (?:may|can) (?:\w+ ){0,2}?(?:modify|change|amend)\b",
    r"\bonly (?:be )?(?:\w+ )?(?:in )?writing\b", r"\b(?:written|signed) (?:agreement|instrument|by)\b",
    r"\b(?:may|shall|can|must) not (?:be )?(?:\w+ )?(?:modif|amend|chang|alter|waive)\w*\b", r"\bmutual\b",
    r"\bmodif\w+ (?:or replaced )?(?:files?|versions?|works?|materials?)\b",
)  # fmt: skip


def _updates(reading: Reading) -> Term | None:
    for value, said in (
        ("latest_version", _LATEST),
        ("may_change", _CHANGED),
        ("optional", _OPTIONAL),
    ):
        for _, sentence in mentions(reading, said):
            folded = sentence.folded[:2500]
            if value == "may_change" and not _licensor_changes(folded):
                continue
            params: dict[str, Param] = {}
            if value == "may_change" and (
                url := _URL.search(reading.document.text, sentence.start, sentence.end)
            ):
                params["url"] = url.group().rstrip(".,;)")
            return term_in(reading, sentence, key="update_obligation", value=value, params=params)
    return None


_URL = re.compile(r"https?://[^\s)>\]\"”]+|www\.[^\s)>\]\"”]+")


def _licensor_changes(folded: str) -> bool:
    return _BY_USER.search(folded) is None and not pattern(
        r"\b(?:sublicen[sc]e|warrant)\w*\b|\bpublish\b[^.;]{0,60}?\bversions?\b"
    ).search(folded)


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "governing_law": _law,
    "update_obligation": _updates,
}
