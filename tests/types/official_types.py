"""The official SDK's names of types, as users of it write them, but from `oaio.types`.

mypy and pyright both check this file. A line that ignores an error is a mistake that must be found.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true, reportPrivateUsage=true

from typing import assert_type

import oaio
import oaio.types.chat.chat_completion_chunk
from oaio import OpenAI, types
from oaio.types import (
    ChatModel,
    CompletionUsage,
    CreateEmbeddingResponse,
    Embedding,
    FileObject,
    ImagesResponse,
    ReasoningEffort,
    VectorStore,
)
from oaio.types.beta import Assistant, AssistantToolParam, Thread
from oaio.types.beta.threads import Message, Run
from oaio.types.chat import (
    ChatCompletion,
    ChatCompletionAssistantMessageParam,
    ChatCompletionChunk,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartParam,
    ChatCompletionContentPartTextParam,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessage,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionToolParam,
    ChatCompletionToolUnionParam,
    ChatCompletionUserMessageParam,
    ParsedChatCompletion,
    completion_create_params,
)
from oaio.types.chat.chat_completion import Choice
from oaio.types.chat.chat_completion_chunk import ChoiceDelta, ChoiceDeltaToolCall
from oaio.types.chat.chat_completion_message_function_tool_call import Function
from oaio.types.conversations import Conversation
from oaio.types.fine_tuning import FineTuningJob
from oaio.types.realtime import RealtimeServerEvent, ResponseDoneEvent, SessionUpdateEventParam
from oaio.types.responses import (
    EasyInputMessageParam,
    FunctionToolParam,
    Response,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallParam,
    ResponseInputItemParam,
    ResponseInputParam,
    ResponseInputTextParam,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseReasoningItemParam,
    ResponseStreamEvent,
    ResponseTextConfigParam,
    ResponseTextDeltaEvent,
    ResponseUsage,
    ToolParam,
    WebSearchToolParam,
)
from oaio.types.responses.response_create_params import ResponseCreateParamsNonStreaming
from oaio.types.shared import FunctionDefinition as FunctionObject
from oaio.types.shared_params import (
    FunctionDefinition,
    FunctionParameters,
    Reasoning,
    ResponseFormatJSONSchema,
)
from oaio.types.webhooks import ResponseCompletedWebhookEvent


def chats(client: OpenAI, model: ChatModel) -> ChatCompletion:
    messages: list[ChatCompletionMessageParam] = [
        ChatCompletionSystemMessageParam(role="system", content="Be brief."),
        {"role": "user", "content": "Hi"},
    ]
    text = ChatCompletionContentPartTextParam(type="text", text="What is this?")
    image: ChatCompletionContentPartImageParam = {
        "type": "image_url",
        "image_url": {"url": "https://…", "detail": "low"},
    }
    parts: list[ChatCompletionContentPartParam] = [text, image]
    messages.append(ChatCompletionUserMessageParam(role="user", content=parts))
    parameters: FunctionParameters = {"type": "object"}
    parameters["properties"] = {}
    function = FunctionDefinition(name="look_up", parameters=parameters, strict=True)
    tool = ChatCompletionToolParam(type="function", function=function)
    same = ChatCompletionFunctionToolParam(type="function", function={"name": "look_up"})
    tools: list[ChatCompletionToolUnionParam] = [tool, same]
    effort: ReasoningEffort = "low"
    answer = client.chat.completions.create(
        model=model,
        messages=messages,
        tools=tools,
        reasoning_effort=effort,
        response_format=ResponseFormatJSONSchema(
            type="json_schema", json_schema={"name": "answer", "schema": {}}
        ),
    )
    assert_type(answer, ChatCompletion)
    assert_type(answer, types.chat.ChatCompletion)
    assert_type(answer.choices[0], Choice)
    message: ChatCompletionMessage = answer.choices[0].message
    calls = [call for call in message.tool_calls or [] if call.type == "function"]
    assert_type(calls, list[ChatCompletionMessageFunctionToolCall])
    functions: list[Function] = [call.function for call in calls]
    messages.append(
        ChatCompletionAssistantMessageParam(
            role="assistant",
            content=message.content,
            tool_calls=[
                {
                    "id": call.id,
                    "type": "function",
                    "function": {"name": one.name, "arguments": one.arguments},
                }
                for call, one in zip(calls, functions, strict=True)
            ],
        )
    )
    for call in calls:
        said = ChatCompletionToolMessageParam(role="tool", tool_call_id=call.id, content="42")
        messages.append(said)
    usage: CompletionUsage | None = answer.usage
    print(usage)
    options: completion_create_params.CompletionCreateParamsNonStreaming = {
        "model": model,
        "messages": messages,
    }
    return client.chat.completions.create(**options)


def shown(event: ChatCompletionChunk, parsed: ParsedChatCompletion[int]) -> None:
    delta: ChoiceDelta = event.choices[0].delta
    calls: list[ChoiceDeltaToolCall] | None = delta.tool_calls
    same: oaio.types.chat.chat_completion_chunk.ChoiceDelta = delta
    assert_type(parsed.choices[0].message.parsed, int | None)
    print(calls, same)


def responses(client: OpenAI) -> Response:
    question: ResponseInputParam = [EasyInputMessageParam(role="user", content="Hi")]
    item: ResponseInputItemParam = {
        "role": "user",
        "content": [ResponseInputTextParam(type="input_text", text="Hi")],
    }
    question.append(item)
    tools: list[ToolParam] = [
        FunctionToolParam(type="function", name="look_up", parameters={}, strict=True),
        WebSearchToolParam(type="web_search"),
    ]
    answer = client.responses.create(
        model="m",
        input=question,
        tools=tools,
        reasoning=Reasoning(effort="low"),
        text=ResponseTextConfigParam(verbosity="low"),
    )
    assert_type(answer, Response)
    assert_type(answer.output, list[ResponseOutputItem])
    for output in answer.output:
        if isinstance(output, ResponseOutputMessage):
            print(output.content)
        elif isinstance(output, ResponseFunctionToolCall):
            call = ResponseFunctionToolCallParam(
                type="function_call",
                call_id=output.call_id,
                name=output.name,
                arguments=output.arguments,
            )
            question.append(call)
            question.append({"type": "function_call_output", "call_id": "c", "output": "42"})
    question.append(ResponseReasoningItemParam(type="reasoning", id="r", summary=[]))
    usage: ResponseUsage | None = answer.usage
    print(usage)
    options: ResponseCreateParamsNonStreaming = {"model": "m", "input": question}
    return client.responses.create(**options)


def told(event: ResponseStreamEvent) -> str:
    if isinstance(event, ResponseTextDeltaEvent):
        return event.delta
    return event.type


def others(client: OpenAI) -> None:
    vectors: CreateEmbeddingResponse = client.embeddings.create(model="m", input="Hi")
    first: Embedding = vectors.data[0]
    file: FileObject = client.files.retrieve("file-1")
    pictures: ImagesResponse = client.images.generate(prompt="a cat")
    store: VectorStore = client.vector_stores.retrieve("vs-1")
    job: FineTuningJob = client.fine_tuning.jobs.retrieve("job-1")
    conversation: Conversation = client.conversations.retrieve("conv-1")
    tools: list[AssistantToolParam] = [{"type": "code_interpreter"}]
    assistant: Assistant = client.beta.assistants.create(model="m", tools=tools)
    thread: Thread = client.beta.threads.create()
    run: Run = client.beta.threads.runs.retrieve("run", thread_id=thread.id)
    message: Message = client.beta.threads.messages.retrieve("msg", thread_id=thread.id)
    print(first, file, pictures, store, job, conversation, assistant, run, message)


def realtime(event: RealtimeServerEvent, hook: ResponseCompletedWebhookEvent) -> None:
    if event.type == "response.done":
        assert_type(event, ResponseDoneEvent)
        print(event.response.id)
    update = SessionUpdateEventParam(type="session.update", session={"type": "realtime"})
    function = FunctionObject(name="look_up")
    print(update, hook.data.id, function)


def mistakes() -> None:
    ChatCompletionUserMessageParam(role="usr", content="Hi")  # type: ignore[typeddict-item]
    print(oaio.types.chat.ChatCompletoin)  # type: ignore[attr-defined]
