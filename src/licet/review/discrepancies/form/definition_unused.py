# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A definition and the text: it defines a term that nothing uses.

Finds a term that is said to mean something and that stands nowhere else, in no form and no case.

Leaves alone terms introduced in brackets, and definitions that only point to another text.

It matters because it is a trace: the clause that used the term was struck, or it uses another
term now. By itself it does no harm.

It is mended by striking the definition, or by using the term where it was meant.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.vocabulary import Meaning, folded, vocabulary
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_END = re.compile(r"[.;](?=\s|\Z)|\n\s{0,20}\n")
_OPEN = "\"“„'‘`"


def _find(paper: Paper) -> Iterator[Finding]:
    low = " ".join(paper.document.text.lower().split())
    for meaning in vocabulary(paper).meanings:
        term = folded(meaning.term)
        if meaning.means and len(term) > 2 and low.count(term) == 1:
            yield _finding(paper, meaning)


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
