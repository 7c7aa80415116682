# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement renews by itself in one clause, and only by a written agreement in another.

Finds a term that is extended automatically, or unless a party gives notice, and a sentence by
which it is renewed or extended only when the parties agree, or is not renewed at all.

Leaves alone: renewal of different things (an order, a subscription, an option), a notice that stops
an automatic renewal, and sentences that give way.

Why it matters: at the end of the term one side performs and bills, the other has left.

How it is mended: keep one of the two. The edit makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span, cite, clash
from licet.review.discrepancies.logic.renewal_plain import renewed_and_not
from licet.review.discrepancies.logic.standing import Stand, later_makes_way, stands
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Severity

__all__ = ["RULE"]

_NEEDLES = (
    "renew", "exten", "prolong", "roll", "continu", "further", "successive", "consecutive",
    "subsequent", "new ", "another", "additional", "second ", "fresh", "next", "evergreen", " over",
    "itself", "beyond", "alive", "carr", "runs on", "run on", "goes on", "go on", "followed",
    "lengthen", "again", "anew", "afresh", "repeat", "keep", "bound ", "in force", "in effect",
    " last", "stays in", "remains in",
)  # fmt: skip
_RENEW = (
    r"(?:renew(?:s|ed|al|als|ing)?|exten(?:d|ds|ded|ding|sion|sions)|prolong(?:s|ed|ing|ations?)?"
    r"|lengthen(?:s|ed|ing)?"
    r"|roll(?:s|ed|ing)? (?:over|on|into|forward)|roll-?over|self-renewing"
    r"|carr(?:y|ies|ied|ying) (?:over|on|forward))"
)
_TIME = r"(?:term|period|years?|months?)"
_MORE = r"(?:new|further|another|additional|next|second|fresh|successive|consecutive|subsequent)"
_RENEWS = words(
    rf"\b(?:(?<!non-)(?<!non){_RENEW}\b(?! (?:fees?|prices?|pricing|charges?|notices?)\b)"
    rf"|(?:continu\w+|runs? on|goes on|go on|stays? in|remains? in)\b[^.;]{{0,40}}?\b(?:{_MORE}"
    r"|year|month)\b|(?:starts?|begins?|runs?) (?:over|again|afresh|anew)\b"
    r"|repeats? (?:itself|themselves)\b|evergreen\b"
    rf"|followed\b[^.;]{{0,30}}?\bby (?:a |an )?{_MORE}\b"
    r"|(?:another|(?:a |the )?next)(?: one)?(?: of [\w() -]{1,30}?)? "
    r"(?:starts?|begins?|follows?)\b"
    rf"|{_MORE} (?:(?:[\w-]+ ){{0,4}}?{_TIME}|one)\b"
    r"|(?:successive|consecutive|subsequent) (?:[\w-]+ ){0,3}?(?:terms|periods)\b"
    r"|keeps? (?:it|them|(?:this|the) (?:agreement|contract|licen[sc]e)) (?:alive|going|in force)"
    r"\b|(?:(?:go(?:es)?|carr(?:y|ies)) on|continues?|bound|in (?:force|effect)|lasts?|runs?) "
    r"(?:beyond|past|after) (?:the|its) (?:\w+ )?(?:term|period|expiry|end)\b"
    r"|(?:parties|they|both)\b[^.;]{0,24}?\b(?:go|carry) on\b|keeps? (?:going|running"
    r"|on going)\b"
    r"|sign\w* (?:up )?for (?:more|another|a further)\b|(?:one|a) (?:year|month"
    r"|term) at a time\b)"
)
_ACTS = r"(?:act(?:s|ing|ion)?|step|do(?:es|ing)?|declar\w+|notice|agree\w*|formalit\w+|sign\w*)"
_OBJECTS = (
    r"(?:object\w*|oppos\w+|cancel\w*|opt\w*|terminat\w+|notice|notif\w+|declar\w+|say\w*|tells?"
    r"|told|states?|sends?|gives?|given|giv\w+|serves?|wish\w*|wants?|end(?:s|ed)?)"
)
_BY_ITSELF = words(
    r"\b(?:auto(?:matic(?:ally)?)?|(?:by |of )?(?:itself|themselves)|of (?:its|their) own accord"
    r"|tacit(?:ly)?|evergreen|indefinitely|from year to year|year after year|silen(?:ce|t|tly)"
    r"|as a matter of course|by default|(?:just|simply) (?:keeps?|goes|runs|continues?|carries)"
    r"|self-renewing|by operation of|inaction"
    r"|deemed (?:to (?:be|have been) )?(?:renewed|extended|prolonged|agreed))\b",
    r"\b(?:absent|failing|lacking|without|in the absence of|in default of) (?:[\w-]+ ){0,4}?"
    r"(?:notices?|objections?|cancellation|opposition|declarations?)\b",
    r"\buntil (?!(?:this|these|the|our) (?:\w+ )?(?:agreement|terms?|contract|licen[sc]e)\b)"
    r"(?:[\w']+ ){1,3}?(?:cancels?|terminates?|ends?|stops?|gives?|objects?|opts? out)\b",
    r"\b(?:need not|needs? no|(?:do|does)(?: not|n't) (?:need|have) to|nobody (?:needs|has) to"
    r"|no need to)\b|\bno (?:\w+ )?(?:declaration|notice|consent)\b[^.;]{0,20}?\b(?:called for"
    r"|needed|required|necessary)\b|\bno (?:\w+ )?(?:action|step|formality|act|signature)\b",
    rf"\bwithout (?:[\w']+ ){{0,6}}?{_ACTS}\b",
    r"\b(?:may|can|is free to|has to|must) (?:opt out|object|stop|prevent|avert|avoid)\b",
    r"\b(?:if|should|where|provided that|when|in case)\b[^.;]{0,20}?\b(?:neither|no|none|nobody)\b"
    rf"[^.;]{{0,40}}?\b{_OBJECTS}\b",
    r"\b(?:unless|if not|if (?:it|this agreement) (?:is|has) not|(?:is|are|has been) not) (?:it "
    r"(?:is|has been) )?(?:\w+ )?(?:terminated|ended|cancelled)\b",
    r"\b(?:unless|save where|except where|save if|except if|if no(?:ne| party| one)?"
    r"|provided (?:that )?no(?:body)?|if neither|where no(?:ne| party)?|where neither)\b"
    rf"[^.;]{{0,40}}?\b{_OBJECTS}\b",
)
_NO = words(
    r"(?<!if\s)(?<!that\s)\b(?:not|no|never|neither|nor|exclud\w+|rul\w+ out)\b(?! (?:\w+ ){0,2}?"
    r"(?:objects?\b|oppos|gives?\b|declar|notif|terminat|cancel))(?! (?:terminated|ended"
    r"|cancelled|later|less|fewer|wish\w*|to (?:renew|extend)|want))"
)
_WRITTEN = (
    r"(?:writ(?:ing|ten)\b(?! notice)|mutual\w*|agree(?:s|d|ments? (?:of|between|by|in)|ment)?"
    r"|consents?|assent|both|sign\w*|executed|negotiat\w+|conclude[sd]?|separate"
    r"|new (?:agreement|contract))"
)
_ENDS = r"(?:expires?|ends?|lapses?|terminates?|comes? to an end|ceases?|runs? out|stops?|is over)"
_AGREED = words(
    rf"\b{_RENEW}\b[^.;]{{0,110}}?\b(?:only|solely|exclusively)\b[^.;]{{0,80}}?\b{_WRITTEN}\b",
    rf"\b(?:only|solely)\b[^.;]{{0,60}}?\b{_WRITTEN}\b[^.;]{{0,60}}?(?<!-)\b{_RENEW}\b",
    rf"\b(?:shall|will|does|do|may|can) ?not (?:be )?(?:\w+ly |tacitly )?{_RENEW}\b"
    r"(?! (?:the|its|this) (?:\w+ )?(?:term|duration)\b)"
    r"(?![^.;]{0,40}?\b(?:if|where|beyond|unreasonabl\w+)\b)",
    rf"\bno (?:automatic |tacit |silent |such )?{_RENEW}\b(?! (?:fee|notice|period|term)\b)",
    rf"\b{_RENEW}\b[^.;]{{0,70}}?\b(?:requires?|needs?|shall require|(?:is|are) (?:subject to"
    r"|conditional (?:up)?on|dependent on|possible)|must be|ha(?:s|ve) to be|presuppos\w+"
    rf"|depends? on|calls? for|takes?)\b[^.;]{{0,70}}?\b{_WRITTEN}\b",
    r"\b(?:agreement|term|contract|licen[sc]e|terms)\b[^.;]{0,40}? may be (?:renewed|extended"
    r"|prolonged)\b[^.;]{0,60}?\b(?:by|upon|with|on|through)\b"
    r"[^.;]{0,40}?\b(?:mutual|written agreement|both parties|agreement of the parties|consent)\b",
    rf"\b{_ENDS}\b[^.;]{{0,90}}?\b(?:unless|save (?:where|if)|except (?:where|if))\b[^.;]{{0,60}}?"
    rf"\b(?:agree\w*|exten\w+|renew\w*"
    rf"|prolong\w*)\b[^.;]{{0,60}}?\b{_WRITTEN}\b",
    rf"\b{_ENDS}\b[^.;]{{0,90}}?\bunless\b[^.;]{{0,60}}?\b(?:parties|both|mutual\w*|they|sign\w*)"
    r"\b[^.;]{0,60}?\b(?:exten\w+|renew\w*|prolong\w*)\b",
    rf"\b(?:without|absent|failing) (?:an? )?(?:\w+ ){{0,3}}?(?:agreement|consent"
    rf"|contract)\b[^.;]{{0,80}}?"
    rf"\b{_ENDS}\b",
    rf"\b{_ENDS}\b[^.;]{{0,60}}?\bwithout (?:any )?(?:renewal|extension|being renewed"
    r"|being extended)\b",
    rf"\b(?:for|to) (?:any |a |an |each )?{_RENEW}\b[^.;]{{0,60}}?\b(?:agree(?:s|d|ments? (?:of"
    rf"|between|by|in)|ment)?|sign\w*)\b[^.;]{{0,40}}?\b(?:required|needed|necessary|writ\w+)\b",
    r"\b(?:not|never|no)\b[^.;]{0,30}?\b(?:automatic(?:ally)?|by itself|tacit(?:ly)?"
    r"|of itself)\b",
)
_OTHER = words(
    r"^\W*(?:support|maintenance)\b|\b(?:patents?|lease|letter of credit|insurance|registration"
    r"|domain|permits?|visa|loan"
    r"|payments?|deadline|(?<!each\s)time for|purchase orders?"
    r"|(?<!in\s)(?<!renewal\s)(?<!extension\s)orders?|warranty|trademarks?"
    r"|statements? of work|support plan|cure period|extend\w* to|credit|sublicen\w+|certificates?"
    r"|royalt\w+|option to|headings?|construed|applications?|arbitra\w+|delivery date|milestones?"
    r"|offer|keys?)\b"
    r"|\b(?:fees?|prices?|rates?|charges?|notices?|conditions?) (?:for|of|during|in|on) (?:[\w-]+ )"
    r"{0,3}?(?:renew\w*|exten\w+|prolong\w*|further)\b"
)
_AGREES_NOT = words(
    r"\b(?:unless|save (?:where|if)|except (?:where|if))\b(?:(?!\b(?:noti[cf]|objec|oppos"
    r"|declar))[^.;,]){0,60}?(?<!-)\b(?:agree(?:s|d)?|exten\w+|renew\w*|prolong\w*|sign\w*)\b"
    r"|\bonly (?:\w+ )?(?:if|when|where|in case|once)\b[^.;]{0,60}?\b(?:agree\w*|sign\w*"
    r"|consent\w*|both"
    r"|parties)\b"
    r"|\bunless (?:both|the parties|they|mutual\w*)\b"
    r"|\bif (?:the parties|they|both) (?:[\w]+ )?(?:wish|want|desire|decide)\w* to (?:continue"
    r"|go on"
    r"|carry on|renew|extend|prolong)\b"
    r"|\b(?:up)?on (?:\w+ )?(?:mutual|written|both|agree|joint)\w*"
    r"|\bunless (?:it|this|that|the same) (?:has been|is|was) (?:\w+ )?(?:agreed|signed)\b"
)
_ENDED = words(
    r"\b(?:if|event|upon(?! (?:the )?(?:expir\w+|end|close|completion)\b)|until|in case"
    r"|terminated or|number of days|unless|either party (?:gives"
    r"|notif)|notice|elects?|beyond(?! the (?:initial|first|current|original))|sooner|wish\w*"
    r"|longer than|option|earliest)\b"
)


