# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a sentence as a whole says of gain, of study and of a party's own walls."""

from collections.abc import Iterator

from licet.review.layers.concepts import UNBARRED, Concept, spoken, stance
from licet.review.layers.marks import Laid
from licet.review.layers.saying import Said
from licet.review.reading import pattern

__all__ = ["aims"]

_BUSINESS = (
    r"do(?:es|ing)? business|business (?:use|ends?|purposes?|included|activit\w+)"
    r"|(?:in|for|of|including) (?:the course of )?(?:a |any |the |its |their |[UY]+'s? )?(?:own )?"
    r"(?:business|trade)"
)
_GAIN = (
    r"(?:(?<!non-)(?<!non\s)commerc\w+(?! register)|gainful\w*|remuneration|gain (?:from|with)"
    r"|(?:for|of|in) (?:\w+ )?(?:gain|money"
    r"|payment|reward|sale)|(?<!non-)(?<!non\s)(?<!for-)profits?(?! sharing)|profit-\w+|money"
    r"|moneti\w+|revenues?|income|trade|(?:re)?s(?:ell\w*"
    r"|old)"
    r"|(?:re)?sale|market(?:ed|ing)?|against payment|for (?:a )?(?:fee|charge|price)"
    rf"|paying|(?:any|its|their|[UY]+'s?|own) (?:line of )?business|{_BUSINESS})"
)
_USE_FOR_GAIN = (
    r"(?:(?<!non-)(?<!non\s)commerc\w+|gainful\w*|(?:for|of) (?:\w+ )?(?:gain|money|payment)"
    r"|(?:gain|money|advantage) (?:from|with|out of|by)"
    rf"|(?<!non-)(?<!non\s)(?<!for-)profits?|profit-\w+|money|revenues?|income|{_BUSINESS}"
    r"|(?:anything|whatever|what|goods|products?|services?)(?: [\w']+){0,4} (?:sold|sells?"
    r"|for sale|marketed|offered against))"
)
_STUDY = (
    r"(?:academ\w+|scien\w+|scholar\w*|research\w*|study|studies|educat\w+|teaching|universit\w+"
    r"|non-? ?commercial\w*|non-? ?profit\w*|not-for-profit|experiment\w*|trials?|tests?|testing"
    r"|evaluat\w+|assess\w+|hobby)"
)
_INDOORS = (
    r"(?:internal\w*|in[- ]house|within (?:its|their|[UY]+'s?|the) (?:own )?(?:organi[sz]ation"
    r"|company|group|walls|premises)|[UY]+'s? (?:own )?(?:organi[sz]ation|premises|walls|needs))"
)
_LIMITS = pattern(
    r"\b(?:only|solely|exclusively|alone|sole|purely|merely|(?:one|a single) (?:end|purpose|aim)"
    r"|nothing (?:else|beyond|more|but|besides)|no (?:one|other\w*|further|more|purpose)|confin\w+"
    r"|(?:not|never) (?:\w+ ){0,4}?(?:beyond|further|outside)|limit(?:ed|s|ing)?|restrict(?:ed|s"
    r"|ing)?"
    r"|otherwise (?:prohibited|forbidden|excluded|barred|not)"
    r"|(?:any|every|all) other (?:use|purpose|end)s?\b[^.;]{0,30}?\b(?:excluded|outside|barred|not"
    r"|prohibited|forbidden)|other than|no others?)\b"
)
_HELD_FOR = pattern(
    rf"^[^:.;]{{0,60}}?\b(?:field|purposes?|uses?|scope)\b[^:.;]{{0,30}}?: *(?:\w+ )?{_STUDY}\b"
)
"""A row that gives the one purpose: `Field of use | non-profit research`."""
_USED = (
    r"\b(?:us(?:e|es|ed|ing)|exploit\w*|purposes?|ends?|field|licen[sc]\w+|rights?|runs?|run"
    r"|serv\w+"
    r"|turn\w*|appl\w+|terms|publi\w+|(?:re)?sale|(?:re)?s(?:ell\w*|old)|trade|mak\w+|earn\w*"
    r"|pass\w*"
    r"|suppl\w+|market\w*|releas\w+|draw\w*|permission|provided|held|holds?|obtained|covered"
    r"|charg\w+"
    r"|commercialis\w+|commercializ\w+|moneti\w+)\b"
)
_NEVER = r"\b(?:means|commercially reasonable|third part\w+ terms)\b"
_RESERVED = pattern(r"\breserved (?:to|for)\b")
_BOTH_WAYS = pattern(
    r"\b(?:non-? ?commercial,? (?:and|or|as well as) commercial|otherwise"
    r"(?! (?:prohibited|forbidden|excluded|barred|not\b)))\b"
)
MANY = 80
"""Sentences on gain or study that are looked at: few of them let or bar anything."""


def aims(laid: Laid) -> Iterator[tuple[str, Said]]:
    """Kinds of purposes, as `layers.purposes` has them, with the words that tell them."""
    for one in spoken(
        laid, Concept(says=rf"\b{_GAIN}\b", beside=(_USED,), never=_NEVER), most=MANY
    ):
        part = next(
            (p for p in one.text.split(";") if pattern(rf"\b{_GAIN}\b").search(p)), one.text
        )
        says = "bar" if _RESERVED.search(part) else stance(part)
        if says == "may" and (not _LIMITS.search(one.text) or _BOTH_WAYS.search(one.text)):
            yield "commercial", one
        if says == "bar" and pattern(rf"\b{_USE_FOR_GAIN}\b").search(one.text):
            yield "research", one
    for kind, words in (("research", _STUDY), ("internal", _INDOORS)):
        for one in spoken(
            laid, Concept(says=rf"\b{words}\b", beside=(_USED,), never=_NEVER), most=MANY
        ):
            plain = UNBARRED.sub(" ", one.text)
            row = kind == "research" and _HELD_FOR.match(one.text)
            if (row or _LIMITS.search(plain)) and not _BOTH_WAYS.search(plain):
                yield kind, one
