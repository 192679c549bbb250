"""Portugal.

Source: CTT, "Como escrever um endereço": seven digits, of which the last three name a street section.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="PT",
    languages=("pt",),
    postcode=PostcodeRule(shapes=("9999-999",), prefixes=("PT", "P"), no_leading_zero=True),
    line=LineRule(
        without_number=r"lugar|sítio|casal|urbanização|aldeia",
        house_names=r"(?:quinta|monte|herdade)(?![a-z])",
        addition=r"[a-z](?: ?[-/] ?[a-z])?(?![a-z\d.])",
        units=(
            r"\d{1,2}\.? ?[ºª°o](?![a-z])\.?(?:[ ,-]{0,3}(?:esquerdo|esq|direito|dto|drt|dt|frente|fte|frt|[a-z])(?![a-z\d])\.?º?)?|"
            r"(?:r/c|rés-do-chão|res do chao|rc|cave|cv|sub-?cave)(?![a-z])\.?(?:[ ,-]{0,3}(?:esq|dto|frt|[a-z])(?![a-z\d])\.?º?)?|"
            r"(?:andar|apartamento|apto|apt|lote|lt|fração|fracção|bloco|bl|loja|porta|sala|casa|piso|vivenda)\.? ?(?:[a-z]?\d{1,4}[a-z]?º?|[a-z])(?![a-z\d])"
        ),
        po_boxes=r"apartado|apart\.?|caixa postal|p\.? ?o\.? ?box",
        no_number=r"s/n|s/nº|s\.n\.|sem número",
        number_words=r"número|numero|núm\.?|num\.?|nº|n°|n\.º|n\.|№|#",
        street_words=(
            r"rua|r\.|avenida|av|praça|praca|pc|pç|largo|lg|travessa|tv|estrada|est|alameda|al|calçada|cç|beco|caminho|rotunda|bairro|b\.|"
            r"quinta|urbanização|urb|praceta|pct|escadinhas|campo|cais|ladeira|lugar|via|viela|zona"
        ),
        streets_begin=True,
        months=r"(?:de )?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)",
        ordinals=r"ª|º",
    ),
    writing=WritingRule(
        street_line="{street} {house}",
        house="{house_number}[ {house_number_addition}][, {unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="Apartado {po_box}",
        particles=frozenset({"de", "do", "da", "dos", "das", "e", "a", "o", "em", "no", "na", "ao", "à"}),
        abbreviations={
            "r.": "Rua", "av.": "Avenida", "av": "Avenida", "avª": "Avenida", "pç.": "Praça", "pç": "Praça", "pc.": "Praça", "pr.": "Praça", "lg.": "Largo", "lgo.": "Largo",
            "tv.": "Travessa", "trav.": "Travessa", "est.": "Estrada", "estr.": "Estrada", "al.": "Alameda", "cç.": "Calçada", "dr.": "Doutor", "eng.": "Engenheiro", "sta.": "Santa", "sto.": "Santo",
        },
    ),
    exonyms={"Lisbon": "Lisboa", "Lissabon": "Lisboa", "Lisbonne": "Lisboa", "Lisbona": "Lisboa", "Lizbona": "Lisboa", "Lizbon": "Lisboa", "Oporto": "Porto"},
    examples=(("Rua Augusta, 12, 3.º Esq.", {"street": "Rua Augusta", "house_number": "12", "unit": "3.º Esq."}),),
    counter_examples=("1000", "0123-456", "12345678"),
)
