# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The law that governs a licence, and the forum for disputes."""

import re
from collections.abc import Callable, Mapping
from itertools import islice, pairwise

from licet.review.grammar import Place, find_places
from licet.review.licence_terms.finding import having, is_title
from licet.review.licence_terms.modality import MOST, governing, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term

__all__ = ["READERS", "law_code"]

LONGEST = 2000
"""Characters of one sentence that are looked at."""

_ADJECTIVES = {
    "english": "GB-ENG", "french": "FR", "german": "DE", "swiss": "CH", "chinese": "CN",
    "japanese": "JP", "korean": "KR", "dutch": "NL", "italian": "IT", "spanish": "ES",
    "irish": "IE", "swedish": "SE", "norwegian": "NO", "danish": "DK", "finnish": "FI",
    "austrian": "AT", "belgian": "BE", "indian": "IN", "israeli": "IL", "canadian": "CA",
    "australian": "AU", "scottish": "GB-SCT", "scots": "GB-SCT", "singaporean": "SG",
    "polish": "PL", "portuguese": "PT", "brazilian": "BR", "estonian": "EE", "czech": "CZ",
    "hungarian": "HU", "turkish": "TR", "russian": "RU", "mexican": "MX", "greek": "GR",
    "emirati": "AE", "saudi": "SA", "taiwanese": "TW", "vietnamese": "VN", "thai": "TH",
    "californian": "US-CA", "luxembourgish": "LU", "icelandic": "IS", "latvian": "LV",
    "lithuanian": "LT", "romanian": "RO", "bulgarian": "BG", "ukrainian": "UA",
}  # fmt: skip
"""Adjectives that name a law; ISO 3166. Names of places come from the grammar."""

_ADJECTIVE = pattern(
    rf"\b({'|'.join(_ADJECTIVES)}) (?:\w+ ){{0,2}}?(?:laws?|courts?|jurisdiction)\b"
)
_GOVERNED = words(
    r"\b(?:governed|regulated|ruled|construed|interpreted|enforced|read)\b[^.;]{0,140}?"
    r"\b(?:laws?|statutes)\b",
    r"\blaws?\b[^.;]{0,160}?\b(?:(?:shall |will )?(?:govern|prevail)s?|"
    r"(?:shall |will )(?:apply|control)|appl(?:y|ies)|controls?|(?:is|are) applicable|(?:be|is|"
    r"are) applied)\b",
    r"\b(?:governing|applicable|choice of) law\b[^.;]{0,20}?(?:\b(?:is|shall be|of)\b|:)",
    r"\bfollows? (?:the )?laws? of\b", r"\bbrought\b[^.;]{0,160}?\bunder the laws? of\b",
    r"\bsubject to (?:the )?(?:exclusive )?laws?\b",
    r"\bsubject to (?:[\w']+ ){1,4}?laws?\b",
    r"\b(?:settled|resolved|decided|determined) (?:\w+ ){0,3}?(?:by|under|with|to) (?:the )?"
    r"laws? of\b",
    r"\blaw(?: and (?:venue|jurisdiction|forum|courts?))? ?:",
    r"\b(?:made|entered into) (?:and \w+ )?under [^.;]{0,60}?\blaws?\b",
    r"\b(?:chooses?|agree on|select) [^.;]{0,40}?\blaws?\b",
    r"\bgoverned by\b[^.;]{0,60}?\bjurisdiction\b",
    r"\bjurisdiction in which\b[^.;]{0,100}?\benforce",
)  # fmt: skip
_STRONG = words(
    r"\b(?:governed|governing|govern|governs|construed)\b",
    r"\bsubject to (?:the )?(?:exclusive )?jurisdiction\b",
)
_SOMEWHERE = words(
    r"\bplace\b|\bjurisdiction\b|\bmember state\b|\bseat\b|\bdomicile\b|"
    r"\b(?:country|state|territory) (?:in which|where|of residence|of the (?:licensor|defendant))"
)
_MEMBER = words(
    r"\blaws? of (?:the |an? |any |that )?(?:[\w']+ ){0,4}?(?:(?:member )?states?|countr(?:y|ies))"
    r" (?:\w+ )?(?:where|in which|of (?:the )?(?:licensor|defendant|residence)|whose)\b"
)
"""A law that goes with a person: the place in its name is no answer."""

