# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""For what each thing may be used: research only, inside only, commerce, anything."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.layers.aims import aims
from licet.review.layers.concepts import UNBARRED
from licet.review.layers.marks import Laid, laid_out
from licet.review.layers.saying import Said, said
from licet.review.layers.things import things_of
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern

__all__ = ["Purpose", "purposes", "too_wide"]


@dataclass(frozen=True, slots=True)
class Purpose:
    """What some words say of the purposes of one or several things."""

    said: Said
    kind: str
    """Narrow: `research`, `internal`. Wide: `commercial`, `third parties`, `any purpose`."""
    things: frozenset[str]
    """Marks of the things it is said of: `D`, `M`, `O`, `V`, `T`."""


_RESEARCH = (
    r"(?:academi\w+|non-?profit-making|private|experiment\w*|pilots?|trial\w*|pedagog\w+"
    r"|sciences?|scientific|scholarship|hobby|study|universit\w+|research|educational|teaching"
    r"|evaluation|testing|test|benchmark\w*"
    r"|scholarly|non-?commercial|not-for-profit|non-?profit|personal)"
)
_ONLY = (
    r"(?:solely|alone|merely|nothing but|no purpose (?:but|other than)|only|exclusively"
    r"|strictly|limit(?:ed|s)?|restrict(?:ed|s)?|confin(?:ed?|es|ing)|purely|no (?:other )?use"
    r"(?: other than)?|sole purpose|other than|except)"
)
_PURPOSE = (
    r"(?:purposes?|use|uses|activities|projects?|work|basis|footing|ends?|research|study"
    r"|experiments?)"
)
_COMMERCE = (
    r"(?:gainful(?:ly)? \w+|live (?:operation|use|service|deployment)|commercial(?:ly"
    r"|i[sz]\w+)?(?: (?:use|purposes?|exploit\w*|products?|services?|basis"
    r"|offerings?|distribut\w+|deploy\w*|applications?|release|advantage|gain))?"
    r"|revenue-generating \w+|for[- ]profit \w+)"
)
_NARROW = (
    rf"(?P<say>\b(?:without (?:any )?|free (?:of|from) (?:any )?|no )(?:commercial|business|profit"
    rf"|gainful) (?:aims?|purposes?|intent\w*|motives?"
    rf"|gain|advantage|objects?)"
    rf"|(?<!non-)\b{_COMMERCE}(?: of (?:the |any )?[DMVT]+(?: or [DMVT]+)?)?: (?:no|none|not"
    rf"|excluded|barred|prohibited)\b"
    rf"|\b(?:at|in) the service of (?:\w+ )?{_RESEARCH}|\b{_RESEARCH} without (?:\w+ )?(?:profit"
    rf"|gain|commerc\w+)"
    rf"|(?<!non-)\b{_COMMERCE} (?:is|are) (?:for|left to|reserved (?:for|to)) (?:an? |some "
    rf"|another )?(?:later|separate|further|other|new)\b"
    rf"|\b{_ONLY} (?:[\w',-]+ ){{0,7}}?{_RESEARCH}(?:(?:,| and| or|,? and/or)? (?:\w+ )?"
    rf"{_RESEARCH})*(?: {_PURPOSE})?"
    rf"|\bfor (?:[\w'-]+ ){{0,3}}?{_RESEARCH}(?: (?:and|or) {_RESEARCH})*(?: {_PURPOSE})? (?:only"
    r"|exclusively|alone|and (?:for )?no(?:t| other| purpose))\b"
    rf"|\b{_RESEARCH}(?:[- ]{_PURPOSE})?[- ]only\b"
    r"|(?<!\bor\s)(?<!\band\s)(?<!\bno\s)\bnon-?commercial(?:ly)?\b"
    r"(?! (?:and|or|as well as) commercial)"
    rf"(?: {_PURPOSE})?"
    rf"|\b(?:licensed|made available|provided|supplied|intended|given) (?:to (?:the )?Y+ )?for "
    rf"(?:[\w'-]+ ){{0,3}}?{_RESEARCH}(?:(?:,| and| or) (?:\w+ )?{_RESEARCH})* {_PURPOSE}\b"
    rf"|\bpermitted (?:use|purpose|uses|purposes)\b[^.;:]{{0,40}}: (?:[\w',-]+ "
    rf"){{0,4}}?{_RESEARCH}\b"
    rf"|(?<!non-)\b{_COMMERCE}[^.;]{{0,30}}? (?:requires?|needs?|is subject to) (?:an? "
    rf")?(?:separate"
    r"|additional|prior|further|written|another)"
    rf"|\b(?:not|never|nor|no|refrain\w*|abstain\w*|\w{{2,6}}n't) (?:[\w',-]+ "
    rf"){{0,16}}?(?<!non-)(?<!non\s)(?:{_COMMERCE}|for (?:any )?business|make money|for money)"
    rf"|\bfor (?:[\w'-]+ ){{0,3}}?{_RESEARCH}(?:(?:,| and| or) (?:\w+ )?{_RESEARCH})*"
    rf"(?: (?:that|which) [^.;,]{{0,40}})?,? (?:and (?:for )?"
    rf")?nothing (?:else|more|besides)\b"
    rf"|\bpurposes?(?: of (?:the )?(?:use|licen[sc]e))?(?: of (?:the )?[MDO]+)?: (?:[\w'-]+ "
    rf"){{0,2}}?{_RESEARCH}\b"
    rf"|(?<!non-)\b(?:{_COMMERCE}|for (?:profit|gain|money)|profit-making"
    rf"|(?:making|earns?|earning) money|sale"
    rf"|resale)[^.;]{{0,110}}? (?:is|are|be|being) (?:\w+ly )?(?:prohibited|excluded|barred|off "
    rf"limits|not on"
    r"|forbidden|ruled out|outside|beyond|left out|not (?:\w+ly )?(?:permitted|allowed|licensed"
    r"|granted|within|covered|included)))"
)
_LISTED = (
    rf"^\W*(?:[\w.()]{{1,8}} )?(?P<say>(?:[\w'-]+,? ){{0,4}}?{_RESEARCH}(?:(?:,| and| or) (?:\w+ )?"
    rf"{_RESEARCH})*(?: {_PURPOSE})?)\b(?! {_COMMERCE})"
)
"""What stands by itself below `Permitted use:`."""
_PERMITTED = pattern(
    r"\b(?:permitted|allowed|licensed|approved) (?:use|purpose)s?\b[^.;]{0,40}$"
    r"|\bpurposes?(?: of (?:the )?(?:use|licen[sc]e))?(?: of (?:the )?[MDO]+)?\W*$"
    r"|\b(?:purposes?|ends?) (?:for|to) which [^.;:]{0,50}\W*$"
)
_INSIDE = (
    rf"(?P<say>\b(?:(?:{_ONLY}|for) (?:[\w',-]+ ){{0,5}}?)?internal(?:ly)?(?: (?:business|research"
    r"|corporate|company|development|evaluation))*"
    r" (?:purposes?|use|operations|only|needs|basis|tests?|testing|trials?|assessment)(?: only)?"
    r"|\binternally\b(?: only)?|\bin[- ]house\b(?: only)?|\bonly (?:\w+ )?within (?:its|Y+'s?|the) "
    r"(?:own )?"
    r"(?:organi[sz]ation|company|group|walls)|\bonly for (?:its|Y+'s?) own (?:use|needs)"
    r"|\bwithin (?:its|Y+'s?) own (?:organi[sz]ation|company|group|walls|business))"
)
_ANY = (
    r"(?P<say>\b(?:for |with regard to )?any (?:and all )?(?:lawful |legal |legitimate |other )?"
    r"purposes?(?: whatsoever)?(?: that (?:it|they|Y+) (?:sees? fit|chooses?|wish\w*|likes?))?"
    r"|\b(?:any|every|all) (?:ends?|kinds? of use|uses)\b|\b(?:every|all) (?:\w+ )?purposes?\b"
    r"|\bany use (?:whatsoever|whatever|it|they|Y+)|\b(?:in any|whatever) (?:way|manner|use"
    r"|purpose)\b|\bhowever Y+ (?:likes?|pleases?)"
    r"|\bwithout (?:any )?(?:limit\w*|restrictions?) (?:as to|on|of) (?:the )?(?:purposes?|field"
    r"|use)|\b(?:in )?any fields? of use)"
)
_TRADE = (
    rf"(?P<say>\b(?:(?<!non-)(?<!non){_COMMERCE}|(?:re)?sell(?:s|ing)?\b|moneti[sz]\w+"
    r"|mak(?:e|ing) money\b|charg(?:e|ing) (?:[\w']+ ){0,4}?for\b|paying \w+"
    r"|(?:live|commercial|paid|sold) (?:\w+ )?(?:products?|services?|goods|work|sites?|offers?)\b"
    r"|(?:earn|collect|charg|rais)(?:s|es|ed|ing|e)? (?:[\w']+ ){0,2}?(?:fees?|royalt\w+)\b"
    r"|gainful(?:ly)?\b"
    r"|(?:go|goes|going|hand\w*|pass\w*|supplied) to (?:its |Y+'s? )?(?:paying )?(?:clients"
    r"|customers)\b"
    r"|remuneration\b|with or without charge\b|for money's sake\b"
    r"|generat(?:e|ing) (?:revenue|income|profits?)\b|against payment\b"
    r"|(?<!internal\s)\bbusiness (?:use|ends)\b|for gain\b|in the course of (?:its |Y+'s? "
    r")?(?:business|trade)\b"
    r"|for profit\b|offer\w* (?:[\w']+ ){0,3}?for sale\b|paid (?:work|services?"
    r"|products?|projects?|engagements?|offerings?|plans?|subscriptions?)\b"
    r"|(?:to |be |and |may |can )market(?:ed|ing)?\b|profit-making\b"
    r"|for (?:a )?(?:fee|charge|price|reward"
    r"|remuneration|consideration)\b|trade (?:in|with)\b"
    r"|(?:be|been|being) (?:re)?sold\b|charge (?:its|their|Y+'s?) "
    r"|put(?:ting)? on the market\b"
    r"|in (?:its|their|Y+'s?|any) (?:own )?(?:commercial )?products? (?:and|or|and/or) services?"
    r"|(?:products?|services?|applications?) (?:(?:that|which) (?:it|they|Y+) |(?:is|are) )?"
    r"(?:deliver\w*|suppl\w+|offer\w*|sold|sells?|market\w*|ship\w*|provid\w+)"
    r"|(?:earn|deriv|generat|produc)\w* (?:money|income|revenue|profits?)\b"
    r"|(?:put|offer|plac)\w* [^.;]{0,40}?(?:on|up for|for) sale\b|any (?:line of )?business\b"
    r"|(?:plac|bring|put)\w* [^.;]{0,40}?on the market\b"
    r"|(?:publication and )?(?:re)?sale (?:is |are )?(?:permitted|allowed)\b|in production\b"
    r"|dealings with (?:its |their |Y+'s? )?(?:customers|clients)\b))"
)
_OUTSIDE = (
    r"(?P<say>\b(?:re)?distribut(?:e|ed|ing|ion)\b|\bpublish(?:ed|ing)?\b|\bpublicly\b"
    r"|\bsublicen[sc]\w+"
    r"|\b(?:mak\w+ \w* ?available|provid(?:e[sd]?|ing)|suppl(?:y|ies|ied|ying)|offer\w*|shar\w+"
    r"|transfer\w*|licen[sc]\w+)"
    r" (?:[\w',]+ ){0,8}?(?:to|with) (?:its |their |the |any |Y+'s? )?(?:\w+ )?(?:third[- ]"
    r"part(?:y|ies)|customers|clients|public|end[- ]users|others)\b)"
)
_KINDS = (
    ("research", _NARROW), ("research", _LISTED), ("internal", _INSIDE), ("any purpose", _ANY),
    ("commercial", _TRADE), ("third parties", _OUTSIDE),
)  # fmt: skip
_SIEVE = {
    "research": "research|academ|scientif|science|gainful|live |commerc|private|experiment|pilot"
    "|trial|pedagog|money|sale|educational|teaching|evaluation|test|benchmark|earn|scholarly"
    "|commercial|profit|personal|revenue|hobby|study|universit",
    "internal": "internal|in-house|in house|within|own",
    "any purpose": "purpose|without|any use|any way|any manner|whatever|however|field",
    "commercial": "gainful|clients|live|earn|commercial|sell|sale|dealings|production|moneti|profit"
    "|product|revenue|money|charg|paying|paid|fee|reward|remun|consideration|market|sold|payment"
    "|income|business|gain|trade",
    "third parties": "distribut|publi|sublicen|third|customers|clients|public|end|others",
}  # fmt: skip
NARROW = frozenset(("research", "internal"))
_INWARD = pattern(
    r"\b(?:internal\w*|in[- ]house|own (?:personnel|staff|employees|people)|Y+'s? (?:staff"
    r"|personnel))\b"
)
_CLASHES = {
    "research": frozenset(("commercial", "any purpose")),
    "internal": frozenset(("commercial", "any purpose", "third parties")),
}
_PURPOSE_OF_PERMITTED = pattern(
    r" (?:that (?:is|are) )?(?:not (?:prohibited|forbidden|excluded)|permitted|allowed"
    r"|authori[sz]ed"
    r"|set (?:out|forth)|described|other|consistent|compatible|which is not|except)"
)
_ASIDE = pattern(
    r"\b(?:warrant\w*|liab\w+|indemnif\w+|damages|confidential\w*|confidence"
    r"|(?<!for\sa\s)(?<!for\s)(?<!earn\slicence\s)(?<!earn\slicense\s)(?<!earn\s)fees?|invoices?"
    r"|(?<!whatever\s)(?<!any\s)(?<!\ba\s)price|discount|terminat\w+|notices?|insurance|taxes"
    r"|commercially reasonable|personal data"
    r"|feedback|suggestions|sharing of (?:income|revenue|profits?)"
    r"|money (?:\w+ ){0,3}?changes? hands"
    r"|what the law allows"
    r"|disclos\w+ to|commercial terms|commercial register|not sold)\b"
)
_BOTH = pattern(
    r"\bcommercial (?:and|or|as well as) non-?commercial|non-?commercial (?:and|or) commercial"
)


