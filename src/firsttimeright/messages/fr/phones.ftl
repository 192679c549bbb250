# Telephone numbers.

phone--characters_tidied = Des caractères inhabituels du numéro ont été corrigés.
phone--format = Le numéro a été écrit sous forme internationale.
phone--label = Le mot à côté du numéro a été retiré.
phone--remark = Les mots à côté du numéro ont été retirés.
phone--extension = Le numéro de poste est conservé à part.
phone--trunk_zero_removed = Le 0 après l’indicatif du pays a été retiré.
phone--decimal_removed = « .0 » après le numéro a été retiré.
phone--plus_missing = Vouliez-vous dire { $after } ?
phone--plus_superfluous = Ce numéro est-il { $after }, sans le signe plus devant ?
phone--trunk_zero_missing = Vouliez-vous dire { $after } ? Le 0 du début manque.
phone--letter_for_digit = Vouliez-vous dire { $after } ? Il contient une lettre.
phone--vanity = Vouliez-vous dire { $after } ? Il était saisi en lettres.
phone--two_numbers = Il y a { $n } numéros ici. Lequel va dans ce champ ?
phone--premium_rate = L’appel de ce numéro est surtaxé. Avez-vous un autre numéro ?
phone--placeholder =
    { $dialled ->
        [yes] Peut-on vous joindre à ce numéro ? Sinon, veuillez en saisir un autre, ou laissez le champ vide.
       *[other] Veuillez saisir un numéro où l’on peut vous joindre, ou laissez le champ vide.
    }
phone--fiction = Est-ce votre propre numéro ? Il est réservé aux films et aux exemples.
phone--out_of_use = D’après la remarque qui l’accompagne, ce numéro ne sert plus. Le numéro est-il encore exact ?
phone--toll_free = C’est un numéro gratuit.
phone--foreign = Ce numéro est d’un autre pays ({ $country }).
phone--not_mobile = C’est un numéro fixe dans le champ des mobiles.
phone--not_fixed = C’est un numéro mobile dans le champ des fixes.
phone--missing = Saisissez un numéro de téléphone, par exemple 06 12 34 56 78.
phone--too_short = Saisissez le numéro entier, car il manque des chiffres.
phone--too_long = Vérifiez le numéro, car il y a trop de chiffres.
phone--area_code_missing = Saisissez le numéro avec son indicatif régional.
phone--country_code_unknown = Vérifiez l’indicatif du pays après le +.
phone--country_unknown =
    { $example ->
        [none] Saisissez le numéro avec l’indicatif du pays.
       *[other] Saisissez le numéro avec l’indicatif du pays, par exemple +33.
    }
phone--other_field = Saisissez un numéro de téléphone, car ceci semble être autre chose.
phone--digits_lost = Saisissez le numéro à nouveau, car un tableur en a perdu les derniers chiffres.
phone--invalid = Vérifiez le numéro, car aucun numéro de ce genre n’existe dans ce pays.
phone--evidence_plan = de tels numéros sont en service
phone--evidence_notation = on les écrit d’ordinaire ainsi
phone--evidence_neighbour_country = c’est un numéro mobile d’un autre pays ({ $country })
