# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read which uses are ruled out, and what has to be passed on to recipients."""

import re

from licet.review.licence_terms.modality import Force, force, governing
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Term

__all__ = ["read_pass_through", "read_use_restrictions"]

_POLICY = pattern(
    r"\b(?:acceptable|prohibited|responsible|restricted|permitted)[- ]us(?:e|es"
    r"|age) (?:polic(?:y|ies)|guidelines?|terms)\b"
    r"|\bus(?:e|age) (?:polic(?:y|ies)|guidelines)\b|\buse[- ](?:based )?restrictions?\b"
    r"|\brestricted uses\b"
    r"|\b(?:prohibited|forbidden) (?:uses|practices|activities|purposes)\b"
    r"|\bnot use\b.{0,80}?\b(?:listed|set (?:out|forth)|specified|described"
    r"|named) in (?:the )?(?:annex|attachment|exhibit|schedule|appendix)\b"
    r"|\buse limitations?\b|\btrustworthy ai\b|\bethic\w+ (?:use|principles|guidelines|ai)\b"
)
_BYPASS = pattern(
    r"\b(?:bypass|circumvent|disabl|remov|overrid|reduc|defeat)\w*\b.{0,100}\b(?:guardrails?"
    r"|safety|safeguards?|"
    r"content filter\w*|moderation)\b"
)
_HARM = pattern(
    r"\b(?:militar\w+|weapon\w*|warfare|unlawful\w*|illegal\w*|harm(?:s|ing|ful)?|malware"
    r"|disinformation|misinformation|"
    r"false information|discriminat\w+|surveillance|biometric\w*|minors|decept\w+|deceiv\w+"
    r"|fraud\w*|"
    r"high[- ](?:risk|stakes)|safety[- ]critical|medical advice|clinical\w*|diagnos\w+"
    r"|terroris\w+|harass\w*|"
    r"law enforcement|nuclear|social scoring|human rights|election\w*|pornograph\w+|defam\w+"
    r"|violen\w+|incit\w+|hat(?:e|red|eful)|"
    r"abus\w+|spam|phishing|police|criminal\w*|impersonat\w+|child\w*|stalk\w*|torture|suicide"
    r"|gambling)\b"
)
_USE = pattern(r"\bus(?:e|es|ed|ing|age)\b|\bgenerat\w+|\bdeploy\w*")
_ONLY = pattern(
    r"\b(?:only|solely|exclusively|strictly|limited to|restricted to|sole purpose of)\b"
)
_FIELD = pattern(
    r"\b(?:(?:[\w-]+,? (?:and |or |and/or )?){0,4}(?:research|academic|scientific|educational"
    r"|evaluation|testing|"
    r"experimental|benchmarking|teaching|internal business|internal|non-production) "
    r"(?:\w+ ){0,3}?(?:purposes?|uses?|activit\w+|environments?|projects?|research|development)"
    r"|(?:the purposes? of )(?:\w+ ){0,3}?(?:research|evaluation|testing|education|teaching)"
    r"|(?:research|testing|evaluation|teaching|study) (?:of|into)"
    r"|research purposes?|computational use|text and data mining|(?:research|evaluation|testing"
    r"|education)(?: (?:and|or) \w+)?(?=[.;,]))"
)
_LAW = pattern(
    r"\b(?:compl(?:y|ies|iance|iant|ying)|accordance|conform\w*|observ\w+|obey\w*|abid\w+"
    r"|respect(?:s|ing)?|follow(?:s|ing)?|violat\w+|breach\w*|consistent)\b.{0,60}?"
    r"\b(?:laws?|regulations?|legislation|statutes?|export controls?|sanctions)\b"
    r"|\bexport (?:controls?|laws?|regulations?|restrictions)\b"
    r"|\b(?:must|shall|agrees? to) (?:only )?use\b.{0,60}\blawfully\b|\bfor (?:any )?(?:lawful"
    r"|legal) purposes? only\b|\bonly for lawful purposes?\b"
)
_NOT_A_RULE = pattern(
    r"\bimpossible\b|\bunable to\b|"
    r"\bwarrant|\bliab|\bunless required by|\bto the (?:maximum|fullest|extent)"
    r"|\barising out of\b|\bunenforceable\b"
    r"|\bgoverned by\b|\bdispute"
)


def read_use_restrictions(reading: Reading) -> Term | None:
    """`use_restrictions`: a policy, a list or a field of use; else the law alone."""
    for rule, value in (
        (_policy, "restricted"),
        (_harms, "restricted"),
        (_field, "restricted"),
        (_law, "law_only"),
    ):
        sentence = rule(reading)
        if sentence is not None:
            return term_in(reading, sentence, key="use_restrictions", value=value)
    return None


def _first(reading: Reading, words: re.Pattern[str]) -> Sentence | None:
    return next((s for s in reading.sentences if words.search(s.folded)), None)


