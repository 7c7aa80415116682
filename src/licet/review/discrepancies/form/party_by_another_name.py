# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A party's name and a name like it: the text calls a party what none of them is called.

Finds a party's name with a wrong letter (`Larhc` for `Larch`), and a role such as `Vendor` that
owes or gets something in one or two places of an agreement whose parties have other names.

Leaves alone roles that are defined anywhere, roles of third persons (`any supplier`, `its
customers`), persons of a law (a trustee in bankruptcy) or an insurance, texts whose parties
cannot be told, and names that the text uses often.

It matters because a duty of the `Vendor` binds nobody where the parties are Licensor and
Licensee; it is mostly left over from another contract.

It is mended by the name of the party that is meant; for a role the edit proposes the party that
has that side of the contract, and a person has to look.
"""

import re
from collections import Counter
from collections.abc import Iterator

from licet.review.discrepancies.form.spelling import misspelt, misspelt_name
from licet.review.discrepancies.form.vocabulary import folded, vocabulary
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_GIVING = frozenset(
    (
        "licensor", "supplier", "vendor", "seller", "provider", "lessor", "franchisor",
        "manufacturer", "owner", "consultant", "contractor", "developer", "landlord", "grantor",
        "transferor", "assignor", "publisher", "processor", "lender", "employer", "employee",
        "agent", "host", "trustor", "bailor", "consignor", "custodian", "issuer", "wholesaler",
        "exporter", "producer", "architect", "engineer", "surety", "underwriter", "depositary",
        "mortgagor", "insurer", "operator", "creditor", "carrier", "builder",
    )
)  # fmt: skip
_TAKING = frozenset(
    (
        "licensee", "customer", "buyer", "purchaser", "client", "recipient", "lessee",
        "franchisee", "distributor", "reseller", "subscriber", "tenant", "grantee", "transferee",
        "assignee", "user", "sponsor", "controller", "borrower", "principal", "guarantor",
        "insured", "advertiser", "debtor", "hirer", "shipper", "trustee", "bailee", "consignee",
        "dealer", "broker", "importer", "retailer", "beneficiary", "charterer", "depositor",
        "holder", "merchant", "mortgagee", "pledgee", "nominee", "obligor", "obligee", "payee",
        "payor",
    )
)  # fmt: skip
_ROLES = _GIVING | _TAKING
_NAMED = "|".join(role.title() for role in sorted(_ROLES))
_ROLE = re.compile(rf"(?<![\w\"“'‘/-])(?P<role>{_NAMED})(?='s\s|’s\s|[\s,.;)])")
_ACTS = re.compile(
    r"(?:\s(?:and\s\w+\s)?(?:shall|will|may|must|agrees?|undertakes?|warrants?|represents?|grants?"
    r"|acknowledges?|hereby)\b|'s\s|’s\s)"
)
_ACTOR = re.compile(
    rf"(?<![\w\"“-])(?P<name>{_NAMED}|First\sParty|Second\sParty|Party\s[AB]"
    rf"|[A-Z][a-z]{{3,20}}(?:or|er|ee)|"
    rf"(?i:we|you))\s(?:shall|will|must|may|grants?|agrees?|warrants?)\b"
)
"""Whoever owes or gets something in a sentence."""
_GOES_ON = re.compile(
    r"[,.;)]|\s(?:has|have|is|was|gives?|gets?|receives?|pays?|keeps?|makes?|and|or|to|from|by|in|"
    r"on|of|under|without|for|at|with|not|within|before|after)\b"
)
_NAMING = re.compile(r"(?:'s|’s)?\s[A-Z]")
_IN_ROW = re.compile(r"(?:\t|\s\|\s)[^\t\n|]{0,60}\Z")
"""Before the end of a row, behind which a new one begins."""
_OF_A_THING = re.compile(r"\s(?:of|in|to)\s")
"""Whoever has a thing: `Owner of Output: Ostrava`."""
_THE = re.compile(r"\b[Tt]he\s{1,3}\Z")
_OTHERS = re.compile(
    r"\b(?:an?|any|each|every|such|other|another|its|their|his|your|our|third|no|as|like|potential"
    r"|prospective|"
    r"independent|sole|new|same|(?-i:(?!(?:The|By|To|If|When|For|And|But"
    r"|That)\b)[A-Z])[\w-]{0,30})\s{1,3}\Z",
    re.IGNORECASE,
)
"""Before a role, what says that somebody outside the contract is meant."""
_NAME = re.compile(r"(?<![\w-])[A-Z][A-Za-z]{3,24}(?![\w-])")
_BRACKET = re.compile(
    r"\((?:hereinafter )?(?:the )?[\"“](?P<name>[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{1,20})?)[\"”]"
    r"(?:,? (?:or )?[\"“]\w{2,4}[\"”])*\)"
)
_NO_PARTY = re.compile(
    r"(?:[A-Z]\w+ )?(?:Agreement|Contract|Licen[cs]e|Terms?|Part(?:y|ies)|Date|Plan|Lease|Deed|Act)"
)
_USUAL = re.compile(
    r"Employer['’]s\s+(?i:liability|contribution|identification)|(?i:owner\s+of\s+record|"
    r"holder\s+of\s+record|holder\s+in\s+due)\b"
)
_INSOLVENT = frozenset(("Debtor", "Creditor", "Trustee"))
_INSOLVENCY = re.compile(r"(?i)\b(?:bankrupt\w*|insolven\w*|debtor[ -]in[ -]possession)\b")
AROUND = 300
"""Characters on either side in which a law of insolvency is named."""
_VERB = re.compile(
    r"\b(?:shall|will|must|may|can|is|are|was|has|have|agrees?|grants?|pays?|gives?|gets?|keeps?|"
    r"receives?|makes?)\b"
)
LONG = 12
"""Words of a line of a table at most."""
NEAR = 160
"""Characters before a bracket that have the full name of which it gives a part."""
OPENING = 3000
"""Characters in which an agreement introduces its parties."""
OFTEN = 5
"""Uses from which on a name is the one that is meant."""
ACTING = 2
"""Sentences from which on whoever acts in them is one of the parties."""
RARE = 2
"""Uses up to which a name is a slip."""


def _find(paper: Paper) -> Iterator[Finding]:
    called = [p for p in paper.of_kind("parties") if "alias_of" in p.params]
    text = paper.document.text
    told = {a.quote for a in called if len(a.quote) < 40} | _introduced(text)
    aliases = {name for name in told if text.count(name) >= OFTEN}
    yield from _misspellings(paper, _words(aliases))
    acting = Counter(match["name"] for match in _ACTOR.finditer(text))
    actors = aliases | {
        name for name, count in acting.items() if count >= ACTING and text.count(name) >= OFTEN
    }
    sure = len(actors) >= 2
    actors |= {name for name in told if text.count(name) >= ACTING}
    if len(actors) >= 2:
        yield from _roles(paper, actors, sure=sure)


def _introduced(text: str) -> set[str]:
    """The names in brackets behind the parties in the opening words: `(the "Developer")`."""
    found = {m["name"]: m.start() for m in _BRACKET.finditer(text, 0, OPENING)}
    return {
        name
        for name, at in found.items()
        if (name.endswith(" Party") and name != "Third Party")
        or (
            not _NO_PARTY.fullmatch(name)
            and (name.split()[-1].lower() in _ROLES or name in text[max(0, at - NEAR) : at])
        )
    }


def _words(names: set[str]) -> set[str]:
    return {word for name in names for word in _NAME.findall(name) if len(word) > 4}


def _misspellings(paper: Paper, words: set[str]) -> Iterator[Finding]:
    text = paper.document.text
    counts = Counter(_NAME.findall(text))
    for match in _NAME.finditer(text):
        word = match.group()
        if counts[word] > RARE or f'"{word}' in text or f"“{word}" in text:
            continue
        for name in sorted(words):
            alike = misspelt if name.lower() in _ROLES or word.isupper() else misspelt_name
            if counts[name] >= OFTEN and alike(word.lower(), name.lower()):
                place = paper.place(match.start(), match.end())
                yield _finding(paper, place.start, place.end, name, "is spelt so nowhere else")


def _roles(paper: Paper, names: set[str], *, sure: bool) -> Iterator[Finding]:
    known = vocabulary(paper).known
    text = paper.document.text
    mine = {folded(name) for name in names}
    bare = _is_bare(text, names)
    found_at: dict[str, list[re.Match[str]]] = {}
    for match in _ROLE.finditer(text):
        found_at.setdefault(match["role"], []).append(match)
    for role, matches in found_at.items():
        if role.lower() in mine or role.lower() in known or len(matches) > RARE:
            continue
        if len(re.findall(rf"(?i)\b{role}s?\b", text)) > 2 * RARE:
            continue
        for match in matches:
            before = text[max(0, match.start() - 30) : match.start()]
            if _OTHERS.search(before) or not (bare or _THE.search(before)):
                continue
            if _is_no_party(text, match) or _is_of_law(text, match):
                continue
            acts = _ACTS.match(text, match.end()) or (
                _GOES_ON.match(text, match.end()) and not _is_heading(text, match)
            )
            name = _counterpart(role.lower(), names)
            yield _finding(
                paper, match.start(), match.end(), name, "is none of the parties",
                severity=None if acts and sure else Severity.LOW,
            )  # fmt: skip


def _is_no_party(text: str, match: re.Match[str]) -> bool:
    """Whether it has a thing, or a capital follows that goes with it and begins no new row."""
    before = text[max(0, match.start() - 80) : match.start()]
    if not _THE.search(before) and _OF_A_THING.match(text, match.end()):
        return True
    ends = text.startswith("\n", match.end())
    return bool(_NAMING.match(text, match.end())) and not (
        ends and _THE.search(before) and _IN_ROW.search(before)
    )


def _is_of_law(text: str, match: re.Match[str]) -> bool:
    """Whether a role is one of a law or an insurance: `Employer's liability`, `the Trustee`."""
    if _USUAL.match(text, match.start()):
        return True
    around = text[max(0, match.start() - AROUND) : match.end() + AROUND]
    return match["role"] in _INSOLVENT and _INSOLVENCY.search(around) is not None


def _is_heading(text: str, match: re.Match[str]) -> bool:
    """Whether it begins a line of a table or a list that is no sentence: `Owner of record`."""
    begin = text.rfind("\n", 0, match.start()) + 1
    stop = text.find("\n", match.end())
    line = text[begin : stop if stop >= 0 else len(text)]
    return not _VERB.search(line) and len(line.split()) <= LONG


def _is_bare(text: str, names: set[str]) -> bool:
    """Whether the text calls its parties without an article: `Licensee shall`."""
    shape = "|".join(re.escape(name) for name in sorted(names))
    articles = Counter(bool(m[1]) for m in re.finditer(rf"\b([Tt]he\s+)?(?:{shape})\b", text))
    return articles[False] > articles[True]


def _counterpart(role: str, names: set[str]) -> str:
    """The party on the same side of the contract, else the first by name."""
    side = _GIVING if role in _GIVING else _TAKING
    return next((n for n in sorted(names) if n.lower() in side), min(names))


def _finding(
    paper: Paper, start: int, end: int, name: str, says: str, *, severity: Severity | None = None
) -> Finding:
    place = paper.place(start, end)
    return found(
        RULE, [place], f"`{place.quote}` in §{place.section} {says}; `{name}` seems to be meant",
        confidence=0.8, severity=severity, mend="call the party by its name in this agreement",
        edit=Edit(
            replacements=(Replacement(start=start, end=end, words=name),),
            comment=f"No party is called {place.quote}; {name} seems to be meant, please confirm.",
        ),
    )  # fmt: skip


RULE = Rule(
    id="F-012", family=Family.FORM, title="a party by another name",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
