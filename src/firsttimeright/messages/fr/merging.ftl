# Which value a golden record takes, and why.

merge--conflict = Ces fiches ne disent pas la même chose : veuillez choisir.
merge--only_value = une seule fiche le contient
merge--only_valid = la seule valeur possible
merge--well_spelled = l’autre fiche contient ici une faute de frappe
merge--all_agree = toutes les fiches concordent
merge--most_recent = de la fiche modifiée en dernier
merge--most_complete = de la fiche la plus complète
merge--deliverable = de la fiche dont l’adresse est complète
merge--most_trusted = de la source la plus fiable
merge--majority = la plupart des fiches le disent
merge--longest_form = la forme la plus complète du même nom
merge--first_given = de la première fiche, faute de mieux
