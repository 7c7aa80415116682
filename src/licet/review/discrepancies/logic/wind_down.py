# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use may go on for a time after the end, and has to stop or be deleted at once.

Finds a right to go on using, selling off or running a thing after termination, or a time to phase
it out, and a duty of the same party to stop using, delete or return it immediately on termination,
or an end of its rights at that moment.

Leaves alone: a duty that begins when the time has run, a duty that is subject to the right, other
things than the one still used, and duties of the other party.

Why it matters: in the days after the end the licensee is either within its rights or infringing.

How it is mended: let the duty begin when the time has run. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash
from licet.review.discrepancies.logic.standing import (
    Stand,
    later_makes_way,
    same_party,
    stands,
    who_before,
)
from licet.review.discrepancies.rule import Rule
from licet.review.grants.statements import statements
from licet.review.grants.words import STOP, stem
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_END = words(
    r"\b(?:terminat\w+|expir\w+|(?:the |its )?end of (?:this|the|these|our) (?:\w+ )?(?:agreement"
    r"|terms|licen[sc]e|contract|term|subscription)|(?:agreement|terms|contract|licen[sc]e"
    r"|subscription|term) (?:has |have |is |are )?(?:ends?|ended|over|gone|comes? to an end"
    r"|ceases?|dies)|(?:outliv|outlast)\w+ (?:this|the|these|our) (?:agreement|terms|licen[sc]e"
    r"|contract)|(?:ends?|ceases?|laps\w+|dies|together) with (?:this|the|these) (?:agreement|terms"
    r"|contract)|at the end|comes? to an end|cancell\w+|last day|post-terminat\w+|post-term"
    r"|(?:cessation|close|lapse|demise) of (?:this|the|these|our) (?:\w+ )?(?:agreement|terms"
    r"|licen[sc]e|contract|term)"
    r"|(?:beyond|past) (?:this|the|these|our) (?:agreement|terms|contract|licen[sc]e|term)"
    r"|(?:its|the|their) end\b)\b"
    r"|\b(?:once|when|after|until|as soon as|the moment)\b[^.;]{0,50}?\b(?:ends?|ended|over"
    r"|expires?"
    r"|does|dies|ceases)\b"
)
_USES = r"(?:us(?:e|ing)|run(?:ning)?|host(?:ing)?|operat(?:e|ing)|sell(?:ing)?|access(?:ing)?"
_GO_ON = words(
    rf"\b(?:(?:may|can|shall|will) )?(?:continues?|continuing|goes? on|go on|keeps?|keep on"
    rf"|carry on|still)(?: to)?(?: (?:its|the|their|such|your))? {_USES}"
    r"|offer(?:ing)?|distribut(?:e|ing)|deploy(?:ing)?)\b",
    r"\b(?:phas(?:e|es|ing)(?:-| )(?:\w+ ){0,3}?out|wind(?:s|ing)?[- ]?down|run(?:ning)?[- ]?off"
    r"|sell(?:s|ing)?[- ]?off|transition(?:al)? (?:period|time|phase)|migrat\w+|switch over"
    r"|grace period)\b",
    rf"\b(?:may|can|(?:is|are|be) (?:entitled|allowed|permitted) to"
    rf"|rights? to) (?:\w+ )?{_USES})\b",
    r"\b(?:rights?|licen[sc]es?|permissions?) (?:\w+ ){0,6}?(?:continues?|lasts?"
    r"|remains? in (?:force"
    r"|effect)|survives?|stays? in (?:force|effect)|persists?|are extended|is extended)\b",
)
_GO_ON = words(
    _GO_ON.pattern,
    rf"\b(?:still|remains?|is|are|stays?|continues? to be) (?:\w+ )?(?:allowed|permitted|free"
    rf"|entitled"
    rf"|licensed|able|authori[sz]ed) to (?:\w+ )?(?:{_USES})|keep)\b",
    r"\b(?:use|rights?|licen[sc]es?|access)\b[^.;]{0,60}?\b(?:permitted|allowed|outlives?"
    r"|continues?"
    r"|carr(?:y|ies) on|goes on|go on|lasts?|remains?|stays?|survives?|kept up)\b",
    r"\b(?:does not (?:prevent|stop|bar|keep)|need not|(?:does|do) not (?:have|need) to)\b"
    r"[^.;]{0,60}?\b(?:us(?:e|ing)|run(?:ning)?|switch|stop|remove|shut)\b",
    r"\b(?:use|access|rights?)\b[^.;]{0,60}?\b(?:lawful|possible|open|untouched|unaffected"
    r"|tolerated)"
    rf"\b|\blets? (?:[\w']+ ){{1,3}}?{_USES})\b|\boutlives?\b|\btransition of\b",
    r"\b(?:leaves?|keeps?|remains?|stays?|left|kept)\b[^.;,]{0,60}?\b(?:at|in"
    r"|within) (?:[\w']+ ){0,3}?(?:disposal|hands|reach)\b"
    r"|\b(?:rights?|licen[sc]es?|permissions?|access)\b[^.;]{0,60}?\b(?:prolonged|extended"
    r"|kept alive|kept open)\b",
    r"\bkeeps? (?:[\w']+ ){0,4}?access\b",
    r"\b(?:keep|keeps|leave|remains?|stays?|kept|left) (?:[\w-]+ ){0,4}?in (?:use|operation"
    r"|service)\b",
    r"\b(?:runs?|running) on\b|\b(?:may|can|(?:is|are) to|could) (?:be |still )*(?:used|operated"
    r"|run"
    r"|accessed|hosted|relied)\b|\b(?:use|operation|access) (?:by [\w' ]{2,30}? )?(?:is|are"
    r"|remains?|stays?)"
    r" (?:\w+ )?(?:permitted|allowed|lawful|open|licensed|covered|tolerated)\b",
    r"\b(?:grace|run-?off|run-?out|wind-?down|transition|winding down|respite|breathing"
    r" space)\b[^.;]{0,70}?\b(?:granted"
    r"|given"
    r"|allowed|begins?|starts?|follows?|applies|conceded)\b",
)
_WHILE = words(r"\b(?:days?|weeks?|months?|years?|period|time)\b")
_STOP = words(
    r"\b(?:(?:shall|must|will|agrees to)(?: immediately| at once| forthwith| promptly|,)* )?"
    r"(?:stops?|stopping|ceases?|ceasing|discontinues?|deletes?|destroys?|erases?|uninstalls?"
    r"|removes?|wipes?|shuts? down|switch(?:es)? off|desists?|refrains?|lapses?|fall away"
    r"|falls away"
    r"|extinguish\w*|come to an end|comes to an end|returns?)\b",
    r"\b(?:rights?|licen[sc]es?|permissions?|access) (?:[\w']+ ){0,9}?(?<!to\s)(?:ends?|terminates?"
    r"|expires?|dies|lapses?)\b",
    r"\b(?:stop|cessation|end) of (?:all |any |every )?use\b|\bputs? an? (?:\w+ )?end to\b"
    r"|\b(?:barred|precluded|prohibited|forbidden|banned|excluded) from (?:\w+ )?us(?:ing|e)\b"
    rf"|\bno (?:\w+ )?(?:right|licen[sc]e|permission|entitlement)s? to (?:\w+ )?{_USES})\b",
    r"\b(?:pull|withdraw|retire|unplug)\w*\b[^.;]{0,50}?\b(?:from|out of"
    r"|off) (?:\w+ )?(?:production|use|service|operation|servers?|systems?|line)\b"
    r"|\bbe (?:dead|gone|offline|off|dark|silent|idle|inert|disabled|unplugged|out of (?:use"
    r"|service|operation))\b",
    r"\b(?:comes?|brought|put) to (?:a halt|a stop|an end|a standstill)\b|\bshut(?:ting)? down\b"
    r"|\btake (?:[\w']+ ){1,4}?(?:out of|off)\b|\b(?:wipe|turn|switch) (?:[\w']+ ){0,4}?(?:off|its"
    r"|all)\b"
    r"|\bno (?:[\w']+ )?us(?:e|age)\b|\buse (?:of|is|to|shall"
    r"|must)\b[^.;]{0,90}?\b(?:not (?:permitted"
    r"|allowed|possible)|prohibited|forbidden|cease|stop|halt|end)\b"
    r"|\buse\b[^.;]{0,70}?[: ] *(?:not"
    r" (?:permitted|allowed)|none|no|prohibited)\b",
    r"\b(?:shall|must|may|will|can|is|are)(?: ?not| no longer)\b[^.;]{0,40}?\b(?:use|using|run|host"
    r"|operate|access|keep|retain)\b",
    r"\bnot (?:a|one|even a|another) (?:single )?(?:day|hour|minute|moment)\b|\b(?:lay|put|set)s? "
    r"(?:down|aside)\b"
    r"|\b(?:abstain|desist|forbear)\w* from\b|\bso (?:do(?:es)?|must|will|shall) (?:[\w']+ ){0,4}?"
    r"(?:us(?:e|age)|rights?|licen[sc]e|access|operation)\b",
    r"\b(?:switch|turn|shut|power|close)\w* (?:[\w']+ ){0,4}?(?:off|down)\b|\b(?:taken?|put"
    r"|pulled?)"
    r" (?:[\w']+ ){0,4}?(?:out of|off) (?:\w+ )?(?:use|service|operation|line)\b|\bdecommission\w*",
    r"\b(?:use|usage|operation)\b[^.;]{0,90}?\b(?:infring\w+|unlawful|unlicensed|unauthori[sz]ed"
    r"|without (?:a |any )?(?:right|licen[sc]e)|a breach|in breach|not covered|outside)\b",
    r"\b(?:us(?:e|age)|operation)\b[^.;]{0,50}?\b(?:stops?|ends?|ceases?|halts?|is over)\b",
)
_AT_ONCE = words(
    r"\b(?:immediately|immediate effect|at once|forthwith|without (?:any )?(?:undue )?delay"
    r"|instantly|immediate|from (?:the )?(?:terminat\w+|expir\w+|end)|no (?:\w+ )?right"
    r"|barred from|period of grace"
    r"|straight ?away|promptly|the same (?:day|moment)|(?:up)?on the (?:day|date|moment)"
    r"|at the moment|from (?:that|the) (?:moment|day|date|time)|no longer|right away|automatically"
    r"|(?<!not\s)(?:dies?|ends?|ceases?|falls?|laps(?:e|es)|expires?) (?:together )?with"
    r"|as soon as|the (?:very |same |exact )?(?:moment|instant|day|hour|minute|second)|any (?:later"
    r"|further|continued|subsequent|other|more) us(?:e|age)"
    r"|not even|every use|any use|no (?:\w+ )?use"
    r"|(?:without|no) (?:any )?(?:grace|transition|wind)\w*|once|then and there|within (?:24|48"
    r"|twenty-four|one|two) (?:\(\w+\) )?(?:hours?|day)"
    r"|not (?:a|one|another) (?:single )?(?:day|hour|minute|moment)"
    r"|on the (?:spot|last day)|at the (?:very |same |exact )?(?:time|hour|instant|moment)|by then"
    r"|so do(?:es)?|no (?:further|more)|(?:from|since) the (?:end|terminat\w+|expir\w+)|instant"
    r"|(?:use|operation) [^.;]{0,60}?\b(?:after|beyond|past)\b|all operation|simultaneous\w*"
    r"|not .{0,40}?any"
    r" (?:more|longer)|no grace|any further|all use)\b"
)
_CASE = words(
    r"\b(?:confidential\w*|if|breach\w*|for cause|wind|phase|transition|sell-?off|grace|migrat\w+"
    r"|marks?|trademarks?|except|logos?|infring\w+|personal data|customer data|remaining|whichever"
    r"|suspend\w*|suspension|surviv\w+|name|refund\w*|request|replace\w*|fine-tun\w+ services?"
    r"|jobs?|employ\w*|hir(?:e|es|ing)|solicit\w*|staff|personnel|compet\w+)\b",
    r"\b(?:after|end of|expiry of|following|once|until|at the end of|during|has run) (?:the |such "
    r"|this |that )(?:\w+ ){0,2}?(?:wind|sell|transition|period|time|phase|days)\b",
)
_NO_GRACE = words(
    r"\b(?:without|no|not even)(?: (?:for|any|an?|the))* (?:\w+ (?:of )?)?(?:grace|transition\w*"
    r"|wind\w*"
    r"|phase)\b(?: period)?"
    r"|\b(?:is|are|amounts? to|constitutes?|counts? as|would be) (?:an? )?(?:\w+ )?(?:infring\w+"
    r"|breach)"
)
"""Words that stand for a case elsewhere."""
_NOT = words(
    r"\b(?:not (?:be )?(?:entitled|allowed|permitted|continue)|may not|shall not|must not|no longer"
    r"|neither|no right|breach|confidential\w*|(?<!in\s)(?<!good\s)orders?|support|notice|unused"
    r"|payments? due|surviv\w+|accru\w+)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    after = [
        one
        for one in stands(
            paper, _GO_ON, _END, _WHILE, unless=_NOT, hedged=True, paired=True,
            needles=("us", "run", "right", "licen", "access", "phas", "wind", "sell", "transition",
                     "migrat", "switch", "leave", "remain", "keep", "dispos"),
        )
        if _LATER.search(one.text)
    ]  # fmt: skip
    rows = stands(paper, _NO_TIME, hedged=True) if after else ()
    stops = (
        stands(paper, _STOP, _AT_ONCE, _END, unless=_CASE, passed=_NO_GRACE, near=130)
        if after else ()
    )  # fmt: skip
    for stop in sorted((*rows, *stops), key=lambda s: _USED.search(s.text) is None):
        for one in after:
            if stop.index == one.index or not _same(paper, one, stop):
                continue
            yield clash(
                RULE, paper, one.span, stop.span, "goes on, and yet",
                witness=f"a use in the week after the end: {cite(paper, one.start)} says yes, "
                f"{cite(paper, stop.start)} says no",
                mend="let the duty to stop begin when the time has run",
                edit=later_makes_way(paper, one, stop),
            )  # fmt: skip
            return


