# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether disputes go to arbitrators, and where these sit."""

import re
from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, around, said
from licet.review.discrepancies.logic.forums import (
    CELL,
    NONE_BUT,
    START,
    Seat,
    labelled,
    makes_way,
    seat_in,
    without_arbitration,
)
from licet.review.discrepancies.logic.standing import Stand, stands
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = ["arbitration", "seats"]

_SEAT_LABEL = re.compile(
    rf"{START}(?P<label>(?:legal |arbitral )?(?:seat|(?:seat|place)\b[a-z ]{{0,12}}\barbitra\w+))"
    rf"{CELL}",
    re.IGNORECASE | re.MULTILINE,
)
_DISPUTE = (
    r"(?:disputes?|quarrels?|controvers(?:y|ies)|claims?|differences?|disagreements?"
    r"|conflicts?|matters?|questions?|proceedings?)"
)
_SETTLE = (
    r"(?:settle[sd]?|resolve[sd]?|determine[sd]?|decide[sd]?|refer(?:red|s)?|submit(?:ted|s)?"
    r"|go(?:es)?|heard|brought|adjudicated|finally|resolution|settlement|subject|taken)"
)
_RULES = (
    r"(?:icc|lcia|siac|hkiac|jams|aaa|icdr|uncitral|cietac|wipo|scc|viac|dis"
    r"|international chamber of commerce|(?:london|singapore|american|german|swiss|hong kong"
    r"|stockholm|vienna|milan|chinese|international)[^.;]{0,30}? arbitra\w+[^.;]{0,16}?"
    r"|(?:center|centre|court|chamber|institute|association)[^.;]{0,12}? arbitration)"
)
"""Those under whose rules arbitrators sit, where these are not named themselves."""
_ARBITRATION = words(
    rf"\b{_DISPUTE}\b[^.;]{{0,160}}?\b(?:to|by|before|through|by way of"
    rf"|in) (?:[\w-]+ ){{0,5}}?(?:arbitration"
    r"|arbitrators?|arbitral tribunal)\b",
    rf"\barbitra(?:tion|tors?|l tribunal|l panel)\b[^.;]{{0,120}}?\b(?:decides?|settles?|resolves?"
    rf"|hears?"
    rf"|determines?|no (?:claim|{_DISPUTE}))\b[^.;]{{0,60}}?\b{_DISPUTE}\b",
    rf"\b(?:by way of|other than by|mandatory|binding) arbitration\b[^.;]{{0,120}}?\b{_DISPUTE}\b",
    rf"\b{_DISPUTE}\b[^.;]{{0,30}}? *: *[^.;]{{0,60}}?\barbitra(?:tion|l|tors?)\b"
    rf"|\bdispute resolution\b[^.;]{{0,60}}?"
    r"\barbitration\b|\barbitration\b(?= applies)|\b(?:final|binding) arbitration\b"
    r"|^arbitration under",
    rf"\b{_DISPUTE}\b[^.;]{{0,260}}?\b{_SETTLE}\b[^.;]{{0,120}}?"
    r"\barbitra(?:tion|tors?|l tribunal|l panel)\b",
    rf"\barbitra(?:tion|tors?|l tribunal|l panel)\b[^.;]{{0,80}}?\b(?:sole|exclusive|only|shall"
    rf" (?:\w+ )?|will (?:\w+ )?)\b[^.;]{{0,60}}?\b{_SETTLE}\b[^.;]{{0,40}}?\b{_DISPUTE}\b",
    rf"\b{_DISPUTE}\b[^.;]{{0,80}}?\b(?:shall|must|will|is|are) (?:to )?(?:be )?(?:\w+"
    rf" )?arbitrated\b",
    rf"\b(?:tribunal|{_RULES})\b[^.;]{{0,120}}?\b(?:decides?|settles?|resolves?|hears?|determines?)"
    rf"\b[^.;]{{0,60}}?\b{_DISPUTE}\b",
    rf"\b{_DISPUTE}\b[^.;]{{0,120}}?\b{_SETTLE}\b[^.;]{{0,60}}?\brules (?:of|administered by) "
    rf"(?:the )?{_RULES}\b",
    r"\barbitration\b[^.;]{0,80}?\b(?:means|way|method|forum|remedy|manner)\b[^.;]{0,40}?"
    rf"\b{_DISPUTE}\b|\bcourt[^.;:]{{0,30}}: *[^.]{{0,60}}?\barbitration\b",
    r"\b(?:recourse|resort)\b[^.;]{0,30}?\bto (?:\w+ )?arbitration\b"
    r"|\b(?:except|other(?:wise)? than|save|only|solely|exclusively) (?:by|in|through|before|to) "
    r"(?:way of |means of |an? )*arbitra\w+|\b(?:in|by|through|to) arbitration (?:only|alone"
    rf"|exclusively)\b|\barbitration (?:agreement|clause)\b(?=[^.;]{{0,80}}?\b{_DISPUTE}\b)",
    rf"\b(?:agree to|shall|must|will) (?:finally |exclusively )?(?:arbitrate|submit to arbitration)"
    rf"\b[^.;]{{0,60}}?\b{_DISPUTE}\b",
)
_ARBITRAL = words(rf"\barbitra|\btribunal\b|\brules (?:of|administered by) (?:the )?{_RULES}\b")
_SOME = words(
    r"\b(?:may(?! 20\d\d| be pursued)|if|except(?! by way of arb)|unless|other than|non-binding"
    r"|mediation|option|elect"
    r"|if the parties|amount"
    r"|less than|accounting|audit|royalt\w+ dispute|under this section)\b"
    r"|\b(?:agreements?|provisions?|contracts?|clauses?|documents?) (?:providing|requiring"
    r"|(?:which|that) (?:provides?|requires?))\b"
)