def purposes(laid: Laid, things: str) -> Iterator[Purpose]:
    """What the agreement says of the purposes of some things.

    Args:
        laid: The agreement.
        things: Marks of those that are asked about.
    """
    if not any(thing in laid.text for thing in (*things, *("O" * ("M" in things)))):
        return
    told: set[int] = set()
    for kind, expression in _KINDS:
        for one in said(laid, expression, needs=_SIEVE[kind]):
            if expression is _LISTED and not _PERMITTED.search(one.lead[-120:]):
                continue
            about = things_of(one) & frozenset(things)
            told_as = _told_as(kind, one) if about else ""
            if told_as:
                told.add(one.index)
                yield Purpose(one, told_as, about)
    for kind, one in laid.paper.once(_aims):
        about = things_of(one) & frozenset(things)
        if one.index not in told and about and not _ASIDE.search(one.text):
            yield Purpose(one, kind, about)


def _told_as(kind: str, one: Said) -> str:
    """The kind of purpose that words tell, where they tell one."""
    if kind == "commercial" and _denied(one):
        return "research"
    return kind if not _ASIDE.search(one.text) and _holds(kind, one) else ""


def _denied(one: Said) -> bool:
    """Whether a colon or a question follows, and `no` behind it: `Commercial use: no`."""
    following = one.laid.reading.sentences[one.index + 1 : one.index + 2]
    label = _LABEL.match(one.text, one.end) is not None
    return label and bool(following) and _SAYS_NO.match(following[0].folded) is not None


