# E-mail addresses.

email--trimmed = Leerzeichen um die Adresse wurden entfernt.
email--invisible_character = Unsichtbare Zeichen in der Adresse wurden entfernt.
email--fullwidth = Breite Zeichen wurden als gewöhnliche geschrieben.
email--mailto = „mailto:“ vor der Adresse wurde entfernt.
email--label = Das Wort vor der Adresse wurde entfernt.
email--display_name = Nur die Adresse wurde behalten, ohne den Namen daneben.
email--quotes = Die Anführungszeichen um die Adresse wurden entfernt.
email--trailing_punctuation = Satzzeichen um die Adresse wurden entfernt.
email--trailing_dot = Der Punkt hinter der Adresse wurde entfernt.
email--domain_lowercased = Der Teil hinter dem @ wurde klein geschrieben.
email--space =
    { $example ->
        [none] Geben Sie die Adresse ohne Leerzeichen ein.
       *[other] Geben Sie die Adresse ohne Leerzeichen ein, zum Beispiel name@beispiel.de.
    }
email--comma_for_dot = Geben Sie einen Punkt ein, wo jetzt ein anderes Zeichen steht, etwa ein Komma.
email--double_at = Geben Sie das @ nur einmal ein.
email--double_dot = Geben Sie einen Punkt statt zwei ein.
email--leading_dot = Entfernen Sie den Punkt am Anfang oder hinter dem @.
email--dot_before_at = Entfernen Sie den Punkt vor dem @.
email--at_word = Geben Sie @ statt des Wortes dafür ein.
email--at_missing = Geben Sie das @ zwischen Name und Anbieter ein.
email--tld_missing =
    { $example ->
        [none] Meinten Sie { $after }? Das Ende der Adresse fehlt.
       *[other] Geben Sie die ganze Adresse ein, zum Beispiel mit .de am Ende.
    }
email--dot_missing =
    { $example ->
        [none] Geben Sie den Punkt vor der Endung ein.
       *[other] Geben Sie den Punkt vor der Endung ein, zum Beispiel .de.
    }
email--two_addresses = Geben Sie nur eine Adresse ein, denn hier stehen { $n }.
email--missing = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de.
email--no_at =
    { $example ->
        [none] Geben Sie die ganze Adresse mit @ ein.
       *[other] Geben Sie die ganze Adresse mit @ ein, zum Beispiel name@beispiel.de.
    }
email--no_local_part = Geben Sie den Namen vor dem @ ein.
email--no_domain =
    { $example ->
        [none] Geben Sie ein, was hinter dem @ steht.
       *[other] Geben Sie ein, was hinter dem @ steht, zum Beispiel gmail.com.
    }
email--local_syntax = Prüfen Sie den Teil vor dem @, denn ein Zeichen dort ist nicht erlaubt.
email--domain_syntax = Prüfen Sie den Teil hinter dem @, denn so kann er nicht lauten.
email--too_long = Geben Sie eine kürzere Adresse ein, höchstens { $limit } Zeichen.
email--domain_typo = Meinten Sie { $after }?
email--tld_typo = Meinten Sie { $after }, mit anderer Endung?
email--tld_unknown = Prüfen Sie das Ende der Adresse, denn diese Endung kennen wir nicht.
email--lookalike_letter = Ein Buchstabe stammt aus einer anderen Schrift. Meinten Sie { $after }?
email--accent_at_provider = Bei diesem Anbieter gibt es keine Adressen mit Akzenten. Meinten Sie { $after }?
email--www = Eine E-Mail-Adresse hat kein www. Meinten Sie { $after }?
email--placeholder = Geben Sie eine Adresse ein, unter der Sie E-Mails erhalten, oder lassen Sie das Feld leer.
email--no_reply = Niemand liest, was an diese Adresse gesendet wird. Haben Sie eine andere?
email--out_of_use = Nach der Bemerkung dabei wird diese Adresse nicht mehr verwendet. Stimmt die Adresse noch?
email--disposable = Das ist eine Adresse für kurzen Gebrauch.
email--role = Diese Adresse gehört zu einer Funktion, nicht zu einer Person.
email--domain_not_found = Prüfen Sie den Teil hinter dem @, denn diese Adresse können wir jetzt nicht finden.
email--domain_takes_no_mail = Prüfen Sie den Teil hinter dem @, denn dort kommen jetzt keine E-Mails an.
email--evidence_slip = wie leicht man sich so vertippt
email--evidence_provider = wie viele Menschen diesen Anbieter haben
email--evidence_own_domain = fast niemand hat eine Adresse mit dem eingegebenen Teil hinter dem @
email--evidence_tld_not_in_use = die eingegebene Endung gibt es nicht
email--evidence_notation = nur so können E-Mails ankommen
email--evidence_distinct_name = nur ein Anbieter hat diesen Namen
