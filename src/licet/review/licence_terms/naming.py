# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Names: what has to be displayed, and how a model has to be called."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from licet.review.licence_terms.asking import Asked, asked
from licet.review.licence_terms.finding import having
from licet.review.licence_terms.modality import governing, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term

__all__ = ["READERS"]

LONGEST = 2500
"""Characters of one sentence that are looked at."""

_QUOTED = re.compile(r'"\s*([^"\n]{2,120}?)[\s,.;]*"')
_MADE_OF = (
    "built|powered|based|made|trained|improved|developed|created|derived|enhanced|running|runs|"
    "fine-?tuned|generated|driven|enabled|supported"
)
_MADE = words(
    rf"\b(?:{_MADE_OF}) (?:with|by|on|using|from|upon)\b",
    r"\bmade possible\b",
)
_TITLED = re.compile(
    r"\b(?:Built|Powered|Made|Trained|Improved|Created|Enhanced)\s+(?:[Ww]ith|[Bb]y|[Oo]n|[Uu]sing)"
    r"\s+[A-Z][\w.-]*(?:\s+[A-Z0-9][\w.-]*){0,3}(?<![.-])"
)
"""Words to show that stand in capitals instead of quotes."""

_EMBLEM = words(
    r"\b(?:logos?|badges?|emblems?|brand (?:names?|marks?)|branding|brand)\b",
)
_SIGNS = (
    '"', "logo", "badge", "brand", "emblem", "built with", "powered by", "made with", "made by",
    "built on", "created with", "improved with", "enhanced by", "trained with",
)  # fmt: skip
_SHOW = "display|show|exhibit|feature|present|print|affix|post|place|put|carry|bear"
_STATE = (
    "include|state|indicate|mark|label|mention|identify|contain|add|say|write|use|set|"
    "incorporate|provide|insert|cite"
)
_SHOWS = words(rf"\b(?:{_SHOW})(?:s|ing|ed)?\b")
_DISPLAY = words(
    rf"\b(?:{_SHOW}|{_STATE})(?:s|ing|ed|ly|led|ling)?\b",
    r"\b(?:shown|stating|indicating|writing|placing|saying|credit\w*|attribut\w+|"
    r"acknowledg\w+|tell)\b",
)
_SHOWN = words(
    r"^[\s\",)]{0,4}(?:[\w'-]+ ){0,6}?(?:be (?:\w+ly )?|(?:is|are) (?:\w+ly )?)"
    r"(?P<act>display|shown|show|visible|exhibit|present|print|plac|includ|stat|put|add|featur)",
    r"^[\s\",)]{0,4}(?:[\w'-]+ ){0,5}?(?P<appears>appears?\b)",
)
"""The passive after what is shown."""

_PLACE = words(
    r"\b(?:user )?interfaces?\b", r"\bweb ?(?:site|page)s?\b", r"\bblog ?posts?\b",
    r"\babout page\b", r"\b(?:product|related|accompanying) documentation\b", r"\bmarketing\b",
    r"\badvertis\w+\b", r"\bpublic (?:demo\w*|display)\b", r"\b(?:model|data) cards?\b",
    r"\b(?:public|press) (?:statements?|releases?)\b", r"\bhome ?page\b", r"\bsplash\b",
    r"\bpublicly\b", r"\bprominently\b", r"\bprominent (?:place|position|manner)\b",
    r"\bproducts? or services?\b", r"\b(?:product|start|landing) (?:pages?|screens?)\b",
    r"\bapp(?:lication)? store\b", r"\bfooters?\b", r"\bon(?:-| )?screen\b", r"\bhosting page\b",
    r"\bin (?:your|its|their|the) (?:app|application|product|service)s?\b",
)  # fmt: skip
_LEGAL_NOTICE = words(
    r"\bnotice(?:s)? (?:text )?file\b", r'"notice"', r"\bappropriate legal notices?\b",
    r"\bcopyright (?:notice|statement)s?\b", r"\battribution notices?\b", r"\bis licensed under\b",
    r"\ball rights reserved\b", r"\bcopyright ?(?:©|\(c\))",
    r"\bnot (?:\w+ )?(?:endorsed|certified|affiliated)\b",
)  # fmt: skip
_CREDIT = words(
    r"^not\b", r"\boriginal (?:\w+ )?authors?\b", r"\bby the authors?$",
    r"\boriginal works?\b",
)  # fmt: skip
"""A denial, or a credit to an author in an example, is no sign of the licensor."""

