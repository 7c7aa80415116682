# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether names, logos and marks of the licensor may be used."""

import re
from collections.abc import Callable, Mapping

from licet.review.licence_terms.finding import having
from licet.review.licence_terms.modality import governing, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence
from licet.terms import Term

__all__ = ["READERS"]

LONGEST = 2500
"""Characters of one sentence that are looked at."""

_NEEDLES = ("mark", "logo", "brand", "name", "insignia", "trade dress", "endorse", "publicity")
_HOLDERS = "contributors?|copyright holders?|authors?|licensors?|owners?|providers?|universit\\w+"
_MARKS = words(
    r"\b(?:trade ?-?marks?|trade ?-?names?|(?:service|word) ?-?marks?|logos?"
    r"|brand(?:ing)? (?:names?|"
    r"features?|marks?|assets?)|product names?|insignia|trade dress)\b",
    rf"\bnames? of (?:the )?[\w' ]{{2,50}}?(?:{_HOLDERS})\b",
    r"\bnames? of [^.;]{2,80}?\b(?:shall|may|must|can) not be used\b",
    r"(?:'s|\bits|\bour|\btheir) brand\b", r"\bendorse or promote\b",
    r"\b(?:our|(?:licensor|owner|company|author)'?s) name\b[^.;]{0,60}?\b(?:marketing|advertis"
    r"|promot)",
    r"(?:\bthe|'s|\bits|\bour|\btheir) \"?marks?\b",
    r"\bin (?:any )?publicity\b",
    r"\b(?:names?|marks?|logos?) (?:or|and|and/or) (?:\w+ )?(?:names?|marks?|logos?)\b",
)  # fmt: skip
_USER = "you|licensees?|users?|customers?|recipients?"
_OWN = r"(?:(?!not\b|without\b|to\b|for\b|under\b|if\b|that\b)[\w'\"(),-]+ ){0,8}?"
"""Words between `use` and the mark that leave the mark the object of `use`."""

