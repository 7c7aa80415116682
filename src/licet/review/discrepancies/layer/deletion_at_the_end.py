# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Models are to be deleted at the end, and are kept.

It finds a duty to delete, return or stop using models, or data with the models trained on it, when
the agreement ends, beside a clause by which such a model survives, may be kept, or is licensed for
ever.

It leaves alone the deletion of data alone, a wind-down with its own end, and a right to keep that
is made subject to the duty to delete.

A model cannot be cut loose from the data it learnt: one clause makes a product, the other ends it.

Say which models may be kept, and put that clause first; the edit puts the right to keep below the
duty to delete.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Laid, Said, laid_out, said
from licet.review.layers.concepts import Concept, joined, spoken
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_THING = r"(?:\b[TVMA]+\b)"
_FILL = r"(?:[\w,'()/-]+ )"
_DELETE = (
    rf"(?P<say>\b(?:delet\w+|destroy\w*|eras\w+|purg\w+|wip\w+|return|decommission\w*|dispos\w+"
    rf"|discard\w*|retire|ceas\w+ (?:all )?(?:use|using)|stop\w* using) {_FILL}{{0,16}}?{_THING})"
)
_DELETED = (
    rf"(?P<say>\btak(?:e|ing) {_FILL}{{0,4}}?{_THING} out of service\b"
    rf"|{_THING},? {_FILL}{{0,10}}?(?:shall|must|will|are to|is to) be (?:\w+ )?(?:deleted"
    r"|destroyed|erased|purged|wiped|returned|decommissioned))"
)
_KEEP = (
    rf"(?P<say>\b(?:retain\w*|keep\w*|(?:continu\w+|go on) (?:to )?(?:us\w+|exploit\w*|operat\w+"
    rf"|distribut\w+|run\w*|host\w*|deploy\w*)"
    rf"|not be (?:required|obliged) to (?:delete|destroy|return)|need not (?:delete|destroy"
    rf"|return))"
    rf" {_FILL}{{0,10}}?{_THING})"
    rf"|(?P<too>{_THING},? {_FILL}{{0,12}}?(?:surviv\w+|outlast\w*|outlive\w*|lives? on|stays? "
    rf"in (?:use|force|service)|(?:may|shall|will) be (?:retained|kept"
    r"|used (?:after|following|beyond))|remains? (?:unaffected|in (?:effect|use|force))"
    r"|(?:is|are) not affected|need not be (?:deleted|destroyed|returned)"
    r"|continues?|(?:which|that) Y+ may (?:keep|retain|continue)"
    r"|(?:may|shall|will) (?:remain|continue)))"
    rf"|(?P<nor>\b(?:does|do|shall|will) not affect {_FILL}{{0,10}}?{_THING})"
)
_FOREVER = (
    r"(?P<say>\b(?:perpetual|irrevocable)(?:,? (?:and )?(?:perpetual|irrevocable))?)\b"
    rf"[^.;]{{0,200}}?{_THING}"
    rf"|{_THING}[^.;]{{0,60}}? (?:is|are) (?P<too>(?:perpetual|irrevocable))\b"
)
_END = pattern(
    r"\b(?:run(?:s|ning)? out|over|terminat\w+|expir\w+|ends?\b|end of|ending|cessation|lapse|exit"
    r"|whatever (?:becomes of|happens to)|no more\b|beyond the (?:term|life|duration)|surviv\w+"
    r"|outliv\w+|outlast\w*)"
)
_OTHER = pattern(
    r"\b(?:copies of|backups?|record|personal data|warrant\w*|until|during|such (?:date|time) as)\b"
)

