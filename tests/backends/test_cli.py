"""The command line: the real command as a process, and `main` where a process adds nothing."""

from __future__ import annotations

import io
import json
import os
import pty
import shlex
import signal
import socket
import ssl
import subprocess
import sys
import threading
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import trustme

from oaio.cli import main
from oaio.offline import OfflineServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Server = Callable[..., str]

KEY = "sk-0123456789abcdef"
ESCAPES = "red \x1b[31m title \x1b]0;x\x07 c1 \x9b2J del \x7f back \b\r\x00"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("OPENAI_"):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[OfflineServer]:
    with OfflineServer() as running:
        yield running


@attrs.frozen
class Ended:
    """How a command ended, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def error(self) -> str:
        """The error, after it was seen to be one line, the only one, and no traceback."""
        assert self.err.startswith("oaio: error: ")
        assert self.err.count("\n") == 1
        assert self.err.endswith("\n")
        assert "Traceback" not in self.err
        return self.err.removeprefix("oaio: error: ").removesuffix("\n")


@pytest.fixture
def oaio(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run `main` in this process."""

    def run(*arguments: str) -> Ended:
        capsys.readouterr()
        try:
            code = main(arguments)
        except SystemExit as end:
            code = int(end.code or 0)
        return Ended(code, *capsys.readouterr())

    return run


