"""Usual given names of countries that write the family name first, by which that order is told.

Folded. Source: what is usual in each language; names that are frequent as a family name there as well (Marek,
Pavel) are among them, for a name that may be given never proves that another one is.
"""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = ["FAMILY_ENDINGS", "GIVEN"]

_CZECH = """
    adam adela adrian alena ales alexandr alexandra alexej alice alois alzbeta andrea aneta anezka anna antonin
    arnost barbora bedrich bedriska blanka bohumil bohumila bohuslav borivoj bozena bretislav dagmar dalibor dana daniel daniela
    david denis denisa dominik dominika drahomira dusan eduard eliska ema emil emilie erik erika eva evzen ferdinand
    filip frantisek frantiska gabriela hana helena hynek ignac igor ilona irena iva ivan ivana iveta ivo ivona jakub
    jan jana jaromir jaroslav jaroslava jindrich jindra jirina jiri jitka johana josef josefa julie juraj kamil
    kamila karel karla karolina katerina klara kristina kristyna krystof kveta kvetoslava kvetuse ladislav ladislava
    lada lenka leona leos libor libuse linda lubomir lucie ludek ludmila ludvik lukas magdalena marcel marcela
    marek marie marketa martin martina matej matous matyas michaela michal milada milan milena milos miloslav
    miloslava milota miluse miroslav miroslava monika nada natalie nela nikol nikola oldrich oldriska ondrej otakar
    otto patricie patrik pavel pavla pavlina petr petra pravoslav premysl radek radim radka radmila radomir
    radoslav regina renata rene richard robert robin roman romana rostislav rudolf ruzena sabina samuel sarka silvie
    simona slavomir sona stanislav stanislava stefan stepan stepanka svatava svatopluk svetlana sylvie tadeas tereza
    tomas vaclav vaclava valerie vendula vera veronika viktor viktorie vilem vit vitezslav vladimir vladimira
    vladislav vlasta vlastimil vlastislav vojtech vratislav xenie zbynek zdenek zdenka zdislava zikmund zuzana zofie
"""
_SLOVAK = """
    alojz alzbeta andrej angela anton arpad augustin bartolomej beata blazej branislav bystrik cyril dezider dusan
    edita elena emilia ernest eugen frantisek gabriel gejza gustav henrieta ivica jan jarmila jolana jozef jozefina
    julia julius juraj katarina koloman kornelia kristian lubica lubomir lubos lucia ludovit lukas maria marian
    marianna marta matej matus maximilian metod michal mikulas milan miriam miroslav natalia ondrej oto paula
    pavol peter rastislav rozalia sara silvester silvia slavka stefan stefania svatopluk tatiana terezia tibor tomas
    valeria vavrinec vendelin veronika viera viliam vincent viola vladimir zita zlatica zoltan zuzana zofia
"""
_HUNGARIAN = """
    adam adel adrienn agnes agota akos albert aladar alexandra aliz andor andras andrea aniko anita anna antal aranka
    aron attila balazs balint barbara barna bela beata bence benedek bernadett bertalan bettina bianka boglarka
    borbala botond brigitta csaba csilla daniel david denes dezso diana dora dorottya edina edit elemer elod emese
    emil emma endre eniko erika erno erzsebet eszter etelka eva ferenc flora frigyes fruzsina gabor gabriella
    gaspar gergely gergo geza gizella gyorgy gyongyi gyula hajnalka hanna hedvig henrietta henrik hilda huba ibolya
    ida ildiko ilona imre iren istvan ivett izabella jakab janos janka jeno jozsef jolan judit julia julianna kalman
    karoly kata katalin kinga klara klaudia kornel krisztian krisztina laszlo lajos levente lili lilla livia lorant
    lorinc luca magdolna maria margit marianna marta marton mate matyas melinda mihaly miklos miksa mira monika nandor
    nikolett nora noemi norbert odon olga orsolya oszkar otto pal palma patricia peter petra piroska pongrac rebeka
    regina reka renata rita robert rozalia rozsa rudolf sandor sara sarolta sebestyen szabina szabolcs szilard szilvia
    szonja tamas teodora terez terezia tibor tihamer timea tivadar tunde valeria veronika viktor viktoria vilma vilmos
    vince virag zita zoltan zoe zsanett zsigmond zsofia zsolt zsombor zsuzsanna zsuzsa
"""

GIVEN = {"cs": wordset(f"{_CZECH} {_SLOVAK}"), "sk": wordset(f"{_CZECH} {_SLOVAK}"), "hu": wordset(_HUNGARIAN)}
"""Language -> folded given names."""

FAMILY_ENDINGS = ("ova", "sky", "ska", "cky", "cka", "ak", "ik", "ek", "ec")
"""How Czech and Slovak family names end, and given names that no table knows hardly do."""
