# Which value a golden record takes, and why.

merge--conflict = Deze gegevens verschillen: kies welke klopt.
merge--only_value = maar één record heeft dit
merge--only_valid = de enige waarde die kan kloppen
merge--well_spelled = het andere record heeft hier een tikfout
merge--all_agree = alle records zeggen hetzelfde
merge--most_recent = uit het record dat het laatst is gewijzigd
merge--most_complete = uit het record dat het meest compleet is
merge--deliverable = uit het record met een volledig adres
merge--most_trusted = uit de bron die het meest wordt vertrouwd
merge--majority = de meeste records zeggen dit
merge--longest_form = de volledigste vorm van dezelfde naam
merge--first_given = uit het eerste record, want niets geeft de doorslag
