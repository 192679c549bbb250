"""Words by which a text shows that it names an organisation, a department, a household, or no name at all.

Kept by hand. The legal forms are those that people type; ``reference.legal_form``
knows the full registers.
"""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = [
    "ATTENTION",
    "BRANDS",
    "FORMS",
    "LEADING",
    "PUBLIC",
    "RESIDENTS",
    "STREETS",
    "TRADING",
    "TRADING_AS",
    "WARY",
]

# Words behind an organisation's name that say for whom a letter is: the first (folded, no stops), and what may follow it.
ATTENTION: dict[str, tuple[tuple[str, ...], ...]] = {
    **dict.fromkeys(("tav", "attn", "att", "attention", "fao", "zhd", "c/o", "p/a", "attne"), ((),)),
    "ter": (("attentie", "van"),), "z": (("hd",),), "zu": (("handen",),), "zur": (("attention",),),
    "a": (("l'attention", "de"), ("la", "atencion", "de")), "alla": (("cortese", "attenzione"),),
    "for": (("the", "attention", "of"),),
}  # fmt: skip

# Legal forms. Key: folded, no stops, no spaces. Value: (usual spelling, country or "").
FORMS: dict[str, tuple[str, str]] = {
    "bv": ("B.V.", "NL"), "nv": ("N.V.", "NL"), "vof": ("V.O.F.", "NL"), "cv": ("C.V.", "NL"), "bvba": ("BVBA", "BE"),
    "cvba": ("CVBA", "BE"), "ebvba": ("EBVBA", "BE"), "vzw": ("VZW", "BE"), "commv": ("Comm.V", "BE"), "gcv": ("GCV",
    "BE"),
    "ivzw": ("IVZW", "BE"), "asbl": ("ASBL", "BE"), "sprl": ("SPRL", "BE"), "srl": ("S.r.l.", "IT"), "scrl": ("SCRL",
    "BE"),
    "ua": ("U.A.", "NL"), "coopua": ("Coöp. U.A.", "NL"), "ba": ("B.A.", "NL"),
    "gmbh": ("GmbH", "DE"), "gmbh&cokg": ("GmbH & Co. KG", "DE"), "gmbhcokg": ("GmbH & Co. KG", "DE"),
    "gmbhundcokg": ("GmbH & Co. KG", "DE"), "ag&cokg": ("AG & Co. KG", "DE"), "cokg": ("& Co. KG", "DE"),
    "&cokg": ("& Co. KG", "DE"), "ug": ("UG", "DE"), "ughaftungsbeschrankt": ("UG (haftungsbeschränkt)", "DE"),
    "ohg": ("OHG", "DE"), "kg": ("KG", "DE"), "kgaa": ("KGaA", "DE"), "gbr": ("GbR", "DE"), "ek": ("e.K.", "DE"),
    "ekfm": ("e.Kfm.", "DE"), "ekfr": ("e.Kfr.", "DE"), "ev": ("e.V.", "DE"), "eg": ("eG", "DE"), "ggmbh": ("gGmbH",
    "DE"),
    "ag": ("AG", "DE"), "partg": ("PartG", "DE"), "partgmbb": ("PartG mbB", "DE"), "mbh": ("mbH", "DE"),
    "gesmbh": ("Ges.m.b.H.", "AT"),
    "sarl": ("SARL", "FR"), "sa": ("S.A.", "FR"), "sas": ("SAS", "FR"), "sasu": ("SASU", "FR"), "eurl": ("EURL", "FR"),
    "sci": ("SCI", "FR"), "snc": ("SNC", "FR"), "scop": ("SCOP", "FR"), "selarl": ("SELARL",
    "FR"),
    "scp": ("SCP", "FR"), "gie": ("GIE", "FR"), "earl": ("EARL", "FR"), "gaec": ("GAEC", "FR"), "ei": ("EI", "FR"),
    "ltd": ("Ltd", "GB"), "limited": ("Limited", "GB"), "plc": ("PLC", "GB"), "llp": ("LLP", "GB"), "cic": ("CIC",
    "GB"),
    "inc": ("Inc.", "US"), "incorporated": ("Incorporated", "US"), "llc": ("LLC", "US"), "corp": ("Corp.", "US"),
    "corporation": ("Corporation", "US"), "lp": ("LP", "US"), "pty": ("Pty", "AU"), "ptyltd": ("Pty Ltd", "AU"),
    "sl": ("S.L.", "ES"), "slu": ("S.L.U.", "ES"), "sau": ("S.A.U.", "ES"), "sll": ("S.L.L.", "ES"), "sc": ("S.C.",
    "ES"), "cb": ("C.B.", "ES"),
    "scoop": ("S.Coop.", "ES"), "scl": ("S.C.L.", "ES"), "spa": ("S.p.A.", "IT"), "srls": ("S.r.l.s.", "IT"),
    "sapa": ("S.a.p.a.", "IT"),
    "lda": ("Lda.", "PT"), "ltda": ("Ltda.", "BR"), "unipessoallda": ("Unipessoal Lda.", "PT"), "eireli": ("EIRELI",
    "BR"),
    "spzoo": ("Sp. z o.o.", "PL"), "spj": ("Sp. j.", "PL"), "spk": ("Sp. k.", "PL"), "sp": ("Sp.", "PL"),
    "sro": ("s.r.o.", "CZ"), "as": ("A/S", "DK"),
    "spolsro": ("spol. s r.o.", "CZ"), "vos": ("v.o.s.", "CZ"), "ks": ("k.s.", "CZ"), "kft": ("Kft.", "HU"),
    "zrt": ("Zrt.", "HU"),
    "nyrt": ("Nyrt.", "HU"), "bt": ("Bt.", "HU"), "aps": ("ApS", "DK"), "a/s": ("A/S", "DK"), "i/s": ("I/S", "DK"),
    "k/s": ("K/S", "DK"),
    "ab": ("AB", "SE"), "hb": ("HB", "SE"), "kb": ("KB", "SE"), "oy": ("Oy", "FI"), "oyj": ("Oyj", "FI"), "ky": ("Ky",
    "FI"), "tmi": ("Tmi", "FI"),
    "asa": ("ASA", "NO"), "ans": ("ANS", "NO"), "da": ("DA", "NO"), "enk": ("ENK", "NO"), "se": ("SE", ""),
    "eesv": ("EESV", ""),
    "ltdsti": ("Ltd. Şti.", "TR"), "sti": ("Şti.", "TR"), "anonimsirketi": ("A.Ş.", "TR"), "ooo": ("OOO", "RU"),
    "doo": ("d.o.o.", "HR"), "dd": ("d.d.", "HR"),
    "ead": ("EAD", "BG"), "eood": ("EOOD", "BG"), "ood": ("OOD", "BG"), "uab": ("UAB", "LT"), "sia": ("SIA", "LV"),
    "ou": ("OÜ", "EE"), "ehf": ("ehf.", "IS"), "hf": ("hf.", "IS"),
    "epe": ("EPE", "GR"), "ike": ("IKE", "GR"), "ae": ("A.E.", "GR"), "vme": ("VME", "BE"), "comm": ("Comm.", "BE"),
    "maatschap": ("Maatschap", "NL"), "og": ("OG", "AT"), "eu": ("e.U.", "AT"), "dac": ("DAC", "IE"),
    "sadecv": ("S.A. de C.V.", "MX"), "sderldecv": ("S. de R.L. de C.V.", "MX"), "sapidecv": ("S.A.P.I. de C.V.", "MX"),
    "srlunipersonale": ("S.r.l. Unipersonale", "IT"), "spzoospk": ("Sp. z o.o. Sp. k.", "PL"),
}  # fmt: skip

