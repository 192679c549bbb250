# The command line's own words.

cli--title_tidied = Tidied, nothing lost
cli--title_suggested = Suggested, waits for a yes
cli--title_completed = Completed, waits for a yes
cli--title_noted = Noted
cli--title_twins = Who this may be
cli--title_record = The record to save
cli--title_scores = Accurate, complete, correct, unique
cli--column_field = field
cli--column_typed = typed
cli--column_stored = becomes
cli--column_rule = why
cli--column_value = value
cli--column_sure = sure
cli--column_reason = reason
cli--column_customer = customer
cli--column_relation = relation
cli--column_chance = chance
cli--column_bits = bits
cli--record = Record { $number }
cli--summary = { $count ->
    [one] One record in all
   *[other] { $count } records in all
}
cli--skipped = Not looked at: { $checks }.
cli--column_score = score
cli--column_improve = what would improve it most easily
cli--letter_accurate = accurate (not outdated)
cli--letter_complete = complete
cli--letter_correct = correct
cli--letter_unique = unique
cli--column_letter = quality
cli--save = Save
