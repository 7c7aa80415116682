# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The source of the data is warranted, and the list is empty or the data comes as it is.

It finds a warranty of where data comes from or that it was lawfully had beside a list of sources
that says none, or a disclaimer that gives the data as it is without excepting the warranty.

It leaves alone a disclaimer that excepts what is expressly warranted, and a warranty on other
things than the data.

A warranty of what is listed warrants nothing when nothing is listed; a buyer that relied on it
finds out when the first author writes.

Except the warranty from the disclaimer, as the edit does, or fill in the list.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule, found
from licet.review.layers import Laid, Said, laid_out, said
from licet.review.layers.concepts import DENIES, Concept, joined, spoken
from licet.review.layers.marks import DENSE
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]

SHOWN = 90
"""Characters of a clause that the problem quotes."""


_LAWFUL = (
    r"(?:lawful\w*|legally|sources?|sourced|provenance|origin|rights? (?:necessary|required|to"
    r"|in)|consents?"
    r"|permissions?|opt[- ]outs?|licen[sc]ed from|obtained|collected|acquired|robots)"
)
_WARRANTED = (
    rf"(?P<say>\b(?:warrants?|represents?|guarantees?|assures?|confirms?|promises?"
    rf"|vouch\w*)\b[^.;]{{0,90}}?\bD+\b[^.;]{{0,120}}?\b{_LAWFUL}\b"
    rf"|\b(?:warrants?|represents?|guarantees?|assures?|confirms?|promises?"
    rf"|vouch\w*)\b[^.;]{{0,120}}?\b{_LAWFUL}\b[^.;]{{0,100}}?\bD+)\b"
)
_AS_IS = (
    r"(?P<say>\bD+\b[^.;]{0,80}?(?<!left\s)\b(?:as it (?:is|stands)|as found"
    r"|with all (?:its )?faults)\b"
    r"|\b(?:no|not) (?:\w+ ){0,3}?(?:responsib\w+|promises?|assurances?)\b[^.;]{0,80}?\bD+\b"
    r"|\bD+\b[^.;]{0,80}?\bas[- ]is\b|\bD+\b[^.;]{0,80}?\bwithout (?:any )?(?:\w+ "
    r")?(?:warrant\w+"
    r"|representations?|guarantees?)\b"
    r"|\b(?:no|disclaims? (?:all|any)|makes? no|gives? no|without (?:any )?) ?(?:[\w,]+ "
    r"){0,4}?(?:warrant\w+"
    r"|representations?|guarantees?) [^.;]{0,100}?\bD+)\b"
)
_STATUS = (
    r"(?:not (?:\w+ )?(?:stated|given|known|listed|named|recorded|available|specified|indicated"
    r"|disclosed|documented|traced|established|kept|determined|supplied|provided)"
    r"|un(?:known|documented|recorded|specified|disclosed|traceable|identified)"
    r"|left (?:open|blank)|none|nil|n/a|not applicable|no sources? (?:\w+ )?(?:listed|named)"
    r"|to be (?:added|completed|confirmed|agreed|supplied)|tbd|tbc)\b"
)
_EMPTY = (
    r"(?P<say>^\W*(?:[\w.]{1,4} )?(?:(?:data )?sources?(?: of (?:the )?D+)?|list of (?:data "
    r")?sources?|provenance|origins?(?: of (?:the )?D+)?)(?: of (?:the )?[\w ]{1,24})?"
    rf"\W{{1,4}}(?:{_STATUS}|-)[\w ]{{0,30}}\W*$"
    rf"|^\W*(?:\(?\w{{1,3}}[.)] )?{_STATUS}[\w ]{{0,30}}\W*$)"
)
_NOTHING = "none|nil|n/a|not |un|to be|tbd|tbc|-|no source|unknown|left"
_CARVED = pattern(
    r"\b(?:except|other than|save|notwithstanding|subject to|without limiting|apart from"
    r"|(?:beyond|besides) what)\b"
)
_SOURCES = pattern(r"\b(?:sources?|provenance|origins?)\b")

