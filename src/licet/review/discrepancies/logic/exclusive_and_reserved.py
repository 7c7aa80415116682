# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence is exclusive, and the licensor keeps the right to license the same to others.

Finds an exclusive grant or appointment and a sentence by which the party that gave it may license,
appoint, supply or sell the same thing to others, or is not hindered from doing so.

Leaves alone: rights kept outside the territory or the field, a co-exclusive grant, a grant that
names the reserved right as its exception, and other things than the one granted.

Why it matters: an exclusive licence that others share is not exclusive; the licensee cannot keep
them out, and the price was paid for that.

How it is mended: call the grant non-exclusive, or let the reserved right go. The edit makes the
later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import MAY, Span, cite, clash, party_in, said
from licet.review.discrepancies.logic.dealing_with_others import dealings
from licet.review.discrepancies.logic.several_grants import is_of_models, less_grave
from licet.review.discrepancies.logic.standing import who_after, who_before
from licet.review.discrepancies.rule import Rule
from licet.review.grants.exclusivity import exclusivity
from licet.review.grants.hedges import Hedge
from licet.review.grants.leave import Leave, leave, pieces
from licet.review.grants.licences import GENERIC, Licence, Sign, licences
from licet.review.grants.modals import Duty
from licet.review.grants.parties import EACH
from licet.review.grants.predicates import content
from licet.review.grants.statements import Statement, statements
from licet.review.licence_terms.modality import SOMEBODY, words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_OTHERS = words(
    r"\b(?:third part(?:y|ies)|further (?!cop(?:y|ies)\b|fees?\b|use\b|notice)\w+"
    r"|whom(?:so)?ever|others|other (?:persons?"
    r"|parties|distributors?|licensees?"
    r"|entities|companies"
    r"|customers?|resellers?|dealers?|agents?|representatives?|suppliers?|vendors?)|additional "
    r"(?:\w+ )?"
    r"(?:distributors?|licensees?|resellers?|dealers?|agents?|representatives?)|any (?:other )?"
    r"(?:person|party|entity)|competitors?|another \w+|anyone|other \w+s)\b"
)
_ACTS = frozenset("licens grant appoint sel supply engag sublicense distribute offer sell".split())  # noqa: SIM905
_DEALS = (
    r"\b(?:enter into|conclud|licens|grant|offer|suppl[yi]|appoint|sell|provid|mak(?:e|ing)"
    r" [^.;]{1,40}? available"
    r"|distribut|allow|permit|authori[sz])\w*\b"
)
_KEEPS = words(
    rf"(?P<who>{SOMEBODY})(?:, [^,;.]{{2,60}},)? {MAY}\b[^.;]{{0,80}}?{_DEALS}",
    r"\b(?:nothing|not|never)\b[^.;]{0,80}?\b(?:prevent|stop|keep|hinder|restrict|limit|prohibit"
    rf"|preclude|bar)\w* (?P<who2>{SOMEBODY}) (?:from|in)\b[^.;]{{0,60}}?{_DEALS}",
)
_APART = words(
    r"\b(?:whereas|affiliates?|warrant\w*|represent(?:s|ed|ation\w*)|outside|other than|except"
    r"|excluding|not (?:covered|included|licensed)|co-exclusive"
    r"|if|after|upon|expir\w+|terminat\w+|such third|respective|(?:other|different"
    r"|own) (?:\w+ )?(?:products|models?|services?|data ?sets?|software|systems?)|confidential"
    r"|sublicens\w+ (?:granted|to)|refer\w*|to the extent"
    r"|expressly granted|to (?:enforce|file|designate)|distributorships?)\b"
)


