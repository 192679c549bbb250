# The command line's own words.

cli--title_tidied = Netjes gemaakt, niets verloren
cli--title_suggested = Voorgesteld, wacht op een ja
cli--title_completed = Aangevuld, wacht op een ja
cli--title_noted = Opgemerkt
cli--title_twins = Wie dit kan zijn
cli--title_record = Het record om op te slaan
cli--title_scores = Actueel, compleet, correct, uniek
cli--column_field = veld
cli--column_typed = getypt
cli--column_stored = wordt
cli--column_rule = waarom
cli--column_value = waarde
cli--column_sure = zeker
cli--column_reason = reden
cli--column_customer = klant
cli--column_relation = relatie
cli--column_chance = kans
cli--column_bits = bits
cli--record = Record { $number }
cli--summary = { $count ->
    [one] Samen één record
   *[other] Samen { $count } records
}
cli--skipped = Niet bekeken: { $checks }.
cli--column_score = score
cli--column_improve = wat het makkelijkst beter kan
cli--letter_accurate = actueel
cli--letter_complete = compleet
cli--letter_correct = correct
cli--letter_unique = uniek
cli--column_letter = kwaliteit
cli--save = Opslaan