_NEEDS = words(
    r"\b(?:only|solely|exclusively|requires?|required|needs?|needed|necessary|subject to"
    r"|conditional|depends?|dependent|calls? for|takes|presuppos\w+|unless|without|must|have to"
    r"|has to|is for|possible|comes? about|no other way|not otherwise|(?:will"
    r"|shall) (?:\w+ )?(?:sign|agree"
    r"|conclude)|nothing (?:short of|but|less than|other than))\b|:"
)
_BOTH = words(
    r"\b(?:mutual\w*|both|jointly|each (?:of|side|party)|(?:counter)?signed|signs?|subscribed"
    r"|consent|assent|signatures?"
    r"|executed|(?:written|separate|new"
    r"|express|further|fresh) (?:\w+ )?(?:agreement|extension|order|amendment|instrument|contract"
    r"|deed|document)|agreement (?:of|between|by|in writing)|agreed (?:in|between|by)"
    r"|(?:parties|they) (?:\w+ )?(?:agree|sign|decide|want)|in writing)\b"
)
_TOLD_NO = words(
    rf"\b{_RENEW}\b[^.;]{{0,20}}? *: *(?:no(?! (?:less|more|fewer|later|longer|sooner|earlier))"
    rf"|none|not \w+|excluded|never|n/a)\b"
    rf"|\b{_RENEW}\b[^.;]{{0,60}}?\b(?:(?:is|are|shall be|remains?) (?:excluded|ruled out|barred"
    r"|not (?:\w+ )?(?:automatic|foreseen|provided for|intended|planned)))\b"
    rf"|\b(?:exclude|rule out|waive|renounce|reject)s? (?:[\w-]+ ){{0,3}}?{_RENEW}\b"
)
"""Renewal that does not come: a row's `no`, or what is excluded."""


