# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A breach may be cured within a time, and ends the agreement at once.

Finds a time within which a breach may be cured before the agreement is ended for it, and a
sentence by which any breach, or any material breach, ends the agreement immediately,
automatically or without a chance to cure.

Leaves alone: an immediate end for named breaches (payment, confidentiality, insolvency, a breach
that cannot be cured), an end after the period has run, and breaches or rights of the other party.

Why it matters: whether a notice ends the agreement today or in thirty days decides who is in
breach.

How it is mended: name the breaches that allow an end at once. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import around, cite, clash
from licet.review.discrepancies.logic.standing import (
    Stand,
    makes_way,
    same_party,
    stands,
    who_before,
)
from licet.review.discrepancies.rule import Rule
from licet.review.grants.parties import EACH
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_END = words(
    r"(?<!on\s)(?<!after\s)(?<!following\s)(?<!before\s)\b(?:terminat(?:e|es|ed|ing|ion)"
    r"|determin(?:e|es|ed|ation)(?= (?:this|these|the))"
    r"|cancel(?:s|led|lation)?|ends?|ended|ending"
    r"|rescind\w*|lapses?|br(?:ing|ought)(?: \w+){0,3} to an end|withdraw)\b(?! of the (?:term"
    r"|period"
    r"|month|year))"
)
_BREACH = words(
    r"\b(?:breach(?:es|ed)?|default(?:s|ed)?|in breach|violat(?:es?|ions?|ed)|non-?compliance"
    r"|non-?performance|infringe(?:s|ments?)? of (?:this|the|its))\b"
    r"|\bfail(?:s|ure)? to (?:perform|observe|fulfil\w*)\b"
)
_CURED = words(
    r"\b(?:cur(?:e|es|ed|ing)|remed(?:y|ied|ies|ying)|rectif(?:y|ied|ies|ication)|(?:put|set|made|make"
    r"|makes"
    r"|puts|putting|setting|making)(?: \w+){0,3} (?:right|good)|mend(?:s|ed|ing)?|still (?:there"
    r"|outstanding|unresolved|open|pending|in place|exists?"
    r"|going on)"
    r"|there still|not (?:been )?(?:ended|stopped)|second chance|continues|persists|subsists"
    r"|uncured|unremedied"
    r"|cure period|grace period"
    r"|corrected|corrects?|repaired|healed)\b"
)
_TIME = words(
    r"\b(?:days?|weeks?|months?|hours?|period|time|opportunity|chance|deadline)\b|\bterminat\w+"
)
_AT_ONCE = words(
    r"\b(?:immediately|at once|forthwith|(?:with )?immediate effect|instantly|instantaneously"
    r"|straight ?away|automatically|by itself|ipso facto|summarily|on the spot|there and then"
    r"|an? (?:immediate|instant) end"
    r"|(?:that|the) (?:very )?same (?:day|moment)|instant effect|immediate(?:ly)?|then and there"
    r"|the same day|immediate termination)\b",
    r"\bwith effect from the (?:moment|day|date|time|receipt)\b|\b(?:need not|not (?:required"
    r"|obliged|bound)"
    r" to|does not have to) (?:warn|give [^.;]{0,20}?time|wait|set)\b",
    r"\b(?:no|without any) (?:\w+ )?(?:grace|respite|delay)\b|\bneed not wait\b"
    r"|\bnot have to wait\b",
    r"\bwithout (?:\w+ ){0,3}?(?:notice|warning|cure|curing|grace|period|opportunity|chance|delay"
    r"|waiting|time|remed\w+|further formality)\b|\bno (?:\w+ )?(?:cure|grace|remedy) period\b"
    r"|\bno period of grace\b|\b(?:grace|cure|remedy) (?:period|time)? ?(?:is |of |: *|= ?)?(?:zero"
    r"|nil|none|0\b)"
    r"|\bno (?:opportunity|chance|time|period|days?) for (?:an?y? )?(?:cure|curing|remed\w+"
    r"|rectif\w+|mending|repair|grace)\b|\binstant(?:aneous)? termination\b|\bno (?:opportunity"
    r"|chance|time"
    r"|right) to (?:cure|remedy)\b",
)
_PASSED = words(
    r"\bno (?:period|time) of (?:grace|cure|remedy)\b|\bwithout (?:\w+ ){0,4}?(?:period"
    r"|time) (?:for|to) remedy\b",
    r"\bin the event of\b|\bof any (?:kind|nature|sort)\b",
    r"\bwithout (?:[\w']+ ){0,6}?(?:cure|curing|remed\w+|grace)(?: (?:the breach|it|period))?\b",
    r"\bno (?:[\w']+ ){0,4}?(?:cure|remedy|grace)\b(?: period)?|\b(?:need not"
    r"|not (?:be )?(?:required"
    r"|obliged|entitled) to) (?:\w+ ){0,6}?(?:cure|remedy)\b",
    r"\bwhether or not (?:[\w']+ ){0,9}?(?:cur|remed)\w+|\bno (?:\w+ ){0,3}?(?:right|time) to cure"
    r"|\bno (?:time|period|chance|opportunity) to (?:cure|remedy)(?: is given)?",
)
_NAMED = words(
    r"\b(?:conflicts?|lapse of|giving of|cure[ds]?|curable|remed(?:y|ied|iable)|put right"
    r"|made good|confidential\w*|payments?|pay"
    r"|sections?|articles?|clauses?|paragraph|schedule|exhibit|annex|insolven\w+|bankrupt\w*"
    r"|repeated\w*|persistent\w*|competit\w+|infring\w+|intellectual|exports?|bribery|fraud\w*"
    r"|insurance|following|such|uncured|days|criminal|health|safety"
    r"|representations?|laws?|corrupt\w*|covenants?|exclusiv\w+|first|previous\w*|third|second"
    r"|another|use policy|acceptable|restrictions?|security|data|sanctions?|deceit|anti|nature"
    r"|wilful"
    r"|willful|irremediable|incapable|beyond|orders?|sublicen\w+|employ\w+|use limits?|scope"
    r"|disclos\w+|trade|privacy|stop\w*|cease\w*|suspend\w*|expected|threat\w*)\b"
)
_SPECIAL = words(
    r"\b(?:payment default|default in payment|failure to pay|late payment|non-?payment"
    r"|confidential\w*"
    r"|warrant\w+ (?:claim|remed)|defects?|errors?|uptime|availability|support|delivery|acceptance"
    r"|infring\w+|indemnif\w+|sole|exclusive|security|injunct\w+|equitable|cumulative)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    at_once = list(
        stands(
            paper, _END, _BREACH, _AT_ONCE, unless=_NAMED, passed=_PASSED,
            needles=("breach", "default", "violat", "comply", "complian", "perform"),
        )
    )  # fmt: skip
    at_once += _on_event(paper)
    for cure in _cures(paper) if at_once else ():
        for one in at_once:
            if one.index == cure.index or any(w.search(cure.text) for w in (_NO_CURE, _NO_TIME)):
                continue
            if not _same(paper, cure, one):
                continue
            yield clash(
                RULE, paper, cure.span, one.span, "gives time to cure, and yet",
                witness=f"a breach mended the next day: under {cite(paper, cure.start)} the "
                f"agreement goes on, under {cite(paper, one.start)} it may have ended",
                mend="name the breaches that allow an end at once",
                edit=makes_way(paper, one.index, cure.start),
            )  # fmt: skip
            return


