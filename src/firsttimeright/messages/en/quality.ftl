# Why one of the four letters (accurate, complete, correct, unique) is lower than it could be.

accu--grown_old = checked { $days } days ago
    .when = The field was last confirmed so long ago that a part of such values has changed since.
    .do = Ask whether it still holds, when the customer is there anyway.
accu--provider_gone = this mail service no longer exists
    .when = The address is at a mail service that was closed.
    .do = Ask for another e-mail address.
accu--postcode_gone = this postcode is no longer in use
    .when = The postcode is in no current table of its country.
    .do = Ask for the present address.
accu--required_empty = still needed
    .when = The use case requires the field, and it is empty.
    .do = Ask for it before the record is used.
accu--useful_empty = not known yet, and useful for most purposes
    .when = A field that most uses are better off with is empty.
    .do = Ask when there is an occasion; nothing is wrong.
accu--finding = something was noticed about it
    .when = A finding above info is about the field; its code stands in the fact `cause`.
    .do = See that finding.
accu--suggestion_waits = a suggestion waits for a yes or a no
    .when = A suggestion about the field is open; its code stands in the fact `cause`.
    .do = Answer it: one yes or no.
accu--possible_duplicate = may be in the customer base already
    .when = The index holds a customer who may be the same; the probability stands in the facts.
    .do = Let a person compare the two, and merge them if they are one.
