"""The names of `openai.types.chat.chat_completion_custom_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        CustomFormatGrammar as CustomFormatGrammar,
    )
    from oaio_protocol.operations._chat_message_params import (
        CustomFormatGrammar as _CustomFormatGrammar,
    )
    from oaio_protocol.operations._chat_message_params import CustomFormatText as CustomFormatText
    from oaio_protocol.operations._chat_message_params import CustomFormatText as _CustomFormatText
    from oaio_protocol.operations._chat_message_params import (
        CustomToolDefinition as _CustomToolDefinition,
    )
    from oaio_protocol.operations._chat_message_params import GrammarParam as _GrammarParam

    Custom: TypeAlias = _CustomToolDefinition
    CustomFormat: TypeAlias = _CustomFormatText | _CustomFormatGrammar
    CustomFormatGrammarGrammar: TypeAlias = _GrammarParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionCustomToolParam": "oaio_protocol.operations._chat_message_params:ChatCompletionCustomToolParam",
            "Custom": "oaio_protocol.operations._chat_message_params:CustomToolDefinition",
            "CustomFormat": lambda at: (
                at("oaio_protocol.operations._chat_message_params:CustomFormatText")
                | at("oaio_protocol.operations._chat_message_params:CustomFormatGrammar")
            ),
            "CustomFormatGrammar": "oaio_protocol.operations._chat_message_params:CustomFormatGrammar",
            "CustomFormatGrammarGrammar": "oaio_protocol.operations._chat_message_params:GrammarParam",
            "CustomFormatText": "oaio_protocol.operations._chat_message_params:CustomFormatText",
        },
    )
