# The words of the ACCU pages.

page--all = tout
page--records = fiches
page--of_records = { $count ->
    [one] { $written } fiche
   *[other] { $written } fiches
}
page--accurate = à jour
page--complete = complet
page--correct = correct
page--unique = unique
page--not_known = non connu
page--field = champ
page--fields = Champs
page--filled = rempli
page--asked = questionné
page--most = le plus souvent
page--letter = qualité
page--why = pourquoi
page--lost = points perdus, à elle seule
page--moved = points, à elle seule
page--costs = Ce qui coûte le plus
page--moves = Ce qui a le plus changé
page--lead = À jour veut dire non périmé ; unique, qu’aucune autre fiche n’est celle de la même personne.
page--better = Points sur cent, après moins avant : + est mieux, − est moins bien.
page--bars = La barre grise est avant, celle du dessous après.
page--two_days = Entre deux jours
page--from_to = { $before } au { $after }
page--trend = ACCU, évolution
page--grown_old = pas confirmé depuis longtemps
page--channel = canal
