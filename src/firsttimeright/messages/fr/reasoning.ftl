# What the fields say of each other, and the reasons for it.

cross--country_differs = Vouliez-vous dire { $after } comme pays ?
cross--country_found = Le pays se déduit des autres données.
cross--too_young_for_title = La date de naissance est-elle exacte ? Les personnes qui portent ce titre sont en général plus âgées.
cross--too_young_for_role = La date de naissance est-elle exacte ? Ce rôle demande d’être majeur.
cross--elder_too_young = Les deux dates de naissance sont-elles exactes ? Celle du parent ou du tuteur est trop tardive.
cross--birth_date_differs_from_number = Vouliez-vous dire le { $after } comme date de naissance ?
cross--number_of_another_date = Le numéro personnel est-il celui de cette personne ? Il contient une autre date de naissance.
cross--birth_date_from_number = La date de naissance figure dans le numéro personnel.
cross--number_of_other_country = Vouliez-vous dire { $after } ? Ce numéro est du pays qu’indiquent les autres données.
cross--family_name_in_given_name = Le champ du prénom contient un nom complet avec un autre nom de famille. Lequel est exact ?
cross--initials_differ = Les initiales ne sont pas celles du prénom.
cross--same_value = La même valeur est saisie deux fois. Est-ce exact ?
cross--addressed_differently = Un champ s’adresse à un homme, l’autre à une femme. Est-ce exact ?
cross--same_number = Le même numéro figure dans les deux champs de téléphone.
record--made_up = Ces données ressemblent à un exemple. Veuillez saisir les vraies.
cross--other_keyboard = Vouliez-vous dire « { $after } » ? Le clavier semble réglé sur une autre langue.
cross--hand_beside_keys = Vouliez-vous dire « { $after } » ? La main semble avoir été décalée d’une touche.
cross--family_name_of_other_sex = Le nom de famille est-il exact ? Cette forme est portée par des femmes.
cross--word_twice = Vouliez-vous dire « { $after } » ? Le nom s’y trouve deux fois.
cross--full_name_differs = Le nom complet ne correspond pas aux noms séparés. Lequel est exact ?
cross--area_code_elsewhere = Le numéro de téléphone vient de la région de { $place }, loin de cette adresse.
cross--account_outside_sepa = Ce compte est tenu dans un pays ({ $country }) où le prélèvement est impossible.
cross--account_holder_differs = Le compte est à un autre nom.
cross--misplaced =
    { $kind ->
        [email] Cela ressemble à une adresse e-mail. Veuillez saisir ici ce que ce champ demande.
        [phone] Cela ressemble à un numéro de téléphone. Veuillez saisir ici ce que ce champ demande.
        [mobile] Cela ressemble à un numéro de téléphone. Veuillez saisir ici ce que ce champ demande.
        [iban] Cela ressemble à un numéro de compte. Veuillez saisir ici ce que ce champ demande.
        [birth_date] Cela ressemble à une date. Veuillez saisir ici ce que ce champ demande.
        [postcode] Cela ressemble à un code postal. Veuillez saisir ici ce que ce champ demande.
       *[other] Est-ce que cela va dans un autre champ ?
    }
