# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""For what each thing may be used: research only, inside only, commerce, anything."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.layers.marks import Laid
from licet.review.layers.saying import Said, said
from licet.review.licence_terms.modality import Force
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
    r"(?:commercial(?:ly|i[sz]\w+)?(?: (?:use|purposes?|exploit\w*|products?|services?|basis"
    r"|offerings?|distribut\w+|deploy\w*|applications?|release|advantage|gain))?"
    r"|revenue-generating \w+|for[- ]profit \w+)"
)
_NARROW = (
    rf"(?P<say>\bwithout (?:any )?(?:commercial|business) (?:aims?|purposes?|intent\w*|motives?"
    rf"|gain|advantage|objects?)"
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
    r"|\bany use (?:whatsoever|whatever|it|they|Y+)|\b(?:in any|whatever) (?:way|manner|use"
    r"|purpose)\b|\bhowever Y+ (?:likes?|pleases?)"
    r"|\bwithout (?:any )?(?:limit\w*|restrictions?) (?:as to|on|of) (?:the )?(?:purposes?|field"
    r"|use)|\b(?:in )?any fields? of use)"
)
_TRADE = (
    rf"(?P<say>(?<!non-)(?<!non)\b{_COMMERCE}|\b(?:re)?sell(?:s|ing)?\b|\bmoneti[sz]\w+"
    r"|\bmak(?:e|ing) money\b|\bcharg(?:e|ing) (?:[\w']+ ){0,4}?for\b|\bpaying customers\b"
    r"|\bgenerat(?:e|ing) (?:revenue|income|profits?)\b|\bagainst payment\b"
    r"|(?<!internal\s)\bbusiness (?:use|ends)\b|\bfor gain\b|\bin the course of (?:its |Y+'s? "
    r")?(?:business|trade)\b"
    r"|\bfor profit\b|\boffer\w* (?:[\w']+ ){0,3}?for sale\b|\bpaid (?:work|services?"
    r"|products?|projects?|engagements?|offerings?|plans?|subscriptions?)\b"
    r"|\b(?:to |be |and |may |can )market(?:ed|ing)?\b|\bprofit-making\b"
    r"|\bfor (?:a )?(?:fee|charge|price|reward"
    r"|remuneration|consideration)\b|\btrade (?:in|with)\b"
    r"|\b(?:be|been|being) sold\b|\bcharge (?:its|their|Y+'s?) |\bput(?:ting)? on the market\b"
    r"|\bin (?:its|their|Y+'s?|any) (?:own )?(?:commercial )?products? (?:and|or|and/or) services?"
    r"|\b(?:products?|services?|applications?) (?:(?:that|which) (?:it|they|Y+) |(?:is|are) )?"
    r"(?:deliver\w*|suppl\w+|offer\w*|sold|sells?|market\w*|ship\w*|provid\w+)"
    r"|\b(?:earn|deriv|generat|produc)\w* (?:money|income|revenue|profits?)\b"
    r"|\b(?:put|offer|plac)\w* [^.;]{0,40}?(?:on|up for|for) sale\b|\bany (?:line of )?business\b"
    r"|\b(?:plac|bring|put)\w* [^.;]{0,40}?on the market\b"
    r"|\b(?:publication and )?(?:re)?sale (?:is |are )?(?:permitted|allowed)\b|\bin production\b"
    r"|\bdealings with (?:its |their |Y+'s? )?(?:customers|clients)\b)"
)
_OUTSIDE = (
    r"(?P<say>\b(?:re)?distribut(?:e|ed|ing|ion)\b|\bpublish(?:ed|ing)?\b|\bpublicly\b|\bsublicen[sc]\w+"
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
    "research": "research|academ|scientif|private|experiment|pilot|trial|pedagog|money|sale"
        "|educational|teaching|evaluation|test|benchmark|earn"
    "|scholarly|commercial|profit|personal|revenue|hobby|study|universit",
    "internal": "internal|in-house|in house|within|own",
    "any purpose": "purpose|without|any use|any "
        "way|any manner|whatever|however"
    "|field", "commercial":
    "commercial|sell|sale|dealings|production|moneti|profit|product|revenue|money|charg"
"|paying|paid|fee|reward|remun|consideration|market|sold|payment|income|business|gain|trade",
    "third parties": "distribut|publi|sublicen|third|customers|clients|public|end|others",
}  # fmt: skip
BACK = 14
"""Sentences that are looked through for what an incomplete one is about."""
NARROW = frozenset(("research", "internal"))
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
    r"\b(?:warrant\w*|liab\w+|indemnif\w+|damages|confidential\w*|confidence|fees?|invoices?"
    r"|price|discount|terminat\w+|notices?|insurance|taxes|commercially reasonable|personal data"
    r"|feedback|suggestions|disclos\w+ to|commercial terms|commercial register)\b"
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
    if not any(thing in laid.text for thing in things):
        return
    for kind, expression in _KINDS:
        for one in said(laid, expression, needs=_SIEVE[kind]):
            if expression is _LISTED and not _PERMITTED.search(one.lead[-120:]):
                continue
            about = _things(one) & frozenset(things)
            if about and not _ASIDE.search(one.text) and _holds(kind, one):
                yield Purpose(one, kind, about)


