# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What follows a modal verb: the act, the thing it is done with, and the words that narrow it."""

import re
from dataclasses import dataclass

from licet.review.grants.parties import Cast
from licet.review.grants.words import LIGHT, NOUNS, PREPOSITIONS, STOP, VERBS, act_of, stem

__all__ = ["Predicate", "content", "predicate", "subject"]

_TOKEN = re.compile(r"[a-z0-9$%][\w'’%$.-]*[\w%]|[a-z0-9]|[,;:()\"]")
FAR = 420
"""Characters after the verb that are looked at."""
_ADVERBS = frozenset("also then not at hereby further thereafter forthwith only always".split())  # noqa: SIM905
_NO_ADVERBS = frozenset("supply apply comply reply rely multiply assembly imply".split())  # noqa: SIM905
_DETERMINERS = frozenset(
    "the a an any all each every such its their his your our this these those no some".split()  # noqa: SIM905
)
_NO_THING = frozenset("shall will may must can is are was be been has have had".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """An act and its object, with their offsets in the text that was read."""

    start: int
    end: int
    acts: frozenset[str]
    things: frozenset[str]
    words: frozenset[str]
    each: tuple[frozenset[str], ...]
    rest: frozenset[str]
    to: str
    ceases: bool = False
    """Whether the act is to come to an end: `cease to use`, `stop using`, `cease the use of`."""


_LABELS = frozenset("agreement ii iii iv vi vii viii ix".split())  # noqa: SIM905


def content(people: Cast, text: str) -> frozenset[str]:
    """Stems of the words that carry meaning, without the parties."""
    words = _TOKEN.findall(text[-FAR:])
    return frozenset(
        stem(w)
        for w in words
        if w not in STOP
        and w not in _LABELS
        and not people.is_name(w)
        and len(w) > 1
        and not w[0].isdigit()
    )


_NEXT_ACT = re.compile(r"\bbut\b|,? and (?:to )?(?:ensure|cause|shall|will|must|may|agrees?)\b")


def predicate(
    people: Cast, text: str, at: int, stop: int, *, bears: bool = False
) -> Predicate | None:
    """The act and the thing after `at`, up to `stop`; `None` where no act can be read.

    Args:
        people: The parties: they are no things.
        text: Folded words.
        at: Where the act begins.
        stop: Where another statement begins.
        bears: Whether the words before are `responsible for`: a thing may follow at once.
    """
    tokens = list(_TOKEN.finditer(text, at, min(stop, at + FAR)))
    if bears and tokens and not tokens[0].group().endswith("ing"):
        first, after, acts, ceases = 0, 0, frozenset(("bear",)), 0
    else:
        verb = _verb(tokens)
        if verb is None:
            return None
        ceases = _ceased(tokens, verb)
        first = ceases or verb
        acts, after = _verbs(tokens, first)
        acts = acts | {"bear"} if bears else acts
    to, after = _recipient(people, tokens, after)
    things, each, last = _things(people, tokens, after)
    told = _NEXT_ACT.split(text[last : max(last, min(stop, last + FAR))], maxsplit=1)[0]
    rest = content(people, told)
    return Predicate(
        start=tokens[first].start(), end=last, acts=acts, things=things,
        words=frozenset().union(*each), each=each, rest=rest,
        to=to or _to(people, text[last : last + 90]), ceases=bool(ceases),
    )  # fmt: skip


def _verb(tokens: list[re.Match[str]]) -> int | None:
    """Index of the first verb: adverbs and bracketed asides are passed over."""
    at = 0
    while at < len(tokens):
        word = tokens[at].group()
        if word == ",":
            close = next((i for i in range(at + 1, len(tokens)) if tokens[i].group() == ","), None)
            at = at + 1 if close is None or close - at > 12 else close + 1
        elif word in ("use", "exercise", "make") and (jump := _effort(tokens, at)):
            at = jump
        elif word in _ADVERBS or _is_adverb(word):
            at += 1
        elif (word in ("in", "during", "for", "on") and (jump := _known_verb(tokens, at))) or (
            word in ("continue", "keep") and (jump := _gone_on(tokens, at))
        ):
            at = jump
        elif word in ("in", "during", "for", "on") or word in '();:"':
            at = _past(tokens, at)
        elif word in ("be", "have", "to", "cause", "ensure", "that"):
            return _told(tokens, at)
        else:
            return (
                at if word[0].isalpha() and word not in STOP | {"i", "ii"} else _number(tokens, at)
            )
    return None


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in _NO_ADVERBS


def _number(tokens: list[re.Match[str]], at: int) -> int | None:
    """The verb after the number of an item, `(a) modify`."""
    bare = at + 2 < len(tokens) and tokens[at + 1].group() == ")"
    if not bare:
        return None
    word = tokens[at + 2].group()
    return at + 2 if word[0].isalpha() and word not in STOP else None


def _next(tokens: list[re.Match[str]], at: int) -> int | None:
    if tokens[at].group() != "to":
        return None
    return at + 1 if at + 1 < len(tokens) and tokens[at + 1].group() not in STOP else None


def _told(tokens: list[re.Match[str]], at: int) -> int | None:
    """The act after `to`, or that somebody is caused to do."""
    word = tokens[at].group()
    if word == "to":
        return _next(tokens, at)
    caused = _caused(tokens, at) if word in ("cause", "ensure") else 0
    return caused or None


def _caused(tokens: list[re.Match[str]], at: int) -> int:
    """The act that somebody is caused to do: `cause the Trustee to give`; 0 where none is."""
    words = [t.group() for t in tokens[at : at + 18]]
    for i in range(1, len(words) - 1):
        if words[i] == "to" and words[i + 1] in VERBS:
            return at + i + 1
    return 0


def _effort(tokens: list[re.Match[str]], at: int) -> int:
    """Past `use its commercially reasonable efforts to`; 0 if these words are no such thing."""
    words = [t.group() for t in tokens[at : at + 26]]
    told = next((i for i, word in enumerate(words[:9]) if word in _EFFORTS), None)
    if told is None:
        return 0
    for i in range(told + 1, len(words) - 1):
        if words[i] == "to" and (i == told + 1 or words[i + 1] in VERBS):
            return at + i + 1
    return 0


_EFFORTS = frozenset(("efforts", "effort", "endeavours", "endeavors"))


def _ceased(tokens: list[re.Match[str]], at: int) -> int:
    """The act that has to stop; 0 where none does."""
    if tokens[at].group() not in ("cease", "stop", "discontinue", "refrain", "abstain"):
        return 0
    following = [t.group() for t in tokens[at + 1 : at + 4]]
    for skip, word in enumerate(following):
        if word in VERBS or (word.endswith("ing") and word not in NOUNS):
            return at + 1 + skip
        if word not in ("to", "from", "the", "all", "any", "its", "and", "immediately"):
            return 0
    return 0


def _known_verb(tokens: list[re.Match[str]], at: int) -> int:
    """The first word that is surely a verb after words such as `during the term`; 0 for none."""
    for i in range(at + 2, min(at + 12, len(tokens))):
        word = tokens[i].group()
        if word in ",;:":
            return 0
        if word in VERBS:
            return i
    return 0


def _gone_on(tokens: list[re.Match[str]], at: int) -> int:
    """Past `continue to`, `continue` and `keep` before a verb; 0 if nothing follows."""
    following = [t.group() for t in tokens[at + 1 : at + 3]]
    if following[:1] == ["to"] and len(following) > 1:
        return at + 2
    return at + 1 if following and following[0].endswith("ing") else 0


def _past(tokens: list[re.Match[str]], at: int) -> int:
    """Past words such as `at its own expense`, up to the next comma."""
    for i in range(at + 1, min(at + 9, len(tokens))):
        if tokens[i].group() in (",", ")"):
            return i + 1
    return at + 1


def _verbs(tokens: list[re.Match[str]], at: int) -> tuple[frozenset[str], int]:
    """The acts of a list of verbs, and the index after it."""
    acts = {act_of(tokens[at].group())}
    at += 1
    while at + 1 < len(tokens) and tokens[at].group() in (",", "and", "or"):
        ahead = at + 1
        while ahead < len(tokens) and tokens[ahead].group() in ("and", "or", "to", "otherwise"):
            ahead += 1
        if ahead >= len(tokens) or not _is_verb(tokens, ahead):
            break
        acts.add(_act(tokens, ahead))
        at = ahead + 1
    return frozenset(acts), at


def _act(tokens: list[re.Match[str]], at: int) -> str:
    word = tokens[at].group()
    following = [t.group() for t in tokens[at + 1 : at + 3]]
    if word in ("create", "prepare", "make") and "derivative" in following:
        return "derive"
    return act_of(word)


def _is_verb(tokens: list[re.Match[str]], at: int) -> bool:
    word = tokens[at].group()
    return (
        word[0].isalpha()
        and word not in STOP
        and word not in _DETERMINERS
        and (not word.endswith(("tion", "ment", "ties", "ness")) and len(word) > 2)
    )


def _recipient(people: Cast, tokens: list[re.Match[str]], at: int) -> tuple[str, int]:
    """The party to whom something is given, where it stands right after the verb."""
    words = [t.group() for t in tokens[at : at + 6]]
    skip = 1 if words[:1] and words[0] in ("the", "to") else 0
    for size in (3, 2, 1):
        name = " ".join(words[skip : skip + size])
        if name in people.known and len(words) > skip + size:
            following = words[skip + size]
            if following in _DETERMINERS or (
                following not in PREPOSITIONS and following[0].isalnum() and not name.endswith("'s")
            ):
                return people.known[name], at + skip + size
    return "", at


def _things(
    people: Cast, tokens: list[re.Match[str]], at: int
) -> tuple[frozenset[str], tuple[frozenset[str], ...], int]:
    """Nouns of the object, the words of each of its parts, and the offset after it."""
    parts: list[list[str]] = [[]]
    end = tokens[max(at - 1, 0)].end()
    at = _numbered(tokens, _aside(tokens, at))
    for position in range(at, min(at + 22, len(tokens))):
        word = tokens[position].group()
        if word == "of" and parts[-1] and parts[-1][-1] in LIGHT:
            parts[-1] = []
        elif (word == "of" and not parts[-1]) or _is_adverb(word):
            continue
        elif _closes(word, opened=bool(parts[-1])) or _verb_next(tokens, position):
            break
        elif word in (",", "and", "or"):
            parts.append([])
        elif word not in _DETERMINERS:
            end = tokens[position].end()
            if word not in STOP and not people.is_name(word):
                parts[-1].append(stem(word))
    kept = [part for part in parts if part]
    return frozenset(p[-1] for p in kept), tuple(frozenset(part) for part in kept), end


_ALSO_NOUNS = frozenset(
    """
    use record report offer order display copy share release change license market purchase
    """.split()  # noqa: SIM905
)


def _verb_next(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether another act begins after `and`."""
    if tokens[at].group() not in (",", "and", "or"):
        return False
    following = next((t.group() for t in tokens[at + 1 : at + 2]), "")
    return following in VERBS and following not in _ALSO_NOUNS


def _aside(tokens: list[re.Match[str]], at: int) -> int:
    """Past `, at its own expense,` between a verb and its object."""
    if at < len(tokens) and tokens[at].group() == ",":
        for i in range(at + 1, min(at + 14, len(tokens))):
            if tokens[i].group() == ",":
                return i + 1
    return at


def _numbered(tokens: list[re.Match[str]], at: int) -> int:
    """Past the number of the first item of a list in one sentence: `(i) the salaries, (ii) …`."""
    words = [t.group() for t in tokens[at : at + 3]]
    return at + 3 if len(words) == 3 and words[0] == "(" and words[2] == ")" else at


def _closes(word: str, *, opened: bool) -> bool:
    """Whether a word ends the object: a preposition, a verb, a participle after the noun."""
    if opened and word.endswith(("ed", "ing")) and word not in NOUNS:
        return True
    return word in ';:()"' or (word in PREPOSITIONS and word != "or") or word in _NO_THING


def _to(people: Cast, text: str) -> str:
    match = re.match(rf" {{1,4}}to (?:the )?({people.names})s?\b", text)
    return people.who(match[1]) if match else ""


_BEGINS = re.compile(r"[,;:.](?=\s)|\bthat\b|\bthen\b|\band (?=no\b)")


def subject(people: Cast, text: str, at: int) -> tuple[Predicate, int] | None:
    """The thing a passive is about: from the start of its clause, or else right before `at`."""
    start = max((m.end() for m in _BEGINS.finditer(text, max(0, at - 160), at)), default=0)
    if at - start < 160 and (start or at <= 160):
        tokens = list(_TOKEN.finditer(text, start, at))
        things, each, end = _things(people, tokens, 0) if tokens else (frozenset(), (), 0)
        if things and tokens[0].group() not in PREPOSITIONS:
            return Predicate(
                start=tokens[0].start(), end=at, acts=frozenset(), things=things,
                words=frozenset().union(*each), each=each, rest=content(people, text[end:at]),
                to="",
            ), tokens[0].start()  # fmt: skip
    things, words, begin = subject_before(people, text, at)
    if not things:
        return None
    return Predicate(
        start=begin, end=at, acts=frozenset(), things=things, words=words, each=(words,),
        rest=frozenset(), to="",
    ), begin  # fmt: skip


def subject_before(people: Cast, text: str, at: int) -> tuple[frozenset[str], frozenset[str], int]:
    """The nouns right before `at`, all their words, and where they begin."""
    start = max(0, at - 110)
    tokens = list(_TOKEN.finditer(text, start, at))
    words: list[str] = []
    begin = at
    for token in reversed(tokens):
        word = token.group()
        if word in ',;:()"' or (word in PREPOSITIONS and word != "of"):
            break
        begin = token.start()
        if word == "of":
            words.append("of")
        elif word not in STOP and not people.is_name(word) and word[0].isalpha():
            words.append(stem(word))
        if len(words) > 7:
            break
    return _head(words), frozenset(w for w in words if w != "of"), begin


def _head(words: list[str]) -> frozenset[str]:
    """The noun that counts, of words in reverse: what stands before `of`, unless it is light."""
    if "of" not in words:
        return frozenset(words[:1])
    split = len(words) - 1 - words[::-1].index("of")
    before = [w for w in words[split + 1 :] if w != "of"]
    if before and before[0] not in LIGHT:
        return frozenset(before[:1])
    return frozenset(words[:1])
