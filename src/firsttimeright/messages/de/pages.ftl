# The words of the ACCU pages.

page--all = alle
page--records = Datensätze
page--of_records = { $count ->
    [one] { $written } Datensatz
   *[other] { $written } Datensätze
}
page--accurate = aktuell
page--complete = vollständig
page--correct = korrekt
page--unique = einmalig
page--not_known = nicht bekannt
page--field = Feld
page--fields = Felder
page--filled = gefüllt
page--asked = nachgefragt
page--most = am häufigsten
page--letter = Qualität
page--why = warum
page--lost = Punkte verloren, für sich
page--moved = Punkte, für sich
page--costs = Was am meisten kostet
page--moves = Was sich am meisten geändert hat
page--lead = Aktuell heißt nicht veraltet; einmalig heißt, dass kein anderer Datensatz dieselbe Person ist.
page--better = Punkte von hundert, nachher minus vorher: + ist besser, − ist schlechter.
page--bars = Der graue Balken ist vorher, der darunter nachher.
page--two_days = Zwischen zwei Tagen
page--from_to = { $before } bis { $after }
page--trend = ACCU, Entwicklung
page--grown_old = lange nicht bestätigt
page--channel = Kanal
