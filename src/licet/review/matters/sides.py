# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who bears a cost, and whom a thing belongs to: one party here, another one there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.grants.statements import statements
from licet.review.matters.kin import Kin, kin
from licet.review.matters.plain import Clash, Plain, Told, apart, plain_sentences
from licet.review.paper import Paper
from licet.review.quantities.bearers import ANY, bearer, mentioned

__all__ = ["party_clashes"]

_COST = (
    r"(?:costs?|expenses?|charges?|premiums?|freight|brokerage\b[^.;]{0,30}?(?:fees?|commissions?)"
    r"|commissions|reversals?|postage)"
)
_BEARS = (
    r"(?:bears?|pays?|covers?|meets?|carr(?:y|ies)|absorbs?|reimburses?|defrays?"
    r"|(?:is|are|be) (?:solely |fully )?(?:responsible|liable) for)"
)
_NEAR = 150
"""Characters beside words of paying that say what is paid for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    who: str
    told: Told
    words: frozenset[str]
    named: frozenset[str]
    """Parties in what is said of the thing."""
    core: frozenset[str] = frozenset()
    """The words that stand between the party and what it does."""
    denied: bool = False
    """Whether it is said that the party does not own it."""


def party_clashes(paper: Paper, rule: str) -> Iterator[Clash]:
    """What falls on two parties; told by one rule."""
    if rule != "X-029":
        return
    for reader, least, joint, witness in (
        (_costs, 2, "puts on another party the cost that is told by", "the next bill of that kind"),
        (_owned, 1, "gives to another party what is owned by", "who may license it to others"),
    ):
        told = list(reader(paper))
        pair = _pair(paper.once(kin), told, least)
        if pair:
            yield Clash(
                one=pair[0].told, two=pair[1].told, joint=joint, witness=witness,
                mend="say once which party it is",
            )  # fmt: skip


def _pair(words: Kin, told: list[_Side], least: int) -> tuple[_Side, _Side] | None:
    best, most = None, SAME
    for number, two in enumerate(told[:MANY]):
        for one in told[:number]:
            if not _against(one, two) or not apart(one.told, two.told):
                continue
            if _of_each(one, two):
                continue
            share = max(
                words.share(a, b) if len(a & b) >= n else 0.0
                for a, b, n in ((one.words, two.words, least), (one.core, two.core, 1))
            )
            if share >= most:
                best, most = (one, two), share + 0.001
    return best


SAME, MANY = 0.6, 80
"""Least part of the words of the shorter, and most sentences that are compared."""


_MADE = re.compile(
    r"\b(?:derivativ|derived|improve|modif|adapt|enhance|fine-?tun|chang|edit|alter)"
)
"""What is made of a thing is another thing, and often somebody else's."""


def _against(one: _Side, two: _Side) -> bool:
    """Whether one thing cannot be of both: of two parties, or of one that does not own it."""
    if (_MADE.search(one.told.text) is None) != (_MADE.search(two.told.text) is None):
        return False
    if one.denied or two.denied:
        return one.denied != two.denied and one.who == two.who
    return one.who != two.who


def _of_each(one: _Side, two: _Side) -> bool:
    """Whether each has what is named after it: `X owns X's data`, `Y owns Y's data`."""
    return one.named != two.named and bool(one.named and two.named)


def _who(paper: Paper, words: str) -> str:
    """One name for a party, however it is called."""
    plain = words.removeprefix("the ").removesuffix("'s").removesuffix("'")
    return next(iter(mentioned(paper, plain)), "") or plain


def _names(paper: Paper) -> str:
    return f"{statements(paper).cast.names}|{_ROLES}"


_ROLES = (
    "fund|trust|adviser|advisor|partnership|joint venture|administrator|bank|servicer|carrier|"
    "general partner|principal|artist|employee|executive|employer|investor"
)
"""Parties that are called so, though no list of parties names them."""


