# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a piece of a sentence lets an act, bars it, or lets it with the other side's consent.

How a sentence is built does not matter: a piece that denies or forbids anywhere bars, one that
allows lets, and words that deny a hindrance (`nothing prevents`, `no consent is needed`) let.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from licet.review.licence_terms.modality import words

__all__ = ["Leave", "Piece", "leave", "leave_of_item", "pieces"]


class Leave(StrEnum):
    """What is said of an act."""

    LET = "let"
    FREE = "free"
    """Let, and nobody has to be asked."""
    BAR = "bar"
    ASK = "ask"
    """Barred unless the other side agrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a sentence with a verb of its own: `text` is that of the sentence."""

    start: int
    end: int


_VERB = (
    r"(?:may|shall|must|will|can|cannot|could|should|need|needs|is|are|has|have|agrees?|does|do"
    r"|retains?|reserves?|remains?)"
)
_CUT = re.compile(
    r"[;:](?=\s|$)|\.(?=\s)"
    r"|(?=[,\s])(?<!one)(?<!body)(?<!none)(?<!thing),?"
    rf"\s+(?:and|but|nor|so|while|whereas)\s+(?=(?:then "
    rf"|also |that |in particular )?"
    rf"(?:(?!to\b|of\b|for\b)[\w'&-]+\s+){{1,3}}{_VERB}\b)"
    rf"|,?\s+(?:and|but)\s+(?=(?:also |in particular )?{_VERB}\s)"
    r"|,?\s+(?=(?:provided(?! (?:by|in|to|for|with|under|on|at|from)\b)|so long as|as long as"
    r"|on condition|on one condition|but only (?:on|if"
    r"|with))\b)"
)


_SENTENCE = 7
"""Fewer words before a colon are the label of what follows."""


@lru_cache(maxsize=64)  # a sentence is asked about act by act
def pieces(text: str) -> tuple[Piece, ...]:
    """The parts of a folded sentence, in order."""
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    begin = 0
    for match in _CUT.finditer(text):
        if match.group() == ":" and len(text[begin : match.start()].split()) < _SENTENCE:
            continue
        if match.start() > begin:
            yield Piece(start=begin, end=match.start())
        begin = match.end()
    if begin < len(text):
        yield Piece(start=begin, end=len(text))


