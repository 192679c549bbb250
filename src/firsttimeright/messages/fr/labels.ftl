# The names of the fields and of the verdicts, as people read them.

label--full_name = nom complet
label--salutation = civilité
label--titles = titres
label--initials = initiales
label--given_name = prénom
label--nickname = nom usuel
label--infix = particule
label--family_name = nom de famille
label--partner_infix = particule du conjoint
label--partner_family_name = nom du conjoint
label--suffix = suffixe
label--gender = sexe
label--organisation = organisation
label--birth_date = date de naissance
label--email = adresse e-mail
label--phone = numéro de téléphone
label--mobile = numéro de portable
label--street = rue
label--house_number = numéro de rue
label--house_number_addition = complément de numéro
label--postcode = code postal
label--city = localité
label--region = région
label--country = pays
label--address = adresse
label--iban = IBAN
label--vat_number = numéro de TVA
label--company_number = numéro d’entreprise
label--national_id = numéro d’identification nationale
label--account_holder = titulaire du compte
label--language = langue
label--letter_greeting = formule d’appel
label--salutation_line = ligne d’appel
label--source = source
label--updated_at = dernière modification

label--verdict_accept = Peut être enregistré tel quel.
label--verdict_confirm = Demandez au client de confirmer ce qui est proposé.
label--verdict_fix = Il faut d’abord saisir ou corriger quelque chose.
label--verdict_review = C’est peut-être un client déjà connu : vérifiez avant d’enregistrer.

label--relation_same = le même client
label--relation_household = quelqu’un du même foyer
label--relation_namesake = un homonyme
label--relation_related = quelqu’un en lien avec cette personne
