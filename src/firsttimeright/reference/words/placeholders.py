"""Words that stand where a name should be, and famous made-up persons: questions, never refusals."""

from __future__ import annotations

from firsttimeright.text.wordlists import phrases, wordset

__all__ = ["BORNE", "ELSEWHERE", "EVERYMAN", "FICTIONAL", "FILLERS", "NO_ABODE", "PHRASES", "REFUSALS", "TEST", "WEAK"]

# Words that say that no name was given, in the languages of forms. Folded, without full stops.
FILLERS = wordset(
    """nepnaam fakenaam schuilnaam testvoornaam drol daar wie wat dan ook niet weet ik jij dit fake nep
    zomaar maar jou mij mijn uw poep pies kak kut lul fuck shit hoer klootzak eikel sukkel piemel scheisse merde asshole bitch
    onbekend onbekende nvt geen naam achternaam voornaam tussenvoegsel leeg niets anoniem anonymous anonymus anonym anon
    unknown none nobody noname name firstname lastname surname fullname first last voorbeeld example sample dummy tbd nnb
    tba tbc nnn xx xxx xxxx xxxxx yyy zzz unbekannt unbekannte keine keiner vorname nachname beispiel muster inconnu nom prenom
    aucun anonyme desconocido desconocida ninguno nombre apellido apellidos sconosciuto nome cognome sobrenome nessuno brak nieznany
    nieznana imie nazwisko bilinmiyor yok isim soyad soyisim okand namn efternamn fornamn ukendt navn ukjent tuntematon nimi sukunimi
    bla blabla blablabla blah lorem ipsum dolor foo bar baz qux foobar asdf qwerty qwertz azerty abc def ghi xyz abcd abcdef
    wxyz undefined nan na null nil void iemand klant klantje gebruiker user admin root guest gast default temp tmp nee ja
    jaja neenee hallo hoi doei hello hi test tst testen testing testpersoon testklant testje testtest testuser testaccount
    testnaam testachternaam testkunde testkundin testperson testbenutzer neant tester proefpersoon proef prueba essai prova nn me myself someone somebody niemand
    asd asdasd qwe qweqwe zxc poipoi lkj jkl dfg fgh sdf sdfsdf hoihoi haha hahaha hihi lol kek dinges huppeldepup
    jansenjansen pietjepuk geenidee weetniet weetikniet willniet wilikniet prive geheim secret private personne
    keineangabe keinname nichtbekannt ohne leer entfaellt entfallt vul invullen hier placeholder string text tekst tralala lalala trala persoon person klantnaam contactpersoon
    particulier particuliere particulieren consument passant balieklant kassaklant winkelklant webklant privepersoon privatperson
    privatkunde laufkunde laufkundschaft barverkauf kunde kundin client cliente clients customer walk-in walkin shopper
    visitor bezoeker besucher visiteur invite invitado utente ospite user1 user2 een one ein un dikke vieze stomme
    vuile lelijke gekke domme poepie pipi kaka caca scheet drollen plasje piemels kutwijf kanker tering tyfus mongool
    debiel idioot idiot arschloch wichser fotze hurensohn depp connard connasse salope putain encule cretin dickhead
    wanker twat bastard dumbass cunt dick penis vagina boobs tieten neuken ficken fucker fuckyou fuckoff hoerenzoon
    klote kutje lulletje sukkeltje given family customername voorletter voorletters roepnaam meisjesnaam gebruikersnaam
    nickname username nachnahme zuname rufname familienname naamloos naamlozen namenlos niemandsland nogniet
    nognietbekend weetikveel watdanook zomaariemand mevrouwtje meneertje foutje fout error verwijderd deleted removed
    vervallen duplicaat dubbel leegveld blanco blank empty vacant vacature"""
)

# Of these, words that people bear as a name as well: they need company of their like.
WEAK = wordset(
    """daar wie wat dan ook niet weet ik jij dit fake nep zomaar maar jou mij mijn
    uw poep pies kak kut lul fuck shit hoer klootzak eikel sukkel piemel scheisse merde asshole bitch
    first last naam name bar foo def ghi nee ja hi hallo gast root null nan na nn me leer ohne klant guest user admin niemand
    nobody geen proef muster beispiel dolor tmp temp none nom nome nombre hier vul bla private secret navn namn tester string
    prova dinges lol keiner keine personne aucun void nil brak yok isim nimi jaja iemand kek baz hoi haha anon leeg test tst testen
    sample default xx essai text geheim someone hello persoon person
    kunde kundin client cliente customer visitor bezoeker besucher visiteur invite invitado utente ospite een one ein un
    dikke vieze stomme vuile lelijke gekke domme pipi kaka caca scheet kanker tering idiot depp cretin wanker bastard dick
    penis given family nickname error blank empty vacant dubbel fout foutje vervallen blanco clients shopper twat cunt
    neant ficken prive idioot debiel piemels drollen tieten passant naamloos roepnaam particulier consument deleted removed rufname zuname"""
)

