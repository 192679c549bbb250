"""A first look: one record all the way through, then 5,000 people who come back."""
