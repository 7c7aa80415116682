# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A defined term and a term like it that nothing defines: one of them was renamed.

Finds a term in capitals that is nearly a defined one and is used in one place only, misspelt
(`Licenced Model`), with a word that means the same (`Confidential Material` for `Confidential
Information`) or with other words throughout (`Licensed Region` for `Contract Territory`); and a
definition that nothing uses while a term like it is used throughout.

Leaves alone plural, singular and possessive forms, terms that are defined anywhere in the text,
names, headings, and terms that differ in a word of another meaning.

It matters because a duty on the `Confidential Material` may bind nobody: the definition, with
its exceptions, is that of another term.

It is mended by the defined term's words.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from licet.review.discrepancies.form.kindred_words import KIN, KINDS, SAME
from licet.review.discrepancies.form.proper_names import is_name, names_of, parties_named
from licet.review.discrepancies.form.spelling import misspelt
from licet.review.discrepancies.form.stand_ins import stand_ins
from licet.review.discrepancies.form.vocabulary import (
    Meaning,
    Use,
    Vocabulary,
    folded,
    vocabulary,
)
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_ONE = re.compile(
    r"[^\w]{0,6}(?:shall\s|will\s)?(?:means?|refers?\sto|is|are)[,:]?\s{1,3}(?:the|this|that|what|revenues?|"
    r"(?-i:(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z])[\w-]+|information|data|materials?|content|software|documentation|text|know-how|income|turnover)\b",
    re.IGNORECASE,
)
"""A definition of one thing, or of what is not counted."""
_UNCOUNTED = re.compile(
    r"\b(?:information|documentation|software|revenue|equipment|data|know-how|knowledge|firmware|"
    r"content|material|metadata|turnover|downtime)\Z",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:any|all|such|other|these|those|both|several|many|more|relevant|respective|various|"
    r"applicable|[0-9]{1,4}\)?)\s{1,3}\Z",
    re.IGNORECASE,
)
_SINGLE = re.compile(r"\b(?:an?|each|every|one|per|another)\s{1,3}\Z", re.IGNORECASE)
_TOKEN = re.compile(r"(?<![\w-])[A-Za-z][a-z]{5,24}(?![\w-])")
_BEFORE = re.compile(r"(?P<word>[\w.'’-]{1,24})\s{1,3}\Z")
_AFTER = re.compile(r"\s{1,3}(?P<word>[\w'’-]{2,24})")
OFTEN = 4
"""Places from which on a word of a term is spelt as it should be."""
_ITSELF = re.compile(
    r"\b(?:this|THIS)\s{1,3}(?P<name>Agreement|Contract|AGREEMENT|CONTRACT)(?![\w-])(?!\s[A-Z])"
)
USUAL = 8
"""Places from which on a text has its own name for itself."""
LEAST = 3
"""Uses from which on a defined term is the one that is meant."""
RARE = 2
"""Uses up to which a word is a slip."""
STEM = 6
"""Letters that a word has at least before an ending is cut off."""
FEW = 4
"""Uses in one clause up to which a term is one."""


def _find(paper: Paper) -> Iterator[Finding]:
    words = vocabulary(paper)
    if len(words.meanings) < 2:
        return
    told: set[int] = set()
    for finding in _told(paper, words):
        told.update(place.start for place in finding.places)
        yield finding
    for one in stand_ins(paper):
        if one.uses[0].start not in told:
            yield _finding(
                paper,
                one.uses,
                one.meaning,
                _formed(one.uses[0].term, one.meaning.term),
                sure=False,
            )


def _told(paper: Paper, words: Vocabulary) -> Iterator[Finding]:
    """What the letters of a term tell, and a word of it that means the same."""
    names = names_of(paper)
    called = {folded(party.quote) for party in parties_named(paper) if "alias_of" in party.params}
    defined = {f: m for m in words.meanings if (f := folded(m.term)) not in called}
    yield from _misspellings(paper, words, defined)
    yield from _itself(paper, words)
    yield from _plurals(paper, defined)
    for term, uses in words.all_uses():
        if term in words.known:
            continue
        named = is_name(term, names, words)
        if all(_is_of_a_filing(paper, use) for use in uses):
            continue
        once = len(uses) <= FEW and len({paper.section(use.start) for use in uses}) == 1
        if once and (" " in term or not named):
            yield from _slip(paper, defined, uses)
        elif not named and sum(use.determined for use in uses) >= LEAST:
            yield from _renamed(paper, defined, uses)


_FILED = re.compile(r"\b(?:filed separately|confidential treatment|omitted pursuant)\b")


def _is_of_a_filing(paper: Paper, use: Use) -> bool:
    """Whether a note of whoever filed the text says it: `Confidential Materials omitted and …`."""
    sentence = paper.sentence(use.start)
    return sentence is not None and _FILED.search(sentence.folded) is not None