# Forms that are names, initials or degrees too: a form only when typed in capitals or with stops, at the end, and in their country.
WARY = wordset(
    """ab as da sa ag ek ev eg se sc cb kb hb ks sp spa sl scp ei ba ua bt kg ky dd hf ou ae cv corp inc lp mbh comm ug
    ans sia ike epe vos earl sci snc cic sas scop asa oy enk plc lda srl sau sasu sapa
    doo gie ead og eu dac"""
)

# Words with which the name of an organisation begins, and that are its legal form.
LEADING: dict[str, str] = {
    "stichting": "Stichting", "vve": "VvE", "vereniging": "Vereniging", "vof": "V.O.F.", "maatschap": "Maatschap",
    "cooperatie": "Coöperatie",
    "cooperatieve": "Coöperatie", "coop": "Coöperatie", "stg": "Stichting", "ver": "Vereniging", "bv": "B.V.",
    "nv": "N.V.", "sarl": "SARL", "sci": "SCI",
    "vzw": "VZW", "asbl": "ASBL", "fundacion": "Fundación", "fondation": "Fondation", "fondazione": "Fondazione",
    "stiftung": "Stiftung", "verein": "Verein",
    "association": "Association", "associazione": "Associazione", "asociacion": "Asociación", "firma": "Firma",
    "fa": "Firma",
    "eenmanszaak": "Eenmanszaak", "snc": "SNC", "gaec": "GAEC", "ooo": "OOO",
    "uab": "UAB", "sia": "SIA", "eurl": "EURL", "scea": "SCEA", "sprl": "SPRL", "bvba": "BVBA",
}  # fmt: skip