def _on_event(paper: Paper) -> list[Stand]:
    """Ends at once on an event that the words before say is a breach; rows that give no time."""
    found = list(stands(paper, _NO_TIME, needles=("cure", "remed", "grace")))
    for one in stands(paper, _END, _AT_ONCE, unless=_NAMED, passed=_PASSED):
        before = around(paper, one.index, before=1).removesuffix(one.text).rstrip()
        if not (before.endswith((":", ";")) or _IT.match(one.text)) and not any(
            event in one.text for event in _EVENTS
        ):
            continue
        if not _BREACH.search(one.text) and _BREACH.search(before) and not _NAMED.search(before):
            found.append(one)
    return found


_IT = words(
    r"^\W*(?:it|this|that|such (?:an? )?\w+|which) (?:\w+ )?(?:permits?|allows?|entitles?"
    r"|justif\w+|gives?|opens?|lets?|ends?|brings?|leads?|triggers?|causes?)\b"
)
"""What was named before has this effect."""
_EVENTS = ("event", "in that case", "in such a case", "that happens", "then ", "occurs")
_NO_TIME = words(
    r"^[^:.;]{0,40}?\b(?:cure|remedy|grace)\b[^:.;]{0,40}?\bbreach\b[^:.;]{0,10} *: *(?:no|none"
    r"|not|zero|nil|0)\b"
    r"|^[^:.;]{0,40}?\bbreach\b[^:.;]{0,30}?\b(?:cure|remedy|grace)\b[^:.;]{0,20} *: *(?:no|none"
    r"|not|zero|nil|0)\b"
)


