"""Name parsers, each asked in a process of its own: texts in as JSON lines, parts out.

Run by ``benchmarks/_names_side.py``, the others with the interpreter of their own environment, where nothing of ours
can be imported. ``_names_peers.js`` does the same for the parsers of npm.

    python _names_peers.py TOOL parse|case
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Parts = dict[str, str]
Asked = dict[str, Any]  # text; for ours also country and language of the form, which the others cannot be told


def firsttimeright() -> Callable[[Asked], Parts]:
    from firsttimeright.fields import names

    def read(asked: Asked) -> Parts:
        where = {"country": asked.get("country"), "language": asked.get("language")}
        name = names.parse(asked["text"], **where).value
        if name is None:
            return {}
        family = (name.partner_infix, name.partner_family_name, name.infix, name.family_name)
        return {
            "title": _join(name.salutation, *name.titles_before, *name.titles_between),
            "given": name.given_names or name.initials or "", "family": _join(*family),
            "after": _join(name.suffix, *name.titles_after), "nickname": name.nickname or "",
        }  # fmt: skip

    return read


def firsttimeright_case() -> Callable[[Asked], Parts]:
    from firsttimeright.fields import names

    def write(asked: Asked) -> Parts:
        where = {"country": asked.get("country"), "language": asked.get("language")}
        name = names.parse(asked["text"], **where).value
        return {"cased": names.render(name, **where) if name is not None else asked["text"]}

    return write


def _join(*words: str | None) -> str:
    return " ".join(word for word in words if word)


def nameparser() -> Callable[[Asked], Parts]:
    from nameparser import HumanName  # type: ignore[import-not-found]

    def read(asked: Asked) -> Parts:
        name = HumanName(asked["text"])
        return {
            "title": name.title, "given": f"{name.first} {name.middle}".strip(), "family": name.last,
            "after": name.suffix, "nickname": name.nickname,
        }  # fmt: skip

    return read


def nameparser_case() -> Callable[[Asked], Parts]:
    from nameparser import HumanName

    def write(asked: Asked) -> Parts:
        name = HumanName(asked["text"])
        name.capitalize(force=True)
        return {"cased": str(name)}

    return write


def probablepeople() -> Callable[[Asked], Parts]:
    import probablepeople as pp  # type: ignore[import-not-found]

    def read(asked: Asked) -> Parts:
        tagged, _ = pp.tag(asked["text"])  # raises where a label comes back
        join = lambda *labels: " ".join(tagged[label] for label in labels if label in tagged)  # noqa: E731
        return {
            "title": join("PrefixMarital", "PrefixOther"),
            "given": join("GivenName", "FirstInitial", "MiddleName", "MiddleInitial"),
            "family": join("Surname", "LastInitial"),
            "after": join("SuffixGenerational", "SuffixOther"),
            "nickname": join("Nickname"),
        }

    return read


def nameutils() -> Callable[[Asked], Parts]:
    import nameutils as nu  # type: ignore[import-not-found]

    def read(asked: Asked) -> Parts:
        family, _, given = str(nu.namesplit(asked["text"])).partition(", ")
        return {"title": "", "given": given or "", "family": family or "", "after": "", "nickname": ""}

    return read


def nameutils_case() -> Callable[[Asked], Parts]:
    import nameutils as nu

    return lambda asked: {"cased": str(nu.namecase(asked["text"]))}


def human_name_parser() -> Callable[[Asked], Parts]:
    import human_name_parser as hn  # type: ignore[import-not-found]

    def read(asked: Asked) -> Parts:
        name = hn.parse_name(asked["text"]) or {}
        get = lambda *keys: " ".join(str(name.get(key) or "") for key in keys).strip()  # noqa: E731
        return {
            "title": get("honorific_prefix"), "given": get("given_name", "first_initial", "middle_name",
            "middle_initials"),
            "family": get("surname"), "after": get("generational_suffix", "honorific_suffix"),
            "nickname": get("nickname"),
        }  # fmt: skip

    return read


def corp_names() -> Callable[[Asked], Parts]:
    from corp_names import normalize_name  # type: ignore[import-not-found]

    def read(asked: Asked) -> Parts:  # a form for matching: middle names, accents and nicknames are dropped
        name = normalize_name(asked["text"])
        return {"title": name.prefix, "given": name.first, "family": name.last, "after": name.suffix, "nickname": ""}

    return read


READERS: dict[str, Callable[[], Callable[[Asked], Parts]]] = {
    "firsttimeright": firsttimeright, "nameparser": nameparser, "probablepeople": probablepeople,
    "nameutils": nameutils, "human_name_parser": human_name_parser, "corp-names": corp_names,
}  # fmt: skip
CASERS: dict[str, Callable[[], Callable[[Asked], Parts]]] = {
    "firsttimeright": firsttimeright_case, "nameparser": nameparser_case, "nameutils": nameutils_case,
}  # fmt: skip


def peak() -> int:
    """Give the most memory this process had, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(found[1]) // 1024 if found else 0


def main(tool: str, task: str) -> None:
    asked = [json.loads(line) for line in sys.stdin]
    started = time.perf_counter()
    read = (READERS if task == "parse" else CASERS)[tool]()
    read({"text": "John Smith"})
    loaded = time.perf_counter() - started
    answers: list[Parts] = []
    failed = 0
    half = len(asked) // 2  # the first half opens the tables, the second is timed; no name comes twice
    started = time.process_time()
    for at, one in enumerate(asked):
        if at == half:
            started = time.process_time()
        try:
            answers.append(read(one))
        except Exception:  # noqa: BLE001  # a tool that raises on a name has read it wrongly
            failed += 1
            answers.append({})
    seconds = time.process_time() - started
    rate = (len(asked) - half) / seconds if seconds else 0.0
    print(json.dumps({"answers": answers, "rate": rate, "load": loaded, "memory": peak(), "failed": failed}))


if __name__ == "__main__":
    main(*sys.argv[1:])
