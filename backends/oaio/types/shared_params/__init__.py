"""The names of `openai.types.shared_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        FunctionDefinition as FunctionDefinition,
    )
    from oaio_protocol.operations._chat_params import (
        ResponseFormatJSONObject as ResponseFormatJSONObject,
    )
    from oaio_protocol.operations._chat_params import (
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    )
    from oaio_protocol.operations._chat_params import ResponseFormatText as ResponseFormatText
    from oaio_protocol.operations._response_params import Effort as _Effort
    from oaio_protocol.operations._response_params import ReasoningParam as _ReasoningParam
    from oaio_protocol.operations.generated.assistants import (
        AssistantSupportedModels as _AssistantSupportedModels,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        CustomGrammarFormatParam as _CustomGrammarFormatParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        CustomTextFormatParam as _CustomTextFormatParam,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        ComparisonFilterParam as _ComparisonFilterParam,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        CompoundFilterParam as _CompoundFilterParam,
    )

    from . import chat_model as chat_model
    from . import comparison_filter as comparison_filter
    from . import compound_filter as compound_filter
    from . import custom_tool_input_format as custom_tool_input_format
    from . import function_definition as function_definition
    from . import function_parameters as function_parameters
    from . import metadata as metadata
    from . import reasoning as reasoning
    from . import reasoning_effort as reasoning_effort
    from . import response_format_json_object as response_format_json_object
    from . import response_format_json_schema as response_format_json_schema
    from . import response_format_text as response_format_text
    from . import responses_model as responses_model

    ChatModel: TypeAlias = _AssistantSupportedModels
    ComparisonFilter: TypeAlias = _ComparisonFilterParam
    CompoundFilter: TypeAlias = _CompoundFilterParam
    CustomToolInputFormat: TypeAlias = _CustomTextFormatParam | _CustomGrammarFormatParam
    FunctionParameters: TypeAlias = dict[str, object]
    Metadata: TypeAlias = dict[str, str]
    Reasoning: TypeAlias = _ReasoningParam
    ReasoningEffort: TypeAlias = _Effort
    ResponsesModel: TypeAlias = str
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "chat_model": "oaio.types.shared_params.chat_model:",
            "comparison_filter": "oaio.types.shared_params.comparison_filter:",
            "compound_filter": "oaio.types.shared_params.compound_filter:",
            "custom_tool_input_format": "oaio.types.shared_params.custom_tool_input_format:",
            "function_definition": "oaio.types.shared_params.function_definition:",
            "function_parameters": "oaio.types.shared_params.function_parameters:",
            "metadata": "oaio.types.shared_params.metadata:",
            "reasoning": "oaio.types.shared_params.reasoning:",
            "reasoning_effort": "oaio.types.shared_params.reasoning_effort:",
            "response_format_json_object": "oaio.types.shared_params.response_format_json_object:",
            "response_format_json_schema": "oaio.types.shared_params.response_format_json_schema:",
            "response_format_text": "oaio.types.shared_params.response_format_text:",
            "responses_model": "oaio.types.shared_params.responses_model:",
            "ChatModel": "oaio_protocol.operations.generated.assistants:AssistantSupportedModels",
            "ComparisonFilter": "oaio_protocol.operations.generated.vector_stores:ComparisonFilterParam",
            "CompoundFilter": "oaio_protocol.operations.generated.vector_stores:CompoundFilterParam",
            "CustomToolInputFormat": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:CustomTextFormatParam")
                | at("oaio_protocol.operations.generated.response_inputs:CustomGrammarFormatParam")
            ),
            "FunctionDefinition": "oaio_protocol.operations._chat_message_params:FunctionDefinition",
            "FunctionParameters": lambda _: dict[str, object],
            "Metadata": lambda _: dict[str, str],
            "Reasoning": "oaio_protocol.operations._response_params:ReasoningParam",
            "ReasoningEffort": "oaio_protocol.operations._response_params:Effort",
            "ResponseFormatJSONObject": "oaio_protocol.operations._chat_params:ResponseFormatJSONObject",
            "ResponseFormatJSONSchema": "oaio_protocol.operations._chat_params:ResponseFormatJSONSchema",
            "ResponseFormatText": "oaio_protocol.operations._chat_params:ResponseFormatText",
            "ResponsesModel": lambda _: str,
        },
    )
