# What a use case requires, and why the verdict is what it is.

field--required = Vul dit nog in.
verdict--nothing_found = Er hoeft niets gevraagd te worden.
verdict--something_to_ask = Er is iets te vragen; ja of nee is genoeg.
verdict--suggestion_waits = Een voorstel wacht op antwoord.
verdict--must_be_typed = Er moet eerst iets worden ingevuld of verbeterd.
verdict--possible_duplicate = Dit is misschien een klant die al bekend is.
