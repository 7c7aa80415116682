# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The page of a composition: what it says, what it draws, and that nothing in it can act."""

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from html import unescape
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

from licet.app.compositions.graph import BOX, Drawing, draw
from licet.app.compositions.graph_marks import marks_of
from licet.app.compositions.html import render
from licet.app.compositions.phrases import ACTS, act_words, verdict_words
from licet.app.licensing import licensing_of
from licet.app.lineages.own import read_own
from licet.compose import UNKNOWN, World, compose, with_remedies
from licet.compose.profiles import STRICT
from licet.library import licences
from licet.terms import (
    Act,
    Artefact,
    ArtefactKind,
    Composition,
    Input,
    Instrument,
    Licensing,
    Lineage,
    Obligation,
    Operation,
    Relation,
    Role,
    Row,
    Situation,
    Statement,
    Step,
    Verdict,
    Way,
)
from licet.terms.licences import Reach
from licet.text import read

Browse = Callable[..., str]

VECTORS = Path(__file__).parents[1] / "vectors"
GRAPHS = tomllib.loads((VECTORS / "graph.toml").read_text("utf-8"))["case"]
CASES = [
    case
    for file in sorted((VECTORS / "lineages").glob("*.toml"))
    for case in tomllib.loads(file.read_text("utf-8"))["case"]
]
TODAY = date(2026, 11, 26)
SIGN = {Verdict.ALLOW: "✓", Verdict.DENY: "✕", Verdict.ASK: "?"}
ATTACK = """"'></script></title></svg><script>document.title='run'</script><img src=x>"""


MUTE = "mute"


def composed(
    lineage: Lineage,
    instruments: Mapping[str, Instrument],
    under: Mapping[str, Licensing],
    *,
    artefact: str,
    acts: tuple[Act, ...] = tuple(Act),
) -> Composition:
    world = World(
        lineage=lineage, instruments=instruments, situation=Situation(), today=TODAY,
        licensing={a.id: under.get(a.id, Licensing()) for a in lineage.artefacts},
    )  # fmt: skip
    found = compose(world, artefact=artefact, acts=acts)
    tried = with_remedies(world, found.conflicts, artefact=artefact, profile=STRICT)
    return replace(found, conflicts=tuple(tried))


def licence_of_ours(id_: str, *, title: str, quote: str) -> Instrument:
    """Reaches what is tuned, stops at outputs, and leaves training data open."""
    return Instrument(
        id=id_,
        title=title,
        statements={
            "commercial_use": Statement(
                key="commercial_use", value="permitted", section="1", quote=quote
            ),
            "redistribute": Statement(key="redistribute", value="conditional", section="2"),
            "modify_finetune": Statement(key="modify_finetune", value="permitted", section="1"),
            "model_name_rule": Statement(
                key="model_name_rule", value="required", section="5", params={"prefix": "Heron"},
                reach=(Reach.VERBATIM, Reach.DERIVATIVE),
            ),
            "notice_text": Statement(
                key="notice_text", value="verbatim", section="3", quote=quote,
                params={"text": "Heron is licensed by its makers. " + quote},
            ),
            "licence_copy": Statement(key="licence_copy", value="required", section="4"),
        },
        rows={
            Way.MODIFIED: Row(relation=Relation.DERIVATIVE, section="1"),
            Way.OUTPUT: Row(relation=Relation.INDEPENDENT, section="7", note="outputs are free"),
        },
        source="words:0123",
    )  # fmt: skip


