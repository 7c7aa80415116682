# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which names stand for the side that grants, and which for the side that takes."""

import re
from collections import Counter
from dataclasses import dataclass

from licet.review.provisions.parties import find_parties
from licet.review.reading import pattern
from licet.terms import Document

__all__ = ["GIVERS", "TAKERS", "Sides", "find_sides"]

GIVERS = r"(?:(?:data|model|service|technology) )?(?:licensors?|providers?|suppliers?|vendors?)"
TAKERS = r"(?:licensees?|customer|recipients?|client|subscriber|purchaser|buyer)"
"""Those who take are one; `customers`, `clients` and `buyers` are theirs."""
_GIVER = pattern(f"(?:the )?{GIVERS}")
_TAKER = pattern(f"(?:the )?{TAKERS}")
_GRANTS = (
    r"(?:hereby |shall |will |agrees to |also )*(?:grants?|issues?(?= to )|gives? away"
    r"|operates?(?= the )"
    r"|licen[sc]es|provides?|supplies|supply"
    r"|delivers?|makes? [^.;]{0,60}? available|confers?"
    r"|(?:permits?|allows?|authori[sz]es?|lets?)(?= (?:the )?[\w ]{1,40}? to (?:use|access|run)\b)"
    r"|gives?(?=[^.;]{0,90}?\b(?:licen[sc]e|permission|rights?|leave|access)\b))\b"
)
_TAKES_UP = (
    r"(?:(?:shall|must|will|agrees to|undertakes to|is to) pay\b|pays\b"
    r"|(?:shall|must|will) render to\b|agrees to an? (?:\w+ )?fee\b|owes\b(?![^.;]{0,40}? nothing)"
    r"|(?:is|are) (?:hereby )?(?:granted|licensed|given)\b"
    r"|(?:may|can|is (?:permitted|entitled|authori[sz]ed|licensed|free|allowed) to) (?:\w+, )?"
    r"(?:use|access|run|fine-tune|modify|adapt|deploy|host|distribute|reproduce|sublicen[sc]e"
    r"|exploit|train|test|evaluate)\b)"
)
_GIVES = frozenset(("owner", "grantor", "laboratory", "lab"))
_TAKES = frozenset(("evaluator", "user", "grantee", "tester", "participant", "sublicensee"))
_GENERIC = frozenset(
    (
        "the",
        "open",
        "national",
        "university",
        "institute",
        "new",
        "global",
        "first",
        "general",
        "company",
    )
)
_PRONOUNS = ("we", "us", "our", "you", "your")
"""`layers.marks` knows them: who offers terms says `we`."""
_NUMBER = re.compile(r"^(?:\W*\d[\d.]*\W+|the |The )+")
_NO_NAME = pattern(
    r"\b(?:outputs?|models?|data|agreement|licen[sc]e|materials?|software|services?|works?"
    r"|dates?|licensed|weights|derivatives?|inputs?|content|schedule|section|adapters?|platform"
    r"|systems?|tools?|corpus|datasets?|recordings|images|texts)\b"
)
_GRANTS_TO = re.compile(
    r"\b([A-Z][\w-]+) (?:hereby )?(?:grants?|licen[sc]es)(?: to)?(?: the)? ([A-Z][\w-]+)"
)
_ALIAS = re.compile(r"\((?:hereinafter |the |each a )*[\"“]([A-Z][\w ]{1,40})[\"”]")
_MEANS = re.compile(r"[\"“]([A-Z][\w ]{1,40})[\"”],? (?:shall |will )?(?:means?|refers? to)\b")
"""A term for a thing, which is no name: a party is called `(the "Licensee")`."""
OPENING = 260
"""Characters after a party's full name in which its short name is given."""
REACH = 90
"""Characters from the one who grants to the one who is granted something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Names of the parties beside the words for their roles, as the text writes them."""

    givers: tuple[str, ...] = ()
    takers: tuple[str, ...] = ()


