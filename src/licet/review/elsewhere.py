# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where else does a text state a value: on a cover page, in a schedule, in another clause?

What is changed in one place has to be changed in all, and what a row of a schedule says is not
left unsaid.
"""

from collections.abc import Iterator

from licet.review.paper import Paper
from licet.review.quantities import Stated, comparable, differ, find_stated, topics
from licet.terms import Place

__all__ = ["is_measured", "stated_again"]

_TOPICS = {
    ("data.personal_data", "breach_notice_hours"): "incident",
    ("data.retention", "days"): "return",
    ("model.support", "uptime"): "performance",
    ("model.updates", "notice_days"): "deprecation",
    ("whole.audit", "look_back_months"): "audit look-back",
    ("whole.audit", "notice_days"): "audit notice",
    ("whole.confidentiality", "months"): "confidentiality",
    ("whole.cure", "days"): "cure",
    ("whole.end_effects", "deletion_days"): "return",
    ("whole.end_effects", "wind_down_days"): "wind-down",
    ("whole.fees", "payment_days"): "payment",
    ("whole.late_fee", "rate"): "late interest",
    ("whole.liability", "cap_months"): "liability cap",
    ("whole.renewal", "notice_days"): "non-renewal",
}
"""What a field is called among the things that texts measure."""


def is_measured(paper: Paper, kind: str, field: str) -> bool:
    """Whether the text states a value of the field anywhere, by whatever words."""
    topic = _TOPICS.get((kind, field))
    return topic is not None and any(one.topic.id == topic for one in _all(paper))


def stated_again(paper: Paper, place: Place) -> Iterator[Place]:
    """The other places that state the same value of the same thing."""
    told = _all(paper)
    here = [s for s in told if s.value.start < place.end and place.start < s.value.end]
    for other in told:
        if other in here:
            continue
        if any(comparable(one, other) and not differ(one.value, other.value) for one in here):
            yield paper.place(other.value.start, other.value.end)


def _all(paper: Paper) -> tuple[Stated, ...]:
    return find_stated(paper, *{topic.rule for topic in topics()})
