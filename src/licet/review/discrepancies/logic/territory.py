# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A place is inside the territory of a grant, and another clause takes it out.

Finds a grant for the whole world or a list of places, and a sentence anywhere (a schedule, a use
policy) by which the same rights are not given, or may not be used, in one of those places or to
those at home there; two definitions of the Territory with different places; and a right to act
anywhere beside a ban on acting outside the Territory. Places are sets: the difference is exact,
and a place on which the two disagree is named.

Leaves alone: export control and sanctions, territories of different products, a grant that names
its own exception, a ban that gives way, and the laws or courts of a place.

Why it matters: the licensee counts on a market in which it has no rights; use there is an
infringement, not a breach.

How it is mended: one list. The edit makes the grant subject to the clause that takes the place out,
or writes the first list in place of the second.
"""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from licet.review.discrepancies.logic.areas_told import opposed_areas, sure, territory_lists
from licet.review.discrepancies.logic.cited_grants import places_by_number
from licet.review.discrepancies.logic.clashing import (
    Said,
    Span,
    cite,
    clash,
    instead,
    places_in,
    said,
)  # fmt: skip
from licet.review.discrepancies.logic.licence_areas import (
    Area,
    other_areas,
    placed_grants,
    whole_areas,
    world_grants,
)
from licet.review.discrepancies.rule import Rule
from licet.review.grants.cases import Box, Cases, Witness, only
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import (
    WORLDWIDE,
    Edit,
    Family,
    Finding,
    Replacement,
    Severity,
    Territory,
    territory,
)

__all__ = ["RULE"]

_DAY = date(2026, 1, 1)
"""The members of a region differ little by day; a document does not say which day it means."""
_AT = (
    r"(?:[^.;]{0,200}?\b(?:domiciled|established|resid\w+|located|based|incorporated|organi[sz]ed"
    r"|place of business|headquarter\w*|citizens?|nationals?)\b)?[^.;]{0,60}?\b(?:in|into|to"
    r"|within|for|of)"
    r"(?=,? (?:the )?[a-z])"
)
_DO = (
    r"(?:use|access|distribute|redistribute|sell|resell|host|deploy|offer|market|operate|run"
    r"|exploit|promote"
    r"|commerciali[sz]e|sublicense|make (?:\w+ ){0,4}?available|exercise|reproduce|copy|modify"
    r"|advertise)"
)
_WITHDRAWN = words(
    r"\b(?:rights?|licen[sc]es?|grants?|permissions?|territory)\b[^.;]{0,160}?\b(?:(?:is|are"
    r"|shall be) not (?:being |hereby )?"
    r"(?:granted|licensed|given|extended|available|conferred|effective)|(?:does|do|shall"
    r"|will) not (?:apply|extend|include|cover)"
    rf"|excludes?|shall exclude|excluding|except(?: for)?|other than)\b{_AT}",
    r"\b(?:rights?|licen[sc]es?|grants?|territory)\b[^.;]{0,120}?\b(?:(?:does|do|shall"
    r"|will) not (?:include|cover)"
    r"|excludes?|shall exclude|excluding|except(?: for)?|other than)(?= (?:the )?[a-z])",
    rf"\b(?:may|shall|must|will) not\b[^.;]{{0,20}}?\bexercise\b[^.;]{{0,60}}?\b(?:rights?"
    rf"|licen[sc]e)\b{_AT}",
    rf"\bno (?:rights?|licen[sc]es?)\b[^.;]{{0,100}}?\b(?:granted|given|extends?|appl\w+"
    rf"|conferred|exists?)\b{_AT}",
    rf"\b(?:may|shall|must|will) not[^.;]{{0,60}}?\b{_DO}\b{_AT}",
    r"\b(?:use|distribution|sale|hosting|deployment|access)\b[^.;]{0,100}?\b(?:in|into"
    r"|within)\b[^.;]{2,80}?"
    r"\b(?:is|are) (?:\w+ly )?(?:prohibited|forbidden|excluded|not (?:permitted|allowed|licensed"
    r"|authori[sz]ed))",
    rf"\b(?:not (?:permitted|allowed|authori[sz]ed|entitled) to|prohibited from) {_DO}\w*\b{_AT}",
    r"\b(?:may|shall|must|can|will) ?(?:not|never) be (?:\w+ )?(?:used|accessed|hosted|deployed"
    r"|offered|run|operated|exploited|distributed|sold|marketed|made available)\b"
    r"(?:(?!but\b)[^.;,]){0,40}?\b(?:in|into|within)(?= (?:the )?[a-z])",
    r"^(?=.{0,200}?\b(?:territory|licen[sc]e|rights|grant)\b)[^.;]{2,120}?\b(?:is|are|shall be"
    r"|remains?) (?:\w+ )?(?:excluded|exempted|excepted|carved out|taken out|left out|withdrawn"
    r"|exclud\w+)",
    r"^[^.;]{2,80}?\b(?:is|are) (?:carved out|taken out|left out)",
)
_OTHER = words(
    r"\b(?:export|sanction\w*|embargo\w*|terrorist|ofac|treasury|restricted part|laws? of"
    r"|governed|courts?"
    r"|jurisdiction of|arbitrat\w+|incorporated in|currency|dollars|tax\w*|withholding|gdpr"
    r"|united states government|u\.s\. government|securities act|government|patent office"
    r"|registered in"
    r"|trademark office|office of|constitution|congress|treaty|convention|generally accepted|law"
    r"|compl(?:y|iance) with|sale of goods|subpoena|employees?|holidays?|bank)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    found = [*_taken_out(paper), *_two_lists(paper), *_beyond(paper)]
    found = found or list(_told_otherwise(paper))
    found = found or list(_all_in_one_place(paper))
    found = found or list(_told_anyhow(paper))
    told = {(p.start, p.end) for one in found for p in one.places if one.severity != Severity.LOW}
    yield from found
    for own, other, more in places_by_number(paper):
        if other not in told:
            yield _cited(paper, own, other, wide=more)
            return


def _cited(paper: Paper, own: Span, other: Span, *, wide: bool) -> Finding:
    yes, no = (own, other) if wide else (other, own)
    return clash(
        RULE, paper, own, other, "is where the rights of the section hold, but there it is",
        severity=Severity.MEDIUM,
        witness=f"a customer outside the narrower places: {cite(paper, yes[0])} says yes, "
        f"{cite(paper, no[0])} says no",
        mend="give the territory once", edit=_as_granted(paper, own, other),
    )  # fmt: skip


def _told_anyhow(paper: Paper) -> Iterator[Finding]:
    """Two sentences of any build that do not agree on where the same rights hold."""
    for more, less in opposed_areas(paper):
        case = Cases.of([Box(places=more.where)])
        kept = Cases.of([Box(places=less.where)])
        case = case & kept if less.out else case - kept
        yield clash(
            RULE, paper, more.span, less.span,
            "is where the rights hold, but there it is" if not less.out else
            "is where the rights hold, and yet they end at",
            severity=Severity.MEDIUM if sure(more, less) else Severity.LOW,
            witness=f"a customer in {_country(case.witness())}: "
            f"{cite(paper, more.span[0])} says yes, {cite(paper, less.span[0])} says no",
            mend="give the territory once, with what is taken out of it",
            edit=_limited(paper, more.span[1], less.span[0]) if less.out
            else _as_granted(paper, *sorted((more.span, less.span))),
        )  # fmt: skip
        return


def _all_in_one_place(paper: Paper) -> Iterator[Finding]:
    """All rights are said to hold in some places alone, and one is granted for more."""
    for whole in whole_areas(paper):
        for area in (*world_grants(paper), *_defined(paper)):
            if area.index != whole.index and area.where - whole.where:
                yield _elsewhere(paper, area, whole)
                return


def _defined(paper: Paper) -> Iterator[Area]:
    """What the word territory is said to mean."""
    for one, span, where in territory_lists(paper):
        yield Area(index=one.index, span=span, where=where)


def _told_otherwise(paper: Paper) -> Iterator[Finding]:
    """A grant that names its places, and another sentence or line that names others."""
    grants = list(placed_grants(paper))
    for other in other_areas(paper) if grants else ():
        for grant, area in grants:
            if (
                (other.index == area.index >= 0)
                or other.span == area.span
                or other.where == area.where
            ):
                continue
            if other.section and not _stands_in(paper, area.span[0], other.section):
                continue  # a line sums up its section; that section's own words are read too
            if (other.who and grant.taker and other.who != grant.taker) or (
                grant.words and other.told - grant.words
            ):
                continue
            yield _elsewhere(paper, area, other)
            return


def _elsewhere(paper: Paper, area: Area, other: Area) -> Finding:
    """A grant for one area, and a sentence that speaks of another."""
    more, less = (area, other) if area.where - other.where else (other, area)
    case = (Cases.of([Box(places=more.where)]) - Cases.of([Box(places=less.where)])).witness()
    return clash(
        RULE,
        paper,
        area.span,
        other.span,
        "is the territory of the grant, but there it is",
        witness=f"a customer in {_country(case)}: "
        f"{cite(paper, more.span[0])} says yes, {cite(paper, less.span[0])} says no",
        mend="give the territory once",
        edit=_as_granted(paper, area.span, other.span),
    )


def _stands_in(paper: Paper, at: int, section: str) -> bool:
    return f"{paper.section(at)}.".startswith(f"{section}.")


def _as_granted(paper: Paper, grant: Span, other: Span) -> Edit:
    """The places of the grant in place of the others."""
    words_of = " ".join(paper.document.text[grant[0] : grant[1]].split())
    words_of = words_of.removeprefix("throughout ")
    return instead(paper, *other, words_of, f"the places of {cite(paper, grant[0])} are kept")


def _taken_out(paper: Paper) -> Iterator[Finding]:
    """Places that a clause takes out of a grant for the whole world."""
    grants = [
        (licence, area)
        for licence, area in placed_grants(paper)
        if not _WITHDRAWN.search(licence.folded)
    ]
    if not grants:
        return
    kept = {area.index for area in whole_areas(paper)}  # `no rights in any country other than …`
    for one in said(paper, _WITHDRAWN, "not ", "no ", "exclud", "except", "withdr", "prohibited",
                    "carved", " out",
                    "other than", unless=_OTHER, hedged=True):  # fmt: skip
        found = None if one.index in kept or _CASE.search(one.text) else _places(paper, one)
        if found is None or any(one.index == licence.index for licence, _ in grants):
            continue
        span, out = found
        known = [m for g, m in grants if not g.words or _shares(g.words, one.text)]
        area = known[0] if known else grants[0][1]
        grant = Cases.of([Box(acts=only("use"), places=area.where)])
        witness = (grant & Cases.of([Box(acts=only("use"), places=out)])).witness()
        if witness is None:
            continue
        name = paper.document.text[span[0] : span[1]]
        yield clash(
            RULE, paper, area.span, span,
            "is the territory, and yet the rights end at",
            witness=f"a licensee in {name} (such as {witness.place}): {cite(paper, area.span[0])} "
            f"says yes, {cite(paper, span[0])} says no",
            severity=None if known and area.where == WORLDWIDE else Severity.MEDIUM,
            mend="give the territory once, with what is taken out of it",
            edit=_limited(paper, area.span[1], span[0]),
        )  # fmt: skip
        return


_CASE = words(
    r"\b(?:unless|without (?:the |its )?(?:\w+ ){0,3}?consent|to the extent|not limited to|until"
    r"|during|thereafter"
    r"|prior to|option|products? (?:sold|made) in|if any)\b"
)


def _limited(paper: Paper, at: int, to: int) -> Edit:
    """The territory of the grant, subject to the clause that takes places out of it."""
    return Edit(
        replacements=(Replacement(start=at, end=at, words=f" (subject to {cite(paper, to)})"),),
        comment=f"the grant and {cite(paper, to)} then speak of the same places",
    )


def _shares(told: frozenset[str], text: str) -> bool:
    return any(word in text for word in told)


def _places(paper: Paper, one: Said) -> tuple[Span, Territory] | None:
    """The places after the words that take away, and the set of them."""
    people = statements(paper).cast
    passive = one.match.group().endswith(_ENDED)
    begin = one.start if passive else one.end
    stop = one.start - one.match.start() + len(one.text)
    found = [
        p for p in places_in(paper, begin, min(begin + 220, stop))
        if "worldwide" not in p.codes and not people.is_name(p.name) and p.kind != "city"
    ]  # fmt: skip
    if not found or (found[0].start > 90 and not passive):
        return None
    codes = frozenset(code for p in found for code in p.codes)
    return (begin + found[0].start, begin + found[-1].end), territory(codes, on=_DAY)


_ENDED = ("ed", "en", "out", "wn")
"""The words end with a participle: the places stand before it."""


def _two_lists(paper: Paper) -> Iterator[Finding]:
    lists = territory_lists(paper)
    for (one, first, here), (two, second, there) in combinations(lists[:6], 2):
        if here == there or one.index == two.index or not _alike(one, two):
            continue
        more, less = (here, there) if here - there else (there, here)
        case = Cases.of([Box(places=more)]) - Cases.of([Box(places=less)])
        member = case.witness()
        yield clash(
            RULE, paper, first, second, "is the territory here, but there it is",
            witness=f"a customer in {_country(member)}: "
            f"{cite(paper, first[0] if more is here else second[0])} says yes, "
            f"{cite(paper, second[0] if more is here else first[0])} says no",
            mend="give the territory once",
            edit=instead(
                paper, *second, paper.document.text[first[0] : first[1]],
                f"the list of {cite(paper, first[0])} is kept",
            ),
        )  # fmt: skip
        return


def _alike(one: Said, two: Said) -> bool:
    """Whether the words before `territory` are the same: no `Eastern` and `Western Territory`."""
    return _before(one) == _before(two)


def _before(one: Said) -> str:
    word = one.text[: one.match.start()].replace('"', " ").split()[-1:]
    return word[0] if word and word[0] not in _PLAIN and word[0].isalpha() else ""


_PLAIN = frozenset("the a licensed of in and this".split())  # noqa: SIM905

_OUT = r"(?:outside (?:of )?(?:the|its|such) (?:\w+ )?territory|beyond the (?:\w+ )?territory)"
_SELL = (
    r"(?:sell|resell|market|distribute|promote|solicit|ship|offer|supply|advertise|export|use"
    r"|license)"
)
_MAY_BEYOND = words(
    rf"\b(?P<who>[\w'& -]{{2,40}}?) (?:may|can|is (?:free|entitled|permitted"
    rf"|authori[sz]ed) to|shall be (?:free|entitled|permitted) to|(?:shall )?(?:has|have)"
    rf" the right to)\b"
    rf"(?! not)[^.;]{{0,60}}?\b{_SELL}\b[^.;]{{0,120}}?\b(?:{_OUT}|worldwide|anywhere in"
    rf" the world|throughout the world|in any (?:country|territory|region|market)|without"
    rf" territorial (?:restriction|limitation)s?)",
)
_NOT_BEYOND = words(
    rf"\b(?P<who>[\w'& -]{{2,40}}?) (?:shall|may|will|must|agrees?) not (?:to )?(?:[\w,"
    rf" ]{{0,60}}? )?{_SELL}\b[^.;]{{0,140}}?\b{_OUT}",
    rf"\b(?P<who2>[\w'& -]{{2,40}}?) (?:shall|may|will|must|agrees? to) (?:\w+"
    rf" )?{_SELL}\b[^.;]{{0,100}}?\b(?:only|solely|exclusively) (?:in|within|to customers"
    rf" in) the (?:\w+ )?territory",
)


def _beyond(paper: Paper) -> Iterator[Finding]:
    """A right to sell outside the territory, and a ban on it, for the same party."""
    bars = list(said(paper, _NOT_BEYOND, "territory", hedged=True, unless=_LEFT))
    needles = ("territor", "world", "any country", "any region", "any market")
    for free in said(paper, _MAY_BEYOND, *needles, unless=_CASE) if bars else ():
        for barred in bars:
            if barred.index == free.index or _party(paper, free) != _party(paper, barred):
                continue
            yield clash(
                RULE, paper, free.span, barred.span,
                "is denied by",
                witness=f"a sale to a customer outside the territory: {cite(paper, free.start)} "
                f"says yes, {cite(paper, barred.start)} says no",
                mend="say whether there may be sales outside the territory",
            )  # fmt: skip
            return


_LEFT = words(
    r"\b(?:except|unless|other than|without (?:the )?(?:prior )?(?:\w+ )?(?:consent|approval))\b"
)


def _party(paper: Paper, one: Said) -> str:
    people = statements(paper).cast
    named = next((v for v in one.match.groupdict().values() if v), "")
    for size in (3, 2, 1):
        tail = " ".join(named.split()[-size:])
        if tail in people.known:
            return people.known[tail]
    return ""


def _country(member: Witness | None) -> str:
    """A country that the wider words let in and the narrower do not."""
    if member is None or member.place == "another":
        return "a country that the narrower words leave out"
    return member.place


RULE = Rule(
    id="X-017",
    family=Family.LOGIC,
    title="the territory of the grant is cut or listed otherwise",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