def _cost_shapes(names: str) -> tuple[re.Pattern[str], ...]:
    party = rf"(?P<who>(?:the )?(?:{names}))"
    return (
        re.compile(
            rf"\b(?:at|for) (?:the )?(?:{party}'?s?'?|(?P<own>its|their|his|her)) "
            r"(?:own |sole |exclusive |full )*(?:and \w+ )?(?:costs?|expenses?|charge|account)\b"
        ),
        re.compile(
            rf"\b{_COST}\b[^.;]{{0,120}}?\b(?:borne|paid|covered|met|carried|reimbursed|payable)"
            rf"(?: for)? (?:\w+ly )?by {party}\b"
        ),
        re.compile(
            rf"\b{party}(?:,? (?:shall|will|must|agrees to|is to|has to|itself|alone|be|also|"
            rf"solely))* {_BEARS}\b[^.;]{{0,100}}?\b{_COST}\b"
        ),
        re.compile(
            rf"\b(?:for|to|at|on) (?:the )?(?:sole )?(?:account|charge|expense|cost)s? of {party}\b"
        ),
        re.compile(rf"\b{_COST}\b[^.;]{{0,120}}?\b(?:is|are) for {party} to (?:pay|bear)\b"),
        re.compile(rf"\b(?:reimbursed|paid for|borne) (?:in full )?by {party}\b"),
    )


_NO_COST = re.compile(
    r"\b(?:each party|other party|indemn\w*|defen[dcs]\w*|if|unless|in the event|in (?:the )?case|"
    r"failure|fails|"
    r"prevailing|attorneys?|audit\b[^.;]{0,80}\b(?:reveal|disclos|show)|counsel|"
    r"for which|by it|incurred by|whereas|obligated to reimburse|joint\w*|equal\w*|"
    r"respective\w*|half|percent|%|(?:indemnif|disclos|receiv)\w+ party|exceed\w*|remov\w+ or|"
    r"re-?perform\w*|replac\w+|repair\w*|defect\w*|tax(?:es)? (?:on|based on) (?:its|their|net))\b"
)


def _costs(paper: Paper) -> Iterator[_Side]:
    shapes = _cost_shapes(_names(paper))
    yield from _sides(paper, shapes, _NO_COST, ("cost", "expens", "charge", "account", "premium",
                                                "tax", "borne", "reimburs", "paid for", "brokerage",
                                                "reversal"))  # fmt: skip


def _own_shapes(names: str) -> tuple[re.Pattern[str], ...]:
    party = rf"(?P<who>(?:the )?(?:{names}))"
    fill = r"(?:[\w,'-]+ ){0,3}?"
    return (
        re.compile(rf"\bof (?P<what4>what [^.;]{{4,80}}? brings? in)\b[^.;]{{0,30}}?{party} keeps"),
        re.compile(
            rf"\A(?P<what>[^;]{{4,160}}?) (?:shall |will |is |are |be |and |hereby |exclusively |"
            r"solely |remains? |becomes? |the |deemed |vests? |at all times )*"
            rf"(?:belongs? {fill}to|owned {fill}by|(?:absolute |sole |exclusive |and |worldwide )*"
            r"property of|"
            rf"(?:vests?|vested) {fill}(?:in|with)|inures? to(?: the benefit of)?|"
            rf"(?:lies?|rests?|stays?|remains?|resides?) {fill}with) {party}\b(?!')"
        ),
        re.compile(
            rf"\b(?!your\b){party}"
            r"(?:,? (?:shall|will|hereby|solely|exclusively|alone|also|at all times))*"
            r" (?:(?:own|retain and own)s?|(?:(?:retain|keep|hold|have)s?|has|be(?:comes?)? the)"
            r" (?=[^.;]{0,70}?\b(?:title|ownership|owner|copyright)))(?P<what2> [^.;]{4,170})"
        ),
        re.compile(rf"\A(?P<what3>[^.;]{{4,120}}?\b{party} [^.;]{{3,80}}?) (?:are|is|be) (?:its|"
                   r"their) (?:own|(?:sole |exclusive )*property)\b"),
    )  # fmt: skip


