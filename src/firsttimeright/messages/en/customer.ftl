# The record as it was handed over: kinds of values, lengths, decoding.

record--too_long = Please shorten this text to { $limit } characters.
    .when = A text is longer than the limit, which no real customer's value is. It was not looked into.
    .do = Ask for the value itself. A host that does expect such texts raises Limits.
record--wrong_type = Please type this value again.
    .when = The value is no text, number or date: a list, a mapping, a truth value or some other object. It stays as it is and was not read.
    .do = Check what the program hands over for this field. Map the field to None if it is not the customer's.
record--not_text = This value came as a number and was read as text.
    .when = A number stands in a field that is usually a text, such as a telephone number or a postcode from a spreadsheet.
    .do = Nothing, if the value is right. Numbers lose their leading zeros: keep such columns as text.
record--bytes = This value came as bytes and was read as text.
    .when = The value is bytes. They were read as UTF-8, or as Latin-1 if they are no UTF-8.
    .do = Decode texts where they enter the program, where their encoding is known.
record--mojibake = Some letters came through garbled and were put right.
    .when = The whole text is UTF-8 that was decoded as Windows-1252 or Latin-1, and decodes again without loss.
    .do = Look for the program that decodes wrongly: other records have the same fault.
record--lost_letter = A letter was lost here. Please type this value again.
    .when = The text holds a replacement character or half of a character, so what stood there is gone.
    .do = Ask for the value. Look for the program that cuts or decodes texts.
record--too_many_fields = This form has more fields than can be checked: { $n }, and the limit is { $limit }.
    .when = The record has more fields than Limits.fields, which no customer's record has. Nothing of it was read.
    .do = Refuse the request. A host with such wide records raises Limits, or hands over the customer's fields only.
record--nothing_recognised = None of these fields was recognised, so nothing was checked.
    .when = The record holds values, and none of its fields has a name that is known, so that an "accept" would say nothing.
    .do = Look at the record's own names; say which is which with Intake(fields=...). docs/fields.md lists the known names.

report--completed = filled in
    .when = A completion without a code of its own was taken.
    .do = Nothing.
report--because = { $said } { $reasons }.
    .when = A question or an offer is explained with its reasons.
    .do = Nothing: it is how the sentences are joined.
report--but = { $said } But { $reason }.
    .when = Of what is asked, another field says the contrary.
    .do = Nothing: it is how the sentences are joined.
report--more_reasons =
    { $more ->
        [1] one more sign points to it
       *[other] { $more } more signs point to it
    }
    .when = More speaks for a question or an offer than the reasons that are told.
    .do = Nothing: all of it is in the suggestion's evidence.
report--only_meant_is_known = that name is common (the one typed is not known to us)
    .when = The name proposed is borne by many, and no table has the one that was typed.
    .do = Nothing: it is a reason beside a question.
report--rare_meant_is_known = that name exists (the one typed is not known to us)
    .when = The name proposed is borne by few, and no table has the one that was typed.
    .do = Nothing: it is a reason beside a question.
report--meant_is_known = that name exists
    .when = The name proposed is borne by few.
    .do = Nothing: it is a reason beside a question.
report--several_are_usual = these names are common
    .when = Each of several names to choose from is borne by many.
    .do = Nothing: it is a reason beside a question.
report--only_several_are_usual = these names are common (the one typed is not known to us)
    .when = Each of several names to choose from is borne by many, and no table has the one that was typed.
    .do = Nothing: it is a reason beside a question.
report--several_are_known = these names exist
    .when = Each of several names to choose from is borne by few.
    .do = Nothing: it is a reason beside a question.
report--only_several_are_known = these names exist (the one typed is not known to us)
    .when = Each of several names to choose from is borne by few, and no table has the one that was typed.
    .do = Nothing: it is a reason beside a question.
report--keep = No, leave it as it is
report--leave = Leave it as it is
report--empty = Leave it empty
report--check = Check
report--changed =
    { $way ->
        [filled] { $field }: filled in “{ $after }”.
        [emptied] { $field }: “{ $before }” was moved to another field.
       *[changed] { $field }: “{ $before }” was written as “{ $after }”.
    }
    .when = A change is said by itself, beside its field.
    .do = Nothing; report.undo(field) gives back what was typed.
report--of_field = { $field }: { $said }
    .when = A sentence does not say itself which field it is about.
    .do = Nothing: it is how the sentences are joined.
report--offer = { $said } Suggested: { $offer }.
    .when = A question does not name what is suggested itself.
    .do = Nothing: it is how the sentences are joined.
report--not_all_checked = Not everything could be checked.
    .when = A check failed or began too late; report.skipped says which.
    .do = Check the record once more before it is trusted; an error is in the log, without values.
report--look_again = Please look at this again.
    .when = Of a code's own words none can be said, because the facts that they name are not there.
    .do = Look at the field.
report--fill_in = We can fill in for you: { $value }.
    .when = A field is empty and what is filled in tells what it should be.
    .do = Offer the value; take it with report.accept.
report--ask_next =
    { $use ->
        [need] Please ask for: { $field }. It is needed.
        [reach] You could still ask for: { $field }. With it this customer can be reached.
        [tell] You could still ask for: { $field }. It tells this customer from others.
        [use] You could still ask for: { $field }. It is useful for most purposes.
       *[both] You could still ask for: { $field }. With it this customer can be reached and told from others.
    }
    .when = The host asks which empty field is most worth a question.
    .do = Ask for that field, when there is an occasion.
report--duplicate = This may be customer { $id } ({ $percent }% likely).
    .when = Staff or a system asked, and the record resembles an existing customer.
    .do = Have a person compare the two before a new customer is made.
record--together = Tidied; the parts stay together in this field.
    .when = A name or an address line was put in form, and the record has no fields of their own for its parts.
    .do = Nothing. Give the record a field such as infix or house_number (it may be empty) to get the parts apart.
record--more_than_street = This holds more than the street. Please type only the street here, with the house number if that has no field of its own.
    .when = The street field holds postcode or place as well, and the host's record lacks a field for one of them.
    .do = Ask for the street alone, or give the record the field that it lacks.
