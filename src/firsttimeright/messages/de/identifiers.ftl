# Identifiers: accounts, companies, persons.

identifier--notation = Die Nummer wurde ohne Leer- und Satzzeichen geschrieben.
identifier--label = Das Wort vor der Nummer wurde entfernt.
identifier--leading_zero = Vor die Nummer wurde eine 0 gesetzt.
identifier--country_added = Das Land ({ $country }) wurde vor die Nummer gesetzt.
identifier--not_checked = Diese Nummer wurde so behalten, wie sie eingegeben wurde.
identifier--foreign = Diese Nummer ist aus einem anderen Land ({ $country }).
identifier--placeholder = Das sieht nach einem Beispiel aus. Bitte geben Sie Ihre eigene Nummer ein oder lassen Sie das Feld leer.
identifier--other_kind = Das sieht nach einer anderen Art Nummer aus. Geben Sie sie im passenden Feld ein.
identifier--missing = Geben Sie die Nummer ein.
identifier--letter_for_digit = Prüfen Sie die Nummer, denn wo eine Ziffer hingehört, steht ein Buchstabe.
identifier--check_digit = Prüfen Sie die Nummer, denn wahrscheinlich ist eine Ziffer falsch oder zwei sind vertauscht.
identifier--length = Prüfen Sie die Nummer, denn sie hat zu viele oder zu wenige Ziffern.
identifier--format = Prüfen Sie die Nummer, denn so werden solche Nummern nicht geschrieben.
identifier--evidence_only_candidate = von allen so ähnlichen Nummern ist nur diese gültig
identifier--evidence_lookalike = der Buchstabe sieht der Ziffer ähnlich
