"""The resources of the API as attributes of a client: `client.chat.completions.create(…)`."""
