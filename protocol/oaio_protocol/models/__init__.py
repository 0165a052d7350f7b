"""The response objects of the API, one module a service, loaded when first used."""
