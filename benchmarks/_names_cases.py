"""The hand-written name cases: how they are read, and when an answer is right."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases" / "names_dev.jsonl"
COUNTRIES = {
    "nl": "NL", "be": "BE", "de": "DE", "at": "AT", "ch": "CH", "fr": "FR", "es": "ES", "pt": "PT", "it": "IT",
    "us": "US",
    "pl": "PL", "tr": "TR", "gb": "GB",
}  # fmt: skip
LANGUAGES = {"be": "nl", "at": "de", "ch": "de", "us": "en", "gb": "en"}
FIELDS = {
    "salutation": "salutation", "title": "titles", "titles": "titles", "initials": "initials", "given": "given_name",
    "particle": "infix", "family": "family_name", "partner_particle": "partner_infix",
    "partner_surname": "partner_family_name",
    "suffix": "suffix", "nickname": "nickname",
}  # fmt: skip
LOOSE = (
    "salutation", "title_pre", "title_post", "initials", "given", "nickname", "particle", "surname", "partner_particle",
    "partner_surname", "birth_particle", "birth_surname", "suffix", "legal_form",
)  # fmt: skip
STRICT = ("formatted", "greeting", "sort")
FLAGS = frozenset(
    [
        "gender_conflict",
        "swapped_fields",
        "typo_suspect",
        "company_in_person_field",
        "multiple_persons",
        "implausible",
        "email_in_name",
        "digits_in_name",
        "url_in_name",
        "address_in_name",
        "remark_in_name",
        "encoding",
        "incomplete",
    ]
)
SUGGESTED = {"given_name": "given", "family_name": "surname", "infix": "particle", "titles": "title_pre"}

Answer = dict[str, Any]


def load(path: Path = CASES) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def fields_of(case: Mapping[str, Any]) -> str | dict[str, str]:
    """Give the input under the library's own field names."""
    typed = case["input"]
    return typed if isinstance(typed, str) else {FIELDS.get(key, key): value for key, value in typed.items()}


def context(lang: str) -> dict[str, str | None]:
    return {"country": COUNTRIES.get(lang), "language": LANGUAGES.get(lang, lang)}


def loose(value: object) -> str:
    text = unicodedata.normalize("NFKC", str(value or "")).casefold().replace("’", "'")
    return re.sub(r"[\W_]+", "", text)


def strict(value: object) -> str:
    return unicodedata.normalize("NFC", str(value or "")).replace("’", "'")


def _fits(got: object, wanted: object, same: Callable[[object], str]) -> bool:
    if isinstance(wanted, list):
        return any(_fits(got, one, same) for one in wanted)
    if wanted is None:
        return got in (None, "", "u")
    return same(got) == same(wanted)


def _flags_fit(got: Iterable[str], wanted: list[Any]) -> bool:
    left = set(got) & FLAGS
    for item in wanted:
        if isinstance(item, list):
            found = left & {one for one in item if one}
            if not found and None not in item:
                return False
            left -= found
        elif item not in left:
            return False
        else:
            left.discard(item)
    return not left


def _reading_fits(answer: Answer, expected: Mapping[str, Any], task: str) -> list[str]:
    groups = ((LOOSE, loose), (STRICT, strict), (("kind", "gender", "verdict"), str))
    wrong = [
        field
        for fields, same in groups
        for field in fields
        if field in expected and not _fits(answer.get(field), expected[field], same)
    ]
    if task in ("case", "letter"):
        return [field for field in wrong if field in STRICT]
    if "flags" in expected and not _flags_fit(answer.get("flags", ()), expected["flags"]):
        wrong.append("flags")
    for field, value in expected.get("suggest", {}).items():
        offered = answer.get("suggest", {}).get(field)
        if offered is None and isinstance(value, list) and None in value:
            continue
        if not _fits(offered, value, loose):
            wrong.append(f"suggest.{field}")
    return wrong


def wrong_fields(answer: Answer, case: Mapping[str, Any]) -> list[str]:
    """Give the fields that are wrong in the reading that fits best; none if one reading fits whole."""
    readings = [case["expected"], *({**case["expected"], **other} for other in case.get("alternatives", ()))]
    return min((_reading_fits(answer, reading, case["task"]) for reading in readings), key=len)


def ours(case: Mapping[str, Any]) -> Answer:
    """Answer a case with this library."""
    from firsttimeright.fields import names, organisations
    from firsttimeright.findings import Verdict

    where = context(case["lang"])
    typed = fields_of(case)
    parsed = names.check(typed, **where)
    name = parsed.value
    suggest: dict[str, str] = {}
    for item in parsed.suggestions:
        suggest.setdefault(SUGGESTED.get(item.field, item.field), item.after or "")
    verdict = "ok" if parsed.verdict is Verdict.ACCEPT else "suggest" if parsed.suggestions else "confirm"
    answer: Answer = {
        "flags": [code.removeprefix("name.") for code in parsed.codes if code.startswith("name.")],
        "verdict": verdict,
        "suggest": suggest,
        "kind": "unknown",
    }
    if name is None:
        return answer
    answer |= {
        "salutation": name.salutation, "title_pre": " ".join((*name.titles_before, *name.titles_between)),
        "title_post": " ".join(name.titles_after), "initials": name.initials, "given": name.given_names,
        "nickname": name.nickname, "particle": name.infix, "surname": name.family_name,
        "partner_particle": name.partner_infix, "partner_surname": name.partner_family_name,
        "birth_particle": name.birth_infix, "birth_surname": name.birth_family_name, "suffix": name.suffix,
        "kind": name.kind.value, "gender": name.gender, "formatted": names.render(name, **where),
        "greeting": names.render(name, style="greeting", **where), "sort": names.render(name, style="sort", **where),
    }  # fmt: skip
    if name.kind is names.Kind.COMPANY and isinstance(typed, str):
        company = organisations.parse(typed, **where)
        if company.value is not None:
            answer["legal_form"] = company.value.legal_form
            answer["formatted"] = organisations.render(company.value)
    return answer
