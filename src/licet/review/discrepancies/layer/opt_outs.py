# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Something has to be removed or an opt-out honoured, and nobody knows by whom, when or how.

It finds a duty to remove items of data, to honour opt-outs or to act on removal requests that
names no one who owes it, or neither a time nor a way.

It leaves alone a duty with a day, with `promptly` and the like, or with a procedure or a place to
write to, where it also says who owes it.

A duty that nobody owes and that never falls due is not kept; the person who opted out will ask
why.

Say who removes, within how many days, and where to write to; the edit puts in thirty days, which
is a figure for the parties to settle.
"""

from collections.abc import Iterator

from licet.review.discrepancies.rule import Rule, found
from licet.review.layers import Said, laid_out, said
from licet.review.layers.concepts import Concept, joined, spoken
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import Sentence, pattern
from licet.terms import Edit, Family, Finding, Layer, Replacement, Severity

__all__ = ["RULE"]


_FILL = r"(?:[\w,'()/-]+ )"
_ITEM = (
    r"(?:D+|items?|records?|works?|recordings?|images?|photographs?|contributions?"
    r"|individuals?|entries|details"
    r"|content|opted-out \w+|materials?|texts?)"
)
_ASK = (
    r"(?:opt[- ]?outs?|removal requests?|requests? (?:for|of) removal|take-?down (?:requests?"
    r"|notices?))"
)
_DUTY = (
    rf"(?P<say>\b(?:{_ASK}) {_FILL}{{0,8}}?(?:shall|must|will|are to) (?:\w+ )?be (?:\w+ "
    rf")?(?:honou?red"
    r"|respected|observed|processed|implemented|acted (?:up)?on|followed|given effect|taken "
    r"into account|considered|carried out)"
    rf"|\b(?:shall|must|will|agrees to|undertakes to) (?:\w+ )?(?:honou?r|respect|observe"
    rf"|implement|process"
    rf"|act (?:up)?on|give effect to|follow|take account of|take note of|consider) "
    rf"{_FILL}{{0,6}}?{_ASK}\b"
    rf"|\b(?:shall|must|will|agrees to|undertakes to) (?:\w+ )?(?:remove|delete|suppress"
    rf"|withdraw|take down)"
    rf" {_FILL}{{0,10}}?{_ITEM}\b"
    rf"|\b{_ITEM}\b {_FILL}{{0,14}}?(?:shall|must|will|are to) (?:\w+ )?be (?:removed|deleted"
    rf"|suppressed"
    r"|withdrawn|taken down))\b"
)
_ASKED = pattern(
    r"\b(?:want\w*|wish\w*|requests?|requested|requires?|rights? holders?|opt(?:s|ed)?[- ]?outs?"
    r"|object(?:s|ed)?"
    r"|objecting|objections?"
    r"|withdraw\w*|asks?"
    r"|asked|demand\w*"
    r"|complain\w*|reserv(?:ed|ations?)|no longer wish\w*|notice from)\b"
)
_TIME = pattern(
    r"\b(?:within|no later than|not later than|by the end of|promptly|immediately|without "
    r"(?:undue )?delay"
    r"|forthwith|as soon as|at the next|before the next|(?:later|future|next|subsequent) "
    r"(?:versions?|releases?|training)|at once|expeditious\w*|each (?:month"
    r"|quarter|week"
    r"|release)|monthly|quarterly|weekly|days?|hours?)\b"
)
_WAY = pattern(
    r"@|\b(?:section|clause|schedule|exhibit|annex|appendix|procedure|process set|form at|form "
    r"in|portal"
    r"|mechanism|by (?:written )?notice|in writing|written request|register|list (?:at|in)|api"
    r"|address)\b"
)
_NOT_THIS = pattern(
    r"\b(?:terminat\w+|expir\w+|confidential\w*|personnel|employees?|liens?|receiver|trademarks?"
    r"|instructions for use|reasonably requires?"
    r"|notices? (?:of|on) (?:copyright|ownership)|copyright notices?)\b"
)
_NEAR = 2

_TAKEN_OUT = Concept(
    says=(
        r"\b(?:remov\w+|delet\w+|suppress\w*|withdraw\w*|eras\w+|purg\w+|tak(?:e|en|ing) "
        r"(?:[\w']+ ){0,4}?(?:down|out)|strik\w+|exclud\w+"
        r"|honou?r\w*|respect(?:ed|s)?|compl(?:y|ied) with|act(?:ed)? (?:up)?on|give\w* effect"
        r"|followed|heeded?|dealt with|handled|attended to|observed?|implement\w*|entertain\w*"
        r"|compl(?:y|ies)|granted|met|left out|out of (?:it|them)|free (?:of|from)"
        r"|no longer (?:\w+ ){0,3}?(?:us\w+|form\w*|contain\w*|includ\w*|in)|(?:must|shall|has to"
        r"|is to) leave"
        r"|taken? (?:\w+ )?account|str(?:ike|uck|icken)|see to it|cleansed?|obey\w*|satisf\w+"
        r"|fulfil\w*"
        r"|accommodat\w*|cease\w*|stop\w*)\b"
    ),
    beside=(
        rf"\b{_ITEM}\b|\b{_ASK}\b|\b(?:objections?|reservations?|wish(?:es)?|requests?|M+|platform"
        r"|services?)\b",
        r"\b(?:want\w*|withdr\w+|opt(?:s|ed|ing)?[- ]?outs?|require[sd]?|demand\w*|objects?"
        r"|objected|objecting"
        r"|objections?|reserv(?:ed|ation"
        r"|ations)|request\w*|asks?|asked|wish\w*|consent"
        r"|rights? ?holders?|authors?|data subjects?|complain\w*)\b",
        r"\b(?:shall|must|will|\w+'ll|undertak\w+|agrees? to|is to|are to|has to|have to"
        r"|(?:respects?|honou?rs?|observes?)(?! (?:\w+ )?reserv)|(?:is|are) (?:\w+ )?(?:granted"
        r"|met|respected|honou?red"
        r"|observed"
        r"|taken|removed|deleted|struck|followed|complied|heeded)|obliged|promises?|duty|(?:may"
        r"|can) (?:also )?(?:ask|require|request|demand|have|insist"
        r"|opt))\b|: *yes\b",
    ),
    never=(
        r"\b(?:means?|(?:shall|must|will|need|is|are|does|do|may|can|\w+ly) (?:not|never)(?! want"
        r"| wish)"
        r"|never|no(?! longer)|may (?!ask|also ask|require|request|demand|have|insist|opt)\w+"
        r"|warrants?|warranted|represents?|confidential\w*|personnel"
        r"|notices? of (?:copyright|ownership)|marketing"
        r"|(?:notice|request) (?:\w+ )?(?:must|shall) (?:describe|name|state|contain|identify)"
        r"|newsletter|out of service|liens?|rejected|terminat\w+|expir\w+|invoice\w*|delivery|goods"
        r"|exclud\w+ "
        r"liab\w+)\b"
    ),
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if not any(
        word in laid.text for word in ("opt", "remov", "withdraw", "delet", "suppress", "take")
    ):
        return
    first = list(said(laid, _DUTY, needs="opt|remov|withdr|delet|suppress|take"))
    more = spoken(laid, _TAKEN_OUT) if laid.about_models else iter(())
    for one in joined(first, more):
        if one.force is Force.FORBIDDEN or not _ASKED.search(one.text) or _other(one):
            continue
        lacks = _lacks(one)
        if lacks:
            yield _told(one, lacks)


def _other(one: Said) -> bool:
    words = f"{one.sentence.heading} {one.text}"
    return _NOT_THIS.search(words) is not None or not _DATA.search(f"{one.lead[-300:]} {words}")


_DATA = pattern(
    r"\b(?:[DTM]+|removal requests?|records?|services?|platform|opt[- ]?outs?|recordings?"
    r"|images?|photographs?|works?)\b"
)


def _lacks(one: Said) -> tuple[str, ...]:
    """What a duty leaves open: nobody owes it, or it has neither a time nor a way."""
    sentences = one.laid.reading.sentences[one.index : one.index + 1 + _NEAR]
    near = " ".join(s.folded for s in sentences if _together(one, s))
    nobody = one.actor not in ("U", "Y", "B") and not _PERSON.search(one.text[: one.end])
    never = not _TIME.search(near)
    no_way = not _WAY.search(near)
    open_ = [words for lacks, words in ((nobody, "who owes it"), (never, "a time"),
                                        (no_way, "a way to ask for it")) if lacks]  # fmt: skip
    enough = nobody or (never and no_way)
    return tuple(open_) if enough and never else ()


def _together(one: Said, other: Sentence) -> bool:
    """Whether a sentence goes on with it: where clauses have no numbers, in its paragraph."""
    text = one.laid.paper.document.text
    apart = "\n\n" in text[one.sentence.end : other.start]
    return other.section == one.section and (not apart or one.section[:1].isdigit())


_PERSON = pattern(r"\bby (?:the )?[UYB]+\b|\b(?:curator|data steward|committee)\b")


def _told(one: Said, lacks: tuple[str, ...]) -> Finding:
    at = one.place.end
    return found(
        RULE,
        (one.place,),
        f"`{one.words}` in {one.at} does not say {' or '.join(lacks)}",
        confidence=0.8,
        witness="an author asks to be left out on a Monday: nothing in "
        f"{one.at} says when that is done",
        mend="say who does it, within how many days, and where to ask for it",
        edit=Edit(
            replacements=(Replacement(start=at, end=at, words=_words(lacks)),),
            comment="Thirty days is common for removal; the figure is for the parties to settle.",
        ),
    )


def _words(lacks: tuple[str, ...]) -> str:
    who = " by the party that holds them" if "who owes it" in lacks else ""
    return f"{who} within thirty (30) days of a written request"


RULE = Rule(
    id="Y-015", family=Family.LAYER, title="removal or opt-out without a time, a way or a person",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.DATA,
)  # fmt: skip