def ours(*, attack: str = "") -> Composition:
    """A base is tuned on what another model wrote; that one's licence stops at its outputs."""
    name = f"org/{attack or 'base'}"
    lineage = Lineage(
        artefacts=(
            Artefact(id=name, kind=ArtefactKind.WEIGHTS, licence="heron", revision=attack),
            Artefact(id="teacher", kind=ArtefactKind.WEIGHTS, declared=f"stork{attack}"),
            Artefact(id="answers", kind=ArtefactKind.OUTPUT_DATASET),
            Artefact(id="mystery", kind=ArtefactKind.DATASET, unresolved=True),
            Artefact(id="tuned", kind=ArtefactKind.WEIGHTS, name=attack or "Tuned"),
        ),
        operations=(
            Step(
                op=Operation.GENERATE, inputs=(Input(artefact="teacher", role=Role.BASE),),
                output="answers",
            ),
            Step(
                op=Operation.FINE_TUNE,
                inputs=(
                    Input(artefact=name, role=Role.BASE),
                    Input(artefact="answers", role=Role.DATA),
                    Input(artefact="mystery", role=Role.DATA),
                ),
                output="tuned",
            ),
        ),
    )  # fmt: skip
    quote = f"You may use it in trade.{attack}"
    instruments = {
        i: licence_of_ours(i, title=f"{t} Licence{attack}", quote=quote)
        for i, t in ((f"heron{attack}", "Heron"), (f"stork{attack}", "Stork"))
    }
    # It says nothing at all: whether it reaches what was trained on its data is unsettled.
    mute = Instrument(id=MUTE, title="Mute Licence", statements={}, rows={}, source="words:4567")
    return composed(
        lineage, {**instruments, MUTE: mute},
        {
            name: Licensing(concluded=(f"heron{attack}",)),
            "teacher": Licensing(declared=(f"stork{attack}",)),
            "mystery": Licensing(concluded=(MUTE,)),
        },
        artefact="tuned",
    )  # fmt: skip


def text_of(page: str) -> str:
    """What a reader sees, blanks evened out; the script and its data are not seen."""
    body = re.sub(r"(?s)<(script|style|title)\b.*?</\1>", " ", page)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def marked(composition: Composition, profile: str, licence: str) -> dict[str, Any]:
    """Marks of a licence with the names of artefacts for the numbers of boxes."""
    drawing = draw(composition.lineage, composition.artefact)
    found = marks_of(composition, drawing)[profile][licence]
    ids = [box.ids[0] for box in drawing.boxes]
    ends = [(ids[line.box], ids[drawing.pills[line.pill].box]) for line in drawing.lines]
    return {
        "boxes": {ids[k]: word for k, (word, _) in found.boxes.items()},
        "flows": {ends[k] for k in found.flows},
        "stops": {ends[k]: words for k, words in found.stops.items()},
    }


def lineage_of(case: Mapping[str, Any]) -> Lineage:
    kinds = case.get("licences", {})
    steps: list[Step] = []
    for edge in case.get("edges", ()):
        inputs, output, op = re.fullmatch(r"(.+) > (\w+)(?: \((\w+)\))?", edge).groups()  # type: ignore[union-attr]
        steps.append(
            Step(
                op=Operation(op or "fine_tune"), output=output,
                inputs=tuple(Input(artefact=i, role=Role.DATA) for i in inputs.split(", ")),
            )
        )  # fmt: skip
    names = [i.artefact for s in steps for i in s.inputs] + [s.output for s in steps]
    ids = dict.fromkeys(names or [case["alone"]])
    return Lineage(
        artefacts=tuple(
            Artefact(id=i, kind=ArtefactKind.DATASET, licence=kinds.get(i, "")) for i in ids
        ),
        operations=tuple(steps),
    )


def columns(drawing: Drawing) -> list[list[str]]:
    """Boxes as they stand, from left to right and from top to bottom."""
    by_rank: dict[int, list[tuple[float, str]]] = {}
    for box in drawing.boxes:
        by_rank.setdefault(box.rank, []).append((box.y, "+".join(box.ids)))
    return [[name for _, name in sorted(by_rank[rank])] for rank in sorted(by_rank)]


@pytest.mark.parametrize("case", GRAPHS, ids=lambda case: case["name"])
def test_drawings(case: Mapping[str, Any]) -> None:
    lineage = lineage_of(case)
    asked = lineage.operations[-1].output if lineage.operations else case["alone"]
    found = draw(
        lineage, asked, at_most=case.get("at_most", 200), fold_above=case.get("fold_above", 40)
    )

    assert columns(found) == case["columns"]
    assert list(found.left_out) == case.get("left_out", [])
    if "pills" in case:
        assert len(found.pills) == case["pills"]
    if "lacking" in case:
        assert sum(pill.left_out for pill in found.pills) == case["lacking"]


