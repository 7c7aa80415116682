# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether an act is a duty, a friendly request, or neither."""

from enum import StrEnum

from licet.review.licence_terms.modality import words

__all__ = ["BY_LICENSOR", "Asked", "asked"]


class Asked(StrEnum):
    """What the words around an act make of it."""

    REQUIRED = "required"
    ENCOURAGED = "encouraged"


_DUTY = words(
    r"\b(?:shall|must|will|required to|agrees? to|obliged to|obligated to|needs? to|has to|"
    r"have to|undertakes? to|should|responsible for|is to|are to)\b(?! not\b)",
    r"\b(?:on|under|as a) (?:the )?condition (?:that|of)\b", r"\bprovided that\b",
    r"\bcondition (?:of|for) [^.;\"]{0,40}? that\b", r"\bonly (?:if|when|where)\b",
    r"\bsubject to\b", r"\b(?:requires?|demands?|makes? sure|ensures?)\b", r"\bso long as\b",
    r"\bnot?\b[^.;]{0,120}?\b(?:without|unless (?:you|it|they))\b",
)  # fmt: skip
_REQUEST = words(
    r"\b(?:encouraged?|recommended?|invited?|requested|welcome|urged?|asked) (?:to|that)\b",
    r"\bwe'd (?:love|like|appreciate)\b", r"\bwe (?:\w+ly )?(?:encourage|recommend|ask|invite|"
    r"suggest|would (?:\w+ )?"
    r"(?:appreciate|be (?:glad|grateful|happy)|like|love))\b",
    r"\bencourages? (?:you|users?|licensees?|developers?|everyone)\b",
    r"\bwould (?:\w+ )?appreciate\b",
    r"\boptional(?:ly)?\b", r"\bconsider\b", r"\bplease\b",
    r"\bmay,? (?:\w+,? )?at (?:its|your|their) (?:own )?(?:option|choice|discretion)\b",
    r"\bneed not\b", r"\bif you (?:like|wish|want|choose)\b",
    r"\bit (?:is|would be) (?:appreciated|good practice|nice|kind)\b",
    r"\bnot (?:a duty|an obligation|mandatory|obligatory|required)\b", r"\bdesirable\b",
)  # fmt: skip
_REQUEST_AFTER = words(
    r"\b(?:is|are|be|would be) (?:\w+ )?(?:appreciated|welcome|encouraged|recommended|optional|"
    r"voluntary|desirable)\b",
    r"\bbut (?:is |are )?not (?:required|mandatory|obligatory)\b",
    r"\bwe encourage you to do so\b",
)  # fmt: skip
_REFUSED = words(
    r"\b(?:shall|must|may|will|can|do|does|is|are|need|should) not\b", r"\bcannot\b", r"\bnor\b",
    r"\bneither\b", r"\bwithout\b", r"\bnever\b", r"\bno (?:duty|obligation) to\b",
)  # fmt: skip
_LEAVE = words(r"\b(?:may|can|free to|permitted to|allowed to|right to)\b(?! not\b)")
BY_LICENSOR = words(
    r"\b(?:we|licensors?|provider|company|foundation|university|vendor|owner)\b"
    r"(?:, [^.;,]{0,40},)? (?:\w+ly )?$"
)
"""The words right before a modal say that it is the licensor who acts."""

_VERB = (
    r"(?:(?:add|include|put|use|insert|place|prefix) |(?:credit|attribute|acknowledge|identify) "
    r"[^.;,]{0,60}? (?:by|with) )?"
)
_LABEL = r"^\W*(?:\w{1,4}[).])?\W*"
_IMPERATIVE = words(
    rf"{_LABEL}(?:please )?(?:\w+ly )?{_VERB}$",
    rf"{_LABEL}(?:if|when|where|once|should|whenever) [^.;:]*, (?:please )?(?:\w+ly )?{_VERB}$",
)


def asked(before: str, after: str = "") -> Asked | None:
    """What the words before an act, and the few after it, make of it.

    >>> asked("you must prominently ")
    <Asked.REQUIRED: 'required'>
    >>> asked("we encourage you to ")
    <Asked.ENCOURAGED: 'encouraged'>
    >>> asked("you may not ")
    """
    if _REQUEST_AFTER.search(after[:160]):
        return Asked.ENCOURAGED
    last = dict.fromkeys((kind for kind, _ in _KINDS), 0)
    for kind, said in _KINDS:
        for match in said.finditer(before):
            if kind != "duty" or not BY_LICENSOR.search(before[: match.start()][-80:]):
                last[kind] = match.end()
    strongest = max(last.values())
    if strongest == 0:
        return Asked.REQUIRED if _IMPERATIVE.search(before) else None
    if last["request"] and last["request"] > max(last["duty"], last["refused"]) - 12:
        return Asked.ENCOURAGED
    if last["duty"] == strongest:
        return Asked.REQUIRED
    return None


_KINDS = (("duty", _DUTY), ("request", _REQUEST), ("refused", _REFUSED), ("leave", _LEAVE))
