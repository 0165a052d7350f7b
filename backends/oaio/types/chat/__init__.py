"""The names of `openai.types.chat`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletion as ChatCompletion
    from oaio_protocol.models.chat import ChatCompletionAudio as ChatCompletionAudio
    from oaio_protocol.models.chat import ChatCompletionChunk as ChatCompletionChunk
    from oaio_protocol.models.chat import ChatCompletionDeleted as ChatCompletionDeleted
    from oaio_protocol.models.chat import ChatCompletionMessage as ChatCompletionMessage
    from oaio_protocol.models.chat import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from oaio_protocol.models.chat import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from oaio_protocol.models.chat import (
        ChatCompletionMessageFunctionToolCall as _ChatCompletionMessageFunctionToolCall,
    )
    from oaio_protocol.models.chat import (
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from oaio_protocol.models.chat import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from oaio_protocol.models.generated.chat import (
        ChatCompletionRequestMessageContentPartImage as _ChatCompletionRequestMessageContentPartImage,
    )
    from oaio_protocol.models.generated.chat import (
        ChatCompletionRequestMessageContentPartText as _ChatCompletionRequestMessageContentPartText,
    )
    from oaio_protocol.models.generated.chat import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    )
    from oaio_protocol.models.generated.evals import ChatCompletionTool as _ChatCompletionTool
    from oaio_protocol.models.parsed import ParsedChatCompletion as ParsedChatCompletion
    from oaio_protocol.models.parsed import (
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    )
    from oaio_protocol.models.parsed import ParsedChoice as ParsedChoice
    from oaio_protocol.models.parsed import ParsedFunction as ParsedFunction
    from oaio_protocol.models.parsed import ParsedFunctionToolCall as ParsedFunctionToolCall
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionFunctionToolParam as _ChatCompletionFunctionToolParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionMessageFunctionToolCallParam as _ChatCompletionMessageFunctionToolCallParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from oaio_protocol.operations._chat_message_params import MessageInput as _MessageInput
    from oaio_protocol.operations._chat_message_params import NameParam as _NameParam
    from oaio_protocol.operations._chat_params import (
        ChatCompletionAudioParam as ChatCompletionAudioParam,
    )
    from oaio_protocol.operations._chat_params import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from oaio_protocol.operations._chat_params import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from oaio_protocol.operations._response_params import Effort as _Effort
    from oaio_protocol.operations._stream_params import (
        ChatCompletionCreateParamsNonStreaming as _ChatCompletionCreateParamsNonStreaming,
    )
    from oaio_protocol.operations._stream_params import (
        ChatCompletionCreateParamsStreaming as _ChatCompletionCreateParamsStreaming,
    )
    from oaio_protocol.operations.generated.chat import (
        ChatCompletionListParams as _ChatCompletionListParams,
    )
    from oaio_protocol.operations.generated.chat import (
        ChatCompletionUpdateParams as _ChatCompletionUpdateParams,
    )

    from . import chat_completion as chat_completion
    from . import (
        chat_completion_allowed_tool_choice_param as chat_completion_allowed_tool_choice_param,
    )
    from . import chat_completion_allowed_tools_param as chat_completion_allowed_tools_param
    from . import chat_completion_assistant_message_param as chat_completion_assistant_message_param
    from . import chat_completion_audio as chat_completion_audio
    from . import chat_completion_audio_param as chat_completion_audio_param
    from . import chat_completion_chunk as chat_completion_chunk
    from . import chat_completion_content_part_image as chat_completion_content_part_image
    from . import (
        chat_completion_content_part_image_param as chat_completion_content_part_image_param,
    )
    from . import (
        chat_completion_content_part_input_audio_param as chat_completion_content_part_input_audio_param,
    )
    from . import chat_completion_content_part_param as chat_completion_content_part_param
    from . import (
        chat_completion_content_part_refusal_param as chat_completion_content_part_refusal_param,
    )
    from . import chat_completion_content_part_text as chat_completion_content_part_text
    from . import chat_completion_content_part_text_param as chat_completion_content_part_text_param
    from . import chat_completion_custom_tool_param as chat_completion_custom_tool_param
    from . import chat_completion_deleted as chat_completion_deleted
    from . import chat_completion_developer_message_param as chat_completion_developer_message_param
    from . import (
        chat_completion_function_call_option_param as chat_completion_function_call_option_param,
    )
    from . import chat_completion_function_message_param as chat_completion_function_message_param
    from . import chat_completion_function_tool as chat_completion_function_tool
    from . import chat_completion_function_tool_param as chat_completion_function_tool_param
    from . import chat_completion_message as chat_completion_message
    from . import (
        chat_completion_message_custom_tool_call as chat_completion_message_custom_tool_call,
    )
    from . import (
        chat_completion_message_custom_tool_call_param as chat_completion_message_custom_tool_call_param,
    )
    from . import (
        chat_completion_message_function_tool_call as chat_completion_message_function_tool_call,
    )
    from . import (
        chat_completion_message_function_tool_call_param as chat_completion_message_function_tool_call_param,
    )
    from . import chat_completion_message_param as chat_completion_message_param
    from . import chat_completion_message_tool_call as chat_completion_message_tool_call
    from . import chat_completion_message_tool_call_param as chat_completion_message_tool_call_param
    from . import (
        chat_completion_message_tool_call_union_param as chat_completion_message_tool_call_union_param,
    )
    from . import chat_completion_modality as chat_completion_modality
    from . import (
        chat_completion_named_tool_choice_custom_param as chat_completion_named_tool_choice_custom_param,
    )
    from . import chat_completion_named_tool_choice_param as chat_completion_named_tool_choice_param
    from . import (
        chat_completion_prediction_content_param as chat_completion_prediction_content_param,
    )
    from . import chat_completion_reasoning_effort as chat_completion_reasoning_effort
    from . import chat_completion_role as chat_completion_role
    from . import chat_completion_store_message as chat_completion_store_message
    from . import chat_completion_stream_options_param as chat_completion_stream_options_param
    from . import chat_completion_system_message_param as chat_completion_system_message_param
    from . import chat_completion_token_logprob as chat_completion_token_logprob
    from . import (
        chat_completion_tool_choice_option_param as chat_completion_tool_choice_option_param,
    )
    from . import chat_completion_tool_message_param as chat_completion_tool_message_param
    from . import chat_completion_tool_param as chat_completion_tool_param
    from . import chat_completion_tool_union_param as chat_completion_tool_union_param
    from . import chat_completion_user_message_param as chat_completion_user_message_param
    from . import completion_create_params as completion_create_params
    from . import completion_list_params as completion_list_params
    from . import completion_update_params as completion_update_params
    from . import completions as completions
    from . import (
        create_chat_completion_request_message_param as create_chat_completion_request_message_param,
    )
    from . import parsed_chat_completion as parsed_chat_completion
    from . import parsed_function_tool_call as parsed_function_tool_call

    ChatCompletionContentPartImage: TypeAlias = _ChatCompletionRequestMessageContentPartImage
    ChatCompletionContentPartText: TypeAlias = _ChatCompletionRequestMessageContentPartText
    ChatCompletionFunctionCallOptionParam: TypeAlias = _NameParam
    ChatCompletionFunctionTool: TypeAlias = _ChatCompletionTool
    ChatCompletionMessageParam: TypeAlias = _MessageInput
    ChatCompletionMessageToolCall: TypeAlias = _ChatCompletionMessageFunctionToolCall
    ChatCompletionMessageToolCallParam: TypeAlias = _ChatCompletionMessageFunctionToolCallParam
    ChatCompletionModality: TypeAlias = Literal["text", "audio"]
    ChatCompletionReasoningEffort: TypeAlias = _Effort
    ChatCompletionRole: TypeAlias = Literal[
        "developer", "system", "user", "assistant", "tool", "function"
    ]
    ChatCompletionToolParam: TypeAlias = _ChatCompletionFunctionToolParam
    CompletionCreateParams: TypeAlias = (
        _ChatCompletionCreateParamsNonStreaming | _ChatCompletionCreateParamsStreaming
    )
    CompletionListParams: TypeAlias = _ChatCompletionListParams
    CompletionUpdateParams: TypeAlias = _ChatCompletionUpdateParams
    CreateChatCompletionRequestMessageParam: TypeAlias = _MessageInput
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "chat_completion": "oaio.types.chat.chat_completion:",
            "chat_completion_allowed_tool_choice_param": "oaio.types.chat.chat_completion_allowed_tool_choice_param:",
            "chat_completion_allowed_tools_param": "oaio.types.chat.chat_completion_allowed_tools_param:",
            "chat_completion_assistant_message_param": "oaio.types.chat.chat_completion_assistant_message_param:",
            "chat_completion_audio": "oaio.types.chat.chat_completion_audio:",
            "chat_completion_audio_param": "oaio.types.chat.chat_completion_audio_param:",
            "chat_completion_chunk": "oaio.types.chat.chat_completion_chunk:",
            "chat_completion_content_part_image": "oaio.types.chat.chat_completion_content_part_image:",
            "chat_completion_content_part_image_param": "oaio.types.chat.chat_completion_content_part_image_param:",
            "chat_completion_content_part_input_audio_param": "oaio.types.chat.chat_completion_content_part_input_audio_param:",
            "chat_completion_content_part_param": "oaio.types.chat.chat_completion_content_part_param:",
            "chat_completion_content_part_refusal_param": "oaio.types.chat.chat_completion_content_part_refusal_param:",
            "chat_completion_content_part_text": "oaio.types.chat.chat_completion_content_part_text:",
            "chat_completion_content_part_text_param": "oaio.types.chat.chat_completion_content_part_text_param:",
            "chat_completion_custom_tool_param": "oaio.types.chat.chat_completion_custom_tool_param:",
            "chat_completion_deleted": "oaio.types.chat.chat_completion_deleted:",
            "chat_completion_developer_message_param": "oaio.types.chat.chat_completion_developer_message_param:",
            "chat_completion_function_call_option_param": "oaio.types.chat.chat_completion_function_call_option_param:",
            "chat_completion_function_message_param": "oaio.types.chat.chat_completion_function_message_param:",
            "chat_completion_function_tool": "oaio.types.chat.chat_completion_function_tool:",
            "chat_completion_function_tool_param": "oaio.types.chat.chat_completion_function_tool_param:",
            "chat_completion_message": "oaio.types.chat.chat_completion_message:",
            "chat_completion_message_custom_tool_call": "oaio.types.chat.chat_completion_message_custom_tool_call:",
            "chat_completion_message_custom_tool_call_param": "oaio.types.chat.chat_completion_message_custom_tool_call_param:",
            "chat_completion_message_function_tool_call": "oaio.types.chat.chat_completion_message_function_tool_call:",
            "chat_completion_message_function_tool_call_param": "oaio.types.chat.chat_completion_message_function_tool_call_param:",
            "chat_completion_message_param": "oaio.types.chat.chat_completion_message_param:",
            "chat_completion_message_tool_call": "oaio.types.chat.chat_completion_message_tool_call:",
            "chat_completion_message_tool_call_param": "oaio.types.chat.chat_completion_message_tool_call_param:",
            "chat_completion_message_tool_call_union_param": "oaio.types.chat.chat_completion_message_tool_call_union_param:",
            "chat_completion_modality": "oaio.types.chat.chat_completion_modality:",
            "chat_completion_named_tool_choice_custom_param": "oaio.types.chat.chat_completion_named_tool_choice_custom_param:",
            "chat_completion_named_tool_choice_param": "oaio.types.chat.chat_completion_named_tool_choice_param:",
            "chat_completion_prediction_content_param": "oaio.types.chat.chat_completion_prediction_content_param:",
            "chat_completion_reasoning_effort": "oaio.types.chat.chat_completion_reasoning_effort:",
            "chat_completion_role": "oaio.types.chat.chat_completion_role:",
            "chat_completion_store_message": "oaio.types.chat.chat_completion_store_message:",
            "chat_completion_stream_options_param": "oaio.types.chat.chat_completion_stream_options_param:",
            "chat_completion_system_message_param": "oaio.types.chat.chat_completion_system_message_param:",
            "chat_completion_token_logprob": "oaio.types.chat.chat_completion_token_logprob:",
            "chat_completion_tool_choice_option_param": "oaio.types.chat.chat_completion_tool_choice_option_param:",
            "chat_completion_tool_message_param": "oaio.types.chat.chat_completion_tool_message_param:",
            "chat_completion_tool_param": "oaio.types.chat.chat_completion_tool_param:",
            "chat_completion_tool_union_param": "oaio.types.chat.chat_completion_tool_union_param:",
            "chat_completion_user_message_param": "oaio.types.chat.chat_completion_user_message_param:",
            "completion_create_params": "oaio.types.chat.completion_create_params:",
            "completion_list_params": "oaio.types.chat.completion_list_params:",
            "completion_update_params": "oaio.types.chat.completion_update_params:",
            "completions": "oaio.types.chat.completions:",
            "create_chat_completion_request_message_param": "oaio.types.chat.create_chat_completion_request_message_param:",
            "parsed_chat_completion": "oaio.types.chat.parsed_chat_completion:",
            "parsed_function_tool_call": "oaio.types.chat.parsed_function_tool_call:",
            "ChatCompletion": "oaio_protocol.models.chat:ChatCompletion",
            "ChatCompletionAllowedToolChoiceParam": "oaio_protocol.operations._chat_message_params:ChatCompletionAllowedToolChoiceParam",
            "ChatCompletionAllowedToolsParam": "oaio_protocol.operations._chat_message_params:ChatCompletionAllowedToolsParam",
            "ChatCompletionAssistantMessageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionAssistantMessageParam",
            "ChatCompletionAudio": "oaio_protocol.models.chat:ChatCompletionAudio",
            "ChatCompletionAudioParam": "oaio_protocol.operations._chat_params:ChatCompletionAudioParam",
            "ChatCompletionChunk": "oaio_protocol.models.chat:ChatCompletionChunk",
            "ChatCompletionContentPartImage": "oaio_protocol.models.generated.chat:ChatCompletionRequestMessageContentPartImage",
            "ChatCompletionContentPartImageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartImageParam",
            "ChatCompletionContentPartInputAudioParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartInputAudioParam",
            "ChatCompletionContentPartParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartParam",
            "ChatCompletionContentPartRefusalParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartRefusalParam",
            "ChatCompletionContentPartText": "oaio_protocol.models.generated.chat:ChatCompletionRequestMessageContentPartText",
            "ChatCompletionContentPartTextParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartTextParam",
            "ChatCompletionCustomToolParam": "oaio_protocol.operations._chat_message_params:ChatCompletionCustomToolParam",
            "ChatCompletionDeleted": "oaio_protocol.models.chat:ChatCompletionDeleted",
            "ChatCompletionDeveloperMessageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionDeveloperMessageParam",
            "ChatCompletionFunctionCallOptionParam": "oaio_protocol.operations._chat_message_params:NameParam",
            "ChatCompletionFunctionMessageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionFunctionMessageParam",
            "ChatCompletionFunctionTool": "oaio_protocol.models.generated.evals:ChatCompletionTool",
            "ChatCompletionFunctionToolParam": "oaio_protocol.operations._chat_message_params:ChatCompletionFunctionToolParam",
            "ChatCompletionMessage": "oaio_protocol.models.chat:ChatCompletionMessage",
            "ChatCompletionMessageCustomToolCall": "oaio_protocol.models.chat:ChatCompletionMessageCustomToolCall",
            "ChatCompletionMessageCustomToolCallParam": "oaio_protocol.operations._chat_message_params:ChatCompletionMessageCustomToolCallParam",
            "ChatCompletionMessageFunctionToolCall": "oaio_protocol.models.chat:ChatCompletionMessageFunctionToolCall",
            "ChatCompletionMessageFunctionToolCallParam": "oaio_protocol.operations._chat_message_params:ChatCompletionMessageFunctionToolCallParam",
            "ChatCompletionMessageParam": "oaio_protocol.operations._chat_message_params:MessageInput",
            "ChatCompletionMessageToolCall": "oaio_protocol.models.chat:ChatCompletionMessageFunctionToolCall",
            "ChatCompletionMessageToolCallParam": "oaio_protocol.operations._chat_message_params:ChatCompletionMessageFunctionToolCallParam",
            "ChatCompletionMessageToolCallUnion": "oaio_protocol.models.chat:ChatCompletionMessageToolCallUnion",
            "ChatCompletionMessageToolCallUnionParam": "oaio_protocol.operations._chat_message_params:ChatCompletionMessageToolCallUnionParam",
            "ChatCompletionModality": lambda _: Literal["text", "audio"],
            "ChatCompletionNamedToolChoiceCustomParam": "oaio_protocol.operations._chat_message_params:ChatCompletionNamedToolChoiceCustomParam",
            "ChatCompletionNamedToolChoiceParam": "oaio_protocol.operations._chat_message_params:ChatCompletionNamedToolChoiceParam",
            "ChatCompletionPredictionContentParam": "oaio_protocol.operations._chat_params:ChatCompletionPredictionContentParam",
            "ChatCompletionReasoningEffort": "oaio_protocol.operations._response_params:Effort",
            "ChatCompletionRole": lambda _: Literal[
                "developer", "system", "user", "assistant", "tool", "function"
            ],
            "ChatCompletionStoreMessage": "oaio_protocol.models.generated.chat:ChatCompletionStoreMessage",
            "ChatCompletionStreamOptionsParam": "oaio_protocol.operations._chat_params:ChatCompletionStreamOptionsParam",
            "ChatCompletionSystemMessageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionSystemMessageParam",
            "ChatCompletionTokenLogprob": "oaio_protocol.models.chat:ChatCompletionTokenLogprob",
            "ChatCompletionToolChoiceOptionParam": "oaio_protocol.operations._chat_message_params:ChatCompletionToolChoiceOptionParam",
            "ChatCompletionToolMessageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionToolMessageParam",
            "ChatCompletionToolParam": "oaio_protocol.operations._chat_message_params:ChatCompletionFunctionToolParam",
            "ChatCompletionToolUnionParam": "oaio_protocol.operations._chat_message_params:ChatCompletionToolUnionParam",
            "ChatCompletionUserMessageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionUserMessageParam",
            "CompletionCreateParams": lambda at: (
                at("oaio_protocol.operations._stream_params:ChatCompletionCreateParamsNonStreaming")
                | at("oaio_protocol.operations._stream_params:ChatCompletionCreateParamsStreaming")
            ),
            "CompletionListParams": "oaio_protocol.operations.generated.chat:ChatCompletionListParams",
            "CompletionUpdateParams": "oaio_protocol.operations.generated.chat:ChatCompletionUpdateParams",
            "CreateChatCompletionRequestMessageParam": "oaio_protocol.operations._chat_message_params:MessageInput",
            "ParsedChatCompletion": "oaio_protocol.models.parsed:ParsedChatCompletion",
            "ParsedChatCompletionMessage": "oaio_protocol.models.parsed:ParsedChatCompletionMessage",
            "ParsedChoice": "oaio_protocol.models.parsed:ParsedChoice",
            "ParsedFunction": "oaio_protocol.models.parsed:ParsedFunction",
            "ParsedFunctionToolCall": "oaio_protocol.models.parsed:ParsedFunctionToolCall",
        },
    )
