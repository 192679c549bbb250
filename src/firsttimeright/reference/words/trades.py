"""Words that name a trade, a shop, a practice, a school, a club: with one of these a text names an organisation.

Kept by hand, folded (no accents, lower case), by language: Dutch as in the Netherlands and Belgium, German, French,
English, and the commonest ones of Spanish, Italian, Portuguese, Polish and Turkish forms.
"""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = [
    "BUSINESS",
    "CLUBS",
    "ENDINGS",
    "FRONT",
    "JOINED",
    "LAST",
    "NOT_ENDINGS",
    "PHRASES",
    "SIBLINGS",
    "SIBLINGS_FIRST",
    "SURNAMES",
]

_GENERAL = """
    aannemersbedrijf academie accountants accountantskantoor administratiekantoor advies adviesbureau advocaten
    advocatenkantoor advocatuur apotheek apotheke architectenbureau architekten asesoria associates assurantien
    atelier attorneys auto-ecole autobedrijf autohaus autorijschool autoschade autoservice autotrasporti
    autoverhuur autowerkstatt avocats backerei badkamers bakery bakkerij bandenservice bank banketbakkerij
    basisschool baugesellschaft bauunternehmen bedrijf beheer bibliotheek bijouterie bioscoop bistro
    blanchisserie bloemenhandel bloemenhuis bloemist blumen blumenhaus blumenladen bodega boekhandel boerderij
    boucherie boulangerie boulangeries bouw bouwbedrijf bouwmarkt brasserie brauerei brewery broodjeszaak
    bruidsmode buchhandlung builders buitenschoolse butchers cabinet cafe cafetaria camping cantina carniceria
    carpentry carpinteria carrosserie carrozzeria caseificio cerveceria charcuterie charpente chocolaterie
    church cleaners club cocktailbar coiffeur coiffure coiffures college communicatiebureau company
    construcciones consultancy consulting copropriete cordonnerie costruzioni council crematorium creperie
    dachdeckerei dakbedekking dakdekkersbedrijf dansschool dentistry design dierenarts dierenkliniek
    dierenpension dierenspeciaalzaak diner doe-het-zelf drogisterij druckerei drukkerij drukwerk eetcafe eethuis
    eetlokaal eiscafe eisdiele electrical elektro elektrotechniek enterprises entreprise epicerie estates
    etablissements ets events export fabriek fabrieken fahrschule falegnameria farmacia farmacie ferramenta
    ferreteria feuerwehr fietsenmaker fietsenwinkel firma fitnesscentrum fleischerei fleuriste floristeria
    fontaneria foundation friethuis frietkot friseur friseursalon frituur fromagerie fysiotherapie
    fysiotherapiepraktijk galerie garage gartenbau gasthaus gasthof gebr gebroeders gelateria gesellschaft
    gestoria getrankemarkt gezondheidscentrum glashandel glazenwasser goudsmid grillroom groenteboer groep
    grondwerken groothandel group handel handelsgesellschaft handelsonderneming handwerk heizungsbau heladeria
    hermanos hockeyclub hofladen hogeschool holding holdings hospital hotel houthandel hoveniers
    hoveniersbedrijf huisartsenpost huisartsenpraktijk huisartspraktijk hypotheken ijscafe ijssalon ijzerhandel
    imbiss immobilien immobiliere import impresa industrie industries ingenieure ingenieursbureau inmobiliaria
    installatiebedrijf installatietechniek insurance interieurs international investments isolatie juwelier
    kaashandel kanzlei kapper kappers kapsalon keukencentrum keukens kinderboerderij kinderdagopvang
    kinderdagverblijf kinderopvang kledingwinkel kliniek klusbedrijf klussenbedrijf koeriersdienst koffiebar
    koffiehuis kwekerij lampenhuis landscaping laundry librairie libreria logistics logistiek logopedie
    logopediepraktijk loodgietersbedrijf lunchroom macelleria maconnerie makelaardij makelaars makelaarskantoor
    malerbetrieb malermeister manege maneges media mediators medisch menuiserie metselbedrijf metzgerei meubelen
    meubelhuis ministry mobelhaus modehuis montage museum muziekschool nagelstudio nederland notaires
    notariskantoor notarissen officina onderneming opticien optiek panaderia panificio pannenkoekenboerderij
    pannenkoekenhuis papeterie parrucchiere partners partycentrum pasteleria pasticceria patisserie pedicure
    pedicurepraktijk peluqueria pharmacie pharmacy piekarnia pizzeria plomberie plumbing poissonnerie praktijk
    praxis pressing productions projecten projectontwikkeling properties provincie przedsiebiorstwo
    psychologenpraktijk pub quincaillerie realty rechtsanwalte rechtsanwaltskanzlei reclamebureau reisbureau
    reiseburo restaurant restaurante restauration rijschool rijwielen rijwielhandel ristorante roofing salon
    sanitair sanitar schildersbedrijf schilderwerken schoenenhuis schoenmakerij scholengemeenschap school
    schoonheidssalon schoonmaak schoonmaakbedrijf schoorsteenveger schreinerei schutzenverein serrurerie service
    services shoarma sklep slagerij slijterij slotenmaker snackbar societe software solicitors solutions
    spedition speelgoedwinkel sportcentrum sportclub sportschool sportverein sportvereniging steuerberater
    steuerberatung steuerkanzlei stoffenhuis stomerij strandpaviljoen studio stukadoorsbedrijf supermarkt syndic
    systems taller tandartspraktijk tankstation tavern taxi taxibedrijf techniek technologies tegelhandel
    tennisvereniging theater theehuis theetuin thuiszorg tierarztpraxis timmerbedrijf tischlerei trading
    traiteur transport transportbedrijf transports trattoria tuincentrum tuinhuis tuinontwerp uitgeverij
    uitvaartcentrum uitvaartverzorging uitzendbureau universiteit university unternehmen vastgoed vastgoedbeheer
    verhuisbedrijf verhuizers verhuur verhuurbedrijf verlag vertrieb verwaltung verzekeringen verzorgingstehuis
    veterinary visboer vishandel viswinkel voetbalvereniging warsztat wasserette waterschap webdesign webshop
    weingut werkstatt wijnbar wijnhandel wijnhuis winkel woningbouwvereniging woningcorporatie woningstichting
    woonstichting zahnarztpraxis zaklad zalencentrum zeilschool ziekenhuis zimmerei zonen zonnepanelen
    zonnestudio zoon zorgboerderij zorggroep zorghotel zorghuis zorginstelling zwembad zwemschool
"""
_NL = """
    adviseurs ingenieurs installatie klusservice ontwerpers therapeuten
    aannemer aannemers aardappelhandel accountancy acupunctuur acupunctuurpraktijk advocatencollectief
    afvalverwerking airconditioning akkerbouwbedrijf alarmsystemen antiekhandel antiquariaat apotheken
    apothekers arbodienst asbestsanering assurantie assurantiekantoor atheneum atletiekvereniging attractiepark
    audicien autobedrijven autobussen autocars autocentrum autogarage autohandel autolease automatisering
    autoonderdelen autopoetsbedrijf autorijscholen autoschadeherstel autosloperij autowasserette avondwinkel b&b
    babywinkel badkamerstudio badmintonclub baggerbedrijf bakkerijen balletschool balletstudio bandencentrale
    baptistengemeente barbershop basisscholen basketbalclub beautysalon begraafplaats begrafenisonderneming
    begrafenissen behangers belastingadvies belastingadviseurs belettering bestratingen bestratingsbedrijf
    betonbouw betonwerken beveiliging beveiligingen bewaking bierbrouwerij bierwinkel bijlesinstituut
    biljartclub biljartvereniging binnenspeeltuin bioscopen bloembinderij bloembollen bloemenatelier
    bloemenkiosk bloemenkwekerij bloemenzaak bloemsierkunst bodemonderzoek boekbinderij boekhandels boekhouders
    boekhoudkantoor boekwinkel boerenbedrijf boerenbond boksschool bollenbedrijf boomkwekerij boomverzorging
    bouwadvies bouwcombinatie bouwgroep bouwgrond bouwmaterialen bouwonderneming bouwwerken bowling
    bowlingcentrum brandstoffen brandweerkazerne bridgeclub bromfietsen broodjes broodjesbar bungalowpark
    busbedrijf buurtcentrum buurthuis buurtsuper buurtvereniging buurtzorg café-restaurant camperplaats campers
    camperverhuur caravanbedrijf caravans carnavalsvereniging carrosseriebedrijf carwash catering
    cateringbedrijf chaletpark chocolatier coaching computerhulp computerservice computerspecialist
    computerwinkel constructiebedrijf containers containertransport containerverhuur cpas crossfit
    cv-installaties dagbladhandel dakdekker dakdekkers dakwerken daltonschool danscafe danscentrum dansstudio
    davidsfonds delicatessen detachering detacheringsbureau deurwaarders deurwaarderskantoor diaconie
    dienstencentrum dienstenchequebedrijf dierenambulance dierenartsen dierenartsenpraktijk dierenartspraktijk
    dierenasiel dierentuin dierenwinkel dietist dietistenpraktijk discotheek distilleerderij dokterscabinet
    dokterspraktijk domotica dorpshuis dorpsraad draaierij drankcentrale drankenhandel drinkwaterbedrijf drogist
    drogisterij-parfumerie drogisterijen droogkuis drukwerken duikschool elektriciens elektriciteitswerken
    elektro-installaties elektronica energiecooperatie ergotherapie evangeliegemeente evenementen
    evenementenbureau expeditie feestwinkel feestzaal fietsen fietsenverhuur fietsenzaak fietshandel filmtheater
    fiscalisten fotograaf fotografie fotostudio frietketel frietkraam fruitbedrijf fruitteelt fysiotherapeut
    fysiotherapeuten galeries gashandel gastenverblijf gastouder gastouderbureau gehandicaptenzorg
    geitenhouderij gemeentebestuur gerechtsdeurwaarder gerechtsdeurwaarders ggz glasbewassing glastuinbouw
    glaszetter glaszettersbedrijf glazenwasserij goede-doelen golfclub goudsmederij grafmonumenten groenbedrijf
    groentehal groentewinkel groenvoorziening groepspraktijk grondverzet gymnasium gymnastiekvereniging haarmode
    haarstudio hairsalon hairstudio handbalclub handyman haptonomie hengelsportvereniging homeopathie
    hondenschool hondentrimsalon hoorcentrum hoortoestellen horloges hospice hostel hostellerie hosting
    hotel-restaurant houtbewerking huidtherapie huisartsen huisartsencentrum huisartsengroep huishoudelijke
    huiswerkbegeleiding huiswerkinstituut hypotheekadvies hypotheekadviseurs hypotheekshop ijsboerderij imkerij
    immo immokantoor incassobureau installateur installateurs installaties interieuradvies interieurarchitect
    interieurbouw internetbureau jachthaven jachtwerf jenaplanschool jeugdherberg jeugdhuis jeugdzorg
    jongerencentrum jongerenwerk judoclub judoschool juristen juweliers kaasboerderij kaasmakerij kaasspecialist
    kaaswinkel kantoorartikelen kantoorboekhandel kapsalons karateclub kattenpension kerkbestuur kerkenraad
    kerkfabriek kerkgemeente kerkkoor keukenstudio kinesist kinesisten kinesitherapie kledingherstel
    kledingreparatie kleermaker kleermakerij kleuterschool klimaattechniek klussendienst klusser koeltechniek
    koeriers koeriersbedrijf koffiebranderij koffiezaak kookstudio kraamzorg kraamzorgbureau krantenwinkel
    kringloop kringloopwinkel kuikenbroederij kunstacademie kunsthandel laadpalen landbouwbedrijf
    landbouwmachines landbouwmechanisatie landbouwvennootschap lasbedrijf laswerken lederwaren leerlingenvervoer
    lijstenmakerij lingerie logies lommerd loodgieterij loodgieters loonbedrijf loonwerk loonwerken
    loopbaanadvies loopbaancoaching loopclub lunchcafe lyceum machinebouw machinefabriek makelaars-taxateurs
    manegebedrijf manicure mannenkoor massagepraktijk massagesalon mazout mechanisatie mediation
    mediationpraktijk medisch-centrum melkveebedrijf melkveehouderij mengvoeders metaalbedrijf metaalbewerking
    meubelmaker meubelmakerij meubelstoffeerderij minicamping modezaak mondhygienist mondzorg montessorischool
    moskee motel motorhandel motorzaak mutualiteit muziekacademie muziekcentrum muziekhandel muziekvereniging
    nachtclub naschoolse natuurpunt natuursteen nutsbedrijf ocmw oliehandel onderhoudsbedrijf opleidingen
    opleidingscentrum opleidingsinstituut opslag opslagruimte optiekzaak oranjecomite oranjevereniging
    orthodontie orthodontist osteopaat osteopathie ouderraad oudijzerhandel paardenpension pakketdienst
    pandjeshuis parapharmacie parfumerie parket parketvloeren parochie parochies partyservice payrolling
    pedicuresalon peutergroep peuterspeelzaal piercingstudio pilatesstudio pinkstergemeente plantenkwekerij
    pleegzorg pluimveebedrijf pluimveehouderij poelier poeliersbedrijf poetsdienst poetshulp polikliniek
    politiepost poppodium pralines privekliniek projectontwikkelaar recherchebureau rechtswinkel reclame
    reclamestudio recreatiecentrum recreatiepark recycling rederij renovatie renovaties renovatiewerken
    restaurants revalidatiecentrum rietdekkers rietdekkersbedrijf rijwielzaak roeivereniging rolluiken
    rozenkwekerij rugbyclub ruitervereniging salarisadministratie sanitairhandel schaakclub schaakvereniging
    schadeherstel schapenhouderij scheepswerf scheepvaart schilders schilderwerk schoenenwinkel schoenenzaak
    schoenreparatie scholengroep schoolbestuur schoonheidsinstituut schoonheidsspecialiste schoonmaakdienst
    schoonmaakdiensten schoorsteenvegers schoorsteenvegersbedrijf schrijnwerk schrijnwerkerij scooters
    scooterservice scouting scoutinggroep secretariaatsservice sigarenmagazijn signmakers sloopbedrijf
    sloopwerken sloperij smederij sociale-dienst speelgoed speelplein speeltuin speeltuinvereniging
    sportinstituut staalbouw staalconstructies stadsbestuur stalhouderij stoeterij stoffeerderij
    stokerij stratenmaker stratenmakers stratenmakersbedrijf strijkatelier stucadoor studentenhuis
    studentenvereniging stukadoors supermarkten sushibar synagoge syndicus taalschool tabaksspeciaalzaak
    tabakswinkel talencentrum tandartscabinet tandartsen tandheelkunde tandtechniek tapasbar tattooshop
    tattoostudio taveerne taxateurs taxaties taxicentrale tearoom tegelwerken tegelzetter tegelzetters
    tekstbureau telecomwinkel telefoonwinkel tennisclub theaterschool thuisverpleging timmerfabriek timmerwerken
    toko tolkenbureau toneelvereniging touringcar touringcarbedrijf touringcars tractoren trainingen
    trainingsbureau traiteurs trappenfabriek trekhaken trimsalon tuinaanleg tuinarchitect tuinarchitectuur
    tuinbouwbedrijf tuinderij tuinonderhoud turnkring turnvereniging tussenpersoon tweedehands tweewielercentrum
    tweewielers uitvaartdienst uitvaarten uitvaartonderneming vakantiepark varkensbedrijf varkenshouderij
    vastgoedmakelaars vastgoedonderhoud veehandel veehouderij veevoeders veilinghuis verbouwingen     verhuisservice verhuizingen verkeersschool verloskunde verloskundigen verloskundigenpraktijk verpleeghuis
    vertaalbureau vertalingen verwarming verzekeringsadviseurs verzekeringskantoor verzorgingshuis
    videoproducties visserijbedrijf visvereniging vloerenhandel voedselbank voetbalclub voetzorg volleybalclub
    vrachtwagens vrije-school vtbkultuur vve-beheer wafelhuis warmtepompen wassalon waterbouw
    watersportvereniging webdesigners webwinkel wegenbouw wegtransport wellness wereldrestaurant wielerclub
    wijkcentrum wijkgezondheidscentrum wijkvereniging wijndomein wijnimport windenergie witgoed wokrestaurant
    woningbeheer woningbouw woningmakelaars woonboulevard woonmakelaars woonwinkel woonzorgcentrum yogastudio
    zangkoor zangvereniging zeefdrukkerij zeilvereniging ziekenfonds ziekenhuizen zonne-energie zonnebankstudio
    zonwering zorgbureau zorgcentra zorgcentrum zorgpension zorgverzekeraar zuivelbedrijf zuivelboerderij
    zwemclub zwemvereniging
"""
_DE = """
    abschleppdienst agrargenossenschaft akademie altenheim altenpflege amtsgericht angelverein anlagenbau
    anwaltsburo anwaltskanzlei arbeitsamt architekturburo arztpraxis augenarztpraxis augenoptik autolackiererei
    autoteile backereien backhaus backstube bauamt bauelemente bauernhof baugenossenschaft bauhof baumarkt
    baumschule bauplanung bauservice bautechnik bautrager bedachungen berghotel berufsschule bestattungen
    bestattungshaus bestattungsinstitut bettenhaus biergarten bierstube bildungszentrum biohof bioladen
    bodenbelage boutique brauereigasthof brauhaus brillen bucherei buchladen busreisen campingplatz caritas
    caritasverband containerdienst copyshop dachdeckermeister diakonie doner donerhaus drogeriemarkt druckhaus
    edv edv-beratung edv-service eigentumergemeinschaft einzelhandel elektroinstallationen elektromeister
    elektroservice elektrotechnik entrumpelungen entsorgung ergotherapiepraxis erzeugergemeinschaft estrichbau
    fachbetrieb fahrradhaus fahrradladen fahrschulen fahrzeugbau feinkost feinkosthandel feinmechanik fensterbau
    ferienhof ferienpark ferienwohnung ferienwohnungen fertigungstechnik finanzamt finanzberatung fitnessstudio
    fliesen fliesenleger forderschule forderverein forstamt forstbetrieb frauenarztpraxis friseurteam
    fussballverein fusspflege galabau gartencenter gartengestaltung gartenverein gartnerei gasthofe gaststatte
    gaststattenbetrieb gebaudereinigung gemeindeverwaltung gemeinschaftspraxis gerustbau geruste gesamtschule
    gesangverein gestut getranke getrankehandel glaserei goldschmiede grillhaus grosshandel grundschule
    grundstucksverwaltung haarsalon hauptschule hausarztpraxis hausmeisterdienst hausmeisterservice haustechnik
    hausverwaltung hebammenpraxis heilpraxis heimatverein heizung heizungstechnik hochbau hochschule hofmolkerei
    holzbau holzhandel horgerate hotelbetrieb hundeschule immobilienburo immobilienmakler immobilienverwaltung
    import-export ingenieurburo innenausbau installateurbetrieb it-service jugendamt jugendherberge
    kafferosterei karnevalsverein kaserei kfz kfz-betrieb kfz-meisterbetrieb kfz-service kfz-werkstatt
    kieferorthopadie kinderarztpraxis kindergarten kinderkrippe kindertagesstatte kirchengemeinde kita
    kleingartenverein klempnerei kliniken klinikum konditorei kosmetik kosmetiksalon kosmetikstudio
    krankengymnastik krankenhaus kreissparkasse krippe kuchenstudio kunststofftechnik kurierdienst landhotel
    landmaschinen landratsamt landschaftsbau landwirtschaftsbetrieb lieferservice logopadie logopadiepraxis
    malereibetrieb malerfachbetrieb mannergesangverein maschinenbau massagepraxis medizinisches medizintechnik
    meisterbetrieb metallbau metzgereien mittelschule mobel modehaus molkerei moschee motorradhaus musikschule
    musikverein naturheilpraxis naturkost notariat oberschule obsthof omnibusbetrieb onlineshop ordnungsamt
    parkhotel pfarramt pfarrei pfarrgemeinde pferdehof pflegedienst pflegeheim physiotherapie
    physiotherapiepraxis pizzaservice planungsburo podologie polizei polizeiinspektion polsterei raiffeisenbank
    rathaus ratskeller raumausstatter raumausstattung realschule rechtsanwaltin reformhaus reifendienst
    reifenhandel reifenservice reinigung reinigungsservice reiterhof reitschule reitstall reitverein
    restaurantbetrieb rosterei sachverstandigenburo sagewerk sanitartechnik sanitatshaus schachclub schlachterei
    schlosserei schlusseldienst schreibwaren schreinermeister schrotthandel schuhgeschaft schuhhaus
    schutzengesellschaft seglerverein seniorenheim seniorenresidenz seniorenzentrum sicherheitsdienst
    softwareentwicklung sonnenstudio sozialamt sozialstation sparkasse speisegaststatte spenglerei spielwaren
    sprachschule stadtsparkasse stadtverwaltung stadtwerke stahlbau standesamt steinmetzbetrieb
    steuerberatungsgesellschaft steuerberatungskanzlei steuerburo stuckateur stuckateurbetrieb tabakwaren
    tanzschule taxiunternehmen taxizentrale teppichhaus tiefbau tierarztin tierbedarf tierklinik tierpension
    tischlermeister transporte treppenbau trockenbau turnverein ubersetzungsburo umzuge umzugsservice
    universitat unternehmensberatung vermessungsburo versandhandel versicherungsagentur versicherungsburo
    versicherungsmakler volksbank volkshochschule webagentur weg-verwaltung weinhandel weinhandlung weinkellerei
    weinstube weinstuben werbeagentur werbetechnik werkstatten werkzeugbau winzergenossenschaft winzerhof
    wirtschaftsprufer wohnungsbaugesellschaft wohnungseigentumergemeinschaft wohnungsgenossenschaft
    zahnarztpraxen zimmereibetrieb zimmererbetrieb zoohandlung zweirad zweiradcenter
"""
_FR = """
    abbaye ambulances animalerie apiculture architectes association assurances auberge auto-services automobiles
    bar-tabac batiment bijoutier boucherie-charcuterie boulangerie-patisserie brasserie-restaurant
    cabinet-medical cafe-restaurant carrosserie-peinture caviste centre-equestre chambres chauffage chauffagiste
    chaussures climatisation clinique coiffeurs communication comptables conseils conservatoire consultants
    cooperative coproprietaires courtage couverture creche creches cremerie crepes demenagements dentistes
    depannage developpement diocese droguerie ebenisterie ecole ecoles ecurie ecuries ehpad elagage elevage
    entreprises epicerie-fine esthetique expert-comptable experts-comptables exploitation federation ferme
    ferronnerie fiduciaire financiere fleuristes fromager garagiste gendarmerie geometre gite gites groupement
    halte-garderie haras hopital horlogerie horticulture hotellerie huissiers immobilier immobiliers imprimerie
    infirmieres informatique institut-de-beaute jardinerie joaillerie kinesitherapeute kinesitherapeutes
    laboratoire laverie librairie-papeterie lycee mairie maison-d'hotes marbrerie maroquinerie maternite
    menuiseries mercerie metallerie monastere mosquee mutuelle nettoyage notariale onglerie opticiens optique
    orthophoniste osteopathe participations patrimoine peintures pepiniere pepinieres pharmacies platrerie
    pneumatiques pneus prefecture pressing-laverie publicite renovation restaurant-bar retouches rotisserie
    salon-de-the sandwicherie sanitaires scierie snack societes sous-prefecture superette supermarche syndicat
    syndics tabac tabac-presse taxis terrassement toilettage toiture toitures transports-demenagements travaux
    union-sportive universite veterinaires viennoiserie vignoble vignobles
"""
_EN = """
    academies academy advertising ambulance antiques architects autoparts bakeries bakers barbers barristers
    bathrooms bodyshop bodyworks bookkeeping bookshop borough bricklayers brokers cabs campsite carpenters
    caterers cathedral cattery charity chemist chemists chippy chiropractic chiropractors clinic clinics clothes
    clothing clubs colleges contracting contractors councils couriers decorating decorators demolition dentist
    dentists developments distillery dry-cleaners electricians engineering engineers fabrication fabrications
    fencing fish-and-chips fishmonger fishmongers fitness flooring florist florists foundations freight funeral
    funerals furniture garages gardeners gardening glazing greengrocers grocers grocery grooming groundworks
    guest-house guesthouse hairdresser hairdressers hairdressing haulage healthcare heating homecare institute
    interiors jewelers jewellers jewelry joiners joinery kebabs kennels kitchens landscapers landscapes
    launderette laundrette lawyers lettings locksmiths machinery manufacturers manufacturing marketing minicabs
    ministries mortgages mosque newsagent newsagents nurseries nursery nursery-school off-licence opticians
    optometrists orchards orthodontics osteopaths paving pets physio physiotherapy plasterers plastering
    playgroup plumbers preschool printers printing property publishers publishing realtors recruitment removals
    resort roofers salons scaffolding shipping shops society stables staffing steakhouse stonemasons stores
    studios supermarket surgery surveyors synagogue tailoring tailors takeaway tanning tiling tooling traders
    trustees tuition tutoring tyres undertakers ventures veterinarians vineyard vineyards welding wholesale
    wholesalers winery
"""
_BODIES = """
    stichting vereniging cultuurfonds stiftung stiftungsfonds fondation fondazione fundacion fundacao
"""
_OTHER = """
    farm farms shop shops inn lodge store stores abogados advogados agriturismo albergo apteka asesores asilo asociacion assicurazioni associazione
    autoescuela autofficina avvocati ayuntamiento bar-restaurante berber biuro cafeteria calzature cerrajeria
    clinica commercialista condominio construcoes cukiernia eczane edilizia electricidad electricista elettrauto
    escola estetica falegname firin fornaio fruteria fryzjerski gabinet gastronomia gestores gioielleria
    guarderia hostal hurtownia idraulica immobiliare impianti insaat jardineria joyeria kuafor limpiezas locanda
    lokanta lokantasi mercearia meson muebles nakliyat notaria officine oficina okulu osteria otomotiv padaria
    panaderias parafia paroquia parrocchia parroquia parrucchieri pastelaria pescaderia pescheria pinturas
    posada przedszkole reformas scuola seguros sklepy studio-dentistico supermercado szkola taberna talho
    talleres ticaret transportes trasporti uslugi veterinaria vetreria zapateria
"""
BUSINESS = wordset(f"{_GENERAL} {_NL} {_DE} {_FR} {_EN} {_OTHER} {_BODIES}")

