# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A minimum is above the maximum.

Finds a minimum commitment above the limit of use of the same thing, a range whose lower end is
above its upper end, and insurance below the cap on liability that it is to cover.

Leaves alone minimums and limits of other units or periods, and insurance of other risks.

Why it matters: nobody can buy the minimum without breaking the limit; a cap above the insurance
is paid out of pocket.

How it is mended: the minimum is lowered to the limit; the insurance is raised to the cap.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from licet.review.discrepancies.quantity.telling import cited, place_of
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Kind, Passage, Stated, Value, find_passages, find_stated
from licet.review.quantities.bearers import bearer, same_party
from licet.review.quantities.clashes import reworded
from licet.review.quantities.stated import same_word
from licet.review.quantities.values import days_of
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_LEAST = re.compile(
    r"\b(?:at least|(?:not|no|never|nor) (?:\w+ )?(?:be |fall |go )?(?:less|fewer|lower) than|"
    r"(?:not|never|nor) (?:\w+ )?below|minimum|floor|commitment|lower limit|least|"
    r"commits?(?: itself| themselves)? to(?: (?:buy|buying|take|order|purchase|purchasing|use|"
    r"pay))?|"
    r"(?:undertakes?|agrees?|shall|must|will) (?:to )?(?:buy|order|purchase|take|"
    r"subscribe (?:to|for)))"
    r"(?: (?:a|an|the|total|of|is|be|amounts? to|purchase|order|commitment|quantity|volume|number|"
    r"spend|shall|set|at|annual|yearly|monthly|stands)){0,5} @|"
    r"\b(?:owes?|pays?|paid|pay|charged|billed|buys?|takes?) (?:\w+ ){0,4}@[\w ]{0,25} "
    r"(?:even (?:if|where|when)|"
    r"whether or not|regardless|used or not)|"
    r"\b(?:minimum|guaranteed|committed) (?:purchase )?"
    r"(?:commitment|purchase|volume|quantity|order|spend)\b[\w ]{0,40} (?:is|of|be) @|"
    r"@[\w ]{0,30}?(?: or more\b| at least\b| as (?:a|the) minimum)"
)
_MOST = re.compile(
    r"\b(?:(?:not|no|nor|or|never) (?:\w+ )?(?:be )?(?:more|greater|higher) than|at most|"
    r"(?:nor|not|never|or) (?:\w+ )?(?:exceed(?:ing)?|above|beyond)|maximum|up to|ceiling|"
    r"limit(?:ed)?|upper limit|capped|cap|quota|allowance|most|only|nor more than)"
    r"(?: (?:on|for|of) [a-z]{3,}s)?(?: (?:a|an|the|total|of|to|at|is|be|amounts? to|number|"
    r"quantity|volume|shall|set|stands)){0,5} @|"
    r"@[\w ]{0,30}?(?: or (?:less|fewer)\b| at (?:the )?most\b| as (?:a|the) maximum)"
)
_BETWEEN = re.compile(r"\b(?:between|from|range of|ranging from) @\Z")
_RANGE = re.compile(r"\brang(?:e|es|ing)\b|\bbetween\b|\blies?\b|\bvar(?:y|ies)\b|\banywhere\b")
_NOUN = re.compile(
    r"\A(?:[a-z-]+ ){0,2}?(?P<noun>(?!less\b|times\b|plus\b|hours\b|units of\b)[a-z]{3,}s)\b"
)
_TAKEN = re.compile(
    r"\bused or (?:unused|not)\b|\bwhether (?:[\w']+ ){1,5}or not\b|"
    r"\b(?:is|are) (?:bought|ordered)\b|\bbought (?:each|every|per|by the|in)\b|\bcalls? off\b|"
    r"\bcount(?:s|ed)? as (?:ordered|bought)|\bpledge[ds]?\b|\btake[- ]or[- ]pay\b"
)
"""What is paid for, whether it is used or not, is a minimum."""
_NUMBER_OF = re.compile(
    r"\b(?P<noun>[a-z]{3,}s) (?:to|in) (?:the|a) (?:number|amount|quantity|volume) of @"
)
_NAMED = re.compile(
    r"\b(?:on|of|for|to|number of) (?:the )?(?:\w+ )?(?P<noun>[a-z]{3,}s) (?:is|are|be|amounts? to|"
    r"stands at|comes to|set at)(?: (?:set at|fixed at))? @"
)
_COMMITS = re.compile(
    r"\b(?:commit|purchas|order|buy|bought|calls? off|pledge|minimum|floor|take[sn]?\b|subscri|"
    r"guarantee|licen|pay\b|pays\b|"
    r"call off|use)"
)
_LOW_WORDS = re.compile(
    r"\b(?:minimum|min\.?|lowest|least|floor|lower limit|committed|commitment)\b ?"
)
_HIGH_WORDS = re.compile(r"\b(?:maximum|max\.?|highest|most|ceiling|cap|upper limit|limit)\b ?")
_SUMS = re.compile(
    r"\b(?P<noun>spend(?:ing)?|fees?|royalt(?:y|ies)|prices?|purchases?|orders?|charges|budget|"
    r"payments?|turnover|deposit|premium)\b"
)
_INSURED = re.compile(
    r"\b(?:insurance|insured|cover(?:age)?|polic(?:y|ies))\b[^;]{0,160}"
    r"\b(?:least|than|minimum|amount|limits?|sum|of|for|to|with|at)(?: [a-z]+){0,3} @|"
    r"(?:least|less than|minimum|limits? of)[^;]{0,20}@[^;]{0,80}(?:insurance|cover\b)"
)
_OTHER_RISK = re.compile(
    r"workers|compensation|automobile|vehicle|employer|product|property|umbrella|excess|fire|"
    r"medical|clinical|premium|deductible|aircraft|marine|theft|key man|life\b|cargo"
)
_REFUND = re.compile(r"\b(?:liab|insur|damages|indemn)")


