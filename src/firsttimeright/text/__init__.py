"""The ground: text without knowledge of what it means."""
