"""The scripts of benchmarks/quality, for the tests that ask them; pytest finds no package there to import."""

import functools
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

QUALITY = Path(__file__).parents[1] / "benchmarks" / "quality"


@functools.cache
def load_measure(name: str) -> ModuleType:
    """Return a script of benchmarks/quality as a module, loaded once."""
    spec = importlib.util.spec_from_file_location(name, QUALITY / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
