# Noms d'organisations.

organisation--person_in_company_field = Ceci ressemble au nom d’une personne. Veuillez indiquer le nom de l’organisation ou laisser ce champ vide.
organisation--more_in_field = Le champ de l’organisation contient plus que son nom.
organisation--placeholder = Veuillez laisser ce champ vide s’il n’y a pas d’organisation.
organisation--legal_form = La forme juridique a été écrite comme d’usage.
organisation--notation = écrit comme d’usage
