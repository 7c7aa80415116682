# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Statements: who has to do, may do, may not do or need not do which act with what.

A statement is read from the words around a modal verb. What cannot be read is left out; what
is read has the words it was read from.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from licet.review.grammar import find_references
from licet.review.grants.hedges import Hedge, absolute, elsewhere, exceptions, free, hedge_of
from licet.review.grants.modals import MODAL, PASSIVE, TO, Duty, duty_of, passive_duty
from licet.review.grants.parties import EACH, Cast, cast
from licet.review.grants.predicates import Predicate, content, predicate, subject
from licet.review.grants.words import PREPOSITIONS, act_of, stem
from licet.review.licence_terms.granting import whole
from licet.review.paper import Paper
from licet.review.reading import Sentence, pattern

__all__ = ["Statement", "Statements", "goes_on", "statements"]

LONGEST = 3000
"""Characters of one sentence that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing that a sentence says of a party and an act."""

    index: int
    """Of the sentence in `Reading.sentences`."""
    start: int
    end: int
    """The words that say it: characters of `Document.text`."""
    actor: str
    """The party as it is called everywhere; `EACH`; empty where nobody is named."""
    duty: Duty
    acts: frozenset[str]
    things: frozenset[str]
    """What the act is done with: stems of the nouns; empty for `it`."""
    words: frozenset[str]
    """All stems of the words for the thing."""
    each: tuple[frozenset[str], ...]
    """The same, apart for each thing of a list."""
    rest: frozenset[str]
    """Stems of the words that narrow the case: where, when, for whom, what for."""
    to: str
    """The other party, where the act is done to or for one."""
    hedge: Hedge
    granted: bool = False
    """Whether a licence is granted in these words."""
    broken: bool = False
    """Whether the sentence goes on in the next one, as layouts of old filings break them."""
    section: str = ""
    refs: frozenset[str] = frozenset()
    """Sections to which it is subject, where it names them."""
    ceased: bool = False
    """Whether the act is barred by having to come to an end."""
    free: bool = False
    """Whether it says that nobody has to be asked: freely, without consent."""
    absolute: bool = False
    """Whether it leaves no room for exceptions: freely, for any purpose, without consent."""
    elsewhere: bool = False
    """Whether its exceptions may stand in another clause."""
    exceptions: frozenset[str] = frozenset()
    """The words by which its sentence leaves room for something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """All statements of a document, and its parties."""

    cast: Cast
    said: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A sentence as it is read: `skip` characters of the stem of its list stand before it."""

    sentence: Sentence
    index: int
    text: str
    skip: int = 0
    broken: bool = False

    def at(self, offset: int) -> int:
        """Where a character of the line stands in the document."""
        return self.sentence.start + max(offset - self.skip, 0)


_READ: WeakKeyDictionary[Paper, Statements] = WeakKeyDictionary()


def statements(paper: Paper) -> Statements:
    """The statements of a document, in order; read once."""
    found = _READ.get(paper)
    if found is None:
        people = cast(paper.document.text)
        finder = _finder(people), _inverted_finder(people)
        said = tuple(
            statement
            for index in range(len(paper.reading.sentences))
            for statement in _of_sentence(paper, people, finder, index)
        )
        found = _READ[paper] = Statements(cast=people, said=said)
    return found


def _finder(people: Cast) -> re.Pattern[str]:
    """A party, and the modal words after it."""
    return pattern(
        rf"\b(?:(?P<each>each|either|neither|both|no|the) )?"
        rf"(?:(?P<who>{people.names})s?|part(?:y|ies))\b(?: hereto)?"
        r"(?:,? (?:and|or|and/or) (?:any of )?(?:its|their|the|your|each of its) [\w-]+"
        r"(?: [\w-]+)?)?(?: \([^()]{1,60}\))?(?:, [^,;:]{1,90},)?"
        r"(?: (?:also|hereby|further|expressly|each|both|at all times|thereafter|then|alone))?"
        rf" (?:{MODAL})(?!\w)"
    )


_MEANS = pattern(
    r"\"[^\"]{2,60}\"\)? (?:shall )?(?:means?|have the meaning|has the meaning|refers?)\b"
)


