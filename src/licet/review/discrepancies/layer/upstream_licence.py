# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The licence of a component does not allow what the agreement grants.

It finds a base model, a data set or code for which the agreement names a licence that is known,
and asks that licence, along the way from the component to the model, about what the agreement
grants: commerce, passing the model on, sublicensing, training on outputs.

It leaves alone a licence that allows the act, with or without conditions, a grant that is made
subject to the licence of the component, and licences that are only mentioned.

Nobody can grant more than was got: the grant is worth nothing against the owner of the component,
and whoever relied on it infringes.

Replace the component, get another licence for it, or put the grant below its licence, as the edit
does. Where the law is unsettled on whether a model carries the licence of its data, the finding
says so.
"""

from collections.abc import Iterator

from licet.review.discrepancies.rule import Rule, found
from licet.review.layers import Laid, Said, laid_out, purposes, said, subject_to, yields
from licet.review.layers.training import trainings
from licet.review.layers.upstream import Part, Refusal, parts, refusal
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.terms import Act, Family, Finding, Layer, Severity

__all__ = ["RULE"]

_PASSED_ON = (
    r"(?P<say>\b(?:(?:re)?distribut(?:e|ing)|publish(?:ing)?|sell(?:ing)?|make available))\b"
    r"[^.;]{0,80}?\b[MVT]+\b"
)
_SUBLICENSED = r"(?P<say>\bsublicen[sc](?:e|ing|able)|\bright to sublicen[sc]e)\b"
_COMMERCIAL = "commercial_use"


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    components = list(parts(laid))
    if not components:
        return
    granted = list(_granted(laid))
    for part in components:
        yield from _refused(part, granted)


def _refused(part: Part, granted: list[tuple[Act, str, Said]]) -> Iterator[Finding]:
    """One finding for a component: the first grant it refuses, the edit for all of them."""
    answers: dict[tuple[Act, str], Refusal | None] = {}
    clashes: list[tuple[Act, Said, Refusal]] = []
    for act, key, one in granted:
        if (act, key) not in answers:
            answers[act, key] = refusal(part, act, commercial=act is Act.USE, key=key)
        no = answers[act, key]
        if no is not None and (no.settled or key == _COMMERCIAL) and not yields(one, part.said):
            clashes.append((act, one, no))
    if clashes:
        yield _told(part, clashes)


def _granted(laid: Laid) -> Iterator[tuple[Act, str, Said]]:
    """What the agreement lets the one who takes do, and on which key a licence may refuse it."""
    for purpose in purposes(laid, "MVTO"):
        if purpose.kind in ("commercial", "any purpose"):
            yield Act.USE, _COMMERCIAL, purpose.said
    for act, words, needs in (
        (Act.DISTRIBUTE, _PASSED_ON, "distribut|publish|sell|available"),
        (Act.SUBLICENSE, _SUBLICENSED, "sublicen"),
    ):
        for one in said(laid, words, needs=needs):
            if one.force in (Force.ALLOWED, Force.FREE) or "grant" in one.text[: one.start]:
                yield act, "", one
    for use in trainings(laid, "O", by="Y"):
        if use.allowed and use.party == "Y":
            yield Act.TRAIN_ON_OUTPUTS, "train_other_models_on_outputs", use.said


def _told(part: Part, clashes: list[tuple[Act, Said, Refusal]]) -> Finding:
    act, grant, no = clashes[0]
    title, section = part.instrument.title, f" (§{no.section})" if no.section else ""
    unsettled = (
        ()
        if no.settled
        else ("whether a model carries the licence of the data it was trained on is unsettled",)
    )
    return found(
        RULE,
        (grant.place, part.said.place),
        f"`{grant.words}` in {grant.at}, and {title}{section}, named in "
        f"{part.said.at}, does not allow it",
        severity=Severity.BLOCK if no.settled else Severity.HIGH,
        confidence=0.9 if no.settled else 0.7,
        witness=f"{_CASES[act]}: {grant.at} says yes, {title}{section} says no",
        because=(f"{title}{section}", *unsettled),
        mend="replace the component, get another licence for it, or put the grant below it",
        edit=subject_to(
            {one: (part.said,) for _, one, _ in clashes},
            comment=f"Nothing can be granted that {title} does not allow.",
        ),
    )


_CASES = {
    Act.USE: "a product sold with the model inside",
    Act.DISTRIBUTE: "a copy of the fine-tuned weights sold to a customer",
    Act.SUBLICENSE: "a sublicence to a customer",
    Act.TRAIN_ON_OUTPUTS: "another language model trained on the outputs",
}

RULE = Rule(
    id="Y-003", family=Family.LAYER, title="the licence of a component does not allow the grant",
    severity=Severity.BLOCK, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
