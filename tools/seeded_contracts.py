# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Flaws put into real contracts by rule: afterwards the text contradicts itself.

One to three a contract. A statement is said again, with another value or the other way round, in
a paragraph far away; or a number, a reference, a term or a party's name is changed in one place.
The place of a flaw is the changed or added sentence; its counterpart the statement it clashes
with, which stays as it was. No reader of licet is used to find where a flaw can be put.
"""

import hashlib
import re
import tomllib
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

__all__ = ["KINDS", "Change", "Seeded", "seed_contract", "written_flaws"]

MAIN = ("quantity", "term", "territory", "cross-reference", "definition")
"""Kinds that are tried first, mostly: a duty or a name can be turned in every contract."""

WORDS: dict[str, Any] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)
AWAY = 1500
"""Characters between a statement and its contradiction, at least."""

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A flaw as planned, in characters of the untouched text."""

    kind: str
    start: int
    end: int
    words: str
    """Instead of `start:end`."""
    counterparts: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeded:
    """A flaw as it stands in the flawed text."""

    kind: str
    place: Stretch
    counterparts: tuple[Stretch, ...]


def seed_contract(
    text: str, rng: Random, kinds: Sequence[str] = ()
) -> tuple[str, tuple[Seeded, ...]]:
    """A contract with one to three flaws of different kinds.

    Args:
        text: Of the contract.
        rng: What chooses.
        kinds: Kinds of flaws; all if none are named.
    """
    usable = kinds or tuple(KINDS)
    wanted = sorted(usable, key=lambda kind: rng.random() * (0.5 if kind in MAIN else 1))
    number = rng.randint(1, 3)
    changes: list[Change] = []
    for kind in wanted:
        if len(changes) == number:
            break
        change = KINDS[kind](text, rng)
        if change and all(_apart(change, other) for other in changes):
            changes.append(change)
    return _applied(text, sorted(changes, key=lambda c: c.start))


def written_flaws(path: Path, texts: Path) -> Iterator[tuple[str, str, str, tuple[Seeded, ...]]]:
    """Contracts with the flaws that somebody wrote into them.

    Args:
        path: The flaws; the head of the file says how they are written down.
        texts: Folder of the contracts.

    Yields:
        Name, text, flawed text and flaws; a flaw's kind is its category.

    Raises:
        ValueError: A contract is another than the one the flaws were written into.
    """
    by_file: dict[str, list[dict[str, Any]]] = {}
    for flaw in tomllib.loads(path.read_text(encoding="utf-8"))["flaw"]:
        by_file.setdefault(flaw["file"], []).append(flaw)
    for name, flaws in by_file.items():
        raw = (texts / name).read_bytes()
        if hashlib.sha256(raw).hexdigest() != flaws[0]["sha256"]:
            raise ValueError(f"`{name}` is not the contract that flaws were written into")
        flaws.sort(key=lambda flaw: flaw["start"])
        changes = [
            Change(kind=flaw["category"], start=flaw["start"], end=flaw["end"], words=flaw["words"],
                   counterparts=tuple(map(tuple, flaw["counter"])))
            for flaw in flaws
        ]  # fmt: skip
        text = raw.decode("utf-8")
        yield name, text, *_applied(text, changes)


def _apart(one: Change, two: Change) -> bool:
    stretches = [(one.start - 5, one.end + 5), *one.counterparts]
    others = [(two.start - 5, two.end + 5), *two.counterparts]
    return not any(a < d and c < b for a, b in stretches for c, d in others)


def _applied(text: str, changes: list[Change]) -> tuple[str, tuple[Seeded, ...]]:
    starts = [c.start for c in changes]
    grown = [0]
    for change in changes:
        grown.append(grown[-1] + len(change.words) - (change.end - change.start))

    def moved(offset: int) -> int:
        return offset + grown[bisect_left(starts, offset)]

    seeded = tuple(
        Seeded(
            kind=c.kind,
            place=_sentence_of(text, c, grown[i]),
            counterparts=tuple((moved(a), moved(b - 1) + 1) for a, b in c.counterparts),
        )
        for i, c in enumerate(changes)
    )
    for change in reversed(changes):
        text = text[: change.start] + change.words + text[change.end :]
    return text, seeded


