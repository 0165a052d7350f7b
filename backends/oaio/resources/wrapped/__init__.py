"""Raw and streamed answers, for type checkers, written by `python3 .ci/dev generate`."""
