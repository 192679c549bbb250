# Dates, of birth first of all.

date--format = Das Datum wurde als Jahr-Monat-Tag geschrieben.
date--spreadsheet_serial = Das war eine Tagesnummer aus einer Tabelle und wurde als Datum gelesen.
date--time_dropped = Die Uhrzeit hinter dem Datum wurde weggelassen.
date--two_digit_year = Das Jahrhundert wurde ergänzt.
date--order_assumed = Tag und Monat wurden in der Reihenfolge des Landes gelesen.
date--remark = Worte neben dem Datum wurden weggelassen.
date--ambiguous = Prüfen Sie Tag und Monat: das kann man auf zwei Arten lesen.
date--month_first = Meinten Sie { $after }? Der Monat steht vorn.
date--century_unsure = Geben Sie das Jahr mit vier Ziffern ein.
date--shifted_by_time_zone = Meinten Sie { $after }? Das Datum ist vielleicht durch eine Zeitzone verschoben.
date--default = Stimmt dieses Datum? Es wird oft eingetragen, wenn es niemand weiß.
date--very_old = Stimmt dieses Jahr?
date--today = Ist das das Geburtsdatum? Es ist das heutige Datum.
date--incomplete = Geben Sie Tag, Monat und Jahr ein, wenn Sie sie wissen.
date--child = Diese Person ist ein Kind.
date--missing = Geben Sie ein Datum ein, zum Beispiel 31.12.1980.
date--placeholder = Geben Sie ein Datum ein oder lassen Sie das Feld leer.
date--unreadable = Geben Sie das Datum in Ziffern ein, zum Beispiel 31.12.1980.
date--impossible = Prüfen Sie Tag und Monat: diesen Tag gibt es im Kalender nicht.
date--future = Prüfen Sie das Jahr: dieser Tag kommt erst noch.
date--too_old = Prüfen Sie das Jahr: das ist mehr als { $years } Jahre her.
date--evidence_order = die Ziffern sind nur in dieser Reihenfolge ein Datum
date--evidence_year_slip = ein Tippfehler macht daraus das getippte Jahr
date--evidence_midnight = hier ist es dann Mitternacht des nächsten Tages