def _itself(paper: Paper, words: Vocabulary) -> Iterator[Finding]:
    """`This Contract` in a text that calls itself an agreement everywhere else."""
    text = paper.document.text
    seen: dict[str, list[re.Match[str]]] = {"Agreement": [], "Contract": []}
    for match in _ITSELF.finditer(text):
        seen[match["name"].title()].append(match)
    for name, other in (("Agreement", "Contract"), ("Contract", "Agreement")):
        rare = seen[other]
        if len(seen[name]) < USUAL or len(rare) != 1 or other.lower() in words.known:
            continue
        use = Use(
            term=rare[0]["name"], start=rare[0].start("name"), end=rare[0].end(), determined=True
        )
        first = seen[name][0]
        own = Meaning(
            term=name, start=first.start(), end=first.end(), at=first.start("name"),
            until=first.end(), means=False,
        )  # fmt: skip
        yield _finding(paper, (use,), own, name.upper() if use.term.isupper() else name)


def _misspellings(
    paper: Paper, words: Vocabulary, defined: Mapping[str, Meaning]
) -> Iterator[Finding]:
    """Words of defined terms with a wrong letter, which the text has once or twice."""
    text = paper.document.text
    counts = Counter(_TOKEN.findall(text))
    known = {w: m for m in defined.values() for w in _TOKEN.findall(m.term) if counts[w] >= OFTEN}
    for match in _TOKEN.finditer(text):
        word = match.group()
        if counts[word] > RARE or counts[word.lower()] or folded(word) in words.known:
            continue
        for right, meaning in known.items():
            if misspelt(word.lower(), right.lower()) and _stands_so(text, match, right):
                use = Use(term=word, start=match.start(), end=match.end(), determined=False)
                yield _finding(paper, (use,), meaning, right)
                break


def _stands_so(text: str, match: re.Match[str], right: str) -> bool:
    """Whether the right word has the same neighbour somewhere: `mediation` is no `medication`."""
    before = _BEFORE.search(text[max(0, match.start() - 30) : match.start()])
    after = _AFTER.match(text, match.end())
    return bool(before and f"{before['word']} {right}" in text) or bool(
        after and f"{right} {after['word']}" in text
    )


def _slip(paper: Paper, defined: Mapping[str, Meaning], uses: tuple[Use, ...]) -> Iterator[Finding]:
    """A term used in one place, like one that is defined and used in others."""
    text = paper.document.text
    if text.count(uses[0].term) > FEW:
        return
    for known, meaning in defined.items():
        for start, end in _cuts(uses[0].term, known):
            words = uses[0].term.split()
            if _misspelt(folded(uses[0].term), known):
                continue  # told by its letters
            groups = KIN if " " in known and end - start == len(words) else SAME
            if _means_the_same(folded(" ".join(words[start:end])), known, groups):
                instead = _formed(uses[0].term, meaning.term)
                right = " ".join((*words[:start], instead, *words[end:]))
                sure = text.count(meaning.term) > LEAST
                yield _finding(paper, uses, meaning, right, sure=sure)
                return
        if " " in folded(uses[0].term) and known.endswith(f" {folded(uses[0].term)}"):
            yield _finding(paper, uses, meaning, _formed(uses[0].term, meaning.term), sure=False)
            return
        torn = "\n" in uses[0].term  # two lines of a table
        if " " not in known and not torn and _is_kind(folded(uses[0].term), known):
            yield _finding(paper, uses, meaning, _formed(uses[0].term, meaning.term), sure=False)
            return


def _is_kind(term: str, known: str) -> bool:
    """Whether a term is the defined one with a word that adds nothing: `Outputs Material`."""
    first, _, rest = term.partition(" ")
    return (rest == known and first in KINDS) or (
        folded(first) == known and any({known, rest} <= group for group in KIN)
    )


def _plurals(paper: Paper, defined: Mapping[str, Meaning]) -> Iterator[Finding]:
    """`Licensed Models` in one clause, where there is one `Licensed Model`; `a Named Users`."""
    text = paper.document.text
    for meaning in defined.values():
        if (
            not meaning.means
            or meaning.term.endswith(("ss", "es", "ts", "rs"))
            or not meaning.term[0].isupper()
        ):
            continue
        shape = r"\s{1,3}".join(re.escape(word) for word in meaning.term.split())
        many = list(re.finditer(rf"(?<![\w-]){_plural(shape)}(?![\w-])", text))
        wrong = [m for m in many if _SINGLE.search(text, max(0, m.start() - 20), m.start())]
        if not wrong and many and _is_one(text, meaning, shape):
            wrong = [
                m for m in many if not _SEVERAL.search(text, max(0, m.start() - 20), m.start())
            ]
        if 0 < len(wrong) <= FEW and len({paper.section(m.start()) for m in wrong}) == 1:
            uses = tuple(
                Use(term=m.group(), start=m.start(), end=m.end(), determined=True) for m in wrong
            )
            yield _finding(paper, uses, meaning, " ".join(meaning.term.split()), sure=False)


