# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence is perpetual or irrevocable, and can be revoked or ended at will.

Finds a grant called perpetual or irrevocable that is called revocable too, or that the party that
gave it may revoke, withdraw or end at any time, for convenience, without cause or on mere notice.

Leaves alone: an end for breach or insolvency, an end by the licensee, the end of an agreement
whose licence is said to survive it, and consents to jurisdiction called irrevocable.

Why it matters: what is built on a model cannot be taken back; if the licence can, it was worth
its notice period and no more.

How it is mended: strike one of the two. The edit strikes the word `revocable`, or makes the power
to end subject to the grant.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span, cite, clash, instead, struck
from licet.review.discrepancies.logic.several_grants import is_of_models, less_grave
from licet.review.discrepancies.logic.standing import Stand, stands, who_after, who_before
from licet.review.discrepancies.rule import Rule
from licet.review.grants.duration import lasting
from licet.review.grants.labels import labels
from licet.review.grants.leave import Leave, leave, pieces
from licet.review.grants.licences import Licence, Mark, Sign, licences
from licet.review.grants.parties import EACH
from licet.review.grants.sided import GIVER, acting, sided
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_AT_WILL = words(
    r"\b(?:whenever|whensoever|(?:at )?any (?:time|moment|hour)|by (?:a |its |their )?(?:mere"
    r"|simple"
    r"|plain|bare|sole|unilateral) \w+|until (?:it|they) (?:is|are) (?:revoked|withdrawn|recalled)"
    r"|no need (?:of|for|to)\b[^.;,]{0,30}?\b(?:reasons?|causes?|grounds?|justif\w+|explain\w*"
    r"|cite)"
    r"|declarations?|for any (?:cause|reason|ground)s?(?: or (?:none|no \w+))?|at (?:its|their"
    r"|our|\w+'s) (?:own"
    r" |sole |mere )?(?:convenience|pleasure)|as and when|as soon as (?:the )?(?:licensor|it|we)"
    r" (?:says?"
    r" so|wish\w*|decid\w+)|(?:a|one) (?:simple|mere|single) (?:\w+ ){0,4}?suffic\w+"
    r"|precarious\w*|(?:free|sole|own|absolute) (?:choice|decision|will|judge?ment)"
    r"|change of (?:mind|heart|plans?)|on any day|at a whim|capric\w+"
    r"|without (?:having|being obliged|being required|any need|the need|needing) (?:to )?(?:justify"
    r"|give|state|show|explain|account|for)|(?:deems?|thinks?|considers?|finds?) (?:it"
    r" )?(?:proper|fit"
    r"|right|appropriate|desirable|expedient|convenient|best|useful))\b",
    r"\b(?:(?:no|without|needs? no|any or no) (?:\w+ )?(?:cause|reasons?|grounds?|breach|fault"
    r"|explanation"
    r"|justification)\b|whatever (?:its|the|their) (?:reasons?|motives?)|(?:in|for) (?:its|their"
    r"|our"
    r"|your|\w+'s) (?:own )?(?:business )?(?:interests?|purposes)|(?:suits?|willing|no longer"
    r" wish\w*"
    r"|ceas\w+ to wish|(?:gives? notice|says? so|wish\w*|decid\w+|choos\w+|sees? fit|thinks? fit)"
    r"|long as [^.;]{2,40}? does not (?:withdraw|revoke|end|terminate|cancel)|revokes?"
    r"|withdraws?|demands?)"
    r"|(?:with|on|after|upon|given|told) (?:[\w()-]+ ){0,4}?(?:days|weeks|months|day|week"
    r"|month)'?s?"
    r" (?:\w+ ){0,2}?(?:notice|warning|ahead|beforehand|in advance)|mere convenience|convenience"
    r"|pleasure|sufferance|at any (?:time|moment)|for (?:any|whatever|no|good)(?: or no)?"
    r" reason(?: or none)?|for (?:its |their |his "
    r"|our )?(?:own )?convenience|with(?:out| or without) (?:any |showing |giving |stating"
    r" )*(?:cause"
    r"|reasons?|grounds?)|(?:at|in) (?:its|our|their|\w+'s) (?:sole |absolute |own |free |full )*"
    r"(?:and \w+ )?(?:discretion|option|election|will|choice|pleasure)|at (?:will|pleasure"
    r"|discretion)"
    r"|when(?:ever|soever)? (?:it|they|we|\w+|the \w+) (?:so )?(?:likes?|wish\w*|choos\w+|decid\w+"
    r"|pleas\w+|sees? fit|wants?)|(?:as|if) (?:it|they|we) (?:sees?|thinks?) fit|unilaterally|by"
    r" (?:mere |simple )notice|no (?:reason|cause|ground)s?\b|(?:up)?on (?:[\w()-]+ ){0,5}?(?:days|"
    r"months|weeks|day|month)'? (?:[\w]+ ){0,2}?notice|by giving [^.;]{2,60}? notice"
    r"|by (?:\w+ )?notice)\b",
)
_ENDS = words(
    r"\b(?:revok\w+|revocation|(?:may|can) (?:be )?determined?|withdr[ae]w\w*|rescind\w*"
    r"|rescission|retract\w*|recall\w*"
    r"|terminat\w+|cancel\w*|end(?:s|ed|ing)?(?! users?\b)|discontinu\w+|lapses?|ceases?"
    r"|(?:call|tak)(?:e|es|en|s|ed|ing)? (?:[\w']+ ){0,5}?(?:back|off|in|away)"
    r"|(?:bring|brought|put|puts|putting) (?:[\w']+ ){0,6}?(?:to )?an end|stop\w* licensing"
    r"|precarious\w*|(?:holds?|held|has|have|enjoys?)\b[^.;]{0,40}? (?:during|at|on|by)"
    r" (?=[\w' ]{2,40}?"
    r"(?:will|pleasure|sufferance|discretion|grace)\b)|lasts? only|(?:for )?(?:so|as) long as"
    r"|(?:is|are|continues?|depends?|held|exist|exists)"
    r" (?:entirely )?(?:at|on) (?=[\w' ]{2,40}?(?:will|pleasure|sufferance|discretion)))\b"
)
_STATE = words(
    r"(?<!ir)(?<!non-)(?<!not\s)\b(?:revocable|terminable)\b(?! only)"
    r"|\b(?:subject to|liable to|open to|exposed to) (?:being )?(?:recall|revocation"
    r"|withdrawal"
    r"|revoked|recalled|withdrawn|cancellation)\b"
)
_RIGHT = words(
    r"\b(?:licen[sc]es?|permissions?|grants?|leave|(?:use|usage) of the|rights?(?! to (?:the"
    r" )?(?:\w+ "
    r"){0,2}?(?:terminat|revok|withdraw|cancel|end\b|rescind|recall|suspend|discontinu|call|take"
    r"|bring|retract|put))(?! of (?:terminat|revoc|withdraw|cancel|rescis)))\b"
)
_OTHER = words(
    r"\b(?:proposals?|suggest\w*|feedback|improvement\w*|comments?|ideas?|telemetry"
    r"|usage data)\b"
)
_FAULT = words(
    r"\b(?:breach\w*|provided (?:further )?that|default\w*|violat\w+|fail\w*|insolven\w+"
    r"|bankrupt\w*|infring\w+|non-?payment"
    r"|cause if|sublicens\w+ (?:may|can)|offer|proxy|power of attorney)\b"
    r"|\b(?:if|where|when|in the event)(?: that)?[ :—–-]*$"
)


