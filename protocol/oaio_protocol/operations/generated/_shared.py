"""Arguments that several services take.

Sources:

https://platform.openai.com/docs/api-reference
"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .._response_params import ResponseInputTextParam


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """`notification_channel` of `admin.organization.projects.spend_alerts.create`."""

    type: Required[Literal["email"]]
    recipients: Required[Sequence[str]]
    subject_prefix: str | None


class VoiceIdsOrCustomVoiceParam(TypedDict):
    """`voice` of `audio.speech.create`."""

    id: str


ReasoningEffort: TypeAlias = (
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
)


IncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]


class EvalItemContentOutputTextParam(TypedDict):
    """A variant of `EvalItemContentItem`."""

    type: Literal["output_text"]
    text: str


class EvalItemInputImageParam(TypedDict, total=False):
    """A variant of `EvalItemContentItem`."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


class InputAudioInputAudioParam(TypedDict):
    """`input_audio` of an `InputAudioParam`."""

    data: str
    format: Literal["mp3", "wav"]


class InputAudioParam(TypedDict):
    """A variant of `EvalItemContentItem`."""

    type: Literal["input_audio"]
    input_audio: InputAudioInputAudioParam


EvalItemContentItem: TypeAlias = (
    str
    | ResponseInputTextParam
    | EvalItemContentOutputTextParam
    | EvalItemInputImageParam
    | InputAudioParam
)


class EvalItemParam(TypedDict, total=False):
    """`input` of a `CreateEvalLabelModelGraderParam`."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[EvalItemContentItem | Iterable[EvalItemContentItem]]
    type: Literal["message"]


class GraderStringCheckParam(TypedDict):
    """`testing_criteria` of `evals.create`."""

    type: Literal["string_check"]
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]


class FileExpirationAfterParam(TypedDict):
    """`expires_after` of `files.create`."""

    anchor: Literal["created_at"]
    seconds: int
    """3600 to 2592000."""
