# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who may, or may not, make or better a model with outputs, inputs or data."""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.layers.concepts import Concept, spoken, stance
from licet.review.layers.marks import Laid
from licet.review.layers.saying import Said, said
from licet.review.licence_terms.modality import Force
from licet.review.reading import pattern

__all__ = ["TrainingUse", "trainings"]

_STRONG = r"(?:(?:re-?|pre-?)?train(?:s|ed|ing)?|fine-? ?tun\w*|distil\w*)"
_WEAK = r"(?:improv\w*|enhanc\w*|develop\w*|creat\w*|build\w*|teach\w*|optimi[sz]\w*|better)"
_TARGET = (
    r"(?=[^.;]{0,70}?(?:[XM]+\b|\b(?:models?|services?|products?|algorithms?|technolog\w+|systems?"
    r"|offerings?|platform)\b))"
)
_MODEL_TARGET = r"(?=[^.;]{0,60}?(?:[XMT]+\b|\bmodels?\b|\bai (?:systems?|technolog\w+)\b))"
_USE = (
    r"(?:us(?:e|es|ed|ing)|utili[sz]\w+|employ\w*|process\w*|retain\w*|analy[sz]\w+|access\w*"
    r"|feed\w*|draw(?:s|ing)? (?:up)?on|rely(?:ing)? on|learn\w* from|re-?us(?:e|es|ed|ing))"
)
_FILL = r"(?:[\w,'/-]+ )"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingUse:
    """Words on making or bettering a model, or a service, with something."""

    said: Said
    party: str
    """`U` or `Y`: who does it."""
    barred: bool
    allowed: bool
    """It is one of the two."""


def trainings(laid: Laid, things: str, *, by: str) -> Iterator[TrainingUse]:
    """Every place that speaks of training with some things.

    Args:
        laid: The agreement.
        things: Marks of what it is done with, as `O`.
        by: Who is meant where the words name nobody, `U` or `Y`.
    """
    told: set[int] = set()
    for use in _plainly(laid, things, by=by):
        told.add(use.said.index)
        yield use
    yield from _more(laid, things, told, by=by)


def _more(laid: Laid, things: str, told: set[int], *, by: str) -> Iterator[TrainingUse]:
    """Sentences that hold training, the things, and a right or a bar, in whatever order."""
    it = rf"\b[{things}]+\b"
    made = (
        rf"\b(?:as|become|forms? part of|enter\w*|into) (?:an? |the |any )?(?:\w+ )?D+\b"
        rf"|\b(?:{_STRONG}|machine learning|learn(?:s|ing|t|ed)?"
        rf"|training (?:sets?|material|purposes|runs?|data))\b"
    )
    if "I" in things:
        made += rf"|\b(?:{_WEAK}|{_BETTER})\b{_TARGET}|\bV+\b{_TARGET}"
    else:
        made += rf"|\b(?:{_WEAK})\b{_MODEL_TARGET}"
    made += (
        r"|\b(?:mak\w+|gets?|becomes?) [^.;]{0,50}?better\b|\bbetterment\b"
        r"|\bhelps? [^.;]{0,40}?better\b"
        r"|\b(?:in|to|into|among|out of) (?:the |any |every |its )?(?:\w+ of )?D{24,}"
        r"|\b(?:parameters|weights|M+|X+) (?:of [^.;]{0,40}? )?(?:is|are|be|being) (?:\w+ )?"
        r"(?:set|adjusted|fitted|updated|learned|learnt)\b"
        rf"|\b(?:no|none of (?:the |its )?|[UY]+'s?) T+(?= (?:the |any |such )?{it[2:]})"
        r"|\b(?:products?|services?|M+|models?|systems?|technology) (?:V+|development"
        r"|training|optimi[sz]ation|tuning)\b"
    )
    for one in spoken(laid, Concept(says=made, beside=(it,), never=_OTHERWISE)):
        if one.index in told or _ASIDE.search(one.text) or not pattern(it).search(one.text):
            continue
        told_so = stance(one.text) or (stance(one.lead) if one.lead.rstrip().endswith(":") else "")
        told_so = told_so or ("may" if _HELPS.search(one.text) else "")
        party = _party(one) or by
        if party in ("U", "Y") and (told_so or one.actor):
            barred = told_so == "bar"
            yield TrainingUse(said=one, party=party, barred=barred, allowed=not barred)


def _allowed(one: Said) -> bool:
    """Whether it is let: before its words, or in what a row says of them."""
    listed = _USED_BY.match(one.text) and one.force is not Force.FORBIDDEN
    return one.allowed or bool(listed or _MAY_AFTER.match(one.text, one.end))