# Of these, the ones that people bear as a surname as well: alone after a given name they prove nothing.
SURNAMES = wordset(
    """academie advies apotheek bakkerij bank beheer bistro blumen boerderij bos bouw bouwbedrijf builders butchers
    cabinet cafe camping church club college company council design dierenarts elektro estates fabriek firma
    friseur galerie garage gebr groep group handel handwerk holding hospital hotel import industrie
    international isolatie kamer kerk keukens koster logistics malerbetrieb media montage museum nederland
    partners praktijk praxis provincie salon school service software stichting stiftung studio systems taller taxi
    techniek theater transport vereniging verlag visboer winkel zonen zoon"""
)

# Words that name an organisation only where they stand in front of its name: École Jules Ferry, Stukadoor Henk Vos.
FRONT = wordset(
    """wirtshaus abdij academie agence agricola akkerbouw amicale architecte association avocat azienda boucherie brouwerij
    casino cave caves centre chateau chiro colegio comite comunidad couvreur domaine dranken ecole eglise
    electricien elektricien fanfare ferme fleurs foyer garage harmonie herberg hovenier huissier institut
    instituto kirche klj klooster kloster koerier kozijnen ksa kvlv loodgieter maison metzger notaire notar okra
    paroisse paysagiste pension plombier sauna steinmetz stoffeerder stukadoor syndicat tempel tierarzt tuinbouw
    tuinen visserij wijngaard zahnarzt"""
)

