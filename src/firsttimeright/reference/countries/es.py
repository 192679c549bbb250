"""Spain.

Source: Correos, "Normas de direccionamiento"; "s/n" (sin número) is written where a building has no number.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="ES",
    languages=("es", "ca", "gl", "eu"),
    postcode=PostcodeRule(shapes=("99999",), prefixes=("ES", "E"), unused=r"00\d{3}|5[3-9]\d{3}|[6-9]\d{4}"),
    line=LineRule(
        without_number=r"urbanización|urb\.?|polígono|pol\.|lugar|aldea|barrio|partida",
        house_names=r"(?:finca|caserío|caserio|cortijo|masía|masia|diseminado|paraje)(?![a-z])",
        addition=r"(?:bis|duplicado|dup)(?![a-z\d])\.?|[a-z](?![a-z\d.])",
        units=(
            r"\d{1,2} ?(?:[ºª°]|o(?![a-z]))\.?(?:[ ,-]{0,3}(?:izquierda|izqda|izda|izq|iz|derecha|dcha|dch|drcha|dcho|der|centro|ctro|int|ext|[a-z]|\d{1,2} ?[ºª]?)(?![a-z\d])\.?)?|"
            r"(?:piso|planta|puerta|pta|pt|escalera|esc|portal|bloque|blq|bq|local|nave|apartamento|apto|apdo|parcela|lote|solar|oficina|of|casa|chalet|torre)\.? ?"
            r"(?:[a-z]?\d{1,4}[a-z]?[ºª]?|[a-z])(?![a-z\d])|(?:bajo|bjo|ático|atico|entresuelo|entlo|principal|pral|sótano|semisótano)(?![a-z])\.?(?: ?(?:izq|dcha|[a-z\d])(?:[a-z]*)(?![a-z\d])\.?)?|"
            r"\d{1,2} ?[-,] ?[a-z](?![a-z\d])|\d{1,2} ?- ?\d{1,2}(?!\d)"
        ),
        po_boxes=r"apartado(?: de correos| postal)?|apdo\.?(?: de correos)?|aptdo\.?|p\.? ?o\.? ?box",
        no_number=r"s/n|s/nº|s\.n\.|s/núm\.?|sn|sin n[uú]mero",
        number_words=r"número|numero|núm\.?|num\.?|nº|n°|n\.º|no\.|№|#",
        street_words=(
            r"calle|c/|cl|avenida|avda|avd|av|avinguda|paseo|pº|pso|passeig|plaza|pza|plaça|pl|ronda|camino|cno|carretera|ctra|carrer|travesía|trav|"
            r"rambla|rúa|rua|glorieta|gta|callejón|cuesta|urbanización|urb|polígono|pol|vía|gran vía|pasaje|barrio|bº|lugar|alameda|kalea|costanilla|corredera"
        ),
        streets_begin=True,
        months=r"(?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
        ordinals=r"er|ª|º",
    ),
    writing=WritingRule(
        street_line="{street}[, {house}]",
        house="{house_number}[ {house_number_addition}][, {unit}]",
        lines=("{street_line}", "{postcode} {city}[ ({region})]"),
        po_box="Apartado {po_box}",
        particles=frozenset({"de", "del", "la", "las", "el", "los", "y", "i", "en", "a", "al", "d", "dels", "les", "do", "da", "dos", "das"}),
        abbreviations={
            "c/": "Calle", "c.": "Calle", "cl.": "Calle", "cl": "Calle", "avda.": "Avenida", "avda": "Avenida", "avd.": "Avenida", "avd": "Avenida", "av.": "Avenida", "av": "Avenida",
            "pza.": "Plaza", "pza": "Plaza", "plza.": "Plaza", "plza": "Plaza", "pl.": "Plaza", "pº": "Paseo", "po.": "Paseo", "pso.": "Paseo", "pso": "Paseo", "ctra.": "Carretera",
            "ctra": "Carretera", "cno.": "Camino", "cno": "Camino", "urb.": "Urbanización", "pol.": "Polígono", "rda.": "Ronda", "rda": "Ronda", "gta.": "Glorieta",
            "trav.": "Travesía", "trva.": "Travesía", "psje.": "Pasaje", "bº": "Barrio", "sta.": "Santa", "sto.": "Santo", "gral.": "General", "dr.": "Doctor", "dra.": "Doctora",
        },
    ),
    place_names=(
        ("Girona", "Gerona"), ("Lleida", "Lérida"), ("A Coruña", "La Coruña", "Coruña"), ("Donostia", "San Sebastián", "Donostia-San Sebastián", "Donostia / San Sebastián"),
        ("Bilbao", "Bilbo"), ("Vitoria-Gasteiz", "Vitoria", "Gasteiz"), ("Pamplona", "Iruña", "Pamplona/Iruña"), ("Alicante", "Alacant", "Alicante/Alacant"),
        ("València", "Valencia"), ("Castelló de la Plana", "Castellón de la Plana", "Castellón"), ("Palma", "Palma de Mallorca"), ("Ourense", "Orense"),
        ("Elche", "Elx"), ("Sagunto", "Sagunt"), ("Ibiza", "Eivissa"), ("Mahón", "Maó"), ("Jávea", "Xàbia"), ("Calpe", "Calp"), ("Dénia", "Denia"),
    ),
    exonyms={"Sevilha": "Sevilla", "Seville": "Sevilla", "Séville": "Sevilla", "Saragossa": "Zaragoza", "Barcellona": "Barcelona", "Barcelone": "Barcelona", "Cordova": "Córdoba", "Madryt": "Madrid", "Grenade": "Granada"},
    regions=True,
    examples=(
        ("Calle de Alcalá, 50, 3º izq", {"street": "Calle de Alcalá", "house_number": "50", "unit": "3º izq"}),
        ("Calle 2 de Mayo 5", {"street": "Calle 2 de Mayo", "house_number": "5"}),
    ),
    counter_examples=("00999", "2801", "60000"),
)