def _cures(paper: Paper) -> Iterator[Stand]:
    """Times to cure a breach: it is told in the sentence, or in the words it hangs on."""
    needles = (
        "cur",
        "remed",
        "rectif",
        "right",
        "good",
        "grace",
        "correct",
        "continues",
        "persists",
        "subsists",
        "still",
        "second chance",
        "mend",
    )
    yield from stands(
        paper, _CURED, _BREACH, _TIME, unless=_SPECIAL, hedged=True, needles=needles
    )  # fmt: skip
    for one in stands(paper, _CURED, _TIME, unless=_SPECIAL, hedged=True, needles=needles):
        heading = paper.reading.sentences[one.index].heading
        near = f"{heading} {around(paper, one.index, before=1)}"
        if not _BREACH.search(one.text) and _BREACH.search(near):
            yield one


_NO_CURE = words(
    r"\b(?:without|no) (?:\w+ ){0,3}?(?:cure|grace)\b|\bcannot be (?:cured|remedied)\b"
    r"|\bincapable of\b|\bno period\b|\bneed not be (?:given|set)\b|\bforce majeure\b"
    r"|\bbeyond (?:its|the"
    r"|their|his) (?:\w+ )?control\b"
)
_POWER = words(r"\b(?:may|can|entitle\w*|rights?|option|free|allow\w*|permit\w*|power)\b")


def _same(paper: Paper, cure: Stand, one: Stand) -> bool:
    """Whether the same party ends it, for the same party's breach."""
    return same_party(_ender(paper, cure), _ender(paper, one)) and same_party(
        _breacher(paper, cure), _breacher(paper, one)
    )


def _ender(paper: Paper, stand: Stand) -> str:
    """Who may end it; empty where it ends by itself, or where nothing is said."""
    for match in list(_END.finditer(stand.text))[:4]:
        if _POWER.search(stand.text, max(0, match.start() - 60), match.start()):
            return who_before(paper, stand.text, match.start())
    return ""


def _breacher(paper: Paper, stand: Stand) -> str:
    match = _BREACH.search(stand.text)
    if match is None:
        return ""
    people = statements(paper).cast
    by = words(
        rf"\bby (?:the )?(?:(?P<other>other|defaulting|a|either|any)\b|(?P<who>{people.names})\b)"
    ).search(stand.text, match.end(), match.end() + 80)
    if by:
        return EACH if by["other"] else people.who(by["who"])
    before = who_before(paper, stand.text, match.start(), far=50)
    return EACH if before == "" else before


RULE = Rule(
    id="X-021",
    family=Family.LOGIC,
    title="a time to cure, and an end at once",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
