# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read where the rights hold: everywhere, everywhere but some places, or in some places only."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from licet.review.licence_terms.modality import LONGEST, Force, force, governing
from licet.review.licence_terms.output_words import OUTPUT
from licet.review.licence_terms.places import Place, places_in
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term

__all__ = ["read_territory"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Limit:
    sentence: Sentence
    index: int
    excluded: tuple[str, ...] = ()
    included: tuple[str, ...] = ()


_WORLD = pattern(
    r"\b(?:entire|whole) world\b|\bunlimited (?:in|as to|by) (?:time (?:and|or) )?(?:place|space"
    r"|territory)\b|"
    r"\bworld-? ?wide\b|\bthroughout the (?:world|universe)\b|\b(?:anywhere"
    r"|everywhere) in the world\b|\bglobal(?:ly)?\b"
    r"|\ball (?:territories|countries|jurisdictions)\b|\b(?:in )?any (?:country|jurisdiction"
    r"|territory)\b"
    r"|\bwithout (?:any )?(?:territorial|geographic\w*) (?:restriction|limitation)s?\b|\buniverse\b"
)
_GRANT = pattern(
    r"\b(?:grant(?:s|ed|ing)?|licen[sc]es?|permission|permitted|allowed|waive\w*|may)\b"
    r"|\bterritor(?:y|ies)(?:\"? (?:shall )?(?:means?|is)\b| ?:)"
)
_NO_GRANT = pattern(
    r"\barising anywhere\b|\blaws of\b|\brights (?:anywhere|everywhere|throughout)\b"
    r"|\bno (?:licen[sc]e|rights?)\b"
    r"|\bno other\b"
)
_BY_USER = pattern(
    r"\b(?:you|licensees?|users?|customers?) "
    r"(?:(?:hereby|also|agrees? to|automatically|irrevocably|shall|will|must|thereby|do|further)"
    r",? (?:and )?){0,3}grants?\b|\bfeedback\b|\bsuggestions\b"
    r"|\byour (?:content|submissions?|inputs?)\b"
    r"|\byou (?:hereby |also )?gives? (?:to )?\w+ an? (?:[\w-]+,? (?:and )?){0,6}?licen[sc]e\b"
    r"|\bgrants? (?:to )?(?:us|the (?:licensor|sponsor|company|provider|university|organi[sz]ers?"
    r"|owner|publisher))\b"
)
"""What a user grants to the licensor says nothing of where the licence holds."""
_SAVE = pattern(
    r",? (?:except(?:ing)?|excluding|other than|save|but not|apart from)\b(?: \w+){0,3}? "
    r"(?:countries|territories|places|jurisdictions|regions|states|those)\b"
)
"""Everywhere but in places that are listed elsewhere is not everywhere."""
_PATENT_ONLY = pattern(r"\bpatent (?:licen[sc]e|rights)\b|\bpatent claims\b")
_COPYRIGHT = pattern(
    r"\bcopyrights?\b|\bcopy\b|\breproduce\b|\bdatabase\b|\bintellectual property\b"
)
_ASIDE = pattern(
    r"\binfring|\balleg|\bgoverned\b|\bconstrued\b|\blaws of\b|\bgoverning law\b|\bcourts?\b"
    r"|\barbitrat|\bexport"
    r"|\bembargo|\bsanction|\btax(?:es)?\b"
    r"|\binjuncti\w+|\bremed(?:y|ies)\b|\blegal relief\b"
    r"|\bprivacy\b|\bpersonal (?:data|information)\b|\bnotices? (?:to|shall be sent)\b"
    r"|\bwarrant(?:y|ies)\b|\bcurrency\b|\bdollars?\b"
    r"|\bunder (?:the age of )?\d{2}\b|\bapplicable law\b"
)
_LESS = pattern(
    r"\b(?:exclud\w+|except(?:ing| for| in)?|other than|but not|with the exception of|save for)\b"
    r"|\b(?:does|do|shall|will|is|are) not (?:\w+ )?(?:apply|available|extend|valid|offered"
    r"|licensed|granted|intended|permitted|authori[sz]ed|allowed|cover)\w*\b"
    r"|\bnothing (?:[\w-]+ ){0,6}?(?:is|are|shall be) (?:\w+ )?(?:granted|licen[sc]ed|given"
    r"|permitted|allowed)\b(?! to (?:us|the licensor|licensor)\b)"
    r"|\b(?:no|not) (?:licen[sc]e|rights?)\b|\bunavailable\b|\bprohibited\b|\b(?:may|must|shall"
    r"|can|will) ?not\b|\bnot being granted\b"
)
_OUTSIDE = pattern(r"\boutside(?: of)?\b|\bbeyond\b")
_ONLY = pattern(
    r"\b(?:only|solely|exclusively|limited to|restricted to|confined to|limited solely"
    r"|valid (?:for|in))\b"
)
_NOWHERE_ELSE = pattern(r"\b(?:nowhere else|no other (?:country|territory|place|jurisdiction))\b")
_DEFINED = pattern(
    r"\"(?P<out>(?:excluded|restricted|prohibited|unlicensed) )?(?:licensed |authori[sz]ed "
    r"|permitted )?territor(?:y|ies)\"?,?\"? (?:\(\w+\) )?(?:shall "
    r"|will )?(?:means?|refers? to|includes?|is|be)\b|\bterritory ?: "
)
_CUE = pattern(
    r"territor|exclud|except|outside|other than|beyond|only|solely|exclusiv|limited to"
    r"|restricted to|confined|elsewhere"
    r"|\bnot\b|\bno\b|\bnothing\b|unavailable|prohibited|nowhere"
    r"|save for|cannot|\bgrants?\b|\bmay\b"
)
"""A cheap sieve: what a sentence that shuts places in or out has to contain."""
_DOMICILE = pattern(
    r"\b(?:domicil\w+|residen\w+|resid(?:e|es|ing)|principal place of business|headquarter\w*"
    r"|incorporated|established|registered|organi[sz]ed|citizens?|based)\b"
)
_LOCATED = pattern(r"\blocated\b")
_RULED = pattern(
    r"\b(?:licen[sc]e\w*|agreement|rights?|grants?|use[sd]?|using|territory|granted|model\w*"
    r"|materials?"
    r"|software|distribut\w+|available)\b"
)
_WHO = pattern(r"\"(?:we|us|licensor|[\w .&-]+)\" (?:or \"\w+\" )?means?\b")


def read_territory(reading: Reading) -> Term | None:
    """`territory`: a limit found anywhere beats `worldwide` in the grant."""
    limit = next(_limits(reading), None)
    if limit is not None:
        return term_in(
            reading, limit.sentence, key="territory", value="limited",
            params=_params(reading, limit),
        )  # fmt: skip
    world = _worldwide(reading)
    return None if world is None else term_in(reading, world, key="territory", value="worldwide")


_MEANS = pattern(r"\W*(?:\d[\d.]*\W+)?(?!\W*(?:\w+ )?territor)\"[^\"]{1,60}\" (?:shall )?means?\b")
"""What a word means gives no rights anywhere."""


def _worldwide(reading: Reading) -> Sentence | None:
    """A grant that says so; a grant of patents alone does not speak for the licence."""
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded
        match = _WORLD.search(text)
        if (
            match is None
            or _MEANS.match(text)
            or _ASIDE.search(text[max(0, match.start() - 160) : match.end() + 160])
            or any(aside.search(text) for aside in (_NO_GRANT, _BY_USER))
        ):
            continue
        if _SAVE.match(text[match.end() :]):
            continue
        if not _GRANT.search(text) and not _GRANT.search(governing(reading, index)):
            continue
        before = reading.sentences[index - 1].folded if index else ""
        said = f"{before} {text}" if before.endswith(";") else text
        if _PATENT_ONLY.search(said) and not _COPYRIGHT.search(said):
            continue
        if match.group().startswith("global") and not (
            _GRANT.search(text, match.end(), match.end() + 160) or _IS_GLOBAL.search(text)
        ):
            continue
        return sentence
    return None


_IS_GLOBAL = pattern(r"\b(?:licen[sc]e|grant|rights?) (?:is|are) (?:\w+ )?global\b")
_LISTED = pattern(
    r"\b(?:(?:us(?:e|ed|ing)|access|available|offered|licen[sc]ed)\b[^.;]{0,100}?\b(?:only|solely"
    r"|exclusively|within|limited to|restricted to|outside)|only (?:us|access"
    r"|offer)\w*)\b[^.;]{0,60}?\b(?:(?:countr(?:y|ies)"
    r"|regions?|territor(?:y|ies)|jurisdictions?)\b[^.;]{0,40}?\b(?:listed|named|specified"
    r"|support(?:s|ed)|approve[sd])|(?:available|supported|approved|permitted|eligible)"
    r" (?:countr(?:y|ies)"
    r"|regions?|territor(?:y|ies)))\b"
)
"""Places that are listed elsewhere."""


def _limits(reading: Reading) -> Iterator[_Limit]:
    """Definitions of the territory first, then every sentence that shuts places out or in."""
    shut = []
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded
        if not _CUE.search(text) or not _RULED.search(text):
            continue
        if _LISTED.search(text[:LONGEST]) and not _ASIDE.search(text):
            shut.append(_Limit(sentence=sentence, index=index))
            continue
        places = list(places_in(text[:LONGEST]))
        limit = _defined(index, sentence, places) or _shut(index, sentence, places)
        if limit and _DEFINED.search(text):
            yield limit
        elif limit:
            shut.append(limit)
    yield from shut


def _defined(index: int, sentence: Sentence, places: list[Place]) -> _Limit | None:
    """`"Territory" means …`: places after an exclusion are out, the others are in."""
    match = _DEFINED.search(sentence.folded)
    world = match and _WORLD.search(sentence.folded, match.end())
    if match is None or (world and not places):
        return None
    if match["out"]:
        return _Limit(sentence=sentence, index=index, excluded=_codes(places))
    less = _LESS.search(sentence.folded, match.end())
    cut = less.start() if less else len(sentence.folded)
    return _Limit(
        sentence=sentence,
        index=index,
        excluded=_codes(p for p in places if p.start >= cut),
        included=_codes(p for p in places if match.end() <= p.start < cut),
    )


def _shut(index: int, sentence: Sentence, places: list[Place]) -> _Limit | None:
    """A sentence that denies the rights in, or to people of, some places; or keeps them there."""
    text = sentence.folded
    if not places or _ASIDE.search(text) or _WHO.search(text):
        return None
    first = places[0].start
    outside = _OUTSIDE.search(text[max(0, first - 40) : first])
    only = _ONLY.search(text[max(0, first - 120) : first]) or _ONLY.match(
        text[places[-1].end : places[-1].end + 12].lstrip(" ,(")
    )
    denied = _LESS.search(text[max(0, first - 260) : first]) or _denied_after(text, places)
    only = only or _NOWHERE_ELSE.search(text)
    if outside and (denied or only):
        return _Limit(sentence=sentence, index=index, included=_codes(places))
    if denied and (_tied(text, first) or _DOMICILE.search(text) or _LOCATED.search(text)):
        return _Limit(sentence=sentence, index=index, excluded=_codes(places))
    only = only or _GRANTS.search(text, 0, first)
    if only and _tied(text, first) and not denied and _RULED.search(text, 0, first):
        less = _LESS.search(text, places[0].end)
        cut = less.start() if less else len(text)
        return _Limit(
            sentence=sentence, index=index,
            included=_codes(p for p in places if p.start < cut),
            excluded=_codes(p for p in places if p.start >= cut),
        )  # fmt: skip
    return None


_GRANTS = pattern(
    r"\b(?:you|licensees?|users?|customers?) may (?:[\w,-]+ ){0,4}?"
    r"(?:use|host|deploy|distribute|reproduce|modify|offer|exploit)\b[^.;]{0,60}?\b(?:in|within)\b"
    r"|\bgrants? (?:to )?(?:[\w.-]+ ){1,4}?(?:an? |the )[^.;]{0,80}?\b(?:licen[sc]e|rights?)\b"
    r"|\b(?:rights?|licen[sc]es?) (?:is|are) (?:hereby )?(?:granted|given) (?:for|in|within)\b"
)
"""A grant in named places is a grant in no others."""
_TIE = pattern(
    r"(?:\b(?:in|within|inside|into|to|of|from|exclud(?:ing|es?)|except|than|for|not|exception)\b"
    r"|:),?(?: or \w+,?)? ?(?:any of )?(?:the )?"
    r"(?:territor(?:y|ies) of |countries of |members? (?:states? )?of |jurisdictions? of "
    r"|people's republic of |following [\w ]+: ?)?(?:the )?$"
)


def _tied(text: str, start: int) -> bool:
    """The first place follows `in`, `within`, `excluding` …, so the sentence is about places."""
    return _TIE.search(text[max(0, start - 60) : start]) is not None


def _denied_after(text: str, places: list[Place]) -> bool:
    """`in the EU no rights are granted`: the denial follows the places."""
    after = text[places[-1].end : places[-1].end + 120]
    if _LESS.search(after[:80]) and _LOCATED.search(text[: places[0].start]):
        return True
    return force("", after) is Force.FORBIDDEN or _REFUSED.search(after) is not None


_REFUSED = pattern(r"\bno (?:rights?|licen[sc]e)\b|\bnot granted\b")


def _codes(places: Iterable[Place]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(place.code for place in places))


_ACTS = (
    (pattern(r"\bus(?:e|ing|es)\b"), "use"),
    (pattern(r"\bdistribut\w+"), "distribution"),
    (pattern(r"\bdisplay\w*"), "display"),
)
_OUTSIDE_TERRITORY = pattern(r"\boutside (?:of )?the territory\b")
_OUTPUTS = pattern(OUTPUT)
_KIND = pattern(
    r"\b(multimodal|multi-modal|vision|image|video|audio|code|language|text)(?:[- ]\w+)? models?\b"
)
_END_USER = pattern(r"\bend[- ]users?\b")
_EXEMPT = pattern(
    r"\b(?:not|no) (?:\w+ )?(?:apply|restrict|affect|limit|extend)\w*|\bexempt\w*|\bexcept"
)


def _params(reading: Reading, limit: _Limit) -> dict[str, Param]:
    params: dict[str, Param] = {}
    if limit.excluded:
        params["excluded"] = limit.excluded
    if limit.included:
        params["included"] = limit.included
    params["test"] = _test(reading, limit)
    kind = _KIND.search(limit.sentence.folded)
    before = reading.sentences[max(0, limit.index - 1)].folded if limit.index else ""
    if kind := kind or (_KIND.search(before) if "with respect to" in before else None):
        params["applies_to"] = f"{kind.group(1)} models only"
    near = reading.sentences[limit.index : limit.index + 3]
    if any(_END_USER.search(s.folded) and _EXEMPT.search(s.folded) for s in near):
        params["end_users_exempt"] = True
    return params


def _test(reading: Reading, limit: _Limit) -> str:
    """What is looked at: where the licensee is at home, or where the acts take place."""
    if _DOMICILE.search(limit.sentence.folded):
        return "domicile / principal place of business of licensee"
    if _LOCATED.search(limit.sentence.folded):
        return "location of licensee"
    acts = _OUTSIDE_TERRITORY.search(reading.folded)
    told = next(
        (s.folded for s in reading.sentences if acts and s.start <= acts.start() < s.end), ""
    )
    names = [name for words, name in _ACTS if words.search(told)] or ["use"]
    place = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " or " + names[-1]
    outputs = "; outputs included" if _OUTPUTS.search(told) else ""
    return f"place of {place}{outputs}"
