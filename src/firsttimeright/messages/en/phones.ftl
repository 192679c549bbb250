# Telephone numbers.

phone--characters_tidied = Odd characters around or in the number were tidied.
    .when = Invisible or wide characters, quotes, digits of another script.
    .do = The number is beyond doubt; store it as tidied.
phone--format = The number was written in international form.
    .when = The notation changed, not the number.
    .do = The number is beyond doubt; store it as tidied.
phone--label = The word before the number was taken away.
    .when = “Tel.” or the like stood beside the number.
    .do = The number is beyond doubt; store it as tidied.
phone--remark = The words beside the number were taken away.
    .when = A remark stood in the field; the change keeps it.
    .do = Keep the remark elsewhere if it matters.
phone--extension = The extension is kept apart.
    .when = An extension stands behind the number.
    .do = Store it with the number, or in a field of its own.
phone--trunk_zero_removed = The 0 behind the country code was taken away.
    .when = A trunk zero stood in an international number: +31 (0)6.
    .do = The number is beyond doubt; store it as tidied.
phone--decimal_removed = “.0” behind the number was taken away.
    .when = A spreadsheet or program wrote the number as a decimal.
    .do = The number is beyond doubt; store it as tidied.
phone--plus_missing = Did you mean { $after }?
    .when = The number begins with a country code without +.
    .do = Show the number and ask: yes or no is enough.
phone--plus_superfluous = Is this number { $after }, without the plus sign before it?
    .when = A + stands before a national number.
    .do = Show the number and ask: yes or no is enough.
phone--trunk_zero_missing = Did you mean { $after }? The 0 at the beginning is missing.
    .when = The number is right with a 0 before it; spreadsheets drop it.
    .do = Show the number and ask: yes or no is enough.
phone--letter_for_digit = Did you mean { $after }? There is a letter in it.
    .when = O, l, I, S, B or Z stands where a digit belongs.
    .do = Show the number and ask: yes or no is enough.
phone--vanity = Did you mean { $after }? It was typed in letters.
    .when = Letters stand for the keys of a telephone.
    .do = Show the number and ask: yes or no is enough.
phone--two_numbers = There are { $n } numbers here. Which one belongs in this field?
    .when = Several numbers stand in one field.
    .do = Accept the suggestion and the completion together, or ask.
phone--premium_rate = Calling this number costs extra. Is there another number?
    .when = The number is premium rate.
    .do = Ask for another number.
phone--placeholder =
    { $dialled ->
        [yes] Can you be called at this number? If not, please fill in another, or leave the field empty.
       *[other] Please fill in a number at which you can be called, or leave the field empty.
    }
    .when = The text only fills the field, or its digits count or repeat.
    .do = Ask for a number, or for leave to go without.
phone--fiction = Is this your own number? It is reserved for films and examples.
    .when = The authority keeps this range for fiction.
    .do = Ask for another number.
phone--toll_free = This number is free to call.
    .when = The number is toll-free: hardly a person's own.
    .do = Nothing, or a question: the host's policy.
phone--foreign = This number is from another country ({ $country }).
    .when = The country of the number is not that of the customer.
    .do = Nothing; the reasoning compares it with the address.
phone--not_mobile = This is a landline number in the field for mobile numbers.
    .when = The plan says: fixed.
    .do = Offer to move it.
phone--not_fixed = This is a mobile number in the field for landline numbers.
    .when = The plan says: mobile.
    .do = Offer to move it.
phone--missing = Type a telephone number, for example +44 6 12345678.
    .when = The field is empty.
    .do = Let the field be filled in, if the host needs it.
phone--too_short = Type the whole number, as digits are missing.
    .when = The number would be right with more digits.
    .do = Let the number be typed again.
phone--too_long = Check the number, as there are too many digits.
    .when = The number would be right with fewer digits.
    .do = Let the number be typed again.
phone--area_code_missing = Type the number with its area code, for example 020 1234567.
    .when = Only the local part stands there.
    .do = Let the number be typed again.
phone--country_code_unknown = Check the country code behind the +.
    .when = No country has this calling code.
    .do = Let the number be typed again.
phone--country_unknown =
    { $example ->
        [none] Type the number with its country code.
       *[other] Type the number with its country code, for example +44.
    }
    .when = There is no + and no country to which the number belongs.
    .do = Ask for the country or the country code.
phone--other_field = Type a telephone number, as this looks like something else.
    .when = A postcode, a date, an e-mail address or an IBAN stands in the field.
    .do = Move it to its own field and ask for the number.
phone--digits_lost = Type the number again, as a spreadsheet has lost its last digits.
    .when = The number came in as 3,16E+10.
    .do = Let the number be typed again; mend the export.
phone--invalid = Check the number, as there is no number like this in this country.
    .when = The numbering plan does not know it.
    .do = Let the number be typed again.
phone--evidence_plan = numbers like this are in use
    .when = The number is valid in its plan.
    .do = Nothing.
phone--evidence_notation = they are usually written like this
    .when = The guess explains the notation.
    .do = Nothing.
phone--evidence_neighbour_country = it is a mobile number of another country ({ $country })
    .when = Only one neighbouring country has it.
    .do = Nothing.