_FORUM = words(
    r"\b(?:exclusive|non-exclusive|sole)? ?(?:jurisdiction|venue)\b",
    r"\b(?:courts?|tribunals?)\b[^.;]{0,80}?\b(?:jurisdiction|exclusive|competent|located|"
    r"sitting)\b",
    r"\b(?:exclusive|competent) (?:\w+ ){0,3}?courts?\b",
    r"\barbitra(?:l|t\w+)\b",
    r"\b(?:state|federal|district|county|city|municipal|regional|high|supreme|superior|commercial"
    r"|intermediate|people's) (?:people's )?courts?\b",
    r"\bcourts? (?:of|in|at|located)\b",
)  # fmt: skip
_THEIR_COURTS = words(r"\bcourts there\b", r"\b(?:whose|its|their|such|those|these) courts?\b")
_ARBITRATION = words(r"\barbitra(?:l|t\w+)\b")
_CONSUMER = words(r"\b(?:consumers?|habitual(?:ly)?|where you live)\b")
_DISPUTE = words(
    r"\b(?:disputes?|differences?|suits?|claims?|actions?|controvers\w+|proceedings?|litigation)\b",
    r"\b(?:exclusive|sole) (?:\w+ )?jurisdiction\b",
    r"\bsubmits? to\b|\bconsents? to\b",
)
_PUBLIC_LAW = (
    r"\b(?:export|sanction|privacy|data protection|criminal|tax|import|anti-? ?\w+|labou?r|"
    r"consumer|human rights|environment)"
    r"\w*\b[^.;]{0,60}?\blaws?\b"
)
_OTHER_LAWS = words(
    _PUBLIC_LAW,
    r"\b(?:comply|complies|compliance) with\b",
    r"\bto the (?:fullest |maximum )?extent\b",
    r"\b(?:persons?|items?|products?|anyone) subject to\b", r"\bviolat\w+",
    r"\brequired by (?:applicable )?law\b", r"\bimplied\b", r"\bpermitted by\b",
)  # fmt: skip
_PLACED = words(r"\b(?:place of (?:jurisdiction|venue)|legal venue|venue) (?:is|shall be|lies)\b")
_LAW_NEEDLES = ("law", "statutes", "court", "jurisdiction", "venue", "arbitra")


def law_code(folded: str) -> str:
    """ISO 3166 code of the law that folded text chooses; empty if it names no place.

    A state wins over its country, as in the law of the State of Delaware, United States.

    >>> law_code("governed by the laws of the united states and the state of oregon")
    'US-OR'
    >>> law_code("ontario law governs this agreement")
    'CA-ON'
    """
    laws = pattern(r"\blaws?\b").search(folded)
    at = laws.end() if laws else 0
    adjective = _ADJECTIVE.search(folded)
    places = find_places(folded)
    # `Ontario law governs`: a place that stands right before the word is the one.
    for place in places:
        if laws and 0 <= laws.start() - place.end <= 3:
            return _code(place)
    if adjective and laws and adjective.end() >= laws.end():
        return _ADJECTIVES[adjective.group(1)]
    after = tuple(place for place in places if place.start >= at) or places
    if after:
        return _narrowed(after)
    return _ADJECTIVES[adjective.group(1)] if adjective else ""


def _code(place: Place) -> str:
    """The one code of a place; of England and Wales that of England."""
    return min(place.codes) if "worldwide" not in place.codes else ""


def _narrowed(places: tuple[Place, ...]) -> str:
    """The first place, or the state that is named beside it."""
    first = places[0]
    for one, other in pairwise(places):
        if other.start - one.end > 60 or one.kind == "state":
            break
        if other.kind == "state" and _code(other).startswith(_code(first)[:2]):
            return _code(other)
    return _code(first)


def _law(reading: Reading) -> Term | None:
    """The first choice of law, with the forum near it; or the first choice of a forum."""
    consumers: tuple[int, Sentence] | None = None
    forum: Sentence | None = None
    for index, sentence in having(reading, *_LAW_NEEDLES):
        if _DEFINITION.search(sentence.folded[:160]) or _LANGUAGE.search(sentence.folded):
            continue
        folded = _with_next(reading, index)
        if _is_choice(folded) or _is_bare(reading, index):
            if not _CONSUMER.search(folded):
                return _chosen(reading, index, sentence)
            consumers = consumers or (index, sentence)
        elif forum is None and _is_forum(folded):
            forum = sentence
    if consumers:
        return _chosen(reading, *consumers)
    if forum is None:
        return None
    court = _forum(forum.folded[:LONGEST])
    return term_in(
        reading, forum, key="governing_law", value="stated",
        params={"forum": court} if court else {},
    )  # fmt: skip


