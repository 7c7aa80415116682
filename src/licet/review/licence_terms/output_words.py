# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What agreements call the output of a model, and how they say that a model is made from it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from licet.review.licence_terms.modality import LONGEST, MOST, Force, force, governing
from licet.review.reading import Reading, Sentence, pattern

__all__ = [
    "OUTPUT",
    "Span",
    "TrainingUse",
    "about_outputs",
    "defines_results",
    "material_uses",
    "output_pattern",
    "service_uses",
    "training_uses",
]

Span = tuple[int, int]
"""Where folded text names an output: start and end."""

_THING = r"(?:models?|materials?|software|systems?|services?|works?|weights|tools?|data)"
OUTPUT = (
    r"(?:\boutputs?\b(?! (?:device|format|voltage|power|layer))"
    r"|\b(?:model|ai|machine|synthetically)[- ]generated \w+"
    r"|\b(?<!user-)(?<!user\s)generated (?:content|data|materials?|works?|results?|images?|text"
    r"|code|media|audio"
    r"|videos?)\b"
    r"|\bwhat(?:ever)? comes out of\b|\bwhat(?:ever)? (?:you|users?|licensees?|it|they|the (?:user"
    r"|licensee|customer|(?:\w+ )?model"
    r"|software|services?|system|tool|platform))"
    r" (?:\w+ )?(?:generate|produce|create)s?\b"
    r"|\b(?:recordings|pictures|songs|speech|sounds|clips|samples|images?|texts?) (?:that (?:is"
    r"|are) )?"
    r"(?:made|created|obtained) (?:with|by|from) (?:the |any |this )(?:[\w-]+ ){0,3}?models?\b"
    r"|\bgenerat\w+ (?:\w+ )?content(?=, you\b)|\bsynthetic (?:data|content)\b|\bgenerations\b"
    r"|\bproduced works?\b|\bcompletions\b"
    r"|\b(?:responses|replies|answers) (?:of|from|by)\b"
    rf"|\b(?<!that\s)(?<!which\s)results (?:of|from) (?:the |any |your |its |our )?(?:use|using"
    rf"|running|operating"
    rf"|(?:[\w-]+ ){{0,3}}{_THING})\b"
    r"|\bresults? (?:that (?:is|are|was|were) )?(?:obtained|achieved|derived) (?:by|from|with"
    r"|through"
    rf"|using) (?:the |any |this |our )?(?:use of (?:the )?)?(?:[\w-]+ ){{0,5}}?{_THING}\b"
    r"|\b(?:data|content|contents|information|images?|text|anything|materials?"
    r"|results?) (?:that (?:is"
    r"|are|was|were) |which (?:is|are) )?"
    rf"(?:generated|produced) (?:by|from|with|through|using) (?:them\b|(?:the |any |this "
    rf"|our )?(?:use of )?(?:[\w-]+ ){{0,3}}{_THING}\b)"
    r"|\b(?:data|content|contents|information|images?|pictures|videos?|code|text|works?|anything)"
    r" (?:that |which )?"
    r"(?:you|your users|users?|licensees?|customers?) (?:\w+ )?(?:generate|produce|create|make"
    r"|obtain)s? (?:with|using|by|from|through)\b"
    r"|\banything (?:that )?(?:you|users?|licensees?) (?:\w+ )?generates?\b"
    r"|\b(?:content|data|text|images?) (?:that |which )(?:the|our|its) (?:services?|models?|system"
    r"|software) (?:generate|produce|create)s?\b"
    r"|\b(?:its|their|model's|system's) (?:answers|responses|replies)\b|\bresponses\b(?= to train))"
)
_OUTPUT_OR_RESULT = rf"(?:{OUTPUT}|\bresults?\b)"
_ASIDE = pattern(
    r"\bas[- ]is\b|\bwarrant(?:y|ies)\b|\bliab(?:le|ility)\b|\ballege|\balleging|\binfring"
    r"|\bindemnif"
    r"|\brepresents? (?:and warrants? )?that\b|\blawsuit|\blitigation"
    r"|\b(?:makes?|making|gives?|giving) no (?:[\w-]+,? ){0,4}?(?:guarantees?|representations?)\b"
    r"|\bresponsible for determining\b|\bassumes? (?:any|all)\b"
)
"""Sentences on warranty, liability and suits name outputs without ruling on them."""

