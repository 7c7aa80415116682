# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Logs that one clause needs, another forbids.

It finds a duty to report use from logs, a right to telemetry, or an audit of logs beside a clause
by which no telemetry is sent, nothing is logged, or logs are not kept.

It leaves alone a ban on logging contents beside counts of use, a ban that excepts what metering or
audit needs, and logs that the user itself makes or is given beside a ban on sending telemetry to
the supplier.

Use that cannot be counted cannot be billed or audited, and whoever counts it breaks the clause on
privacy.

Except what metering needs from the ban, as the edit does.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out, said_plainly
from licet.review.layers.concepts import DENIES, Concept, joined, spoken
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_FILL = r"(?:[\w,'()/-]+ )"
_LOG = (
    r"(?:telemetry|(?:usage |access |audit |server |request |api |inference |system )?logs?"
    r"|log files?|logging|usage (?:data|metrics|statistics))"
)
_NEEDED = (
    rf"(?P<say>\b(?:report\w*|audit\w*|inspect\w*|verif\w+|measur\w+|meter\w*|calculat\w+"
    rf"|bas\w+|collect\w*"
    rf"|receiv\w+|transmit\w*|send\w*|provid(?:e[sd]?|ing)|suppl(?:y|ies|ied|ying)|keep\w*"
    rf"|maintain\w*|retain\w*|review\w*|submit\w*"
    rf"|examin\w+|records?|enabl\w+|monitor\w*) {_FILL}{{0,12}}?{_LOG})\b"
    rf"|(?P<too>\b{_LOG} {_FILL}{{0,8}}?(?:shall|must|will|are to) be (?:kept|retained|provided"
    rf"|made available"
    r"|sent|transmitted|reported|audited|collected)\b)"
)
_BARRED = (
    rf"(?P<say>\b(?:no|without(?: any)?) {_FILL}{{0,5}}?{_LOG}\b"
    rf"|\b(?:not|never|neither|nor|refrain from|disable\w*|switch\w* off|turn\w* off) "
    rf"{_FILL}{{0,9}}?{_LOG}\b"
    rf"|\b{_LOG}\b {_FILL}{{0,8}}?(?:(?:is|are|be) (?:\w+ly )?(?:prohibited|forbidden|disabled"
    rf"|switched off"
    rf"|turned off|not (?:\w+ )?(?:permitted|allowed|kept|collected|retained))"
    rf"|(?:not|never) (?:be )?(?:kept|collected|retained|sent|transmitted|stored|recorded"
    rf"|created|written|made))\b)"
)
_PLACES = r"\b(?:premises|buildings?|rooms?|doors?|badges?|visitors?|cameras?|entrances?)\b"
"""Logs of who comes and goes, which say nothing of the use of a model."""
_NO_PLACE = pattern(rf"\A(?!.*{_PLACES})")
_CONTENT = pattern(r"\b(?:contents? of|prompts?|personal data|payloads?|keystrokes?)\b")