def random_lineage(seed: int, count: int) -> Lineage:
    """Artefacts each made of some that came before, the last one of all that were not used."""
    chance = Random(seed)
    ids = [f"a{k}" for k in range(count)]
    steps = [
        Step(
            op=chance.choice((Operation.FINE_TUNE, Operation.MERGE_WEIGHTS, Operation.CONVERT)),
            inputs=tuple(
                Input(artefact=i, role=Role.BASE)
                for i in chance.sample(ids[max(0, k - 40) : k], min(k, chance.randint(1, 3)))
            ),
            output=ids[k],
        )
        for k in range(count // 2, count - 1)
    ]
    used = {i.artefact for s in steps for i in s.inputs}
    loose = [i for i in ids[:-1] if i not in used]
    steps.append(
        Step(
            op=Operation.COLLECT, inputs=tuple(Input(artefact=i, role=Role.DATA) for i in loose),
            output=ids[-1],
        )
    )  # fmt: skip
    kinds = [ArtefactKind.WEIGHTS, ArtefactKind.DATASET, ArtefactKind.CODE, ArtefactKind.OUTPUT]
    return Lineage(
        artefacts=tuple(Artefact(id=i, kind=chance.choice(kinds)) for i in ids),
        operations=tuple(steps),
    )


@pytest.mark.parametrize("seed", range(8))
def test_boxes_stand_apart_and_every_line_runs_to_the_right(seed: int) -> None:
    found = draw(random_lineage(seed, 60), "a59", fold_above=1000)

    assert len(found.boxes) == 60
    spots = sorted((box.x, box.y) for box in found.boxes)
    for (x, y), (other_x, other_y) in pairwise(spots):
        assert other_x > x + BOX[0] or other_y >= y + BOX[1]
    for box in found.boxes:
        assert 0 <= box.x <= found.width - BOX[0]
        assert 0 <= box.y <= found.height - BOX[1]
    for line in found.lines:
        assert found.boxes[line.box].x + BOX[0] < found.pills[line.pill].x
        assert found.boxes[line.box].rank < found.boxes[found.pills[line.pill].box].rank


@pytest.mark.parametrize("seed", range(4))
def test_a_drawing_does_not_depend_on_the_order_a_lineage_is_written_in(seed: int) -> None:
    lineage = random_lineage(seed, 40)
    chance = Random(seed)
    steps = [
        replace(step, inputs=tuple(chance.sample(step.inputs, len(step.inputs))))
        for step in (*lineage.operations, *lineage.operations[:5])
    ]
    shuffled = Lineage(
        artefacts=tuple(chance.sample(lineage.artefacts, len(lineage.artefacts))),
        operations=tuple(chance.sample(steps, len(steps))),
    )

    assert draw(shuffled, "a39") == draw(lineage, "a39")


def test_marks_say_where_a_licence_binds_and_where_it_stops() -> None:
    found = ours()
    base = marked(found, "strict", "heron")
    teacher = marked(found, "strict", "stork")

    assert base["boxes"] == {"org/base": "licensed", "tuned": "derivative"}
    assert base["flows"] == {("org/base", "tuned")}
    assert not base["stops"]
    assert teacher["boxes"] == {"teacher": "licensed"}
    assert not teacher["flows"]
    assert list(teacher["stops"]) == [("teacher", "answers")]
    assert "§\N{NO-BREAK SPACE}7" in teacher["stops"]["teacher", "answers"]
    assert "outputs are free" in teacher["stops"]["teacher", "answers"]


def test_a_stop_that_hangs_on_a_question_names_it() -> None:
    found = ours()
    lenient = marked(found, "lenient", MUTE)

    assert list(lenient["stops"]) == [("mystery", "tuned")]
    assert "data.derivative" in lenient["stops"]["mystery", "tuned"]
    assert "tuned" not in lenient["boxes"]
    assert marked(found, "strict", MUTE)["boxes"]["tuned"] == "derivative"


@pytest.mark.parametrize("seed", range(6))
def test_every_stop_of_a_composition_is_on_a_line_and_every_binding_on_a_box(seed: int) -> None:
    case = Random(seed).choice([c for c in CASES if len(c["lineage"]["artefacts"]) > 3])
    found = real(case)
    drawing = draw(found.lineage, found.artefact)
    marks = marks_of(found, drawing)
    ids = [box.ids[0] for box in drawing.boxes]
    for profile, bindings in found.bindings.items():
        for binding in bindings:
            assert ids.index(binding.artefact) in marks[profile][binding.licence].boxes
        for stop in found.stops[profile]:
            ends = {
                ids[drawing.pills[drawing.lines[k].pill].box]
                for k in marks[profile][stop.licence].stops
            }
            assert stop.artefact in ends


def real(case: Mapping[str, Any], *, acts: tuple[Act, ...] = tuple(Act)) -> Composition:
    """A labelled lineage under the licences that ship."""
    loaded = read_own(case["lineage"], source=Path("vector"))
    instruments, licensing = licensing_of(loaded.lineage, licences(), documents={})
    world = World(
        lineage=loaded.lineage, instruments=instruments, licensing=licensing,
        situation=Situation(), today=TODAY,
    )  # fmt: skip
    asked = case["ask"][0].get("artefact") or loaded.artefact
    return compose(world, artefact=asked, acts=acts)


@pytest.mark.parametrize("case", CASES[::2], ids=lambda case: case["name"])
def test_everything_a_composition_says_stands_on_its_page(case: Mapping[str, Any]) -> None:
    found = real(case)
    page = render(found)
    words = text_of(page)

    for answer in found.answers:
        act = act_words(answer.act, answer.form)
        assert f"{act[:1].upper()}{act[1:]}" in words
        assert (
            f"{answer.profile}: {SIGN[answer.verdict]} {verdict_words(answer).capitalize()}"
            in words
        )
        for proviso in answer.conditions:
            assert proviso.text in words
        for question in answer.questions:
            assert question.switch in words
    for conflict in found.conflicts:
        assert conflict.problem in words
        assert f"licet explain {conflict.kind}" in words
    for duty in found.obligations:
        assert " ".join(duty.text.split()) in words
    for artefact in {b.artefact for each in found.bindings.values() for b in each}:
        assert artefact in words
    for licence, instrument in found.instruments.items():
        assert instrument.title in words
        assert licence in words


def section(page: str, name: str) -> str:
    whole = re.search(rf'(?s)<section id="{name}".*?</section>', page)
    assert whole is not None
    return whole.group()


def test_each_act_has_one_line_with_a_word_for_each_reading() -> None:
    found = ours()
    page = render(found)
    for act in Act:
        line = re.search(rf'(?s)<details id="act-{act}">\s*<summary.*?</summary>', page)
        assert line is not None
        words = text_of(line.group())
        for answer in found.answers:
            if answer.act is act:
                word = verdict_words(answer).capitalize()
                assert f"{answer.profile}: {SIGN[answer.verdict]} {word}" in words


def test_a_quotation_stands_with_its_clause_and_the_path_that_leads_there() -> None:
    words = text_of(section(render(ours()), "answers"))

    assert "You may use it in trade." in words
    assert "org/base → fine-tune → tuned" in words


def test_a_conflict_shows_its_clauses_and_what_removes_it() -> None:
    words = text_of(section(render(ours()), "conflicts"))

    assert re.search(r"K5 name blocks .* begin with “Heron”", words)
    assert "rename it" in words
    assert "brings" in words


def test_words_that_have_to_be_shown_can_be_copied_as_they_stand() -> None:
    found = ours()
    exact = [
        unescape(words)
        for words in re.findall(
            r'(?s)<pre class="exact"[^>]*>(.*?)</pre>', section(render(found), "duties")
        )
    ]

    assert "Heron is licensed by its makers. You may use it in trade." in exact
    assert "Heron" in exact


@pytest.mark.parametrize(
    ("found", "missing", "words"),
    [
        ("LICENSE", False, "found : LICENSE"),
        ("", True, "missing : no file beside the artefact has its text"),
        ("", False, "not looked for : the lineage does not list the files"),
    ],
)
def test_a_licence_copy_is_found_missing_or_not_looked_for(
    found: str, missing: bool, words: str
) -> None:
    copy = Obligation(
        kind="licence_copy", text="include a copy", licence="heron", section="4", found=found,
        missing=missing,
    )  # fmt: skip
    page = render(replace(ours(), obligations=(copy,)))

    assert words in text_of(section(page, "duties"))


def test_of_an_unread_licence_nothing_is_said_to_be_silent() -> None:
    lineage = Lineage(artefacts=(Artefact(id="found", kind=ArtefactKind.WEIGHTS),))
    unknown = Instrument(
        id=UNKNOWN, title="a licence that nobody named", statements={}, rows={}, read=False
    )
    found = composed(
        lineage, {UNKNOWN: unknown}, {"found": Licensing(concluded=(UNKNOWN,))}, artefact="found"
    )
    words = text_of(section(render(found), "answers"))

    assert "a licence that nobody named its words are not known" in words
    assert not re.search(r"nobody named (?:on [\w ]+: )?no clause speaks of it", words)


def test_what_is_only_known_by_name_is_said_at_the_top() -> None:
    header = render(ours()).partition("</header>")[0]

    assert "Only known by name: mystery" in text_of(header)


def test_profiles_that_agree_are_shown_together_and_others_apart() -> None:
    found = ours()
    page = section(render(found), "answers")
    for act in Act:
        details = re.search(rf'(?s)<details id="act-{act}">.*?</details>', page)
        assert details is not None
        verdicts = {a.verdict for a in found.answers if a.act is act}
        shown = len(re.findall("<article>", details.group()))
        assert shown >= len(verdicts)
    assert {a.verdict for a in found.answers if a.act is Act.USE} == {Verdict.ASK, Verdict.ALLOW}


def test_one_profile_and_no_act_make_a_page_too() -> None:
    found = ours()
    narrow = replace(
        found, answers=(), conflicts=(), obligations=(), questions=(),
        bindings={"lenient": found.bindings["lenient"]}, stops={"lenient": found.stops["lenient"]},
    )  # fmt: skip

    assert "Nothing was asked." in text_of(render(narrow))


def test_a_page_asks_for_nothing_from_elsewhere() -> None:
    page = render(ours())

    assert "default-src 'none'" in page
    assert not re.search(r'\b(?:src|srcset|action)=|href="(?!#)|url\(|@import|\bfetch\(', page)


def test_every_link_leads_to_something_on_the_page() -> None:
    for composition in (ours(), real(CASES[0])):
        page = render(composition)
        ids = re.findall(r'\bid="([^"]*)"', page)

        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]*)"', page)) <= set(ids)


