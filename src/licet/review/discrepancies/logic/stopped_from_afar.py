# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences by which copies can be stopped from afar, or only the latest version may be used."""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span
from licet.review.grants.leave import Leave, leave, pieces
from licet.review.grants.sided import GIVER, TAKER, acting, sided
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.reading import run_on

__all__ = ["stops"]

LONGEST = 600
"""Characters of one sentence that are looked at."""
_OUT = r"out of (?:use|action|operation|service|commission|order|function)"
_STOP = words(
    r"\b(?:(?:off|stop|cut-off|kill)[ -]switch|disabl\w*|block\w*|deactivat\w*|de-activat\w*"
    r"|inactivat\w*|disconnect\w*|lock(?:s|ed"
    r"|ing)?\b"
    r"(?! (?:[\w']+ ){0,2}?up)|throttl\w*|interrupt\w*|halt\w*|suspend\w*|paraly[sz]\w*|freez\w*"
    r"|frozen"
    r"|brick\w*|restrict(?:s|ed|ing)? (?:the )?(?:use|operation|running|function\w*)|inert"
    r"|kill\w*|erase\w*"
    r"|immobili[sz]\w*|unusable|inoperable|inoperative|useless|non-functional|withh[eo]ld\w*"
    rf"|{_OUT}|(?:switch|turn|shut|cut|power)\w* (?:[\w']+ ){{0,5}}?(?:off|down)"
    r"|to a (?:halt|stop|standstill)|(?:ceas|stop|quit)\w* (?:to )?(?:operat|work|run|function"
    r"|start"
    r"|respond|execut)\w*|(?:declin|refus|fail)\w* to (?:renew|issue|extend|supply)|(?:not|no"
    r" longer)"
    r" (?:renew|issue|extend)\w*|let\w* (?:[\w']+ ){1,4}?(?:lapse|expire|run out)"
    r"|prevent\w* (?:[\w']+ ){0,6}?from (?:running|working|starting|functioning|operating))\b"
)
_MEANS = words(
    r"\b(?:built[- ]in|remote\w*"
    r"|(?:from|at) (?:afar|a distance|its own|our own|outside|(?:the )?licensor's"
    r"|our)"
    r"|over the (?:air|network|internet|wire|line)|online|signals?|network|heartbeat|kill[ -]switch"
    r"|time[ -]bomb|back ?door|(?:technical|electronic|hidden|built-in|cryptographic|digital"
    r"|automatic)"
    r" (?:\w+ )?(?:means|keys?|switch\w*|locks?|mechanisms?|devices?|measures?|functions?|ability"
    r"|controls?|safeguards?|facility)|(?:activation|licen[sc]e|control|central|access|start-up"
    r"|unlock)"
    r"[ -](?:keys?|codes?|tokens?|servers?|certificates?)|tokens?|keys?\b|server of|servers?"
    r"|command\w*"
    r"|switch|mechanism|lock\b|phones? home|calls? home|checks? in|reports? back|contacts?"
    r"|installed|installations?|instances?|cop(?:y|ies)\b|(?:on|in|at) (?:the )?(?:licensee's|your)"
    r" (?:own )?(?:systems?|machines?|computers?|hardware|environment|servers?|premises"
    r"|infrastructure))\b"
)
_ABLE = words(
    r"\b(?:may|can|could|able|ability|entitled|free to|allowed|authori[sz]ed|rights?|power|means"
    r"|reserves?|enabl\w+|allow\w*|at any time|at will|lets?|whenever|contains?|includes?"
    r"|equipped|fitted"
    r"|built|checks? in|needs?|needed|requires?|required|depends?|orders?|programmed|designed"
    r"|set up)\b"
)
_NEW = r"(?:latest|newest|most recent|most current|current|up-to-date|last|actual|then-current)"
_OLD = (
    r"(?:old(?:er)?|earlier|previous|prior|superseded|outdated|obsolete|replaced|former|preceding)"
)
_VERSION = r"(?:versions?|releases?|builds?|updates?|editions?|cop(?:y|ies)|ones?)"
_RENEW = words(
    rf"\b(?:only|solely|exclusively|none but|always|at all times|nothing but"
    rf"|constantly)\b[^.;]{{0,60}}?"
    rf"\b{_NEW} {_VERSION}\b|\b{_NEW} {_VERSION}\b[^.;]{{0,60}}?\b(?:only|alone|none other|no other"
    r"|exclusively|at all times|always|nothing else|not any other)\b",
    rf"\b(?:{TAKER}|use|model|software|it)\b[^.;]{{0,40}}?\b(?:shall|must|will|undertakes? to"
    rf"|agrees? to"
    r"|(?:is|are) (?:\w+ly )?(?:obliged|required|bound|to)|has to|have to|needs? to)\b(?!"
    r" not)[^.;]{0,50}?"
    rf"\b(?:run|use|install|keep to|upgrade|update|migrate|move|switch|change|replace|adopt"
    rf"|deploy|operate"
    rf"|stay on|follow)\b[^.;]{{0,50}}?\b(?:{_NEW}|(?:each|every|any|the|all) (?:\w+ )?(?:new"
    rf"|newer|later"
    rf"|subsequent|further|successive|next)) (?:\w+ )?{_VERSION}\b",
    rf"\b{_OLD} {_VERSION}\b[^.;]{{0,70}}?\b(?:must|shall|may|can|will|(?:is|are) to|has to|have to"
    rf"|no longer|ceas\w+|stops?|lapse|ends?)\b[^.;]{{0,50}}?\b(?:stop\w*|ceas\w*|not\b|never"
    rf"|{_OUT}|retired?"
    r"|uninstalled|removed|replaced|disabled|deactivated|discontinued|abandoned|given up|no"
    r" longer|end\w*"
    r"|decommissioned|withdrawn)",
    rf"\b(?:no|any) (?:\w+ )?{_VERSION}\b[^.;]{{0,40}}?\b(?:but|except|other than|save) the"
    rf" {_NEW}\b",
    rf"\b{_VERSION}\b[^.;]{{0,30}}?\b(?:other than|except) the {_NEW}\b[^.;]{{0,40}}?\b(?:not|never"
    r"|no longer)\b",
)
_CAUSE = words(
    r"\b(?:unless|subject to|notwithstanding|while|threat\w*|security|breach\w*|emergenc\w+"
    r"|unlawful"
    r"|illegal|infring\w*|court|maintenance|overdue|unpaid|non-?payment|fails? to|default"
    r"|virus\w*|bugs?"
    r"|anti-?virus|represents?|warrants?|support\w*|downtime|disaster|personal data|confidential\w*"
    r"|invoices?|payments?|back-?ups?|safety|accounts?|users?|harm\w*|outputs?)\b"
)
_THING = words(
    r"\b(?:models?|weights|software|services?|platform|data ?sets?|data|corpus|system"
    r"|installations?"
    r"|instances?|cop(?:y|ies)|use|usage|versions?|releases?|licensed \w+|it)\b"
)
_SUPPLIES = words(
    rf"\b{GIVER}\b[^.;]{{0,40}}?\b(?:suppl\w+|provid\w+|deliver\w*|offer\w*|maintain\w*|keep\w*)\b"
)


