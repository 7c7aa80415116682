# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read what recipients have to be bound to, or must not be burdened with."""

from itertools import islice

from licet.review.licence_terms.modality import MOST, Force, force, governing, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence
from licet.terms import Term

__all__ = ["read_pass_through"]

_RECIPIENT = (
    r"(?:third[- ]part(?:y|ies)|recipients?|users?|sub-?licensees?|licensees?|transferees?"
    r"|customers?|persons?|distributees?|them\b|they\b"
    r"|(?:anyone|anybody|everyone|everybody|those|whoever)(?: (?:who|to whom|that))?)"
)
_OTHERS = (
    r"(?:(?:third[- ]part(?:y|ies)|downstream|subsequent|end|sub-?|such|your|all|each|every|any"
    rf"|of|other|its|their|the) ?){{0,6}}{_RECIPIENT}"
)
_CONTRACT = r"(?:agreements?|(?:sub-?)?licen[sc]es?|contracts?|terms)"
_STRICT = r"(?:restrictions?|limitations?|limits?|prohibitions?)"
_LIMITS = rf"(?:{_STRICT}|provisions?|conditions?|terms|obligations?|clauses?)"
_HOLD = r"(?:includ|contain|impos|provid|incorporat|reflect)\w*"
_OBEY = (
    r"(?:agree (?:\w+ ){0,3}?to|accept|comply with|adhere to|abide by|respect|observe"
    r"|(?:be |made )(?:\w+ )?(?:subject|bound) (?:to|by))"
)
_ENFORCED = words(
    r"\benforceable (?:provision|term|condition|clause)s?\b",
    rf"\b{_HOLD} (?:[\w-]+ ){{0,6}}?{_LIMITS}\b.{{0,80}}?\b(?:in|as part of) "
    rf"(?:any|your|each|every|all|an?|its) (?:\w+ ){{0,4}}?{_CONTRACT}\b",
    rf"\binclud\w+ in (?:\w+ ){{0,4}}?{_CONTRACT}\b(?: [\w-]+){{0,6}}? {_LIMITS}\b",
    rf"\b(?:your|any|each|every|all|such|those|the additional) (?:\w+ ){{0,2}}?{_CONTRACT}\b"
    rf"(?: [\w-]+){{0,8}}? {_HOLD}(?: [\w-]+){{0,8}}? {_STRICT}\b",
    rf"\b(?:contradict|respect|preserv|includ|contain)\w* the (?:same )?(?:use[- ](?:based )?)?"
    rf"{_STRICT}\b.{{0,60}}\b(?:attachment|exhibit|appendix|schedule|annex|section|paragraph)\b",
    r"\bsub-?licen[sc]es? .{0,60}?\b(?:no|not) less (?:restrictive|protective|onerous|stringent)\b",
    rf"\b(?:under|by) (?:an?|any|the) (?:\w+ ){{0,3}}?{_CONTRACT} (?:that|which) {_HOLD} "
    rf".{{0,60}}?\b{_LIMITS}\b",
    rf"\b{_CONTRACT} (?:must|shall|will) (?!not\b)(?:\w+ )?(?:prohibit|forbid|restrict)\b",
    r"\b(?:terms|licen[sc]e|agreement)(?: that (?:is|are))? (?:no|not) less (?:restrictive"
    r"|protective"
    r"|strict|stringent|onerous)\b",
    r"\bat least as (?:strict|restrictive|protective|stringent|onerous)\b",
    rf"\bflow(?:s|ed)? (?:[\w-]+ ){{1,4}}?down to {_OTHERS}",
    r"\b(?:flow(?:ed|s)?|pass(?:ed|es)?) (?:down|through|on)\b.{0,80}?\b"
    r"(?:terms|restrictions|obligations|provisions|limitations)\b",
    r"\bterms (?:that|which) (?:hold|bind|oblige) (?:the |any |each |every )?recipients?\b",
    rf"\b{_CONTRACT} (?:under|by|on) which (?:you|licensees?|users?)\b[^.;]{{0,80}}?"
    rf"\b(?:must|shall|will) (?:be consistent with|{_HOLD}|respect|not conflict)\b",
)
_IMPOSED = words(
    rf"\bimpos\w+ (?:on|upon) {_OTHERS} (?:\w+ ){{0,4}}?(?:same|identical|equivalent|{_LIMITS})\b",
    rf"\bimpos\w+ (?:\w+ ){{0,3}}?(?:{_LIMITS}|duties)(?: of [^.;]{{1,30}}?)? (?:on"
    rf"|upon) {_OTHERS}",
)
_BIND = words(
    rf"\b(?:agreements?|terms|contracts?|licen[sc]es?) with {_OTHERS} (?:\w+ )?"
    r"(?:must |shall |will |to )?(?:contain|include|provide|impose|be)\w*\b",
    rf"\b(?:provided(?: that)?|only if|on condition that|requires? that|unless|until|so long as) "
    rf"{_OTHERS} (?:\w+ ){{0,3}}?(?:accept|agree|adhere|compl|abid|consent|is bound|are bound)\w*",
    r"\bif (?:they|(?:the |all |each |such )?(?:recipients?|third part(?:y|ies))) (?:\w+ ){0,2}?"
    r"(?:accept|agree)\w*\b",
    rf"\b(?:require|oblige|obligate|cause|ensure|procure|make sure|see to it)\w*(?:,"
    rf" [^,;]{{1,60}},)? (?:that )?"
    rf"{_OTHERS}\b.{{0,120}}?\b(?:to|compl(?:y|ies)|agrees?|adheres?|bound|accepts?|observe"
    rf"|abide)\b",
    rf"\b(?<!authority\sto\s)(?:bind(?:s|ing)?|bound) (?:to (?:\w+ ){{1,4}}?)?{_OTHERS}\b",
    r"\b(?:ensure|procure|make sure|see to it)\b[^.;]{0,40}?\b(?:its|your|their|end) (?:end )?"
    r"users' use\b[^.;]{0,60}?\bcompl",
    rf"\b(?:require|demand|expect) the same (?:of|from) {_OTHERS}",
    rf"\b{_OTHERS} (?:\w+ ){{0,12}}?(?:must|shall|will|(?:are|is) required to|ha(?:s|ve) to) "
    rf"(?:\w+ ){{0,3}}?{_OBEY}\b",
    r"\b(?:downstream|subsequent|all|each|every|your) (?:\w+ )?"
    r"(?:recipients?|users?|third part(?:y|ies)) (?:is|are|be) (?:\w+ )?bound (?:by|to)\b",
    rf"\b(?:obtain|secure|get) (?:the )?(?:express )?(?:agreement|consent|acceptance|assent) of"
    rf" {_OTHERS}",
    rf"\bmak\w+ .{{0,60}}?\bbinding (?:up)?on {_OTHERS}",
    r"\b(?:each|every) (?:person|one|recipient)\b[^.;]{0,60}?\b(?:give|hand|pass|convey"
    r"|distribut)"
    r"\w*\b[^.;]{0,60}?\b(?:agrees?|accepts?)\b",
    rf"\bsubject to (?:\w+ )?{_OTHERS} (?:\w+ ){{0,3}}?(?:agreeing|accepting)\b",
    r"\b(?:whoever|any ?(?:one|body|individual|person)|every ?(?:one|body)|each recipient)\b"
    r"[^.;]{0,320}? (?:is|becomes?) (?:also )?(?:a |the )?licensee\b[^.;]{0,60}?"
    r"\b(?:subject to|bound by)\b",
)
_RULES = words(
    r"\b(?:terms|licen[sc]e|agreement|restrictions?|conditions?|polic(?:y|ies)|addendum|provisions?"
    r"|paragraph|section|clause|annex|exhibit|schedule|attachment|appendix|same|obligations?)\b"
)
_ADD = r"(?:impose|add|offer|create|attach|apply|place)\w*(?: or \w+)?"
_BURDEN = r"(?:restrictions?|terms|limitations?|conditions?|obligations?|measures)"
_HINDER = (
    r"(?:keep\w* (?:others|anyone|them|recipients) from"
    r"|restrict|limit|narrow|reduc|curtail|alter|prevent|conflict|inconsistent|take away"
    r"|detract|diminish)\w*"
)
_NO_MORE = words(
    rf"\b{_ADD} (?:any |no |such )*(?:further|additional|other|different|more|new|legal) "
    rf"(?:or (?:different|additional|inconsistent|other|more) )?(?:\w+ )?{_BURDEN}\b",
    rf"\b{_ADD} (?:any |such |legal |other )*{_BURDEN}\b.{{0,120}}?\b{_HINDER}",
    rf"\b{_ADD} (?:any |such )*{_BURDEN} of your own\b",
    r"\b(?:no )?(?:technical|technological) (?:\w+ )?measures?\b[^.;]{0,60}?\b(?:restrict|prevent"
    r"|stop|limit)\w*\b[^.;]{0,60}?\b(?:others|recipients|anyone|rights|licen[sc]e)\b",
    rf"\b{_ADD} (?:any |such )*{_BURDEN} (?:(?:up)?on {_OTHERS} )?(?:beyond|in addition to"
    rf"|other than)\b",
    r"\b(?:alter or restrict|restrict or alter|restrict|limit) (?:the |any )?recipients?'? "
    r"(?:\w+ )?(?:rights|exercise)\b",
    r"\b(?:restrict|limit|impair)\w* (?:the )?(?:exercise|enjoyment)\b.{0,60}?\brights\b",
    r"\b(?:use|employ) (?:[\w-]+ ){1,5}?measures (?:to|that) (?:\w+ )?restrict\b",
    rf"\b{_BURDEN} (?:that are |which are )?(?:inconsistent|in conflict|more restrictive)\b",
    r"\brestrict\w* (?:by contract (?:or otherwise )?)?(?:the )?rights (?:granted"
    r"|given) (?:\w+ ){0,4}?to "
    rf"(?:other |any )?{_RECIPIENT}",
    r"\brecipients?'? (?:[\w']+ ){0,6}?(?:may|shall|must) not be (?:\w+ )?"
    r"(?:restricted|limited|reduced)\b",
    r"\bno (?:further|additional|other|downstream) (?:\w+ )?(?:restrictions|terms|conditions)\b"
    r"(?: (?:may|shall|can|must) be)?",
)
_REACHES = words(
    rf"\b{_STRICT}\b.{{0,120}}?\b(?:appl(?:y|ies)|extends?) (?:also |equally )?to "
    r"(?:any|all|every|each|your) (?:\w+ ){0,3}?(?:derivatives?|modifications?|adaptations?)\b",
    rf"\b(?:shall|must|will|provided)\b[^.;]{{0,240}}?\b{_OTHERS} (?:is|are|be) (?:\w+ )?"
    r"(?:restricted|limited|confined) to\b",
    rf"\b(?:shall|must|will) (?:\w+ )?(?:restrict|limit|confine) (?:{_OTHERS}) accordingly\b",
)
"""Limits that follow the work into what is made of it bind whoever receives that."""
_HELP = r"(?:enable|assist|facilitate|permit|allow|encourage|cause|let)\w*"
_ABET = words(
    rf"\b(?:procure|ensure|make sure|see to it) (?:that )?{_OTHERS} (?:do|does|shall|will"
    rf"|may) not\b",
    rf"\bnot (?:\w+, ?)*(?:\w+ ){{0,3}}?{_HELP}(?:,? (?:or |and )?[\w ]{{1,40}}?)? {_OTHERS} "
    r".{0,40}?\b(?:to |in )?(?:violat|breach|circumvent|contraven)\w*",
    rf"\bnot (?:\w+,? (?:or |and )?){{0,4}}?{_HELP},?(?: (?:or |and )?\w+){{0,3}}? {_OTHERS} "
    r"to do (?:what|anything)\b[^.;]{0,60}?\b(?:forbid|prohibit|restrict|not (?:permit|allow))\w*",
    rf"\bnot,? (?:and (?:you )?(?:shall|will|must) not |or )?{_HELP},?(?: (?:or |and"
    rf" )?\w+,?){{0,3}}? "
    rf"(?:any )?(?:{_OTHERS}|others) to:?$",
    rf"\bnot,? (?:nor|or|and not) {_HELP} (?:anyone(?: else)?|others|any third part\w+):?$",
)
_FORWARD = words(
    r"\b(?:licen[sc]es?|rights?)\b.{0,120}?\b(?:is|are|be) (?:directly )?granted (?:directly )?"
    rf"by (?:the )?(?:\w+ ){{1,3}}?to (?:said |such )?{_OTHERS}",
    r"\b(?:recipient|third party|downstream \w+|transferee|they|everyone|every person)s?"
    r"(?: of the \w+(?: \w+)?)? (?:automatically |also )?"
    r"(?:receives?|obtains?|gets?|is granted|are granted) (?:an? )?(?:offer|licen[sc]e)\b"
    r".{0,80}?\bfrom the\b",
    r"\blicensors? (?:also )?(?:offers?|grants?) (?:to )?(?:the |each |any )?"
    r"(?:recipient|third party)s? (?:an? )?licen[sc]e\b",
)
_NOT_A_RULE = words(r"\bwarrant", r"\bliab", r"\bunenforceable\b", r"\barising out of\b")


