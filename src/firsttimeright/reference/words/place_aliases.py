"""Names that one place goes by: official and daily ones, the country's other languages, neighbours' names; kept by hand.

The usual name stands first. Belgian municipalities whose Dutch and French names differ are added from the register.
"""

from __future__ import annotations

_GROUPS: dict[str, str] = {
    "NL": """
        Den Haag|'s-Gravenhage|The Hague|La Haye|s Gravenhage
        's-Hertogenbosch|Den Bosch|Bois-le-Duc|s Hertogenbosch|sHertogenbosch
        Vlissingen|Flushing|Flessingue
        Leeuwarden|Ljouwert
        Sneek|Snits
        Drachten|Drachten
        Heerenveen|It Hearrenfean
        Harlingen|Harns
        Franeker|Frjentsjer
        Dokkum|Dokkum
        Bolsward|Boalsert
        Workum|Warkum
        Lemmer|De Lemmer
        Joure|De Jouwer
        Gorredijk|De Gordyk
        Gouda|Goudah
        Sint Anthonis|St. Anthonis|Sint Tunnis
        Bergen op Zoom|Berg op Zoom
        Hoek van Holland|Hook of Holland
        Den Helder|De Helder
        Utrecht|Utreg
        Groningen|Grunn|Grönnen
        Maastricht|Mestreech
        IJmuiden|Ijmuiden|Ymuiden
        IJsselstein|Ysselstein
        Capelle aan den IJssel|Capelle a/d IJssel|Capelle ad IJssel
        Krimpen aan den IJssel|Krimpen a/d IJssel|Krimpen ad IJssel
        Alphen aan den Rijn|Alphen a/d Rijn|Alphen ad Rijn
        Nieuwerkerk aan den IJssel|Nieuwerkerk a/d IJssel|Nieuwerkerk ad IJssel
        Ouderkerk aan de Amstel|Ouderkerk a/d Amstel
        Ouderkerk aan den IJssel|Ouderkerk a/d IJssel
        Koudekerk aan den Rijn|Koudekerk a/d Rijn
        Bergen|Bergen NH|Bergen (NH)|Bergen L|Bergen (L)
        Hengelo|Hengelo Ov|Hengelo (Ov)|Hengelo Gld|Hengelo (Gld)
        Rijswijk|Rijswijk ZH|Rijswijk (ZH)|Rijswijk NB|Rijswijk GLD
        Haren|Haren Gn|Haren (Gn)
        Noord-Scharwoude|Noordscharwoude
        Zuid-Scharwoude|Zuidscharwoude
        Stad aan 't Haringvliet|Stad aan het Haringvliet
        Berkel en Rodenrijs|Berkel & Rodenrijs
        Bergschenhoek|Bergse Hoek""",
    "BE": """
        Brussel|Bruxelles|Brussels|Brüssel
        Antwerpen|Anvers|Antwerp
        Gent|Gand|Ghent
        Brugge|Bruges|Brügge
        Leuven|Louvain|Löwen
        Mechelen|Malines
        Kortrijk|Courtrai
        Oostende|Ostende|Ostend
        Aalst|Alost
        Ieper|Ypres
        Tienen|Tirlemont
        Hasselt|Hasselt
        Tongeren|Tongres
        Dendermonde|Termonde
        Oudenaarde|Audenarde
        Ronse|Renaix
        Geraardsbergen|Grammont
        Lier|Lierre
        Veurne|Furnes
        Nieuwpoort|Nieuport
        Diksmuide|Dixmude
        Poperinge|Poperinghe
        Roeselare|Roulers
        Menen|Menin
        Halle|Hal
        Vilvoorde|Vilvorde
        Zoutleeuw|Léau
        Sint-Truiden|Saint-Trond|St.-Truiden
        Sint-Niklaas|Saint-Nicolas|St.-Niklaas
        Baarle-Hertog|Baerle-Duc
        De Panne|La Panne
        De Haan|Le Coq
        Liège|Luik|Lüttich
        Namur|Namen
        Mons|Bergen
        Tournai|Doornik
        Mouscron|Moeskroen
        Nivelles|Nijvel
        Wavre|Waver
        Ath|Aat
        Braine-l'Alleud|Eigenbrakel
        Braine-le-Comte|'s-Gravenbrakel
        Braine-le-Château|Kasteelbrakel
        Tubize|Tubeke
        Rebecq|Roosbeek
        Enghien|Edingen
        Lessines|Lessen
        Soignies|Zinnik
        Jodoigne|Geldenaken
        Grez-Doiceau|Graven
        La Hulpe|Terhulpen
        Waremme|Borgworm
        Huy|Hoei
        Visé|Wezet
        Bastogne|Bastenaken
        Arlon|Aarlen
        Comines|Komen
        Comines-Warneton|Komen-Waasten
        Eupen|Eupen
        Malmedy|Malmünd
        Saint-Vith|Sankt Vith|St. Vith
        La Calamine|Kelmis
        Elsene|Ixelles
        Ukkel|Uccle
        Schaarbeek|Schaerbeek
        Sint-Gillis|Saint-Gilles
        Sint-Joost-ten-Node|Saint-Josse-ten-Noode
        Sint-Jans-Molenbeek|Molenbeek-Saint-Jean
        Sint-Agatha-Berchem|Berchem-Sainte-Agathe
        Sint-Lambrechts-Woluwe|Woluwe-Saint-Lambert
        Sint-Pieters-Woluwe|Woluwe-Saint-Pierre
        Vorst|Forest
        Oudergem|Auderghem
        Watermaal-Bosvoorde|Watermael-Boitsfort
        Etterbeek|Etterbeek
        Evere|Evere
        Laken|Laeken
        Haren|Haeren
        Neder-Over-Heembeek|Neder-over-Heembeek
        Koekelberg|Koekelberg
        Jette|Jette
        Ganshoren|Ganshoren
        Anderlecht|Anderlecht
        Sint-Genesius-Rode|Rhode-Saint-Genèse
        Wezembeek-Oppem|Wezembeek
        Kraainem|Crainhem
        Vloesberg|Flobecq
        Bitsingen|Bassenge
        Ellezelles|Elzele
        Voeren|Fourons""",
    "CH": """
        Genève|Geneva|Genf|Ginevra
        Zürich|Zurich|Zurigo|Zuerich
        Basel|Bâle|Basle|Basilea
        Bern|Berne|Berna
        Luzern|Lucerne|Lucerna
        Biel|Bienne|Biel/Bienne
        Fribourg|Freiburg|Freiburg im Üechtland|Friburgo
        Neuchâtel|Neuenburg
        Sion|Sitten
        Sierre|Siders
        Brig|Brigue
        Visp|Viège
        Chur|Coire|Coira
        Solothurn|Soleure
        Schaffhausen|Schaffhouse
        St. Gallen|Sankt Gallen|Saint-Gall|San Gallo
        Murten|Morat
        Delémont|Delsberg
        Bellinzona|Bellenz
        Locarno|Luggarus
        Lausanne|Losanna
        Leuk|Loèche
        Moutier|Münster
        Porrentruy|Pruntrut
        Payerne|Peterlingen
        Thun|Thoune""",
    "FI": """
        Helsinki|Helsingfors
        Turku|Åbo
        Espoo|Esbo
        Vantaa|Vanda
        Tampere|Tammerfors
        Oulu|Uleåborg
        Pori|Björneborg
        Vaasa|Vasa
        Kokkola|Karleby
        Porvoo|Borgå
        Loviisa|Lovisa
        Hamina|Fredrikshamn
        Lappeenranta|Villmanstrand
        Hämeenlinna|Tavastehus
        Lahti|Lahtis
        Rauma|Raumo
        Naantali|Nådendal
        Raasepori|Raseborg
        Tammisaari|Ekenäs
        Hanko|Hangö
        Kirkkonummi|Kyrkslätt
        Sipoo|Sibbo
        Kauniainen|Grankulla
        Järvenpää|Träskända
        Kerava|Kervo
        Tuusula|Tusby
        Lohja|Lojo
        Salo|Salo
        Parainen|Pargas
        Pietarsaari|Jakobstad
        Uusikaarlepyy|Nykarleby
        Närpiö|Närpes
        Mustasaari|Korsholm
        Maarianhamina|Mariehamn
        Savonlinna|Nyslott
        Mikkeli|Sankt Michel
        Kajaani|Kajana
        Inkoo|Ingå
        Siuntio|Sjundeå""",
    "DE": """
        München|Munich|Muenchen|Monaco di Baviera
        Köln|Cologne|Keulen|Koeln|Colonia
        Aachen|Aken|Aix-la-Chapelle
        Frankfurt am Main|Frankfurt|Frankfurt a.M.|Frankfurt a. M.|Frankfurt/Main|Francfort
        Frankfurt (Oder)|Frankfurt an der Oder|Frankfurt/Oder
        Nürnberg|Nuremberg|Neurenberg|Nuernberg
        Hannover|Hanover
        Braunschweig|Brunswick|Brunswijk
        Bremen|Brême
        Hamburg|Hambourg
        Berlin|Berlijn
        Düsseldorf|Duesseldorf
        Mönchengladbach|Moenchengladbach
        Münster|Munster|Muenster
        Trier|Treves|Trèves
        Mainz|Mayence
        Koblenz|Coblence|Coblenz
        Kleve|Kleef|Clèves
        Emmerich am Rhein|Emmerich|Emmerik
        Lüneburg|Lunenburg|Lueneburg
        Lübeck|Luebeck
        Göttingen|Goettingen
        Freiburg im Breisgau|Freiburg|Freiburg i.Br.|Freiburg i. Br.|Fribourg-en-Brisgau
        Rothenburg ob der Tauber|Rothenburg o.d.T.
        Halle (Saale)|Halle/Saale|Halle
        Lutherstadt Wittenberg|Wittenberg
        Bautzen|Budyšin
        Cottbus|Chóśebuz
        Görlitz|Zgorzelec
        Regensburg|Ratisbonne
        Saarbrücken|Sarrebruck|Saarbruecken
        Zweibrücken|Deux-Ponts""",
    "FR": """
        Lille|Rijsel|Ryssel
        Dunkerque|Duinkerke|Dunkirk
        Strasbourg|Straatsburg|Straßburg|Strassburg
        Marseille|Marseilles
        Lyon|Lyons
        Nice|Nizza
        Mulhouse|Mülhausen
        Colmar|Kolmar
        Calais|Kales
        Paris|Parijs|Parigi
        Reims|Rheims
        Hazebrouck|Hazebroek
        Tourcoing|Toerkonje
        Roubaix|Robaais
        Arras|Atrecht
        Cambrai|Kamerijk
        Valenciennes|Valencijn
        Saint-Omer|Sint-Omaars
        Boulogne-sur-Mer|Bonen
        Thionville|Diedenhofen
        Perpignan|Perpinyà
        Bayonne|Baiona
        Saint-Denis|St Denis
        Saint-Étienne|St Etienne
        Rennes|Roazhon
        Brest|Brest
        Quimper|Kemper
        Ajaccio|Aiacciu""",
    "LU": """
        Luxembourg|Luxemburg|Lëtzebuerg
        Esch-sur-Alzette|Esch/Alzette|Esch-Uelzecht
        Differdange|Déifferdeng|Differdingen
        Dudelange|Diddeleng|Düdelingen
        Ettelbruck|Ettelbréck|Ettelbrück
        Diekirch|Dikrech
        Wiltz|Wolz
        Echternach|Iechternach
        Vianden|Veianen
        Clervaux|Klierf|Clerf
        Grevenmacher|Gréiwemaacher
        Remich|Réimech
        Mersch|Miersch
        Bettembourg|Beetebuerg
        Pétange|Péiteng
        Sanem|Suessem""",
    "AT": """
        Wien|Vienna|Wenen|Vienne
        Graz|Gratz
        Salzburg|Salzbourg
        Innsbruck|Innsbrück
        Klagenfurt am Wörthersee|Klagenfurt|Celovec
        Sankt Pölten|St. Pölten|St Pölten
        Sankt Johann in Tirol|St. Johann in Tirol
        Wiener Neustadt|Wr. Neustadt|Wr Neustadt
        Villach|Beljak""",
    "IT": """
        Roma|Rome
        Milano|Milan|Milaan|Mailand
        Torino|Turin|Turijn
        Napoli|Naples|Napels|Neapel
        Firenze|Florence|Florenz
        Venezia|Venice|Venetië|Venedig|Venise
        Genova|Genoa|Genua|Gênes
        Bologna|Bologne
        Padova|Padua
        Verona|Vérone
        Bolzano|Bozen|Bolzano/Bozen|Bolzano - Bozen
        Merano|Meran
        Bressanone|Brixen
        Brunico|Bruneck
        Vipiteno|Sterzing
        Trento|Trent|Trient
        Trieste|Triest
        Gorizia|Görz
        Livorno|Leghorn
        Mantova|Mantua
        Siracusa|Syracuse
        Aosta|Aoste
        Lana|Lana
        Appiano sulla strada del vino|Eppan
        Reggio Emilia|Reggio nell'Emilia
        Reggio Calabria|Reggio di Calabria""",
    "ES": """
        Sevilla|Seville
        Donostia-San Sebastián|San Sebastián|Donostia|San Sebastian
        Bilbao|Bilbo
        Vitoria-Gasteiz|Vitoria|Gasteiz
        Pamplona|Iruña|Pamplona/Iruña
        A Coruña|La Coruña|Coruña|Corunna
        Ourense|Orense
        Lleida|Lérida
        Girona|Gerona
        Alicante|Alacant|Alicante/Alacant
        València|Valencia
        Castelló de la Plana|Castellón de la Plana|Castellón
        Elche|Elx|Elche/Elx
        Sagunto|Sagunt
        Xàtiva|Játiva
        Zaragoza|Saragossa
        Palma|Palma de Mallorca
        Ibiza|Eivissa
        Mahón|Maó
        Córdoba|Cordova
        Cádiz|Cadiz
        Hondarribia|Fuenterrabía
        Sanxenxo|Sangenjo
        L'Hospitalet de Llobregat|Hospitalet de Llobregat
        Dénia|Denia
        Xàbia|Jávea
        Calp|Calpe
        Benidorm|Benidorm""",
    "PT": """
        Lisboa|Lisbon|Lissabon|Lisbonne
        Porto|Oporto
        Coimbra|Coïmbra
        Funchal|Funchal""",
    "DK": """
        København|Copenhagen|Kopenhagen|Kobenhavn|Koebenhavn
        Helsingør|Elsinore|Helsingor
        Aarhus|Århus
        Aalborg|Ålborg
        Aabenraa|Åbenrå|Apenrade
        Sønderborg|Sonderburg
        Tønder|Tondern
        Haderslev|Hadersleben""",
    "SE": """
        Göteborg|Gothenburg|Goteborg
        Malmö|Malmo
        Stockholm|Stoccolma
        Kiruna|Giron
        Luleå|Lulea""",
    "NO": """
        Oslo|Kristiania
        Trondheim|Tråante
        Bergen|Björgvin
        Kautokeino|Guovdageaidnu
        Karasjok|Kárášjohka
        Tromsø|Romsa
        Bodø|Bådåddjo""",
    "PL": """
        Warszawa|Warsaw|Warschau|Varsovie|Varsovia
        Kraków|Cracow|Krakow|Krakau|Cracovie
        Gdańsk|Danzig|Gdansk
        Wrocław|Breslau|Wroclaw
        Poznań|Posen|Poznan
        Szczecin|Stettin
        Łódź|Lodz
        Katowice|Kattowitz
        Toruń|Thorn
        Bydgoszcz|Bromberg
        Gdynia|Gdingen
        Opole|Oppeln
        Częstochowa|Tschenstochau
        Zielona Góra|Grünberg
        Olsztyn|Allenstein
        Oświęcim|Auschwitz""",
    "CZ": """
        Praha|Prague|Praag|Prag
        Brno|Brünn
        Plzeň|Pilsen
        Karlovy Vary|Karlsbad|Carlsbad
        České Budějovice|Budweis
        Ostrava|Ostrau
        Olomouc|Olmütz
        Mariánské Lázně|Marienbad
        Liberec|Reichenberg
        Cheb|Eger
        Ústí nad Labem|Aussig""",
    "TR": """
        İstanbul|Istanbul|Constantinopel
        İzmir|Izmir|Smyrna
        Ankara|Angora
        Bursa|Brusa
        Konya|Konia
        Diyarbakır|Diyarbekir|Amed
        Şanlıurfa|Urfa
        Kahramanmaraş|Maraş
        Gaziantep|Antep
        Edirne|Adrianopel
        Kayseri|Kaiseri
        İskenderun|Alexandrette
        Antakya|Hatay""",
    "GB": """
        London|Londen|Londres|Londra
        Edinburgh|Dùn Èideann|Édimbourg
        Cardiff|Caerdydd
        Swansea|Abertawe
        Newport|Casnewydd
        Wrexham|Wrecsam
        Aberystwyth|Aberystwith
        Londonderry|Derry|Doire
        Inverness|Inbhir Nis
        Glasgow|Glaschu
        Canterbury|Cantorbéry
        Newcastle upon Tyne|Newcastle
        Kingston upon Hull|Hull
        Bury St Edmunds|Bury St. Edmunds
        St Albans|St. Albans|Saint Albans
        Stoke-on-Trent|Stoke on Trent
        Holyhead|Caergybi
        Carmarthen|Caerfyrddin
        Carnarvon|Caernarfon""",
    "IE": """
        Dublin|Baile Átha Cliath|BÁC
        Cork|Corcaigh
        Galway|Gaillimh
        Limerick|Luimneach
        Waterford|Port Láirge
        Kilkenny|Cill Chainnigh
        Sligo|Sligeach
        Dún Laoghaire|Dun Laoghaire|Dunleary|Kingstown
        Killarney|Cill Airne
        Tralee|Trá Lí""",
    "US": """
        New York|New York City|NYC|Nieuw-York
        Los Angeles|LA|L.A.
        San Francisco|SF
        Philadelphia|Philly
        Washington|Washington DC|Washington D.C.
        Saint Louis|St. Louis|St Louis
        Saint Paul|St. Paul|St Paul
        Saint Petersburg|St. Petersburg|St Petersburg
        New Orleans|La Nouvelle-Orléans
        Fort Worth|Ft. Worth|Ft Worth
        Fort Lauderdale|Ft. Lauderdale|Ft Lauderdale
        Mount Vernon|Mt. Vernon|Mt Vernon""",
}

ALIASES: dict[str, tuple[tuple[str, ...], ...]] = {
    country: tuple(
        group for line in text.split("\n") if len(group := tuple(dict.fromkeys(line.strip().split("|")))) > 1
    )
    for country, text in _GROUPS.items()
}