def _sentence_of(text: str, change: Change, grown: int) -> Stretch:
    """What was added, or the sentence in which something was changed."""
    start, length = change.start, len(change.words)
    if change.start == change.end:
        return (start + grown, start + grown + length)
    before = max(text.rfind(mark, 0, start) for mark in (". ", "\n", "; "))
    ends = [e for mark in (". ", "\n", "; ") if (e := text.find(mark, change.end)) >= 0]
    after = min(ends, default=len(text)) - change.end
    return (before + 1 + grown, start + grown + length + after)


def _sentences(text: str, pattern: str) -> Iterator[tuple[int, int, re.Match[str]]]:
    """The sentences that hold a match, not too short and not too long."""
    for match in re.finditer(pattern, text):
        start = max(text.rfind(mark, 0, match.start()) for mark in (". ", "\n"))
        start += 1
        stop = min(
            (e for mark in (". ", ".\n") if (e := text.find(mark, match.end())) >= 0), default=-1
        )
        if stop < 0 or "\n" in text[start:stop] or not 50 <= stop - start <= 420:
            continue
        while text[start] == " ":
            start += 1
        yield start, stop + 1, match


def _far_paragraphs(text: str, start: int) -> list[int]:
    """Ends of paragraphs of the body that are far from a statement."""
    low, high = len(text) // 20, len(text) * 9 // 10
    return [
        match.start() + 1
        for match in re.finditer(r"(?<=[a-z)])\.[ ]*\n", text)
        if low < match.start() < high
        and abs(match.start() - start) > AWAY
        and match.start() - text.rfind("\n", 0, match.start()) > 150
    ]


COMMON = re.compile(
    r"(?:The|This|That|Any|Each|Either|Neither|In|If|For|All|No|Such|Upon|A|An|To|As|At|On|Both|"
    r"Within|It|Its|When|Where|Should|Payment|Payments|Notice|Invoices|Such|Except|After|Before)\b"
)


def _said_again(
    kind: str, text: str, rng: Random, sentence: str, counterparts: Sequence[Stretch]
) -> Change | None:
    places = _far_paragraphs(text, counterparts[0][0])
    if not places:
        return None
    for one, two in WORDS["reworded"]:
        if rng.random() < 0.5:
            sentence = sentence.replace(one, two)
    low = sentence[0].lower() + sentence[1:] if COMMON.match(sentence) else sentence
    words = str(rng.choice(WORDS["again"])).format(said=sentence, said_low=low)
    at = rng.choice(places)
    return Change(kind=kind, start=at, end=at, words=f" {words}", counterparts=tuple(counterparts))


LENGTH = (
    r"\b(?:([a-z-]+) \((\d{1,3})\)|(\d{1,3}))( (?:business |calendar )?(?:days|months|years))\b"
)
TOPICS = (
    r"(?i:notice|terminat\w+|cure|remed\w+|invoice|payment|pay|renew\w*|audit|confidential\w*|"
    r"records|deliver\w*|warrant\w*)"
)
WRITTEN = {
    10: "ten", 15: "fifteen", 20: "twenty", 30: "thirty", 45: "forty-five", 60: "sixty",
    75: "seventy-five", 90: "ninety", 120: "one hundred twenty", 180: "one hundred eighty",
    2: "two", 3: "three", 5: "five", 6: "six", 12: "twelve", 18: "eighteen", 24: "twenty-four",
}  # fmt: skip


def _quantity(text: str, rng: Random) -> Change | None:
    """A period is said again with another number; or words and figures are made to differ."""
    found = [
        (start, end, match)
        for start, end, match in _sentences(text, LENGTH)
        if re.search(TOPICS, text[start:end]) and not re.search(r"\d\.\d|\$", text[start:end])
        and len(re.findall(LENGTH, text[start:end])) == 1
        and re.match(r"(?:\(?\w{1,3}[.)] )?[A-Z]", text[start:end])
    ]  # fmt: skip
    if not found:
        return None
    start, end, match = rng.choice(found)
    number = int(match[2] or match[3])
    other = rng.choice([n for n in WRITTEN if n != number and (n > 9) == (number > 9)])
    if match[2] and rng.random() < 0.3:
        return Change(kind="quantity", start=match.start(2), end=match.end(2), words=str(other))
    new = f"{WRITTEN[other]} ({other})" if match[2] else str(other)
    sentence = text[start : match.start()] + new + match[4] + text[match.end() : end]
    return _said_again("quantity", text, rng, _bare(sentence), [(start, end)])


