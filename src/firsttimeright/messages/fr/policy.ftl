# What a use case requires, and why the verdict is what it is.

field--required = Veuillez remplir ce champ.
verdict--nothing_found = Il n’y a rien à demander.
verdict--something_to_ask = Il y a une question à poser ; oui ou non suffit.
verdict--suggestion_waits = Une proposition attend une réponse.
verdict--must_be_typed = Il faut d’abord saisir ou corriger quelque chose.
verdict--possible_duplicate = C’est peut-être un client déjà connu.