def too_wide(narrow: Purpose, wide: Purpose) -> bool:
    """Whether the second allows what the first leaves out."""
    if wide.kind not in _CLASHES.get(narrow.kind, ()):
        return False
    # What the licensor may do is another matter.
    if wide.said.actor == "U" and narrow.said.actor != "U":
        return False
    inside = narrow.kind == "internal"
    return not (inside and wide.kind == "commercial") or _SOLD.search(wide.said.text) is not None


_SOLD = pattern(r"\b(?:re)?sell\w*|\bsale\b|\bproducts?\b|\bcustomers\b|\bthird part")


_NO = pattern(r"\b(?:no|not|never|without|excluding)(?: any)? $")
_NOT_SO = pattern(
    r"[^.;]{0,30}? (?:requires?|needs?|is subject to|(?:is|are|be) (?:\w+ly )?(?:not|prohibited"
    r"|excluded|forbidden))\b"
)
_NAME = re.compile(r"[-\w]*Non-?Commercial(?:[- ]+[A-Z]\w+)* (?:Licen[sc]e|\d)")
"""The name of a licence is no purpose."""


def _holds(kind: str, one: Said) -> bool:
    """Whether it is said of what may be done: a bar on the narrow is none, nor is a wide bar."""
    if _NAME.match(one.laid.paper.document.text, one.place.start):
        return False
    negated = one.force is Force.FORBIDDEN
    if kind in NARROW:
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


_THINGS = pattern(
    r"\b(?:([DMOVTIA])\1*)\b(?:(?:,| and| or| and/or| any| all| the| its| of)+ ([DMOVTIA])+\b)*"
)
_SUBJECT = pattern(
    r"^\W*(?:[\w.()]{1,8} )?(?:(?:as between [^,]*|as regards|the|any|all|each|no|such|use of|for"
    r"|(?:a |some |much |most |all )?(?:parts?|portions?|shares?|pieces?|some|much|most|all) of)"
    r",? )*(?P<it>[DMOVTIA]+\b[^.;]{0,60}?) ?(?:\b(?:may|shall|must|can|is|are|was|were|will"
    r"|remains?)\b"
    r"|:|-)"
)
_ACT = pattern(
    r"\b(?:us(?:e|es|ed|ing)|exploit\w*|commerciali[sz]\w*|sell|resell|distribut\w+|deploy|run|host"
    r"|access|fine-? ?tun\w+|modify|reproduce|copy|publish|make|licen[sc]e (?:to|of|in|under)"
    r"|sublicen[sc]e|train|right to|provide|offer|moneti[sz]e|apply|process)\b"
)


_SERVICE = pattern(r"\b(?:(?:hosted|inference|ai) )?(?:service|platform)\b")


_RELATED = pattern(
    r"\b([DMOVT])\1* (?:that|which) (?:the )?(?:\w+ )?(?:may|can|is|are|was|were) (?:only )?"
    r"(?:be )?(?:us\w+|licensed|made available|provided)\b"
)
"""`data that the Developer may use for …`: the purpose is that of the data."""


