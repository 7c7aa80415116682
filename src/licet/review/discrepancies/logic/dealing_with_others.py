# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences by which the side that grants may let others have what it licenses, in any words."""

import re
from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span
from licet.review.grants.exclusivity import OTHERS, of_another
from licet.review.grants.hedges import without_boilerplate, yields
from licet.review.grants.leave import Leave, Piece, leave, pieces
from licet.review.grants.sided import GIVER, TAKER, acting, sided
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = ["dealings"]

LONGEST = 700
"""Characters of one sentence that are looked at."""
_DEAL = (
    r"(?:(?:sub-?)?licen[sc](?:e|es|ed|ing)|grant\w*|conced\w*|confer\w*|award\w*|offer\w*"
    r"|market(?:s|ed|ing)?|sell\w*|sold|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|serv(?:e|es"
    r"|ed|ing)|mak(?:e|es|ing) [^.;]{1,40}? available|made available|plac(?:e|es|ed|ing)|issu\w*"
    r"|conclud\w*|ent(?:er|ers|ered|ering) into|sign\w*(?: up)?|contract(?:s|ed|ing)?|admit\w*"
    r"|appoint\w*"
    r"|authori[sz]\w*|permit\w*|allow\w*|let|lets|letting|deal(?:s|ing)?|extend\w*|open\w*|giv\w+"
    r"|tak(?:e|es|ing) on|bring\w*|recruit\w*|win(?:s|ning)?|accept\w*|commerciali[sz]\w*"
    r"|exploit\w*|distribut\w*|releas\w*|hand\w*"
    r"|allocat\w*|bestow\w*|agree\w*|do(?:es|ing)? business|put [^.;]{1,40}? at the disposal)"
)
_GOT = (
    r"(?:licen[sc]ed|admitted|granted|given|supplied|served|appointed|authori[sz]ed|become|becoming"
    r"|obtain\w*|receiv\w*|get|gets|hold|holds|acquir\w*|enjoy\w*|use|using|have|has|offered"
    r"|allowed|permitted|accepted|taken on|issued|made available|placed)"
)
_TO_OTHERS = words(
    rf"\b(?P<deal>{_DEAL})\b[^.;]{{0,90}}?\b(?:to|with|upon|on|in favou?r of|for|of)"
    rf" (?:the use of |use by |the benefit of )?(?:{GIVER}'s )?{OTHERS}\b",
    rf"\b(?P<deal2>{_DEAL}) (?:to |also |the same rights to |such )?{OTHERS}\b",
    rf"\b{OTHERS}\b[^.;]{{0,60}}?\b(?P<open>such grants?\b[^.;]{{0,20}}?\bopen to {GIVER})\b",
    rf"\b{OTHERS}\b[^.;]{{0,60}}?\b(?P<deal3>{_GOT})\b",
    rf"\b(?P<deal5>{_DEAL}) (?:any |no |a |any number of )?(?:further|more|additional|other"
    rf"|parallel|second"
    rf"|similar|competing) (?:\w+ )?licen[sc]es?\b",
    r"\b(?:further|more|additional|other|parallel|second|similar|competing|identical|equal|like)"
    rf" (?:\w+ )?(?:licen[sc]es?|grants?|permissions?)\b[^.;]{{0,70}}?\b(?P<deal6>{_GOT})\b",
    rf"\b(?P<deal4>number of|refus\w*|turn(?:ing)? away|withh[eo]ld\w*|den(?:y|ied|ying)"
    rf"|reserve\w*)"
    rf"\b[^.;]{{0,60}}?\b(?:licen[sc]ees|{OTHERS})\b",
)
_DESPITE = words(
    r"\bexclusivity notwithstanding\b|\b(?:notwithstanding|despite|in spite of|regardless of"
    r"|irrespective of|for all) (?:the |its |this |that |such |any |all )*exclusiv\w+[^,.;]{0,40},?"
)
"""An exclusivity that may be disregarded is none: these words make way for nothing else."""
_RIGHTS = words(
    r"\b(?:(?:sub-?)?licen[sc]\w*|rights?|grants?|models?|weights|data ?sets?|data|corpus|services?"
    r"|platform|software|systems?|same|like terms|available)\b"
)
_APART = words(
    r"\b(?:whereas|affiliates?|warrant\w*|represent(?:s|ed|ation\w*)|outside|other than|except"
    r"|excluding|not (?:covered|included|licensed)|co-exclusive|if|after|upon expir\w*|once|until"
    r"|(?:other|different|own) (?:\w+ )?(?:models?|services?|data ?sets?|software|systems?)"
    r"|expir\w+|terminat\w+|other products|anonymi[sz]ed|aggregate\w*|assign\w*|transfer\w*"
    r"|purchas\w*"
    r"|employ\w*|advertis\w*|advis\w+|auditors?|law\b|authorit\w+|hosting|host|servers?"
    r"|subcontract\w*"
    r"|process\w*|disclos\w*|reveal\w*|sue|claims?(?! that)|infring\w*|complain\w*|on behalf"
    r"|comply|breach\w*|pay\w*|fees?|invoice\w*)\b"
)
"""Words of sentences about something else that is done with others."""
_MINOR = words(
    r"\bwhom?(?:so)?ever \w+|\b(?:objects?|minds?|complains?|oppos\w+|resists?) (?:if|when|to"
    r"|where)\b"
)
"""What makes a sentence speak of no other thing: `whoever pays`, `cannot object if`."""
_AWARE = words(
    rf"\b{TAKER} (?:hereby |also |further )*(?:acknowledges?|accepts?|agrees?|understands?|notes?"
    rf"|takes? note|is aware|are aware|consents?|concedes?|tolerates?)(?: and (?:agrees?"
    rf"|accepts?))?"
    rf" (?:that |to )?"
)
_HAS_NO_SAY = words(
    rf"\b{TAKER} (?:shall |will |does |do )?(?:has|have|not have|acquires?|obtains?|gets?|cannot"
    rf"|may"
    r" not|can not|not|waives?) (?:no |any |to |the |a )*(?:right|claim|say|ground|entitlement"
    r"|object"
    r"|oppose|complain|prevent|veto|insist|demand|require|exclud|stop)"
)


