# Dates, of birth first of all.

date--format = La date a été écrite année-mois-jour.
date--spreadsheet_serial = C’était un numéro de jour d’un tableur, lu comme une date.
date--time_dropped = L’heure après la date a été retirée.
date--two_digit_year = Le siècle a été ajouté à l’année.
date--order_assumed = Le jour et le mois ont été lus dans l’ordre du pays.
date--remark = Les mots à côté de la date ont été retirés.
date--ambiguous = Vérifiez le jour et le mois : on peut lire ceci de deux façons.
date--month_first = Vouliez-vous dire { $after } ? Le mois est en premier.
date--century_unsure = Saisissez l’année avec quatre chiffres.
date--shifted_by_time_zone = Vouliez-vous dire { $after } ? La date a peut-être glissé d’un fuseau horaire.
date--default = Cette date est-elle juste ? On l’inscrit souvent quand personne ne sait.
date--very_old = Cette année est-elle juste ?
date--today = Est-ce la date de naissance ? C’est la date d’aujourd’hui.
date--incomplete = Saisissez le jour, le mois et l’année, si vous les connaissez.
date--child = Cette personne est un enfant.
date--missing = Saisissez une date, par exemple 31/12/1980.
date--placeholder = Saisissez une date, ou laissez le champ vide.
date--unreadable = Saisissez la date en chiffres, par exemple 31/12/1980.
date--impossible = Vérifiez le jour et le mois : ce jour n’existe pas.
date--future = Vérifiez l’année : ce jour est encore à venir.
date--too_old = Vérifiez l’année : c’était il y a plus de { $years } ans.
date--evidence_order = les chiffres ne sont une date que dans cet ordre
date--evidence_year_slip = une seule faute donne l’année saisie
date--evidence_midnight = il est alors minuit du jour suivant ici
