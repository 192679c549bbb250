# Adressen: Straße, Nummer, Postleitzahl, Ort, Land.

house_number--missing = Bitte ergänzen Sie die Hausnummer, zum Beispiel 12.
house_number--invalid = Bitte geben Sie die Hausnummer als Zahl ein, zum Beispiel 12.
house_number--placeholder = Bitte geben Sie die richtige Hausnummer ein.
house_number--none_on_purpose = Diese Adresse hat keine Hausnummer.
house_number--conflict = Es stehen zwei verschiedene Hausnummern da. Welche ist richtig?
house_number--notation = Die Hausnummer wurde in die übliche Form gebracht.
house_number--ambiguous = Eine der beiden Zahlen kann zum Straßennamen gehören.
house_number_addition--notation = Der Zusatz wurde in die übliche Form gebracht.
house_number_addition--unknown = Diesen Zusatz kennen wir hier nicht. Bekannt sind: { $known }
house_number_addition--missing = Bitte wählen Sie den Zusatz zur Hausnummer: { $known }
house_number_addition--conflict = Bei der Hausnummer steht ein anderer Zusatz als im Feld dahinter. Welcher stimmt?
postcode--format =
    { $example ->
        [none] Bitte prüfen Sie die Postleitzahl.
       *[other] Bitte prüfen Sie die Postleitzahl. Sie sollte aussehen wie { $example }.
    }
postcode--leading_zero = Bitte prüfen Sie die Postleitzahl: In diesem Land beginnt keine mit null.
postcode--letters_never_used = Bitte prüfen Sie die Buchstaben der Postleitzahl: Diese Kombination gibt es nicht.
postcode--letters_missing = Bitte ergänzen Sie die zwei Buchstaben der Postleitzahl, zum Beispiel 1234 AB.
postcode--letter_for_digit = In der Postleitzahl steht ein Buchstabe statt einer Ziffer, etwa O statt 0.
postcode--digit_for_letter = In der Postleitzahl steht eine Ziffer statt eines Buchstabens, etwa 8 statt B.
postcode--unused_range = Bitte prüfen Sie die Postleitzahl: Eine solche wird nicht vergeben.
postcode--missing = Bitte geben Sie die Postleitzahl ein.
postcode--notation = Die Postleitzahl wurde in die übliche Form gebracht.
postcode--unknown = Diese Postleitzahl kennen wir noch nicht; es kommen laufend neue hinzu.
city--misspelled = Meinten Sie „{ $after }“?
city--inferred = Der Ort ergibt sich aus der Postleitzahl.
city--missing = Bitte geben Sie den Ort ein.
city--notation = Der Ortsname wurde in die übliche Form gebracht.
city--alias = Der Ort wurde so geschrieben, wie er im Land selbst heißt.
country--inferred = Das Land ergibt sich aus der übrigen Adresse.
country--notation = Das Land wurde als Ländercode notiert.
country--unknown =
    { $example ->
        [none] Meinten Sie „{ $after }“?
       *[other] Bitte wählen Sie das Land aus der Liste.
    }
country--other = Liegt diese Adresse in einem anderen Land?
region--notation = Die Region wurde als Kürzel notiert.
region--misspelled = Meinten Sie „{ $after }“?
postcode_region--mismatch = Diese Postleitzahl liegt meist in { $usual }. Stimmt die Region?
city_region--mismatch = Dieser Ort liegt meist in { $usual }. Stimmt die Region?
region--inferred = Die Region ergibt sich aus Postleitzahl und Ort.
city--is_country = Bitte geben Sie den Ort an: Hier steht ein Land.
city--is_region = Bitte geben Sie den Ort an: Hier steht ein Bundesland, ein Kanton oder eine Provinz.
postcode_city--mismatch = Diese Postleitzahl gehört meist zu { $usual }. Stimmen Postleitzahl und Ort?
street--missing = Bitte geben Sie die Straße ein.
street--notation = Der Straßenname wurde in die übliche Form gebracht.
street--abbreviation = Der Straßenname wurde ausgeschrieben.
street--misspelled = Meinten Sie „{ $after }“?
street--inferred = Die Straße ergibt sich aus Postleitzahl und Hausnummer.
street--choice = Bitte wählen Sie die Straße: { $choices }
street--replaced = Zu dieser Postleitzahl und Nummer gehört { $usual }. Stimmt die Straße?
address--po_box = Das ist ein Postfach oder eine Antwortnummer.
address--placeholder = Bitte geben Sie die richtige Adresse ein.
address--unresolved = Ein Teil dieses Textes gehört nicht zur Adresse. Bitte prüfen Sie die Adresse.
address--trimmed = Leerzeichen und unsichtbare Zeichen wurden entfernt.
address--confirmed = Diese Adresse gibt es.
address--not_found = Wir finden diese Postleitzahl mit dieser Hausnummer nicht. Stimmen beide?
address--directory_skipped = Die Adresse wurde nicht nachgeschlagen.
field--house_number_in_street = Die Hausnummer stand bei der Straße und steht jetzt im eigenen Feld.
field--duplicate_house_number = Die Hausnummer stand doppelt da; einmal genügt.
field--addition_in_street = Der Zusatz stand bei der Straße und steht jetzt im eigenen Feld.
field--addition_in_house_number = Der Zusatz stand bei der Hausnummer und steht jetzt im eigenen Feld.
field--house_number_in_addition = Die Hausnummer stand auch beim Zusatz; einmal genügt.
field--swapped = Felder waren vertauscht und stehen jetzt richtig.
field--street_in_city = Die Straße stand beim Ort und hat jetzt ihr eigenes Feld.
field--postcode_in_city = Die Postleitzahl stand beim Ort und steht jetzt im eigenen Feld.
field--city_in_postcode = Der Ort stand bei der Postleitzahl und steht jetzt im eigenen Feld.
field--postcode_in_house_number = Die Postleitzahl stand bei der Hausnummer und steht jetzt im eigenen Feld.
field--house_number_in_postcode = Die Hausnummer stand bei der Postleitzahl und steht jetzt im eigenen Feld.
field--country_in_city = Das Land stand beim Ort und wurde dort weggenommen.
field--postcode_in_region = Die Postleitzahl stand bei der Region und hat jetzt ein eigenes Feld.
field--region_in_city = Die Region stand beim Ort und steht jetzt im eigenen Feld.
field--whole_address_in_street = Die ganze Adresse stand bei der Straße; jeder Teil steht jetzt im eigenen Feld.
field--email_in_street = Bitte geben Sie hier die Straße ein; das ist eine E-Mail-Adresse.
field--phone_in_street = Bitte geben Sie hier die Straße ein; das ist eine Telefonnummer.

address--place_of_postcode = dieser Ort gehört zu dieser Postleitzahl
address--region_of_postcode = diese Region gehört zu dieser Postleitzahl
address--digits_exchanged = zwei Ziffern nebeneinander sind vertauscht
address--region_of_place = der Ort liegt in dieser Region
address--place_slip = dazwischen liegt nur ein Tippfehler
address--postcode_form = so sehen Postleitzahlen in diesem Land aus
address--street_slip = dazwischen liegt nur ein Tippfehler
address--street_known = eine Straße dieses Namens gibt es
address--number_as_date = eine Tabellenkalkulation macht solche Daten aus Hausnummern
address--street_word = das Wort für eine Straße stimmt dann
address--directory = so steht es im Adressverzeichnis
address--context = dieses Formular wird in diesem Land verwendet
address--text = das steht in der eingegebenen Adresse
