# The words of the ACCU pages.

page--all = alles
page--records = records
page--of_records = { $count ->
    [one] { $written } record
   *[other] { $written } records
}
page--accurate = actueel
page--complete = compleet
page--correct = correct
page--unique = uniek
page--not_known = niet bekend
page--field = veld
page--fields = Velden
page--filled = gevuld
page--asked = vraag gesteld
page--most = komt het meest voor
page--letter = kwaliteit
page--why = waarom
page--lost = punten verlies, op zichzelf
page--moved = punten, op zichzelf
page--costs = Wat het meeste kost
page--moves = Wat het meest veranderde
page--lead = Actueel is niet verouderd; uniek is dat geen ander record van dezelfde persoon is.
page--better = Punten van de honderd, na min voor: + is beter, − is slechter.
page--bars = De grijze balk is voor, die eronder na.
page--two_days = Tussen twee dagen
page--from_to = { $before } tot { $after }
page--trend = ACCU, ontwikkeling
page--grown_old = lang niet nagegaan
page--channel = kanaal