_CHANGED = words(
    r"^[\s\",)]{0,4}(?:(?:any|all|each|every|the|its|your|those|such) ){0,2}"
    r"(?:modif|chang(?:es|ed)|alter)"
)
_DEFINED = words(r'^"[^"]{2,60}" (?:means|refers|shall mean|is defined)')
_TITLE = words(
    r"\b(?:polic(?:y|ies)|terms(?: of (?:use|service))?|agreement|licen[sc]e|notice|guidelines)$"
)
_SOURCED = words(r"\b(?:acknowledge?ment|citation|reference)(?: as follows)?\W*$")
_DEFINING = words(
    r"\((?:the|this|an?|each|collectively|together|hereinafter|\W)*(?: \w+)?,? $|\($"
    r"|\((?:the|collectively)\b[^()]{0,60} or $"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sign:
    """What is to be shown: its place in the sentence, and its words where they are given."""

    start: int
    end: int
    text: str


def _branding(reading: Reading) -> Term | None:
    """A duty, or a request, to show a name or a phrase to the public."""
    request: Term | None = None
    for index, sentence in having(reading, *_SIGNS, ":"):
        found = _display(reading, index, sentence)
        if found and found.value == "required":
            return found
        request = request or found
    return request


def _display(reading: Reading, index: int, sentence: Sentence) -> Term | None:
    folded = _run_on(reading, sentence)
    if not (_DISPLAY.search(folded) or "appear" in folded or "visible" in folded):
        return None
    lead = ""
    for sign in _signs(reading, sentence, folded):
        lead = lead or governing(reading, index)
        value = _shown_by(folded, sign, lead)
        if value is None:
            continue
        around = f"{lead} {sentence.folded[:LONGEST]}"
        params: dict[str, Param] = {"text": sign.text} if sign.text else {}
        params |= _reach(around)
        if trigger := _trigger(around):
            params["trigger"] = trigger
        return term_in(reading, sentence, key="branding_display", value=str(value), params=params)
    return None


def _run_on(reading: Reading, sentence: Sentence) -> str:
    """The sentence, and what follows its colon: `the following statement:` goes on after it."""
    folded = sentence.folded[:LONGEST]
    if folded.endswith(":"):
        at = sentence.start + len(folded)
        after = reading.folded[at : at + 320]
        said = _ONE_SENTENCE.match(after)
        return folded + (said.group() if said else "")
    return folded


_ONE_SENTENCE = re.compile(r'(?:[^".]|\.(?!\s)|"[^"]*")*[."]?')
"""Up to the first full stop that no quotes enclose."""


def _signs(reading: Reading, sentence: Sentence, folded: str) -> Iterator[_Sign]:
    text = reading.document.text[sentence.start : sentence.start + len(folded)]
    for quoted in _QUOTED.finditer(folded):
        if _is_branding(folded, quoted):
            yield _Sign(
                start=quoted.start(), end=quoted.end(),
                text=_clean(text[quoted.start(1) : quoted.end(1)]),
            )  # fmt: skip
    if not text.isupper():
        for titled in _TITLED.finditer(text):
            yield _Sign(start=titled.start(), end=titled.end(), text=_clean(titled.group()))
    for emblem in _EMBLEM.finditer(folded):
        yield _Sign(start=emblem.start(), end=emblem.end(), text="")


def _clean(text: str) -> str:
    """The words alone: one space between them, no link and no stray signs."""
    return " ".join(text.partition("<a ")[0].split()).strip(" ,.;*_")


def _is_branding(folded: str, quoted: re.Match[str]) -> bool:
    """Whether quoted words are shown to the public: no legal notice, no name rule."""
    inner = quoted.group(1)
    before = folded[max(0, quoted.start() - 160) : quoted.start()]
    after = folded[quoted.end() : quoted.end() + 160]
    if (
        _SOURCED.search(before[-60:])
        or _DEFINING.search(before[-40:])
        or _TITLE.search(inner.strip(" .,;"))
    ):
        return False
    if _CREDIT.search(inner) or (_CHANGED.search(after[:60]) and not _MADE.search(inner)):
        return False
    if _LEGAL_NOTICE.search(inner) or _LEGAL_NOTICE.search(before[-100:]):
        return False
    if _NAME_AFTER.search(after[:80]) or _NAME_BEFORE.search(before[-120:]):
        return False
    if _MADE.search(inner):
        return True
    return _PLACE.search(before + after) is not None and not _DEFINED.search(folded)


def _shown_by(folded: str, sign: _Sign, lead: str) -> Asked | None:
    """What the act that shows the sign is: a duty, a request, or nothing."""
    after = folded[sign.end : sign.end + 200]
    if passive := _SHOWN.search(after):
        group = "act" if passive.group("act") else "appears"
        before = f"{lead} {folded[: sign.end + passive.start(group)]}"
        if value := asked(before[-500:], after[passive.end() :]):
            return value
    near = folded[max(0, sign.start - (260 if sign.text else 80)) : sign.start]
    acts = list((_DISPLAY if sign.text else _SHOWS).finditer(near))
    for act in reversed(acts[-6:]):
        begin = sign.start - len(near) + act.start()
        before = f"{lead} {folded[:begin]}"[-500:]
        if value := asked(before, after) or asked(folded[:begin][-500:], after):
            return value
    return None


def _reach(around: str) -> dict[str, Param]:
    """Whether a duty speaks of models trained on outputs."""
    if _TRAINS.search(around) and _OUTPUTS.search(around):
        return {"reaches_models_trained_on_outputs": True}
    return {}


_TRAINS = words(r"\b(?:train|fine-? ?tune|improve|create|develop|distil)\w*\b")
_OUTPUTS = words(r"\b(?:outputs?|results?|synthetic data|generated (?:content|data))\b")
_ACTS = (
    ("distribute", r"\bdistribut"),
    ("make available", r"\bma(?:ke|king) (?:it |them )?available"),
    ("train a model", r"\bto (?:create|train|fine|improve)"),
    ("publish", r"\bpublish"),
)
_ABOVE = words(r"\b(?:more than|exceed\w*|in excess of|at least|greater than|over) [^.;]{0,60}?\d")
_STATEMENT = words(r"\bpublic(?:ly)? (?:statements?|releases?)|\bpublications?\b")


def _trigger(around: str) -> str:
    """The act that starts the duty, in plain words."""
    acts = [name for name, said in _ACTS if pattern(said).search(around)]
    if acts[:2] == ["distribute", "make available"]:
        verb = "contains" if pattern(r"\bcontains? any of them").search(around) else "uses"
        if pattern(r"\bproducts? or services?").search(around):
            return (
                "distribute or make available materials, derivatives, or a product/service that "
                f"{verb} any of them"
            )
    if _ABOVE.search(around):
        return "threshold"
    if _STATEMENT.search(around):
        return "public statement"
    return acts[0] if acts else ""


_NAME_WORD = r"(?:names?|titles?)\b"
_LAST_AFTER = (
    rf"^[^.;\"]{{0,40}}?\b(?:at|to) (?:the )?(?:end|close) of (?:[\w'-]+ ){{0,8}}?{_NAME_WORD}",
    r"^[^.;\"]{0,20}?\bas (?:a |the |its )?(?:suffix|last (?:word|part|element))\b",
)
_LAST_BEFORE = (
    rf"\b{_NAME_WORD}[^.;\"]{{0,100}}?\b(?:end|finish|conclud|clos)(?:e|es|s|ing)? "
    r"(?:in|with|on|by)\b[^.;\"]{0,40}$",
    rf"\bsuffix(?:ed|es)?\b[^.;\"]{{0,40}}?(?:{_NAME_WORD}[^.;\"]{{0,30}}?)?$",
)
_NAME_AFTER = words(
    rf"^[^.;\"]{{0,40}}?\b(?:at|to|as) (?:the )?(?:beginning|start|front|head) of (?:[\w'-]+ "
    rf"){{0,8}}?"
    rf"{_NAME_WORD}",
    rf"^[^.;\"]{{0,30}}?\b(?:in|of|as part of|into|to) (?:the |any |each |its |their )?"
    rf"(?:[\w'-]+ ){{0,4}}?{_NAME_WORD}",
    r"^[^.;\"]{0,20}?\bas (?:a |the |its )?(?:prefix|(?:first|last) (?:word|part|element))\b",
    *_LAST_AFTER,
)
"""What follows the words of a name rule."""

_NAME_BEFORE = words(
    rf"\b{_NAME_WORD}[^.;\"]{{0,100}}?\b(?:begin|start|commenc|prefix|contain|includ|open|"
    rf"lead)\w*\b"
    r"[^.;\"]{0,40}$",
    r"\b(?:be|been|being|is|are) (?:\w+ )?(?:called|named|titled|prefixed)\b[^.;\"]{0,40}$",
    rf"\bprefix(?:ed|es|ing)?\b[^.;\"]{{0,60}}?(?:{_NAME_WORD}[^.;\"]{{0,60}}?)?$",
    *_LAST_BEFORE,
)
"""What stands before the words of a name rule."""

_LAST_BY, _LAST_THEN = words(*_LAST_BEFORE), words(*_LAST_AFTER)
_MODEL = words(r"\b(?:models?|derivatives?|modifications?|adapt\w+|works?|versions?)\b")


def _model_name(reading: Reading) -> Term | None:
    """A duty to call a model by, or to begin its name with, given words."""
    for index, sentence in having(reading, '"'):
        folded = sentence.folded[:LONGEST]
        if not any(word in folded for word in ("name", "title", "prefix", "suffix", "called")):
            continue
        lead = governing(reading, index)
        if not _MODEL.search(lead + folded):
            continue
        for quoted in _QUOTED.finditer(folded):
            if _is_name_rule(folded, quoted, lead):
                return _named(reading, sentence, quoted)
    return None


def _named(reading: Reading, sentence: Sentence, quoted: re.Match[str]) -> Term:
    text = reading.document.text[sentence.start + quoted.start(1) : sentence.start + quoted.end(1)]
    spoken = sentence.folded[: quoted.end() + 120]
    before, after = sentence.folded[: quoted.start()], sentence.folded[quoted.end() :]
    last = _LAST_BY.search(before[-160:]) or _LAST_THEN.search(after[:120])
    params: dict[str, Param] = {
        "suffix" if last else "prefix": _clean(text),
        "reaches_models_trained_on_outputs": _OUTPUTS.search(spoken) is not None,
    }
    return term_in(reading, sentence, key="model_name_rule", value="required", params=params)


def _is_name_rule(folded: str, quoted: re.Match[str], lead: str) -> bool:
    """Whether short quoted words have to be part of a name."""
    if len(quoted.group(1)) > 40 or _MADE.search(quoted.group(1)):
        return False
    before, after = folded[: quoted.start()], folded[quoted.end() : quoted.end() + 120]
    if not (_NAME_AFTER.search(after) or _NAME_BEFORE.search(before[-160:])):
        return False
    if passive := _SHOWN.search(after):
        before = folded[: quoted.end() + max(passive.start("act"), passive.start("appears"))]
    said = asked(f"{lead} {before}"[-400:], after) or asked(before[-400:], after)
    return said == Asked.REQUIRED


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "branding_display": _branding,
    "model_name_rule": _model_name,
}
