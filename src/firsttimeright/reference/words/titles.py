"""Titles, degrees and suffixes, with place, sex and standard form, per language.

Sources: Onze Taal ("titulatuur"), taaladvies.net ("titels, volgorde"), the Dutch
Wet op de adeldom, Duden ("akademische Grade"), and the degree abbreviations that
universities prescribe.
"""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = [
    "AFTER", "AFTER_WARY", "AMERICAN", "AMERICAN_SURE", "BEFORE", "BEFORE_GIVEN", "BRITISH", "GERMAN_PARTS", "NOBLE", "OFFICES",
    "PHRASED", "SEXED", "SUFFIXES",
]  # fmt: skip

# Before the name. Key: folded, without full stops. Value: how it is written in Dutch; elsewhere the typed form stays.
BEFORE: dict[str, str] = {
    # academic
    "prof": "prof.", "professor": "prof.", "dr": "dr.", "doctor": "dr.", "drs": "drs.", "ir": "ir.", "ing": "ing.",
    "mr": "mr.", "lic": "lic.", "em": "em.", "hc": "h.c.", "dra": "dra.", "dres": "dres.", "drh": "dr. h.c.",
    "mag": "Mag.", "dkfm": "Dkfm.", "di": "DI", "dipl": "Dipl.", "dr-ing": "Dr.-Ing.", "dipl-ing": "Dipl.-Ing.", "dipling": "Dipl.-Ing.",
    "diplkfm": "Dipl.-Kfm.", "dipl-kfm": "Dipl.-Kfm.", "dipl-kffr": "Dipl.-Kffr.", "dipl-psych": "Dipl.-Psych.",
    "dipl-inf": "Dipl.-Inf.", "dipl-phys": "Dipl.-Phys.", "dipl-chem": "Dipl.-Chem.", "dipl-math": "Dipl.-Math.",
    "dipl-betriebswirt": "Dipl.-Betriebswirt", "dipl-volkswirt": "Dipl.-Volkswirt", "dipl-biol": "Dipl.-Biol.",
    "dipl-oec": "Dipl.-Oec.", "dipl-pad": "Dipl.-Päd.", "dipl-jur": "Dipl.-Jur.", "dipl-des": "Dipl.-Des.",
    "dipl-wirtsch-ing": "Dipl.-Wirtsch.-Ing.", "dipl-wirt-ing": "Dipl.-Wirt.-Ing.", "dipl-soz": "Dipl.-Soz.",
    "dipl-vw": "Dipl.-Vw.", "dipl-bw": "Dipl.-Bw.", "dipl-geogr": "Dipl.-Geogr.", "dipl-inform": "Dipl.-Inform.",
    "dipl-dolm": "Dipl.-Dolm.", "dipl-archit": "Dipl.-Archit.", "dipl-arch": "Dipl.-Arch.", "dipl-verw": "Dipl.-Verw.",
    "dipl-agr-ing": "Dipl.-Agr.-Ing.", "dipl-hdl": "Dipl.-Hdl.", "dipl-theol": "Dipl.-Theol.",
    "priv-doz": "Priv.-Doz.", "privdoz": "Priv.-Doz.", "pd": "PD", "univ-prof": "Univ.-Prof.",
    "univprof": "Univ.-Prof.",
    "univ": "Univ.", "ao": "ao.", "doz": "Doz.", "doc": "doc.", "rndr": "RNDr.", "mudr": "MUDr.", "judr": "JUDr.",
    "phdr": "PhDr.", "mvdr": "MVDr.", "paeddr": "PaedDr.", "bc": "Bc.", "mga": "MgA.", "ingarch": "Ing. arch.",
    "dott": "dott.", "dottssa": "dott.ssa", "drssa": "dr.ssa", "dottore": "dottore", "dottoressa": "dottoressa", "avv": "avv.",
    "avvocato": "avv.", "rag": "rag.", "geom": "geom.", "arch": "arch.", "profssa": "prof.ssa", "on": "on.",
    "dresse": "Dresse", "pr": "Pr", "lcdo": "Lcdo.", "lcda": "Lcda.", "licda": "Licda.", "dna": "dña.", "eng": "Eng.",
    "engo": "Eng.º", "mgr": "mgr.", "inz": "inż.", "hab": "hab.", "lek": "lek.", "av": "Av.", "uzm": "Uzm.",
    "doç": "Doç.",
    "doçdr": "Doç. Dr.", "op": "Op.", "yrd": "Yrd.", "me": "Me", "maitre": "Maître",
    # nobility
    "jhr": "jhr.", "jonkheer": "jonkheer", "jkvr": "jkvr.", "jonkvrouw": "jonkvrouw", "freule": "freule",
    "jvr": "jkvr.",
    "baron": "baron", "barones": "barones", "graaf": "graaf", "gravin": "gravin", "ridder": "ridder", "prins": "prins",
    "prinses": "prinses", "hertog": "hertog", "hertogin": "hertogin", "markies": "markies", "markiezin": "markiezin",
    "burggraaf": "burggraaf", "burggravin": "burggravin", "erfgraaf": "erfgraaf",
    "freiherr": "Freiherr", "freifrau": "Freifrau", "freiin": "Freiin", "frhr": "Frhr.", "graf": "Graf",
    "grafin": "Gräfin",
    "ritter": "Ritter", "edler": "Edler", "edle": "Edle", "furst": "Fürst", "furstin": "Fürstin", "prinz": "Prinz",
    "prinzessin": "Prinzessin", "herzog": "Herzog", "herzogin": "Herzogin", "reichsgraf": "Reichsgraf",
    "comte": "comte",
    "comtesse": "comtesse", "vicomte": "vicomte", "vicomtesse": "vicomtesse", "marquis": "marquis",
    "marquise": "marquise",
    "duc": "duc", "duchesse": "duchesse", "conte": "conte", "contessa": "contessa", "marchese": "marchese",
    "marchesa": "marchesa", "friherre": "friherre", "greve": "greve", "grevinna": "grevinna",
    "sir": "Sir", "dame": "Dame", "lord": "Lord", "lady": "Lady", "hon": "Hon.", "viscount": "Viscount", "earl": "Earl",
    # clerical
    "ds": "ds.", "dominee": "ds.", "pastoor": "pastoor", "pater": "pater", "past": "past.", "kardinaal": "kardinaal",
    "bisschop": "bisschop", "kapelaan": "kapelaan", "diaken": "diaken", "zr": "zr.", "zuster": "zuster", "br": "br.",
    "broeder": "broeder", "rabbijn": "rabbijn", "rabbi": "rabbi", "imam": "imam", "mgre": "mgr.", "rev": "Rev.",
    "revd": "Revd", "rev'd": "Rev'd", "reverend": "Rev.", "fr": "Fr.", "pfr": "Pfr.", "pfarrer": "Pfarrer", "hw": "h.w.", "abbe": "abbé", "l'abbe": "l'abbé",
    "pere": "père", "soeur": "soeur", "don": "don", "deken": "deken", "kan": "kan.", "eerw": "eerw.",
    "proost": "proost",
    "sheikh": "Sheikh", "sjeik": "sjeik", "pandit": "pandit", "chief": "Chief", "shri": "Shri", "imaam": "imaam", "ayatollah": "ayatollah", "hadj": "hadj",
    # military and police
    "gen": "gen.", "generaal": "generaal", "gen-maj": "gen.-maj.", "genmaj": "gen.-maj.", "kol": "kol.",
    "kolonel": "kolonel", "lkol": "lkol.", "ltkol": "lt.-kol.", "lt-kol": "lt.-kol.", "luitenant": "luitenant",
    "luitenant-kolonel": "luitenant-kolonel", "lt": "lt.", "elnt": "elnt.", "tlnt": "tlnt.", "kap": "kap.",
    "kapitein": "kapitein", "kpt": "kpt.", "maj": "maj.", "majoor": "majoor", "adm": "adm.", "admiraal": "admiraal",
    "sgt": "sgt.", "sergeant": "sergeant", "sergeant-majoor": "sergeant-majoor", "sm": "sm.", "kpl": "kpl.",
    "korporaal": "korporaal", "adj": "adj.", "adjudant": "adjudant", "sld": "sld.", "cdt": "cdt.", "capt": "Capt.",
    "captain": "Capt.", "col": "Col.", "major": "Major", "general": "Gen.", "lieutenant": "Lt.", "admiral": "Adm.",
    "brig": "Brig.", "commodore": "commodore", "commandant": "commandant", "commandeur": "commandeur", "ritm": "ritm.",
    "ritmeester": "ritmeester", "schout-bij-nacht": "schout-bij-nacht", "vice-admiraal": "vice-admiraal",
    "hoofdinspecteur": "hoofdinspecteur", "inspecteur": "inspecteur", "brigadier": "brigadier",
    "wachtmeester": "wachtmeester", "oberst": "Oberst", "hauptmann": "Hauptmann", "hptm": "Hptm.", "leutnant": "Leutnant",
    # professions and offices
    "arts": "arts", "huisarts": "huisarts", "tandarts": "tandarts", "apotheker": "apotheker", "advocaat": "advocaat", "notaris": "notaris", "not": "not.",
    "burgemeester": "burgemeester", "wethouder": "wethouder", "minister": "minister",
    "staatssecretaris": "staatssecretaris",
    "ambassadeur": "ambassadeur", "president": "president", "senator": "senator", "rector": "rector", "ra-ing": "ing.",
    "kand": "kand.", "cand": "cand.", "ra": "RA", "stud": "stud.", "kandidaat": "kand.",
    # the British Isles
    "judge": "Judge", "justice": "Justice", "canon": "Canon", "bishop": "Bishop", "archbishop": "Archbishop",
    "chaplain": "Chaplain", "deacon": "Deacon", "archdeacon": "Archdeacon", "father": "Father", "mother": "Mother",
    "sister": "Sister", "brother": "Brother", "cardinal": "Cardinal", "ven": "Ven.", "cllr": "Cllr",
    "councillor": "Councillor", "sergeant-major": "Sergeant-Major", "corporal": "Corporal", "constable": "Constable",
    "cpl": "Cpl", "cdr": "Cdr", "cmdr": "Cmdr", "commander": "Commander", "supt": "Supt", "insp": "Insp",
    "gov": "Gov.", "governor": "Governor", "mayor": "Mayor", "congressman": "Congressman",
    "congresswoman": "Congresswoman", "representative": "Representative", "assemblyman": "Assemblyman",
    "assemblywoman": "Assemblywoman", "councilman": "Councilman", "councilwoman": "Councilwoman", "attorney": "Attorney",
    "pastor": "Pastor", "baroness": "Baroness", "countess": "Countess", "viscountess": "Viscountess", "duke": "Duke",
    "duchess": "Duchess", "marquess": "Marquess", "marchioness": "Marchioness", "colonel": "Colonel",
    # Germany, Austria, Switzerland
    "hofrat": "Hofrat", "hofratin": "Hofrätin", "kommerzialrat": "Kommerzialrat", "komm-rat": "Komm.-Rat",
    "studienrat": "Studienrat", "oberstudienrat": "Oberstudienrat", "studiendirektor": "Studiendirektor",
    "medizinalrat": "Medizinalrat", "landrat": "Landrat", "ministerialrat": "Ministerialrat",
    "rechtsanwalt": "Rechtsanwalt", "rechtsanwaltin": "Rechtsanwältin", "rain": "RAin", "stb": "StB", "ddr": "DDr.", "mmag": "MMag.", "bakk": "Bakk.",
    "steuerberater": "Steuerberater",
    "polizeihauptkommissar": "Polizeihauptkommissar", "polizeikommissar": "Polizeikommissar",
    "polizeioberkommissar": "Polizeioberkommissar", "kriminalhauptkommissar": "Kriminalhauptkommissar",
    "kriminalkommissar": "Kriminalkommissar", "polizeimeister": "Polizeimeister",
    "polizeiobermeister": "Polizeiobermeister", "polizeihauptmeister": "Polizeihauptmeister", "pom": "POM",
    "phm": "PHM", "phk": "PHK", "khk": "KHK", "oberstleutnant": "Oberstleutnant", "oberleutnant": "Oberleutnant",
    "feldwebel": "Feldwebel", "oberfeldwebel": "Oberfeldwebel", "stabsfeldwebel": "Stabsfeldwebel",
    "generalmajor": "Generalmajor", "generalleutnant": "Generalleutnant", "oberstlt": "Oberstlt.", "olt": "Olt.",
    "richter": "Richter", "richterin": "Richterin", "staatsanwalt": "Staatsanwalt",
    "staatsanwaltin": "Staatsanwältin", "bischof": "Bischof", "kaplan": "Kaplan", "schwester": "Schwester",
    "pfarrerin": "Pfarrerin", "dekan": "Dekan", "diplom-ingenieur": "Diplom-Ingenieur",
    "diplom-kaufmann": "Diplom-Kaufmann", "diplom-kauffrau": "Diplom-Kauffrau",
    "diplom-psychologe": "Diplom-Psychologe", "diplom-psychologin": "Diplom-Psychologin",
    # Belgium, France, Luxemburg
    "meester": "Meester", "chevalier": "chevalier", "ecuyer": "écuyer", "commissaris": "commissaris",
    "hoofdcommissaris": "hoofdcommissaris", "ere-notaris": "ere-notaris", "commissaire": "commissaire",
    "general-major": "général-major", "sergent": "sergent", "adjudant-chef": "adjudant-chef", "capitaine": "capitaine",
    "docteur": "docteur", "professeur": "professeur", "juge": "juge", "notaire": "notaire", "baronne": "baronne",
    "eerwaarde": "eerwaarde", "ere-deken": "ere-deken",
    # the south and the east
    "dott-ing": "dott. ing.", "dottor": "dottor", "ingegnere": "ingegnere", "architetto": "architetto",
    "monsignore": "monsignore", "mons": "mons.", "suor": "suor", "padre": "padre", "maresciallo": "maresciallo",
    "fray": "fray", "sor": "sor", "capitan": "capitán", "coronel": "coronel", "ks": "ks.", "gen-bryg": "gen. bryg.",
    "monsignor": "monsignor", "msgr": "Msgr.", "on-avv": "on. avv.", "comm": "comm.", "cav": "cav.",
    "fursprecher": "Fürsprecher", "fursprecherin": "Fürsprecherin", "fursprech": "Fürsprech",
    "brigadegeneraal": "brigadegeneraal", "vaandrig": "vaandrig", "kornet": "kornet", "schipper": "schipper",
    "hoofdagent": "hoofdagent", "rechercheur": "rechercheur", "griffier": "griffier", "pralat": "Prälat",
    "dompropst": "Dompropst", "superintendent": "Superintendent", "kapitan": "Kapitän",
    "fregattenkapitan": "Fregattenkapitän", "hauptkommissar": "Hauptkommissar", "oberkommissar": "Oberkommissar",
    "kommissar": "Kommissar", "polizeirat": "Polizeirat", "polizeidirektor": "Polizeidirektor",
    "burgermeister": "Bürgermeister", "burgermeisterin": "Bürgermeisterin", "oberburgermeister": "Oberbürgermeister",
    "staatssekretar": "Staatssekretär", "ministerialdirigent": "Ministerialdirigent", "stabsarzt": "Stabsarzt",
    "oberstabsarzt": "Oberstabsarzt", "oberarzt": "Oberarzt", "chefarzt": "Chefarzt", "oberamtsrat": "Oberamtsrat",
    "amtsrat": "Amtsrat", "regierungsrat": "Regierungsrat", "oberst-leutnant": "Oberst-Leutnant",
    "korvettenkapitan": "Korvettenkapitän", "gefreiter": "Gefreiter", "unteroffizier": "Unteroffizier",
    "plk": "płk", "ppłk": "ppłk", "adw": "adw.", "sedzia": "sędzia",
}  # fmt: skip

