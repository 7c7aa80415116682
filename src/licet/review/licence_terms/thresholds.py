# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read the size above which a licence ends, has to be asked for, or brings a display duty."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from licet.review.licence_terms.amounts import Amount, amounts_in, day_named, release_date
from licet.review.licence_terms.modality import LONGEST, MOST, governing
from licet.review.licence_terms.quoting import term_at
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term

__all__ = ["read_threshold"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Metric:
    name: str
    words: re.Pattern[str]
    money: bool = False


_METRICS = (
    _Metric(name="monthly_active_users", words=pattern(
        r"\bmonthly unique users?\b|\bmonthly[- ](?:average )?active (?:\w+ )?(?:users?|accounts?"
        r"|people)\b|\bmaus?\b"
        r"|\bactive (?:users?|accounts?)\b.{0,40}\bmonth"
        r"|\busers? (?:per|a|each) month\b|\bmonthly users\b")),
    _Metric(name="daily_active_users", words=pattern(
        r"\bdaily[- ](?:average )?active (?:users?|accounts?)\b|\bdaus?\b|\busers? (?:per|a"
        r"|each) day\b|\bdaily users\b")),
    _Metric(name="monthly_visits", words=pattern(
        r"\b(?:monthly (?:visits?|visitors)|(?:visits?|visitors) (?:per|a|each|in any) month)\b"
    )),
    _Metric(name="revenue", money=True, words=pattern(
        r"\brevenues?\b|\bturnover\b|\bgross (?:income|receipts|sales)\b|\bearn(?:s|ed|ing"
        r"|ings)?\b|\bannual (?:sales"
        r"|income)\b|\bsales revenues?\b")),
    _Metric(name="funding", money=True, words=pattern(
        r"\bfunding\b|\b(?:capital|financing|investment)s? raised\b|\braised\b"
        r"|\bventure capital\b")),
    _Metric(name="market_capitalisation", money=True, words=pattern(
        r"\bmarket cap\w*|\bvaluation\b|\bvalued at\b")),
    _Metric(name="total_assets", money=True, words=pattern(r"\b(?:total|net) assets\b")),
    _Metric(name="headcount", words=pattern(
        r"\bemploy(?:s|ing|ees)?\b|\bheadcount\b|\bpersonnel\b|\bstaff\b"
        r"|\bfull[- ]time equivalents?\b"
    )),
    _Metric(name="compute_flops", words=pattern(r"\b(?:flops?|floating[- ]point operations)\b")),
    _Metric(name="users", words=pattern(
        r"\b(?:registered|active|end|unique|total|individual) users\b|\bend-users\b|\busers\b"
        r"|\b(?:developers|seats)\b"
    )),
)  # fmt: skip

_NUMERIC = pattern(
    r"\d|hundred|thousand|illion|\b(?:five|ten|fifteen|twent|thirt|fort|fift|sixt|sevent|eight"
    r"|ninet)"
)
_SIZE = pattern(
    r"user|account|\bmaus?\b|\bdaus?\b|visit|earn|revenue|turnover|income|sales|receipts|fund"
    r"|raised|capital"
    r"|valu|market cap|assets|employ|headcount|personnel|staff|developer|seats|equivalent"
    r"|\bflops?\b|operations"
)
"""A cheap sieve: what any metric's words have to contain."""

_MORE = pattern(
    r"\b(?:greater than(?! or equal)|more than(?! or equal)|exceed(?:s|ed|ing)?|in excess of"
    r"|over|above|surpass\w*|pass(?:es|ed)|crosses|larger than|higher than|beyond)\b|>(?!=)"
)
_LEAST = pattern(
    r"\b(?:at least|(?:greater|more|higher) than or equal to|equals? or (?:exceeds?|(?:more"
    r"|greater) than)|meets? or exceeds?"
    r"|(?:not|no) (?:less|fewer|lower) than|reach(?:es|ed|ing)?|a minimum of"
    r"|equal to or (?:greater|more|higher|above|over)\w*(?: than)?)\b|>=|≥"
)
_LEAST_AFTER = pattern(
    r"(?:\w+ ){0,6}?(?:or|and) (?:more|greater|above|higher|over)\b"
    r"(?! than| (?:\W|[a-z]{3} )?\d)"
)
_BELOW = pattern(
    r"\b(?:less than(?! or equal)|fewer than|below|under|lower than|smaller than)\b|<(?!=)"
)
_AT_MOST = pattern(
    r"\b(?:(?:not|n't|never) (?:\w+ )?(?:exceed(?:s|ed|ing)?|more than|greater than|over|above)"
    r"|no (?:more|greater) than|up to|at most"
    r"|less than or equal to|a maximum of|no more than|without exceeding)\b|<=|≤"
)
_LOWER_BOUNDS = ((_AT_MOST, "more_than", True), (_LEAST, "at_least", False),
                 (_MORE, "more_than", False), (_BELOW, "at_least", True))  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Limit:
    """One comparison: the metric, the amount, and on which side the rights change."""

    metric: str
    value: int | float
    comparator: str
    """more_than or at_least: which sizes are over the limit."""
    permission_below: bool
    """The text grants below the limit; it does not spell out what happens above."""
    start: int
    end: int
    sentence: Sentence
    index: int


def _limits(reading: Reading) -> Iterator[_Limit]:
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded[:LONGEST]
        if not _NUMERIC.search(text) or not _SIZE.search(text):
            continue
        for amount in islice(amounts_in(text), MOST):
            side = _side(text, amount) if amount.value > 1 and not _an_age(text, amount) else None
            metric = _metric(text, amount) if side else None
            if side and metric:
                yield _Limit(
                    metric=metric, value=amount.value, comparator=side[0], permission_below=side[1],
                    start=sentence.start + amount.start, end=sentence.start + amount.end,
                    sentence=sentence, index=index,
                )  # fmt: skip


_AGED = pattern(
    r"\b(?:users?|persons?|individuals?|people|children|anyone) (?:(?:who|that) (?:is|are) )?"
    r"(?:aged )?(?:under|below|over)(?: the age of)? $"
)


def _an_age(text: str, amount: Amount) -> bool:
    """`users under 18`: how old they are, not how many."""
    before = text[max(0, amount.start - 60) : amount.start]
    return amount.value <= 21 and _AGED.search(before) is not None


def _side(text: str, amount: Amount) -> tuple[str, bool] | None:
    """The comparator nearest before the amount; `or more` after it."""
    if _LEAST_AFTER.match(text[amount.end : amount.end + 60].lstrip(" )")):
        return "at_least", False
    window = text[max(0, amount.start - 50) : amount.start]
    if _LESS_AFTER.match(text[amount.end : amount.end + 40].lstrip(" )")):
        return "more_than", True
    best: tuple[int, str, bool] | None = None
    for words, comparator, below in _LOWER_BOUNDS:
        for match in words.finditer(window):
            if best is None or match.end() > best[0]:
                best = (match.end(), comparator, below)
    return (best[1], best[2]) if best else None


_LESS_AFTER = pattern(r"(?:\w+ ){0,4}?or (?:less|fewer|below)\b(?! than| (?:\W|[a-z]{3} )?\d)")


def _metric(text: str, amount: Amount) -> str | None:
    """The metric named nearest to the amount, money with money."""
    best: tuple[int, _Metric, int, int] | None = None
    for metric in _METRICS:
        if metric.money is not bool(amount.currency):
            continue
        for match in metric.words.finditer(text):
            gap = max(match.start() - amount.end, amount.start - match.end(), 0)
            if gap <= 220 and (best is None or gap < best[0]):
                best = (gap, metric, *match.span())
    if best is None:
        return None
    if not best[1].money:
        return best[1].name
    period = _period(text, best[2], best[3]) if best[1].name == "revenue" else ""
    return f"{period}{best[1].name}_{amount.currency.lower()}"


_PERIODS = (
    ("monthly_", pattern(
        r"\bmonthly\b|\b(?:per|a|each|any|calendar|preceding|previous"
        r"|prior) (?:calendar )?month\b|\bmonth\b"
    )),
    ("quarterly_", pattern(r"\bquarter\w*")),
    ("annual_recurring_", pattern(r"\b(?:annual|annuali[sz]ed|yearly) recurring\b")),
    ("annual_", pattern(
        r"\bannual\w*|\byear\w*|\btwelve[- ]\(?(?:12\)? )?months?\b|\b12[- ]months?\b|\bfiscal\b"
        r"|\btrailing\b"
    )),
)  # fmt: skip


def _period(text: str, start: int, end: int) -> str:
    """What revenue, named at `start:end`, is counted over; nearest wins, else a year."""
    best = (10**6, "annual_")
    for name, words in _PERIODS:
        for match in words.finditer(text):
            gap = max(match.start() - end, start - match.end(), 0)
            best = min(best, (gap, name))
    return best[1]


_DISPLAY = pattern(
    r"\b(?:display\w*|show\w*|attribut\w+|credit|logo|brand\w*|mark(?:ed|ing)?|indicat\w+ that"
    r"|stat(?:e|ing) (?:that|the))\b"
)
_ASK = pattern(
    r"\b(?:ask\w* (?:[\w.-]+ ){0,4}?for|request\w*|obtain\w*|appl(?:y|ies)"
    r"|appl(?:ying|ication) for|require[sd]?|need"
    r"|contact\w*|seek|negotiate|enter into|purchase|buy|register\w*|acquire)\b"
    r".{0,80}?\b(?:licen[sc]e|permission|authori[sz]ation|consent|agreement|approval|rights?"
    r"|subscription)\b"
    r"|\b(?:licen[sc]e|authori[sz]ation|permission|consent|approval)\b.{0,40}?\b(?:is|are"
    r"|be) (?:required|needed|necessary|obtained|requested)\b|\bcontact (?:us|the licensor)\b"
    r"|\bseparate (?:\w+ )?(?:licen[sc]e|agreement)\b|\bcommercial licen[sc]e\b"
)
_END = pattern(
    r"\bterminat\w+|\bceas(?:e|es)\b|\bexpires?\b|\bvoid\b|\bnot valid\b|\brevoked\b"
    r"|\bautomatically end"
)
_NONE = pattern(
    r"\bnot (?:\w+ )?(?:authori[sz]ed|permitted|allowed|granted|licensed|entitled|eligible"
    r"|exercise|covered|included)\b|\bcannot (?:use|exercise)\b|\bmay not (?:use|exercise)\b"
    r"|\bno (?:rights?|licen[sc]e)\b|\bprohibited\b|\bno longer\b|\bdoes not (?:apply|cover"
    r"|extend|grant)\b"
)
_PAY = pattern(r"\b(?:royalt\w+|pay|fees?)\b")
_MINIMUM = pattern(r"\b(?:no|not) less than\b|\bminimum\b|\bat least\b.{0,40}?\beach\b")
"""A price that is at least so much is no threshold."""
_GRANT = pattern(
    r"\b(?:may|permission|grant\w*|permitted|licen[sc]ed?|free|allowed|eligible|available|use)\b"
)
_GRANTOR = re.compile(
    r"(?:[Rr]equest|[Oo]btain)\w*\s+(?:an?\s+)?(?:\w+\s+){0,3}?licen[sc]e\s+from\s+(?:the\s+)?([A-Z][\w.&-]*(?:\s+[A-Z][\w.&-]*)*|us|[Uu]s)\b"
    r"|(?:until|unless)\s+([A-Z]\w*)\s+(?:otherwise\s+)?expressly\s+grants"
)


def read_threshold(reading: Reading) -> Term | None:
    """`threshold`: the first limit whose passing changes the licence."""
    found = [(limit, effect) for limit in _limits(reading) if (effect := _effect(reading, limit))]
    if not found:
        return None
    spelled = [pair for pair in found if not pair[0].permission_below]
    limit, effect = (spelled or found)[0]
    value = "display_duty" if effect == "display branding" else "rights_end"
    alike = [other for other, _ in found if other.sentence is limit.sentence]
    return term_at(
        reading, limit.sentence.start, limit.sentence.end, key="threshold", value=value,
        params=_params(reading, limit, alike, effect), contested=_disagreement(found, limit),
    )  # fmt: skip


def _effect(reading: Reading, limit: _Limit) -> str:
    """What happens over the limit, read from the sentence, its stem and the one that follows."""
    stem = governing(reading, limit.index)[-400:]
    own = limit.sentence.folded[:LONGEST]
    text = f"{stem} {own}"
    following = reading.sentences[limit.index + 1 : limit.index + 2]
    more = text + " " + " ".join(s.folded for s in following if len(s.folded) < 600)
    for scope in (own, text, more):
        effect = _stated(reading, limit, scope)
        if effect:
            return effect
    return "rights only below" if limit.permission_below and _GRANT.search(text) else ""


def _stated(reading: Reading, limit: _Limit, text: str) -> str:
    if _END.search(text):
        return "all licences terminate" if _ALL_LICENCES.search(text) else "licence terminates"
    if _NONE.search(text):
        grantor = _GRANTOR.search(
            reading.document.text, limit.sentence.start, limit.sentence.end + 300
        )
        name = (grantor.group(1) or grantor.group(2)) if grantor else "the licensor"
        name = "the licensor" if name.lower() == "us" else " ".join(name.split())
        return f"no rights until {name} grants" if _ASK.search(text) else "no rights"
    if _ASK.search(text):
        return "separate licence required"
    if _DISPLAY.search(text) and not limit.permission_below:
        return "display branding"
    due = _PAY.search(text) and _GRANT.search(text) and not _MINIMUM.search(text)
    return "payment due" if due else ""


def _disagreement(found: list[tuple[_Limit, str]], limit: _Limit) -> str | None:
    """Two passages put the limit itself on different sides."""
    sides = {o.comparator for o, _ in found if (o.metric, o.value) == (limit.metric, limit.value)}
    return "is the limit itself inside? two passages differ" if len(sides) > 1 else None


_ALL_LICENCES = pattern(r"\b(?:all|any) (?:such |of the |of your )?(?:licen[sc]es|rights)\b")
_ANY_SOURCE = pattern(
    r"\b(?:any|all|every|other) sources?\b|\bwhether or not .{0,80}?\bgenerated\b"
    r"|\bregardless of (?:the )?source\b|\bdirectly or indirectly\b"
)
_COMMERCIAL = pattern(r"\bcommercial(?:ly)?\b")
_AFFILIATES = pattern(
    r"\baffiliat\w+|\bsubsidiar\w+|\bparent compan\w+|\bunder common control\b|\bconsolidated\b"
    r"|\bgroup\b"
)
_PRODUCTS = pattern(r"\bproducts?\b|\bservices?\b|\bapplications?\b")
_ALL_PRODUCTS = pattern(
    r"\ball (?:of )?(?:the |your |its )?(?:\w+ )?(?:products?|services?)\b"
    r"|\bthe products or services\b"
)
_WINDOWS = pattern(
    r"\b(?:(?:immediately )?(?:preceding|previous|prior|last|trailing|past|any|each|most recent"
    r"|rolling)(?: completed| consecutive)?(?: \w+){0,2}? ?"
    r"(?:calendar |fiscal |financial )?(?:months?|quarters?|years?|days)|(?:calendar|fiscal"
    r"|financial) (?:month|quarter|year)|trailing twelve months)\b"
)
_FROZEN = pattern(
    r"\b(?:on|as of|at) the (?:[\w.-]+ ){0,6}?release date\b|\b(?:on|as of|at) the (?:effective"
    r"|release) date\b"
)


def _params(reading: Reading, limit: _Limit, alike: list[_Limit], effect: str) -> dict[str, Param]:
    text = limit.sentence.folded
    params: dict[str, Param] = {
        "metric": limit.metric,
        "value": limit.value,
        "comparator": limit.comparator,
        "scope": _scope(text),
        "effect": effect,
    }
    if _FROZEN.search(text):
        params["test_date"] = "version release date (frozen)"
        if day := release_date(reading):
            params["frozen_on"] = day
    elif day := day_named(text[:LONGEST], limit.start - limit.sentence.start):
        params["test_date"] = "stated date (frozen)"
        params["frozen_on"] = day
    else:
        params["test_date"] = "continuous"
    if window := _WINDOWS.search(text):
        params["window"] = "_".join(window.group().split())
    if len({o.metric for o in alike}) > 1:
        spelled = tuple(f"{o.metric} {o.comparator} {o.value}" for o in alike)
        if joined := _joined(limit, alike):
            params[joined] = spelled
    return params


_JOINT = pattern(r"\b(?:and|or|nor)\b(?!/)")


def _joined(limit: _Limit, alike: list[_Limit]) -> str:
    """Whether one limit passed is enough (`any_of`) or it takes all; empty where it is unclear.

    A grant to whoever is below one limit `or` the other ends only above both.
    """
    text, begun = limit.sentence.folded, limit.sentence.start
    found = set()
    for first, second in pairwise(sorted(alike, key=lambda other: other.start)):
        words = _JOINT.findall(text[first.end - begun : second.start - begun])
        found.add(words[-1] if words else "")
    sides = {other.permission_below for other in alike}
    if len(found) != 1 or len(sides) != 1 or not found <= {"and", "or"}:
        return ""
    return "any_of" if ("and" in found) is sides.pop() else "all_of"


def _scope(text: str) -> str:
    affiliates = _AFFILIATES.search(text) is not None
    products = _PRODUCTS.search(text) is not None
    if affiliates and products:
        return "licensee and affiliates, all products"
    if affiliates:
        return "licensee and affiliates" + (", any source" if _ANY_SOURCE.search(text) else "")
    if not products:
        return "licensee"
    if _COMMERCIAL_PRODUCTS.search(text):
        return "the commercial product or service"
    if _COMMERCIAL.search(text):
        return "the product or service, when commercial"
    whole = _ALL_PRODUCTS.search(text)
    return "all products or services of licensee" if whole else "product or service of licensee"


_COMMERCIAL_PRODUCTS = pattern(
    r"\bcommercial (?:\w+ ){0,2}?(?:products?|services?|applications?)\b"
)
