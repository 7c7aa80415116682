# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From a wording with slots to the words of one agreement.

Slots: `{cure}` a fact; `{L}`, `{E}` the parties (`{Ls}` theirs, `{Lo}` them, `{Lits}` its,
`{L:grants}` with a verb, `{Lv:grants}` the verb alone); `{Model}` a defined term;
`{see:cure}` a reference to a clause, `{seen:cure}` one with its title, `{sched:fees}` to a
schedule, `{art:term}` to an article; `{other:cure}` a value that the fact has not;
`{pick:a/b}` one of several words; `{#tag}` says what the clause states and prints nothing.
Lines that begin with `- ` are a list.
"""

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from drawn.values import Value, shown
from drawn.wordings import wordings

__all__ = ["ENDS", "STARTS", "Voice", "in_british", "slots_of"]

STARTS, ENDS = "\x01", "\x02"
"""Around a cross-reference, until the text is put together."""

TAG = re.compile(r"\{#[^{}]+\}")
SLOT = re.compile(r"\{([^{}]+)\}")
SENTENCE = re.compile(r"((?:^|(?<!Inc)(?<!No)[.!?]\s+|\n)[“\"(]*)([a-z])")
BRITISH = {
    "authorize": "authorise", "Authorize": "Authorise", "organization": "organisation",
    "recognize": "recognise", "favor": "favour", "honor": "honour", "labor": "labour",
    "behavior": "behaviour", "license fee": "licence fee", "minimize": "minimise",
    "utilize": "utilise", "anonymize": "anonymise", "fulfill ": "fulfil ",
}  # fmt: skip
OBJECT = re.compile(
    r"\b(to|with|of|pay|by|from|for|on|against|upon|give|gives|grants|tell|indemnify|owes|bind|"
    r"allows|prevents|stops|between|than|let|through|unto|reimburse|notify|requires|require|"
    r"entitles|reminds|ask|asking|obliges|conferred|around|at|under|save|send|sends|sues|sue"
    r") \{([LE])\}"
)
"""Where a party's name stands as an object: `we` becomes `us`."""
ARTICLE = re.compile(r"\b([Aa]) (?=[aeioAEIO](?!ne\b|ne-|uro))")
BASE = {"is": "are", "has": "have", "does": "do", "was": "were"}


def in_british(text: str) -> str:
    """American spellings as they are in Britain."""
    for american, british in BRITISH.items():
        text = text.replace(american, british)
    return text


def slots_of(template: str) -> tuple[str, ...]:
    """The slots of a wording."""
    return tuple(SLOT.findall(template))


class Voice:
    """How one agreement speaks.

    Args:
        facts: Of the agreement.
        seed: What chooses between equal forms.
    """

    def __init__(self, facts: Mapping[str, Any], seed: str) -> None:
        self.facts = facts
        self.seed = seed
        self.rng = Random(seed)  # noqa: S311

    def term(self, key: str) -> str:
        """The name of a defined term."""
        return str(self.facts["terms"][self.facts["subject"] if key == "Subject" else key])

    def words(
        self,
        template: str,
        labels: Mapping[str, str],
        others: Mapping[str, Any],
        *,
        table: bool = False,
    ) -> str:
        """A wording with its slots filled.

        Args:
            template: The wording.
            labels: What a reference to each clause, article and schedule looks like.
            others: Values for `{other:…}`.
            table: Whether values stand in a table, where figures do.
        """
        template = OBJECT.sub(r"\1 {\2o}", template)
        text = TAG.sub("", template)
        while "{" in text:  # what a phrase says may have slots of its own
            text = SLOT.sub(lambda m: self._slot(m[1], labels, others, table=table), text)
        text = ARTICLE.sub(r"\1n ", text)
        text = re.sub(r" +([,.;])", r"\1", re.sub(r"  +", " ", text)).strip()
        if self.facts["style"].endswith("uk"):
            text = in_british(text)
        return SENTENCE.sub(lambda m: m[1] + m[2].upper(), text)

    def _slot(
        self, slot: str, labels: Mapping[str, str], others: Mapping[str, Any], *, table: bool
    ) -> str:
        head, _, rest = slot.partition(":")
        if head == "pick":
            return self.rng.choice(rest.split("/"))
        if head in ("see", "seen", "sched", "art"):
            return f"{STARTS}{labels[slot]}{ENDS}"
        if head == "other":
            return self._value(others[rest], table=table)
        if rest and head in VERB_SLOTS:
            subject = "" if head.endswith("v") else f"{self._party(head)} "
            return subject + self._verb(head.removesuffix("v"), rest)
        if head in PARTY_SLOTS:
            return self._party(head)
        return self._name(slot) or self._value(self.facts[slot], table=table)

    def _name(self, slot: str) -> str:
        """The name of a term, if it is one."""
        return self.term(slot) if slot == "Subject" or slot in wordings().terms else ""

    def _value(self, value: Any, *, table: bool) -> str:
        if isinstance(value, Value):
            return shown(value, self.facts["style"], self.rng, table=table)
        return str(value)

    def _verb(self, who: str, verb: str) -> str:
        plural = self.facts["voice"] == "you" or (who == "Agreement" and self._terms_plural())
        if not plural:
            return verb
        first, _, rest = verb.partition(" ")
        return f"{BASE.get(first) or _base(first)} {rest}".strip()

    def _terms_plural(self) -> bool:
        return str(self.facts["agreement"]).endswith("Terms")

    def _party(self, slot: str) -> str:
        if slot == "Agreement":
            return str(self.facts["agreement"])
        if slot in ("party", "parties", "Party", "Parties"):
            capital = self.facts["capital_party"]
            return slot.title() if capital else slot.lower()
        letter, case = slot[0], slot[1:]
        if self.facts["voice"] == "you":
            forms = {"L": ("we", "our", "us", "our"), "E": ("you", "your", "you", "your")}[letter]
            return forms[("", "s", "o", "its").index(case)]
        name = str(self.facts[letter])
        return {"": name, "s": f"{name}'s", "o": name, "its": "its"}[case]


PARTY_SLOTS = frozenset(
    [*(f"{p}{c}" for p in "LE" for c in ("", "s", "o", "its")), "Agreement", "party", "parties"]
)


VERB_SLOTS = ("L", "E", "Lv", "Ev", "Agreement")


def _base(verb: str) -> str:
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if re.search(r"(?:ch|sh|ss|x)es$", verb):
        return verb[:-2]
    return verb.removesuffix("s")