_HELPS = pattern(r"\b(?:helps?|serves?|benefits?)\b")
_MAY_AFTER = pattern(
    r"[^.;]{0,40}?(?:U+|Y+) (?:may|can|is (?:free|allowed|permitted|entitled) to)\b(?! not)"
)


def _trainer(one: Said) -> str:
    """The side that stands right before the act: `data on which the Provider trains a model`."""
    found = _USED_BY.match(one.text) or _TRAINER.search(
        one.text, max(0, one.start - 40), min(len(one.text), one.end + 60)
    )
    return next((who[0] for who in found.groups() if who), "") if found else ""


_USED_BY = pattern(r"^\W*(?:\w+ )?use of (?:the )?[IO]+ by (?:the )?(U+|Y+)\b(?!')")
"""A row that lists for what one side uses them."""
_TRAINER = pattern(
    rf"\b(?:on|with|from|by|through) which (?:the )?(U+|Y+) (?:\w+ ){{0,3}}?{_STRONG}\b"
    r"|\b(?:something|anything|a thing) (?:(?:that|which) )?(?:the )?(U+|Y+) (?:may|must|shall"
    r"|can|will)\b"
)


def _party(one: Said) -> str:
    """Who trains: the side before the modal word or the act, or the agent of a passive."""
    trainer = _trainer(one)
    if trainer:
        return trainer
    lets = _LETS.search(one.text)
    if lets:
        return "U" if lets.group()[0] == "Y" else "Y"
    agent = _AGENT.search(one.text) or _DATIVE.search(one.text)
    if agent:
        return agent[1][0]
    modal = _MODAL_WORD.search(one.text)
    actor = one.spanning(modal.start(), modal.start()).actor if modal else ""
    return actor or one.actor or _whose(one)


def _whose(one: Said) -> str:
    """Whose models are trained: `none of the Provider's models shall be trained on it`."""
    found = _WHOSE_MODELS.search(one.text)
    return (found[1] or found[2])[0] if found else ""


_WHOSE_MODELS = pattern(
    r"\b(U+|Y+)'s? (?:own |future |next |new |other |various )*(?:\w+ )?(?:[MXT]+\b|models?\b"
    r"|train\w*|products?|services?)|\b(?:that|which) (?:the )?(U+|Y+) (?:may|must|shall|will"
    r"|can)\b"
)


_BETTER = r"(?:refin\w*|perfect\w*|advanc\w*|upgrad\w*|evolv\w*|tun\w+|calibrat\w*|mak\w+)"
_OTHERWISE = (
    r"\bnature of (?:machine learning|generative)|\bby chance\b|\bnot in breach\b|\binadvertent"
    r"|\b(?:means(?![^.;]{0,80}? which (?:the )?[UY]+ may)|warrant\w*|invoice\w*"
    r"|training (?:courses?|sessions?|services?))\b"
    r"|\bclaim\w* (?:any |no )?(?:ownership|title|copyright|rights?)\b"
    r"|\b(?:required|obliged|obligated) to\b|\b(?:is|are) (?:not|no) (?:an? )?(?:one|such|V+)\b"
    r"|\bV+\b[^.;]{0,60}?\b(?:do|does|shall|will) not (?:\w+ )?(?:include|cover|extend|comprise)\b"
)
_GIVES = (
    r"(?:\w+ )?(?:gives?|licen[sc]es?|grants?|permits?|allows?|lets?|authori[sz]es?|consents?"
    r"|agrees? that"
    r"|accepts? that)\b"
)
_LETS = pattern(
    rf"\bY+ {_GIVES}(?=[^.;]{{0,60}}?\bU+\b)|\bU+ {_GIVES}(?=[^.;]{{0,60}}?\bY+\b(?!'))"
)
_DATIVE = pattern(
    r"\b(?:available|open|allowed|permitted|denied|granted|reserved|serves?|helps?|hinders?"
    r"|prevents?|keeps?|off limits) (?:to |for )?(?:the )?(U+|Y+)\b(?!')"
)
"""Whom a right or a bar is for: `is available to the Provider`."""
_AGENT = pattern(r"\bby (?:the )?(U+|Y+)\b(?!')")
_MODAL_WORD = pattern(
    r"\b(?:may|shall|must|will|can|cannot|is|are|undertakes?|agrees?|refrains?|never|not)\b"
)


