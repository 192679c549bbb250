"""Turkey.

Source: PTT and the address metadata: neighbourhood (Mah.), street (Cad., Sok.), "No:" and "D:" for the flat, district and province.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="TR",
    languages=("tr",),
    postcode=PostcodeRule(shapes=("99999",), prefixes=("TR",), unused=r"00\d{3}|8[2-9]\d{3}|9[0-8]\d{3}"),
    line=LineRule(
        addition=r"[a-z](?![a-z\d.:])",
        units=(
            r"(?:daire|d|kat|k|blok|iç kapı(?: no)?|ic kapi(?: no)?|apt|apartman|apartmanı|dük(?:kan)?)\.? ?(?:no)?\.?:? ?(?:[a-z]?\d{1,4}[a-z]?|[a-z])(?![a-z\d])|"
            r"[a-z]-?\d? blok(?![a-z])|(?:zemin|giriş|bodrum) kat(?![a-z])"
        ),
        po_boxes=r"posta kutusu|p\.? ?k\.?|p\.? ?o\.? ?box",
        number_words=r"kapı no\.? ?:?|kapı numarası|bina no\.? ?:?|numara|dış kapı no|no\.? ?:?|nu\.? ?:?|#",
        slash="unit",
        street_words=r"cad|cadde|caddesi|cd|sok|sokak|sokağı|sk|bulvar|bulvarı|blv|meydan|meydanı|yol|yolu|mah|mahalle|mahallesi|mh|çıkmazı|köy|köyü|site|sitesi",
        months=r"ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
        ordinals=r"\.(?!\s*kat)|nci|ncı|uncu|üncü|inci|ıncı",
    ),
    writing=WritingRule(
        street_line="{street} {house}",
        house="No: {house_number}[{house_number_addition}][ D: {unit}]",
        lines=("{street_line}", "{postcode} {city}[/{region}]"),
        po_box="P.K. {po_box}",
        particles=frozenset({"ve", "ile"}),
        abbreviations={"cad.": "Caddesi", "cd.": "Caddesi", "cad": "Caddesi", "sok.": "Sokak", "sk.": "Sokak", "sok": "Sokak", "mah.": "Mahallesi", "mh.": "Mahallesi", "blv.": "Bulvarı", "bulv.": "Bulvarı"},
    ),
    exonyms={"Istanboel": "İstanbul", "Estambul": "İstanbul", "Stambuł": "İstanbul", "Smyrna": "İzmir", "Angora": "Ankara"},
    regions=True,
    examples=(("Atatürk Cad. No: 12 D: 5", {"street": "Atatürk Cad.", "house_number": "12", "unit": "D: 5"}),),
    counter_examples=("00100", "3471", "347100"),
)
