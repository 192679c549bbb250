# L'enregistrement tel qu'il est arrivé : types de valeurs, longueur, codage.

record--too_long = Veuillez raccourcir ce texte à { $limit } caractères au plus.
record--wrong_type = Veuillez saisir cette valeur à nouveau.
record--not_text = Cette valeur est arrivée sous forme de nombre et a été lue comme du texte.
record--bytes = Cette valeur est arrivée sous forme d’octets et a été lue comme du texte.
record--mojibake = Certaines lettres étaient altérées et ont été rétablies.
record--lost_letter = Une lettre s’est perdue ici. Veuillez saisir cette valeur à nouveau.
record--too_many_fields = Ce formulaire a plus de champs que nous ne pouvons en vérifier : { $n }, au plus { $limit }.
record--nothing_recognised = Aucun de ces champs n’a été reconnu ; rien n’a donc été vérifié.

report--completed = complété
report--because = { $said } { $reasons }.
report--but = { $said } Mais { $reason }.
report--more_reasons =
    { $more ->
        [1] un autre indice le confirme
       *[other] { $more } autres indices le confirment
    }
report--only_meant_is_known = ce nom est courant (celui qui est saisi nous est inconnu)
report--rare_meant_is_known = ce nom existe (celui qui est saisi nous est inconnu)
report--meant_is_known = ce nom existe
report--several_are_usual = ces noms sont courants
report--only_several_are_usual = ces noms sont courants (celui qui est saisi nous est inconnu)
report--several_are_known = ces noms existent
report--only_several_are_known = ces noms existent (celui qui est saisi nous est inconnu)
report--keep = Non, laisser ainsi
report--leave = Laisser ainsi
report--empty = Laisser vide
report--check = Vérifier
report--changed =
    { $way ->
        [filled] { $field } : « { $after } » a été rempli.
        [emptied] { $field } : « { $before } » se trouve maintenant dans un autre champ.
       *[changed] { $field } : « { $before } » a été écrit « { $after } ».
    }
report--of_field = { $field } : { $said }
report--offer = { $said } Proposition : { $offer }.
report--not_all_checked = Tout n’a pas pu être vérifié.
report--look_again = Veuillez vérifier ceci.
report--fill_in = Nous pouvons remplir ceci pour vous : { $value }.
report--ask_next =
    { $use ->
        [need] Demandez encore : { $field }. C’est nécessaire.
        [reach] Vous pouvez encore demander : { $field }. Ce client pourra ainsi être joint.
        [tell] Vous pouvez encore demander : { $field }. Ce client pourra ainsi être distingué des autres.
        [use] Vous pouvez encore demander : { $field }. C’est utile pour la plupart des usages.
       *[both] Vous pouvez encore demander : { $field }. Ce client pourra ainsi être joint et distingué des autres.
    }
report--duplicate = C’est peut-être le client { $id } (probabilité : { $percent } %).
record--together = Mis en forme ; les éléments restent ensemble dans ce champ.
record--more_than_street = Ce champ contient plus que la rue. Veuillez n’y saisir que la rue, avec le numéro s’il n’a pas son propre champ.
