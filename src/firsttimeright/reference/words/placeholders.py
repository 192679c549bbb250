"""Words that stand where a name should be, and famous made-up persons: questions, never refusals."""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = ["FICTIONAL", "FILLERS", "TEST"]

# Each word alone (or all words of a text) says that no name was given. Folded.
FILLERS = wordset(
    """onbekend onbekende nvt n.v.t geen niemand_ naam achternaam voornaam tussenvoegsel leeg niets anoniem anonymous
    anonymus unknown none nobody name firstname lastname surname first last voorbeeld example sample dummy tbd nnb
    n.n.b tba xxx xx xxxx yyy zzz unbekannt keine vorname nachname beispiel muster inconnu nom prenom aucun anonyme
    desconocido ninguno nombre apellido sconosciuto nome cognome nessuno blabla bla blah lorem ipsum dolor foo bar
    baz qux foobar asdf qwerty qwertz azerty abc def ghi xyz abcd abcdef wxyz undefined nan na n/a null_ iemand_
    jantje_ klant_ gebruiker user admin root guest gast_ default temp tmp mevrouw_ nee ja jaja neenee hallo hoi doei
    test tst testen testing tester_ testpersoon testklant testje testtest testuser testaccount proefpersoon proef_
    prueba essai nn"""
)
FILLERS = frozenset(word.rstrip("_") if not word.endswith("_") else "" for word in FILLERS) - {""}

# Words that alone are suspicious but that real people bear beside a real name (Null, Test, Niemand, Bar, Abc): only when all words are fillers.
TEST = wordset(
    """test tst testen testing testpersoon testklant testje testuser testaccount testtest proefpersoon testpersoon"""
)

# Made-up persons and standard placeholders, folded: asked about, since somebody may bear the name.
FICTIONAL = frozenset(
    """mickey mouse|minnie mouse|donald duck|daisy duck|katrien duck|dagobert duck|kwik duck|kwek duck|kwak duck|goofy goof|bugs bunny|
    daffy duck|max mustermann|erika mustermann|maria mustermann|max muster|petra muster|hans muster|john doe|jane doe|joe bloggs|
    joe public|john q public|john smith doe|jan modaal|jan met de pet|jan publiek|jan alleman|jan boezeroen|
    otto normalverbraucher|lieschen muller|jean untel|madame unetelle|fulano de tal|
    harry potter|hermione granger|ron weasley|albus perkamentus|albus dumbledore|luke skywalker|darth vader|han solo|
    james bond|sherlock holmes|peter pan|frodo balings|frodo baggins|bilbo baggins|gandalf de grijze|gandalf|homer simpson|bart simpson|
    lisa simpson|marge simpson|clark kent|bruce wayne|peter parker|tony stark|super mario|sinter klaas|sinterklaas|zwarte piet|kerst man|
    de kerstman|santa claus|father christmas|weihnachtsmann|pere noel|papa noel|babbo natale|paashaas|de paashaas|kuifje|
    suske en wiske|wiske suske|jommeke|bob de bouwer|pippi langkous|pipi langkous|ollie b bommel|olivier b bommel|tom poes|bassie en adriaan|
    pietje puk|jan klaassen|katrijn klaassen|hans worst|hansworst|repelsteeltje|sneeuwwitje|assepoester|roodkapje|doornroosje|klein duimpje|
    bob sponge|spongebob squarepants|patrick star|winnie de poeh|winnie the pooh|nijntje|nijntje pluis|dikkie dik|jip en janneke|
    piet piraat|kabouter plop|samson en gert|meneer de uil|ed de hoop|pino|bert en ernie|koekie monster|kermit de kikker|miss piggy|
    captain america|captain kirk|jack sparrow|forrest gump|rocky balboa|james t kirk|hannibal lecter|walter white|jon snow|
    daenerys targaryen|tyrion lannister|lara croft|mr bean|mister bean|popeye|asterix|obelix|idefix|tarzan|zorro|batman|superman|spiderman|spider man|
    robin hood|koning eenoog|klaas vaak|piet precies|hans en grietje|
    jantje beton|jan zonder vrees|vrouw holle|moeder de gans|petje pitamientje|ome willem|swiebertje|malle pietje|saartje van saartje|
    kapitein haddock|professor zonnebloem|janssen en jansen|baron von munchhausen|dracula|frankenstein|king kong|
    lucky luke|guust flater|garfield|snoopy|charlie brown|fred flintstone|barney rubble|yogi bear|scooby doo|homer j simpson|
    jane roe|richard roe|ola nordmann|kari nordmann|medel svensson|matti meikalainen|maija meikalainen|
    joao ninguem|ze ninguem|pepito perez|perico de los palotes|tizio caio|caio sempronio|pinco pallino|mustermann|
    numerobis|guy liguili|monsieur x|madame x|mister x|mr x|sailor moon|pikachu|ash ketchum|voldemort|lord voldemort|
    severus snape|severus sneep|draco malfidus|draco malfoy|goudlokje|bram botermans|pietje bell|dik trom|kruimeltje""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
) - frozenset({""})
