"""Places in Friesland with a Frisian and a Dutch name: both are in daily use, and neither is a slip.

Which of them is official changed with the municipality (Tytsjerksteradiel and Boarnsterhim in 1989, Littenseradiel,
Menameradiel and Dantumadiel later). Source: Provinsje Fryslân, list of place names; BAG for what is official now.
"""

from __future__ import annotations

__all__ = ["PAIRS"]

_PAIRS_TEXT = """
    Burgum=Bergum, Gytsjerk=Giekerk, Hurdegaryp=Hardegarijp, Eastermar=Oostermeer, Oentsjerk=Oenkerk,
    Aldtsjerk=Oudkerk, Ryptsjerk=Rijperkerk, Mûnein=Molenend, Readtsjerk=Roodkerk, Wyns=Wijns, Tytsjerk=Tietjerk,
    Sumar=Suameer, Noardburgum=Noordbergum, Jistrum=Eestrum, Earnewâld=Eernewoude, Suwâld=Suawoude, Garyp=Garijp,
    Grou=Grouw, Jirnsum=Irnsum, Wergea=Warga, Reduzum=Roordahuizum, Warten=Wartena, Aldeboarn=Oldeboorn,
    Raerd=Rauwerd, Dearsum=Deersum, Poppenwier=Poppingawier, Idaerd=Idaard, Eagum=Aegum,
    Jorwert=Jorwerd, Kûbaard=Kubaard, Bears=Beers, Easterlittens=Oosterlittens, Hilaard=Hijlaard, Boazum=Bozum,
    Reahûs=Roodhuis, Hinnaard=Hennaard, Wiuwert=Wieuwerd, Britswert=Britswerd, Easterwierrum=Oosterwierum,
    De Westereen=Zwaagwesteinde, Damwâld=Damwoude, Feanwâlden=Veenwouden, Broeksterwâld=Broeksterwoude,
    Rinsumageast=Rinsumageest, Sibrandahûs=Sijbrandahuis, Feanwâldsterwâl=Veenwoudsterwal, Driezum=Driesum,
    Wâlterswâld=Wouterswoude, Menaam=Menaldum, Dronryp=Dronrijp, Berltsum=Berlikum, Marsum=Marssum, Bitgum=Beetgum,
    Bitgummole=Beetgumermolen, Ingelum=Engelum, Skingen=Schingen,
    Heeg=Heech, Stavoren=Starum, Hindeloopen=Hylpen, IJlst=Drylts, Buitenpost=Bûtenpost,
    Surhuisterveen=Surhústerfean, Gorredijk=De Gordyk, Wolvega=Wolvegea, Sint Nicolaasga=Sint Nyk,
    Woudsend=Wâldsein, Witmarsum=Wytmarsum, Anjum=Eanjum, Metslawier=Mitselwier, Rottevalle=De Rottefalle,
    Boornbergum=Boarnburgum, Beetsterzwaag=Beetstersweach, Ureterp=Oerterp, Bakkeveen=Bakkefean, Tijnje=De Tynje,
    Jubbega=Jobbegea, Oudehaske=Aldehaske, Haskerhorne=Haskerhoarne
"""
PAIRS = tuple(tuple(name.strip() for name in pair.split("=")) for pair in _PAIRS_TEXT.split(","))
"""The names of a place in Friesland, Frisian and Dutch, the official one first."""