_USED = words(
    r"\b(?:us(?:e|ing|age)|operat\w+|run|running|licen[sc]\w*|access|wind\w*|transition)\b"
)
_NO_TIME = words(
    r"^\W*(?:transition\w*|run-?off|wind(?:ing)?[- ]?down|grace|phase-?out|sell-?off|migration"
    r"|use after"
    r"|continued use)\b[^:|?.;]{0,40}[:|?]\s*(?:none|no\b|nil|zero|not \w+|immediate\w*|excluded"
    r"|0\b)"
)
"""A line of a cover page that gives no time."""
_LATER = words(
    r"\b(?:after|following|follows?|from|upon|on|at|with|when|once|beyond|of|for|if|should|where"
    r"|outlives?)\b[^.;]{0,60}?"
    r"\b(?:terminat\w+|expir\w+|ends?|ended|end|over|termination)\b|\bpost-?term\w*"
    r"|\b(?:terminat\w+|expir\w+|end of [\w ]{3,30}?) notwithstanding\b"
    r"|\b(?:notwithstanding|despite"
    r"|in spite of)\b[^.;]{0,30}?\b(?:terminat\w+|expir\w+|end|cessation|close|lapse)\b|\b(?:beyond"
    r"|past) (?:this|the|these) (?:agreement|terms|contract|licen[sc]e|term)\b|\b(?:outlive"
    r"|outlast)s?\b"
    r"|\b(?:terminat\w+|expir\w+|end)\b[^.;]{0,40}?\b(?:(?:does|do|shall|will) not|is followed"
    r"|leaves)\b"
    r"|\bfollows termination\b"
)
_COMMON = frozenset(
    stem(word)
    for word in """
    agreement terms contract end ends ending ended termination terminate terminated expiry expire
    expiration day days month months period use uses using used right rights continue cease stop
    delete time date immediately once go wind-down licence license must return order new upon
    copies copy possession effective thereof following months thirty sixty ninety days' certify
    hundred eighty twenty forty-five one two three six up down off out phase transition replacement
    """.split()  # noqa: SIM905
)


def _same(paper: Paper, one: Stand, stop: Stand) -> bool:
    """Whether they are of the same party and of the same thing."""
    who = who_before(paper, one.text, one.lead, far=170), _stopper(paper, stop)
    if not same_party(*who):
        return False
    here, there = _things(paper, one.text), _things(paper, stop.text)
    return not there & _ASSETS or not here & _ASSETS or bool(here & there)


_ASSETS = frozenset(
    stem(word)
    for word in """
    model models service software data dataset corpus platform api weights outputs output product
    products materials technology system systems deliverables application applications marks logo
    content database works work tool tools licensed
    """.split()  # noqa: SIM905
)


def _stopper(paper: Paper, stop: Stand) -> str:
    return who_before(paper, stop.text, stop.lead, far=130)


def _things(paper: Paper, text: str) -> frozenset[str]:
    """Stems of the words that say what is used or deleted."""
    people = statements(paper).cast
    return (
        frozenset(
            stem(word)
            for word in _WORD.findall(text)
            if word not in STOP and not people.is_name(word)
        )
        - _COMMON
    )


_WORD = words(r"[a-z][\w'-]+")


RULE = Rule(
    id="X-026",
    family=Family.LOGIC,
    title="use goes on after the end, and stops at once",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
