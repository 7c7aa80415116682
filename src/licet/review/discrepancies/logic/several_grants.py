# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How sure it is which grant a word belongs to."""

import re

from licet.review.grants.licences import licences
from licet.review.paper import Paper
from licet.terms import Severity

__all__ = ["is_of_models", "less_grave"]

_OF_MODELS = re.compile(
    r"\b(?:models?|weights|fine-?tun\w*|licensed (?:materials?|software|works?)|datasets?|inference"
    r"|corp(?:us|ora)|licensed data|ai|artificial intelligence|machine learning|training data"
    r"|prompts?)\b"
)
_HOSTED = re.compile(r"\b(?:platform|(?:the|our|this|licensed) service|api|hosted service)\b")
_SOFTWARE = re.compile(r"\b(?:software|source code|cloud|online|hosted|saas)\b")
"""What shows that a platform or a service is software: others pump gas or show films."""
_DENSE = 3000
"""Characters in which a licence names such a thing at least once, on average."""


def is_of_models(paper: Paper) -> bool:
    """Whether models, data or software are what the text is about: words of acts have many uses."""
    return paper.once(_is_of_models)


def _is_of_models(paper: Paper) -> bool:
    text = paper.reading.folded
    named, hosted, software = (
        sum(1 for _ in words.finditer(text)) for words in (_OF_MODELS, _HOSTED, _SOFTWARE)
    )
    return _DENSE * (named + min(hosted, named + software // 2)) >= len(text)


def less_grave(paper: Paper) -> Severity | None:
    """`MEDIUM` where it is not plain who grants to whom, or both do: marks may be of two grants."""
    pairs = {(one.giver, one.taker) for one in licences(paper) if one.gives}
    plain = len(pairs) == 1 and all(all(pair) for pair in pairs)
    return None if plain else Severity.MEDIUM
