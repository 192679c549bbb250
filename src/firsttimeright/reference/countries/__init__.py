"""What is particular to a country; one file each."""
