"""Builders, written by `python3 .ci/dev generate`; one module a service."""

DESCRIPTION = "2.3.0-86bfda7956eabb82"
"""The version of the description, and a digest of it."""
