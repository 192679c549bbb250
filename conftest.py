"""Every example in the README, the docs and the docstrings runs."""

from __future__ import annotations

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

markdown = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()], patterns=["*.md"], excludes=[".*/**", "changelog.d/**"]
)
docstrings = Sybil(parsers=[DocTestParser()], patterns=["src/**/*.py"])

pytest_collect_file = (markdown + docstrings).pytest()
