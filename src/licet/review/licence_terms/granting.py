# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a licence grants: to use, to change, to hand on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from licet.review.licence_terms.modality import governing, words
from licet.review.reading import Reading, Sentence, pattern

__all__ = [
    "ACTS", "AGAINST", "FROM_USER", "LONGEST", "Act", "Grant", "Grants", "defines", "found",
    "grants_in", "hedged", "joined", "stem", "whole",
]  # fmt: skip

LONGEST = 4000
"""Characters of one sentence that are looked at: the cost stays linear."""

_MANY = 40
"""How many cues of one sentence are weighed."""


_INNER_STOP = re.compile(
    r"(?<=\d)\.(?=\d)|^\s{0,3}\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\.(?= )"
    r"|\b(?:e\.g|i\.e|inc|ltd|corp|co|no|nos|art|sec|etc|cf)\.(?=[,)]| [a-z0-9(])"
)


@lru_cache(maxsize=1)
def joined(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences, with the stops that end none (`2.3`, `e.g.`) folded to underscores.

    The tables here say "within one sentence" as "no stop between": a number is no end of one.
    """
    return tuple(_joined(sentence) for sentence in reading.sentences)


def _joined(sentence: Sentence) -> Sentence:
    if "." not in sentence.folded[:-1]:
        return sentence
    text = _INNER_STOP.sub(lambda match: match.group().replace(".", "_"), sentence.folded)
    return sentence if text == sentence.folded else replace(sentence, folded=text)


def found(reading: Reading, said: re.Pattern[str], *needles: str) -> Iterator[tuple[int, Sentence]]:
    """Sentences in whose first `LONGEST` characters the words occur.

    Args:
        reading: The document.
        said: The words.
        needles: Literals of which one has to be there first; none means that all sentences count.
    """
    for index, sentence in enumerate(joined(reading)):
        folded = sentence.folded
        if needles and not any(needle in folded for needle in needles):
            continue
        if said.search(folded, 0, LONGEST):
            yield index, sentence


_LABEL = re.compile(r"\b([a-z]|[ivx]{1,5}|\d{1,3}(?:\.\d{1,3}){0,3})\.(?= )")
"""The number of an item, whose stop ends no sentence."""


def stem(reading: Reading, index: int) -> str:
    """Folded words a sentence depends on, without the items of its list that stand between."""
    lead = _LABEL.sub(r"\1)", governing(reading, index).rstrip())
    if lead.endswith((";", "; and", "; or")) and ":" in lead:
        return lead[: lead.rindex(":") + 1]
    return lead


def whole(reading: Reading, index: int, folded: str) -> str:
    """A sentence, and before it the words it hangs on where it is an item of their list."""
    if not _hangs(folded, governing(reading, index)):
        return folded
    return f"{stem(reading, index)[-700:]} {folded}"


class Act(StrEnum):
    """What the grant allows."""

    USE = "use"
    MODIFY = "modify"
    SHARE = "share"


_EVERYTHING = (
    r"\bdo (?:everything|anything|whatever)\b[^.;]{0,120}?\b(?:infringe|violate|restricted)\b"
    r"[^.;]{0,60}?\bcopyrights?\b"
)
"""All that copyright reserves is granted: use, change and handing on."""
ACTS = {
    Act.USE: words(
        _EVERYTHING,
        r"\b(?:use|using|used|run|running|execute|reproduc\w+|copy|copied|copying"
        r"|make (?:\w+ )?copies|exercise|access"
        r"|operate|deploy|deal in|exploit|install|practi[sc]e|study)\b",
        r"\b(?:is|are) (?:hereby )?licen[sc]ed to (?:you|licensee|the licensee|customer)\b",
        r"\bdo what(?:ever)? (?:the \w+ )?you\b",
    ),
    Act.MODIFY: words(
        _EVERYTHING,
        r"\b(?:modif(?:y|ying|ied|ications?)|adapt(?:ed|ing|ations?)?|alter(?:ed|ing|ations?)?"
        r"|edit(?:ed|ing|s)?"
        r"|derivative (?:works?|models?)|derivatives?|works? based (?:up)?on|transform\w*"
        r"|fine-? ?tun\w+"
        r"|customi[sz](?:e|ing)|enhanc\w+|improv\w+|translat\w+|remix|build (?:up)?on"
        r"|adapted material|tun(?:e|ing)|tweak|annotat(?:e|ing)|add (?:tags|labels) to"
        r"|train(?:ing)? (?:\w+ ){0,3}?(?:further|on)|extend(?:ing)? (?:the |it\b)|creat\w+ "
        r"(?:\w+ ){0,3}?(?:works?|models?|materials?)|re-?train\w*|chang(?:e|ed|ing))\b",
        r"\bdeal in\b[^.;]{0,80}?\bwithout (?:restriction|limitation)\b",
    ),
    Act.SHARE: words(
        _EVERYTHING,
        r"\b(?:distribut\w+|redistribut\w+|convey(?:ed|ing)?|shar(?:e|ed|ing)|publish\w*"
        r"|ma(?:ke|king) (?:\w+ ){0,3}?available|give copies|gives? (?:\w+ ){0,4}?to others"
        r"|given to (?:others|third|anyone)|made"
        r" available to (?:others|third)|sell|sublicen[sc]e|transfer"
        r"|communicat(?:e|ed|ion to the public)|disseminat\w+|provide (?:copies|to (?:others"
        r"|third))|publicly (?:display"
        r"|perform)|give away|hand(?:s|ed|ing)? (?:\w+ ){0,3}?(?:on|out)\b|copy and give"
        r"|pass(?:ed|ing)? (?:\w+ )?(?:on|to third)|lend|transmit(?:ted)? to)\b",
    ),
}
_WHO = (
    r"(?:you|(?:the |a |any |each |every |all )?(?:licensees?|recipients?|users?|customers?"
    r"|subscribers?|clients?|members?|(?:data )?(?:recipient|user)s?|persons?)|anyone|everyone"
    r"|everybody)(?: \(\"?you\"?\))?"
)
_LET = r"(?:free|permitted|allowed|authori[sz]ed|licen[sc]ed|entitled|welcome)"
_CUE = words(
    r"\b(?:grants?|granted|granting|gives?|given)\b[^.;]{0,200}?\b(?:licen[sc]es?|rights?"
    r"|permission|authori[sz]ation)\b",
    r"\b(?:licen[sc]e|rights?|permission|authori[sz]ation)\b[^.;]{0,120}?\b(?:is|are) (?:hereby )?"
    r"(?:granted|given)\b",
    r"\bpermission (?:to\b[^.;]{0,300}?\b)?is (?:hereby )?granted\b",
    r"\b(?:is|are) (?:hereby )?(?:licen[sc]ed|(?:made )?available) (?:to|under|for)\b",
    rf"\b{_WHO}(?:, subject to [^.;,]{{1,120}},)? (?:(?:may|can)(?! not| (?:\w+ )?(?:terminate"
    rf"|end|cancel)\b)|(?:are|is) (?!not )(?:\w+ )?{_LET} to"
    r"|(?:have|has) (?:permission|the right) to)\b",
    rf"\b(?:is|are) (?!not )(?:\w+ )?{_LET},[^.;]{{0,40}}, to\b",
    r"\bany use (?:is|will be|shall be) (?:permitted|allowed)\b",
    r"\bmay,? (?:[^.;:]{0,80}(?: |: )(?:\d{1,2}[._)] |\w[)] )?)?be (?:freely )?(?:\w+,"
    r" ){0,3}?(?:used|copied"
    r"|made|shared|passed|distributed|redistributed|modified"
    r"|reproduced)\b",
    r"\b(?:redistribution|use|distribution|copying|reproduction|modifications?|adaptations?"
    r"|sharing|sale|adapting|modifying|using|distributing)\b"
    r"[^.;]{0,120}?\b(?:is|are) (?!not )(?:\w+ly )?(?:permitted|allowed)\b",
    r"\brights (?:\w+ ){0,2}?(?:includes?|covers?)\b",
    r"\blicen[sc]e to\b", r"\bfree to\b",
    r"\ba licen[sc]e\b[^.;]{0,80}?\b(?:covering|comprising|encompassing|that covers)\b",
    r"\b(?:permits?|lets?|authori[sz]es?|allows?|licen[sc]es) (?:[\w-]+ ){0,8}?"
    rf"(?:{_WHO}|to)\b",
    r"\bdo what(?:ever)? (?:the \w+ )?you (?:want|like|please)\b",
    r"\b(?:waives?|abandons?|surrenders?|dedicat\w+)\b[^.;]{0,200}?\b(?:copyright|rights"
    r"|public domain)\b",
    r"\bpublic domain\b", r"\bagree\w* (?:that you )?(?:may|to grant)\b",
)  # fmt: skip
AGAINST = words(
    r"\b(?:may|shall|must|will|can|do|does|are|is|but) not\b", r"\bcannot\b", r"\bnor\b",
    r"\bneither\b", r"\bno (?:right|licen[sc]e|permission|part|person)s?\b",
    r"\bnot (?:granted|permitted|allowed|licen[sc]ed|for|to)\b", r"\bprohibited\b", r"\bnothing\b",
    r"\bexcept as\b", r"\bwithout (?:the )?(?:prior |express |written )",
    r"\b(?:excluding|other than|no) (?:\w+ )?commercial\b",
)  # fmt: skip
FROM_USER = words(
    r"\b(?:you|licensee|contributor|user|customer) (?:hereby |also )?(?:grants?|agrees? to grant"
    r"|licen[sc]es?) (?:to )?(?:us|licensor|the licensor|company|provider|the provider|others)\b",
    r"\b(?:you|licensee|user|customer) (?:(?:hereby|also|and|\w+ly) ){0,5}"
    r"(?:grants?|agrees? to grant) (?:to )?"
    r"(?!(?:you|your|yourself|licensees?|recipients?|any|each|sub-? ?licen\w+|rights?"
    r"|permissions?|access)\b)\w+",
    r"\byou (?:hereby |also )?gives? (?:to )?\w+ an? (?:[\w-]+,? (?:and )?){0,6}?licen[sc]e\b",
    r"\b(?:feedback|suggestions?|feature requests?|error reports?)\b",
    r"\bif you (?:provide|give|send|submit)\b[^.;]{0,80}?\b(?:we|licensor|company|provider) may\b",
    r"\bmay be used (?:by us )?to (?:improve|train|develop|enhance)\b",
    r"\bunacceptable\b", r"\bopt out\b",
    r"\b(?:annotations?|contributions?|comments?|labels?) (?:that |which )?you (?:\w+ )?(?:add"
    r"|make|write)\b",
    r"\b(?:copies of|copy|copying|distribute) (?:of )?(?:this|the) licen[sc]e document\b",
    r"\bcopy(?:ing)? and distribut\w+ this licen[sc]e\b",
    r"\bonly with (?:\w+ ){0,4}?(?:consent|permission|approval)\b",
    r"\b(?:agreement|licen[sc]e|terms|polic(?:y|ies)|notices?) (?:may|can) (?:only )?be "
    r"(?:modified|changed|amended|used)\b",
    r"\btrade ?-?marks?\b[^.;]{0,40}?\b(?:licen[sc]e|right) to use\b", r"\bthe feedback\b",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A sentence that lets the licensee do something."""

    sentence: Sentence
    acts: frozenset[Act]
    text: str
    """Folded words of the sentence and of what it depends on."""


Grants = tuple[Grant, ...]


@lru_cache(maxsize=1)
def grants_in(reading: Reading) -> Grants:
    """Every sentence that grants one of the acts, in order."""
    return tuple(_grants(reading))


def _grants(reading: Reading) -> Iterator[Grant]:
    for index, sentence in enumerate(joined(reading)):
        folded = sentence.folded[:LONGEST]
        if _is_title(sentence) or defines(folded):
            continue
        text = whole(reading, index, folded)
        cues = [m.span() for m in islice(_CUE.finditer(text), _MANY) if not _refused(text, m)]
        if not cues or FROM_USER.search(text):
            continue
        against = [m.end() for m in islice(AGAINST.finditer(text), _MANY)]
        acts = frozenset(a for a, said in ACTS.items() if _granted(said, text, cues, against))
        acts -= _left_out(text)
        if acts:
            yield Grant(sentence=sentence, acts=acts, text=text)


_ALL_BUT = words(
    rf"(?:{_EVERYTHING}|\b(?:everything|anything|all rights)\b)[^.;]{{0,160}}?\b(?:other than"
    r"|except(?:ing)?(?: for| to)?|excluding|but not(?: to)?|apart from|save(?: for)?) "
    r"(?P<but>[^.;]{0,160})"
)


def _left_out(text: str) -> frozenset[Act]:
    """Acts that a grant of everything leaves out: `everything, other than making changes`."""
    match = _ALL_BUT.search(text)
    if match is None:
        return frozenset()
    but = match.group("but")
    return frozenset(act for act in (Act.MODIFY, Act.SHARE) if ACTS[act].search(but))


_DEFINES = pattern(
    r"^(?:[^\w\"]{0,3}(?:[a-z0-9]{1,3}|[ivx]{1,5}|\d{1,2}(?:[._]\d{1,3})+)[.)]?)?[^\w\"]{0,4}"
    r"(?:for (?:the )?purposes? of [\w ]{1,40}, )?"
    r'(?:"[^"]{1,60}"|[a-z][\w-]*(?: [\w-]+){0,3})'
    r'(?:,? (?:or|and) "[^"]{1,60}"| \([^()]{1,60}\)){0,3},?'
    r" (?:shall mean|means?|refers? to)\b"
)


def defines(folded: str) -> bool:
    """Whether a sentence says what a word means, which gives nobody leave."""
    return _DEFINES.match(folded) is not None and _GIVES.search(folded) is None


_GIVES = words(r"\bgrants? (?:to )?(?:you|the licensee|licensee|customer)\b")


_REFUSING = pattern(
    r"\b(?:not|never|nor|nothing|neither|no one|nobody) (?:(?:[\w,'-]|\.(?=\d))+ ){0,3}?$"
    r"|\b(?:may|shall|must|will|can) not\b[^.;]{0,200} (?:or|nor|and) (?:\w+ )?$"
    r"|\bno (?:derivatives?|modifications?|adaptations?|copies|copy|part) (?:[\w,]+ ){0,4}?$"
    r"|\bno (?:other |further |such )?$"
)


def _refused(text: str, cue: re.Match[str]) -> bool:
    """Whether the words of leave are themselves denied: `does not allow you to`."""
    return _REFUSING.search(text[max(0, cue.start() - 220) : cue.start()]) is not None


def _is_title(sentence: Sentence) -> bool:
    """Whether a sentence is the heading of its clause: it names a right and gives none."""
    words_ = sentence.folded.strip()
    return (
        bool(sentence.heading.strip())
        and words_.endswith(sentence.heading.strip())
        and len(words_) < len(sentence.heading) + 20
    )


_ITEM = pattern(r"^[\s(]{0,3}(?:[a-z0-9]{1,3}|[ivx]{1,5})[.)]")
_FINITE = words(r"\b(?:you|licensees?|licensor|we|recipients?|permission|each|subject to)\b")


_OPEN = (
    " to",
    " and",
    " or",
    " must",
    " shall",
    " may",
    " not",
    " will",
    " by",
    " that",
    " if",
    " particular",
)


def _hangs(folded: str, lead: str) -> bool:
    """Whether a sentence is an item of a list that its lead begins."""
    tail = lead.rstrip().rstrip(')"')
    ends = tail[-1:] in (":", ",", ";") or tail.endswith(_OPEN)
    return (
        bool(lead)
        and ends
        and (_ITEM.match(folded) is not None or _FINITE.search(folded[:60]) is None)
    )


def _granted(
    said: re.Pattern[str], text: str, cues: list[tuple[int, int]], against: list[int]
) -> bool:
    """Whether the act, named after the cue if it is, has no refusal nearer than the cue."""
    match = _named(said, text, cues[0][0]) or _named(said, text, 0)
    if match is None:
        return False
    nearest = max((end for end in against if end <= match.start()), default=None)
    if nearest is None:
        return True
    reach = match.start() + 40
    return any(nearest < end <= reach for _, end in cues)


_EXCEPTED = pattern(
    r"\b(?:other than|except(?: for| to)?|excluding|but not(?: to)?|save for)"
    r" (?:[\w'-]+ ){0,10}?$|\b(?<!or\s)without (?:\w+ ){0,2}?$|\btechnical $"
)
"""Words before an act that take it out of the grant."""
_OTHER_OBJECT = pattern(
    r" (?:of )?(?:(?:the|this|your|a|an|any|such) ){0,2}(?:licen[sc]es?(?! (?:work|model|material"
    r"|data"
    r"|software|program|product|version))\b|agreement\b|api keys?\b|keys?\b|accounts?\b"
    r"|patch(?:es)?\b)"
    r"| (?:your|their|customer's?) (?:own )?(?:\w+ ){0,2}?(?:content|submissions?|uploads?"
    r"|repositor\w+|files|information)\b"
    r"| models? (?:(?:that|which) (?:are|were|is|was) )?trained\b"
    r"| (?:as are |that are |as )?(?:technically )?necessary\b"
    r"| (?:\([^()]{1,40}\) )?(?:and \w+ )?(?:on )?(?:(?:your|the|its|any|their) ){0,2}(?:\w+"
    r" )?(?:results"
    r"|findings|papers"
    r"|articles|publications)\b"
)
"""Words after an act that say that it is not done to the work."""


def _named(said: re.Pattern[str], text: str, start: int) -> re.Match[str] | None:
    """The first mention of the act, from an offset, that is not taken out of the grant."""
    for match in islice(said.finditer(text, start), _MANY):
        before = text[max(0, match.start() - 90) : match.start()]
        if not _EXCEPTED.search(before) and not _OTHER_OBJECT.match(text, match.end()):
            return match
    return None


_IS_CONDITION = pattern(r"\b(?:provided|so long as|as long as|only if|on condition)\b[^.;]{0,80}$")
_IN_COMMERCE = pattern(r"[^.;]{0,60}?\b(?:for|in) (?:\w+ ){0,2}?(?<!non-)(?<!non)commercial")
_CHANGED_SHARED = words(
    r"\byou (?:may|can)(?! not) (?:\w+ ){0,2}?(?:distribute|share|publish|convey)\b[^.;]{0,60}?"
    r"\b(?:modified|modifications|adapted|derivatives?|changed|altered)\b"
)


def hedged(reading: Reading, folded: str, denial: re.Match[str]) -> bool:
    """Whether a ban on sharing what was changed covers business alone, or conditions one grant.

    A condition is no ban only where another sentence allows the sharing.
    """
    if _IN_COMMERCE.match(folded, denial.end()):
        return True
    if _IS_CONDITION.search(folded, 0, denial.start() + 1) is None and not _IS_CONDITION.search(
        folded[max(0, denial.start() - 100) : denial.start()]
    ):
        return False
    return next(found(reading, _CHANGED_SHARED, "you "), None) is not None
