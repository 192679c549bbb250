"""Words that stand where a name should be, and famous made-up persons: questions, never refusals."""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = ["FICTIONAL", "FILLERS", "TEST", "WEAK"]

# Words that say that no name was given, in the languages of forms. Folded, without full stops.
FILLERS = wordset(
    """onbekend onbekende nvt geen naam achternaam voornaam tussenvoegsel leeg niets anoniem anonymous anonymus anonym anon
    unknown none nobody noname name firstname lastname surname fullname first last voorbeeld example sample dummy tbd nnb
    tba tbc nnn xx xxx xxxx xxxxx yyy zzz unbekannt unbekannte keine keiner vorname nachname beispiel muster inconnu nom prenom
    aucun anonyme desconocido desconocida ninguno nombre apellido apellidos sconosciuto nome cognome sobrenome nessuno brak nieznany
    nieznana imie nazwisko bilinmiyor yok isim soyad soyisim okand namn efternamn fornamn ukendt navn ukjent tuntematon nimi sukunimi
    bla blabla blablabla blah lorem ipsum dolor foo bar baz qux foobar asdf qwerty qwertz azerty abc def ghi xyz abcd abcdef
    wxyz undefined nan na null nil void iemand klant klantje gebruiker user admin root guest gast default temp tmp nee ja
    jaja neenee hallo hoi doei hello hi test tst testen testing testpersoon testklant testje testtest testuser testaccount
    testnaam testachternaam testvoornaam tester proefpersoon proef prueba essai prova nn me myself someone somebody niemand
    asd asdasd qwe qweqwe zxc poipoi lkj jkl dfg fgh sdf sdfsdf hoihoi haha hahaha hihi lol kek dinges huppeldepup
    jansenjansen pietjepuk geenidee weetniet weetikniet willniet wilikniet prive privé geheim secret private personne
    keineangabe keinname nichtbekannt ohne leer entfaellt entfallt vul invullen hier teller placeholder string text tekst tralala lalala trala persoon person klantnaam contactpersoon"""
)

# Of these, words that people bear as a name as well: they need company of their like.
WEAK = wordset(
    """first last naam name bar foo def ghi nee ja hi hallo gast root null nan na nn me leer ohne klant guest user admin niemand
    nobody geen proef muster beispiel dolor tmp temp none nom nome nombre hier vul bla private secret navn namn teller tester string
    prova dinges lol keiner keine personne aucun void nil brak yok isim nimi jaja iemand kek bar baz hoi haha anon leeg test tst testen
    sample default xx essai text geheim someone hello persoon person"""
)

# With one of these as given name, the rest is a test too.
TEST = wordset("test testen testing testpersoon testklant testje testuser testaccount testtest proefpersoon testnaam")

# Made-up persons and the placeholder persons of the countries. Folded, without full stops.
FICTIONAL = frozenset(
    """mickey mouse|minnie mouse|donald duck|daisy duck|katrien duck|dagobert duck|kwik duck|kwek duck|kwak duck|goofy goof
    bugs bunny|daffy duck|max mustermann|erika mustermann|maria mustermann|max muster|petra muster|hans muster|anna muster
    john doe|jane doe|joe bloggs|fred bloggs|joe public|john q public|jan modaal|jan met de pet|jan publiek|jan alleman
    otto normalverbraucher|lieschen muller|jean untel|madame unetelle|fulano de tal|jan boezeroen
    harry potter|hermione granger|hermelien griffel|ron weasley|ron wemel|albus perkamentus|albus dumbledore|luke skywalker
    darth vader|han solo|james bond|sherlock holmes|peter pan|frodo balings|frodo baggins|bilbo baggins|bilbo balings
    gandalf de grijze|homer simpson|bart simpson|lisa simpson|marge simpson|maggie simpson|clark kent|bruce wayne
    peter parker|tony stark|super mario|sinter klaas|sinterklaas|sint nicolaas|sint nikolaas|zwarte piet|kerst man|kerstman
    de kerstman|santa claus|father christmas|weihnachtsmann|pere noel|papa noel|babbo natale|paashaas|de paashaas|paas haas
    kuifje|suske en wiske|bob de bouwer|pippi langkous|pipi langkous|pippi langstrumpf|olie b bommel|ollie b bommel
    olivier b bommel|tom poes|pietje puk|pietje precies|jan klaassen|katrijn klaassen|hans worst|hansworst|repelsteeltje
    sneeuwwitje|assepoester|roodkapje|rood kapje|doornroosje|klein duimpje|spongebob squarepants|bob sponge|patrick ster
    winnie de poeh|winnie the pooh|nijntje|nijntje pluis|dikkie dik|jip en janneke|piet piraat|kabouter plop|ed de hoop
    pino|bert en ernie|koekie monster|kermit de kikker|kermit the frog|miss piggy|captain america|captain kirk|jack sparrow
    forrest gump|rocky balboa|james t kirk|hannibal lecter|walter white|daenerys targaryen|tyrion lannister|lara croft
    mr bean|mister bean|popeye|asterix|obelix|idefix|tarzan|zorro|batman|superman|spiderman|spider man|bat man|super man
    robin hood|klaas vaak|hans en grietje|jantje beton|jan zonder vrees|vrouw holle|moeder de gans|ome willem|swiebertje
    malle pietje|kapitein haddock|baron von munchhausen|dracula|graaf dracula|frankenstein|king kong|lucky luke|guust flater
    garfield|snoopy|charlie brown|fred flintstone|wilma flintstone|barney rubble|yogi bear|scooby doo|homer j simpson
    jane roe|richard roe|john smith doe|ola nordmann|kari nordmann|medel svensson|matti meikalainen|maija meikalainen
    joao ninguem|ze ninguem|perico de los palotes|tizio caio|caio sempronio|pinco pallino|mustermann|monsieur x|madame x
    mister x|mr x|sailor moon|pikachu|ash ketchum|voldemort|lord voldemort|severus snape|severus sneep|draco malfidus
    draco malfoy|goudlokje|pietje bell|dik trom|willie wortel|oom dagobert|zorro zorro|calimero|maja de bij|bassie en adriaan
    woody woodpecker|buzz lightyear|elsa arendelle|indiana jones|inspector gadget|inspector clouseau|hercule poirot|jane marple
    dora the explorer|thomas de trein|pieter post|brandweerman sam|bumba|hello kitty|mega mindy|tinky winky|jan janssen klaassen
    nomen nescio|n nescio|juan nadie|hinz und kunz|hinz kunz
|piet snot|jan lul|jan doedel|jan joker|jan rap|klaas koek""".replace("\n    ", "|")
    .strip()
    .split("|")
)
