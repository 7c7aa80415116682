# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement with one letter for each party and each kind of thing, no character moved.

Folded text has no capitals, so capitals are free to stand for what several wordings mean:

    U  the side that grants        O  outputs                 T  `models trained on …`
    Y  the side that takes         I  inputs, customer data   X  another model
    B  each, either or both        D  licensed data           M  the licensed model
                                   V  derivatives of a model  A  adapters

`Northwind owns all Generated Content` becomes `UUUUUUUUU owns all OOOOOOOOOOOOOOOOO`. A possessive
keeps its apostrophe (`UUU's`, and `YYY'` for `your`), so that `Y+(?!')` is a party that acts.
"""

import re
from dataclasses import replace
from functools import cache, cached_property
from weakref import WeakKeyDictionary

from licet.review.layers.sides import GIVERS, TAKERS, Sides, find_sides
from licet.review.licence_terms.modality import governing
from licet.review.licence_terms.output_words import output_pattern
from licet.review.paper import Paper
from licet.review.reading import Reading, Sentence, fold, pattern
from licet.terms import Document

__all__ = ["DENSE", "Laid", "laid_out"]

_DERIVED = (
    r"(?:model )?derivatives?(?: works?| models?| materials?| versions?)?"
    r"(?: (?:of|from) (?:the |a )?(?:licensed |base )?models?)?"
    r"|derived (?:models?|works?|weights)"
    r"|(?:fine-? ?tuned|tuned|modified|adapted|customi[sz]ed|custom|retrained) (?:\w+ )?"
    r"(?:versions?|variants?|models?|weights|checkpoints?)(?: of (?:the )?(?:licensed |base )?"
    r"models?)?"
    r"|(?:modifications?|adaptations?|improvements?|enhancements?)"
    r"(?: (?:of|to) (?:the )?(?:licensed |base )?(?:models?|weights))?"
    r"|(?<='\s)fine-? ?tunes?|(?<=the\s)fine-? ?tunes|(?<=any\s)fine-? ?tunes?"
    r"|(?<=its\s)fine-? ?tunes|(?<=all\s)fine-? "
    r"?tunes"
)
_DERIVED += (
    r"|(?:(?:any|each|every|the|all) )?models? (?:that |which )?Y+ (?:\w+ )?(?:fine-? ?tunes?"
    r"|adapts?|modif(?:y|ies)|customi[sz]es?)"
    r"|(?:modified|changed|altered|tuned) cop(?:y|ies) of (?:the |all )?(?:complete |full "
    r"|entire )*"
    r"(?:parameters|weights|models?)(?: of (?:the )?(?:licensed |base )?models?)?"
)
_ADAPTER = (
    r"(?:lo-?ras?|low-rank (?:adapt\w+|modules?|matrices|updates?|weights|layers?)|peft)(?: "
    r"adapters?| weights| modules?| matrices| layers?)?"
    r"|(?:parameter-efficient |fine-? ?tuning )?adapters?(?: weights| layers?| modules?| files?)?"
    r"|delta (?:weights|files?)|(?:weight )?deltas|soft prompts|prefix(?:es| tuning \w+)"
    r"|parameter-efficient (?:methods?|modules?|weights|techniques?|layers?|fine-? ?tuning)"
    r"|(?:separate|additional|extra|auxiliary|added|small) (?:\w+ )?(?:files?|sets?|matrices"
    r"|layers?|modules?)"
    r" of (?:\w+ )?(?:weights|parameters)|add-on (?:weights|modules?|layers?)"
)
_TRAINED = (
    r"(?<!pre-)(?<!pre)(?:trained|resulting) (?:models?|weights)(?! on)|"
    r"(?:(?:any|all|every|each|whatever|some) )?(?:models?|systems?|weights|(?:neural "
    r")?networks?) (?:(?:that|which) may be "
    r"|(?:(?:that|which) )?(?:(?:is|are|was|were|has been|have been) )?)"
    r"(?:trained|fine-? ?tuned|developed|built|created|derived|obtained|taught|distilled|made"
    r"|learn(?:ed|t))(?: or "
    r"(?:trained|fine-? ?tuned"
    r"|developed|built|created|derived|improved))? (?:on|with|using|from|by (?:use|means) of)"
    r"(?: or (?:on|with|using|from))?"
    r"|(?:(?:any|all|every|each) )?(?:models?|weights|systems?) (?:\w+ )?(?:(?:trained|derived|made"
    r"|built|created) there(?:from|with|on)|(?:that|which) (?:embod(?:y|ies)|incorporates?"
    r"|contains?"
    r"|learn(?:ed|t|s)? from|stems? from))"
    r"|(?:everything|anything|what(?:ever)?(?: is| was| has been)?) (?:trained|built"
    r"|derived) (?:up)?(?:on"
    r"|from|with)"
)
_INPUT = (
    r"(?:Y+(?:'s?)?|customer'?s?|user'?s?|client'?s?|subscriber'?s?|end[- ]users?'?|uploaded"
    r"|submitted) "
    r"(?:own |confidential |personal )?(?:data(?:sets?)?|contents?|inputs?|prompts?|materials?"
    r"|information|submissions?|documents|files)"
    r"|(?:what(?:ever)?|anything|everything|all that) Y+ (?:submits?|enters?|uploads?|provides?"
    r"|sends?|types?|feeds?|puts? in)"
    r"|inputs?(?! device)|prompts|(?<=a\s)prompt|submissions"
)
_PLAIN_WORD = (
    r"(?!(?:outputs?|inputs?|data|into|to|of|the|for|by|with|from|and|or|in|on|as"
    r"|that|use|trained|tuned|derived|derivative|licensed|resulting|fine-tuned|finetuned)\b)[\w-]+"
)
_OTHER_MODEL = (
    r"(?:(?:any|all|some) )?(?:other|another|compet\w+|rival|new|successor|different|similar"
    r"|additional|further|any|foundation\w*|general[- ]purpose"
    r"|third[- ]party|(?:its|their)(?: own)?|(?:Y+'s?|U+'s?) own) "
    rf"(?:{_PLAIN_WORD} ){{0,3}}?(?:models?|llms?|neural networks?|(?:ai|machine[- ]learning"
    rf"|artificial "
    r"intelligence) (?:systems?|products?|technolog\w+|services?))"
    r"|compet\w+ (?:\w+ )?(?:systems?|products?|services?|technolog\w+|offerings?)"
    r"|(?:a|an) (?:[\w-]+ ){0,2}?(?:student|surrogate|substitute|competing) models?"
    r"|(?:large language|ai|artificial intelligence|machine[- ]learning|generative) models"
    r"(?! weights| licen)"
)
_MAKES = (
    r"(?:(?:what(?:ever)?|anything|everything)(?: that)? (?:the )?(?:U+'? )?(?:models?|services?"
    r"|systems?|platform|tools?|software) (?:\w+ )?(?:generates?|produces?|creates?|makes?|returns?"
    r"|gives?|delivers?|writes?|yields?|replies|answers)"
    r"|what(?:ever)? Y+ (?:makes?|creates?|produces?|generates?) (?:with|by|from|using) (?:it"
    r"|them|the (?:models?|services?|tools?))"
    r"|what(?:ever)? Y+ (?:gets?|receives?|obtains?|draws?|takes?) (?:out of|from|back from) "
    r"(?:the )?"
    r"(?:U+'? )?(?:models?|services?|systems?|platform|tools?))"
)
_MODEL = (
    r"(?<!business\s)(?<!role\s)(?<!pricing\s)(?<!operating\s)(?<!fee\s)"
    r"(?:(?:licensed|base|foundation|pre-?trained|language|ai|machine[- ]learning|underlying"
    r"|open) )*"
    r"models?(?! card| clause)(?: (?:weights|parameters|checkpoints?|files?))?"
    r"|(?:weights|checkpoints?)(?: and (?:weights|parameters|biases))?"
)
_TAUGHT = (
    r"(?:up)?(?:on|from|with|by) which [^.;]{0,40}?(?:trained|learn(?:ed|t|s)?|taught|built|made)\b"
)
_DATA = (
    rf"(?:data-? ?sets?|data|corp(?:us|ora)) {_TAUGHT}|"
    r"(?:(?:licensed|training|source|supplied|research|provided|evaluation) )*"
    r"(?:data-? ?sets?|data ?bases?|corp(?:us|ora))"
    r"|(?:licensed|training|supplied|source) (?:data|content|materials?)"
    r"|training (?:texts?|images|works|recordings|samples|items)"
    rf"|(?:materials?|content|works|texts|images|recordings|documents|sources) (?:(?:(?:that"
    rf"|which) "
    r"(?:was|were) )?(?:used|employed) (?:to train|for (?:the )?training|in training)"
    rf"|{_TAUGHT})"
    r"|(?<!personal\s)(?<!usage\s)(?<!confidential\s)(?<!diagnostic\s)(?<!log\s)data(?! protection"
    r"| subjects?| process\w+| breach\w*| control\w+| privacy| cent(?:re|er)s?| security"
    r"| transfers?| export\w*| act\b| exporters?| importers?)"
)
_PLAIN_NOUN = r"(?!(?:shall|must|will|may|can|is|are|and|or|by|with|in|on|to|has|have)\b)\w+"
_BOTH = r"(?:each|either|neither|both|the) (?:of the )?part(?:y|ies)"
_KIND_OF_TERM = (
    ("O", pattern(
        r"\b(?:generated|produced|returned|created|output|emitted) (?:by|from|with|through|using)\b"
        r"|\b(?:returns|generates|produces|emits|gives out)\b|\bin (?:reply|response) to\b"
        r"|\bobtained (?:by|from) (?:running|use|using)\b|\boutputs?\b")),
    ("V", pattern(
        r"\b(?:modif\w+|fine-? ?tun\w+|derived from|derivatives?|adapt\w+|based (?:on|upon)"
        r"|improvement\w*)\b")),
    ("I", pattern(
        r"\b(?:submit\w*|upload\w*|enter\w*|input\w*|provide[sd]?|supplied) "
        r"(?:\w+ ){0,3}?(?:by|into|to) (?:or on behalf of )?(?:the )?(?:customers?|users?"
        r"|licensees?"
        r"|services?|models?)\b|\bprompts\b")),
    ("M", pattern(r"\b(?:weights|parameters|checkpoints?|neural network|models?)\b")),
    ("D", pattern(
        r"\b(?:data-? ?sets?|data|corp(?:us|ora)|recordings|images|photographs|texts|archives?"
        r"|articles|samples|records)\b")),
)  # fmt: skip
_THING = re.compile(
    r"(?:[A-Z][\w-]*[ -]){0,2}(?:Models?|Outputs?|Results?|Data(?:sets?)?|Corpus|Materials?|Works?"
    r"|Contents?|Assets?|Derivatives?|Recordings|Images|Weights|Adapters?|Improvements?|Tunes?"
    r"|Inputs?|Prompts?|Generations?|Completions?|Checkpoints?|Archive|Library|Collection"
    r"|Modifications?|Technology|System|Deliverables?|Records|[A-Z][\w-]*)"
)
_NO_THING = pattern(
    r"\b(?:agreement|usage|licen[sc]e|terms?|purposes?|field|fees?|dates?|part(?:y|ies)|affiliates?"
    r"|confidential|personal|laws?|period|users?|persons?|rights?|train\w*|distribut\w*"
    r"|use|uses|access|documentation|territory|effective|losses|claims?|policy|third|business|days?"
    r"|order|schedule|incidents?|breach|events?|fine-tun(?:e|ing)|claim|including|you|we|us|provider|customer)\b"
)
_OF_MODELS = pattern(r"\b(?:[MXTO]+)\b")
_OF_AI = pattern(
    r"\b(?:ai|artificial intelligence|machine[- ]learning|neural networks?|language models?"
    r"|inference"
    r"|fine-? ?tun\w+|pre-?trained|machine-(?:made|generated)|generated by (?:a )?machine"
    r"|prompts)\b"
)
OFTEN = 3
"""Times that artificial intelligence is spoken of in an agreement about it."""
DENSE = 5000
"""Characters of an agreement about models in which one is named at least once, on average."""
MEANING = 160
"""Characters after a defined term that say what kind of thing it is."""
TERMS = 120
"""Definitions that are looked at."""


class Laid:
    """A paper in marked words.

    Args:
        paper: What was laid out.
        reading: Its reading with marks in place of words; offsets are those of the document.
        sides: Names of the parties.
        words: Expressions for the parties and for outputs in this document.
    """

    def __init__(
        self, paper: Paper, reading: Reading, *, sides: Sides, words: tuple[str, str]
    ) -> None:
        self.paper = paper
        self.reading = reading
        self.sides = sides
        self.struck = frozenset(m[1] for m in _STRUCK.finditer(paper.reading.folded))
        """Sections that another clause deletes or replaces."""
        self._words = words
        self._leads: dict[int, str] = {}

    @property
    def text(self) -> str:
        """All of it, marked."""
        return self.reading.folded

    def lead(self, index: int) -> str:
        """Marked words that a sentence depends on: the clauses above, the stem of its list."""
        if index not in self._leads:
            words = governing(self.reading, index)
            self._leads[index] = _marked(words, *self._words)
        return self._leads[index]

    @cached_property
    def about_models(self) -> bool:
        """Whether models are what it is about: others have a `model` or a `modification` too."""
        named = sum(1 for _ in _OF_MODELS.finditer(self.text))
        of_ai = sum(1 for _ in _OF_AI.finditer(self.paper.reading.folded))
        return DENSE * named >= len(self.text) or of_ai >= OFTEN


_STRUCK = pattern(
    r"\b(?:section|clause|article) (\d[\w.]{0,10}\w|\d)\b[^.;]{0,120}? (?:is|are|shall be) "
    r"(?:hereby )?"
    r"(?:deleted|replaced|superseded|removed)\b"
)
_LAID: WeakKeyDictionary[Paper, Laid] = WeakKeyDictionary()


def laid_out(paper: Paper) -> Laid:
    """The paper in marked words; made once for each paper."""
    if paper not in _LAID:
        _LAID[paper] = _laid(paper)
    return _LAID[paper]


def _laid(paper: Paper) -> Laid:
    reading = paper.reading
    sides = find_sides(paper.document, reading.folded)
    parties = _parties(sides, reading.folded)
    # `AI-generated shall` is no output: the duty has to be read.
    outputs = output_pattern(reading).replace(r"generated \w+", rf"generated {_PLAIN_NOUN}")
    named = pattern(parties).sub(_party, _terms_marked(paper.document, reading.folded, sides))
    folded = _by_sentence(named, reading, outputs)
    headings = {heading: _marked(heading, parties, outputs)
                for heading in {s.heading for s in reading.sentences}}  # fmt: skip
    marked = replace(
        reading,
        folded=folded,
        sentences=tuple(
            replace(s, folded=_row(s, folded[s.start : s.end]), heading=headings[s.heading])
            for s in reading.sentences
        ),
    )
    return Laid(paper, marked, sides=sides, words=(parties, outputs))


def _row(sentence: Sentence, marked: str) -> str:
    """A row keeps the colon after its label."""
    at = sentence.folded.find(":") if sentence.row else -1
    return f"{marked[:at]}:{marked[at + 1 :]}" if at >= 0 else marked


def _parties(sides: Sides, folded: str) -> str:
    """The expression for parties, in three named groups."""
    users = "" if re.search(r"\b(?:licensee|customer|you)\b", folded) else "|users?"
    givers = _alternatives((*sides.givers,), sides.takers)
    takers = _alternatives((*sides.takers,), sides.givers)
    return (
        rf"(?P<u>\b(?:{givers}{GIVERS}|we|us|ours?)\b)"
        rf"|(?P<y>\b(?:{takers}{TAKERS}|you(?:rself|rs?)?{users})\b)"
        rf"|(?P<b>\b{_BOTH}\b)"
    )


def _alternatives(names: tuple[str, ...], others: tuple[str, ...]) -> str:
    taken = {name.lower() for name in others}
    kept = sorted({fold(n) for n in names if n.lower() not in taken}, key=len, reverse=True)
    return "".join(f"{re.escape(name)}|" for name in kept)


def _marked(text: str, parties: str, outputs: str) -> str:
    return _things(outputs).sub(_instead, pattern(parties).sub(_party, text))


_TRIGGERS = (
    "model", "weight", "checkpoint", "network", "llm", "data", "corpus", "corpora", "material",
    "content", "input", "prompt", "information", "submission", "document", "files", "output",
    "result", "generat", "produce", "synthetic", "create", "obtain", "completion", "response",
    "replies", "answers", "comes out", "made", "derivat", "derived", "tune", "modif", "adapt",
    "improve", "enhance", "lora", "low-rank", "peft", "intelligence", "machine", "compet", "system",
    "submit", "enter", "upload", "provide", "send", "types", "feed", "put", "make", "returns",
    "delivers", "gives", "trained",
)  # fmt: skip
"""One of these stands in every sentence that names a thing."""


def _by_sentence(text: str, reading: Reading, outputs: str) -> str:
    """The text with things marked; most sentences of most agreements name none."""
    things, out, last = _things(outputs), [], 0
    for sentence in reading.sentences:
        words = text[sentence.start : sentence.end]
        if any(trigger in words for trigger in _TRIGGERS):
            out += [text[last : sentence.start], things.sub(_instead, words)]
            last = sentence.end
    return "".join((*out, text[last:]))


def _party(match: re.Match[str]) -> str:
    words, kind = match.group(), (match.lastgroup or "u").upper()
    if words in ("our", "ours", "your", "yours"):
        return kind * (len(words) - 1) + "'"
    return kind * len(words)


@cache
def _things(outputs: str) -> re.Pattern[str]:
    kinds = {
        "T": _TRAINED, "V": _DERIVED, "A": _ADAPTER, "O": f"{outputs}|{_MAKES}", "I": _INPUT,
        "X": _OTHER_MODEL, "M": _MODEL, "D": _DATA,
    }  # fmt: skip
    return pattern("|".join(rf"(?P<{k}>\b(?:{words})\b)" for k, words in kinds.items()))


def _instead(match: re.Match[str]) -> str:
    return (match.lastgroup or "") * (match.end() - match.start())


def _terms_marked(document: Document, folded: str, sides: Sides) -> str:
    """The folded text with the document's own terms for things marked wherever they are written."""
    kinds = _kinds_of_terms(document, folded, {*sides.givers, *sides.takers})
    if not kinds:
        return folded
    either = "|".join(re.escape(t).replace(r"\ ", r"\s+") for t in sorted(kinds, key=len)[::-1])
    found = re.compile(rf"\b({either})\b")
    out, last = [], 0
    for match in found.finditer(document.text):
        kind = kinds.get(" ".join(match.group().split()), "")
        out += [folded[last : match.start()], kind * len(match.group())]
        last = match.end()
    return "".join((*out, folded[last:]))


