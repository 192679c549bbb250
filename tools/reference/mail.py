"""Mail domains and top-level domains."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from rapidfuzz.distance import OSA
from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.reference.words.providers import PROVIDERS


def tlds() -> None:
    """Write the top-level domains."""
    tree = ast.parse(SOURCES["tlds"].text("tlds/_data.py"))
    found = sorted(
        {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    )
    rows = []
    for name in found:
        own = name.encode().decode("idna") if name.startswith("xn--") else name
        rows += [(spelled, "") for spelled in {name, own}]
    sheet = Sheet(
        "tlds",
        "name note",
        "name: a top-level domain of the root zone, in ASCII and in its own script; note: empty",
        "MIT",
        ("tlds",),
    )
    write_rows(sheet, rows)


# Large providers whose misspellings stand in the list; a smaller one's neighbour may be a provider of its own
LARGE = (
    "gmail.com", "hotmail.com", "outlook.com", "icloud.com", "yahoo.com", "googlemail.com", "protonmail.com",
    "sbcglobal.net", "bellsouth.net", "comcast.net", "verizon.net", "btinternet.com",
)  # fmt: skip
SLIPS = frozenset(
    ("h0tmaii.com", "hormails.com", "outiook.com", "icloulb.com", "icousd.com", "vahoo.com", "gmaillk.com", "gmailri.com", "gmailot.com")
)  # fmt: skip


def _is_slip(domain: str) -> bool:
    """Tell whether a listed domain is a misspelling of a large provider: a letter swapped, left out or doubled."""
    if domain in SLIPS:
        return True
    if any(domain in own for own in PROVIDERS.values()):
        return False
    for provider in LARGE:
        if OSA.distance(domain, provider, score_cutoff=1) == 1:
            swapped = sorted(domain) == sorted(provider)
            shorter = len(domain) < len(provider)
            doubled = len(domain) > len(provider) and set(domain) == set(provider)
            if (swapped or shorter or doubled) and domain != "mail.com":
                return True
    return False


def mail_domains() -> None:
    """Write the domains where people are known to have mail."""
    content: Any = SOURCES["free-email-domains"].json("package/domains.json")
    domains = {name.strip().lower() for name in content}
    slips = sorted(filter(_is_slip, domains))
    print(f"left out as misspelt: {' '.join(slips)}")
    domains.difference_update(slips)
    rows = [(name, "") for name in domains if name.count(".") and " " not in name]
    sheet = Sheet(
        "mail_domains", "domain note", "domain: people have mail there; note: empty", "MIT", ("free-email-domains",)
    )
    write_rows(sheet, rows)


TABLES: dict[str, Callable[[], None]] = {"tlds": tlds, "mail_domains": mail_domains}
