"""How the shipped match weights are learned."""