_HARMLESS = words(
    r"\bnot only\b|\bno exceptions?\b|\bwhether or not\b(?! (?:the|any|that|it|they|you|we)\b"
    r"[^.;,]{0,30}? (?:like|agree|consent|approve|wish|want|accept|object)\w*)"
    r"|(?<!whether\s)\bor not\b(?! (?:to|be)\b)"
    r"|\bwithout (?:any )?(?:further )?(?:limit\w*|charge|fee|cost|royalt\w+|prejudice|delay"
    r"|exception|payment)"
    r"\b|\bnot (?:be )?(?:limited|restricted|confined) to\b|\bno (?:later|more|less|fewer|earlier)"
    r" than\b|\bnot (?:less|more|later|fewer) than\b|\bno matter\b|\bnot merely\b|\bnot just\b"
    r"|\bno (?:\w+ )?(?:restrictions?|limits?|limitations?)\b"
    r"|\b(?:do|does|shall|will) not (?:impose|place|create|contain) (?:any )?(?:\w+ )?"
    r"(?:restrictions?|limits?|limitations?|conditions?|obligations?)\b"
    r"|\bnot(?= \w+ but\b)|\bnon-exclusive\b|\bif not\b"
    r"|\b(?:any(?:one|body)|those|whoever|person|party|company)"
    r" (?:who|which|that) (?:do|does|is|are) not\b"
)
_HINDER = (
    r"(?:prevent|prohibit|forbid|forbidden|restrict|hinder|bar(?:s|red)?\b|preclude|limit(?:s"
    r"|ed)?\b"
    r"|exclude|stop(?:s|ped)?\b|keep(?:s|ing)?\b|stand(?:s)? in the way|object|refus|oppos"
    r"|restrain|disentitl|obstacle|debar|withh[eo]ld|oblige[sd]? (?:[\w' ]{1,30} )?to (?:refuse"
    r"|refrain"
    r"|decline|turn))"
)
_GIVEN = (
    r"(?:consents?|approv\w+|permission|authori[sz]ation|assent|clearance|say-so|sign-off|go-ahead"
    r"|yes(?= (?:from|of|by)\b)"
    r"|(?:written|prior|\w+'s|other) agreement|agreement (?:of|in writing))"
)
_ASKED = rf"(?:{_GIVEN}|agreement|asking|ask(?:ed)?|leave|licen[sc]es?|involv\w+)"
_FREE = words(
    rf"\b(?:nothing|none|no (?:provision|term|clause|section|part|word|claim|right|say|ground)"
    rf"|not|never|neither|cannot|can't|in no"
    rf" (?:way"
    rf"|manner|respect))\b"
    rf"[^.;]{{0,70}}?\b{_HINDER}\w*",
    r"\bno (?:bar|ban|prohibition|obstacle|objection|hindrance)s? (?:on|to|against)\b",
    rf"\bno (?:(?:prior|further|separate|other|additional|written|special|such|\w+'s) )*{_ASKED}\b"
    rf"[^.;]{{0,60}}?\b(?:need|requir|necessary|called for|due|sought|obtained)\w*",
    rf"\b(?:no need|need not|needs? no|(?:does|do|shall|will) not (?:need|require|have to"
    rf"|depend|presuppose|call for|await|hinge)"
    rf"|requires? no|without (?:the )?(?:need|having|being obliged|asking|seeking|obtaining"
    rf"|requiring|first|any))\b[^.;]{{0,60}}?\b{_ASKED}\b",
    rf"\bwithout (?:the )?(?:[\w'-]+ ){{0,5}}?{_ASKED}\b",
    rf"\b(?:requires?|needs?|calls? for|demands?|presuppos\w+|subject to|depend\w* (?:up)?on"
    rf"|awaits?)"
    rf" (?:no|nobody's|neither)\b[^.;]{{0,50}}?\b{_ASKED}\b",
    rf"\b(?:neither|no) (?:party|side|one|of them)\b[^.;]{{0,20}}?\b(?:has|have|needs?|(?:is|are)"
    rf" (?:obliged|required|bound)) (?:to )?(?:{_ASKED}|consult\w*)\b",
    r"\bwhether or not (?:the|any|that|it|they|you|we)\b[^.;,]{0,30}? (?:like|agree|consent"
    r"|approve|wish"
    r"|want|accept|object)\w*",
    rf"\b{_GIVEN}\b[^.;]{{0,40}}?\b(?:not|never) (?:be(?:ing)? |to be )?(?:\w+ )?(?:needed|required"
    rf"|necessary|asked for|called for|sought)\b|\b{_GIVEN}\b[^.;]{{0,40}}?\b(?:unnecessary"
    rf"|superfluous|dispensed with)\b",
    r"\b(?:must|has to|have to|shall|will) (?:\w+ )?(?:put up with|bear|tolerate|accept|live with)"
    r" (?:it|that|this|the (?:change|transfer|assignment|choice))\b",
    r"\b(?:is|are|be|lies|rests) (?:a matter )?(?:for|with) (?:the )?[\w' ]{2,40}? (?:alone )?to "
    r"(?:decide"
    r"|settle|say|choose|determine)\b|\bby (?:its|their|your|our|his) own (?:\w+ )?(?:act|decision"
    r"|choice|will)"
    r"|\b(?:it is (?:enough|sufficient)|it suffices|suffice[sd]?|no more than notice|all that is"
    r" (?:needed|called for|required))\b|\bunrestricted(?:ly)?\b"
    r"|\b(?:makes? no difference|does not matter|(?:is|are) (?:irrelevant|immaterial|of no "
    r"(?:importance"
    r"|consequence)))\b"
    r"|\b(?:is|are|be) up to (?:the )?(?:licensee|customer|recipient|client|you|it|them)\b",
    rf"\b{_ASKED}\b[^.;]{{0,50}}?\b(?:is|are|shall be|being) (?:not|un)(?: )?(?:\w+ )?(?:needed"
    rf"|required|necessary|sought|called for|asked for|due|a (?:condition|requirement"
    rf"|prerequisite))\b",
    r"\bother (?:party |side )?(?:shall|must|will|has to|is|accepts?|agrees?) (?:to )?(?:be )?"
    r"(?:bound\b|accept"
    r"|recogni[sz]e|put up with|tolerate|acquiesce)",
    r"\bunasked\b|\b(?:up)?on (?:mere )?notice (?:alone|only)\b"
    r"|\bno (?:right of )?(?:veto|say|voice)\b|\bwhether or not the other\b",
    r"\b(?:agrees?|accepts?) (?:that )?(?:it )?(?:need )?not (?:to )?be asked\b",
    r"\b(?:freely|at liberty|free to|as (?:it|they|you|we) (?:sees?|likes?|pleases?|wish\w*"
    r"|choos\w+)"
    r"|at will|at (?:its|their|your|our|\w+'s) (?:\w+ )?(?:discretion|option|choice)"
    r"|in (?:its|their|your|our) (?:\w+ )?discretion|unconditionally|to whom(?:so)?ever)\b",
    r"\b(?:rights?|freedom|liberty|power)\b[^.;]{0,90}?\b(?:unaffected|untouched|intact"
    r"|unrestricted"
    r"|unimpaired|not (?:be )?(?:affected|touched|curtailed|impaired|diminished|reduced|limited"
    r"|restricted))\b",
    r"\b(?:notice|notification)\b[^.;]{0,50}?\b(?:suffic\w+|is enough|is all that)\b",
)
_GATE = words(
    rf"\b(?:only|unless|until|before|as long as|except|subject to|requires?|needs?|calls? for"
    rf"|depends?"
    rf"|conditional"
    rf"|after|upon|with)\b"
    rf"[^.;]{{0,90}}?\b(?:{_GIVEN}|agree[sd]?|consents|consented|approves|says yes|in writing"
    rf" beforehand)\b",
    rf"\b(?:obtain|seek|secure|get|ask for|await)s? (?:[\w'-]+ ){{0,5}}?{_GIVEN}\b",
    rf"\b{_GIVEN}\b(?:(?!\bno[tn]?\b)[^.;]){{0,40}}?(?<!not\s)"
    rf"\b(?:required|needed|necessary)\b"
    r"|\b(?:alone|solely|only) (?:\w+ )?(?:decides?|determines?|chooses?|says?) (?:whether|if|who"
    r"|to whom)\b|\b(?:decides?|determines?) (?:alone|at its discretion|freely) (?:whether|if)\b",
    rf"\b(?:without|absent|in the absence of)\b[^.;]{{0,60}}?\b(?:{_GIVEN}|agree[sd]?)\b",
    rf"\b{_GIVEN}\b[^.;]{{0,60}}?\b(?:is|are|remains?) (?:an? |the )?(?:pre-?)?(?:condition"
    rf"|requisite"
    rf"|requirement)\b",
    rf"\b{_GIVEN}\b[^.;]{{0,60}}?\b(?:is|are|shall be|has to be|must be) (?:first )?(?:needed"
    rf"|required|necessary|obtained|given|asked for)\b",
)
_UNASKED = words(rf"\b(?:no|nobody's|neither) (?:[\w']+ ){{0,3}}?{_ASKED}\b")
"""`It calls for no approval` asks for none."""
_DENIED = (
    r"\b(?:(?:may|shall|must|will|can|should|is|are|does|do|has|have) (?=not\b|no\b|never\b))?"
    r"(?:(?<!need\s)not|no|never|neither|nor|nobody|none|cannot|can't|don't|won't|mustn't|lacks?)\b"
    r"|\bnothing\b(?=[^.;]{0,60}?\b(?:entitl|permit|allow|authori[sz]|licen[sc]|grants?\b|gives?\b"
    r"|confer|lets?\b)\w*)|\bnon-?(?:transferable|assignable|sub-?licen[sc]e?able)\b"
    r"|\bwithout (?:the |any |a |conferring |carrying |granting )*(?:right|rights|permission"
    r"|authority|power|ability|licen[sc]e)\b"
)
_FORBIDDEN = (
    r"\b(?:prohibit(?:s|ed|ion)?|forbids?|forbidden|bars?|barred|bann?(?:s|ed)?|exclud(?:es?|ed"
    r"|ing)|exclusion of|disallow(?:s|ed)?|precluded?|rules? out|ruled out|off[- ]limits"
    r"|inadmissible|inadmissibility|proscribed|interdicted"
    r"|out of bounds|reserved (?:to|for|exclusively|solely|by)|reserves? (?:to|for) (?:it|them)"
    r"sel(?:f|ves)|refrains?|abstains?|(?:falls?|lies?|is|are|remains?|stays?) (?:outside|beyond)"
    r"|outside (?:the scope|this|of (?:this|the))|withheld|impermissible|unlawful"
    r"|an? (?:\w+ )?breach"
    r"|null and void|void\b|of no (?:legal )?(?:effect|force)|ineffective|invalid|inoperative"
    r"|unenforceable|without (?:legal )?(?:effect|force)|avoids?|requires? an? (?:separate"
    r"|further|additional"
    r"|different|new|commercial|other|special) (?:\w+ )?(?:licen[sc]e|agreement|permission)"
    r"|(?:shall|must|will|has to|have to|is to) (?:refuse|decline|turn down|reject|\w+ nothing)"
    r"|(?:contract|agreement|licen[sc]e|permission) [^.;]{0,40}?(?:is|are) (?:needed|required"
    r"|necessary)"
    r"|(?:must|has to|have to|shall) (?:be )?(?:left|leave) to|stops? (?:where|at|short)"
    r"|in breach|infringe(?:s|ment)|unauthori[sz]ed|denied|closed to"
    r"|nothing else"
    r"|(?:is|are) for (?:the )?[\w ]{2,40}? alone)\b"
)
_ALLOWED = (
    r"\b(?:(?:may|can|could)(?! be (?:seen|deemed|considered|construed|regarded|perceived)\b)"
    r"|free to|entitled|permit(?:s|ted)?|permission|allow(?:s|ed)?|authori[sz]"
    r"(?:es?|ed)|licen[sc]ed(?! (?:materials?|models?|software|data\w*|works?|products?|services?"
    r"|platform|technology|rights|patents?|marks?|corpus|systems?|programs?|weights|content"
    r"|territory"
    r"|fields?)\b)|at liberty|rights? (?:to|of|for)|freedom|liberty|power to|option to"
    r"|lets?|grants?|granted|includ(?:es|ed)|cover(?:s|ed)|extends? to|compris(?:es?|ed)|takes in"
    r"|embraces?|encompass(?:es|ed)|carries"
    r"|welcome|lawful|open to|within (?:the|its|this)|possible|in order|consents? to|agrees? that"
    r"|acceptable|fine\b(?!-)|part of the (?:licen[sc]e|grant|rights)|enabled to|is able to)\b"
)
_BARS = words(rf"{_DENIED}|{_FORBIDDEN}")
_LETS = words(_ALLOWED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a piece says of its act, and the words that say so (offsets of the sentence)."""

    leave: Leave
    start: int
    end: int


def leave(text: str, piece: Piece, at: int) -> Told | None:
    """What a piece says of the act that is told at a place in it; `None` where it says nothing.

    Args:
        text: The folded sentence.
        piece: One of its parts.
        at: Where the act begins in `text`.
    """
    own = text[piece.start : piece.end]
    plain = _HARMLESS.sub(lambda m: " " * len(m.group()), own)
    free = _FREE.search(plain)
    gate = _GATE.search(_UNASKED.sub(lambda m: " " * len(m.group()), plain))
    rest = _FREE.sub(lambda m: " " * len(m.group()), plain) if free else plain
    denied = _nearest(_BARS, rest, at - piece.start)
    let = _nearest(_LETS, rest, at - piece.start)
    if gate and (denied or not free):
        return _hull(Leave.ASK, piece, gate, denied)
    if denied:
        return _told(Leave.BAR, piece, denied)
    if free:
        return _hull(Leave.FREE, piece, free, let)
    return _told(Leave.LET, piece, let) if let else None


def leave_of_item(text: str, item: int) -> Told | None:
    """What the stem of a list says of its items.

    Args:
        text: Folded words: the stem, and an item after it.
        item: Where the item begins.
    """
    return leave(text, Piece(start=0, end=item), item)


_CLOSE = 120
"""Characters between `may` and `freely`, or `shall not` and `without consent`."""


def _told(said: Leave, piece: Piece, match: re.Match[str]) -> Told:
    return Told(leave=said, start=piece.start + match.start(), end=piece.start + match.end())


def _hull(said: Leave, piece: Piece, one: re.Match[str], two: re.Match[str] | None) -> Told:
    """Both matches, where they stand close together."""
    start, end = one.span()
    if two and abs(two.start() - start) < _CLOSE:
        start, end = min(start, two.start()), max(end, two.end())
    return Told(leave=said, start=piece.start + start, end=piece.start + end)


def _nearest(cue: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    return min(list(cue.finditer(text))[:12], key=lambda m: abs(m.start() - at), default=None)