def _policy(reading: Reading) -> Sentence | None:
    """A policy or an attachment; a sentence that binds to it is quoted before its title."""
    named = [s for s in reading.sentences if _POLICY.search(s.folded)]
    binding = (s for s in named if _BINDS.search(s.folded))
    return next(binding, None) or next(iter(named), None)


_BINDS = pattern(
    r"\b(?:adhere|comply|incorporated|cannot|must not|may not|shall not|agree not|not use"
    r"|considered|subject to)\b"
)


def _harms(reading: Reading) -> Sentence | None:
    """Uses forbidden by name: a sentence, or an item of a list."""
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded
        match = _HARM.search(text) or _BYPASS.search(text)
        if not match or _NOT_A_RULE.search(text):
            continue
        before = f"{governing(reading, index)} {text[: match.start()]}"
        if _USE.search(before) and force(before, text[match.end() :]) is Force.FORBIDDEN:
            return sentence
        if _BYPASS.search(text) and "terminat" in text:
            return sentence
    return None


def _field(reading: Reading) -> Sentence | None:
    """`solely for research purposes`; for non-commercial use alone is another term's matter."""
    for sentence in reading.sentences:
        text = sentence.folded
        for only in _ONLY.finditer(text):
            field = _FIELD.search(text, only.start(), only.end() + 120) or (
                _FIELD.search(text, max(0, only.start() - 60), only.start() + 1)
            )
            if field and not _NOT_A_RULE.search(text):
                return sentence
    return None


_SCOPE = pattern(r"\b(?:you|your|licensees?|users?|use|distribut\w+|materials?|model|software)\b")


def _law(reading: Reading) -> Sentence | None:
    for sentence in reading.sentences:
        text = sentence.folded
        if _LAW.search(text) and _SCOPE.search(text) and not _NOT_A_RULE.search(text):
            return sentence
    return None