# Titles of several words, folded and without full stops.
PHRASED: tuple[str, ...] = (
    "el hadj",
    "el hadji",
    "al hajj",
    "kapitein-luitenant ter zee",
    "kapitein ter zee",
    "luitenant ter zee",
    "kapitan zur see",
    "the rt hon",
    "rt hon",
    "the right honourable",
    "right honourable",
    "the hon",
    "the honourable",
    "the rev",
    "the revd",
    "the reverend",
    "the very rev",
    "the very revd",
    "very rev",
    "the most rev",
    "the most revd",
    "most rev",
    "the right rev",
    "the rt rev",
    "the rt revd",
    "rt rev",
    "the ven",
    "the venerable",
    "his honour judge",
    "her honour judge",
    "his honour",
    "her honour",
    "his excellency",
    "her excellency",
    "his grace",
    "her grace",
    "his eminence",
    "his lordship",
    "mr justice",
    "mrs justice",
    "lord justice",
    "lady justice",
    "lt col",
    "lt gen",
    "lt cdr",
    "lt cmdr",
    "maj gen",
    "brig gen",
    "sqn ldr",
    "wg cdr",
    "flt lt",
    "gp capt",
    "air cdre",
    "rear admiral",
    "vice admiral",
    "lieutenant colonel",
    "lieutenant commander",
    "lieutenant general",
    "major general",
    "brigadier general",
    "wing commander",
    "squadron leader",
    "flight lieutenant",
    "group captain",
    "air commodore",
    "chief inspector",
    "chief superintendent",
    "det sgt",
    "det insp",
    "det supt",
    "chief insp",
    "staff sergeant",
    "sergeant major",
    "zijne excellentie",
    "hare excellentie",
    "zijne eminentie",
    "zijne koninklijke hoogheid",
    "hare koninklijke hoogheid",
    "zijne hoogheid",
    "hare hoogheid",
    "zijne hoogwaardige excellentie",
    "eerste luitenant",
    "tweede luitenant",
    "eerste sergeant",
    "eerste korporaal",
    "eerste kapitein",
    "luitenant kolonel",
    "generaal majoor",
    "luitenant generaal",
    "luitenant ter zee",
    "kapitein ter zee",
    "kapitein luitenant ter zee",
    "schout bij nacht",
    "sergeant majoor",
    "adjudant onderofficier",
    "korporaal der eerste klasse",
    "officier van justitie",
    "le general",
    "le colonel",
    "le capitaine",
    "le commandant",
    "le docteur",
    "la docteure",
    "le professeur",
    "le juge",
    "la juge",
    "le pere",
    "le baron",
    "la baronne",
    "le comte",
    "la comtesse",
    "son excellence",
    "sa majeste",
    "son altesse",
    "seine exzellenz",
    "ihre exzellenz",
    "seine durchlaucht",
    "ihre durchlaucht",
    "seine eminenz",
    "su excelencia",
    "sua eccellenza",
    "sua eminenza",
    "dr hab",
    "prof dr hab",
    "prof zw dr hab",
    "gen bryg",
    "state representative",
    "state senator",
    "us representative",
    "us senator",
    "united states senator",
    "magistrate judge",
    "us magistrate judge",
    "us magistrate-judge",
    "district judge",
    "us district judge",
    "circuit judge",
    "administrative law judge",
    "chief justice",
    "associate justice",
    "lt gov",
    "lieutenant governor",
    "attorney general",
    "us attorney",
    "district attorney",
    "police commissioner",
    "police chief",
    "fire chief",
    "vice president",
    "prime minister",
    "secretary of state",
    "the secretary of state",
    "president of the united states",
    "her majesty",
    "his majesty",
    "her majesty queen",
    "his majesty king",
    "her royal highness",
    "his royal highness",
    "her royal highness princess",
    "his royal highness prince",
    "her highness",
    "his highness",
    "reverend mother",
    "reverend father",
    "the reverend dr",
    "charge d'affaires",
)

