# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words that say what a value measures: before it, behind it, over it, and its label."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from licet.review.paper import Paper
from licet.review.quantities.examples import Example, find_examples
from licet.review.quantities.values import Value, find_values
from licet.review.reading import Sentence

__all__ = ["Passage", "find_passages", "passage_of"]

BEFORE, AFTER = 320, 240
"""Characters that are read on both sides of a value, inside its sentence."""
_LABEL = re.compile(
    r"(?:^|\||[.:][ ]{1,2}(?=[A-Z]))[ \t*>_#-]{0,8}"
    r"(?:\(?[0-9a-z.]{1,6}[).][ \t]{1,4}|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}[ \t]{1,4})?"
    r"(?P<label>[A-Za-z][^:|\t\n.;]{1,60}?(?:: [a-z][^:|\t\n.;]{1,40}?)?)"
    r"[*_ \t]{0,4}(?::|\||\t|[ ]{2,}|\.{3,}|[ ][-=][ ])[*_ \t:|]{0,20}"
    r"(?P<lead>[^\n|.;:]{0,48})\Z"
)
_DEFINED = re.compile(
    r"(?<!headed )(?<!entitled )(?<!called )"
    r"\"(?P<label>[^\"]{2,50})\" ?(?:\([^()]{0,60}\) ?)?(?:, [^,]{0,60}, )?"
    r"(?:shall |will )?(?:means?|mean|is|be)\b[^.;\"]{0,120}\Z"
)
_CALLED = re.compile(
    r" ?[,(]{0,2} ?\(? ?(?:the|such|an?|collectively,? the)? ?\"(?P<label>[^\"]{2,50})\" ?\)"
)
_PAPER = re.compile(
    r"\A(?:order|annex|exhibit|schedule|appendix|attachment|cover|key terms|price list|plan|sla|"
    r"policy|part|summary|terms|particulars|table|list)\b"
)
"""What is a label of a whole paper: then the words behind it are that of the value."""
_ASIDE = re.compile(r" ?\([^()]{0,30}\)")
LONGEST = 7
"""Words of a label, and between a label and its value."""
_FINITE = frozenset(("is", "are", "shall", "may", "will", "must", "has", "have", "pays", "was"))
_COLUMNS = re.compile(r"(?:[|\t]|  )[ $€£|\t]{0,12}[0-9][0-9.,]*")
"""Further numbers in the row of a table: then the label is of none of them."""
_NEXT = re.compile(r"(?<=[.;?!]) +(?=[A-Z])")
"""Where a further sentence begins, which is not of the label: `Step: one year. To stop it: …`."""
_ITEM = re.compile(r"\(?[a-z0-9]{1,4}[.)] ")
_WORD = re.compile(r"[a-z][a-z'-]*[a-z]|[a-z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A value with the words around it, folded, runs of white space as one space."""

    value: Value
    sentence: Sentence
    index: int
    """Of the sentence."""
    before: str
    after: str
    label: str
    """Of a line `Label: value`, of a row of a table, or of a definition; folded, often empty."""

    text: str
    """The words with `@` in place of the value."""
    near: str
    """The same, no further than the next semicolon on both sides."""
    lead: str
    """What introduces the list it stands in, or what `it` is; folded, often empty."""
    over: str
    """Heading of the clause and `lead`."""


_READ: WeakKeyDictionary[Paper, tuple[Passage, ...]] = WeakKeyDictionary()


def find_passages(paper: Paper) -> tuple[Passage, ...]:
    """The values of a paper with their words, in order; read once for a paper."""
    if paper not in _READ:
        shown = [p for e in find_examples(paper.reading.folded) if (p := _example(paper, e))]
        told = sorted([*_passages(paper), *shown], key=lambda p: p.value.start)
        _READ[paper] = tuple(told)
    return _READ[paper]


def _passages(paper: Paper) -> Iterator[Passage]:
    sentences = paper.reading.sentences
    if not sentences:
        return
    index = 0
    for value in find_values(paper.reading.folded):
        while index + 1 < len(sentences) and sentences[index + 1].start <= value.start:
            index += 1
        sentence = sentences[index]
        if sentence.start <= value.start and value.end <= sentence.end:
            yield _passage(paper, value, index)


def _example(paper: Paper, example: Example) -> Passage | None:
    """The passage of a length shown by two days, as though it stood where the second does."""
    value, folded = example.value, paper.reading.folded
    told = passage_of(paper, value)
    if told is None:  # the first day stands before a colon
        return passage_of(paper, replace(value, start=example.last_start))
    until = _flat(folded[example.first_end : example.last_start])
    before = f"{told.before} that day {until}"
    near = f"{before.rpartition(';')[2]} @ {told.after.partition(';')[0]}"
    text = f"{before} @ {told.after}".strip()
    return replace(told, value=value, before=before, text=text, near=near, label="")


def passage_of(paper: Paper, value: Value) -> Passage | None:
    """The passage of a value that `find_values` does not find."""
    starts = [s.start for s in paper.reading.sentences]
    index = bisect_right(starts, value.start) - 1
    inside = index >= 0 and value.end <= paper.reading.sentences[index].end
    return _passage(paper, value, index) if inside else None


def _passage(paper: Paper, value: Value, index: int) -> Passage:
    sentences, folded = paper.reading.sentences, paper.reading.folded
    sentence = sentences[index]
    begin, first = sentence.start, index
    while (
        first and _goes_on(sentences[first - 1], sentences[first]) and value.start - begin < BEFORE
    ):
        first -= 1
        begin = sentences[first].start
    begin = max(begin, value.start - BEFORE)
    end = min(_end_of(sentences, index, value), value.end + AFTER)
    before, after = _flat(folded[begin : value.start]), _flat(folded[value.end : end])
    label, line = _label(paper.document.text, folded, value, sentence)
    if line:
        before, after = line
    lead = _flat(sentence.lead.rstrip()[-240:])
    unfinished = lead.endswith((":", "-")) or (len(lead.split()) > LONGEST and lead[-1] != ".")
    lead = lead if unfinished and "(" in sentence.section else _pointed_at(paper, index)
    near = f"{before.rpartition(';')[2]} @ {after.partition(';')[0]}"
    return Passage(
        value=value, sentence=sentence, index=index, before=before, after=after,
        label=label,
        text=f"{before} @ {after}".strip(), near=near.strip(),
        lead=lead,
        over=f"{_headings(paper, sentence)}. {lead}",
    )  # fmt: skip


def _end_of(sentences: Sequence[Sentence], index: int, value: Value) -> int:
    """Where the words about a value end: `5 % of Net Sales: so much is it`."""
    one, two = sentences[index], sentences[index + 1] if index + 1 < len(sentences) else None
    begins = two is not None and value.start - one.start < OPENING and one.folded.endswith(":")
    goes_on = begins and two is not None and two.start - one.end < 3 and two.clause == one.clause
    return two.end if two is not None and goes_on else one.end


OPENING = 24
"""Characters, as `12.10 Royalty.`, behind which a value still opens its sentence."""
_POINTS = re.compile(
    r"\A\W*(?:[0-9.()a-z]{1,6} )?(?:it|they|th(?:is|at|ese)(?! (?:agreement|"
    r"licen[cs]e|contract|terms))|such)\b"
)
"""A sentence that goes on about what the one before it says."""
_SO = re.compile(r"\b(?:tells?|says?|said|told|do|does|done|asks?)(?: [\w']+){0,2} (?:so|this)\b")
_OF_PART = re.compile(
    r"\b(?:obligations?|duty|duties) (?:under|in|of) this (?:part|section|article)\b"
)
_FORM = re.compile(r"[a-z]+(?: [a-z]+){0,2}: ")
"""A sentence as in a form: `Who: either party. How: in writing. When: 30 days after notice.`"""
BEHIND = 200


def _pointed_at(paper: Paper, index: int) -> str:
    """The end of the sentence before, in the same clause, where one begins with `it` or `this`."""
    sentences, text = paper.reading.sentences, paper.document.text
    one, before = sentences[index], sentences[index - 1] if index else None
    if before is None:
        return ""
    points = bool(_POINTS.match(one.folded) or _SO.search(one.folded))
    points = points and before.clause == one.clause
    if _FORM.match(one.folded) and "\n" not in text[before.end - 1 : one.start]:
        some = [s for s in sentences[max(0, index - 4) : index] if s.clause == one.clause]
        return _flat(" ".join(s.folded for s in some)[-BEHIND:])
    return _flat(before.folded[-BEHIND:]) if points or _OF_PART.search(one.folded) else ""


def _headings(paper: Paper, sentence: Sentence) -> str:
    """The headings a sentence stands under, the innermost first."""
    text, clauses, index = paper.document.text, paper.document.clauses, sentence.clause
    found: list[str] = []
    while index is not None:
        clause = clauses[index]
        stop = text.find("\n", clause.start, clause.end)
        line = text[clause.start : stop if stop >= 0 else clause.end]
        if sentence.start < clause.start + len(line) or not _ROW.search(line):
            found.append(clause.heading.lower())
        index = clause.parent
    return _flat(". ".join(dict.fromkeys(found)))


_ROW = re.compile(r"(?::|\||\t)[^\n]*[0-9a-z]")
"""A label with its value is no heading of what stands below."""


def _goes_on(one: Sentence, two: Sentence) -> bool:
    """Whether a sentence is the rest of the one before: that ends with a colon, or asks."""
    goes_on = one.folded.endswith((":", "?"))
    goes_on = goes_on or (one.folded.endswith(";") and one.clause == two.clause)
    return goes_on and two.start - one.end < 40 and not _ITEM.match(two.folded)


def _label(
    text: str, folded: str, value: Value, sentence: Sentence
) -> tuple[str, tuple[str, str] | None]:
    """The label of a value; and of a line with a label what stands before and behind it."""
    line = text.rfind("\n", 0, value.start) + 1
    labelled = _LABEL.search(text[max(line, value.start - 140) : value.start])
    end = text.find("\n", value.end)
    rest = text[value.end : end if end >= 0 else len(text)]
    if labelled and not _is_prose(labelled) and not _COLUMNS.search(rest):
        label, lead = (_flat(labelled[part].lower()) for part in ("label", "lead"))
        rest = _NEXT.split(rest[:AFTER], maxsplit=1)[0]
        behind = _flat(folded[value.end : value.end + len(rest)])
        if labelled.group()[0] in ".:":  # in prose, whose lines are wrapped
            behind = _flat(folded[value.end : sentence.end][:AFTER])
        inner = _ASIDE.sub("", lead).strip() if lead and _PAPER.search(label) else ""
        return inner or label, (f"{label}: {lead}".strip(), behind)
    defined = _DEFINED.search(_flat(folded[max(sentence.start, value.start - 240) : value.start]))
    if defined:
        return defined["label"], None
    called = _CALLED.match(_flat(folded[value.end : value.end + 90]))
    return (called["label"] if called else ""), None


def _is_prose(labelled: re.Match[str]) -> bool:
    label, lead = labelled["label"].split(), _WORD.findall(labelled["lead"].lower())
    long = len(label) > LONGEST + (0 if _FINITE & {w.lower() for w in label} else 2)
    return long or len(lead) >= LONGEST


def _flat(text: str) -> str:
    return " ".join(text.split())
