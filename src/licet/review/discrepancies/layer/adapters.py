# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Adapters may be trained, and the definition of derivatives does not reach them.

It finds a right to fine-tune and a clause that says whose derivatives are, where the definition of
a derivative is about changed weights and adapters are named elsewhere, or left out of it by name.

It leaves alone a definition that is open to anything based on the model, and adapters whose owner
is named.

An adapter leaves the model's weights as they are and is most of the value of a fine-tune: nobody
can say whose it is.

Name adapters in the definition, as the edit does, or say whose they are.
"""

from collections.abc import Iterator

from licet.review.discrepancies.rule import Rule, found
from licet.review.layers import Said, laid_out, said
from licet.review.layers.owning import owners
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Edit, Family, Finding, Layer, Replacement, Severity

__all__ = ["RULE"]


_DEFINED = r"(?:^|[^\w])(?P<say>\"V+\"[^.;]{0,40}? (?:means?|refers? to|is|are) [^.;]{0,400})"
_NAMED = r"(?P<say>\bA+\b)"
_LEFT_OUT = pattern(
    r"\b(?:not (?:\w+ )?(?:include|cover|extend to)|exclud\w+|other than|but not|without) "
    r"(?:[\w,]+ ){0,6}?A+\b"
)
_OPEN = pattern(
    r"\b(?:based (?:up)?on|derived from|any works?\b[^.;]{0,40}? M+|including (?:but not|without)"
    r"|in whole or in part|regardless of|any other M+|all X+|any other model)\b"
)
_WEIGHTS = pattern(r"\b(?:weights|parameters|modif\w+|chang\w+|fine-? ?tun\w+|V+)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "A" not in laid.text or "V" not in laid.text:
        return
    if any(owned.thing == "A" for owned in owners(laid, "A")) or not any(owners(laid, "V")):
        return
    defined = [one for one in said(laid, _DEFINED, needs="V") if _closed(one)]
    here = {one.index for one in defined}
    named = [
        one
        for one in said(laid, _NAMED, needs="A")
        if one.index not in here and one.force is not Force.FORBIDDEN
    ]
    for one in defined[:1]:
        within = [found for found in said(laid, _NAMED, needs="A") if found.index == one.index]
        for other in (within or named)[:1]:
            yield _told(one, other, apart=not within)


def _closed(one: Said) -> bool:
    """Whether a definition is about changed weights alone, or leaves adapters out by name."""
    words = one.text[one.start : one.end]
    left_out = _LEFT_OUT.search(words) is not None
    silent = "A" not in words and not _OPEN.search(words) and _WEIGHTS.search(words)
    return left_out or bool(silent)


def _told(one: Said, other: Said, *, apart: bool) -> Finding:
    term = pattern(r"\"V+\"").search(one.text)
    begin, end = term.span() if term else (one.start, one.end)
    place = one.spanning(begin, end)
    at = one.sentence.start + one.end
    return found(
        RULE,
        (place.place, other.place),
        f"“{other.words}” is named in {other.section}, and the definition of "
        f"{place.words} in {one.section} does not reach them",
        confidence=0.85,
        witness=f"a LoRA file trained on the model: {one.section} does not say whose it is",
        mend="name adapters in the definition, or say whose they are",
        edit=Edit(
            replacements=(Replacement(start=at, end=at, words=", including adapters"),),
            comment="Adapters are named in the agreement and are most of a fine-tune; the "
            "definition takes them in.",
        )
        if apart
        else None,
    )


RULE = Rule(
    id="Y-006", family=Family.LAYER, title="adapters are outside the definition of derivatives",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
