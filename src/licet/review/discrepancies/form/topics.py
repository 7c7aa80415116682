# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is a clause about, and which clause is about what a reference describes?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.form.parts import Parts, Steps, shown
from licet.review.discrepancies.form.pointing import Pointer
from licet.review.late import late
from licet.terms.documents import Clause

__all__ = [
    "Topic",
    "about",
    "cited",
    "described",
    "explained",
    "headed",
    "likely",
    "named",
    "speaks",
    "stems",
    "text_of",
]

_EMPTY = re.compile(
    r"(?:this|that|these|those|with|from|into|under|upon|such|shall|will|have|been|other|only|each|"
    r"both|either|their|there|herein|hereof|hereto|hereunder|pursuant|accordance|sections?|article|"
    r"clause|paragraph|agreement|part(?:y|ies)|forth|provided|provisions?|described|specified|"
    r"referred|contained|certain|terms?|conditions?|general|miscellaneous|obligations?|rights?|"
    r"subject|except|notwithstanding|including|without|respect|more|than|also|where|when|which|"
    r"above|below|dates?|days)\Z"
)
"""Words that any clause has, and that tell none from another."""
_WORD = re.compile(r"[a-z]{4,}", re.IGNORECASE)
STEM = 6
"""Letters of a word that tell it from others: `terminate`, `termination`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Something clauses are about."""

    name: str
    said: str
    """Words by which a reference describes it."""
    has: str
    """Words of which a clause about it has one."""


