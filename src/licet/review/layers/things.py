# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which things a sentence on a purpose is about: what it names, or what stands above it."""

import re

from licet.review.layers.marks import Laid
from licet.review.layers.saying import Said
from licet.review.reading import pattern

__all__ = ["things_of"]

TITLE = 60
"""Characters in which a title says what is licensed."""
BACK = 14
"""Sentences that are looked through for what an incomplete one is about."""
_THINGS = pattern(
    r"\b(?:([DMOVTIA])\1*)\b(?:(?:,| and| or| and/or| any| all| the| its| of)+ ([DMOVTIA])+\b)*"
)
_SUBJECT = pattern(
    r"^\W*(?:[\w.()]{1,8} )?(?:(?:rights? (?:in|to)|as between [^,]*|as regards|the|any|all|each"
    r"|no|such|use of|for"
    r"|(?:a |some |much |most |all )?(?:parts?|portions?|shares?|pieces?|some|much|most|all) of)"
    r",? )*(?P<it>[DMOVTIA]+\b[^.;]{0,60}?) ?(?:\b(?:may|shall|must|can|is|are|was|were|will"
    r"|remains?|extends?|reach(?:es)?|serves?|covers?|comprises?)\b"
    r"|:|-)"
)
_USES = pattern(
    r"^\W*(?:[\w.()]{1,8} )?(?:whether |where |if |when )?(?:the )?Y+ (?:may )?(?:runs?|uses?"
    r"|employs?"
    r"|operates?|deploys?|puts?) (?:the |any |an? )?(?P<it>[DMV]+)\b"
)
"""`Whether the Licensee runs the model to charge for its answers`: of the model."""
_ACT = pattern(
    r"\b(?:us(?:e|es|ed|ing)|exploit\w*|commerciali[sz]\w*|sell|resell|distribut\w+|deploy|run|host"
    r"|access|fine-? ?tun\w+|modify|reproduce|copy|publish|make|licen[sc]e (?:to|of|in|under)"
    r"|sublicen[sc]e|train|right to|provide|offer|moneti[sz]e|apply|process)\b"
)


_SERVICE = pattern(r"\b(?:(?:hosted|inference|ai) )?(?:service|platform)\b")


_RELATED = pattern(
    r"\b([DMOVT])\1*(?:(?<=D) (?:(?:that|which) (?:the )?(?:U+|[\w']{2,14}(?: [\w']{2,14}){0,2}) )?"
    r"(?:licen[sc]ed|held|holds?|obtained|gathered|released|collected|acquired)\b"
    r"| (?:that|which) (?:the )?(?:\w+ )?(?:may|can|is|are|was|were) (?:only )?"
    r"(?:be )?(?:us\w+|licensed|made available|provided)\b)"
)
"""`data that the Developer may use for …`: the purpose is that of the data."""


def things_of(one: Said) -> frozenset[str]:
    """Marks of what a sentence on a purpose is about."""
    text = one.text
    if "O" in one.laid.text:  # where outputs are spoken of, the service is what makes them
        text = _SERVICE.sub(lambda m: "M" * len(m.group()), text)
    marks = {m[0][0] for m in pattern(r"\b[DMOVTIA]+\b").finditer(text)}
    if not marks:
        return _from_lead(one)
    if len(marks) == 1:
        return frozenset(marks)
    return _chief(one, text)


def _chief(one: Said, text: str) -> frozenset[str]:
    """Of several things in a sentence, those whose purpose it tells."""
    if _TRAINED.search(text):
        return frozenset("D")
    source = _OF_WHICH.search(text)
    if source:
        return frozenset(source[1][0])
    related = _RELATED.findall(text[: one.end])
    if related:
        return frozenset(related[-1])
    subject = _SUBJECT.match(text) or _USES.match(text)
    if subject:
        group = _THINGS.match(text, subject.start("it"))
        return _marks(group.group() if group else subject["it"])
    for act in _ACT.finditer(text):
        group = _THINGS.search(text, act.end(), act.end() + 120)
        if group:
            return _marks(group.group())
    near = min(
        (m for m in pattern(r"\b[DMOVTIA]+\b").finditer(text)),
        key=lambda m: abs(m.start() - one.start),
    )
    return frozenset(near[0][0])


