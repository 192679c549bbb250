# Telephone numbers.

phone--characters_tidied = Ungewöhnliche Zeichen in der Nummer wurden bereinigt.
phone--format = Die Nummer wurde international geschrieben.
phone--label = Das Wort neben der Nummer wurde entfernt.
phone--remark = Die Worte neben der Nummer wurden entfernt.
phone--extension = Die Durchwahl wird getrennt aufbewahrt.
phone--trunk_zero_removed = Die 0 hinter der Landesvorwahl wurde entfernt.
phone--decimal_removed = „.0“ hinter der Nummer wurde entfernt.
phone--plus_missing = Meinten Sie { $after }?
phone--plus_superfluous = Ist diese Nummer { $after }, ohne das Pluszeichen davor?
phone--trunk_zero_missing = Meinten Sie { $after }? Die 0 am Anfang fehlt.
phone--letter_for_digit = Meinten Sie { $after }? Darin steht ein Buchstabe.
phone--vanity = Meinten Sie { $after }? Sie war in Buchstaben eingegeben.
phone--two_numbers = Hier stehen { $n } Nummern. Welche gehört in dieses Feld?
phone--premium_rate = Ein Anruf bei dieser Nummer kostet extra. Gibt es eine andere Nummer?
phone--placeholder =
    { $dialled ->
        [yes] Sind Sie unter dieser Nummer zu erreichen? Wenn nicht, geben Sie bitte eine andere ein, oder lassen Sie das Feld leer.
       *[other] Bitte geben Sie eine Nummer ein, unter der man Sie erreicht, oder lassen Sie das Feld leer.
    }
phone--fiction = Ist das Ihre eigene Nummer? Sie ist für Filme und Beispiele vorgesehen.
phone--out_of_use = Nach der Bemerkung dabei wird diese Nummer nicht mehr verwendet. Stimmt die Nummer noch?
phone--toll_free = Das ist eine gebührenfreie Nummer.
phone--foreign = Diese Nummer ist aus einem anderen Land ({ $country }).
phone--not_mobile = Das ist eine Festnetznummer im Feld für Mobilnummern.
phone--not_fixed = Das ist eine Mobilnummer im Feld für Festnetznummern.
phone--missing = Geben Sie eine Telefonnummer ein, zum Beispiel 0151 23456789.
phone--too_short = Geben Sie die ganze Nummer ein, denn es fehlen Ziffern.
phone--too_long = Prüfen Sie die Nummer, denn sie hat zu viele Ziffern.
phone--area_code_missing = Geben Sie die Nummer mit Vorwahl ein, zum Beispiel 030 123456.
phone--country_code_unknown = Prüfen Sie die Landesvorwahl hinter dem +.
phone--country_unknown =
    { $example ->
        [none] Geben Sie die Nummer mit Landesvorwahl ein.
       *[other] Geben Sie die Nummer mit Landesvorwahl ein, zum Beispiel +49.
    }
phone--other_field = Geben Sie eine Telefonnummer ein, denn das hier sieht nach etwas anderem aus.
phone--digits_lost = Geben Sie die Nummer neu ein, denn eine Tabelle hat die letzten Ziffern verloren.
phone--invalid = Prüfen Sie die Nummer, denn eine solche gibt es in diesem Land nicht.
phone--evidence_plan = solche Nummern sind in Gebrauch
phone--evidence_notation = so werden sie meist geschrieben
phone--evidence_neighbour_country = das ist eine Mobilnummer aus einem anderen Land ({ $country })
