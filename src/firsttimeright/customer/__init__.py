"""One record: its fields side by side, under our names and the host's."""