_ASSURED = words(r"\b(?:warrant\w*|represent(?:s|ations?)|recitals?|background)\b")
_SHARED = words(
    r"\b(?:third parties|others|(?:other|further|additional) (?:persons|parties|companies|licensees"
    r"|customers|users))\b[^.;]{0,20}?\b(?:may|can|will|are) (?:also )?be(?:ing)? "
    r"(?:licensed|appointed"
    r"|granted|given)\b",
    r"\b(?:licen[sc]es?|rights)\b[^.;]{0,60}?\b(?:may|can) (?:also )?be (?:given|granted|issued"
    r"|sold) to (?:any )?(?:third|others|other)\b",
    r"\b(?:licenses|supplies|offers|has licensed|is licensing)\b[^.;]{0,60}? to (?:third parties"
    r"|others|other \w+)(?: as well| too| also)?",
)


def _find(paper: Paper) -> Iterator[Finding]:
    found = list(_by_grants(paper))
    yield from found or _by_words(paper)


def _by_words(paper: Paper) -> Iterator[Finding]:
    """Of the one licence of a model or of data, in whatever words."""
    told = exclusivity(paper) if is_of_models(paper) else ()
    grant = next((one for one in told if one.exclusive), None)
    shared = [one.index for one in told if not one.exclusive]
    for index, span in dealings(paper) if grant else ():
        if any(abs(index - other) > 1 for other in shared):
            return  # another grant, or an agreement that X-003 tells of
        if grant and index != grant.index:
            yield _clash(paper, (grant.start, grant.end), span)
            return


def _clash(paper: Paper, mark: Span, reserved: Span) -> Finding:
    return clash(
        RULE, paper, mark, reserved, "is the grant, and yet",
        witness=f"another licensee of the same thing: {cite(paper, reserved[0])} allows it, "
        f"{cite(paper, mark[0])} shuts it out",
        severity=less_grave(paper),
        mend="call the grant non-exclusive, or give the reserved right up",
    )  # fmt: skip


def _by_grants(paper: Paper) -> Iterator[Finding]:
    grants = [
        licence
        for licence in licences(paper)
        if (licence.gives or licence.kind == "licence")
        and licence.mark(Sign.EXCLUSIVE) and not licence.mark(Sign.NON_EXCLUSIVE)
        and not _APART.search(licence.folded)
        and not _assures(paper, licence.index)
    ]  # fmt: skip
    yield from _dealing(paper)
    done: set[int] = set()
    for index, giver, told, span in _reserved(paper) if grants else ():
        for grant in grants:
            mark = grant.mark(Sign.EXCLUSIVE)
            if not mark or index in done or index == grant.index or not _same(grant, giver, told):
                continue
            done.add(index)
            yield _clash(paper, (mark.start, mark.end), span)


def _reserved(paper: Paper) -> Iterator[tuple[int, str, frozenset[str], Span]]:
    """Sentences by which a party may deal with others: whose, about what, in which words."""
    read = statements(paper)
    for one in read.said:
        folded = paper.reading.sentences[one.index].folded
        if (
            _deals(one)
            and not _assures(paper, one.index)
            and _OTHERS.search(folded)
            and not _APART.search(folded)
        ):
            yield one.index, one.actor, one.words | one.rest, (one.start, one.end)
    for other in said(paper, _KEEPS, "licens", "grant", "offer", "suppl", "sell", "provid",
                      "appoint", "avail", "allow", "permit", unless=_APART):  # fmt: skip
        if _assures(paper, other.index):
            continue
        beyond = _OTHERS.search(other.text, other.match.end())
        if beyond and beyond.start() - other.match.end() < 120:
            who = party_in(paper, other.match["who"] or other.match["who2"])
            told = content(read.cast, other.text[other.match.end() : beyond.start()])
            if who:
                yield other.index, who, told, other.span

    for shared in said(paper, _SHARED, "licens", "grant", "given", "suppl", "offer",
                       unless=_APART):  # fmt: skip
        told = content(read.cast, shared.match.group())
        yield shared.index, "", told, shared.span

    yield from _dealt(paper)


