"""The sentence encoder in JAX, with adapters that learn while its own weights stay: for training only.

`python -m pip install jax==0.10.2 optax==0.2.8` beside themes itself; the product needs neither. An adapter is what
`themes.encoder.adapter` reads. JAX on one processor family gives the same bits for the same seed.
"""

from collections.abc import Mapping, Sequence

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from themes.encoder.adapter import DOWN, UP
from themes.encoder.graph import HEAD_WIDTH, HEADS, LAYER_NORM_EPSILON, LAYERS, WIDTH
from themes.encoder.weights import read_tensors

PARTS = {
    "attention.self.query": (WIDTH, WIDTH),
    "attention.self.key": (WIDTH, WIDTH),
    "attention.self.value": (WIDTH, WIDTH),
    "attention.output.dense": (WIDTH, WIDTH),
    "intermediate.dense": (WIDTH, 4 * WIDTH),
    "output.dense": (4 * WIDTH, WIDTH),
}
"""The weights of a layer that an adapter changes, as (in, out)."""

DROPOUT = 0.1

Array = jax.Array
Adapter = Mapping[str, Array]


def new_adapter(key: Array, rank: int, layers: Sequence[int]) -> dict[str, Array]:
    """An adapter that changes nothing yet, for some layers, the first being 0."""
    made = {}
    for layer in layers:
        for part, (wide_in, wide_out) in PARTS.items():
            key, mine = jax.random.split(key)
            name = f"encoder.layer.{layer}.{part}"
            made[name + DOWN] = jax.random.normal(mine, (wide_in, rank)) / np.sqrt(wide_in)
            made[name + UP] = jnp.zeros((rank, wide_out))
    return made


def dropped(values: Array, key: Array | None) -> Array:
    """Values of which the share `DROPOUT` is put to 0, and the rest scaled up; all of them without a key."""
    if key is None:
        return values
    return values * jax.random.bernoulli(key, 1 - DROPOUT, values.shape) / (1 - DROPOUT)


class Network:
    """The encoder's weights as JAX reads them."""

    def __init__(self) -> None:
        tensors = {name: np.asarray(value) for name, value in read_tensors().items() if value.dtype == np.float32}
        self._vectors = {name: jnp.array(value) for name, value in tensors.items()}
        self._turned = {name: jnp.array(np.ascontiguousarray(tensors[name].T)) for name in tensors if _turns(name)}

    def hidden(
        self,
        adapter: Adapter,
        ids: Array,
        mask: Array,
        *,
        key: Array | None = None,
        layers: int = LAYERS,
    ) -> Array:
        """What each token is after so many layers: (texts, tokens, 384).

        Args:
            adapter: the changes, by the names of `themes.encoder.adapter`.
            ids: token ids, (texts, tokens), filled up at the end.
            mask: 1 for a token and 0 for a filling, of the same shape.
            key: for dropout, after the embedding and in each half of a layer; None to drop nothing.
            layers: how many layers are gone through.
        """
        keys = iter([None] * (2 * layers + 1) if key is None else jax.random.split(key, 2 * layers + 1))
        part = "embeddings."
        places = self._vectors[part + "position_embeddings.weight"][: ids.shape[1]]
        kind = self._vectors[part + "token_type_embeddings.weight"][0]
        values = self._vectors[part + "word_embeddings.weight"][ids] + places + kind
        values = dropped(self._norm(values, part + "LayerNorm"), next(keys))
        unseen = (1 - mask)[:, None, None, :] * -1e9
        for layer in range(layers):
            name = f"encoder.layer.{layer}."
            mixed = dropped(self._attention(adapter, values, unseen, name), next(keys))
            values = self._norm(values + mixed, name + "attention.output.LayerNorm")
            wide = jax.nn.gelu(self._linear(adapter, values, name + "intermediate.dense"), approximate=False)
            narrow = dropped(self._linear(adapter, wide, name + "output.dense"), next(keys))
            values = self._norm(values + narrow, name + "output.LayerNorm")
        return values

    def _attention(self, adapter: Adapter, values: Array, unseen: Array, name: str) -> Array:
        texts, tokens, _ = values.shape

        def heads(part: str) -> Array:
            made = self._linear(adapter, values, f"{name}attention.self.{part}")
            return made.reshape(texts, tokens, HEADS, HEAD_WIDTH).transpose(0, 2, 1, 3)

        query, key, value = heads("query"), heads("key"), heads("value")
        shares = jax.nn.softmax(query @ key.transpose(0, 1, 3, 2) * HEAD_WIDTH**-0.5 + unseen, axis=-1)
        mixed = (shares @ value).transpose(0, 2, 1, 3).reshape(texts, tokens, WIDTH)
        return self._linear(adapter, mixed, name + "attention.output.dense")

    def _linear(self, adapter: Adapter, values: Array, name: str) -> Array:
        flat = values.reshape(-1, values.shape[-1])  # gradients of three axes are several times slower
        made = flat @ self._turned[f"{name}.weight"] + self._vectors[f"{name}.bias"]
        if name + DOWN in adapter:
            made = made + (flat @ adapter[name + DOWN]) @ adapter[name + UP]
        return made.reshape(*values.shape[:-1], -1)

    def _norm(self, values: Array, name: str) -> Array:
        mean = values.mean(axis=-1, keepdims=True)
        spread = ((values - mean) ** 2).mean(axis=-1, keepdims=True)
        scaled = (values - mean) * jax.lax.rsqrt(spread + LAYER_NORM_EPSILON)
        return scaled * self._vectors[f"{name}.weight"] + self._vectors[f"{name}.bias"]


def _turns(name: str) -> bool:
    """Whether a tensor is the matrix of a layer."""
    return name.endswith(tuple(f"{part}.weight" for part in PARTS)) and name.startswith("encoder.")


def padded(rows: Sequence[Sequence[int]], width: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Token ids of texts, filled up to one width, and their mask."""
    ids, mask = np.zeros((len(rows), width), np.int32), np.zeros((len(rows), width), np.float32)
    for at, row in enumerate(rows):
        ids[at, : len(row)], mask[at, : len(row)] = row, 1
    return ids, mask
