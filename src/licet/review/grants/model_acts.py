# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that licences of models and data speak of, in the words in which they are told.

`ACTS` names an act; whether it is let or barred is said around it. `LIMITS` are states and
purposes that shut the act out where they are said to be the only ones.
"""

from licet.review.licence_terms.modality import words

__all__ = ["ACTS", "BUT_UNPAID", "LIMITS", "ONLY", "SHUTS_OUT"]

_WEIGHTS = r"(?:the |its |any |of |these |all )*(?:\w+ )?(?:weights?|parameters?|layers?)"
_MODEL = r"(?:the |this |our |your )?(?:[\w-]+ ){0,2}?(?:models?|system|network|weights|parameters)"
_OTHERS = (
    r"(?:third|others|its customers|any third|anyone|anybody|another|a third|(?:any )?outsiders?"
    r"|(?:some|any)(?:one|body) else|the public|(?:any )?other|any person|strangers"
    r"|downstream|(?:any |its |an? )?(?:customers?|recipients?|users?|clients?|resellers?"
    r"|affiliates?)"
    r"|somebody|someone|whom?(?:so)?ever)"
)
_NOT_TERMS = (
    r"(?! (?:\w+ )?(?:terms|conditions|footing|basis|price|fees?|rates?|scope|extent|rights))"
)
"""A licence that goes on on unaltered terms leaves nothing of the model as it is."""
_CLOUD = (
    r"(?:cloud\w*|(?:third[- ]party|third parties'?|outside|external|rented|hired|leased|somebody"
    r" else's|someone else's) (?:\w+ )?(?:servers?|infrastructure|data cent(?:re|er)s?|machines"
    r"|hardware|providers?|platforms?|capacity|computers?|equipment)|(?:servers?|machines?"
    r"|hardware|computers?"
    r"|capacity|equipment|infrastructure) (?:(?:that|which) )?(?:(?:is|are) )?(?:rented|hired"
    r"|leased|shared|of (?:a"
    r" |any )?third[- ]part(?:y|ies))|infrastructure[- ]as[- ]a[- ]service|hosting (?:provider"
    r"s?|compan(?:y|ies)|services?|partners?|firms?|businesses|undertakings?)|off-?premises?"
    r"|off-site"
    r"|outsourc\w+|co-?location|(?:servers?|machines?|hardware|computers?|capacity|equipment"
    r"|infrastructure|data cent(?:re|er)s?) (?:(?:that|which) )?(?:(?:is|are|it) )?(?:owned"
    r"|operated"
    r"|run|provided|controlled|maintained|belonging|offered|of|from)(?: by| to)?(?: an?| any| the)?"
    r" (?:[\w-]+ )?(?:third|outside|external|other|others|somebody|someone|hosts?|hosting|cloud"
    r"|providers?)\b)"
)
ACTS = {
    "tune": words(
        r"\b(?:teach(?:es|ing)? (?:it|the \w+(?: \w+)?) (?:anything|something|new|how|to)|may"
        r" teach it|train(?:s|ed)? nothing"
        r"|(?:weights?|parameters?)\b[^.;,]{0,40}?\b(?:updated|changed|altered|adjusted|edited"
        r"|touched|shifted)"
        r"|(?:weight|parameter|layer|gradient)s? (?:updates?|updating|changes?|adjustments?|edits?)"
        r"|(?:updat|adjust)\w* (?:of|to) (?:the |its |any )*(?:\w+ )?(?:weights?|parameters?)"
        r"|fine-? ?tun\w*|(?<!-)(?<!fine\s)tun(?:e|ed|ing)\b|re-?train\w*"
        r"|train\w* (?:it|the (?:\w+ ){1,3})further"
        r"|train\w* (?:the )?(?:\w+ ){1,3}?(?:on|with) (?:more|further|additional|new|its own|their"
        r" own|your own|our own|own|fresh|extra)\b"
        r"|(?:further|additional|continued|more) (?:pre-?)?training"
        r"|continu\w* (?:to |its |the )?(?:pre-?)?train\w*|train\w* (?:\w+ )?(?:any )?further"
        r"(?! (?:\w+ )?(?:models?|systems?|networks?))"
        r"|further train\w*"
        r"|develop\w* (?:[\w-]+ ){1,5}?further|further develop\w*|interven\w+ (?:in"
        r"|with) (?:the )?(?:\w+ )?(?:weights|parameters|models?)|tailor\w*"
        r"|refin(?:e|es"
        r"|ed|ing|ement)\b|speciali[sz](?:e|es|ed|ing|ation)\b|re-?work\w*|post-?train\w*"
        r"|adapt(?:s|ed|ing|ation\w*)?\b|modif(?:y|ying"
        r"|ied(?! (?:version|model|work|material|cop))|ication\w*)|alter(?:s|ed|ing|ation\w*)?"
        rf"\b|customi[sz]\w*|chang(?:e|es|ed|ing) (?:{_MODEL}|{_WEIGHTS})|(?<!without\s)changes"
        r" (?:by [\w' ]{2,40}? )?to"
        rf" (?:it|the \w+)|(?:creat|mak|prepar|produc|develop|build)\w* (?:(?!no\b|claim\b"
        rf"|to\b)[\w-]+ ){{0,3}}?(?:derivative|modified|tuned"
        r"|adapted|altered) (?:\w+ )?(?:versions?|copies|variants?|models?|works?)"
        rf"|(?:adjust|updat|touch|edit|tweak|retouch|tamper|interfer|meddl)\w* (?:with"
        rf" )?{_WEIGHTS})"
    ),
    "distribute": words(
        r"\b(?:ask\w* for (?:an? |any |further )?cop(?:y|ies)|travels? with|(?:put|bring)\w* "
        r"(?:\w+ ){0,4}?(?:in|into)"
        r" (?:circulation|the market)|putting into circulation|(?:re-?)?distribut\w*|pass(?:ed|ing"
        r"|es)? (?!from\b)(?:\w+ ){0,5}?(?:on )?(?=to\b|by\b|$)"
        r"|(?:pass|hand)(?:ed|ing|e?s)? (?:\w+ ){0,5}?(?:on|along|around)\b"
        r"|hand(?:ed|ing)? (?:\w+ ){0,4}?(?:on"
        r"|over|out)\b"
        rf"|(?:made|mak(?:e|ing)) (?:\w+ ){{0,6}}?available to {_OTHERS}|disseminat\w*"
        r"|(?:hand-?over|delivery|supply|release|transfer|provision) of (?:\w+ )?cop(?:y|ies)\b"
        r"|let\w* (?:[\w-]+ ){1,4}?(?:travel|circulate|go out)\b"
        r"|(?:third parties|(?:its|their|your|our|\w+'s) (?:customers|clients|users|buyers"
        r"|resellers|recipients)|outsiders|strangers) (?:may|can|shall|must|will|are|have)\b"
        r"[^.;,]{0,30}?\b(?:given|handed|supplied|sent|provided with|furnished|sold)(?= (?:a|an|the"
        r"|its|cop))"
        r"|onward supply|furnish\w*(?! (?:you|us|licensee|customer|recipient)\b)"
        r"|part(?:s|ed|ing)? with|supplying [^.;]{1,40}? with cop(?:y|ies)"
        r"|(?:ship|upload|transmit|resell)\w*|(?:copy|copies) [^.;]{0,60}?\bleaves?\b"
        r"|(?:give|giving|given|suppl(?:y|ied|ying)|provid(?:e|ed|ing)|deliver(?:ed|ing)?"
        r"|hand(?:ed|ing)?"
        r"|shar(?:e|ed|ing)|sell|sold|transfer\w*|convey\w*|send|sent|releas(?:e|ed|ing)|len[dt]"
        r"|lending"
        r"|forward(?:ed|ing)?|surrender\w*|entrust\w*|reach|pass(?:ed|ing)?) "
        rf"(?:[\w,-]+ ){{0,6}}?(?:copies|cop(?:y|ies) of \w+|to {_OTHERS}"
        rf"|with {_OTHERS}|{_OTHERS} else)|(?:receiv|get|obtain)\w* (?:an? |any |own "
        rf"|own )?cop(?:y|ies) of"
        rf"|(?:place|put)\w* (?:\w+ ){{0,4}}?(?:in|into) the hands of|let\w* {_OTHERS} (?:\w+"
        rf" )?have)"
    ),
    "host": words(
        rf"\b(?:host(?:s|ing)?\b|hosted (?:on|by|in|at|with)\b|{_CLOUD}"
        r"|servers? (?:of|run by|operated by|belonging to|that)"
        r" (?:a |any |other |an? )*(?:third|others|(?:\w+ )?providers?|cloud))"
    ),
    "commercial": words(
        r"\b(?<!non-)(?<!non)(?<!not-)"
        r"(?:charg(?:e|ing) (?:[\w']+ ){0,3}?(?:for|customers|clients|users|a"
        r" fee)|(?:nobody|no one) [\w ]{2,20} charged for|deriv\w+ (?:\w+ )?(?:income|revenue"
        r"|profits?)|serve (?:\w+ )?profits?|(?:revenue|profit)-(?:earning|generating)"
        r"|(?:aim\w*|directed|geared) (?:at|to|towards) (?:\w+ )?(?:revenue|profit|gain|income"
        r"|money|earning\w*)"
        r"|serv(?:e|es|ing) (?:[\w']+ ){0,3}?(?:trade|business)|business (?:may|can|shall|must)"
        r"|(?:view to|sake of|aim of|hope of) (?:\w+ )?(?:profit|gain|income|revenue|earning\w*"
        r"|money)"
        r"|(?:revenues?|incomes?|profits?|money) [^.;]{0,30}?\b(?:earned|made|drawn|derived"
        r"|generated)"
        r"|gainful\w*|for-profit|money-making|economic(?:ally)? (?:use|exploit\w*|purposes?"
        r"|activit\w+)"
        r"|paying (?:customers|clients|users)|lucrative\w*|trading (?:purposes?|activit\w+)"
        r"|in commerce"
        r"|profit-making|trade use|exploit\w*\b"
        r"(?! (?:of |the |any )*(?:vulnerab|people|person|child|minor|weak"
        r"|human|worker))|in the market|commercial(?:ly"
        r"|i[sz]\w*)?\b|business (?:purposes?|use|ends"
        r"|operations)|(?:course of|for|in) (?:a |any |its |their |the )?(?:trade|business)\b"
        r"|trade or business|(?:run|support|promote|operate|conduct) a business"
        r"|purposes? of (?:\w+ )?(?:\w+'s )?(?:own )?business|(?:mak|earn|draw)\w* (?:\w+"
        r" )?(?:money|profits?)"
        r"|(?:for|pursued for) (?:profit|gain|money)\b|(?:in|with) (?:the )?products? (?:and"
        r" services )?"
        r"(?:that|which) (?:it|you|the \w+|\w+) sells?|(?:derives?|generat\w+|earn\w*|produc\w+)"
        r" (?:\w+ )?(?:revenue|income|profit)|monetary (?:compensation|gain)"
        r"|moneti[sz]\w*|(?:earn|mak)\w* (?:\w+ )?money|products? (?:or|and) services? that are"
        r" sold)"
    ),
    "distil": words(
        r"\b(?:distil\w*|train\w* (?:of )?(?:an?other|other|any other|a different|competing"
        r"|student|new) (?:\w+ )?(?:models?|systems?))"
    ),
    "reverse": words(r"\b(?:reverse[- ]engineer\w*|decompil\w*|disassembl\w*)"),
    "benchmark": words(
        r"\b(?:benchmark\w*|(?:publish\w*|disclos\w*|releas\w*) (?:\w+ ){0,3}?(?:test|evaluation"
        r"|performance) (?:results|figures|data|scores))"
    ),
    "embed": words(
        r"\b(?:(?:embed|incorporat|integrat|build)\w* (?:\w+ ){0,5}?(?:in|into|with) (?:\w+ ){0,3}?"
        r"(?:products?|applications?|services?|software|offerings?))"
    ),
    "copy": words(
        r"\b(?:back-?up cop\w+|archival cop\w+"
        r"|(?:mak\w*(?! over\b)|keep\w*) (?:\w+ ){0,3}?copies of)"
    ),
}
"""An act, by the words that name it."""

ONLY = words(
    r"(?<!not\s)\b(?:sole(?= (?:ends?|purposes?|uses?|aims?|places?|objects?))|only|solely"
    r"|exclusively|alone|nothing else|no other|strictly|purely"
    r"|merely|(?:limited|restricted|confined|reserved) to|restricts?|confines?)\b"
)
"""Words that leave room for nothing besides."""

_UNPAID = (
    r"(?:research|academi\w+|teaching|educational?|education|scholarly|scholarship|scientific|"
    r"science|private|personal|study|non-? ?commercial|not-for-profit|non-?profit|charit\w+|hobby"
    r"|stud(?:y|ies)|classroom)(?: (?:purposes?|uses?|ends|work|aims))?"
)
BUT_UNPAID = words(
    rf"\b(?:other than|except|save|but) (?:for |as )?(?:\w+ )?{_UNPAID}(?: (?:ones|uses?"
    rf"|purposes?))?\b"
)
"""All but unpaid use: no exception, but the other use told in other words."""
LIMITS = {
    "tune": words(
        r"\b(?:inference(?! (?:service|api|platform|system))"
        r"|(?<!\bmodel\s)(?<!\blists\s)as (?:it (?:is|was) )?(?:delivered"
        r"|supplied|received|provided)|(?<=\bstay\s)as they are|(?<=\bleft\s)as they are"
        r"|exactly as (?:the )?[\w ]{2,40}? (?:deliver|suppl|provid|hand)\w* (?:it|them)|in which"
        r" it (?:is|was) \w+"
        rf"|(?:unchanged|unaltered|unmodified|untouched){_NOT_TERMS})\b"
    ),
    "distribute": words(
        r"\b(?:in[- ]house|within (?:its|your|their|the \w+'s) (?:own )?(?:\w+ )?(?:organi[sz]ation"
        r"|company|group|walls|premises)|inside (?:its|your|their) (?:own )?(?:organi[sz]ation"
        r"|company))\b"
    ),
    "commercial": words(rf"\b{_UNPAID}\b"),
    "host": words(
        r"\b(?:on-?premises?|(?:premises|servers|hardware|machines|computers) (?:of|(?:that|which)"
        r" [\w ]{2,30}? owns?)|(?:own"
        r"|owned) [^.;]{0,60}?\b(?:premises|servers|hardware|machines"
        r"|buildings?|data cent(?:re|er)s?|equipment|computers|network)|(?:its|your|their|\w+'s)"
        r" (?:own )?(?:\w+ )?(?:premises|buildings?|offices|sites?))\b"
    ),
}
"""States and purposes that shut the act out where they are the only ones."""

SHUTS_OUT = {
    "tune": words(
        r"\b(?:leav\w*|keep\w*|us\w*|run|stay\w*|remain\w*|kept"
        rf"|left)\b[^.;]{{0,60}}?\b(?:(?:unchanged|unaltered|unmodified|untouched){_NOT_TERMS}"
        r"|as (?:it (?:is|was) |they (?:are|were) )?(?:delivered|supplied"
        r"|received)"
        r"|(?<!\blong\s)(?:exactly )?as (?:it is|they are)\b"
        r"|exactly as (?:the )?[\w ]{2,40}? (?:deliver|suppl"
        r"|provid"
        r"|hand)\w* (?:it|them)|in the"
        r" (?:form"
        r"|state|shape) in which it)\b"
    ),
    "distribute": words(
        r"\bkeep\w* (?:\w+ ){1,4}?(?:to (?:it|your|them)sel(?:f|ves)|in[- ]house)\b",
        r"\b(?:no cop(?:y|ies)|not|at no time|never)\b[^.;]{0,60}?\bleave (?:the|its|your|their"
        r"|\w+'s)\b",
        r"\b(?:nobody|no one|none|no (?:other|third) (?:person|party)) (?:else )?(?:may|shall|can"
        r"|must|is to|will)"
        r" (?:be (?:given|handed|sent|supplied|provided|let)|have|get|hold|receive|obtain)\b",
        r"\bonly\b[^.;]{0,50}?\b(?:personnel|staff|employees|people)\b[^.;]{0,40}?\b(?:hold|have"
        r"|keep|possess"
        r"|receive|get|be given)\b[^.;]{0,30}?\bcop(?:y|ies)\b",
        r"\bcop(?:y|ies)\b[^.;]{0,60}?\b(?:stays?|remains?|be kept|are kept"
        r"|is kept) (?:only )?(?:with"
        r"|in the possession of)\b|\bcop(?:y|ies)\b[^.;]{0,60}?\b(?:is"
        r"|are) for (?:the )?[\w]+ (?:alone"
        r"|only|exclusively)\b",
        r"\b(?:may|shall|can|must|will) hand (?:none|no cop\w+)\b|\bunder no"
        r" circumstances\b[^.;]{0,60}?\bleave\b",
    ),
    "host": words(
        r"\b(?:not|never|at no time)\b[^.;]{0,30}?\b(?:leave|be (?:taken|moved) (?:from|off"
        r"|out(?:side)?"
        r"(?: of)?)) (?:the |its |their |your )?(?:own )?(?:\w+ )?(?:hardware|servers?|machines?"
        r"|computers?|premises|infrastructure|data cent(?:re|er)s?)\b"
    ),
    "commercial": words(
        rf"\b(?:limited|restricted|confined) to (?:\w+ )?{_UNPAID}\b|\bwithout (?:any )?commercial"
        rf" (?:aim|purpose|intent\w*|motive)|\b(?:not|no|never|nothing"
        rf"|none)\b[^.;]{{0,90}}?\b(?:other"
        rf" than|except|but|beyond|save) (?:for |as )?(?:\w+ )?{_UNPAID}\b|\b(?:other than|except"
        rf"|beyond)"
        rf" (?:for |as )?(?:\w+ )?{_UNPAID}\b[^.;]{{0,60}}?\b(?:not|prohibited|excluded|forbidden"
        rf"|barred"
        r"|ruled out)\b|\boutside (?:of )?(?:trade|business|commerce)\b"
    ),
}
"""Words that bar the act by themselves."""
