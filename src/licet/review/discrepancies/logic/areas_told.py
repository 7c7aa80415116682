# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where rights hold, read from any sentence that speaks of use or of rights and names places.

It does not matter how a sentence is built: the places it names are let or taken away by what is
said near them, and `outside`, `nowhere but` or `other than` before them turn that round.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from licet.review.discrepancies.logic.clashing import Said, Span, places_in, said
from licet.review.discrepancies.logic.licence_areas import DAY, places_of
from licet.review.discrepancies.logic.standing import same_party, who_before
from licet.review.grants.hedges import yields
from licet.review.grants.leave import pieces
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import WORLDWIDE, Territory, territory

__all__ = ["Told", "opposed_areas", "sure", "territory_lists"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence that says where rights hold, or where they do not."""

    index: int
    span: Span
    where: Territory
    out: bool
    """Whether the rights do not hold there."""
    who: str
    things: frozenset[str]
    acts: frozenset[str]
    short: bool
    licence: bool
    """Whether it speaks of a licence or of a territory."""


_KIND = r"(?:territorial|geographic(?:al)?|regional|local)"
_LIMIT = r"(?:limit\w*|restrict\w*|boundar\w+|bounds|borders?|confine\w*)"
_PLACE = (
    r"(?:country|countries|jurisdictions?|nations?"
    r"|(?:parts?|corners?|places?)(?= (?:of|in|on) the))"
)
_ALL = words(
    r"\b(?:world-?wide|global(?:ly)?|anywhere|everywhere|wherever|all over the (?:world|globe)"
    r"|(?:throughout|across|around|in) the (?:whole |entire )?(?:world|globe|universe)"
    r"|the (?:whole|entire) (?:world|globe|planet)|on (?:the )?earth|(?:on )?(?:all"
    r"|every) continents?)\b"
    r"(?: (?:in|on|of|throughout) (?:the (?:whole |entire )?)?(?:world|globe|planet|earth))?",
    rf"\b(?:any|every|all|each|whatever|whichever)(?: and (?:all|every))? {_PLACE}\b"
    r"(?! (?:where|in which|named|listed|mentioned|of (?:the )?(?:territory|eu|europe)))"
    r"(?: (?:of|in|on) the (?:world|globe|earth|planet))?",
    rf"\bno {_PLACE}\b[^.;]{{0,8}}?\b(?:in which|where)\b[^.;]{{0,60}}?\bnot\b",
    rf"\b(?:without|no|not subject to|free (?:of|from)) (?:any |a )?(?:{_KIND}) {_LIMIT}"
    r"(?: (?:whatever|whatsoever))?",
    r"\b(?:territorially|geographically|regionally)\b,?[^.;]{0,30}?\b(?:un(?:restricted"
    r"|limited))\b",
)
_ACT = r"(?:us(?:e[sd]?|ing|age)|run|deploy\w*|operat\w+|access\w*|exercis\w+|exploit\w*)"
_SCOPE = words(
    r"\b(?:(?:licen[sc](?:e[sd]?|ing)|territor(?:y|ies|ial\w*)|geographic\w*|permission|countries"
    r" covered|regions?|area)\b|rights? (?:(?:is|are) (?:\w+ )?(?:granted|given|conferred)|of|to"
    r"|in|under|for|granted|given"
    r"|extends?|holds?)\b"
    r"|(?:may|can|shall|will|must|free to|entitled to|allowed to|permitted to|right to"
    rf"|agrees? (?:not )?to|undertakes? (?:not )?to|not)\b[^.;]{{0,60}}?\b{_ACT}\b"
    rf"|{_ACT} of\b|{_ACT} (?:is |are )?(?:allowed|permitted|licensed|granted)\b"
    r"|valid (?:in|for|throughout)\b|its use\b)|^where\b",
)
_LICENCE = words(r"\b(?:licen[sc]e[sd]?|territor\w+|geographic\w*|countries)\b")
_MEANS = words(
    r"^(?:(?!territor|region|area|countr).){0,80}?\b(?:means?|shall (?:mean|include|continue))\b",
    r"\"(?!(?:(?:the|licen[sc]ed) )*(?:territor|region|area|countr))[^\"]{2,60}\"\)? (?:shall )?"
    r"(?:means?|is|are|refers?)\b",
    r"^.{0,60}\bmeans [^.;]{0,40}?\bcountries and territories\b",
)
_OTHER = words(
    r"\b(?:export\w*|sanction\w*|embargo\w*|laws?|courts?|jurisdiction of|arbitra\w+|incorporated"
    r"|organi[sz]ed|currency|tax\w*|withholding|government\w*|patents?|trademarks?|registered"
    r"|personal data|stored?|storage|processed|processing"
    r"|data cent(?:re|er)s?|servers?|address(?:es)?"
    r"|place of business|corporation|street|avenue|road|having its|companies|company"
    r"|transfer\w*|subpoena|employees?|support|notices?|insur\w+|offices?|holidays?|banks?|consent"
    r"|if|unless|until|to the extent|deliver\w*|ship\w*|delegat\w*|headquarter\w*|compl(?:y|iance)"
    r"|feedback|suggest\w*|court|seat|statut\w*|act|code|treaty|price[sd]?|fees?|minimum"
    r"|manufactur\w+|facilit\w+|records?|inspect\w*|clinical|intellectual property|terminat\w+"
    r"|expir\w+|launch\w*|solicit\w*|announce\w*|business(?:es)?|appoint\w*|occup\w+"
    r"|standards?|gdpr|regulat\w+)\b"
)
_LETS = words(
    r"\b(?:may|can|free to|entitled|permi\w+|allow\w*|authori[sz]\w+|licen[sc]\w+|grant\w*|rights?"
    r"|territor\w+|extends?|covers?|holds?|valid|confined|limited|restricted|keeps?|compris\w+"
    r"|consists?|area|countries|undertakes? to|shall|will|must|agrees? to|where)\b|[:?]"
)
_DENIES = words(
    r"\b(?:not|no|never|neither|nor|nobody|none|cannot|nowhere|prohibited|forbidden|barred|banned"
    r"|exclud\w+|except\w*|withdrawn|withheld|(?:carved|taken|left|ruled) out|outside the scope"
    r"|refrains?|abstains?|lacks?|closed|off[- ]limits|ends? at|stops? at)\b"
)
_HARMLESS = words(
    r"\bnot limited to\b|,? (?:and )?not sold\b|\bnon-?\w+\b|\bno(?:t| one)? \w+ than \d+\b"
    r"|\bno (?:role|part|matter|difference|importance)\b|\bwhether or not\b|\b(?:that|which"
    r"|who) (?:has|have|is|are|do|does|may|shall) no[t]?\b"
    r"|(?:,| and| but)? (?:and |but )?(?:nowhere|not|in no|for no|no)(?: in)? (?:else\w*|other \w+"
    r"|others?|anywhere else)\b"
)
_BEYOND = re.compile(
    r"\b(?:outside(?: of)?|beyond|other than|elsewhere than|(?:nowhere|anywhere|none|nothing|not)"
    r"(?: else)? (?:but|except|save|than)|but|except|save)(?: in| for| within)?(?: the)?\s*\Z"
)
_THINGS = words(
    r"\b(?:models?|data(?:sets?)?|corpus|services?|platform|software|weights|outputs?|products?"
    r"|materials?|works?|content|documentation|api|technology|programs?|systems?)\b"
)
_USES = words(
    r"\b(?:(?P<use>use[ds]?|using|run|deploy\w*|operat\w+|access\w*|exploit\w*)"
    r"|(?P<hand>distribut\w+|resell|sell|sold|market\w*|sublicen\w+|resale|offer\w*|promot\w+))\b"
)
_PLAIN = 260
"""Characters of a sentence that says little else."""
_MOST = 420
"""Characters of a sentence that are looked at."""


def _told(paper: Paper) -> Iterator[Told]:
    """All sentences that say where rights hold or do not, in order."""
    for index, sentence in enumerate(joined(paper.reading)):
        text = sentence.folded
        loose = sentence.section == "preamble" and not sentence.row
        loose = loose or (sentence.row and "section" in text)  # it sums another clause up
        if loose or len(text) > _MOST or not _MAY_NAME.search(text):
            continue
        asked = _asked(paper, index)
        plainly = _IF_ANY.sub(" ", f"{asked} {text}")
        if _OTHER.search(plainly) or not _SCOPE.search(plainly) or _MEANS.search(text):
            continue
        if yields(plainly):
            continue
        plain = _ALL.search(text)
        found = (
            ((sentence.start + plain.start(), sentence.start + plain.end()), WORLDWIDE)
            if plain
            else places_of(paper, sentence.start, min(sentence.end, sentence.start + len(text)))
        )
        if found is None:
            continue
        at = found[0][0] - sentence.start
        out = _is_out(text, asked, at, found[0][1] - sentence.start, world=plain is not None)
        if out is None or (out and plain):
            continue
        yield Told(
            index=index, span=found[0], where=found[1], out=out,
            who=who_before(paper, text, at, far=240),
            things=frozenset(m.group().rstrip("s") for m in _THINGS.finditer(text)),
            short=len(text) < _PLAIN,
            licence=_LICENCE.search(plainly) is not None,
            acts=frozenset(m.lastgroup or "" for m in _USES.finditer(text)),
        )  # fmt: skip


_MAY_NAME = words(
    r"\b(?:in|for|to|of|outside|within|throughout|across|is|are|from|beyond|worldwide|world-wide"
    r"|global\w*|anywhere|everywhere|where\w*|territor\w+|geograph\w+|countr\w+)\b|:"
)
_IF_ANY = words(
    r",? ?\bif any\b,?|\b(?:persons?|compan(?:y|ies)|customers?|users?|entities)(?: (?:or"
    r"|and) \w+)?"
    r"(?: (?:that|who|which) (?:is|are))? (?:established|residen\w+|domiciled|located|based"
    r"|organi[sz]ed)"
    r" in\b|\b(?:subject to|provided that|so long as|as long as|on condition that)\b"
    r"[^.;,]{0,60}?\b(?:agreement|terms|contract|licen[sc]e)\b(?: and (?:to )?(?:the )?payment of"
    r"[^.;,]{0,40})?,"
)
"""Conditions of every grant, that say nothing of where."""


def _asked(paper: Paper, index: int) -> str:
    """The question or the label that a sentence answers; else empty."""
    before = joined(paper.reading)[index - 1].folded if index else ""
    return before if before.endswith(("?", ":")) and len(before) < _LABEL else ""


_LABEL = 120


def _is_out(text: str, asked: str, at: int, end: int, *, world: bool) -> bool | None:
    """Whether the places at `at:end` are taken away; `None` where that cannot be said."""
    piece = next((p for p in pieces(text) if p.start <= at < p.end), None)
    if piece is None:
        return None
    rest = f"{asked} {text[piece.start : at]} {text[end : piece.end]}"
    rest = _HARMLESS.sub(" ", rest)
    beyond = None if world else _BEYOND.search(text[max(0, at - 40) : at])
    denied = _DENIES.search(rest) is not None
    if beyond:
        return False if denied else None
    if denied:
        return True
    return False if _LETS.search(rest) or piece.end - piece.start < _SHORT else None


_SHORT = 60


def sure(one: Told, two: Told) -> bool:
    """Whether two sentences surely speak of the use of the same thing."""
    same = bool(one.things & two.things) or (one.licence and two.licence)
    return same and "hand" not in one.acts | two.acts and one.short and two.short


def opposed_areas(paper: Paper) -> Iterator[tuple[Told, Told]]:
    """Two sentences that do not agree on where the same rights hold: first the one with more."""
    told = list(_told(paper))[:12]
    for one, two in combinations(told, 2):
        if one.index == two.index or not _same(one, two) or (one.out and two.out):
            continue
        if one.out or two.out:
            kept, gone = (two, one) if one.out else (one, two)
            if kept.where & gone.where:
                yield kept, gone
        elif one.where != two.where:
            yield (one, two) if one.where - two.where else (two, one)


def _same(one: Told, two: Told) -> bool:
    """Whether two sentences may speak of the same rights of the same party."""
    return (
        same_party(one.who, two.who)
        and (not one.things or not two.things or bool(one.things & two.things))
        and (not one.acts or not two.acts or bool(one.acts & two.acts))
    )


_LIST = words(
    r"\"?\bterritor(?:y|ies)\b\"?\)? ?(?:shall (?:mean|be|consist of|include|comprise)|means?|is"
    r"|are|comprises?"
    r"|consists of|includes only|:|\(?as of)(?! (?:the )?(?:area|geographic|following|defined"
    r"|set|not))"
    r"(?: (?:and include|only|limited to|the territory of|the entire territory of"
    r"|the countries of))*",
    r"\bterritory ?(?::|-)",
)


def territory_lists(paper: Paper) -> list[tuple[Said, Span, Territory]]:
    """What sentences say the word territory means."""
    lists: list[tuple[Said, Span, Territory]] = []
    for one in said(paper, _LIST, "territor", unless=_NO_LIST):
        begin = one.end
        end = min(begin + 260, one.start - one.match.start() + len(one.text))
        if one.text.endswith(":"):
            following = paper.reading.sentences[one.index + 1 : one.index + 2]
            end = following[0].end if following else end
        found = [p for p in places_in(paper, begin, end) if p.kind != "city"]
        if found and found[0].start < 60 and not yields(one.text):
            codes = frozenset(code for p in found for code in p.codes)
            where = territory(codes, on=DAY)
            lists.append((one, (begin + found[0].start, begin + found[-1].end), where))
    return lists


_NO_LIST = words(
    r"\b(?:each|added|additional|expand\w*|exclusive territory|non-?exclusive territory|if|renew\w*"
    r"|phase|option|licensed territory for|with respect to|for the|excluding|except\w*)\b"
)
