# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words by which a sentence gives way to another, or speaks of some cases only."""

from enum import IntEnum
from functools import lru_cache

from licet.review.grants.modals import Duty
from licet.review.reading import pattern

__all__ = [
    "Hedge", "absolute", "elsewhere", "exceptions", "free", "hedge_of", "referred",
    "without_boilerplate", "yields",
]  # fmt: skip


class Hedge(IntEnum):
    """How a sentence limits itself."""

    NONE = 0
    CONDITION = 1
    """It speaks of a case: if, when, upon, after."""
    FOREGOING = 2
    """It goes before what stands above it in its section: notwithstanding the foregoing."""
    REFERRED = 3
    """It is subject to sections that it names."""
    CONSENT = 4
    """It can be lifted by the other party: without prior written consent."""
    EXCEPTION = 5
    """It leaves room for something else: except, subject to, unless, other than."""


_BOILERPLATE = pattern(
    r"\bincluding,? but not limited to\b"
    r"|\b(?:subject to|in accordance with|pursuant to|under) (?:all (?:of )?)?(?:the )?(?:other )?"
    r"(?:terms(?:,? (?:and )?(?:conditions|provisions|limitations|restrictions))*"
    r"(?: and conditions)?|provisions|conditions) "
    r"(?:of|in|set forth in|contained in) (?:this|the) (?:\w+ )?(?:agreement|license|licence"
    r"|exhibit|schedule|section|article)"
    r"|\bsubject to (?:the )?other (?:provisions|terms|clauses|sections) of this (?:part|section"
    r"|article"
    r"|agreement|clause|schedule)\b|\bsubject to and in accordance with\b|\bnot subject to (?:an?"
    r"|any)\b"
    r"|\bsubject to (?:its|their|your|licensee's) (?:\w+ )?compliance with (?:this agreement"
    r"|[^,;]{0,60}),"
    r"|\bsubject to (?:the )?(?:(?:non-?)?exclusive )?(?:jurisdiction|laws?)\b"
    r"|\b(?:during|throughout|for) the (?:entire )?term\b(?: of this agreement| hereof)?"
    r"|\bnotwithstanding the (?:expiration|termination)\b"
    r"|\b(?:provided|(?:so|as|for so|for as) long as|on condition|while|if)(?: that)? (?:the )?"
    r"[\w'-]{1,30}(?: [\w'-]{1,30}){0,3}? (?:abides? by|compl(?:y|ies) with|observes?|keeps? to"
    r"|adheres? to|honou?rs?|respects?|fulfils?|performs?|meets?) (?:all |the |its |of |your |their"
    r" )*(?:this|these|terms|conditions|obligations|provisions|duties|agreement)\b[^,;.]{0,60}"
    r"(?:,|(?= (?:the )?[\w'-]+ (?:may|is|are|shall|has|have)\b))"
    r"|\b(?:so|as|for so|for) long as (?:these|those|they|this|that|it) (?:is|are) (?:observed|kept"
    r"|honou?red|complied with|fulfilled|performed|respected|met)\b"
    r"|\bsubject to (?:this (?:agreement|licen[sc]e|contract)|these terms(?: and conditions)?"
    r"|the foregoing)\b(?!,? (?:section|exception))"
)
_EXCEPTION = pattern(
    r"\b(?:except|unless|other than|save (?:as|for|to|that)|notwithstanding|subject to|otherwise"
    r"|provided,? (?:however,? ?,? )?(?:that|,)|provided however|excluding|however|but (?:only"
    r"|not)|"
    r"to the extent|in the absence of|regardless|instead of|rather than|in excess|more than"
    r"|beyond the|outside|only (?:if|as|to|in|for|with|after|upon|when|on|by|through)|solely"
    r"|as (?:expressly |specifically |explicitly |otherwise )*(?:permitted|provided|authori[sz]ed|"
    r"allowed|set (?:forth|out)|required|agreed|described|specified|contemplated|stated)"
    r"|(?<!or\s)(?<!or\sany\s)(?<!and\s)(?<!and\sany\s)(?:other|further|additional|greater) \w+"
    r"|so as to|in such a|in a manner|in any (?:way"
    r"|manner) (?:that|which)"
    r"|for any (?:other )?(?:purpose|use|reason) (?:other|not)|for any other|by reason"
    r"|solely because"
    r"|not (?:expressly )?(?:permitted|authori[sz]ed|provided))\b"
    r"|\b(?:refuse|decline|elect|choose|choosing|discretion|such|these|those)\b"
)
_LIFTED = pattern(
    r"\bwithout (?:first )?(?:[\w',]+ ){0,9}?(?:consent|approval|permission|authori[sz]ation"
    r"|agreement|authority|notice|notifying|obtaining|giving)\b"
    r"|\b(?:prior|written|express) (?:\w+ ){0,2}?(?:consent|approval|permission)\b|\bconsent of\b"
)
_ASKED = pattern(
    r"\b(?:with|upon|after|subject to) (?:first )?(?:(?!without)[\w',]+ ){0,9}?(?:consent|approval"
    r"|permission|authori[sz]ation)\b|\b(?:solely|only) \w+"
)
_CONDITION = pattern(
    r"\b(?:if|in the event|in case|where|when|whenever|as long as|so long as|until|upon|after|"
    r"following|during|pending|at the request|prior to|before|once|should|from time to time|"
    r"within (?:the )?\w+ (?:\(|days|months))\b"
)
_FOREGOING = pattern(
    r"\bnotwithstanding (?:the foregoing|anything to the contrary (?:above|in this section))\b"
)
_REFERRED = pattern(
    r"\bsubject to (?:the (?:provisions|terms|limitations|conditions)(?: and \w+)? (?:of"
    r"|in|set forth in) )?"
    r"(?:section|clause|article|paragraph|subsection)s? [\w.()]{1,14}(?:,? (?:and|or"
    r"|and/or) [\d.()a-z]{1,12})?"
    r"(?: (?:hereof|below|above|of this agreement))?"
)
_YIELDS = pattern(
    r"\b(?:except|unless|other than|save (?:as|for|to|that)|notwithstanding|otherwise (?:than"
    r"|agreed"
    r"|provided(?! to (?!the contrary))|set|specified|permitted)|provided,? (?:however,? ?,?"
    r" )?that|to the extent)\b"
    r"|^[^a-z]{0,4}provided (?!by\b|in\b|to\b|for\b)|\bsubject to (?!the terms|the"
    r" provisions of this|this agreement|the conditions|compliance"
    r"|any\b|no\b)"
)
"""Words that make a sentence give way, or take precedence, by themselves."""


