# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words between a party and an act: has to, may, may not, need not."""

import re
from enum import StrEnum

from licet.review.reading import pattern

__all__ = ["MODAL", "PASSIVE", "TO", "Duty", "duty_of", "passive_duty"]


class Duty(StrEnum):
    """What a sentence says of an act."""

    MUST = "must"
    MAY = "may"
    MUST_NOT = "must_not"
    NEED_NOT = "need_not"


_BE = r"(?:shall be|will be|is|are)"
_LY = r"(?:\w+ly )?"
_HAVE = r"(?:(?:shall|will|does|do) )?(?:have|has|retains?|enjoys?)"
TO = r"(?: to (?:the )?[\w']+(?: [\w']+){0,2}?)?"
_BUT = r"(?:, but [^.;]{0,60}?(?:not|no) [^.;]{0,40}?\b(?:obligat\w+|required|obliged) to,?)?"
MODAL = (
    r"(?P<need_not>(?:shall|will|is|are|does|do) not (?:be )?" + _LY
    + r"(?:required|obligated|obliged|bound|compelled|responsible for)(?: to)?"
    + rf"|(?:shall|will|is|are) not (?:be )?{_LY}liable{TO} for"
    + rf"|{_HAVE} (?:no|not any) (?:\w+ )?(?:obligations?|duty|duties|responsibility|requirements?"
    + r"|commitments?)(?: whatsoever| hereunder| of any kind| or \w+)?,? (?:to|for|of)"
    + r"|(?:does|do|shall|will) not have (?:any |an |a )?(?:\w+ )?(?:obligation|duty"
    r"|responsibility)"
    + r" (?:to|for|of)|(?:does|do|shall|will) not (?:need|have) to|need not"
    + rf"|{_BE} under no (?:\w+ )?(?:obligation|duty) (?:whatsoever )?to"
    + rf"|{_BE} {_LY}(?:relieved|released|excused|exempt|exempted) from (?:any |all |the |its )?"
    + r"(?:(?:obligations?|duty|requirements?) (?:to|of) )?"
    + r"|may (?:elect|choose|decide|opt) not to|may (?:refuse|decline) to)"
    r"|(?P<must_not>(?:shall|must|may|will|can|should) (?:not|never)"
    r"(?! have (?:the|any) (?:right|authority|power)\b)(?: be)?(?: "
    + _LY + r"(?:permitted|allowed|entitled|authori[sz]ed|eligible|free) to)?|cannot"
    + r"|(?:shall|must|may|will) (?:in no (?:event|way|manner|case)|under no circumstances"
    + r"|at no time)"
    + rf"|{_BE} not (?:be )?{_LY}(?:permitted|allowed|entitled|authori[sz]ed|licensed|eligible) to"
    + rf"|{_BE} {_LY}(?:prohibited|barred|precluded|restricted|forbidden|enjoined) from"
    + rf"|{_HAVE} no (?:\w+ )?(?:rights?|authority|licen[sc]e|power|permission|entitlement)"
    + r"(?: whatsoever| hereunder| or \w+)?,? to"
    + r"|(?:does|do|shall|will) not have (?:the|any) (?:right|authority|power) to"
    + r"|(?:hereby )?(?:agrees?|undertakes?|covenants?|promises?)(?: and \w+)? not to"
    + r"|(?:shall|must|will) (?:refrain|abstain) from"
    + r"|(?:agrees?|acknowledges?|covenants?)(?: and agrees?)? that (?:it|they|he|you) "
    + r"(?:shall|will|may|must) not)"
    rf"|(?P<may>(?:may|can){_BUT}(?! not\b| be\b)|{_BE} (?:hereby )?{_LY}"
    + r"(?:entitled|permitted|allowed|authori[sz]ed|free|licensed|at liberty) to"
    + rf"|{_HAVE} (?:the|a|an|full|complete) (?:[\w-]+,? (?:(?:and )?[\w-]+ )?)?(?:right|option"
    + r"|power|authority|discretion|liberty|freedom)s?(?:, [^,;]{1,60},|, but not the obligation,"
    + r"| but not the obligation)? to|reserves? the right to)"
    r"|(?P<must>(?:agrees?|undertakes?|covenants?)(?: and agrees?)? that (?:it|they|you) "
    + r"(?:shall|will)(?! not)|(?:hereby )?(?:agrees?|undertakes?|covenants?)(?: and \w+)? to"
    + rf"|{_BE} {_LY}(?:required|obligated|obliged|bound) to"
    + rf"|{_BE} (?:\w+ly )?(?:responsible|liable){TO} for"
    + r"(?: and (?:shall |will )?(?:pay|bear)(?: for)?)?|(?:shall|must|will)"
    + r"(?! not\b| be \w+ed\b| have (?:the|no|a)\b))"
)  # fmt: skip
"""Alternatives of a regular expression; the group that matched is the duty."""

PASSIVE = pattern(
    r"\b(?P<modal>shall|may|must|will|can|is|are)(?P<not> not| never|not)?"
    r"(?P<need> (?:be )?(?:required|obligated) to)? be (?:\w+ly )?"
    r"(?P<verb>[a-z-]+(?:ed|en|ld|pt|id|ade|orne|ut)|payable|due)\b"
    r"|\b(?P<state>(?:is|are|shall be|will be) (?:(?P<no>not) )?(?:\w+ly )?"
    r"(?P<said>permitted|allowed|prohibited|forbidden|required|banned))\b"
)


def duty_of(match: re.Match[str]) -> Duty:
    """The duty that a match of `MODAL` says."""
    return next(duty for duty in Duty if match[duty.value])


def passive_duty(match: re.Match[str]) -> Duty | None:
    """The duty that a match of `PASSIVE` says; `None` for a mere statement."""
    if match["said"]:
        good = match["said"] in ("permitted", "allowed")
        if match["said"] == "required":
            return Duty.NEED_NOT if match["no"] else Duty.MUST
        return Duty.MAY if good != bool(match["no"]) else Duty.MUST_NOT
    if match["need"]:
        return Duty.NEED_NOT if match["not"] else Duty.MUST
    if match["not"]:
        return Duty.MUST_NOT
    return Duty.MAY if match["modal"] in ("may", "can") else Duty.MUST