# With one of these as given name, the rest is a test too.
TEST = wordset("test testen testing testpersoon testklant testje testuser testaccount testtest proefpersoon testnaam")

# Made-up persons and the placeholder persons of the countries. Folded, without full stops.
# Made-up persons and the placeholder persons of the countries; no living or historic ones, and no made-up ones whose
# name is one that people are given: who is called Jamie Oliver or Vincent Vega is not asked whether he is.
FICTIONAL = phrases(
    """mickey mouse|minnie mouse|donald duck|daisy duck|katrien duck|dagobert duck|kwik duck|kwek duck
    kwak duck|goofy goof|bugs bunny|daffy duck|max mustermann|erika mustermann|maria mustermann
    max muster|hans muster|john doe|jane doe|joe bloggs|fred bloggs|joe public|john q public
    jan modaal|jan met de pet|jan publiek|jan alleman|otto normalverbraucher|lieschen muller|jean untel
    madame unetelle|fulano de tal|jan boezeroen|harry potter|hermione granger|hermelien griffel
    ron weasley|ron wemel|albus perkamentus|albus dumbledore|luke skywalker|darth vader|han solo
    james bond|sherlock holmes|peter pan|frodo balings|frodo baggins|bilbo baggins|bilbo balings
    gandalf de grijze|homer simpson|bart simpson|super mario|sinter klaas|sinterklaas|sint nicolaas
    sint nikolaas|zwarte piet|kerst man|kerstman|de kerstman|santa claus|father christmas|weihnachtsmann
    pere noel|papa noel|babbo natale|paashaas|de paashaas|paas haas|kuifje|suske en wiske
    bob de bouwer|pippi langkous|pipi langkous|pippi langstrumpf|olie b bommel|ollie b bommel
    olivier b bommel|pietje puk|pietje precies|katrijn klaassen|hans worst|hansworst|repelsteeltje
    sneeuwwitje|assepoester|roodkapje|rood kapje|doornroosje|klein duimpje|spongebob squarepants
    bob sponge|winnie de poeh|winnie the pooh|nijntje|nijntje pluis|dikkie dik|jip en janneke
    piet piraat|kabouter plop|bert en ernie|koekie monster|kermit de kikker|kermit the frog
    miss piggy|captain america|captain kirk|jack sparrow|forrest gump|rocky balboa|james t kirk
    hannibal lecter|daenerys targaryen|tyrion lannister|mr bean|mister bean|popeye|asterix|obelix
    idefix|tarzan|zorro|batman|superman|spiderman|spider man|bat man|super man|klaas vaak
    hans en grietje|jantje beton|jan zonder vrees|vrouw holle|moeder de gans|ome willem|swiebertje
    malle pietje|kapitein haddock|baron von munchhausen|dracula|graaf dracula|frankenstein|king kong
    lucky luke|guust flater|snoopy|fred flintstone|wilma flintstone|barney rubble|yogi bear
    scooby doo|homer j simpson|jane roe|john smith doe|ola nordmann|kari nordmann|medel svensson
    matti meikalainen|maija meikalainen|joao ninguem|ze ninguem|perico de los palotes|tizio caio
    caio sempronio|pinco pallino|mustermann|monsieur x|madame x|mister x|mr x|sailor moon|pikachu
    ash ketchum|voldemort|lord voldemort|severus snape|severus sneep|draco malfidus|draco malfoy
    goudlokje|pietje bell|dik trom|willie wortel|oom dagobert|zorro zorro|calimero|maja de bij
    bassie en adriaan|woody woodpecker|buzz lightyear|elsa arendelle|inspector gadget|inspector clouseau
    hercule poirot|dora the explorer|thomas de trein|brandweerman sam|bumba|hello kitty|mega mindy
    tinky winky|jan janssen klaassen|nomen nescio|n nescio|juan nadie|hinz und kunz|hinz kunz|piet puk
    sjakie chocola|sjakie stevens|willie wonka|willy wonka|piet snot|sjaak afhaak|truus de mier
    pa pinkelman|tante pollewop|saartje tadema|bolke de beer|pluk van de petteflat|floddertje
    minoes|ibbeltje|kapitein zeppos|nonkel bob|samson en gert|kabouter wesley|fc de kampioenen
    peppie en kokkie|loeki de leeuw|zorro de vos|de grote smurf|grote smurf|smurfin|gargamel|tinkerbell
    snow white|bob the builder|bart smit simpson|winnie poeh|minnie muis|mickey muis
    micky maus|mickey maus|minnie maus|biene maja|pumuckl|rumpelstilzchen|schneewittchen|rotkappchen
    hansel und gretel|max und moritz|obelix en asterix|astérix|tintin|capitaine haddock|bianca castafiore
    arsene lupin|blanche neige|cendrillon|chaperon rouge|monsieur dupont lajoie|pinocchio|topolino
    paperino|don quijote|don quixote|donald dagobert|peter pan pan|batman robin|incredible hulk|iron man
    wonder woman|spider-man|optimus prime|sonic hedgehog|koekiemonster|koekjes monster|koekjesmonster
    cookie monster|big bird|ieniemienie|ernie bert|bert ernie|jezus christus|jesus christus|jesus christ
    jezus van nazareth|moeder teresa|mother teresa|koning willem alexander|prins carnaval|koningin maxima
    buffalo bill|billy the kid|jack the ripper|count dracula|hugh jass|ip freely|i p freely
    amanda huggenkiss|heywood jablome|mike litoris|jack mehoff|barry mccockiner|holden mcgroin
    dixie normous|ivana tinkle|connie plassen|truus drol|jan smeerlap|piet snugger|katniss everdeen
    hodor|geralt of rivia|princess peach|donkey kong|crash bandicoot|bob esponja|bob léponge|bob leponge
    shrek|fiona shrek|mufasa|dombo|dumbo|kapitein nemo|captain nemo|mowgli|baloo
    pocahontas|bojack horseman|beavis|butthead|beavis butthead|steve urkel|dwight schrute
    scarface|obi wan kenobi|obi wan|anakin skywalker|leia organa|princess leia|r2d2|c3po|yoda
    baby yoda|chewbacca|boba fett|jean luc picard|mr spock|spock|doctor who|dr who|pinky brain
    wallace gromit|paddington bear|paddington|noddy|postman pat|thomas de stoomlocomotief|fireman sam
    feuerwehrmann sam|pippi langstrump|michel lönneberga|emil von lonneberga|benjamin blumchen
    bibi blocksberg|pittiplatsch|sandmannchen|asterix obelix|obelix asterix|tintin milou
    gaston lagaffe|spirou|marsupilami|oui oui|titeuf|jan lul|jan doedel"""
)

