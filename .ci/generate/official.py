"""Where the official SDK's types and ours begin to correspond, besides in the methods."""

from __future__ import annotations

import re

_MODELS, _OPERATIONS = "oaio_protocol.models", "oaio_protocol.operations"

HAND_WRITTEN = (
    (
        "chat.completions.create",
        f"{_OPERATIONS}._chat_params:ChatCompletionCreateParams",
        f"{_MODELS}.chat:ChatCompletion",
        f"{_MODELS}.chat:ChatCompletionChunk",
    ),
    (
        "responses.create",
        f"{_OPERATIONS}._response_params:ResponseCreateParams",
        f"{_MODELS}.responses:Response",
        f"{_MODELS}.response_events:ResponseStreamEvent",
    ),
    (
        "embeddings.create",
        f"{_OPERATIONS}._embedding_params:EmbeddingCreateParams",
        f"{_MODELS}.embeddings:CreateEmbeddingResponse",
        "",
    ),
    ("models.retrieve", "", f"{_MODELS}.models:Model", ""),
    ("models.delete", "", f"{_MODELS}.models:ModelDeleted", ""),
)
"""Methods that are not generated: what they take, what they answer, and their events."""

STREAMING = f"{_OPERATIONS}._stream_params"
"""Where their arguments are with `stream`."""

_REALTIME = "generated.realtime_events"
_REALTIME_BETA = "generated.realtime_beta_events"

ROOTS = (
    ("realtime.RealtimeServerEvent", f"{_MODELS}.{_REALTIME}:RealtimeServerEvent"),
    ("realtime.RealtimeClientEvent", f"{_MODELS}.{_REALTIME}:RealtimeClientEvent"),
    ("realtime.RealtimeClientEventParam", f"{_OPERATIONS}.{_REALTIME}:RealtimeClientEvent"),
    (
        "realtime.RealtimeTranslationServerEvent",
        f"{_MODELS}.{_REALTIME}:RealtimeTranslationServerEvent",
    ),
    (
        "realtime.RealtimeTranslationClientEvent",
        f"{_MODELS}.{_REALTIME}:RealtimeTranslationClientEvent",
    ),
    (
        "realtime.RealtimeTranslationClientEventParam",
        f"{_OPERATIONS}.{_REALTIME}:RealtimeTranslationClientEvent",
    ),
    ("responses.ResponseInputItem", f"{_MODELS}.generated.response_inputs:InputItem"),
    ("responses.ResponsesClientEvent", f"{_MODELS}.generated.response_inputs:ResponsesClientEvent"),
    ("responses.ResponsesServerEvent", f"{_MODELS}.generated.response_inputs:ResponsesServerEvent"),
    ("responses.ResponseInputItemParam", f"{_OPERATIONS}.generated.response_inputs:InputItem"),
    ("responses.ToolParam", f"{_OPERATIONS}.generated.response_inputs:Tool"),
    (
        "responses.ResponsesClientEventParam",
        f"{_OPERATIONS}.generated.response_inputs:ResponsesClientEvent",
    ),
    ("beta.BetaResponseInputItem", f"{_MODELS}.generated.beta_response_inputs:BetaInputItem"),
    (
        "beta.BetaResponsesClientEvent",
        f"{_MODELS}.generated.beta_response_inputs:BetaResponsesClientEvent",
    ),
    (
        "beta.BetaResponsesServerEvent",
        f"{_MODELS}.generated.beta_response_inputs:BetaResponsesServerEvent",
    ),
    (
        "beta.BetaResponseInputItemParam",
        f"{_OPERATIONS}.generated.beta_response_inputs:BetaInputItem",
    ),
    ("beta.BetaToolParam", f"{_OPERATIONS}.generated.beta_response_inputs:BetaTool"),
    (
        "beta.BetaResponsesClientEventParam",
        f"{_OPERATIONS}.generated.beta_response_inputs:BetaResponsesClientEvent",
    ),
    ("webhooks.UnwrapWebhookEvent", f"{_MODELS}.webhook_events:UnwrapWebhookEvent"),
    ("beta.realtime.RealtimeServerEvent", f"{_MODELS}.{_REALTIME_BETA}:*"),
    ("beta.realtime.RealtimeClientEvent", f"{_MODELS}.{_REALTIME_BETA}:*"),
    ("beta.realtime.RealtimeClientEventParam", f"{_OPERATIONS}.{_REALTIME_BETA}:*"),
    ("shared_params.CustomToolInputFormat", f"{_OPERATIONS}.generated.response_inputs:*"),
    ("SkillList", f"{_MODELS}.generated.skills:SkillPage"),
    ("skills.SkillVersionList", f"{_MODELS}.generated.skills:SkillVersionPage"),
    ("responses.ResponseItemList", f"{_MODELS}.generated.responses:ResponseItemPage"),
    (
        "beta.responses.BetaResponseItemList",
        f"{_MODELS}.generated.beta_responses:BetaResponseItemPage",
    ),
    ("beta.chatkit.ChatKitThreadItemList", f"{_MODELS}.generated.chatkit:DataPage"),
    (
        "shared.ResponseFormatTextGrammar",
        f"{_MODELS}.generated.response_inputs:ResponseFormatTextGrammar",
    ),
    (
        "shared.ResponseFormatTextPython",
        f"{_MODELS}.generated.response_inputs:ResponseFormatTextPython",
    ),
)
"""Types that no method takes or answers, and ours; `*` is any class of the module."""

