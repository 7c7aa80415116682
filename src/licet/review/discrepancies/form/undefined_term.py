# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A term in capitals and the definitions: it is used as if defined, and nothing defines it.

Finds a capitalised phrase behind `the`, `such` or `any` that the text uses again and again and
nowhere defines, in an agreement that defines its terms; and one of common words that a single
clause uses, in an agreement that defines nearly all of its terms.

Leaves alone names of persons, places, laws and offices, headings, what any quotation mark or
bracket may define, and agreements that take terms from another text. It weighs more where the
agreement has many definitions and the term is used throughout.

It matters because capitals promise a meaning that the text does not give: the reader of
`Permitted Use` looks for its limits and finds none.

It is mended by a definition; where the word has its ordinary meaning, by small letters, which is
what the edit does.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.lone_terms import lone_terms
from licet.review.discrepancies.form.proper_names import is_name, names_of
from licet.review.discrepancies.form.vocabulary import Use, Vocabulary, folded, vocabulary
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_BORROWED = re.compile(
    r"(?:capitali[sz]ed\s{1,3}(?:terms?|words?)|terms?\s{1,3}(?:used|not)\b)[^.]{0,160}"
    r"\bmeanings?\b[^.]{0,80}\b(?:in|by|that|to\s{1,3}\w{1,8}\s{1,3}in)\s{1,3}"
    r"(?!this|these|herein|below|above|section|article|clause|exhibit|schedule|annex|appendix)"
    r"(?:the|that|such|its|an?|any|[A-Z])",
    re.IGNORECASE,
)
EARLY = 0.25
"""Share of the text in which it says that its terms are another text's; later an exhibit does."""
_COVER = re.compile(r"\bcover\s{1,3}page|\bkey\s{1,3}terms\b", re.IGNORECASE)
"""A page of its own that gives the terms their meaning."""
_DUTY = re.compile(
    r"\b(?:shall|must|will|may|agrees?|grants?|licen[cs]es?|pays?|liable|entitled|obliged|right|"
    r"prohibited|warrants?|indemnif\w+)\b",
    re.IGNORECASE,
)
_NO_THING = re.compile(r"-by-|(?:ed|ing|able|al|ary|ive|ly)\Z|\A(?:pre|post|non|co|mid)-?\w+\Z")
_LOUD = re.compile(r"[a-z]\s+[A-Z]{2,}\s+[A-Z]{2,}\Z")
_OWNED = re.compile(r"['’]s?\s{1,3}")
"""`Recipient's Data`, which is the recipient's and is data."""
_PART = re.compile(
    r"\(s\)|(?<=Number)\s{1,3}of\b|,?\s{1,3}\(?as\s{1,3}(?:such\s{1,3}terms?\s{1,3}(?:is|are)\s{1,3})?"
    r"(?:so\s{1,3})?defined\b"
)
"""Behind a term that goes on (`Point(s) of Receipt`), or that another text defines."""
_ORDINARY = re.compile(
    r"(?:affiliate|subsidiary|change|knowledge|failure|(?:\w+\s)?administrator|loss|claim)\Z"
)
"""Words whose capital promises little: a court gives them their ordinary meaning."""
MANY = 8
"""Definitions from which on an agreement counts as one that defines its terms."""
SOME = 3
"""Definitions from which on an undefined term is worth a word."""
OFTEN = 3
"""Sentences with rights and duties from which on a term carries the agreement."""
FEW = 2
"""Undefined terms up to which each is a slip of its own."""
SINGLE = 3
"""Terms of one use up to which capitals are no habit of the text."""
ALWAYS = 5
"""Uses from which on a court will not be content with the ordinary meaning."""


def _find(paper: Paper) -> Iterator[Finding]:
    words = vocabulary(paper)
    defining = sum(meaning.means for meaning in words.meanings)
    text = paper.document.text
    borrowed = _BORROWED.search(text, 0, int(EARLY * len(text)))
    if borrowed:
        return
    filled = _COVER.search(text) is not None
    lone = () if filled else lone_terms(paper)
    yield from (_finding(paper, (use,), Severity.MEDIUM) for use in lone)
    if len(words.meanings) < SOME:
        return
    names = names_of(paper)
    parts = {word for term in words.known if " " in term for word in (term, *term.split()[:-1])}
    ends = {use.end for use in lone}
    single = [
        kept
        for _, uses in words.all_uses()
        if len(uses) == 1 and uses[0].end not in ends
        and (kept := _bare(paper, words, names, uses[0]))
        and _is_single(words, names, folded(kept[0].term), kept)
    ]  # fmt: skip
    if len(single) <= SINGLE:
        yield from (_finding(paper, uses, Severity.LOW) for uses in single)
    heavy: list[tuple[Use, ...]] = []
    light: list[tuple[Use, ...]] = []
    for term, uses in words.uses.items():
        determined = [use for use in uses if use.determined]
        often = len(determined) >= ALWAYS
        if (
            len(determined) < 2
            or any(_PART.match(text, use.end) for use in uses)
            or term in (words.quoted if often else words.known)
        ):
            continue
        if is_name(term, names, words) or _NO_THING.search(term) or (term in parts and not often):
            continue
        if _OWNED.search(term) and folded(_OWNED.split(uses[0].term)[-1]) in words.known:
            continue
        enough = often and defining >= MANY
        (heavy if enough and not filled and _carries(paper, uses) else light).append(uses)
    # Where many terms have no definition, a text that is not here has them.
    severity = Severity.MEDIUM if len(heavy) <= FEW else Severity.LOW
    yield from (_finding(paper, uses, severity) for uses in heavy)
    yield from (_finding(paper, uses, Severity.LOW) for uses in light)


