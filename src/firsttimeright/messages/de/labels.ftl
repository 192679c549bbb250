# The names of the fields and of the verdicts, as people read them.

label--full_name = vollständiger Name
label--salutation = Anrede
label--titles = Titel
label--initials = Initialen
label--given_name = Vorname
label--nickname = Rufname
label--infix = Namenszusatz
label--family_name = Nachname
label--partner_infix = Namenszusatz des Partners
label--partner_family_name = Nachname des Partners
label--suffix = Namensanhang
label--gender = Geschlecht
label--organisation = Organisation
label--birth_date = Geburtsdatum
label--email = E-Mail-Adresse
label--phone = Telefonnummer
label--mobile = Mobilnummer
label--street = Straße
label--house_number = Hausnummer
label--house_number_addition = Hausnummerzusatz
label--postcode = Postleitzahl
label--city = Ort
label--region = Region
label--country = Land
label--address = Adresse
label--iban = IBAN
label--vat_number = Umsatzsteuer-Identifikationsnummer
label--company_number = Handelsregisternummer
label--national_id = nationale Identifikationsnummer
label--account_holder = Kontoinhaber
label--language = Sprache
label--letter_greeting = Briefanrede
label--salutation_line = Anredezeile
label--source = Quelle
label--updated_at = zuletzt geändert

label--verdict_accept = Kann so gespeichert werden.
label--verdict_confirm = Bitten Sie den Kunden, die Vorschläge zu bestätigen.
label--verdict_fix = Vor dem Speichern muss noch etwas eingegeben werden.
label--verdict_review = Das ist vielleicht ein bekannter Kunde: bitte vor dem Speichern ansehen.

label--relation_same = derselbe Kunde
label--relation_household = jemand aus demselben Haushalt
label--relation_namesake = jemand anderes mit demselben Namen
label--relation_related = jemand, der mit dieser Person zu tun hat
