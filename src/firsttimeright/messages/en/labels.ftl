# The names of the fields and of the verdicts, as people read them.

label--full_name = full name
label--salutation = salutation
label--titles = titles
label--initials = initials
label--given_name = given name
label--nickname = nickname
label--infix = name prefix
label--family_name = family name
label--partner_infix = partner’s name prefix
label--partner_family_name = partner’s family name
label--suffix = suffix
label--gender = gender
label--organisation = organisation
label--birth_date = date of birth
label--email = e-mail address
label--phone = telephone number
label--mobile = mobile number
label--street = street
label--house_number = house number
label--house_number_addition = house number addition
label--postcode = postcode
label--city = town or city
label--region = region
label--country = country
label--address = address
label--iban = IBAN
label--vat_number = VAT number
label--company_number = company number
label--national_id = national identification number
label--account_holder = account holder
label--language = language
label--letter_greeting = letter greeting
label--salutation_line = salutation line
label--source = source
label--updated_at = last changed

label--verdict_accept = Can be saved as it is.
label--verdict_confirm = Ask the customer to confirm what is suggested.
label--verdict_fix = Something has to be typed before this can be saved.
label--verdict_review = This may be a customer you know already: have a look before saving.

label--relation_same = the same customer
label--relation_household = somebody of the same household
label--relation_namesake = somebody else with the same name
label--relation_related = somebody connected with this person