def _find(paper: Paper) -> Iterator[Finding]:
    plain = [one for one in licences(paper) if one.mark(Sign.IRREVOCABLE)]
    told = list(_by_words(paper))
    if told and not plain and lasting(paper)[0].irrevocable:
        yield from told
        return
    yield from list(_by_grants(paper)) or told


def _by_words(paper: Paper) -> Iterator[Finding]:
    """Of the one licence of a model or of data, in whatever words."""
    told = lasting(paper) if is_of_models(paper) else ()
    for power in _powers(paper) if told else ():
        mark = next((one for one in told if one.index != power.index), None)
        if mark is None:
            continue
        yield _clash(paper, (mark.start, mark.end), power.span)
        return


_PASSIVE = words(
    r"\b(?:be|is|are|being) (?:\w+ )?(?:revoked|withdrawn|recalled|ended|terminated|cancelled"
    r"|called"
    r"|taken|rescinded|retracted|revocable|terminable|given|granted|held|subject|liable"
    r"|precarious)\b"
    r"|\b(?:holds?|held)\b|\b(?:revoca\w+|revok\w+|recall\w*|precarious\w*)\b",
    rf"\b{GIVER}\b,?[^.;]{{0,60}}?\b(?:may|can|free|reserves|entitled|right|power)\b",
)


