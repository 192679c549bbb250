"""A seeded population of customers, and the ways in which people are entered again.

Not one of them exists: names come from public frequency tables, everything else is drawn.
"""
