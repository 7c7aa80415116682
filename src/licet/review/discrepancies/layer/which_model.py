# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One model in the grant, another or several in the purpose or the schedule.

It finds a model whose version or size in one place is another than in the next, and a right for
one single model beside a clause that speaks of several or any.

It leaves alone versions that a clause on updates speaks of, later and earlier versions named as
such, and a definition that lists all of them.

Which weights are licensed decides on price, on warranty and on breach: a name that does not match
licenses nothing for sure.

Name the same model in both places; the edit takes over the name of the earlier one.
"""

import re
from collections.abc import Iterator
from itertools import islice

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule, found
from licet.review.layers import Laid, Said, laid_out, said_plainly
from licet.review.layers.model_names import defined_model, other_names, other_versions
from licet.review.layers.naming import NamedModel, families, named_models, versions
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Edit, Family, Finding, Layer, Replacement, Severity

__all__ = ["RULE"]

SHORT = 40
"""Characters of a sentence that is no more than a row's value."""


_ONE = (
    r"(?P<say>\b(?:one|a single|one single|only one|exactly one|one \(1\)|more than one|a sole"
    r"|the single) "
    r"(?:(?!name\b|of\b)[\w-]+ ){0,3}?"
    r"(?:M+|X+|models?)\b"
    r"|\bnumber of (?:[\w-]+ ){0,2}?models\b[^.;]{0,60}?\b(?:exceed|limited to|more than|above"
    r"|be) (?:one|1)\b"
    r"|\b(?:second|further|another|additional) (?:or \w+ )?models?\b[^.;]{0,60}?\b(?:not (?:allowed"
    r"|permitted|covered|included|licensed)|(?:new|separate|further|additional|another) (?:\w+ )?"
    r"(?:licen[sc]e|agreement|permission|contract))\b)"
)
_MANY = (
    r"(?P<say>\b(?:train\w*|develop\w*|creat\w+|build\w*|fine-? ?tun\w+|improv\w+),? (?:[\w,'-]+ "
    r"){0,5}?"
    r"(?:(?:any|all|several|multiple|various|two or more|any number of|its|their|Y+'s?|other"
    r"|further) "
    r"(?:[\w-]+ ){0,3}?models|models|(?:any|each|every) (?:[\w-]+ ){0,2}models?)"
    r"|\btrain\w* (?:[\w,'-]+ ){0,12}?(?:each|every) (?:[\w-]+ ){0,2}model"
    r"|\bmodels (?:may|can) be (?:\w+ly )?(?:trained|developed|created|built|made|derived))\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "M" not in laid.text and "X" not in laid.text:
        return
    yield from islice((*_two_names(laid), *_two_kin(laid), *_not_as_defined(laid)), 1)
    one = [s for s in said_plainly(laid, _ONE_PLAIN, needs="one|single|sole") if _licensed(s)]
    many = (
        [s for s in said_plainly(laid, _MANY_PLAIN, needs="models|any ") if _licensed(s)]
        if one
        else []
    )
    many.sort(key=lambda said: said.section.startswith(("(", "preamble")))  # recitals come last
    yield from clashing(RULE, pairs(many, one), _TOLD)


_ONE_PLAIN = _ONE.replace("M+|X+|", "")
_MANY_PLAIN = _MANY.replace("Y+'s?|", "")


def _licensed(one: Said) -> bool:
    # `not more than one` is a limit to one; what is barred otherwise is none.
    if _OR_MORE.match(one.text, one.end):
        return False
    limit = _LIMIT.match(one.words.lower()) is not None
    return limit or (one.force is Force.FORBIDDEN) == one.words.lower().startswith("more than")


_OR_MORE = pattern(
    r" (?:or|and|as well as) (?:several|more|many|two|a number|any number|as many)\b"
)
_LIMIT = pattern(r"number of|second|further|another|additional")


def _two_names(laid: Laid) -> Iterator[Finding]:
    """The same model with another version or size in two sentences, or another model."""
    for names in versions(laid):
        together = [
            {one.version for one in names if one.said.index == index}
            for index in {one.said.index for one in names}
        ]
        listed = set().union(*(found for found in together if len(found) > 1), set())
        first: dict[str, NamedModel] = {}
        for one in sorted(names, key=lambda named: not named.name):
            known = first.setdefault(one.name, one) if one.name else _only(first)
            if known and known.version != one.version and not {known.version, one.version} & listed:
                yield _renamed(known.said, one.said)
    yield from _other_model(laid)


def _not_as_defined(laid: Laid) -> Iterator[Finding]:
    """Another version or name than the definition of the model has."""
    model = defined_model(laid) if laid.about_models else None
    if model is None:
        return
    for other in other_versions(laid, model):
        yield _renamed(model.dated, other)
    for other in other_names(laid, model):
        yield _renamed(model.named, other)


def _two_kin(laid: Laid) -> Iterator[Finding]:
    """A model that is licensed by name, and one of the same family that is not, in use."""
    if not laid.about_models:
        return
    for first, told in families(laid).items():
        anchors = [
            (one, which) for one, which in told if _anchors(one) and (which != {""} or "-" in first)
        ]
        if not anchors:
            continue
        anchor, known = anchors[0]
        taken = frozenset().union(*(which for _, which in anchors if len(which) > 1))
        aliens = [
            one
            for one, which in told
            if one.index != anchor.index and which - {""} - known
            and not (len(known) > 1 and which <= taken)
            and _GRANTS_OR_USES.search(_plain(one)) and not _OTHER_RELEASE.search(_plain(one))
        ]  # fmt: skip
        if aliens and not _OTHER_RELEASE.search(_plain(anchor)):
            yield _renamed(anchor, aliens[0], *aliens[1:])


def _plain(one: Said) -> str:
    sentence = one.laid.paper.reading.sentences[one.index]
    before = ""
    if len(sentence.folded) < SHORT and one.index:  # the value of a row: its label goes before
        before = one.laid.paper.reading.sentences[one.index - 1].folded
    return f"{sentence.heading} {before} {sentence.folded}"


def _anchors(one: Said) -> bool:
    """Whether the words before a name say that it is the model, or that it is licensed."""
    sentence = one.laid.paper.reading.sentences[one.index]
    label = _plain(one)[: -len(sentence.folded)] if len(sentence.folded) < SHORT else ""
    before = f"{sentence.heading}: {label} {sentence.folded[: one.start]}"
    if _DENIED_IT.search(_plain(one)):
        return False
    return (_DEFINES.search(one.text) is not None) or _ANCHOR.search(before) is not None


_ANCHOR = pattern(
    r"\b(?:models?(?: (?:and|or) version)?(?: name)?(?: (?:supplied|licen[sc]ed|delivered"
    r"|provided))?|network|called|named|known as|namely"
    r"|that is|licen[sc]es?|licen[sc]e of|licen[sc]ed|supplies|delivers?|extends? to"
    r"|covers?)\W{1,8}(?:(?:is|are|the|of|one|weights|to"
    r"|\d[\d.]*) \W?){0,3}$"
)
_DENIED_IT = pattern(r"\b(?:not|no|other than|except|excluding|never|outside)\b")
_GRANTS_OR_USES = pattern(
    r"\b(?:licen[sc](?:e|es|ed|ing)|grant\w*|us(?:e|es|ed|ing)|deliver\w*|suppl\w+|provid\w+"
    r"|purposes?"
    r"|models?|versions?|releases?|order\w*"
    r"|run|host\w*|deploy\w*|install\w*|fine-? ?tun\w*|access|covers?|hand\w* over|download\w*"
    r"|weights)\b"
)
_OTHER_RELEASE = pattern(
    r"\b(?:later|earlier|newer|older|previous|prior|successor|subsequent|upgrad\w+|update[sd]?"
    r"|replac\w+|higher|compat\w+|any version"
    r"|all versions|since|until|deprecat\w+|each of|famil(?:y|ies)|benchmark\w*|compar\w+"
    r"|unlike|instead of|teacher|distil\w*|based on"
    r"|derived from|not|no part|no|never|other than|except|excluding|outside|to others|also "
    r"offers?|other (?:customers|licensees)|separate(?:ly)? licen\w*|option|may also)\b"
)


def _only(first: dict[str, NamedModel]) -> NamedModel | None:
    """What a version without a name is of: the one model that was named before."""
    return next(iter(first.values())) if len(first) == 1 else None


def _other_model(laid: Laid) -> Iterator[Finding]:
    """A model that is defined by one name, and a licence or a delivery of others."""
    named = list(named_models(laid))
    defined = [
        (NamedModel(next(iter(names)), "", said), names)
        for said, names in named
        if _DEFINES.search(said.text) and len(names) == 1
    ]
    defined += [(one, frozenset({one.name})) for names in versions(laid) for one in names
                if one.name and _DEFINES.search(one.said.text)]  # fmt: skip
    known = {name for _, names in defined for name in names}
    if len(known) != 1:
        return
    told = {said.index for said, _ in named}
    named += [(_name_of(one), frozenset({one.name})) for names in versions(laid) for one in names
              if one.name and one.said.index not in told]  # fmt: skip
    for said, names in named:
        same = any(name.startswith(one) or one.startswith(name) for name in names for one in known)
        if not same and said.index != defined[0][0].said.index and _GRANTS.search(_plain(said)):
            yield _renamed(_name_of(defined[0][0]), said)


def _name_of(one: NamedModel) -> Said:
    """The words of the name itself, which stands before its version."""
    folded = one.said.laid.paper.reading.sentences[one.said.index].folded
    start = folded.rfind(one.name, 0, one.said.end)
    return one.said.spanning(start, start + len(one.name)) if start >= 0 else one.said


_DEFINES = pattern(r"\"(?:[MV]+)\",? (?:shall )?(?:means?|is|refers?)\b")
_GRANTS = pattern(
    r"\b(?:licen[sc]e[sd]?|makes? available|relates?|concerns?|about|objects?|subject|covers?"
    r"|grants?|granted|purposes?|suppl(?:y|ied|ies)|deliver\w*|order\w*"
    r"|provide[sd]?|giv(?:es?|en)|receiv\w+|disposal|weights|bears?|goes by|use of)\b"
)


_ITS_VERSION = re.compile(r",? (?:version|release|v\.?) ?\d[\w.]*(?<!\.)")


def _with_version(one: Said) -> Said | None:
    """A name and the version right behind it; nothing where none stands there."""
    version = _ITS_VERSION.match(one.sentence.folded, one.end)
    return one.spanning(one.start, version.end()) if version else None


def _replaced(one: Said, other: Said) -> Replacement:
    """The one name for the other, with its version where both have one."""
    kept, odd = _with_version(one), _with_version(other)
    if kept is None or odd is None:
        kept, odd = one, other
    return Replacement(start=odd.place.start, end=odd.place.end, words=kept.words)


def _renamed(one: Said, other: Said, *more: Said) -> Finding:
    return found(
        RULE,
        (one.place, other.place),
        f"the model is `{one.words}` in {one.at} and `{other.words}` in {other.at}",
        confidence=0.85,
        witness=f"the weights of `{other.words}`: licensed by {other.at}, not by {one.at}",
        mend="name the same model in both places",
        edit=Edit(
            replacements=tuple(_replaced(one, each) for each in (other, *more)),
            comment="The earlier place is taken to be right; which model is meant is for the "
            "parties to say.",
        ),
    )


def _problem(one: Said, other: Said) -> str:
    return f"`{other.words}` in {other.at}, and {one.at} speaks of `{one.words}`"


def _witness(one: Said, other: Said) -> str:
    return f"a second model made with the same data: {one.at} says yes, {other.at} says no"


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="say whether one model is meant or several",
    comment="The right for a single model is the narrower and is taken to hold.",
)

RULE = Rule(
    id="Y-012", family=Family.LAYER, title="the grant and another clause name different models",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
