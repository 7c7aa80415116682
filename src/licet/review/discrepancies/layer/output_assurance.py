# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Outputs are warranted or indemnified, and any assurance for them is refused.

It finds a warranty or an indemnity that outputs infringe nobody's rights beside a disclaimer that
names outputs and refuses any assurance of non-infringement for them.

It leaves alone a disclaimer that excepts what is expressly given, an indemnity that the customer
owes, and a disclaimer that speaks of the service or the model alone.

The customer who is sued over an output reads one clause, its insurer the other.

Except the indemnity from the disclaimer, as the edit does.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Laid, Said, laid_out, said
from licet.review.layers.concepts import DENIES, Concept, joined, spoken
from licet.review.layers.saying import settling
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]

SHOWN = 90
"""Characters of a clause that the problem quotes."""


_RIGHT = (
    r"(?:rights? of (?:others|third)|infring\w*|misappropriat\w*|violat\w+|intellectual "
    r"property|copyrights?"
    r"|third[- ]party rights)"
)
_GIVEN = (
    rf"(?P<say>\b(?:indemnif\w+|hold(?:s|ing)? (?:\w+ ){{0,4}}?harmless"
    rf"|defend\w*)\b[^.;]{{0,220}}?\bO+\b[^.;]{{0,120}}?{_RIGHT}\b"
    rf"|\b(?:indemnif\w+|hold(?:s|ing)? (?:\w+ ){{0,4}}?harmless"
    rf"|defend\w*)\b[^.;]{{0,200}}?{_RIGHT}[^.;]{{0,120}}?\bO+\b"
    r"|\b(?:warrants?|guarantees?)\b[^.;]{0,60}?non-?infringement[^.;]{0,40}?\bO+"
    rf"|\b(?:warrants?|represents?|guarantees?)\b[^.;]{{0,120}}?\bO+\b[^.;]{{0,60}}?\b(?:not"
    rf"|free (?:of"
    rf"|from)|never)\b[^.;]{{0,40}}?{_RIGHT})"
)
_REFUSED = (
    rf"(?P<say>\b(?:no|not|without|disclaims?|neither"
    rf"|excludes?)\b[^.;]{{0,160}}?\bO+\b[^.;]{{0,200}}?"
    rf"(?:{_RIGHT}|non-?infring\w+)\b"
    rf"|\bO+\b[^.;]{{0,120}}?\b(?:without|no|not|disclaim\w+|as[- ]is)\b[^.;]{{0,200}}?"
    rf"(?:{_RIGHT}|non-?infring\w+)\b"
    rf"|\b(?:no|without|disclaims?)\b[^.;]{{0,160}}?non-?infring\w+[^.;]{{0,100}}?\bO+\b)"
)
_NO_ASSURANCE = pattern(
    r"\b(?:warrant\w*|assur\w+|guarant\w+|represent\w*|as[- ]is|conditions? of any kind|promise\w*"
    r"|disclaim\w*|responsib\w+|own risk|liab\w+|obligation|peril|answer\w*|risk|vouch\w*"
    r"|accountable|stand in|bears?|carried|borne|unwarranted|unassured|owes? nothing|concern)\b"
)
_CARVED = pattern(
    r"\b(?:except|other than|save|subject to|notwithstanding|without limiting|without prejudice"
    r"|protected by)\b"
)
_DUTY = pattern(r"\b(?:indemnif\w+|defend|hold(?:s|ing)? (?:\w+ ){0,4}?harmless)\b")

