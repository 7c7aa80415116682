# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A grant that cannot be taken back, and a duty to take out what it covers.

It finds a perpetual or irrevocable licence in data or a model beside a duty to remove items, to
retrain, to stop using, or to honour an opt-out on request.

It leaves alone deletion when the agreement ends, which another rule looks at, removal by the one
who grants, a grant of models alone beside removal from data alone, and a grant that is made subject
to the duty.

What is irrevocable as a whole can be emptied item by item; whoever paid for ever may be left with
nothing, and whoever has to honour an opt-out may be told that nothing can be taken back.

Put the grant below the duty to remove, as the edit does, and say what a removed item costs.
"""

from collections.abc import Iterator
from itertools import islice

from licet.review.discrepancies.layer.clashing import MOST, Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Laid, Said, laid_out, said
from licet.review.layers.concepts import Concept, joined, spoken
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_GRANT = (
    r"(?P<say>\b(?:perpetual(?:ly)?|in perpetuity|irrevocabl[ey]|non-?revocable|cannot be revoked"
    r"|for an unlimited (?:time|term|period))(?:,? (?:and )?(?:perpetual|irrevocable"
    r"|non-?terminable))*)\b"
)
_THING = r"(?:[DMTVI]+\b|items?\b|records?\b|works?\b|recordings?\b|images?\b|contributions?\b)"
_FILL = r"(?:[\w,'()/-]+ )"
_REMOVES = r"remov(?!al (?:notice|request|claim|demand|procedure|form)s?\b)\w+"
_REMOVE = (
    rf"(?P<say>\b(?:{_REMOVES}|delet\w+|suppress\w*|purg\w+|eras\w+|retrain\w*"
    rf"|unlearn\w*|take down|de-identif\w+|cease (?:to use|using|all use of)|stop using"
    rf"|exclude) {_FILL}{{0,14}}?{_THING})"
    rf"|\btak(?:e|ing) {_FILL}{{0,6}}?out of {_FILL}{{0,3}}?{_THING}|\bretrain\w*\b"
    rf"|(?P<too>\b(?:honou?r|comply with|give effect to|act (?:up)?on|implement|respect) "
    rf"{_FILL}{{0,8}}?"
    r"(?:opt[- ]outs?|removal|withdrawals?|objections?|take-?down|erasure))"
)
_ASKED = pattern(
    r"\b(?:requests?|requested|notices?|notif\w+|opt(?:s|ed)?[- ]outs?|withdraw\w*|objects?"
    r"|objections?"
    r"|demand\w*|instruct\w*|consent|retrain\w*|so require[sd]?|asks?|complain\w*)\b"
)
_LICENCE = pattern(r"\b(?:permission|permits?|grants?|granted|licen[sc]e[sd]?|right)\b")
_END = pattern(r"\b(?:terminat\w+|expir\w+)\b")
_NOT_OURS = pattern(
    r"\b(?:personal data|feedback|suggestions?|confidential information|trademarks?)\b"
)

_LASTS = Concept(
    says=(
        r"\b(?:perpetual(?:ly)?|perpetuity|everlasting|for all time|without end|never ends?"
        r"|for ever|forever"
        r"|irrevocabl[ey]|non-?revocable|unrevocable"
        r"|(?:may|can|shall|will)(?: ?not| never) (?:be )?(?:revoked?|withdrawn?|recalled?"
        r"|taken? (?:this \w+ )?(?:away|back)"
        r"|cancell?(?:ed)?|undone)|cannot (?:be )?(?:revoked?|withdrawn?|recalled?|taken? "
        r"(?:away|back)|cancell?(?:ed)?)"
        r"|never (?:be )?(?:revoked?|withdrawn?|taken?|take)\b|(?:once|when) given is final"
        r"|for good|beyond recall|(?:of )?(?:unlimited|indefinite) (?:duration|term)|conferred "
        r"perpetually"
        r"|without (?:any )?(?:limit\w*|end) (?:in|of|as to) (?:time|duration)|unlimited (?:in"
        r"|as to) (?:time|duration)"
        r"|for an unlimited (?:time|term|period)|not (?:be )?(?:revocable|subject to revocation))\b"
    ),
    beside=(r"\b(?:grants?|granted|licen[sc]e[sd]?|rights?|permission)\b",),
    never=(
        r"\b(?:personal data|feedback|suggestions?|confidential\w*|trade ?marks?|waive[sr]?"
        r"|surviv\w+|perpetual use of name"
        r"|if|unless|jurisdiction|proxy|attorney)\b"
    ),
)
_WITHDRAWN = Concept(
    says=(
        r"\b(?:suspend\w*|out of use|giv\w+ up|up using|no longer (?:\w+ ){0,2}?(?:us\w+|run"
        r"|operat\w*)"
        r"|cleans\w*|discard\w*|switch\w* (?:[\w']+ ){0,3}?off|shut\w* (?:[\w']+ ){0,3}?(?:down"
        r"|off)"
        r"|(?:must|shall|has to|is to) leave"
        r"|strik\w+|train\w* (?:[\w']+ ){0,4}?(?:afresh|anew|again)|"
        rf"{_REMOVES}|delet\w+"
        r"|withdraw\w*|retir\w+|recall\w*|destroy\w*|eras\w+|purg\w+|retrain\w*|unlearn\w*"
        r"|re-?issue"
        r"|suppress\w*|replac\w+|decommission\w*|tak(?:e|es|ing|en) (?:[\w']+ ){0,6}?(?:down"
        r"|out|offline|off line)"
        r"|(?:ceas\w+|stop\w*|discontinu\w+|suspend\w*) (?:to )?(?:all )?(?:us\w+|employ\w*"
        r"|exploit\w*|operat\w+|host\w+|distribut\w+|serving))\b"
    ),
    beside=(
        r"\b(?:[DMTVI]+|items?|records?|works?|recordings?|images?|contributions?|cop(?:y|ies))\b",
        r"\b(?:opt(?:s|ed|ing)?[- ]outs?|objects?|objected|objections?|complain\w*"
        r"|take-?downs?|erasure|withdr\w+ (?:of )?consent"
        r"|withdr[ae]w\w*|told|reports?|forwards?|data subjects?|rights? ?holders?|authors?"
        r"|asks?|asked|requests?|requested|reclaim\w*|refus\w+|says? no|protest\w*|revok\w+"
        r"|demand(?:s|ed)?|recall|removal|notif\w+)\b",
        r"\b(?:shall|must|will|undertak\w+|agrees? to|has to|have to|is to|are to|obliged"
        r"|required|bound to|may recall|may withdraw"
        r"|may require|duty|obligation|obliges?|(?:is|are|shall be) suspended|lapses?|no longer"
        r"|(?:has|have) [^.;]{0,24}?(?:days?|weeks?|months?|hours?) to|Y+ (?:\w+ )?(?:discards?"
        r"|removes?|deletes?|complies|ceases|stops|erases|takes|withdraws|destroys))\b",
    ),
    never=(
        r"\b(?:terminat\w+|expir\w+|personal data|feedback|confidential\w*|trade ?marks?"
        r"|need not|(?:shall|must|will) not (?!(?:be )?(?:use|run|employ|operate)d?\b)"
        r"|not (?:be )?required"
        r"|(?:later|future|next|subsequent) (?:versions?|releases?|model)|may be kept"
        r"|(?:shall|must|will) (?:pay|bear|reimburse|refund)"
        r"|personnel|employees?|invoice)\b"
    ),
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    grants = [
        one
        for one in said(laid, _GRANT, needs="perpetu|revoc|unlimited")
        if _LICENCE.search(f"{one.lead[-200:]} {_near(one)}")
        and _ABOUT.search(f"{one.lead[-300:]} {_near(one)}")
        and not _NOT_OURS.search(one.text)
        and not _NOT.search(one.text[max(0, one.start - 14) : one.start])
    ]
    grants = joined(grants, (one for one in spoken(laid, _LASTS) if _in_it(one)))
    if not grants:
        return
    grants.sort(
        key=lambda one: "revoc" not in one.text.replace("irrevocably", "")
    )  # the plainest is shown
    told = {one.index for one in grants}
    duties = [one for one in said(laid, _REMOVE) if _owed(one)]
    more = (o for o in spoken(laid, _WITHDRAWN) if o.index not in told and _bound(o, laid))
    found = pairs(grants, joined(duties, more))
    yield from clashing(RULE, [pair for pair in found if not _apart(*pair)], _TOLD)


def _apart(grant: Said, duty: Said) -> bool:
    """Whether the grant is one of models, and the duty takes items out of data and no further."""
    granted = {kind for kind in "DMTVI" if kind in grant.text}
    taken = {kind for kind in "DMTVI" if kind in duty.text}
    return (
        bool(granted) and "D" not in granted and taken == {"D"} and not _FURTHER.search(duty.text)
    )


_FURTHER = pattern(r"\b(?:re-?train\w*|unlearn\w*|train\w*|weights?|systems?)\b")


def _near(one: Said) -> str:
    """Its heading and what goes before it in its section: `Right of use. … Duration: perpetual`."""
    before = one.laid.reading.sentences[max(0, one.index - BACK) : one.index]
    words = " ".join(s.folded for s in before if s.section == one.section)
    return f"{one.sentence.heading} {words} {one.text}"


BACK = 4
"""Sentences before a duration in which stands what lasts so long."""


def _in_it(one: Said) -> bool:
    """Whether the licence is one of data or a model: it names them, or all is about models."""
    if _NOT.search(one.text[max(0, one.start - 14) : one.start]):
        return False
    names = _ABOUT.search(f"{one.lead[-300:]} {one.text} {one.sentence.heading}") is not None
    return names or (one.laid.about_models and _THIS.search(one.text) is not None)


def _bound(one: Said, laid: Laid) -> bool:
    """Whether the one who takes is to do it, or has it done to what it holds."""
    verbs = islice(_DOES.finditer(one.text), MOST)
    parties = {one.spanning(verb.start(), verb.end()).actor for verb in verbs}
    return laid.about_models and (not parties or bool(parties & {"Y", "B", ""}))


_DOES = pattern(
    r"\b(?:shall|must|strike|train|purg\w+|employ|remov\w+|delet\w+|withdraw\b|retire|recall"
    r"|destroy"
    r"|eras\w+|purge|retrain|replace|suppress|cease|stop|discontinue|take)\b"
)
_THIS = pattern(
    r"\b(?:this|that|the|YYY'|all|any) (?:\w+ )?(?:licen[sc]es?|rights?|grants?|permission)\b"
)


_NOT = pattern(r"\b(?:not|neither|nor|non)\b")
_ABOUT = pattern(r"\b[DMTV]+\b")
_MEANS = pattern(r"^\W*(?:[\w.()]{1,6} )?\"[^\"]+\",? (?:shall |will )?means?\b")
"""What a term means is no duty."""


def _owed(one: Said) -> bool:
    """Whether the one who takes has to do it because somebody asks, before the end."""
    if not _ASKED.search(one.text) or _END.search(one.text) or _MEANS.match(one.text):
        return False
    return one.owed and one.actor in ("Y", "B", "") and not _NOT_OURS.search(one.text)


def _problem(one: Said, other: Said) -> str:
    return f"the grant is `{one.words}` in {one.at}, and {other.at} has `{other.words}`"


def _witness(one: Said, other: Said) -> str:
    return (
        f"an author objects a year after delivery: by {one.at} nothing can be taken back, by "
        f"{other.at} it has to go"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="put the grant below the duty to remove, and say what removal does to the price",
    comment="The duty to remove single items is the more specific and is taken to hold.",
)

RULE = Rule(
    id="Y-008", family=Family.LAYER, title="irrevocable grant against a duty to remove or retrain",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.DATA,
)  # fmt: skip
