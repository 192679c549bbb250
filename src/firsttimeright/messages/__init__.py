"""Words for people: codes to sentences, in the user's language."""
