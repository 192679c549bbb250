# What the fields say of each other, and the reasons for it.

cross--country_differs = Meinten Sie { $after } als Land?
cross--country_found = Das Land ergibt sich aus den übrigen Angaben.
cross--too_young_for_title = Stimmt das Geburtsdatum? Wer diesen Titel führt, ist meist älter.
cross--too_young_for_role = Stimmt das Geburtsdatum? Für diese Rolle muss man volljährig sein.
cross--elder_too_young = Stimmen beide Geburtsdaten? Das des Elternteils oder Vormunds ist dafür zu spät.
cross--birth_date_differs_from_number = Meinten Sie den { $after } als Geburtsdatum?
cross--number_of_another_date = Gehört die Personennummer zu dieser Person? Sie enthält ein anderes Geburtsdatum.
cross--birth_date_from_number = Das Geburtsdatum steht in der Personennummer.
cross--number_of_other_country = Meinten Sie { $after }? Die Nummer gehört zu dem Land, auf das die übrigen Angaben hinweisen.
cross--family_name_in_given_name = Im Feld für den Vornamen steht ein ganzer Name mit einem anderen Nachnamen. Welcher stimmt?
cross--initials_differ = Die Initialen sind nicht die des Vornamens.
cross--same_value = Hier steht zweimal dasselbe. Stimmt das?
cross--addressed_differently = Ein Feld spricht einen Mann an, das andere eine Frau. Stimmt das?
cross--same_number = In beiden Telefonfeldern steht dieselbe Nummer.
record--made_up = Diese Angaben sehen nach einem Beispiel aus. Bitte geben Sie die echten ein.
cross--other_keyboard = Meinten Sie „{ $after }“? Die Tastatur scheint auf eine andere Sprache eingestellt zu sein.
cross--hand_beside_keys = Meinten Sie „{ $after }“? Die Hand lag anscheinend eine Taste daneben.
cross--family_name_of_other_sex = Stimmt der Familienname? Diese Form tragen Frauen.
cross--word_twice = Meinten Sie „{ $after }“? Der Name steht dort zweimal.
cross--full_name_differs = Der vollständige Name passt nicht zu den einzelnen Namen. Welcher stimmt?
cross--area_code_elsewhere = Die Telefonnummer ist aus der Gegend von { $place }, weit weg von dieser Adresse.
cross--account_outside_sepa = Dieses Konto wird in einem Land ({ $country }) geführt, in dem keine Lastschriften möglich sind.
cross--account_holder_differs = Das Konto lautet auf einen anderen Namen.
cross--misplaced =
    { $kind ->
        [email] Das sieht nach einer E-Mail-Adresse aus. Bitte tragen Sie ein, was in dieses Feld gehört.
        [phone] Das sieht nach einer Telefonnummer aus. Bitte tragen Sie ein, was in dieses Feld gehört.
        [mobile] Das sieht nach einer Telefonnummer aus. Bitte tragen Sie ein, was in dieses Feld gehört.
        [iban] Das sieht nach einer Kontonummer aus. Bitte tragen Sie ein, was in dieses Feld gehört.
        [birth_date] Das sieht nach einem Datum aus. Bitte tragen Sie ein, was in dieses Feld gehört.
        [postcode] Das sieht nach einer Postleitzahl aus. Bitte tragen Sie ein, was in dieses Feld gehört.
       *[other] Gehört das in ein anderes Feld?
    }
