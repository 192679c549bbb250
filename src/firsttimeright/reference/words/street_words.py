"""Abbreviations of street words that the collections lack or take for something else; by language, kept by hand."""

from __future__ import annotations

BY_HAND: dict[str, dict[str, str]] = {
    "nl": {
        "str": "straat", "strt": "straat", "dwstr": "dwarsstraat", "dwarsstr": "dwarsstraat", "ln": "laan", "pln": "plein",
        "wg": "weg", "gr": "gracht", "kd": "kade", "sngl": "singel", "dk": "dijk", "stg": "steeg", "strwg": "straatweg",
        "stwg": "steenweg", "plnts": "plantsoen", "plants": "plantsoen", "hfd": "hoofd", "burg": "Burgemeester",
        "burgem": "Burgemeester", "bgm": "Burgemeester", "weth": "Wethouder", "prof": "Professor", "dr": "Doctor", "ds": "Dominee",
        "mgr": "Monseigneur", "past": "Pastoor", "gen": "Generaal", "adm": "Admiraal", "kol": "Kolonel", "kapt": "Kapitein",
        "min": "Minister", "pres": "President", "ir": "Ingenieur", "jhr": "Jonkheer", "st": "Sint", "verl": "Verlengde",
        "wilh": "Wilhelmina", "jul": "Juliana", "hendr": "Hendrik", "boul": "Boulevard", "blvd": "Boulevard", "ind": "Industrie",
        "v.d": "van der", "vd": "van der", "v": "van", "a/d": "aan de", "o.l.v": "Onze Lieve Vrouw",
    },
    "de": {
        "str": "Straße", "strasse": "Straße", "pl": "Platz", "all": "Allee", "wg": "Weg", "st": "Sankt", "skt": "Sankt", "ch": "Chaussee",
        "rg": "Ring", "dr": "Doktor", "prof": "Professor", "bgm": "Bürgermeister", "bürgerm": "Bürgermeister",
    },
    "fr": {
        "av": "Avenue", "ave": "Avenue", "bd": "Boulevard", "bld": "Boulevard", "blvd": "Boulevard", "boul": "Boulevard", "pl": "Place",
        "rte": "Route", "ch": "Chemin", "chem": "Chemin", "all": "Allée", "imp": "Impasse", "sq": "Square", "crs": "Cours",
        "fbg": "Faubourg", "res": "Résidence", "lot": "Lotissement", "st": "Saint", "ste": "Sainte", "gal": "Général",
        "qu": "Quai", "za": "Zone artisanale", "zi": "Zone industrielle", "zac": "Zone d'aménagement concerté", "chee": "Chaussée",
        "chée": "Chaussée", "mal": "Maréchal",
    },
    "en": {
        "st": "Street", "rd": "Road", "ave": "Avenue", "av": "Avenue", "ln": "Lane", "dr": "Drive", "blvd": "Boulevard", "ct": "Court",
        "pl": "Place", "sq": "Square", "ter": "Terrace", "tce": "Terrace", "hwy": "Highway", "pkwy": "Parkway", "cres": "Crescent",
        "gdns": "Gardens", "gr": "Grove", "cl": "Close",
    },
    "es": {
        "c/": "Calle", "cl": "Calle", "avda": "Avenida", "av": "Avenida", "pza": "Plaza", "pl": "Plaza", "pº": "Paseo", "ctra": "Carretera",
        "cno": "Camino", "urb": "Urbanización", "trav": "Travesía", "rda": "Ronda", "glta": "Glorieta",
    },
    "it": {"v": "Via", "v.le": "Viale", "vle": "Viale", "p.za": "Piazza", "pza": "Piazza", "p.zza": "Piazza", "c.so": "Corso", "cso": "Corso",
           "l.go": "Largo", "lgo": "Largo", "s": "San", "str": "Strada", "vic": "Vicolo", "loc": "Località", "fraz": "Frazione"},
    "pt": {"r": "Rua", "av": "Avenida", "pc": "Praça", "lg": "Largo", "tv": "Travessa", "est": "Estrada", "trav": "Travessa", "al": "Alameda"},
    "pl": {"ul": "ulica", "al": "aleja", "pl": "plac", "os": "osiedle", "gen": "Generała", "św": "Świętego", "ks": "Księdza", "sw": "Świętego"},
    "tr": {"cad": "Caddesi", "cd": "Caddesi", "sok": "Sokak", "sk": "Sokak", "mah": "Mahallesi", "mh": "Mahallesi", "bulv": "Bulvarı",
           "blv": "Bulvarı", "apt": "Apartmanı"},
    "cs": {"nam": "náměstí", "nám": "náměstí", "tr": "třída", "tř": "třída", "nabr": "nábřeží", "ul": "ulice"},
    "da": {"gd": "Gade", "vej": "Vej", "al": "Allé", "pl": "Plads", "skt": "Sankt"},
    "sv": {"g": "gatan", "v": "vägen", "gt": "gatan", "st": "Stora", "l": "Lilla"},
    "no": {"gt": "gate", "g": "gate", "v": "vei", "vn": "veien", "pl": "plass"},
    "fi": {"k": "katu", "t": "tie"},
}  # fmt: skip
