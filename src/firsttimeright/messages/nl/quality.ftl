# Why one of the four letters (accurate, complete, correct, unique) is lower than it could be.

accu--grown_old = { $days } dagen geleden voor het laatst nagegaan
accu--provider_gone = deze maildienst bestaat niet meer
accu--postcode_gone = deze postcode is niet meer in gebruik
accu--required_empty = nog nodig
accu--useful_empty = nog niet bekend, en meestal handig om te hebben
accu--finding = hier is iets over opgemerkt
accu--suggestion_waits = een voorstel wacht op een ja of een nee
accu--possible_duplicate = staat misschien al in het klantenbestand