cross--swapped = Sind diese beiden Felder vertauscht?
cross--whole_name_in_field = Steht hier der ganze Name in einem Feld?
cross--shifted = Steht alles ein Feld zu weit?
cross--initials_from_given_name = Die Initialen ergeben sich aus den Vornamen.
cross--given_name_from_email = Der Vorname steht vielleicht in der E-Mail-Adresse.
cross--language_found = Die Sprache ergibt sich aus den übrigen Angaben.
cross--greeting_composed = Die Briefanrede ergibt sich aus dem Namen.
evidence--email_spells_it_so = so steht der Name in der E-Mail-Adresse
evidence--full_name_spells_it_so = so steht er im vollständigen Namen
evidence--holder_spells_it_so = so steht der Name beim Kontoinhaber
evidence--family_name_spells_it_so = so steht der Nachname in diesen Angaben
evidence--initial_fits = die Initialen passen zu diesem Namen
evidence--initial_differs = die Initialen passen zur Eingabe
evidence--salutation_fits = die Anrede passt zu diesem Namen
evidence--known_customer_spells_it_so = der Kunde, um den es sich handeln kann, schreibt es so
evidence--salutation_differs = die Anrede passt nicht zu diesem Namen
evidence--customers_spell_it_so = { $customers } Kunden schreiben ihn so
evidence--customers_spell_as_typed = { $customers } Kunden schreiben ihn wie eingegeben
evidence--household_spells_it_so = andere unter dieser Adresse schreiben ihn so
evidence--phone_from_there = die Telefonnummer ist aus diesem Land
evidence--account_from_there = das Bankkonto wird in diesem Land geführt
evidence--mail_from_there = die E-Mail-Adresse ist aus diesem Land
evidence--vat_from_there = die USt-IdNr. ist aus diesem Land
evidence--postcode_from_there = die Postleitzahl ist aus diesem Land
evidence--place_is_there = der Ort liegt in diesem Land
evidence--area_code_of_postcode = die Telefonnummer ist von dort
evidence--number_carries_date = die Personennummer enthält dieses Datum
evidence--day_and_month_changed_places = Tag und Monat sind vertauscht
evidence--one_digit_differs = nur eine Ziffer ist anders
evidence--two_digits_changed_places = zwei Ziffern sind vertauscht
evidence--other_layout_gives_name = mit einer anderen Tastaturbelegung ist es ein üblicher Name
evidence--next_keys_give_name = mit der jeweils benachbarten Taste ist es ein üblicher Name
evidence--form_for_women = Männer tragen eine andere Form dieses Namens
evidence--names_are_not_doubled = kaum jemand trägt denselben Namen zweimal
evidence--no_name_has_the_mark = kein Name hat dieses Zeichen
evidence--keys_of_digits = die gedrückten Tasten sind die von Ziffern
evidence--no_name_as_it_stands = so, wie es dasteht, sieht es kaum nach einem Namen aus
evidence--looks_like_other_field = es passt in das andere Feld
evidence--does_not_look_like_own = in dieses Feld passt es nicht
evidence--begins_with_given_name = hier stehen ein Vor- und ein Nachname
evidence--name_said_again = der andere Name steht schon in seinem eigenen Feld
evidence--other_field_is_empty = das andere Feld ist noch leer
evidence--other_field_holds_this_kind = der Wert im anderen Feld passt hierher
evidence--other_field_holds_it = der Wert steht auch schon in dem Feld, in das er gehört
evidence--all_shifted = { $fields } Werte in Folge stehen ein Feld zu weit
evidence--given_names_begin_so = das sind die Anfangsbuchstaben der Vornamen
evidence--email_spells_it_out = der Name steht ausgeschrieben in der E-Mail-Adresse
evidence--is_a_given_name = das ist ein üblicher Vorname
evidence--salutation_is_of_language = die Anrede ist in dieser Sprache
evidence--country_speaks_it = es ist die Sprache des Landes
evidence--area_speaks_it = es ist die Sprache der Gegend
evidence--street_is_of_language = die Straße trägt einen Namen in dieser Sprache
evidence--mail_ends_so = die E-Mail-Adresse ist aus einem Land mit dieser Sprache
evidence--greeting_by_salutation = das ergibt sich aus Anrede und Name
evidence--greeting_is_neutral = ohne Anrede wählen wir eine neutrale Form
evidence--stated_gender_agrees = das angegebene Geschlecht passt zu dieser Anrede
evidence--stated_gender_differs = das angegebene Geschlecht passt zur eingegebenen Anrede
evidence--number_agrees = die Personennummer passt zu dieser Anrede
evidence--number_differs = die Personennummer passt zur eingegebenen Anrede
evidence--email_has_other_order = in der E-Mail-Adresse stehen die Namen umgekehrt
evidence--email_has_this_order = in der E-Mail-Adresse stehen die Namen in dieser Reihenfolge
evidence--holder_has_other_order = beim Kontoinhaber stehen die Namen umgekehrt
evidence--holder_has_this_order = beim Kontoinhaber stehen die Namen in dieser Reihenfolge
evidence--full_name_has_other_order = im vollständigen Namen stehen die Namen umgekehrt
evidence--full_name_has_this_order = im vollständigen Namen stehen die Namen in dieser Reihenfolge
evidence--initials_of_family_name = die Initialen passen zu dem, was beim Nachnamen steht
evidence--initials_of_given_name = die Initialen passen zum Vornamen
evidence--name_was_once_of_men = in jenen Jahren erhielten auch Männer diesen Namen
evidence--given_name_is_rare = nur wenige haben diesen Vornamen