# What joins the names of owners: Müller & Söhne, Dupuis et Fils.
JOINED = wordset(
    """zn zonen zoon co fils sohne sons cie dochter dochters hijos figli zns kollegen associes kinderen tochter partner
    partners filhos daughters daughter soehne broers neven compagnie company"""
)
# Brothers and sisters in trade, behind the family name: Dupont Frères, Jones Brothers; or before it: Gebr. Smit.
SIBLINGS = wordset("freres brothers bros hermanos fratelli irmaos soeurs sisters gebroeders gebruder zusters")
SIBLINGS_FIRST = wordset("gebr gebroeders gebruder firma freres fratelli hermanos irmaos gebrs gebroeder fa")

# Several words that together name an organisation, wherever they stand.
PHRASES = tuple(
    phrase.strip()
    for phrase in """
    dental practice|medical practice|veterinary practice|medical centre|medical center|health centre|health center|care home|
    nursing home|day nursery|primary school|high school|secondary school|grammar school|city of|town of|borough of|county of|
    bed & breakfast|bed and breakfast|bed en breakfast|b & b|fish bar|coffee shop|coffee house|tea room|tea rooms|golf club|
    rugby club|football club|cricket club|tennis club|sports club|social club|youth club|estate agents|estate agent|car wash|
    car sales|funeral directors|funeral home|law firm|law office|law offices|body shop|hair salon|nail bar|pet shop|gift shop|
    farm shop|village hall|town hall|community centre|community center|leisure centre|het wapen van|'t wapen van|huis ter|
    family trust|living trust|dienst voor|centrum voor|instituut voor|bureau voor|amt fur|zentrum fur|institut fur|buro fur|praxis fur|verband der|
    verein der|verein fur|zum goldenen|zur alten|zum alten|union sportive|maison de la|maison du|maison des|centre de|
    centre du|cabinet de|salon de coiffure|salle des|salle de|foyer rural|pompes funebres|bar du|auberge du|auberge de la|
    studio legale|studio dentistico|azienda agricola|comunidad de|club de|club der|vrienden van de|vrienden van het
    """.replace("\n", " ").split("|")
)