def _bare(sentence: str) -> str:
    """Without the number and heading in front."""
    return re.sub(r"^(?:\(?[\divx]{1,4}(?:\.\d+)*[.)]+ |\([a-z]\) )(?:[A-Z][\w ]{2,30}\. )?", "",
                  sentence)  # fmt: skip


def _term(text: str, rng: Random) -> Change | None:
    pattern = (
        r"(?i:(?:initial )?term of this agreement|this agreement|initial term)[^.\n]{0,60}?"
        r"\b(?:shall be|is|continues?|remains?|for|of) (?:for )?(?:a |an )?(?:initial )?"
        r"(?:term |period )?(?:of )?[^.\n,;]{0,25}\b(?:years?|months?)\b"
    )
    found = [
        (a, b, m)
        for a, b, m in _sentences(text, pattern)
        if not re.search(r"(?i)renew|surviv|audit|record|confiden|notice|terminat", m[0])
        and not re.match(r"(?:After|Upon|During|If|Within)\b", text[a:b])
    ]
    if not found:
        return None
    start, end, _ = found[0]
    usable = [n for n in WORDS["term_lengths"] if n.split("(")[0] not in text[start:end].lower()]
    sentence = str(rng.choice(WORDS["term"])).format(length=rng.choice(usable))
    return _said_again("term", text, rng, sentence, [(start, end)])


def _territory(text: str, rng: Random) -> Change | None:
    pattern = (
        r"(?:[\"“]Territory[\"”] (?:shall )?mean|\b(?:license|right|rights|grants?)\b[^.\n]{0,200}"
        r"\b(?:worldwide|world-wide|throughout the world)\b)"
    )
    found = list(_sentences(text, pattern))
    if not found:
        return None
    start, end, _ = rng.choice(found)
    usable = [p for p in WORDS["places"] if p.split()[0] not in text[start:end]]
    if not usable:
        return None
    sentence = str(rng.choice(WORDS["territory"])).format(place=rng.choice(usable))
    return _said_again("territory", text, rng, sentence, [(a, b) for a, b, _ in found])


HEAD = re.compile(
    r"(?m)^[ \t]*(?:(?:Section|SECTION) )?(\d{1,2}\.\d{1,2}|(?<=Section )\d{1,2}|\d{1,2}(?=[.)]))"
    r"[.)]?[ \t]+[A-Z\"“][^\n]{3,}"
)
"""A line that begins with the number of a section."""


def _reference(text: str, rng: Random) -> Change | None:
    """A reference to a section of this contract names another number."""
    heads = set(re.findall(HEAD, text))
    found = [
        match
        for match in re.finditer(r"\bSections? (\d{1,2}(?:\.\d{1,2})?)\b(?![.\d])", text)
        if match[1] in heads
        and text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        and not re.match(r"[^.\n]{0,25}\bof (?!this|the Agr)", text[match.end() : match.end() + 40])
    ]
    if not found or len(heads) < 6:
        return None
    match = rng.choice(found)
    top = max(int(h.split(".")[0]) for h in heads)
    if rng.random() < 0.5:
        new = f"{top + rng.randint(2, 9)}" + (f".{rng.randint(1, 9)}" if "." in match[1] else "")
    else:
        level = [h for h in heads if ("." in h) == ("." in match[1])]
        others = [h for h in level if h.split(".")[0] != match[1].split(".")[0]]
        if not others:
            return None
        new = rng.choice(sorted(others))
    counterpart = next((h for h in re.finditer(HEAD, text) if h[1] == match[1]), None)
    if counterpart and counterpart.start() <= match.start() < counterpart.end():
        counterpart = None  # it refers to itself
    return Change(
        kind="cross-reference", start=match.start(1), end=match.end(1), words=new,
        counterparts=((counterpart.start(1), counterpart.end()),) if counterpart else (),
    )  # fmt: skip


def _defined(text: str) -> list[tuple[str, int, int]]:
    """Terms with the sentence that defines them, used at least four times besides."""
    found = []
    for start, end, match in _sentences(
        text, r"[\"“]([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})[\"”] (?:shall )?means?\b"
    ):
        if len(re.findall(rf"\b{re.escape(match[1])}\b", text)) >= 5:
            found.append((match[1], start, end))
    return found