# After these a single word is the given name: Sir Edmund, Her Majesty Queen Margrethe.
BEFORE_GIVEN = wordset("sir dame queen king princess prince majesty highness")  # fmt: skip

# Words of BEFORE that are everyday given or family names too: a title only with a full stop, in a chain, or in its language.
WARY = wordset(
    """prins prinses ridder graaf baron hertog major don op di em on me av fr br ds arch rag pr col hon dame president
    minister rector general captain lord lady earl abbe l'abbe pere soeur conte marchese greve graf ritter edler prinz
    herzog furst duc marquis comte kan ra adm lek pater not kap gen lt maj arts notaris kolonel kapitein majoor imam
    hadj pandit kardinaal bisschop deken pastoor proost kapelaan broeder zuster generaal luitenant sergeant
    korporaal adjudant admiraal ritmeester commandeur commandant inspecteur brigadier wachtmeester burgemeester
    senator apotheker advocaat dominee doc mag bc past lic cand stud hw hc rabbi sir eng ao doz adj freule edle
    markies burggraaf sheikh sjeik lieutenant commodore judge justice canon bishop archbishop chaplain deacon archdeacon
    father mother sister brother cardinal ven corporal constable cdr commander insp pastor baroness countess
    viscountess duke duchess marquess marchioness colonel landrat richter richterin bischof kaplan schwester dekan pom
    meester chevalier ecuyer commissaris commissaire sergent capitaine docteur professeur juge notaire baronne
    eerwaarde dottor ingegnere architetto mons suor padre maresciallo fray sor capitan coronel ks adw rain olt
    feldwebel viscount monsignor comm cav stb vaandrig kornet schipper griffier kapitan superintendent kommissar burgermeister
    hoofdagent rechercheur mayor representative attorney governor"""
)

