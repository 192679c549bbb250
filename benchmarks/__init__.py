"""How fast and how good: seeded data, medians and 99th percentiles beside the machine and the versions."""
