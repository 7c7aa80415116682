# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Bans on changing the work or on handing it on, whatever the words that forbid.

A word that forbids reaches an act if nothing but other acts stands between the two, and if
what the act is done to is the work: `not modify or distribute the Model`, `copying the Data
is prohibited`, `it is forbidden to pass it on`.
"""

import re
from collections.abc import Iterator
from itertools import islice

from licet.review.licence_terms.asking import BY_LICENSOR
from licet.review.licence_terms.granting import LONGEST, found, stem
from licet.review.licence_terms.modality import MOST, Force, force, words
from licet.review.reading import Reading, Sentence, pattern

__all__ = ["CHANGING", "SHARING", "bans_in", "by_licensor"]

CHANGING = words(
    r"\b(?:modif(?:y|ying|ied|ications?)|adapt(?:ed|ing|ations?)?|alter(?:ed|ing|ations?)?"
    r"|translat(?:e|ed|ing|ions?)|transform(?:ed|ing)?|edit(?:ed|ing)?|customi[sz](?:e|ed|ing)"
    r"|(?:re|fine-? ?)tun(?:e|ed|ing)|remix(?:ed|ing)?|chang(?:e|ed|ing))\b",
    r"\b(?:creat|mak|prepar|produc|develop)(?:e|es|ed|ing) (?:[\w-]+,? ){0,4}?"
    r"(?:derivative (?:works?|models?)|derivatives|works? based (?:up)?on)\b",
)
SHARING = words(
    r"\b(?:(?:re-? ?)?distribut(?:e|ed|ing|ion)|shar(?:e|ed|ing)|publish(?:ed|ing)?|publication"
    r"|transfer(?:red|ring)?|convey(?:ed|ing)?|(?:re)?sell(?:ing)?|resale|sublicen[sc](?:e|ing)"
    r"|pass(?:ed|ing)? (?:[\w-]+ ){0,3}?(?:on|to (?:any|others?|third))|disclos(?:e|ed|ing|ure)"
    r"|(?:mak(?:e|ing)|made) (?:[\w-]+ ){0,3}?available|giv(?:e|en|ing) (?:\w+ ){0,3}?(?:away"
    r"|to others))\b"
)
_WORK = (
    r"(?:software|sdk|programs?|models?|weights|materials?|works?|services?|platform|apis?|data"
    r"|datasets?|databases?|code|content|information|products?|it|them|derivative works?"
    r"|derivatives|results thereof)"
)
_OBJECT = pattern(
    rf"(?:,? (?:(?:and|or|nor|and/or|/) )?(?:otherwise )?[\w-]+(?= ?,| (?:or|and|nor|and/or)\b)"
    rf"){{0,12}}?,?(?: (?:and|or|nor|and/or) [\w-]+)?"
    rf"(?: (?:of|from|on|upon|to|any|all|the|our|its|your|such|this|these|part|portion|or|in"
    rf"|copies|whole|works?|based|licensed|original|[\w.-]+'s?|[\w.-]+)){{0,6}}? {_WORK}\b"
)
_NAMED = pattern(rf"\b{_WORK}\b")
_OTHER_OBJECT = pattern(
    r"\b(?:other|another|competing|similar|keys?|accounts?|passwords?|credentials|licen[sc]es?"
    r"|agreement|terms|notices?|marks?|legends?|names?|logos?|benchmarks?|malware|viruses|spam"
    r"|feedback|personal|outputs?|generated|results? of|rights?|confidential|misinformation"
    r"|false|your (?!own |modif)\w+|services? providers?)\b"
)
_SUBJECT = pattern(rf"\b{_WORK} (?:\w+ ){{0,6}}?(?:not|never) (?:\w+,? (?:or )?){{0,4}}$")
_APART = pattern(
    r"\b(?:when|if|that|which|who|where|while|unless|until|because|whether|than|after|before"
    r"|remov\w+|obscur\w+|notices?|except|but|you may|without|for|by|in (?:any )?ways?)\b"
)
"""Words between the ban and an act which say that it is something else that is banned."""
_QUALIFIED = pattern(
    r"\b(?:unless|except|other than|only|if|until|that|which|where|for|contrary|violat\w+"
    r"|in (?:a|any) (?:way|manner)|without|outside)\b"
)
_LEAVE = pattern(
    r"\bwithout (?:[\w']+ ){0,6}?(?:consent|permission|authori[sz]ation|approval|agreement)\b"
    r"|\b(?:unless|except) (?:\w+ ){0,6}?(?:permitted|authori[sz]ed|agreed|allowed|required"
    r"|approved)\b"
    r"|\b(?:third part\w+|persons?|anyone|others) (?:that|which|who)\b|\bthat (?:is|are)\b"
    r"|\bfor (?:any|whatever) (?:purpose|reason)\b|\bwhatsoever\b"
)
"""Leave that has to be asked for leaves a ban one."""


def bans_in(reading: Reading, act: re.Pattern[str]) -> Iterator[Sentence]:
    """Sentences that forbid an act on the work without a condition."""
    for index, sentence in found(reading, act):
        lead = stem(reading, index)
        folded = sentence.folded[:LONGEST]
        for match in islice(act.finditer(folded), MOST):
            if _forbids(lead, folded, match):
                yield sentence
                break


def by_licensor(before: str) -> bool:
    """Whether the words right before a modal say that the licensor binds himself."""
    return BY_LICENSOR.search(before[-80:]) is not None


def _forbids(lead: str, folded: str, act: re.Match[str]) -> bool:
    before = f"{lead} {folded[: act.start()]}"
    after = re.split(r"[.;:]", folded[act.end() : act.end() + 240], maxsplit=1)[0]
    if force(before, after) is not Force.FORBIDDEN or not _of_work(before, act, after):
        return False
    ban = _last_ban(before)
    if ban is not None and (by_licensor(before[: ban.start()]) or _APART.search(before, ban.end())):
        return False
    return _QUALIFIED.search(_LEAVE.sub(" ", after)) is None


def _of_work(before: str, act: re.Match[str], after: str) -> bool:
    """Whether it is the work that the act is done to."""
    if _NAMED.search(act.group()):
        return True
    if _SUBJECT.search(before[-120:]) and not _OTHER_OBJECT.match(after.lstrip()):
        return True
    done = _OBJECT.match(after)
    return done is not None and _OTHER_OBJECT.search(done.group()) is None


_BAN = words(
    r"\b(?:not|never|nor|cannot|neither|no (?:rights?|licen[sc]e|permission|one|user|party"
    r"|person)|forbidden|prohibited|refrain(?:s|ing)?|\w+n't)\b"
)


def _last_ban(before: str) -> re.Match[str] | None:
    bans = list(_BAN.finditer(before, max(0, len(before) - 600)))
    return bans[-1] if bans else None
