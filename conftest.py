"""Every example in the README, the docs and the docstrings runs, and so does every command shown with its output."""

from __future__ import annotations

import io
import os
import re
import shlex
from contextlib import redirect_stdout
from difflib import unified_diff
from unittest import mock

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

OURS = "firsttimeright"


def command(example: Example) -> str | None:
    """Run the commands of a console block that are ours, and compare what they print; others are only shown."""
    for line, expected in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n?)*)", example.parsed, flags=re.MULTILINE):
        name, *arguments = shlex.split(line)
        if name != OURS:
            continue
        from firsttimeright.cli import main

        out = io.StringIO()
        with mock.patch.dict(os.environ, COLUMNS="100"), redirect_stdout(out):
            main(arguments)
        want, got = ([part.rstrip() for part in text.strip().splitlines()] for text in (expected, out.getvalue()))
        if want != got:
            return "\n".join(unified_diff(want, got, "in the page", "now", lineterm=""))
    return None


markdown = Sybil(
    parsers=[PythonCodeBlockParser(), CodeBlockParser("console", command), SkipParser()],
    patterns=["*.md"],
)
docstrings = Sybil(parsers=[DocTestParser()], path="src", patterns=["*.py"])

pytest_collect_file = (markdown + docstrings).pytest()
