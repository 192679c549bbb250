# Why one of the four letters (accurate, complete, correct, unique) is lower than it could be.

accu--grown_old = vérifié il y a { $days } jours
accu--provider_gone = ce service de messagerie n’existe plus
accu--postcode_gone = ce code postal n’est plus utilisé
accu--required_empty = encore nécessaire
accu--useful_empty = pas encore connu, et utile la plupart du temps
accu--finding = une remarque a été faite à ce sujet
accu--suggestion_waits = une proposition attend un oui ou un non
accu--possible_duplicate = figure peut-être déjà dans la base de clients