def arbitration(paper: Paper) -> Iterator[Said | Stand]:
    """Each sentence that sends all disputes to arbitration, also those that talks do not end."""
    for one in said(paper, _ARBITRATION, "arbitra", "tribunal", "rules", hedged=True):
        if makes_way(one.text):
            continue
        text = NONE_BUT.sub(" arbitra", _ARISEN.sub(" ", one.text))
        if not _SOME.search(text) and _ARBITRAL.search(without_arbitration(text)):
            yield one
    yield from _of_any_build(paper)


_ARBITER = words(r"\b(?:arbitra\w+|arbiters?)\b")
_DISPUTED = words(
    rf"\b(?:{_DISPUTE}|litigation|judges?|(?:state|public|ordinary) (?:courts?|judges?))\b"
)
_FINALLY = words(
    r"\b(?:final(?:ly)?|last word|binding(?:ly)?|exclusive(?:ly)?|only|solely|alone|no (?:state "
    r"|public |ordinary )?(?:courts?|judges?)|instead of|in lieu of|rather than|in place of"
    r"|never|nor|not (?:the |a |by )?(?:state |public )?(?:courts?|judges?)|out of the hands"
    rf"|belongs?|go(?:es)?|rules? on|has to|have to|must|shall|{_SETTLE})\b"
)
_ALL = words(rf"^[^.;]{{0,60}}?\b(?:any|each|every|all)\b[^.;]{{0,24}}?\b{_DISPUTE}\b")
_OTHERWISE = words(
    r"\b(?:courts?|judges?|negotiat\w+|mediat\w+|pay\w*|fees?|invoices?|expert|indemni\w+"
    r"|confidential\w*|costs?|language|heard)\b"
)
_OPENS = words(r"\barbitration(?: (?:clause|agreement))?(?:[.:]|$)")


