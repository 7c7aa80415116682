# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Credits are the only remedy for a failure, and the same failure allows an end or damages.

Finds a sentence by which credits are the sole and exclusive remedy for missing a service level,
and one that lets the customer end the agreement or claim damages or a refund for missing it, or
by which credits leave its other rights untouched.

Leaves alone: a sole remedy that names the right to end as its exception, and ends for other
breaches.

Why it matters: whether the customer is tied to a service that fails is the point of the clause.

How it is mended: name the right to end in the sentence on the sole remedy. The edit makes the
later sentence subject to the earlier one.
"""

from collections.abc import Iterator
from itertools import chain

from licet.review.discrepancies.logic.clashing import around, cite, clash
from licet.review.discrepancies.logic.standing import Stand, later_makes_way, stands
from licet.review.discrepancies.rule import Rule
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_CREDIT = words(
    r"\b(?:(?:service|sla|performance|availability|fee|uptime) )?credits?\b|\b(?:fee|price)"
    r" reductions?\b|\brebates?\b|\breductions? of the \w+\b"
)
_SOLE = words(
    r"\b(?:other than|beyond|apart from|besides|except for|save for) (?:the |these "
    r"|such )?(?:\w+ )?credits?"
    r"[^.;]{0,90}?\bno(?:thing| (?:other |further )?(?:claims?|rights?|remed\w+|consequences?"
    r"|compensation"
    r"|liability|effect))\b|\ball (?:that"
    r"|which)\b"
    r"[^.;]{0,40}?\b(?:claim|demand|ask|due|owe\w*|get|have)\b",
    r"\b(?:exhaustive|no (?:other|further) (?:\w+ )?(?:rights?|claims?|remed\w+)|nothing else)\b",
    r"\ball (?:that|which|(?:the )?\w+ gets?)\b|\b(?:this|which|it"
    r"|that) (?:\w+ )?excludes?\b[^.;]{0,40}?\b"
    r"(?:other|further|claims?|remed\w+)\b|\b(?:credits?|rebates?|reductions?) (?:only|alone)\b",
    r"\ball (?:the )?(?:claims|rights|losses)\b[^.;]{0,80}?\b(?:satisfied|settled|discharged"
    r"|covered"
    r"|compensated|extinguished|exhausted)\b",
    r"\bto the exclusion of\b[^.;]{0,80}?\b(?:other|further|all|any|every)\b|\bonce and for all\b",
    r"\blooks? (?:only|solely|exclusively) to\b|\b(?:only|solely|exclusively) (?:to|by|in|with"
    r"|through"
    r"|the) (?:\w+ )?(?:credits?|rebates?|reductions?)\b",
    r"\b(?:cannot|can't|not|nor)\b[^.;]{0,40}?\banything (?:else|more|further|beyond)\b",
    r"\b(?:sole|only|exclusive|single)\b[^.;]{0,40}?\b(?:remed(?:y|ies)|rights?|claims?|recourse"
    r"|compensation|relief|redress|entitlement|consequence|sanction|liability)\b",
    r"\b(?:no|not have any|without any|excludes? (?:all|any|every)) (?:other|further|additional"
    r"|more)"
    r" (?:\w+ ){0,2}?(?:remed(?:y|ies)|rights?|claims?|recourse|compensation|relief|damages)\b"
    r"|\bexclud\w+ (?:all|any) other\b",
    r"\bno (?:remed(?:y|ies)|rights?|claims?|recourse|compensation|relief) (?:other than|except"
    r"|beyond"
    r"|save|but)\b",
    r"\b(?:in full (?:and final )?(?:satisfaction|settlement)|settles? (?:all|any|every)"
    r"|(?:exhaustive(?:ly)?|conclusive(?:ly)?|fully compensat\w+))\b|\bnothing (?:more|else"
    r"|further)"
    r"\b|\bremed(?:y|ies)\b[^.;]{0,60}?\b(?:limited|confined|restricted) to\b|\bsolely to\b"
    r"|\bexclusively (?:to|by|in)\b|\b(?:limited|confined|restricted) to (?:the )?(?:service )?"
    r"credits?\b|\b(?:remedied|compensated|made good) (?:only|solely|exclusively)\b",
)
_ENDS_THERE = words(
    r"\b(?:the end of the matter|nothing (?:is|shall be|can be|may be|will be) (?:\w+ )?(?:owed"
    r"|due|claimed"
    r"|payable|asked)|in no other (?:form|way|manner)|not otherwise|no other (?:form|way|manner)"
    r"|no (?:further|other|additional) \w+ (?:exists?|lies?|is|are|arises?|remains?)|conclusive\w*"
    r"|definitive\w*|final\w*|exhaust\w+|for good and all)\b",
    r"\bthe (?:most|maximum|utmost|limit)\b|\bcontents? (?:it|them|your|him)sel(?:f|ves) with\b"
    r"|\b(?:ends?|stops?|is (?:spent|exhausted|discharged)) (?:with|by|once)\b|\bsettles?\b",
    r"\b(?:waiv|renounc|forgo|exclud|forfeit|relinquish|give up|rul|disclaim|surrender|abandon"
    r"|bar)\w*\b"
    r"[^.;]{0,90}?\b(?:other|further|else|apart|besides|beyond|except|save)\b"
    r"|\b(?:other|further) than\b[^.;]{0,90}?\b(?:waiv|renounc|forgo|exclud|forfeit|relinquish|rul"
    r"|disclaim"
    r"|barr)\w*",
)
"""Words after which nothing is left to claim, in whatever order."""
_NONE_BUT = words(
    r"\b(?:other than|beyond|apart from|besides|except for|save for)\b(?= (?:[\w']+ ){0,6}?"
    r"(?:credit|reduction|rebate))",
    r"\bno(?:ne| other| further)? (?:\w+ ){0,3}?(?:other than|except(?: for)?|beyond|save(?: for)?"
    r"|but)\b(?=[^.;]{0,40}?\b(?:credit|reduction|rebate))",
)
_MISSED = words(
    r"\b(?:uptime|up-time|availability|service levels?|slas?|response times?|latency|downtime"
    r"|outages?|performance (?:level|standard|target)s?|agreed levels?|service failures?"
    r"|less available|not available|(?:poor|low|insufficient|missed|lower) availability"
    r"|availability level|shortfalls?|interruptions?|unavailab\w+|(?:is|are|was|goes|went|being)"
    r" down)\b"
)
_MORE = words(
    r"\b(?:may|can|(?:is|are|be) (?:also )?(?:entitled|free|allowed|permitted) to|(?:has"
    r"|have) (?:the"
    r"|a) rights? (?:to|of)|entitles?|lets?|enables?|allows?|permits?|gives?"
    r"|reserves?)\b(?! not)[^.;]{0,80}?\b"
    r"(?:terminat\w+|determine|rescind|cancel\w*|end|withdraw|damages|compensation|refunds?"
    r"|recover|reimburse\w*"
    r"|losses|repay\w*|claim(?: [\w ]{0,30}?damages)?)\b",
    r"\b(?:damages|compensation)\b[^.;]{0,40}?\b(?:in addition|besides|as well)\b"
    r"|\b(?:liable|responsible|answers?|answerable|compensates?|indemnif(?:y|ies)|makes? good|pays?"
    r"|compensate|pay|refunds?"
    r"|reimburse"
    r"s?)\b[^.;]{0,80}?\b(?:damages?|loss(?:es)?|harm|fees?|compensation|payments?)\b",
    r"\b(?:good|sufficient|valid|adequate) (?:reason|cause|ground)s?\b[^.;]{0,40}?\bterminat\w+"
    r"|\bgives? rise to\b[^.;]{0,40}?\b(?:damages|terminat\w+)",
    r"\b(?:damages?|loss(?:es)?|harm|compensation|fees)\b[^.;]{0,110}?\b(?:reimburse\w*"
    r"|compensat\w+|made"
    r" good|recover\w*|arises?|borne by|payable|refund\w*|claimed|due)\b",
    r"\b(?:right|claim|title) to (?:\w+ )?(?:damages|compensation|refund|terminat\w+|cancel\w*)\b"
    r"[^.;]{0,40}?\b(?:arises?|exists?|accrues?|is given|lies)\b|\b(?:cancellation|termination"
    r"|rescission)\b"
    r"[^.;]{0,60}?\b(?:possible|open|allowed|permitted|available|follow)\b"
    r"|\b(?:may|can|free to|entitled to|right to)\b[^.;]{0,30}?\b(?:walk away|leave|quit|pull out"
    r"|get out"
    r"|break off|step out)\b|\bmakes? good\b|\bmake good\b",
    r"\bjustif\w+\b[^.;]{0,30}?\b(?:terminat\w+|cancel\w+|damages)\b|\bbears? (?:the |any |all )?"
    r"(?:\w+ )?"
    r"(?:loss(?:es)?|cost|damage|harm)\b|\bbring (?:[\w']+ ){1,4}?to an end\b|\b(?:recoup|recover"
    r"|reclaim)\b",
    r"\b(?:may|can|could|free to|entitled to|right to)\b[^.;]{0,30}?\b(?:sue|go to court"
    r"|take legal action|hold|proceed against"
    r"|bring (?:an |a )?(?:action|claim|suit)|seek|demand|insist on"
    r"|press)\b(?! not)[^.;]{0,80}?\b(?:damages?|loss(?:es)?|harm|costs?"
    r"|compensation|liable|redress|fees|money)\b",
    r"\bground for terminat\w+|\bgood cause\b|\b(?:is|constitutes|counts as) a material breach\b",
)
_BESIDES = words(
    r"\b(?:in addition to|besides|on top of|without prejudice to|do(?:es)? not (?:affect|exclude"
    r"|limit|replace|preclude|prevent)|next to|over and above|not (?:the )?(?:sole|only"
    r"|exclusive))\b"
    r"[^.;]{0,60}?\b(?:credits?|rights?|remed\w+|damages|claims?|terminat\w+)\b"
)
_ALL_THERE_IS = words(_SOLE.pattern, _ENDS_THERE.pattern)
_NOT = words(
    r"\b(?:may|can|shall|will|is|are|do|does|has|have) ?not\b(?! (?:be |been )?(?:\w+ly )?(?:met"
    r"|attained|reached"
    r"|achieved|available|kept|maintained|observed|meet|reach|attain))|\bno (?:right|claim|other"
    r"|further)\b"
    r"|\bneither\b|\bin no event\b|\bnot be\b|\bbreach of (?:section|clause)\b|\bexclud\w+\b"
    r"|\bconfidential\w*\b|\bindemni\w+\b|\bthird part\w+\b|\bavailable (?:remed|at law)\w*"
    r"|\bindirect\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    sole = next(
        chain(
        (
            one
            for one in stands(
                paper, _CREDIT, _ALL_THERE_IS, needles=("credit", "reduction", "rebate"), near=240,
                unless=_LEFT, hedged=True,
            )
            if not yields(_NONE_BUT.sub(" ", one.text))
        ),
        _excluding(paper)),
        None,
    )  # fmt: skip
    if sole is None:
        return
    rights = stands(
        paper, _MISSED, _MORE, near=160, unless=_NOT,
        needles=("terminat", "cancel", "end", "damage", "refund", "compensat", "loss", "recover",
                 "claim", "withdraw", "material breach", "determin", "rescind", "harm", "walk",
                 "leave", "quit", "recoup", "reclaim", "sue"),
    )  # fmt: skip
    besides = stands(paper, _CREDIT, _BESIDES, needles=("credit",))
    for more in (*rights, *besides):
        if more.index == sole.index or _ALL_THERE_IS.search(more.text):
            continue
        yield clash(
            RULE, paper, sole.span, more.span, "is all there is, and yet",
            witness=f"a month below the service level: {cite(paper, sole.start)} gives a credit "
            f"and no more, {cite(paper, more.start)} gives more",
            mend="name the further right as an exception of the sole remedy",
            edit=later_makes_way(paper, sole, more),
        )  # fmt: skip
        return


def _excluding(paper: Paper) -> Iterator[Stand]:
    """`… receives a credit; this excludes every other claim`: the credit stands before."""
    for one in stands(paper, _EXCLUDES, needles=("exclu", "claim", "remed")):
        if not _CREDIT.search(one.text) and _CREDIT.search(around(paper, one.index, before=1)):
            yield one


_EXCLUDES = words(
    r"\b(?:this|which|it|that|these|they)\b[^.;]{0,20}?\b(?:excludes?|exhausts?|settles?"
    r"|replaces?)\b"
    r"[^.;]{0,40}?\b(?:claims?|remed\w+|rights?)\b|\bno (?:other|further) (?:claims?|remed\w+"
    r"|rights?)\b"
)
_LEFT = words(
    r"\bnot (?:be )?(?:the|a|its)? ?(?:sole|only|exclusive)\b|\b(?:besides|together with"
    r"|as well as)\b"
    r"|\bcredits? (?:and|or) (?:the )?(?:right to )?terminat\w+|\btax credits?\b|\bcredit (?:rating"
    r"|card|agreement|facility|support)\b|\bletters? of credit\b"
)


RULE = Rule(
    id="X-025",
    family=Family.LOGIC,
    title="a sole remedy and another one",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
