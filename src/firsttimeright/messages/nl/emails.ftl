# E-mail addresses.

email--trimmed = Wij hebben spaties rond het adres weggehaald.
email--invisible_character = Wij hebben onzichtbare tekens uit het adres gehaald.
email--fullwidth = Wij hebben brede letters als gewone letters geschreven.
email--mailto = Wij hebben “mailto:” voor het adres weggehaald.
email--label = Wij hebben het woord voor het adres weggehaald.
email--display_name = Wij hebben alleen het adres bewaard, zonder de naam erbij.
email--quotes = Wij hebben de aanhalingstekens rond het adres weggehaald.
email--trailing_punctuation = Wij hebben leestekens rond het adres weggehaald.
email--trailing_dot = Wij hebben de punt achter het adres weggehaald.
email--domain_lowercased = Wij hebben het deel achter de @ met kleine letters geschreven.
email--space =
    { $example ->
        [none] Typ het adres zonder spatie.
       *[other] Typ het adres zonder spatie, bijvoorbeeld naam@voorbeeld.nl.
    }
email--comma_for_dot = Typ een punt waar nu een ander teken staat, zoals een komma.
email--double_at = Typ de @ maar één keer.
email--double_dot = Typ één punt in plaats van twee.
email--leading_dot = Haal de punt weg aan het begin of achter de @.
email--dot_before_at = Haal de punt voor de @ weg.
email--at_word = Typ @ in plaats van het woord ervoor.
email--at_missing = Typ de @ tussen de naam en de provider.
email--tld_missing =
    { $example ->
        [none] Bedoelt u { $after }? Het eind van het adres ontbreekt.
       *[other] Typ het hele adres, bijvoorbeeld met .nl aan het eind.
    }
email--dot_missing =
    { $example ->
        [none] Typ de punt voor het laatste deel.
       *[other] Typ de punt voor het laatste deel, bijvoorbeeld .nl.
    }
email--two_addresses = Typ één adres, want hier staan er { $n }.
email--missing = Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.
email--no_at =
    { $example ->
        [none] Vul het hele e-mailadres in, met een @.
       *[other] Vul het hele e-mailadres in, met een @, bijvoorbeeld naam@voorbeeld.nl.
    }
email--no_local_part = Vul de naam voor de @ in.
email--no_domain =
    { $example ->
        [none] Vul in wat achter de @ staat.
       *[other] Vul in wat achter de @ staat, bijvoorbeeld gmail.com.
    }
email--local_syntax = Kijk naar het deel voor de @, want daar staat een teken dat niet kan.
email--domain_syntax = Kijk naar het deel achter de @, want zo kan dat niet geschreven worden.
email--too_long = Vul een korter adres in, hooguit { $limit } tekens.
email--domain_typo = Bedoelt u { $after }?
email--tld_typo = Bedoelt u { $after }, met een ander laatste deel?
email--tld_unknown = Kijk naar het eind van het adres, want dit laatste deel kennen wij niet.
email--lookalike_letter = Een letter lijkt gewoon, maar komt uit een ander schrift. Bedoelt u { $after }?
email--accent_at_provider = Deze provider kent geen adressen met accenten. Bedoelt u { $after }?
email--www = In een e-mailadres staat geen www. Bedoelt u { $after }?
email--placeholder = Vul een adres in waarop u mail ontvangt, of laat het veld leeg.
email--no_reply = Niemand leest wat naar dit adres wordt gestuurd. Heeft u een ander adres?
email--out_of_use = Volgens de opmerking erbij wordt dit adres niet meer gebruikt. Klopt het adres nog?
email--disposable = Dit is een adres voor kort gebruik.
email--role = Dit adres hoort bij een functie, niet bij één persoon.
email--domain_not_found = Kijk naar het deel achter de @, want dit adres kunnen wij nu niet vinden.
email--domain_takes_no_mail = Kijk naar het deel achter de @, want daar komt nu geen mail aan.
email--evidence_slip = hoe makkelijk men zich zo vertypt
email--evidence_provider = hoeveel mensen deze provider hebben
email--evidence_own_domain = bijna niemand heeft een adres bij het getypte domein
email--evidence_tld_not_in_use = het getypte laatste deel bestaat niet
email--evidence_notation = alleen zo kan er mail aankomen
email--evidence_distinct_name = er is maar één provider met deze naam