def _find(paper: Paper) -> Iterator[Finding]:
    for auto, agreed in renewed_and_not(paper):
        yield _told(paper, auto, agreed, confidence=0.95)
        return
    yield from _by_stands(paper)


def _told(
    paper: Paper, auto: Span, agreed: Span, *, confidence: float = 0.9, edit: Edit | None = None
) -> Finding:
    return clash(
        RULE, paper, auto, agreed, "comes by itself, and yet",
        witness=f"the day after the term, with nothing said: {cite(paper, auto[0])} has a "
        f"new term running, {cite(paper, agreed[0])} has none",
        mend="keep one way of renewal", confidence=confidence, edit=edit,
    )  # fmt: skip


def _by_stands(paper: Paper) -> Iterator[Finding]:
    autos = [
        one
        for one in stands(paper, _RENEWS, _BY_ITSELF, needles=_NEEDLES, unless=_OTHER, hedged=True)
        if not _denied(one) and not _AGREES_NOT.search(one.text)
    ]
    autos.sort(key=lambda one: paper.reading.sentences[one.index].row)  # a row sums a clause up
    if not autos:
        return
    auto = autos[0]
    for agreed in _by_agreement(paper):
        if agreed.index in {one.index for one in autos} or not _RENEWS.search(agreed.text):
            continue
        if _ENDED.search(_AGREES_NOT.sub(" ", agreed.text)):
            continue
        edit = later_makes_way(paper, auto, agreed)
        yield _told(paper, auto.span, agreed.span, edit=edit)
        return