def _chosen(reading: Reading, index: int, sentence: Sentence) -> Term:
    """The law by its code, and the forum that is named near the choice."""
    near = " ".join(s.folded[:LONGEST] for s in reading.sentences[index : index + 4])
    said = _with_next(reading, index)
    code, where = "" if _MEMBER.search(said) else law_code(said), _forum(near)
    if code and where == "courts" and _THEIR_COURTS.search(near):
        where = f"courts {code}"
    params: dict[str, Param] = {
        name: said for name, said in (("law", code), ("forum", where)) if said
    }
    return term_in(reading, sentence, key="governing_law", value="stated", params=params)


def _with_next(reading: Reading, index: int) -> str:
    """A sentence, and the next one where a colon joins them."""
    folded = reading.sentences[index].folded[:LONGEST]
    if folded.endswith(":") and index + 1 < len(reading.sentences):
        after = reading.sentences[index + 1].folded[:LONGEST]
        titled = is_title(reading, reading.sentences[index]) and _is_choice(after)
        return "" if titled else f"{folded} {after}"
    return folded


_DEFINITION = pattern(r"\"[^\"]{1,60}\"(?: or \"[^\"]{1,60}\")*,? (?:shall |will )?means?\b")
"""A company is defined by the laws it exists under; that chooses none."""


_LANGUAGE = pattern(
    r"\b(?:versions?|texts?|translations?)\b[^.;]{0,60}?\b(?:prevails?|controls?"
    r"|takes? precedence)\b"
    r"[^.;]{0,60}?\b(?:provided that|if|where|when|in case)\b"
)
"""Which of two languages counts under some law is no choice of that law."""


def _is_choice(folded: str) -> bool:
    match = _GOVERNED.search(folded)
    if match is None:
        return False
    strong = _STRONG.search(folded)
    if not strong and pattern(r"\bnot\b").search(match.group()):
        return False
    if not strong and _OTHER_LAWS.search(folded, max(0, match.start() - 60), match.end() + 20):
        return False
    near = folded[max(0, match.start() - 40) : match.end() + 160]
    return bool(_SOMEWHERE.search(folded) or law_code(near))


_BARE = pattern(
    r"^\W*(?:(?:(?:[a-z]\.)?\d[\d.]*|[a-z]|[ivx]{1,4})\W+)?(?:(?:governing "
    r"|applicable )?laws?[.:]? +)?"
    r"(?:(?:the )?laws? of (?P<of>[\w' ]{3,50})|(?P<place>[\w' ]{3,30}) laws?)"
    r" ?(?:[.,;]|$|\(|and (?:the )?(?:courts?|venue|jurisdiction)\b)"
)
"""A law that is named and nothing said about it: `Singapore law.`"""


def _is_bare(reading: Reading, index: int) -> bool:
    """Whether a sentence is no more than the name of a law, in no list of laws to be kept."""
    match = _BARE.search(reading.sentences[index].folded[:160])
    if match is None:
        return False
    lead = governing(reading, index)
    before = reading.sentences[index - 1].folded if index else ""
    if before.endswith((";", ",")) or (before.endswith(":") and "law" not in before):
        return False
    if _OTHER_LAWS.search(lead):
        return False
    name = (match.group("of") or match.group("place")).strip()
    if match.group("place") and name in _ADJECTIVES:
        return True
    places = find_places(name)
    whole = places and places[-1].end == len(name)
    return bool(whole and (match.group("of") or places[0].start == 0))


def _is_forum(folded: str) -> bool:
    if _PLACED.search(folded):
        return True
    return _DISPUTE.search(folded) is not None and " " in _forum(folded)


def _forum(folded: str) -> str:
    """The courts or the arbitral seat, as ISO code where a place is named."""
    if not _FORUM.search(folded):
        return ""
    kind, said = ("arbitration", _ARBITRATION) if "arbitra" in folded else ("courts", _FORUM)
    for match in islice(said.finditer(folded), MOST):
        if code := _seat(folded, match):
            return f"{kind} {code}"
    return kind


def _seat(folded: str, match: re.Match[str]) -> str:
    """ISO code of the place that is named after a court or an arbitration."""
    if adjective := _ADJECTIVE.search(folded, max(0, match.start() - 30), match.end()):
        return _ADJECTIVES[adjective.group(1)]
    before = folded[max(0, match.start() - 30) : match.start()]
    if (beside := find_places(before)) and len(before) - beside[-1].end <= 1:
        return _narrowed(beside[-1:])
    places = find_places(folded[match.start() : match.end() + 160]) or find_places(before)
    return _narrowed(places) if places else ""


READERS: Mapping[str, Callable[[Reading], Term | None]] = {"governing_law": _law}
