"""The names of `openai.types.chat.chat_completion_role`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    ChatCompletionRole: TypeAlias = Literal[
        "developer", "system", "user", "assistant", "tool", "function"
    ]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionRole": lambda _: Literal[
                "developer", "system", "user", "assistant", "tool", "function"
            ],
        },
    )
