"""The names of `openai.types.chat.completion_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import NameParam as _NameParam
    from oaio_protocol.operations._chat_params import (
        ApproximateLocationParam as _ApproximateLocationParam,
    )
    from oaio_protocol.operations._chat_params import FunctionParam as _FunctionParam
    from oaio_protocol.operations._chat_params import ModerationModeParam as _ModerationModeParam
    from oaio_protocol.operations._chat_params import ModerationParam as _ModerationParam
    from oaio_protocol.operations._chat_params import (
        ModerationPolicyParam as _ModerationPolicyParam,
    )
    from oaio_protocol.operations._chat_params import (
        PromptCacheOptionsParam as _PromptCacheOptionsParam,
    )
    from oaio_protocol.operations._chat_params import ResponseFormat as ResponseFormat
    from oaio_protocol.operations._chat_params import UserLocationParam as _UserLocationParam
    from oaio_protocol.operations._chat_params import (
        WebSearchOptionsParam as _WebSearchOptionsParam,
    )
    from oaio_protocol.operations._stream_params import (
        ChatCompletionCreateParamsNonStreaming as _ChatCompletionCreateParamsNonStreaming,
    )
    from oaio_protocol.operations._stream_params import (
        ChatCompletionCreateParamsStreaming as _ChatCompletionCreateParamsStreaming,
    )

    CompletionCreateParamsNonStreaming: TypeAlias = _ChatCompletionCreateParamsNonStreaming
    CompletionCreateParamsStreaming: TypeAlias = _ChatCompletionCreateParamsStreaming
    Function: TypeAlias = _FunctionParam
    FunctionCall: TypeAlias = Literal["none", "auto"] | _NameParam
    Moderation: TypeAlias = _ModerationParam
    ModerationPolicy: TypeAlias = _ModerationPolicyParam
    ModerationPolicyInput: TypeAlias = _ModerationModeParam
    ModerationPolicyOutput: TypeAlias = _ModerationModeParam
    PromptCacheOptions: TypeAlias = _PromptCacheOptionsParam
    WebSearchOptions: TypeAlias = _WebSearchOptionsParam
    WebSearchOptionsUserLocation: TypeAlias = _UserLocationParam
    WebSearchOptionsUserLocationApproximate: TypeAlias = _ApproximateLocationParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompletionCreateParamsNonStreaming": "oaio_protocol.operations._stream_params:ChatCompletionCreateParamsNonStreaming",
            "CompletionCreateParamsStreaming": "oaio_protocol.operations._stream_params:ChatCompletionCreateParamsStreaming",
            "Function": "oaio_protocol.operations._chat_params:FunctionParam",
            "FunctionCall": lambda at: (
                Literal["none", "auto"]
                | at("oaio_protocol.operations._chat_message_params:NameParam")
            ),
            "Moderation": "oaio_protocol.operations._chat_params:ModerationParam",
            "ModerationPolicy": "oaio_protocol.operations._chat_params:ModerationPolicyParam",
            "ModerationPolicyInput": "oaio_protocol.operations._chat_params:ModerationModeParam",
            "ModerationPolicyOutput": "oaio_protocol.operations._chat_params:ModerationModeParam",
            "PromptCacheOptions": "oaio_protocol.operations._chat_params:PromptCacheOptionsParam",
            "ResponseFormat": "oaio_protocol.operations._chat_params:ResponseFormat",
            "WebSearchOptions": "oaio_protocol.operations._chat_params:WebSearchOptionsParam",
            "WebSearchOptionsUserLocation": "oaio_protocol.operations._chat_params:UserLocationParam",
            "WebSearchOptionsUserLocationApproximate": "oaio_protocol.operations._chat_params:ApproximateLocationParam",
        },
    )