_LABEL = pattern(r"[^.;:?]{0,60}[:?]\W*$")
_SAYS_NO = pattern(r"^\W*(?:no|none|not|never|excluded|barred|prohibited|forbidden)\b")


def _aims(paper: Paper) -> tuple[tuple[str, Said], ...]:
    told = aims(laid_out(paper))
    return tuple((kind, one) for kind, one in told if not _is_left_out(kind, one))


def too_wide(narrow: Purpose, wide: Purpose) -> bool:
    """Whether the second allows what the first leaves out."""
    inward = _INWARD.search(narrow.said.text) is not None
    kind = "internal" if inward else narrow.kind
    if narrow.kind not in NARROW or wide.kind not in _CLASHES[kind]:
        return False
    # What the licensor may do is another matter.
    if wide.said.actor == "U" and narrow.said.actor != "U" and _names_giver(wide.said):
        return False
    inside = narrow.kind == "internal"
    return not (inside and wide.kind == "commercial") or _SOLD.search(wide.said.text) is not None


def _names_giver(one: Said) -> bool:
    """Whether its own words, or those that announce it, name the side that grants."""
    return "U" in one.text[: one.end] or one.lead.rstrip().endswith((":", "may", "shall"))


_SOLD = pattern(
    r"\b(?:money|payment|marketed|(?:re)?sold|commerciali[sz]\w+|for a fee)\b|\b(?:re)?sell\w*"
    r"|\bsale\b|\bproducts?\b|\bcustomers\b|\bthird part"
)