_MARK = r"(?:trade ?-?marks?|marks?|logos?|trade ?-?names?|brand names?|names? and logos?)\b"
_MARK_GRANT = words(
    rf"\b(?:grants?|gives?|allows?) (?:to )?(?:{_USER})\b[^.;]{{0,120}}?"
    r"\b(?:licen[sc]e|right|permission)[^.;]{0,80}?\bto use\b[^.;]{0,100}?"
    r"(?:marks?\b|names?\b|logos?\b|brand\b|\")",
    rf"\b(?<!nor\s)(?:{_USER}) (?:may|can|(?:is|are) (?:permitted|allowed|entitled|licensed) to) "
    rf"(?:only )?(?:use|reproduce|display) {_OWN}{_MARK}",
    rf"\b(?:allows?|permits?|authori[sz]es?|licenses?) (?:the )?(?:{_USER}) to (?:only "
    rf")?use {_OWN}{_MARK}",
    rf"\b(?:{_USER}) (?:has|have|receives?|gets?) [^.;]{{0,40}}?\b(?:right|permission|"
    rf"licen[sc]e) to use "
    rf"{_OWN}{_MARK}",
    rf"\b(?:{_USER}) may refer to [^.;]{{0,40}}? by [^.;]{{0,20}}?{_MARK}",
    rf"\b(?:licen[sc]e|right|permission) to use {_OWN}{_MARK} [^.;]{{0,40}}?"
    r"\b(?:is|are) (?:hereby )?(?:granted|given)\b",
    rf"\blicen[sc]e includes? [^.;]{{0,60}}?\b(?:right|permission|licen[sc]e) to use {_OWN}{_MARK}",
    r"\blicen[sc]e to use [^.;]{0,40}?\(the \"marks?\"\)",
    r"\btrade ?-?mark licen[sc]e\b[^.;]{0,60}?\b(?:is|are) (?:hereby )?granted (?:solely|only)\b",
)  # fmt: skip
_NAMED_FOR = words(
    rf"\b(?<!nor\s)(?:{_USER}) (?:may|can)(?! not) (?:only )?(?:use|refer to|mention|state)\b"
    r"[^.;]{0,50}?\b(?:names?|logos?)\b[^.;]{0,30}?\b(?:to|for) (?:\w+ ){0,2}?(?:identif|say"
    r"|stat|describ|indicat|attribut|acknowledg|show)\w*\b",
    r"\buse of [^.;]{0,40}?\b(?:names?|marks?|logos?)\b[^.;]{0,30}?\b(?:is|are) (?:allowed"
    r"|permitted) (?:only|solely|as|in|to|for)\b(?! with)",
    r"\b(?:names?|marks?|logos?) (?:may|can) (?:only )?be used (?:only |solely )?"
    r"(?:in (?:line|accordance|compliance|keeping)|as (?:set|described|stated|allowed)|to|for)\b",
)
"""Leave to use a name or a mark for one thing, or within a policy on it."""
_MARK_NONE = words(
    r"\bnone of\b",
    r"\bno\b[^.;]{0,120}?\b(?:granted|licensed|waived|conveyed|given|licen[sc]e)\b",
    r"\bno (?:other )?use of\b[^.;]{0,80}?\b(?:allowed|permitted|licen[sc]ed)\b",
    r"\bnot (?:\w+ ){0,2}?(?:within|part of|among|in scope)\b",
    r"\bnothing\b[^.;]{0,60}?\b(?:is|as) (?:a|any) (?:licen[sc]e|permission)\b",
    r"\bno (?:\w+ ){0,4}?(?:rights?|interest|title|licen[sc]es?|permissions?|leave)\b",
    r"\bnot (?:\w+ ){0,3}?(?:grant|permit|allow|include|give|confer|extend|cover|convey|licensed|"
    r"granted|use|refer|authori[sz]e|waive)\w*\b",
    r"\bnothing\b[^.;]{0,100}?\b(?:permits?|grants?|allows?|gives?|authori[sz]es?|confers?|"
    r"construed|taken|understood|deemed)\b",
    r"\bneither\b", r"\bnor\b", r"\b(?:shall|may|must|will|can) not\b", r"\bcannot\b",
    r"\bwithout (?:the )?(?:\w+ ){0,3}?(?:prior|written|permission|consent)\b",
    r"\b(?:retains?|reserves?)\b[^.;]{0,80}?\b(?:rights?|ownership)\b",
    r"\b(?:remains?|are|is) (?:the )?(?:sole |exclusive )?property of\b",
    r"\b(?:remains?|stays?|are|is) (?:ours|our property|the licensor's|with (?:us|the licensor"
    r"|licensor))\b",
    r"\bowned by\b", r"\b(?:prohibited|forbidden|outside|exclud\w+)\b",
)  # fmt: skip
_NEED = "required|permitted|necessary|provided|set forth|expressly|needed"
_EXCEPT = words(
    rf"\b(?:except|other than|unless|save)\b[^.;]{{0,60}}?\b(?:{_NEED})\b"
    r"[^.;]{0,60}?\b(?:section|clause|paragraph|article|§) ?[\divx(]",
    r"\b(?:except|other than|unless|save)\b[^.;]{0,40}?\b(?:stated|described|provided|set out) in"
    r" \d+[._][\da-z]",
    rf"\b(?:except|other than|save|unless)\b[^.;]{{0,60}}?\b(?:{_NEED})\b[^.;]{{0,60}}?\b(?:comply|"
    r"display|branding|naming|attribution dut(?:y|ies))\b",
    rf"\b(?:except|save) that (?:{_USER}) may\b",
    r"\b(?:except|other than|save) (?:as )?(?:needed |required |necessary )?to (?:meet|fulfil"
    r"|satisfy"
    r"|comply with)\b",
)  # fmt: skip
"""An exception allows what the duties of the licence require; fair reference needs no leave."""

