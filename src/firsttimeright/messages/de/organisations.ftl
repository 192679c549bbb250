# Namen von Organisationen.

organisation--person_in_company_field = Das sieht nach dem Namen einer Person aus. Bitte tragen Sie den Namen der Organisation ein oder lassen Sie das Feld leer.
organisation--more_in_field = Im Feld für die Organisation steht mehr als ihr Name.
organisation--placeholder = Bitte lassen Sie dieses Feld leer, wenn es keine Organisation gibt.
organisation--legal_form = Die Rechtsform wurde wie üblich geschrieben.
organisation--notation = in üblicher Schreibweise
