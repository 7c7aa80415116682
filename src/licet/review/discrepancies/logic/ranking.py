# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which document goes before which, as a sentence on their order says it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import Span, said
from licet.review.discrepancies.logic.ranks import ordered
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.reading import Sentence, holding

__all__ = ["Ranking", "rankings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """One sentence: the pairs of what goes before and what gives way."""

    index: int
    span: Span
    pairs: frozenset[tuple[str, str]]


_KINDS = {
    "the agreement": r"(?:main|master|principal|core|operative) (?:text|body|part|agreement|terms)"
    r"|(?:this|the|present) (?:\w+ )?(?:agreement|contract|deed)|the (?:main )?(?:body|terms)"
    r"|these (?:\w+ )?terms(?: and conditions)?|terms and conditions|this licen[sc]e|these clauses"
    r"|(?:numbered )?(?:clauses|sections|articles) (?:of|in|above)|main (?:text|body)"
    r"|body of the|front part|terms of use|general terms|the clauses|the (?:sections|articles)",
    "the order": r"order forms?|orders?(?! of (?:precedence|priority|rank))|purchase orders?"
    r"|sales orders?|quotations?",
    "the statement of work": r"statements? of work|sows?|work orders?",
    "the schedule": r"schedules?|exhibits?|annex(?:es|ures?)?|appendi(?:x(?:es)?|ces)|attachments?"
    r"|attached documents?",
    "the policy": r"polic(?:y|ies)|acceptable use policy|aup|guidelines|usage rules",
    "the documentation": r"documentation|manuals?|(?:user|technical) guides?"
    r"|documents? (?:on|of) (?:the )?(?:model|use)"
    r"|specifications?|technical descriptions?",
    "the data processing terms": r"data processing (?:agreement|addendum|terms)|dpa",
    "the addendum": r"addend(?:um|a)|amendments?|cover page|key terms|special (?:terms|conditions)"
    r"|side letters?",
}
_KIND = words("|".join(f"\\b(?P<k{n}>{say})\\b" for n, say in enumerate(_KINDS.values())))
_NAMES = tuple(_KINDS)
_OWN = words(
    r"\b(?:the (?:body|main text|main body|text|terms|clauses) of (?:this|the) (?:\w+ )?"
    r"(?:agreement|contract|licen[sc]e|terms))\b|\b(?:schedules?|exhibits?|annex(?:es|ures?)?"
    r"|appendi(?:x(?:es)?|ces)|attachments?) (?:to|of) (?:this|the) (?:\w+ )?"
    r"(?:agreement|contract|terms)\b"
)
"""A name that holds another: it counts once, as what it begins with."""
_WINS = (
    r"(?:prevails?|controls?|governs?|(?:is|are|be) (?:controlling|decisive|superior|authoritative)"
    r"|takes? (?:precedence|priority)|supersedes?|overrides?|outranks?|wins?|go(?:es)? before"
    r"|ranks? (?:before|above|ahead)|(?:have|has) (?:precedence|priority)|(?:is|are) to be"
    r" (?:followed|applied|preferred)|appl(?:y|ies)(?! only)|precedes?|trumps?"
    r"|beats?|outweighs?|displaces?|derogates?(?= from)|counts?|matters?|decides?"
    r"|comes? (?:first|before|ahead)|ranks? (?:first|higher)|(?:priority|precedence"
    r"|preference) over|(?:is|are) paramount)"
)
_LOSES = (
    r"(?:gives? way|yields?|(?:is|are|be) (?:to be )?(?:read |construed )?subject to|(?:is|are"
    r"|be) (?:subordinate|secondary|inferior|overridden|superseded"
    r"|controlled|outranked|second(?:ary)?|last)|comes? (?:second|third|last|only)"
    r"|bows?|appl(?:y|ies) only|cedes?|defers?"
    r"|ranks? (?:below|after|behind)|comes? after)"
)
_VERB = words(rf"\b(?:(?P<wins>{_WINS})|(?P<loses>{_LOSES}))\b")
_CLASH = words(
    r"\b(?:conflict\w*|inconsisten\w+|discrepanc\w+|contradict\w*|ambiguit\w+|precedence|differ\w*"
    r"|priority|ranking|depart\w*|deviat\w*|decisive|diverg\w+|disagree\w*|variance"
    r"|incompatib\w+|consistent|hierarchy|ranking|comes? (?:first|before|ahead)|beats?|trumps?"
    r"|the order is|says? (?:another|something|otherwise)|subject to|contrary|reconcil\w+"
    r"|different(?:ly)?|something else|derogates?|outweighs?"
    r"|displaces?|wins?|supersedes?|prevails?|overrides?|outranks?|yields?"
    r"|ranks? (?:below|after|behind|before|above|ahead|first|higher|last)|looks? first"
    r"|says? (?:different|one thing)|(?:cannot|can not|not) be reconciled|gives? way|subordinate"
    r"|go(?:es)? before)\b"
)
_SERIES = words(
    r"\b(?:following|descending|this) order\b|\branking\b|\bhierarchy\b|\border of (?:precedence"
    r"|priority|rank\w*)\b"
    r"|\b(?:priority|precedence) (?:is|shall be|will be) (?:given|accorded) to\b"
    r"|\b(?:first|1st|\(?(?:1|a|i)\))[^.]{3,120}?\b(?:second|then|next|2nd|\(?(?:2|b|ii)\))"
)
_SOME = words(
    r"\b(?:solely|only (?:with respect|where|for)|with respect to|as to the|as regards|concerning"
    r"|expressly (?:states?|references?|amend\w*|supersede|identif\w+)|personal data"
    r"|language|translation|english|laws?|specific(?:ally)? (?:states?|identif|refer))\b"
)
_NEEDLES = (
    "prevail", "control", "govern", "precedence", "priority", "supersede", "overrid", "outrank",
    "order", "conflict", "way", "before", "decisive", "win",
    "differ", "contradict", "inconsisten", "rank", "give way", "yield",
    "defer", "subordinate", "derogat", "outweigh", "displace",
    "favo", "count", "decide", "incompatib", "consistent", "hierarchy", "first", "beat", "trump",
)  # fmt: skip


def _named(text: str) -> list[tuple[int, int, str]]:
    """Documents named in a stretch, in order; `the body of this Agreement` once."""
    inside: list[tuple[int, int]] = [m.span() for m in _OWN.finditer(text)]
    found: list[tuple[int, int, str]] = []
    for match in _KIND.finditer(text):
        within = next((s for s in inside if s[0] < match.start() < s[1]), None)
        if within and any(f[0] >= within[0] for f in found):
            continue
        kind = next(n for n, value in enumerate(match.groups()) if value)
        found.append((match.start(), match.end(), _NAMES[kind]))
    return found


def _series(text: str) -> frozenset[tuple[str, str]]:
    """What is listed in an order: each goes before those that follow it."""
    listed = [kind for _, _, kind in _named(text)]
    plain = list(dict.fromkeys(listed))
    if "reverse" in text or "ascending" in text:
        plain.reverse()
    return frozenset((a, b) for n, a in enumerate(plain) for b in plain[n + 1 :])


def _verbs(text: str, before: str = "") -> tuple[frozenset[tuple[str, str]], int, int]:
    """What each verb says, and where the first one and its subject stand."""
    pairs: set[tuple[str, str]] = set()
    start = end = -1
    last = [kind for _, _, kind in _named(before)][:1]
    named = _named(text)
    for verb in _VERB.finditer(text):
        ahead = [n for n in named if n[1] <= verb.start()]
        stop = _next_verb(text, verb.end())
        told = _end_of_clause(text, verb.end(), stop)
        after = list(dict.fromkeys(k for b, _, k in named if verb.end() <= b < told))
        subject = _subject(text, ahead, verb.start(), last)
        if not subject:
            continue
        if not after:
            alone = not pairs and stop == len(text)
            after = [k for _, _, k in named if k != subject[1]] if alone else []
        others = [(subject[1], other) for other in after if other != subject[1]]
        wins = bool(verb["wins"]) != _denied(text, subject[0], verb.start())
        pairs.update(others if wins else [(b, a) for a, b in others])
        last = after
        if others and start < 0:
            start, end = subject[0], verb.end()
    return frozenset(pairs), start, end


_FOLLOWED = words(
    r"\b(?:follow|read|apply|use|look to|rely on|observe|(?:preference|priority|precedence)"
    r" (?:(?:is|shall be|will be|must be|is to be) )?(?:given|accorded|due|goes) to"
    r"|prefer|in favou?r of|in the light of) (?:to )?(?:what is in )?"
)


def _preferred(text: str) -> tuple[frozenset[tuple[str, str]], int, int]:
    """What `follow the main text` says: it goes before the others that its clause names."""
    for verb in _FOLLOWED.finditer(text):
        begin = max(text.rfind(";", 0, verb.start()), text.rfind(":", 0, verb.start())) + 1
        stop = text.find(";", verb.end())
        named = _named(text[begin : stop if stop > 0 else len(text)])
        after = [n for n in named if 0 <= n[0] + begin - verb.end() <= _NEXT]
        others = {kind for _, _, kind in named} - {after[0][2]} if after else set()
        if others:
            return frozenset((after[0][2], o) for o in others), verb.start(), begin + after[0][1]
    return frozenset(), -1, -1


_NEXT = 8
"""Characters between `follow` and the document that is followed."""


_AND = words(r"[,;] (?:and|but|while|whereas) |[;]| (?:and|but|while|whereas) ")


def _end_of_clause(text: str, at: int, stop: int) -> int:
    """Where the clause of a verb ends, if another verb with its own subject stands at `stop`."""
    if stop == len(text):
        return stop
    joints = [m.start() for m in _AND.finditer(text, at, stop)]
    return joints[-1] if joints else stop


_NONE = words(r"\b(?:no|neither|nor|none of the) (?:\w+ )?\Z")
_NOT = words(r"\b(?:not|never|cannot|in no (?:case|event|way))\b")


def _denied(text: str, subject: int, verb: int) -> bool:
    """Whether it is said that a document does not do what the verb says."""
    return (
        _NONE.search(text[:subject]) is not None
        or _NOT.search(text[subject:verb]) is not None
        or text[subject:].startswith("no ")
    )


def _next_verb(text: str, at: int) -> int:
    found = _VERB.search(text, at)
    return found.start() if found else len(text)


_BREAK = words(r"[,:;]|\b(?:conflict\w*|differ\w*|contradict\w*|inconsisten\w+|between)\b")
_ARTICLE = words(r"\b(?:the|each|any|every) (?:\w+ )?\Z")
_SHORT = words(r"\b(?:those|they|these|the (?:former|latter)|it)\b[^,.;]{0,12}$")


def _subject(
    text: str, ahead: list[tuple[int, int, str]], at: int, last: list[str]
) -> tuple[int, str] | None:
    """Where the subject of a verb begins, and which document it is."""
    clause = max((m.end() for m in _BREAK.finditer(text, 0, at)), default=0)
    near = [n for n in ahead if n[0] >= clause and at - n[1] < 60]
    if near:
        article = _ARTICLE.search(text[: near[-1][0]], clause)
        return (article.start() if article else near[-1][0]), near[-1][2]
    if _SHORT.search(text[clause:at]):
        if "latter" in text[clause:at] and ahead:
            return clause, ahead[-1][2]
        if "former" in text[clause:at] and len(ahead) > 1:
            return clause, ahead[-2][2]
        if last:
            return clause, last[-1]
    return None


_VERBAL = words(r"\b(?:comes?|ranks?|stands?|goes) first\b")
_ROW = words(
    r"^[^:|]{0,40}?\b(?:order|ranking|rank|hierarchy|precedence|priority|conflicts?)\b"
    r"(?![^:|]{0,40}\bprevail)|^\W*(?:which|what)\b[^:|]{0,40}?\b(?:prevails?|counts?|first"
    r"|wins?)\b"
)


def _end_of_list(sentences: tuple[Sentence, ...], index: int) -> int:
    """Index of the last item of a list that a sentence opens."""
    for stop in range(index + 1, min(index + _ITEMS, len(sentences))):
        if not sentences[stop].folded.endswith((";", ",", "and", "then")):
            return stop
    return index


_ITEMS = 12


_ORDERS = words(
    r"\bsubject to (?:the |each |any )?(?:\w+ )?(?:schedules?|annex\w*|exhibits?|appendi\w+"
    r"|main (?:text"
    r"|body)|body|policy|policies|documentation|orders?)\b|\bto the extent of (?:any|the"
    r"|such) \w+\b"
    r"|\bto the extent (?:that )?(?:they|there|it|the \w+) [^.;,]{0,60}?\b(?:conflict\w*|differ\w*"
    r"|inconsisten\w+|contradict\w*)\b"
)
"""Words by which one document gives way to another: the order itself, and no exception to it."""
_THEY = words(r"^[^,.;]{0,24}\b(?:they|these|those)\b")
_ASIDE = words(r"(?<=[\w)]), (?:being|as|which (?:is|are))\b[^,.;]{3,60},")


def rankings(paper: Paper) -> Iterator[Ranking]:
    """Each sentence that says which of two kinds of documents goes before the other."""
    told = list(_told(paper))
    seen = {ranking.index for ranking in told}
    yield from told
    yield from (ranking for ranking in _of_any_build(paper) if ranking.index not in seen)


_ABOUT = words(
    r"\b(?:conflict\w*|inconsisten\w+|discrepanc\w+|contradict\w*|differ\w*|different(?:ly)?|clash\w*"
    r"|disagree\w*|diverg\w+|collid\w+|odds|something else|say otherwise|precedence|priority"
    r"|rank\w*"
    r"|hierarchy|incompatib\w+|mismatch\w*)\b"
)
_BARE = words(r"(?<!contractual\s)(?<!standard\s)\b(?:clauses|articles)\b")


def _of_any_build(paper: Paper) -> Iterator[Ranking]:
    """An order told by ordinals or small words, within a sentence or over several."""
    sentences = paper.reading.sentences
    for index in holding(paper.reading, _NEEDLES_OF_CLASH):
        first = sentences[index]
        if not _ABOUT.search(first.folded) or _SOME.search(first.folded):
            continue
        begin = first.start
        if (
            index
            and sentences[index - 1].folded.endswith(":")
            and _same(sentences, index - 1, index)
        ):
            begin = sentences[index - 1].start
        end = first.end
        if not _documents(first.folded) or first.folded.endswith((";", ":")):
            end = next(
                (sentences[n - 1].end for n in range(index + 1, index + _ITEMS)
                 if n == len(sentences) or not _same(sentences, index, n)
                 or sentences[n].end - begin > _FAR),
                end,
            )  # fmt: skip
        text = paper.reading.folded[begin:end]
        if yields(_ORDERS.sub(" ", text)) or _SOME.search(text):
            continue
        pairs, start, stop = ordered(text, _documents(text))
        if pairs:
            yield Ranking(index=index, span=(begin + start, begin + stop), pairs=pairs)


_NEEDLES_OF_CLASH = (
    "conflict", "inconsisten", "discrepanc", "contradict", "differ", "clash", "disagree", "diverg",
    "collid", "odds", "something else", "otherwise", "precedence", "priority", "rank", "hierarchy",
    "incompatib", "mismatch",
)  # fmt: skip
_FAR = 420


def _same(sentences: Sequence[Sentence], one: int, two: int) -> bool:
    return sentences[one].clause == sentences[two].clause


def _documents(text: str) -> list[tuple[int, int, str]]:
    """Documents named in a stretch; clauses alone are those of the agreement."""
    named = _named(text)
    bare = [(m.start(), m.end(), _NAMES[0]) for m in _BARE.finditer(text)]
    return sorted([*named, *(b for b in bare if not any(a <= b[0] < e for a, e, _ in named))])


def _told(paper: Paper) -> Iterator[Ranking]:
    """An order that verbs tell, or a list."""
    sentences = paper.reading.sentences
    for one in said(paper, _CLASH, *_NEEDLES, unless=_SOME, hedged=True):
        if yields(_ORDERS.sub(" ", one.text)):
            continue
        begin = one.start - one.match.start()
        before = sentences[one.index - 1].folded if one.index and _THEY.search(one.text) else ""
        pairs, start, end = _verbs(_ASIDE.sub(lambda m: " " * len(m.group()), one.text), before)
        if not pairs:
            pairs, start, end = _preferred(one.text)
        listed = None if _VERBAL.search(one.text) else _SERIES.search(one.text)
        row = sentences[one.index].row and _ROW.search(one.text)
        if row:
            listed = row
        if listed and len({b for _, _, b in _named(one.text[listed.start() :])}) > 1:
            tail = one.text[listed.start() :]
            names = _named(tail)
            pairs, start = _series(tail), listed.start() + names[0][0]
            end = listed.start() + names[-1][1]
        elif listed and one.text.rstrip().endswith(":"):
            stop = _end_of_list(sentences, one.index)
            items = paper.reading.folded[begin : sentences[stop].end]
            names = _named(items[len(one.text) :])
            pairs = frozenset() if "subject to" in items else _series(items[len(one.text) :])
            start, end = (
                (len(one.text) + n for n in (names[0][0], names[-1][1])) if names else (0, 0)
            )
        if pairs:
            span = (begin + max(start, 0), begin + end)
            yield Ranking(index=one.index, span=span, pairs=pairs)
