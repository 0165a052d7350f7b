"""What the messages and the tools of a chat request look like, for editors and type checkers.

Source: https://platform.openai.com/docs/api-reference/chat/create. The models that the API answered
with can be put in the same places.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Required, TypeAlias, TypedDict

from ..models.chat import (
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
)

# --- parts of messages ------------------------------------------------------------------------


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Ask for the prompt up to here to be cached, for `ttl`."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """A text."""

    text: Required[str]
    type: Required[Literal["text"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class ImageURLParam(TypedDict, total=False):
    """The address of an image, or a `data:` URL that holds it."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """An image."""

    image_url: Required[ImageURLParam]
    type: Required[Literal["image_url"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class InputAudioParam(TypedDict, total=False):
    """Sound, as base64."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """Something spoken."""

    input_audio: Required[InputAudioParam]
    type: Required[Literal["input_audio"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class FileParam(TypedDict, total=False):
    """A file: an uploaded one (`file_id`), or its content as a `data:` URL."""

    file_data: str
    file_id: str
    filename: str


class ChatCompletionContentPartFileParam(TypedDict, total=False):
    """A file."""

    file: Required[FileParam]
    type: Required[Literal["file"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """What the model said when it refused."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]


ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartInputAudioParam
    | ChatCompletionContentPartFileParam
)
TextContent: TypeAlias = str | Iterable[ChatCompletionContentPartTextParam]

# --- tool calls -------------------------------------------------------------------------------


class FunctionCallParam(TypedDict):
    """A function's name, and its arguments as JSON."""

    arguments: str
    name: str


class ChatCompletionMessageFunctionToolCallParam(TypedDict):
    """A call of a function that the model made."""

    id: str
    function: FunctionCallParam
    type: Literal["function"]


class CustomCallParam(TypedDict):
    """A custom tool's name, and the text for it."""

    input: str
    name: str


class ChatCompletionMessageCustomToolCallParam(TypedDict):
    """A call of a custom tool that the model made."""

    id: str
    custom: CustomCallParam
    type: Literal["custom"]


ChatCompletionMessageToolCallUnionParam: TypeAlias = (
    ChatCompletionMessageFunctionToolCallParam
    | ChatCompletionMessageCustomToolCallParam
    | ChatCompletionMessageFunctionToolCall
    | ChatCompletionMessageCustomToolCall
)

# --- messages ---------------------------------------------------------------------------------


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Instructions that the model follows whatever the user says."""

    content: Required[TextContent]
    role: Required[Literal["developer"]]
    name: str


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """The same as a developer message, for older models."""

    content: Required[TextContent]
    role: Required[Literal["system"]]
    name: str


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the user says or shows."""

    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    role: Required[Literal["user"]]
    name: str


class AudioIdParam(TypedDict):
    """A spoken answer that the API gave before."""

    id: str


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """What the model said. A message with tool calls needs no content."""

    role: Required[Literal["assistant"]]
    audio: AudioIdParam | None
    content: (
        str
        | Iterable[ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam]
        | None
    )
    function_call: FunctionCallParam | None
    name: str
    refusal: str | None
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]


class ChatCompletionToolMessageParam(TypedDict):
    """What a tool answered to the call `tool_call_id`."""

    content: TextContent
    role: Literal["tool"]
    tool_call_id: str


class ChatCompletionFunctionMessageParam(TypedDict):
    """What a function answered, in the form that tool messages replaced."""

    content: str | None
    name: str
    role: Literal["function"]


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
)
MessageInput: TypeAlias = ChatCompletionMessageParam | ChatCompletionMessage

# --- tools ------------------------------------------------------------------------------------


class FunctionDefinition(TypedDict, total=False):
    """A function: `parameters` is a JSON schema, which `strict` calls follow exactly."""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]
    strict: bool | None


class ChatCompletionFunctionToolParam(TypedDict):
    """A function that the model may call."""

    function: FunctionDefinition
    type: Literal["function"]


class CustomFormatText(TypedDict):
    """Any text."""

    type: Literal["text"]


class GrammarParam(TypedDict):
    """A grammar, written in `syntax`."""

    definition: str
    syntax: Literal["lark", "regex"]


class CustomFormatGrammar(TypedDict):
    """A text that a grammar describes."""

    grammar: GrammarParam
    type: Literal["grammar"]


class CustomToolDefinition(TypedDict, total=False):
    """A tool that takes a text."""

    name: Required[str]
    description: str
    format: CustomFormatText | CustomFormatGrammar


class ChatCompletionCustomToolParam(TypedDict):
    """A custom tool that the model may call."""

    custom: CustomToolDefinition
    type: Literal["custom"]


ChatCompletionToolUnionParam: TypeAlias = (
    ChatCompletionFunctionToolParam | ChatCompletionCustomToolParam
)


class NameParam(TypedDict):
    """The name of a function or a tool."""

    name: str


class ChatCompletionNamedToolChoiceParam(TypedDict):
    """Call this function."""

    function: NameParam
    type: Literal["function"]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    """Call this custom tool."""

    custom: NameParam
    type: Literal["custom"]


class ChatCompletionAllowedToolsParam(TypedDict):
    """The tools that may be called, or one of which must be."""

    mode: Literal["auto", "required"]
    tools: Iterable[Mapping[str, Any]]


class ChatCompletionAllowedToolChoiceParam(TypedDict):
    """Call only some of the tools."""

    allowed_tools: ChatCompletionAllowedToolsParam
    type: Literal["allowed_tools"]


ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolChoiceParam
    | ChatCompletionNamedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam
)
