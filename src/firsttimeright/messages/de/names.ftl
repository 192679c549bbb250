# Namen von Personen.

name--gender_conflict = Meinten Sie „{ $after }“ statt „{ $before }“?
name--swapped_fields = Sind Vorname und Nachname vertauscht?
name--typo_suspect = Meinten Sie „{ $after }“?
name--company_in_person_field =
    { $there ->
        [true] Das ist der Name der Organisation, der schon im eigenen Feld steht. Bitte tragen Sie hier die Ansprechperson ein.
       *[other] Das sieht nach dem Namen einer Organisation aus. Bitte tragen Sie ihn im Feld für die Organisation ein und hier die Ansprechperson.
    }
name--multiple_persons = Hier ist mehr als eine Person genannt.
name--implausible = Soll der Name so auf einem Brief stehen? Wenn nicht, geben Sie bitte den richtigen Namen ein.
name--email_in_name = Das ist eine E-Mail-Adresse. Bitte tragen Sie hier den Namen ein.
name--digits_in_name =
    { $phone ->
        [true] Im Namen steht eine Telefonnummer. Bitte tragen Sie sie in das Feld für Telefonnummern ein.
       *[other] Im Namen steht eine Ziffer. Bitte prüfen Sie den Namen.
    }
name--url_in_name = Das ist eine Internetadresse. Bitte tragen Sie hier den Namen ein.
name--address_in_name = Das sieht nach einer Anschrift aus. Bitte tragen Sie hier den Namen ein.
name--remark_in_name = Beim Namen steht eine Bemerkung. Bitte lassen Sie hier nur den Namen stehen.
name--encoding = Bitte prüfen Sie die Buchstaben dieses Namens.
name--incomplete = Ein Teil des Namens fehlt; Sie können ihn ergänzen.
name--too_long = Bitte kürzen Sie den Namen auf { $limit } Zeichen.

evidence--slip =
    { $kind ->
        [transposition] zwei Buchstaben sind vertauscht
        [omission] ein Buchstabe fehlt
        [insertion] ein Buchstabe ist zu viel
        [doubling] ein Buchstabe steht doppelt
        [neighbour_key] die Taste daneben wurde getroffen
        [sound] es klingt gleich
       *[other] es unterscheidet sich um { $slips ->
            [one] einen Buchstaben
           *[other] { $slips } Buchstaben
        }
    }
evidence--meant_is_usual = dieser Name ist verbreitet
evidence--typed_is_unlisted = in der eingegebenen Schreibweise kennen wir den Namen nicht
evidence--typed_is_nobodys = mit diesem Namenszusatz kennen wir in den Niederlanden niemanden, der so heißt wie eingegeben
evidence--typed_is_rarer =
    { $times ->
        [1] dieser Name ist etwa gleich häufig
       *[other] dieser Name ist { NUMBER($times, useGrouping: 1) }-mal so häufig
    }
name--given_of_other_sex = fast alle mit diesem Vornamen werden so angeredet
name--title_of_other_sex = der Titel gehört zur anderen Anrede
name--salutation_of_other_sex = im Namen steht die andere Anrede
name--family_as_given = beim Vornamen steht ein üblicher Nachname
name--given_as_family = beim Nachnamen steht ein üblicher Vorname
name--family_in_capitals = beim Vornamen stehen Großbuchstaben, wie man einen Nachnamen schreibt
name--infix_as_given = beim Vornamen steht ein Namenszusatz
name--initials_as_family = beim Nachnamen stehen nur Initialen
name--digit_for_letter =
    { $sign ->
        [true] mit einem Buchstaben statt dieses Zeichens ist es ein bekannter Name
       *[other] ohne diese Ziffer ist es ein bekannter Name
    }
name--lost_letter = ein Buchstabe ist verloren gegangen
name--legal_form = darin steht eine Rechtsform
name--trade_word = darin steht ein Wort für einen Betrieb
name--spaces = Leerzeichen wurden geordnet
name--case = Groß- und Kleinbuchstaben wurden wie üblich gesetzt
name--notation = in üblicher Schreibweise
name--moved = in das passende Feld verschoben
name--mojibake = verstümmelte Zeichen wurden berichtigt
name--entity = HTML-Schreibweise wurde in den Buchstaben umgewandelt
name--lookalike = verwechselbare Buchstaben wurden berichtigt