def _inverted_finder(people: Cast) -> re.Pattern[str]:
    """`In no event shall`, a party, and where it stands the liability that it shall not have."""
    return pattern(
        r"\b(?:in no (?:event|case)|under no circumstances?|at no time) (?:shall|will|may|must) "
        r"(?:(?:either|any|a|each|the|such) )?"
        rf"(?:(?P<who>{people.names})s?|part(?:y|ies))(?: hereto)?"
        r"(?:,? (?:or|and|nor) (?:any of )?(?:its|their) [\w-]+(?: [\w-]+)?)?"
        rf"(?P<bears> be (?:\w+ly )?(?:liable|responsible){TO} for)?(?!\w)"
    )


def _of_sentence(
    paper: Paper, people: Cast, finders: tuple[re.Pattern[str], re.Pattern[str]], index: int
) -> Iterator[Statement]:
    sentence = paper.reading.sentences[index]
    folded = sentence.folded[:LONGEST]
    if _MEANS.search(folded[:160]):
        return
    finder, inverted = finders
    broken = goes_on(paper, index)
    line = _Line(sentence=sentence, index=index, text=folded, broken=broken)
    found = list(_active(people, finder, line))
    if not found:
        text = whole(paper.reading, index, folded)
        if len(text) > len(folded):
            long = _Line(
                sentence=sentence, index=index, text=text, skip=len(text) - len(folded),
                broken=broken,
            )  # fmt: skip
            found = list(_active(people, finder, long))
    yield from found
    yield from _inverted(people, inverted, line)
    yield from _passive(people, line)
    yield from _nominal(people, line)
    yield from _grants(people, line)


def goes_on(paper: Paper, index: int) -> bool:
    """Whether a sentence goes on in the next one: a list, or a line broken in its midst."""
    sentences = paper.reading.sentences
    folded = sentences[index].folded
    if folded[-1] == ":":
        return True
    if index + 1 >= len(sentences) or folded[-1] in '.;!?)"':
        return False
    first = paper.document.text[sentences[index + 1].start]
    return first.islower() or folded.rsplit(None, 1)[-1] in PREPOSITIONS


_AGAIN = pattern(rf"(?:,|\b(?:and|but|or)),?(?: also| then| in turn)? (?:{MODAL})(?!\w)")


def _active(people: Cast, finder: re.Pattern[str], line: _Line) -> Iterator[Statement]:
    """Statements whose subject is a party."""
    text = line.text
    matches = list(finder.finditer(text))[:12]
    yield from _again(people, line, matches)
    for number, match in enumerate(matches):
        last = number + 1 == len(matches)
        stop = len(text) if last else matches[number + 1].start()
        begin = max(match.end(), line.skip if last else 0)
        act = predicate(people, text, begin, stop, bears=_BEARS.search(match.group()) is not None)
        if _IN_CASE.search(text[max(0, match.start() - 12) : match.start()]):
            continue
        if act is None or act.end <= line.skip or not _announced(line, match.end()):
            continue
        actor, duty = _subject(people, match)
        duty = _OPPOSITE[duty] if act.ceases else duty
        before = text[_clause_start(text, match.start()) : match.start()]
        limits = content(people, before)
        if "continu" in text[match.end() : act.end]:
            limits |= {"continu"}
        hedge = hedge_of(before, text[match.end() : stop], duty)
        hedge = Hedge.EXCEPTION if _FURTHER.search(match.group()) else hedge
        yield _statement(line, actor, duty, act, (match.start(), act.end), hedge, limits)


def _inverted(people: Cast, finder: re.Pattern[str], line: _Line) -> Iterator[Statement]:
    """`In no event shall Licensor be liable for …`: what a party never is or does."""
    match = finder.search(line.text)
    if match is None:
        return
    bears = match["bears"] is not None
    act = predicate(people, line.text, match.end(), len(line.text), bears=bears)
    if act is None:
        return
    duty = Duty.NEED_NOT if bears else Duty.MUST_NOT
    before = line.text[_clause_start(line.text, match.start()) : match.start()]
    yield _statement(
        line, people.who(match["who"]) if match["who"] else EACH, duty, act,
        (match.start(), act.end), hedge_of(before, line.text[match.end() :], duty),
        content(people, before),
    )  # fmt: skip