def _things(one: Said) -> frozenset[str]:
    """Marks of what a sentence on a purpose is about."""
    text = one.text
    if "O" in one.laid.text:  # where outputs are spoken of, the service is what makes them
        text = _SERVICE.sub(lambda m: "M" * len(m.group()), text)
    marks = {m[0][0] for m in pattern(r"\b[DMOVTIA]+\b").finditer(text)}
    if not marks:
        return _from_lead(one)
    if len(marks) == 1:
        return frozenset(marks)
    return _chief(one, text)


def _chief(one: Said, text: str) -> frozenset[str]:
    """Of several things in a sentence, those whose purpose it tells."""
    if _TRAINED.search(text):
        return frozenset("D")
    source = _OF_WHICH.search(text)
    if source:
        return frozenset(source[1][0])
    related = _RELATED.findall(text[: one.start])
    if related:
        return frozenset(related[-1])
    subject = _SUBJECT.match(text)
    if subject:
        group = _THINGS.match(text, subject.start("it"))
        return _marks(group.group() if group else subject["it"])
    for act in _ACT.finditer(text):
        group = _THINGS.search(text, act.end(), act.end() + 120)
        if group:
            return _marks(group.group())
    near = min(
        (m for m in pattern(r"\b[DMOVTIA]+\b").finditer(text)),
        key=lambda m: abs(m.start() - one.start),
    )
    return frozenset(near[0][0])


_OF_WHICH = pattern(
    r"\b(D+) (?:of|for|behind|used (?:to|for|in)) [^.;]{0,30}?M+ (?:was|were|is|are|has|have)\b"
)
"""`The data used to train the model was obtained for research`: it is of the data."""
_TRAINED = pattern(
    r"\b(?:train|test|develop|build|mak|creat|fine-? ?tun)\w*[^.;]{0,30}? [MXT]+ "
    r"(?:on|with|from|using|by means of) (?:the |any )?D+\b"
)
"""What data is for: models are trained on it."""


def _marks(words: str) -> frozenset[str]:
    return frozenset(m[0][0] for m in pattern(r"\b([DMOVTIA])\1*\b").finditer(words))


def _from_lead(one: Said) -> frozenset[str]:
    """Where the sentence names nothing, the nearest heading or list above it that does."""
    for words in (one.sentence.heading, one.lead):
        found = pattern(r"\b[DMOVTIA]+\b").findall(words)
        if found:
            return frozenset(found[-1][0])
    return _from_before(one)


def _from_before(one: Said) -> frozenset[str]:
    """`Use for commerce is included`: of what the clauses before it in the same part grant."""
    sentences = one.laid.reading.sentences
    part = re.match(r"[^.(]*", one.section)
    for sentence in reversed(sentences[max(0, one.index - BACK) : one.index]):
        if part and not sentence.section.startswith(part.group()):
            break
        act = _ACT.search(sentence.folded)
        group = act and _THINGS.search(sentence.folded, act.end())
        if group:
            return _marks(group.group())
    return _most(one.laid) if _USE.match(one.text) else frozenset()


def _most(laid: Laid) -> frozenset[str]:
    """What an agreement licenses: data or a model; by its grant, else by what it speaks of most."""
    granted = _LICENSED.search(laid.text)
    if granted:
        return frozenset((granted["it"] or "M")[0])
    count, mark = max((len(pattern(rf"\b{m}+\b").findall(laid.text)), m) for m in "DM")
    return frozenset(mark) if count else frozenset()


_LICENSED = pattern(
    r"\b(?:licen[sc]e|rights?|may|can)\b[^.;]{0,90}?\b(?:use|access|run|call)\b[^.;]{0,40}?"
    r"\b(?:(?P<it>[DM]+)|(?:(?:hosted|inference|ai) )?(?:service|platform))\b"
)
_USE = pattern(
    r"^\W*(?:[\w.()]{1,8} )?(?:purposes?\W+)?(?:the |a |any )?(?:(?:commercial )?uses?\b"
    r"|(?:sole|only) (?:permitted |allowed )?purpose\b"
    r"|licen[sc]e (?:granted \w+ |given \w+ )?(?:is|covers|extends|includes|does|permits)\b)"
)
