# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read whether the agreement follows the outputs."""

import re
from collections.abc import Callable, Iterator

from licet.review.licence_terms.modality import Force, force, governing
from licet.review.licence_terms.output_words import (
    Span,
    about_outputs,
    output_pattern,
    training_uses,
)
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Term

__all__ = ["freed_use", "purpose_bound", "read_output_restrictions"]


def read_output_restrictions(reading: Reading) -> Term | None:
    """`output_restrictions`: whether a rule of the agreement follows the outputs."""
    for rule, value in (
        (_bound, "restricted"),
        (_trained, "restricted"),
        (_set_free, "unrestricted"),
        (_listed, "restricted"),
        (_answerable, "restricted"),
    ):
        sentence = rule(reading)
        if sentence is not None:
            question = (
                "is being answerable for outputs a restriction on them?"
                if rule is _answerable else None
            )  # fmt: skip
            return term_in(
                reading, sentence, key="output_restrictions", value=value, contested=question
            )
    return None


def _trained(reading: Reading) -> Sentence | None:
    """A ban or a duty on models made from outputs; a definition alone follows nothing."""
    for use in training_uses(reading):
        if use.by_licensor or use.definition:
            continue
        if use.force is Force.FORBIDDEN or (use.condition and use.force is Force.REQUIRED):
            return use.sentence
        if use.condition and _DUTY.search(use.sentence.folded):
            return use.sentence
    return None


_DUTY = pattern(r"\b(?:shall|must|are required to|agree to|agrees? that|you'll|you will)\b(?! not)")
_BINDING = pattern(
    r"\b(?<!not\s)(?:subject to|bound by|limited to|restricted to|(?:used|permitted) (?:only"
    r"|solely|exclusively)"
    r"|(?:only|solely|exclusively|strictly) (?:in accordance|in compliance|as permitted"
    r"|as allowed|under|within)"
    r"|(?:governed|covered) by (?:this|the|these) \w+ (?:only )?(?:if|to the extent)?)\b"
)
_APPLIES = pattern(
    r"\b(?:licen[sc]e|agreement|terms|restrictions|conditions|limits|limitations|provisions"
    r"|prohibitions|polic(?:y|ies)|rules)\b[^.;]{0,60}?\b(?:appl(?:y|ies)|extends?"
    r"|covers?) (?:also |equally )?(?:to )?(?:the |any |all )?$"
)
_CONTRARY = pattern(
    r"\b(?:contraven\w+|contrary to|in violation of|violates?|in accordance with|consistent with"
    r"|compl(?:y|ies|iance) with)\b"
)
_ONLY_FOR = pattern(r"\b(?:only|solely|exclusively)\b")
_ACT = pattern(
    r"\b(?:us(?:e|es|ed|ing)|reproduc\w+|distribut\w+|shar(?:e|ed|ing)|publi[sc]\w*|exploit\w*"
    r"|display\w*|show\w*|sell\w*|sold|present(?:ed|ing)?|represent(?:ed|ing)?|pass off|alter\w*|"
    r"put(?=[^.;]{0,40}\bto [^.;]{0,30}\buse)|commerciali[sz]\w+|transfer\w*|disclos\w+|remov\w+"
    r"|repurpos\w+)\b"
)
_MARK = pattern(
    r"\b(?:notices?|label\w*|disclos\w+|watermark\w*|mark(?:ed|ing)?|attribut\w+|identif\w+"
    r"|acknowledg\w+|display|make (?:it )?clear|cit(?:e|ed|ation)|stat(?:e|ing)|indicat\w+"
    r"|credit)\b"
)
_PURPOSE = pattern(
    r"\bpurposes?\b|\bresearch\b|\bcommercial\b|\bnon-?commercial\w*|\bpersonal\b|\binternal\b"
    r"|\bterritory\b"
)


def _bound(reading: Reading) -> Sentence | None:
    """Outputs fall under a prohibition, a purpose, a notice, or the terms as a whole."""
    for index, sentence, outputs in about_outputs(reading):
        text = sentence.folded
        if _MEANS.search(text) or next(_freedoms(text), None):
            continue
        if any(rule(reading, index, outputs) for rule in _BOUND):
            return sentence
        following = reading.sentences[index + 1 : index + 2]
        if following and (_THEM.search(following[0].folded) or _LABELS.search(following[0].folded)):
            return following[0]
    return None


