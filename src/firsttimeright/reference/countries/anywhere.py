"""What most countries do, for those without a file of their own and for addresses whose country is not known.

Number before the street or behind it, no slash taken apart, and the words for flats, floors and blocks that are
written behind a number in many languages. Sources: UPU S42, templates of the countries; the posts' own guides
(Australia Post, Correios, Correo Argentino, India Post, Magyar Posta, Poșta Română, Почта России, SingPost).
"""

from __future__ import annotations

from firsttimeright.reference.countries.country import LineRule

__all__ = ["ANYWHERE"]

_NUMBERED = (  # these take a figure: ap. 14, кв. 45, Level 3, apto 56
    r"flat|apartment|apartamento|apartament|apart|apto|apt|appt|app|ap|unit|suite|ste|room|rm|door|floor|fl|level|lvl|shop|office|"
    r"wohnung|piso|interior|int|depto|dpto|departamento|oficina|ofic|casa|conjunto|conj|cj|sala|loja|andar|lote|lt|plot|scara|sc|"
    r"etaj|et|ajtó|stan|kat|daire|lgh|kv|korp|korpus|pod|tower|torre|block|blk|bloco|bloque|bloc|bl|building|bldg|wing|rt|rw|"
    r"lok|byt|korter|butas|dzīv|"
    r"квартира|кв|корпус|корп|к|строение|стр|подъезд|под|этаж|эт|офис|оф|пом|ком|вх|ет|ап|бл"
)
_LETTERED = (  # and these a letter, too: Bloco C, вх. А
    r"flat|apartment|apt|unit|block|blk|bloco|bloque|bloc|bl|tower|torre|wing|building|bldg|scara|sc|depto|dpto|"
    r"подъезд|вх|литера|лит|стр|корп"
)
_HUNGARIAN = (
    r"(?:[ivx]{1,4}|\d{1,2})\. ?(?:emelet|em|lépcsőház|lph)(?![a-z])\.?(?:[ ,/]*\d{1,3}(?![\d/])\.?(?: ?ajtó)?)?|"
    r"(?:földszint|fszt|fsz)\.?[ ,/]*\d{1,3}(?![\d/])\.?"
)

ANYWHERE = LineRule(
    number="either",
    slash="number",
    units=(
        rf"(?:{_NUMBERED})\.? ?(?:no\.? ?|nr\.? ?|nº ?|№ ?)?#?(?:[^\W\d_]{{0,2}}-?\d{{1,5}}[a-z]?)(?![^\W_])|"
        rf"(?:{_LETTERED})\.? [^\W\d_](?![^\W_])|{_HUNGARIAN}|"
        r"\d{1,3}/f(?![a-z])\.?|(?:(?<=[^\W\d_] )#\d{1,3}|#0\d)-\d{1,5}[a-z]?(?![a-z\d])|"
        r"\d{1,2} ?[º°ª] ?(?:[a-z]|\d{1,3})?(?![a-z\d])|"
        r"u ?\d{1,4}(?=,? \d)"
    ),
    addition=r"(?:bis|ter|quater)(?![a-z\d])|[a-z](?![a-z\d])",
    po_boxes=(
        r"p\.? ?o\.? ?box|p\.? ?o\.? ?b\.?|postbus|postfach|bo[iî]te postale|bp|apartado(?: de correos)?|"
        r"casella postale|c\.? ?p\.?(?= ?\d)|skr\.? ?poczt\.?|caixa postal|postboks|posta kutusu|p\.? ?k\.?|"
        r"g\.? ?p\.? ?o\.? ?box|(?:private|locked|mail) bag|casilla(?: de correos?)?|а/я|п/с|пощенска кутия|"
        r"ταχ\.? ?θυρ\.?|τ\.? ?θ\.?"
    ),
    no_number=r"s/n|s\.n\.|z/n|snc",
    number_words=r"nr\.?|no\.?|n°|nº|№|#|(?<!\w)(?:дом|д|будинок|буд)\.?|(?<!\w)(?:d|dom)\.",
    street_words=r"straat|weg|laan|plein|stra(?:ss|ß)e|str|platz|gasse|street|road|avenue|lane|gade|vej|gata|gatan|katu|tie",
    ordinals=r"e|de|ste|st|nd|rd|th|º|ª|\.(?!\s*(?:[ivx]{1,4}\. ?em|em|földsz|fsz))",
)