_DEFINES_RESULTS = pattern(
    r"\bresults, that is\b|\"results?,?\"(?: or \"[\w ]+\")? (?:shall |will )?(?:means?|refers?)\b"
)


def defines_results(reading: Reading) -> bool:
    """Whether `Results` is a defined term or a heading, so that the bare word can be trusted."""
    if _DEFINES_RESULTS.search(reading.folded) is not None:
        return True
    return any(_ON_RESULTS.fullmatch(sentence.heading) for sentence in reading.sentences)


_ON_RESULTS = pattern(r"(?:results?|outputs? (?:and|or) results?|results? (?:and|or) outputs?)")


def output_pattern(reading: Reading) -> str:
    """The expression for outputs in this document."""
    return _OUTPUT_OR_RESULT if defines_results(reading) else OUTPUT


_SIEVE = (
    "output", "result", "comes out", "made with", "made by", "made from", "generat",
    "produce", "synthetic", "create", "obtain", "completion",
    "response", "replies", "answers",
)  # fmt: skip


def _find(text: str, outputs: re.Pattern[str]) -> list[Span]:
    """Where folded text names outputs: the first `MOST` places."""
    return _places(text, outputs) if any(word in text for word in _SIEVE) else []


def about_outputs(reading: Reading) -> Iterator[tuple[int, Sentence, list[Span]]]:
    """Sentences that rule on outputs, with where they name them."""
    yield from _about_outputs(reading)


@lru_cache(maxsize=1)
def _about_outputs(reading: Reading) -> tuple[tuple[int, Sentence, list[Span]], ...]:
    return tuple(_ruling_on_outputs(reading))


def _ruling_on_outputs(reading: Reading) -> Iterator[tuple[int, Sentence, list[Span]]]:
    outputs = pattern(output_pattern(reading))
    for index, sentence in enumerate(reading.sentences):
        found = _find(sentence.folded, outputs)
        if found and not _ASIDE.search(sentence.folded):
            yield index, sentence, found


def _places(text: str, outputs: re.Pattern[str]) -> list[Span]:
    return [match.span() for match in islice(outputs.finditer(text[:LONGEST]), MOST)]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingUse:
    """A sentence that speaks of making a model from outputs."""

    sentence: Sentence
    force: Force
    definition: bool
    """It says what such a model is, not what may be done."""
    condition: bool
    """It depends on an `if`, a `provided that`, an `only`."""
    by_licensor: bool
    target: str
    """Folded words from the verb to the model."""