cross--swapped = Ces deux champs sont-ils intervertis ?
cross--whole_name_in_field = Ce champ contient-il le nom complet ?
cross--shifted = Tout est-il décalé d’un champ ?
cross--initials_from_given_name = Les initiales se déduisent des prénoms.
cross--given_name_from_email = Le prénom figure peut-être dans l’adresse e-mail.
cross--language_found = La langue se déduit des autres données.
cross--greeting_composed = L’ouverture d’une lettre se déduit du nom.
evidence--email_spells_it_so = l’adresse e-mail l’écrit ainsi
evidence--full_name_spells_it_so = le nom complet l’écrit ainsi
evidence--holder_spells_it_so = le nom du titulaire du compte s’écrit ainsi
evidence--family_name_spells_it_so = c’est ainsi que le nom de famille est écrit dans la fiche
evidence--initial_fits = les initiales correspondent à ce nom
evidence--initial_differs = les initiales correspondent à ce qui est saisi
evidence--salutation_fits = la civilité correspond à ce nom
evidence--salutation_differs = la civilité ne correspond pas à ce nom
evidence--customers_spell_it_so = { $customers } clients l’écrivent ainsi
evidence--customers_spell_as_typed = { $customers } clients l’écrivent comme saisi
evidence--household_spells_it_so = d’autres à cette adresse l’écrivent ainsi
evidence--known_customer_spells_it_so = le client dont il peut s’agir l’écrit ainsi
evidence--phone_from_there = le numéro de téléphone est de ce pays
evidence--account_from_there = le compte bancaire est tenu dans ce pays
evidence--mail_from_there = l’adresse e-mail est de ce pays
evidence--vat_from_there = le numéro de TVA est de ce pays
evidence--postcode_from_there = le code postal est de ce pays
evidence--place_is_there = la localité se trouve dans ce pays
evidence--area_code_of_postcode = le numéro de téléphone vient de là
evidence--number_carries_date = le numéro personnel contient cette date
evidence--day_and_month_changed_places = le jour et le mois sont intervertis
evidence--one_digit_differs = un seul chiffre diffère
evidence--two_digits_changed_places = deux chiffres sont intervertis
evidence--other_layout_gives_name = avec une autre disposition de clavier, c’est un nom courant
evidence--next_keys_give_name = avec la touche voisine à chaque fois, c’est un nom courant
evidence--form_for_women = les hommes portent une autre forme de ce nom
evidence--names_are_not_doubled = presque personne ne porte deux fois le même nom
evidence--no_name_has_the_mark = aucun nom n’a ce signe
evidence--keys_of_digits = les touches frappées sont celles de chiffres
evidence--no_name_as_it_stands = tel quel, cela ne ressemble guère à un nom
evidence--looks_like_other_field = cela convient à l’autre champ
evidence--does_not_look_like_own = cela ne convient pas à ce champ
evidence--begins_with_given_name = un prénom et un nom de famille figurent ici
evidence--name_said_again = l’autre nom figure déjà dans son propre champ
evidence--other_field_is_empty = l’autre champ est encore vide
evidence--other_field_holds_this_kind = la valeur de l’autre champ convient ici
evidence--other_field_holds_it = la valeur figure déjà dans le champ où elle a sa place
evidence--all_shifted = { $fields } valeurs de suite sont décalées d’un champ
evidence--given_names_begin_so = ce sont les premières lettres des prénoms
evidence--email_spells_it_out = l’adresse e-mail contient le nom en entier
evidence--is_a_given_name = c’est un prénom courant
evidence--salutation_is_of_language = la civilité est dans cette langue
evidence--country_speaks_it = c’est la langue du pays
evidence--area_speaks_it = c’est la langue de la région
evidence--street_is_of_language = la rue porte un nom dans cette langue
evidence--mail_ends_so = l’adresse e-mail vient d’un pays de cette langue
evidence--greeting_by_salutation = cela découle de la civilité et du nom
evidence--greeting_is_neutral = sans civilité, nous choisissons une formule neutre
evidence--stated_gender_agrees = le sexe indiqué correspond à cette civilité
evidence--stated_gender_differs = le sexe indiqué correspond à la civilité saisie
evidence--number_agrees = le numéro personnel correspond à cette civilité
evidence--number_differs = le numéro personnel correspond à la civilité saisie
evidence--email_has_other_order = dans l’adresse e-mail, les noms sont dans l’autre ordre
evidence--email_has_this_order = dans l’adresse e-mail, les noms sont dans cet ordre
evidence--holder_has_other_order = pour le titulaire du compte, les noms sont dans l’autre ordre
evidence--holder_has_this_order = pour le titulaire du compte, les noms sont dans cet ordre
evidence--full_name_has_other_order = dans le nom complet, les noms sont dans l’autre ordre
evidence--full_name_has_this_order = dans le nom complet, les noms sont dans cet ordre
evidence--initials_of_family_name = les initiales correspondent à ce qui est saisi comme nom de famille
evidence--initials_of_given_name = les initiales correspondent au prénom
evidence--name_was_once_of_men = ces années-là, des hommes aussi recevaient ce prénom
evidence--given_name_is_rare = peu de personnes portent ce prénom
