# Der Datensatz, wie er ankam: Arten von Werten, Länge, Kodierung.

record--too_long = Bitte kürzen Sie diesen Text auf höchstens { $limit } Zeichen.
record--wrong_type = Bitte geben Sie diesen Wert noch einmal ein.
record--not_text = Dieser Wert kam als Zahl an und wurde als Text gelesen.
record--bytes = Dieser Wert kam als Bytes an und wurde als Text gelesen.
record--mojibake = Einige Buchstaben waren entstellt und wurden wiederhergestellt.
record--lost_letter = Hier ist ein Buchstabe verloren gegangen. Bitte geben Sie den Wert noch einmal ein.
record--too_many_fields = Dieses Formular hat mehr Felder, als geprüft werden können: { $n }, höchstens { $limit }.
record--nothing_recognised = Keines dieser Felder wurde erkannt; geprüft wurde also nichts.

report--completed = ergänzt
report--because = { $said } { $reasons }.
report--but = { $said } Aber { $reason }.
report--more_reasons =
    { $more ->
        [1] es gibt noch einen weiteren Hinweis
       *[other] es gibt noch { $more } weitere Hinweise
    }
report--only_meant_is_known = dieser Name ist verbreitet (der eingegebene ist uns nicht bekannt)
report--rare_meant_is_known = diesen Namen gibt es (der eingegebene ist uns nicht bekannt)
report--meant_is_known = diesen Namen gibt es
report--several_are_usual = diese Namen sind verbreitet
report--only_several_are_usual = diese Namen sind verbreitet (der eingegebene ist uns nicht bekannt)
report--several_are_known = diese Namen gibt es
report--only_several_are_known = diese Namen gibt es (der eingegebene ist uns nicht bekannt)
report--keep = Nein, so lassen
report--leave = So lassen
report--empty = Leer lassen
report--check = Prüfen
report--changed =
    { $way ->
        [filled] { $field }: „{ $after }“ wurde ausgefüllt.
        [emptied] { $field }: „{ $before }“ steht jetzt in einem anderen Feld.
       *[changed] { $field }: „{ $before }“ wurde als „{ $after }“ geschrieben.
    }
report--of_field = { $field }: { $said }
report--offer = { $said } Vorschlag: { $offer }.
report--not_all_checked = Es konnte nicht alles geprüft werden.
report--look_again = Bitte sehen Sie sich das noch einmal an.
report--fill_in = Das können wir für Sie ausfüllen: { $value }.
report--ask_next =
    { $use ->
        [need] Bitte fragen Sie noch nach: { $field }. Das wird benötigt.
        [reach] Sie können noch fragen nach: { $field }. Damit ist dieser Kunde erreichbar.
        [tell] Sie können noch fragen nach: { $field }. Damit lässt sich dieser Kunde von anderen unterscheiden.
        [use] Sie können noch fragen nach: { $field }. Das ist für die meisten Zwecke nützlich.
       *[both] Sie können noch fragen nach: { $field }. Damit ist dieser Kunde erreichbar und von anderen zu unterscheiden.
    }
report--duplicate = Das ist vielleicht Kunde { $id } (zu { $percent } % wahrscheinlich).
record--together = In Form gebracht; die Teile bleiben in diesem Feld beisammen.
record--more_than_street = Hier steht mehr als die Straße. Bitte geben Sie hier nur die Straße ein, mit der Hausnummer, wenn sie kein eigenes Feld hat.
