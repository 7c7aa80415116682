# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Notices by e-mail are shut out in one clause and allowed or asked for in another.

Finds a sentence by which e-mail or electronic means are no valid notice, or by which notices are
given only on paper, and one by which notices are given, or may be given, by e-mail.

Leaves alone: e-mail with a copy by post, day-to-day messages, invoices and support, electronic
signatures, a ban for some kinds of notice only beside e-mail for notices in general, and
sentences that give way to one another.

Why it matters: a notice of breach or of non-renewal counts from its day; whether it was given at
all then hangs on the clause one reads.

How it is mended: one list of means. The edit makes the later sentence subject to the earlier one.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import around, cite, clash
from licet.review.discrepancies.logic.standing import Stand, makes_way, stands
from licet.review.discrepancies.rule import Rule
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_NEEDLES = ("mail", "electronic")
_MAIL = words(
    r"\be-?mail(?:s|ed|ing)?\b|\belectronic (?:mail|means|communications?|transmission|messages?"
    r"|form|notices?)\b|\belectronically\b"
)
_NOTICE = words(
    r"\b(?:notices?|notif(?:y|ies|ied|ication|ications|ying)|declarations?|formal communications?"
    r"|served|written communications?)\b"
)
_OUT = words(
    r"\b(?:shall |does |do |is |are |will |may )?not(?: (?:be|a|an|constitutes?|counts?|suffices?"
    r"|valid\w*|sufficient|enough|considered|deemed|permitted|allowed|accepted|given|sent))*\b",
    r"\b(?:neither|never|nor|excluded|insufficient|invalid|inadmissible|ineffective"
    r"|unacceptable|void|cannot|disregarded|inadequate|ruled out|barred|no (?:e-?mails?|notices?"
    r"|legal|valid"
    r"|effect|communication|force))\b",
    r"\be-?mails?\b[^.;]{0,40}? (?:is|are) none\b|\bnone (?:may|can|shall|will|is|are)\b",
    r"[?:|]\W*(?:no|none|never|excluded)\b",
    r"\b(?:no (?:party|one|side)|nobody)\b[^.;]{0,40}?\b(?:treat|accept|recogni[sz]e|regard|rely"
    r"|count)\w*",
    r"\bonly (?:an? |the )?(?:\w+ )?(?:letters?|papers?|originals?|hard cop(?:y|ies)|post)\b",
    r"\b(?:other than|rather than|except|save|excluding|with the exclusion of"
    r"|to the exclusion of|without legal"
    r" effect|of no effect)\b",
)
_PAPER_ONLY = words(
    r"\b(?:only|solely|exclusively|no(?:t)? (?:valid|effective) unless)\b[^.;]{0,90}?\b(?:paper"
    r"|hand"
    r"|courier|post|registered|certified|personal(?:ly)?|letter|hard copy|physical\w*)\b",
    r"\b(?:paper|hand|courier|post|registered (?:mail|post|letter)|certified mail|personally|letter"
    r"|hard copy|physical\w*)\b[^.;]{0,60}?\b(?:no other|not otherwise|nothing else|only"
    r"|exclusively"
    r"|alone)\b",
)
_IN = words(
    r"\b(?:may|shall|must|will|can|is to|are to|has to|have to|suffices?|sufficient|enough"
    r"|valid(?:ly)?"
    r"|effective(?:ly)?|permitted|allowed|admissible|acceptable|accepted|adequate|considered|deemed"
    r"|equivalent|counts? as|constitutes?|satisf(?:y|ies)|meets?|complies|agrees? to|is given"
    r"|are given|takes? effect|is served|are served|are sent|is sent|required|gives?|sends?"
    r"|notif(?:y|ies)"
    r"|proper(?:ly)?|good)\b"
)
_BY = words(r"\b(?:by|an?|form|means|goes?|go|use[sd]?|accepts?|recogni[sz]es?|made|served)\b|:")
_OTHER = words(
    r"\b(?:signatures?|counterparts?|invoices?|(?<!hard\s)copy by|with a copy|followed by"
    r"|confirmed by"
    r"|confirmation copy|routine|day-to-day|informal\w*|daily|operational\w*|marketing|privacy"
    r"|support|tickets?"
    r"|password|spam|users?' e-?mail|business communications?|questions of|newsletters?"
    r"|(?:is|are) (?:no|not an?|not) notices?|confidential\w*|spoofing|bounce\w*|undeliver\w*"
    r"|purchase orders?|reports?"
    r"|delivery failure|records?|legal process|lawsuit|amend(?:ed|ments?)|modif\w+)\b"
)
_SPECIAL = words(
    r"\bnotices? (?:of|to|for|that|concerning|about|under section|under clause) (?:\w+ ){0,3}?"
    r"(?:terminat\w+|breach|default|non-?renewal|claims?|dispute|indemn\w+|arbitration|assignment"
    r"|litigation|audits?|cancel\w+|incident\w*)\b|\b(?:termination|breach|default|legal"
    r"|non-?renewal"
    r"|formal) notices?\b|\bservice of process\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    shut = [one for one in _mails(paper, _OUT) if _shuts(one)] + list(_on_paper(paper))
    let = [one for one in _mails(paper, _IN) if _lets(one)] if shut else []
    told = {one.index for one in let}
    more = _mails(paper, _BY) if shut else ()
    let += [one for one in more if one.index not in told and _lets(one)]
    for out in shut:
        for allowed in let:
            if allowed.index == out.index or not _same_kind(out, allowed):
                continue
            yield clash(
                RULE, paper, out.span, allowed.span, "shuts e-mail out, and yet",
                witness=f"a notice of breach sent by e-mail: {cite(paper, allowed.start)} counts "
                f"it, {cite(paper, out.start)} does not",
                mend="give one list of means for notices",
                edit=makes_way(paper, allowed.index, out.start),
            )  # fmt: skip
            return


def _mails(paper: Paper, verb: re.Pattern[str]) -> Iterator[Stand]:
    """Sentences on notices that speak of e-mail."""
    for one in stands(paper, _MAIL, verb, needles=_NEEDLES, unless=_OTHER, hedged=True):
        if yields(_THAN.sub(" ", one.text)):
            continue
        near = f"{paper.reading.sentences[one.index].heading} {around(paper, one.index, before=2)}"
        if _NOTICE.search(near):
            yield one


_THAN = words(r"\b(?:otherwise|other) than (?:by|in|as|through|on)\b")


def _shuts(one: Stand) -> bool:
    told = _NOT_ONLY.sub(" ", one.text)
    return _OUT.search(told) is not None and not _BUT.search(told)


_NOT_ONLY = words(
    r"\b(?:not (?:only|later|more|less|limited|received|apply|affect\w*|delay\w*|unreasonabl\w+)"
    r"|does not receive|is not (?:available|returned)|whether or not)\b"
)
_IF = (
    r"\b(?:if|when|where)\b(?! (?:it |they |so |the notice )?(?:is|was|are|were|has been|goes?|made"
    r"|transmitted|sent|dispatched|given|by|delivered|e-?mailed|arrives?|handed|posted|served"
    r"|received|left|put))"
)
"""Conditions that are no way of sending."""
_BUT = words(
    r"\b(?:but|and|or) (?:may|can|shall|must|will) be (?:sent|given|made) (?:by|via) (?:e-?mail"
    rf"|electronic)\b|\buntil\b|{_IF}"
)


def _lets(one: Stand) -> bool:
    return (
        _OUT.search(one.text) is None
        and (_IN.search(one.told) or _BY.search(one.told)) is not None
        and _ADDRESS.search(_EVEN.sub(" ", one.text)) is None
    )


_EVEN = words(r"\beven (?:if|where|when)\b[^,;.]*")
_ADDRESS = words(
    r"\be-?mail addresses? (?:is|are|may be|shall be"
    r"|of [^.;]{0,40}? is) (?!.{0,60}suffic)(?:changed"
    rf"|updated|set|listed|given|[\w.]+@)|{_IF}"
)


def _on_paper(paper: Paper) -> Iterator[Stand]:
    """Sentences by which notices are given on paper and in no other way."""
    needles = ("only", "solely", "exclusively", "no other", "alone", "otherwise", "nothing")
    for one in stands(paper, _NOTICE, _PAPER_ONLY, needles=needles):
        if not _MAIL.search(one.text) and not _OTHER.search(one.text):
            yield one


def _same_kind(out: Stand, allowed: Stand) -> bool:
    """Whether what is let in is not just what a ban of some kinds of notice leaves."""
    kinds = [_SPECIAL.search(one.text) for one in (out, allowed)]
    if kinds[0] and _FORMAL.search(kinds[0][0]) and _GENERAL.search(allowed.text):
        return True
    return kinds[0] is None or (kinds[1] is not None and _word(kinds[0][0]) == _word(kinds[1][0]))


def _word(kind: str) -> str:
    return next((stem for stem in _STEMS if stem in kind), kind)


_FORMAL = words(r"\b(?:formal|legal) notices?\b")
_GENERAL = words(
    r"\b(?:any|every|all|each|legal|formal) (?:\w+ )?(?:notices?|notifications?|communications?)\b"
    r"|\bwritten form\b"
)
"""Every notice is formal or legal somewhere: these are no kinds of their own."""
_STEMS = ("terminat", "breach", "default", "renewal", "claim", "dispute", "cancel", "incident")


RULE = Rule(
    id="X-022",
    family=Family.LOGIC,
    title="notices by e-mail shut out and allowed",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