_THEM = pattern(
    r"\b(?:shall|must|may|will|can)(?:not| not| never) (?:use|publish|share|sell|distribute) "
    r"(?:them|it|these|those)\b.{0,40}?\b(?:contrary|in (?:violation|breach)|outside|except|for)\b"
)
"""A ban in the sentence after one on outputs: `… and shall not use them contrary to …`."""


_LABELS = pattern(r"\b(?:shall|must|will) (?:label|mark|identify|declare) (?:it|them|these) as\b")


def _forbidden_act(reading: Reading, index: int, outputs: list[Span]) -> bool:
    """`must not use … outputs outside …`, `no use of the output may contravene …`."""
    text = reading.sentences[index].folded
    stem = governing(reading, index)
    for start, end in outputs:
        act = _ACT.search(text, max(0, start - 200), start)
        if act and force(f"{stem} {text[: act.start()]}", text[end:]) is Force.FORBIDDEN:
            return not _LISTED.search(stem)
        later = _ACT.search(text, end, end + 60)
        if later and force(text[end : later.start()]) is Force.FORBIDDEN and "not be" in text[end:]:
            return True
        contrary = _CONTRARY.search(text)
        if contrary and force(text[: contrary.start()]) is Force.FORBIDDEN:
            return abs(contrary.start() - start) <= 120
    return False


def _subject(reading: Reading, index: int, outputs: list[Span]) -> bool:
    """`outputs are subject to the restrictions of section 3`, `may only be used for research`."""
    text = reading.sentences[index].folded
    for start, end in outputs:
        after = text[end : end + 140]
        bound = _BINDING.search(after) or (_CONTRARY.search(after) and _DUTY.search(text))
        if bound and force(after[:60]) is not Force.FREE:
            return True
        if _APPLIES.search(text[:start]):
            return True
        only = _ONLY_FOR.search(text, max(0, start - 160), min(len(text), end + 60))
        if only and _PURPOSE.search(text, end) and _ACT.search(text, 0, end + 60):
            return True
    return False


def _marked(reading: Reading, index: int, outputs: list[Span]) -> bool:
    """Publishing outputs, or a data set of them, brings a notice with it."""
    text = reading.sentences[index].folded
    duty = _DUTY.search(text)
    return duty is not None and any(
        _MARK.search(text, duty.end(), min(len(text), duty.end() + 80))
        and (_ACT.search(text, 0, start) or start > duty.end() or "label" in text)
        for start, _ in outputs
    )


def _lawful(reading: Reading, index: int, outputs: list[Span]) -> bool:
    """`you must respect the law in using the output`."""
    text = reading.sentences[index].folded
    bound = _DUTY.search(text) is not None and _BY_LAW.search(text) is not None
    return bound and any(_ACT.search(text, max(0, start - 40), start) for start, _ in outputs)


def _provided(reading: Reading, index: int, outputs: list[Span]) -> bool:
    """`you may publish results, provided that …`."""
    text = reading.sentences[index].folded
    return any(
        _ACT.search(text, max(0, start - 80), start)
        and _ON_CONDITION.search(text, end, end + 120)
        and force(text[:start]) is Force.ALLOWED
        for start, end in outputs
    )


_BY_LAW = pattern(
    r"\b(?:compl(?:y|ies|ying)|respect|follow|observe|abide)\w*\b[^.;]{0,40}?\blaws?\b"
)
_ON_CONDITION = pattern(
    r"\b(?:provided that|only if|on (?:the )?condition that|so long as|as long as)\b"
)
_BOUND: tuple[Callable[[Reading, int, list[Span]], bool], ...] = (
    _forbidden_act,
    _subject,
    _marked,
    _lawful,
    _provided,
)
_MEANS = pattern(r"\"(?: or \"[\w ]+\")? (?:shall |will )?(?:means?|refers? to)\b")
_FREE = pattern(
    r"\b(?:does|do|shall|will|is|are) not (?:\w+ )?(?:restrict|impose|prohibit|limit|govern"
    r"|apply|subject)\w*"
    r"|\b(?<!has\s)(?<!have\s)(?<!under\s)no (?:\w+ )?(?:restrictions?|obligations?|dut(?:y|ies)"
    r"|limits?"
    r"|limitations?|conditions?)\b"
    r"|\bwithout (?:\w+ )?(?:restrictions?|limitations?)\b(?! or)"
    r"|\bnot (?:\w+ )?(?:subject to|governed by|covered by|bound by|restricted|licensed under"
    r"|considered|deemed|a derivative|derivatives?)\b"
    r"|\bfree of (?:any )?(?:restrictions?|obligations?)\b|\bfor any (?:lawful "
    r"|legal )?(?:purpose|use)\b"
    r"|\bany (?:lawful )?purpose\b|\bfree to (?:us|shar|distribut|sell|exploit|publish)\w*"
    r"|\bfreely (?:us|shar|distribut|sell|exploit|publish)\w*"
    r"|\bnot (?:extend|cover|reach|attach)\b"
)


