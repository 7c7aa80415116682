# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A mark or a name has to be shown, and no right to use it is given, or its use is barred.

Finds a duty to display, affix or include a logo, a mark or a name ("Built with …"), beside a
sentence by which no trademark licence is given or the names and marks may not be used, where the
text nowhere gives a licence for them.

Leaves alone: a ban with an exception for the duty, for describing the origin or for notices, and
a text that gives a licence for the mark. Where the ban is lifted by consent, the finding is a low
one: the duty may be read as the consent.

Why it matters: whoever performs the duty infringes the mark.

How it is mended: give the licence that the duty needs. The edit makes the ban subject to the
duty.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.logic.standing import makes_way, stands
from licet.review.discrepancies.rule import Rule
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_NEEDLES = ("mark", "logo", "name", "brand", "with ", "by ", "using", "attribution")
_MARKS = (
    r"(?:trade-?marks?|service marks?|logos?|logotypes?|trade names?|company names?"
    r"|corporate names?"
    r"|brand(?:s|ing)?(?: names?| features?| marks?| elements?)?|marks?|names?|signs?|emblems?)"
)
_DUTY = (
    r"\b(?:shall|must|will|agrees? to|undertakes? to|(?:is|are) (?:required|obliged|bound|obligated"
    r") to|(?:has|have|is|are) to)\b(?! not)"
)
_SHOWN = (
    r"(?:display|affix|show|place|includ|featur|bear|carr(?:y|ies)|reproduc|present|print|exhibit"
    r"|mention|credit|apply|put|post|add|attach|incorporat|stat)(?:e|es|s)?"
)
_SHOW = words(
    rf"{_DUTY}[^.;]{{0,80}}?\b{_SHOWN}\b",
    rf"{_DUTY} be (?:\w+ly )?(?:visible|displayed|shown|placed|affixed|included|marked|branded"
    rf"|labell?ed|accompanied|identified)\b",
    rf"{_DUTY}[^.;]{{0,80}}?\bby (?:showing|displaying|placing|including|affixing|adding)\b",
    rf"{_DUTY}[^.;]{{0,40}}?\b(?:identify|name)\b(?=[^.;]{{0,60}}?\bby (?:its )?name\b)",
    r"\b(?<!not\s)to be (?:\w+ly )?(?:shown|displayed|affixed|placed|printed|included|visible"
    r"|seen)\b",
    rf"{_DUTY}[^.;]{{0,20}}? (?:make sure|makes sure|ensure|see to it|procure|take care|arrange)\b"
    r"[^.;]{0,140}?\b(?:sees?|reads?|finds?|recogni[sz]es?|(?:is|are) shown|can see|appears?)\b",
    r"\b(?:forms?|(?:is|are|be|becomes?)) (?:a )?(?:fixed )?part of\b|\b(?:goes?|go|belongs?"
    r"|stands?"
    r"|appears?|sits?|figures?) (?:on|in|at|next to) (?:each|every|all|any|the)\b",
    rf"{_DUTY} make (?:[\w']+ ){{0,6}}?visible\b",
    r"\b(?:requirements?|required|mandatory|obligat\w+|duty|to be shown)\b[^.;]{0,40}? *: *(?!no)",
    rf"{_DUTY} be (?:\w+ly )?(?:labell?ed|marked|branded|credited|mentioned|named|acknowledged)\b",
    rf"{_DUTY}[^.;]{{0,20}}? (?:make sure|makes sure|ensure|see to it|procure|take care|arrange)\b",
    r"\bno\b[^.;]{0,90}?\b(?:may|shall|must|can|is to|will)\b[^.;]{0,40}?\b(?:without|lack)\b"
    r"(?![^.;]{0,60}?\b(?:consent|approv\w+|permission|leave|agree\w*|authori[sz]\w+)\b)",
    r"\bby (?:showing|displaying|placing|including|affixing|adding|printing|reproducing)\b",
    rf"{_DUTY}(?: \w+ly)? (?:appear|brand|label|mark|co-?brand)\b",
    rf"{_DUTY}[^.;]{{0,40}}? be (?:\w+ly )?(?:show\w*|affix\w*|attach\w*|print\w*|put|seen|plac\w+"
    r"|reproduc\w+|present\w*|credit\w*|given)\b",
    r"\b(?:is|are|be|remains?) (?:an? )?(?:\w+ )?(?:condition|requirement|prerequisite|compulsory"
    r"|mandatory"
    r"|obligatory|duty)\b",
    r"\b(?:may|must|shall|can|will|is|are) ?not\b[^.;]{0,90}?\b(?:unless|without|until)\b"
    r"(?![^.;]{0,60}?\b(?:consent|approv\w+|permission|leave|agree\w*|authori[sz]\w+)\b)",
    r"^\W*(?:attribution|credits?|branding|co-?branding|labell?ing|acknowledge?ments?|marking"
    r"|notice)\b"
    r"[^:.;|]{0,50}?[:|\t] *(?!no\b|none|not |n/a|prohibited|barred)",
)
_BUILT = (
    r"\"(?:built|powered|made|improved|based|created|driven|developed|trained|running|enabled)"
    r" (?:with|by|on|using|upon)\b[^\"]{0,60}\""
)
_OF_OTHERS = words(
    _BUILT.replace(")\\b[^", "|enhanced|works|runs)\\b[^"),
    r"\bby (?:its |their |our )?(?:trade |company )?name\b",
    rf"\b(?:the|its|our|your|their|[\w-]+'s?) (?:(?:[\w'-]+|and|or|,) ){{0,4}}?{_MARKS}\b",
    rf"\b{_MARKS} of\b",
    _BUILT,
)
_NONE = words(
    rf"\bnot (?:\w+ )?(?:licen[sc]ed|granted|included|covered|conveyed"
    rf"|conferred)\b[^.;]{{0,80}}?\b{_MARKS}\b",
    rf"\b(?:permission|rights?|leave|licen[sc]e"
    rf"|freedom)\b[^.;]{{0,90}}?\b{_MARKS}\b[^.;]{{0,40}}?\b(?:is|are"
    rf"|remains?) (?:\w+ )?(?:withheld"
    r"|denied|refused|lacking|not (?:given|granted|conferred))\b",
    rf"\b{_MARKS}\b[^.;:|]{{0,30}}? *: *(?:no|none|not \w+|excluded)\b|\b{_MARKS}\b[^.;]{{0,60}}?\b"
    r"(?:is|are|shall be|remains?) (?:\w+ )?(?:off limits|excluded|prohibited|forbidden|barred"
    r"|out of bounds"
    r"|not for)\b",
    rf"\b(?:no|not|never)\b[^.;]{{0,40}}?\b(?:use|right|licen[sc]e"
    rf"|permission)\b[^.;]{{0,60}}?\b{_MARKS}\b",
    rf"\b(?:no|nor any|without any) (?:[\w,-]+ ){{0,5}}?(?:rights?|licen[sc]es?|permission|title"
    rf"|authority)\b[^.;]{{0,110}}?\b{_MARKS}\b",
    rf"\bnothing\b[^.;]{{0,60}}?\b(?:gives?|grants?|confers?|conveys?|entitles?|allows?|permits?)\b"
    rf"[^.;]{{0,110}}?\b{_MARKS}\b",
    r"\bno (?:trade-?mark|service mark|brand|name) (?:rights?|licen[sc]es?)\b",
    rf"\b(?:does|do|is|are|shall|will) not (?:\w+ )?(?:grant(?:ed)?|give|given|includ\w+|confer\w*"
    rf"|convey\w*|permit\w*|extend|licen[sc]ed?|entitled?|cover|authori[sz]ed?)\b[^.;]{{0,110}}?\b"
    rf"{_MARKS}\b",
    rf"\bneither (?:party|side|of \w+)\b[^.;]{{0,20}}?\bany (?:\w+ )?(?:rights?"
    rf"|licen[sc]e)\b[^.;]{{0,60}}?\b{_MARKS}\b",
    rf"\b{_MARKS}\b[^.;]{{0,60}}?\b(?:is|are) not to be (?:used|displayed|shown|mentioned)\b",
    rf"\b(?:may|shall|must|will|can)(?: ?not|,? [^.;,]{{0,30}},? not) (?:\w+, )?(?:\w+ or )?"
    rf"(?:use|display|employ|show|refer to|mention|exploit)\b[^.;]{{0,70}}?\b{_MARKS}\b",
    rf"\b(?:neither|no) (?:of (?:the )?\w+|party|side|one)\b[^.;]{{0,40}}? (?:acquires?|obtains?"
    rf"|receives?|gets?"
    rf"|gains?|has)\b[^.;]{{0,80}}?\b{_MARKS}\b",
    rf"\b(?:neither|no) (?:of (?:the )?\w+|party|side|one)\b[^.;]{{0,40}}? (?:use|display|employ"
    rf"|refer to|mention|make (?:any )?use of)\b[^.;]{{0,70}}?\b{_MARKS}\b",
    rf"\b(?:use|display) of\b[^.;]{{0,60}}?\b{_MARKS}\b[^.;]{{0,60}}?\b(?:is|are"
    rf"|shall be) (?:\w+ly )?"
    rf"(?:not (?:\w+ly )?(?:permitted|allowed|licensed|granted)|prohibited|forbidden|excluded"
    rf"|barred)\b",
    rf"\b{_MARKS}\b[^.;]{{0,60}}?\b(?:may|shall|must|can|will|are|is) ?not (?:be )?(?:\w+ly )?"
    rf"(?:used|displayed|licensed|shown|included|granted|mentioned|covered)\b",
    rf"\b(?:refrains?|refraining|abstains?) from\b[^.;]{{0,60}}?\b(?:using|use of|displaying"
    rf"|mentioning)\b[^.;]{{0,60}}?\b{_MARKS}\b",
    rf"\b(?:prohibited|barred|excluded|forbidden) (?:from|to)\b[^.;]{{0,40}}?\bus(?:e|ing)\b"
    rf"[^.;]{{0,60}}?\b{_MARKS}\b",
    rf"\b{_MARKS}\b[^.;]{{0,60}}?\bmay (?:only )?be used\b[^.;]{{0,60}}?\b(?:consent|approval"
    rf"|permission)\b",
    rf"\b(?:use|display|mention|showing"
    rf"|using) (?:of )?[^.;]{{0,60}}?\b{_MARKS}\b[^.;]{{0,60}}?\b(?:requires?"
    rf"|needs?|calls? for|presupposes?|depends? (?:up)?on"
    rf"|is subject to)\b[^.;]{{0,40}}?\b(?:consent"
    rf"|approval|permission|leave|agreement)\b",
    rf"\b(?:may|shall|must|will) not make (?:any )?use of\b[^.;]{{0,60}}?\b{_MARKS}\b",
    rf"\b{_MARKS}\b[^.;]{{0,60}}?\b(?:is|are) (?:excluded|reserved|not part|not licen[sc]ed)\b",
    rf"\b(?:withholds?|withheld|denies|denied|refuses?|reserves?|excludes?)\b[^.;]{{0,50}}?\b"
    rf"(?:rights?"
    rf"|licen[sc]e|permission|leave|use)\b[^.;]{{0,60}}?\b{_MARKS}\b",
    rf"\b(?:refrains?|refraining|abstains?|desists?) from\b[^.;]{{0,80}}?\b{_MARKS}\b",
    rf"\bus(?:e|age) (?:by [\w' ]{{2,40}}? )?of\b[^.;]{{0,60}}?\b{_MARKS}\b[^.;]{{0,60}}?\b(?:not"
    rf"|un)"
    rf" ?(?:\w+ly )?(?:permitted|allowed|licen[sc]ed|granted|authori[sz]ed|covered|open)\b",
    rf"\b(?:wants?|wish\w*|intends?|likes?|plans?|seeks?) to (?:use|display|show|employ|mention)\b"
    rf"[^.;]{{0,60}}?\b{_MARKS}\b[^.;]{{0,90}}?\b(?:consent|approval|permission|agreement)\b",
    rf"\b(?:consent|approval|permission)\b[^.;]{{0,60}}?\b(?:need|requir|obtain|ask|necessary"
    rf"|before)\w*\b[^.;]{{0,60}}?\b(?:us(?:e|ing)|display)\b[^.;]{{0,40}}?\b{_MARKS}\b",
)
_GIVEN = words(
    rf"\b(?:grants?|granted|licen[sc]e to (?:use|display|reproduce)"
    rf"|gives?)\b[^.;]{{0,260}}?\b(?:mark"
    rf"|{_MARKS})\b",
    rf"\b(?:may|is (?:entitled|allowed|permitted) to|has the right to) (?:\w+ly )?(?:use|display"
    rf"|show)"
    rf"\b[^.;]{{0,60}}?\b{_MARKS}\b",
    r"\(the \"marks?\"\)",
)
_BARRED = words(r"\b(?:no|not|nor|neither|cannot|nothing)\b")
_OWN = words(
    r"\b(?:means?|copyright|file ?names?|its own (?:name|mark|logo)|domain names?|user names?"
    r"|names? and"
    r" address(?:es)?|confidential|competing|other \w+ names?|names? of (?:the |its |all |each )?"
    r"(?:\w+ )?(?:users?|persons?|employees?|contacts?|individuals?|authors?|sources?)"
    r"|code names?)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    shown = next(
        stands(paper, _SHOW, _OF_OTHERS, needles=_NEEDLES, unless=_OWN, near=90, hedged=True), None
    )
    if shown is None or any(
        not _BARRED.search(one.text[: one.match.end()])
        for one in said(paper, _GIVEN, "licen", "grant", "mark", "use", hedged=True)
    ):
        return
    for none in said(paper, _NONE, "mark", "logo", "name", "brand", "sign", hedged=True):
        asked = _CONSENT.search(none.text) is not None
        left = _CONSENT.sub(" ", none.text)
        if none.index == shown.index or yields(left) or _ROOM.search(left):
            continue
        yield clash(
            RULE, paper, shown.span, none.span, "has to be shown, and yet",
            witness=f"a product page that shows it: {cite(paper, shown.start)} demands it, "
            f"{cite(paper, none.start)} forbids it",
            mend="give a licence for the mark, as far as the duty needs it",
            severity=Severity.LOW if asked else None, confidence=0.6 if asked else 0.9,
            edit=makes_way(paper, none.index, shown.start),
        )  # fmt: skip
        return