_IP = (
    r"\b(?:trespass\w*|treads? on|other people's|stranger's|encroach\w*|(?:their|its|his|whose"
    r"|others') rights|sue[sd]?|lawsuits?"
    r"|claims? (?:of|by|from) (?:third|others?|another)|infring\w*|non-?infring\w*|violat\w+"
    r"|misappropriat\w*|intellectual property|copyrights?"
    r"|ip"
    r"|(?:somebody|someone|anybody)(?:'s|') (?:\w+ )?rights|rights? of (?:others|another|any"
    r"|third)|(?:anyone|others|else)(?:'s|') (?:\w+ )?rights"
    r"|third[- ]part(?:y|ies)'? (?:\w+ )?(?:rights?|claims?)|third part(?:y|ies) rights)\b"
)
_ASSURED = Concept(
    says=(
        r"\b(?:indemnif\w+|indemnity|harmless|defend\w*|protects?|shields?|safeguards?"
        r"|reimburs\w+|compensat\w+|make (?:\w+ )?good"
        r"|bears? (?:the|any|all|such) (?:\w+ )?(?:cost|loss|damage|consequence)(?:e?s)?"
        r"|made good|borne by|(?:cover|warrant(?:y|ies)|guarantees?|indemnit(?:y|ies)|protection)"
        r" (?:for|on|of|as to|in respect of) O+|(?:met|settled|paid|covered|defended"
        r"|fought) (?:\w+ ){0,3}?by"
        r"|for (?:the )?U+ to (?:settle|pay|meet|fight|defend|answer|handle|bear)"
        r"|defen[cs]e|steps? in for|at (?:the )?U+'s? (?:cost|expense)|for (?:the )?U+'s? account"
        r"|(?:pay|cover|answer|assume"
        r"|stand)s?\b(?= for| any| all| the| in| if| when| what|[,.])"
        r"|(?:gives?|given) (?:a |its |the )?(?:warrant|guarantee|assurance)\w*|keeps? (?:\w+ "
        r"){1,4}?(?:free|clear|safe) (?:of|from)"
        r"|(?<!no\s)(?:warrants?|warranted|guarantees?|guaranteed|represents?|assures?|assured"
        r"|promises?|vouch\w*|undertakes?))\b"
    ),
    beside=(r"\bO+\b", _IP),
    never=(
        r"\b(?:no|not|nor|neither|never|without|disclaim\w*|exclud\w+|don't|doesn't|nothing)\b "
        r"(?:\w+ ){0,4}?"
        r"(?:indemnif|indemnity|defend|warrant|guarantee|represent|assur|promise|vouch|undertak"
        r"|liab|responsib|oblig|reimburs|compensat|pay\b)|\bas[- ]is\b|\bown (?:risk|peril)\b"
        r"|\b(?:is|are|be) (?:\w+ly )?(?:excluded|disclaimed|waived|not assured)\b"
        r"|\bdisclaim\w*|\bdeclines?\b"
    ),
)
_DENIED_SO = Concept(
    says=(
        rf"\b(?:{DENIES})\b[^.;]{{0,70}}?\b(?:warrant\w*|assur\w+|guarant\w+|represent\w*"
        rf"|promis\w+|liab\w+"
        r"|responsib\w+|obligation|duty|answer(?:able|s)?|stand in|vouch\w*|accountable"
        r"|undertaking|non-?infring\w+)\b"
        r"|\b(?:warrant\w*|assur\w+|guarant\w+|liab\w+|responsib\w+"
        r"|non-?infring\w+)\b[^.;]{0,90}?\b(?:is|are|be) "
        rf"(?:\w+ )?(?:{DENIES})\b|\brisk\b[^.;]{{0,80}}?\b(?:bears?|borne|carr\w+|lies|rests"
        rf"|falls)\b"
        r"|\b(?:unwarranted|unassured|unguaranteed)\b"
        rf"|\bown (?:risk|peril)\b|\bat (?:its|their|(?:the )?Y+'s?) (?:\w+ )?(?:risk|peril)\b"
        rf"|\bY+ (?:\w+ )?bears?\b|\bowes? nothing\b|\b{DENIES}\b[^.;]{{0,30}}?\bconcern\b"
        rf"|\bas[- ]is\b|\bbears? (?:the|all) (?:\w+ )?risk"
    ),
    beside=(r"\bO+\b", _IP),
    never=r"\b(?:indemnif\w+|harmless|protected by|protectable|copyrightable)\b",
)
_NOT_FOR_IT = Concept(
    says=(
        rf"\b{DENIES}\b[^.;]{{0,40}}?\b(?:responsib|vouch|answer|liab|accountab)\w* (?:for|of)"
        r" (?:the |any )?O+\b|\bO+ at (?:its|their|(?:the )?Y+'s?) (?:\w+ )?(?:risk|peril)\b"
    ),
    beside=(r"\bO+\b",),
    never=r"\b(?:indemnif\w+|harmless|accura\w+|complete\w*|quality|fit\w*|errors?|lawful\w*)\b",
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "O" not in laid.text:
        return
    given = joined(
        [one for one in said(laid, _GIVEN, needs="O") if _by_giver(one)],
        (one for one in spoken(laid, _ASSURED) if _by_giver(one)),
    )
    given = joined(given, _labelled(laid))
    told = {one.index for one in given}
    refused = [
        one
        for one in (_refused(laid) if given else ())
        if one.index not in told
        and _NO_ASSURANCE.search(one.text)
        and not _DUTY.search(one.text)
        and not _CARVED.search(one.text)
    ]
    yield from clashing(RULE, [(no, yes) for yes, no in pairs(given, refused)], _TOLD)


_LABEL = pattern(
    r"\b(?:warrant(?:y|ies)|guarantees?|indemnit(?:y|ies)|cover(?:age)?|assurances?|protection)\b"
    r"[^:]{0,40}?\bO+\b[^:]{0,20}:\W*$"
)
_RIGHTS = pattern(_IP)
_NONE = pattern(rf"\b{DENIES}\b")


def _labelled(laid: Laid) -> Iterator[Said]:
    """What stands behind a label: `Warranty on Output: it is non-infringing`."""
    texts = settling(laid.reading)
    for index, text in texts.items():
        if not _LABEL.search(texts.get(index - 1, "")) or _NONE.search(text):
            continue
        rights = _RIGHTS.search(text)
        if rights and (_BY_U.search(text) or "U" in text or not _BY_Y.search(text)):
            yield Said(laid, index, *rights.span())


def _refused(laid: Laid) -> list[Said]:
    denied = (*spoken(laid, _DENIED_SO), *spoken(laid, _NOT_FOR_IT))
    return joined(list(said(laid, _REFUSED, needs="O")), iter(denied))


def _by_giver(one: Said) -> bool:
    """Whether the side that grants gives the assurance, and does not refuse it."""
    if _ROW.search(one.text):
        return True
    if _BY_U.search(one.text) and not _DENIED.search(one.text):
        return True
    if _IT_IS.search(one.text) and not pattern(r"\bby (?:the )?Y+\b").search(one.text):
        return True
    denied = _DENIED.search(one.text[max(0, one.start - 40) : one.start])
    return _agent(one) in ("U", "B") and one.force is not Force.FORBIDDEN and not denied


_ROW = pattern(
    r"^[^:.;]{0,60}?:\W*(?:given |granted |provided )?(?:by |from )?(?:the )?(?:U+\b"
    r"|yes\b)"
)
_BY_U = pattern(
    r"\b(?:borne|paid|met|covered|made good|reimbursed|indemnified|warranted"
    r"|defended)(?: \w+)? by (?:the )?U+\b(?!')"
    r"|\bfor (?:the )?U+ to (?:settle|pay|meet|fight|defend|answer|handle|bear)\b"
    r"|\b(?:met|settled|fought|given|carried)(?: \w+){0,2} by (?:the )?U+\b(?!')"
    r"|\b(?:at|for) (?:the )?U+'s? (?:cost|expense|account)\b|\bU+ (?:\w+ )?(?:takes? (?:on|over)"
    r"|steps? in)\b"
)
_IT_IS = pattern(
    r"\b(?:is|are|be) (?:\w+ly )?(?:warranted|guaranteed|assured|indemnified|reimbursed"
    r"|compensated)\b"
)
_BY_Y = pattern(r"\bby (?:the )?Y+\b")
_DENIED = pattern(r"\b(?:no|neither|nor|does not|do not|not|without)\b")


def _agent(one: Said) -> str:
    """Who assures: the side before the word that does, wherever what carries it begins."""
    verb = _VERB.search(one.text)
    return one.spanning(verb.start(), verb.end()).actor if verb else one.actor


_VERB = pattern(
    r"\b(?:indemnif\w+|harmless|hold\w*|defend\w*|protects?|shields?|safeguards?|reimburs\w+"
    r"|compensat\w+|bears?|pays?|covers?|assumes?"
    r"|warrants?|guarantees?|represents?|assures?|promises?|vouch\w*|undertakes?|make good"
    r"|gives?|keeps?|answers?|stands?)\b"
)


def _short(one: Said) -> str:
    words = one.words
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rsplit(' ', 1)[0]} …"


def _problem(one: Said, other: Said) -> str:
    return f"assured in {other.at} (`{_short(other)}`) and refused in {one.at} (`{_short(one)}`)"


def _witness(one: Said, other: Said) -> str:
    return (
        f"a photographer sues over an output: {other.at} says that it is taken care of, "
        f"{one.at} says that nothing was promised"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="except the assurance from the disclaimer",
    comment="The assurance for outputs is the more specific and is excepted from the disclaimer.",
)

RULE = Rule(
    id="Y-014", family=Family.LAYER,
    title=("outputs are assured in one clause and disclaimed in " "another"),
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.OUTPUT,
)  # fmt: skip