_OTHER_ONES = words(
    r"\b(?:third part(?:y|ies)|others|(?:other|further|additional|more|new|fellow)"
    r" (?:\w+ )?(?:persons?|parties|licen[sc]es?|licensees?|undertakings?|companies|customers?"
    r"|users?|entities|firms|takers"
    r"|clients?|businesses|takers?|buyers?|organi[sz]ations?)|any number of (?:\w+ )?\w+"
    r"|any(?:one|body)(?: else)?|competitors?"
    r"|rivals?|another (?:\w+ )?(?:licensee|company|person|party|customer)|whom(?:so)?ever"
    r"|any (?:other )?(?:person|party|company|entity)|as many \w+ as|a second licensee)\b"
)
_DEALING = words(
    r"\b(?:issu\w*|(?:sub-?)?licen[sc](?!ees?\b|ors?\b)\w*|(?:grant|offer|sell|appoint|admit"
    r"|authori[sz])\w*|suppl(?:y|ies|ied|ying)|sign\w* up|tak(?:e|es|ing|en) on|bring\w* in"
    r"|conclud\w*|enter\w* into|provid(?:e|es|ing|ed)|mak(?:e|es|ing) [^.;]{1,40}? available"
    r"|giv(?:e|es|en|ing)|(?:obtain|receive|get|hold|have) [^.;]{0,40}?\b(?:licen[sc]e|rights?)"
    r"|award\w*|open\w* (?:up )?(?:the )?\w+ to|let|lets|permit\w*)\b"
)
_THINGS = words(
    r"\b(?:models?|weights|data ?sets?|data|corpus|corpora|services?|platforms?|software|systems?"
    r"|outputs?|documentation|derivatives?|improvements?|feedback|products?|materials?|works?"
    r"|trade ?marks?|patents?|information|suggestions?)\b"
)


_SHORT = 190
"""Characters in which dealing with others is told."""
_RIGHTS = words(
    r"\b(?:licen[sc]\w*|sub-?licen[sc]\w*|rights?|grants?|available|sign\w* up|models?|weights"
    r"|data ?sets?"
    r"|data|corpus|services?|platform|software|systems?)\b"
)
_ELSE = words(r"\b(?:assign\w*|transfer\w*|purchas\w*|buy|assets|employ\w*|advertis\w*|refer\w*)\b")
_OBJECTS = words(r"\b(?:objects?|minds?|complains?|oppos\w+|resists?) (?:if|when|to|where)\b")


_LETS = words(
    r"\b(?:authori[sz]es?|permits?|allows?|entitles?|enables?|empowers?|lets?)"
    rf" (?:the )?(?:licen[sc]ee|{SOMEBODY}) to"
    r" (?:re)?(?:distribut|pass|host|sell|offer|suppl|sub)\w*"
)


def _dealt(paper: Paper) -> Iterator[tuple[int, str, frozenset[str], Span]]:
    """The same, in whatever words: dealing with others is let."""
    people = statements(paper).cast
    for one in said(paper, _OTHER_ONES) if is_of_models(paper) else ():
        if _assures(paper, one.index) or _APART.search(_OBJECTS.sub(" ", one.text)):
            continue
        for piece in pieces(one.text):
            other = _OTHER_ONES.search(one.text, piece.start, piece.end)
            deal = _DEALING.search(one.text, piece.start, piece.end) if other else None
            told = leave(one.text, piece, deal.start()) if deal else None
            if other and deal and one.text[other.end() : deal.start()] == " to ":
                continue
            if _LETS.search(one.text, piece.start, piece.end):
                continue  # what the licensee may do with others is no licence beside its own
            if other and deal and told and told.leave in (Leave.LET, Leave.FREE):
                who = who_before(paper, one.text, max(deal.start(), told.start))
                who = who or who_after(paper, one.text, other.end(), "from|by|to")
                things = " ".join(_THINGS.findall(one.text, piece.start, piece.end))
                first = min(deal.start(), other.start(), told.start)
                last = max(deal.end(), other.end(), told.end)
                begin = one.start - one.match.start()
                own = one.text[first : min(last + 60, piece.end)]
                if who and last - first < _SHORT and _RIGHTS.search(own) and not _ELSE.search(own):
                    yield one.index, who, content(people, things), (begin + first, begin + last)
                break