_CONSENT = words(
    r"\b(?:(?:written |prior )*(?:consent|approval|permission) (?:has|have|must|shall|is|needs?"
    r"|ought)"
    r" (?:\w+ ){0,4}?(?:obtained|required|needed|asked|sought|given|necessary))\b|\bunless (?:this"
    r"|that|it)"
    r" [\w ]{0,20}?agreed\b|\b(?:without|unless|only with|except with|save with|only with"
    r"|other than with) (?:[\w'-]+ ){0,7}?"
    r"(?:consent|approval|permission|leave|agree\w*|authori[sz]\w+)\b|\b(?:requires?|needs?"
    r"|calls? for"
    r"|subject to|depends? (?:up)?on) (?:[\w'-]+ ){0,5}?(?:consent|approval|permission|leave)\b"
)
_ROOM = words(
    r"\b(?:title|interest|other than|as required|except|consistent with|manner|endors\w+"
    r"|confusing\w*"
    r"|similar|other (?:\w+ )?marks?|sublicen\w+|patents?|register|removes?|alter|alone|domain"
    r"|misleading\w*|modify"
    r"|further|terminat\w+"
    r"|expir\w+|thereafter|cease\w*)\b"
)


RULE = Rule(
    id="X-023",
    family=Family.LOGIC,
    title="a mark to show and no right to use it",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