def hedge_of(before: str, after: str, duty: Duty) -> Hedge:
    """How the words around an act limit it.

    Args:
        before: Folded words of the clause before its subject.
        after: Folded words after its modal verb.
        duty: What is said of the act: a ban hedges itself with more words than a grant.
    """
    before, after = _BOILERPLATE.sub(" ", before[-400:]), _BOILERPLATE.sub(" ", after[:700])
    whole = f"{before} | {after}"
    if _FOREGOING.search(whole) or _REFERRED.search(whole):
        mild = Hedge.FOREGOING if _FOREGOING.search(whole) else Hedge.REFERRED
        before, _, after = _REFERRED.sub(" ", _FOREGOING.sub(" ", whole)).partition("|")
        return max(mild, hedge_of(before, after, duty))
    if yields(before) or _EXCEPTION.search(before) or yields(after):
        return Hedge.EXCEPTION
    if duty in (Duty.MUST_NOT, Duty.NEED_NOT):
        if _EXCEPTION.search(_LIFTED.sub(" ", after)):
            return Hedge.EXCEPTION
        if _LIFTED.search(after):
            return Hedge.CONSENT
    elif _ASKED.search(after):
        return Hedge.EXCEPTION
    if _CONDITION.search(before) or _CONDITION.search(after):
        return Hedge.CONDITION
    return Hedge.NONE


def exceptions(text: str) -> frozenset[str]:
    """The folded words by which a sentence leaves room for something else."""
    return frozenset(" ".join(m.group().split()) for m in _EXCEPTION.finditer(text[:700]))


@lru_cache(maxsize=4096)
def without_boilerplate(text: str) -> str:
    """Folded words with what puts every grant below its own agreement blanked; no offset moves."""
    return _BOILERPLATE.sub(lambda match: " " * len(match.group()), text)


def referred(text: str) -> tuple[str, str]:
    """Folded words without those that put them below sections they name, and these words."""
    return _REFERRED.sub(" ", text), " ".join(m.group() for m in _REFERRED.finditer(text))


_YIELDING = (
    "except", "unless", "than", "save", "notwithstanding", "otherwise", "provided", "extent",
    "subject",
)  # fmt: skip
"""One of these stands in all words that yield."""


@lru_cache(maxsize=4096)  # a sentence is asked about rule by rule
def yields(text: str) -> bool:
    """Whether folded words say that something else goes before, or that they do."""
    if not any(word in text for word in _YIELDING):
        return False
    return _YIELDS.search(_BOILERPLATE.sub(" ", text)) is not None


_FREE = pattern(
    r"\b(?:freely|without (?:the |any |first |need |asking |having |for |of |obtaining "
    r"|prior |written "
    r"|further |limit\w* )*"
    r"(?:[\w']+'s )?(?:consent|approval|permission|restrictions?|limitation|notice)|in"
    r" (?:its|their) (?:sole )?"
    r"discretion|at (?:its|their) (?:sole )?(?:discretion|option)|at any time)\b"
)
_ABSOLUTE = pattern(
    r"\b(?:freely|for any (?:purpose|reason)|to (?:any|whom(?:so)?ever) (?:third )?(?:party|person)"
    r"|without (?:the |any |need |asking |having |for |of |obtaining |prior |written |further )*"
    r"(?:[\w']+'s )?(?:consent|approval|permission|restrictions?|limitation))\b"
)
_CLAUSE = pattern(
    r"\b(?:except|unless|other than|save|subject to|notwithstanding|provided|permitted|set forth"
    r"|to the extent|in accordance)\b[^.;]{0,60}?\b(?:sections?|articles?|clauses?|paragraphs?"
    r"|exhibits?|schedules?|agreement|herein|hereunder|hereof|foregoing|laws?|below|above)\b"
    r"|\botherwise (?:\w+ly )?(?:provided|set|permitted|agreed|stated|specified|authori[sz]ed)"
)
"""Where exceptions may stand that the words do not give themselves."""
_SOME = pattern(r"\b(?:affiliates?|subsidiar\w+|successors?|merger|lender)\b")


def free(text: str) -> bool:
    """Whether folded words say that nobody has to be asked."""
    return _FREE.search(text) is not None


def absolute(text: str) -> bool:
    """Whether folded words leave no room for exceptions: freely, for any purpose."""
    return _ABSOLUTE.search(text) is not None and _SOME.search(text) is None


def elsewhere(text: str) -> bool:
    """Whether folded words name a clause in which their exceptions may stand."""
    return _CLAUSE.search(text) is not None
