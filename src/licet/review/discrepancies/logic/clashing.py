# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the rules of the family share: words said, cited, and made to give way."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.rule import Rule, found
from licet.review.grammar import Place, find_places
from licet.review.grants.hedges import yields
from licet.review.grants.statements import statements
from licet.review.licence_terms.granting import joined
from licet.review.paper import Paper
from licet.review.reading import holding, pattern
from licet.terms import Edit, Finding, Replacement, Severity

__all__ = [
    "LONGEST", "MAY", "Said", "Span", "around", "cite", "clash", "gives_way", "instead", "party_in",
    "places_in", "quoted", "said", "struck", "yielding",
]  # fmt: skip

MAY = (
    r"(?:(?:may|can|could)(?! not\b| be\b)|(?:is|are|remains?|shall (?:be|remain)|will be|stays?)"
    r" (?:\w+ ){0,2}?(?:free|entitled|permitted|allowed|at liberty|able|authori[sz]ed|licensed) to"
    r"|(?:(?:shall|will) )?(?:reserves?|retains?|keeps?|has|have|enjoys?) (?:[\w,-]+ ){0,5}?"
    r"(?:rights?|power|freedom|liberty|option|discretion) (?:to|of))"
)
"""Words of a regular expression by which a party may do what follows."""
Span = tuple[int, int]
"""Characters of `Document.text`."""

LONGEST = 4000
"""Characters of one sentence that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Words that say something, and the sentence they stand in."""

    index: int
    start: int
    end: int
    """Characters of `Document.text`."""
    text: str
    """The folded sentence."""
    match: re.Match[str]

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return self.start, self.end

    def group(self, name: str) -> Span:
        """Where a named part of the words stands."""
        begin = self.start - self.match.start()
        return begin + self.match.start(name), begin + self.match.end(name)


def said(
    paper: Paper, words: re.Pattern[str], *needles: str, unless: re.Pattern[str] | None = None,
    hedged: bool = False,
) -> Iterator[Said]:  # fmt: skip
    """Where words stand: the first time in each sentence.

    Args:
        paper: The document.
        words: What is looked for in the folded sentence.
        needles: Literals of which one has to be there first.
        unless: Words that make the sentence another matter.
        hedged: Whether sentences that give way to others count too.
    """
    sentences = joined(paper.reading)
    for index in holding(paper.reading, needles) if needles else range(len(sentences)):
        sentence = sentences[index]
        folded = sentence.folded[:LONGEST]
        if not hedged and yields(folded):
            continue
        match = words.search(folded)
        if match is None or (unless and unless.search(folded)) or _SUBJECT.search(folded):
            continue
        if _in_brackets(paper, sentence.start + match.start()):
            continue
        yield Said(
            index=index, start=sentence.start + match.start(), end=sentence.start + match.end(),
            text=folded, match=match,
        )  # fmt: skip


_SUBJECT = pattern(
    r"\b(?<!not\s)(?<!not\sbe\s)subject to (?:section|clause|article|the clause|what is said"
    r"|schedule|exhibit|annex"
    r"|appendix|attachment|part)\b"
)
"""A sentence that says that another clause goes before never clashes with it."""


def _in_brackets(paper: Paper, at: int) -> bool:
    """Whether words stand in a note to the draft."""
    text, start = paper.document.text, max(0, at - 600)
    return text.rfind("[", start, at) > text.rfind("]", start, at)


def around(paper: Paper, index: int, *, before: int = 0, after: int = 0) -> str:
    """The folded sentences around one, in the same clause, as one text."""
    sentences = paper.reading.sentences
    clause = sentences[index].clause
    near = sentences[max(0, index - before) : index + after + 1]
    return " ".join(s.folded for s in near if s.clause == clause)


_NUMBER = re.compile(r"[\divxlIVXL]+(?:[.(].*)?|[a-zA-Z](?:[.)(].*)?|[\d.]+.*")
_ANNEX = re.compile(
    r"(?:schedule|exhibit|annex|appendix|attachment|article|section|part)\b", re.IGNORECASE
)


def cite(paper: Paper, offset: int) -> str:
    """The section at an offset, as a sentence of an agreement calls it."""
    section = " ".join(paper.section(offset).split())
    if _ANNEX.match(section):
        return section
    if _NUMBER.fullmatch(section):
        return f"Section {section}"
    return "the preamble" if section == "preamble" else f"the clause headed “{section}”"


def _short(paper: Paper, offset: int) -> str:
    place = cite(paper, offset)
    return place.replace("Section ", "§").replace("the clause headed ", "")


def quoted(paper: Paper, start: int, end: int) -> str:
    """Words and their section, for a problem: `"…" in §2.1`."""
    words = " ".join(paper.document.text[start:end].split())
    words = words if len(words) <= 110 else f"{words[:107].rsplit(' ', 1)[0]} …"
    return f"“{words}” in {_short(paper, start)}"


