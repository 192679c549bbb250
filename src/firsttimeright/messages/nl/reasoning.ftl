# What the fields say of each other, and the reasons for it.

cross--country_differs = Bedoelt u { $after } als land?
cross--country_found = Het land volgt uit de andere gegevens.
cross--too_young_for_title = Klopt de geboortedatum? Met deze titel is iemand meestal ouder.
cross--too_young_for_role = Klopt de geboortedatum? Voor deze rol moet iemand meerderjarig zijn.
cross--elder_too_young = Kloppen beide geboortedata? Die van de ouder of voogd is daarvoor te laat.
cross--birth_date_differs_from_number = Bedoelt u { $after } als geboortedatum?
cross--number_of_another_date = Hoort het persoonsnummer bij deze persoon? Er staat een andere geboortedatum in.
cross--birth_date_from_number = De geboortedatum staat in het persoonsnummer.
cross--number_of_other_country = Bedoelt u { $after }? Dat nummer hoort bij het land waar de rest van de gegevens op wijst.
cross--family_name_in_given_name = In het veld voor de voornaam staat een hele naam, met een andere achternaam. Welke klopt?
cross--initials_differ = De voorletters zijn niet die van de voornaam.
cross--same_value = Hier staat twee keer hetzelfde. Klopt dat?
cross--addressed_differently = Het ene veld spreekt een man aan en het andere een vrouw. Klopt dat?
cross--same_number = In beide telefoonvelden staat hetzelfde nummer.
record--made_up = Deze gegevens lijken een voorbeeld. Vul de echte gegevens in.
cross--other_keyboard = Bedoelt u “{ $after }”? Het toetsenbord lijkt op een andere taal te staan.
cross--hand_beside_keys = Bedoelt u “{ $after }”? De hand lijkt één toets ernaast te hebben gelegen.
cross--family_name_of_other_sex = Klopt de achternaam? Deze vorm wordt door vrouwen gedragen.
cross--word_twice = Bedoelt u “{ $after }”? De naam staat er twee keer.
cross--full_name_differs = De volledige naam en de losse namen verschillen. Welke klopt?
cross--area_code_elsewhere = Het telefoonnummer komt uit de omgeving van { $place }, ver van dit adres.
cross--account_outside_sepa = Deze rekening loopt in een land ({ $country }) waar automatisch incasseren niet kan.
cross--account_holder_differs = De rekening staat op een andere naam.
cross--misplaced =
    { $kind ->
        [email] Dit lijkt een e-mailadres. Vul hier in wat in dit veld hoort.
        [phone] Dit lijkt een telefoonnummer. Vul hier in wat in dit veld hoort.
        [mobile] Dit lijkt een telefoonnummer. Vul hier in wat in dit veld hoort.
        [iban] Dit lijkt een rekeningnummer. Vul hier in wat in dit veld hoort.
        [birth_date] Dit lijkt een datum. Vul hier in wat in dit veld hoort.
        [postcode] Dit lijkt een postcode. Vul hier in wat in dit veld hoort.
       *[other] Hoort dit in een ander veld?
    }
