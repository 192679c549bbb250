# Names of persons.

name--gender_conflict = Did you mean “{ $after }” instead of “{ $before }”?
    .when = A salutation was given, and the title or given name beside it is, as far as is known, only borne by the other sex. Names of both sexes, unknown and foreign names, and initials never lead to this.
    .do = Ask. What the customer says is right: keep it, and do not ask again. Switch it off with gender=False.
name--swapped_fields = Have given name and family name changed places?
    .when = The given name is a usual family name and hardly ever given, and the family name the other way round.
    .do = Show both values exchanged and let the user choose.
name--typo_suspect = Did you mean “{ $after }”?
    .when = No one known bears the name as typed, and a usual name is one slip of the finger away.
    .do = Offer the other spelling. If the typed one is right, keep it.
name--company_in_person_field =
    { $there ->
        [true] This is the name of the organisation, which stands in its own field. Please fill in the contact person here.
       *[other] This looks like the name of an organisation. Please put it in the field for the organisation, and the contact person here.
    }
    .when = The text holds a legal form, a trade word or the name of a department.
    .do = Offer to move the text to the organisation's field.
name--multiple_persons = More than one person is named here.
    .when = Two names are joined: a couple, or two persons.
    .do = Nothing, if your base keeps couples as one customer. Otherwise make a record for each person.
name--implausible = Is this the name as it should be on a letter? If not, please fill in the name.
    .when = The text is typed at random, a stopgap such as “unknown”, or a made-up person. A name that anybody is known to bear is never meant.
    .do = Ask once. Somebody may bear the name: let them go on.
name--email_in_name = This is an e-mail address. Please fill in the name here.
    .when = The name field holds an e-mail address.
    .do = Move it to the field for e-mail and ask for the name.
name--digits_in_name =
    { $phone ->
        [true] There is a telephone number in the name. Please put it in the field for telephone numbers.
       *[other] There is a digit in the name. Please check it.
    }
    .when = A digit stands in the name that is no ordinal (2nd, III), or the field holds a telephone number.
    .do = Offer the name without it if there is a suggestion; otherwise ask.
name--url_in_name = This is a web address. Please fill in the name here.
    .when = The name field holds a web address.
    .do = Ask for the name.
name--address_in_name = This looks like an address. Please fill in the name here.
    .when = The name field holds a street with a number, or a postcode.
    .do = Move it to the address and ask for the name.
name--remark_in_name = There is a remark beside the name. Please leave only the name here.
    .when = The field holds words such as “deceased” or “do not call”, in brackets or after the name.
    .do = Keep the remark where remarks are kept; the name itself is read without it.
name--encoding = Please check the letters of this name.
    .when = Letters came through garbled (put right where that is beyond doubt), were lost, stem from another script, or a sign stands for one (J@nsen).
    .do = Nothing if the name is right now. Look for the program that decodes wrongly.
name--incomplete = Part of the name is missing; you can fill it in.
    .when = Only a family name or only a given name was typed. Some people have one name.
    .do = Nothing, unless you need both.
name--too_long = Please shorten the name to { $limit } characters.
    .when = The text is longer than any name and was not read.
    .do = Ask for the name itself.

evidence--slip =
    { $kind ->
        [transposition] two letters have changed places
        [omission] a letter is missing
        [insertion] there is a letter too many
        [doubling] a letter is doubled
        [neighbour_key] the key beside it was hit
        [sound] it sounds the same
       *[other] it differs by { $slips ->
            [one] one letter
           *[other] { $slips } letters
        }
    }
    .when = A slip of the finger makes the typed name from the one proposed. The bits say how likely such a slip is.
    .do = Nothing: it is a reason beside a question.
evidence--meant_is_usual = that name is common
    .when = The name proposed is borne by many: the fact gives bearers per million.
    .do = Nothing: it is a reason beside a question.
