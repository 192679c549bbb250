# Adresses : rue, numéro, code postal, localité, pays.

house_number--missing = Veuillez ajouter le numéro de rue, par exemple 12.
house_number--invalid = Veuillez saisir le numéro de rue en chiffres, par exemple 12.
house_number--placeholder = Veuillez saisir le vrai numéro de rue.
house_number--none_on_purpose = Cette adresse n’a pas de numéro.
house_number--conflict = Il y a deux numéros différents. Lequel est le bon ?
house_number--notation = Le numéro a été écrit de la façon habituelle.
house_number--ambiguous = L’un des deux nombres peut faire partie du nom de la rue.
house_number_addition--notation = Le complément a été écrit de la façon habituelle.
house_number_addition--unknown = Nous ne connaissons pas ce complément ici. Connus : { $known }
house_number_addition--missing = Veuillez choisir le complément du numéro : { $known }
house_number_addition--conflict = Le complément écrit avec le numéro diffère de celui du champ suivant. Lequel est le bon ?
postcode--format =
    { $example ->
        [none] Vérifiez le code postal.
       *[other] Vérifiez le code postal. Il devrait ressembler à { $example }.
    }
postcode--leading_zero = Veuillez vérifier le code postal : ici, aucun ne commence par zéro.
postcode--letters_never_used = Veuillez vérifier les lettres du code postal : cette combinaison n’existe pas.
postcode--letters_missing = Veuillez ajouter les deux lettres du code postal, par exemple 1234 AB.
postcode--letter_for_digit = Le code postal contient une lettre à la place d’un chiffre, comme O au lieu de 0.
postcode--digit_for_letter = Le code postal contient un chiffre à la place d’une lettre, comme 8 au lieu de B.
postcode--unused_range = Veuillez vérifier le code postal : aucun code de ce genre n’est utilisé.
postcode--missing = Veuillez saisir le code postal.
postcode--notation = Le code postal a été écrit de la façon habituelle.
postcode--unknown = Nous ne connaissons pas encore ce code postal ; il en paraît sans cesse.
city--misspelled = Vouliez-vous dire « { $after } » ?
city--inferred = La localité découle du code postal.
city--missing = Veuillez saisir la localité.
city--notation = Le nom de la localité a été écrit de la façon habituelle.
city--alias = La localité a reçu le nom qu’elle porte dans son pays.
country--inferred = Le pays découle du reste de l’adresse.
country--notation = Le pays a été noté par son code.
country--unknown =
    { $example ->
        [none] Vouliez-vous dire « { $after } » ?
       *[other] Veuillez choisir le pays dans la liste.
    }
country--other = Cette adresse se trouve-t-elle dans un autre pays ?
region--notation = La région a été notée par son code.
region--misspelled = Vouliez-vous dire « { $after } » ?
postcode_region--mismatch = Ce code postal correspond en général à une autre région ({ $usual }). La région est-elle juste ?
city_region--mismatch = Cette localité se trouve en général dans une autre région ({ $usual }). La région est-elle juste ?
region--inferred = La région découle du code postal et de la localité.
city--is_country = Veuillez indiquer la ville : il y a ici un pays.
city--is_region = Veuillez indiquer la ville : il y a ici une région ou une province.
postcode_city--mismatch = Ce code postal correspond en général à une autre localité ({ $usual }). Le code et la localité sont-ils justes ?
street--missing = Veuillez saisir la rue.
street--notation = Le nom de la rue a été écrit de la façon habituelle.
street--abbreviation = Le nom de la rue a été écrit en entier.
street--misspelled = Vouliez-vous dire « { $after } » ?
street--inferred = La rue découle du code postal et du numéro.
street--choice = Veuillez choisir la rue : { $choices }
street--replaced = À ce code postal et à ce numéro correspond une autre rue ({ $usual }). La rue est-elle juste ?
address--po_box = C’est une boîte postale.
address--placeholder = Veuillez saisir la vraie adresse.
address--unresolved = Une partie de ce texte n’appartient pas à l’adresse. Veuillez la vérifier.
address--trimmed = Des espaces et des caractères invisibles ont été enlevés.
address--confirmed = Cette adresse existe.
address--not_found = Nous ne trouvons pas ce code postal avec ce numéro. Sont-ils justes ?
address--directory_skipped = L’adresse n’a pas été recherchée.
field--house_number_in_street = Le numéro était avec la rue ; il est maintenant dans son champ.
field--duplicate_house_number = Le numéro figurait deux fois ; une fois suffit.
field--addition_in_street = Le complément était avec la rue ; il est maintenant dans son champ.
field--addition_in_house_number = Le complément était avec le numéro ; il est maintenant dans son champ.
field--house_number_in_addition = Le numéro figurait aussi dans le complément ; une fois suffit.
field--swapped = Des champs étaient intervertis ; ils sont à leur place.
field--street_in_city = La rue se trouvait avec la localité et a maintenant son propre champ.
field--postcode_in_city = Le code postal était avec la localité ; il est maintenant dans son champ.
field--city_in_postcode = La localité était avec le code postal ; elle est maintenant dans son champ.
field--postcode_in_house_number = Le code postal était dans le champ du numéro ; il est maintenant dans son champ.
field--house_number_in_postcode = Le numéro était avec le code postal ; il est maintenant dans son champ.
field--country_in_city = Le pays était avec la localité ; il en a été retiré.
field--postcode_in_region = Le code postal se trouvait avec la région et a maintenant son propre champ.
field--region_in_city = La région était avec la localité ; elle est maintenant dans son champ.
field--whole_address_in_street = Toute l’adresse était dans la rue ; chaque partie est maintenant dans son champ.
field--email_in_street = Veuillez saisir ici la rue ; ceci est une adresse e-mail.
field--phone_in_street = Veuillez saisir ici la rue ; ceci est un numéro de téléphone.

address--place_of_postcode = cette localité correspond à ce code postal
address--region_of_postcode = cette région correspond à ce code postal
address--digits_exchanged = deux chiffres voisins sont intervertis
address--region_of_place = la localité se trouve dans cette région
address--place_slip = il n’y a qu’une faute de frappe d’écart
address--postcode_form = les codes postaux de ce pays ont cette forme
address--street_slip = il n’y a qu’une faute de frappe d’écart
address--street_known = une rue de ce nom existe
address--number_as_date = un tableur fait de telles dates à partir de numéros
address--street_word = le mot qui désigne la voie est alors juste
address--directory = c’est ce qu’indique le registre des adresses
address--context = ce formulaire est utilisé dans ce pays
address--text = cela figure dans l’adresse saisie
