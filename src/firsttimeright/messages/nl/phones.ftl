# Telephone numbers.

phone--characters_tidied = Wij hebben vreemde tekens in het nummer netjes gemaakt.
phone--format = Wij hebben het nummer internationaal geschreven.
phone--label = Wij hebben het woord bij het nummer weggehaald.
phone--remark = Wij hebben de woorden bij het nummer weggehaald.
phone--extension = Wij bewaren het toestelnummer apart.
phone--trunk_zero_removed = Wij hebben de 0 achter het landnummer weggehaald.
phone--decimal_removed = Wij hebben “.0” achter het nummer weggehaald.
phone--plus_missing = Bedoelt u { $after }?
phone--plus_superfluous = Is dit nummer { $after }, zonder het plusteken ervoor?
phone--trunk_zero_missing = Bedoelt u { $after }? De 0 aan het begin ontbreekt.
phone--letter_for_digit = Bedoelt u { $after }? Er staat een letter in.
phone--vanity = Bedoelt u { $after }? Het was in letters getypt.
phone--two_numbers = Hier staan { $n } nummers. Welk nummer hoort in dit veld?
phone--premium_rate = Bellen naar dit nummer kost extra. Is er een ander nummer?
phone--placeholder =
    { $dialled ->
        [yes] Bent u op dit nummer te bereiken? Vul anders een ander nummer in, of laat het veld leeg.
       *[other] Vul een nummer in waarop u gebeld kunt worden, of laat het veld leeg.
    }
phone--fiction = Is dit uw eigen nummer? Het is een nummer voor films en voorbeelden.
phone--out_of_use = Volgens de opmerking erbij wordt dit nummer niet meer gebruikt. Klopt het nummer nog?
phone--toll_free = Dit is een gratis nummer.
phone--foreign = Dit nummer komt uit een ander land ({ $country }).
phone--not_mobile = Dit is een vast nummer in het veld voor mobiele nummers.
phone--not_fixed = Dit is een mobiel nummer in het veld voor vaste nummers.
phone--missing = Vul een telefoonnummer in, bijvoorbeeld 06 12345678.
phone--too_short = Vul het hele nummer in, want er ontbreken cijfers.
phone--too_long = Kijk het nummer na, want er staan te veel cijfers.
phone--area_code_missing = Vul het nummer in met het netnummer, bijvoorbeeld 020 1234567.
phone--country_code_unknown = Kijk het landnummer achter de + na.
phone--country_unknown =
    { $example ->
        [none] Vul het nummer in met het landnummer.
       *[other] Vul het nummer in met het landnummer, bijvoorbeeld +31.
    }
phone--other_field = Vul een telefoonnummer in, want dit lijkt iets anders.
phone--digits_lost = Vul het nummer opnieuw in, want een rekenblad is de laatste cijfers kwijt.
phone--invalid = Kijk het nummer na, want zo’n nummer bestaat niet in dit land.
phone--evidence_plan = zulke nummers zijn in gebruik
phone--evidence_notation = zo worden ze meestal geschreven
phone--evidence_neighbour_country = het is een mobiel nummer uit een ander land ({ $country })
