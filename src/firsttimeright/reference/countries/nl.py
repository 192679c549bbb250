"""The Netherlands.

Sources: BAG catalogue (house number 1-99999, letter, addition of at most four characters);
PostNL on postcodes (four digits, the first no zero; two letters, never SA, SD or SS);
NEN 5825 for the order of the lines.
"""

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule
from firsttimeright.reference.countries.frisian import PAIRS

_FLOORS = r"hoog|etage|verd(?:ieping)?\.?|woonlaag"
_WORDS = (
    r"hs|huis|bis|bv|bov|boven(?:huis|woning)?|bel|bene(?:den)?(?:huis|woning)?|rood|rd|zwart|zw|wit|groen|blauw|"
    r"t/o|to|tegenover|bij|by|naast|nabij|ong|hoog|laag|bg|b\.g\.|begane grond|sous|sout|souterrain|kelder|"
    r"achter(?:huis)?|voor(?:huis)?|midden|links|rechts|li|re|"
    r"parterre|part|zolder|garage|loods|hal|woonboot|woonschip|woonark|woonwagen|ligplaats|standplaats|schip|wb|boot|ark|wagen|wnwgn|winkel|kantoor|"
    r"tuinhuis|bijgebouw|schuur|werkplaats|atelier|praktijk|zij-?ingang|achteringang|achterom|woonhuis|"
    r"noord|oost|zuid|west|hfd|hoofd|tuin|verd|vrst|dwarsstraat|a\.b\.|etage"
)
_NUMBERED = (
    r"(?:app(?:artement|t)?|apt|appt|kamer|kmr|kam|k|unit|flat|woning|won|wng|nr|studio|box|stand|standplaats|plaats|"
    r"ligplaats|woonboot|steiger|deur|bungalow|chalet|huisje|vak|blok|gebouw|toren|ingang|entree|portiek|trappenhuis|lift|poort|etage|verd(?:ieping)?|hal|lokaal|ruimte|"
    r"t/m|tm|t\.m\.|en|&)\.?"
)
_LABELLED = (  # 12 letter A, 12 toev. 2: the word says what the field is called
    r"(?:(?:huis)?letter|ltr\.?|toev(?:oeging|oegsel)?\.?)[ :]*"
    r"(?P<labelled>(?:[a-z]{1,2}\d{0,3}|\d{1,4}[a-z]{0,2}|bis|hs|zwart|rood)(?![a-z\d]))"
)
_JOINTS = r"(?:te|de|in|op|of|en)(?![a-z\d])"  # words that go on to something else