def read_pass_through(reading: Reading) -> Term | None:
    """`pass_through`: what recipients have to be bound to, or must not be burdened with.

    A duty to carry restrictions on is the stronger reading; then a ban on adding any; then a
    duty to bind recipients to the terms; then a licence that reaches them by itself.
    """
    for rule, value in (
        (_enforced, "required"),
        (_no_more, "no_added_limits"),
        (_bound, "required"),
        (_reaching, "required"),
        (_forwarded, "required"),
    ):
        sentence = rule(reading)
        if sentence is not None:
            return term_in(reading, sentence, key="pass_through", value=value)
    return None


def _enforced(reading: Reading) -> Sentence | None:
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded
        if _NOT_A_RULE.search(text):
            continue
        enforced = _ENFORCED.search(text)
        if enforced and not _OWN_TERMS.search(enforced.group()):
            return sentence
        match = _IMPOSED.search(text)
        before = f"{governing(reading, index)} {text[: match.start()]}" if match else ""
        if match and (force(before) is Force.REQUIRED or _YOU_WILL.search(before)):
            return sentence
    return None


_OWN_TERMS = words(r"\b(?:additional|different|your own) (?:or \w+ )?(?:licen[sc]e )?terms\b")
_YOU_WILL = words(r"\b(?:you|licensees?|users?|customers?) will (?:\w+ )?$")