_OTHERS = (
    r"(?:(?:third[- ]part(?:y|ies)|downstream|subsequent|end|sub-?|such|your|all|each|every|any"
    r"|of|other|its|their|the) ?){0,6}"
    r"(?:third[- ]part(?:y|ies)|recipients?|users?|sub-?licensees?|licensees?|transferees?"
    r"|customers?|persons?|distributees?"
    r"|(?:them|they)\b|(?:anyone|anybody|everyone|those|whoever)(?: (?:who|to whom|that))?)"
)
_ENFORCED = pattern(
    r"\benforceable (?:provision|term|condition|clause)s?\b"
    r"|\binclud\w+ (?:\w+ ){0,6}?(?:restrictions?|limitations?|prohibitions?"
    r"|provisions?) (?:.{0,80}?)\b(?:in|as part of) (?:any|your|each|all"
    r"|an?) (?:\w+ ){0,4}?(?:agreements?|licen[sc]es?|terms|contracts?)\b"
    r"|\b(?:your|any|such|those|the additional) (?:\w+ ){0,2}?(?:terms|licen[sc]e"
    r"|agreement) (?:\w+ )?(?:provides?|include|contain"
    r"|impose)\w* .{0,60}?\b(?:use (?:limitation|restriction)s?|restrictions|limitations?"
    r"|conditions)\b"
    r"|\b(?:contradict|respect|preserv|include|impose"
    r"|contain)\w* the (?:same )?(?:use[- ](?:based )?)?(?:restrictions"
    r"|limitations)\b.{0,60}\b(?:attachment|exhibit|appendix|schedule|annex|section|paragraph)\b"
    r"|\binclud\w+ in (?:\w+ ){0,4}?(?:agreements?|licen[sc]es?|terms"
    r"|contracts?)\b(?: [\w-]+){0,6}? (?:provisions?|terms|restrictions?|clauses?|obligations?)\b"
    r"|\bsub-?licen[sc]es? .{0,60}?\b(?:no|not) less (?:restrictive|protective|onerous|stringent)\b"
    r"|\b(?:under|by) (?:an?|any|the) (?:\w+ ){0,3}?(?:agreement|licen[sc]e|contract"
    r"|terms) (?:that|which) (?:contain|include|impose|provide)\w* .{0,60}?\b(?:restrictions"
    r"|limitations|conditions|terms)\b"
    r"|\bat least as (?:strict|restrictive|protective|stringent|onerous)\b"
    r"|\b(?:flow(?:ed|s)?|pass(?:ed|es)?) (?:down|through|on)\b.{0,80}?\b(?:terms|restrictions"
    r"|obligations|provisions|limitations)\b"
    r"|\bimpose (?:on|upon) (?:\w+ ){0,6}?(?:the same|identical|equivalent|terms|restrictions"
    r"|obligations)\b"
)
_BIND = pattern(
    rf"\b(?:agreements?|terms|contracts?|licen[sc]es?) with {_OTHERS} (?:\w+ )?(?:must |shall "
    rf"|will |to )?(?:contain|include|provide|impose|be)\w*\b"
    rf"|\b(?:provided(?: that)?|only if|on condition that|requires? that|unless|until"
    rf"|so long as) {_OTHERS} (?:\w+ ){{0,3}}?"
    r"(?:accept|agree|adhere|compl|abid|consent|is bound|are bound)\w*\b|"
    rf"\b(?:bind|bound|require|oblige|obligate|cause|ensure|procure|make sure|see to it"
    rf"|requiring|binding)\w* (?:that )?{_OTHERS}\b.{{0,120}}?"
    r"\b(?:to|compl(?:y|ies)|agrees?|adheres?|bound|accepts?|terms|observe|abide)\b"
    rf"|\b{_OTHERS} (?:\w+ ){{0,12}}?(?:must|shall|will|are required to|is required to|has to"
    rf"|have to) (?:\w+ ){{0,3}}?"
    r"(?:agree (?:\w+ ){0,3}?to|accept|be bound by|comply with|adhere to|(?:be "
    r"|made )(?:\w+ )?(?:subject|bound) (?:to|by)|abide by|respect|observe)\b"
    rf"|\bsubject to (?:\w+ )?{_OTHERS} (?:\w+ ){{0,3}}?(?:agreeing|accepting)\b"
)
_TERMS = pattern(
    r"\b(?:terms|licen[sc]e|agreement|restrictions?|conditions?|polic(?:y|ies)|provisions?"
    r"|paragraph|section|same|obligations?|c-uda)\b"
)
_NO_MORE = pattern(
    r"\b(?:impose|add|offer|create|attach|apply|place)\w*(?: or \w+)? (?:any |no |such )*"
    r"(?:further|additional|other|different|more|new|legal) (?:or (?:different|additional"
    r"|inconsistent|other|more) )?(?:\w+ )?"
    r"(?:restrictions?|terms|limitations?|conditions?|obligations?)\b"
    r"|\b(?:offer or impose|impose|offer) any terms?\b.{0,120}?\b(?:inconsistent|alter|restrict"
    r"|conflict)\w*"
    r"|\b(?:alter or restrict|restrict or alter|restrict|limit) (?:the "
    r"|any )?recipients?'? (?:\w+ )?(?:rights|exercise)\b"
    r"|\b(?:terms|restrictions|conditions) (?:that are |which are )?(?:inconsistent|in conflict"
    r"|more restrictive)\b"
    r"|\b(?:impose|add|offer|create|attach|apply|place)\w*(?: or \w+)? (?:any |such |legal "
    r"|other )*(?:terms|conditions|restrictions|measures)\b"
    r".{0,80}?\b(?:restrict|limit|alter|prevent|conflict|inconsistent)\w*"
    r"|\brecipients?'? (?:[\w']+ ){0,6}?(?:may|shall|must) not be (?:\w+ )?(?:restricted|limited"
    r"|reduced)\b"
    r"|\bno (?:further|additional|other|downstream) (?:\w+ )?(?:restrictions|terms"
    r"|conditions)\b(?: (?:may|shall|can|must) be)?"
)
_FORWARD = pattern(
    r"\b(?:recipient|third party|downstream \w+|transferee|they|everyone"
    r"|every person)s?(?: of the \w+(?: \w+)?)? (?:automatically |also )?"
    r"(?:receives?|obtains?|gets?|is granted|are granted) (?:an? )?(?:offer"
    r"|licen[sc]e)\b.{0,80}?\bfrom the\b"
    r"|\blicensors? (?:also )?(?:offers?|grants?) (?:to )?(?:the |each |any )?(?:recipient"
    r"|third party)s? (?:an? )?licen[sc]e\b"
)


def read_pass_through(reading: Reading) -> Term | None:
    """`pass_through`: what recipients have to be bound to, or must not be burdened with."""
    for rule, value in (
        (_enforced, "required"),
        (_no_more, "no_added_limits"),
        (_bound, "required"),
        (_forwarded, "required"),
    ):
        sentence = rule(reading)
        if sentence is not None:
            return term_in(reading, sentence, key="pass_through", value=value)
    return None


def _enforced(reading: Reading) -> Sentence | None:
    return next(
        (
            s for s in reading.sentences
            if _ENFORCED.search(s.folded) and not _NOT_A_RULE.search(s.folded)
        ),
        None,
    )  # fmt: skip


def _bound(reading: Reading) -> Sentence | None:
    for sentence in reading.sentences:
        match = _BIND.search(sentence.folded)
        if match and _TERMS.search(sentence.folded, match.start(), match.end() + 80):
            return sentence
    return None


def _no_more(reading: Reading) -> Sentence | None:
    """A ban on added terms; a heading that announces one, where no sentence spells it out."""
    announced = None
    for index, sentence in enumerate(reading.sentences):
        match = _NO_MORE.search(sentence.folded)
        if not match:
            continue
        before = governing(reading, index) + " " + sentence.folded[: match.start() + 12]
        if force(before) is Force.FORBIDDEN or " not be " in match.group():
            return sentence
        if match.group().startswith("no ") and announced is None:
            announced = sentence
    return announced


def _forwarded(reading: Reading) -> Sentence | None:
    return _first(reading, _FORWARD)
