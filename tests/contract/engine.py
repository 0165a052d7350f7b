"""The llama.cpp server from the wheel `xllamacpp`, run with a tiny model written here.

The weights are random, so the model means nothing by what it says; but the HTTP, the JSON, the
events and the errors are those of an engine that others wrote. Three levers make answers
predictable: a `grammar` in the request body spells the text out, `logit_bias` pushes one token, and
`temperature=0` repeats a choice.
"""

from __future__ import annotations

import http.client
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

# xllamacpp is imported by the child process alone, gguf and NumPy by the writer alone: neither
# waits for the other's imports. A package that is missing is an error here, never a skipped test.

API_KEY = "engine-test-key"
CONTEXT_TOKENS = 1024
EMBEDDING_SIZE = 64
MODEL_NAME = "tiny-llama"
"""The engine answers under this name, whatever model the request asked for."""

_SPACE = "\u2581"  # SentencePiece writes a space inside a token so
_WORDS = (
    "the a of and river stone light small café naïve 日本 зима 🙂 was is in to over bright cold"
)
_TOOL_CALL = "<tool_call>\n"
_CONTROL_TOKENS = ("<unk>", "<s>", "</s>")
FIRST_BYTE_TOKEN = len(_CONTROL_TOKENS)
"""Id of the token for byte 0; the other bytes follow."""
_FIRST_TEXT_TOKEN = FIRST_BYTE_TOKEN + 256
END_TOKEN = 2
TOOL_CALL_TOKEN = _FIRST_TEXT_TOKEN
"""Id of the token that opens a tool call."""

# The engine works out from the template how the model writes tool calls and its thoughts.
_CHAT_TEMPLATE = """\
{%- if tools %}system: tools
{% for tool in tools %}{{ tool | tojson }}
{% endfor %}{% endif %}
{%- for message in messages %}{{ message.role }}: \
{% if message.reasoning_content %}<think>{{ message.reasoning_content }}</think>{% endif %}\
{{ message.content or "" }}\
{% for call in message.tool_calls or [] %}<tool_call>
{"name": "{{ call.function.name }}", "arguments": {{ call.function.arguments | tojson }}}
</tool_call>{% endfor %}
{% endfor %}{% if add_generation_prompt %}assistant:{% endif %}"""


class EngineError(Exception):
    """The engine did not start; the message ends with the tail of its log."""


