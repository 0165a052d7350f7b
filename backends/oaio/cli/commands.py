"""What the commands do. Answers of odd servers are shown as far as they make sense."""

from __future__ import annotations

import contextlib
import json
import os
import threading
from argparse import Namespace
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from oaio_protocol.errors import ConfigurationError, OpenAIError

from .complaints import Failure
from .terminal import note, one_line, read, tell, write

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletion

    from ..blocking import OpenAI

_CUT = {
    "length": "it has reached the limit of tokens (see --max-tokens)",
    "max_tokens": "it has reached the limit of tokens (see --max-tokens)",
    "content_filter": "the content filter stopped it",
    "insufficient_system_resource": "the server had no capacity left",
    "error": "the server failed on the way",
}
"""Why an answer is not whole, by its finish reason; the last three are compatible servers' own."""

_ANY_KEY = "key-of-the-offline-server"
"""No word that an error could hold: keys are blotted out there."""


def run(arguments: Namespace) -> None:
    """Carry out the command that `arguments` name.

    Raises:
        Failure: it cannot be carried out.
        OpenAIError: a call failed.
        OSError: input or output failed.
    """
    {"chat": chat, "models": models, "embed": embed, "serve": serve}[arguments.command](arguments)


def chat(arguments: Namespace) -> None:
    """Ask a model and show its answer."""
    prompt = " ".join(arguments.prompt)
    if prompt in ("", "-"):
        prompt = read().removesuffix("\n")
    if not prompt.strip():
        raise Failure("there is no prompt: give one, or pipe one into standard input", status=2)
    messages = [{"role": "user", "content": prompt}]
    if arguments.system is not None:
        messages.insert(0, {"role": "system", "content": arguments.system})
    request = _given(
        model=arguments.model,
        messages=messages,
        temperature=arguments.temperature,
        max_completion_tokens=arguments.max_tokens,
    )
    with _connected(arguments) as client:
        if arguments.no_stream:
            completion = client.chat.completions.create(**request)
        else:
            completion = _stream(client, request, show=not arguments.json)
    text = _said(completion.choices, "message")
    if arguments.json:
        _write_json(completion)
    elif arguments.no_stream:
        write(text if text.endswith("\n") else f"{text}\n")
    reasons = [getattr(choice, "finish_reason", None) for choice in _items(completion.choices)]
    for reason in reasons:
        if isinstance(reason, str) and reason in _CUT:
            note(f"warning: the answer is cut short: {_CUT[reason]} (finish_reason {reason})")
            break
    else:
        if not text:
            note("warning: the answer holds no text")


def _stream(client: OpenAI, request: dict[str, Any], *, show: bool) -> ChatCompletion:
    """Read a streamed answer, show it piece by piece if asked to, and return it whole."""
    from oaio_protocol.streams.accumulate.chat import ChatCompletionAccumulator

    if not show:  # then the usage is, as it would be in a plain answer
        request = {**request, "stream_options": {"include_usage": True}}
    answer = ChatCompletionAccumulator()
    last = ""
    try:
        with client.chat.completions.create(stream=True, **request) as stream:
            for chunk in stream:
                answer.add(chunk)
                piece = _said(chunk.choices, "delta")
                if show and piece:
                    write(piece)
                    last = piece
    except OpenAIError:
        if last:
            write("\n")  # the error has a line of its own
        raise
    if show and not last.endswith("\n"):
        write("\n")
    return answer.result()


def _said(choices: object, name: str) -> str:
    """Return the text in the `name` (message or delta) of each of `choices`: there is one."""
    return "".join(_text(getattr(choice, name, None)) for choice in _items(choices))


def _text(part: Any) -> str:
    content: Any = getattr(part, "content", None) or getattr(part, "refusal", None)
    if isinstance(content, str):
        return content
    # Some servers send a list of parts, of which those of type text have a text.
    parts = [item for item in _items(content) if isinstance(item, dict)]
    return "".join(text for item in parts if isinstance(text := item.get("text"), str))


