# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words cut to what they share with their other forms, and words that mean the same act."""

from functools import cache

__all__ = ["ACTS", "LIGHT", "NOUNS", "PREPOSITIONS", "STOP", "VERBS", "act_of", "stem"]

_IRREGULAR = {
    "paid": "pay", "made": "mak", "sold": "sel", "kept": "keep", "given": "giv", "held": "hold",
    "built": "build", "shown": "show", "taken": "tak", "sent": "send", "bought": "buy",
    "used": "use", "using": "use", "uses": "use", "usage": "use", "borne": "bear", "bears": "bear",
}  # fmt: skip
_ENDINGS = (
    ("sses", "ss"), ("ies", "y"), ("ied", "y"), ("ying", "y"), ("ing", ""), ("ed", ""), ("es", ""),
    ("s", ""),
)  # fmt: skip


@cache
def stem(word: str) -> str:
    """A folded word without its ending: `licensed`, `licensing` and `licences` are one.

    >>> stem("licences") == stem("licensing"), stem("paid"), stem("copies")
    (True, 'pay', 'copy')
    """
    word = word.split("'")[0]
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, instead in _ENDINGS:
        cut = len(word) - len(ending)
        if word.endswith(ending) and cut >= 2 + (ending != "ies") and not word.endswith("ss"):
            word = word[:cut] + instead
            break
    word = word.removesuffix("e") if len(word) > 3 else word
    if len(word) > 3 and word[-1] == word[-2] and word[-1] != "s":
        word = word[:-1]
    return word.replace("licenc", "licens")


_SAME = """
use: use utilize utilise access exploit utilization
copy: copy reproduce duplicate replicate reproduction copying duplication
modify: modify alter adapt change edit transform customize customise modification alteration
modify: adaptation
tune: finetune fine-tune retrain re-train fine-tuning tuning tune
derive: derive
train: train
distil: distil distill
distribute: distribute redistribute disseminate convey share publish release distribution
distribute: redistribution
host: host
sublicense: sublicense sublicence sub-license sublicensing
sell: sell resell market vend sale resale
supply: provide supply furnish deliver render give provision delivery
promote: promote advertise
pay: pay remit payment payable due owed
keep: maintain keep preserve retain maintenance
bear: bear
assign: assign transfer delegate assignment
end: terminate cancel termination
buy: purchase buy acquire
get: obtain procure secure
tell: notify inform
make: make manufacture produce
reveal: disclose reveal divulge disclosure
reverse: decompile disassemble
let: permit allow
send: send submit transmit
refund: refund reimburse repay
fix: repair fix correct remedy
replace: replace
indemnify: indemnify indemnification
"""
_ACT = {
    stem(word): name
    for line in _SAME.strip().splitlines()
    for name, _, words in (line.partition(":"),)
    for word in words.split()
}
ACTS = frozenset(
    "use copy modify tune derive train distil distribute host sell reverse reveal make".split()  # noqa: SIM905
)
"""What a licence lets a party do with the thing it licenses."""


def act_of(word: str) -> str:
    """The act that a verb means; its stem where it is none of those known."""
    cut = stem(word)
    return _ACT.get(cut, cut)


VERBS = frozenset(
    word
    for line in _SAME.strip().splitlines()
    for word in line.partition(":")[2].split()
    if not word.endswith(("tion", "ing", "ment", "ure", "ance", "y", "age"))
    and word not in ("use", "sale", "resale")
) | frozenset(
    """
    use pay supply modify identify employ comply cause ensure indemnify notify carry perform allow
    make offer accept reject open operate conduct attend establish build install issue prepare
    return destroy delete report record grant reimburse insure appoint engage display include
    """.split()  # noqa: SIM905
)
"""Words that are surely verbs where a verb may stand."""
PREPOSITIONS = frozenset(
    """
    in on to for from with by under within at upon after before during through without as if
    unless that which who whom whose when where until pursuant including into onto of about
    against between among regarding concerning relating related except than so because while
    whether following prior via per over outside beyond throughout toward towards subject
    provided or otherwise but nevertheless is are was were be been shall will may must can has have
    """.split()  # noqa: SIM905
)
STOP = PREPOSITIONS | frozenset(
    """
    the a an any all each every such its their his her our your this these those other same said
    and but nor not no only also both either neither hereby hereunder herein hereof hereto thereof
    therein thereto thereby thereunder it they them itself themselves do does did party
    parties own more less least most then there time times applicable respective respectively
    terms conditions term accordance set forth respect reasonable reasonably commercially
    connection whatsoever whole part foregoing above below section sections article clause way
    event ever promptly directly indirectly expressly hereafter further additional kind nature
    type form manner whatever you we us licensor licensee section due full
    """.split()  # noqa: SIM905
)
LIGHT = frozenset(
    stem(word)
    for word in """
    copy copies part portion number amount any all level quantity set kind type form element piece
    component aspect version use benefit payment performance purchase sale
    """.split()  # noqa: SIM905
)
"""Stems of nouns that say nothing without what they are of: `copies of the Model`."""
NOUNS = frozenset(
    """
    advertising marketing training licensing manufacturing packaging financing engineering branding
    programming pricing billing accounting housing testing processing reporting clothing listing
    meeting drawing filing hosting tuning fine-tuning funding shipping building monitoring staffing
    consulting merchandising branded licensed required updated combined qualified authorized named
    """.split()  # noqa: SIM905
)
"""Words with the ending of a participle that belong to the thing."""