_IN_CASE = pattern(r"\b(?:if|unless|whether|when|where|until|once)(?: the)? $")
"""What follows is a case that is thought of, and no duty."""
_FURTHER = pattern(r"\b(?:(?<!the\s)other|further|additional)\b")
"""`no other right` leaves the rights that were given."""


_FILLER = pattern(
    r"(?:[\s:,()\d-]|\b(?:[a-z]|[ivx]+|not|to|do|any|of|the|following|directly|indirectly|or|and|at"
    r"|time|all|times|as|follows|also|each|shall|will|things|acts|by)\b)*"
)


def _announced(line: _Line, at: int) -> bool:
    """Whether nothing but fillers stands between the modal verb and the item of its list."""
    return at >= line.skip or _FILLER.fullmatch(line.text, at, line.skip) is not None


def _clause_start(text: str, at: int) -> int:
    """Where the words before a subject begin that may limit what it does."""
    return max(text.rfind(mark, 0, at) + 1 for mark in (";", ":", ". "))


_OPPOSITE = {
    Duty.MUST: Duty.MUST_NOT, Duty.MUST_NOT: Duty.MUST, Duty.MAY: Duty.NEED_NOT,
    Duty.NEED_NOT: Duty.MAY,
}  # fmt: skip
_OBLIGED = pattern(r"\b(?:required|obligated|obliged|bound|responsible|liable)\b")


def _again(people: Cast, line: _Line, matches: list[re.Match[str]]) -> Iterator[Statement]:
    """Further acts of the same subject: `shall pay the fee and shall keep the books`."""
    text = line.text
    for number, first in enumerate(matches):
        stop = matches[number + 1].start() if number + 1 < len(matches) else len(text)
        for match in list(_AGAIN.finditer(text, first.end(), stop))[:4]:
            act = predicate(people, text, match.end(), stop)
            if act is None or match.start() < line.skip:
                continue
            if text.startswith(" so", act.start + 2) and "do" in act.acts:
                told = predicate(people, text, first.end(), match.start())
                act = replace(told, start=act.start, end=act.end) if told else act
            duty = duty_of(match)
            before = text[_clause_start(text, first.start()) : first.start()]
            yield _statement(
                line, _subject(people, first)[0], _OPPOSITE[duty] if act.ceases else duty, act,
                (match.end() - len(match.group().split(None, 1)[-1]), act.end),
                hedge_of(before, text[match.end() : stop], duty), content(people, before),
            )  # fmt: skip


_BEARS = pattern(
    r"\b(?:responsible|liable|responsibility)(?: to [\w' ]{2,40}?)? for(?: and [a-z ]{3,13})?$"
)


def _subject(people: Cast, match: re.Match[str]) -> tuple[str, Duty]:
    duty = duty_of(match)
    who = people.who(match["who"]) if match["who"] else EACH
    if match["each"] in ("neither", "no"):
        if match["must"] and _OBLIGED.search(match["must"]):
            return who, Duty.NEED_NOT
        return who, Duty.MUST_NOT
    return who, duty


def _statement(
    line: _Line, actor: str, duty: Duty, act: Predicate, span: tuple[int, int], hedge: Hedge,
    limits: frozenset[str], *, granted: bool = False,
) -> Statement:  # fmt: skip
    return Statement(
        index=line.index, start=line.at(span[0]), end=line.at(span[1]), actor=actor, duty=duty,
        acts=act.acts, things=act.things, words=act.words, each=act.each, rest=act.rest | limits,
        to=act.to, hedge=hedge, granted=granted, broken=line.broken,
        free=free(line.text), section=line.sentence.section,
        absolute=absolute(line.text),
        elsewhere=elsewhere(line.text), exceptions=exceptions(line.text),
        ceased=act.ceases, refs=_refs(line.text) if hedge is Hedge.REFERRED else frozenset(),
    )  # fmt: skip


def _refs(text: str) -> frozenset[str]:
    return frozenset(reference.target.lower() for reference in find_references(text))