def test_nothing_in_a_lineage_or_a_licence_becomes_markup() -> None:
    page = render(ours(attack=f"{ATTACK}\u202e\udcff{{{{7*7}}}}"))

    assert page.count("<script") == 2
    assert "<img" not in page
    assert "\u202e" not in page
    assert "{{7*7}}" in page
    page.encode("utf-8")
    island = re.search(r'(?s)<script type="application/json" id="data">(.*?)</script>', page)
    assert island is not None
    assert not re.search(r"[<>&\u2028\u202e]", island.group(1))
    assert json.loads(island.group(1))["licences"]


def test_no_script_of_a_lineage_runs_in_a_browser(tmp_path: Path, chromium: Browse) -> None:
    path = tmp_path / "page.html"
    path.write_text(render(ours(attack=ATTACK)), encoding="utf-8")
    seen = chromium(path)

    title = re.search("<title>(.*?)</title>", seen)
    assert title is not None
    assert title.group(1) != "run"
    assert "<img" not in seen
    assert seen.count("<script") == 2
    assert '<html lang="en" class="script">' in seen


def browsed(composition: Composition, act: str, tmp_path: Path, chromium: Browse) -> str:
    """The page after something was done on it, without the policy that forbids the doing."""
    whole = render(composition)
    open_ = re.sub(r'<meta http-equiv="Content-Security-Policy".*?>', "", whole)
    path = tmp_path / "page.html"
    path.write_text(open_.replace("</body>", f"<script>{act}</script></body>"), encoding="utf-8")
    return chromium(path)


