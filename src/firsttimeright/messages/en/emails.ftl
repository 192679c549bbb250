# E-mail addresses.

email--trimmed = Blanks around the address were taken away.
    .when = Blanks stood before, behind or doubled in the field.
    .do = The address is beyond doubt; store it as tidied.
email--invisible_character = Invisible characters in the address were taken away.
    .when = Zero-width or control characters were pasted along.
    .do = The address is beyond doubt; store it as tidied.
email--fullwidth = Wide letters in the address were written as usual ones.
    .when = Full-width letters or signs of an East Asian keyboard.
    .do = The address is beyond doubt; store it as tidied.
email--mailto = “mailto:” before the address was taken away.
    .when = The address was copied from a link.
    .do = The address is beyond doubt; store it as tidied.
email--label = The word before the address was taken away.
    .when = The field's name was typed or pasted into the field.
    .do = The address is beyond doubt; store it as tidied.
email--display_name = Only the address was kept, without the name beside it.
    .when = A name with the address in angle brackets, or a remark in round ones.
    .do = The address is beyond doubt; store it as tidied.
email--quotes = Quotation marks around the address were taken away.
    .when = The address stood between quotation marks.
    .do = The address is beyond doubt; store it as tidied.
email--trailing_punctuation = Punctuation around the address was taken away.
    .when = A comma, semicolon or bracket stood before or behind the address.
    .do = The address is beyond doubt; store it as tidied.
email--trailing_dot = The dot behind the address was taken away.
    .when = A dot stood at the very end.
    .do = The address is beyond doubt; store it as tidied.
email--domain_lowercased = What stands behind the @ was written in small letters.
    .when = The domain was typed in capitals, which mean nothing there.
    .do = The address is beyond doubt; store it as tidied.
email--space =
    { $example ->
        [none] Type the address without a space.
       *[other] Type the address without a space, for example name@example.org.
    }
    .when = A blank stands inside the address.
    .do = Offer the suggestion; without one, let the address be typed again.
email--comma_for_dot = Type a dot where another sign stands, such as a comma.
    .when = A comma, semicolon or colon stands where a dot belongs.
    .do = Offer the suggestion.
email--double_at = Type the @ only once.
    .when = More than one @ stands in the address.
    .do = Offer the suggestion; without one, let the address be typed again.
email--double_dot = Type one dot instead of two.
    .when = Two dots stand next to each other.
    .do = Offer the suggestion.
email--leading_dot = Take away the dot at the beginning, or the one behind the @.
    .when = The address or its domain begins with a dot.
    .do = Offer the suggestion.
email--dot_before_at = Take away the dot before the @.
    .when = A dot stands right before the @.
    .do = Offer the suggestion.
email--at_word = Type @ instead of the word for it.
    .when = “at”, “(at)” or a word for it stands where @ belongs.
    .do = Offer the suggestion.
email--at_missing = Type the @ between the name and the provider.
    .when = A provider's domain stands at the end and no @ before it.
    .do = Offer the suggestion.
email--tld_missing =
    { $example ->
        [none] Did you mean { $after }? The end of the address is missing.
       *[other] Type the whole address, for example with .com at the end.
    }
    .when = Nothing like .com or .nl stands behind the domain.
    .do = Offer the suggestion; without one, let the address be completed.
email--dot_missing =
    { $example ->
        [none] Type the dot before the ending.
       *[other] Type the dot before the ending, for example .com.
    }
    .when = The dot before the ending was left out or spelt out.
    .do = Offer the suggestion.
email--two_addresses = Type one address, as there are { $n } here.
    .when = Several addresses stand in one field.
    .do = Ask which one is meant.
email--missing = Type an e-mail address, for example name@example.org.
    .when = The field is empty or holds blanks only.
    .do = Let the field be filled in, if the host needs it.
email--no_at =
    { $example ->
        [none] Type the whole address, with an @.
       *[other] Type the whole address, with an @, for example name@example.org.
    }
    .when = There is no @ and nothing that tells where it belongs.
    .do = Let the address be typed.