_LOGS = (
    r"\b(?:telemetry|logs?|log files?|logging|logged|usage (?:data|metrics|statistics|records?"
    r"|figures|counts?|information|statistics)"
    r"|call records?|records? of (?:\w+ )?(?:calls?|requests?|use|usage|quer(?:y|ies)"
    r"|inferences?)|metering|meter(?:ed)?"
    r"|(?:record|count|track|trac|monitor|measur)(?:s|ed|ing|e|es)? (?:\w+ ){0,4}?(?:calls?"
    r"|requests?|use|usage|quer(?:y|ies)|prompts?|inferences?))\b"
)
_WANTED = Concept(
    says=_LOGS,
    beside=(
        r"\b(?:report\w*|audit\w*|inspect\w*|verif\w+|measur\w+|calculat\w+|comput\w+|based on"
        r"|basis|collect\w*|gather\w*|receiv\w+"
        r"|transmit\w*|send|sent|provid\w+|suppl\w+|keep|kept|maintain\w*|retain\w*|submit\w*"
        r"|furnish\w*|hand\w*|creat\w+|produc\w+"
        r"|deliver\w*|evidenc\w*|establish\w*|determin\w+|invoic\w+|bill\w*|preserv\w+"
        r"|store[sd]?|depend\w*|records|recorded|worked out|rests? on|draw(?:s|n)?|taken from"
        r"|check\w*|evaluat\w+|look(?:s|ed)? (?:at|into)|duty|goes to|go to|access\w*"
        r"|analy[sz]\w+|shown|show|call for|hand(?:ed)? over|demand\w*|produced?|seen?)\b",
        r"\b(?:shall|must|will|is|are|to be|may|undertakes?|agrees?|has to|have to|requires?)\b",
    ),
    never=rf"\b{DENIES}\b|\bconfidential\b|\bpersonal data\b|\bsecurity incidents?\b|\bmeans\b"
    rf"|{_PLACES}",
)
_BANS = (
    r"(?:not?(?! (?:later|more|less|earlier|fewer|sooner) than\b)|never|neither|nor|none|nobody"
    r"|without|refrain\w*|abstain\w*|prohibit\w*|forbid\w*"
    r"|\w{2,6}n't)"
)
_UNWANTED = Concept(
    says=(
        r"\bunrecorded\b|\b(?:records?|logs?|stores?|reports?|registers?) nothing\b"
        rf"|\b{_BANS}\b[^.;]{{0,30}}?\b(?:report|record|log|register|track)s? (?:its|their"
        rf"|the) (?:\w+ )?us(?:e|age)\b"
        rf"|\b{_BANS}\b[^.;]{{0,110}}?{_LOGS}|{_LOGS}(?! (?:that|which) (?:do"
        rf"|does) not)[^.;]{{0,90}}?\b(?:not|never|neither|nor|prohibit\w*"
        rf"|forbid\w*|(?:switched"
        rf"|turned) off|disabled|suppressed)\b"
    ),
    never=(
        r"\b(?:contents? of|personal data|payloads?|keystrokes?|liable|liability|beyond|longer "
        r"than|more than|except|other than|unless"
        r"|save|without (?:the )?(?:prior )?(?:written )?(?:consent|notice|cost|charge|delay)"
        r"|third part\w+|counts?|limited to|log[- ]?in"
        r"|tamper\w*|aggregat\w*|identif\w*|alter\w*|delet\w*|need not|not (?:be )?(?:obliged"
        r"|required|obligated)|no "
        r"(?:obligation|duty))\b"
    ),
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    barred = [
        one
        for one in said_plainly(laid, _BARRED, needs="log|telemetry|usage")
        if not _ALSO.search(one.text[one.end : one.end + 80])
        and not _CONTENT.search(one.text, one.start, one.end + 50)
        and not _IDLE.search(one.text[: one.end])
    ]
    barred = joined(
        barred, (one for one in spoken(laid, _UNWANTED, plain=True) if laid.about_models)
    )
    if not barred:
        return
    told = {one.index for one in barred}
    needed = [
        one
        for one in said_plainly(laid, _NEEDED, needs="log|telemetry|usage")
        if one.index not in told and one.force is not Force.FORBIDDEN and _NO_PLACE.match(one.text)
    ]
    wanted = (one for one in spoken(laid, _WANTED, plain=True) if one.index not in told)
    needed = joined(needed, wanted if laid.about_models else iter(()))
    yield from clashing(
        RULE, [(no, yes) for yes, no in pairs(needed, barred) if not _own(yes, no)], _TOLD
    )


def _own(needed: Said, barred: Said) -> bool:
    """Whether logs are needed that the user makes or is given, and only sending them is barred."""
    words = barred.text
    sent = _SENT.search(words) and not _MADE.search(words)
    if not sent:
        return False
    return _GIVEN.search(needed.text) is not None or _OF_USER.search(needed.text) is not None


_SENT = pattern(
    r"\btelemetry\b|\b(?:monitor|watch|observ)\w*\b[^.;]{0,60}?\b(?:remotely|from afar)\b"
    r"|\b(?:sen[dt]s?|sending|transmit\w*|report\w*|forward\w*) (?:[\w,]+ ){0,8}?to"
    r" (?:the )?(?:U+|us)\b"
)
_MADE = pattern(
    r"\b(?:log(?:ged|ging|s)?|record(?:s|ed|ing)?|ke(?:ep|pt)|retain\w*|stor(?:e|es|ed|ing)"
    r"|creat\w+)\b"
)
_GIVEN = pattern(
    r"\bU+\b (?:shall|must|will|agrees? to|undertakes? to) "
    r"(?:gives?|hands? (?:over )?|provides?|supply|supplies|sends?|shows?|delivers?|makes?"
    r" available)(?: [\w,]+){0,6}?(?: to)?(?: the)? Y+\b"
    r"|\bY+\b (?:(?:is|are) entitled to|may (?:see|ask for|have)|receives?) (?:[\w']+ ){0,4}logs?\b"
)
_OF_USER = pattern(
    r"\b(?:logs?|log files?) (?:of|kept by|made by|that|which) (?:the )?(?:Y+\b|(?:those|persons"
    r"|parties|members|anybody|whoever) (?:who |that )?(?:us|run|operat|host)\w*)"
    r"|(?:Y+'s?|\b(?:its|their) own) (?:\w+ )?logs?\b"
)
_ALSO = pattern(r"\b(?:longer|third part\w+|except|other than|unless|beyond|save|more than)\b")
_IDLE = pattern(
    r"\b(?:no (?:obligation|duty)|not (?:\w+ )?(?:liable|required|obliged|obligated|limited to))\b"
)


def _problem(one: Said, other: Said) -> str:
    return f"{other.at} needs `{other.words}`, {one.at} has `{one.words}`"


def _witness(one: Said, other: Said) -> str:
    return (
        f"the first report of use falls due: {other.at} wants figures from logs that "
        f"{one.at} forbids"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="except what metering and audit need from the ban",
    comment="Counts of use are needed to report and to audit; they are excepted from the ban.",
)

RULE = Rule(
    id="Y-018", family=Family.LAYER, title="logs are needed by one clause and forbidden by another",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.CODE,
)  # fmt: skip