def choice(page: str, licence: str) -> str:
    value = re.search(rf'name="licence" value="(\d+)"[^>]*><span>{licence}</span>', page)
    assert value is not None
    return value.group(1)


CHOOSE = "document.querySelector('input[name={}][value=\"{}\"]').click();"


def names(page: str, pattern: str) -> set[str]:
    return {unescape(n).partition("; ")[0] for n in re.findall(pattern, page)}


def bound(page: str) -> set[str]:
    return names(page, r'class="node [^"]*\bbound\b[^"]*"[^>]*aria-label="([^"]*)"')


def test_a_licence_that_is_chosen_marks_what_it_binds_and_where_it_stops(
    tmp_path: Path, chromium: Browse
) -> None:
    found = ours()
    stork = choice(render(found), "stork")
    seen = browsed(found, CHOOSE.format("licence", stork), tmp_path, chromium)
    stops = re.findall(r'class="stop there"[^>]*aria-label="([^"]*)"', seen)

    assert bound(seen) == {"teacher"}
    assert len(stops) == 1
    assert "Stork Licence stops short of an output of it" in stops[0]
    assert re.search(r'class="edge stopped"', seen)
    assert "Marked: Stork Licence, strict reading: binds 1 of 5 drawn, stops on 1 line." in seen


def test_the_other_reading_moves_the_marks(tmp_path: Path, chromium: Browse) -> None:
    found = ours()
    act = CHOOSE.format("licence", choice(render(found), MUTE))
    strict = browsed(found, act, tmp_path, chromium)
    lenient = browsed(found, act + CHOOSE.format("profile", 1), tmp_path, chromium)

    assert bound(strict) == {"mystery", "tuned"}
    assert bound(lenient) == {"mystery"}