def _bound(reading: Reading) -> Sentence | None:
    for sentence in reading.sentences:
        text = sentence.folded
        if _FOREIGN.search(text):
            continue
        for match in islice(_BIND.finditer(text), MOST):
            near = _RULES.search(text, max(0, match.start() - 100), match.end() + 80)
            if near and not _PARTY_ITSELF.match(match.group()):
                return sentence
    return None


_FOREIGN = words(
    r"\bexport\w*\b",
    r"\bconfidential\w*\b",
    r"\bbecome subject to an? (?:\w+ )?(?:open[- ]source|copyleft)\b",
    r"\b(?:third[- ]part(?:y|ies)|open[- ]source|other) (?:[\w-]+ ){0,2}?(?:software|components?"
    r"|librar(?:y|ies)|materials?|items?|services?|code|products?|programs?)\b.{0,160}?"
    r"\b(?:subject to|governed by|under|accompanied by|comply with|bound by)\b.{0,40}?"
    r"\b(?:its|their|such|those|own|applicable|respective|separate|the licen[sc]e|licen[sc]es?)\b",
)
"""Export laws bind by themselves, and parts of others come under terms of their own."""
_PARTY_ITSELF = words(
    r"(?:the |such )?licensee (?:\w+ ){0,2}?(?:must|shall|will|is required to|has to)\b",
    r"(?:require|oblige|obligate|cause)\w* (?:that )?(?:the |such )?licensee to\b",
)
"""The licensee's own duty is no duty of whoever receives the work."""