email--no_local_part = Type the name before the @.
    .when = Nothing stands before the @.
    .do = Let the address be completed.
email--no_domain =
    { $example ->
        [none] Type what stands behind the @.
       *[other] Type what stands behind the @, for example gmail.com.
    }
    .when = Nothing stands behind the @.
    .do = Let the address be completed.
email--local_syntax = Check what stands before the @, as it holds a character that is not allowed.
    .when = The part before the @ holds what RFC 5321 does not allow.
    .do = Let the address be typed again.
email--domain_syntax = Check what stands behind the @, as it cannot be written like this.
    .when = The part behind the @ is no domain name.
    .do = Offer the suggestion; without one, let the address be typed again.
email--too_long = Type a shorter address, { $limit } characters at most.
    .when = The address, or a part of it, is longer than mail systems take.
    .do = Let the address be typed again.
email--domain_typo = Did you mean { $after }?
    .when = The domain is one slip away from a provider's and is not known itself.
    .do = Show both and let the person choose; never replace it silently.
email--tld_typo = Did you mean { $after }, with another ending?
    .when = The ending does not exist, is doubled, or is not this provider's.
    .do = Show both and let the person choose.
email--tld_unknown = Check the end of the address, as we do not know this ending.
    .when = The ending is not on the list of top-level domains and near none.
    .do = Ask; a very new ending may be right.
email--lookalike_letter = A letter looks right but belongs to another script. Did you mean { $after }?
    .when = A Cyrillic or Greek letter stands among Latin ones.
    .do = Show the suggestion; such addresses are also used for fraud.
email--accent_at_provider = This provider has no addresses with accents. Did you mean { $after }?
    .when = An accented letter before the @ of a provider that hands out a to z only.
    .do = Show both and let the person choose.
email--www = An e-mail address has no www. Did you mean { $after }?
    .when = The address begins with www or its domain does.
    .do = Show both and let the person choose.
email--placeholder = Type an address at which you receive mail, or leave the field empty.
    .when = The text only fills the field: “none”, test@test.nl.
    .do = Ask for an address, or for leave to go without.
email--no_reply = Nobody reads what is sent to this address. Do you have another one?
    .when = The name before the @ is that of a sender that takes no answers.
    .do = Ask for another address.
email--out_of_use = A remark beside the address says not to use it any more. Is the address right?
    .when = A remark beside it says so: deceased, old, no longer in use. It was taken away like any other.
    .do = Ask, and leave the field empty where the remark is right.
email--disposable = This is an address for short use.
    .when = The domain is on a list of throw-away addresses; such lists hold errors.
    .do = Nothing, or a question: the host's policy.
email--role = This address belongs to a function, not to one person.
    .when = The name before the @ is a function's: info, sales.
    .do = Nothing; do not match persons on it.
email--domain_not_found = Check what stands behind the @, as this domain cannot be found now.
    .when = The optional question to the name servers: the domain does not exist.
    .do = Ask; a name server may be wrong.
email--domain_takes_no_mail = Check what stands behind the @, as this domain takes no mail now.
    .when = The optional question to the name servers: there is no mail server.
    .do = Ask; never refuse for this alone.
email--evidence_slip = how easily the one is typed for the other
    .when = The noisy channel's price of the slip.
    .do = Nothing.
email--evidence_provider = how many people have this provider
    .when = The provider's share in the country and how often anybody slips.
    .do = Nothing.
email--evidence_own_domain = hardly anyone has an address at the domain as typed
    .when = Against the suggestion: the typed domain may be somebody's own.
    .do = Nothing.
email--evidence_tld_not_in_use = the ending as typed does not exist
    .when = The ending is on no list of top-level domains.
    .do = Nothing.
email--evidence_notation = only then can mail arrive
    .when = The repair follows from the notation alone.
    .do = Nothing.
email--evidence_distinct_name = only one provider has this name
    .when = The label is an invented name of one provider.
    .do = Nothing.
