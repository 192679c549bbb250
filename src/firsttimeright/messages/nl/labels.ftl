# The names of the fields and of the verdicts, as people read them.

label--full_name = volledige naam
label--salutation = aanhef
label--titles = titels
label--initials = voorletters
label--given_name = voornaam
label--nickname = roepnaam
label--infix = tussenvoegsel
label--family_name = achternaam
label--partner_infix = tussenvoegsel van de partner
label--partner_family_name = achternaam van de partner
label--suffix = achtervoegsel
label--gender = geslacht
label--organisation = organisatie
label--birth_date = geboortedatum
label--email = e-mailadres
label--phone = telefoonnummer
label--mobile = mobiel nummer
label--street = straat
label--house_number = huisnummer
label--house_number_addition = toevoeging
label--postcode = postcode
label--city = woonplaats
label--region = provincie
label--country = land
label--address = adres
label--iban = IBAN
label--vat_number = btw-nummer
label--company_number = KvK- of ondernemingsnummer
label--national_id = burgerservice- of rijksregisternummer
label--account_holder = rekeninghouder
label--language = taal
label--letter_greeting = briefaanhef
label--salutation_line = aanhefregel
label--source = bron
label--updated_at = laatst gewijzigd

label--verdict_accept = Kan zo worden opgeslagen.
label--verdict_confirm = Vraag de klant of wat hieronder staat klopt.
label--verdict_fix = Er moet eerst nog iets worden ingevuld of aangepast.
label--verdict_review = Dit is misschien een klant die u al kent: kijk eerst even.

label--relation_same = dezelfde klant
label--relation_household = iemand uit hetzelfde huishouden
label--relation_namesake = iemand anders met dezelfde naam
label--relation_related = iemand die met deze persoon te maken heeft
