# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whose outputs, derivatives, adapters and models are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.layers.marks import Laid
from licet.review.layers.saying import Said, said, settling
from licet.review.reading import pattern

__all__ = ["Owned", "owners"]

_RIGHTS = (
    r"(?:ownership|title|property|proprietorship|copyrights?|proprietary rights|intellectual "
    r"property(?: rights)?"
    r"|rights?)"
)
_FILL = r"(?:[\w,'()/-]+ ){0,14}?"
_OWNS = (
    rf"\b(?P<who>U+|Y+|B+)\b(?!') (?P<say>(?:shall |will |must |hereby |solely |exclusively "
    rf"|jointly "
    rf"|also "
    rf"|alone |does |do )*(?:owns?|co-owns?|retains?|holds?|keeps?|claims?|enjoys?|reserves?"
    rf"|acquires?|obtains?|(?:is|are|be|remains?"
    rf"|becomes?)(?: the)?|acquires?"
    rf"|has|have) (?P<what>{_FILL})(?P<it>[@]+))\b"
)
_OWNED = (
    r"\b(?P<it>[@]+)\b(?P<by>[^.;]{0,120}?) (?P<say>(?:shall |will |must |is |are |be |and |"
    r"hereby |exclusively |solely |jointly |remains? |becomes? |the )*(?:belongs? (?:\w+ )?to"
    r"|(?:owned|acquired) (?:\w+ )?by|(?:sole |exclusive |joint |and )*property of"
    r"|vests? (?:\w+ )?in"
    r"|vested (?:\w+ )?in|(?:pass(?:es)?|accrues?|goes|go|fall|falls|come|comes|inures?) to"
    r"|held by|(?:is|are|be) (?:\w+ )?property of|of which (?:the )?(?:U+|Y+) is owner"
    r"|reserved to|(?:rests?|resides?"
    r"|lies?|stays?|remains?) (?:[\w,]+ ){0,4}?(?:with|in)|assigned to"
    r"|retained by) (?:the )?(?:\w+ )?(?P<who>U+|Y+|B+))\b(?!')"
)
_YOURS = (
    r"\b(?P<it>[@]+)(?: (?:that )?(?:Y+|U+) \w+)?,? (?P<say>(?:shall |will )?(?:is|are|be"
    r"|remains?) (?P<who>Y+|U+)')"
)
_ASSIGNS = (
    rf"\b(?P<by>U+|Y+)\b(?!') (?P<say>(?:shall |will |must |hereby |agrees to |undertakes to "
    rf"|irrevocably |and "
    rf")*(?:assigns?|transfers?|conveys?|cedes?|makes? over|surrenders?|hands? over)"
    rf"(?: and transfers?| and agrees to assign)? (?:to (?:the )?(?P<who>U+|Y+) )?{_FILL}"
    rf"(?P<it>[@]+))\b"
)
_THEIRS = (
    r"\b(?P<it>[@]+)\b(?P<by>[^.;]{0,120}?) (?P<say>(?:shall |will |must )?(?:is|are|be|being"
    r"|becomes?|remains?) (?:the )?"
    r"(?:sole |exclusive )?(?P<who>U+|Y+)'s?)"
)
_PASSED = (
    r"\b(?P<it>[@]+),? (?:they|it|these|those|which|such rights|all of which|the same) "
    r"(?P<say>(?:is|are|shall be|will be) (?:\w+ )?(?:assigned|transferred|conveyed|ceded"
    r"|made over) (?:by (?:the )?(?:U+|Y+) )?to (?:the )?(?P<who>U+|Y+))\b(?!')"
)
"""`If the Licensor has any rights in outputs, they are assigned to the Licensee.`"""
_ROW = (
    r"^[^:.;]{0,20}?\b(?:owners?|ownership|proprietors?|title|rights?"
    r"|property)\b[^:.;]{0,24}?\b(?P<it>[@]+)\b"
    r"[^:.;]{0,12}?:\W*(?:the |with |owned by )*(?P<say>(?P<who>U+|Y+))\b(?!')"
)
_ROW_BY = (
    r"^[^:.;]{0,30}?\b(?P<it>[@]+)\b[^:.;]{0,40}?:\W*(?P<say>(?:owned by|owner|property of"
    r"|belongs? to|owner is)"
    r" (?:the )?(?P<who>U+|Y+))\b(?!')"
)
_OWNER_IS = (
    r"\b(?:owners?|proprietors?|holders?) of (?:[\w,]+ ){0,4}?(?P<it>[@]+)\b[^.;]{0,60}? "
    r"(?P<say>(?:shall |will )?(?:is|are|be|becomes?|remains?) (?:the )?(?P<who>U+|Y+|B+))\b(?!')"
)
_SEEN_AS = (
    r"\b(?:recogni[sz]es?|acknowledges?|accepts?|regards?|treats?|considers?) (?:that )?(?:the )?"
    r"(?P<who>U+|Y+|B+)\b(?!') "
    r"(?P<say>(?:as|to be|is) (?:the )?(?:\w+ )?(?:owner|proprietor|holder)) of (?:[\w,]+ ){0,4}?"
    r"(?P<it>[@]+)\b"
)
_RANKS_AS = (
    r"\b(?P<who>U+|Y+|B+)\b(?!') (?P<say>(?:shall |will |must )?(?:is|are|be) (?:\w+ly )?"
    r"(?:regarded|treated|considered"
    r"|deemed|seen|viewed) (?:as |to be )?(?:the )?(?:\w+ )?(?:owner|proprietor|holder)) of "
    r"(?:[\w,]+ ){0,4}?(?P<it>[@]+)\b"
)
_ITS_OWNER = (
    r"\b(?P<it>[@]+)\b[^.;]{0,90}?, (?:the )?(?P<who>U+|Y+|B+)\b(?!') (?P<say>(?:shall |will )?"
    r"(?:is|are|be"
    r"|becomes?) (?:its|their|the) (?:\w+ )?(?:owners?|proprietors?))\b"
)
_IN_IT = (
    r"\b(?P<it>[@]+)\b[^.;]{0,90}?,? (?:(?:the|all|any|such) )?(?:\w+ )?(?:rights?|title|ownership"
    r"|property) (?:in|to"
    r"|of|over) (?:it|them|which|whom) (?P<say>(?:shall |will )?(?:is|are|be|pass(?:es)?|belongs?"
    r"|vests?|goes"
    r"|go|falls?|lies?"
    r"|accrues?|rests?)(?: \w+){0,2}? (?:to |in |with )?(?:the )?(?P<who>U+|Y+|B+))"
)
_HELD_AS = (
    r"\b(?P<it>[@]+)\b[^.;]{0,90}? (?P<say>(?:is|are|be|to be|shall be|counts?|ranks?)(?: to be)?"
    r"(?: \w+ly)?"
    r" (?:treated as|regarded as|considered(?: as)?|deemed(?: to be)?|viewed as|seen as|as|among"
    r"|part of|one of)"
    r" (?:the )?(?:property of (?:the )?)?(?P<who>U+|Y+|B+))"
)
_AMONG = (
    r"\b(?P<it>[@]+),? (?:among (?:them|these)|included|too|in particular),? (?P<say>(?:shall "
    r"|will )?(?:is|are|be"
    r"|remains?|becomes?) (?:the )?(?P<who>Y+|U+)')"
)
_TO_WHOM = (
    r"\b(?P<who>U+|Y+|B+)\b(?!') (?P<say>(?:is|are|be) the (?:\w+ ){0,2}?(?:to|in|with) whom)\b"
    r"[^.;]{0,30}?\b(?P<it>[@]+)\b[^.;]{0,20}? (?:belongs?|vests?|accrues?|falls?|goes|lies?"
    r"|rests?)\b"
)
_GIVES_UP = (
    r"\b(?P<by>U+|Y+)\b(?!') (?P<say>(?:shall |will |must |does |do |may |hereby )*(?:not claim|"
    r"(?:lay|make|have|has)s?"
    r" no claim|renounces?|disclaims?|waives?) (?:[\w,'()/-]+ ){0,8}?(?P<it>[@]+))\b"
)
_ALL = (
    _OWNS, _OWNED, _YOURS, _ASSIGNS, _THEIRS, _PASSED, _ROW, _ROW_BY, _OWNER_IS, _ITS_OWNER, _IN_IT,
    _HELD_AS, _AMONG, _GIVES_UP, _SEEN_AS, _RANKS_AS, _TO_WHOM,
)  # fmt: skip
_IF_ANY = pattern(
    r"\b(?:to the extent|in ?so ?far|if|should|where|whatever|any)\b[^.;]{0,60}?"
    r"\b(?:has|have|holds?|acquires?|obtains?|retains?)\b[^.;]{0,20}?"
    r"\b(?:any|such|rights?|title|interest)\b"
)
"""Rights that somebody perhaps has, only to be passed on."""
_MEANT = pattern(rf"\bowns?\b|\b(?:owners?|proprietors?|holders?)\b|\b{_RIGHTS}\b")
_STRONG = pattern(r"\b(?:co-)?owns?\b|\b(?:owners?|proprietors?)\b")
_NOT = pattern(
    r"\b(?:no|not|nor|never|neither|nothing|other than|except|excluding|disclaim\w*|without"
    r"|licen[sc]e\w*|right to|rights to)\b"
)
_MADE = pattern(
    r" ?(?:(?:that|which) )?(?:(?:is|are|was|were|has been|have been) )?(?:solely |jointly )?"
    r"(?:made|created|developed|prepared|produced|generated|conceived|trained)(?: or \w+)*"
    r" (?:solely |jointly )?by (?:or (?:for|on behalf of) )?(?:the )?(?P<maker>U+|Y+|B+)\b"
    r"|(?: (?:that|which))? (?:the )?(?P<maker2>U+|Y+|B+) (?:\w+ )?(?:makes?|creates?|develops?"
    r"|prepares?|trains?|generates?)\b"
    r"| (?:made|created|developed|prepared|produced|trained) (?:\w+ )?by (?:it|them|itself"
    r"|themselves)\b"
    r"|(?: (?:that|which))? (?P<own>it|they|he) (?:\w+ )?(?:makes?|creates?|develops?"
    r"|prepares?|trains?|generates?)\b"
)
_WHOSE = pattern(r"\b(?P<maker>U+|Y+|B+)'s? (?:M+ )?$")
_SUCH = pattern(r"\b(?:such|these|those) ")
_JOINT = pattern(r"\bjoint(?:ly)?\b|\bco-own|\bboth\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Owned:
    """Words that say whose something is."""

    said: Said
    party: str
    """`U`, `Y`, or `B` for both together."""
    thing: str
    """Its mark."""
    term: str
    """The words for it, as the document has them."""
    maker: str = ""
    """Whose making it has to be, where the words say so."""
    assigned: bool = False
    """Whether it changes hands: what is made by one is assigned to the other."""


def owners(laid: Laid, things: str) -> Iterator[Owned]:
    """Every place that says whose some things are.

    Args:
        laid: The agreement.
        things: Marks, as `VA`.
    """
    if not any(thing in laid.text for thing in things):
        return
    told: set[int] = set()
    for one in _plainly(laid, things):
        told.add(one.said.index)
        yield one
    for more in (_labelled, _otherwise):
        for one in more(laid, things):
            if one.said.index not in told:
                told.add(one.said.index)
                yield one


_LABEL = (
    r"\b(?:owners?|ownership|proprietors?(?:hip)?|title|who (?:owns|holds|has)|whose)\b"
    r"[^:?;]{0,60}?\b(?P<it>[@]+)\b[^:?;]{0,30}[:?]\W*$"
)
_VALUE = pattern(
    r"^\W*(?:is |lies |rests? )?(?:with |by |in |belongs to )?(?:the )?(?P<who>U+|Y+|B+)\b(?!')"
    r"(?=\W*$|[,;.]| (?:alone|solely|only|exclusively)\b)"
)
_ITS_TITLE = pattern(
    r"^\W*(?:and )?(?:its|their|such|the|that) (?:\w+ )?(?:ownership|title|property"
    r"|proprietorship)\b"
    r"[^.;]{0,40}?\b(?:vest\w*|lies?|rests?|is|belongs?|pass(?:es)?|goes|falls?|accrues?|stays?"
    r"|remains?)\b (?:\w+ ){0,2}?(?:in|with|to|by) (?:the )?(?P<who>U+|Y+)\b(?!')"
)


def _labelled(laid: Laid, things: str) -> Iterator[Owned]:
    """Where a colon, a question or `its title` stands between a thing and whose it is."""
    label, named = (pattern(w.replace("@", things)) for w in (_LABEL, r"\b(?P<it>[@]+)\b"))
    texts = settling(laid.reading)
    for index, text in texts.items():
        before = texts.get(index - 1, "")
        it, value = label.search(before), _VALUE.match(text)
        if it is None or value is None:
            it, value = named.search(before), _ITS_TITLE.match(text)
        if it is None or value is None or _NOT.search(value.group()):
            continue
        yield Owned(
            said=Said(laid, index, *value.span("who")), party=value["who"][0], thing=it["it"][0],
            term=Said(laid, index - 1, *it.span("it")).words,
        )  # fmt: skip


def _plainly(laid: Laid, things: str) -> Iterator[Owned]:
    for expression in _ALL:
        asked = expression.replace("@", things)
        words = pattern(asked)
        for one in said(laid, asked, needs="|".join(things)):
            for match in words.finditer(one.text):
                if match.start("say") == one.start:
                    yield from _owned(one, match, assigns=expression in (_ASSIGNS, _GIVES_UP))


_OWNER = r"(?:owners?|proprietors?|title-? ?holders?)"
_LIES = (
    r"(?:belong(?:s|ing)?|vest(?:s|ed)?|accru(?:es?|ing)|pass(?:es)?|falls?|goes|go|lies?|rests?|"
    r"stays?|remains?|arises?|comes?|inures?|reserved|ceded|assigned|transferred|conveyed|made over"
    r"|owned|held|his|due|kept)"
)
_SIDE = r"(?:the )?(?P<who>U+|Y+)\b"
_FREE = r"(?:(?!\b[UY]+\b)[^.;])"
_WAYS = (
    rf"(?P<say>\b{_OWNER}\b[^.;:]{{0,80}}?(?:\bis\b|\bbe\b|\bbecomes?\b|\bremains?\b"
    rf"|:) ?{_SIDE})(?!')",
    rf"\b(?P<who>U+|Y+)\b(?!')(?P<say>{_FREE}{{0,60}}?\b(?:as|is|be|becomes?|remains?) (?:its "
    rf"|an? )?"
    rf"(?:the )?(?:\w+ )?{_OWNER})\b",
    rf"(?P<say>\b{_LIES}\b(?: [\w,]+){{0,6}}? (?:to|in|with|by|for),? (?:the person of "
    rf"|the hands of )?"
    rf"{_SIDE})(?!')",
    rf"\b(?P<say>(?:is|are|be|becomes?|remains?|as) {_SIDE}'s?(?: \w+){{0,2}})",
    rf"\b{_SIDE}'s (?P<say>(?:\w+ )?(?:property|own)\b)",
    r"\b(?P<who>U+|Y+)\b(?!')(?P<say>(?:(?!\b[UY]+\b)[^.;]){0,80}? (?:its|their|your|our) (?:own"
    r"|(?:\w+ )?property)\b)"
    r"(?! (?:use|needs|risk|purposes?|business|cost|expense|models?|products?))",
    rf"(?P<say>\b(?:property|ownership|proprietorship) of {_SIDE})(?!')",
    rf"\b{_SIDE},? (?P<say>(?:to|in) whom [^.;]{{0,20}}?\b(?:belongs?|vests?|accrues?))",
    rf"\bto {_SIDE}(?P<say> (?:\w+ )?(?:falls?|belongs?|accrues?|goes))\b",
    r"\b(?P<who>U+|Y+)\b(?!')(?P<say> (?:\w+ )?(?:holds?|has|have|enjoys?|acquires?|obtains?"
    r"|takes?|"
    rf"keeps?)(?: \w+){{0,5}}? {_RIGHTS})\b",
)
"""Ways to say whose a thing is, in which the thing stands anywhere in the sentence."""
_THING_WORD = pattern(r"\b[DMOVTIAX]+\b")
_OWNING = pattern(
    rf"\b(?:own|owns|owned|{_OWNER}|{_RIGHTS}|belong\w*|vest\w*|ceded?|assigned|accru\w+)\b"
    r"|\b[UY]+'s?\b"
)
_NO_OWNER = pattern(
    r"\b(?:no|not|nor|never|neither|nothing|except|excluding|disclaim\w*|without|licen[sc]e\w*"
    r"|if|should|where|unless|right to|rights to|warrant\w*|infring\w*|indemn\w*|notices?"
    r"|confiden\w*|means|underlying|responsib\w+|risk|liab\w+)\b"
)
_ASIDE = pattern(
    r",? ?\b(?:without|subject to|excluding|and may be|save|but)\b[^.;]*|;[^.]*"
    r"|\([^()]{0,80}\)|\b(?:and )?(?:no matter|regardless of|irrespective of"
    r"|whether or not)\b[^.;,]*"
    r"|,? and (?:the )?[UY]+ (?:will|shall|does|must) not\b[^.;]*"
)
"""What is said besides of whose it is."""


def _otherwise(laid: Laid, things: str) -> Iterator[Owned]:
    """Sentences on one thing that give it to one side in whatever order of words."""
    ways = [pattern(way) for way in _WAYS]
    for index, text in settling(laid.reading).items():
        marks = {m[0][0] for m in _THING_WORD.finditer(text)}
        if not marks & set(things) or not _OWNING.search(text):
            continue
        plain = _ASIDE.sub(lambda m: " " * len(m.group()), text)
        found = [m for way in ways for m in way.finditer(plain)]
        sides = {m["who"][0] for m in found}
        it = pattern(rf"\b[{things}]+\b").search(plain)
        if len(sides) != 1 or it is None or _NO_OWNER.search(plain):
            continue
        if {m[0][0] for m in _THING_WORD.finditer(plain)} - set(things):
            continue
        made = _MAKER.search(plain)
        one = Said(laid, index, *found[0].span("say"))
        yield Owned(
            said=one, party=sides.pop(), thing=it[0][0], term=one.spanning(*it.span()).words,
            maker=_maker_of(made, next(iter(found))["who"][0]) if made else "",
        )  # fmt: skip


_MAKER = pattern(
    r"\b(?:by (?:the )?(?P<by>U+|Y+)\b(?!')|(?P<does>U+|Y+)\b(?!') (?:\w+ )?(?:makes?|creates?"
    r"|develops?|prepares?|trains?|generates?|produces?)\b)"
)


def _maker_of(made: re.Match[str], owner: str) -> str:
    """Whose making it has to be; by whom it is owned says nothing of that."""
    return (made["does"] or made["by"] or owner)[0]


def _owned(one: Said, match: re.Match[str], *, assigns: bool) -> Iterator[Owned]:
    groups = match.groupdict()
    party = groups.get("who") or ""
    if "what" in groups:
        verb_and_what = one.text[match.start("say") : match.start("it")]
        whole = one.text[max(0, match.start() - 60) : match.end("it")]
        if not _MEANT.search(verb_and_what) or _IF_ANY.search(whole):
            return
        if not _STRONG.search(verb_and_what) and _NOT.search(verb_and_what):
            return
    passive = "by" in groups and not assigns
    before = one.text[match.end("it") : match.end("say")] if passive else ""
    if _NOT.search(before or one.text[max(0, match.start() - 30) : match.start()]):
        return
    if assigns:
        by = groups["by"][0]
        party = groups.get("who") or ("U" if by == "Y" else "Y")
    after = _MADE.match(one.text, match.end("it"))
    if after is None and _SUCH.search(one.text, match.start(), match.start("it")):
        after = next(reversed(tuple(_MADE.finditer(one.text, 0, match.start()))), None)
    maker = (after["maker"] or after["maker2"] or party)[0] if after else ""
    if not maker and one.text[: match.start("it")].endswith("such "):
        named = [
            m for m in _MADE.finditer(one.text, 0, match.start("it")) if m["maker"] or m["maker2"]
        ]
        maker = (named[-1]["maker"] or named[-1]["maker2"])[0] if named else ""
    whose = _WHOSE.search(one.text[: match.start("it")])
    maker = maker or (whose["maker"][0] if whose else "")
    joint = _JOINT.search(match.group("say"))
    words = one.spanning(match.start("it"), match.end("it")).words
    yield Owned(
        said=one, party="B" if joint else party[0], thing=match.group("it")[0], term=words,
        maker=maker, assigned=assigns,
    )  # fmt: skip
