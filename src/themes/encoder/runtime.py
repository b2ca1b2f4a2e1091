"""The encoder's machinery: its tokeniser, and onnxruntime on one thread, which reports its use to nobody."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from themes.encoder.weights import TOKENIZER, read_pinned

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from themes.encoder.graph import Graph


def load_tokenizer(max_tokens: int) -> "Tokenizer":
    """Load the pinned tokeniser, which cuts a text after so many tokens."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_buffer(read_pinned(TOKENIZER))
    tokenizer.no_padding()
    tokenizer.enable_truncation(max_tokens)
    return tokenizer


def load_graph(graph: "Graph") -> Callable[[NDArray[np.int64]], NDArray[np.float32]]:
    """Make a graph ready to run on one thread: token ids of shape (tokens,) to its only output."""
    # From 1.29 on, onnxruntime reports its use to its makers over the network, unless this is set before its import.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    from themes.encoder.graph import INPUT

    onnxruntime.disable_telemetry_events()  # most of it, should somebody have imported it before us
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = 3  # errors only
    values = [onnxruntime.OrtValue.ortvalue_from_numpy(tensor) for tensor in graph.tensors.values()]
    options.add_external_initializers(list(graph.tensors), values)
    session = onnxruntime.InferenceSession(graph.model, options, providers=["CPUExecutionProvider"])

    def run(token_ids: NDArray[np.int64]) -> NDArray[np.float32]:
        return np.asarray(session.run(None, {INPUT: token_ids})[0], dtype=np.float32)

    return run