_TOPICS = tuple(
    Topic(name=name, said=said, has=has)
    for name, said, has in (
        ("confidentiality", r"confidentiality|confidence|secrecy|non-?disclosure|secrets?"
         r"|keep(?:ing|s)?\s+(?:\w+\s+){0,3}(?:secret|confidential)",
         r"confiden|secre|\b(?:not|no|never|neither)\b[^.]{0,90}(?:disclos|reveal)|in\s+confidence"
         r"|to\s+itself"),
        ("cure of breach",
         r"cure\s+period\s+for\s+(?:an?\s+)?(?:material\s+)?breach|cure\s+(?:period|of)"
         r"|cure|remedy(?:ing)?\s+(?:an?\s+|the\s+)?(?:material\s+)?breach"
         r"|remedying|remedied", r"cure|remed|breach"),
        ("indemnity", r"indemni\w+|hold\s+harmless", r"indemn|harmless|defend"),
        (
            "insurance",
            r"insurance(?!\s+(?:securities|compan|laws?\b|regulat|business|product|contract))",
            r"insur",
        ),
        ("audit", r"audits?|audited|auditors?|inspections?|inspected",
         r"audit|inspect|examin|(?:records?|books)\b[^.]{0,70}\b(?:check|review|access|open|look)"
         r"|\b(?:check|review|open|look)\w*[^.]{0,70}\b(?:records?|books)\b"),
        (
            "termination",
            r"terminat(?:ed|ion|es|e\s+th(?:is|e)\s+\w+|ing\s+th(?:is|e)\s+\w+)",
            r"terminat|expir|cancel|end of the term|cease",
        ),
        ("warranty", r"warrant\w+", r"warrant|represent"),
        ("arbitration", r"arbitrat\w+", r"arbitra|dispute"),
        ("dispute resolution", r"disputes?\s+resolution",
         r"dispute|arbitra|mediat|escalat|disagree|resol"),
        ("royalties", r"royalt\w+", r"royalt"),
        ("renewal", r"renew\w*", r"renew|exten|successive"),
        ("assignment", r"assignments?|assign", r"assign|transfer"),
        ("non-competition", r"non-?compet\w+", r"compet"),
        ("limitation of liability", r"limit(?:ation)?s?\s+(?:of|on|to)\s+liability"
         r"|liability\s+(?:cap|limit|ceiling)|(?:cap|ceiling)\s+on\s+liability",
         r"liab|damage|loss|respons|\bcap|compensat|exposure|claims"),
        ("late payment", r"interest\s+on\s+(?:\w+\s+){0,3}(?:overdue|late|unpaid|arrears)"
         r"(?:\s+(?:money|sums?|amounts?|payments?|invoices?|debts?|fees?))?"
         r"|(?:late|overdue|delayed)[\s-]+payments?(?:\s+interest)?|default\s+interest",
         r"interest|overdue|\blate|arrears"),
        ("incidents", r"report(?:ing)?\s+(?:of\s+)?(?:an?\s+|any\s+|the\s+)?(?:\w+\s+)?"
         r"(?:incidents?|breach(?:es)?|events?)|(?:incident|breach)\s+(?:reports?|reporting"
         r"|notices?|notifications?)",
         r"incident|breach|compromis|intrusion|unauthori|\bevent"),
        ("force majeure", r"force\s+majeure", r"force\s+majeure|beyond|acts? of god"),
        ("governing law", r"governing\s+law|applicable\s+law|"
         r"governing\s+one|law\s+(?:that|which)\s+(?:governs|applies)|"
         r"choice\s+of\s+law|law\s+(?:\w+\s+){0,2}as\s+governing|law\s+(?:chosen|agreed)",
         r"govern|laws?\s+of|law\s+applies|under\s+the\s+law|conflict"),
        ("escrow", r"escrow", r"escrow"),
        ("deliveries", r"deliver(?:y|ies)\s+(?:terms|schedule|procedures?)", r"deliver|ship|suppl"),
        ("licences", r"licen[cs]es?|licen[cs]ed|sublicen[cs]e\w*", r"licen[cs]|right|grant"),
        ("payments", r"payments?|pay|paid|payable|fees?|prices?|invoices?|invoiced",
         r"pay|fee|pric|invoic|charg|cost|compens|amount|royalt|remunerat|\$|rate|expens"
         r"|commission|"
         r"milestone|rent|tax|sum|refund|credit"),
    )
)  # fmt: skip
_LINK = (
    r"(?:\s+(?!notice|breach|violat|default|concerning|regarding|obligations?\s+(?:in"
    r"|under)|(?:kept|held|made|maintained|delivered|submitted|produced)\s+(?:in|under|by"
    r"|pursuant))[\w'’-]+){0,4}?"
    r"(?:,?\s+(?:as\s+|which\s+(?:is|are)\s+|that\s+(?:is|are)\s+|like\s+(?:those|that"
    r"|the\s+ones?)\s*|"
    r"such\s+as\s+those\s*)?(?:granted|described|stated|named|chosen|due|laid\s+down|agreed"
    r"|contained|"
    r"found|given|imposed|designated(?:\s+as\s+governing)?|mentioned|prescribed|selected|fixed"
    r"|determined|established|foreseen|envisaged|"
    r"contemplated|required|provided\s+for|set\s+(?:out|forth))?)?,?\s+"
    r"(?:(?:for|to|of|on|about|by)\s+which|that|which|\(\s?(?:see|cf\.?)|in|under|by"
    r"|pursuant\s+to|per|in\s+accordance\s+with|"
    r"within\s+the\s+meaning\s+of|according\s+to|(?:as\s+)?foreseen\s+(?:by|in)|as|"
    r"as\s+(?:set\s+forth|set\s+out|provided|described|specified)\s+(?:in|under|by))\s+"
    r"(?:the\s+(?:provisions|terms)\s+of\s+)?\Z"
)
_OBLIGED = (
    r"\s+(?:obligations?|rights?|provisions?|procedures?|restrictions?)\s+(?:in|under|of)\s+\Z"
)
_SAID = [
    (topic, late(rf"\b(?:{topic.said})(?:{_LINK}|{_OBLIGED})", re.IGNORECASE)) for topic in _TOPICS
]
_LAW = re.compile(
    r"\bgoverned\b[^.]{0,40}\bby\b|\bapplicable\s+law\b|\bwhich\s+law\b"
    r"|\blaws?\s+of\s+(?:the\s+)?[A-Z]|"
    r"\blaws?\s+(?:of|in)\s+[^.;]{1,60}?\b(?:governs?|appl(?:y|ies)|controls?)\b"
)
_KEPT = re.compile(
    r"\bin\s+confidence\b|\b(?:keep|kept|treat)\w*\s[^.]{0,60}\b(?:secret|confidential)\b|"
    r"\b(?:not|no|never)\b[^.]{0,60}\bdisclos"
)
"""What a clause on secrets says, whatever it calls them."""
_NAMED = {topic.name: late(rf"\b(?:{topic.said})\b", re.IGNORECASE) for topic in _TOPICS}
_HAS = {topic.name: late(topic.has, re.IGNORECASE) for topic in _TOPICS}
_SEVERAL = re.compile(r"(?:sections|clauses|articles|paragraphs)\b", re.IGNORECASE)
_LISTED = re.compile(r"\s{0,2}(?:,|and|or|to|through)\s{0,2}(?:and\s|or\s)?[0-9]")
"""Further numbers behind a reference to several sections, of which one is described."""
BEFORE = 120
"""Characters before a reference in which its content is described."""


def described(text: str, pointer: Pointer) -> Iterator[tuple[Topic, int]]:
    """What the words before a reference say of its content, and where they begin."""
    if _LISTED.match(text, pointer.end) and _SEVERAL.match(text, pointer.start):
        return
    begin = max(0, pointer.start - BEFORE)
    before = text[begin : pointer.start]
    for topic, shape in _SAID:
        match = shape.search(before)
        if match:
            yield topic, begin + match.start()


