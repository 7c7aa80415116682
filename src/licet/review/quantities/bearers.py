# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which party a measured duty or right falls on."""

import re
from weakref import WeakKeyDictionary

from licet.review.paper import Paper

__all__ = ["ANY", "bearer", "mentioned", "same_party"]

ANY = "any party"
_ROLES = (  # noqa: SIM905 (as readable as quoted words)
    "licensor licensee provider customer supplier vendor client company distributor buyer seller "
    "purchaser recipient contractor consultant manufacturer franchisor franchisee developer "
    "publisher owner user subscriber reseller agent sponsor lender borrower lessor lessee tenant "
    "landlord we you"
).split()
_THINGS = frozenset(
    (  # noqa: SIM905 (as readable as quoted words)
        "platform service services model models data dataset corpus software system weights "
        "agreement terms licence license materials outputs output api"
    ).split()
)
"""Last words of what is called by a name and is no party."""
_MUTUAL = (
    r"(?:either|each|both|neither|any|a|no|one|such|the|the other|non-?\w+|defaulting|breaching|"
    r"other|terminating)(?: of the)?(?: \w+)? part(?:y|ies)"
)
_DOES = (
    r"(?:(?: \([^()]{0,30}\))?,? (?:(?:also|hereby|then|thereafter|promptly|or its affiliates) )?"
    r"(?:shall|may|will|must|agrees?|fails?|does|has|have|is|are|can|undertakes?|pays?|keeps?|"
    r"gives?|provides?|notif\w+|acknowledges|makes?|breach\w*|defaults?)\b|"
    r"'s? (?:\w+,? ){0,4}liabilit)"
)
_GETS = re.compile(r" (?:entitled to|(?:to )?be (?:paid|owed)|owed|receives?\b)")
"""What follows the verb where the party gets, and the other one owes."""
_Names = tuple[dict[str, str], re.Pattern[str], re.Pattern[str]]
_READ: WeakKeyDictionary[Paper, _Names] = WeakKeyDictionary()


def mentioned(paper: Paper, words: str) -> tuple[str, ...]:
    """The parties that the words mention, in order of their first mention."""
    names, _, mention = _names(paper)
    return tuple(dict.fromkeys(names[m.group()] for m in mention.finditer(words)))


def _names(paper: Paper) -> _Names:
    if paper not in _READ:
        names = {role: role for role in _ROLES}
        for found in paper.of_kind("parties"):
            alias = " ".join(found.quote.lower().split()).strip("\"'“”‘’ ")
            if 2 < len(alias) < 60 and alias.split()[-1] not in _THINGS:
                names[alias] = str(found.params.get("alias_of", found.value)).lower()
        either = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True))
        _READ[paper] = (
            names,
            re.compile(
                rf"(?<!\bby )(?<!\bby the )\b(?:(?P<any>{_MUTUAL})|(?:the )?(?P<one>{either}))"
                rf"{_DOES}|"
                rf"\bliability of (?:the )?(?P<liable>{either})\b"
            ),
            re.compile(rf"\b(?:{either})\b"),
        )
    return _READ[paper]


def bearer(paper: Paper, before: str) -> str:
    """The last party that does or may do something in the words; `ANY`, or empty for none.

    Who is entitled to something does nothing.
    """
    names, shape, _ = _names(paper)
    last = None
    for match in shape.finditer(before):
        if not _GETS.match(before, match.end()):
            last = match
    if last is None:
        return ""
    who = last["one"] or last["liable"]
    return names[who] if who else ANY


_PRONOUNS = frozenset(("we", "you"))


def same_party(one: str, two: str) -> bool:
    """Whether two answers of `bearer` can be the same party; `you` may be a party with a name."""
    if one == two or ANY in (one, two) or not (one and two):
        return True
    return (one in _PRONOUNS) != (two in _PRONOUNS)
