"""Other name parsers, asked from an environment of their own: texts in as JSON lines, parts out.

Run by ``benchmarks/names.py`` with the other environment's interpreter; imports nothing of ours.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

Parts = dict[str, str]


def nameparser() -> Callable[[str], Parts]:
    from nameparser import HumanName  # type: ignore[import-not-found]

    def read(text: str) -> Parts:
        name = HumanName(text)
        return {
            "title": name.title, "given": f"{name.first} {name.middle}".strip(), "family": name.last,
            "after": name.suffix, "nickname": name.nickname,
        }  # fmt: skip

    return read


def probablepeople() -> Callable[[str], Parts]:
    import probablepeople as pp  # type: ignore[import-not-found]

    def read(text: str) -> Parts:
        try:
            tagged, _ = pp.tag(text)
        except pp.RepeatedLabelError:
            return {}
        join = lambda *labels: " ".join(tagged[label] for label in labels if label in tagged)  # noqa: E731
        return {
            "title": join("PrefixMarital", "PrefixOther"),
            "given": join("GivenName", "FirstInitial", "MiddleName", "MiddleInitial"),
            "family": join("Surname", "LastInitial"),
            "after": join("SuffixGenerational", "SuffixOther"),
            "nickname": join("Nickname"),
        }

    return read


def nameutils() -> Callable[[str], Parts]:
    import nameutils as nu  # type: ignore[import-not-found]

    def read(text: str) -> Parts:
        family, _, given = str(nu.namesplit(text)).partition(", ")
        return {"title": "", "given": given or "", "family": family or "", "after": "", "nickname": ""}

    return read


def human_name_parser() -> Callable[[str], Parts]:
    import human_name_parser as hn  # type: ignore[import-not-found]

    def read(text: str) -> Parts:
        name = hn.parse_name(text) or {}
        get = lambda *keys: " ".join(str(name.get(key) or "") for key in keys).strip()  # noqa: E731
        return {
            "title": get("honorific_prefix"), "given": get("given_name", "first_initial", "middle_name",
            "middle_initials"),
            "family": get("surname"), "after": get("generational_suffix", "honorific_suffix"),
            "nickname": get("nickname"),
        }  # fmt: skip

    return read


def peak() -> int:
    """Give the most memory this process had, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(found[1]) // 1024 if found else 0


READERS = {
    "nameparser": nameparser,
    "probablepeople": probablepeople,
    "nameutils": nameutils,
    "human_name_parser": human_name_parser,
}


def main(tool: str) -> None:
    texts = [json.loads(line) for line in sys.stdin]
    started = time.perf_counter()
    read = READERS[tool]()
    read("John Smith")
    loaded = time.perf_counter() - started
    answers: list[Parts] = []
    failed = 0
    started = time.perf_counter()
    for text in texts:
        try:
            answers.append(read(text))
        except Exception:  # noqa: BLE001  # a tool that raises on a name has read it wrongly
            failed += 1
            answers.append({})
    seconds = time.perf_counter() - started
    rate = len(texts) / seconds if seconds else 0.0
    memory = peak()
    print(json.dumps({"answers": answers, "rate": rate, "load": loaded, "memory": memory, "failed": failed}))


if __name__ == "__main__":
    main(sys.argv[1])
