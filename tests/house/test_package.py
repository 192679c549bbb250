"""The package as a whole: its public names, what importing it costs, and that it is typed."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.resources import files

import pytest

import firsttimeright

HEAVY = {"pydantic", "numpy", "phonenumbers", "email_validator", "rapidfuzz", "stdnum", "fluent", "babel", "rich"}


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout  # noqa: S603


@pytest.mark.parametrize("name", firsttimeright.__all__)
def test_every_public_name_is_there(name):
    assert getattr(firsttimeright, name) is not None
    assert name in dir(firsttimeright)
    assert not {"TYPE_CHECKING", "import_module", "annotations"} & set(dir(firsttimeright))


def test_type_checkers_see_the_same_names():
    """The names under TYPE_CHECKING, in ``__all__`` and in the table of homes are the same."""
    tree = ast.parse(files("firsttimeright").joinpath("__init__.py").read_text(encoding="utf-8"))
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {(a.name, node.module) for node in guarded.body if isinstance(node, ast.ImportFrom) for a in node.names}
    assert seen == set(firsttimeright._HOME.items())
    assert set(firsttimeright.__all__) == set(firsttimeright._HOME) | {"__version__"}


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="Intaek"):
        firsttimeright.Intaek  # noqa: B018


def test_importing_the_package_loads_no_dependency():
    loaded = run("import sys, firsttimeright; print(*{name.split('.')[0] for name in sys.modules})").split()
    assert HEAVY & set(loaded) == set()


def test_importing_the_package_loads_no_room():
    """The rooms come with the first record, so that an import costs next to nothing; the benchmark gives the time."""
    code = "import sys, firsttimeright; print(*(name for name in sys.modules if name.startswith('firsttimeright.')))"
    assert run(code).split() == []


@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured the Unix way")
def test_importing_every_room_takes_less_than_40_mb_beyond_the_dependencies():
    """Code alone: tables load on first use."""
    code = """
import resource, sys
import email_validator, fluent.runtime, numpy, phonenumbers, pydantic, rapidfuzz.fuzz, stdnum

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << (20 if sys.platform == "darwin" else 10))

before = peak()
import firsttimeright
for name in firsttimeright.__all__:
    getattr(firsttimeright, name)
print(peak() - before)
"""
    assert float(run(code)) < 40


def test_the_package_is_typed():
    assert files("firsttimeright").joinpath("py.typed").is_file()