def _kinds_of_terms(document: Document, folded: str, names: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for definition in document.definitions[:TERMS]:
        term = definition.term
        if term in names or not _THING.fullmatch(term) or _NO_THING.search(term.lower()):
            continue
        at = folded.find(term.lower(), definition.start)
        meaning = folded[at + len(term) : at + len(term) + MEANING] if at >= 0 else ""
        meaning = meaning.split(". ")[0]
        if not re.match(
            r"[\"')\]]*,? *(?:shall |will )?(?:means?|refers?|is|are|has|:|-)", meaning
        ):
            continue
        kind = _kind(term, meaning)
        if kind:
            found[term] = kind
    return found


def _kind(term: str, meaning: str) -> str:
    """The letter for what a term means; its own words go before those of its meaning."""
    own = _things(_PLAIN_OUTPUT).fullmatch(term.lower())
    if own:
        return own.lastgroup or ""
    if _A_MODEL.search(term):  # a model, whatever its meaning says of outputs
        trained = _TRAINED_ON.search(meaning)
        return "T" if trained else "V" if _KIND_OF_TERM[1][1].search(meaning) else "M"
    if _A_SERVICE.search(term):
        return "M" if _OF_AI.search(meaning) else ""
    data = re.search(r"\b(?:Data|Datasets?|Corpus|Contents?|Materials?)$", term) is not None
    first = [
        (m.start(), kind)
        for kind, words in _KIND_OF_TERM
        if (not data or kind in "OIMD") and (m := words.search(meaning))
    ]
    return next((kind for _, kind in first), "")


_A_SERVICE = re.compile(
    r"\b(?:Services?|Platform|System|Application|Software|Solution|Technology)$"
)
_OF_AI = pattern(r"\b(?:models?|inference|artificial intelligence|ai|machine[- ]learning)\b")
_A_MODEL = re.compile(r"\b(?:Models?|Weights|Checkpoints?)$")
_TRAINED_ON = pattern(
    r"\b(?:trained|developed|created|built) (?:\w+ ){0,3}?(?:on|with|using|from)\b|\btransfer\w*\b"
)
_PLAIN_OUTPUT = (
    r"(?:(?:model|service|system|ai|platform) )?outputs?"
    r"|(?:ai-)?generated (?:content|materials?|works?|texts?|items?|media)|results?|generations?"
    r"|completions?"
)
