"""What a user gets: run in an environment that holds only the wheel and its dependencies, without pytest.

``python -I tools/wheel.py`` looks at the installed package; ``--tree src`` at a source tree. It says what it
found and fails loudly.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import subprocess
import sys
from importlib.metadata import distribution, requires
from importlib.resources import files
from pathlib import Path

RECORD = '{"email": "sabine@gmial.com", "postcode": "1017 GL", "house_number": "12"}'


def main() -> None:
    """Go through the package as a user would."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tree", help="a source tree to look at in place of the installed package")
    tree = parser.parse_args().tree
    if tree:
        sys.path.insert(0, tree)
    package = importlib.import_module("firsttimeright")
    for name in package.__all__:
        assert getattr(package, name) is not None, name

    modules = [m.name for m in pkgutil.walk_packages(package.__path__, "firsttimeright.") if not optional(m.name)]
    for name in modules:
        importlib.import_module(name)

    catalogue, messages = (importlib.import_module(f"firsttimeright.{name}") for name in ("catalogue", "messages"))
    for language in messages.LANGUAGES:
        assert "label.city" in messages.codes(language), f"the {language} pack did not come along"
    assert files("firsttimeright").joinpath("py.typed").is_file(), "py.typed did not come along"

    if not tree:
        about = distribution("firsttimeright")
        assert about.version == package.__version__
        assert about.metadata["License-Expression"] == "MIT"
        assert not [line for line in requires("firsttimeright") or () if "@" in line], "a dependency by address"
        strangers = {str(file).split("/")[0] for file in about.files or ()} - {"firsttimeright", ".."}
        assert all(name.endswith(".dist-info") for name in strangers), f"the wheel brings {strangers}"
        command = [str(Path(sys.executable).parent / "firsttimeright"), "check", RECORD, "--country", "NL", "--json"]
        report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        assert report["verdict"] == "confirm", report["verdict"]
        assert report["suggestions"][0]["after"] == "sabine@gmail.com"
        assert report["completions"], "no table of places came along"
    print(f"{package.__file__}: {len(modules)} modules, {len(catalogue.entries())} codes, every room opens")


def optional(module: str) -> bool:
    """Tell whether importing *module* needs a framework that is not there, or runs something."""
    return module.startswith("firsttimeright.integrations.") or module.endswith("__main__")


if __name__ == "__main__":
    main()