EVERYMAN = wordset("mustermann musterfrau untel unetelle")
"""Family names that stand for anybody's, whatever the given name before them."""

# Phrases of two kinds of words that together name nobody: every article or possessive before every such noun.
_OF = {
    "de het een mijn uw jouw je geen zonder volledige eigen onbekende nieuwe oude test particuliere losse contante anonieme":
        "naam achternaam voornaam klant persoon klantnaam bewoner gebruiker consument koper bezoeker gast relatie",
    "der die das ein eine mein ihr kein keine ohne unbekannter unbekannte neuer neue anonymer":
        "name nachname vorname kunde kundin person gast benutzer besucher kaufer",
    "le la un une mon votre pas_de sans aucun nouveau nouvelle client cliente personne": "nom prenom client cliente inconnu inconnue passage comptoir anonyme",
    "the a my your no new unknown test cash walk-in walk_in random some any anonymous guest": "name surname customer client person user guest buyer shopper sale",
}  # fmt: skip
_PAIRS = sorted(
    f"{first.replace('_', ' ')} {second}"
    for leads, nouns in _OF.items()
    for first in leads.split()
    for second in nouns.split()
)

# What people type when they would rather not say: whole texts, folded.
_SAID = phrases(
    """aap noot mies|aap noot|hallo daar|hoi daar|noot mies|iets anders|ik ben het|ik ben ik|dat ben ik
    ik zelf|ikzelf|weet ik niet|weet niet|zeg ik niet|wil ik niet|wil ik niet zeggen|geen idee
    geen zin|gaat je niets aan|gaat u niets aan|gaat je niks aan|ga je niks aan|niet van toepassing
    niet ingevuld|niet bekend|niet nodig|niet beschikbaar|zie boven|zie hierboven|zie onder|idem|dito
    zelfde|hetzelfde|als boven|zie bijlage|dit is een test|een test|even testen|gewoon een test
    test naam|naam test|mijn naam|uw naam|je naam|naam achternaam|voor achternaam|de klant|een klant
    de heer test|mevrouw test|pietje puk|een twee drie|een twee|hatseflats|bla die bla|whatever
    not applicable|no name|not known|not given|same as above|see above|your name|my name|first name
    last name|full name|test name|none of your business|keine angabe|kein name|nicht bekannt|siehe oben
    mein name|ihr name|weiß nicht|weiss nicht|je ne sais pas|sans nom|non renseigne|pas de nom
    voir ci-dessus|mon nom|votre nom|sin nombre|no se|mi nombre|tu nombre|senza nome|non lo so
    brak danych|nie wiem|one two|one two three|un deux trois|eins zwei drei|lorem ipsum dolor
    hello world|hallo wereld|hallo welt|prueba prueba|wil niet zeggen|wil liever niet zeggen
    zeg ik liever niet|liever niet|liever niet zeggen|gaat u niks aan|dat weet ik niet|niet opgegeven
    niet verstrekt|niet gegeven|niet doorgegeven|nog niet bekend|nog onbekend|nog invullen
    nog in te vullen|later invullen|volgt later|no name given|name not given|not provided|not supplied
    rather not say|prefer not to say|i dont know|dont know|do not know|mind your own business|walk in
    walk in customer|cash customer|cash sale|to be confirmed|to be advised|to follow|name withheld
    sag ich nicht|geht dich nichts an|geht sie nichts an|keine ahnung|nicht angegeben|nicht vorhanden
    wird nachgereicht|folgt noch|client de passage|client comptoir|non communique|non connu|non fourni
    non precise|aucune idee|ca ne vous regarde pas|contante verkoop|kassa verkoop|balie verkoop
    losse verkoop|klant kassa|client divers|clients divers|diverse klanten|diverse debiteuren
    jan en alleman|jan met de pet op|zomaar iemand|iemand anders|niemand anders|jij zelf|ik wil niet
    geen commentaar|lorem ipsum|zie onderstaand|zie naam boven|zelfde als boven
    zelfde naam|idem als boven|idem boven|niet van belang|niet ingevoerd|wens ik niet te zeggen|wil anoniem blijven
    wenst anoniem te blijven|blijft anoniem|nog aan te vullen|aan te vullen|nader in te vullen|nog door te geven
    wordt nagestuurd|wordt nog doorgegeven|wird nachgetragen|mochte anonym bleiben|wie oben|siehe unten
    gleicher name|ne sais pas|sais pas|veut pas dire|ne veut pas dire|souhaite rester anonyme|reste anonyme
    meme nom|comme ci-dessus|voir plus haut|voir dessus|a completer|a preciser|non applicable|non renseignee
    sans objet|wants to stay anonymous|same name|as above|to be completed|not disclosed"""
)
PHRASES = phrases("|".join(_PAIRS)) | _SAID