def find_sides(document: Document, folded: str) -> Sides:
    """The names by which the two sides are called.

    A name is known by what it is (`Provider`), by whom it grants something to, or, where
    neither helps, by the order of the parties.
    """
    names = [
        _called(
            document,
            party.name.text,
            [*(a.text for a in party.aliases), *_defined_at(document, party.name.end)],
        )
        for party in find_parties(document.text)[:6]
    ]
    things = {m[1].lower() for m in _MEANS.finditer(document.text)}
    names = [tuple(n for n in group if n.lower() not in things) for group in names]
    names = _distinct([group for group in names if group]) or _granting(document)
    names = _parted(document, names[0]) if len(names) == 1 else names
    if not names:
        return Sides()
    roles = _by_role(names)
    votes = _votes(names, folded)
    side = dict(roles)
    if len(names) == 2:
        side = _opposite(side, votes)
    for place, vote in votes.items():
        side.setdefault(place, vote > 0)
    free = [place for place in side if place not in roles]
    if len(side) > 1 and free and len(set(side.values())) == 1:  # somebody stands on the other one
        grants = not next(iter(side.values()))
        side[(max if grants else min)(free, key=lambda place: votes[place])] = grants
    return Sides(
        givers=tuple(n for k, group in enumerate(names) if side.get(k) is True for n in group),
        takers=tuple(n for k, group in enumerate(names) if side.get(k) is False for n in group),
    )