def _no_more(reading: Reading) -> Sentence | None:
    """A ban on added terms; a heading that announces one, where no sentence spells it out."""
    announced = None
    for index, sentence in enumerate(reading.sentences):
        match = _NO_MORE.search(sentence.folded)
        if not match:
            continue
        before = governing(reading, index) + " " + sentence.folded[: match.start() + 12]
        if force(before) is Force.FORBIDDEN or " not be " in match.group():
            return sentence
        if match.group().startswith("no ") and announced is None:
            announced = sentence
    return announced


def _reaching(reading: Reading) -> Sentence | None:
    """Limits that reach derivatives, or a duty not to let others break them."""
    for index, sentence in enumerate(reading.sentences):
        text = sentence.folded
        if _NOT_A_RULE.search(text):
            continue
        hung = f"{governing(reading, index)[-300:]} {text}" if text.startswith("(") else text
        if _REACHES.search(hung) or _ABET.search(text):
            return sentence
    return None


def _forwarded(reading: Reading) -> Sentence | None:
    for sentence in reading.sentences:
        match = _FORWARD.search(sentence.folded)
        if match and not _NO_RIGHTS.search(sentence.folded, 0, match.end()):
            return sentence
    return None


_NO_RIGHTS = words(r"\bno (?:\w+ )?(?:rights?|licen[sc]es?)\b", r"\bnot granted\b")