def instead(paper: Paper, start: int, end: int, words: str, comment: str) -> Edit:
    """Other words for a stretch, with its capitals."""
    old = paper.document.text[start:end]
    if old.isupper():
        words = words.upper()
    elif old[:1].isupper():
        words = words[:1].upper() + words[1:]
    return Edit(replacements=(Replacement(start=start, end=end, words=words),), comment=comment)


def struck(paper: Paper, start: int, end: int, comment: str) -> Edit:
    """A stretch taken out, with one of the spaces or commas around it."""
    text = paper.document.text
    while end < len(text) and text[end] in ", ":
        end += 1
        if text[end - 1] == " ":
            break
    return Edit(replacements=(Replacement(start=start, end=end, words=""),), comment=comment)


def gives_way(paper: Paper, start: int, to: int) -> Edit:
    """The words at `start` made subject to the clause at `to`."""
    text = paper.document.text
    while start and not (text[start - 1].isspace() or text[start - 1] in '([“"|'):
        start -= 1  # never within a word or an amount
    other = cite(paper, to)
    if other in (cite(paper, start), "the preamble"):
        other = "what is said above" if to < start else "what is said below"
    opens = not text[:start].rstrip() or text[:start].rstrip()[-1] in '.:)”"\n'
    opens = opens or "\n" in text[max(0, start - 2) : start]
    opens = opens or _NUMBERED.search(text[max(0, start - 16) : start]) is not None
    words = f"{'Subject' if opens and text[start].isupper() else 'subject'} to {other}, "
    first = re.match(r"[A-Z][a-z]*", text[start:])
    name = first and statements(paper).cast.is_name(first.group().lower())
    small = first and first.group().lower() in _SMALL and not name
    end = start + 1 if small else start
    return Edit(
        replacements=(
            Replacement(start=start, end=end, words=words + (text[start].lower() if small else "")),
        ),
        comment=f"{other} prevails; say so if the other one is meant to",
    )


_NUMBERED = re.compile(r"(?:^|\n)[ \t]*[(\[]?[\w.]{1,9}[.)\]]?[ \t]+$")
_OPENING = re.compile(
    r"\W*(?:(?:section|article|clause) )?(?:\d+(?:\.\d+)+\.?|\(?[a-z0-9]{1,4}[.)]|\d+\.?)?\W*"
    r"(?:\(?[a-z]{1,3}\)\W*)?", re.IGNORECASE,
)  # fmt: skip


def yielding(paper: Paper, index: int, to: int) -> Edit:
    """A whole sentence made subject to the clause at `to`."""
    sentence = paper.reading.sentences[index]
    match = _OPENING.match(sentence.folded)
    start = sentence.start + (match.end() if match else 0)
    return gives_way(paper, start if start < sentence.end else sentence.start, to)


def clash(
    rule: Rule, paper: Paper, one: Span, two: Span, joint: str, *, witness: str, mend: str,
    severity: Severity | None = None, confidence: float = 0.9, edit: Edit | None = None,
) -> Finding:  # fmt: skip
    """A finding of two stretches; without an edit of its own the later sentence gives way.

    Args:
        rule: The rule that found it.
        paper: The document.
        one: The stretch that is told first.
        two: The stretch that clashes with it.
        joint: What is said between the two quotations: `is denied by`.
        witness: A case on which they disagree.
        mend: What to do.
        severity: Less than the rule's where there is doubt.
        confidence: From 0 to 1.
        edit: Another change of the words.
    """
    early, late = sorted((one, two))
    index = bisect_right(paper.reading.sentences, late[0], key=lambda s: s.start) - 1
    return found(
        rule, [paper.place(*one), paper.place(*two)],
        f"{quoted(paper, *one)} {joint} {quoted(paper, *two)}",
        severity=severity, confidence=confidence, witness=witness, mend=mend,
        edit=edit or yielding(paper, max(index, 0), early[0]),
    )  # fmt: skip


def party_in(paper: Paper, words: str) -> str:
    """The party with which folded words end; empty where they end with none."""
    people = statements(paper).cast
    told = words.strip(" ,").removesuffix("'s").split()
    if told[-1:] == ["us"]:
        return people.known.get("we", "")
    for size in (4, 3, 2, 1):
        tail = " ".join(told[-size:])
        if tail in people.known:
            return people.known[tail]
    return ""


def places_in(paper: Paper, start: int, end: int) -> tuple[Place, ...]:
    """Countries, states and regions that are named in a stretch."""
    return find_places(paper.document.text[start:end])


_SMALL = frozenset(
    """
    if where when should either notices any every the this these those in
    no neither each all any nothing such it upon on for at to by
    """.split()  # noqa: SIM905
)
