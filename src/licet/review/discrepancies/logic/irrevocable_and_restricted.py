# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence is irrevocable, and its use can be restricted or switched off from afar.

Finds an irrevocable or perpetual grant beside a right of the licensor to restrict, limit, suspend
or disable use remotely, or a duty to use the latest version.

Leaves alone: suspension of a hosted service for its security, and grants that can be revoked.

Why it matters: a right that cannot be taken away on paper is taken away in fact, with no notice
and no remedy; a duty to update ends the use of the version that was licensed.

How it is mended: limit the power to breaches that are found, or call the grant revocable. The edit
makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import MAY, Said, Span, cite, clash, party_in, said
from licet.review.discrepancies.logic.several_grants import is_of_models
from licet.review.discrepancies.logic.standing import Stand, stands, who_after, who_before
from licet.review.discrepancies.logic.stopped_from_afar import stops
from licet.review.discrepancies.rule import Rule
from licet.review.grants.duration import lasting
from licet.review.grants.leave import Leave, leave, pieces
from licet.review.grants.licences import Sign, licences
from licet.review.grants.sided import side_of
from licet.review.licence_terms.modality import SOMEBODY, words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_REMOTE = (
    r"(?:remote(?:ly)?|(?:from|at) (?:afar|a distance)|electronic(?:ally)?|over the (?:air|network"
    r"|internet"
    r"|wire)|(?:technical|electronic|software|digital) means|kill[ -]switch|time[ -]bomb|disabling"
    r" (?:device|code|means))"
)
_STOP = (
    r"(?:restrict|limit|suspend|disabl|block|deactivat|switch(?:ing|ed|es)? (?:\w+ ){0,4}?off"
    r"|turn(?:ing|ed|s)? (?:\w+ ){0,4}?off"
    r"|shut(?:ting|s)? (?:\w+ ){0,4}?(?:down|off)|stop|lock|disconnect|cut(?:ting|s)? off"
    r"|throttl|interrupt|halt"
    r"|(?:mak|render)\w* [^.;]{0,40}?(?:unusable|inoperable|inoperative)|revok\w* access"
    r"|withdraw\w* access|terminat\w* (?:access|use)|prevent\w* (?:the |any |further )*use)\w*"
)
_NEW = r"(?:latest|newest|most recent|most current|current|up-to-date|last)"
_VERSION = r"(?:versions?|releases?|builds?|updates?)"
_AFAR = words(
    rf"(?P<who>{SOMEBODY}) {MAY}\b[^.;]{{0,90}}?\b{_STOP}\b[^.;]{{0,120}}?\b{_REMOTE}\b",
    rf"(?P<who2>{SOMEBODY}) {MAY}\b[^.;]{{0,90}}?\b{_REMOTE}\b[^.;]{{0,60}}?\b{_STOP}\b",
    rf"(?P<who3>{SOMEBODY}) (?:reserves? the right to|may|is entitled to|(?:has|have) the"
    rf" right to|can)\b(?! not\b)[^.;]{{0,60}}?\b{_STOP} (?:the |any |all )*(?:usage|use) of\b"
    r"(?: the)?(?: (?:model|software|weights|materials?))?",
    rf"\b(?:may|can) be (?:\w+ )?{_STOP}\b[^.;]{{0,80}}?\b{_REMOTE}\b",
    rf"\bremotely (?:[\w, ]{{0,40}}?)?{_STOP}\b",
    r"\b(?:kill[ -]switch|time[ -]bomb|disabling (?:device|code))\b",
    r"\b(?:shall|must|agrees? to|will|undertakes? to|has to|have to|(?:is|are) (?:\w+ly"
    r" )?(?:obliged"
    rf"|required|bound) to|may (?=[^.;]{{0,60}}?\b(?:only|solely|exclusively|alone)\b))(?!"
    rf" not\b)[^.;]{{0,60}}?(?<!\w)(?:use|run|deploy|operate|keep to|install)"
    rf" (?:always |at all times )?(?:only |solely |exclusively )?(?:the )?{_NEW} {_VERSION}\b"
    r"(?: only| alone)?(?: of the \w+)?",
    r"\b(?:shall|must|will|(?:is|are) (?:obliged|required|bound) to|has to|have"
    rf" to)\b[^.;]{{0,40}}?"
    rf"\b(?:upgrade|update|migrate|move|switch|change|replace)\b[^.;]{{0,40}}?\b(?:{_NEW}|each"
    r" new|every"
    r" new)"
    rf" {_VERSION}\b",
    rf"\b(?:{_NEW}|newer|new|later) {_VERSION}\b[^.;]{{0,60}}?\b(?:has to|have to|must|shall"
    rf"|(?:is|are) (?:bound"
    r" |obliged |required )?to|will)\b(?! not)[^.;]{0,40}?\b(?:replace|upgrade|update|migrate"
    r"|move over"
    r"|switch|change over|install)\b",
    rf"\bno (?:\w+ )?{_VERSION}\b[^.;]{{0,40}}?\b(?:but|except|other than|save) the {_NEW}\b",
    rf"\b{_VERSION}\b[^.;]{{0,30}}?\b(?:other than|except) the {_NEW}\b[^.;]{{0,40}}?\b(?:not|never"
    r"|no longer)\b",
    rf"\b(?:only|none but) the {_NEW} {_VERSION}\b[^.;]{{0,60}}?\b(?:may|can|is"
    rf"|are)\b[^.;]{{0,20}}?"
    r"\b(?:be used|licen[sc]ed|allowed|permitted|run)\b",
    rf"\b(?:earlier|older|previous|prior|superseded|outdated) (?:{_VERSION}"
    rf"|ones)\b[^.;]{{0,60}}?\b(?:"
    r"(?:may|can|shall|must|will) (?:not|no longer) be (?:used|run)|(?:may|shall|must|will) be"
    r" (?:uninstalled|removed|replaced|disabled|deactivated|retired)|stops? working)\b",
)
_STOPS = words(
    r"\b(?:disabl\w*|block\w*|deactivat\w*|disconnect\w*|lock\w*|throttl\w*|interrupt\w*|halt\w*"
    r"|suspend\w*|paralys\w*|freez\w*|frozen|brick\w*|restrict\w*|limit(?:s|ing|ed)?\b|erase\w*"
    r"|stop\w*|withh[eo]ld\w*|(?:switch|turn|shut|cut)\w* (?:[\w']+ ){0,5}?(?:off|down)"
    r"|(?:bring|put)\w* (?:[\w']+ ){0,6}?to a (?:halt|stop|standstill)|out of (?:action"
    r"|operation|service)"
    r"|let\w* (?:[\w']+ ){1,3}?(?:lapse|expire|run out)"
    r"|(?:mak|render)\w* [^.;]{0,50}?(?:unusable|inoperable|inoperative|useless)"
    r"|prevent\w* (?:[\w']+ ){0,6}?from (?:running|working|starting|functioning))\b"
)
_MEANS = words(
    rf"\b(?:{_REMOTE}|(?:technical|electronic|hidden|built-in|cryptographic|activation"
    rf"|licen[sc]e|security"
    r"|digital) (?:\w+ )?(?:key|switch|lock|mechanism|device|measure|function|token|server"
    r"|certificate"
    r"|control)s?|(?:activation|licen[sc]e|control|central) servers?|signals?|heartbeat|checks?"
    r" in|token"
    r"|command|switch|phones? home|call(?:s|ing)? home|back ?door"
    r"|(?:copies|copy|instances?|installations?) (?:of [^.;]{2,40}? )?(?:that|which|run|used"
    r"|held|installed"
    r"|in the (?:hands|possession))|(?:installed|running) (?:copies|copy|instances?)"
    r"|(?:on|in) (?:any of )?(?:its|their|your|the \w+'s|\w+'s) (?:own )?(?:systems?|machines"
    r"|computers"
    r"|hardware|environment|servers?))\b"
)
_ABLE = words(
    r"\b(?:may|can|could|(?:is|are|be) (?:\w+ )?(?:able|entitled|free|allowed|authori[sz]ed) to"
    r"|rights? to"
    r"|power to|means to|ability to|reserves?|enabl\w+|allow\w*|at any time|at will|lets?)\b"
)


