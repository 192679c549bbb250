# Het record zoals het binnenkwam: soorten waarden, lengte, codering.

record--too_long = Maak deze tekst korter: hooguit { $limit } tekens.
record--wrong_type = Vul dit nog een keer in.
record--not_text = Dit kwam binnen als een getal en is als tekst gelezen.
record--bytes = Dit kwam binnen als losse bytes en is als tekst gelezen.
record--mojibake = Sommige letters waren verminkt. Wij hebben ze hersteld.
record--lost_letter = Hier is een letter verloren gegaan. Vul dit nog een keer in.
record--too_many_fields = Dit formulier heeft meer velden dan wij kunnen nakijken: { $n }, en hooguit { $limit }.
record--nothing_recognised = Geen van deze velden is herkend; er is dus niets nagekeken.

report--completed = aangevuld
report--because = { $said } { $reasons }.
report--but = { $said } Maar { $reason }.
report--more_reasons =
    { $more ->
        [1] er is nog één aanwijzing
       *[other] er zijn nog { $more } aanwijzingen
    }
report--only_meant_is_known = die naam komt veel voor (de getypte naam kennen wij niet)
report--rare_meant_is_known = die naam bestaat (de getypte naam kennen wij niet)
report--meant_is_known = die naam bestaat
report--several_are_usual = die namen komen veel voor
report--only_several_are_usual = die namen komen veel voor (de getypte naam kennen wij niet)
report--several_are_known = die namen bestaan
report--only_several_are_known = die namen bestaan (de getypte naam kennen wij niet)
report--keep = Nee, laat zo staan
report--leave = Laat zo staan
report--empty = Leeg laten
report--check = Controleren
report--changed =
    { $way ->
        [filled] { $field }: “{ $after }” is ingevuld.
        [emptied] { $field }: “{ $before }” staat nu in een ander veld.
       *[changed] { $field }: “{ $before }” is geschreven als “{ $after }”.
    }
report--of_field = { $field }: { $said }
report--offer = { $said } Voorstel: { $offer }.
report--not_all_checked = Niet alles kon worden nagekeken.
report--look_again = Kijk dit nog eens na.
report--fill_in = Wij kunnen dit voor u invullen: { $value }.
report--ask_next =
    { $use ->
        [need] Vraag nog naar: { $field }. Dat is nodig.
        [reach] U kunt nog vragen naar: { $field }. Daarmee is deze klant te bereiken.
        [tell] U kunt nog vragen naar: { $field }. Daarmee is deze klant van anderen te onderscheiden.
        [use] U kunt nog vragen naar: { $field }. Dat is voor de meeste doelen nuttig.
       *[both] U kunt nog vragen naar: { $field }. Daarmee is deze klant te bereiken en van anderen te onderscheiden.
    }
report--duplicate = Dit is misschien klant { $id } ({ $percent }% kans).
record--together = In vorm gebracht; de delen blijven bij elkaar in dit veld.
record--more_than_street = Hier staat meer dan de straat. Vul hier alleen de straat in, met het huisnummer als dat geen eigen veld heeft.
