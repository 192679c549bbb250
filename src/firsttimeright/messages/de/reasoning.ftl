# What the fields say of each other, and the reasons for it.

cross--country_differs = Meinen Sie { $after } als Land?
cross--country_found = Das Land ergibt sich aus den übrigen Angaben.
cross--too_young_for_title = Stimmt das Geburtsdatum? Mit diesem Titel ist man in der Regel älter.
cross--too_young_for_role = Stimmt das Geburtsdatum? Für diese Rolle muss man volljährig sein.
cross--birth_date_differs_from_number = Meinen Sie { $after } als Geburtsdatum? So steht es in der Personennummer.
cross--same_value = In zwei Feldern steht dasselbe. Bitte prüfen Sie dieses Feld.
cross--same_number = In beiden Telefonfeldern steht dieselbe Nummer.
record--made_up = Bitte geben Sie die echten Daten ein: mehrere sehen nach einem Beispiel aus.
cross--other_keyboard = Meinen Sie { $after }? Die Tastatur scheint auf eine andere Sprache eingestellt zu sein.
cross--full_name_differs = Der vollständige Name und seine Teile unterscheiden sich. Was stimmt?
cross--misplaced = Gehört das in ein anderes Feld?
cross--swapped = Sind diese beiden Felder vertauscht?
cross--shifted = Steht alles ein Feld zu weit?
cross--initials_from_given_name = Die Initialen ergeben sich aus den Vornamen.
cross--given_name_from_email = Der Vorname steht vielleicht in der E-Mail-Adresse.
cross--language_found = Die Sprache ergibt sich aus den übrigen Angaben.
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
evidence--meant_is_usual = der Name ist verbreitet
evidence--typed_is_unlisted = so geschrieben steht der Name in keiner Liste
evidence--typed_is_rarer =
    { $times ->
        [1] der Name ist etwa gleich häufig
       *[other] der Name ist { $times }-mal so häufig
    }
evidence--email_spells_it_so = Ihre E-Mail-Adresse schreibt es so
evidence--full_name_spells_it_so = der vollständige Name schreibt es so
evidence--initial_fits = die Initialen passen
evidence--initial_differs = die Initialen passen zum Getippten
evidence--salutation_fits = die Anrede passt
evidence--salutation_differs = die Anrede passt nicht
evidence--customers_spell_it_so = { $customers } Kunden schreiben es so
evidence--customers_spell_as_typed = { $customers } Kunden schreiben es wie getippt
evidence--household_spells_it_so = der Haushalt schreibt es so
evidence--phone_from_there = die Telefonnummer ist von dort
evidence--account_from_there = das Bankkonto wird dort geführt
evidence--mail_from_there = die E-Mail-Adresse endet so
evidence--vat_from_there = die USt-IdNr. ist von dort
evidence--postcode_from_there = die Postleitzahl ist aus diesem Land
evidence--place_is_there = der Ort liegt dort
evidence--number_carries_date = die Personennummer enthält dieses Datum
evidence--day_and_month_changed_places = Tag und Monat sind vertauscht
evidence--one_digit_differs = eine Ziffer ist anders
evidence--other_layout_gives_name = mit einer anderen Tastaturbelegung ist es ein üblicher Name
evidence--no_name_as_it_stands = so, wie es dasteht, ist es kaum ein Name
evidence--looks_like_other_field = es sieht aus wie das, was dorthin gehört
evidence--does_not_look_like_own = es sieht nicht aus wie das, was hierher gehört
evidence--other_field_is_empty = das andere Feld ist leer
evidence--other_field_holds_this_kind = im anderen Feld steht, was hierher gehört
evidence--all_shifted = { $fields } Werte in Folge stehen ein Feld zu weit
evidence--given_names_begin_so = die Vornamen beginnen so
evidence--email_spells_it_out = die E-Mail-Adresse schreibt es aus
evidence--is_a_given_name = es ist ein Vorname
evidence--salutation_is_of_language = die Anrede ist in dieser Sprache
evidence--country_speaks_it = es ist die Sprache des Landes
evidence--mail_ends_so = die E-Mail-Adresse endet so
evidence--stated_gender_agrees = das angegebene Geschlecht passt dazu
evidence--stated_gender_differs = das angegebene Geschlecht passt zur Anrede
evidence--number_agrees = die Personennummer passt dazu
evidence--number_differs = die Personennummer passt zur Anrede
evidence--email_has_other_order = in der E-Mail-Adresse stehen die Namen umgekehrt
evidence--email_has_this_order = in der E-Mail-Adresse stehen die Namen in dieser Reihenfolge
evidence--given_name_is_rare = wenige haben diesen Vornamen
