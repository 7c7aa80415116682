# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement changes only by a writing that both sign, and one side may change its terms alone.

Finds a clause on amendments that asks for a writing signed by both, beside a right of one party to
change the agreement, its terms or a policy that is part of it at any time, by notice or by posting.

Leaves alone: changes of the product, of prices by a formula, of contacts, and changes that need the
other side's consent.

Why it matters: what was signed can be rewritten at an address; or the change never took effect.

How it is mended: say which documents may be changed alone, within which limits. The edit makes the
later sentence subject to the earlier one.
"""

from collections.abc import Iterator
from itertools import chain

from licet.review.discrepancies.logic.clashing import Said, cite, clash, said
from licet.review.discrepancies.logic.standing import Stand, stands
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_CHANGE = (
    r"(?:amend(?:ed|s|ing|ments?)?|modif(?:y|ies|ied|ying|ications?)|chang(?:ed?|es|ing)|var(?:y"
    r"|ied"
    r"|ies|ying|iations?)|alter(?:ed|s|ations?)?|updat(?:ed?|es|ing)|revis(?:ed?|es|ing|ions?)"
    r"|replac(?:ed?|es|ing)|supplement(?:ed|s)?|rewrit(?:e|ten|es)|edit(?:ed|s)?|adapt(?:ed)?"
    r"|adjust(?:ed)?|reword(?:s|ed|ing)?|redraft(?:s|ed|ing)?|swap(?:s|ped|ping)?)"
)
_LIMIT = (
    r"(?:only|solely|exclusively|unless|except|without|no|not|none|neither|must|requires?|needs?"
    r"|if)"
)
_FORM = r"(?:writ(?:ing|ten)|instrument|document|signed|executed|signatures?|countersigned|deed)"
_BOTH = words(
    rf"\b{_CHANGE}\b[^.;]{{0,200}}?\b{_LIMIT}\b[^.;]{{0,80}}?\b{_FORM}\b[^.;]{{0,80}}?"
    r"\b(?:signed|executed|both|each|parties|agreed?|agreement|signatures?)\b",
    rf"\b{_LIMIT} [^.;]{{0,40}}?\b{_CHANGE}\b[^.;]{{0,160}}?\b{_FORM}\b[^.;]{{0,100}}?"
    r"\b(?:signed|executed|both|each|parties|agreed?|agreement|signatures?)\b",
    rf"\b(?:only|without|signed|written|writing|both|mutual)\b[^.;]{{0,100}}?\b(?:both|each|parties"
    rf"|mutual)\b[^.;]{{0,60}}?\b(?:can|may|is (?:able|enough) to|shall|will)\b[^.;]{{0,20}}?"
    rf"\b{_CHANGE}\b",
)
_EITHER = words(
    rf"\b(?:neither|no) (?:party|side|one|of (?:the )?(?:parties|them|us))\b[^.;]{{0,30}}?\b(?:may"
    rf"|can|shall"
    rf"|is|has|will)\b[^.;]{{0,60}}?\b{_CHANGE}\b[^.;]{{0,60}}?\b(?:alone|its own|unilateral\w*"
    rf"|by itself)\b",
    rf"\b{_CHANGE}\b[^.;]{{0,60}}? *: *[^.;]{{0,60}}?\b(?:both|signed|mutual\w*)\b",
    rf"\b{_CHANGE}\b[^.;]{{0,80}}?\b(?:must|has to|have to|needs? to|shall|requires?|is to"
    rf"|takes effect)\b"
    r"[^.;]{0,60}?\b(?:both|each|mutual\w*)\b[^.;]{0,60}?\b(?:writ\w+|sign\w*|agree\w*)\b",
    rf"\bto {_CHANGE}\b[^.;]{{0,140}}?\b(?:both|each|all)\b[^.;]{{0,60}}?\b(?:sign|agree|writ)\w*",
    rf"\b{_CHANGE}\b[^.;]{{0,60}}?\b{_FORM}\b[^.;]{{0,80}}?\b(?:no other way|not otherwise"
    rf"|nothing else)\b",
    rf"\b{_CHANGE}\b[^.;]{{0,60}}?\b(?:takes?|presuppos\w+|calls? for|depends? on|requires?"
    rf"|needs?)\b[^.;]{{0,40}}?\b{_FORM}\b[^.;]{{0,60}}?\b(?:by|of|from) [^.;]{{2,40}}? and\b",
    rf"\bunilateral (?:\w+ )?{_CHANGE}\b[^.;]{{0,60}}?\b(?:not|no|excluded|void|ineffective|barred"
    r"|impossible)\b|\bno unilateral\b",
    rf"\b(?:until|unless) (?:both|all|each|the parties)\b[^.;]{{0,60}}?\b(?:sign|agree"
    rf"|execute)\w*\b[^.;]{{0,40}}?\b{_CHANGE}\b",
    rf"\b(?:only|nothing (?:but|short of))\b[^.;]{{0,60}}?\b{_FORM}\b[^.;]{{0,60}}?\b{_CHANGE}\b",
)
_JOINT = words(
    rf"\b{_CHANGE}\b[^.;]{{0,120}}?\b(?:only|once|unless|except)\b[^.;]{{0,60}}?\b(?:both|jointly"
    r"|together|parties|mutual\w*)\b[^.;]{0,60}?\b(?:writing|written|signed)\b",
)
_PAPER = (
    r"(?:agreement|terms(?! of payment)|conditions|contract|licen[sc]e terms|licen[sc]e"
    r"(?! (?:fees?|keys?|numbers?))|provisions|deed|schedules?|exhibits?|annex(?:es)?)"
)
_RULES = r"(?:polic(?:y|ies)|guidelines|rules|code of conduct)"
_THING = (
    r"(?:any (?:of )?|all (?:of )?|parts? of |the (?:text|content|provisions|terms|wording) of )*"
    rf"(?:the |this |these |its |our |such |their |any )(?:[\w-]+ ){{0,3}}?(?:{_PAPER}|{_RULES})\b"
)
_PAPERS = words(rf"\b{_PAPER}\b")
"""A policy that one side changes is a lesser matter, unless it goes before the agreement."""
_RIGHT = (
    r"(?:may|can|reserves? the (?:right|power|option)(?:,[^,.;]{0,50},)? to"
    r"|(?:is|are|shall be|remains?)"
    r" (?:entitled|free|allowed|permitted|authori[sz]ed) to|(?:has|have|retains?|keeps?|enjoys?)"
    r" the (?:\w+ )?(?:right|power|option) (?:\w+ )?to)"
)
_AT_WILL = (
    r"(?:at any (?:time|moment)|from time to time|in its (?:\w+ )?discretion"
    r"|at (?:its|any|our|their) (?:\w+ )?(?:discretion|option|will)"
    r"|(?:when|as)(?:ever)? it sees fit"
    r"|as it (?:wishes|pleases|likes)|without (?:the |any |your |our |\w+'s )?(?:prior |further )?"
    r"(?:notice|consent|approval|agreement|signature)"
    r"|(?:by|(?:up)?on|through|when|once|after) (?:\w+ ){0,4}?(?:posting|publishing|publication"
    r"|notice"
    r"|notifying|giving|updating|posted|published|posts|publishes|gives|notifies)"
    r"|whenever (?:\w+ ){1,3}?(?:likes|wishes|pleases|wants|chooses|sees fit)|(?:is"
    r"|are) not (?:required|needed)"
    r"|unilateral(?:ly)?|alone|on (?:its|our|their|your|the \w+'s) own|by itself|website|web ?site"
    r"|web page|online|solely by)"
)
_ALONE = words(
    rf"\b{_RIGHT}\b(?! not)[^.;]{{0,80}}?\b{_CHANGE} (?:or \w+ |and \w+ |, \w+ )*{_THING}"
    rf"[^.;]{{0,160}}?\b{_AT_WILL}\b",
    rf"\b{_AT_WILL}\b,? [^.;]{{0,60}}?\b{_RIGHT}\b(?! not)[^.;]{{0,60}}?\b{_CHANGE} "
    rf"(?:or \w+ |and \w+ )*{_THING}",
    rf"\b(?:{_RIGHT}|reserves? the right)\b(?! not)[^.;]{{0,30}}?\b{_AT_WILL}\b"
    rf"[^.;]{{0,20}}?\b{_CHANGE} (?:or \w+ |and \w+ )*{_THING}",
    rf"\b(?:(?:this|these|the) (?:[\w-]+ ){{0,2}}?{_PAPER}|terms)\b"
    rf"(?:(?!\bas\b|\bthat\b|\bwhich\b)[^.;]){{0,60}}?\b(?:may|can) be {_CHANGE}\b"
    rf"[^.;]{{0,100}}?\b{_AT_WILL}\b",
    rf"\b{_RULES}\b[^.;]{{0,80}}?\b{_CHANGE}\b[^.;]{{0,60}}?\b(?:prevails?|overrides?|supersedes?"
    r"|(?:takes?|have|has) (?:precedence|priority)|replaces?|controls?)\b",
    rf"\b(?:new|latest|current|revised|amended|updated|changed|later) (?:version|text|edition)s?\b"
    rf"[^.;]{{0,60}}?\b{_PAPER}\b[^.;]{{0,120}}?\b(?:binds?|binding|appl(?:y|ies)|replaces?"
    r"|prevails?|takes? effect|governs?|becomes?|effective)\b",
    rf"\b(?:online|posted|published|current|website) (?:{_PAPER})\b[^.;]{{0,80}}?\b(?:prevails?"
    rf"|overrides?|supersedes?|replaces?|(?:takes?|have|has) (?:precedence|priority)) "
    rf"[^.;]{{0,20}}?\b{_PAPER}\b",
    rf"\b(?:website|online|published"
    rf"|posted)\b[^.;]{{0,20}}?\b{_RULES}\b[^.;]{{0,80}}?\b(?:prevails?"
    rf"|overrides?|supersedes?|(?:takes?|have|has) (?:precedence"
    rf"|priority))\b[^.;]{{0,20}}?{_PAPER}\b",
    rf"\b(?:{_CHANGE}|new versions?)\b[^.;]{{0,40}}?\b{_PAPER}\b[^.;]{{0,40}}? *: *(?:by|at"
    rf"|made by)"
    rf" (?!both|mutual|the parties|agree|written)[^.;]{{0,60}}?\b{_AT_WILL}\b",
    rf"\b{_CHANGE}\b[^.;]{{0,40}}? *: *[^.;]{{0,80}}?\b(?:may make (?:them|it)|unilateral\w*"
    rf"|one-sided)\b",
    rf"\b(?:may|can|entitled to|free to|right to)\b(?! not)[^.;]{{0,30}}?\b{_CHANGE} (?:or \w+ "
    rf"|and \w+ )*{_THING}"
    rf"[^.;]{{0,60}}?\b(?:without asking|unasked|without (?:the )?(?:\w+'s )?\w+|unilateral\w*"
    rf"|alone)\b",
    rf"\b(?:may|can)\b(?! not)[^.;]{{0,30}}?\b{_CHANGE}(?:,? (?:or"
    rf"|and)? ?{_CHANGE})* {_THING}(?=[^.;]*$)",
    rf"\b(?:this|these|our|its|the) (?:[\w-]+ ){{0,2}}?{_PAPER}\b[^.;]{{0,40}}?\b(?:may"
    rf"|can) be {_CHANGE}"
    rf"\b(?=[^.]{{0,160}}?\b(?:posts?|posted|publish\w*|online|binds?)\b)",
    rf"\b(?:current|latest|newest|posted|published|revised|new) (?:version|text"
    rf"|edition)s?\b[^.;]{{0,80}}?"
    rf"\b(?:replaces?|supersedes?|binds?|prevails?|applies)\b[^.;]{{0,30}}?\b(?:{_PAPER}|customer"
    rf"|licensee|you)\b",
    rf"\bby (?:going on|continuing|carrying on)\b[^.;]{{0,80}}?\b(?:accepts?|agrees?|consents?"
    rf"|bound)\b"
    rf"[^.;]{{0,60}}?\b{_PAPER}\b",
    rf"\balone (?:\w+ )?(?:decides?|determines?) (?:\w+ ){{0,3}}?{_CHANGE} (?:of|to) {_THING}",
    rf"\b(?:continu\w+|further)\b[^.;]{{0,60}}?\buse\b[^.;]{{0,80}}?\b(?:accept\w*|consent"
    rf"|agree\w*)"
    rf"\b[^.;]{{0,40}}?\b(?:new|revised|changed|amended|updated|modified) (?:\w+ )?"
    rf"(?:{_PAPER}|versions?)\b",
    rf"\b{_CHANGE}\b (?:to|of) {_THING}[^.;]{{0,60}}?\b(?:(?:become|take|are|shall be|is)s?"
    rf" (?:effect\w*|binding|valid)|bind|apply)\b[^.;]{{0,60}}?\b{_AT_WILL}\b",
)
_FRESH = r"(?:revised|new|amended|changed|updated|modified|rewritten|altered)"
_TEXT = (
    r"(?:texts?|wording|terms|agreement|contract|conditions"
    rf"|(?:versions?|editions?|copy) of {_THING})"
)
_SENT = words(
    r"\b(?:by|on|with|upon) (?:the )?(?:simply |simple |merely |mere |just )?(?:mailing|e-?mailing"
    r"|sending"
    r"|posting|publishing|publication|uploading|handing|showing|circulating|dispatch(?:ing)?)\b"
    rf"[^.;]{{0,60}}?\b{_FRESH} {_TEXT}\b",
    rf"\b{_FRESH} {_TEXT}\b[^.;]{{0,60}}?\b(?:in (?:the )?(?:place|stead) of|ousts?|displaces?"
    r"|replaces?|supersedes?)\b[^.;]{0,30}?\b(?:former|old|previous|earlier|this|these)\b",
)
"""A text that one side sends takes the place of the one that was signed."""
_CHANGES = rf"{_CHANGE} (?:or \w+ |and \w+ )*{_THING}"
_SAYS = (
    r"(?:announces?|makes?|publish(?:es)?|posts?|issues?|communicates?|notif(?:y|ies)|decides?"
    r"|wishes|introduces?)"
)
_SHOWN = r"(?:publish\w*|publication|post\w*|announce\w*|online|upload\w*)"
_ONE_SIDE = words(
    rf"\b{_RIGHT}\b(?! not)[^.;]{{0,30}}?\b{_CHANGES}[^.;]{{0,60}}?\b(?:notice|days|weeks"
    r"|months|announcement|announcing|communication|message|letter|publication|(?:when|as|whenever)"
    r" (?:the )?[\w']+(?: [\w']+)? (?:wants?|likes?|wishes|chooses?|pleases?))\b",
    r"\b(?:version|text|edition)s?\b[^.;]{0,20}?\b(?:that"
    r"|which) (?:the )?[\w' ]{2,40}? (?:last |most"
    r" recently |then )?(?:put|post(?:s|ed)?|publish(?:es|ed)|placed|uploaded)\b",
    rf"\bwho (?:may|can|is (?:free|entitled) to) {_CHANGE}\b[^.;:]{{0,60}}: *(?!both|the parties"
    r"|mutual|each|neither|no)",
    rf"\b(?:right|power|option|freedom) (?:to|of) (?:\w+ )?{_CHANGES}[^.;]{{0,60}}?"
    r"\b(?:reserved|belongs?|lies|rests|given|granted|vested)\b",
    r"\breserves? (?:for itself |to itself )?(?:the|a|all) (?:\w+ )?(?:right|power|option)s? "
    rf"(?:to|of) (?:\w+ )?{_CHANGES}",
    rf"\b{_CHANGE}s?\b[^.;]{{0,60}}?\b(?:that|which) (?:the )?[\w']{{2,30}}(?: [\w']{{2,20}})? "
    rf"(?:\w+ )?{_SAYS}\b",
    rf"\b{_CHANGE}s?\b[^.;]{{0,60}}?\b(?:by|from) (?:the )?[\w']{{2,30}}\b[^.;]{{0,60}}?"
    r"\b(?:deemed|bind\w*|accepted|apply|effect\w*|without)\b",
    rf"\b(?:adapts?|changes?|amends?|modifies|varies|revises|rewrites|updates) {_THING}"
    rf"[^.;]{{0,60}}?\b(?:{_AT_WILL}|fit|notice)\b",
    rf"\b{_PAPER}\b[^.;]{{0,40}}?\b(?:are|is) (?:that|those) (?:\w+ )?(?:that|which|as)\b"
    rf"[^.;]{{0,40}}?\b{_SHOWN}\b[^.;]{{0,40}}?\b(?:time|then|moment|current)\b",
    rf"\breserves? the right\b[^.;]{{0,60}}?\bto {_CHANGES}",
    rf"\baccepts? (?:\w+ ){{0,3}}?any {_CHANGE}\b",
    rf"\b(?:decides?|determines?) alone\b[^.;]{{0,40}}?\b{_CHANGE}\b",
    r"\b(?:version|text|edition|terms)\b[^.;]{0,80}?\b(?:binds?|becomes?|appl(?:y|ies)"
    r"|takes? effect)\b[^.;]{0,60}?\b(?:as soon as|once|when|from the (?:day|date|moment)|upon)\b"
    rf"[^.;]{{0,60}}?\b{_SHOWN}\b",
)
"""One side changes the agreement, whatever the build of the sentence."""
_NOT_ALONE = words(
    r"\b(?:both|(?:the|all) parties|mutual\w*|signed|countersign\w*|joint\w*|(?:with"
    r"|by) (?:the )?(?!this|these|\w+ed)"
    r"(?:\w+ )?(?:written )?(?:consent|agreement|approval)|may not|shall not|must not|cannot"
    r"|no right|not (?:be )?(?:entitled|allowed|permitted)|neither|invoice\w*|address(?:es)?"
    r"|documentation|specification\w*|orders?|fees?|prices?|contact|required by law"
    r"|applicable law|third part(?:y|ies)|request(?:ed|s)?|propos\w+|suggest\w*)\b"
)
_MATTER_CHANGED = words(
    rf"\b{_CHANGE}\b(?:[^.;]{{0,30}}?\b{_PAPER}\b)|\b{_PAPER}\b[^.;]{{0,40}}?\b{_CHANGE}\b"
)
_NEEDED = words(
    r"\b(?:only|solely|required|requires?|needs?|needed|necessary|must|has to|have to|takes?|unless"
    r"|until|without|presuppos\w+|calls? for|depends?|no other|not otherwise|to be (?:valid"
    r"|effective)"
    r"|nothing)\b"
)
_SIGNED = words(r"\b(?:sign\w*|countersign\w*|writ\w+|instruments?|agree(?:s|d)?|executed)\b")
_ALL = words(r"\b(?:both|each|all|mutual\w*|the two|joint\w*)\b")
"""What a change of the agreement takes, in whatever order it is told."""
_ORAL = r"(?:orally|verbally|by (?:oral|verbal)|by conduct|without (?:a |any )?writing|informally)"
_ORALLY = words(
    r"\b(?:agreement|contract|licen[sc]e|terms)\b[^.;]{0,40}?\b(?:may|can) be (?:amended"
    rf"|modified|changed|varied)\b[^.;]{{0,60}}?\b{_ORAL}\b",
    r"\b(?:may|can) (?:amend|modify|change|vary) (?:this|the) (?:agreement|contract|licen[sc]e"
    rf"|terms)\b[^.;]{{0,80}}?\b{_ORAL}\b",
)
_TOGETHER = words(
    r"\b(?:to other|mutual\w*|both parties|with the (?:prior )?(?:written )?(?:consent|approval"
    r"|agreement)"
    r"|by written agreement|the parties (?:may|can)|(?:upon|by|in) (?:mutual |a )?(?:writing"
    r"|written)|applicable law|contact|address(?:es)?)\b"
)
_HARMLESS = words(
    r"\b(?:without (?:any )?(?:effect|bearing|influence)|no (?:effect|bearing|influence))"
    r" (?:up)?on\b"
)
"""A guide that is brought up to date, and leaves rights and duties as they are."""
_NEEDLES = (
    "amend", "modif", "chang", "updat", "revis", "replac", "alter", "vary", "varied", "version",
    "rewrit", "reword", "redraft", "swap", "edit", "polic", "condition", "terms", "adapt", "adjust",
)  # fmt: skip


def _find(paper: Paper) -> Iterator[Finding]:
    asked: Iterator[Said | Stand] = chain(
        said(paper, _BOTH, "writ", "instrument", "sign", "document", hedged=True),
        said(paper, _JOINT, "writ", "sign", hedged=True),
        said(paper, _EITHER, *_NEEDLES, hedged=True),
        stands(
            paper, _MATTER_CHANGED, _NEEDED, _SIGNED, _ALL, needles=_NEEDLES, hedged=True, near=180
        ),
    )
    plain = (one for one in asked if not _ROOM.search(one.text) and _MATTER.search(one.text))
    both = next(plain, None)
    if both is None:
        return
    for alone in chain(
        said(paper, _ALONE, *_NEEDLES, unless=_TOGETHER),
        said(paper, _ORALLY, *_NEEDLES),
        said(paper, _SENT, "new ", *_NEEDLES, unless=_NOT_ALONE),
        (
            one
            for one in said(paper, _ONE_SIDE, *_NEEDLES, unless=_NOT_ALONE)
            if _PAPERS.search(one.text)
        ),
    ):
        if alone.index == both.index or any(w.search(alone.text) for w in (_BOTH, _HARMLESS)):
            continue
        yield clash(
            RULE,
            paper,
            both.span,
            alone.span,
            "asks for both, and yet",
            witness=f"a new version posted by one side: {cite(paper, alone.start)} makes it bind, "
            f"{cite(paper, both.start)} does not",
            severity=None if _PAPERS.search(alone.match.group()) else Severity.LOW,
            mend="name the documents that one side may change, and the limits",
        )
        return


_MATTER = words(rf"\b(?:{_PAPER}|amend\w*|variations?|modifications?|alterations?)\b")
_ROOM = words(
    r"\b(?:except (?:as|for|where)|subject to|notwithstanding|other than|otherwise (?:provided|set)"
    r"|save (?:as|for))\b"
)


RULE = Rule(
    id="X-019",
    family=Family.LOGIC,
    title="changed by both only, and by one alone",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
