# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How a text calls its two sides, itself and what it licenses: a new clause uses the same words."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from licet.review.paper import Paper

__all__ = ["bearer_words", "filled", "words_for"]

_LICENSORS = (
    "Licensor", "Provider", "Supplier", "Data Provider", "Data Supplier", "Vendor", "Developer",
    "Owner", "First Party",
)  # fmt: skip
_LICENSEES = ("Licensee", "Customer", "Recipient", "Data Recipient", "Data User", "Client",
              "Subscriber", "User", "Partner", "Evaluator", "Second Party")  # fmt: skip
_THINGS = (
    "Licensed Model", "Licensed Models", "Model", "Models", "Licensed Materials",
    "Licensed Material", "Licensed Data", "Dataset", "Data Set", "Data", "Software", "Service",
    "Services", "Product", "Materials",
)  # fmt: skip
_PAPERS = ("Agreement", "License", "Licence", "Terms", "Addendum", "Contract")
_GRANTS = re.compile(
    r"\b(?P<the>[Tt]he )?(?P<lor>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}) (?:hereby )?"
    r"(?:grants?(?: to)?|licenses to|licences to) (?:the )?"
    r"(?P<lee>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})\b"
)
_GIVES = (
    r"(?:(?:hereby |shall |will )?(?:grants?|licen[sc]es?|makes? available)|operates|hosts|"
    r"holds the rights|has (?:developed|trained|collected))\b"
)
"""After the name of the side that licenses."""
_THING = re.compile(
    r"(?:[A-Z]\w+ )?(?:Models?|Weights|Data(?: ?[Ss]et)?|Corpus|Software|Services?|Platform|"
    r"Products?|Materials?)"
)
_OTHER_THING = re.compile(
    r"(?:Deriv|Train(?:ed|ing) M|Tuned|Fine|Modified|Adapted|Reciprocal|Counterpart|Product M|"
    r"Confidential|Personal|Customer|Client|User|Your|Submitted|Input|Output|Generated|Third|Other|"
    r"Professional|Support)"
)
"""How a term begins that is made of what is licensed, or is the other side's."""
_PERSON = re.compile(r"\b(?:we|us) (?:hereby )?grant\b|\bgrants? (?:to )?you\b", re.IGNORECASE)
MANY = 3
BOTH = 2
_BEFORE_NAMES = frozenset(("The", "If", "When", "Where", "Each", "And", "Neither", "As", "Upon"))
_THIRD = re.compile(
    r"\b(?P<who>[Ww]e|[Yy]ou|[Tt]hese Terms) (?P<verb>owns|warrants|claims|retains|takes|needs|"
    r"makes|generates|becomes|is|acts|performs|prevails|continues)\b"
)


def words_for(paper: Paper) -> Mapping[str, str]:
    """The words of a clause: `lor`, `lee`, `paper`, `thing`; with a capital where it begins so."""
    text = paper.document.text
    lor, lee = _named(paper) or _sides(paper)
    called = _most(text, _PAPERS) or "Agreement"
    thing = _most(text, _defined_things(paper)) or _most(text, _THINGS)
    found = {
        "lor": lor, "lee": lee,
        "paper": f"{'these' if called == 'Terms' else 'this'} {called}",
        "thing": f"the {thing}" if thing else "what is licensed",
    }  # fmt: skip
    return {**found, **{k.capitalize(): v[:1].upper() + v[1:] for k, v in found.items()}}


def filled(words: str, names: Mapping[str, str]) -> str:
    """A clause with the words of `words_for` put in: `{Lor} warrants`, and `We warrant`."""
    return _THIRD.sub(
        lambda m: f"{m['who']} {'are' if m['verb'] == 'is' else m['verb'][:-1]}",
        words.format_map(names),
    )


def bearer_words() -> tuple[str, ...]:
    """Every word for a side, the longest first."""
    return tuple(sorted({*_LICENSORS, *_LICENSEES}, key=lambda w: (-len(w), w)))


def _defined_things(paper: Paper) -> tuple[str, ...]:
    """The terms the text defines that can be what is licensed."""
    terms = (" ".join(one.term.split()) for one in paper.document.definitions)
    return tuple(t for t in terms if _THING.fullmatch(t) and not _OTHER_THING.match(t))


def _named(paper: Paper) -> tuple[str, str] | None:
    """The two names that the text gives its parties, who licenses first; `None` if it gives none.

    Without a word on who licenses, the first that is named does.
    """
    text = paper.document.text
    called = (
        p.quote
        for p in paper.of_kind("parties")
        if "alias_of" in p.params and ";" not in str(p.params["alias_of"])  # of both together
    )
    names = list(dict.fromkeys(" ".join(name.split()) for name in called))
    names = [n for n in names if n[:1].isupper() and text.count(n) >= MANY and not _no_party(n)]
    if len(names) != BOTH:
        return None
    takes = {name for name in names if name in _LICENSEES}
    gives = {name for name in names if name in _LICENSORS}
    for name in names:
        if (
            len(takes) != 1
            and len(gives) != 1
            and re.search(rf"\b{re.escape(name)} {_GIVES}", text)
        ):
            gives = {name}
    if names[0] in takes or names[1] in gives:
        names.reverse()
    return _the(text, names[0]), _the(text, names[1])


def _no_party(name: str) -> bool:
    return name in _PAPERS or name in _THINGS or _THING.fullmatch(name) is not None


def _sides(paper: Paper) -> tuple[str, str]:
    text = paper.document.text
    roles = _most_alone(text, _LICENSORS), _most_alone(text, _LICENSEES)
    if roles[0] and roles[1]:
        return _the(text, roles[0]), _the(text, roles[1])
    match = _GRANTS.search(text)
    if (
        match
        and match["lor"] not in _PAPERS
        and text.count(match["lor"]) >= MANY
        and text.count(match["lee"]) >= MANY
    ):
        return _the(text, match["lor"]), _the(text, match["lee"])
    defined = {one.term.lower() for one in paper.document.definitions}
    if {"we", "you"} <= defined or _PERSON.search(text):
        return (roles[0] and _the(text, roles[0])) or "we", "you"
    return _the(text, roles[0] or "Licensor"), _the(text, roles[1] or "Licensee")


def _the(text: str, word: str) -> str:
    """With `the`, where the text says it more often so."""
    whole = len(re.findall(rf"\b{re.escape(word)}\b", text))
    with_the = len(re.findall(rf"\bthe {re.escape(word)}\b", text, re.IGNORECASE))
    return f"the {word}" if whole and 2 * with_the > whole else word


def _most(text: str, words: Iterable[str]) -> str:
    """The capitalised word that stands most often in the text; empty if none does."""
    counts = {word: len(re.findall(rf"\b{re.escape(word)}\b", text)) for word in words}
    best = max(counts, key=lambda word: counts[word], default="")
    return best if best and counts[best] > 1 else ""


def _most_alone(text: str, words: Iterable[str]) -> str:
    """As `_most`, where the word is no part of a longer name: an `Authorised User` is no `User`."""
    names = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    run = re.compile(rf"\b(?:(?P<before>[A-Z][\w-]{{0,30}}) )?(?P<name>{names})\b")
    counts = Counter(
        m["name"] for m in run.finditer(text) if (m["before"] or "The") in _BEFORE_NAMES
    )
    best = max(counts, key=lambda word: counts[word], default="")
    return best if counts[best] > 1 else ""
