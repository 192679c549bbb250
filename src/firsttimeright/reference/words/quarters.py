"""Quarters of cities that people give for the place: *Scheveningen*, *Kralingen*, *De Pijp*, *Altona*.

The post knows only the city, and no table of places has them; several are one slip away from some village.
Kept by hand; those that are a place besides (Hoogkerk, Vleuten, Rosmalen) need no mention.
"""

from __future__ import annotations

from firsttimeright.text.folding import fold

__all__ = ["ELSEWHERE", "QUARTERS", "QUARTERS_OF"]

_OF = {
    "Amsterdam": """Bijlmer|Bijlmermeer|Bos en Lommer|Buiksloot|Buitenveldert|De Baarsjes|De Pijp|Geuzenveld|Slotermeer|
        Slotervaart|Osdorp|Sloten|IJburg|Indische Buurt|Jordaan|De Jordaan|Nieuwendam|Oud-Zuid|Oud-West|Rivierenbuurt|
        Watergraafsmeer|Westerpark|Zeeburg|Gaasperdam|Holendrecht|Reigersbos|Nieuw-West|Zuidas|Betondorp|Kadoelen|
        Tuindorp Oostzaan|Durgerdam|Ransdorp|Holysloot|Schellingwoude|Zunderdorp|Banne Buiksloot|Grachtengordel""",
    "Rotterdam": """Kralingen|Crooswijk|Overschie|Hillegersberg|Schiebroek|Charlois|Feijenoord|Feyenoord|IJsselmonde|
        Delfshaven|Ommoord|Zevenkamp|Nesselande|Prins Alexander|Alexanderpolder|Prinsenland|Lombardijen|Pendrecht|
        Zuidwijk|Vreewijk|Katendrecht|Blijdorp|Spangen|Terbregge|Beverwaard|Oosterflank|Het Lage Land|Kralingseveer|
        Heijplaat|Pernis|Hoogvliet|Tussendijken|Bospolder|Kralingen-Crooswijk|Hillesluis|Bloemhof""",
    "Den Haag": """Scheveningen|Loosduinen|Kijkduin|Ypenburg|Leidschenveen|Laakkwartier|Segbroek|Escamp|Haagse Hout|
        Mariahoeve|Bezuidenhout|Benoordenhout|Wateringse Veld|Schilderswijk|Statenkwartier|Duindorp|Moerwijk|Bouwlust|
        Vrederust|Zeeheldenkwartier|Belgisch Park|Archipelbuurt|Bomenbuurt|Vogelwijk|Bohemen""",
    "Utrecht": """Leidsche Rijn|Overvecht|Kanaleneiland|Lombok|Lunetten|Hoograven|Zuilen|Wittevrouwen|Oog in Al|Voordorp|
        Terwijde|Rijnsweerd|Ondiep|Vogelenbuurt|Tuinwijk""",
    "Eindhoven": "Woensel|Strijp|Gestel|Stratum|Tongelre|Meerhoven|Blixembosch|Acht",
    "Enschede": "Boekelo|Lonneker|Glanerbrug|Usselo|Twekkelo|Roombeek",
    "Groningen": """Beijum|Lewenborg|Vinkhuizen|Paddepoel|Helpman|Selwerd|Reitdiep|Corpus den Hoorn|De Wijert|
        Oosterparkwijk|Ulgersmaborg|Korrewegwijk|Schildersbuurt""",
    "Tilburg": "Reeshof|De Reeshof|Korvel|Stokhasselt|Broekhoven|Goirke|De Blaak",
    "Breda": "Princenhage|Ginneken|Haagse Beemden|Heusdenhout|Brabantpark|Ypelaar|Tuinzigt|Belcrum",
    "Nijmegen": """Hatert|Dukenburg|Lindenholt|Heseveld|Neerbosch|Hengstdal|Brakkenstein|Weezenhof|Bottendaal|
        Meijhorst|Zwanenveld|Malvert|Aldenhof""",
    "Arnhem": """Presikhaaf|Malburgen|Klarendal|Schuytgraaf|Rijkerswoerd|Elderveld|Geitenkamp|Alteveer|Kronenburg|
        Elden|Sonsbeekkwartier""",
    "Apeldoorn": "Osseveld|De Maten|Kerschoten|Orden|Woudhuis",
    "Zwolle": "Stadshagen|Westenholte|Assendorp|Holtenbroek|Aa-landen|Ittersum",
    "Deventer": "Colmschate|Borgele|Keizerslanden|Zandweerd|De Vijfhoek|Rivierenwijk",
    "Haarlem": "Schoten|Meerwijk|Boerhaavewijk",
    "Almere": "Muziekwijk|Literatuurwijk|Stedenwijk|Filmwijk|Nobelhorst",
    "Amersfoort": "Vathorst|Schothorst|Kattenbroek|Zielhorst|Liendert|Randenbroek|Soesterkwartier|Leusderkwartier",
    "Zoetermeer": "Rokkeveen|Oosterheem|Meerzicht|Seghwaert|Buytenwegh|Noordhove|Palenstein|Driemanspolder",
    "Leiden": "Merenwijk|Stevenshof|Slaaghwijk",
    "Delft": "Tanthof|Voorhof|Hof van Delft",
    "Dordrecht": "Stadspolders|Sterrenburg|Dubbeldam|Crabbehof|Wielwijk|Krispijn",
    "'s-Hertogenbosch": "Maaspoort|Hintham|Orthen|De Groote Wielen|De Hambaken",
    "Maastricht": "Amby|Wyck|Limmel|Scharn|Daalhof|Heugem|Mariaberg|Caberg|Malpertuis|Wolder",
    "Heerlen": "Heerlerheide|Heerlerbaan|Welten|Zeswegen",
    "Leeuwarden": "Camminghaburen|Bilgaard|Huizum|Zuiderburen",
    "Hoofddorp": "Toolenburg|Floriande|Overbos",
    "Venlo": "Blerick",
    "Roermond": "Maasniel|Asenray",
    "Helmond": "Brandevoort|Rijpelberg|Stiphout|Brouwhuis|Mierlo-Hout|Dierdonk",
    "Hengelo": "Hasseler Es|Berflo Es|Slangenbeek|Groot Driene",
    "Emmen": "Emmerhout|Bargeres|Angelslo|Emmermeer|Noordbarge|Zuidbarge|Delftlanden",
    "Assen": "Peelo|Marsdijk|Kloosterveen|Pittelo",
    "Middelburg": "Dauwendaele",
    "Vlissingen": "Paauwenburg",
    "Purmerend": "Weidevenne|Overwhere|Wheermolen",
    "Hoorn": "Risdam|Kersenboogerd|Grote Waal",
    "Alkmaar": "Overdie|Daalmeer|Huiswaard",
    "Zaandam": "Poelenburg|Kogerveld",
    "Schiedam": "Kethel|Woudhoek|Spaland",
    "Capelle aan den IJssel": "Schollevaar|Oostgaarde",
    "Gouda": "Goverwelle",
    "Ede": "Kernhem|Rietkampen",
}
QUARTERS_OF: dict[str, tuple[str, ...]] = {
    fold(city): tuple(name.strip() for name in names.split("|")) for city, names in _OF.items()
}
"""For each city, folded, its quarters."""
QUARTERS: dict[str, str] = {fold(name): city for city, names in QUARTERS_OF.items() for name in names}
"""For each quarter, folded, its city, folded."""
ELSEWHERE: dict[str, frozenset[str]] = {
    country: frozenset(fold(name.strip()) for name in names.split("|"))
    for country, names in {
        "DE": """Altona|Ottensen|Blankenese|Eimsbüttel|Wandsbek|Harburg|Bergedorf|Barmbek|Winterhude|Eppendorf|St. Pauli|
            Rahlstedt|Kreuzberg|Neukölln|Moabit|Wedding|Charlottenburg|Spandau|Friedrichshain|Prenzlauer Berg|Pankow|
            Lichtenberg|Köpenick|Steglitz|Zehlendorf|Tempelhof|Schöneberg|Wilmersdorf|Treptow|Marzahn|Hellersdorf|
            Reinickendorf|Schwabing|Sendling|Pasing|Haidhausen|Bogenhausen|Giesing|Laim|Moosach|Ehrenfeld|Nippes|Deutz|
            Kalk|Sülz|Porz|Chorweiler|Rodenkirchen|Sachsenhausen|Bornheim|Bockenheim|Höchst|Nordend|Bad Cannstatt|
            Degerloch|Zuffenhausen|Feuerbach|Gohlis|Plagwitz|Connewitz|Blasewitz|Bilk|Benrath|Gerresheim|Pempelfort|
            Oberkassel|Vegesack|Schwachhausen|Hörde|Rüttenscheid|Kettwig|Hamborn|Meiderich|Rheinhausen|Neckarau""",
        "AT": """Favoriten|Floridsdorf|Donaustadt|Simmering|Hietzing|Penzing|Ottakring|Hernals|Währing|Döbling|Liesing|
            Meidling|Leopoldstadt|Josefstadt|Mariahilf|Margareten|Wieden|Alsergrund|Brigittenau""",
        "CH": "Oerlikon|Altstetten|Wiedikon|Wollishofen|Höngg|Schwamendingen|Seebach|Bümpliz|Kleinbasel|Gundeldingen",
        "ES": """Sants|Gràcia|Eixample|Sarrià|Vallecas|Carabanchel|Chamberí|Tetuán|Usera|Moratalaz|Hortaleza|Triana|
            Nervión""",
        "PL": "Mokotów|Wola|Ochota|Ursynów|Praga|Żoliborz|Bemowo|Bielany|Nowa Huta|Podgórze|Krowodrza",
        "FI": "Kallio|Töölö|Pasila",
        "SE": "Södermalm|Vasastan|Kungsholmen|Östermalm|Majorna|Hisingen",
        "DK": "Nørrebro|Vesterbro|Østerbro|Amager|Valby",
        "NO": "Grünerløkka|Frogner|Majorstuen",
        "CZ": "Vinohrady|Žižkov|Smíchov|Karlín|Dejvice|Holešovice",
        "PT": "Belém|Alfama|Benfica",
        "GB": """Camden|Brixton|Hackney|Islington|Didsbury|Headingley|Peckham|Clapham|Fulham|Chelsea|Battersea|Dalston|
            Shoreditch|Tottenham|Walthamstow|Wimbledon|Streatham""",
        "FR": "Montmartre|Belleville|La Défense",
        "IT": "Trastevere",
    }.items()
}
"""Of other countries, folded: names that are no slip of a place, whatever city they lie in."""