def _definition(text: str, rng: Random) -> Change | None:
    """A term is defined a second time, or renamed in one place."""
    found = _defined(text)
    if not found:
        return None
    term, start, end = rng.choice(found)
    last = term.split()[-1]
    if " " in term and last in WORDS["renamed"] and rng.random() < 0.6:
        new = f"{term[: -len(last)]}{WORDS['renamed'][last]}"
        uses = [
            m for m in re.finditer(rf"\b{re.escape(term)}\b(?! [A-Z])", text)
            if not start <= m.start() < end and text[m.start() - 1] not in "\"“"
        ]  # fmt: skip
        if uses and new not in text:
            use = rng.choice(uses)
            return Change(
                kind="definition", start=use.start(), end=use.end(), words=new,
                counterparts=((start, end),),
            )  # fmt: skip
    sentence = str(rng.choice(WORDS["redefined"])).format(term=term)
    places = _far_paragraphs(text, start)
    if not places:
        return None
    at = rng.choice(places)
    return Change(
        kind="definition", start=at, end=at, words=f" {sentence}", counterparts=((start, end),)
    )


def _exclusivity(text: str, rng: Random) -> Change | None:
    pattern = (
        r"\b([A-Z][\w.]*(?: [A-Z]\w+)?)(?:,[^.\n,]{0,30},)? (?:hereby )?(?:grants?|appoints?) "
        r"(?:to )?([A-Z]\w+(?: [A-Z]\w+)?)[^.\n]{0,120}?\b(non-exclusive|nonexclusive|exclusive)\b"
    )
    found = [(a, b, m) for a, b, m in _sentences(text, pattern)]
    kinds = {m[3].lower().startswith("non") for _, _, m in found}
    if len(kinds) != 1:  # a contract may give one thing exclusively and another not
        return None
    _, _, match = rng.choice(found)
    key = "exclusive" if kinds == {True} else "nonexclusive"
    sentence = str(rng.choice(WORDS[key])).format(party=match[2])
    return _said_again("exclusivity", text, rng, sentence, [(a, b) for a, b, _ in found])


def _obligation(text: str, rng: Random) -> Change | None:
    """A duty is said again as none."""
    pattern = (
        r"(?<=[.\s] )((?:The )?[A-Z]\w+(?: [A-Z]\w+)?) (shall|will) "
        r"(?!not|be|have|mean|also|only)[a-z]+ "
    )
    found = [
        (a, b, m)
        for a, b, m in _sentences(text, pattern)
        if b - a < 260 and len(re.findall(r"\b(?:shall|will|may|must)\b", text[a:b])) == 1
        and not re.search(r"\bnot\b|\bno\b|unless|except|notwithstanding|subject to", text[a:b])
        and m.start() - a < 60
        and not re.match(r"(?:The )?(?:No|This|Agreement|Section|Such|It|That|Term)\b", m[1])
    ]  # fmt: skip
    if not found:
        return None
    start, end, match = rng.choice(found)
    negated = rng.choice(WORDS["not_owed"])
    sentence = f"{text[match.start(1) : match.end(1)]} {negated}{text[match.end(2) : end]}"
    return _said_again("obligation", text, rng, sentence, [(start, end)])


def _party(text: str, rng: Random) -> Change | None:
    """A party has another role's name in one place."""
    head = text[: max(3000, len(text) // 10)]
    roles = re.findall(r"\((?:the|hereinafter|herein)?,?\s*[\"“]([A-Z][a-z]{4,14})[\"”]\)", head)
    roles = [
        r for r in dict.fromkeys(roles)
        if r not in ("Agreement", "Parties", "Party", "Effective", "Company")
        and len(re.findall(rf"\b{r}\b", text)) >= 8
    ]  # fmt: skip
    if not roles:
        return None
    role = rng.choice(roles)
    uses = [
        m for m in re.finditer(rf"\b{role}\b(?= (?:shall|will|may|agrees))", text)
        if m.start() > len(text) // 10
    ]  # fmt: skip
    usable = [r for r in WORDS["roles"] if r not in text]
    if not uses or not usable:
        return None
    use = rng.choice(uses)
    return Change(
        kind="party", start=use.start(), end=use.end(), words=rng.choice(usable),
        counterparts=(),
    )  # fmt: skip


KINDS: dict[str, Callable[[str, Random], Change | None]] = {
    "quantity": _quantity,
    "term": _term,
    "territory": _territory,
    "cross-reference": _reference,
    "definition": _definition,
    "exclusivity": _exclusivity,
    "obligation": _obligation,
    "party": _party,
}
"""What can be put into a contract, by kind; nothing where the contract has no place for it."""
