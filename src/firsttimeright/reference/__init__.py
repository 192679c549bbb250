"""What is known of the world: tables, and the look-ups over them."""
