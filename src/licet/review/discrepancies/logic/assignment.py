# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement may be assigned freely in one clause, and not, or only with consent, in another.

Finds a sentence by which a party may assign or transfer the agreement or its rights to anybody or
without consent, and one by which the same party, or either, may not assign it, or only with
consent; and a licence called non-transferable beside a free right to assign it.

Leaves alone: assignment to affiliates, successors, buyers of the business or lenders, rights of the
other party, and sentences that give way to one another.

Why it matters: after a sale of the business the licence has passed to the buyer, or has ended.

How it is mended: one rule with its exceptions. The edit makes the later sentence subject to the
earlier one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import LONGEST, Span, cite, clash
from licet.review.discrepancies.logic.standing import same_party, who_after, who_before
from licet.review.discrepancies.rule import Rule
from licet.review.grants.answers import answers
from licet.review.grants.leave import Leave, leave, pieces
from licet.review.grants.licences import Sign, licences
from licet.review.grants.parties import EACH
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.reading import Sentence
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_ASSIGN = words(
    r"\b(?:assign(?!ees?\b|ors?\b|\w* any (?:reason|cause)\b)\w*|transfer(?!ees?\b|ors?\b)\w*"
    r"|novat\w*|ced(?:e|es|ed|ing)\b"
    r"|hand-?over|chang\w+ (?:of )?hands|chang\w+ of (?:the )?(?:contract\w* )?part(?:y|ies)"
    r"|new holder|(?:mak|made|hand|pass)\w* (?:[\w']+ ){0,8}?(?:over|on)\b"
    r"|sign\w* (?:[\w']+ ){0,8}?over\b"
    r"|dispos\w* of (?=[^.;]{0,40}?\b(?:agreement|contract|licen[sc]e|rights)\b)"
    r"|(?:mov|shift|pass)\w* (?:this|these|the|its|their|your|our) (?:agreement|contract|licen[sc]e"
    r"|terms|rights|position) (?:[\w']+ ){0,4}?to\b|succeed\w*"
    r"|(?:agreement|contract|rights|duties|obligations|position|creates?|terms) (?:pass|go|devolv"
    r"|shift|mov)(?:e?s)? to\b"
    r"|replac\w+ (?:[\w']+ ){0,6}?(?:by|with) (?:\w+ ){0,2}?(?:successor|third|another|other|some)"
    r"|put\w* (?:[\w']+ ){1,6}?in(?:to)? (?:its|their|your|our|the) (?:own )?(?:place|shoes"
    r"|position)"
    r"|tak\w+ (?:over )?(?:its|their|the|your|our)(?: [\w']+)? place|step\w* into|substitut\w+"
    r"|(?:sell|sold) (?=[^.;]{0,30}?\b(?:assign|transfer)))"
)
_THING = words(
    r"\b(?:(?:this|the|our|your) (?:agreement|licen[sc]e(?! fee)|contract)|these terms(?: and"
    r" conditions)?"
    r"|(?:its|their|any|all|your|the|his|our|such) (?:of (?:its|their) )?(?:\w+ )?rights(?! to"
    r" (?!any|whom|a third|third|others|some|another))"
    r"|rights (?:and|or|under|in)|(?:place|position|interest) (?:in|under) (?:this|the|these))",
    r"^\W*(?:assignment|transfer|assignability|transferability)\b",
)
_ANYONE = words(
    r"\b(?:to (?:any|whom(?:so)?ever)(?: third| other)* ?(?:party|person|entity|one|body|company"
    r"|it\b)?"
    r"|to (?:anyone|anybody|whomever|a third party|third parties|(?:some|any)(?:one|body) else"
    r"|another (?:person|party|company)|others)|(?:another|(?:any|some) other|a (?:different|new))"
    r" (?:person|party|company|entity|firm|body|undertaking)|at any time|freely|always)\b",
    r"(?<!non-)(?<!non\s)(?<!non-\s)(?<!not\s)\b(?:assignable|transferable)\b|^\W*(?:assignment"
    r"|transfer)\b[^.;]{0,40}?\b(?:free|allowed"
    r"|permitted"
    r"|yes)\b",
)
_SOME = words(
    r"\b(?:affiliates?|subsidiar\w+|successors?(?! (?:of (?:its|their|his|your"
    r"|our) (?:own )?choice|(?:that |which |whom )?(?:it|they"
    r"|you|we) (?:has|have)? ?(?:chosen|choose|select\w*|name[sd]?|lik\w+)))"
    r"|merger|acquisition|acquir\w+|substantially all"
    r"|change (?:of|in) control|transactions?|takes? over (?=[^.;]{0,30}?\bbusiness)"
    r"|(?:whole|entire) (?:\w+ )?business"
    r"|lender|bank|financ\w+|parent"
    r"|purchaser of|sale of|reorgani[sz]ation|receiv(?:e|ables)|payment|proceeds|subcontract\w*"
    r"|security)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """A sentence on assignment: by whom, and whether anybody has to be asked."""

    index: int
    span: Span
    who: str
    subject: str
    """The word before `may` or `shall not`, unless it names no party."""
    free: bool


def _find(paper: Paper) -> Iterator[Finding]:
    told = list(_told(paper))
    for free in told:
        for barred in told:
            if not free.free or barred.free or not _same(free, barred):
                continue
            yield clash(
                RULE,
                paper,
                free.span,
                barred.span,
                "is denied by",
                witness=f"an assignment to a stranger without asking: {cite(paper, free.span[0])} "
                f"says yes, {cite(paper, barred.span[0])} says no",
                mend="keep one rule on assignment, with its exceptions",
            )
            return
        for licence in licences(paper) if free.free else ():
            mark = licence.mark(Sign.NON_TRANSFERABLE) if licence.gives else None
            if mark and licence.taker and licence.taker == free.who:
                yield clash(
                    RULE,
                    paper,
                    (mark.start, mark.end),
                    free.span,
                    "is the licence, and yet",
                    witness=f"a transfer of the licence: {cite(paper, free.span[0])} says yes, "
                    f"{cite(paper, mark.start)} says no",
                    mend="say whether the licence goes with the agreement",
                )
                return


_ROOM = words(
    r"\b(?:unreasonabl\w+|contrary to|(?:by way of|as an) exception"
    r"|except (?!with\b|upon\b|after\b|where|if)|other than|notwithstanding"
    r"|subject to (?!the|any|prior|\w+'s"
    r"|such|its)|provided,? (?:however|that)|otherwise (?:agreed|provided|than))\b"
)
"""Words by which a ban leaves room for another clause."""
_OTHER = words(
    r"\b(?:benefit of (?:\w+ )?creditors"
    r"|title|risk|ownership|property|weights|personal data|technology|knowledge"
    r"|copies|export\w*|money|monetary|amounts?|documents"
    r"|funds|payments?|invoices?|intellectual property|outputs?|copyrights?|patents?|inventions?"
    r"|employees?|staff|titles?|assigned to (?:it|them|such)|hereby assigns?|files?|shares?"
    r"|warrant\w*|represents?|partnership|membership|equity|stock|restrictions"
    r"|confidential\w*|information|secrets?|no (?:\w+ )?rights? in (?!this|these|the agreement)"
    r"|relieves?|voidable)\b"
)
"""Transfers of other things."""


_ROWS = words(
    r"\b(?:assign\w*|transfer\w*|novation|cession|hand-?over|chang\w+ of (?:the )?(?:contract\w* )?"
    r"part(?:y|ies)|new (?:contract\w* )?party|substitution of (?:a|the) part(?:y|ies))\b"
)
_NO_ROWS = words(
    r"\b(?:except\w*|affiliates?|group|notices?|fees?|data|files?|title|risk|technology)\b"
)


def _told(paper: Paper) -> Iterator[_Rule]:
    """Each sentence or row by which the agreement may be assigned without asking, or may not."""
    said = list(_said(paper))
    yield from said
    for one in answers(paper):
        known = any(one.start < told.span[1] and told.span[0] < one.end for told in said)
        if known or not _ROWS.search(one.name) or _NO_ROWS.search(one.name):
            continue
        if not (_OTHER.search(one.name) or _SOME.search(f"{one.name} {one.value}")):
            yield _Rule(
                index=one.index, span=(one.start, one.end), who=EACH, subject="",
                free=one.said in (Leave.FREE, Leave.LET),
            )  # fmt: skip


def _said(paper: Paper) -> Iterator[_Rule]:
    """The sentences."""
    sentences = joined(paper.reading)
    for index, sentence in enumerate(sentences):
        text = _with_answer(sentences, index)[:LONGEST]
        if not any(needle in text for needle in _NEEDLES):
            continue
        act = _ASSIGN.search(text)
        thing = _THING.search(text, max(0, act.start() - _FAR), act.end() + _FAR) if act else None
        if act is None or thing is None or _OTHER.search(text) or _ROOM.search(text):
            continue
        free, start, end = _stance(text)
        if (
            free is None
            or _SOME.search(_QUOTED.sub(" ", text))
            or (free and not _MODAL_OF_ALL.search(text))
        ):
            continue
        if free and _ENDS_BY.search(text, 0, act.start()):
            continue  # an assignment is named as what ends the agreement
        if free and _LISTED.match(paper.reading.folded, sentence.start + end):
            continue
        start, end = min(start, act.start()), max(end, act.end())
        yield _Rule(
            index=index, span=(sentence.start + start, sentence.start + end),
            who=_who(paper, text, start, end), subject=_subject(text, start, end), free=free,
        )  # fmt: skip


_QUOTED = words(r"^\W*(?:\w{1,4}[.)_]\W*)?\"[^\"]{2,40}\"")
"""A name that is defined says nothing of whom it is given to."""
_FAR = 110
"""Characters between the act and what is assigned."""
_NEEDLES = (
    "assign",
    "transfer",
    "novat",
    "cede",
    " over ",
    "dispos",
    "pass",
    "delegat",
    " move",
    "replac",
    "place",
    " go to",
    " step",
    "substitut",
    "succeed",
    "hand",
    "change",
    "holder",
)


def _with_answer(sentences: tuple[Sentence, ...], index: int) -> str:
    """A sentence; a question has its answer with it, and half a sentence the other half."""
    text = sentences[index].folded
    if index + 1 == len(sentences):
        return text
    asks = text.rstrip(" :|").endswith("?")
    half = text.endswith((";", ":")) and not _ITEM.match(sentences[index + 1].folded)
    if asks or (half and _stance(text[:LONGEST])[0] is None):
        gap = sentences[index + 1].start - sentences[index].end
        return f"{text}{' ' * gap}{sentences[index + 1].folded}"
    return text


_ITEM = words(r"\W*(?:\w{1,3}[.)]|[-•*])")


def _stance(text: str) -> tuple[bool | None, int, int]:
    """Whether the agreement can be assigned without asking, and the words that say so."""
    row = _ROW.match(text)
    if row:
        return row["no"] is None, *row.span("said")
    found = [
        told for piece in pieces(text) if (told := leave(text, piece, piece.start)) is not None
    ]
    if not found:
        return None, 0, 0
    start, end = min(t.start for t in found), max(t.end for t in found)
    said = {told.leave for told in found}
    if Leave.ASK in said or (Leave.BAR in said and Leave.FREE not in said):
        return False, start, end
    anyone = _ANYONE.search(text)
    if Leave.FREE in said:
        return True, start, end
    if anyone and Leave.BAR not in said:
        return True, min(start, anyone.start()), max(end, anyone.end())
    return None, 0, 0


_ROW = words(
    r"^\W*(?:[\w()']+ ){0,3}?(?:assign|transfer|novat)[^:|?.;]{0,60}[:|?]\s*(?P<said>(?:is |are )?"
    r"(?:(?P<no>no\b(?! (?:\w+ )?(?:consent|approval|restrict|limit))|not\b|none\b|barred|excluded"
    r"|prohibited|forbidden|never|only\b|(?:(?!no\b|without\b)[\w']+ ){0,5}?(?:consent|approval"
    r"|agreement)\b(?! (?:is |are )?(?:not|un\w+)\b))|yes\b|free(?:ly)?\b|allowed|permitted"
    r"|unrestricted|possible|open"
    r"|without|no (?:\w+ )?(?:consent|approval|restrict|limit)\w*))"
)
"""A line of a cover page or of a table."""


def _who(paper: Paper, text: str, start: int, end: int) -> str:
    by = who_after(paper, text, start)
    return by or who_before(paper, text, end, far=end - start + 60) or EACH


def _subject(text: str, start: int, end: int) -> str:
    """The word right before the first modal word of what is said; empty where it is general."""
    modal = _MODAL.search(text, max(0, start - 40), end)
    return (
        ""
        if modal is None or not modal["who"].isalpha() or (modal["who"] in _GENERAL)
        else modal["who"]
    )


_MODAL = words(r"\b(?P<who>[\w.'&-]+)\)? (?:may|shall|must|will|can|cannot|agrees?)\b")
_MODAL_OF_ALL = words(
    r"\b(?:may|can|free(?:ly)?|entitled|permitted|allowed|rights? to|liberty|assignable"
    r"|transferable|no (?:\w+ )?(?:consent|approval|permission|sign-off|assent|go-ahead|say-so)"
    r"|on (?:mere )?notice (?:alone|only)|nobody's|unasked|not (?:be )?(?:required?|need\w*"
    r"|depend|presuppose|call for)"
    r"|need not|yes|shall be (?:able|entitled)|unrestricted|for (?:the )?[\w' ]{2,40}? to "
    r"(?:decide|settle"
    r"|say)|nothing|at will|(?:calls? for|requires?|needs?) no|own (?:act|decision)|pass(?:es)? to"
    r"|be bound"
    r"|accept as|not (?:called for|a condition)|cannot (?:object|refuse|oppose|prevent)|no veto"
    r"|whether or not the|suffic\w+|enough|open to|available to|neither (?:party"
    r"|side) has to)\b"
)
"""What lets: `an assignment without consent` alone only names one."""
_GENERAL = frozenset(
    """
    it they he she this that which who party parties agreement agreements licence license contract
    rights right either neither both each nobody one others assignment transfer hereunder herein
    thereof interest obligations terms and or not nor person writing choice notice successor
    transferee assignee consent approval advance own side act
    """.split()  # noqa: SIM905
)


_ENDS_BY = words(
    r"\b(?:end|terminat)\w* (?:this|the|these|our) (?:agreement|licen[sc]e|contract|terms)\b"
    r"[^.;]{0,80}?\b(?:on|upon|if|for|following|in the event)\b"
)


_LISTED = words(r"[^.;]{0,12}?(?::|\((?:i|a|1)\))")
"""To those that a list names."""


def _same(free: _Rule, barred: _Rule) -> bool:
    if free.index == barred.index or not same_party(free.who, barred.who):
        return False
    return free.subject == barred.subject or "" in (free.subject, barred.subject)


RULE = Rule(
    id="X-008",
    family=Family.LOGIC,
    title="assignment free in one place, barred in another",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
