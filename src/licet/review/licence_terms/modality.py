# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a sentence forbids, allows or requires an act, and which words govern a list item."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from licet.review.reading import Reading, Sentence, pattern

__all__ = [
    "LONGEST",
    "MOST",
    "SOMEBODY",
    "Force",
    "force",
    "governing",
    "mentions",
    "party_before",
    "words",
]

LONGEST = 6000
"""Characters of one sentence that are looked at where words are paired with one another."""

MOST = 16
"""How many of the same thing are followed up in one sentence: the cost stays linear."""


SOMEBODY = r"\b[\w'&.-]{1,30}(?: [\w'&.-]{1,30}){0,4}?"
"""The words for a party before what it does: names and roles of up to five words."""


class Force(StrEnum):
    """What the nearest modal word does to the act that follows it."""

    FORBIDDEN = "forbidden"
    ALLOWED = "allowed"
    REQUIRED = "required"
    FREE = "free"
    """The text says that it does not restrict the act."""
    NONE = "none"


_NEUTRAL = (
    "include|mean|constitute|apply|create|cover|extend|represent|warrant|make|own|claim|assert|"
    "affect|modify|waive|imply|guarantee|obligated|responsible|liable|intended"
)
_NEVER_A_BAN = (
    "limited|only|just|necessarily|less|more|fewer|yet|been|deemed|considered|constitute|mean|imply"
)
_FREE = "restrict|impose|prohibit|limit|prevent|preclude|forbid|govern"
_PERMIT = "permitted|allowed|free|open|entitled|authori[sz]ed|able|licensed|eligible"
_LET = "permit|allow|let|encourage|assist|cause|enable|authori[sz]e|help|induce"
_NOBODY = (
    "rights?|licen[sc]es?|permission|part|portion|use|outputs?|person|one|copy|party|recipient|"
    "licensee|user|customer|model|materials?|data|content"
)
_MODAL = pattern(
    rf"(?P<free>\b(?:does|do|shall|will|is|are) not (?:\w+ )?(?:{_FREE})\w*\b"
    r"|\bno (?:further |other |additional )?(?:restrictions?|obligations?|limitations?"
    r"|conditions?)\b"
    r"|\bwithout (?:any )?(?:restrictions?|limitations?) (?:on|as to)\b"
    r"|\bno objections? to\b"
    rf"|\bnothing (?:[\w-]+ ){{0,6}}?(?:shall )?(?:{_FREE})\w*\b)"
    rf"|(?P<none>\b(?:does|do|is|are|has|have) not (?:\w+ )?(?:{_NEUTRAL})\b"
    rf"|\bnot (?:to )?(?:be )?(?:{_NEVER_A_BAN})\b)"
    rf"|(?P<forbidden>\bnot,? (?:[\w,-]+ ){{0,3}}?(?:{_LET})\b(?: [\w,-]+){{0,6}}? to\b"
    rf"|\bnot (?:\w+ )?(?:{_PERMIT})\b(?: to\b)?"
    r"|\b(?:neither|under no \w+|in no (?:event|case|way"
    r"|circumstances?))\b(?:[^.;:]{0,120}?\b(?:may|can|shall|will|must)\b)?"
    rf"|\bno (?:{_NOBODY})\b(?:(?: [\w'-]+){{0,6}}? (?:may|can|shall|will|must)\b)?"
    r"|\b(?<!or\s)(?:not|never)\b"
    r"|\bcannot\b|\b(?:can|wo|do|does|must|should)n't\b|\bcan't\b|\bexcluded from\b|\bnor\b"
    r"|\brefrain(?:s|ing)? from\b"
    r"|\b(?:prohibit|forbid|restrict|bar|preclude)(?:s|ted|red|den|d|ed)? (?:you |users? "
    r"|any \w+ )?(?:from|to)\b"
    r"|\bforbidden to\b|\bfollowing (?:\w+ ){0,2}?(?:is|are) (?:\w+ly )?(?:prohibited|forbidden)\b"
    r"|\b(?:prohibited|forbidden|restricted) (?:uses?|activities|purposes|conduct|acts)\b)"
    rf"|(?P<allowed>\b(?:may|can|(?:{_PERMIT}) to|right to|licen[sc]e to|permission to"
    r"|(?:at liberty|freedom|leave) to|open to (?:the )?[\w']+ to"
    r"|(?:we|licensors?|owner|licen[sc]e|agreement|terms)(?: \w+ly)? (?:allow|permit)s? "
    r"(?:\w+ ){1,4}?to)\b(?! not))"
    r"|(?P<required>\b(?:shall|must|required to|agrees? to|undertakes? to)\b(?! not| never))"
)
_PASSIVE = pattern(
    r"\b(?:is|are|be|being) (?:\w+ly |otherwise )?(?:prohibited|forbidden|disallowed|excluded"
    r"|banned|ruled out|not (?:\w+ly )?"
    r"(?:permitted|allowed|authori[sz]ed|licensed))\b"
)
_NONE = pattern(r"\b(?:no|neither|none of(?: the)?)(?: single)? $")
"""`No model may be kept`: where the thing itself is what is matched."""
_OUT_OF = pattern(
    r"[^.;]{0,60}?\b(?:stays?|remains?|(?:is|are|be) kept|keeps?) (?:out(?:side)? of|away from)\b"
)
_ANSWERED = pattern(
    r"(?:(?P<no>(?:no|none|never|not (?:\w+ly )?(?:permitted|allowed|granted|included|licensed)"
    r"|prohibited|forbidden|excluded))|(?P<yes>yes|permitted|allowed|included"
    r"|unrestricted))\W{0,4}$"
)
"""What stands at the end of a row: `Resale | not permitted`."""
_GRANTED = pattern(r"\b(?:is|are) (?:\w+ly )?(?:permitted|allowed|authori[sz]ed|free)\b")


