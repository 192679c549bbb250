# What a use case requires, and why the verdict is what it is.

field--required = Bitte füllen Sie das noch aus.
verdict--nothing_found = Es muss nichts gefragt werden.
verdict--something_to_ask = Es gibt etwas zu fragen; Ja oder Nein genügt.
verdict--suggestion_waits = Ein Vorschlag wartet auf eine Antwort.
verdict--must_be_typed = Zuerst muss etwas eingegeben oder verbessert werden.
verdict--possible_duplicate = Das ist vielleicht ein Kunde, der schon bekannt ist.
