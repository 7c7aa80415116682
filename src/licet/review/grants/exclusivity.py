# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement on one licence says anywhere of whether others may have the same.

Reads any sentence, row or item: that the licence is exclusive or not, that the licensee is the
only one or one of several, that the licensor will license nobody else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.grants.hedges import without_boilerplate, yields
from licet.review.grants.sided import GIVER, TAKER, sided
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = [
    "OTHERS",
    "Exclusivity",
    "exclusivity",
    "labels_before",
    "of_another",
    "with_lead",
]

LONGEST = 900
"""Characters of one sentence that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusivity:
    """Words that say of the licence whether it is exclusive."""

    index: int
    start: int
    end: int
    """Characters of `Document.text`."""
    exclusive: bool


_ONE = (
    r"(?:persons?|people|party|parties|company|companies|entity|entities|licen[sc]ees?|customers?"
    r"|users?"
    r"|undertakings?|takers?|firms?|clients?|recipients?|business(?:es)?|organi[sz]ations?"
    r"|grantees?|holders?|beneficiar(?:y|ies)|buyers?)"
)
OTHERS = (
    rf"(?:(?:any |all |each )?third (?:part(?:y|ies)|persons?)|others|another(?: {_ONE})?"
    rf"|outsiders|rivals|competitors"
    r"|who else|(?:any|some|every)(?:one|body)(?: else)?|whom?(?:so)?ever"
    rf"|(?:any |all |no |many |such |as many |each )?(?:other|further|additional|more|new|fellow"
    rf"|parallel"
    rf"|second|different|competing|rival) (?:[\w-]+ )?{_ONE}|any number of (?:\w+ )?\w+"
    rf"|(?:any|every) {_ONE}|as many (?:\w+ )?\w+ as|(?:several|many|multiple|numerous|various)"
    rf" (?:\w+ )?{_ONE})"
)
"""Those who are neither of the two sides."""
_NOBODY = (
    rf"(?:no(?:body|[ -]one|ne)(?: else| other)?|no (?:other |further |third |additional |second"
    rf" )*{_ONE})"
)
_LICENCE = (
    r"(?:sub-?)?(?:licen[sc]\w*|permission|rights?|grant(?:s|ed)?|authori[sz]ation|leave"
    r"|privileges?"
    r"|entitlements?|use)"
)
_NOT = r"(?:not|no|never|nor|neither|nothing|without|lacks?|far from|anything but|free of|none)"
_BUT = words(rf"\b{_NOBODY} (?:but|except|besides|other than|save|apart from)\b")
_NON = words(
    r"\bnon[ -]*exclusiv(?:e(?:ly)?|ity)\b",
    rf"\b{_NOT}\b[^.;:,]{{0,60}}?\bexclusiv(?:e|ely|ity)\b(?! (?:and|but) )",
    r"\bexclusiv(?:ity|e (?:rights?|use|character|licen[sc]e))\b[^.;]{0,50}?"
    r"\b(?:not|no|none|excluded|denied|withheld|waived|absent|ruled out)\b",
    rf"\b(?:not|never|nor) (?:be |been |being |necessarily )*(?:the |an? )?(?:only|sole|single"
    rf"|exclusive) (?:{_ONE}|one|holder)\b",
    rf"\b(?:one|merely one|just one) (?:of|among|amongst) (?:the |its |our |several |many |a number"
    rf" of |various |any number of |multiple )*(?!licensee\b|you\b)(?:{_ONE}|others)\b",
    rf"\b(?:in common|side by side|alongside|jointly|parallel|concurrently|together|shares?|shared)"
    rf"\b[^.;]{{0,40}}?\b(?:with|of|among|between) {OTHERS}|\balongside (?:any )?{OTHERS}\b",
)
_YES = words(
    r"\b(?:sole and |solely and )?exclusiv(?:e(?:ly)?|ity)\b",
    rf"\b(?:only|sole|single) (?:licen[sc]ee|(?:person|party|company|one|holder|taker)\b"
    rf"[^.;]{{0,60}}?\b{_LICENCE})\b",
    rf"\b{_NOBODY} (?:but|except|besides|other than|save|apart from)\b[^.;]{{0,60}}?\b{_LICENCE}\b"
    rf"|\b{_LICENCE}\b[^.;]{{0,70}}?\b(?:to|by|for|upon) {_NOBODY}(?: but| except| besides"
    r"| other than| save| apart from| else)?\b",
    r"\bto the exclusion of (?:all |any |every |each )?(?:others?\b(?! (?:purpose|use|end|aim|act)"
    rf"\w*)|{_ONE}|every(?:one|body)\b|any(?:one|body)\b)"
    rf"|\b(?:shuts?|keeps?|closes?) out"
    rf" (?:all |any )?others?\b|\b{TAKER} alone (?:is|are|may|can|holds?|has|have|enjoys?|shall)\b"
    rf"|\balone to (?:use|hold|exploit)\b",
    rf"\b{GIVER} (?:shall|will|may|must|agrees?|undertakes?|covenants?|promises?|is|are|does|do)"
    rf"(?: not| never| to refrain| to no)\b[^.;]{{0,60}}?\b(?:licen[sc]|grant|conced|confer|offer"
    rf"|award|giv|suppl|make)\w*[^.;]{{0,80}}?\b{OTHERS}\b",
    rf"\b(?:no|neither) (?:other |further |second |similar |like |parallel |such |additional )*"
    rf"(?:licen[sc]es?|grants?|rights?)\b[^.;]{{0,60}}?\b(?:to|in favou?r of|with|for)"
    rf" (?:{OTHERS})\b",
)
_PASSING = words(
    r"\b(?:non-?)?exclusive(?:ly)? (?:of|property|propert\w+|owners?\w*|jurisdiction|competen\w+"
    r"|remed\w+|venues?|place|forums?|courts?|judge\w*|liab\w+|govern\w*|recourse|control|title"
    r"|responsib\w+|obligat\w+|dut(?:y|ies)|provider|supplier|discretion|option|election|purpose"
    r"|arbitrat\w+|seat|cause|right to (?:defend|control|settle|terminate|enforce))\b"
    r"|\bmutually exclusive\b|\b(?:sole and |sole or )exclusive (?:remed|liab|recourse|property)\w*"
    r"|\bexclusive (?:\w+ )?(?:remed|recourse|jurisdiction|place of)\w*"
    r"|\bexclusively (?:for|by|on|in|at|within|through|as)\b|\bexclusively to (?!(?:the"
    r" )?(?:licensee|you)\b)"
)
"""Other things that are called exclusive."""
_ABOUT = words(rf"\b(?:{_LICENCE}|licen[sc]\w*|exclusivity|it|rights)\b")
_UNSURE = words(
    r"\b(?:if(?!,? any\b)|whether|unless|in the event|represents?|warrants?|warranty|elects?"
    r"|converts?|converted|option|wish(?:es)?|desires?|until|after|becomes?|ceases?|would"
    r"|whereas|outside|co-exclusive|except for|other than for|assign\w*|invent\w*|deriv\w+"
    r"|for as long as|consent|approval|benefit of the parties|beneficiar\w*|(?:agreement"
    r"|contract|terms) (?:\w+ )?(?:gives?|confers?"
    r"|grants?|creates?))\b"
)
_OTHER_THING = words(
    r"\b(?:feedback|suggest\w*|improvements?|trade ?marks?|logos?|names?|outputs?|generated|inputs?"
    r"|prompts?|contribution\w*|adapters?|telemetry|personal data|confidential\w*|remed\w+"
    r"|jurisdiction|courts?|forum|arbitra\w*|patents?|publicity|case stud\w+|audit\w*|support"
    r"|indemn\w+|insurance|reciprocal|uploads?|submitted|own data|know-how|documentation"
    r"|contractors?"
    r"|subcontract\w*|comments|ideas|results|reports?|tax\w*|non-solicit\w*|employees?)\b"
)
"""What is licensed, or called exclusive, beside what the agreement is about."""
_RECITED = words(r"\b(?:recitals?|background|whereas|preamble|warrant\w*|representations?)\b")
_NEEDLES = (
    "exclusiv", "only licen", "sole", "alone", "no one", "nobody", "none", "only ", "others",
    "third", "another", "other ", "exclusion", "anyone", "anybody", "one of", "several", "single",
)  # fmt: skip
_LINE = 90
_TELLS = words(
    r"\b(?:is|are|be|being|was|not|no|non|shall|will|may|must|can|has|have|holds?|gives?|grants?"
    r"|granted|licen[sc]e[sd]?|only|sole|none|nobody)\b|[:|]"
)
_ROW = words(r"^\W*(?P<name>[^:]{3,80}?) *: *(?P<value>[^:]{2,60}?)[ .]*$")
_BACK = words(rf"\b{TAKER} (?:hereby |shall |will |also )?(?:grants?|gives?|licenses) {GIVER}\b")


def exclusivity(paper: Paper) -> tuple[Exclusivity, ...]:
    """All that is said of it, in order of the text; sentences that say both are left out."""
    return paper.once(_exclusivity)


def _exclusivity(paper: Paper) -> tuple[Exclusivity, ...]:
    return tuple(_read(paper))


def _read(paper: Paper) -> Iterator[Exclusivity]:
    for index, told in enumerate(sided(paper)):
        if not any(needle in told for needle in _NEEDLES):
            continue
        text = without_boilerplate(told[:LONGEST])
        sentence = paper.reading.sentences[index]
        if sentence.row:
            found = _of_row(text)
        elif _RECITED.search(sentence.heading) or yields(_BUT.sub(" ", text)):
            continue
        elif bare := _BARE.match(text):
            found = _of_value(paper, index, bare)
        elif not sentence.lead and len(text) < _LINE and not _TELLS.search(text):
            continue  # a heading names what follows, and says nothing of it
        else:
            found = _of_row(text) if len(text) < _LINE else None
            found = found or _of_sentence(paper, index, text)
        if found:
            exclusive, start, end = found
            yield Exclusivity(
                index=index, start=sentence.start + start, end=sentence.start + end,
                exclusive=exclusive,
            )  # fmt: skip


_BARE = words(
    r"^\W*(?:\(?[a-z0-9]{1,4}[).] )?(?P<said>(?P<non>non-? ?|not )?exclusive)(?:,? (?:and|but)"
    r" (?:also )?[a-z-]+)?\W*(?:and\W*)?$"
)
"""A value by itself: `Character: exclusive`, `(a) exclusive,`."""
_LABEL = words(
    r"\b(?:character|nature|duration|term|kind|type|extent|scope|basis|exclusivity|form|quality"
    r"|licen[sc]e"
    r"|permission|rights?|it|is|are)\W*$"
)


def _of_value(paper: Paper, index: int, bare: re.Match[str]) -> tuple[bool, int, int] | None:
    """A value that follows its label, in a clause about a licence."""
    told = labels_before(paper, index, back=3)
    about = f"{paper.reading.sentences[index].heading} {told}"
    if not told or of_another(about) or not _NAMED.search(about):
        return None
    return bare["non"] is None, *bare.span("said")


def labels_before(paper: Paper, index: int, *, back: int) -> str:
    """The sentences before a value, where one of them ends as its label does; else nothing."""
    told = sided(paper)[max(0, index - back) : index]
    return " ".join(told) if any(_LABEL.search(one) for one in told) else ""


_NAMED = words(r"\b(?:licen[sc]\w*|exclusiv\w*|rights?|grant\w*|permission|use)\b")
_NO = words(r"^\W*(?:no|none|not|without|n/a|non)\b")


def _of_row(text: str) -> tuple[bool, int, int] | None:
    """A line of a cover page or a table."""
    row = _ROW.match(text)
    if row is None or not _NAMED.search(row["name"]) or of_another(text):
        return None
    said = re.search(r"\b(?:non[ -]*)?exclusiv\w*", row["value"])
    if "xclusiv" in row["name"] and said is None:
        denied = row["name"].startswith("non")
        start, end = row.span("value")
        return bool(_NO.match(row["value"])) is denied, start, end
    if said is None:
        return None
    non = _NON.search(row["value"])
    start, end = (non or said).span()
    return non is None, row.start("value") + start, row.start("value") + end


def of_another(text: str) -> bool:
    """Whether folded words are about something beside what the agreement licenses."""
    return _OTHER_THING.search(text) is not None


def _of_sentence(paper: Paper, index: int, text: str) -> tuple[bool, int, int] | None:
    plain = _PASSING.sub(lambda m: " " * len(m.group()), text)
    non = _NON.search(plain)
    rest = plain if non is None else _NON.sub(lambda m: " " * len(m.group()), plain)
    yes = _YES.search(rest)
    match = non or yes
    if match is None or (non and yes) or _UNSURE.search(plain):
        return None
    about = with_lead(paper, index, text)
    if of_another(about) or not _ABOUT.search(about) or _BACK.search(text):
        return None
    return non is None, match.start(), match.end()


_ITEM = words(r"^\W*\(?[a-z0-9]{1,4}[).] ")
_IT = words(r"^\W*(?:it|this|such|they|these|the same)\b|\b(?:use|to|of|in) (?:it|them|same)\b")


def with_lead(paper: Paper, index: int, text: str) -> str:
    """A sentence, and what it hangs on: the stem of its list, or the sentence before `it is`."""
    if _ITEM.match(text):
        stem = paper.reading.sentences[index].lead[-_STEM:]
        return f"{'. '.join(stem.split('. ')[-2:])} {text}"
    if _IT.search(text) and index:
        before = sided(paper)[index - 1][-_STEM:]
        return f"{before} {_OF_ANOTHER if _OWNED.search(before) else text}"
    return text


_OF_ANOTHER = "outputs"
_OWNED = words(r"\b(?:ownership|owns?|owned|title|property|belongs?)\b")
_STEM = 240