evidence--typed_is_unlisted = we do not know the name as it was typed
    .when = No table has the name as typed. By itself that says nothing against a name; it counts by how little its letters look like a name's.
    .do = Nothing: it is a reason beside a question.
evidence--typed_is_nobodys = behind this infix we know of nobody in the Netherlands with the name as typed
    .when = The Dutch have that infix before other names only: the set of their names, which holds nearly all that anybody bears, lacks this one, and a usual name with that infix lies one slip away.
    .do = Nothing: it is a reason beside a question.
evidence--typed_is_rarer =
    { $times ->
        [1] that name is about as frequent
       *[other] that name is { NUMBER($times, useGrouping: 1) } times more common
    }
    .when = The typed name is borne, though by far fewer than the one proposed.
    .do = Nothing: it is a reason beside a question.
name--given_of_other_sex = almost everyone with this given name is addressed that way
    .when = The given name is borne almost only by the sex that the salutation does not name.
    .do = Nothing: it is a reason in a list.
name--title_of_other_sex = the title is for the other form of address
    .when = A title such as baroness or jonkheer contradicts the salutation.
    .do = Nothing: it is a reason in a list.
name--salutation_of_other_sex = the name holds the other form of address
    .when = The field of the salutation says one form of address, and the field of the name the other.
    .do = Nothing: it is a reason in a list.
name--family_as_given = the given name field holds a common family name
    .when = What stands as given name is much more usual as a family name.
    .do = Nothing: it is a reason in a list.
name--given_as_family = the family name field holds a common given name
    .when = What stands as family name is much more usual as a given name.
    .do = Nothing: it is a reason in a list.
name--family_in_capitals = the given name is written in capitals, as family names are
    .when = The given name is typed in capitals and the family name is not, as many write the family name.
    .do = Nothing: it is a reason in a list.
name--infix_as_given = the given name field begins with a name prefix
    .when = The given name begins with a particle such as “van der”.
    .do = Nothing: it is a reason in a list.
name--initials_as_family = the family name consists of initials
    .when = Only initials stand in the field for the family name.
    .do = Nothing: it is a reason in a list.
name--digit_for_letter =
    { $sign ->
        [true] with a letter for that sign it is a known name
       *[other] without that digit it is a known name
    }
    .when = Without the digit, or with the letter that it or the sign looks like (@ for a), it is a known name.
    .do = Nothing: it is a reason in a list.
name--lost_letter = a letter was lost
    .when = With a letter in the place of the question mark it is a known name.
    .do = Nothing: it is a reason in a list.
name--legal_form = it contains a legal form
    .when = The text holds a legal form such as Ltd or GmbH.
    .do = Nothing: it is a reason in a list.
name--trade_word = it contains a word for a business
    .when = The text holds a word for a business, such as bakery or transport.
    .do = Nothing: it is a reason in a list.
name--spaces = blanks were put in order
    .when = Blanks before, behind or between the words of a name were superfluous.
    .do = Nothing: the change can be undone.
name--case = capitals were put as usual
    .when = A name in capitals or small letters alone was written with the capitals of its language and country. Mixed case stays as typed.
    .do = Nothing: the change can be undone.
name--notation = written as usual
    .when = Stops, apostrophes, hyphens or the order of the parts were written as usual.
    .do = Nothing: the change can be undone.
name--moved = moved to the field where it belongs
    .when = A part of the name, such as an infix or a title, stood in another part's field.
    .do = Nothing: the change can be undone, both halves together.
name--mojibake = garbled letters were put right
    .when = The name was decoded wrongly on its way, and decodes again without loss.
    .do = Look for the program that decodes wrongly.
name--entity = HTML notation was turned into the letter
    .when = A letter came as an HTML entity, such as &uuml;.
    .do = Nothing: the change can be undone. Look for the program that escapes twice.
name--lookalike = lookalike letters were put right
    .when = A Latin name held letters of another script that look the same.
    .do = Nothing: the change can be undone.