def write_model(path: Path, seed: int = 1) -> None:
    """Write a llama model of two layers (about half a megabyte) with random weights to `path`."""
    import gguf
    import numpy as np

    layers, heads, feed_forward = 2, 4, 128
    random = np.random.default_rng(seed)

    texts = [_TOOL_CALL, _SPACE, *(_SPACE + word for word in _WORDS.split())]
    texts += [chr(code) for code in range(0x21, 0x7F)]
    kinds = gguf.TokenType
    tokens = [*_CONTROL_TOKENS, *(f"<0x{byte:02X}>" for byte in range(256)), *texts]
    types = [kinds.UNKNOWN, kinds.CONTROL, kinds.CONTROL] + [kinds.BYTE] * 256
    types += [kinds.NORMAL] * len(texts)
    scores = [0.0] * _FIRST_TEXT_TOKEN + [-float(rank) for rank in range(len(texts))]

    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(CONTEXT_TOKENS)
    writer.add_embedding_length(EMBEDDING_SIZE)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(feed_forward)
    writer.add_head_count(heads)
    writer.add_head_count_kv(heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(EMBEDDING_SIZE // heads)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores(scores)
    writer.add_token_types([int(kind) for kind in types])
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(END_TOKEN)
    # A space put before the prompt would contradict the grammars made for tool calls and JSON:
    # they start with the template's "assistant:".
    writer.add_add_space_prefix(value=False)
    writer.add_chat_template(_CHAT_TEMPLATE)

    def weights(name: str, *shape: int, scale: float = 0.3) -> None:
        tensor = random.standard_normal(shape, dtype=np.float32) * np.float32(scale)
        if name == "output":
            tensor[:_FIRST_TEXT_TOKEN] = 0  # neither odd bytes nor an end unless they are asked for
        writer.add_tensor(f"{name}.weight", tensor)

    def ones(name: str) -> None:
        writer.add_tensor(f"{name}.weight", np.ones(EMBEDDING_SIZE, dtype=np.float32))

    weights("token_embd", len(tokens), EMBEDDING_SIZE)
    weights("output", len(tokens), EMBEDDING_SIZE, scale=1.0)
    ones("output_norm")
    for layer in range(layers):
        block = f"blk.{layer}"
        ones(f"{block}.attn_norm")
        ones(f"{block}.ffn_norm")
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            weights(f"{block}.{part}", EMBEDDING_SIZE, EMBEDDING_SIZE)
        weights(f"{block}.ffn_gate", feed_forward, EMBEDDING_SIZE)
        weights(f"{block}.ffn_up", feed_forward, EMBEDDING_SIZE)
        weights(f"{block}.ffn_down", EMBEDDING_SIZE, feed_forward)

    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


class EngineServer:
    """The engine in a process of its own, from `with` to the end of the block.

    Attributes:
        base_url: What a client takes, `/v1` included. Set while the engine runs.
        log: The file that holds all the process printed.
    """

    base_url: str

    def __init__(self, folder: Path, start_timeout: float = 60.0) -> None:
        """Keep model, log and address in `folder`; allow `start_timeout` seconds to get ready."""
        self.log = folder / "engine.log"
        self._model = folder / "tiny.gguf"
        self._address = folder / "engine.address"
        self._start_timeout = start_timeout
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        write_model(self._model)
        self._address.unlink(missing_ok=True)  # one left by an earlier run would be believed
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(self._model), str(self._address)],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_until_ready(self._process)
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End the process: ask, then terminate, then kill. Calling it again does nothing."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        for insist in (process.terminate, process.kill):
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                insist()
        process.wait()

    def log_tail(self, lines: int = 40) -> str:
        """Return the end of what the process printed."""
        return "\n".join(self.log.read_text("utf-8", errors="replace").splitlines()[-lines:])

    def _wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + self._start_timeout
        while process.poll() is None:
            if self._address.exists():
                address = self._address.read_text("ascii")
                if _is_healthy(address):
                    self.base_url = address + "/v1"
                    return
            if time.monotonic() > deadline:
                raise EngineError(
                    f"engine not ready after {self._start_timeout} s; its log ends:\n"
                    f"{self.log_tail()}"
                )
            time.sleep(0.02)
        raise EngineError(
            f"engine ended with {process.returncode} before it was ready; its log ends:\n"
            f"{self.log_tail()}"
        )


def _is_healthy(address: str) -> bool:
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=5)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except OSError:
        return False  # not listening yet; whoever asks has the deadline
    finally:
        connection.close()


def serve(model: str, address: Path) -> None:
    """Run the engine until standard input ends, which it also does when the parent is killed."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = model
    params.model_alias = {MODEL_NAME}
    params.port = 0  # the system picks a free one
    params.api_keys = [API_KEY]
    params.n_ctx = CONTEXT_TOKENS
    params.n_gpu_layers = 0
    params.cpuparams.n_threads = 1
    params.warmup = False
    params.cache_prompt = False  # the same request is then computed the same way every time
    params.cache_ram_mib = 0
    params.embedding = True  # one server does both: chat is not affected
    params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN

    server = xllamacpp.Server(params)  # returns when the model is loaded and the port listens
    draft = address.with_suffix(".draft")
    draft.write_text(server.listening_address, "ascii")
    draft.replace(address)  # whoever reads it finds all of it
    sys.stdin.buffer.read()


if __name__ == "__main__":
    serve(sys.argv[1], Path(sys.argv[2]))
