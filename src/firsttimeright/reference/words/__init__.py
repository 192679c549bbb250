"""Words by hand, per language: salutations, titles, infixes, nicknames and others."""
