# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Duties that agreements on models have in many words, what denies them, and who pays whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from licet.review.discrepancies.logic.clashing import MAY, Span, party_in
from licet.review.grants.hedges import yields
from licet.review.grants.predicates import content
from licet.review.grants.statements import statements
from licet.review.grants.words import stem
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import SOMEBODY, words
from licet.review.paper import Paper
from licet.review.reading import holding, pattern

__all__ = ["denied_duties", "swapped_payments"]

LONGEST = 700
"""Characters of one sentence that are looked at."""
_TELL = (
    r"(?:announc\w*|notif\w*|notice|tell(?:ing)?|told|inform\w*|warn\w*|communicat\w*|advis\w*"
    r"|publish\w*|warning|hears?)"
)
_TOPICS = {
    "records": (
        r"(?:keep\w*|kept|maintain\w*|retain\w*|hold|held|preserv\w*|stor\w*|record)",
        r"(?:records?|logs?|accounts|books|registers?|log files|record-?keeping|document(?:s"
        r"|ing)? (?:how"
        r"|its use|each use|the use)|recording of (?:\w+ ){0,2}?use)",
    ),
    "marking": (
        r"(?:mark\w*|label\w*|bear|carry|disclos\w*|tell|told|mak\w* (?:it )?(?:clear|plain"
        r"|known)|made"
        r" (?:clear"
        r"|known)|indicat\w*|inform\w*|identif\w*|stat(?:e|es|ed|ing)|say|reveal\w*|show\w*"
        r"|declar\w*)",
        r"(?:(?:generated|made|produced|created|written|come|comes|stems?) (?:\w+ )?(?:by|with"
        r"|from|using)"
        r" (?:an? |the )?(?:machine|artificial|ai\b|model|computer|automat\w+)|ai-generated"
        r"|artificial"
        r" intelligence|(?:machine|computer|ai|software) (?:\w+ )?(?:generated|made|produced"
        r"|created|wrote)"
        r"|synthetic|machine-(?:made|generated)|artificially (?:made|generated)"
        r"|(?:artificial|ai) origin)",
    ),
    "changes": (
        _TELL,
        r"(?:chang\w*|alter\w*|new (?:release|version)s?|releases?|versions?|replac\w*|updat\w*"
        r"|modif\w*"
        r"|alteration\w*)",
    ),
    "incidents": (
        rf"(?:{_TELL}|report\w*)",
        r"(?:incidents?|(?:security|data) breach\w*|breach of security|vulnerabilit\w+)",
    ),
    "insurance": (
        r"(?:maintain\w*|carr(?:y|ies)|keep\w*|hold\w*|take out|effect\w*|procure|have)",
        r"(?:insurance|insured)",
    ),
    "support": (
        r"(?:owe\w*|provid\w*|offer\w*|giv\w*|suppl\w*|answer\w*|render\w*)",
        r"(?:support(?: services)?|maintenance|help ?desk|technical assistance)",
    ),
    "updates": (
        r"(?:provid\w*|suppl\w*|deliver\w*|giv\w*|mak\w* available)",
        r"(?:updates|upgrades|patches|bug fixes|new versions)",
    ),
    "reports": (
        r"(?:report\w*|submit\w*|send\w*|provid\w*|deliver\w*|giv\w*|file)",
        r"(?:usage reports?|reports? (?:on|of|about) (?:\w+ )?(?:use|usage)|statements? of"
        r" (?:use|usage))",
    ),
    "security": (
        r"(?:maintain\w*|appl\w+|implement\w*|keep\w*|tak\w*|adopt\w*|us\w+|encrypt\w*)",
        r"(?:security measures|safeguards|encrypt\w*|organi[sz]ational measures)",
    ),
}
_MUST = (
    r"(?:(?:shall|must|will)(?! (?:not|never|have (?:no|the)|be (?:free|entitled|allowed|permitted"
    r"|under no))\b)|(?:is|are) (?:\w+ly )?(?:required|obliged|obligated|bound) to|undertakes? to"
    r"|agrees? to|(?:has|have) (?:to|a duty to|the duty to|an obligation to)|it is for"
    r" [^.;]{2,30} to)"
)
_NOT = (
    r"(?:(?:shall|must|will|may|can) (?:not|never)|cannot|need not|(?:does|do|shall|will) not"
    r" (?:have"
    r"|need) to|(?:is|are|shall be|will be) (?:not (?:\w+ )?(?:required|obliged|obligated|bound"
    r"|expected"
    r"|responsible)|under no (?:\w+ )?(?:duty|obligation)|(?:free|relieved|released|exempt\w*"
    r"|excused)"
    r" (?:from|of))|(?:has|have|owes?|bears?|assumes?) no (?:\w+ )?(?:duty|obligation"
    r"|responsibility"
    r"|need)|(?:shall|will) (?:have|be under) no (?:\w+ )?(?:duty|obligation)"
    r"|(?:may|can) (?:omit|refrain from|dispense with|decline to|choose not to|waive)"
    r"|(?:is|are) free not to|no (?:duty|obligation) (?:to|of)"
    r"|(?:may|can)\b[^.;]{0,60}?\bwithout(?: any| giving| prior)*)"
)
_BY = words(r"\bby (?:the )?(?P<by>[\w'&-]+(?: [\w'&-]+){0,2})")
_UNTOLD = words(
    rf"(?P<who>{SOMEBODY}) {MAY}\b[^.;]{{0,30}}?\b(?:chang|replac|modif|updat|alter"
    r"|releas)\w*"
    r"[^.;]{0,60}?\bwithout (?:any |prior |giving |first |advance |further )*(?:notice|notif\w+"
    r"|warning"
    r"|announc\w+|tell\w+|inform\w+|asking)"
)
_IF = words(r"\b(?:if|where|to the extent|in case|until|such(?! records?)|during|once|after)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A sentence that lays a duty on a party, or denies that it has one."""

    index: int
    span: Span
    who: str
    denied: bool
    words: frozenset[str]


_FORCE = words(rf"(?<![\w-])(?P<no>{_NOT})\b|(?<![\w-])(?P<must>{_MUST})\b")
_FIND = {
    topic: (words(rf"\b{act}\b"), words(rf"\b{thing}\b")) for topic, (act, thing) in _TOPICS.items()
}
_NEEDLES = {
    "records": ("record", "log", "account", "book", "regist", "document"),
    "marking": ("machin", "artific", "ai", "synthetic", "model", "comput", "automat"),
    "changes": ("notic", "announc", "tell", "told", "inform", "notif", "warn", "communic", "advis",
                "announ", "word", "effect", "silent", "warn", "hear"),
    "incidents": ("incident", "breach", "vulnerab"), "insurance": ("insur",),
    "support": ("support", "mainten", "help", "assist"),
    "updates": ("update", "upgrade", "patch", "fix", "version"), "reports": ("report", "statement"),
    "security": ("secur", "safeguard", "encrypt", "organi"),
}  # fmt: skip


def denied_duties(paper: Paper) -> Iterator[tuple[Span, Span, str]]:
    """A duty and its denial, and the party they are about."""
    for topic in _TOPICS:
        told = list(_told(paper, topic))
        for denial in (d for d in told if d.denied):
            duties = [
                d for d in told
                if not d.denied and d.index != denial.index
                and not (d.who and denial.who and d.who != denial.who)
                and len(denial.words - d.words - _MILD) <= 1
            ]  # fmt: skip
            if duties:  # the nearest in words is what is denied
                duty = max(duties, key=lambda d: len(d.words & denial.words))
                yield duty.span, denial.span, duty.who or denial.who


_MILD = frozenset(
    stem(word)
    for word in """
    machine artificial intelligence generated made produced created ai marked label tell reader
    disclose public user person record log account book keep kept maintain retain use used usage
    change release version update replace notice announce notify inform advance material model
    service licensed base platform dataset software system about duty obligation required obliged
    need show clear output generated content origin writing written future new any earlier support
    incident report security insurance free before after prior artificially output outputs text
    bound published notice bear indication come stem label dispense omit exempt give given made
    without telling produced computer how document necessary required owed demanded part what
    immediately effect sooner put unannounced advance word ahead release human work statement
    present
    nothing oblige such provision day earlier notified say
    """.split()  # noqa: SIM905
)


def _told(paper: Paper, topic: str) -> Iterator[Duty]:
    act, thing = _FIND[topic]
    people = statements(paper).cast
    sentences = joined(paper.reading)
    for index in holding(paper.reading, _NEEDLES[topic]):
        sentence = sentences[index]
        text = sentence.folded[:LONGEST]
        if yields(text) or not thing.search(text):
            continue
        match = _UNTOLD.search(text) if topic == "changes" else None
        start, end, bars = (*match.span(), True) if match else _forced(text, act, thing)
        if not end or (bars and _IF.search(text)):
            continue
        yield Duty(
            index=index, span=(sentence.start + start, sentence.start + end),
            who=party_in(paper, match["who"]) if match else _bearer(paper, text, start, end),
            denied=bars, words=content(people, text),
        )  # fmt: skip


_NONE = words(
    r"\bno (?=[^.;]{2,70}?\b(?:required|needed|necessary|ha(?:s|ve) to be|needs?(?: to)? be|must be"
    r"|shall be|called for)\b)"
)
_OMITS = ("with", "omit", "from", "of")


def _forced(text: str, act: re.Pattern[str], thing: re.Pattern[str]) -> tuple[int, int, bool]:
    """Where a duty, or that there is none, is said of the act and the thing; 0, 0 if nowhere."""
    none = _NONE.search(text)
    what = none and (thing.search(text, none.end(), none.end() + 40))
    if none and not what:
        what = act.search(text, none.end(), none.end() + 30)
    if none and what:
        return none.start(), what.end(), True
    for force in list(_FORCE.finditer(text))[:8]:
        done = act.search(text, force.end(), force.end() + 90)
        if done is None and force["no"] and force["no"].endswith(_OMITS):
            done = thing.search(text, force.end(), force.end() + 40)
        what = done and (
            thing.search(text, done.start(), done.end() + 110)
            or thing.search(text, max(0, force.start() - 110), force.start())
        )
        if done and what:
            return force.start(), max(done.end(), what.end()), force["no"] is not None
    return _anywhere(text, act, thing)


_NEED_NOT = words(
    r"\b(?:needs? not|(?:not|n't|never|no longer) (?:be )?(?:necessary|required|needed|owed"
    r"|obliged|obligated"
    r"|bound|demanded|expected|called for|mandatory|due|asked|(?:have|has|need)s? to)|no (?:need"
    r"|duty|obligation"
    r"|requirement|call)|(?:nothing|nobody|no one) (?:\w+ )?(?:obliges?|requires?|compels?|forces?"
    r"|binds?|demands?)"
    r"|nothing in [^.;,]{3,30}? (?:obliges?|requires?)|none (?:is |are )?(?:required|needed"
    r"|necessary)|dispens\w+"
    r"|waived|exempt\w*|excused|(?:free|at liberty|allowed|entitled"
    r"|permitted) (?:not )?to\b[^.;]{0,70}?\bwithout"
    r"|(?:may|can)\b[^.;]{0,90}?\b(?:without|with no|unannounced|silently|immediately|overnight"
    r"|omit|skip"
    r"|forgo|refrain)"
    r"|not part of (?:what|the)|outside (?:what|the)|unannounced|optional|voluntary"
    r"|does not (?:have|need|owe|include))\b"
    r"| *: *(?:no|none|not)\b"
)
_OUGHT = words(
    r"\b(?:shall|must|will|agrees? to|undertakes? to|(?:is|are) (?:\w+ly )?(?:required|obliged"
    r"|bound|to)|(?:has|have) to"
    r"|duty|obligation|incumbent|comes? with|(?:no|not) (?:sooner|earlier|before)|only after"
    r"|may not|shall not"
    r"|responsible for|owes?"
    r"|keeps|maintains|carries|provides|reports|notifies|informs|announces|marks|labels)\b"
    r"| *: *(?:yes|required)\b"
)


def _anywhere(text: str, act: re.Pattern[str], thing: re.Pattern[str]) -> tuple[int, int, bool]:
    """The same, in whatever order the thing and the duty stand."""
    what = thing.search(text)
    free = _NEED_NOT.search(text)
    force = free or _OUGHT.search(text)
    if what is None or force is None or not (free or act.search(text)):
        return 0, 0, False
    if free is None and _FREE.search(text):
        return 0, 0, False
    return min(what.start(), force.start()), max(what.end(), force.end()), free is not None


_FREE = words(
    r"\b(?:not|no|never|neither|nor|without|may|can|means)\b(?! (?:sooner|earlier|later|before"
    r"|less|fewer|more))"
)


_IS_TOLD = words(
    r"\b(?:(?:be|is|are) (?:\w+ )?(?:told|informed|notified|warned|advised|given)|hears?)\b"
)


def _bearer(paper: Paper, text: str, start: int, end: int) -> str:
    if _IS_TOLD.search(text, start, end):
        return ""  # who is told is not who tells
    who = party_in(paper, text[max(0, start - 60) : start])
    by = None if who else _BY.search(text, start, end + 60)
    if by:
        near = (party_in(paper, " ".join(by["by"].split()[:k])) for k in (3, 2, 1))
        who = next((name for name in near if name), "")
    return who


_FEE = words(
    r"\b(?:(?P<kind>\w+) )?(?P<fee>fees?|sum|charges?|price|subscription"
    r"|remuneration)\b"
)
_YEARLY = words(r"\b(?:annual\w*|yearly|per (?:\w+ )?year|(?:each|every) (?:\w+ )?year)\b")
_NO_FEE = words(
    r"\b(?:royalt\w*|refund\w*|credit\w*|interest|penalt\w+|damages|costs?|expenses?|indemn\w+"
    r"|reimburs\w+"
    r"|commission"
    r"|bounty|share of|tax\w*|if|unless|overpa\w+|repa\w+|not\b|no\b)\b"
)


_A_FEE = words(r"\ban? (?:[\w-]+ ){0,3}$")
"""Before a fee that is named for the first time."""


def _payments(names: str) -> re.Pattern[str]:
    """Who pays whom, in pairs of groups: see `_sides`."""
    party = rf"(?:the )?(?:{names}|us)"
    return pattern(
        rf"\b(?P<a>{party}) (?:(?:shall|will|must|agrees? to|undertakes? to|has to|is to|are to|is"
        rf" (?:obliged|required|bound) to) )?(?:pays?|owes?|remits?|owe) (?:to )?(?P<b>{party})\b"
        rf"|\b(?:is|are|shall be|will be|be|,)? ?(?:due|payable|owed|owing|paid|borne) (?:by|from)"
        rf" (?P<c>{party}),? (?:and (?:paid|payable|due) )?to (?P<d>{party})\b"
        rf"|\b(?:due|payable|owed|owing|paid) to (?P<e>{party}) (?:by|from) (?P<f>{party})\b"
        rf"|\b(?P<g>{party}) (?:is|are) owed by (?P<h>{party})\b"
        rf"|\b(?P<k>{party}) (?:(?:shall|will|must|agrees? to|undertakes? to) )?(?:pays?|owes?)"
        rf" [^.;]{{2,60}}? to (?P<l>{party})\b"
        rf"|\b(?P<s>{party}) (?:is|are) liable to (?P<t>{party})\b"
        rf"|\b(?P<u>{party}) (?:(?:shall|will|must"
        rf"|agrees? to) )?pays?\b[^.;]{{2,60}}?\band (?P<v>{party})"
        rf" (?:gets|get|receives?|collects?)\b"
        rf"|\b(?:debt|obligation|burden) of (?P<m>{party}) (?:to|towards?) (?P<n>{party})\b"
        rf"|\b(?P<o>{party}) (?:(?:shall|will|must|agrees? to) )?(?:remits?|transfers?"
        rf"|settles?) [^.;]{{2,60}}? to"
        rf" (?P<p>{party})\b|\b(?P<r>{party}) (?:(?:shall|will|may) )?(?:charges?|bills?"
        rf"|invoices?),? and (?P<q>{party})"
        rf" (?:(?:shall|will|must) )?(?:pays?|owes?)\b"
        rf"|\b(?P<i>{party}) (?:shall |will )?(?:receives?|collects?)\b[^.;]{{2,60}}? from"
        rf" (?P<j>{party})\b"
    )


def swapped_payments(paper: Paper) -> Iterator[tuple[Span, Span, str, str, bool]]:
    """The same fee, owed by one party to the other here, and by the other to it there.

    The last value tells whether it is surely the same: `a fee` here and `a fee` there may be two.
    """
    names = statements(paper).cast.names
    finder = _payments(names)
    told = []
    for sentence in joined(paper.reading):
        text = sentence.folded[:LONGEST]
        fee = _FEE.search(text) if "fee" in text or " pa" in text or " ow" in text else None
        plain = _OTHER_WAY.sub(" ", text)
        match = finder.search(text) if fee and not _NO_FEE.search(plain) else None
        match = None if yields(text) else match
        if fee is None or match is None:
            continue
        pays, gets = _sides(paper, match.groupdict())
        if pays and gets and pays != gets:
            start, end = min(match.start(), fee.start()), max(match.end(), fee.end())
            kind = fee["kind"] if fee["kind"] not in _ARTICLES else ""
            told.append(((sentence.start + start, sentence.start + end), pays, gets,
                         "annual" if _YEARLY.search(text) else kind,
                         _A_FEE.search(text[: fee.start("fee")]) is None))  # fmt: skip
    for one, two in combinations(told[:40], 2):
        if one[3] and (one[1], one[2], one[3]) == (two[2], two[1], two[3]):
            yield one[0], two[0], one[1], two[1], one[4] or two[4]
            return


_OTHER_WAY = words(r"\b(?:and )?not (?:the other way|vice versa|the reverse|the opposite)\b")
_ARTICLES = frozenset(("the", "a", "an", "all", "any", "of", "this", "that", "such", None))


def _sides(paper: Paper, found: dict[str, str]) -> tuple[str, str]:
    for sides in ("ab", "cd", "fe", "hg", "ji", "kl", "mn", "op", "qr", "st", "uv"):
        payer, payee = sides[0], sides[1]
        if found[payer] and found[payee]:
            return party_in(paper, found[payer]), party_in(paper, found[payee])
    return "", ""
