# Identifiers: accounts, companies, persons.

identifier--notation = Wij hebben het nummer zonder spaties en leestekens geschreven.
identifier--label = Wij hebben het woord voor het nummer weggehaald.
identifier--leading_zero = Wij hebben een 0 voor het nummer gezet.
identifier--country_added = Wij hebben het land ({ $country }) voor het nummer gezet.
identifier--not_checked = Wij hebben dit nummer bewaard zoals u het typte.
identifier--foreign = Dit nummer komt uit een ander land ({ $country }).
identifier--placeholder = Dit lijkt een voorbeeld. Vul uw eigen nummer in, of laat het veld leeg.
identifier--other_kind = Dit lijkt een ander soort nummer. Zet het in het goede veld.
identifier--missing = Vul het nummer in.
identifier--letter_for_digit = Kijk het nummer na, want er staat een letter waar een cijfer hoort.
identifier--check_digit = Kijk het nummer na, want waarschijnlijk klopt een cijfer niet of zijn er twee verwisseld.
identifier--length = Kijk het nummer na, want er staan te veel of te weinig cijfers.
identifier--format = Kijk het nummer na, want zo worden deze nummers niet geschreven.
identifier--evidence_only_candidate = van alle nummers die er zo op lijken, is alleen dat geldig
identifier--evidence_lookalike = de letter lijkt op het cijfer
