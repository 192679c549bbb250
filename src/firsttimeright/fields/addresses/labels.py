"""Labels that were copied along with an address: *Straat: Kerkstraat 12 Postcode: 1017 GL Plaats: Amsterdam*."""

from __future__ import annotations

import re

__all__ = ["without_labels"]

_WORDS = (
    r"(?:post|bezoek|woon|aflever|factuur|verzend|thuis)?adres(?:se|sen)?|(?:postal|home|street|shipping|billing|"
    r"delivery|mailing)? ?address|anschrift|(?:liefer|rechnungs|post)adresse|adresse postale|dirección|indirizzo|"
    r"straat(?:naam)?|street(?: name)?|stra(?:ss|ß)e|(?:woon)?plaats(?:naam)?|gemeente|city|town|ort|"
    r"wohnort|stadt|ville|commune|localité|ciudad|città|land|country|pays|país|paese|provincie|state|county|region"
)
# Words for a street that are part of its name where no other follows: Rue: de la Loi
_WAYS = (
    r"(?:rue|calle|via)\s?[:=]\s?(?=(?:\d{1,4},? )?"
    r"(?:rue|avenue|av\.?|boulevard|bd|place|chemin|all[ée]e|quai|impasse|route|cours|"
    r"calle|c/|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|largo|vicolo)[ .])"
)
_CODES = r"post ?code|postal code|zip(?: ?code)?|plz|postleitzahl|code postal|código postal"
_SHORT = r"cp|c\.p\.|cap"  # of five figures; a Swiss box is CP 1234
_LABEL = re.compile(
    rf"(?<![^\W_])(?:{_WAYS}|(?:{_WORDS}|{_CODES}|pc)\s?[:=]\s?(?=\S)|(?:{_SHORT})\s?[:=]\s?(?=\d{{5}}))|"
    rf"(?<![^\W_])(?:{_CODES})\s(?=\d{{4}})|(?<![^\W_])pc\s(?=\d{{4}} ?[a-z]{{2}}(?![^\W_]))",
    re.IGNORECASE,
)


def without_labels(text: str) -> str:
    """Put the end of a line for each label, and blanks, so that all that follows stands where it stood.

    >>> without_labels("Straat: Dam 1 Postcode: 1012 JS").split()
    ['Dam', '1', '1012', 'JS']
    """
    if ":" not in text and "=" not in text and not any(map(str.isdigit, text)):
        return text
    return _LABEL.sub(lambda found: "\n" + " " * (len(found[0]) - 1), text)
