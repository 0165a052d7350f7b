"""The clients: their arguments, what they do with a call, and what they offer around it."""
