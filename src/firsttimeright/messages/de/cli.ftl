# The command line's own words.

cli--title_tidied = Aufgeräumt, nichts verloren
cli--title_suggested = Vorgeschlagen, wartet auf ein Ja
cli--title_completed = Ergänzt, wartet auf ein Ja
cli--title_noted = Bemerkt
cli--title_twins = Wer das sein kann
cli--title_record = Der zu speichernde Datensatz
cli--title_scores = Aktuell, vollständig, korrekt, einmalig
cli--column_field = Feld
cli--column_typed = eingegeben
cli--column_stored = wird
cli--column_rule = warum
cli--column_value = Wert
cli--column_sure = sicher
cli--column_reason = Grund
cli--column_customer = Kunde
cli--column_relation = Beziehung
cli--column_chance = Wahrscheinlichkeit
cli--column_bits = Bits
cli--record = Datensatz { $number }
cli--summary = { $count ->
    [one] Insgesamt ein Datensatz
   *[other] Insgesamt { $count } Datensätze
}
cli--skipped = Nicht geprüft: { $checks }.
cli--column_score = Wert
cli--column_improve = was sich am leichtesten verbessern lässt
cli--letter_accurate = aktuell
cli--letter_complete = vollständig
cli--letter_correct = korrekt
cli--letter_unique = einmalig
cli--column_letter = Qualität
cli--save = Speichern