# Titles of nobility that stand between given name and infix: Dutch, and German ones (part of the surname since 1919).
NOBLE = wordset(
    """baron barones graaf gravin ridder prins prinses hertog hertogin markies markiezin burggraaf burggravin erfgraaf
    freiherr freifrau freiin frhr graf grafin ritter edler edle furst furstin prinz prinzessin herzog herzogin
    reichsgraf chevalier baronne comte comtesse vicomte vicomtesse marquis marquise duc duchesse friherre greve grevinna"""
)

# Titles that tell the sex of the bearer.
SEXED = {
    **dict.fromkeys(
        ["jhr", "jonkheer", "baron", "graaf", "ridder", "prins", "hertog", "markies", "burggraaf", "freiherr", "frhr",
            "graf", "ritter", "edler", "furst", "prinz", "herzog", "comte", "vicomte", "marquis", "duc", "conte",
            "marchese", "sir", "lord", "pater", "broeder", "dottore", "friherre", "greve", "lcdo", "viscount", "earl",
            "abbe", "chevalier", "ecuyer", "father", "brother", "duke", "marquess", "rechtsanwalt", "dottor", "padre", "fray"],
            "m"),
    **dict.fromkeys(
        ["jkvr", "jonkvrouw", "freule", "jvr", "barones", "gravin", "prinses", "hertogin", "markiezin", "burggravin",
            "freifrau", "freiin", "grafin", "furstin", "prinzessin", "herzogin", "comtesse", "vicomtesse", "marquise",
            "duchesse", "contessa", "marchesa", "dame", "lady", "zuster", "zr", "dottssa", "drssa", "dottoressa", "profssa",
            "dresse", "lcda", "licda", "soeur", "edle", "grevinna", "dra", "mother", "sister", "baroness", "countess",
            "viscountess", "duchess", "marchioness", "baronne", "rechtsanwaltin", "rain", "richterin", "staatsanwaltin",
            "pfarrerin", "suor", "schwester", "hofratin", "docteure", "sor"], "f"),
}  # fmt: skip