_GOES = Concept(
    says=(
        r"\b(?:delet\w+|destr(?:oy|uct)\w*|eras\w+|purg\w+|wip\w+|decommission\w*|dispos\w+"
        r"|discard\w*|scrap\w*"
        r"|surrender\w*|shred\w*|expung\w+|cease to exist|render\w* (?:\w+ )?(?:unusable"
        r"|irrecoverable)|hand\w* back|overwrit\w+|disappear\w*|vanish\w*"
        r"|(?:has|have|is|are|must|shall|will) (?:to )?(?:go|be gone)\b(?! on)|rid\b[^.;]{0,40}? of"
        r"|(?:end|expiry|expiration|termination) of [^.;]{0,30}? go(?:es)? (?:the|all|every|each"
        r"|any)"
        r"|take[sn]? out of service)\b"
    ),
    beside=(r"\b[TV]+\b|\bD+\b[^.;]{0,80}?\bM+\b|\bthere(?:on|from|with)\b",),
    never=(
        r"\b(?:not|never|no|nothing|neither) (?:\w+ ){0,4}?(?:delet|destr|eras|purg|wip|requir"
        r"|oblig|oblige|need)\w*"
        r"|\bneed not\b|\bno (?:obligation|duty|need)\b|\b(?:may|can) (?:be )?(?:kept|retain|keep)"
        r"|\b(?:except|excluding|other than|save for) (?:\w+ ){0,5}?[TMV]+\b"
    ),
)
_NOT_KEPT = Concept(
    says=(
        r"\b(?:not|never|no|nor|none|nobody)\b[^.;]{0,60}?\b(?:hold(?:s|ing)? on|ke(?:ep|pt)\w*"
        r"|retain\w*|surviv\w*|outliv\w*|outlast\w*|left|remain in|in existence"
        r"|(?:continu\w+|go(?:es)? on) (?:to )?(?:us|run|operat|exploit)\w*)\b"
    ),
    beside=(r"\b[TV]+\b",),
    never=(
        r"\b(?:need not|required|obliged|affect\w*|touch\w*|prevents?|stops?|ends? the|duty"
        r"|obligation|confiden\w*|warrant\w*|fees?|record\w*|unless|except|longer than"
        r"|more than|without|cop(?:y|ies) of|secret|owner\w*|title|not (?:be )?(?:tied|bound"
        r"|limited))\b"
    ),
)
_STAYS = Concept(
    says=(
        r"\b(?:surviv\w+|outlast\w*|outliv\w+|retain\w*|ke(?:ep|pt)\w*|remains?|continu\w+"
        r"|go(?:es)? on|carry on"
        r"|persist\w*|stays?|(?:runs?|liv(?:e|es)|works?) on|unaffected|untouched|in (?:service"
        r"|use)|for (?:ever|all time)|forever"
        r"|as before|in perpetuity|indefinite(?:ly)?|notwithstanding (?:the "
        r")?(?:termination|expir\w+|end)|beyond|endur\w+)\b"
    ),
    beside=(
        r"\b[TVM]+\b",
        r"\b(?:terminat\w+|expir\w+|ends?\b|ended|end of|ending|cessation|lapse\w*|over\b"
        r"|(?:is|are) (?:history|gone|past)|thereafter|outliv\w+|outlast\w*|surviv\w+"
        r"|whatever (?:becomes of|happens to)|no more\b)",
    ),
    never=(
        r"\b(?:not|no|never|neither|nor|cease|cannot|nothing) |\b(?:delet|destr(?:oy|uct)|eras"
        r"|purg|wip|return|confiden"
        r"|warrant|liab|indemn|owner|title|propert)\w*|\bfees?\b|\bpersonal data\b|\bcop(?:y"
        r"|ies) of\b|\b(?:shall|will|must) (?:\w+ly )?(?:terminate|end|expire|lapse)\b"
    ),
)
_NEED_NOT = Concept(
    says=(
        r"\b(?:needs? (?:not|never)|(?:not|never) (?:be )?(?:required|obliged|bound|obligated) to"
        r"|no "
        r"(?:duty|obligation|need) to|\w{2,6}n't (?:have|need) to)"
        r" (?:\w+ )?(?:give up|hand|delet|destroy|eras|return|surrender|ceas|stop|part with"
        r"|purge)\w*"
        r"|\bnot (?:\w+ )?(?:tied|bound|limited|confined) to (?:the )?(?:term|duration|life|end)\b"
        r"|\b(?:does|do|shall|will) not (?:\w+ )?(?:touch|affect|end|disturb|impair|stop)\b"
    ),
    beside=(
        r"\b[TVM]+\b",
        r"\b(?:term of|terminat\w+|expir\w+|ends?\b|ended|end of|ending|cessation|lapse\w*|over\b"
        r"|(?:is|are) (?:history|gone|past|no more)|long after)",
    ),
)
_FOR_EVER = Concept(
    says=(
        r"\bneeds? never\b (?:\w+ )?(?:give up|hand|delet|destroy|eras|return|surrender|ceas|stop"
        r"|part with|purge|wipe)\w*"
    ),
    beside=(r"\b[TVM]+\b",),
)
"""What need never be done need not be done at the end."""
_NEVER_ENDS = Concept(
    says=(
        r"\b(?:perpetual(?:ly)?|perpetuity|everlasting|for all time|without end|never ends?"
        r"|never expires?|for ever"
        r"|forever|eternal\w*|irrevocabl[ey]"
        r"|without (?:any )?(?:limit\w*|end|restriction) (?:in|of|as to) (?:time|duration"
        r"|term)|without (?:an )?end date"
        r"|unlimited (?:in|as to) (?:time|duration)|does not (?:end|expire|lapse)|no (?:expiry"
        r"|end date)|indefinite(?:ly)?)\b"
    ),
    beside=(
        r"\b[TVM]+\b",
        r"\b(?:licen[sc]\w*|rights?|grants?|granted|may|use|run|operate|keep)\b",
    ),
    never=(
        r"\b(?:not|non-?) (?:be )?(?:perpetual|irrevocable)|\bconfiden\w*|\bsurviv\w+"
        r"|\bwaive\w*|\breleases?\b|\bfeedback\b"
    ),
)
_UNTIL = pattern(r"\buntil\b")
_TUNED = pattern(r"\bfine-?tun|\bmachine learning\b|\bartificial intelligence\b")
_WIND_DOWN = pattern(
    r"\b(?:for|within|during|up to|not exceeding)\b[^.;]{0,40}?\b(?:days?|months?|weeks?)\b"
    r"|\bafter which\b|\bwind\w*[- ]"
    r"|\bwhereupon\b|\btransition\w*|\bsell-?off\b|\brun-?off\b|\bphase[- ]out\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    # Who licenses data speaks little of models: of those that are trained with it.
    models = laid.about_models or (
        "T" in laid.text and _LEARNT.search(paper.reading.folded) is not None
    )
    tuned = models or _TUNED.search(paper.reading.folded)
    if not tuned or not _END.search(laid.text):
        return
    deleted = _deleted(laid, models=bool(models))
    if not deleted:
        return
    told = {one.index for one in deleted}
    kept = joined(
        [one for one in said(laid, _KEEP, needs="M|T|V") if _stays(one)],
        (
            o
            for o in (*spoken(laid, _STAYS), *spoken(laid, _NEED_NOT), *spoken(laid, _FOR_EVER))
            if o.index not in told and not _OTHER.search(o.text)
        ),
    )
    kept = [one for one in kept if not _WIND_DOWN.search(one.text)]
    wide = [one for one in deleted if _MADE_WITH.search(one.text)]
    forever = [one for one in said(laid, _FOREVER, needs="perpetual|irrevocabl") if _grants(one)]
    forever = joined(
        forever, (o for o in spoken(laid, _NEVER_ENDS) if o.index not in told and models)
    )
    found = [*pairs(kept, deleted), *pairs(forever, wide)]
    yield from clashing(RULE, [p for p in found if p[0].index != p[1].index], _TOLD)


def _deleted(laid: Laid, *, models: bool) -> list[Said]:
    """Where models are to go at the end, or may not be kept."""
    deleted = [
        one
        for expression in (_DELETE, _DELETED)
        for one in said(laid, expression, needs="M|T|V")
        if _at_the_end(one)
        and one.force is not Force.FORBIDDEN
        and not _kept(one)
        and not _UNTIL.search(one.text[: one.start])
        and not _CASE.search(one.text[: one.start])
    ]
    deleted += [
        one
        for one in said(laid, _KEEP, needs="M|T|V")
        if one.force is Force.FORBIDDEN and _at_the_end(one) and not _kept(one)
    ]
    goes = (
        one
        for one in (*spoken(laid, _GOES), *spoken(laid, _NOT_KEPT))
        if models and _at_the_end(one) and not _kept(one) and not _OTHER.search(one.text)
    )
    return joined(deleted, goes)


_LEARNT = pattern(r"\btrain(?:ed|ing) (?:\w+ )?(?:on|with|from|using)\b|\bmachine[- ]learning\b")
_CASE = pattern(
    r"\b(?:if|where|when(?:ever)?) (?:the )?[UYB]+ (?:has|have|is|are|had) (?:\w+ )?to $"
)
"""The words tell a case, `if the Licensee has to stop using`, and no duty."""
_MADE_WITH = pattern(r"\bT+\b|\bV+\b|\bD+\b[^.;]{0,80}?\b[MX]+\b|\bthere(?:on|from|with)\b")
_GRANT = pattern(r"\b(?:grants?|licen[sc]e[sd]?|granted)\b")
_NOT_TO = pattern(
    r"\b(?:not be (?:required|obliged)|need not|no (?:duty|obligation)|not required) "
)


def _at_the_end(one: Said) -> bool:
    return _END.search(f"{one.sentence.heading} {one.lead[-300:]} {one.text}") is not None


def _kept(one: Said) -> bool:
    return _NOT_TO.search(one.text[max(0, one.start - 40) : one.end]) is not None


def _stays(one: Said) -> bool:
    """Whether it is a right to keep after the end, not a limit on keeping."""
    barred = one.force is Force.FORBIDDEN and not _kept(one)
    return not barred and _at_the_end(one) and not _OTHER.search(one.text)


def _grants(one: Said) -> bool:
    words = f"{one.lead[-200:]} {one.text}"
    return _GRANT.search(words) is not None and one.force is not Force.FORBIDDEN


def _problem(one: Said, other: Said) -> str:
    return f"`{one.words}` in {one.at}, while {other.at} has `{other.words}` at the end"


def _witness(one: Said, other: Said) -> str:
    return (
        f"the day after the end, with a model trained on the data in use: {one.at} says yes, "
        f"{other.at} says no"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="say which models may be kept after the end, and which have to go",
    comment="The duty to delete is the more specific at the end and is taken to hold.",
)

RULE = Rule(
    id="Y-007", family=Family.LAYER, title="models are to be deleted at the end, and are kept",
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
