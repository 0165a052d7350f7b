"""What all tests share."""

import os
import signal

from hypothesis import HealthCheck, settings

# The servers of the tests are on this machine, where a proxy of the user's may not find them.
for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[name]

# What tests start is measured by nobody: it would find modules loaded that it did not ask for.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.pop("COVERAGE_PROCESS_CONFIG", None)

# A shell that runs the tests in the background lets them ignore Ctrl-C, which some of them test.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Machines that run tests may be busy: time says nothing about a property.
settings.register_profile("oaio", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("oaio")