def _distinct(names: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Each party once; what has no name of its own is none where two others have."""
    found: list[tuple[str, ...]] = []
    for group in names:
        if not any(set(group) & set(other) for other in found):
            found.append(group)
    called = [group for group in found if len(group) > 1]
    return called if len(called) > 1 else found


def _parted(document: Document, group: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Two parties that were taken for one: each has a name of its own in brackets."""
    found = _TWO_NAMES.search(document.text)
    if found is None or found["two"] not in group:
        return [group]
    return [tuple(n for n in group if n != found["two"]), (found["two"],)]


_TWO_NAMES = re.compile(
    r"\((?:the )?[\"“](?P<one>[A-Z][\w ]{1,30})[\"”]\)[^()]{0,300}?\band\b[^()]{0,160}"
    r"\((?:the )?[\"“](?P<two>[A-Z][\w ]{1,30})[\"”]\)"
)


def _opposite(side: dict[int, bool], votes: Counter[int]) -> dict[int, bool]:
    """Of two parties, one grants and the other takes: by their roles, else by what they do."""
    if len(side) == 1:
        known = next(iter(side))
        return {known: side[known], 1 - known: not side[known]}
    if len(side) == 2 and side[0] != side[1]:
        return side
    first = votes[0] >= votes[1]
    return {0: first, 1: not first}


def _granting(document: Document) -> list[tuple[str, ...]]:
    """Who grants to whom, where the opening words name nobody: `Supplier grants Developer …`."""
    found = _GRANTS_TO.search(document.text)
    return [(found[1],), (found[2],)] if found and all(map(_is_name, found.groups())) else []


def _defined_at(document: Document, end: int) -> list[str]:
    """The name in quotes that a party's first mention ends with."""
    found = _ALIAS.search(document.text, end, end + OPENING)
    return [found[1]] if found else []


def _called(document: Document, name: str, aliases: list[str]) -> tuple[str, ...]:
    """A party's full name, its defined names, and its first word where the text uses it alone."""
    kept = [bare for one in (name, *aliases) if (bare := _NUMBER.sub("", one)) and _is_name(bare)]
    first = re.match(r"[A-Z][\w-]{3,}", kept[0]) if kept and len(kept[0].split()) > 1 else None
    short = first.group() if first and _is_name(first.group()) else ""
    used = short and len(re.findall(rf"\b{re.escape(short)}\b", document.text)) > 2
    return tuple(dict.fromkeys((*kept, *([short] if used else []))))


def _is_name(words: str) -> bool:
    low = words.lower()
    return (
        len(low) > 1
        and low not in (*_GENERIC, *_PRONOUNS, "party", "parties")
        and not _NO_NAME.search(low)
    )


def _by_role(names: list[tuple[str, ...]]) -> dict[int, bool]:
    """By place in the list: whether the party is called by the word for one who grants."""
    found: dict[int, bool] = {}
    for place, group in enumerate(names):
        low = [name.lower() for name in group]
        if any(_GIVER.fullmatch(name) or name in _GIVES for name in low):
            found[place] = True
        elif any(_TAKER.fullmatch(name) or name in _TAKES for name in low):
            found[place] = False
    return found


def _votes(names: list[tuple[str, ...]], folded: str) -> Counter[int]:
    """How much oftener each party grants than it takes, pays or is granted something."""
    whose = {name.lower(): place for place, group in enumerate(names) for name in group}
    either = "|".join(re.escape(n) for n in sorted(whose, key=len, reverse=True))
    votes: Counter[int] = Counter()
    for match in re.finditer(rf"\b({either})\b(?!') +{_GRANTS}", folded):
        after = folded[match.end() : match.end() + REACH].split(".")[0]
        taker = re.search(rf"\b({either})\b(?!')", after)
        votes[whose[match[1]]] += _PLAINLY if _GRANTING.search(match.group()) else 1
        if taker and whose[taker[1]] != whose[match[1]]:
            votes[whose[taker[1]]] -= 1
    for match in re.finditer(rf"\b({either}) +receives +from +(?:the +)?({either})\b", folded):
        votes[whose[match[1]]] -= 1
        votes[whose[match[2]]] += 1
    votes.update(_handed(whose, either, folded))
    for match in re.finditer(rf"\b({either})\b(?!') +{_TAKES_UP}", folded):
        votes[whose[match[1]]] -= _PLAINLY if _PAYING.search(match.group()) else 1
    for match in re.finditer(rf"{_IS_GIVEN} +(?:the +)?({either})\b", folded):
        votes[whose[match[1]]] -= _PLAINLY
    return votes


def _handed(whose: dict[str, int], either: str, folded: str) -> Counter[int]:
    """Who hands a right, or money, to whom: `a right passes from the one to the other`."""
    votes: Counter[int] = Counter()
    for match in re.finditer(rf"\bfrom (?:the )?({either}) to (?:the )?({either})\b", folded):
        around = folded[max(0, match.start() - REACH) : match.end() + REACH]
        paid = _MONEY.search(around) is not None
        if paid or _A_RIGHT.search(around):
            votes[whose[match[1]]] += -_PLAINLY if paid else _PLAINLY
            votes[whose[match[2]]] += _PLAINLY if paid else -_PLAINLY
    for match in re.finditer(rf"\b(?:owed|paid)\b[^.;]{{0,16}}? by (?:the )?({either})\b", folded):
        votes[whose[match[1]]] -= _PLAINLY
    for match in re.finditer(rf"\bin fav(?:ou?)r of (?:the )?({either})\b", folded):
        fee = _MONEY.search(folded, max(0, match.start() - REACH), match.start())
        votes[whose[match[1]]] += _PLAINLY if fee else 0
    return votes


_PLAINLY = 2
"""Either party provides and uses something; who grants a licence, or pays for it, is plain."""
_IS_GIVEN = (
    r"\b(?:(?:licen[sc]e|permission|rights?)\b[^.;]{0,60}?(?:granted|given|conferred) (?:to|on"
    r"|upon)"
    r"|be paid by|sums? (?:due|payable|owed) by)"
)
"""Before the one who takes: `a licence is conferred on`, `will be paid by`."""
_MONEY = pattern(r"\b(?:fees?|remuneration|price|royalt\w+|sums?|payments?|money|charges?)\b")
_A_RIGHT = pattern(r"\b(?:rights?|licen[sc]e|permission)\b")
_GRANTING = pattern(r"\b(?:grant|licen[sc]|confer|give|issue)")
_PAYING = pattern(r"\b(?:pays?|owes|granted|licensed)\b")