def start(*arguments: str, env: dict[str, str] | None = None, **options: Any) -> Any:
    """Start the command as a process."""
    return subprocess.Popen(
        [sys.executable, "-m", "oaio", *arguments],
        **{
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            **options,
        },
        env=os.environ
        | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUNBUFFERED": ""}
        | (env or {}),
        # Ctrl-C works, even if these tests run in the background of a shell, where it does not.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def finish(process: Any, stdin: bytes | None = None) -> Ended:
    with process:
        out, err = process.communicate(stdin, timeout=30)
    return Ended(process.returncode, (out or b"").decode(), (err or b"").decode())


def command(*arguments: str, stdin: bytes | None = None, **options: Any) -> Ended:
    if stdin is not None:
        options["stdin"] = subprocess.PIPE
    return finish(start(*arguments, **options), stdin)


def interrupt(process: Any) -> Ended:
    process.send_signal(signal.SIGINT)
    return finish(process)


@pytest.fixture
def canned() -> Iterator[Server]:
    """Make a server that gives each request the same answer, and return its base URL.

    In the answer, `{authorization}` is what the request said there.
    """
    listeners: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def serve(listener: socket.socket, head: str, body: str) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:  # the test is over
                return
            with connection, connection.makefile("rb") as request:
                fields: dict[str, str] = {}
                while line := request.readline().decode().strip():
                    name, _, value = line.partition(": ")
                    fields[name.lower()] = value
                request.read(int(fields.get("content-length", 0)))
                answer = body.replace("{authorization}", fields["authorization"]).encode()
                length = f"content-length: {len(answer)}\r\nconnection: close\r\n\r\n"
                connection.sendall(head.encode() + length.encode() + answer)

    def make(body: object, status: int = 200, kind: str = "application/json") -> str:
        text = body if isinstance(body, str) else json.dumps(body)
        head = f"HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\n"
        listener = socket.create_server(("127.0.0.1", 0))
        thread = threading.Thread(target=serve, args=(listener, head, text))
        thread.start()
        listeners.append(listener)
        threads.append(thread)
        return f"http://127.0.0.1:{listener.getsockname()[1]}/v1"

    yield make
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
    for thread in threads:
        thread.join()


def streamed(*deltas: dict[str, Any], reason: str = "stop") -> str:
    """The body of a stream with these deltas."""
    choices = [{"index": 0, "delta": delta, "finish_reason": None} for delta in deltas]
    choices.append({"index": 0, "delta": {}, "finish_reason": reason})
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    events = [json.dumps(chunk | {"choices": [choice]}) for choice in choices]
    return "".join(f"data: {event}\n\n" for event in [*events, "[DONE]"])


STREAM = "text/event-stream"


class TestChat:
    def test_as_a_process(self) -> None:
        ended = command("chat", "--offline", "Is it", "Tuesday?")
        assert ended.code == 0
        assert "You said: “Is it Tuesday?”." in ended.out
        assert ended.out.endswith("\n")
        assert ended.err == ""

    def test_the_answer_is_the_same_on_every_road(self, oaio: Any) -> None:
        text = oaio("chat", "--offline", "hi").out
        assert text == oaio("chat", "--offline", "--no-stream", "hi").out
        joined = json.loads(oaio("chat", "--offline", "--json", "hi").out)
        plain = json.loads(oaio("chat", "--offline", "--json", "--no-stream", "hi").out)
        assert joined["choices"][0]["message"]["content"] + "\n" == text
        del plain["choices"][0]["message"]["annotations"]  # which streams do not have
        assert joined == plain
        assert joined["usage"]["completion_tokens"] > 0

    def test_what_is_sent(
        self, oaio: Any, server: OfflineServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        ended = oaio(
            *("chat", "--model", "m", "--system", "be short", "--temperature", "0.5"),
            *("--max-tokens", "7", "--no-stream", "hi"),
        )
        assert ended.code == 0
        assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"
        assert server.requests[-1].json() == {
            "model": "m",
            "messages": [
                {"role": "system", "content": "be short"},
                {"role": "user", "content": "hi"},
            ],
            "temperature": 0.5,
            "max_completion_tokens": 7,
        }
        assert oaio("chat", "hi").code == 0
        assert server.requests[-1].json() == {
            "model": "gpt-5-mini",
            "messages": [{"role": "user", "content": "hi"}],
            "stream": True,
        }

    @pytest.mark.parametrize("arguments", [(), ("-",)])
    def test_prompt_from_stdin(self, arguments: tuple[str, ...]) -> None:
        ended = command("chat", "--offline", *arguments, stdin="two\nlines é\n".encode())
        assert "“two lines é”" in ended.out
        assert ended.code == 0

    def test_stdin_is_sent_as_it_is(
        self, oaio: Any, server: OfflineServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        monkeypatch.setattr(sys, "stdin", io.StringIO("  two\n lines\n\n"))
        assert oaio("chat", "--base-url", server.base_url).code == 0
        assert server.requests[-1].json()["messages"][0]["content"] == "  two\n lines\n"

    @pytest.mark.parametrize("text", ["", " \n"])
    def test_no_prompt(self, oaio: Any, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        ended = oaio("chat", "--offline")
        assert ended.code == 2
        assert "there is no prompt" in ended.error

    def test_stdin_that_is_no_text(self, oaio: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        raw = io.BytesIO(b"caf\xe9")
        stdin = io.TextIOWrapper(raw, encoding="utf-8", errors="surrogateescape")
        monkeypatch.setattr(sys, "stdin", stdin)
        ended = oaio("chat", "--offline")
        assert ended.code == 1
        assert "standard input is no utf-8 text" in ended.error

    def test_stdin_that_is_closed(self, oaio: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", None)
        ended = oaio("chat", "--offline")
        assert ended.code == 2
        assert "no standard input" in ended.error

    def test_an_argument_that_is_no_text(self) -> None:
        ended = command("chat", "--offline", b"caf\xe9")  # type: ignore[arg-type]
        assert ended.code == 1
        assert "messages[0].content: holds a lone surrogate" in ended.error

    def test_the_answer_was_cut_at_the_limit(self, oaio: Any) -> None:
        for mode in ("--no-stream", "--json", "--offline"):
            ended = oaio("chat", "--offline", mode, "--max-tokens", "2", "hi")
            assert ended.code == 0
            assert ended.err.startswith("oaio: warning: the answer is cut short: ")
            assert "finish_reason length" in ended.err
            assert ended.err.count("\n") == 1

    @pytest.mark.parametrize("reason", ["content_filter", "error"])
    def test_the_answer_was_cut(
        self, oaio: Any, canned: Server, monkeypatch: pytest.MonkeyPatch, reason: str
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        url = canned(streamed({"content": "Well"}, reason=reason), kind=STREAM)
        ended = oaio("chat", "--base-url", url, "hi")
        assert (ended.code, ended.out) == (0, "Well\n")
        assert "the answer is cut short" in ended.err
        assert f"finish_reason {reason}" in ended.err

    @pytest.mark.parametrize(
        ("deltas", "text"),
        [
            ([{"role": "assistant", "content": ""}, {"refusal": "I will"}, {"refusal": " not."}],
             "I will not.\n"),
            ([{"content": [{"type": "text", "text": "in"}, {"type": "thinking"}, 7]},
              {"content": [{"type": "text", "text": " parts"}]}], "in parts\n"),
            ([{"content": "a line\n"}, {"content": ""}], "a line\n"),
        ],
    )  # fmt: skip
    def test_answers_of_other_kinds(
        self, oaio: Any, canned: Server, monkeypatch: pytest.MonkeyPatch, deltas: Any, text: str
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        ended = oaio("chat", "--base-url", canned(streamed(*deltas), kind=STREAM), "hi")
        assert (ended.code, ended.out, ended.err) == (0, text, "")

    @pytest.mark.parametrize(
        "completion",
        [{}, {"choices": None}, {"choices": 5}, {"choices": [None, 7]},
         {"choices": [{"message": None}]}, {"choices": [{"message": {"content": {"a": 1}}}]},
         {"choices": [{"message": {"content": ""}, "finish_reason": ["odd"]}]}],
    )  # fmt: skip
    def test_an_answer_without_text(
        self, oaio: Any, canned: Server, monkeypatch: pytest.MonkeyPatch, completion: Any
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        ended = oaio("chat", "--base-url", canned(completion), "--no-stream", "hi")
        assert (ended.code, ended.out) == (0, "\n")
        assert ended.err == "oaio: warning: the answer holds no text\n"

    @pytest.mark.parametrize("trouble", ["cut=5", "reset=5"])
    def test_a_stream_that_breaks_off(self, oaio: Any, trouble: str) -> None:
        ended = oaio("chat", "--offline", f"[offline: {trouble}] hi")
        assert ended.code == 1
        assert ended.out.endswith("\n")
        assert len(ended.out.split()) == 4  # of 5 events, the first has no text
        assert "the stream broke off after 5 events" in ended.error
        assert "what came is not the whole answer" in ended.error

    def test_a_stream_that_breaks_off_is_no_json(self, oaio: Any) -> None:
        ended = oaio("chat", "--offline", "--json", "[offline: cut=5] hi")
        assert (ended.code, ended.out) == (1, "")
        assert "broke off" in ended.error


class TestErrors:
    @pytest.mark.parametrize("mode", ["plain", "stream"])
    @pytest.mark.parametrize(
        ("directive", "said"),
        [
            ("quota", "no credit left"),
            ("status=429", "try again later, or with a larger --max-retries"),
            ("status=403", "may not do this"),
            ("status=503", "try again later"),
            ("status=418", "HTTP 418"),
            ("html", "end in the API's path"),
            ("drop", "; try again"),
            ("reset=0", "; try again"),
            ("unknown-word", "HTTP 400"),
        ],
    )
    def test_trouble(self, oaio: Any, directive: str, said: str, mode: str) -> None:
        how = ("--no-stream",) if mode == "plain" else ()
        ended = oaio("chat", "--offline", "--max-retries", "0", *how, f"[offline: {directive}]")
        assert (ended.code, ended.out) == (1, "")
        assert said in ended.error

    @pytest.mark.parametrize(
        ("directive", "said"),
        [
            ("error-event=0", "the server reported an error"),
            ("malformed=0", "is not JSON"),
            ("cut=0", "; try again"),
        ],
    )
    def test_trouble_in_a_stream(self, oaio: Any, directive: str, said: str) -> None:
        ended = oaio("chat", "--offline", "--max-retries", "0", f"[offline: {directive}]")
        assert (ended.code, ended.out) == (1, "")
        assert said in ended.error

    def test_an_error_after_a_part_of_the_answer(self, oaio: Any) -> None:
        ended = oaio("chat", "--offline", "[offline: error-event=4]")
        assert ended.code == 1
        assert len(ended.out.split()) == 3
        assert ended.out.endswith("\n")
        assert "as you asked the offline server" in ended.error

    def test_no_key(self) -> None:
        ended = command("chat", "hi")
        assert (ended.code, ended.out) == (1, "")
        assert "there is no API key: set OPENAI_API_KEY" in ended.error

    def test_no_key_and_a_bad_address(self, oaio: Any) -> None:
        ended = oaio("chat", "--base-url", "nonsense", "hi")
        assert ended.code == 1
        assert "base URL must begin with" in ended.error

    def test_a_key_with_a_line_end(self, oaio: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", f"{KEY}\n")
        ended = oaio("models")
        assert ended.code == 1
        assert "OPENAI_API_KEY has the character U+000A" in ended.error
        assert KEY not in ended.err

    def test_wrong_key(self, server: OfflineServer) -> None:
        env = {"OPENAI_API_KEY": "wrong-key", "OPENAI_BASE_URL": server.base_url}
        ended = command("chat", "hi", env=env)
        assert ended.code == 1
        assert "HTTP 401" in ended.error
        assert "check the key in OPENAI_API_KEY" in ended.error
        assert "[request id req_" in ended.error

    def test_no_such_model(self) -> None:
        ended = command("chat", "--offline", "--model", "no-such-model", "hi")
        assert ended.code == 1
        assert "no-such-model" in ended.error
        assert "`oaio models`" in ended.error

    def test_nobody_listens(self) -> None:
        with socket.socket() as bound:  # so that nobody else takes the port
            bound.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"
            env = {"OPENAI_API_KEY": KEY}
            ended = command("chat", "--base-url", url, "--max-retries", "1", "hi", env=env)
        assert ended.code == 1
        assert "could not connect" in ended.error
        assert "(after 2 attempts); is the server running?" in ended.error

    @pytest.mark.parametrize("host", ["no-such-host.invalid", "a..b", "x" * 64, "ä" * 64])
    def test_unknown_host(self, oaio: Any, monkeypatch: pytest.MonkeyPatch, host: str) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        ended = oaio("models", "--base-url", f"http://{host}/v1", "--max-retries", "0")
        assert ended.code == 1
        assert "host" in ended.error

    def test_a_certificate_that_nobody_trusts(
        self, oaio: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
        with OfflineServer(ssl_context=context) as server:
            ended = oaio("chat", "--base-url", server.base_url, "hi")
        assert ended.code == 1
        assert "CERTIFICATE_VERIFY_FAILED" in ended.error
        assert "the certificates that this machine trusts" in ended.error

    def test_time_is_over(self, oaio: Any) -> None:
        ended = oaio("chat", "--offline", "--timeout", "0.05", "[offline: delay=60]")
        assert ended.code == 1
        assert "larger --timeout" in ended.error

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("--model", "", "--temperature", "9"), "model: must not be empty; temperature: must"),
            (("--temperature", "nan"), "temperature"),
            (("--max-tokens", "-1"), "max_completion_tokens"),
            (("--timeout", "0"), "timeout total must be"),
            (("--timeout", "nan"), "timeout total must be"),
            (("--max-retries", "-1"), "max_retries must be"),
        ],
    )
    def test_validation(self, oaio: Any, arguments: tuple[str, ...], said: str) -> None:
        ended = oaio("chat", "--offline", *arguments, "hi")
        assert (ended.code, ended.out) == (1, "")
        assert said in ended.error

    @pytest.mark.parametrize(
        "arguments",
        [
            (),
            ("nonsense",),
            ("chat", "--nonsense"),
            ("chat", "--no-str", "hi"),
            ("chat", "--offline", "--base-url", "http://h/v1", "hi"),
            ("chat", "--temperature", "warm", "hi"),
            ("serve", "--port", "65536"),
            ("serve", "--port", "-1"),
            ("serve", "--offline"),
        ],
    )
    def test_usage(self, oaio: Any, arguments: tuple[str, ...]) -> None:
        ended = oaio(*arguments)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err.startswith("usage: oaio")

    def test_a_server_that_shows_the_key(self, canned: Server) -> None:
        error = {"error": {"message": "Wrong: {authorization}", "code": "{authorization}"}}
        arguments = ("--base-url", canned(error, status=401), "--verbose")
        ended = command("models", *arguments, env={"OPENAI_API_KEY": KEY, "OPENAI_LOG": "debug"})
        assert ended.code == 1
        assert "Wrong: " in ended.err
        assert KEY not in ended.err + ended.out

    def test_an_error_is_one_line_without_controls(
        self, oaio: Any, canned: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        error = {"error": {"message": f"one\ntwo\x0b\x85three {ESCAPES}{'x' * 5000}"}}
        ended = oaio("models", "--base-url", canned(error, status=400))
        assert "HTTP 400: one two three red [31m title" in ended.error
        assert ended.error.isprintable()
        assert len(ended.error) < 1200


class TestLog:
    def test_verbose(self, server: OfflineServer) -> None:
        env = {
            "OPENAI_API_KEY": KEY,
            "OPENAI_BASE_URL": server.base_url,
            "OPENAI_LOG": "debug",  # which must not show it all twice
        }
        prompt = "[offline: status=503 times=1 retry-after-ms=1] hi"
        ended = command("chat", "--verbose", prompt, env=env)
        assert ended.code == 0
        first, last = ended.err.splitlines()
        assert first.startswith("oaio: ERROR: chat.completions.create: attempt 1 failed")
        assert last.startswith("oaio: DEBUG: chat.completions.create: done")
        assert KEY not in ended.err

    def test_a_record_is_one_line_without_controls(self, canned: Server) -> None:
        url = canned({"error": {"message": f"one\ntwo {ESCAPES}"}}, status=400)
        ended = command("models", "--verbose", "--base-url", url, env={"OPENAI_API_KEY": KEY})
        record, error = ended.err.splitlines()
        assert record.startswith("oaio: WARNING: ")
        assert "one two red [31m" in record
        assert record.isprintable()
        assert error.isprintable()

    def test_silent_without(self) -> None:
        ended = command("chat", "--offline", "[offline: status=503 times=1 retry-after-ms=1]")
        assert (ended.code, ended.err) == (0, "")


class TestOffline:
    def test_the_environment_is_ignored(self, oaio: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        settings = {
            "OPENAI_API_KEY": "wrong-key",  # the server refuses this one
            "OPENAI_BASE_URL": "nonsense",
            "OPENAI_ORG_ID": "line\nend",
            "OPENAI_CUSTOM_HEADERS": "x-offline: status=500",
        }
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        for arguments in (("chat", "hi"), ("models",), ("embed", "hi")):
            assert oaio(*arguments, "--offline").code == 0
        assert {name: os.environ[name] for name in settings} == settings

    def test_nothing_is_left(self, oaio: Any) -> None:
        before = threading.active_count()
        assert oaio("chat", "--offline", "[offline: cut=2]").code == 1
        assert threading.active_count() == before


class TestModels:
    def test_list(self, oaio: Any) -> None:
        ended = oaio("models", "--offline")
        ids = ended.out.splitlines()
        assert "gpt-5" in ids
        assert ids == sorted(ids)
        assert (ended.code, ended.err) == (0, "")
        page = json.loads(oaio("models", "--offline", "--json").out)
        assert sorted(model["id"] for model in page["data"]) == ids

    @pytest.mark.parametrize(
        ("data", "lines"),
        [
            ([{"id": "b\nc\x1b[1m"}, {"id": "a"}], ["a", "b c[1m"]),
            ([{}, 7, {"id": 5}, {"id": None}], ["5"]),
            (None, []),
            (5, []),
        ],
    )
    def test_odd_answers(
        self, oaio: Any, canned: Server, monkeypatch: pytest.MonkeyPatch, data: Any, lines: Any
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        ended = oaio("models", "--base-url", canned({"data": data}))
        assert ended == Ended(0, "".join(f"{line}\n" for line in lines), "")


class TestEmbed:
    def test_summary(self, oaio: Any) -> None:
        ended = oaio("embed", "--offline", "--dimensions", "8", "one", "two")
        answer = json.loads(
            oaio("embed", "--offline", "--json", "--dimensions", "8", "one", "two").out
        )
        first, second = (item["embedding"] for item in answer["data"])
        assert len(first) == 8
        assert ended.out.splitlines() == [
            f"8 dimensions: {v[0]:.4f}, {v[1]:.4f}, {v[2]:.4f}, ..." for v in (first, second)
        ]
        assert (ended.code, ended.err) == (0, "")

    def test_few_dimensions(self, oaio: Any) -> None:
        assert "..." not in oaio("embed", "--offline", "--dimensions", "3", "one").out

    @pytest.mark.parametrize("arguments", [(), ("-",)])
    def test_lines_of_stdin(self, arguments: tuple[str, ...]) -> None:
        ended = command(
            *("embed", "--offline", "--json", *arguments), stdin="one\u2028\n\n \ntwo".encode()
        )
        assert len(json.loads(ended.out)["data"]) == 2

    def test_what_is_sent(
        self, oaio: Any, server: OfflineServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        assert oaio("embed", "--base-url", server.base_url, "--model", "m", "a", "b").code == 0
        assert server.requests[-1].json() == {
            "model": "m",
            "input": ["a", "b"],
            "encoding_format": "base64",
        }

    def test_no_text(self, oaio: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("\n \n"))
        ended = oaio("embed", "--offline")
        assert ended.code == 2
        assert "there is no text" in ended.error

    @pytest.mark.parametrize("data", [[7, {}], [{"embedding": None}, {"embedding": 5}]])
    def test_odd_answers(
        self, oaio: Any, canned: Server, monkeypatch: pytest.MonkeyPatch, data: Any
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        ended = oaio("embed", "--base-url", canned({"data": data}), "one", "two")
        assert ended == Ended(0, "0 dimensions: \n" * 2, "")

    def test_vectors_are_missing(
        self, oaio: Any, canned: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        ended = oaio("embed", "--base-url", canned({"data": []}), "one", "two")
        assert ended == Ended(0, "", "oaio: warning: 0 vectors came for 2 texts\n")


class TestServe:
    def test_until_ctrl_c(self) -> None:
        process = start("serve", "--port", "0")
        url = process.stdout.readline().decode().strip()
        process.stdout.readline()
        example = process.stdout.readline().decode()
        setting, program, *arguments = shlex.split(example)
        assert program == "oaio"
        assert url in arguments
        answer = command(*arguments, env=dict([setting.split("=")]))
        assert "You said: “Is it Tuesday?”." in answer.out
        assert interrupt(process) == Ended(0, "", "\n")

    def test_a_port_that_is_taken(self, oaio: Any, server: OfflineServer) -> None:
        ended = oaio("serve", "--port", str(server.port))
        assert (ended.code, ended.out) == (1, "")
        assert "Address already in use; choose another" in ended.error

    @pytest.mark.parametrize("host", ["no-such-host.invalid", "a..b", "x" * 64])
    def test_no_such_address(self, oaio: Any, host: str) -> None:
        ended = oaio("serve", "--host", host, "--port", "0")
        assert (ended.code, ended.out) == (1, "")
        assert f"cannot listen on {host}" in ended.error


class TestInterrupted:
    def test_in_the_middle_of_an_answer(self) -> None:
        process = start("chat", "--offline", "[offline: stall=2] hi")
        assert process.stdout.read(2)  # it is shown as it comes: there will be no more
        ended = interrupt(process)
        assert (ended.code, ended.err) == (130, "\n")

    def test_before_the_answer(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
            process = start("models", "--base-url", url, env={"OPENAI_API_KEY": KEY})
            connection, _ = listener.accept()
            with connection:
                assert connection.recv(4096)
                assert interrupt(process) == Ended(130, "", "\n")

    def test_while_reading_from_the_terminal(self) -> None:
        keyboard, terminal = pty.openpty()
        try:
            process = start("chat", "--offline", stdin=terminal)
            assert b"Ctrl-D" in process.stderr.readline()
            assert interrupt(process) == Ended(130, "", "\n")
        finally:
            os.close(keyboard)
            os.close(terminal)


class TestOutput:
    def test_a_reader_that_leaves(self) -> None:
        # Larger than the buffers of a pipe: it has to notice.
        process = start("chat", "--offline", "[offline: words=50000]")
        assert process.stdout.read(5)
        process.stdout.close()
        process.stdout = None
        assert finish(process) == Ended(141, "", "")

    @pytest.mark.parametrize("arguments", [("--help",), ("models", "--offline")])
    def test_a_reader_that_left_before(self, arguments: tuple[str, ...]) -> None:
        read, write = os.pipe()
        os.close(read)
        try:
            assert command(*arguments, stdout=write) == Ended(141, "", "")
        finally:
            os.close(write)

    def test_nobody_reads_anything(self) -> None:
        read, write = os.pipe()
        os.close(read)
        try:
            ended = command(
                "chat", "--offline", "[offline: status=400]", stdout=write, stderr=write
            )
        finally:
            os.close(write)
        assert ended.code == 1

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="only where there is such a device")
    def test_a_full_disk(self) -> None:
        with Path("/dev/full").open("wb") as full:
            ended = command("chat", "--offline", "hi", stdout=full)
        assert ended.code == 1
        assert "No space left on device" in ended.error

    def test_closed(self) -> None:
        closed = ["sh", "-c", 'exec "$@" >&- 2>&- <&-', "sh", sys.executable, "-m", "oaio"]
        for arguments, code in ((["chat", "--offline", "hi"], 0), (["chat", "--offline"], 2)):
            assert subprocess.run([*closed, *arguments], timeout=30).returncode == code

    def test_an_encoding_without_the_characters(self) -> None:
        env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
        ended = command("chat", "--offline", "hi", env=env)
        assert (ended.code, ended.err) == (0, "")
        assert "You said: ?hi?." in ended.out
        answer = json.loads(command("chat", "--offline", "--json", "hi", env=env).out)
        assert "You said: “hi”." in answer["choices"][0]["message"]["content"]

    def test_controls_do_not_reach_a_terminal(self) -> None:
        said = ESCAPES.replace("\0", "")  # which no argument can hold
        assert "\x1b[31m" in command("chat", "--offline", said).out  # but a file or a pipe
        screen, terminal = pty.openpty()
        try:
            ended = command("chat", "--offline", said, stdout=terminal)
            shown = os.read(screen, 65536).decode()
        finally:
            os.close(screen)
            os.close(terminal)
        assert ended.code == 0
        assert "“red [31m title ]0;x c1 2J del  back" in shown
        assert shown.replace("\r\n", "").isprintable()

    def test_lines_and_tabs_reach_a_terminal(self, canned: Server) -> None:
        url = canned(streamed({"content": "a\tb\r\nc"}), kind=STREAM)
        screen, terminal = pty.openpty()
        try:
            env = {"OPENAI_API_KEY": KEY}
            command("chat", "--base-url", url, "hi", stdout=terminal, env=env)
            assert os.read(screen, 65536) == b"a\tb\r\nc\r\n"  # the terminal adds each CR
        finally:
            os.close(screen)
            os.close(terminal)


class TestProgram:
    def test_entry_point(self) -> None:
        (script,) = entry_points(group="console_scripts", name="oaio")
        assert script.load() is main

    def test_version(self, oaio: Any) -> None:
        from oaio import __version__

        assert oaio("--version") == Ended(0, f"oaio {__version__}\n", "")

    @pytest.mark.parametrize("command_name", ["chat", "models", "embed", "serve"])
    def test_help_of_a_command(self, oaio: Any, command_name: str) -> None:
        ended = oaio(command_name, "--help")
        assert (ended.code, ended.err) == (0, "")
        assert f"usage: oaio {command_name}" in ended.out

    def test_help_loads_no_client(self) -> None:
        program = (
            "import sys\nfrom oaio.cli import main\n"
            "try: main(['--help'])\n"
            "finally: print([name for name in sys.modules if name.startswith('oaio.')], "
            "'ssl' in sys.modules, file=sys.stderr)"
        )
        ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
        assert ended.returncode == 0
        assert "exit codes:" in ended.stdout
        loaded = ["oaio.cli", "oaio.cli.complaints", "oaio.cli.terminal"]
        names, uses_ssl = ended.stderr.strip().rsplit(" ", 1)
        assert sorted(json.loads(names.replace("'", '"'))) == loaded
        assert uses_ssl == "False"