# What follows "Dr." or "Dipl." in German, Austrian and Swiss use.
GERMAN_PARTS = wordset(
    """med phil jur iur rer nat pol oec hc h c mult habil dent vet ing theol sc techn mont agr forest psych paed pharm
    troph math publ soc cult art mus disc ec oecon e v eh ehc univ (fh) (tu) (uni) (ba) (eth) (htl) fh tu dres em
    inf kfm kffr nat. techn. medvet medic stom"""
)

# After the name: degrees, registers, orders. Key folded without full stops and spaces; value as usually written.
AFTER: dict[str, str] = {
    word.casefold().replace(".", ""): word
    for word in ["BSc", "MSc", "BA", "MA", "BBA", "MBA", "EMBA", "BEng", "MEng", "LLB", "LLM", "BEd", "MEd", "MPhil",
        "PhD", "DPhil", "DSc", "MD", "PsyD", "EdD", "PharmD", "BFA", "MFA", "MPA", "MPH", "MRes", "BASc", "BHS", "BN",
        "BSW", "MSW", "BCom", "MCom", "BTech", "MTech", "MTh", "BTh", "LLD", "JD", "DBA", "PDEng", "EngD", "MArch",
        "BArch", "BMus", "MMus", "BSN", "MScBA", "RA", "AA", "RE", "RB", "RC", "RI", "RT", "RO", "RV", "RBA", "AAG",
        "CPC", "CPA", "CFA", "CISA", "CISM", "CISSP", "EMITA", "EMIA", "EMFC", "QC", "KC", "CPIM", "FRM", "CIA",
        "ACA", "FCA", "ACCA", "FRCS", "FRCP", "FRS", "OBE", "CBE", "MBE", "KBE", "DBE", "VC", "OM", "CH", "MP", "PE",
        "CEng", "RN", "FRSA", "FBA", "MRCP", "MRCS", "DVM", "DDS", "DMD", "ESQ", "MSM", "MLitt", "MMath", "MChem",
        "MPhys", "PGCE", "QTS", "BVSc", "MVB", "MBChB", "MBBS", "BM", "BDS", "LLCM", "ARCM", "FRICS", "MRICS", "RIBA",
        "AI", "MIF", "MBI", "MMI", "MIM", "MBM", "CFE", "CSE", "PMP", "RvA", "MTA", "MCA", "GZ", "OFM", "SJ", "OP",
        "OSB", "OCarm", "CM", "SVD", "OSFS", "OMI", "CSSR", "MSC", "SDB", "BPhil", "LMus", "BVetMed", "MChir", "MSt",
        "DMus", "DLitt", "DClinPsy", "CSc", "DrSc", "DiS", "Esq"]
}  # fmt: skip
AFTER.update({"msc": "MSc", "drs": "drs.", "esq": "Esq.", "ing": "ing."})

