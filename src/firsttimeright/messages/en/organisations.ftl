# Names of organisations.

organisation--person_in_company_field = This looks like the name of a person. Please fill in the name of the organisation, or leave this field empty.
    .when = The field for the organisation holds a salutation with a name, or a usual given and family name, and no legal form or trade word.
    .do = Ask. Many one-person businesses bear their owner's name: the user decides.
organisation--more_in_field = The field for the organisation holds more than its name.
    .when = Behind the organisation stands a person (“Acme Limited, attn Mary Jones”) or its place, and the fields for these are empty or say the same.
    .do = Offer to move it: one question.
organisation--placeholder = Please leave this field empty if there is no organisation.
    .when = The field holds a stopgap such as “none”, “n/a” or “private”.
    .do = Empty the field.
organisation--legal_form = The legal form was written as usual.
    .when = The legal form was typed in another way than is usual in its country.
    .do = Nothing.
organisation--notation = written as usual
    .when = Blanks, capitals or the legal form were written as usual.
    .do = Nothing: the change can be undone.