_OF_TAKER = words(
    r"\b(?:authori[sz]es?|permits?|allows?|entitles?|enables?|empowers?|lets?)"
    rf" {TAKER} (?:also )?to\b",
    r"\blicen[sc]e (?:also )?(?:includes?|covers?|comprises?|extends? to|carries)\b",
)
"""What the licensee may do with others is no licence beside its own."""


def dealings(paper: Paper) -> Iterator[tuple[int, Span]]:
    """Sentences by their index, and where the words stand."""
    for index, told in enumerate(sided(paper)):
        if len(told) > LONGEST or not _TO_OTHERS.search(told):
            continue
        text = without_boilerplate(_DESPITE.sub(lambda m: " " * len(m.group()), told))
        if yields(text) or of_another(text) or _APART.search(_MINOR.sub(" ", text)):
            continue
        text = _AWARE.sub(lambda m: " " * len(m.group()), text)
        start = paper.reading.sentences[index].start
        for piece in (*pieces(text), Piece(start=0, end=len(text))):
            match = _TO_OTHERS.search(text, piece.start, piece.end)
            span = _lets(text, piece, match) if match else None
            if span:
                yield index, (start + span[0], start + span[1])
                break


def _lets(text: str, piece: Piece, match: re.Match[str]) -> tuple[int, int] | None:
    """Where a piece lets the licensor deal with others; `None` where it does not."""
    group = next(name for name, found in match.groupdict().items() if found)
    at = match.start(group)
    told = leave(text, piece, at)
    if not _RIGHTS.search(text, piece.start, piece.end) or _OF_TAKER.search(text):
        return None
    if told is None:
        plain = acting(text[piece.start : piece.end], at - piece.start) == "giver"
        return match.span() if plain else None
    if told.leave not in (Leave.LET, Leave.FREE):
        return None
    doer = acting(text[piece.start : piece.end], told.start - piece.start)
    if doer == "taker" and not _HAS_NO_SAY.search(text):
        return None
    return min(told.start, match.start()), max(told.end, match.end())
