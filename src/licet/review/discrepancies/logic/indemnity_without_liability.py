# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The licensee indemnifies the licensor, who excludes all liability of its own.

Finds a duty of one party to indemnify another beside a clause by which that other is liable for
nothing: not only for indirect damage, but for direct damage too.

Leaves alone: an exclusion of indirect damage only, a cap, an exclusion for both sides, and
agreements in which the other side indemnifies too.

Why it matters: one side bears every risk, also those that only the other can control; in standard
terms a court may strike the exclusion, or the whole.

How it is mended: make the indemnity mutual, or limit the exclusion. The edit limits the indemnity
to claims that the exclusion does not leave to the other side.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import Said, Span, cite, clash, said
from licet.review.discrepancies.logic.one_sided_risk import frees, promises
from licet.review.discrepancies.logic.several_grants import is_of_models
from licet.review.discrepancies.logic.standing import Stand, stands, who_after, who_before
from licet.review.discrepancies.rule import Rule
from licet.review.grants.parties import EACH, Cast
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_SAVES = words(
    r"\b(?:indemnif(?:y|ies|ied)|(?:hold|holds|keep|keeps|held"
    r"|kept"
    r"|save|saves) (?:[\w']+ ){0,6}?(?:harmless|indemnified)"
    r"|makes? (?:[\w']+ ){1,3}?whole|(?:compensate|reimburse|protect|release)s? (?:[\w']+"
    r" ){1,3}?(?:for"
    r"|against|from) (?:[\w-]+ ){0,3}?(?:claims?"
    r"|loss(?:es)?|damages?|costs))\b"
)
_SUBJECT = words(r"\bsubject to (?:section|clause|article|the clause|the other|schedule|exhibit)\b")
_PART = words(
    r"\bonly (?:if|to the extent|for)\b|\bno (?:obligation|duty)\b|\bshall not\b"
    r"|\bneed not\b"
)
_PASSIVE = re.compile(r"\b(?:be|is|are|held|kept) +\Z")
_NONE = words(
    r"\b(?:in no event|under no circumstances|not|no|never|neither|nor|cannot)\b"
    r"(?:[^.;]|(?<=inc)\.|(?<=ltd)\.){0,300}?"
    r"\b(?P<core>(?:be |is |are |held )?(?:liable|responsible|answer(?:able)?)\b[^.;]{0,200}"
    r"|(?:liability|responsibility)\b[^.;]{0,160})",
    r"\b(?P<core2>(?:excludes?|disclaims?|declines?|rejects?|(?:accepts?|assumes?|bears?|has|have)"
    r" no) (?:\w+ ){0,2}?(?:liability|responsibility)\b[^.;]{0,160})",
    r"\b(?P<core4>(?:no|waives? (?:all|any)) (?:claims?|recourse|right to (?:damages"
    r"|compensation))\b[^.;]{0,60}?\bagainst\b"
    r"[^.;]{0,100})",
    r"\b(?P<core5>(?:liable|responsible) for nothing\b)",
    r"(?P<core6>\bliability(?:, [^,.;]{3,60},)? (?:\w+ ){0,4}?is (?:wholly |fully |entirely "
    r"|completely )?"
    r"excluded\b|\b(?:cannot|can not|may not|shall not|can never) be sued for (?:\w+ )?(?:damages"
    r"|loss(?:es)?"
    r"|compensation)\b[^.;]{0,60})",
    r"\b(?P<core3>(?:any|all|every|each) (?:\w+ ){0,2}?liability of\b[^.;]{0,120}?\bis excluded)",
)
_ALL = words(
    r"\bincluding(?:,? but not limited to,?|,? without limitation,?)? (?:any |all )?direct\b"
    r"|\b(?:any|for) direct\b|\bdirect,? (?:(?:or|and) )?indirect\b"
    r"|\bany claim, damages or other liability\b"
    r"|\b(?:damages?|loss(?:es)?|liability|harm) (?:or \w+ )?(?:of any (?:kind|character|nature"
    r"|sort|type)"
    r"|whatsoever|whatever|of whatever)\b"
    r"|\b(?:for )?what(?:so)?ever (?:the|its|their) (?:legal )?(?:reason|cause|ground|basis)s?\b"
    r"|\bregardless of the (?:legal )?(?:reason|cause|ground|basis|theory)\b"
    r"|\bfor (?:any|all) damages?(?: or loss(?:es)?)?(?: whatsoever| of any)"
    r"|\bany (?:loss|damage|liability) whatsoever\b|\bfor (?:any|no)thing\b|\bliability (?:\w+"
    r" ){0,4}?is (?:wholly |fully |entirely |completely )?excluded\b|\b(?:any|every) (?:\w+"
    r" )?liability of\b|\bwaives? (?:all|any) claims?\b|\bon any (?:legal"
    r" )?(?:ground|basis|theory)\b|\bany kind of (?:loss|damage)"
    r"|\b(?:any|all|every) (?:kind of )?(?:loss|losses|damages?)(?:,? (?:or|and|nor) "
    r"(?:(?:any|other) )?(?:loss|losses|damages?|harm|costs?))? ?(?:\.|;|$|(?:arising|under|that"
    r" arises?|in connection|out of|relating|connected)[^.;]{0,40}?\b(?:agreement|terms|contract"
    r"|licen[sc]e)\b)"
    r"|\b(?:excludes?|disclaims?|declines?|rejects?) (?:all|any|every)"
    r" (?:and all )?(?:liability|responsibility)\b|\ball (?:\w+ )?liability of\b"
    r"|\bliable\b[^.;]{0,120}?\((?:a|i)\) (?:under|on) any (?:theory|ground|basis)[^.;]{0,200}?"
    r"\bor \((?:b|ii)\) for\b"
    r"|\b(?:no|any) liability (?:of any kind|whatsoever|whatever|to [\w ]{2,30}? (?:under"
    r"|arising|for any"
    r"|whatever))\b|\bno liability (?:under|arising)\b"
)
_LESS = words(
    r"\b(?:exceed|lost profits or any indirect|except (?:for|to|as)|other than|neither party"
    r"|either party|each party|both parties|the parties"
    r"|limited to the amount|aggregate|in excess|personal property"
    r"|equipment|premises|leases?)\b|\bunder any theory(?![^.;]{0,200}?\bor"
    r" \((?:b|ii)\) for\b)[^.;]{0,300}? for any (?:lost|indirect)(?![^.;]{0,40}\bdirect\b)"
    r"|\bliab\w+ for (?:\w+ )?(?:indirect|consequential|special|incidental|loss of|lost)\b"
    r"(?![^.;]{0,80}\bdirect\b)"
)
_NARROW = words(
    r"\b(?:loss|losses|damages?|liability|responsibility) (?:\w+ ){0,4}?(?:caused by|resulting from"
    r"|arising (?:from|out of)|due to|because of|as a result of|suffered|incurred|for (?:the|its)) "
    r"(?!(?:or \w+ )*(?:in connection with )?(?:this|these|the (?:agreement|contract|terms"
    r"|licen[sc]e|use|model|software"
    r"|service|data|work|materials?)|any|or|under|use)\b)"
)
_THING = words(
    r"\b(?:liable|liability|responsib\w+) (?:whatsoever |of any kind |at all )?(?:for|in respect of"
    r"|with respect to|regarding|concerning) (?!(?:[\w,]+ ){0,4}?(?:loss|losses|damages?|claims?"
    r"|anything|direct|breach)\b)"
)
"""Liability for one thing only."""
_CAPPED = words(
    r"\bliabilit(?:y|ies)\b[^.;]{0,200}?\b(?:exceed|be greater|limited to|capped)\b|\bliable for"
    r" more\b"
)
_WE = {"us": "we", "our": "we", "ours": "we", "your": "you", "yours": "you"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Indemnity:
    span: Span
    by: str
    to: str


def _who(people: Cast, name: str) -> str:
    plain = people.who(name)
    return _WE.get(plain, plain)


def _indemnities(paper: Paper) -> Iterator[_Indemnity]:
    """Each promise to indemnify: by whom, to whom."""
    people = statements(paper).cast
    name = re.compile(rf"(?<![\w-])(?:{people.names}|us|our|your)(?:'s?)?(?![\w-])")
    for one in said(
        paper,
        _SAVES,
        "indemnif",
        "harmless",
        "indemnit",
        "compensat",
        "reimburs",
        "whole",
        "protect",
        "release",
        hedged=True,
    ):
        if _SUBJECT.search(one.text) or _PART.search(one.text):
            continue
        before = list(name.finditer(one.text, 0, one.match.start()))
        after = name.search(one.text, one.match.start())
        if not before or after is None:
            continue
        start = one.start - one.match.start()
        by, to = _who(people, before[-1].group()), _who(people, after.group())
        if _PASSIVE.search(one.text[: one.match.start()]):
            by, to = to, by
        if by != to:
            yield _Indemnity(
                span=(start + before[-1].start(), start + max(one.match.end(), after.end())),
                by=by, to=to,
            )  # fmt: skip


_COVERS = words(
    r"\b(?:cover|pay|bear|borne|carr|shoulder|foot|meet|make good"
    r"|compensat|reimburs|indemnif|defend|answer for|stand"
    r" behind|settle"
    r"|tak\w* over|absorb|hold|keep|sav)\w*\b"
)
_CLAIMED = words(
    r"\b(?:third[- ]part(?:y|ies)|third parties'?|others|outsiders|someone (?:outside|else)"
    r"|anybody else|claims?"
    r"|suits?|sues|proceedings)\b"
)
_LOST = words(
    r"\b(?:loss(?:es)?|damages?|costs?|claims?|settlements?|harmless|indemni\w+|suits?|demands?"
    r"|expenses|sums?|it all|everything|consequences)\b"
)


def _covers(paper: Paper) -> Iterator[_Indemnity]:
    """The same, in whatever words: by whom what others claim is paid, and for whom."""
    people = statements(paper).cast
    name = re.compile(rf"(?<![\w-])(?:{people.names}|us)(?![\w-])(?!'s)")
    promised = stands(paper, _COVERS, _MUST, _CLAIMED, _LOST, unless=_PART)
    for one in promised:
        if _SUBJECT.search(one.text) or _CAPPED.search(one.text) or _NEVER.search(one.told):
            continue
        passive = who_after(paper, one.text, one.lead, far=300) if _BEEN.search(one.text) else ""
        by = passive or who_before(paper, one.text, one.lead)
        named = (_who(people, m.group()) for m in name.finditer(one.text))
        to = next((who for who in named if who not in (by, EACH)), "")
        if by and to and by != EACH:
            yield _Indemnity(span=one.span, by=_who(people, by), to=to)


_MUST = words(
    r"\b(?:shall|must|will|agrees? to|undertakes? to|(?:is|are) to|(?:is|are) the one|has to"
    r"|have to"
    r"|(?:is|are) (?:bound|obliged|required) to|holds?|promises? to"
    r"|(?:is|are) (?:borne|met|paid|carried|shouldered|footed|covered) by)\b"
)
_NEVER = words(r"\b(?:will|shall|must|may|does|do) not\b|\bnever\b|\bsue\b")
_BEEN = words(
    r"\b(?:be|been|is|are|is to be|are to be) (?:\w+ )?(?:met|paid|borne|held|kept|made|\w+ed)\b"
)


def _with_items(paper: Paper, one: Said) -> str:
    """A sentence with the items that it is the stem of: `liable (a) under any theory, or (b) …`."""
    text = one.text
    for item in paper.reading.sentences[one.index + 1 : one.index + 4]:
        if text.endswith((".", ";")) or not _ITEM.match(item.folded):
            break
        text = f"{text} {item.folded}"
    return text


_ITEM = re.compile(r"\s*\((?:[a-c]|i{1,3})\) ")


def _free(paper: Paper) -> Iterator[tuple[Said, Span, frozenset[str]]]:
    """Each sentence by which a party is liable for nothing, and the parties named before."""
    people = statements(paper).cast
    name = re.compile(rf"(?<![\w-])(?:{people.names}|us|our)(?:'s?)?(?![\w-])")
    for one in said(
        paper, _NONE, "liab", "responsib", "answer", "claim", "recourse", "sued", hedged=True
    ):
        text = _with_items(paper, one)
        if _LESS.search(text) or _SUBJECT.search(text) or not _ALL.search(text):
            continue
        if _THING.search(text):
            continue
        if _NARROW.search(text) and not _WHOLE.search(text):
            continue
        core = next(n for n in _CORES if one.match[n])
        at = one.match.start(core)
        named = [_who(people, m.group()) for m in name.finditer(one.text[:at])]
        of = re.search(r"\bliability of (?:the )?([\w ]{2,30})", one.text)
        if core == "core3" and of:
            named = [_who(people, m.group()) for m in name.finditer(of[1])][:1]
        if core == "core4":
            named = [_who(people, m.group()) for m in name.finditer(one.match[core])][:1]
        start, end = one.group(core)
        yield one, (start, start + min(end - start, _CUT)), frozenset(named)


_NO_LIABILITY = words(
    r"\b(?:has|have|bears?|accepts?|assumes?|carr(?:y|ies)|takes? on) no (?:\w+"
    r" )?liability\b(?=(?: at all| whatso\w+"
    r"| of any kind| towards?| to)\b)[^.;]{0,60}",
    r"\bno liability\b[^.;]{0,60}?\b(?:attach\w*|falls?|on the part of|rests?|lies)\b[^.;]{0,40}",
    r"\b(?:all|any|every)(?: of)? [\w'& -]{0,40}?liability\b[^.;]{0,60}?\b(?:is|are) (?:\w+"
    r" )?(?:excluded|ruled out"
    r"|disclaimed|waived)\b",
)
_NO_CLAIM = words(
    r"\b(?:has|have|waives?|renounces?|gives? up|forgoes?|cannot|can't|may not|shall not|will"
    r" not|in no case)\b"
    r"[^.;]{0,40}?\b(?:claims?|recover\w*|right to|entitle\w+|demand|recourse|sue)\b[^.;]{0,40}?"
    r"\b(?P<of>(?:against|from)\b)",
)
_ANY_CLAIM = words(r"\b(?:damages?|compensation|every claim|all claims?|any claim)\b")
_NONE_LEFT = words(r"\b(?:no|waives?|renounces?|gives? up|forgoes?|cannot|can't|not)\b")


def _freed(paper: Paper) -> Iterator[tuple[Stand | Said, Span, frozenset[str]]]:
    """Sentences by which a party is free of all liability, in whatever words."""
    people = statements(paper).cast
    name = re.compile(rf"(?<![\w-])(?:{people.names}|us|our)(?:'s?)?(?![\w-])")
    for one in said(paper, _NO_LIABILITY, "liability", hedged=True):
        if _LESS.search(one.text) or _SUBJECT.search(one.text) or _THING.search(one.text):
            continue
        parties = list(name.finditer(one.text, 0, one.match.end() + 40))
        if parties:
            yield one, one.span, frozenset((_who(people, parties[0].group()),))
    for one in said(paper, _NO_CLAIM, "against", "from", hedged=True):
        whole = _ANY_CLAIM.search(one.text)
        if not whole or not _NONE_LEFT.search(one.match.group()) or _LESS.search(one.text):
            continue
        party = name.search(one.text, one.match.start("of"), one.match.end() + 40)
        if party:
            yield one, one.span, frozenset((_who(people, party.group()),))


_CORES = ("core", "core2", "core3", "core4", "core5", "core6")
_WHOLE = words(r"\bdirect\b|\bof any (?:kind|nature|character|sort|type)\b|\bwhatsoever\b")
_CUT = 160
"""Characters of the exclusion that are quoted."""


def _find(paper: Paper) -> Iterator[Finding]:
    found = list(_by_names(paper))
    yield from found or (_by_sides(paper) if is_of_models(paper) else ())


def _by_sides(paper: Paper) -> Iterator[Finding]:
    """In a licence of a model or of data, in whatever words."""
    if any(True for _ in said(paper, _CAPPED, "liab", hedged=True)):
        return
    told = list(promises(paper))
    owed = next((span for by_taker, span in told if by_taker), None)
    free = next(frees(paper), None) if owed and all(by_taker for by_taker, _ in told) else None
    if owed and free and not (owed[0] < free[1] and free[0] < owed[1]):
        yield clash(
            RULE, paper, owed, free, "is owed to a party that by",
            witness=f"a third party's claim over a fault of the licensor: {cite(paper, owed[0])} "
            f"has the licensee pay, {cite(paper, free[0])} leaves it with nothing to claim back",
            severity=Severity.MEDIUM,
            mend="make the indemnity mutual, or keep liability for what the licensor controls",
        )  # fmt: skip


def _by_names(paper: Paper) -> Iterator[Finding]:
    if not any(
        w in paper.reading.folded
        for w in ("indemnif", "harmless", "indemnit", "whole", "compensat", "claim", "suits")
    ):
        return
    freed = [*_free(paper), *_freed(paper)]
    owed = (list(_indemnities(paper)) or list(_covers(paper))) if freed else []
    if not owed or any(True for _ in said(paper, _CAPPED, "liab", hedged=True)):
        return
    for one, span, named in freed:
        if any(o.by in named for o in owed):
            continue
        # Standard terms call their author by name here, and `us` there.
        duty = next(
            (o for o in owed if o.to in named or not named or (o.to, o.by) == ("we", "you")), None
        )
        if duty is None or any(o.by == duty.to for o in owed):
            continue
        yield clash(
            RULE,
            paper,
            duty.span,
            span,
            "is owed to a party that by",
            witness=f"a third party's claim over a fault of the protected side: "
            f"{cite(paper, duty.span[0])} has {duty.by or 'the other side'} pay, "
            f"{cite(paper, one.start)} leaves it with nothing to claim back",
            # A waiver is often of one claim only.
            severity=Severity.MEDIUM if "waive" in one.text else None,
            mend="make the indemnity mutual, or keep liability for what the excluding side "
            "controls",
        )
        return


RULE = Rule(
    id="X-010",
    family=Family.LOGIC,
    title="an indemnity for a party that excludes all liability",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
