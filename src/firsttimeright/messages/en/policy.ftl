# What a use case requires, and why the verdict is what it is.

field--required = Please fill this in.
    .when = The policy's use case requires the field, or one of the fields in the fact `others`, and all of them are empty.
    .do = Ask for it. A host that does not need it chooses another use_case or its own required fields in Policy.
verdict--nothing_found = Nothing needs to be asked.
    .when = No finding above info, no suggestion and no possible duplicate.
    .do = Save report.record.
verdict--something_to_ask = There is something to ask; a yes or a no is enough.
    .when = A finding warns. Its code stands in the reason's cause.
    .do = Show the finding's sentence and let the user answer; go on either way.
verdict--suggestion_waits = A suggestion waits for an answer.
    .when = A suggestion passed its threshold. Its confidence stands in the facts.
    .do = Offer it; take a yes with report.accept, give a no back as dismissed.
verdict--must_be_typed = Something has to be typed or corrected first.
    .when = A finding blocks. Its code stands in the reason's cause.
    .do = Show the finding's sentence beside the field and ask again.
verdict--possible_duplicate = This may be a customer who is known already.
    .when = Staff or a system asked, and an existing customer is the same person with at least the probability Policy.mention_at; from Policy.review_at the verdict is REVIEW.
    .do = Let a person compare the two. Pass exclude= for the customer who is being edited.
