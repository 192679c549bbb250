# What the fields say of each other, and the reasons for it.

cross--country_differs = Voulez-vous dire { $after } comme pays ?
cross--country_found = Le pays se déduit des autres données.
cross--too_young_for_title = La date de naissance est-elle exacte ? Avec ce titre, on est en général plus âgé.
cross--too_young_for_role = La date de naissance est-elle exacte ? Ce rôle demande d’être majeur.
cross--birth_date_differs_from_number = Voulez-vous dire { $after } comme date de naissance ? C’est ce que dit le numéro personnel.
cross--same_value = La même valeur figure dans deux champs. Veuillez vérifier celui-ci.
cross--same_number = Le même numéro figure dans les deux champs de téléphone.
record--made_up = Veuillez saisir les vraies données : plusieurs ressemblent à un exemple.
cross--other_keyboard = Voulez-vous dire { $after } ? Le clavier semble réglé sur une autre langue.
cross--full_name_differs = Le nom complet et ses parties diffèrent. Lequel est exact ?
cross--misplaced = Est-ce que cela va dans un autre champ ?
cross--swapped = Ces deux champs sont-ils intervertis ?
cross--shifted = Tout est-il décalé d’un champ ?
cross--initials_from_given_name = Les initiales se déduisent des prénoms.
cross--given_name_from_email = Le prénom figure peut-être dans l’adresse e-mail.
cross--language_found = La langue se déduit des autres données.
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
evidence--meant_is_usual = le nom est courant
evidence--typed_is_unlisted = ainsi écrit, le nom ne figure dans aucune liste
evidence--typed_is_rarer =
    { $times ->
        [1] le nom est à peu près aussi fréquent
       *[other] le nom est { $times } fois plus fréquent
    }
evidence--email_spells_it_so = votre adresse e-mail l’écrit ainsi
evidence--full_name_spells_it_so = le nom complet l’écrit ainsi
evidence--initial_fits = les initiales concordent
evidence--initial_differs = les initiales concordent avec la saisie
evidence--salutation_fits = la civilité concorde
evidence--salutation_differs = la civilité ne concorde pas
evidence--customers_spell_it_so = { $customers } clients l’écrivent ainsi
evidence--customers_spell_as_typed = { $customers } clients l’écrivent comme saisi
evidence--household_spells_it_so = le foyer l’écrit ainsi
evidence--phone_from_there = le numéro de téléphone vient de là
evidence--account_from_there = le compte bancaire y est tenu
evidence--mail_from_there = l’adresse e-mail se termine ainsi
evidence--vat_from_there = le numéro de TVA vient de là
evidence--postcode_from_there = le code postal est de ce pays
evidence--place_is_there = la localité s’y trouve
evidence--number_carries_date = le numéro personnel contient cette date
evidence--day_and_month_changed_places = le jour et le mois sont intervertis
evidence--one_digit_differs = un chiffre diffère
evidence--other_layout_gives_name = avec une autre disposition de clavier, c’est un nom courant
evidence--no_name_as_it_stands = tel quel, ce n’est guère un nom
evidence--looks_like_other_field = cela ressemble à ce qui va là
evidence--does_not_look_like_own = cela ne ressemble pas à ce qui va ici
evidence--other_field_is_empty = l’autre champ est vide
evidence--other_field_holds_this_kind = l’autre champ contient ce qui va ici
evidence--all_shifted = { $fields } valeurs de suite sont décalées d’un champ
evidence--given_names_begin_so = les prénoms commencent ainsi
evidence--email_spells_it_out = l’adresse e-mail l’écrit en entier
evidence--is_a_given_name = c’est un prénom
evidence--salutation_is_of_language = la civilité est dans cette langue
evidence--country_speaks_it = c’est la langue du pays
evidence--mail_ends_so = l’adresse e-mail se termine ainsi
evidence--stated_gender_agrees = le sexe indiqué concorde
evidence--stated_gender_differs = le sexe indiqué concorde avec la civilité
evidence--number_agrees = le numéro personnel concorde
evidence--number_differs = le numéro personnel concorde avec la civilité
evidence--email_has_other_order = dans l’adresse e-mail, les noms sont dans l’autre ordre
evidence--email_has_this_order = dans l’adresse e-mail, les noms sont dans cet ordre
evidence--given_name_is_rare = peu de personnes portent ce prénom
