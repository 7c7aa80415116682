# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Adapters may be trained, and the definition of derivatives does not reach them.

It finds a right to fine-tune and a clause that says whose derivatives are, where the definition of
a derivative is about changed weights and adapters are named elsewhere, or left out of it by name.

It leaves alone a definition that is open to anything based on the model, and adapters whose owner
is named.

An adapter leaves the model's weights as they are and is most of the value of a fine-tune: nobody
can say whose it is.

Name adapters in the definition, as the edit does, or say whose they are.
"""

import re
from collections.abc import Iterator
from itertools import islice

from licet.review.discrepancies.rule import Rule, found
from licet.review.layers import Laid, Said, laid_out, said, said_plainly
from licet.review.layers.concepts import Concept, joined, spoken, stance
from licet.review.layers.owning import owners
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Edit, Family, Finding, Layer, Replacement, Severity

__all__ = ["RULE"]


_DEFINED = r"(?:^|[^\w])(?P<say>\"V+\"[^.;]{0,40}? (?:means?|refers? to|is|are) [^.;]{0,400})"
_NAMED = r"(?P<say>\bA+\b)"
_LEFT_OUT = (
    r"(?P<say>\b(?:does|do|shall|will) not (?:\w+ )?(?:include|cover|extend to|reach|comprise"
    r"|apply to) (?:[\w,]+ ){0,5}?A+\b"
    r"|\bA+\b[^.;]{0,60}? (?:is|are) not (?:[\w,]+ ){0,4}?(?:such|V+|included|covered"
    r"|comprised|settled|dealt with|addressed|governed|meant|part|ruled|touched)\b"
    r"|\bA+\b[^.;]{0,60}? (?:do|does|shall|will) not (?:fall|come|belong|count|share|follow)\b"
    r"|\b(?:for|as (?:to|regards)|of|on|about|to|with) (?:\w+ ){0,2}?A+\b[^.;]{0,60}?\b(?:no such"
    r"|nothing|silent|not|no rule|no provision)\b"
    r"|\b(?:nothing|no (?:word|rule|provision|part)|silent|not a word)\b[^.;]{0,60}?\bA+\b"
    r"|\b(?:excluding|excludes?|except(?: for)?|other than|not including|but not|with the "
    r"exception of|save(?: for)?|apart from)"
    r" (?:\w+ ){0,4}?A+|\bA+\b[^.;]{0,60}? (?:is|are|being) "
    r"(?:\w+ )?(?:left out|left aside|outside|excluded|excepted|not covered|not included"
    r"|an?(?:other| different) matter|no V+))"
)
_BESIDE_IT = Concept(
    says=(
        r"\b(?:not|\w{2,6}n't|no|never|neither|nor|none|exclud\w+|except\w*|other than|outside"
        r"|without"
        r"|but not|apart from|save for|beyond|separate"
        r"|distinct|only|solely|alone)\b"
    ),
    beside=(
        r"\bA+\b",
        r"\bV+\b|\bthe term\b|\b(?:qualif\w+|counts?|rank\w*|definition|expression|form part"
        r"|regarded"
        r"|treated)\b",
    ),
    never=(
        r"\b(?:including|regardless|whether|limitation|both|as well as)\b|\b(?:owns?"
        r"|belongs?|vests?)\b[^.;]{0,30}\bA+\b"
    ),
)
_WHOLE = Concept(
    says=(
        r"\b(?:full|complete|entire(?:ty)?|whole|throughout|all of (?:the|its|whose)|all its"
        r"|total|altered cop\w+|modified cop\w+"
        r"|sets? of (?:the )?M+)\b"
    ),
    beside=(r"\bV+\b",),
    never=(
        r"\bA+\b|\b(?:including|in part|partial\w*|or part|any part|based on|derived from"
        r"|whether)\b"
    ),
)
_TUNING = (
    r"(?P<say>\b(?:re-?train\w*\b|teach\w* (?:the )?M+|(?:weights|parameters) (?:can|may) be \w+ed"
    r"|rework\w* (?:the )?M+|tun(?:e|ing)\b|adaptation of\b|(?:continu\w+"
    r"|further) (?:the )?training\b"
    r"|adjust\w* (?:its|the) weights\b|alter(?:ing)? (?:the )?M+|fine-? ?tun(?:e|ing)\b"
    r"|train(?:ing)? (?:the )?M+"
    r"|further training\b|train(?:ing)? (?:\w+ ){0,3}?A+|"
    r"M+ [^.;]{0,30}?\b(?:modified|adapted|altered|changed|fine-? ?tuned|re-?trained)\b"
    r"|changes to (?:the |its )?(?:weights|parameters|M+)|"
    r"(?:modify|modifying|adapt|adapting|alter|change|changing) (?:\w+ ){0,3}?M+))"
)
_TUNES = "tun|train|modif|adapt|chang|alter|teach|adjust|rework"
_OPEN = pattern(
    r"\b(?:based (?:up)?on|derived from|any works?\b[^.;]{0,40}? M+|including (?:but not|without)"
    r"|in whole or in part|regardless of|any other M+|all X+|any other model)\b"
)
_WEIGHTS = pattern(r"\b(?:weights|parameters|modif\w+|chang\w+|fine-? ?tun\w+|V+)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "A" not in laid.text:
        return
    owned = {one.said.index for one in owners(laid, "V")}
    owned |= {one.index for one in _changed(laid)}
    owned |= {one.index for one in _unsettled(laid)}
    if not owned or any(_GIVEN.search(one.said.text) is None for one in owners(laid, "A")):
        return
    named = [one for one in said(laid, _NAMED, needs="A") if one.force is not Force.FORBIDDEN]
    left_out = joined(list(said(laid, _LEFT_OUT, needs="A")), spoken(laid, _BESIDE_IT))
    left_out = joined(left_out, _unsettled(laid))
    if not _may_tune(laid):
        return
    defined = list(said(laid, _DEFINED, needs="V"))
    defined += (one for one in spoken(laid, _WHOLE) if one.index not in {d.index for d in defined})
    if not left_out:
        defined = joined(defined, _in_full(laid, owned))
    yield from islice(_apart(defined, named, left_out, owned), 1)


_OPEN_SO = Concept(
    says=(
        r"\b(?:nothing|silent|unsettled|open|undecided|unresolved|unregulated|unaddressed|aside"
        r"|(?:not|never|no|nor|nobody|without|neither|excluded?|excepted|short of|no application)"
        r"|\w{2,6}n't|separate matter|yet to|deferred|postponed|remains? to be|for later|to be "
        r"(?:agreed|settled|decided)|other than|stops? short|left out|leaves? out|carved out"
        r"|kept out)\b"
    ),
    beside=(r"\bA+\b",),
    never=r"\b(?:means|warrant\w*|liab\w+|delete\w*|destroy\w*|charge\w*|fees?)\b",
)
_WHOSE = pattern(
    r"\b(?:owns?|owned|owner\w*|title|vests?|belongs?|property|proprietor\w*|acquires?|assigns?"
    r"|transfers?|makes? over|pass(?:es)? to|(?:goes|falls?|accrues?) to|(?:is|are) (?:the )?(?:U+"
    r"|Y+)'s?)\b"
)
_WEIGHTS_TOO = pattern(r"\b(?:V+|M+|weights|result|set)\b")


def _unsettled(laid: Laid) -> Iterator[Said]:
    """Adapters left out where it is said whose changed weights are, in the sentence or before."""
    for one in spoken(laid, _OPEN_SO):
        before = laid.reading.sentences[max(0, one.index - 2) : one.index]
        near = " ".join(s.folded for s in before if s.section == one.section)
        near = f"{near} {one.text}"
        if _WHOSE.search(near) and _WEIGHTS_TOO.search(near) and not _THEIRS.search(one.text):
            yield one


_THEIRS = pattern(
    r"\b(?<!who\s)(?:own(?:s|ed)?|belongs?|vests?)\b[^.;]{0,30}\bA+\b(?![^.;]{0,50}\b(?:not|no"
    r"|nothing|open"
    r"|unsettled)\b)|\bA+\b[^.;]{0,30}?\b(?:belongs?|vests?|(?:is|are"
    r"|be) (?:\w+ )?owned)\b(?! by nobody)"
)


def _changed(laid: Laid) -> Iterator[Said]:
    """Sentences that say whose changed weights are, where no term for derivatives is used."""
    for one in owners(laid, "M"):
        if _CHANGED.search(one.said.text):
            yield one.said


_CHANGED = pattern(
    r"\b(?:modified|altered|changed|adapted|retrained|fine-? ?tuned|tuned|customi[sz]ed|re-?trained"
    r"|result(?:s|ing)?|new|alterations?|modif\w+|chang\w+)\b"
)
_GIVEN = pattern(
    r"\bA+\b[^.;]{0,60}?\b(?:excluded|excepted|left out|outside|not|no such|none)\b"
    r"|\b(?:excluding|except\w*|not|without|other than|save) [^.;]{0,40}?\bA+\b"
)
"""Words on whole weights that leave adapters out say nothing of whose adapters are."""


def _apart(
    defined: list[Said], named: list[Said], left_out: list[Said], owned: set[int]
) -> Iterator[Finding]:
    """Adapters left out by name, then definitions that do not speak of them."""
    definitions = {one.index: one for one in defined}
    for out in left_out:
        if out.index in definitions and _MEANS.search(out.text):
            yield _told(_term(definitions[out.index]), out, edit=_taken_in(out))
        elif owned:
            for grant in sorted(_granted(out), key=lambda one: (one.actor != "Y", _is_brief(one))):
                yield _told(out, grant, edit=_taken_in(out))
    for one in defined:
        words = one.text[one.start : one.end]
        elsewhere = [
            name
            for name in named
            if name.index not in definitions and not _COUNTED.search(name.text)
        ]
        if "A" not in words and not _OPEN.search(words) and _WEIGHTS.search(words) and elsewhere:
            at = one.sentence.start + one.end
            edit = Edit(
                replacements=(Replacement(start=at, end=at, words=", including adapters"),),
                comment=_COMMENT,
            )
            yield _told(_term(one), elsewhere[0], edit=edit)


_MEANS = pattern(r"\"V+\"|\bV+\b[^.;]{0,40}?\b(?:means?|refers? to|is defined|includes?)\b")


def _in_full(laid: Laid, owned: set[int]) -> Iterator[Said]:
    """Where what is owned is said to be whole: `derivatives, meaning modified full weights`."""
    for one in said_plainly(laid, _FULL):
        if one.index in owned and not pattern(r"\bA+\b").search(one.text):
            yield one


_FULL = (
    r"\b(?:full|complete|entire|whole)\b (?:\w+ ){0,3}?(?:weights|parameters|models?"
    r"|checkpoints?)\b"
)


_COUNTED = pattern(
    r"\bA+\b[^.;]{0,40}?\b(?:(?:also|do|shall|will) (?:qualify|count|rank|fall within|form part)"
    r"|(?:is|are) (?:also )?(?:such|included|covered))\b"
)


def _may_tune(laid: Laid) -> bool:
    """Whether fine-tuning is let, or nothing is said of it: where it is barred there are none."""
    tuned = list(said(laid, _TUNING, needs=_TUNES))
    return not tuned or any(one.force is not Force.FORBIDDEN for one in tuned)


def _is_brief(one: Said) -> bool:
    """Whether it is no more than a heading."""
    return len(one.text) < HEADING


HEADING = 30
"""Characters of a sentence that only names a matter."""


def _granted(out: Said) -> Iterator[Said]:
    """Where fine-tuning is allowed."""
    for one in said(out.laid, _TUNING, needs=_TUNES):
        if one.index != out.index and (one.allowed or stance(one.text) == "may"):
            yield one


def _term(one: Said) -> Said:
    """The defined term itself."""
    term = pattern(r"\"V+\"").search(one.text)
    return one.spanning(*term.span()) if term else one


def _taken_in(out: Said) -> Edit | None:
    """Words that take in what was left out."""
    found = _NO.search(out.words)
    if found is None:  # `modified weights, but not adapters`
        found = _BUT.match(out.words)
        if found is None:
            return None
        new = "including"
    else:
        new = {"do": "", "does": "", "shall": "shall", "will": "will"}.get(
            found[1].lower(), found[1]
        )
    start, end = found.span()
    at = out.place.start
    while new == "" and out.words[end : end + 1] == " ":
        end += 1
    return Edit(
        replacements=(Replacement(start=at + start, end=at + end, words=new or "also "),),
        comment=_COMMENT,
    )


_NO = re.compile(r"\b(does|do|shall|will|is|are) not\b", re.IGNORECASE)
_BUT = re.compile(
    r"(?:excluding|excludes?|except(?: for)?|other than|not including|but not|with the "
    r"exception of|save(?: for)?|apart from)\b",
    re.IGNORECASE,
)
_COMMENT = "Adapters are most of a fine-tune; whoever owns the derivatives is to own them."


def _told(one: Said, other: Said, *, edit: Edit | None) -> Finding:
    first, second = sorted((one, other), key=lambda said: (said.index, said.start))
    return found(
        RULE,
        (one.place, other.place),
        f"`{first.words}` in {first.at} and `{second.words}` in {second.at} leave open "
        "whose adapters are",
        confidence=0.85,
        witness=f"a LoRA file trained on the model: neither {first.at} nor "
        f"{second.at} says whose it is",
        mend="name adapters in the definition, or say whose they are",
        edit=edit,
    )


RULE = Rule(
    id="Y-006", family=Family.LAYER, title="adapters are outside the definition of derivatives",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
