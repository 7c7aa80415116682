# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Names: what has to be displayed, how a model is called, whether marks may be used."""

import re
from collections.abc import Callable, Iterator, Mapping

from licet.review.licence_terms.modality import governing, mentions, words
from licet.review.licence_terms.quoting import term_at, term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term

__all__ = ["READERS"]

LONGEST = 2500
"""Characters of one sentence that are looked at."""

_QUOTED = re.compile(r'"\s*([^"\n]{2,120}?)[\s,.;]*"')
_DISPLAY = words(
    r"\b(?:display|show|exhibit|feature|present|print|affix|post|place|put)(?:s|ing|ed)?\b",
    r"\b(?:include|state|indicate|mark|label|carry|bear|mention|identify|contain|add)(?:s|ing|ed|ly)?\b",
)
_PLACE = words(
    r"\b(?:user )?interfaces?\b", r"\bweb ?(?:site|page)s?\b", r"\bblog ?posts?\b", r"\babout page\b",
    r"\b(?:product|related|accompanying) documentation\b", r"\bmarketing\b", r"\badvertis\w+\b",
    r"\b(?:public|press) (?:statements?|releases?)\b", r"\bmodel cards?\b", r"\bhome ?page\b",
    r"\bsplash\b", r"\bpublicly\b", r"\bprominently\b", r"\bprominent (?:place|position|manner)\b",
    r"\bproducts? or services?\b", r"\bproduct pages?\b", r"\bapp store\b",
)  # fmt: skip
_MADE = words(
    r"\b(?:built|powered|based|made|trained|improved|developed|created|derived|enhanced|running|"
    r"fine-?tuned|generated|driven|enabled) (?:with|by|on|using|from|upon)\b"
)
_LEGAL_NOTICE = words(
    r"\bnotice(?:s)? (?:text )?file\b", r'"notice"', r"\bappropriate legal notices?\b",
    r"\bcopyright (?:notice|statement)s?\b", r"\battribution notices?\b", r"\bis licensed under\b",
    r"\ball rights reserved\b", r"\bcopyright ?(?:©|\(c\))",
)  # fmt: skip
_ENCOURAGED = words(
    r"\b(?:encouraged?|recommended?|invited?|requested|welcome|urged?|kindly asked) to\b",
    r"\bwe (?:encourage|recommend|ask|invite|would appreciate)\b", r"\boptional(?:ly)?\b",
    r"\bshould consider\b",
)  # fmt: skip
_DUTY = words(
    r"\b(?:shall|must|will|required to|agrees? to|obliged to|obligated to|need to|has to|have to|"
    r"undertakes? to|should)\b(?! not\b)",
    r"\b(?:on|under) (?:the )?condition that\b", r"\bprovided that\b", r"\bsubject to\b",
)  # fmt: skip
_NEGATED = words(r"\b(?:shall|must|may|will|can|do|does) not\b", r"\bnor\b", r"\bneither\b",
                 r"\bwithout\b")  # fmt: skip


def _branding(reading: Reading) -> Term | None:
    """A duty, or a request, to show a name or a phrase to the public."""
    found = [hit for hit in _displays(reading)]
    required = [hit for hit in found if hit[0] == "required"]
    for value, sentence, params in (*required, *found):
        return term_in(reading, sentence, key="branding_display", value=value, params=params)
    return None


def _displays(reading: Reading) -> Iterator[tuple[str, Sentence, dict[str, Param]]]:
    for index, sentence in mentions(reading, _DISPLAY):
        folded = sentence.folded[:LONGEST]
        around = f"{governing(reading, index)} {folded}"
        for act in _DISPLAY.finditer(folded):
            begin = sentence.start + act.end()
            # `the following statement:` goes on after the sentence's end.
            goes_on = folded.rstrip().endswith(":")
            window = reading.folded[begin : begin + 320] if goes_on else folded[act.end() :][:260]
            quoted = _QUOTED.search(window)
            if quoted is None or not _is_branding(window, quoted, folded):
                continue
            before = f"{around[: -len(folded)]}{folded[: act.start()]}"[-500:]
            if (value := _asked(before)) is None:
                continue
            text = reading.document.text[begin + quoted.start(1) : begin + quoted.end(1)]
            params: dict[str, Param] = {"text": _clean(text), **_reach(around)}
            if trigger := _trigger(around):
                params["trigger"] = trigger
            yield value, sentence, params
            break


def _clean(text: str) -> str:
    return " ".join(text.split()).strip(" ,.;*_")


def _is_branding(window: str, quoted: re.Match[str], sentence: str) -> bool:
    """Whether the quoted words are shown to the public, and are not a legal notice or a name rule."""
    inner = quoted.group(1)
    if _LEGAL_NOTICE.search(inner) or _LEGAL_NOTICE.search(window[: quoted.start()]):
        return False
    if _NAMING.search(window[quoted.end() : quoted.end() + 80]):
        return False
    if _MADE.search(inner):
        return True
    near = window[: quoted.start()] + window[quoted.end() : quoted.end() + 160]
    return _PLACE.search(near) is not None and not _DEFINED.search(sentence)