# British orders, decorations, offices and memberships, which are read in English alone: many are initials elsewhere.
_BRITISH = {
    word.casefold(): word
    for word in ["DSO", "DSC", "DFC", "MC", "GC", "GCB", "KCB", "DCB", "CB", "GCMG", "KCMG", "DCMG", "CMG", "GCVO", "KCVO", "DCVO", "CVO", "LVO", "MVO", "KG", "KT", "LT", "GBE", "BEM", "RVM", "QPM", "KPM", "QFSM", "TD", "VR", "RD", "JP", "DL", "PC", "SC", "FRSE", "FREng", "FRIBA", "FRCGP", "FRCOG", "FRCPath", "FRCA", "FRCN", "FMedSci", "MRCGP", "FSA", "FLS", "FRGS", "FRHistS", "FRSL", "CPhys", "CSci", "CChem", "CMath", "MIET", "MIMechE", "MICE", "FICE", "MCIPD", "FCIPD", "FCCA", "ACMA", "FCMA", "ACIS", "FCIS", "FIEE", "CStat", "MSP", "MLA", "RSM", "RN", "RAF", "BCL", "BVMS", "MRCVS", "FRCVS", "MRPharmS", "AFC", "AFM", "ERD", "AO", "AC", "OAM", "CNZM", "ONZM", "MNZM", "QSO", "QSM", "PGDip", "RSc", "SRN"]
}  # fmt: skip
BRITISH = frozenset(_BRITISH) - frozenset(AFTER)
AFTER.update({word: _BRITISH[word] for word in BRITISH})

