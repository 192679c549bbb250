# Noms d'organisations.

organisation--person_in_company_field = Ceci ressemble au nom d’une personne. Veuillez indiquer le nom de l’organisation ou laisser ce champ vide.
organisation--placeholder = Veuillez laisser ce champ vide s’il n’y a pas d’organisation.
organisation--legal_form = La forme juridique a été écrite comme d’usage.
organisation--notation = écrit comme d’usage
