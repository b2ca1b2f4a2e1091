"""The models that the package ships, each refused unless it is the file that we trained."""

import hashlib
from importlib import resources

from themes.errors import ModelError

SHA256 = {
    "names_cnn.bin": "86726e0a7d704a51cfd9d70d4b2ff90c0e656ed7fa5e6d9d6035f155c465c4ff",
    "names_head.safetensors": "3e8a57cd4d8abc1afbe4b61eb28554bdde0e8df7b97cd9e3e79cf6326898d5c7",
}
"""What each file must hash to; `models/manifest.toml` says the same, and a test compares."""


def read_shipped(name: str) -> bytes:
    """The content of a shipped model.

    Raises:
        ModelError: when the file is missing or is not the one that we trained.
    """
    remedy = "install themes again"
    try:
        content = resources.files("themes.personal_data").joinpath(name).read_bytes()
    except OSError as error:
        raise ModelError(f"{name}: this model of the package cannot be read; {remedy}") from error
    if hashlib.sha256(content).hexdigest() != SHA256[name]:
        raise ModelError(f"{name}: this model is not the file that the package was made with; {remedy}")
    return content
