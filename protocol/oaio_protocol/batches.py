"""Batches: many operations as one file of lines, and its results matched to them. Pure.

Source: https://platform.openai.com/docs/guides/batch
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

from . import failures
from .errors import (
    APIError,
    DeserializationError,
    OpenAIError,
    RequestError,
    ValidationError,
)
from .http import Headers, ResponseHead
from .json import dumps, parse
from .many import Finished
from .reading import interpret

if TYPE_CHECKING:
    from .config import Settings
    from .operations import Operation

T = TypeVar("T")
MAX_REQUESTS = 50_000
"""How many operations one batch may have."""
_NAME = "batches.submit"
_UNANSWERED = "the batch ended without an answer to this operation"


def custom_id(index: int) -> str:
    """Return what the operation at the place `index` is called in the file."""
    return f"request-{index}"


def endpoint_of(operations: Sequence[Operation[Any]]) -> str:
    """Return the path that all `operations` have, such as `/v1/responses`.

    Raises:
        ValidationError: there are none, or too many, or one cannot be part of a batch with the
            others; `details` name each.
    """
    problems: list[tuple[str, str]] = []
    if not 0 < len(operations) <= MAX_REQUESTS:
        problem = f"must be 1 to {MAX_REQUESTS}, not {len(operations)}"
        raise ValidationError.from_details(_NAME, [("operations", problem)])
    path = operations[0].path
    for index, operation in enumerate(operations):
        where = f"operations[{index}]"
        if operation.path != path:
            problems.append((where, f"goes to {operation.path}, and the first to {path}"))
        elif operation.method != "POST" or not isinstance(operation.body, bytes):
            problems.append((where, "has no JSON body"))
        elif operation.streamed:
            problems.append((where, "is streamed"))
        elif operation.headers or operation.query:
            problems.append(
                (where, "has header fields or a query of its own, which cannot be sent")
            )
    if problems:
        raise ValidationError.from_details(_NAME, problems)
    return f"/v1{path}"


def write(operations: Sequence[Operation[Any]]) -> bytes:
    """Return the file for a batch of `operations`: a line of JSON for each.

    Raises:
        ValidationError: they are no batch; see `endpoint_of`.
    """
    url = dumps(endpoint_of(operations))
    line = b'{"custom_id":%b,"method":"POST","url":%b,"body":%b}\n'
    return b"".join(
        line % (dumps(custom_id(index)), url, operation.body)
        for index, operation in enumerate(operations)
    )


def read(
    operations: Sequence[Operation[T]], files: Iterable[bytes], settings: Settings
) -> list[Finished[T]]:
    """Return what became of each of `operations`, in their order.

    Args:
        operations: the same, in the same order, as the batch was made of.
        files: the output and the error file of the batch.
        settings: how to read.

    Raises:
        DeserializationError: a file is not as the API describes.
    """
    answers: dict[str, Mapping[str, Any]] = {}
    for file in files:
        for number, line in enumerate(file.splitlines(), 1):
            if line.strip():
                found = parse(line, settings.loads, f"line {number} of the batch's results")
                if not isinstance(found, dict):
                    raise DeserializationError(f"line {number} of the results is no JSON object")
                if isinstance(name := found.get("custom_id"), str):
                    answers[name] = found
    return [
        _finished(index, operation, answers.get(custom_id(index)), settings)
        for index, operation in enumerate(operations)
    ]


def _finished(
    index: int, operation: Operation[T], answer: Mapping[str, Any] | None, settings: Settings
) -> Finished[T]:
    try:
        return Finished(index, operation, result=_result(operation, answer, settings))
    except OpenAIError as error:
        error.__traceback__ = None  # it is kept, and would keep all of this
        return Finished(index, operation, error=error)


def _result(operation: Operation[Any], answer: Any, settings: Settings) -> Any:
    response: Any = (answer or {}).get("response")
    if not isinstance(response, dict):
        told: Any = (answer or {}).get("error")
        described = told if isinstance(told, dict) else {}
        message = described.get("message") or _UNANSWERED
        raise APIError(str(message), code=described.get("code"), body=described or None)
    status, request_id = response.get("status_code"), response.get("request_id")
    head = ResponseHead(
        status if isinstance(status, int) else 200,
        Headers.of(
            {
                "content-type": "application/json",
                **({"x-request-id": request_id} if _is_plain(request_id) else {}),
            }
        ),
    )
    try:
        body = dumps(response.get("body"))
    except RequestError as error:  # numbers and texts that a lenient reader takes
        raise DeserializationError(f"an answer in the results cannot be read: {error}") from error
    if head.status_code >= 400:
        raise failures.from_response(head, body, settings.loads, None)
    return interpret(body, head, operation, settings, _ignore)


def _is_plain(text: object) -> TypeGuard[str]:
    """Tell whether `text` can be the value of a header field."""
    return isinstance(text, str) and text.isascii() and text.isprintable()


def _ignore(_: str) -> None:
    """Take a warning; nobody waits for it here."""