# Public bodies: first word.
PUBLIC = wordset(
    """gemeente provincie ministerie waterschap rijkswaterstaat politie brandweer belastingdienst parochie
    kerkgenootschap stadt landkreis mairie commune ville ayuntamiento comune municipio stad hoogheemraadschap
    veiligheidsregio ggd uwv svb rechtbank gerechtshof universiteit hogeschool bibliotheek basisschool obs cbs rkbs
    kerk protestantse hervormde gereformeerde diocees bisdom ambassade consulaat"""
)

TRADING = (
    "h.o.d.n.",
    "hodn",
    "handelend onder de naam",
    "h/o",
    "t.h.o.d.n.",
    "thodn",
    "ook handelend onder",
    "d/b/a",
    "dba",
    "trading as",
    "t/a",
    "o.v.v.n.",
    "o/n",
    "o.d.n.",
    "onder de naam",
)
"""Words between a person and the name under which he trades."""

TRADING_AS = frozenset(("d/b/a", "dba", "trading as", "t/a"))
"""Those of them that are English, and stay as they are: the others are all written *h.o.d.n.*"""

DEPARTMENTS_FIRST = wordset(
    """afdeling afd administratie boekhouding debiteurenadministratie crediteurenadministratie klantenservice receptie
    secretariaat salarisadministratie personeelszaken p&o hrm facturatie ledenadministratie debiteurenbeheer
    crediteurenbeheer helpdesk servicedesk postkamer ondernemingsraad abteilung abt buchhaltung sekretariat
    personalabteilung kundendienst department dept accounting purchasing procurement payroll comptabilite
    departement departamento ufficio reparto inkoopafdeling verkoopafdeling personeelsafdeling hr-afdeling
    inkoopadministratie verkoopadministratie directie directiesecretariaat bestuurssecretariaat"""
)

RESIDENTS = wordset(
    """bewoner bewoners bewoonster eigenaar eigenaren huurder huurders occupant occupants occupier resident residents
    householder bewohner mieter eigentumer habitant habitants locataire occupante"""
)

STREETS = (
    "straat", "laan", "weg", "plein", "gracht", "kade", "singel", "steeg", "dijk", "pad", "dreef", "hof", "park",
    "plantsoen",
    "straße", "strasse", "str.", "gasse", "platz", "allee", "wal", "markt", "vaart", "oord", "ring", "baan", "lei",
    "boulevard", "erf", "akker",
)  # fmt: skip
STREET_WORDS = wordset(
    """street st road rd avenue ave lane drive rue via calle avenida rua plaza piazza chemin impasse boulevard postbus
    plein laan straat weg str postfach antwoordnummer chaussee steenweg strasse"""
)

