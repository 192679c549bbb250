"""Doors for frameworks: each an optional extra."""