def test_no_licence_marks_nothing(tmp_path: Path, chromium: Browse) -> None:
    seen = browsed(ours(), CHOOSE.format("licence", -1), tmp_path, chromium)

    assert not bound(seen)
    assert "stop there" not in seen.replace('class="stop there" aria-hidden', "")


ACTIONS = {
    "an arrow key goes to what lies that way": (
        'const from = document.getElementById("n0"); from.focus();'
        'from.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowLeft", bubbles: true}));'
        'document.title = document.activeElement.getAttribute("aria-label").split(";")[0]',
        r"<title>(?:answers|org/base|mystery)</title>",
    ),
    "only one box is reached by the tabulator key": (
        "document.title = document.querySelectorAll(\".node[tabindex='0']\").length",
        "<title>1</title>",
    ),
    "who points at a box reads what binds it": (
        'document.getElementById("n0").dispatchEvent(new MouseEvent("mouseover", {bubbles: true}))',
        r'id="point"[^>]*><b>tuned</b>\s.*(?s:.*)Heron Licence: a derivative',
    ),
    "a click on a box reads and does not lead away": (
        'const box = document.getElementById("n1");'
        'box.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, detail: 1}));'
        "document.title = location.hash",
        r'<title></title>(?s:.*)id="point"[^>]*><b>(?:answers|org/base|mystery)</b>(?s:.*?)'
        r'href="#a1">in the list',
    ),
    "a clause shows its path in the drawing": (
        'document.querySelector("#conflicts .trace").click()',
        r'class="node model bound traced"',
    ),
    "a link into an answer opens it": (
        'location.hash = "#act-host"; dispatchEvent(new Event("hashchange"))',
        r'<details id="act-host" open="">',
    ),
    "the drawing can be fitted to the page": (
        'document.getElementById("fit").click()',
        r'class="stage[^"]* fit"',
    ),
}


@pytest.mark.parametrize("name", ACTIONS)
def test_in_a_browser(name: str, tmp_path: Path, chromium: Browse) -> None:
    act, seen = ACTIONS[name]

    assert re.search(seen, browsed(ours(), act, tmp_path, chromium))