def models(arguments: Namespace) -> None:
    """List the models, one id a line."""
    with _connected(arguments) as client:
        page = client.models.list()
    if arguments.json:
        _write_json(page)
        return
    ids = [getattr(model, "id", None) for model in _items(page.data)]
    lines = sorted(one_line(str(model_id)) for model_id in ids if model_id is not None)
    write("".join(f"{line}\n" for line in lines))


def embed(arguments: Namespace) -> None:
    """Turn texts into vectors; show how long each is and how it begins."""
    texts: list[str] = arguments.text
    if texts in ([], ["-"]):
        texts = [line for line in read().split("\n") if line.strip()]
    if not texts:
        raise Failure("there is no text: give one, or pipe lines into standard input", status=2)
    request = _given(model=arguments.model, input=texts, dimensions=arguments.dimensions)
    with _connected(arguments) as client:
        answer = client.embeddings.create(**request)
    if arguments.json:
        _write_json(answer)
        return
    items = _items(answer.data)
    for item in items:
        vector = _items(getattr(item, "embedding", None))
        beginning = ", ".join(f"{x:.4f}" if isinstance(x, float) else f"{x}" for x in vector[:3])
        write(f"{len(vector)} dimensions: {beginning}{', ...' if len(vector) > 3 else ''}\n")
    if len(items) != len(texts):
        note(f"warning: {len(items)} vectors came for {len(texts)} texts")


def serve(arguments: Namespace) -> None:
    """Run the offline server until Ctrl-C."""
    from ..offline import OfflineServer

    server = OfflineServer(arguments.host, arguments.port, keep=0)
    try:
        server.start()
    except (OSError, UnicodeError) as error:  # the latter for a host that is no name
        raise Failure(
            f"cannot listen on {arguments.host} port {arguments.port}: "
            f"{getattr(error, 'strerror', None) or error}; choose another with --host or --port"
        ) from error
    with server, contextlib.suppress(KeyboardInterrupt):
        write(
            f"{server.base_url}\n"
            "Try it in another terminal; Ctrl-C stops it here:\n"
            f'  OPENAI_API_KEY=any oaio chat --base-url {server.base_url} "Is it Tuesday?"\n'
        )
        threading.Event().wait()
    tell("\n")


@contextlib.contextmanager
def _connected(arguments: Namespace) -> Generator[OpenAI, None, None]:
    """Give the client that `arguments` ask for, with its offline server if it has one."""
    from ..blocking import OpenAI

    options = _given(timeout=arguments.timeout, max_retries=arguments.max_retries)
    if not arguments.offline:
        with _client(base_url=arguments.base_url, **options) as client:
            yield client
        return
    from ..offline import OfflineServer

    with OfflineServer(keep=0) as server:
        with _without_settings():
            client = OpenAI(api_key=_ANY_KEY, base_url=server.base_url, proxy=False, **options)
        with client:
            yield client


def _client(**options: Any) -> OpenAI:
    from ..blocking import OpenAI

    try:
        return OpenAI(**options)
    except ConfigurationError:
        if os.environ.get("OPENAI_API_KEY"):
            raise
        OpenAI(api_key=_ANY_KEY, **options).close()  # fails as before if it is not only the key
        raise Failure(
            "there is no API key: set OPENAI_API_KEY (any text will do for a server that needs "
            "none), or use --offline"
        ) from None


@contextlib.contextmanager
def _without_settings() -> Generator[None, None, None]:
    """Hide the environment's key, headers and so on: the offline server shall not get them."""
    hidden = {name: os.environ[name] for name in os.environ if name.startswith("OPENAI_")}
    for name in hidden:
        del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(hidden)


def _given(**arguments: Any) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not None}


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []  # what else a broken server put there


def _write_json(answer: Any) -> None:
    """Write `answer` in one line, and in ASCII: then no encoding of the output can spoil it."""
    write(f"{json.dumps(answer.to_dict())}\n")
