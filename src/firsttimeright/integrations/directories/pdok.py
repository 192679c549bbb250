"""PDOK's Locatieserver as a directory: every Dutch address, from the BAG, over the network.

Needs httpx (the extra ``pdok``). Postcode and house number leave your machines;
say so to your customers. One request a question: wrap the client in
``addresses.Patient`` for a limit to the waiting and a memory.

Source: PDOK, "Locatieserver v3.1", the service ``free``: a Solr query with
filters, answered as ``{"response": {"numFound": n, "docs": [...]}}``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import httpx

from firsttimeright.fields.addresses.directory import Entry

__all__ = ["BASE", "AsyncPdok", "Pdok"]

BASE = "https://api.pdok.nl/bzk/locatieserver/search/v3_1"
MOST_ROWS = 100  # the most that the service gives at once; one postcode and number has fewer
_FIELDS = (
    "id,straatnaam,huisnummer,huisletter,huisnummertoevoeging,postcode,woonplaatsnaam,gemeentenaam,provincienaam,"
    "nummeraanduiding_id"
)
_NUMBER = re.compile(r"\d{1,5}")
_POSTCODE = re.compile(r"[1-9]\d{3}[A-Z]{2}")


def _query(country: str, postcode: str, house_number: str) -> httpx.QueryParams | None:
    """Give the query, or ``None`` where the service cannot know the answer."""
    code = "".join(postcode.split()).upper()
    number = _NUMBER.fullmatch(house_number.strip())
    if country != "NL" or not _POSTCODE.fullmatch(code) or number is None:
        return None
    return httpx.QueryParams(
        [
            ("q", "*:*"),
            ("fq", "type:adres"),
            ("fq", f"postcode:{code}"),
            ("fq", f"huisnummer:{int(number[0])}"),
            ("fl", _FIELDS),
            ("rows", MOST_ROWS),
        ]
    )


def _addition(document: Mapping[str, Any]) -> str:
    letter, rest = str(document.get("huisletter") or ""), str(document.get("huisnummertoevoeging") or "")
    return " ".join(part for part in (letter, rest) if part)


def _entries(answer: Mapping[str, Any]) -> tuple[Entry, ...]:
    documents = answer["response"]["docs"]
    return tuple(
        Entry(
            street=str(document.get("straatnaam") or ""),
            house_number=str(document.get("huisnummer") or ""),
            house_number_addition=_addition(document),
            postcode=str(document.get("postcode") or ""),
            city=str(document.get("woonplaatsnaam") or ""),
            municipality=str(document.get("gemeentenaam") or ""),
            region=str(document.get("provincienaam") or ""),
            id=str(document.get("nummeraanduiding_id") or document.get("id") or ""),
        )
        for document in documents
    )


class Pdok:
    """A client that waits for each answer. Safe for many threads; close it, or use ``with``.

    Args:
        base: Address of the service, without a slash at its end.
        timeout: Seconds to wait for an answer.
        client: An httpx client to use instead of one of our own; it is not closed by us.

    Raises:
        httpx.HTTPError: From the look-ups, when the service fails; ``addresses.parse`` catches it.
    """

    __slots__ = ("_client", "_ours", "base")

    def __init__(self, *, base: str = BASE, timeout: float = 2.0, client: httpx.Client | None = None) -> None:
        self.base = base
        self._ours = client is None
        self._client = client or httpx.Client(timeout=timeout)

    def lookup(self, country: str, postcode: str, house_number: str) -> tuple[Entry, ...]:
        """Give every address under that postcode and number; none outside the Netherlands."""
        query = _query(country, postcode, house_number)
        if query is None:
            return ()
        answer = self._client.get(f"{self.base}/free", params=query)
        answer.raise_for_status()
        return _entries(answer.json())

    def additions(self, country: str, postcode: str, house_number: str) -> tuple[str, ...]:
        """Give the additions that exist there."""
        return tuple(
            dict.fromkeys(entry.house_number_addition for entry in self.lookup(country, postcode, house_number))
        )

    def close(self) -> None:
        """Close the connections."""
        if self._ours:
            self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncPdok:
    """The same client for an event loop."""

    __slots__ = ("_client", "_ours", "base")

    def __init__(self, *, base: str = BASE, timeout: float = 2.0, client: httpx.AsyncClient | None = None) -> None:
        self.base = base
        self._ours = client is None
        self._client = client or httpx.AsyncClient(timeout=timeout)

    async def lookup(self, country: str, postcode: str, house_number: str) -> tuple[Entry, ...]:
        """Give every address under that postcode and number; none outside the Netherlands."""
        query = _query(country, postcode, house_number)
        if query is None:
            return ()
        answer = await self._client.get(f"{self.base}/free", params=query)
        answer.raise_for_status()
        return _entries(answer.json())

    async def additions(self, country: str, postcode: str, house_number: str) -> tuple[str, ...]:
        """Give the additions that exist there."""
        found = await self.lookup(country, postcode, house_number)
        return tuple(dict.fromkeys(entry.house_number_addition for entry in found))

    async def close(self) -> None:
        """Close the connections."""
        if self._ours:
            await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