def _of_any_build(paper: Paper) -> Iterator[Said | Stand]:
    """Disputes, arbitrators and the last word, in whatever order; a clause in catchwords."""
    for one in stands(
        paper, _ARBITER, _DISPUTED, _FINALLY, needles=("arbit",), hedged=True, paired=True, near=170
    ):
        text = NONE_BUT.sub(" arbitra", _ARISEN.sub(" ", one.text))
        if yields(text) or _SOME.search(text) or _NO_SEND.search(text):
            continue
        if "arbit" in without_arbitration(text):
            yield one
    for one in stands(paper, _ALL, unless=_OTHERWISE, needles=("disput", "quarrel", "controvers")):
        heading = paper.reading.sentences[one.index].heading.lower()
        if _OPENS.search(heading) or _OPENS.search(around(paper, one.index, before=4)):
            yield one


_NO_SEND = words(
    r"\b(?:costs?|fees?|expenses|confidential\w*|language|award|enforce\w*|injuncti\w+|interim"
    r"|pending|during|appoint\w*|number of|seat (?:is|shall|of)|seated|hearings?|act|consent"
    r"|class|jury|survive\w*|claim of)\b"
)


_ARISEN = words(
    r"\b(?:if|should|in the event(?: that| of)?|where|when)\b"
    r"(?! (?:an? |the )?[\w']+ (?:is|are) (?!any |an? (?:\w+ )?(?:dispute|claim|controversy)))"
    rf"[^.;]{{0,200}}?\b{_DISPUTE}\b"
    r"[^.;]{0,140}?\b(?:aris(?:e|es|ing)|exists?|occurs?|relat(?:e|es|ing) to)\b",
    r"\b(?:if|should|where|when) (?:the )?parties\b[^.;,]{0,20}?\b(?:fall out|fall into|disagree"
    r"|differ"
    r"|quarrel|argue|cannot agree)\b[^.;,]{0,60}",
    rf"\bno (?:{_DISPUTE}|party|one)\b[^.;]{{0,80}}?\b(?:may|can)\b",
    r"\b(?:if|should|where|when)\b[^.;,]{0,90}?\b(?:not|cannot|unable|unsuccessful\w*|fails?)\b"
    r"[^.;,]{0,40}?\b(?:resolv|settl|agree|reach|succe|negotiat|mediat)\w*[^.;,]{0,60}",
)
"""That there is a dispute, and that talks did not end it, limits nothing."""


_SEATED = words(
    r"\b(?:seat(?:ed)?|places?|venue|location|locale|arbitrations?|arbitrate[sd]?|hearings?"
    r"|proceedings?|tribunal|arbitrators?)\b[^.;]{0,60}?\b(?:in|at|be|is|being)\b",
)
_SEAT = words(
    r"\b(?:seat(?:ed)?|(?:legal )?place(?: of (?:the )?arbitration)?|venue|locale)"
    r"(?: of (?:the )?arbitration)?(?: (?:is|are|being|shall be|will be|must be|in|at|lies|to be)"
    r"|:|,)+ (?:in |at )?(?=[a-z])",
)
_SEATED_AT = words(
    r"\b(?:with|in|at|and|,) (?=[^.;,]{2,30}(?:, [^.;,]{2,30})?,? (?:as|is|being|shall be|will be)"
    r" (?:the|its|their) (?:\w+ ){0,2}?(?:seat|place|venue|locale)\b)"
)


def seats(paper: Paper) -> Iterator[Seat]:
    """Each sentence that gives arbitration a seat."""
    yield from labelled(paper, _SEAT_LABEL)
    seen: set[int] = set()
    for cue, unless in ((_SEAT, _IF_SEAT), (_SEATED_AT, _IF_SEAT), (_SEATED, _NO_SEAT)):
        for one in said(paper, cue, "arbitra", "seat", "place", "hearing", unless=unless):
            if one.index not in seen and "arbitra" in around(paper, one.index, before=2):
                found = list(seat_in(paper, one, one.end, one.end + 40))
                seen.update(seat.index for seat in found)
                yield from found


_IF_SEAT = words(r"\b(?:may(?! 20\d\d)|if|unless)\b")
_NO_SEAT = words(r"\b(?:may(?! 20\d\d)|if|award|enforce\w*|court|american arbitration act|laws?)\b")