def _denied(one: Stand) -> bool:
    """Whether the words say that nothing renews by itself."""
    told = one.text[max(0, one.first - 24) : one.last]
    rest = _BY_ITSELF.sub(" ", _NOT_RENEWED.sub(" ", told))
    return any(w.search(one.text) for w in (_AGREED, _TOLD_NO)) or _NO.search(rest) is not None


_NOT_RENEWED = words(
    rf"\b(?:notice|declaration|word|intention"
    rf"|statement)\b[^.;,]{{0,40}}?\bnot\b[^.;,]{{0,20}}?{_RENEW}\b"
)
"""What hinders a renewal that comes by itself."""
_NO_MORE = words(r"\b(?:not|no|never|neither|nor|nothing|none)\b")


def _by_agreement(paper: Paper) -> Iterator[Stand]:
    """Sentences by which a renewal takes an agreement, or does not come at all."""
    yield from stands(paper, _AGREED, needles=_NEEDLES, unless=_OTHER, hedged=True)
    yield from stands(paper, _TOLD_NO, needles=_NEEDLES, unless=_OTHER, hedged=True)
    for one in stands(
        paper, _RENEWS, _NEEDS, _BOTH, needles=_NEEDLES, unless=_OTHER, hedged=True, near=120,
        paired=True,
    ):  # fmt: skip
        own = _BY_ITSELF.search(one.text)
        around = (
            own
            and f"{one.text[max(0, own.start() - 40) : own.start()]} {one.text[own.end() :][:16]}"
        )
        if not around or _NO_MORE.search(around):
            yield one


RULE = Rule(
    id="X-028",
    family=Family.LOGIC,
    title="renewed by itself, and only by agreement",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
