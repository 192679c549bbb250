"""Directories of addresses that a host can plug in: a table of its own, and PDOK's Locatieserver."""