_OF_WHICH = pattern(
    r"\b(D+) (?:of|for|behind|(?:(?:that|which) (?:was|were) )?(?:us|employ)ed (?:to|for"
    r"|in)) [^.;]{0,30}?M+ \w+\b"
)
"""`The data used to train the model was obtained for research`: it is of the data."""
_TRAINED = pattern(
    r"\b(?:train|test|develop|build|mak|creat|fine-? ?tun)\w*[^.;]{0,30}? [MXT]+ "
    r"(?:on|with|from|using|by means of) (?:the |any )?D+\b"
)
"""What data is for: models are trained on it."""


def _marks(words: str) -> frozenset[str]:
    return frozenset(m[0][0] for m in pattern(r"\b([DMOVTIA])\1*\b").finditer(words))


def _from_lead(one: Said) -> frozenset[str]:
    """Where the sentence names nothing, the nearest heading or list above it that does."""
    licence = _OF_LICENCE.search(one.lead[-120:]) or _OF_LICENCE.search(one.text[:90])
    before = one.laid.reading.sentences[one.index - 1] if one.index else None
    if before and before.clause == one.sentence.clause:  # what the sentence before is about
        marks = _marks(before.folded)
        if len(marks) == 1 and marks <= frozenset("DM"):
            return marks
    for words in (one.sentence.heading, one.lead):
        found = pattern(r"\b[DMOVTIA]+\b").findall(words)
        source = _OF_WHICH.search(words)
        if source:
            return frozenset(source[1][0])
        if found and not (licence and found[-1][0] == "O"):
            return frozenset(found[-1][0])
    if licence or _USE.match(one.text):
        return _most(one.laid)
    return _from_before(one)


_OF_LICENCE = pattern(
    r"\b(?:field of (?:\w+ )?use|licen[sc]e|permitted (?:purposes?|uses?|field)|rights? (?:granted"
    r"|conferred|given))\b"
)
"""What is said of the licence is said of what it licenses, under whatever heading it stands."""


def _from_before(one: Said) -> frozenset[str]:
    """`Use for commerce is included`: of what the clauses before it in the same part grant."""
    sentences = one.laid.reading.sentences
    part = re.match(r"[^.(]*", one.section)
    for sentence in reversed(sentences[max(0, one.index - BACK) : one.index]):
        if part and not sentence.section.startswith(part.group()):
            break
        act = _ACT.search(sentence.folded)
        group = act and _THINGS.search(sentence.folded, act.end())
        if group:
            return _marks(group.group())
    return frozenset()


def _most(laid: Laid) -> frozenset[str]:
    """What an agreement licenses: data or a model; by its grant, else by what it speaks of most."""
    titled = pattern(r"\b[DM]+\b").findall(laid.text[:TITLE])
    if titled:
        return frozenset(titled[-1][0])
    granted = _LICENSED.search(laid.text)
    if granted:
        return frozenset((granted["it"] or "M")[0])
    if "O" in laid.text:
        return frozenset("M")
    count, mark = max((len(pattern(rf"\b{m}+\b").findall(laid.text)), m) for m in "DM")
    return frozenset(mark) if count else frozenset()


_LICENSED = pattern(
    r"\b(?:licen[sc]e|(?<!without\s)rights?|may|can)\b[^.;]{0,90}?\b(?:use|access|run|call)\b[^.;]{0,40}?"
    r"\b(?:(?P<it>[DM]+)|(?:(?:hosted|inference|ai) )?(?:service|platform))\b"
)
_USE = pattern(
    r"^\W*(?:[\w.()]{1,8} )?(?:purposes?\W+)?(?:the |a |any )?(?:(?:commercial )?uses?\b"
    r"|(?:sole|only) (?:permitted |allowed )?purpose\b"
    r"|(?:permitted |licensed )?field of (?:permitted )?use\b|(?:only|solely) [^.;]{0,60}?(?:is"
    r"|are) "
    r"(?:covered|permitted|licen[sc]ed|allowed|granted)\b|rights? (?:granted|conferred|given)\b"
    r"|licen[sc]e (?:granted \w+ |given \w+ )?(?:is|covers|extends|includes|does|permits|serves)\b)"
)