# fmt: off
COUNTRY = Country(
    code="NL",
    languages=("nl",),
    postcode=PostcodeRule(
        shapes=("9999 AA",),
        prefixes=("NL", "N L", "HOLLAND"),
        never=r".* S[ADS]",
        unlikely=r"[FIOQUY]",
        no_leading_zero=True,
    ),
    line=LineRule(
        ranges=False,
        without_number=(
            r"(?:(?:woon)?zorg(?:centrum|huis)|woonzorgcomplex|verpleeg(?:huis|tehuis)|verzorgings(?:huis|tehuis)|bejaardenhuis|"
            r"hospice|huize|kasteel|landgoed|havezathe?|klooster|abdij|woon(?:boot|schip|ark))(?![a-z])"
        ),
        # atoms in the order in which they are tried; several may follow each other
        addition=(
            rf"(?:{_LABELLED}"
            rf"|{_NUMBERED} ?[a-z]?\d{{1,4}}[a-z]?(?![a-z\d])"
            rf"|{_NUMBERED} ?[a-z](?![a-z\d])"
            rf"|\d{{1,2}} ?(?:e|de|ste)? ?(?:{_FLOORS})(?![a-z])"
            rf"|(?:eerste|tweede|derde|vierde|vijfde) (?:{_FLOORS})(?![a-z])"
            r"|[a-z] ?[-–] ?[a-z](?![a-z\d])"
            r"|bis ?[a-z]{1,2}(?![a-z\d])|bis ?\d{1,3}(?!\d)"
            rf"|(?:{_WORDS})(?![a-z\d])\.?"
            r"|[ivx]{1,4}(?![a-z\d])"
            r"|\d{1,4}[a-z]{0,2}(?![a-z\d])"
            rf"|(?!{_JOINTS})[a-z]{{1,2}}\d{{0,4}}[a-z]?(?![a-z\d]))"
        ),
        po_boxes=r"postbus|post bus|pb|p\.? ?o\.? ?box|p\.? ?b\.?|postfach|bo[iî]te postale|"
        r"antwoordnummer|antwoordnr\.?|antw\.? ?nr\.?|antwoord nummer|freepost",
        no_number=r"z/n|zn|z\.n\.|s/n|ongenummerd|ong\.?|zonder (?:huis)?nummer|geen (?:huis)?nummer",
        number_words=r"huisnummer|huisnr\.?|huis ?nr\.?|nummer|num\.?|nr\.?|no\.?|n°|nº|№|#",
        street_words=(
            r"straat|str|weg|laan|ln|plein|pln|pl|hof|hoven|pad|kade|kd|dijk|singel|gracht|gr|steeg|stg|park|dreef|markt|plantsoen|"
            r"boulevard|baan|dam|haven|kanaal|allee|ring|rondweg|poort|brink|weide|akker|veld|berg|straatje|laantje|pleintje|"
            r"wal|burgwal|kwartier|erf|gaarde|horst|wijk|passage|promenade|esplanade|brug|sluis|oever|zoom|rand|bos|tuin|es"
        ),
        months=r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
        lone_words=r"plein|laan|straat|weg|park|wijk|kade|singel|blok|buurt|hof|vak|sectie|kavel|pad|dreef|ring",
    ),
    writing=WritingRule(
        house="{house_number}[ {house_number_addition}][ {unit}][ {box}]",
        before_digit="-",  # the third floor of 14 is 14-3; 14 3 reads as two numbers
        lines=("{street_line}", "{postcode} {city}"),
        po_box="Postbus {po_box}",
        particles=frozenset(
            {
                "van",
                "de",
                "der",
                "den",
                "het",
                "'t",
                "te",
                "ten",
                "ter",
                "tot",
                "in",
                "op",
                "aan",
                "bij",
                "onder",
                "over",
                "en",
                "uit",
                "voor",
                "la",
                "le",
                "du",
                "des",
                "l",
                "d'",
                "von",
                "zu",
                "el",
                "of",
                "s",
            }
        ),
        abbreviations={
            "burg.": "Burgemeester",
            "burgem.": "Burgemeester",
            "st.": "Sint",
            "prof.": "Professor",
            "dr.": "Doctor",
            "pres.": "President",
            "gen.": "Generaal",
            "adm.": "Admiraal",
            "min.": "Minister",
            "past.": "Pastoor",
            "kon.": "Koningin",
            "pr.": "Prins",
            "wilh.": "Wilhelmina",
            "jhr.": "Jonkheer",
            "ds.": "Dominee",
            "mgr.": "Monseigneur",
            "mr.": "Meester",
            "ir.": "Ingenieur",
            "gebr.": "Gebroeders",
            "kard.": "Kardinaal",
            "kap.": "Kapelaan",
            "notaris": "Notaris",
            "not.": "Notaris",
            "gr.": "Grote",
            "kl.": "Kleine",
            "nw.": "Nieuwe",
            "nwe.": "Nieuwe",
            "nwe": "Nieuwe",
            "oz.": "Oostzijde",
            "wz.": "Westzijde",
            "nz.": "Noordzijde",
            "zz.": "Zuidzijde",
            "o.z.": "Oostzijde",
            "w.z.": "Westzijde",
            "str.": "straat",
            "ln.": "laan",
            "pln.": "plein",
            "str": "straat",
            "wg.": "weg",
            "burgm.": "Burgemeester",
            "luit.": "Luitenant",
            "comm.": "Commissaris",
            "aartsb.": "Aartsbisschop",
            "pater": "Pater",
            "weth.": "Wethouder",
            "secr.": "Secretaris",
            "v.h.": "van het",
        },
        endings={
            "str.": "straat",
            "ln.": "laan",
            "pln.": "plein",
            "wg.": "weg",
            "sngl.": "singel",
            "gr.": "gracht",
            "stg.": "steeg",
            "kd.": "kade",
            "dk.": "dijk",
            "pl.": "plein",
            "blvd.": "boulevard",
            "str": "straat",
            "ln": "laan",
            "pln": "plein",
            "dwstr.": "dwarsstraat",
            "wgt.": "weg",
            "sgl.": "singel",
            "lnt.": "laantje",
            "hvn.": "haven",
        },
    ),
    place_names=(("Den Haag", "'s-Gravenhage"), ("Den Bosch", "'s-Hertogenbosch"), *PAIRS),
    exonyms={
        "A'dam": "Amsterdam", "R'dam": "Rotterdam", "Gravenhage": "'s-Gravenhage",
        "The Hague": "Den Haag",
        "La Haye": "Den Haag",
        "La Haya": "Den Haag",
        "L'Aia": "Den Haag",
        "Lahey": "Den Haag",
        "Bois-le-Duc": "'s-Hertogenbosch",
        "Herzogenbusch": "'s-Hertogenbosch",
        "Flushing": "Vlissingen",
        "Nimwegen": "Nijmegen",
        "Nimègue": "Nijmegen",
        "Leyden": "Leiden",
        "Hook of Holland": "Hoek van Holland",
    },
    # municipalities without a place of their name
    municipalities=frozenset(
        {
            "Aa en Hunze", "Achtkarspelen", "Albrandswaard", "Alphen-Chaam", "Altena", "Ameland", "Beekdaelen",
            "Beemster", "Berkelland", "Bernheze", "Bodegraven-Reeuwijk", "Borger-Odoorn", "Borsele", "Bronckhorst",
            "Bunschoten", "Cranendonck", "Dantumadiel", "De Fryske Marren", "De Ronde Venen", "De Wolden",
            "Dijk en Waard", "Dinkelland", "Drechterland", "Echt-Susteren", "Edam-Volendam", "Eemsdelta",
            "Eijsden-Margraten", "Geldrop-Mierlo", "Gemert-Bakel", "Gilze en Rijen", "Goeree-Overflakkee",
            "Gooise Meren", "Gulpen-Wittem", "Haarlemmermeer", "Halderberge", "Heeze-Leende", "Het Hogeland",
            "Hoeksche Waard", "Hof van Twente", "Hollands Kroon", "Horst aan de Maas", "Kaag en Braassem",
            "Koggenland", "Krimpenerwaard", "Laarbeek", "Land van Cuijk", "Landerd", "Langedijk", "Lansingerland",
            "Leidschendam-Voorburg", "Leudal", "Lingewaard", "Maasdriel", "Maasgouw", "Maashorst", "Meierijstad",
            "Midden-Delfland", "Midden-Drenthe", "Midden-Groningen", "Mill en Sint Hubert", "Molenlanden",
            "Montferland", "Mook en Middelaar", "Neder-Betuwe", "Nissewaard", "Noardeast-Fryslân", "Noord-Beveland",
            "Noordenveld", "Noordoostpolder", "Nuenen, Gerwen en Nederwetten", "Oldambt", "Olst-Wijhe",
            "Oost Gelre", "Ooststellingwerf", "Opsterland", "Oude IJsselstreek", "Ouder-Amstel", "Overbetuwe",
            "Peel en Maas", "Pekela", "Pijnacker-Nootdorp", "Reimerswaal", "Reusel-De Mierden", "Rijssen-Holten",
            "Roerdalen", "Schouwen-Duiveland", "Sittard-Geleen", "Smallingerland", "Stede Broec", "Steenwijkerland",
            "Stichtse Vecht", "Súdwest-Fryslân", "Terschelling", "Texel", "Teylingen", "Twenterand",
            "Tytsjerksteradiel", "Utrechtse Heuvelrug", "Valkenburg aan de Geul", "Velsen", "Vijfheerenlanden",
            "Voorne aan Zee", "Waadhoeke", "Waterland", "West Betuwe", "West Maas en Waal", "Westerkwartier",
            "Westerveld", "Westerwolde", "Westland", "Weststellingwerf", "Westvoorne", "Wijdemeren", "Wormerland",
            "Zaanstad", "Zuidplas", "Zwartewaterland", "s-Gravenhage", "s-Hertogenbosch",
        }
    ),
    also={"1067": ("Halfweg",), "1161": ("Aalsmeerderbrug",)},  # streets of one place that the post counts to another
    examples=(
        ("Plein 1944 12", {"street": "Plein 1944", "house_number": "12"}),
        ("1e Helmersstraat 5-2", {"street": "1e Helmersstraat", "house_number": "5", "house_number_addition": "2"}),
        (
            "Nachtegaalstraat 12bisA",
            {"street": "Nachtegaalstraat", "house_number": "12", "house_number_addition": "bis A"},
        ),
        ("Postbus 123", {"po_box": "123"}),
    ),
    counter_examples=("0123 AB", "1054 SA", "1054", "1054 ABC", "AB 1054"),
)