def _stopped(paper: Paper) -> Iterator[Stand]:
    """Sentences by which copies can be stopped from afar, by whatever means."""
    for one in stands(paper, _STOPS, _MEANS, _ABLE, unless=_CAUSE, hedged=True):
        piece = next(p for p in pieces(one.text) if one.lead < p.end)
        told = leave(one.text, piece, one.lead)
        if told is None or told.leave is not Leave.BAR:
            yield one


_CAUSE = words(
    r"\b(?:unless|subject to|notwithstanding|while|threat\w*|security|breach\w*|emergenc\w+"
    r"|unlawful|illegal|infring\w*|court"
    r"|maintenance"
    r"|overdue|unpaid|non-?payment|fails? to|default|virus\w*|bugs?|anti-?virus|represents?"
    r"|warrants?)\b"
)


_NEEDLES = (
    "remote", "afar", "distance", "electronic", "over the", "means", "switch", "bomb", "disabl",
    "use of", "usage of", "latest", "newest", "recent", "current", "date", "last ", "version",
    "release", "update",
)  # fmt: skip


def _find(paper: Paper) -> Iterator[Finding]:
    grant = next(
        (
            (licence, mark)
            for licence in licences(paper)
            if (licence.gives or licence.kind == "licence")
            and (mark := licence.mark(Sign.IRREVOCABLE))
            and not _OTHER.search(licence.folded)
        ),
        None,
    )
    if grant is not None:
        one, mark = grant
        yield from _restricted(paper, one.index, mark.start, mark.end, one.taker)
        return
    for told in lasting(paper) if is_of_models(paper) else ():
        if told.irrevocable:
            yield from _restricted(paper, told.index, told.start, told.end, "")
            return


def _restricted(paper: Paper, index: int, start: int, end: int, taker: str) -> Iterator[Finding]:
    told: list[tuple[Said | Stand, str]] = [
        (power, party_in(paper, next((v for v in power.match.groupdict().values() if v), "")))
        for power in said(paper, _AFAR, *_NEEDLES, unless=_CAUSE, hedged=True)
    ]
    more = [
        (
            power,
            who_after(paper, power.text, power.lead) or who_before(paper, power.text, power.lead),
        )
        for power in _stopped(paper)
    ]
    for power, who in (*told, *more):
        if power.index == index or (who and (who == taker or side_of(paper, who) == "taker")):
            continue
        yield _clash(paper, (start, end), power.span)
        return
    for other, span in stops(paper) if is_of_models(paper) else ():
        if other != index:
            yield _clash(paper, (start, end), span)
            return


def _clash(paper: Paper, grant: Span, power: Span) -> Finding:
    return clash(
        RULE, paper, grant, power, "is the grant, and yet",
        witness=f"a copy that runs under the grant of {cite(paper, grant[0])} can be stopped "
        f"or has to be replaced under {cite(paper, power[0])}",
        mend="limit the power to use in breach, or do not call the grant irrevocable",
    )  # fmt: skip


_OTHER = words(
    r"\b(?:proposals?|suggest\w*|feedback|improvement\w*|comments?|ideas?|telemetry"
    r"|usage data)\b"
)


RULE = Rule(
    id="X-006",
    family=Family.LOGIC,
    title="irrevocable, and restricted from afar",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