SCALED = 200
"""Times the upper end beyond which a range is in two scales: `20 million to 30`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Limit:
    """A limit that no topic reads."""

    passage: Passage


def _find(paper: Paper) -> Iterator[Finding]:
    told: set[tuple[int, int]] = set()
    for one, two, first, second in (*_ranges(paper), *_labelled(paper), *_commitments(paper)):
        pair = (one.start, two.start)
        if pair not in told and pair[::-1] not in told:
            told.add(pair)
            yield _told(paper, one, two, first, second)
    yield from _insurance(paper)


def _size(value: Value) -> float:
    return float(days_of(value) if value.kind is Kind.DURATION else value.amount)


_Pair = tuple[Value, Value, str, str]


def _ranges(paper: Paper) -> Iterator[_Pair]:
    """`between 90 and 30 days`, `at least 20 % and at most 10 %` in one sentence."""
    for one, two in pairwise(find_passages(paper)):
        between = paper.reading.folded[one.value.end : two.value.start]
        low, high = _sizes(one.value, two.value)
        if one.index != two.index or len(between) > 60 or low <= high or low >= SCALED * high:
            continue
        words = " ".join(between.split())
        bounded = _LEAST.search(f"{one.before[-50:]} @") and _MOST.search(f"{words} @")
        ranged = _BETWEEN.search(f"{one.before[-16:]} @") and words in ("and", "to")
        bare = one.value.kind is Kind.COUNT and two.value.kind not in (Kind.COUNT, Kind.DURATION)
        moved = one.before.endswith(" from") and not _RANGE.search(one.before[-40:])
        if bounded or (ranged and not bare and not moved):
            yield one.value, two.value, "the range begins at", "and ends at"


def _sizes(one: Value, two: Value) -> tuple[float, float]:
    """Of the ends of a range; nothing where they are not of one kind."""
    if one.kind is Kind.COUNT and two.kind in (Kind.DURATION, Kind.PERCENT, Kind.MONEY):
        return float(one.amount), float(two.amount)  # `at least three and at most two years`
    if one.kind is not two.kind or one.kind is Kind.DATE:
        return 0, 0
    return (_size(one), _size(two)) if one.unit == two.unit or one.kind is Kind.DURATION else (0, 0)


def _labelled(paper: Paper) -> Iterator[_Pair]:
    """Rows of a table that are named alike but for `minimum` and `maximum`."""
    rows = [p for p in find_passages(paper) if p.label]
    most = [p for p in rows if _HIGH_WORDS.search(p.label) and not _LOW_WORDS.search(p.label)]
    for low in rows:
        if not _LOW_WORDS.search(low.label):
            continue
        name = _LOW_WORDS.sub("", low.label).strip()
        for high in most:
            least, greatest = _sizes(low.value, high.value)
            if name == _HIGH_WORDS.sub("", high.label).strip() and least > greatest:
                yield low.value, high.value, "the minimum is", "the maximum is only"


def _commitments(paper: Paper) -> Iterator[_Pair]:
    """What has to be taken at least, and the limit of use of the same thing."""
    limits = [(s.passage, _counted(s)) for s in _limits(paper)]
    for passage in find_passages(paper):
        if passage.value.kind not in (Kind.COUNT, Kind.MONEY) or not _is_least(passage):
            continue
        thing = _thing(passage)
        for limit, other in limits if thing else ():
            if thing == other and _fits(paper, passage, limit):
                yield passage.value, limit.value, "the minimum is", "the limit is only"
                return


def _counted(limit: Stated | _Limit) -> str:
    """What a limit is of."""
    named = limit.name if isinstance(limit, Stated) else frozenset()
    return next(iter(named)) if len(named) == 1 else _thing(limit.passage)


def _limits(paper: Paper) -> Iterator[Stated | _Limit]:
    seen: set[int] = set()
    for stated in find_stated(paper, "Q-016"):
        if stated.topic.id == "usage limit" and not _is_least(stated.passage):
            seen.add(stated.value.start)
            yield stated
    for passage in find_passages(paper):
        counted = passage.value.kind in (Kind.COUNT, Kind.MONEY)
        if counted and passage.value.start not in seen and _is_most(passage):
            yield _Limit(passage=passage)


def _is_least(passage: Passage) -> bool:
    around = f"{passage.before[-70:]} @ {passage.after[:40]}"
    commits = _COMMITS.search(f"{passage.label} {passage.over} {passage.near}")
    words = f"{passage.label} {passage.near}"
    least = _LOW_WORDS.search(passage.label) or _LEAST.search(around) or _TAKEN.search(words)
    return bool(least and commits and not _REFUND.search(passage.near))


def _is_most(passage: Passage) -> bool:
    around = f"{passage.before[-70:]} @ {passage.after[:40]}"
    most = _HIGH_WORDS.search(passage.label) or _MOST.search(around)
    return bool(most) and not _REFUND.search(passage.near) and not _is_least(passage)


def _thing(passage: Passage) -> str:
    """What is counted: `request`; of money what it is for."""
    words = f"{passage.label} {passage.near}"
    if passage.value.kind is Kind.MONEY:
        match = _SUMS.search(words)
    else:
        match = _NOUN.match(passage.after) or _NAMED.search(f"{passage.before[-80:]} @")
        match = match or _NUMBER_OF.search(f"{passage.before[-60:]} @")
        match = match or re.search(r"(?P<noun>[a-z]{3,}s)\b(?! of)", passage.label)
    noun = match["noun"] if match else ""
    noun = noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")
    return same_word(noun) if noun else ""


_PERIODS = ("month", "year", "annual", "quarter", "day", "daily", "week", "hour")
_ALIKE = {"annual": "year", "daily": "day"}


def _fits(paper: Paper, least: Passage, most: Passage) -> bool:
    """Whether a minimum is above a limit of the same kind, period and party."""
    if least.value.kind is not most.value.kind or least.value.unit != most.value.unit:
        return False
    one, two = (
        {_ALIKE.get(w, w) for w in _PERIODS if w in f"{p.label} {p.near}"} for p in (least, most)
    )
    together = not one or not two or bool(one & two)
    yearly = 12 if "month" in two and "year" not in two and "year" in one - {"month"} else 1
    together = together or yearly > 1
    parties = same_party(bearer(paper, least.before), bearer(paper, most.before))
    if not least.label and not most.label and least.index == most.index:
        return False
    return together and parties and least.value.amount > most.value.amount * yearly


def _insurance(paper: Paper) -> Iterator[Finding]:
    caps = [
        s for s in find_stated(paper, "Q-012")
        if s.topic.id == "liability cap" and s.value.kind is Kind.MONEY
    ]  # fmt: skip
    for passage in find_passages(paper):
        insured = passage.value.kind is Kind.MONEY and _INSURED.search(passage.text)
        if not insured or _OTHER_RISK.search(passage.near):
            continue
        who = bearer(paper, passage.before)
        for cap in caps:
            same = cap.value.unit == passage.value.unit and same_party(who, cap.party)
            if same and 0 < passage.value.amount < cap.value.amount:
                yield _told(
                    paper, passage.value, cap.value, "insurance is", "it is to cover a cap of",
                )  # fmt: skip
                return


def _told(paper: Paper, low: Value, high: Value, first: str, second: str) -> Finding:
    return found(
        RULE, [place_of(paper, low), place_of(paper, high)],
        f"{first} {cited(paper, low)}, {second} {cited(paper, high)}",
        confidence=0.85,
        witness=f"{low.said} {'<' if _size(low) < _size(high) else '>'} {high.said}",
        mend="bring the two bounds into order",
        edit=Edit(
            replacements=(
                Replacement(start=low.start, end=low.end, words=reworded(paper, low, high)),
            ),
            comment="The bound is set to the other one; choose the values that were meant.",
        ),
    )  # fmt: skip


RULE = Rule(
    id="Q-021", family=Family.QUANTITY, title="minimum is above the maximum",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