def stops(paper: Paper) -> Iterator[tuple[int, Span]]:
    """Sentences by their index, and where the words stand."""
    texts, sentences = sided(paper), paper.reading.sentences
    for index, told in enumerate(texts):
        if told.endswith(":") and index + 1 < len(texts):
            told = run_on(sentences[index], told, sentences[index + 1], texts[index + 1])
        if len(told) > LONGEST or not _THING.search(told) or _CAUSE.search(told):
            continue
        span = _renewed(told) or _stopped(told)
        if span:
            start = paper.reading.sentences[index].start
            yield index, (start + span[0], start + span[1])


def _renewed(text: str) -> Span | None:
    match = _RENEW.search(text)
    if match is None or _SUPPLIES.search(text) or ("older" in text and "may" in text):
        return None
    return match.span()


def _stopped(text: str) -> Span | None:
    stop = _STOP.search(text)
    means = stop and _MEANS.search(_STOP.sub(lambda m: " " * len(m.group()), text))
    able = means and _ABLE.search(text)
    if not (stop and means and able):
        return None
    piece = next(p for p in pieces(text) if stop.start() < p.end)
    told = leave(text, piece, stop.start())
    if told is not None and told.leave is Leave.BAR and not _DECLINES.search(text):
        return None
    if acting(text, stop.start()) == "taker":
        return None
    return min(stop.start(), means.start()), max(stop.end(), means.end())


_DECLINES = words(
    r"\b(?:(?:declin|refus)\w* to|withh[eo]ld\w*|(?:cannot|not|no longer) (?:run|start|work"
    r"|operat\w+"
    r"|function))\b|\b(?:un|in)\w+able\b|\binoperative\b"
)
"""Words of denial that are what stops."""
