"""Other name parsers, asked from an environment of their own: texts in as JSON lines, parts out.

Run by ``benchmarks/names.py`` with the other environment's interpreter; imports nothing of ours.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable

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
        family, given = nu.namesplit(text)
        return {"title": "", "given": given or "", "family": family or "", "after": "", "nickname": ""}

    return read


def human_name_parser() -> Callable[[str], Parts]:
    import human_name_parser as hn  # type: ignore[import-not-found]

    def read(text: str) -> Parts:
        name = hn.parse(text) if hasattr(hn, "parse") else hn.HumanName(text)
        get = lambda *keys: " ".join(str(getattr(name, key, "") or "") for key in keys).strip()  # noqa: E731
        return {
            "title": get("title", "prefix"), "given": get("first", "middle"), "family": get("last", "surname"),
            "after": get("suffix"), "nickname": get("nickname"),
        }  # fmt: skip

    return read


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
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"answers": answers, "rate": rate, "load": loaded, "memory": memory, "failed": failed}))


if __name__ == "__main__":
    main(sys.argv[1])
