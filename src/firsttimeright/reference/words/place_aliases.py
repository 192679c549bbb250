"""Names that one place goes by: official and daily ones, other languages of the country; the usual one first."""

from __future__ import annotations

ALIASES: dict[str, tuple[tuple[str, ...], ...]] = {
    "NL": (
        ("Den Haag", "'s-Gravenhage", "The Hague", "La Haye"),
        ("'s-Hertogenbosch", "Den Bosch", "Bois-le-Duc", "sHertogenbosch"),
    ),
}
