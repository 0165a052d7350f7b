"""What the offline server says: it reads a conversation and composes a reply, the same every time.

Token counts are an estimate, and the same on every road: a word of a prompt is a token, each of its
messages costs four more, and each piece in which a reply is streamed is a token.
"""

import hashlib
import json
import re
from collections.abc import Sequence

from attrs import frozen

from oaio.offline.directives import IN_TEXT
from oaio.offline.examples import example
from oaio.offline.parts import (
    JsonObject,
    Refused,
    as_list,
    as_object,
    as_text,
    identify,
    to_json,
)

_GREETINGS = ("Hello!", "Hi there!", "Good day!", "Nice to hear from you!")
_CLOSINGS = (
    "Ask me anything: I will quote it back.",
    "With a real key and the usual address, a real model answers in my place.",
    "The same question always gets this same answer.",
)
_FILLER = (
    "This sentence is here because you asked for more words.",
    "Every word of it arrives as an event of its own.",
    "Nothing in it was learned, guessed or remembered.",
)
_LONGEST_QUOTE = 80


@frozen
class Ask:
    """What a request asks for, the same for chat completions and responses.

    Attributes:
        text: what the user said last, without the directives in it.
        result: the result of a tool, if that is the last message.
        tools: name and parameter schema of each function that may be called.
        must_call: whether a function has to be called.
        parallel: whether several may be called at once.
        format: the response format: its ``type`` and, for JSON schemas, its ``schema``.
        limit: the most tokens the reply may have.
        prompt_tokens: what the prompt costs.
    """

    text: str
    result: str
    tools: tuple[tuple[str, JsonObject], ...]
    must_call: bool
    parallel: bool
    format: JsonObject
    limit: int | None
    prompt_tokens: int


@frozen
class FunctionCall:
    """One call of a function: its arguments are JSON text, in the pieces in which they stream."""

    name: str
    call_id: str
    pieces: tuple[str, ...]

    @property
    def arguments(self) -> str:
        """The arguments, whole."""
        return "".join(self.pieces)


@frozen
class Reply:
    """What is answered: text in pieces, or function calls; ``incomplete`` if cut at the limit."""

    pieces: tuple[str, ...] = ()
    calls: tuple[FunctionCall, ...] = ()
    incomplete: bool = False

    @property
    def text(self) -> str:
        """The text, whole."""
        return "".join(self.pieces)

    @property
    def tokens(self) -> int:
        """What the reply costs."""
        return len(self.pieces) + sum(len(call.pieces) for call in self.calls)


def content_text(content: object) -> str:
    """The text of a message's content: a string, or the text parts of a list."""
    parts = (as_text(as_object(part).get("text")) for part in as_list(content))
    return content if isinstance(content, str) else " ".join(filter(None, parts))


def last_said(messages: list[object]) -> str:
    """The text of the user's last message, directives included."""
    for message in reversed(messages):
        if as_object(message).get("role") == "user":
            return content_text(as_object(message).get("content"))
    return ""


def count_words(text: str) -> int:
    """The tokens of a prompt's text, by our estimate."""
    return len(text.split())


def read_ask(
    body: JsonObject, messages: list[object], response_format: JsonObject, limit_name: str
) -> Ask:
    """Read what chat completions and responses have in common.

    Args:
        body: the request: its ``tools``, ``tool_choice`` and ``parallel_tool_calls`` are read.
        messages: the conversation, or the input items of a response.
        response_format: with ``type``, and ``schema`` where that is a JSON schema.
        limit_name: the parameter that limits the tokens of the reply.

    Raises:
        Refused: the tool choice names a function that is not there, or the limit is no number.
    """
    limit = body.get(limit_name)
    if limit is not None and (not isinstance(limit, int) or limit < 1):
        message = f"{limit_name} must be a whole number of at least 1."
        raise Refused(400, message, param=limit_name)
    # Chat completions put a function's description one level down, responses do not.
    functions = [as_object(tool.get("function", tool)) for tool in _objects(body.get("tools"))]
    tools = tuple(
        (as_text(function.get("name")), as_object(function.get("parameters")))
        for function in functions
        if as_text(function.get("name"))
    )
    choice = body.get("tool_choice", "auto")
    if choice == "none":
        tools = ()
    named = as_object(choice)
    name = as_text(as_object(named.get("function", named)).get("name"))
    if name:
        tools = tuple(tool for tool in tools if tool[0] == name)
        if not tools:
            message = f"The tool choice {name!r} is not among the tools."
            raise Refused(400, message, param="tool_choice")
    last = as_object(messages[-1]) if messages else {}
    result = last.get("content") if last.get("role") == "tool" else last.get("output")
    texts = [content_text(message.get("content")) for message in _objects(messages)]
    return Ask(
        text=IN_TEXT.sub("", last_said(messages)).strip(),
        result=content_text(result),
        tools=tools,
        must_call=choice == "required" or bool(name),
        parallel=body.get("parallel_tool_calls") is not False,
        format=response_format,
        limit=limit,
        prompt_tokens=sum(count_words(text) + 4 for text in texts),
    )