def _plainly(laid: Laid, things: str, *, by: str) -> Iterator[TrainingUse]:
    seen: set[int] = set()
    for expression in _expressions(things):
        for one in said(laid, expression, needs="|".join(things)):
            if one.index in seen or _ASIDE.search(one.text):
                continue
            lets = _LETS.search(one.text) or _DATIVE.search(one.text[: one.start])
            party = _trainer(one) or (_party(one) if lets else one.actor) or _whose(one) or by
            kept = (
                one.force is Force.FORBIDDEN
                or _NO_SUCH.search(one.text[: one.start])
                or _NONE_OF.search(one.text[: one.start])
                or _BARRED_AFTER.match(one.text, one.end)
            )
            let = not kept and _allowed(one) and not _NO_TRAINING.search(one.text)
            if party in ("U", "Y") and (kept or let):
                seen.add(one.index)
                yield TrainingUse(said=one, party=party, barred=bool(kept), allowed=let)


_NO_TRAINING = pattern(
    r"\b(?:not|never) (?:be |to |\w+ )?(?:constitute|amount to|involve|include|extend to) "
    r"(?:\w+ ){0,3}?train\w*\b"
    r"|\b(?:that|which) (?:is|are|do|does) not [^.;]{0,30}?train\w*\b"
)
_NO_SUCH = pattern(
    r"\b\w{2,6}n't [^.;]{0,60}$|\b(?:abstain|refrain|desist|keep)\w* (?:from )?(?:the |any "
    r"|all )?$|\bunder no "
    r"circumstances [^.;]{0,40}$"
    r"|\bno (?:attempt|effort|right|licen[sc]e|permission|move)\w* (?:to |of |for )?$|\bno "
    r"(?:such |any )?$|\bnot? (?:be )?allow\w* $"
)
_NONE_OF = pattern(r"\b(?:nothing|none of|no (?:[\w,]+ ){0,3}?[IOMX]+)\b")
_BARRED_AFTER = pattern(
    r"[^.;]{0,90}?\b(?:is|are|be) (?:\w+ly )?(?:prohibited|forbidden|excluded|barred|ruled out"
    r"|off limits|out of bounds|banned|disallowed|no(?:t an?)? (?:option|use)|outside [^.;]{0,30}"
    r"|not (?:\w+ly )?(?:permitted|allowed|authori[sz]ed|licensed|granted))\b"
)
_ASIDE = pattern(
    r"\b(?:warrant(?:y|ies|s)|represents|liab(?:le|ility)|indemnif\w+|damages|train(?:s|ed|ing)? "
    r"(?:its |their |the |of )?(?:employees|personnel|staff|users|customers?)|as[- ]is)\b"
    r"|^\W*(?:[\w.]+[.)]? )?\"[^\"]*\" (?:shall )?means?\b(?![^.;]{0,80}? which (?:the )?[UY]+ may)"
)


def _expressions(things: str) -> tuple[str, ...]:
    it = rf"[{things}]+\b"
    # Bettering a service with inputs is training in all but name; with outputs it is their use.
    better = _TARGET if "I" in things else _MODEL_TARGET
    verb = rf"(?:\b{_STRONG}\b|\b(?:{_WEAK}|V+)\b{better})"
    end = rf"\b(?:to|for|in|into|as|when) {_FILL}{{0,7}}?{verb}"
    return (
        rf"\b{it}(?: {_FILL}{{0,8}}?| )?(?:be|is|are|been|being) (?:\w+ly |not |never )?"
        rf"(?P<say>(?:used|utili[sz]ed|processed|employed|retained|fed into)\b[^.;]{{0,80}}?{end})",
        rf"(?P<say>\b{_USE} {_FILL}{{0,12}}?{it}[^.;]{{0,90}}?{end})",
        rf"(?P<say>{verb} {_FILL}{{0,12}}?(?:on|with|using|from|by|means of|upon|through) "
        rf"{_FILL}{{0,7}}?{it})",
        rf"(?P<say>\b(?:creat\w*|develop\w*|build\w*|mak\w+|offer\w*|sell\w*|distribut\w+|train\w*)"
        rf" [^.;]{{0,40}}?T+ {_FILL}{{0,5}}?{it})",
        rf"(?P<say>\b{_USE} {_FILL}{{0,12}}?{it} (?:\w+ )?as D+)\b",
        rf"^\W*(?:\w+ )?(?P<say>use of (?:the )?{it} by [^.]{{0,160}}?\btraining (?:of )?[XM]+)\b",
        rf"(?P<say>\blearn(?:s|ing)? from {_FILL}{{0,5}}?{it})",
        rf"(?P<say>\bdistil\w* (?:of )?{_FILL}{{0,4}}?{it})",
        rf"\b{it}(?P<say> {_FILL}{{0,3}}?(?:to|for) (?:\w+ )?{_STRONG}\b)",
    )