# The best known brands and institutions that people know by a name without legal form: the largest shops, banks, insurers, carriers,
# energy and telephone companies of each country, by turnover or customers (company reports 2022-2024). No name that is a usual surname.
BRANDS = frozenset(
    """postnl|rabobank|abn amro|ing bank|asn bank|sns bank|regiobank|triodos bank|knab|bunq|ziggo|kpn|odido|t-mobile|vodafone|tele2
    albert heijn|jumbo supermarkten|lidl|aldi|plus supermarkt|dirk van den broek|hema|hennes & mauritz|ikea|bol com|bolcom|coolblue
    mediamarkt|media markt|gamma bouwmarkt|praxis bouwmarkt|karwei|kruidvat|etos|blokker|wehkamp|zeeman|action nederland|bijenkorf
    de bijenkorf|intratuin|decathlon|philips|asml|unilever|heineken|shell|royal dutch shell|akzonobel|dsm|klm|transavia|schiphol
    nederlandse spoorwegen|prorail|connexxion|arriva|qbuzz|eneco|vattenfall|essent|greenchoice|budget energie|liander|enexis|stedin
    vitens|evides|dunea|waternet|brabant water|achmea|zilveren kruis|nationale nederlanden|nationale-nederlanden|aegon|interpolis|cz groep|menzis
    unive verzekeringen|centraal beheer|ohra|independer|greenpeace|unicef|rode kruis|het rode kruis|amnesty international|kwf kankerbestrijding
    natuurmonumenten|consumentenbond|anwb|rijkswaterstaat|belastingdienst|thuisbezorgd|picnic|dhl|ups|dpd|gls|fedex|tnt post|sandd
    randstad|tempo-team|randstad uitzendbureau|g4s|trigion|rituals|gall & gall|primera|the read shop|shoeby|wibra|xenos|leen bakker
    bpost|proximus|telenet|colruyt|delhaize|carrefour|kbc|bnp paribas|bnp paribas fortis|belfius|argenta|engie|luminus|fluvius|de lijn|nmbs
    sncb|infrabel|stib|brico|vanden borre|krefel|torfs|kinepolis|ab inbev|solvay|umicore|ethias|ag insurance|mediahuis|brussels airlines
    deutsche bahn|deutsche post|deutsche telekom|deutsche bank|commerzbank|sparkasse|volksbank|postbank|allianz|siemens|bosch gmbh|volkswagen
    bmw|mercedes-benz|audi|porsche|adidas|puma|rewe|edeka|kaufland|rossmann|obi baumarkt|hornbach|otto versand|zalando|lufthansa|vonovia|thyssenkrupp
    basf|bayer ag|e on|rwe|techniker krankenkasse|aok|barmer|saturn|bauhaus baumarkt|tchibo|basf se|adac|ard zdf|hugo boss
    la poste|sncf|edf|engie|orange france|sfr|bouygues|bouygues telecom|free mobile|credit agricole|societe generale|la banque postale|caisse d'epargne
    credit mutuel|bnp|axa|maif|macif|auchan|leclerc|e leclerc|intermarche|monoprix|fnac|darty|fnac darty|leroy merlin|castorama|peugeot|renault
    citroen|michelin|danone|l'oreal|lvmh|airbus|air france|totalenergies|total energies|veolia|suez|galeries lafayette|printemps haussmann
    royal mail|british telecom|british gas|british airways|barclays|hsbc|lloyds bank|natwest|tesco|sainsbury's|sainsburys|asda|morrisons|waitrose
    marks & spencer|marks and spencer|boots uk|john lewis|argos|primark|easyjet|ryanair|virgin media|national trust|oxfam|national rail
    amazon|google|microsoft|facebook|meta platforms|apple inc|netflix|tesla|walmart|walgreens|cvs pharmacy|home depot|the home depot|costco|target corporation
    starbucks|mcdonald's|mcdonalds|burger king|kfc|subway|coca-cola|coca cola|pepsi|pepsico|nike|ibm|intel|oracle|cisco|verizon|at&t|comcast
    bank of america|wells fargo|jpmorgan chase|goldman sachs|citibank|american express|mastercard|visa card|paypal|ebay|uber|airbnb|booking com
    general electric|general motors|ford motor|exxonmobil|chevron|boeing|pfizer|johnson & johnson|procter & gamble|nestle|novartis|samsung|sony|toyota
    hyundai|huawei|spotify|linkedin|whatsapp|youtube|instagram|tiktok|h&m|c&a|zara|mango store|bershka|primark|poste italiane|telecom italia|enel
    eni|unicredit|intesa sanpaolo|trenitalia|telefonica|movistar|banco santander|bbva|caixabank|el corte ingles|mercadona|correos|renfe|iberdrola
    ku leuven|vu amsterdam|tu delft|tu eindhoven|ugent|uhasselt|uz leuven|uz gent|vu brussel""".replace(
        "\n    ", "|"
    ).split("|")
)
