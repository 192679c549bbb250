"""A directory of addresses that a host may plug in: the BAG, PDOK, a file of its own.

With a directory an address can be *confirmed*; without one a street or a house
number is at most plausible. A directory that fails or answers late is passed
over: the check is reported as skipped, and the address is read as without it.
"""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as OutOfTime
from dataclasses import dataclass
from time import monotonic
from typing import Protocol, cast, runtime_checkable

from firsttimeright.findings import Quiet, Skipped

__all__ = ["AddressDirectory", "Answer", "AsyncAddressDirectory", "Entry", "Patient"]

CHECK = "address_directory"  # name of the check in ``Skipped``


@dataclass(frozen=True, slots=True, repr=False)
class Entry(Quiet):
    """One address that a directory knows."""

    street: str
    house_number: str
    house_number_addition: str = ""  # letter and addition together; empty: none
    postcode: str = ""
    city: str = ""
    municipality: str = ""
    region: str = ""
    id: str = ""  # the directory's own key


@runtime_checkable
class AddressDirectory(Protocol):
    """What a directory must answer."""

    def lookup(self, country: str, postcode: str, house_number: str) -> Sequence[Entry]:
        """Give every address under that postcode and house number, additions included; none: an empty one."""
        ...

    def additions(self, country: str, postcode: str, house_number: str) -> Sequence[str]:
        """Give the additions that exist there; an empty text stands for the number alone."""
        ...


@runtime_checkable
class AsyncAddressDirectory(Protocol):
    """The same, for a server that answers many at once."""

    async def lookup(self, country: str, postcode: str, house_number: str) -> Sequence[Entry]:
        """Give every address under that postcode and house number, additions included; none: an empty one."""
        ...

    async def additions(self, country: str, postcode: str, house_number: str) -> Sequence[str]:
        """Give the additions that exist there; an empty text stands for the number alone."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: entries, or the reason why none were asked for or given in time."""

    entries: tuple[Entry, ...] = ()
    skipped: Skipped | None = None


class _Memory:
    """Answers that were given before, the oldest forgotten first; safe for many threads."""

    def __init__(self, size: int, seconds: float) -> None:
        self._size, self._seconds = size, seconds
        self._held: OrderedDict[tuple[str, str, str], tuple[float, tuple[Entry, ...]]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[str, str, str]) -> tuple[Entry, ...] | None:
        with self._lock:
            found = self._held.get(key)
            if found is None:
                return None
            if monotonic() - found[0] > self._seconds:
                del self._held[key]
                return None
            self._held.move_to_end(key)
            return found[1]

    def put(self, key: tuple[str, str, str], entries: tuple[Entry, ...]) -> None:
        with self._lock:
            self._held[key] = (monotonic(), entries)
            while len(self._held) > self._size:
                self._held.popitem(last=False)

    def clear(self) -> None:
        with self._lock:
            self._held.clear()


class Patient:
    """A directory with a limit to the waiting, and a memory.

    Wraps a directory of either kind. A failure of any sort is an answer that
    says so; it is not remembered. Postcodes and house numbers are kept in memory
    for *seconds*, at most *remembered* of them; ``forget`` clears them.

    Args:
        directory: What to ask.
        timeout: Seconds to wait at most.
        remembered: Answers kept; 0: none.
        seconds: How long an answer holds.
    """

    __slots__ = ("_memory", "_pool", "directory", "timeout")

    def __init__(
        self,
        directory: AddressDirectory | AsyncAddressDirectory,
        *,
        timeout: float = 0.5,
        remembered: int = 4_096,
        seconds: float = 3_600.0,
    ) -> None:
        self.directory = directory
        self.timeout = timeout
        self._memory = _Memory(remembered, seconds)
        self._pool: ThreadPoolExecutor | None = None

    def forget(self) -> None:
        """Drop every remembered answer."""
        self._memory.clear()

    def close(self) -> None:
        """Let the waiting threads go."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def ask(self, country: str, postcode: str, house_number: str) -> Answer:
        """Ask a directory of the plain kind; never raises for what the directory does.

        Raises:
            TypeError: The directory is of the asynchronous kind.
        """
        key = (country, postcode, house_number)
        if (known := self._memory.get(key)) is not None:
            return Answer(known)
        if asyncio.iscoroutinefunction(self.directory.lookup):
            raise TypeError("this directory is asynchronous: use parse_async")
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=4, thread_name_prefix="address-directory")
        waiting = self._pool.submit(cast("AddressDirectory", self.directory).lookup, *key)
        try:
            entries = waiting.result(self.timeout)
            return self._kept(key, entries)
        except OutOfTime:
            waiting.cancel()
            return Answer(skipped=Skipped(CHECK, "timeout", {"seconds": self.timeout}))
        except Exception as fault:  # noqa: BLE001  # whatever a host's directory raises, the address is read without it
            return Answer(skipped=Skipped(CHECK, "failed", {"error": type(fault).__name__}))

    async def ask_async(self, country: str, postcode: str, house_number: str) -> Answer:
        """Ask a directory of either kind without holding up the event loop."""
        key = (country, postcode, house_number)
        if (known := self._memory.get(key)) is not None:
            return Answer(known)
        try:
            if asyncio.iscoroutinefunction(self.directory.lookup):
                entries = await asyncio.wait_for(self.directory.lookup(*key), self.timeout)
            else:
                entries = await asyncio.wait_for(
                    asyncio.to_thread(cast("AddressDirectory", self.directory).lookup, *key), self.timeout
                )
            return self._kept(key, entries)
        except TimeoutError:
            return Answer(skipped=Skipped(CHECK, "timeout", {"seconds": self.timeout}))
        except Exception as fault:  # noqa: BLE001  # as in ask
            return Answer(skipped=Skipped(CHECK, "failed", {"error": type(fault).__name__}))

    def _kept(self, key: tuple[str, str, str], entries: Sequence[Entry]) -> Answer:
        answer = tuple(entries)
        self._memory.put(key, answer)
        return Answer(answer)