def _freedoms(text: str) -> Iterator[re.Match[str]]:
    """Words that set free, unless a ban governs them: `not … for any purpose which conflicts`."""
    for match in _FREE.finditer(text):
        banned = force(text[: match.start()]) is Force.FORBIDDEN and "purpose" in match.group()
        if not banned and not _NARROWED.match(text, match.end()):
            yield match


_NARROWED = pattern(r" ?(?:which|that|permitted|allowed|set out|other than)\b")
_LEFT_OUT = pattern(
    r"\b(?:derivatives?|modifications?|adaptations?|licensed materials?|covered work"
    r"|materials)\b\"?.{0,80}?\b(?:exclud\w+|not includ\w+)"
)


def _set_free(reading: Reading) -> Sentence | None:
    """`imposes no restrictions on outputs`, `outputs are not derivatives`, `for any purpose`."""
    for _, sentence, outputs in about_outputs(reading):
        text = sentence.folded
        left_out = _LEFT_OUT.search(text)
        if left_out and any(0 <= start - left_out.end() <= 12 for start, _ in outputs):
            return sentence
        for match in _freedoms(text):
            if any(-160 <= start - match.start() <= 160 for start, _ in outputs):
                return sentence
    return None


def freed_use(reading: Reading) -> Sentence | None:
    """The sentence that leaves every use of outputs free; that of `results` is not meant."""
    for _, sentence, outputs in about_outputs(reading):
        text = sentence.folded
        for match in _freedoms(text):
            use = _ACT.search(text, match.start(), min(len(text), match.end() + 120))
            if use and "output" in text[match.start() :] and outputs:
                return sentence
    return None


_OPEN = (" for", " for:", " for any:", " for the:")


def purpose_bound(reading: Reading) -> Sentence | None:
    """The sentence that lets outputs be used for some purposes only, or bans one."""
    for index, sentence, outputs in about_outputs(reading):
        text = sentence.folded
        said = text
        if text.endswith(_OPEN) and index + 1 < len(reading.sentences):
            said = f"{text} {reading.sentences[index + 1].folded}"
        purpose = _PURPOSE.search(said, outputs[0][1]) or _CONTRARY.search(said, outputs[0][1])
        stem = governing(reading, index)
        act = _ACT.search(f"{stem} {text[: outputs[0][0]]}")
        ruled = (
            _ONLY_FOR.search(text) or force(f"{stem} {text[: outputs[0][0]]}") is Force.FORBIDDEN
        )
        if purpose and act and ruled and not _MEANS.search(text):
            return sentence
    return None


_LISTED = pattern(
    r"\bagree not to use\b|\bprohibited uses?\b|\bacceptable use\b|\brestricted uses?\b"
)


def _listed(reading: Reading) -> Sentence | None:
    """An item of a list of prohibited uses names outputs."""
    for index, sentence, outputs in about_outputs(reading):
        text = sentence.folded
        if _ACT.search(text, 0, outputs[0][0]) and _LISTED.search(
            governing(reading, index) + " " + sentence.heading
        ):
            return sentence
    return None


_ANSWERABLE = pattern(r"\b(?:accountable|responsible|responsibility|liable) for\b")
_LATER_USE = pattern(r"\buses?\b")


def _answerable(reading: Reading) -> Sentence | None:
    """`you are accountable for the outputs and their subsequent uses`."""
    outputs = pattern(output_pattern(reading))
    for sentence in reading.sentences:
        match = _ANSWERABLE.search(sentence.folded)
        if not match or "determin" in sentence.folded:
            continue
        after = sentence.folded[match.end() : match.end() + 160]
        if outputs.search(after) and _LATER_USE.search(after):
            return sentence
    return None
