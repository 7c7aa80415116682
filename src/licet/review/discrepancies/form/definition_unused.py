# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A definition and the text: it defines a term that nothing uses.

Finds a term that is said to mean something and that stands nowhere else, in no form and no case;
and one of several words that stands elsewhere in small letters alone, as `business days` does.

Leaves alone terms introduced in brackets, and definitions that only point to another text.

It matters because it is a trace: the clause that used the term was struck, or it uses another
term now. By itself it does no harm.

It is mended by striking the definition, or by using the term where it was meant: where it stands
in small letters, the edit gives it its capitals.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.vocabulary import Meaning, folded, vocabulary
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_END = re.compile(r"[.;](?=\s|\Z)|\n\s{0,20}\n")
_CAPITAL = re.compile(r"(?<![^\s])[a-z]")
_OPEN = "\"“„'‘`"


def _find(paper: Paper) -> Iterator[Finding]:
    plain = " ".join(paper.document.text.split())
    low = plain.lower()
    for meaning in vocabulary(paper).meanings:
        term = folded(meaning.term)
        if meaning.means and len(term) > 2 and low.count(term) == 1:
            yield _finding(paper, meaning)
        elif not meaning.means and _in_passing(paper, meaning) and low.count(term) == 1:
            yield _struck(paper, meaning)
        elif meaning.means and " " in term and meaning.term.istitle():
            if plain.count(" ".join(meaning.term.split())) != 1:
                continue
            small = _small(paper, meaning)
            if small and len(small) == low.count(term) - 1:
                yield _in_small_letters(paper, meaning, small)


def _in_passing(paper: Paper, meaning: Meaning) -> bool:
    """Whether a term of several words stands in a bracket of a numbered clause."""
    return (
        " " in meaning.term
        and meaning.term.istitle()
        and paper.section(meaning.start) not in ("preamble", "")
        and not _WHO.search(meaning.term)
    )


_WHO = re.compile(r"\b(?:Part(?:y|ies)|Agreement|Date|Terms|Licen[cs]e[er]?|Inc|Ltd|Group)\b")


def _struck(paper: Paper, meaning: Meaning) -> Finding:
    text = paper.document.text
    place = paper.place(meaning.at, meaning.until)
    start = meaning.start - (text[meaning.start - 1 : meaning.start] == " ")
    return found(
        RULE, [place], f"`{place.quote}` is defined in §{place.section} and used nowhere",
        mend="strike the bracket, or use the term where it was meant",
        edit=Edit(
            replacements=(Replacement(start=start, end=meaning.end, words=""),),
            comment=f"{place.quote} is used nowhere.",
        ),
    )  # fmt: skip


def _small(paper: Paper, meaning: Meaning) -> list[re.Match[str]]:
    """Where the words of a term stand in small letters, `business days`."""
    shape = r"\s{1,20}".join(re.escape(word) for word in folded(meaning.term).split())
    return list(re.finditer(rf"(?<![\w-]){shape}(?:s|es)?(?![\w-])", paper.document.text))


def _in_small_letters(paper: Paper, meaning: Meaning, uses: list[re.Match[str]]) -> Finding:
    place = paper.place(meaning.at, meaning.until)
    changes = tuple(
        Replacement(start=u.start(), end=u.end(), words=_CAPITAL.sub(_raised, u.group()))
        for u in uses
    )
    return found(
        RULE, [place],
        f"`{place.quote}` is defined in §{place.section} and used in small letters alone",
        mend="write the term with its capitals where it is meant, or strike the definition",
        edit=Edit(
            replacements=changes,
            comment=f"{place.quote} seems to be meant, as defined in §{place.section}.",
        ),
    )  # fmt: skip


def _raised(letter: re.Match[str]) -> str:
    return letter.group().upper()


def _finding(paper: Paper, meaning: Meaning) -> Finding:
    text = paper.document.text
    place = paper.place(meaning.at, meaning.until)
    start = meaning.at - 1 if text[meaning.at - 1 : meaning.at] in _OPEN else meaning.at
    stop = _END.search(text, place.end)
    end = stop.start() if stop else len(text.rstrip())
    return found(
        RULE, [place], f"`{place.quote}` is defined in §{place.section} and used nowhere",
        mend="strike the definition, or use the term where it was meant",
        edit=Edit(
            replacements=(Replacement(start=start, end=end, words="Reserved"),),
            comment=f"{place.quote} is used nowhere; the place is kept so that numbers stay.",
        ),
    )  # fmt: skip


RULE = Rule(
    id="F-003", family=Family.FORM, title="a definition that nothing uses",
    severity=Severity.INFO, explains=__doc__, find=_find,
)  # fmt: skip