def _assures(paper: Paper, index: int) -> bool:
    """Whether a sentence stands among warranties or recitals."""
    sentence = paper.reading.sentences[index]
    return _ASSURED.search(f"{sentence.heading} {sentence.lead}") is not None


def _deals(one: Statement) -> bool:
    return (
        one.duty is Duty.MAY and not one.granted
        and one.hedge not in (Hedge.EXCEPTION, Hedge.REFERRED)
        and bool(one.acts & _ACTS) and not one.broken
    )  # fmt: skip


_ANYTHING = GENERIC | frozenset(
    [
        "third",
        "other",
        "party",
        "person",
        "entity",
        "distributor",
        "licens",
        "licensee",
        "reseller",
        "additional",
        "any",
        "time",
        "discretion",
        "same",
        "similar",
        "without",
        "right",
        "licens",
        "grant",
        "given",
        "compan",
        "company",
        "scope",
        "well",
        "accept",
        "customer",
        "user",
        "suppl",
    ]
)


def _same(grant: Licence, giver: str, told: frozenset[str]) -> bool:
    """Whether the reserved right is the grantor's and about what was granted."""
    if giver and (giver != (grant.giver or giver) or giver == grant.taker):
        return False
    if giver == EACH:
        return False
    things = told - _ANYTHING
    if not grant.gives and grant.words and not things & grant.words:
        return False
    return not (things and grant.words) or len(things & grant.words) * 2 >= len(things)


_ONLY_FROM = words(
    r"\b(?:shall|will|must|agrees? to)\b(?! not)[^.;]{0,60}?\b(?:purchase|buy|obtain"
    r"|source|procure|order)\b[^.;]{0,120}?\b(?:exclusively|solely|only)\b (?:from"
    r"|through|by)\b",
    r"\b(?:shall|will) (?:be|act as|serve as) (?:the |its |[\w]+'s )?(?:sole|exclusive"
    r"|only|sole and exclusive) (?:and \w+ )?(?:suppliers?|providers?|source|vendors?"
    r"|manufacturers?)\b",
    r"\b(?:shall|will) (?:exclusively|only|solely) (?:purchase|buy|obtain|source|procure|order)\b",
    r"\b(?:shall|may|will) not (?:\w+ ){0,2}?(?:purchase|buy|obtain|source"
    r"|procure)\b[^.;]{0,100}?\bfrom (?:any )?(?:other|third|another)\b",
)
_FROM_OTHERS = words(
    r"\b(?:may|is free to|shall be free to|is entitled to|(?:has|have|retains?) the right"
    r" to)\b(?! not)[^.;]{0,60}?\b(?:purchase|buy|obtain|source|procure|order)\b[^.;]{0,120}?"
    r"\bfrom (?:any )?(?:other|third|alternative|another|competing)\b (?:\w+"
    r" )?(?:suppliers?|part(?:y|ies)|providers?|sources?|vendors?|manufacturers?|persons?"
    r"|compan\w+)\b",
)
_CASE = words(
    r"\b(?:if|unless|in the event|fails?|failure|unable|shortage|except|until|after|to"
    r" the extent|event of|during any|inability)\b"
)


def _dealing(paper: Paper) -> Iterator[Finding]:
    """One source only, and any other source."""
    alone = next(
        said(
            paper,
            _ONLY_FROM,
            "purchase",
            "buy",
            "obtain",
            "source",
            "procure",
            "suppl",
            "order",
            unless=_CASE,
        ),
        None,
    )
    if alone is None:
        return
    for other in said(
        paper, _FROM_OTHERS, "purchase", "buy", "obtain", "source", "procure", "order", unless=_CASE
    ):
        if other.index != alone.index:
            yield clash(
                RULE,
                paper,
                alone.span,
                other.span,
                "allows no other source, and yet",
                witness=f"an order placed with a rival: {cite(paper, other.start)} allows it, "
                f"{cite(paper, alone.start)} does not",
                mend="say whether there may be other sources",
            )
            return


RULE = Rule(
    id="X-002",
    family=Family.LOGIC,
    title="an exclusive grant, and the right to license others",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
