# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a rule of review is, and how it says what it found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Layer, Place, Severity

__all__ = ["Finder", "Rule", "found"]

Finder = Callable[[Paper], Iterable[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of discrepancy: what it is called, how grave it is, and what finds it."""

    id: str
    """Family letter and number, `Q-004`; never given to another rule."""
    family: Family
    title: str
    """A few words in lower case: `cure period has two lengths`."""
    severity: Severity
    """Of a plain case; a finder may say less where the words leave doubt."""
    explains: str
    """What it finds, what it leaves alone and why it matters: the module's docstring."""
    find: Finder
    layer: Layer | None = None

    @property
    def explanation(self) -> str:
        """What `licet review --why` prints after the title."""
        return self.explains.partition("\n")[2].strip()


def found(
    rule: "Rule",
    places: Iterable[Place],
    problem: str,
    *,
    severity: Severity | None = None,
    confidence: float = 1.0,
    witness: str = "",
    because: tuple[str, ...] = (),
    mend: str = "",
    edit: Edit | None = None,
) -> Finding:
    """A finding of a rule; places are put in order of the text.

    Args:
        rule: The rule that found it.
        places: The smallest stretches of words that clash.
        problem: One sentence, lower case, no full stop.
        severity: Less than the rule's where the words leave doubt.
        confidence: From 0 to 1.
        witness: A case on which the places disagree, or the arithmetic.
        because: What else it rests on.
        mend: What to do, in words.
        edit: The smallest change that mends it.
    """
    return Finding(
        rule=rule.id, family=rule.family, severity=severity or rule.severity, problem=problem,
        places=tuple(sorted(places, key=lambda p: (p.start, p.end))), confidence=confidence,
        witness=witness, because=because, mend=mend, edit=edit, layer=rule.layer,
    )  # fmt: skip
