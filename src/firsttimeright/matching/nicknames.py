"""Given names and their usual short forms, as matching needs them: two names, related or not."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["related"]

# a name, then its short forms
_SHORT = """
sebastiaan bas sebas
cornelis kees cor nelis
hendrik henk rik hein henny
johannes jan hans johan joop jo jos
wilhelmus wim willem
willem wim pim
petrus piet peter
pieter piet peter
jacobus jaap koos ko sjaak
elisabeth lies els betty liesbeth bep lisa elly
maria mia ria marie mieke riet marijke
johanna jo annie hanna jopie
catharina trijn toos karin ina rina katrien
margaretha greet gre margriet marga
cornelia corrie cor nel nelly
wilhelmina mien willy mina wil
alexander alex sander lex xander
matthijs thijs
mattheus theo thijs
theodorus theo dorus
antonius ton toon anton
anthonie ton toon
franciscus frans
gerardus gerard ger
gerrit ger
nicolaas nico klaas
leonardus leo leon
martinus martin tinus
adrianus ad adrie janus arie
adriaan ad arie adrie
bernardus ben bernard
benjamin ben benny
robert rob bob bobby robbie
michael mike michiel mick
michiel giel
christiaan chris
christina chris tineke stien
abraham bram
lambertus bert
hubertus huub bert
albert ab bert appie
albertus bert ab
egbert bert
frederik fred freek frits
ferdinand ferry
jozef jos jef
josephus jos
marinus rinus
daniel daan dan
thomas tom tommy
timotheus tim
samuel sam
samantha sam
patricia patty
jennifer jenny
susanna suzan suus
suzanne suus suzan
esmeralda esmee
dorothea thea dora
theodora thea dora
geertruida truus geertje trudy
hendrika rika henny hennie
gijsbertus gijs bert
gijsbert gijs
mohammed mo mohamed mohammad muhammed
mohamed mo
elizabeth liz beth lizzy betty eliza
william bill will billy
richard dick rick ricky
james jim jimmy
joseph joe
edward ed eddie ted
eduard ed eddy
katherine kate kathy katie
margaret maggie peggy meg
charles charlie chuck
anthony tony
andrew andy drew
nicholas nick
christopher chris
stephanie steffi fanny
friedrich fritz
heinrich heinz
joachim jochen achim jochem
"""


@lru_cache(maxsize=1)
def _pairs() -> frozenset[tuple[str, str]]:
    made = set()
    for line in _SHORT.split("\n"):
        name, *short = line.split() or [""]
        for form in short:
            made |= {(name, form), (form, name)}
    return frozenset(made)


def related(one: str, other: str) -> bool:
    """Say whether one folded given name is a usual short form of the other.

    >>> related("bas", "sebastiaan"), related("bas", "jan")
    (True, False)
    """
    return (one, other) in _pairs()
