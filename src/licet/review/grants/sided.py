# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences in which the two sides are called alike in every agreement: licensor and licensee.

Whoever grants is `licensor` (`we` where its own name is shorter than that word), whoever takes is
`licensee` (`you`). What follows has to know no names, and no character moves.
"""

import re
from collections import Counter

from licet.review.grants.statements import statements
from licet.review.licence_terms.granting import joined
from licet.review.paper import Paper

__all__ = ["GIVER", "TAKER", "acting", "side_of", "sided"]

GIVER = r"(?:(?:the )?licensor|we|us)"
"""Words of a regular expression for the side that grants."""
TAKER = r"(?:(?:the )?licensee|you)"
"""The same for the side that takes."""

_GIVERS = re.compile(
    r"(?:(?:data|model|service|technology) )?(?:licensor|provider|supplier|vendor|owner|grantor)"
    r"|we|us|our"
)
_TAKERS = re.compile(
    r"licensee|customer|recipient|client|evaluator|subscriber|(?:end )?user|grantee|you|your"
)
_MUST = (
    r"(?:(?:hereby|may|can|shall|must|will|not|only|also|agrees?|undertakes?|(?:is|are) (?:entitled"
    r"|permitted|allowed|licensed|free|authori[sz]ed)|to) )*"
)
_TAKES = (
    rf"(?:{{n}})(?:'s (?:use|records|books|feedback|suggestions)\b,? {_MUST}|,? {_MUST}(?:use"
    rf"|access"
    r"|run|pays?|owes?|deploy|fine-tune|modify|sublicen[sc]e|distribute|receives?|obtains?"
    r"|holds?)\b"
    r"| (?:is|are) (?:hereby )?(?:licensed|granted|given)\b|[^.;]{0,20} feedback\b| keeps\b)"
    r"|\b(?:licen[sc]ed|licenses|conferred|confers|given|gives|granted|grants|permits|allows"
    r"|authori[sz]es|payable|paid|charged|borne|suggestions made)(?: hereby)?(?: to| upon| on| by)?"
    r" (?:the )?(?:{n})\b"
)
_GIVES = (
    rf"(?:{{n}}) {_MUST}(?:grants?|gives?|licenses|permits?|allows?|authori[sz]es?|confers?"
    r"|issues?"
    r"|suppl(?:y|ies)|delivers?|operates?|charges?|invoices?|announces?|audit|check|inspect)\b"
    r"|\b(?:pays?|owes?|paid to|payable to|licen[sc]ed by|charged by"
    r"|(?:receive[sd]?|passes) from) (?:the )?(?:{n})\b"
)


def sided(paper: Paper) -> tuple[str, ...]:
    """The folded sentences, stops within joined, with the sides named alike."""
    return paper.once(_sided)


_CALLED = re.compile(rf"\b(?:(?P<giver>{GIVER})|(?P<taker>{TAKER}))(?!'s)\b".replace(" ", " +"))
_AWARE = re.compile(
    rf"\b{TAKER} +(?:(?:hereby|also|further) +)*(?:acknowledges?|accepts?|agrees?|understands?"
    rf"|notes?"
    r"|takes? note|(?:is|are) aware|consents?|concedes?|tolerates?)\b(?! +to\b)"
    rf"|\bit +is (?:\w+ )?(?:understood|agreed|acknowledged|accepted|noted|recogni[sz]ed|known)"
    rf" (?:by|between|with|to) {TAKER}\b".replace(" ", " +")
)
_LIKE = re.compile(
    rf"\b(?:than|as|equal to|those|that|what|which|rights|allowed to|granted to|held by|given to"
    rf"|by|to|of|on|inform(?:ing|s)?|tell(?:ing|s)?|notify(?:ing)?|notifies|consult(?:ing|s)?"
    rf"|ask(?:ing|s)?|advis(?:e|es|ing)|warn(?:ing|s)?|compensat(?:e|es|ing)|without) (?:that )?"
    rf"{TAKER}\b|\b(?:another|(?:any |each |no )?(?:other|further|additional|new|second|fellow"
    rf"|parallel)|any|the only) licensee\b".replace(" ", " +")
)
"""The licensee named to compare with, or as one to whom something is done; and other licensees."""


def acting(text: str, at: int) -> str:
    """Which side acts at a place of a sentence of `sided`: `giver`, `taker`, or nothing.

    The last one named before it, else the first after it; who merely takes note does not act.
    """
    own = _LIKE.sub(_blank, _AWARE.sub(_blank, text))
    named = list(_CALLED.finditer(own))[:12]
    before = [match for match in named if match.end() <= at + 1]
    one = before[-1] if before else next(iter(named), None)
    return (one.lastgroup or "") if one else ""


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def side_of(paper: Paper, name: str) -> str:
    """`giver`, `taker`, or nothing, for what a party is called everywhere."""
    giver, taker = paper.once(_sides)
    return "giver" if name in giver else "taker" if name in taker else ""


def _sided(paper: Paper) -> tuple[str, ...]:
    texts = tuple(sentence.folded for sentence in joined(paper.reading))
    giver, taker = paper.once(_sides)
    for names, word, short, own in (
        (giver, "licensor", "we", "our"), (taker, "licensee", "you", "your"),
    ):  # fmt: skip
        names = [n for n in names if n not in (word, short, own, "us")]
        if names:
            texts = _renamed(texts, names, word, short, own)
    return texts


def _renamed(
    texts: tuple[str, ...], names: list[str], word: str, short: str, own: str
) -> tuple[str, ...]:
    either = "|".join(re.escape(n).replace("\\ ", " +") for n in sorted(names, key=len)[::-1])
    finder = re.compile(rf"(?<![\w\"'-])(?:{either})('s|s'(?!\w))?(?![\w\"-])")

    def instead(match: re.Match[str]) -> str:
        room = len(match.group())
        fits = room >= len(word) + 2 * bool(match[1])
        new = (word + ("'s" if match[1] else "")) if fits else (own if match[1] else short)
        return new[:room].ljust(room)

    return tuple(
        finder.sub(instead, text) if any(n.split()[0] in text for n in names) else text
        for text in texts
    )


def _sides(paper: Paper) -> tuple[list[str], list[str]]:
    """The names of who grants, and of who takes; nothing where it cannot be told."""
    one, two = _two(paper)
    if not (one and two):
        return [], []
    roles = [_role(one), _role(two)]
    if roles == [0, 0] or roles[0] == roles[1]:
        scores = _scores(paper, (one, two))
        roles = (
            [-1, 1]
            if scores[1] > scores[0] or (scores[0] == scores[1] and _first(paper, one, two))
            else [1, -1]
        )
    return (one, two) if roles[0] < roles[1] else (two, one)


def _role(names: list[str]) -> int:
    """-1 for a side that is called by what it gives, 1 by what it takes, 0 by neither."""
    return any(map(_TAKERS.fullmatch, names)) - any(map(_GIVERS.fullmatch, names))


def _two(paper: Paper) -> tuple[list[str], list[str]]:
    """The two parties that are named most often, each with all that it is called."""
    people = statements(paper).cast
    counts = Counter(
        people.who(" ".join(match.group().split()))
        for match in re.finditer(rf"(?<![\w-])(?:{people.names})(?![\w-])", paper.reading.folded)
    )
    most = [
        name for name, count in counts.most_common(8) if count >= (1 if _role([name]) else _OFTEN)
    ]
    most = [name for name in most if name not in _BYSTANDERS][:2]
    if len(most) < len(("giver", "taker")):
        return [], []
    first, second = ([n for n, who in people.known.items() if who == name] for name in most)
    return first, second


_OFTEN = 3
_BYSTANDERS = frozenset(
    """
    affiliate user agent sponsor company contributor publisher operator university institution
    distributor reseller consultant contractor group sublicensee
    """.split()  # noqa: SIM905
)


def _first(paper: Paper, one: list[str], two: list[str]) -> bool:
    """Whether a party is named before the other one: those who grant mostly are."""
    at = [min(paper.reading.folded.find(n) % _LAST for n in names) for names in (one, two)]
    return at[0] < at[1]


_LAST = 10**9
"""What is found nowhere comes last."""


def _scores(paper: Paper, groups: tuple[list[str], list[str]]) -> Counter[int]:
    """How much each party takes rather than gives."""
    scores: Counter[int] = Counter()
    for k, group in enumerate(groups):
        names = "|".join(re.escape(n).replace("\\ ", " +") for n in group)
        for cue, worth in ((_TAKES, 1), (_GIVES, -1)):
            finder = re.compile(rf"\b{cue.replace('{n}', names)}")
            scores[k] += worth * sum(1 for _ in finder.finditer(paper.reading.folded))
    return scores
