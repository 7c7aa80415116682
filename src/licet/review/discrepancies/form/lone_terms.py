# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Terms that one sentence alone uses, in an agreement that defines nearly all of its terms.

They are what a clause brings along that was taken from another contract: common words with
capitals that owe, get or limit something, in a sentence of prose.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.strays import strays
from licet.review.discrepancies.form.synonyms import is_ordinary
from licet.review.discrepancies.form.vocabulary import Use, Vocabulary, folded, vocabulary
from licet.review.paper import Paper

__all__ = ["lone_terms"]

_SORT = re.compile(
    r"(?:[a-z]{3,}(?:ed|ing|ive|able|ible|al|ory|ary|ic)|key|excess|net|gross|final|open)\Z"
)
"""Words that say which thing is meant, whatever the thing is."""
_OF_PAPERS = re.compile(
    r"(?:agreement|contract|act|code|law|rule|policy|procedure|regulation|form|schedule|insurance|"
    r"report|statement|order|right|beneficiary|program|guideline|protocol|appendix|security|"
    r"processing|clas|mail|tax|secretary)\Z"
)
"""Titles of papers, and what has capitals by custom."""
_NO_THING = frozenset(
    (
        "first",
        "second",
        "third",
        "general",
        "other",
        "total",
        "joint",
        "social",
        "you",
        "your",
        "we",
        "our",
    )
)
_BINDS = re.compile(r"\b(?:shall|must|may|will|agrees?)\b")
_BEHIND = re.compile(
    r"(?!\s{1,20}(?:and|or|for|of)\s{1,20}[A-Z])(?:[.;,)]|\s{1,20}(?:shall|will|must|may|can|is|are|was|were|has|have|had|does|do|to|of|in|on|at"
    r"|by|for|from|with|without|over|within|before|after|until|upon|as|and|or|which|that|who|if|"
    r"unless|when|where|not|than|against|between|during|then|being|set|described|specified|listed|"
    r"required|provided|including|made|given|remains?|applies|apply|so|except|exceeds?|occurs?|"
    r"becomes?|under\s(?!the\s[A-Z]))\b)"
)
"""What ends a term; another noun goes on with it."""
_BEFORE = re.compile(
    r"(?:(?<![A-Z])\b(?:[a-z]{2,}|a)|[.;:)])\s{1,20}"
    r"(?:(?:The|Each|Any|All|No|Such|Every|An?|[0-9][0-9.]{0,6})\s{1,3})?\Z"
)
_ONE = re.compile(
    r"\b(?:the|an?|each|every|any|such|no|its|their|all|either|this|that)\s{1,20}\Z", re.IGNORECASE
)
_OTHERS = re.compile(r"[\"“”\t]|WHEREAS|\b[A-Z]{4,} [A-Z]{3,}| {6}|\blaws?\b|\bAct\b")
"""A sentence that defines, cites a law, or is set in rows."""
_OWN_VERB = re.compile(r"\s{1,20}(?:shall|must|may|will|are|is|that|which|have|has)\b")
_CALLED = re.compile(r"\s*(?:[,:]?\s*(?:\(|[\"“])|\s+No\.|[,\s]+dated)")
LONGEST = 3
"""Words of such a term."""
FEW = 4
"""Stray terms up to which an agreement of any length defines what it uses."""
SHARE = 0.2
"""Stray terms for each definition up to which a long one does."""
MOST = 2
"""Lone terms from which on they are no slips."""


def lone_terms(paper: Paper) -> tuple[Use, ...]:
    """The terms that one sentence alone uses; none where such terms are a habit; read once."""
    return paper.once(_lone_terms)


def _lone_terms(paper: Paper) -> tuple[Use, ...]:
    words = vocabulary(paper)
    single = [uses[0] for uses in strays(paper) if len(uses) == 1]
    if len(single) > max(FEW, SHARE * len(words.meanings)) + 1:
        return ()
    found = tuple(_read(paper, words, single))
    return found if len(found) <= MOST else ()


def _read(paper: Paper, words: Vocabulary, uses: list[Use]) -> Iterator[Use]:
    text = paper.document.text
    for use in uses:
        if (
            _is_common(folded(use.term).split(), words, text)
            and _is_told(text, use)
            and _BEHIND.match(text, use.end)
            and not _CALLED.match(text, use.end)
            and _BEFORE.search(text, max(0, use.start - 40), use.start)
            and _is_bound(paper, use)
        ):
            yield use


def _is_common(parts: list[str], words: Vocabulary, text: str) -> bool:
    """Whether common words name a thing that is no variety of a defined one."""
    what = parts[-1]
    if "of" in parts or len(parts) > LONGEST or _OF_PAPERS.match(what):
        return False
    if what in words.known or " ".join(parts[1:]) in words.known or _NO_THING.intersection(parts):
        return False
    return all(
        is_ordinary((word,)) or (word is not what and _SORT.match(word)) or _is_small(text, word)
        for word in parts
    )


def _is_small(text: str, word: str) -> bool:
    """Whether the text has a word without a capital too."""
    return re.search(rf"(?<![\w-]){re.escape(word)}(?:s|es)?(?![\w-])", text) is not None


def _is_told(text: str, use: Use) -> bool:
    """Whether it is one of its kind, or all of them; a name is said without `the`."""
    several = use.term.endswith("s") and not use.term.endswith("ss")
    return several or _ONE.search(text, max(0, use.start - 12), use.start) is not None


def _is_bound(paper: Paper, use: Use) -> bool:
    """Whether somebody owes or may something in its sentence."""
    sentence = paper.sentence(use.start)
    if sentence is None:
        return False
    text = paper.document.text[sentence.start : sentence.end]
    if _OTHERS.search(text) or not _BINDS.search(text):
        return False
    begins = use.start <= sentence.start + 6
    return not begins or _OWN_VERB.match(paper.document.text, use.end) is not None