_DEFINED = words(r'^"[^"]{2,60}" (?:means|refers|shall mean|is defined)')


def _asked(before: str) -> str | None:
    """What the words before the act make of it: a duty, a request, or nothing."""
    last = max((m.end() for m in _DUTY.finditer(before)), default=-1)
    kindly = max((m.end() for m in _ENCOURAGED.finditer(before)), default=-1)
    refused = max((m.end() for m in _NEGATED.finditer(before)), default=-1)
    if max(last, kindly) < 0 or refused > max(last, kindly):
        return None
    return "encouraged" if kindly > last - 12 and kindly >= 0 else "required"


def _reach(around: str) -> dict[str, Param]:
    """Whether a duty speaks of models trained on outputs."""
    if _TRAINS.search(around) and _OUTPUTS.search(around):
        return {"reaches_models_trained_on_outputs": True}
    return {}


_TRAINS = words(r"\b(?:train|fine-? ?tune|improve|create|develop|distil)\w*\b")
_OUTPUTS = words(r"\b(?:outputs?|results?|synthetic data|generated (?:content|data))\b")


def _trigger(around: str) -> str:
    """The act that starts the duty, in plain words."""
    acts = [
        name
        for name, said in (
            ("distribute", r"\bdistribut"), ("make available", r"\bma(?:ke|king) (?:it |them )?available"),
            ("train a model", r"\bto (?:create|train|fine|improve)"), ("publish", r"\bpublish"),
        )
        if pattern(said).search(around)
    ]  # fmt: skip
    if acts[:2] == ["distribute", "make available"]:
        verb = "contains" if pattern(r"\bcontains? any of them").search(around) else "uses"
        if pattern(r"\bproducts? or services?").search(around):
            return (
                "distribute or make available materials, derivatives, or a product/service that "
                f"{verb} any of them"
            )
    if pattern(
        r"\b(?:more than|exceed\w*|in excess of|at least|greater than|over) [^.;]{0,60}?\d"
    ).search(around):
        return "threshold"
    if pattern(r"\bpublic(?:ly)? (?:statements?|releases?)|\bpublications?\b").search(around):
        return "public statement"
    return acts[0] if acts else ""


_NAMING = words(
    r"\bat the (?:beginning|start) of (?:\w+ ){0,6}?(?:names?|titles?)\b",
    r"\b(?:in|of|as part of|as a prefix (?:to|of|in)) (?:the |any |its |their )?(?:\w+ ){0,4}?(?:names?|titles?)\b",
    r"\bas (?:a |the )?(?:prefix|first (?:word|part))\b",
)
_NAME_DUTY = words(
    r"\b(?:names?|titles?|naming)\b[^.;]{0,120}?\b(?:begin|start|commence|prefix|contain|include)\w*\b",
    r"\b(?:include|add|put|place|use|insert|prefix)\w*\b[^.;]{0,160}?\b(?:beginning|start|prefix|name)\b",
    r"\b(?:called|named|prefixed)\b",
)


def _model_name(reading: Reading) -> Term | None:
    """A duty to call a model by, or to begin its name with, given words."""
    for index, sentence in mentions(
        reading, words(r"\b(?:nam(?:e|es|ed|ing)|titles?|prefix\w*)\b")
    ):
        folded = sentence.folded[:LONGEST]
        for duty in _NAME_DUTY.finditer(folded):
            around = f"{governing(reading, index)} {folded[: duty.end()]}"
            quoted = _name_quoted(folded, duty)
            if quoted is None or _asked(around[-400:]) != "required":
                continue
            if not pattern(r"\b(?:models?|derivatives?|modifications?|adapters?|works?)\b").search(
                around + folded
            ):
                continue
            text = reading.document.text[
                sentence.start + quoted.start(1) : sentence.start + quoted.end(1)
            ]
            spoken = folded[: quoted.end()] + folded[quoted.end() : quoted.end() + 120]
            params: dict[str, Param] = {
                "prefix": _clean(text),
                "reaches_models_trained_on_outputs": _OUTPUTS.search(spoken) is not None,
            }
            return term_in(
                reading, sentence, key="model_name_rule", value="required", params=params
            )
    return None


def _name_quoted(folded: str, duty: re.Match[str]) -> re.Match[str] | None:
    """The quoted words nearest to a name duty, if they are short enough for a name."""
    found = [
        q
        for q in _QUOTED.finditer(folded, max(0, duty.start() - 20), min(len(folded), duty.end() + 120))
        if len(q.group(1)) <= 40 and not _MADE.search(q.group(1))
    ]  # fmt: skip
    ends = _NAMING.search(folded, duty.start())
    if not found or (
        ends is None and not pattern(r"\b(?:begin|start|prefix|commenc)\w*").search(duty.group())
    ):
        return None
    return min(found, key=lambda q: abs(q.start() - duty.start()))


