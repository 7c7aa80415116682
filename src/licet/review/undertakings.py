# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who has to do what by when: the duties of an agreement, in its own words.

A duty is a sentence in which a party shall, must, will or agrees to do something, or something
shall be done by a party. What a party must not do, may do, or is said to own is no duty to act.
"""

import re
from collections.abc import Iterator

from licet.review.gaps.names import bearer_words
from licet.review.kinds import kind_at
from licet.review.kinds.sides import with_sides
from licet.review.paper import Paper
from licet.review.reading import Sentence, pattern
from licet.terms import Undertaking

__all__ = ["read_undertakings"]

LEAST = 5
"""An act of fewer characters is the end of a list."""
MOST = 300
"""Characters of an act that are shown."""
_ROLES = (
    "company", "distributor", "reseller", "contractor", "consultant", "manufacturer", "publisher",
    "seller", "buyer", "purchaser", "sponsor", "institution", "collaborator", "discloser",
    "receiving party", "disclosing party", "indemnifying party", "indemnified party",
    "each party", "either party", "both parties", "the parties", "every party", "such party",
    "each member", "consortium", "you", "we",
)  # fmt: skip
_MUST = (
    r"(?:also |each |hereby |jointly |further )?"
    r"(?:shall|must|will|agrees? to|undertakes? to|covenants? to|"
    r"(?:is|are) (?:required|obliged|obligated) to)"
)
_SO = r"(?: (?:promptly|immediately|also|then|at its own (?:cost|expense)|in good faith|jointly))?"
_NO_DUTY = (
    r"not|never|no|in no event|only|neither|be|have|has|own|owns|remain|continue|mean|include|"
    r"constitute|survive|terminate|expire|prevail|apply|govern|become|fail|default|breach|elect|"
    r"wish|desire|commit|cause any|incur|suffer|receive|benefit|"
    r"retain (?:all|sole|any|its|full|ownership|title|the right|exclusive)|"
    r"hold (?:all|title)|[a-z]+ no"
)
_PASSIVE = (
    r"\b(?:shall|must|will|(?:is|are) to) be "
    r"(?!entitled|governed|construed|deemed|bound|limited|owned|considered|affected|interpreted)"
    r"(?P<act>[a-z]+(?:ed|en|id|ade|ept|ent|old|one|ut)\b"
    r"(?: [a-z0-9()'-]+){0,14}? by (?:the )?(?P<who>{names})\b)"
)
_EACH = pattern(r"(?:the )?(?:(?:each|either|every|both) (?:part(?:y|ies)|member)|parties)")
_IF = pattern(
    r"\b(?:if|unless|should|in case|in the event(?: that)?|where|until)(?: the| that)? \Z"
)
_DUE = (
    pattern(
        r"\b(?:within|no later than|not later than|by no later than|on or before|prior to the|"
        r"not less than|at least|no less than)\b (?=[^,;.]{0,60}"
        r"(?:hour|day|week|month|quarter|year|date|[12][0-9]{3}))[^,;.]{3,120}"
    ),
    pattern(
        r"\b(?:promptly|immediately|without (?:undue )?delay|as soon as (?:reasonably )?"
        r"(?:possible|practicable))(?: (?:after|upon|following)[^,;.]{3,80})?"
    ),
    pattern(
        r"\b(?:(?:each|every|once a|once per) (?:calendar |fiscal |contract )?"
        r"(?:month|quarter|year|week|day)|annually|quarterly|monthly|weekly)\b"
    ),
    pattern(r"\b(?:upon|on|after) (?:[a-z]+ ){0,3}(?:request|termination|expiration|demand)\b"),
)


def read_undertakings(paper: Paper) -> tuple[Undertaking, ...]:
    """The duties of an agreement, in order of the text; a sentence can have several."""
    names = _names(paper)
    active = pattern(rf"\b(?P<who>(?:the )?(?:{names}))(?:,[^,;.]{{3,80}},)? {_MUST}{_SO} "
                     rf"(?!(?:{_NO_DUTY})\b)(?=[a-z])")  # fmt: skip
    passive = pattern(_PASSIVE.replace("{names}", names))
    lead = pattern(rf"\b(?P<who>(?:the )?(?:{names}))(?:,[^,;.]{{3,80}},)? {_MUST}{_SO} ?:?\s*\Z")
    plain = paper.reading.sentences
    found: list[Undertaking] = []
    for sentence, told in zip(plain, with_sides(paper.reading).sentences, strict=True):
        duties = [
            duty for duty in _duties(sentence, active, passive, lead) if duty[2] - duty[1] >= LEAST
        ]
        if duties:
            kind, due = kind_at(told), _due(paper, sentence)
            found += [_undertaking(paper, sentence, duty, kind, due) for duty in duties]
    return tuple(found)


def _names(paper: Paper) -> str:
    """The words that can bear a duty, as one alternation, the longest first."""
    own = {
        name.lower()
        for party in paper.of_kind("parties")
        for name in (party.value, *_words(party.params.get("alias")))
        if len(name) > 1 and ";" not in name
    }
    roles = {word.lower() for word in bearer_words()}
    every = sorted({*own, *roles, *_ROLES}, key=lambda w: (-len(w), w))
    return "|".join(re.escape(" ".join(word.split())).replace(r"\ ", " ") for word in every)


def _words(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, tuple | list) else ()


def _duties(
    sentence: Sentence,
    active: re.Pattern[str],
    passive: re.Pattern[str],
    lead: re.Pattern[str],
) -> Iterator[tuple[str, int, int]]:
    """Bearer, and where its act begins and ends in the sentence."""
    words = sentence.folded
    hits = [
        m
        for m in active.finditer(words)
        if not _IF.search(words[max(0, m.start() - 40) : m.start()])
    ]
    ends = [*(m.start() for m in hits[1:]), len(words)][: len(hits)]
    for match, end in zip(hits, ends, strict=True):
        yield match["who"], match.end(), end
    if hits:
        return
    for match in passive.finditer(words):
        yield match["who"], match.start("act"), len(words)
        return
    over = lead.search(sentence.lead)
    if over and not re.match(rf"\W*(?:[a-z0-9]{{1,4}}[.)]\s*)?(?:{_NO_DUTY})\b", words):
        begins = re.match(r"\W*(?:[a-z0-9]{1,4}[.)]\s+)?", words)
        yield over["who"], begins.end() if begins else 0, len(words)


def _supposed(words: str, start: int) -> bool:
    """Whether what begins at `start` is only supposed: `if Licensee shall …`."""
    return _IF.search(words[max(0, start - 40) : start]) is not None


def _undertaking(
    paper: Paper, sentence: Sentence, duty: tuple[str, int, int], kind: str, due: str
) -> Undertaking:
    bearer, start, end = duty
    words = paper.document.text[sentence.start + start : sentence.start + end]
    return Undertaking(
        bearer=_as_written(paper, sentence, bearer), act=_shown(words), kind=kind, due=due,
        place=paper.place(sentence.start, sentence.end),
    )  # fmt: skip


def _as_written(paper: Paper, sentence: Sentence, bearer: str) -> str:
    """The bearer with the capitals it has in the text, without its article; empty for each."""
    if _EACH.fullmatch(" ".join(bearer.split())):
        return ""
    name = re.sub(r"\Athe (?!parties)", "", " ".join(bearer.split()))
    text = paper.document.text
    at = sentence.folded.find(bearer)
    if at >= 0:
        written = text[sentence.start + at : sentence.start + at + len(bearer)]
    else:  # it stands in the words before the list
        spot = paper.reading.folded.rfind(name, 0, sentence.start)
        written = text[spot : spot + len(name)] if spot >= 0 else name
    return re.sub(r"\A[Tt]he (?!parties)", "", " ".join(written.split()))


def _shown(words: str) -> str:
    """The act on one line, without what trails behind it."""
    plain = " ".join(words.split()).rstrip(" ;:,.")
    plain = re.sub(r"[;,]? (?:and|or)\Z", "", plain)
    return plain if len(plain) <= MOST else plain[:MOST].rsplit(" ", 1)[0] + " …"


def _due(paper: Paper, sentence: Sentence) -> str:
    for words in _DUE:
        match = words.search(sentence.folded)
        if match:
            start = sentence.start + match.start()
            said = paper.document.text[start : sentence.start + match.end()].partition(" and ")[0]
            return " ".join(said.split())
    return ""
