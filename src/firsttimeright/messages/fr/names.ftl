# Noms de personnes.

name--gender_conflict = Vouliez-vous dire « { $after } » au lieu de « { $before } » ?
name--swapped_fields = Le prénom et le nom de famille sont-ils inversés ?
name--typo_suspect = Vouliez-vous dire « { $after } » ?
name--company_in_person_field =
    { $there ->
        [true] Ceci est le nom de l’organisation, qui figure déjà dans son propre champ. Veuillez indiquer ici la personne de contact.
       *[other] Ceci ressemble au nom d’une organisation. Veuillez l’inscrire dans le champ de l’organisation et indiquer ici la personne de contact.
    }
name--multiple_persons = Plusieurs personnes sont nommées ici.
name--implausible = Est-ce le nom tel qu’il doit figurer sur une lettre ? Sinon, veuillez saisir le bon nom.
name--email_in_name = Ceci est une adresse e-mail. Veuillez indiquer le nom ici.
name--digits_in_name =
    { $phone ->
        [true] Le nom contient un numéro de téléphone. Indiquez-le dans le champ prévu pour cela.
       *[other] Le nom contient un chiffre. Veuillez le vérifier.
    }
name--url_in_name = Ceci est une adresse internet. Veuillez indiquer le nom ici.
name--address_in_name = Ceci ressemble à une adresse. Veuillez indiquer le nom ici.
name--remark_in_name = Une remarque accompagne le nom. Veuillez ne laisser ici que le nom.
name--encoding = Veuillez vérifier les lettres de ce nom.
name--incomplete = Une partie du nom manque ; vous pouvez la compléter.
name--too_long = Veuillez raccourcir le nom à { $limit } caractères.

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
evidence--typed_is_nobodys = avec cette particule, nous ne connaissons personne aux Pays-Bas qui porte le nom saisi
evidence--typed_is_rarer =
    { $times ->
        [1] ce nom est à peu près aussi fréquent
       *[other] ce nom est { NUMBER($times, useGrouping: 1) } fois plus fréquent
    }
name--salutation_of_other_sex = le nom contient l’autre civilité
name--given_of_other_sex = presque toutes les personnes portant ce prénom ont cette civilité
name--title_of_other_sex = le titre correspond à l’autre civilité
name--family_as_given = le champ du prénom contient un nom de famille courant
name--given_as_family = le champ du nom de famille contient un prénom courant
name--family_in_capitals = le prénom est en majuscules, comme on écrit un nom de famille
name--infix_as_given = le champ du prénom commence par une particule
name--initials_as_family = le nom de famille ne contient que des initiales
name--digit_for_letter =
    { $sign ->
        [true] avec une lettre à la place de ce signe, c’est un nom connu
       *[other] sans ce chiffre, c’est un nom connu
    }
name--lost_letter = une lettre a été perdue
name--legal_form = le texte contient une forme juridique
name--trade_word = le texte contient un mot désignant une entreprise
name--spaces = les espaces ont été remis en ordre
name--case = les majuscules ont été mises comme d’usage
name--notation = écrit comme d’usage
name--moved = déplacé dans le champ qui convient
name--mojibake = des lettres altérées ont été rétablies
name--entity = la notation HTML a été remplacée par la lettre
name--lookalike = des lettres d’apparence semblable ont été rétablies
