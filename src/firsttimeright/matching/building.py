"""Making rows and keys of many records at once, in this process or in two of our own.

A worker is a fresh interpreter that reads picked values from a pipe and writes
arrays back: no fork of the host's process, no import of the host's script.
"""

from __future__ import annotations

import gc
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np
import numpy.typing as npt

from firsttimeright.matching import form, keys

__all__ = ["Chunk", "chunk", "chunks", "names_of"]

Raw = tuple[str, str, tuple[Any, ...]]  # identity, source, picked values

AT_ONCE = 8_192  # records in one chunk
ALONE = 60_000  # fewer records than this are not worth another process


class Chunk(NamedTuple):
    """What a chunk of records became."""

    block: bytes
    lengths: npt.NDArray[np.uint64]
    entries: npt.NDArray[np.uint64]  # key << 32 | place in the chunk
    identities: npt.NDArray[np.uint32]
    names: npt.NDArray[np.uint32]  # a hash for each name borne, for counting


def names_of(made: form.Form) -> list[int]:
    """Hash what is counted: first given name, each part of the family name, and that with a few bits of its bearer."""
    found: list[int] = []
    if made.family:
        bearer = keys.bearer(made)
        for part in made.family.split(" "):
            found += (keys.name_hash("f", part), keys.name_hash(bearer, part))
    if made.given:
        found.append(keys.name_hash("g", made.given.partition(" ")[0]))
    return found


def chunk(raws: Sequence[Raw], country: str | None) -> Chunk:
    """Make rows, keys and counts of *raws*."""
    rows: list[bytes] = []
    parts: list[list[int]] = []
    identities: list[int] = []
    names: list[int] = []
    for identity, source, values in raws:
        made = form.read(values, country)
        rows.append(b"\x01" + form.encode(identity, source, made))
        parts.append(keys.components(made))
        identities.append(keys.identity_key(identity, source))
        names += names_of(made)
    hashed = keys.keys_of_many(np.array(parts, dtype=np.uint64))
    # a record has a key once, also when two of its values give the same one
    hashed.sort(axis=1)
    hashed[:, 1:][hashed[:, 1:] == hashed[:, :-1]] = 0
    place = np.broadcast_to(np.arange(len(raws), dtype=np.uint64)[:, None], hashed.shape)
    used = hashed != 0
    own = np.array(identities, dtype=np.uint32)
    entries = np.concatenate(
        [
            hashed[used].astype(np.uint64) << np.uint64(32) | place[used],
            own.astype(np.uint64) << np.uint64(32) | np.arange(len(raws), dtype=np.uint64),
        ]
    )
    lengths = np.fromiter(map(len, rows), dtype=np.uint64, count=len(rows))
    return Chunk(b"".join(rows), lengths, entries, own, np.array(names, dtype=np.uint32))


def chunks(raws: Iterator[list[Raw]], country: str | None, workers: int) -> Iterator[Chunk]:
    """Make the chunks of *raws* in order, with as many processes as *workers* says; 1 is this one alone."""
    head = []
    seen = 0
    for piece in raws:
        head.append(piece)
        seen += len(piece)
        if seen >= ALONE:
            break
    if workers < 2 or seen < ALONE:
        for piece in head:
            yield chunk(piece, country)
        for piece in raws:
            yield chunk(piece, country)
        return
    yield from _spread(_chain(head, raws), country, workers)


def _chain(head: list[list[Raw]], rest: Iterator[list[Raw]]) -> Iterator[list[Raw]]:
    while head:
        yield head.pop(0)
    yield from rest


def _spread(raws: Iterable[list[Raw]], country: str | None, workers: int) -> Iterator[Chunk]:
    processes = [_Process(country) for _ in range(workers)]
    waiting: list[Future[Chunk]] = []
    try:
        with ThreadPoolExecutor(workers) as pool:
            free = list(processes)

            def work(piece: list[Raw]) -> Chunk:
                process = free.pop()
                try:
                    return process.run(piece)
                finally:
                    free.append(process)

            for piece in raws:
                waiting.append(pool.submit(work, piece))
                if len(waiting) > 2 * workers:
                    yield waiting.pop(0).result()
            while waiting:
                yield waiting.pop(0).result()
    finally:
        for process in processes:
            process.close()


class _Process:
    """One worker: a fresh interpreter at the other end of two pipes."""

    def __init__(self, country: str | None) -> None:
        root = str(Path(__file__).resolve().parents[2])
        start = f"import sys; sys.path.insert(0, {root!r}); from {__name__} import serve; serve({country!r})"
        self._process = subprocess.Popen(  # noqa: S603  # our own interpreter with our own code
            [sys.executable, "-c", start], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(self, piece: list[Raw]) -> Chunk:
        """Have one chunk made."""
        assert self._process.stdin is not None  # noqa: S101
        assert self._process.stdout is not None  # noqa: S101
        try:
            data = pickle.dumps(piece, protocol=5)
        except Exception:  # noqa: BLE001  # a value that cannot travel is read as text here, as the worker would
            data = pickle.dumps(
                [(a, b, tuple(v if v is None else str(v) for v in values)) for a, b, values in piece], protocol=5
            )
        _send(self._process.stdin, data)
        return Chunk(*pickle.loads(_receive(self._process.stdout)))  # noqa: S301  # from our own worker

    def close(self) -> None:
        """Let the worker end."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process.wait()


def _send(pipe: BinaryIO | Any, data: bytes) -> None:
    pipe.write(len(data).to_bytes(8, "little"))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: BinaryIO | Any) -> bytes:
    head = pipe.read(8)
    if len(head) < 8:
        raise EOFError("a worker of the index has ended early")
    data: bytes = pipe.read(int.from_bytes(head, "little"))
    return data


def serve(country: str | None) -> None:
    """Be a worker: read chunks from standard input until it ends, write what they became."""
    gc.disable()  # this process makes no cycles, and ends with its work
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while True:
        head = source.read(8)
        if len(head) < 8:
            return
        piece = pickle.loads(source.read(int.from_bytes(head, "little")))  # noqa: S301  # from our own parent
        _send(sink, pickle.dumps(tuple(chunk(piece, country)), protocol=5))