_STRONG = (
    r"(?:pre-?|re-?)?train(?:s|ed|ing)?\b|fine-? ?tun\w*|distil\w*|improv\w*|teach\w*|optimi[sz]\w*"
)
_WEAK = (
    r"creat\w+|develop\w*|build\w*|enhanc\w+|produc\w+|initiali[sz]\w+|mak(?:e|ing)\b|made\b"
    r"|obtain\w*|deriv(?:ed|ing)"
)
_VERB = pattern(rf"\b(?:(?P<strong>{_STRONG})|(?P<weak>{_WEAK}))")
_MODEL = pattern(
    r"\b(?:models?(?! (?:derivatives?|weights|cards?|materials?|versions?|files?|parameters)\b)"
    r"|llms?|neural networks?|(?:ai|artificial intelligence|machine[- ]learning) "
    r"(?:systems?|technolog\w+|products?|services?|algorithms?|applications?)"
    r"|(?:competing|competitive|rival|similar) (?:\w+ )?(?:systems?|products?|services?"
    r"|technolog\w+|offerings?))\b"
)
_OWN = pattern(r"\b(?:the|our|this|said|licensor's|its) (?:\w+ )?$")
_OTHER = pattern(r"\b(?:other|any|competing|another|such|own|further|smaller|new|different)\b")
_USING = pattern(r"\b(?:use|utili[sz]e|employ)\b")
_FROM_OUTPUT = pattern(r"\b(?:using|with|on|from|based|by|through|via|incorporat\w+|of)\b")
_TO_TRAIN = pattern(r"\b(?:to|for|in|when|while|as)\b")
_FAR = pattern(r"\b(?:transfer|distil)\w*|\bin each case,? (?:based|derived|built)\b")
"""Words that carry a verb over a list of ways to do it."""
_CONDITION = pattern(
    r"\bif\b|\bprovided (?:that|you)\b|\bso long as\b|\bas long as\b|\bonly\b|\bsolely\b"
    r"|\bon condition\b"
    r"|\bwhere you\b|\bwhen you\b|\bany (?:such )?models? (?:\w+ ){0,3}(?:trained|created"
    r"|developed)\b"
)
_MEANS = pattern(r"\b(?:means?|refers? to|is defined as|(?:are|is) (?:deemed|considered))\b")
_SUBJECT = pattern(
    r"\b(?:we|us|licensor|provider|company) (?:and \w+ \w+ )?(?:may|can|will|shall|reserves?)\b"
)


_MATERIAL = pattern(
    r"\b(?:the|our|any|licensed) (?:[\w.'-]+ ){0,3}?(?:models?|materials?|works?|weights)\b"
)
_SERVICE = pattern(r"\b(?:the|our|any|these) (?:[\w.'-]+ ){0,2}?(?:services?|apis?|platform)\b")
_ANOTHER = pattern(
    r"\b(?:other|another|compet\w+|ai|artificial intelligence|large language|foundation\w*"
    r"|third[- ]party)\b"
)


def training_uses(reading: Reading) -> Iterator[TrainingUse]:
    """Every sentence that speaks of making a model from outputs."""
    yield from _all_uses(reading, pattern(output_pattern(reading)))


def material_uses(reading: Reading) -> Iterator[TrainingUse]:
    """Every sentence that speaks of making another model with the licensed model itself."""
    for use in _all_uses(reading, _MATERIAL):
        if _ANOTHER.search(use.target):
            yield use


def service_uses(reading: Reading) -> Iterator[TrainingUse]:
    """Every sentence that speaks of making another model with a service."""
    for use in _all_uses(reading, _SERVICE):
        if _ANOTHER.search(use.target):
            yield use


@lru_cache(maxsize=3)
def _all_uses(reading: Reading, sources: re.Pattern[str]) -> tuple[TrainingUse, ...]:
    return tuple(_uses(reading, sources))


def _uses(reading: Reading, sources: re.Pattern[str]) -> Iterator[TrainingUse]:
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded[:LONGEST]
        if "model" not in text and "ai " not in text and "compet" not in text:
            continue
        found = (
            _places(text, sources)
            or _in_stem(reading, index, sources)
            or _as_pronoun(reading, index, sources)
        )
        spot = _made_from(text, found) if found else None
        if spot is None:
            continue
        act, end = spot
        ruling = force(governing(reading, index) + " " + text[:act], text[act:])
        if ruling is not Force.FORBIDDEN and (_ASIDE.search(text) or _left_out(text, act, end)):
            continue
        yield TrainingUse(
            sentence=sentence,
            force=ruling,
            definition=_MEANS.search(text[:act]) is not None,
            condition=_CONDITION.search(text) is not None,
            by_licensor=_SUBJECT.search(text[:act]) is not None,
            target=text[act : end + 60],
        )