def words(*alternatives: str) -> re.Pattern[str]:
    """A table of ways to say one thing, compiled for folded text."""
    return pattern("|".join(alternatives))


def force(before: str, after: str = "") -> Force:
    """What the last modal word of `before` does to the act that follows.

    Args:
        before: Folded words that stand before the act and govern it.
        after: Folded words after it, where a passive may forbid it.
    """
    answered = _ANSWERED.search(after[-40:])
    if _NONE.search(before[-24:]) or _OUT_OF.match(after):
        return Force.FORBIDDEN
    if _PASSIVE.search(after[:160]) or (answered and answered["no"]):
        return Force.FORBIDDEN
    last = None
    for match in _MODAL.finditer(before):
        last = match if match.lastgroup != "none" else last
    if last is None and (answered or _GRANTED.search(after[:100])):
        return Force.ALLOWED
    return Force(last.lastgroup) if last and last.lastgroup else Force.NONE


def governing(reading: Reading, index: int) -> str:
    """Folded words a sentence depends on: its clause's lead, and the stem of a run-on list.

    Sentences are cut at semicolons and colons; the stem is the first piece of the chain
    and every piece that ends with a colon. Items with a bullet may end with a full stop.
    """
    sentences = reading.sentences
    chain: list[str] = []
    at = index
    while (before := _before(reading, at)) >= 0 and (
        sentences[before].folded.endswith(_OPEN)
        or (_bulleted(reading, at) and _bulleted(reading, before))
    ):
        at = before
        if sentences[at].folded.endswith(_ANNOUNCES) or not (chain or _bulleted(reading, at)):
            chain.append(sentences[at].folded)
        if len(chain) > 3 or index - at > 40:
            break
    if at < index and sentences[at].folded not in chain:
        chain.append(sentences[at].folded)
    if not chain and (lead := _announcers(reading)[index]) >= 0:
        chain.append(sentences[lead].folded)
    # What a list announces governs an item; what another item says does not.
    chain = [piece for piece in chain if piece.endswith(_ANNOUNCES)] or chain
    heading = sentences[index].heading
    banned = f"{heading}:" if _BANNING.search(heading) else ""
    return " ".join((banned, sentences[index].lead[-500:], *(c[-400:] for c in reversed(chain))))


_BANNING = pattern(
    r"\b(?:prohibited|forbidden|refrain|may not|must not|shall not|not (?:allowed|permitted))\b"
)
"""A heading that forbids what is listed below it."""
_OPEN = (":", ";", "; and", "; or", ",", " in particular", " must", " shall", " must not", " that")
_ANNOUNCES = (":", " in particular", " must", " shall", " must not", " that")
_NUMBER = pattern(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]")


@lru_cache(maxsize=1)
def _announcers(reading: Reading) -> tuple[int, ...]:
    """For each sentence the one that announces it, by a colon and a lesser indent; -1 for none.

    A list without numbers or bullets is told by its indent alone; one pass over the document.
    """
    text, found = reading.document.text, []
    open_at: list[tuple[int, int]] = []  # indent and index, each deeper than the one before
    for index, sentence in enumerate(reading.sentences):
        line = text.rfind("\n", 0, sentence.start) + 1
        indent = len(text[line : line + 40]) - len(text[line : line + 40].lstrip())
        while open_at and open_at[-1][0] >= indent:
            open_at.pop()
        lead = open_at[-1][1] if open_at else -1
        announces = lead >= 0 and reading.sentences[lead].folded.endswith(_ANNOUNCES)
        found.append(lead if announces else -1)
        open_at.append((indent, index))
    return tuple(found)


def _before(reading: Reading, index: int) -> int:
    """The sentence before; the bare number of an item is none."""
    number = index > 1 and _NUMBER.fullmatch(reading.sentences[index - 1].folded)
    return index - 2 if number else index - 1


def _bulleted(reading: Reading, index: int) -> bool:
    """Whether a sentence belongs to an item that begins with a bullet."""
    clause = reading.sentences[index].clause
    at = reading.sentences[index].start
    if clause is not None:
        at = reading.document.clauses[clause].start
    return _BULLET.match(reading.document.text, at) is not None


_BULLET = re.compile(r"\s*(?:[-\u2013\u2022\u00b7\u25aa\u25e6\u2023\u25cf*]|o)\s+(?=\S)")


def mentions(
    reading: Reading, words: re.Pattern[str], needle: str = ""
) -> Iterator[tuple[int, Sentence]]:
    """Sentences in which `words` occur; `needle` is a literal that has to be there first."""
    if needle and needle not in reading.folded:
        return
    for index, sentence in enumerate(reading.sentences):
        if needle in sentence.folded and words.search(sentence.folded):
            yield index, sentence


_LICENSEE = pattern(
    r"\b(?:you|your|yourself|licensees?|users?|customers?|recipients?|subscribers?|end[- ]users?|"
    r"clients?|participants?)\b"
)


_PARTY = pattern(
    r"\b(?:you|your|yourself|licensees?|users?|customers?|recipients?|subscribers?|end[- ]users?|"
    r"clients?|participants?|we|us|our|licensors?|provider|company|owner|contributors?)\b"
)


def party_before(text: str) -> bool:
    """Whether the nearest party named in `text` is the licensee's side."""
    named = _PARTY.findall(text)
    return bool(named and _LICENSEE.fullmatch(named[-1]))