_RIGHTLY = (
    r"\b(?:entitle\w*|leave|lawful\w*|legal\w*|legitimate\w*|sources?|sourced|provenance"
    r"|origins?|rights?"
    r"|consents?|permi\w+|licen[sc]ed?"
    r"|obtained|collected|acquired|gathered|assembled|compiled|cleared|clearance"
    r"|authori[sz]\w+|agreed|opt[- ]outs?)\b"
)
_VOUCHED = Concept(
    says=(
        r"\b(?<!no\s)(?:warrant(?:s|ed|y|ing)?|represents?|represented|guarantee[sd]?|assures?"
        r"|assured|confirms?|confirmed"
        r"|promises?|vouch\w*|stands? (?:by|behind|for|surety)|(?:gives?|given) (?:its |an? "
        r"|the )?(?:\w+ )?"
        r"(?:assurance|warranty|guarantee|word|promise)|answers? for|covenants?|certif\w+"
        r"|affirms?|attests?|declares?|undertakes?)\b"
    ),
    beside=(r"\bD+\b", _RIGHTLY),
    never=(
        rf"\b(?:{DENIES})\b (?:\w+,? ){{0,5}}?(?:warrant|represent|guarant|assur|promis|vouch"
        rf"|confirm|certif)"
        r"|\b(?:no|nothing|none)\b[^.;]{0,90}?\b(?:force|effect|value|rank) of an?\b"
        r"|\bas[- ]is\b|\bfaults\b|\bdisclaim\w*|\bY+ (?:\w+ )?(?:warrants?|represents?"
        r"|confirms?)\b"
        r"|\bmeans\b|\bpersonal data\b|\bundertakes? (?:not|neither)\b"
    ),
)
_UNVOUCHED = Concept(
    says=(
        r"\bas[- ]is\b|\bwith all (?:\w+ )?(?:faults|defects)\b|\b(?:no|nothing|none)\b[^.;]{0,90}?"
        r"\b(?:force|effect|value|rank|meaning) of an? (?:warrant|guarant|promise|assuranc)\w*"
        r"|\bunwarranted\b|(?<!left\s)"
        r"\b(?:as it (?:is|stands)|as "
        r"found|as available)\b"
        r"|\bin the (?:state|condition) in which (?:it is|they are)(?=[,;.]|$)"
        r"|\bnot something\b[^.;]{0,30}?\bwarrants?\b"
        r"|\b(?:not|nothing|never)\b[^.;]{0,20}?\b(?:warrants?|vouch\w*|guarantees?)\b"
        r"|\bin (?:its|their) (?:present|current|existing) (?:state|form|condition)\b"
        rf"|\b(?:{DENIES})\b (?:[\w,]+ ){{0,6}}?(?:warrant\w*|represent\w*|guarant\w*|assur\w*"
        rf"|promis\w*|vouch\w*"
        r"|responsib\w+(?! for (?:any |the )?(?:lost|loss|losses|indirect|special|damages?)\b)"
        r"|statements?|undertakings?|comfort)\b|\b(?:promis\w+|warrants?|says?"
        r"|states?|discloses?|tells?) nothing\b"
        rf"|\b(?:{DENIES})\b (?:\w+ ){{0,2}}?(?:answers?|accounts?|stands?|liable) (?:for|behind"
        rf"|by)\b"
        r"|\bat (?:its|Y+'s?|the Y+'s) (?:own |sole )?(?:risk|peril)\b"
        r"|\b(?:warrant\w*|represent\w*|assurances?) [^.;]{0,80}?\b(?:is|are) (?:\w+ly "
        r")?(?:given|made|excluded|disclaimed)\b"
    ),
    beside=(r"\bD+\b",),
    never=(
        r"\b(?:except|other than|save|notwithstanding|subject to|without limiting|apart from"
        r"|unless|(?:beyond|besides) what)\b"
        r"|\b(?:accura\w+|complete\w*|fit(?:ness)?|error-free|errors|quality|suitab\w+"
        r"|uninterrupted)\b|\bpersonal data\b"
    ),
)
_UNKNOWN = Concept(
    says=(
        r"\b(?:unknown|untraceable|undocumented|unrecorded|unclear|uncertain|blank)\b"
        r"|\blost\b(?! profits)"
        rf"|\b(?:{DENIES}|nobody|cannot|impossible|can no longer"
        rf"|no longer)\b[^.;]{{0,60}}?\b(?:know\w*"
        r"|say|tell|trace\w*|record\w*|document\w*|establish\w*|identif\w+|determin\w+"
        r"|reconstruct\w*"
        r"|kept|keep|note[ds]?|list\w*|verif\w+|prove[dn]?|ascertain\w*|possible|knowledge"
        r"|information"
        r"|aware|available|found|examin\w*|check\w*|investigat\w*|research\w*)\b"
    ),
    beside=(
        r"\b(?:sources?|origins?|provenance|where|from whom|whence|how|come by|came from|comes from"
        r"|obtained|assembled|gathered|collected|acquired)\b",
    ),
    never=(
        r"\b(?:source code|open[- ]source|confidential\w*|personal data|means|must|shall|in place"
        r"|other than|except|unless|sources? other)\b"
    ),
)
_ABOUT_SOURCES = pattern(r"\bD+\b")