def _clash(paper: Paper, mark: Span, power: Span) -> Finding:
    return clash(
        RULE, paper, mark, power, "is the grant, and yet",
        witness=f"a notice without any breach: {cite(paper, power[0])} ends the licence, "
        f"{cite(paper, mark[0])} does not let it",
        severity=less_grave(paper),
        mend="strike one of the two, or say which grant can be revoked",
    )  # fmt: skip


def _by_grants(paper: Paper) -> Iterator[Finding]:
    marked = [
        (licence, mark)
        for licence in licences(paper)
        if (licence.gives or licence.kind == "licence")
        and (mark := licence.mark(Sign.IRREVOCABLE, Sign.PERPETUAL))
        and not _OTHER.search(licence.folded)
    ]
    marked.sort(key=lambda pair: pair[1].sign is not Sign.IRREVOCABLE)
    for licence, mark in marked:
        other = licence.mark(Sign.REVOCABLE)
        if other:
            yield _within(paper, mark, other)
    yield from _labelled(paper, marked)
    powers = list(_powers(paper)) if marked else []
    for power in powers:
        for licence, mark in marked:
            if power.index != licence.index and _theirs(paper, power, licence):
                yield _clash(paper, (mark.start, mark.end), power.span)
                break


_NEEDLES = (
    "revoc", "revok", "withdraw", "cancel", "rescind", "end", "recall", "ceas", "termin", "take ",
    "call", "bring", "brought", "laps", "discret", "pleasure", "taken", "long as",
    "lasts",
)  # fmt: skip
_NO_FAULT = words(
    r"\b(?:no|neither(?: an?| any)?) (?:breach|default|fault|failure)\b|\b(?:even|irrespective"
    r"|regardless|whether|without"
    r"|absence|although|though)\b[^.;,]{0,60}?"
    r"\b(?:breach\w*|default\w*|fail\w*)"
)


_NARROW = words(
    r" to (?!use\b|the\b|license|licensee|access|it\b|you\b|customer|recipient|client)[a-z]+ "
    r"(?=(?:the|a|an|its|any) )"
)
"""A right to do one thing is not the licence."""
_LESSER = words(
    r"\b(?:trade ?marks?|logos?|names?|sub-?licen\w+|credentials?|support|maintenance|trial"
    r"|evaluation"
    r"|exclusivity|feedback|beta|accounts?|orders?|confidential\w*|consent|subscription fee)\b"
)


def _powers(paper: Paper) -> Iterator[Stand]:
    """Sentences by which a licence can be ended at will."""
    found = [
        *stands(
            paper,
            _STATE,
            _RIGHT,
            hedged=True,
            needles=("revocable", "terminable", "recall", "revocation", "withdr"),
        ),
        *stands(paper, _ENDS, _RIGHT, _AT_WILL, needles=_NEEDLES),
    ]
    done: set[int] = set()
    for power in found:
        if power.index in done or _FAULT.search(_NO_FAULT.sub(" ", power.text)):
            continue
        right = _RIGHT.search(power.told)
        if right is None or _NARROW.match(power.told, right.end()) or _LESSER.search(power.text):
            continue
        if not _is_barred(power) and not _of_taker(paper, power):
            done.add(power.index)
            yield power