_NO = pattern(
    r"\b(?:no|not|never|neither|nor|without|free of|free from|exclud(?:e|es|ed|ing)|rul(?:e|es|ed"
    r"|ing) out|bars?|forbids?"
    r"|prohibits?)(?: (?:any|every|all|each))?(?: uses?| exploitation)? $"
    r"|\b(?:keeps?|kept|leaves?|left|stays?|remains?)\b[^.;]{0,60}? out(?:side)? of (?:\w+ ){0,3}$"
    r"|\b(?:ends?|stops?|lapses?) (?:where|when|once) (?:\w+ ){0,4}$|\bwhoever (?:\w+ )?$"
)
_NOT_SO = pattern(
    r"[^.;:]{0,40}: (?:no|none|not|excluded|barred|prohibited)\b"
    r"|[^.;]{0,60}? must not\b|[^.;]{0,30}? (?:requires?|needs?|is subject to|is reserved|(?:lies?"
    r"|falls?|stands?) "
    r"(?:outside|beyond)|(?:is|are|be) (?:\w+ly )?(?:not"
    r"|prohibited"
    r"|excluded|forbidden))\b"
)
_LEFT_OUT = pattern(
    r"\b(?:do|does|shall|will) not (?:\w+ )?(?:include|cover|extend to|comprise|mean)\b[^.]{0,400}$"
)
"""`Research does not include`: what a defined purpose leaves out is not allowed by that."""
_NAME = re.compile(r"[-\w]*Non-?Commercial(?:[- ]+[A-Z]\w+)* (?:Licen[sc]e|\d)")
"""The name of a licence is no purpose."""


