"""The names of `openai.types.chat.chat_completion_message`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import Annotation as Annotation
    from oaio_protocol.models.chat import AnnotationURLCitation as AnnotationURLCitation
    from oaio_protocol.models.chat import ChatCompletionMessage as ChatCompletionMessage
    from oaio_protocol.models.chat import FunctionCall as FunctionCall
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Annotation": "oaio_protocol.models.chat:Annotation",
            "AnnotationURLCitation": "oaio_protocol.models.chat:AnnotationURLCitation",
            "ChatCompletionMessage": "oaio_protocol.models.chat:ChatCompletionMessage",
            "FunctionCall": "oaio_protocol.models.chat:FunctionCall",
        },
    )
