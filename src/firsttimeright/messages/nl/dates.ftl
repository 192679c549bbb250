# Dates, of birth first of all.

date--format = Wij hebben de datum als jaar-maand-dag geschreven.
date--spreadsheet_serial = Dit was het dagnummer uit een rekenblad. Wij hebben het als datum gelezen.
date--time_dropped = Wij hebben de tijd achter de datum weggelaten.
date--two_digit_year = Wij hebben de eeuw voor het jaar gezet.
date--order_assumed = Wij hebben dag en maand gelezen zoals in dit land gewoon is.
date--remark = Wij hebben de woorden bij de datum weggelaten.
date--ambiguous = Kijk dag en maand na: dit kan op twee manieren gelezen worden.
date--month_first = Bedoelt u { $after }? De maand staat voorop.
date--century_unsure = Vul het jaar in met vier cijfers.
date--shifted_by_time_zone = Bedoelt u { $after }? De datum is misschien verschoven door een tijdzone.
date--default = Klopt deze datum? Hij wordt vaak ingevuld als niemand het weet.
date--very_old = Klopt dit jaar?
date--today = Is dit de geboortedatum? Het is de datum van vandaag.
date--incomplete = Vul dag, maand en jaar in, als u die weet.
date--child = Deze persoon is een kind.
date--missing = Vul een datum in, bijvoorbeeld 31-12-1980.
date--placeholder = Vul een datum in, of laat het veld leeg.
date--unreadable = Vul de datum in met cijfers, bijvoorbeeld 31-12-1980.
date--impossible = Kijk dag en maand na: deze dag staat niet op de kalender.
date--future = Kijk het jaar na: deze dag moet nog komen.
date--too_old = Kijk het jaar na: dit is meer dan { $years } jaar geleden.
date--evidence_order = de cijfers zijn alleen in deze volgorde een datum
date--evidence_year_slip = met één vergissing wordt dit het getypte jaar
date--evidence_midnight = hier is het dan middernacht van de volgende dag
