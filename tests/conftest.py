"""What all tests share."""

from hypothesis import HealthCheck, settings

# Machines that run tests may be busy: time says nothing about a property.
settings.register_profile("oaio", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("oaio")
