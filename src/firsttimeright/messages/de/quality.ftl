# Why one of the four letters (accurate, complete, correct, unique) is lower than it could be.

accu--grown_old = vor { $days } Tagen zuletzt geprüft
accu--provider_gone = diesen Maildienst gibt es nicht mehr
accu--postcode_gone = diese Postleitzahl wird nicht mehr verwendet
accu--required_empty = noch erforderlich
accu--useful_empty = noch nicht bekannt, aber meist nützlich
accu--finding = dazu ist etwas aufgefallen
accu--suggestion_waits = ein Vorschlag wartet auf ein Ja oder Nein
accu--possible_duplicate = steht vielleicht schon im Kundenbestand