# Degrees that are everyday words or names when not typed in capitals (or with stops).
AFTER_WARY = wordset(
    """ma ba ra re rb rc ri rt ro rv aa ai om op ch mp pe ca md vc qc kc cm gz sj be bn bm jd dis esq drs ing cia riba
    frm cse cfe mta mca mim fba fca aca rn"""
)

# Credentials of the United States, read on English forms and where no form is known. The first may stand without a comma;
# the others are names or initials as well, and stand behind one or have their stops.
_AMERICAN = [
    "AIA",
    "FAIA",
    "CPCU",
    "ChFC",
    "CLU",
    "CFP",
    "LUTCF",
    "DPM",
    "DNP",
    "CRNA",
    "CNM",
    "FNP",
    "FNP-C",
    "PA-C",
    "NP-C",
    "RN-BC",
    "MSN",
    "LCSW",
    "LMFT",
    "LMHC",
    "LPN",
    "CPhT",
    "RPh",
    "PharmD",
    "GRI",
    "CRS",
    "SRES",
    "MSPH",
    "EMT-P",
    "CNP",
    "APRN",
    "ARNP",
    "OTR/L",
    "OTD",
    "DPT",
    "PsyD",
    "FACP",
    "FACS",
    "FACC",
    "FAAP",
    "BCBA",
    "RDN",
    "CDE",
    "MDiv",
    "ThD",
    "DMin",
    "JCD",
    "LEED",
    "EdS",
    "CCIM",
    "SPHR",
    "CSCS",
    "MScEd",
    "MSEd",
    "DVM",
    "DDS",
    "CFRE",
]
_AMERICAN_BEHIND = [
    "DO",
    "DC",
    "NP",
    "PA",
    "OD",
    "CSI",
    "LUTC",
    "OTR",
    "LNCC",
    "PSM",
    "AP",
    "CHA",
    "CPT",
    "PT",
    "OT",
    "MS",
    "SC",
    "LAc",
    "RT",
    "CMA",
    "CPM",
    "CSP",
    "CRC",
    "PTA",
    "DSc",
    "SI",
    "DM",
    "EA",
    "CLTC",
    "RFC",
    "RICP",
    "AEP",
    "GPHR",
    "LEED AP",
]
AMERICAN = {word.casefold(): word for word in (*_AMERICAN, *_AMERICAN_BEHIND)}
AMERICAN_SURE = frozenset(word.casefold() for word in _AMERICAN)