def compose(ask: Ask, seed: bytes, words: int | None = None, choice: int = 0) -> Reply:
    """The reply to ``ask``.

    Functions are called when they must be, or when the user's words name one of them: its whole
    name, or a word of at least four letters out of it, as *weather* is of ``get_weather``. The
    result of a function is answered with text, so that a conversation with tools comes to an end.

    Args:
        ask: what is asked for.
        seed: a digest of the request, from which everything that varies is derived.
        words: how many words the text has; otherwise it is a few sentences.
        choice: the index of this reply, where several were asked for.
    """
    called = _called(ask)
    if called:
        return Reply(
            calls=tuple(
                FunctionCall(
                    name,
                    identify("call_", seed, f"{choice}/{index}"),
                    _split_arguments(to_json(example(parameters))),
                )
                for index, (name, parameters) in enumerate(called)
            )
        )
    pieces = _split_words(_text(ask, seed, words, choice))
    limit = len(pieces) if ask.limit is None else ask.limit
    return Reply(pieces=pieces[:limit], incomplete=limit < len(pieces))


def _called(ask: Ask) -> Sequence[tuple[str, JsonObject]]:
    said = set(re.findall(r"\w+", ask.text.lower()))
    named = [
        tool
        for tool in ask.tools
        if not ask.result and (tool[0] in ask.text or said & _words_of_name(tool[0]))
    ]
    if ask.must_call:
        named = named or list(ask.tools)
        return named[:1]
    return named if ask.parallel else named[:1]


def _words_of_name(name: str) -> set[str]:
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)
    return {word.lower() for word in words if len(word) >= 4} | {name.lower()}


def _split_arguments(text: str) -> tuple[str, ...]:
    # At least three pieces, so that whoever joins them is put to the test.
    size = max(1, min(12, len(text) // 3))
    return tuple(text[at : at + size] for at in range(0, len(text), size))


def _split_words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\S+\s*|\s+", text))


def _text(ask: Ask, seed: bytes, words: int | None, choice: int) -> str:
    if ask.format.get("type") == "json_schema":
        return _spaced_json(example(ask.format.get("schema")))
    said = _quote(ask.text)
    pick = hashlib.sha256(seed).digest()[0] + choice
    sentences = [
        _GREETINGS[pick % len(_GREETINGS)],
        "I am the offline server of oaio: no model, no network, only an example of an answer.",
        f"You said: “{said}”." if said else "You said nothing that I can quote.",
    ]
    if ask.result:
        sentences.append(f"The tool says: “{_quote(ask.result)}”.")
    sentences.append(_CLOSINGS[pick % len(_CLOSINGS)])
    text = " ".join(sentences)
    if words is not None:
        text = _of_length(text, words)
    return _spaced_json({"answer": text}) if ask.format.get("type") == "json_object" else text


def _quote(text: str) -> str:
    line = " ".join(text[: 8 * _LONGEST_QUOTE].split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + "…"


def _of_length(text: str, words: int) -> str:
    found = text.split()
    more = " ".join(_FILLER).split()
    found += more * ((words - len(found)) // len(more) + 1)
    return " ".join(found[:words])


def _spaced_json(value: object) -> str:
    # With the default spaces it streams in pieces, as words do.
    return json.dumps(value, ensure_ascii=False)


def _objects(value: object) -> list[JsonObject]:
    return [as_object(item) for item in as_list(value)]