def test_a_stop_is_read_out_where_the_keyboard_gets_to_it(tmp_path: Path, chromium: Browse) -> None:
    found = ours()
    act = CHOOSE.format("licence", choice(render(found), "stork"))
    act += 'document.querySelector(".stop.there").focus()'
    seen = browsed(found, act, tmp_path, chromium)

    assert re.search(r'id="point"[^>]*><b>Stork Licence stops here</b>[^<]*outputs are free', seen)


def many(count: int) -> Composition:
    """A lineage too large to be drawn whole, under two licences of ours."""
    lineage = random_lineage(7, count)
    instruments = {
        i: licence_of_ours(i, title=f"{i.title()} Licence", quote="") for i in ("heron", "stork")
    }
    made = {step.output for step in lineage.operations}
    sources = [a.id for a in lineage.artefacts if a.id not in made]
    return composed(
        lineage, instruments,
        {s: Licensing(concluded=(("heron", "stork")[k % 2],)) for k, s in enumerate(sources)},
        artefact=f"a{count - 1}", acts=(Act.USE,),
    )  # fmt: skip


def test_three_hundred_artefacts_are_drawn_as_far_as_a_reader_can_follow(
    tmp_path: Path, chromium: Browse
) -> None:
    found = many(300)
    page = render(found)
    drawn = len(re.findall(r'<a id="n\d+"', page))
    seen = browsed(found, CHOOSE.format("licence", 1), tmp_path, chromium)

    assert 100 < drawn <= 200
    assert re.search(r"furthest from the one asked about are not drawn|share one", page)
    assert all(f"<bdi>{a.id}</bdi>" in page for a in found.lineage.artefacts)
    assert len(bound(seen)) > 10
    assert "a299" in bound(seen)


def test_thousands_of_artefacts_are_not_all_listed_and_the_page_says_so() -> None:
    count = 2500
    artefacts = [
        Artefact(id=f"a{k}", kind=ArtefactKind.DATASET, licence=f"l{k}") for k in range(count)
    ]
    step = Step(
        op=Operation.COLLECT, output="a0",
        inputs=tuple(Input(artefact=f"a{k}", role=Role.DATA) for k in range(1, count)),
    )  # fmt: skip
    lineage = Lineage(artefacts=tuple(artefacts), operations=(step,))
    page = render(composed(lineage, {}, {}, artefact="a0", acts=(Act.USE,)))

    assert "1,500 artefacts more" in text_of(page)


def test_a_printed_page_begins_with_the_answers_and_shows_what_is_folded(
    tmp_path: Path, chromium: Browse
) -> None:
    path, printed = tmp_path / "page.html", tmp_path / "page.pdf"
    path.write_text(render(ours()), encoding="utf-8")
    chromium(path, "--no-pdf-header-footer", f"--print-to-pdf={printed}")
    words = " ".join(read(printed.read_bytes(), name="page.pdf").text.split()).casefold()

    order = ["host as a service", "as weights", "what is open", "what to ship", "licence: heron"]
    places = [words.index(one) for one in order]

    assert places == sorted(places)
    assert "“you may use it in trade.”" in words
    assert "show in the lineage" not in words


def test_every_word_the_domain_has_is_said_in_words() -> None:
    def missing(known: Iterable[object], said: Iterable[object]) -> set[object]:
        return set(known) - set(said)

    from licet.app.compositions import html_words as words
    from licet.terms import Layer, Severity

    assert not missing(Act, ACTS)
    assert not missing(Verdict, words.SIGNS)
    assert not missing(Severity, words.SEVERITIES)
    assert not missing(Layer, words.LAYERS)
    assert not missing(Operation, words.OPERATIONS)
    assert not missing(Relation, words.RELATIONS)
    assert all(words.key_words(way).startswith("stops short of ") for way in Way)
    kinds = {o.kind for case in CASES for o in real(case, acts=(Act.USE,)).obligations}
    assert not missing(kinds, words.KINDS)