cross--swapped = Zijn deze twee velden verwisseld?
cross--whole_name_in_field = Staat hier de hele naam in één veld?
cross--shifted = Staat alles één veld te ver?
cross--initials_from_given_name = De voorletters volgen uit de voornamen.
cross--given_name_from_email = De voornaam staat misschien in het e-mailadres.
cross--language_found = De taal volgt uit de andere gegevens.
cross--greeting_composed = De opening van een brief volgt uit de naam.
evidence--email_spells_it_so = zo staat de naam in het e-mailadres
evidence--full_name_spells_it_so = zo staat het in de volledige naam
evidence--holder_spells_it_so = zo staat de naam bij de rekeninghouder
evidence--family_name_spells_it_so = zo staat de achternaam in deze gegevens
evidence--initial_fits = de voorletters passen bij die naam
evidence--initial_differs = de voorletters passen bij wat er staat
evidence--salutation_fits = de aanhef past bij die naam
evidence--salutation_differs = de aanhef past niet bij die naam
evidence--customers_spell_it_so = { $customers } klanten spellen het zo
evidence--customers_spell_as_typed = { $customers } klanten spellen het zoals het er staat
evidence--household_spells_it_so = anderen op dit adres spellen het zo
evidence--known_customer_spells_it_so = de klant die dit kan zijn, spelt het zo
evidence--phone_from_there = het telefoonnummer komt uit dat land
evidence--account_from_there = de bankrekening loopt in dat land
evidence--mail_from_there = het e-mailadres komt uit dat land
evidence--vat_from_there = het btw-nummer komt uit dat land
evidence--postcode_from_there = de postcode is van dat land
evidence--place_is_there = de plaats ligt in dat land
evidence--area_code_of_postcode = het telefoonnummer komt daarvandaan
evidence--number_carries_date = het persoonsnummer bevat deze datum
evidence--day_and_month_changed_places = dag en maand zijn verwisseld
evidence--one_digit_differs = er verschilt maar één cijfer
evidence--two_digits_changed_places = twee cijfers zijn verwisseld
evidence--other_layout_gives_name = met een andere toetsenbordindeling is het een gewone naam
evidence--next_keys_give_name = met steeds de toets ernaast is het een gewone naam
evidence--form_for_women = mannen dragen een andere vorm van deze naam
evidence--names_are_not_doubled = bijna niemand heeft twee keer dezelfde naam
evidence--no_name_has_the_mark = geen naam heeft dit teken
evidence--keys_of_digits = de ingedrukte toetsen zijn die van cijfers
evidence--no_name_as_it_stands = zoals het er staat, lijkt het niet op een naam
evidence--looks_like_other_field = het past bij het andere veld
evidence--does_not_look_like_own = bij dit veld past het niet
evidence--begins_with_given_name = hier staan een voornaam en een achternaam
evidence--name_said_again = de andere naam staat al in zijn eigen veld
evidence--other_field_is_empty = het andere veld is nog leeg
evidence--other_field_holds_this_kind = de waarde in het andere veld past juist hier
evidence--other_field_holds_it = de waarde staat ook al in het veld waar zij hoort
evidence--all_shifted = { $fields } waarden op een rij staan één veld te ver
evidence--given_names_begin_so = dat zijn de eerste letters van de voornamen
evidence--email_spells_it_out = de naam staat voluit in het e-mailadres
evidence--is_a_given_name = dit is een gewone voornaam
evidence--salutation_is_of_language = de aanhef is in die taal
evidence--country_speaks_it = het is de taal van het land
evidence--area_speaks_it = het is de taal van die streek
evidence--street_is_of_language = de straat heeft een naam in die taal
evidence--mail_ends_so = het e-mailadres komt uit een land met die taal
evidence--greeting_by_salutation = dat volgt uit de aanhef en de naam
evidence--greeting_is_neutral = zonder aanhef kiezen wij een neutrale vorm
evidence--stated_gender_agrees = het opgegeven geslacht past bij deze aanhef
evidence--stated_gender_differs = het opgegeven geslacht past bij de getypte aanhef
evidence--number_agrees = het persoonsnummer past bij deze aanhef
evidence--number_differs = het persoonsnummer past bij de getypte aanhef
evidence--email_has_other_order = in het e-mailadres staan de namen andersom
evidence--email_has_this_order = in het e-mailadres staan de namen in deze volgorde
evidence--holder_has_other_order = bij de rekeninghouder staan de namen andersom
evidence--holder_has_this_order = bij de rekeninghouder staan de namen in deze volgorde
evidence--full_name_has_other_order = in de volledige naam staan de namen andersom
evidence--full_name_has_this_order = in de volledige naam staan de namen in deze volgorde
evidence--initials_of_family_name = de voorletters passen bij wat bij achternaam staat
evidence--initials_of_given_name = de voorletters passen bij de voornaam
evidence--name_was_once_of_men = in die jaren kregen ook mannen deze naam
evidence--given_name_is_rare = weinig mensen hebben deze voornaam
