# The words of the ACCU pages.

page--all = all
page--records = records
page--of_records = { $count ->
    [one] { $written } record
   *[other] { $written } records
}
page--accurate = accurate
page--complete = complete
page--correct = correct
page--unique = unique
page--not_known = not known
page--field = field
page--fields = Fields
page--filled = filled
page--asked = asked about
page--most = most often
page--letter = quality
page--why = why
page--lost = points it costs by itself
page--moved = points, by itself
page--costs = What costs most
page--moves = What moved most
page--lead = Accurate is not outdated; unique is that no other record is the same person.
page--better = Points of a hundred, after less before: + is better, − is worse.
page--bars = The grey bar is before, the one below it after.
page--two_days = Between two days
page--from_to = { $before } to { $after }
page--trend = ACCU, trend
page--grown_old = not confirmed for a long time
page--channel = channel