# Of these, what also says so where a family or given name is asked for beside the other: two words or more, of
# which the first is no article, for Jan de Gast and Jean Le Client are persons.
_ARTICLES = wordset("de het een der die das ein le la un une the a my mon")
REFUSALS = frozenset(
    phrase for phrase in PHRASES if " " in phrase and len(phrase) > 6 and phrase.partition(" ")[0] not in _ARTICLES
) | {"idem", "hetzelfde", "ikzelf"}  # no names, as *Dito* and *Zelfde* are
BORNE = frozenset(("idem",))
"""Of these, what is a family name all the same, in Nigeria: with a capital it is left alone."""

# What stands in a field of an address and says to look elsewhere, or that there is none yet: whole texts.
ELSEWHERE = phrases(
    """dito|zelfde|zelfde adres|hetzelfde adres|op hetzelfde adres|op zelfde adres|adres als boven|adres zie boven|zie adres
    zie factuuradres|zie postadres|zie bezoekadres|zie opmerking|zie opmerkingen|zie notitie|zie dossier
    adres onbekend|onbekend adres|geen adres|geen adres bekend|adres niet bekend|adres volgt|adres volgt nog|volgt
    volgt nog|adres geheim|retour|retour afzender|post retour|onbestelbaar|vertrokken onbekend waarheen
    meme adresse|la meme adresse|adresse inconnue|sans adresse|pas d'adresse|adresse a suivre|voir adresse
    parti sans laisser d'adresse|npai|gleiche adresse|selbe adresse|dieselbe adresse|adresse unbekannt|unbekannte adresse
    unbekannt verzogen|adresse folgt|folgt|keine adresse|wie rechnungsadresse|same address|address unknown
    unknown address|no address|gone away|return to sender|see notes|address to follow|misma direccion|stesso indirizzo
    indirizzo sconosciuto|sin direccion"""
)

# What stands for the street of those who have no home.
NO_ABODE = phrases(
    """zonder vaste woon- of verblijfplaats|zonder vaste woon of verblijfplaats|zonder vaste woon- en verblijfplaats
    geen vaste woon- of verblijfplaats|geen vaste woon of verblijfplaats|zonder vaste woonplaats|geen vaste woonplaats
    zonder vast adres|geen vast adres|dakloos|thuisloos|dak- en thuisloos|dak- of thuisloos|zvwov|gvwov|zvwvp
    zonder vaste verblijfplaats|geen vaste verblijfplaats|sans domicile fixe|sans domicile|sans adresse fixe|sdf
    sans residence fixe|sans abri|ohne festen wohnsitz|ofw|ohne feste wohnung|wohnungslos|obdachlos|no fixed abode
    no fixed address|of no fixed abode|nfa|homeless|senza fissa dimora|sin domicilio fijo|sem residencia fixa
    bez stalego miejsca zamieszkania"""
)
