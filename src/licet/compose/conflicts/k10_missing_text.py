# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""K10: a licence text or a notice has to be shipped, and is not there."""

from collections.abc import Iterable, Iterator

from licet.compose.duties import Duty
from licet.compose.view import View
from licet.terms.artefacts import FoundText
from licet.terms.compositions import Conflict, ConflictKind
from licet.terms.verdicts import Severity

__all__ = ["find", "shown"]


def shown(duty: Duty, texts: Iterable[FoundText]) -> bool:
    """Whether a notice stands in one of the notice files, as far as anybody looked."""
    return any(
        text.notice and (text.notices is None or not duty.verbatim or duty.text in text.notices)
        for text in texts
    )


def find(view: View) -> Iterator[Conflict]:
    """One conflict for each licence whose text or notice is missing; none where nobody looked."""
    texts = view.artefact.texts
    if texts is None:
        return
    there = {text.licence for text in texts}
    held = view.licensing
    # Where the text says another licence than the tag, the tag's text would only add to that.
    tags = set(held.declared) - set(held.concluded) if held.concluded else set()
    seen: set[tuple[str, str]] = set()
    for one, duties in view.owed:
        for duty in duties:
            missing = (duty.kind == "licence_copy" and one.instrument.id not in there) or (
                duty.kind == "notice_verbatim" and not shown(duty, texts)
            )
            key = one.instrument.id, duty.kind
            if not missing or key in seen or one.instrument.id in tags:
                continue
            seen.add(key)
            what = "a copy of" if duty.kind == "licence_copy" else "the notice of"
            clause = view.cite(one, duty.statement)
            yield Conflict(
                kind=ConflictKind.K10, severity=Severity.MEDIUM, artefact=view.artefact.id,
                problem=f"{what} {one.instrument.title} has to be there, and is not",
                clauses=(clause,), path=clause.path,
            )  # fmt: skip
