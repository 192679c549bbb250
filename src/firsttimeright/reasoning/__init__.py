"""Many fields of one record: what they say of each other."""
