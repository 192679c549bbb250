# Namen van organisaties.

organisation--person_in_company_field = Dit lijkt de naam van een persoon. Vul de naam van de organisatie in, of laat dit veld leeg.
organisation--more_in_field = In het veld voor de organisatie staat meer dan haar naam.
organisation--placeholder = Laat dit veld leeg als er geen organisatie is.
organisation--legal_form = De rechtsvorm is geschreven zoals gebruikelijk.
organisation--notation = geschreven zoals gebruikelijk