_UNDERSTOOD = words(r",? it being (?:\w+ )?(?:understood|agreed|clear|noted) that\b.*$")
_RESERVED = words(r"\b(?:is|are|remains?|stays?) (?:\w+ )?reserved (?:to|for|by)\b")


def _of_taker(paper: Paper, power: Stand) -> bool:
    """Whether it is the one who has the licence that may end it."""
    text = sided(paper)[power.index]
    return acting(text, power.lead) == "taker" and not _PASSIVE.search(text)


def _is_barred(power: Stand) -> bool:
    """Whether a sentence says that the licence cannot be ended so."""
    plain = _UNDERSTOOD.sub("", power.text)
    plain = _AT_WILL.sub(lambda m: " " * len(m.group()), plain)
    plain = _RESERVED.sub(lambda m: " " * len(m.group()), plain)
    for piece in pieces(plain):
        if piece.start <= power.lead < piece.end:
            told = leave(plain, piece, power.lead)
            return told is not None and told.leave in (Leave.BAR, Leave.ASK)
    return False


_NAMED = words(r"\brevo[ck]\w*|\bwithdraw\w*")
_CAN = words(
    r"\b(?:yes|revocable|at (?:any time|will)|freely|without (?:cause|reason)|possible|may)\b"
)


def _labelled(paper: Paper, lasting: list[tuple[Licence, Mark]]) -> Iterator[Finding]:
    """A line of the cover page by which the licence can be revoked."""
    for label in labels(paper) if lasting else ():
        can = _CAN.search(label.value)
        if can is None or not (_NAMED.search(label.name) or _STATE.search(label.value)):
            continue
        if not _FAULT.search(label.value) and not label.value.startswith(("no", "ir")):
            mark = lasting[0][1]
            yield clash(
                RULE, paper, (mark.start, mark.end), (label.start, label.end),
                "is the grant, and yet",
                witness=f"a notice without any breach: {cite(paper, label.start)} "
                f"ends the licence, {cite(paper, mark.start)} does not let it",
                mend="strike one of the two, or say which grant can be revoked",
                edit=instead(paper, label.start, label.end, "none", "the grant prevails"),
            )  # fmt: skip
            return


def _within(paper: Paper, one: Mark, two: Mark) -> Finding:
    return clash(
        RULE,
        paper,
        (one.start, one.end),
        (two.start, two.end),
        "is what the same grant calls",
        witness=f"a revocation without breach: “{paper.document.text[one.start : one.end]}” shuts "
        f"it out, “{paper.document.text[two.start : two.end]}” lets it",
        mend="strike one of the two words",
        edit=struck(paper, two.start, two.end, "the grant stays as lasting as its other word says"),
    )


def _theirs(paper: Paper, power: Stand, licence: Licence) -> bool:
    """Whether the power is that of the party that gave the licence."""
    who = _whose(paper, power)
    if who and who == licence.taker and not _GIVER_ACTS.search(power.told):
        return False
    return not licence.giver or who in ("", EACH, licence.giver, licence.taker)


def _whose(paper: Paper, power: Stand) -> str:
    named = who_after(paper, power.text, power.lead, "by|at")
    return named or who_before(paper, power.text, power.lead)


_GIVER_ACTS = words(r"\b(?:revoca\w+|revok\w+|recall\w*|call\w* back|tak\w+ back)\b")
"""What only the party that gave a licence can do."""


RULE = Rule(
    id="X-004",
    family=Family.LOGIC,
    title="perpetual or irrevocable, and revocable",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