def _denied_shape(names: str) -> re.Pattern[str]:
    return re.compile(
        rf"\A(?P<what>[^.;]{{0,120}}?)\b(?P<no>(?:the )?(?:{names})) (?:shall|will|does|may|do)"
        r" not (?:have|acquire|own|obtain|claim|hold|get)\b[^.;]{0,40}?"
        r"\b(?:copyrights?|ownership|title)\b"
        r"(?P<more>[^.;]{0,120})"
    )


_NO_DENIED = re.compile(r"\b(?:if|unless|until|joint\w*|goods|equipment|shares|except\w*)\b")
_NO_OWNED = re.compile(
    r"\b(?:joint\w*|each party|either party|respective\w*|if|unless|no right|not|nothing|neither|"
    r"third part\w+|licensors|other than|except\w*|pre-?existing|background|independently|"
    r"subject to|shares|stock|none of|no party|label\w*|"
    r"real property|land|capital|title to (?:the )?(?:goods|products?|equipment)|risk)\b"
)


def _owned(paper: Paper) -> Iterator[_Side]:
    names = _names(paper)
    denied = ("copyright", "title", "owner")
    yield from _sides(paper, (_denied_shape(names),), _NO_DENIED, denied)
    yield from _sides(paper, _own_shapes(names), _NO_OWNED, _OWN_WORDS)


_OWN_WORDS = ("own", "belong", "property", "vest", "title", "inure", "copyright", "stay", "keeps")


def _sides(
    paper: Paper, shapes: tuple[re.Pattern[str], ...], never: re.Pattern[str],
    needles: tuple[str, ...],
) -> Iterator[_Side]:  # fmt: skip
    for one in paper.once(plain_sentences):
        if not any(n in one.text for n in needles) or never.search(one.text):
            continue
        for shape in shapes:
            match = shape.search(one.text)
            side = match and _side(paper, one, match)
            if side:
                yield side
                break


def _side(paper: Paper, one: Plain, match: re.Match[str]) -> _Side | None:
    groups = match.groupdict()
    before = one.text[: match.start()]
    called = groups.get("who") or groups.get("no")
    party = _who(paper, called) if called else bearer(paper, before)
    party = party or next(iter(mentioned(paper, before)), "")
    if not party or party == ANY:
        return None
    if _ITS.search(match.group()) and not groups.get("own"):
        return None
    what = next((v for k, v in groups.items() if k.startswith("what") and v), "")
    if what and groups.get("who") and groups["who"].removeprefix("the ") in what:
        return None  # what is its own anyway: `X owns the marks of X`
    what = _cut(f"{what} {groups.get('more') or ''}") if what or groups.get("no") else ""
    around = what or one.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
    words = paper.once(kin)
    start, end = one.span(*match.span())
    return _Side(
        who=party, words=words.words(around), named=frozenset(mentioned(paper, around)),
        core=frozenset() if what else words.words(match.group()), denied="no" in groups,
        told=Told(
            index=one.index, start=start, end=end, way=party, text=one.text, section=one.section,
            hedged=one.hedged,
        ),
    )  # fmt: skip


_ITS = re.compile(
    r"\b(?:its|their|his|her) (?!own\b|(?:sole |exclusive )?(?:costs?|expense|property))"
    r"|\brespective\b"
)
"""What is each party's own."""
_LEADS_IN = re.compile(
    r"\A.*\b(?:acknowledg\w+|agrees?|agreed|stated|confirms?|understood|avoidance of doubt)"
    r"(?: that)?,?"
)
_NEXT = re.compile(r" and (?:may|shall|will|has)\b.*| but .*")


def _cut(what: str) -> str:
    """What is owned, without the words that lead in and what else is said."""
    return _NEXT.sub("", _LEADS_IN.sub("", what))