# What somebody does, behind a name on such a form: Jane Roe, attorney at law.
OFFICES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "attorney at law", "atty at law", "attorney-at-law", "attorney", "trustee", "realtor", "architect", "broker", "notary public",
        "executor", "executrix", "administrator", "guardian", "conservator", "successor trustee", "co-trustee", "counsel",
    )
)  # fmt: skip

SUFFIXES: dict[str, str] = {
    "jr": "Jr.", "jnr": "Jnr.", "junior": "Junior", "sr": "Sr.", "snr": "Snr.", "senior": "Senior", "jun": "jun.",
    "sen": "sen.", "ii": "II", "iii": "III", "iv": "IV", "2nd": "2nd", "3rd": "3rd", "4th": "4th", "1st": "1st",
    "2e": "2e", "3e": "3e",
    "filho": "Filho", "neto": "Neto", "sobrinho": "Sobrinho", "fils": "fils", "pere": "père", "hijo": "hijo",
    "vi": "VI",
    "vii": "VII", "viii": "VIII", "v": "V", "ix": "IX", "i": "I",
}  # fmt: skip

# Suffixes that are read only in these languages: they are names elsewhere.
SUFFIX_LANGUAGES = {
    "filho": {"pt"}, "neto": {"pt"}, "sobrinho": {"pt"}, "fils": {"fr"}, "pere": {"fr"}, "hijo": {"es"},
    "jun": {"de", "nl"}, "sen": {"de", "nl"},
}  # fmt: skip