def _passive(people: Cast, line: _Line) -> Iterator[Statement]:
    """Statements whose subject is the thing: `the Model may not be modified by Licensee`."""
    text = line.text
    for match in list(PASSIVE.finditer(text))[:8]:
        duty = passive_duty(match)
        about = subject(people, text, match.start()) if duty and match["verb"] else None
        if duty is None or about is None:
            continue
        thing, begin = about
        if text.startswith("no ", begin):
            duty = _NONE.get(duty, duty)
        before = text[_clause_start(text, begin) : begin]
        after = text[match.end() :]
        by = re.match(rf" {{1,3}}(?:by|from) (?:the )?({people.names})s?\b", after)
        act = replace(
            thing,
            acts=frozenset((act_of(match["verb"]),)),
            rest=thing.rest | content(people, after),
        )
        yield _statement(
            line, people.who(by[1]) if by else "", duty, act,
            (begin, match.end() + (by.end() if by else 0)), hedge_of(before, after, duty),
            content(people, before),
        )  # fmt: skip


_NONE = {Duty.MUST: Duty.NEED_NOT, Duty.MAY: Duty.MUST_NOT}
"""`No fee shall be paid`: nobody has to pay one."""
_ACTION = pattern(
    r"\b(?P<act>[a-z-]{3,}(?:tion|ing|use|sale|copying|ment|ure)) of (?P<thing>[^.;,]{2,80}?)"
    r"(?: by (?:the )?(?P<by>[\w ]{2,30}?))? (?=(?:is|are|shall be|will be) (?:not )?(?:\w+ly )?"
    r"(?:permitted|allowed|prohibited|forbidden|required|banned)\b)"
)


def _nominal(people: Cast, line: _Line) -> Iterator[Statement]:
    """Statements in which a noun names the act: `modification of the Model is prohibited`."""
    text = line.text
    for match in list(_ACTION.finditer(text))[:4]:
        state = PASSIVE.match(text, match.end())
        duty = passive_duty(state) if state else None
        if state is None or duty is None:
            continue
        words = content(people, match["thing"])
        things = frozenset(stem(w) for w in match["thing"].split()[-1:])
        act = Predicate(
            start=match.start(), end=state.end(), acts=frozenset((act_of(match["act"]),)),
            things=things, words=words, each=(words,), rest=frozenset(), to="",
        )  # fmt: skip
        yield _statement(
            line, people.who(match["by"]) if match["by"] else "", duty, act,
            (match.start(), state.end()),
            hedge_of(text[: match.start()], text[state.end() :], duty), frozenset(),
        )  # fmt: skip


_GRANT = pattern(
    r"(?:\b(?:grants?|granted)\b|\bgives?\b)[^.;]{0,220}?\b(?:licen[sc]es?|rights?|permission"
    r"|authori[sz]ation)\b(?:[^.;]{0,160}?) to (?=[a-z])"
)
_NOT_GRANTED = pattern(
    r"\b(?:no(?!-)|not|neither|nor)\b[^.;]{0,80}?\b(?:licen[sc]e|rights?|permission|granted"
    r"|grants?)\b"
)


def _grants(people: Cast, line: _Line) -> Iterator[Statement]:
    """Statements that a licence makes: `grants Licensee a licence to use the Model`."""
    text = line.text
    match = _GRANT.search(text)
    if match is None:
        return
    to = re.search(rf"\b(?:to )?(?:the )?({people.names})s?\b", match.group()[5:])
    after = match.end()
    if to and match.group().rstrip().endswith(" to") and _party_next(people, text, after):
        return
    act = predicate(people, text, after, len(text))
    if act is None:
        return
    duty = Duty.MUST_NOT if _NOT_GRANTED.search(text[: match.end()]) else Duty.MAY
    before = text[: match.start()]
    yield _statement(
        line, people.who(to[1]) if to else "", duty, act, (match.start(), act.end),
        hedge_of(before, text[after:], duty), frozenset(), granted=duty is Duty.MAY,
    )  # fmt: skip


def _party_next(people: Cast, text: str, at: int) -> bool:
    return re.match(rf"(?:the )?(?:{people.names})\b", text[at:]) is not None
