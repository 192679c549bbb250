"""The manifest of all tables, and NOTICE, which is written from it."""

from __future__ import annotations

import json
import textwrap
from typing import Any

from sources import ROOT, SOURCES
from writing import DATA

from firsttimeright.reference.tables import read

_FIRST = """\
firsttimeright holds tables made from the sources below. Its own code and the lists kept by hand are under the
licence in LICENSE. The tables lie in firsttimeright/reference/data; each names its sources, its licence and its
date in its first lines. Every table was changed: columns were left out, names folded, rows merged.
"""
_LAST = """\
CC BY 4.0 is the Creative Commons Attribution 4.0 International licence, creativecommons.org/licenses/by/4.0.
OGL is the Open Government Licence for public sector information, version 3.0,
nationalarchives.gov.uk/doc/open-government-licence/version/3.
Apache-2.0 is the Apache License, Version 2.0, apache.org/licenses/LICENSE-2.0.
Unicode-3.0 is the Unicode License v3, unicode.org/license.txt.
GeoNames' data are from geonames.org, Statbel's from statbel.fgov.be, INSEE's from insee.fr.

What is under the MIT licence above comes with this notice:

    Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
    documentation files (the "Software"), to deal in the Software without restriction, including without limitation
    the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
    to permit persons to whom the Software is furnished to do so, subject to the following conditions:

    The above copyright notice and this permission notice shall be included in all copies or substantial portions of
    the Software.

    THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO
    THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
    AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
    CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
    IN THE SOFTWARE.

What is under the BSD-3-Clause licence above comes with this notice:

    Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
    following conditions are met: (1) Redistributions of source code must retain the above copyright notice, this list
    of conditions and the following disclaimer. (2) Redistributions in binary form must reproduce the above copyright
    notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided
    with the distribution. (3) Neither the name of the copyright holder nor the names of its contributors may be used
    to endorse or promote products derived from this software without specific prior written permission.

    THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
    INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
    DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
    SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
    SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
    WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE
    USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
"""

MANIFEST = DATA / "manifest.json"


def manifest() -> dict[str, dict[str, Any]]:
    """Give what each table file says of itself."""
    found = {}
    for path in sorted((*DATA.glob("*.tsv"), *DATA.glob("*.bin"))):
        header, _ = read(path)
        used = [text.split(" (")[0] for text in header["sources"].split("; ")]
        found[path.name] = {
            "rows": int(header["rows"]),
            "columns": header["columns"].split(),
            "meaning": header["meaning"],
            "licence": header["licence"],
            "sources": used,
            "date": header["date"],
            "sha256": header["sha256"],
        }
    return found


def _wrapped(text: str, indent: str = "    ") -> str:
    return textwrap.fill(text, 100, initial_indent=indent, subsequent_indent=indent)


def notice(tables: dict[str, dict[str, Any]]) -> str:
    """Write NOTICE: each source, its licence, whose facts it holds, and the tables made from it."""
    parts = [_FIRST]
    for source in sorted(SOURCES.values(), key=lambda one: one.name.lstrip("@").lower()):
        label = f"{source.name} {source.version}"
        made = [name for name, entry in tables.items() if label in entry["sources"]]
        if not made:
            continue
        lines = [label, f"    Licence: {source.licence}"]
        if source.copyright:
            lines.append(_wrapped(f"Copyright (c) {source.copyright}"))
        if source.notice:
            lines.append(_wrapped(source.notice))
        lines.append(_wrapped("Tables: " + ", ".join(made)))
        parts.append("\n".join(lines) + "\n")
    parts.append(_LAST)
    return "\n".join(parts)


def write() -> None:
    """Write both files."""
    tables = manifest()
    MANIFEST.write_text(json.dumps(tables, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (ROOT / "NOTICE").write_text(notice(tables), encoding="utf-8")
