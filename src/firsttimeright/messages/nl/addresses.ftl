# Adressen: straat, nummer, postcode, plaats, land.

house_number--missing = Vul het huisnummer in, bijvoorbeeld 12.
house_number--invalid = Vul het huisnummer in als getal, bijvoorbeeld 12.
house_number--placeholder = Vul het echte huisnummer in.
house_number--none_on_purpose = Dit adres heeft geen huisnummer.
house_number--conflict = Er staan twee verschillende huisnummers. Welk nummer klopt?
house_number--notation = Het huisnummer is op de gewone manier geschreven.
house_number--ambiguous = Een van de twee nummers kan bij de straatnaam horen.
house_number_addition--notation = De toevoeging is op de gewone manier geschreven.
house_number_addition--unknown = Deze toevoeging kennen wij hier niet. Wel bekend: { $known }
house_number_addition--missing = Kies de toevoeging bij het huisnummer: { $known }
house_number_addition--conflict = Bij het huisnummer staat een andere toevoeging dan in het veld erachter. Welke klopt?
postcode--format =
    { $example ->
        [none] Controleer de postcode.
       *[other] Controleer de postcode. Die hoort eruit te zien als { $example }.
    }
postcode--leading_zero = Controleer de postcode: die begint hier nooit met een nul.
postcode--letters_never_used = Controleer de letters van de postcode: deze combinatie bestaat niet.
postcode--letters_missing = Vul ook de twee letters van de postcode in, bijvoorbeeld 1234 AB.
postcode--letter_for_digit = In de postcode staat een letter waar een cijfer hoort, zoals O in plaats van 0.
postcode--digit_for_letter = In de postcode staat een cijfer waar een letter hoort, zoals 8 in plaats van B.
postcode--unused_range = Controleer de postcode: zo’n postcode wordt niet gebruikt.
postcode--missing = Vul de postcode in, bijvoorbeeld 1234 AB.
postcode--notation = De postcode is op de gewone manier geschreven.
postcode--unknown = Deze postcode kennen wij nog niet; er komen elke maand nieuwe bij.
city--misspelled = Bedoelt u “{ $after }”?
city--inferred = De plaats volgt uit de postcode.
city--missing = Vul de plaats in.
city--notation = De plaatsnaam is op de gewone manier geschreven.
city--alias = De plaats heeft de naam gekregen die ze in het land zelf heeft.
country--inferred = Het land volgt uit de rest van het adres.
country--notation = Het land is als landcode genoteerd.
country--unknown =
    { $example ->
        [none] Bedoelt u “{ $after }”?
       *[other] Kies het land uit de lijst.
    }
country--other = Ligt dit adres in een ander land?
region--notation = De regio is als code genoteerd.
region--misspelled = Bedoelt u “{ $after }”?
postcode_region--mismatch = Deze postcode ligt meestal in { $usual }. Klopt de regio?
city_region--mismatch = Deze plaats ligt meestal in { $usual }. Klopt de regio?
region--inferred = De regio volgt uit postcode en plaats.
city--is_country = Vul de plaats in: hier staat een land.
city--is_region = Vul de plaats in: hier staat een provincie of deelstaat.
postcode_city--mismatch = Deze postcode hoort meestal bij { $usual }. Kloppen postcode en plaats?
street--missing = Vul de straat in.
street--notation = De straatnaam is op de gewone manier geschreven.
street--abbreviation = De straatnaam is voluit geschreven.
street--misspelled = Bedoelt u “{ $after }”?
street--inferred = De straat volgt uit postcode en huisnummer.
street--choice = Kies de straat: { $choices }
street--replaced = Bij deze postcode en dit nummer hoort { $usual }. Klopt de straat?
address--po_box = Dit is een postbus of antwoordnummer.
address--placeholder = Vul het echte adres in.
address--unresolved = Een deel van deze tekst hoort niet bij het adres. Controleer het adres.
address--trimmed = Spaties en onzichtbare tekens zijn weggehaald.
address--confirmed = Dit adres bestaat.
address--not_found = Wij vinden deze postcode met dit nummer niet. Kloppen ze?
address--directory_skipped = Het adres is niet opgezocht.
field--house_number_in_street = Het huisnummer stond bij de straat en staat nu in het eigen veld.
field--duplicate_house_number = Het huisnummer stond er dubbel; één keer is genoeg.
field--addition_in_street = De toevoeging stond bij de straat en staat nu in het eigen veld.
field--addition_in_house_number = De toevoeging stond bij het huisnummer en staat nu in het eigen veld.
field--house_number_in_addition = Het huisnummer stond ook bij de toevoeging; één keer is genoeg.
field--swapped = Velden waren verwisseld en staan nu goed.
field--street_in_city = De straat stond bij de plaats en heeft nu een eigen veld.
field--postcode_in_city = De postcode stond bij de plaats en staat nu in het eigen veld.
field--city_in_postcode = De plaats stond bij de postcode en staat nu in het eigen veld.
field--postcode_in_house_number = De postcode stond bij het huisnummer en staat nu in het eigen veld.
field--house_number_in_postcode = Het huisnummer stond bij de postcode en staat nu in het eigen veld.
field--country_in_city = Het land stond bij de plaats en is daar weggehaald.
field--postcode_in_region = De postcode stond bij de regio en staat nu in een eigen veld.
field--region_in_city = De regio stond bij de plaats en staat nu in het eigen veld.
field--whole_address_in_street = Het hele adres stond bij de straat; elk deel staat nu in het eigen veld.
field--email_in_street = Vul hier de straat in; dit is een e-mailadres.
field--phone_in_street = Vul hier de straat in; dit is een telefoonnummer.

address--place_of_postcode = die plaats hoort bij deze postcode
address--region_of_postcode = die regio hoort bij deze postcode
address--digits_exchanged = twee cijfers naast elkaar zijn verwisseld
address--region_of_place = de plaats ligt in die regio
address--place_slip = het scheelt maar één tikfout
address--postcode_form = zo zien postcodes er in dat land uit
address--street_slip = het scheelt maar één tikfout
address--street_known = er bestaat een straat met die naam
address--number_as_date = een rekenblad maakt zulke datums van huisnummers
address--street_word = het woord voor een straat klopt dan
address--directory = zo staat het in het adresregister
address--context = dit formulier wordt in dat land gebruikt
address--text = dit staat in het getypte adres
