# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words by which clauses survive the end of an agreement, or end with it."""

from licet.review.licence_terms.modality import words

__all__ = [
    "AFTER_END",
    "ALL_END",
    "AT_END",
    "CONDITION",
    "ENDS",
    "ERASED",
    "GRANT",
    "HELD",
    "LASTS",
    "LICENCE",
    "LISTS",
    "MUST",
    "NOT",
    "NO_MORE",
    "OTHERS",
]

OVER = (
    r"(?:expir\w+|terminat\w+|the end\b|ends?\b|ended|lapses?|close|conclusion|is over|cessation"
    r"|last day\b)"
)
LISTS = words(
    r"\b(?:survives?|surviving|survival of|outlives?|outlasts?)\b",
    r"\b(?:stays?|remains?|keeps?|kept) alive\b"
    r"|\bpost-?(?:contract(?:ual)?|term(?:ination)?) (?:\w+"
    r" )?(?:effect|force|validity|life|application)\b",
    r"\b(?:neither|no|nor)\b (?:[\w']+ ){0,3}?(?:terminat\w+|expir\w+|lapse|passage of time|end)\b"
    r"[^.;]{0,60}?\b(?:puts? an end to|extinguish\w*|discharges?|releases?|relieves?)\b",
    r"\b(?:continues?|remains?|stays?|keeps?|persists?|endures?|lasts?|appl(?:y|ies)|binds?"
    r"|(?:is|are|be) (?:still )?(?:effective|binding|in force))\b[^.;]{0,50}?\b(?:after|beyond"
    rf"|past|despite|notwithstanding|following|even (?:if|when)|although)\b[^.;]{{0,40}}?\b{OVER}",
    rf"\b(?:up)?on (?:the |any )?{OVER}[^.;]{{0,60}}?\b(?:continues?|remains?|stays?)\b"
    r" (?:to apply|(?:\w+ )?in (?:\w+ )?(?:force|effect)|binding|effective)",
    rf"\b(?:after|beyond|despite) (?:the |any )?{OVER}[^.;]{{0,60}}?\b(?:continues?|remains?"
    rf"|stays?"
    r"|appl(?:y|ies))\b",
    rf"\b{OVER}[^.;]{{0,60}}?\bleaves?\b[^.;]{{0,80}}?\b(?:untouched|unaffected|intact|unimpaired"
    r"|undisturbed|standing|alone|as (?:it|they) (?:is|are)|in (?:force|place|effect))\b",
    r"\bnot (?:everything|all)\b[^.;]{0,40}?\b(?:ends?|ceases?|lapses?|falls?|terminates?"
    r"|stops?)\b",
    rf"\b(?:carr(?:y|ies) on|go(?:es)? on|lives? on|subsists?|(?:is|are) kept (?:alive"
    rf"|up))\b[^.;]{{0,50}}?"
    rf"\b(?:after|beyond|past|despite)\b[^.;]{{0,40}}?\b{OVER}",
    rf"\b(?:after|beyond|despite) (?:[\w']+ ){{0,4}}?{OVER}[^.;]{{0,90}}?\b(?:stays?|remains?"
    rf"|continues?|carr(?:y|ies)"
    r" on|keeps?|stands?)\b",
    rf"\b{OVER}[^.;]{{0,30}}?\b(?:does|do|shall|will) not (?:affect|touch|end|bring|put)\b",
    rf"\b{OVER}[^.;]{{0,40}}?\b(?:has|have|having) (?:no|any|an|little) (?:effect|influence|bearing"
    rf"|impact|consequence)s? (?:up)?(?:on|for)\b",
    rf"\bnot (?:be )?(?:yet )?(?:exhausted|spent|over|extinguished|affected|ended|lost|discharged"
    rf"|done"
    rf"|dead)\b[^.;]{{0,60}}?\b{OVER}",
    r"\b(?:not|un)(?:be)? ?(?:affected|end(?:ed)?) by (?:the |any )?(?:expir\w+|terminat\w+|end)\b",
)
_STATE = (
    r"(?:surviv\w+|continu\w+|remains?|stays?|keeps?|kept|retains?|persists?|endures?|lasts?"
    r"|goes? on|going on|carr(?:y|ies) on|appl(?:y|ies)|binds?|bound|binding|observed?|operative"
    r"|effective|valid|operates?|holds? good|stands?|rel(?:y|ies|ied)|force|effect|respected"
    r"|abid\w+|adher\w+|heed\w*|compl(?:y|ies)|fulfil\w*|perform\w*"
    r"|complied with|honou?red|invoked?|enforce\w*|owed)"
)
_BEYOND = (
    r"(?:after|beyond|past|despite|notwithstanding|once|when|even (?:if|when|though|after)|although"
    r"|irrespective of|regardless of|(?:without|no) regard (?:to|for)|independent(?:ly)? of"
    r"|following|upon|in spite of)"
)
LASTS = words(
    rf"\b{_STATE}\b[^.;]{{0,90}}?\b{_BEYOND}\b[^.;]{{0,50}}?\b{OVER}",
    rf"\b{_BEYOND}\b[^.;]{{0,50}}?\b{OVER}[^.;]{{0,110}}?\b{_STATE}\b",
)
"""Something is so when the agreement has ended, in whatever words; beside `NO_MORE` it is not."""
NO_MORE = words(
    r"\b(?:no longer|not(?! (?:be )?(?:affect|touch|impair|only|everything|all\b|end|laps|ceas))"
    r"|never|neither|nor|nobody|none|no (?:part(?:y|ies)|one|further|more|provision)|ceas\w+"
    r"|laps\w+"
    r"|free|freed|releas\w+|discharg\w+|reliev\w+|until|expires?|without (?:effect|force)|nothing"
    r"|void|stops?|falls?|delet\w+|destroy\w*|return(?:ed|s)?|days?|months?|years?|(?<!even\s)if"
    r"|breach\w*)\b"
)
NOT = words(
    r"\b(?:(?:shall|will|does|do|need) not (?:survive|outlive|outlast|continue|remain)"
    r"|no (?:provision|section|clause|obligation|duty)\b[^.;]{0,160}?\bsurvive|nor (?:shall|will"
    r"|does))\b"
)
OBLIGATIONS = (
    r"(?:obligations?|dut(?:y|ies)|undertakings?|provisions?|restrictions?|commitments?"
    r"|confidential"
    r"ity|secrecy|(?:section|clause|article|§) ?[\w.()]{1,14})"
)
CEASES = (
    r"(?:(?:shall|will|does|do) not (?:survive|outlive|outlast)|ceases? to (?:apply|bind|have"
    r" effect)"
    r"|(?:shall |will |also |automatically"
    r" |immediately |then )*(?:ends?|terminates?|ceases?|expires?|lapses?|falls? away|stops?"
    r"|(?:comes?|is|are|be) (?:at|to) an end|(?:is|are|be) (?:extinguished|discharged|released"
    r"|at an"
    r" end))|(?:(?:is|are) )?no longer (?:appl(?:y|ies)|binds?|binding|effective|in force"
    r"|applicable|owed"
    r"|(?:is|are) \w+|has|have)"
    r"|(?:has|have|is|are of) no (?:further |more )?(?:effect|force))"
)
DISCLOSED = (
    r"(?:free|at liberty|allowed|permitted|entitled|may|can|could)(?: then| thereafter)?(?: to)?"
    r" (?:disclose|reveal|publish|share|divulge|pass on|make public)"
)
ENDS = words(
    rf"\bso (?:does|do|will|shall) (?P<core4>(?P<what4>[^.;]{{0,20}}?{OBLIGATIONS}))",
    rf"\b(?P<what5>{OBLIGATIONS}\b[^.;]{{0,80}}?)\b(?P<core5>(?:(?:appl(?:y|ies)|lasts?|binds?"
    rf"|continues?"
    r"|subsists?|endures?|runs?|owed|stands?|holds?)[^.;]{0,20}? )?(?:for no longer than|no"
    r" longer than|only (?:for"
    r"|during|while|until|as long as)|for the duration of [^.;]{0,30}? (?:only|alone)|as long as"
    r" [^.;]{0,40}? (?:and|but) (?:no longer|not (?:beyond|after|any longer|longer|thereafter))"
    r"|during the (?:term|life) [^.;]{0,30}?(?:only|alone)"
    r"|until [^.;]{0,60}? (?:and|but) (?:no longer|not (?:beyond|after|any longer|longer"
    r"|thereafter))))",
    rf"\b(?P<core6>(?P<what6>{DISCLOSED} (?:what|any|all|the|its|it|everything)[^.;]{{0,60}}))",
    rf"\b(?P<core7>(?:(?:neither|no) (?:party|side|one|of"
    rf" them)|nobody)\b[^.;]{{0,60}}?(?P<what7>{OBLIGATIONS}))",
    rf"\b(?P<what>{OBLIGATIONS}\b(?:(?!\b(?:when|once|if|after|where|until|although)\b)[^.;])"
    rf"{{0,80}}?)\b(?<!to\s)(?P<core>{CEASES})\b",
    r"\b(?P<core2>(?:no (?:party|one)|nobody|neither party|(?:is|are) (?:no longer|not any"
    r" longer|not"
    rf" any more))[^.;]{{0,40}}?\bbound by (?P<what2>[^.;]{{0,60}}?{OBLIGATIONS}))\b",
    rf"\b(?P<core3>(?:released|freed|discharged|free) from"
    rf" (?P<what3>[^.;]{{0,60}}?{OBLIGATIONS}))\b",
    rf"\b(?P<core9>(?P<what9>{OBLIGATIONS})[^.;]{{0,60}}? (?:shar(?:es?|ing) the (?:fate|lot|end)"
    r"|(?:falls?|goes?|dies?|ends?|stands? and falls?) (?:together )?with|(?:is|are) (?:tied"
    r"|confined"
    r"|limited|restricted|linked|coupled) to (?:the )?(?:life\w*|term|duration|currency)|(?:is|are"
    r"|be)"
    r" (?:without|of no) (?:\w+ )?(?:effect|force)|loses? (?:its|all|their) (?:\w+ )?(?:effect"
    r"|force)"
    r"|(?:becomes?|turns? into|(?:is|are)) (?:a dead letter|ineffective|inoperative|obsolete|moot"
    r"|meaningless|unenforceable|history|null)|dies?|perish(?:es)?|(?:is|are) spent|(?:is|are"
    r"|may be) (?:ignored|disregarded)))\b",
    r"\b(?P<core10>(?:bound|bind|observed?|complied|comply|held|hold|keeps?|kept|appl(?:y|ies)"
    rf"|subject)\b(?P<what10>[^.;]{{0,40}}?{OBLIGATIONS})[^.;]{{0,30}}?\b(?:until|up to|as long as"
    r"|while|for the (?:life\w*|duration|term) of))\b",
    r"\b(?P<core11>(?:discharg|releas|fre|reliev|absolv|exonerat|dispens|excus)(?:es|s)"
    r" [^.;]{0,40}?"
    rf"(?:from|of|with)\b(?P<what11>[^.;]{{0,60}}?{OBLIGATIONS}))\b",
    rf"\b(?P<core8>(?:no|nothing in|none of) (?P<what8>{OBLIGATIONS}[^.;]{{0,140}}?)"
    r" (?:(?:shall|will|is to|are to) )?(?:survives?|outlives?|outlasts?"
    r"|(?:remains?|stays?) (?:\w+ )?(?:binding|in force|in effect|effective)))\b",
)
ALL_END = words(
    r"\b(?:up)?on (?:the |any )?(?:expir\w+|terminat\w+)\b[^.;]{0,100}?"
    r"\b(?P<core>(?:all|any|the|each|every) (?:\w+ )?"
    r"(?:licen[sc]es?|rights (?:granted|of use|of \w+))\b[^.;]{0,90}?"
    r"\b(?:shall |will )?(?:\w+ )?(?:terminate|cease|end|expire|lapse)s?)\b",
    r"\b(?P<core2>(?:all|the|each|every) (?:licen[sc]es?|rights? (?:granted|to use|of use))\b"
    r"[^.;]{0,60}?\b(?:terminate|cease|end|expire|lapse)s?\b) (?:\w+ ){0,3}?(?:up)?(?:on|with"
    r"|when|at"
    r"|together)\b",
    r"\b(?P<core3>(?:delete|destroy|erase|return|remove|uninstall|purge"
    r"|wipe)\b[^.;]{0,60}?\b(?:copies"
    r"|cop(?:y|ies) of|models?|weights|software|data ?sets?|corpus|materials?|licensed \w+)\b)",
    r"\b(?P<core4>(?:stop(?:s)?|ceases?|discontinues?|end) (?:all |any |its |the |to"
    r" )?(?:further )?(?:"
    r"us(?:e|ing) )(?:of )?(?:the )?(?:\w+ )?\w+)",
)
ERASED = words(
    r"\b(?:delet\w+|eras\w+|destroy\w*|destruction|return(?:s|ed|ing)?\b(?! receipt)|purg\w+|wip\w+"
    r"|remov\w+|(?:have|get|be) rid\b|rid (?:its|their|your|all)\b"
    r"|uninstall\w*|surrender\w*|giv\w* back|no (?:copy"
    r"|copies)\b[^.;]{0,60}?\b(?:remains?|left|kept"
    r"|stays?|retain\w*)|(?:stop|ceas|discontinu)\w* (?:all |any |its |the |to )?(?:further"
    r" )?us\w+)\b"
)
HELD = words(
    r"\b(?:cop(?:y|ies)|models?|weights|software|data ?sets?|data|corpus|materials?|licensed \w+"
    r"|us(?:e|ing) of)\b"
)
MUST = words(r"\b(?:shall|must|will|has to|have to|(?:is|are) to|obliges?)\b")
AFTER_END = words(
    rf"\b{OVER}[^.;]{{0,40}}?\b(?:obliges?|requires?|calls? for|brings?)\b",
    rf"\b(?:the (?:moment|day|instant)|as soon as|after|(?:up)?on|at|following|when|once|since|of"
    rf"|from)\b(?:(?!\b(?:shall"
    rf"|will)\b)[^.;]){{0,60}}?\b{OVER}",
)
AT_END = words(
    rf"\b(?:the (?:moment|day|instant)|as soon as|after|(?:up)?on|at|following|when"
    rf"|once)\b(?:(?!\b(?:shall"
    rf"|will)\b)[^.;]){{0,60}}?\b{OVER}"
)
OTHERS = words(
    r"\b(?:confidential|sub-?licen[sc]\w*|end[- ]users?|customers|personal data|records|payments?"
    r"|accrued|fully paid|purchased|perpetual|trade ?marks?|wind\w*|sell-off|inventory|property"
    r"|unless|except)\b"
)
CONDITION = words(
    r"\b(?:breach|default|if|in the event|failure|years? after|months? after|with respect to)\b"
)
LICENCE = words(
    r"\b(?P<core>(?:the |all |any |each |every )?(?:\w+ )?(?:licen[sc]es?|rights? (?:granted|to use"
    r"|of use)|grants?)\b[^.;]{0,60}?)(?:\b(?:survives?|outlives?|outlasts?|continues?|remains?"
    r"|stays?|persists?|lasts?)\b|$)"
)
GRANT = words(
    r"\b(?:grants?|licen[sc]es?|licen[sc]ed (?:to|under)|may use|granted|is permitted to use"
    r"|conferred"
    r"|confers?)\b"
)
