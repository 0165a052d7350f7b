"""The names of `openai.types.shared`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import Error as _Error
    from oaio_protocol.models.generated.response_inputs import (
        ResponseFormatTextGrammar as ResponseFormatTextGrammar,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponseFormatTextPython as ResponseFormatTextPython,
    )
    from oaio_protocol.models.generated.shared import FunctionObject as _FunctionObject
    from oaio_protocol.models.generated.shared import (
        ResponseFormatJsonSchema as _ResponseFormatJsonSchema,
    )
    from oaio_protocol.models.response_tools import ComparisonFilter as ComparisonFilter
    from oaio_protocol.models.response_tools import CompoundFilter as CompoundFilter
    from oaio_protocol.models.response_tools import Grammar as _Grammar
    from oaio_protocol.models.response_tools import Text as _Text
    from oaio_protocol.models.responses import Reasoning as Reasoning
    from oaio_protocol.models.responses import ResponseFormatJSONObject as ResponseFormatJSONObject
    from oaio_protocol.models.responses import ResponseFormatText as ResponseFormatText
    from oaio_protocol.operations._response_params import Effort as _Effort
    from oaio_protocol.operations.generated.assistants import (
        AssistantSupportedModels as _AssistantSupportedModels,
    )

    from . import all_models as all_models
    from . import chat_model as chat_model
    from . import comparison_filter as comparison_filter
    from . import compound_filter as compound_filter
    from . import custom_tool_input_format as custom_tool_input_format
    from . import error_object as error_object
    from . import function_definition as function_definition
    from . import function_parameters as function_parameters
    from . import metadata as metadata
    from . import reasoning as reasoning
    from . import reasoning_effort as reasoning_effort
    from . import response_format_json_object as response_format_json_object
    from . import response_format_json_schema as response_format_json_schema
    from . import response_format_text as response_format_text
    from . import response_format_text_grammar as response_format_text_grammar
    from . import response_format_text_python as response_format_text_python
    from . import responses_model as responses_model

    AllModels: TypeAlias = str
    ChatModel: TypeAlias = _AssistantSupportedModels
    CustomToolInputFormat: TypeAlias = _Text | _Grammar
    ErrorObject: TypeAlias = _Error
    FunctionDefinition: TypeAlias = _FunctionObject
    FunctionParameters: TypeAlias = dict[str, object]
    Metadata: TypeAlias = dict[str, str]
    ReasoningEffort: TypeAlias = _Effort
    ResponseFormatJSONSchema: TypeAlias = _ResponseFormatJsonSchema
    ResponsesModel: TypeAlias = str
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "all_models": "oaio.types.shared.all_models:",
            "chat_model": "oaio.types.shared.chat_model:",
            "comparison_filter": "oaio.types.shared.comparison_filter:",
            "compound_filter": "oaio.types.shared.compound_filter:",
            "custom_tool_input_format": "oaio.types.shared.custom_tool_input_format:",
            "error_object": "oaio.types.shared.error_object:",
            "function_definition": "oaio.types.shared.function_definition:",
            "function_parameters": "oaio.types.shared.function_parameters:",
            "metadata": "oaio.types.shared.metadata:",
            "reasoning": "oaio.types.shared.reasoning:",
            "reasoning_effort": "oaio.types.shared.reasoning_effort:",
            "response_format_json_object": "oaio.types.shared.response_format_json_object:",
            "response_format_json_schema": "oaio.types.shared.response_format_json_schema:",
            "response_format_text": "oaio.types.shared.response_format_text:",
            "response_format_text_grammar": "oaio.types.shared.response_format_text_grammar:",
            "response_format_text_python": "oaio.types.shared.response_format_text_python:",
            "responses_model": "oaio.types.shared.responses_model:",
            "AllModels": lambda _: str,
            "ChatModel": "oaio_protocol.operations.generated.assistants:AssistantSupportedModels",
            "ComparisonFilter": "oaio_protocol.models.response_tools:ComparisonFilter",
            "CompoundFilter": "oaio_protocol.models.response_tools:CompoundFilter",
            "CustomToolInputFormat": lambda at: (
                at("oaio_protocol.models.response_tools:Text")
                | at("oaio_protocol.models.response_tools:Grammar")
            ),
            "ErrorObject": "oaio_protocol.models.generated.assistants:Error",
            "FunctionDefinition": "oaio_protocol.models.generated.shared:FunctionObject",
            "FunctionParameters": lambda _: dict[str, object],
            "Metadata": lambda _: dict[str, str],
            "Reasoning": "oaio_protocol.models.responses:Reasoning",
            "ReasoningEffort": "oaio_protocol.operations._response_params:Effort",
            "ResponseFormatJSONObject": "oaio_protocol.models.responses:ResponseFormatJSONObject",
            "ResponseFormatJSONSchema": "oaio_protocol.models.generated.shared:ResponseFormatJsonSchema",
            "ResponseFormatText": "oaio_protocol.models.responses:ResponseFormatText",
            "ResponseFormatTextGrammar": "oaio_protocol.models.generated.response_inputs:ResponseFormatTextGrammar",
            "ResponseFormatTextPython": "oaio_protocol.models.generated.response_inputs:ResponseFormatTextPython",
            "ResponsesModel": lambda _: str,
        },
    )