_YOURS = words(r"\b(?:your|customer's?|licensee's?) (?:\w+ ){0,2}?$")
"""A mark of the licensee is none of the licensor."""
_LEGAL_NOTICE = words(
    r"\bcopyright (?:notice|statement)s?\b", r"\battribution notices?\b",
    r"\bis licensed under\b", r"\ball rights reserved\b",
)  # fmt: skip
_WARRANTY = words(r"\b(?:warrant|infring|indemnif)\w*\b")
_KEEP = words(
    r"\btrade ?-?marks?\b[^.;]{0,40}?\bnotices?\b",
    r"\b(?:retain|keep|preserve|reproduce|maintain)\b[^.;]{0,80}?\bnotices?\b",
    r"\b(?:remove|alter|obscure|delete)\b[^.;]{0,80}?\b(?:notices?\b"
    r"|watermarks?\b[^.;]{0,60}?\b(?:logos?|marks?)\b|copyright marks)",
)
_OTHER_USE = words(
    r"\bnot use (?:the |any |this )?(?:model|software|data\w*|services?|materials?|work|outputs?)\b"
    r"[^.;]{0,40}?\b(?:to|for|in order)\b",
)
_DEFINES = words(r'^"[^"]{2,60}" (?:means?|refers|shall mean)')
_NO_GRANT = words(
    r"\b(?:not|no|nothing)\b[^.;]{0,80}?\b(?:grants?|rights?|licen[sc]e|permission)\b"
)
_BARE_MARK = words(r"\b(?:marks?|logos?)\b")
_ONE_OF_NONE = words(r"\b(?:nothing|no|not|neither|nor)\b")


def _trademark(reading: Reading) -> Term | None:
    """Whether marks may be used: a grant, however narrow, is `limited`; a refusal is `none`."""
    refused = granted = None
    for index, sentence in having(reading, *_NEEDLES):
        folded = sentence.folded[:LONGEST]
        if granted is None and _grants_mark(folded):
            granted = sentence
        mark = _MARKS.search(folded) if refused is None else None
        if mark and _is_refusal(folded, governing(reading, index), mark):
            refused = sentence
    return _answer(reading, refused, granted)


def _answer(reading: Reading, refused: Sentence | None, granted: Sentence | None) -> Term | None:
    if granted is None and refused is not None and _EXCEPT.search(refused.folded[:LONGEST]):
        granted = refused
    said = refused or granted
    if said is None:
        return None
    value = "limited" if granted is not None else "none"
    return term_in(reading, said, key="trademark", value=value)


def _grants_mark(folded: str) -> bool:
    """Whether the licensee may use a mark, or a name that is a mark."""
    if (named := _NAMED_FOR.search(folded)) and not _ONE_OF_NONE.search(named.group()):
        return True
    match = _MARK_GRANT.search(folded)
    if match is None or _ONE_OF_NONE.search(folded, max(0, match.start() - 60), match.end()):
        return False
    return _MARKS.search(folded) is not None or _BARE_MARK.search(folded) is not None


def _is_refusal(folded: str, lead: str, mark: re.Match[str]) -> bool:
    near = folded[max(0, mark.start() - 220) : mark.end() + 200]
    if _DEFINES.search(folded) or _YOURS.search(folded[: mark.start()]):
        return False
    kept, other = _KEEP.search(folded), _OTHER_USE.search(folded)
    about_notices = kept and kept.start() <= mark.start() < kept.end()
    about_others = other and other.start() <= mark.start() < other.end() + 60
    if (about_notices or about_others) and not _NO_GRANT.search(folded):
        return False
    if _WARRANTY.search(near) and "grant" not in near:
        return False
    if _LEGAL_NOTICE.search(folded) and not _MARK_NONE.search(folded):
        return False
    return _MARK_NONE.search(near) is not None or _MARK_NONE.search(lead[-160:]) is not None


READERS: Mapping[str, Callable[[Reading], Term | None]] = {"trademark": _trademark}
