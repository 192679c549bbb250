"""The screen: how far a long run has come, and a reader who has had enough."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Progress", "screen"]

EVERY = 500  # records


class Progress:
    """Says on standard error, where somebody sits before it, how many records are done."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown and sys.stderr.isatty()
        self._told = False

    def step(self, done: int) -> None:
        """Tell it now and then."""
        if self._shown and done % EVERY == 0:
            sys.stderr.write(f"\r{done:,} records ")
            sys.stderr.flush()
            self._told = True

    def end(self) -> None:
        """Take the line away."""
        if self._told:
            sys.stderr.write("\r\033[K")
            self._told = False


def screen() -> Console:
    """Give a console that tells when nobody reads on, as Python does: rich would end the program as if it failed."""
    from rich.console import Console

    class Screen(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Screen()