def _plural(shape: str) -> str:
    """The shape of a term in the plural."""
    for ending, instead in (("pus", "pora"), ("y", "ies"), ("ch", "ches"), ("sh", "shes")):
        if shape.endswith(ending) and not shape.endswith(("ay", "ey", "oy")):
            return shape.removesuffix(ending) + instead
    return f"{shape}s"


def _is_one(text: str, meaning: Meaning, shape: str) -> bool:
    """Whether a term stands for one thing, or for what is not counted."""
    if _UNCOUNTED.search(meaning.term):
        return True
    if " " not in meaning.term or not _ONE.match(text, meaning.until):
        return False
    counted = rf"(?i)\b(?:an?|any|each|every|one|another|no|per)\s{{1,3}}{shape}\b"
    return re.search(counted, text) is None


def _cuts(term: str, known: str) -> Iterator[tuple[int, int]]:
    """Where in a term a shorter one may stand: at its end, at its beginning."""
    longer, size = len(term.split()), len(known.split())
    if longer == size or longer > size > 1:
        yield from dict.fromkeys(((longer - size, longer), (0, size)))


def _renamed(
    paper: Paper, defined: Mapping[str, Meaning], uses: tuple[Use, ...]
) -> Iterator[Finding]:
    """A term used throughout, like one that is defined and used nowhere else."""
    term = folded(uses[0].term)
    for known, meaning in defined.items():
        unused = meaning.means and paper.document.text.count(meaning.term) == 1
        if unused and (_misspelt(term, known) or _is_like(term, known)):
            yield _definition(paper, uses, meaning)
            return


def _differing(one: str, two: str) -> tuple[str, str] | None:
    """The only word in which two terms of the same length differ."""
    first, second = one.split(), two.split()
    pairs = [(a, b) for a, b in zip(first, second, strict=False) if a != b]
    return pairs[0] if len(first) == len(second) and len(pairs) == 1 else None


def _misspelt(one: str, two: str) -> bool:
    """Whether one long word of a term has a wrong letter."""
    pair = _differing(one, two)
    return pair is not None and misspelt(*pair)


def _means_the_same(one: str, two: str, groups: tuple[frozenset[str], ...] = SAME) -> bool:
    """Whether two terms differ in one word that has the other's meaning."""
    pair = _differing(one, two)
    singular = {folded(word) for word in pair} if pair else set()
    if " " in one and len(singular) == 2 and len({_stem(word) for word in singular}) == 1:
        return True
    return len(singular) == 2 and any(singular <= group for group in groups)


def _stem(word: str) -> str:
    """What a word has in common with its other forms: `contract` of `contractual`."""
    return re.sub(r"(?:ing|ual|ive|al|ed|ion|s)\Z", "", word) if len(word) > STEM else word


def _is_like(one: str, two: str) -> bool:
    """Whether two terms share all words but one, or mean the same."""
    pair = _differing(one, two)
    return pair is not None and (len(one.split()) > 2 or _means_the_same(one, two))


def _finding(
    paper: Paper, uses: tuple[Use, ...], meaning: Meaning, right: str, *, sure: bool = True
) -> Finding:
    places = [paper.place(uses[0].start, uses[0].end)]
    changes = tuple(Replacement(start=use.start, end=use.end, words=right) for use in uses)
    at = paper.section(meaning.start)
    used = uses[0].term
    return found(
        RULE, places,
        f"`{used}` in §{places[0].section} is defined nowhere, `{meaning.term}` in §{at} is",
        confidence=0.8, mend="use the defined term, or define this one",
        severity=None if sure and not _is_british(used, right) else Severity.LOW,
        edit=Edit(
            replacements=changes,
            comment=f"{meaning.term} seems to be meant, as defined in §{at}; please confirm.",
        ),
    )  # fmt: skip


def _is_british(one: str, two: str) -> bool:
    """Whether two terms differ in `s` for `z` or a hyphen alone, which changes no meaning."""
    first, second = (folded(term).replace("z", "s").replace("-", "") for term in (one, two))
    return first == second


def _formed(used: str, term: str) -> str:
    """The defined term in the number in which the other one is used."""
    plural = re.search(r"(?<![su'’])s\Z", used) and not re.search(
        r"(?i)s\Z|ion\Z|ware\Z|data\Z|revenue\Z|material\Z", term
    )
    return f"{term}s" if plural else term


def _definition(paper: Paper, uses: tuple[Use, ...], meaning: Meaning) -> Finding:
    defining = paper.place(meaning.at, meaning.until)
    first = paper.place(uses[0].start, uses[0].end)
    return found(
        RULE, [defining, first],
        f"`{meaning.term}` is defined in §{defining.section} and used nowhere; `{uses[0].term}` "
        f"is used {len(uses)} times, first in §{first.section}, and defined nowhere",
        confidence=0.8, mend="give the definition and its uses the same term",
        edit=Edit(
            replacements=(Replacement(start=meaning.at, end=defining.end, words=uses[0].term),),
            comment=f"The text uses {uses[0].term} throughout; please confirm.",
        ),
    )  # fmt: skip


RULE = Rule(
    id="F-005", family=Family.FORM, title="a defined term in another form",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