def _is_single(words: Vocabulary, names: frozenset[str], term: str, uses: tuple[Use, ...]) -> bool:
    """Whether a term of several words stands in one place alone, as if it were defined."""
    if not uses[0].determined or " " not in term or term in words.known:
        return False
    parts = uses[0].term.split()
    # `Published Outputs bear a notice`, and `the Licensor MAKES NO WARRANTY`
    begins = uses[0].start in {use.start for use in words.opening.get(term, ())}
    if (begins and folded(" ".join(parts[1:])) in words.known) or _LOUD.search(uses[0].term):
        return False
    # `from the Effective Date`, and the next line; `during the Term Fir shall`
    torn = any(folded(" ".join(parts[:i])) in words.known for i in range(1, len(parts))) and (
        "\n" in uses[0].term
        or any(folded(" ".join(parts[i:])) in words.known for i in range(1, len(parts)))
    )
    planned = term.endswith(" plan") and not names & set(term.split())
    named = is_name(term, names, words) and not planned
    act = _NO_THING.search(term) and not uses[0].term.endswith("ings")
    return not (torn or named or act)


_GOES_ON = re.compile(
    r"\s{1,3}(?:of\s(?:each|the|an?|such|either|both)|shall|must|may|will|remains?|belongs?)\b"
)


def _bare(paper: Paper, words: Vocabulary, names: frozenset[str], use: Use) -> tuple[Use, ...]:
    """A term without what stands behind it by chance: the next row, or the party who acts."""
    text = paper.document.text
    term = use.term
    line = text[text.rfind("\n", 0, use.start) + 1 : use.start]
    if "\n" in term and re.search(r"[\t|:]", line):
        term = term.partition("\n")[0].rstrip()
    parts = term.split()
    while len(parts) > 2 and (parts[-1].lower() in names or folded(parts[-1]) in words.known):
        term = term[: term.rfind(parts.pop())].rstrip()
    begins = use in words.opening.get(folded(use.term), ())
    told = use.determined or (begins and _GOES_ON.match(text, use.start + len(term)) is not None)
    return (
        Use(term=term, start=use.start, end=use.start + len(term), determined=told),
    )  # fmt: skip


def _carries(paper: Paper, uses: tuple[Use, ...]) -> bool:
    """Whether rights and duties hang on the term, in more than one clause."""
    if _ORDINARY.match(folded(uses[0].term)):
        return False
    sentences = {s.start: s for use in uses if (s := paper.sentence(use.start))}
    bound = [s for s in sentences.values() if _DUTY.search(s.folded)]
    return len(bound) >= OFTEN and len({sentence.section for sentence in bound}) > 1


def _finding(paper: Paper, uses: tuple[Use, ...], severity: Severity) -> Finding:
    first = uses[0]
    place = paper.place(first.start, first.end)
    changes = _spans(paper, uses)
    return found(
        RULE, [place],
        f"`{first.term}` in §{place.section} is written as a defined term and defined nowhere",
        severity=severity, confidence=0.8 if severity is Severity.MEDIUM else 0.5,
        because=(f"used {len(uses)} times",),
        mend=f"define `{first.term}`, or write it in small letters if it has its ordinary meaning",
        edit=Edit(
            replacements=changes,
            comment=f"{first.term} is not defined: small letters give it its ordinary meaning.",
        ),
    )  # fmt: skip


def _spans(paper: Paper, uses: tuple[Use, ...]) -> tuple[Replacement, ...]:
    text = paper.document.text
    return tuple(
        Replacement(start=u.start, end=u.end, words=text[u.start : u.end].lower())
        for u in uses
        if folded(u.term)
    )


RULE = Rule(
    id="F-001", family=Family.FORM, title="a term that nothing defines",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
