"""The models that the package ships, each refused unless it is the file that we trained."""

import hashlib
from importlib import resources

from themes.errors import ModelError

SHA256 = {
    "names_cnn.bin": "9a7516355b38d89ac6d2aa21b4023c808241f5e38b894f9d4ff95399f90b9e09",
    "names_head.safetensors": "e5464750ed02800d4bb0e652c5ee99d76d49fcaaa6e468aba02fa63e67e317a6",
    "triage_reader.safetensors": "eecaac39d57ea7dc3edb7517915fb2a846de01f3a5d0ee15de0631b4f683d3a6",
}
"""What each file must hash to; `models/manifest.toml` says the same, and a test compares."""


def read_shipped(name: str, *, package: str = "themes.personal_data") -> bytes:
    """The content of a shipped model, which lies in the folder of a package.

    Raises:
        ModelError: when the file is missing or is not the one that we trained.
    """
    remedy = "install themes again"
    try:
        content = resources.files(package).joinpath(name).read_bytes()
    except OSError as error:
        raise ModelError(f"{name}: this model of the package cannot be read; {remedy}") from error
    if hashlib.sha256(content).hexdigest() != SHA256[name]:
        raise ModelError(f"{name}: this model is not the file that the package was made with; {remedy}")
    return content
