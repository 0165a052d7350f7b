"""The command line: `oaio chat`, `oaio models`, `oaio embed`, `oaio serve`.

Here is what can be asked for and how it ends; `commands` does it, and is loaded only then.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from oaio_protocol.errors import OpenAIError

from .. import __version__
from . import terminal
from .complaints import Failure, complaint

__all__ = ["main"]

FAILED, INTERRUPTED, READER_LEFT = 1, 130, 141
"""Exit codes; the last two are those of a program that SIGINT or SIGPIPE ended, in a shell."""

_EPILOG = """\
The key is read from OPENAI_API_KEY, the address from --base-url or OPENAI_BASE_URL.
With --offline neither is: a server that comes with this program answers, without a network.

exit codes:
  0    done; a warning on standard error says if an answer was cut short
  1    failed; the last line on standard error says why
  2    wrong usage
  130  interrupted by Ctrl-C
  141  the reader of the output left, as `head` does
"""
_PROMPT = "the prompt; without one, or with -, it is read from standard input"
_TEXTS = "one text each; without any, or with -, each line of standard input is one, but empty ones"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments; else those of the process.

    Returns:
        The exit code.

    Raises:
        SystemExit: with 2 for wrong usage, with 0 for `--help` and `--version`.
    """
    terminal.prepare()
    try:
        try:
            return _run(_parser().parse_args(argv))
        finally:
            terminal.flush()
    except KeyboardInterrupt:
        terminal.tell("\n")  # the shell's prompt shall not stand behind ^C
        return INTERRUPTED
    except BrokenPipeError:
        terminal.discard_output()
        return READER_LEFT
    except OSError as error:
        terminal.discard_output()
        terminal.note(f"error: input or output failed: {error.strerror or error}")
        return FAILED


def _run(arguments: argparse.Namespace) -> int:
    from . import commands

    try:
        if getattr(arguments, "verbose", False):
            terminal.show_log()
        commands.run(arguments)
    except Failure as failure:
        terminal.note(f"error: {failure}")
        return failure.status
    except OpenAIError as error:
        terminal.note(f"error: {complaint(error)}")
        return FAILED
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="oaio",
        description="Talk to the OpenAI API, or to any server that speaks it.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"oaio {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    talking = _talking()

    chat = _command(commands, "chat", "ask a model; the answer is shown as it comes", talking)
    chat.add_argument("prompt", nargs="*", help=_PROMPT)
    chat.add_argument("--model", default="gpt-5-mini", help="default: %(default)s")
    chat.add_argument("--system", metavar="TEXT", help="instructions that go before the prompt")
    chat.add_argument("--temperature", type=float, metavar="NUMBER", help="from 0 to 2")
    chat.add_argument(
        "--max-tokens", type=int, metavar="COUNT", help="sent as max_completion_tokens"
    )
    chat.add_argument(
        "--no-stream", action="store_true", help="ask for the whole answer in one piece"
    )
    chat.add_argument(
        "--json",
        action="store_true",
        help="print the completion as one JSON object, joined from its stream when that has "
        "ended; with --no-stream as the server sent it",
    )

    models = _command(commands, "models", "list the models that the key may use", talking)
    models.add_argument("--json", action="store_true", help="print the whole answer as JSON")

    embed = _command(commands, "embed", "turn texts into vectors", talking)
    embed.add_argument("text", nargs="*", help=_TEXTS)
    embed.add_argument("--model", default="text-embedding-3-small", help="default: %(default)s")
    embed.add_argument(
        "--dimensions", type=int, metavar="COUNT", help="how many numbers a vector has"
    )
    embed.add_argument(
        "--json",
        action="store_true",
        help="print the whole answer, with the vectors, as JSON, and not a line for each vector",
    )

    serve = _command(commands, "serve", "run the offline server until Ctrl-C")
    serve.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    serve.add_argument(
        "--port", type=_port, default=8080, help="0 takes a free one; default: %(default)s"
    )
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    summary: str,
    *parents: argparse.ArgumentParser,
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=summary, description=summary, parents=parents, allow_abbrev=False
    )


def _talking() -> argparse.ArgumentParser:
    """Return the options of all commands that talk to a server."""
    options = argparse.ArgumentParser(add_help=False)
    where = options.add_mutually_exclusive_group()
    where.add_argument(
        "--base-url", metavar="URL", help="where the API is, with its path: https://host/v1"
    )
    where.add_argument(
        "--offline",
        action="store_true",
        help="talk to an offline server of one's own: no key, no network",
    )
    options.add_argument(
        "--timeout", type=float, metavar="SECONDS", help="for the whole call, with all attempts"
    )
    options.add_argument(
        "--max-retries", type=int, metavar="COUNT", help="how often to try again; default: 3"
    )
    options.add_argument("--verbose", action="store_true", help="log to standard error")
    return options


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("must be from 0 to 65535")
    return port
