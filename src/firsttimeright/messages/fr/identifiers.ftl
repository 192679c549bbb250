# Identifiers: accounts, companies, persons.

identifier--notation = Le numéro a été écrit sans espaces ni ponctuation.
identifier--label = Le mot devant le numéro a été retiré.
identifier--leading_zero = Un 0 a été ajouté devant le numéro.
identifier--country_added = Le pays ({ $country }) a été ajouté devant le numéro.
identifier--not_checked = Ce numéro a été gardé tel que vous l’avez saisi.
identifier--foreign = Ce numéro est d’un autre pays ({ $country }).
identifier--placeholder = Cela ressemble à un exemple. Veuillez saisir votre propre numéro, ou laissez le champ vide.
identifier--other_kind = Cela ressemble à un autre type de numéro. Mettez-le dans son champ.
identifier--missing = Saisissez le numéro.
identifier--letter_for_digit = Vérifiez le numéro, car une lettre se trouve à la place d’un chiffre.
identifier--check_digit = Vérifiez le numéro, car un chiffre est sans doute faux ou deux sont inversés.
identifier--length = Vérifiez le numéro, car il y a trop ou trop peu de chiffres.
identifier--format = Vérifiez le numéro, car ces numéros ne s’écrivent pas ainsi.
identifier--evidence_only_candidate = de tous les numéros aussi proches, seul celui-là est valable
identifier--evidence_lookalike = la lettre ressemble au chiffre
