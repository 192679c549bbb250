# The command line's own words.

cli--title_tidied = Mis en forme, rien n’est perdu
cli--title_suggested = Proposé, en attente d’un oui
cli--title_completed = Complété, en attente d’un oui
cli--title_noted = Remarqué
cli--title_twins = Qui cela peut être
cli--title_record = La fiche à enregistrer
cli--title_scores = À jour, complète, correcte, unique
cli--column_field = champ
cli--column_typed = saisi
cli--column_stored = devient
cli--column_rule = pourquoi
cli--column_value = valeur
cli--column_sure = sûr
cli--column_reason = raison
cli--column_customer = client
cli--column_relation = relation
cli--column_chance = probabilité
cli--column_bits = bits
cli--record = Enregistrement { $number }
cli--summary = { $count ->
    [one] Un enregistrement en tout
   *[other] { $count } enregistrements en tout
}
cli--skipped = Non vérifié : { $checks }.
cli--column_score = note
cli--column_improve = ce qui s’améliore le plus facilement
cli--letter_accurate = à jour
cli--letter_complete = complète
cli--letter_correct = correcte
cli--letter_unique = unique
cli--column_letter = qualité
cli--save = Enregistrer