# Sports clubs by their letters, before a place, by country: initials are not written so there.
CLUBS = {
    "DE": wordset("tsv tus sv fc vfl vfb djk ssv bsc spvgg fsv asv tsg vfr esv"),
    "AT": wordset("sv fc usv asv sk union"),
    "CH": wordset("fc tv stv"),
    "BE": wordset("kfc krc ksv kvk kvc rsc kaa krfc kbc kvv"),
    "NL": wordset("rksv rkvv rkvvo gvav"),
}

# Glued endings of Dutch and German trade words: Bloemenwinkel, Fietsenhandel, Malerbetrieb.
ENDINGS = (
    "bedrijf", "winkel", "handel", "praktijk", "kantoor", "bureau", "groep", "fabriek", "dienst", "vereniging",
    "stichting", "salon", "bakkerij", "slagerij", "makelaardij", "betrieb", "handlung", "kanzlei", "unternehmen",
    "gesellschaft", "werke", "centrum", "service", "services", "techniek", "verhuur", "werken", "bouw", "advies", "beheer",
    "school", "club", "onderneming", "reparatie", "speelzaal", "cooperatie", "restaurant", "verzorging", "opvang",
    "houderij", "kwekerij", "verkoop", "installaties", "instituut", "studio", "werkstatt", "verwaltung", "verein",
    "meisterbetrieb", "praxis", "schule", "gemeinde", "genossenschaft", "service-center", "buro", "agentur", "beratung",
    "handelsonderneming", "verlag", "zentrum", "haus-und", "fonds", "verzekeringen", "projecten", "producties",
)  # fmt: skip
LAST = (
    "bedrijf", "handel", "praktijk", "kantoor", "bureau", "werken", "techniek", "verhuur", "makelaardij", "diensten",
    "services", "vervoer", "machines", "producten", "artikelen", "reparaties", "onderneming", "verzorging", "opvang",
    "installaties", "instituut", "verwaltung", "betrieb", "service", "werkstatt", "houderij", "kwekerij", "technik",
)  # fmt: skip
"""Of these, the ones that close a firm's name: K. de Vries Timmerwerken."""
NOT_ENDINGS = wordset(
    """nieuwenbouw houtwerken winkel landbouw koophandel vanderwerken handel bouw club school groep dewinkel werken
    verwinkel oudewinkel tewinkel kerkwinkel werke mandel bouwbedrijf tenwerken zwertbroek opwinkel terwinkel buro
    gemeinde praxis schule verein studio fonds verlag"""
)
