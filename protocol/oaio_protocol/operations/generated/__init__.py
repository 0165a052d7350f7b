"""Builders, written by `python3 .ci/dev generate`; one module a service."""
