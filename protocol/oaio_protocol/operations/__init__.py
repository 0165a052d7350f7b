"""Typed builders for the operations of the API, one module a service, loaded when first used.

A builder is a pure function from the API's own arguments to an `Operation`: what to send and how to
read what comes back. Nothing is sent by it, and no client is needed:

```python
from oaio_protocol.operations import chat

operation = chat.create(model="gpt-5", messages=[{"role": "user", "content": "Hello"}])
```
"""

from ._base import CallOptions, Operation

__all__ = ["CallOptions", "Operation"]
