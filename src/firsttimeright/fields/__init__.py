"""One field each: read it, tidy it, question it, write it. Fields are strangers to one another."""
