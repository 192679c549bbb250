"""The command line: ``firsttimeright check`` and ``firsttimeright explain``."""

from firsttimeright.cli.command import main

__all__ = ["main"]
