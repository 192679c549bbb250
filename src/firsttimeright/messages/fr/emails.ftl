# E-mail addresses.

email--trimmed = Les espaces autour de l’adresse ont été retirés.
email--invisible_character = Des caractères invisibles ont été retirés de l’adresse.
email--fullwidth = Les caractères larges ont été remplacés par des caractères ordinaires.
email--mailto = « mailto: » devant l’adresse a été retiré.
email--label = Le mot devant l’adresse a été retiré.
email--display_name = Seule l’adresse a été gardée, sans le nom à côté.
email--quotes = Les guillemets autour de l’adresse ont été retirés.
email--trailing_punctuation = La ponctuation autour de l’adresse a été retirée.
email--trailing_dot = Le point après l’adresse a été retiré.
email--domain_lowercased = La partie après le @ a été écrite en minuscules.
email--space =
    { $example ->
        [none] Saisissez l’adresse sans espace.
       *[other] Saisissez l’adresse sans espace, par exemple nom@exemple.fr.
    }
email--comma_for_dot = Saisissez un point là où se trouve un autre signe, par exemple une virgule.
email--double_at = Saisissez le @ une seule fois.
email--double_dot = Saisissez un seul point au lieu de deux.
email--leading_dot = Retirez le point au début ou après le @.
email--dot_before_at = Retirez le point devant le @.
email--at_word = Saisissez @ au lieu du mot.
email--at_missing = Saisissez le @ entre le nom et le fournisseur.
email--tld_missing =
    { $example ->
        [none] Vouliez-vous dire { $after } ? La fin de l’adresse manque.
       *[other] Saisissez l’adresse entière, par exemple avec .fr à la fin.
    }
email--dot_missing =
    { $example ->
        [none] Saisissez le point devant la fin.
       *[other] Saisissez le point devant la fin, par exemple .fr.
    }
email--two_addresses = Saisissez une seule adresse, car il y en a { $n } ici.
email--missing = Saisissez une adresse e-mail, par exemple nom@exemple.fr.
email--no_at =
    { $example ->
        [none] Saisissez l’adresse entière, avec un @.
       *[other] Saisissez l’adresse entière, avec un @, par exemple nom@exemple.fr.
    }
email--no_local_part = Saisissez le nom devant le @.
email--no_domain =
    { $example ->
        [none] Saisissez ce qui suit le @.
       *[other] Saisissez ce qui suit le @, par exemple gmail.com.
    }
email--local_syntax = Vérifiez la partie devant le @, car un caractère n’y est pas permis.
email--domain_syntax = Vérifiez la partie après le @, car elle ne peut pas s’écrire ainsi.
email--too_long = Saisissez une adresse plus courte, { $limit } caractères au plus.
email--domain_typo = Vouliez-vous dire { $after } ?
email--tld_typo = Vouliez-vous dire { $after }, avec une autre fin ?
email--tld_unknown = Vérifiez la fin de l’adresse, car nous ne la connaissons pas.
email--lookalike_letter = Une lettre vient d’un autre alphabet. Vouliez-vous dire { $after } ?
email--accent_at_provider = Ce fournisseur n’a pas d’adresses avec accents. Vouliez-vous dire { $after } ?
email--www = Une adresse e-mail n’a pas de www. Vouliez-vous dire { $after } ?
email--placeholder = Saisissez une adresse où vous recevez du courrier, ou laissez le champ vide.
email--no_reply = Personne ne lit ce qui est envoyé à cette adresse. En avez-vous une autre ?
email--out_of_use = D’après la remarque qui l’accompagne, cette adresse ne sert plus. L’adresse est-elle encore exacte ?
email--disposable = C’est une adresse à usage temporaire.
email--role = Cette adresse est celle d’une fonction, pas d’une personne.
email--domain_not_found = Vérifiez la partie après le @, car ce domaine est introuvable en ce moment.
email--domain_takes_no_mail = Vérifiez la partie après le @, car ce domaine ne reçoit pas de courrier en ce moment.
email--evidence_slip = combien cette faute de frappe est facile
email--evidence_provider = combien de personnes ont ce fournisseur
email--evidence_own_domain = presque personne n’a d’adresse au domaine saisi
email--evidence_tld_not_in_use = la terminaison saisie n’existe pas
email--evidence_notation = le courrier ne peut arriver qu’ainsi
email--evidence_distinct_name = un seul fournisseur porte ce nom