_LEFT_OUT = pattern(
    r"\b(?:not (?:\w+ )?(?:include|cover|extend to|comprise|encompass)|exclud(?:es?|ing)"
    r"|other than|except(?:ing)?)\b(?: [\w-]+){0,4} $"
)
_NO_DERIVATIVE = pattern(
    r"\b(?:(?:is|are|be|shall be|becomes?) (?:not|never|no|neither)|(?:do|does|shall|will) not"
    r"(?: \w+)? (?:constitute|count as|qualify as|become|make|fall))\b(?: [\w,-]+){0,6}? "
    r"(?:derivatives?|adaptations?|modifications?|licen[sc]ed|covered|based on)\b"
)


def _left_out(text: str, act: int, end: int) -> bool:
    """It only says that a model made from outputs is no derivative of the licensed one."""
    before = text[max(0, act - 80) : act]
    return bool(_LEFT_OUT.search(before) or _NO_DERIVATIVE.search(text[end : end + 160]))


def _in_stem(reading: Reading, index: int, sources: re.Pattern[str]) -> list[Span]:
    """Outputs named in the words before a colon, as offsets before the item that follows."""
    before = reading.sentences[index - 1].folded if index else ""
    lead = before if before.endswith(":") else governing(reading, index).rstrip()
    if not lead.endswith(":"):
        return []
    near = lead[-400:]
    return [(m.start() - len(near), m.end() - len(near)) for m in sources.finditer(near)]


def _as_pronoun(reading: Reading, index: int, sources: re.Pattern[str]) -> list[Span]:
    """Where `them` stands for the outputs that the sentence before is about."""
    them = _USE_THEM.search(reading.sentences[index].folded[:LONGEST])
    before = reading.sentences[index - 1].folded[:LONGEST] if index else ""
    return [them.span("them")] if them and sources.search(before) else []


_USE_THEM = pattern(
    r"\b(?:use|using|utili[sz]e|employ) (?P<them>them|it|these|those)\b(?! (?:\w+ )?(?:models?"
    r"|data))"
)


def _made_from(text: str, outputs: list[Span]) -> tuple[int, int] | None:
    """Where the act of making a model from outputs stands in `text`: verb to model."""
    models = [
        m.span() for m in _MODEL.finditer(text)
        if not _OWN.search(text[max(0, m.start() - 30) : m.start()])
        or _OTHER.search(text[max(0, m.start() - 30) : m.start()])
    ]  # fmt: skip
    for verb in _VERB.finditer(text):
        reach = 80 if verb.group("strong") else 45
        after = [m for m in models if 0 <= m[0] - verb.end() <= reach]
        if after and _fed(text, verb.span(), after[0], outputs):
            return verb.start(), after[0][1]
        before = [m for m in models if 0 <= verb.start() - m[1] <= 60]
        if before and _from(text, verb.end(), outputs):
            return before[-1][0], verb.end()
    return None


def _fed(text: str, verb: tuple[int, int], model: tuple[int, int], outputs: list[Span]) -> bool:
    """`outputs … to train … model`, or `train … model … on outputs`."""
    return any(
        _before(text, end, verb[0]) if end <= verb[0] else _after(text, start, verb[0], model[1])
        for start, end in outputs
    )


def _before(text: str, output_end: int, verb: int) -> bool:
    """`outputs … to train`; outputs that stand before a colon need no `to`."""
    near = verb - output_end <= 240
    return near and (output_end < 0 or _TO_TRAIN.search(text, output_end, verb) is not None)


def _after(text: str, output: int, verb: int, model_end: int) -> bool:
    """`train … model … on outputs`, `use, to train … model, any outputs`."""
    gap = output - model_end
    if 0 <= gap <= 16 and _USING.search(text, 0, verb):
        return True
    return 0 <= gap <= 90 and _FROM_OUTPUT.search(text, model_end, output) is not None


def _from(text: str, verb_end: int, outputs: list[Span]) -> bool:
    """`model … trained on outputs`, or `model … created by transfer of … outputs`."""
    return any(
        0 <= start - verb_end <= (260 if _FAR.search(text, verb_end, start) else 45)
        and _FROM_OUTPUT.search(text, verb_end, start) is not None
        for start, end in outputs
    )
