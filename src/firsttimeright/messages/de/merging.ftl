# Which value a golden record takes, and why.

merge--conflict = Diese Angaben widersprechen sich: Bitte wählen Sie aus.
merge--only_value = nur ein Datensatz enthält das
merge--only_valid = der einzige Wert, der stimmen kann
merge--well_spelled = der andere Datensatz enthält hier einen Tippfehler
merge--all_agree = alle Datensätze stimmen überein
merge--most_recent = aus dem zuletzt geänderten Datensatz
merge--most_complete = aus dem vollständigsten Datensatz
merge--deliverable = aus dem Datensatz mit vollständiger Anschrift
merge--most_trusted = aus der vertrauenswürdigsten Quelle
merge--majority = die meisten Datensätze sagen das
merge--longest_form = die vollständigste Form desselben Namens
merge--first_given = aus dem ersten Datensatz, da nichts den Ausschlag gibt
