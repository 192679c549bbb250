# What the fields say of each other, and the reasons for it.

cross--country_differs = Voulez-vous dire { $after } comme pays ?
cross--country_found = Le pays se déduit des autres données.
cross--too_young_for_title = La date de naissance est-elle exacte ? Avec ce titre, on est en général plus âgé.
cross--too_young_for_role = La date de naissance est-elle exacte ? Ce rôle demande d’être majeur.
cross--birth_date_differs_from_number = Voulez-vous dire { $after } comme date de naissance ? C’est ce que dit le numéro personnel.
cross--same_value = La même chose est saisie deux fois. Est-ce exact ?
cross--same_number = Le même numéro figure dans les deux champs de téléphone.
record--made_up = Ces données ressemblent à un exemple. Veuillez saisir les vraies.
cross--other_keyboard = Voulez-vous dire { $after } ? Le clavier semble réglé sur une autre langue.
cross--full_name_differs = Le nom complet ne correspond pas aux noms séparés. Lequel est exact ?
cross--area_code_elsewhere = Le numéro de téléphone vient de la région de { $place }, loin de cette adresse.
cross--account_outside_sepa = Ce compte est tenu dans un pays ({ $country }) où le prélèvement est impossible.
cross--account_holder_differs = Le compte est à un autre nom.
cross--misplaced = Est-ce que cela va dans un autre champ ?
cross--swapped = Ces deux champs sont-ils intervertis ?
cross--shifted = Tout est-il décalé d’un champ ?
cross--initials_from_given_name = Les initiales se déduisent des prénoms.
cross--given_name_from_email = Le prénom figure peut-être dans l’adresse e-mail.
cross--language_found = La langue se déduit des autres données.
cross--greeting_composed = L’ouverture d’une lettre se déduit du nom.
evidence--slip =
    { $kind ->
        [transposition] deux lettres sont interverties
        [omission] il manque une lettre
        [insertion] il y a une lettre de trop
        [doubling] une lettre est doublée
        [neighbour_key] la touche voisine a été frappée
        [sound] la prononciation est la même
       *[other] la différence est de { $slips ->
            [one] une lettre
           *[other] { $slips } lettres
        }
    }
evidence--meant_is_usual = ce nom est courant
evidence--typed_is_unlisted = nous ne connaissons pas ce nom tel qu’il est saisi
evidence--typed_is_rarer =
    { $times ->
        [1] le nom est à peu près aussi fréquent
       *[other] le nom est { NUMBER($times, useGrouping: 1) } fois plus fréquent
    }
evidence--email_spells_it_so = c’est ainsi que l’écrit l’adresse e-mail
evidence--full_name_spells_it_so = c’est ainsi que l’écrit le nom complet
evidence--holder_spells_it_so = c’est ainsi que l’écrit le titulaire du compte
evidence--initial_fits = les initiales correspondent à ce nom
evidence--initial_differs = les initiales concordent avec la saisie
evidence--salutation_fits = la civilité correspond à ce nom
evidence--salutation_differs = la civilité ne concorde pas
evidence--customers_spell_it_so = { $customers } clients l’écrivent ainsi
evidence--customers_spell_as_typed = { $customers } clients l’écrivent comme saisi
evidence--household_spells_it_so = d’autres à cette adresse l’écrivent ainsi
evidence--phone_from_there = le numéro de téléphone vient de là
evidence--account_from_there = le compte bancaire y est tenu
evidence--mail_from_there = l’adresse e-mail vient de là
evidence--vat_from_there = le numéro de TVA vient de là
evidence--postcode_from_there = le code postal est de ce pays
evidence--place_is_there = la localité s’y trouve
evidence--number_carries_date = le numéro personnel contient cette date
evidence--day_and_month_changed_places = le jour et le mois sont intervertis
evidence--one_digit_differs = un seul chiffre diffère
evidence--other_layout_gives_name = avec une autre disposition de clavier, c’est un nom courant
evidence--no_name_as_it_stands = tel quel, cela ne ressemble guère à un nom
evidence--looks_like_other_field = cela convient à cet autre champ
evidence--does_not_look_like_own = cela ne convient pas à celui-ci
evidence--other_field_is_empty = l’autre champ est vide
evidence--other_field_holds_this_kind = l’autre champ contient une valeur pour celui-ci
evidence--all_shifted = { $fields } valeurs de suite sont décalées d’un champ
evidence--given_names_begin_so = ce sont les premières lettres des prénoms
evidence--email_spells_it_out = l’adresse e-mail l’écrit en entier
evidence--is_a_given_name = c’est un prénom courant
evidence--salutation_is_of_language = la civilité est dans cette langue
evidence--country_speaks_it = c’est la langue du pays
evidence--mail_ends_so = l’adresse e-mail vient d’un pays de cette langue
evidence--greeting_by_salutation = cela découle de la civilité et du nom
evidence--greeting_is_neutral = aucune civilité n’est indiquée, la formule est donc neutre
evidence--stated_gender_agrees = le sexe indiqué y correspond
evidence--stated_gender_differs = le sexe indiqué concorde avec la civilité
evidence--number_agrees = le numéro personnel y correspond
evidence--number_differs = le numéro personnel concorde avec la civilité
evidence--email_has_other_order = dans l’adresse e-mail, les noms sont dans l’autre ordre
evidence--email_has_this_order = dans l’adresse e-mail, les noms sont dans cet ordre
evidence--initials_of_family_name = les initiales correspondent à ce qui est saisi comme nom de famille
evidence--initials_of_given_name = les initiales correspondent au prénom
evidence--given_name_is_rare = peu de personnes portent ce prénom
