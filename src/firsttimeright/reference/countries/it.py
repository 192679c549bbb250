"""Italy.

Source: Poste Italiane, "Come scrivere l'indirizzo": postcode, place and the two letters of the province.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="IT",
    languages=("it", "de"),
    postcode=PostcodeRule(shapes=("99999",), prefixes=("IT", "I"), unused=r"0000\d|99\d{3}"),
    line=LineRule(
        without_number=r"località|loc\.|frazione|fraz\.|contrada|c\.da|borgo|regione|strada vicinale",
        house_names=r"(?:cascina|podere)(?![a-z])",
        addition=r"(?:bis|ter|rosso|nero)(?![a-z\d])|[a-z](?: ?/ ?\d{1,2})?(?![a-z\d.])|\d{1,3}(?![a-z\d])",
        units=(
            r"(?:interno|int|scala|sc|piano|p\.|palazzina|pal|appartamento|app|edificio|ed|lotto|blocco)\.? ?(?:[a-z]?\d{1,4}[a-z]?°?|[a-z])(?![a-z\d])|"
            r"\d{1,2}° piano|piano terra|citofono \d+"
        ),
        po_boxes=r"casella postale|cas\.? post\.?|c\.? ?p\.?(?= ?\d)|p\.? ?o\.? ?box",
        no_number=r"snc|s\.n\.c\.?|s\.n\.|s/n|senza numero(?: civico)?",
        number_words=r"numero|num\.?|nr\.?|n\.|n°|nº|civico|№|#",
        street_words=(
            r"via|viale|v\.le|piazza|p\.zza|p\.za|piazzale|p\.le|corso|c\.so|largo|vicolo|strada|salita|lungomare|lungotevere|borgo|contrada|c\.da|"
            r"località|loc|frazione|fraz|calle|campo|fondamenta|rione|traversa|galleria|vico|circonvallazione|regione"
        ),
        streets_begin=True,
        months=r"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
        ordinals=r"°|ª|º",
    ),
    writing=WritingRule(
        street_line="{street} {house}",
        house="{house_number}[/{house_number_addition}][, {unit}]",
        before_word=" ",
        lines=("{street_line}", "{postcode} {city} {region}"),
        po_box="Casella Postale {po_box}",
        upper=("city",),
        particles=frozenset({"di", "del", "della", "dei", "degli", "delle", "dello", "da", "dal", "dalla", "in", "e", "ed", "a", "al", "alla", "ai", "sul", "sulla", "con", "per", "lo", "il", "la", "nel"}),
        abbreviations={
            "v.": "Via", "v.le": "Viale", "vle": "Viale", "p.zza": "Piazza", "pzza": "Piazza", "p.za": "Piazza", "p.le": "Piazzale", "c.so": "Corso", "cso": "Corso",
            "l.go": "Largo", "str.": "Strada", "vic.": "Vicolo", "loc.": "Località", "fraz.": "Frazione", "c.da": "Contrada", "s.": "San", "f.lli": "Fratelli", "g.": "G.",
        },
    ),
    place_names=(("Bolzano", "Bozen", "Bolzano/Bozen"), ("Merano", "Meran"), ("Bressanone", "Brixen"), ("Brunico", "Bruneck"), ("Vipiteno", "Sterzing"), ("Aosta", "Aoste")),
    exonyms={
        "Rome": "Roma", "Rom": "Roma", "Rzym": "Roma", "Milan": "Milano", "Milaan": "Milano", "Mailand": "Milano", "Milán": "Milano", "Naples": "Napoli", "Napels": "Napoli", "Neapel": "Napoli",
        "Nápoles": "Napoli", "Turin": "Torino", "Turijn": "Torino", "Turín": "Torino", "Venice": "Venezia", "Venetië": "Venezia", "Venedig": "Venezia", "Venise": "Venezia",
        "Florence": "Firenze", "Florenz": "Firenze", "Florencia": "Firenze", "Genoa": "Genova", "Genua": "Genova", "Gênes": "Genova", "Padua": "Padova", "Mantua": "Mantova",
        "Leghorn": "Livorno", "Syracuse": "Siracusa", "Bologne": "Bologna", "Triest": "Trieste", "Trento e Trieste": "Trento", "Trient": "Trento",
    },
    regions=True,
    examples=(
        ("Via Roma 12/A", {"street": "Via Roma", "house_number": "12", "house_number_addition": "A"}),
        ("Via XX Settembre 5", {"street": "Via XX Settembre", "house_number": "5"}),
    ),
    counter_examples=("0018", "99999", "001866"),
)
