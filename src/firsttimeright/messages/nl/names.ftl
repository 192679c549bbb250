# Namen van personen.

name--gender_conflict = Bedoelt u “{ $after }” in plaats van “{ $before }”?
name--swapped_fields = Zijn voornaam en achternaam verwisseld?
name--typo_suspect = Bedoelt u “{ $after }”?
name--company_in_person_field =
    { $there ->
        [true] Dit is de naam van de organisatie, die al in haar eigen veld staat. Vul hier de contactpersoon in.
       *[other] Dit lijkt de naam van een organisatie. Zet die in het veld voor de organisatie en vul hier de contactpersoon in.
    }
name--multiple_persons = Hier staat meer dan één persoon.
name--implausible = Is dit de naam zoals die op een brief moet staan? Vul anders de juiste naam in.
name--email_in_name = Dit is een e-mailadres. Vul hier de naam in.
name--digits_in_name =
    { $phone ->
        [true] Er staat een telefoonnummer in de naam. Zet het in het veld voor telefoonnummers.
       *[other] Er staat een cijfer in de naam. Controleer de naam.
    }
name--url_in_name = Dit is een internetadres. Vul hier de naam in.
name--address_in_name = Dit lijkt een adres. Vul hier de naam in.
name--remark_in_name = Er staat een opmerking bij de naam. Laat hier alleen de naam staan.
name--encoding = Controleer de letters van deze naam.
name--incomplete = Een deel van de naam ontbreekt; u kunt het aanvullen.
name--too_long = Kort de naam in tot { $limit } tekens.

evidence--slip =
    { $kind ->
        [transposition] er zijn twee letters verwisseld
        [omission] er ontbreekt een letter
        [insertion] er staat een letter te veel
        [doubling] er staat een letter dubbel
        [neighbour_key] de toets ernaast is geraakt
        [sound] het klinkt hetzelfde
       *[other] het scheelt { $slips ->
            [one] één letter
           *[other] { $slips } letters
        }
    }
evidence--meant_is_usual = die naam komt veel voor
evidence--typed_is_unlisted = in de getypte spelling kennen wij de naam niet
evidence--typed_is_nobodys = met dit tussenvoegsel kennen wij in Nederland niemand die heet zoals getypt
evidence--typed_is_rarer =
    { $times ->
        [1] die naam komt ongeveer even vaak voor
       *[other] die naam komt { NUMBER($times, useGrouping: 1) } keer vaker voor
    }
name--given_of_other_sex = bijna iedereen met deze voornaam wordt zo aangesproken
name--title_of_other_sex = de titel hoort bij de andere aanhef
name--salutation_of_other_sex = bij de naam staat de andere aanhef
name--family_as_given = bij de voornaam staat een gewone achternaam
name--given_as_family = bij de achternaam staat een gewone voornaam
name--family_in_capitals = bij de voornaam staan hoofdletters, zoals men een achternaam schrijft
name--infix_as_given = bij de voornaam staat een tussenvoegsel
name--initials_as_family = bij de achternaam staan alleen voorletters
name--digit_for_letter =
    { $sign ->
        [true] met een letter voor dat teken is het een bekende naam
       *[other] zonder dat cijfer is het een bekende naam
    }
name--lost_letter = er is een letter weggevallen
name--legal_form = er staat een rechtsvorm in
name--trade_word = er staat een woord voor een bedrijf in
name--spaces = de spaties zijn netjes gezet
name--case = de hoofdletters zijn gezet zoals gebruikelijk
name--notation = geschreven zoals gebruikelijk
name--moved = verplaatst naar het veld waar het hoort
name--mojibake = verminkte letters zijn hersteld
name--entity = HTML-notatie is omgezet in de letter zelf
name--lookalike = op elkaar lijkende letters zijn rechtgezet