def _unknown(laid: Laid) -> Iterator[Said]:
    """Where it is said that nobody knows the sources: `the origin cannot be traced`."""
    for one in spoken(laid, _UNKNOWN):
        listed = _SOURCES.search(one.sentence.heading) or one.sentence.row
        if _ABOUT_SOURCES.search(one.text) or (listed and _SOURCES.search(one.text)):
            yield one


_BLANK = (
    r"(?P<say>^\W*(?:\(?\w{1,3}[.)] )?\W*(?:(?:this )?(?:page |schedule |list )?(?:is "
    r")?intentionally (?:left )?"
    r"(?:blank|empty)|left blank|blank|empty|to follow|to be \w+|reserved|pending|not (?:yet "
    r")?(?:completed|available|provided"
    r"|determined|known|stated))\b[\w ]{0,40}\W*$"
    r"|\bno (?:\w+ ){0,2}?(?:sources?|entries|items?"
    r"|origins?)\b(?! other than)[^.;]{0,60}?\b(?:listed|named"
    r"|recorded|entered|given|stated"
    r"|identified|set out|here|yet|as of|at signature)\b[^.;]*"
    r"|\b(?:is|are|was|has|have|has been|have been|remains?|stands?) (?:\w+ )?(?:left "
    r")?(?:empty|blank|incomplete|not (?:yet )?(?:been )?"
    r"(?:completed|filled|drawn up|supplied|provided|compiled|identified))\b"
    r"|\b(?:sources?|origins?|provenance)\b[^.;]{0,40}?\W{1,4}(?:none|nil|n/a|not applicable"
    r"|unknown|to be (?:added"
    r"|completed|confirmed|agreed|supplied|advised|determined|provided|inserted)|tbd|tbc|to "
    r"follow)\W*$)"
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "D" not in laid.text:
        return
    warranted = [
        one
        for one in said(
            laid, _WARRANTED, needs="warrant|represent|guarantee|assure|confirm|promise|vouch"
        )
        if _by_giver(one)
    ]
    warranted = joined(
        warranted,
        (
            one
            for one in spoken(laid, _VOUCHED)
            if _on_data(laid) and one.force is not Force.FORBIDDEN
        ),
    )
    warranted += [one for one in said(laid, _COMES_FROM, needs="D") if _warranted_after(one)]
    if not warranted:
        return
    as_is = [one for one in _as_is(laid) if not _CARVED.search(one.text)]
    told = {one.index for one in warranted}
    as_is = joined(as_is, _unknown(laid))
    as_is = [one for one in as_is if one.index not in told]
    yield from clashing(RULE, [(no, yes) for yes, no in pairs(warranted, as_is)], _TOLD)
    listed = [one for one in warranted if _SOURCES.search(_around(one))]
    for one in (*said(laid, _EMPTY, needs=_NOTHING),
                *said(laid, _BLANK)):  # fmt: skip
        if _SOURCES.search(f"{one.sentence.heading} {one.lead[-120:]} {one.text}") and listed:
            yield _empty(listed[0], one)
            return


def _on_data(laid: Laid) -> bool:
    """Whether data for models, or data alone, is what it is about."""
    dense = DENSE * sum(1 for _ in pattern(r"\bD+\b").finditer(laid.text)) >= len(laid.text)
    return laid.about_models or (dense and _MODELS.search(laid.text) is not None)


_MODELS = pattern(r"\b[MTXO]+\b|\btrain(?:s|ed|ing)\b")


def _around(one: Said) -> str:
    return f"{one.sentence.heading} {one.text}"


def _as_is(laid: Laid) -> list[Said]:
    first = said(
        laid,
        _AS_IS,
        needs="as is|as-is|warrant|represent|guarantee|stands|as it is|found|faults|respons"
        "|promise|assuran",
    )
    told = joined(list(first), spoken(laid, _UNVOUCHED))
    return [one for one in told if not _MEANS.search(one.text)]


_MEANS = pattern(r"^\W*(?:[\w.()]{1,6} )?\"[^\"]+\",? (?:shall )?means?\b")
"""What a term means disclaims nothing: `the notes that accompany the data as they stand`."""


_COMES_FROM = rf"(?P<say>\bD+\b[^.;]{{0,120}}?\b{_LAWFUL}\b[^.;]*)"
_THIS = pattern(
    r"^\W*(?:and )?(?:(?:this|which|all this|the foregoing)(?: is what)? )?(?:(?:the )?U+ (?:\w+ "
    r")?(?:warrant|guarantee|assure|vouch)|(?:is|are) (?:\w+ )?(?:warranted|guaranteed|assured))"
)


_WARRANTED_SO = pattern(
    r" (?:is|are) (?:\w+ )?(?:warranted|guaranteed|assured)(?: by (?:the )?U+)?\b"
    r"|,? which (?:the )?U+ (?:\w+ly |hereby )?(?:warrants?|guarantees?|assures?|confirms?"
    r"|vouches)\b"
)


def _warranted_after(one: Said) -> bool:
    """Whether the words that follow warrant it: `…, lawfully acquired; this we warrant`."""
    following = one.laid.reading.sentences[one.index + 1 : one.index + 2]
    if _WARRANTED_SO.search(one.text, one.start):
        return True
    return bool(following) and _THIS.match(following[0].folded) is not None


def _by_giver(one: Said) -> bool:
    words = one.text[max(0, one.start - 40) : one.start + 12]
    return not _DENIED.search(words) and one.force is not Force.FORBIDDEN


_DENIED = pattern(r"\b(?:no|not|nor|neither|never|without)\b")


def _empty(yes: Said, no: Said) -> Finding:
    return found(
        RULE,
        (yes.place, no.place),
        f"`{_short(yes)}` in {yes.at}, and the list of sources in {no.at} says `{no.words}`",
        confidence=0.9,
        witness=f"an author asks where the text came from: {yes.at} points to {no.at}, "
        "where nothing stands",
        mend="fill in the list of sources, or strike the warranty that rests on it",
    )


def _short(one: Said) -> str:
    words = one.words
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rsplit(' ', 1)[0]} …"


def _problem(one: Said, other: Said) -> str:
    return f"warranted in {other.at} (`{_short(other)}`), and {one.at} has `{_short(one)}`"


def _witness(one: Said, other: Said) -> str:
    return (
        f"an author claims that the data was taken without leave: {other.at} says that it "
        f"was not, "
        f"{one.at} that nothing is promised"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="except the warranty from the disclaimer",
    comment="The warranty is the more specific and is excepted from the disclaimer.",
)

RULE = Rule(
    id="Y-017", family=Family.LAYER, title="provenance is warranted, and nothing stands behind it",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.DATA,
)  # fmt: skip
