# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words of an offer from the clause library, where the agreement is written from it."""

from collections.abc import Mapping
from dataclasses import replace

from licet.app.drafting.paper import drafted
from licet.terms import Agreement, LicetError
from licet.terms.drafts import Draft
from licet.terms.negotiations import Change, Negotiation, OfferItem

__all__ = ["in_its_words"]


def in_its_words(found: Negotiation, agreement: Agreement) -> Negotiation:
    """The negotiation with each offer in the paragraphs that the agreement would then have.

    Without a form nothing says how the agreement is written: the words stay the playbook's. So do
    those of an offer that cannot be drafted, such as a clause that is not there yet.
    """
    if not agreement.form:
        return found
    try:
        before = _paragraphs(drafted(agreement))
    except LicetError:
        return found
    items = tuple(_worded(item, agreement, before) for item in found.offer.items)
    return replace(found, offer=replace(found.offer, items=items))


def _worded(item: OfferItem, agreement: Agreement, before: Mapping[str, int]) -> OfferItem:
    changed = _changed(agreement, item.change)
    try:
        after = _paragraphs(drafted(changed)) if changed is not None else {}
    except LicetError:
        return item
    fresh = [words for words in after if words not in before]
    return replace(item, words=" ".join(fresh)) if fresh else item


def _changed(agreement: Agreement, change: Change) -> Agreement | None:
    """The agreement with one value changed; `None` if no clause of the library says it."""
    kind, _, name = change.field.rpartition(".")
    if not any(c.kind == kind and c.wording for c in agreement.clauses):
        return None
    return replace(
        agreement,
        clauses=tuple(
            replace(c, values={**c.values, name: change.new}) if c.kind == kind else c
            for c in agreement.clauses
        ),
    )


def _paragraphs(draft: Draft) -> dict[str, int]:
    """The paragraphs of the sections, each once, in order."""
    texts = ("".join(r.text for r in b.runs) for s in draft.sections for b in s.blocks)
    return {" ".join(text.split()): at for at, text in enumerate(texts)}
