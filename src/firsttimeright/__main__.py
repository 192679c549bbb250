"""``python -m firsttimeright``: the command line."""

from firsttimeright.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