DIRECT = (
    ("responses.ResponseInputParam", f"{_OPERATIONS}._response_params:ResponseInputParam"),
    ("FileContent", f"{_OPERATIONS}._parts:FileContent"),
    *(
        (f"chat.{name}", f"{_MODELS}.parsed:{name}")
        for name in (
            "ParsedChatCompletion",
            "ParsedChatCompletionMessage",
            "ParsedChoice",
            "ParsedFunction",
            "ParsedFunctionToolCall",
        )
    ),
    *(
        (f"responses.{name}", f"{_MODELS}.parsed_responses:{name}")
        for name in (
            "ParsedContent",
            "ParsedResponse",
            "ParsedResponseFunctionToolCall",
            "ParsedResponseOutputItem",
            "ParsedResponseOutputMessage",
            "ParsedResponseOutputText",
        )
    ),
)
"""Types that are the same although they have other fields."""

NOT_HERE = re.compile(
    r"^(live|safety|beta\.agents)\b|^beta\.Agent"
    r"|^beta\.realtime\.ConversationItem(Content|With|Param|$)"
    r"|\.(Beta)?ResponseSteer|\.\w*(Decision|OAuthError|Reconnecting)"
)
"""What the description lacks, although some of it looks like something else that is here."""

DEEP = """
batch batch_create_params batch_error batch_request_counts batch_usage chat_model completion
completion_choice completion_create_params completion_usage create_embedding_response embedding
embedding_create_params embedding_model file_content file_create_params file_deleted file_object
file_purpose image image_edit_params image_generate_params images_response model model_deleted
moderation moderation_create_params moderation_create_response upload vector_store
vector_store_create_params vector_store_search_response video video_create_params
audio.speech_create_params audio.speech_model audio.transcription
audio.transcription_create_params audio.transcription_create_response
audio.transcription_segment audio.transcription_verbose audio.transcription_word
audio.translation beta.assistant beta.assistant_create_params beta.assistant_stream_event
beta.assistant_tool beta.assistant_tool_param beta.function_tool beta.function_tool_param
beta.thread beta.thread_create_params beta.thread_create_and_run_params beta.threads.annotation
beta.threads.file_citation_annotation beta.threads.image_file_content_block beta.threads.message
beta.threads.message_content beta.threads.message_create_params beta.threads.message_delta
beta.threads.required_action_function_tool_call beta.threads.run beta.threads.run_create_params
beta.threads.run_status beta.threads.run_submit_tool_outputs_params beta.threads.text
beta.threads.text_content_block beta.threads.text_delta beta.threads.text_delta_block
beta.threads.runs.code_interpreter_tool_call beta.threads.runs.function_tool_call
beta.threads.runs.run_step beta.threads.runs.tool_call chat.* responses.* shared.*
shared_params.* conversations.conversation conversations.conversation_item conversations.message
fine_tuning.fine_tuning_job fine_tuning.fine_tuning_job_event fine_tuning.job_create_params
eval_create_params eval_create_response evals.create_eval_jsonl_run_data_source_param
evals.run_create_params evals.run_create_response realtime.conversation_item
realtime.realtime_client_event realtime.realtime_server_event
realtime.realtime_session_create_request realtime.realtime_session_create_request_param
realtime.realtime_response realtime.session_update_event realtime.client_secret_create_params
vector_stores.vector_store_file webhooks.unwrap_webhook_event
""".split()  # noqa: SIM905 - a list would be three times as long
"""The modules in the official packages that are here, too, with what is defined there."""