def explained(text: str, pointer: Pointer) -> Iterator[Topic]:
    """What the words behind a reference say of it: `Section 9, which deals with audits`."""
    match = _DEALS.match(text, pointer.end)
    if match is None:
        return
    for topic in _TOPICS:
        if _NAMED[topic.name].match(text, match.end()):
            yield topic


_DEALS = re.compile(
    r"(?:\s*\([^()\n]{2,60}\))?,?\s+(?:(?:which|that)\s+)?(?:deals?\s+with|governs?|regulates?"
    r"|is\s+about|(?:is|are)\s+the\s+(?:place|clause|provision|section|one|part)\s+"
    r"(?:where|in\s+which|that|which|for|on)|makes|(?:imposes|sets|fixes|lays\s+down)\s+for|concern(?:s|ing)|says?\s+(?:on|about|of)|imposes|requires|"
    r"on|about|covers?|addresses|sets?\s+out|contains?|provides?\s+for|regarding|relating\s+to)"
    r"\s+(?:how\s+)?(?:the\s+|any\s+|an?\s+|all\s+)?(?:(?:duty|duties|right|rights|obligations?"
    r"|terms)\s+(?:of|to)\s+)?",
    re.IGNORECASE,
)


def about(topic: Topic, words: str) -> bool:
    """Whether words have anything of a topic."""
    return _HAS[topic.name].search(words) is not None


def named(heading: str) -> Iterator[Topic]:
    """What a heading says that a clause is about."""
    return (topic for topic in _TOPICS if _NAMED[topic.name].fullmatch(heading.strip()))


def speaks(topic: Topic, words: str) -> bool:
    """Whether words name a topic, as a reference to it does."""
    law = _LAW.search(words) if topic.name == "governing law" else None
    kept = _KEPT.search(words) if topic.name == "confidentiality" else None
    return law is not None or kept is not None or _NAMED[topic.name].search(words) is not None


def text_of(parts: Parts, steps: Steps) -> str:
    """The words of every part with a number, with the headings of the parts around it."""
    words: list[str] = []
    for clause in parts.by_steps.get(steps, ()):
        span = parts.stretch(steps) if clause is parts.clause(steps) else None
        start, end = span or (clause.start, clause.end)
        words.append(parts.document.text[start:end])
        words.extend(_around(parts, clause))
    return " ".join(words)


def _around(parts: Parts, clause: Clause) -> Iterator[str]:
    while clause.parent is not None:
        clause = parts.document.clauses[clause.parent]
        yield clause.heading


def stems(words: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning."""
    found = (w.lower() for w in _WORD.findall(words))
    return frozenset(w[:STEM] for w in found if not _EMPTY.match(w))


def headed(parts: Parts) -> Iterator[tuple[Steps, str]]:
    """The parts of the body that have a heading, in order."""
    for steps, clauses in parts.by_steps.items():
        clause = clauses[0]
        if clause.heading and clause.start < parts.body_end and clause.number:
            yield steps, clause.heading


def likely(parts: Parts, pointer: Pointer) -> Steps | None:
    """The part that may be meant instead of one that is not there: by words, else the nearest."""
    if isinstance(pointer.steps[-1], str):
        return nearest(parts, pointer)
    text = parts.document.text
    around = stems(text[max(0, pointer.start - 160) : pointer.end + 80])
    scored = [
        (len(stems(heading) & around) / len(stems(heading)), -len(steps), steps)
        for steps, heading in headed(parts)
        if stems(heading) & around and not _holds(parts, steps, pointer.start)
    ]
    best = max(scored, default=None, key=lambda one: one[:2])
    return best[2] if best and best[0] >= 0.5 else nearest(parts, pointer)


def _holds(parts: Parts, steps: Steps, offset: int) -> bool:
    return any(c.start <= offset < c.end for c in parts.by_steps.get(steps, ()))


def nearest(parts: Parts, pointer: Pointer) -> Steps | None:
    """The part right above a missing number, or the section closest to it."""
    for length in range(len(pointer.steps) - 1, 0, -1):
        if pointer.steps[:length] in parts.by_steps:
            return pointer.steps[:length]
    first = pointer.steps[0]
    tops = [n for n in parts.top if isinstance(first, int)]
    best = min(tops, key=lambda n: (abs(n - int(first)), n), default=None)
    return (best,) if best is not None else None


def cited(steps: Steps) -> str:
    """A number in a sentence of ours: `§4.2(b)`."""
    return f"§{shown(steps)}"