def _is_left_out(kind: str, one: Said) -> bool:
    """Whether it stands in a list of what a narrow purpose does not include."""
    at = one.place.start
    return kind not in NARROW and bool(
        _LEFT_OUT.search(one.laid.paper.reading.folded, max(0, at - 500), at)
    )


def _holds(kind: str, one: Said) -> bool:
    """Whether it is said of what may be done: a bar on the narrow is none, nor is a wide bar."""
    if _NAME.match(one.laid.paper.document.text, one.place.start) or _is_left_out(kind, one):
        return False
    negated = one.force is Force.FORBIDDEN
    if kind in NARROW:
        if UNBARRED.search(one.text[: one.end]):
            return False
        own = one.text[one.start : one.end]
        allowed = not negated or pattern(
            r"\b(?:prohibited|excluded|forbidden|barred|ruled out)\b|\b(?:other than|except"
            r"|not|never|nor|no)\b"
        ).search(one.text[max(0, one.start - 60) : one.end])
        return bool(allowed) and not _BOTH.search(one.text) and "any purpose" not in own
    if kind == "any purpose" and _PURPOSE_OF_PERMITTED.match(one.text, one.end):
        return False
    if _NOT_SO.match(one.text, one.end) or _NO.search(one.text[: one.start]):
        return False
    definition = pattern(r"^\W*(?:\w+[.)] )?\"").match(one.text)
    return not negated and not definition