_MARKS = words(
    r"\b(?:trade ?-?marks?|trade ?-?names?|service ?-?marks?|logos?|brand (?:names?|features?)|"
    r"product names?|insignia|trade dress)\b",
    r"\bnames? of (?:the )?[\w' ]{2,50}?(?:contributors?|copyright holders?|authors?|licensors?|owners?)\b",
    r"\bendorse or promote\b",
)  # fmt: skip
_MARK_GRANT = words(
    r"\b(?:hereby )?grants? (?:to )?(?:you|licensee|user|customer)\b[^.;]{0,120}?\b(?:licen[sc]e|right|permission)"
    r"[^.;]{0,80}?\bto use\b[^.;]{0,100}?(?:marks?\b|names?\b|logos?\b|brand\b|\")",
    r"(?<!nor\s)\b(?:you|licensee|user|customer) may (?:only )?use\b[^.;]{0,80}?\b(?:trade ?-?marks?|marks?|logos?|trade ?-?names?)\b",
    r"\blicen[sc]e to use [^.;]{0,40}?\(the \"marks?\"\)",
    r"\btrade ?-?mark licen[sc]e\b[^.;]{0,60}?\b(?:is|are) (?:hereby )?granted (?:solely|only)\b",
)  # fmt: skip
_MARK_NONE = words(
    r"\bno\b[^.;]{0,120}?\b(?:granted|licensed|waived|conveyed|given|licen[sc]e)\b",
    r"\bnot (?:\w+ ){0,3}?(?:grant|permit|allow|include|give|confer|extend|cover|convey|licensed|granted|use|refer|authori[sz]e)\w*\b",
    r"\bnothing\b[^.;]{0,100}?\b(?:permits?|grants?|allows?|gives?|authori[sz]es?|confers?|construed)\b",
    r"\bneither\b", r"\bnor\b", r"\b(?:shall|may|must|will|can) not\b", r"\bwithout (?:the )?(?:\w+ ){0,3}?(?:prior|written|permission|consent)\b",
    r"\b(?:retains?|reserves?)\b[^.;]{0,80}?\b(?:rights?|ownership)\b",
    r"\b(?:remains?|are|is) the (?:sole |exclusive )?property of\b",
    r"\bowned by\b", r"\b(?:prohibited|forbidden)\b",
)  # fmt: skip


def _trademark(reading: Reading) -> Term | None:
    """Whether marks may be used: a grant, however narrow, is `limited`; a refusal is `none`."""
    refused: Sentence | None = None
    for index, sentence in mentions(reading, _MARKS):
        folded = sentence.folded[:LONGEST]
        if _LEGAL_NOTICE.search(folded) and not _MARK_NONE.search(folded):
            continue
        mark = _MARKS.search(folded)
        if refused is None and mark and _is_refusal(folded, governing(reading, index), mark):
            refused = sentence
    granted = next((s for _, s in mentions(reading, _MARK_GRANT) if _grants_mark(s)), None)
    if granted is None and refused is not None and _EXCEPT.search(refused.folded):
        granted = refused
    if granted is not None and (refused is not None or _MARKS.search(granted.folded)):
        value, said = "limited", refused or granted
    elif refused is not None:
        value, said = "none", refused
    else:
        return None
    return term_in(reading, said, key="trademark", value=value)


_EXCEPT = words(
    r"\b(?:except|other than|unless)\b[^.;]{0,60}?\b(?:required|permitted|necessary|provided|set forth|expressly)\b"
    r"[^.;]{0,60}?\b(?:section|clause|paragraph|article|§) ?[\divx(]",
)
"""An exception that points to another section allows what that section requires."""


def _grants_mark(sentence: Sentence) -> bool:
    match = _MARK_GRANT.search(sentence.folded)
    return match is not None and not pattern(r"\b(?:nothing|no|not|neither|nor)\b").search(
        sentence.folded[max(0, match.start() - 60) : match.end()]
    )


_WARRANTY = words(r"\b(?:warrant|infring|indemnif)\w*\b")
_KEEP = words(r"\b(?:retain|keep|preserve|reproduce|maintain)\b[^.;]{0,80}?\bnotices?\b",
              r"\b(?:remove|alter|obscure|delete)\b[^.;]{0,80}?\bnotices?\b")  # fmt: skip


def _is_refusal(folded: str, lead: str, mark: re.Match[str]) -> bool:
    near = folded[max(0, mark.start() - 220) : mark.end() + 200]
    if _KEEP.search(folded) or (_WARRANTY.search(near) and not pattern(r"\bgrant").search(near)):
        return False
    return _MARK_NONE.search(near) is not None or _MARK_NONE.search(lead[-160:]) is not None


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "branding_display": _branding,
    "model_name_rule": _model_name,
    "trademark": _trademark,
}
