"""The names of `openai.types.beta.threads`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import Message as Message
    from oaio_protocol.models.generated.assistants import (
        MessageContentImageFileObject as _MessageContentImageFileObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentImageFileObjectImageFile as _MessageContentImageFileObjectImageFile,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentImageUrlObject as _MessageContentImageUrlObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentImageUrlObjectImageURL as _MessageContentImageUrlObjectImageURL,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentRefusalObject as _MessageContentRefusalObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextAnnotationsFileCitationObject as _MessageContentTextAnnotationsFileCitationObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextAnnotationsFilePathObject as _MessageContentTextAnnotationsFilePathObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextObject as _MessageContentTextObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextObjectText as _MessageContentTextObjectText,
    )
    from oaio_protocol.models.generated.assistants import MessageDeleted as MessageDeleted
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentImageFileObject as _MessageDeltaContentImageFileObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentImageFileObjectImageFile as _MessageDeltaContentImageFileObjectImageFile,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentImageUrlObject as _MessageDeltaContentImageUrlObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentImageUrlObjectImageURL as _MessageDeltaContentImageUrlObjectImageURL,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentRefusalObject as _MessageDeltaContentRefusalObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentTextAnnotationsFileCitationObject as _MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentTextAnnotationsFilePathObject as _MessageDeltaContentTextAnnotationsFilePathObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentTextObject as _MessageDeltaContentTextObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentTextObjectText as _MessageDeltaContentTextObjectText,
    )
    from oaio_protocol.models.generated.assistants import MessageDeltaObject as _MessageDeltaObject
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaObjectDelta as _MessageDeltaObjectDelta,
    )
    from oaio_protocol.models.generated.assistants import Run as Run
    from oaio_protocol.models.generated.assistants import RunToolCallObject as _RunToolCallObject
    from oaio_protocol.operations.generated.assistants import (
        MessageContentImageFileObjectImageFileParam as _MessageContentImageFileObjectImageFileParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        MessageContentImageFileObjectParam as _MessageContentImageFileObjectParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        MessageContentImageUrlObjectImageURLParam as _MessageContentImageUrlObjectImageURLParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        MessageContentImageUrlObjectParam as _MessageContentImageUrlObjectParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        MessageRequestContentTextObjectParam as _MessageRequestContentTextObjectParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadMessageCreateParams as _ThreadMessageCreateParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadMessageListParams as _ThreadMessageListParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadMessageUpdateParams as _ThreadMessageUpdateParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunCreateParamsNonStreaming as _ThreadRunCreateParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunCreateParamsStreaming as _ThreadRunCreateParamsStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunListParams as _ThreadRunListParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunSubmitToolOutputsParamsNonStreaming as _ThreadRunSubmitToolOutputsParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunSubmitToolOutputsParamsStreaming as _ThreadRunSubmitToolOutputsParamsStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunUpdateParams as _ThreadRunUpdateParams,
    )

    from . import annotation as annotation
    from . import file_citation_annotation as file_citation_annotation
    from . import image_file_content_block as image_file_content_block
    from . import message as message
    from . import message_content as message_content
    from . import message_create_params as message_create_params
    from . import message_delta as message_delta
    from . import required_action_function_tool_call as required_action_function_tool_call
    from . import run as run
    from . import run_create_params as run_create_params
    from . import run_status as run_status
    from . import run_submit_tool_outputs_params as run_submit_tool_outputs_params
    from . import runs as runs
    from . import text as text
    from . import text_content_block as text_content_block
    from . import text_delta as text_delta
    from . import text_delta_block as text_delta_block

    Annotation: TypeAlias = (
        _MessageContentTextAnnotationsFileCitationObject
        | _MessageContentTextAnnotationsFilePathObject
    )
    AnnotationDelta: TypeAlias = (
        _MessageDeltaContentTextAnnotationsFileCitationObject
        | _MessageDeltaContentTextAnnotationsFilePathObject
    )
    FileCitationAnnotation: TypeAlias = _MessageContentTextAnnotationsFileCitationObject
    FileCitationDeltaAnnotation: TypeAlias = _MessageDeltaContentTextAnnotationsFileCitationObject
    FilePathAnnotation: TypeAlias = _MessageContentTextAnnotationsFilePathObject
    FilePathDeltaAnnotation: TypeAlias = _MessageDeltaContentTextAnnotationsFilePathObject
    ImageFile: TypeAlias = _MessageContentImageFileObjectImageFile
    ImageFileContentBlock: TypeAlias = _MessageContentImageFileObject
    ImageFileContentBlockParam: TypeAlias = _MessageContentImageFileObjectParam
    ImageFileDelta: TypeAlias = _MessageDeltaContentImageFileObjectImageFile
    ImageFileDeltaBlock: TypeAlias = _MessageDeltaContentImageFileObject
    ImageFileParam: TypeAlias = _MessageContentImageFileObjectImageFileParam
    ImageURL: TypeAlias = _MessageContentImageUrlObjectImageURL
    ImageURLContentBlock: TypeAlias = _MessageContentImageUrlObject
    ImageURLContentBlockParam: TypeAlias = _MessageContentImageUrlObjectParam
    ImageURLDelta: TypeAlias = _MessageDeltaContentImageUrlObjectImageURL
    ImageURLDeltaBlock: TypeAlias = _MessageDeltaContentImageUrlObject
    ImageURLParam: TypeAlias = _MessageContentImageUrlObjectImageURLParam
    MessageContent: TypeAlias = (
        _MessageContentImageFileObject
        | _MessageContentImageUrlObject
        | _MessageContentTextObject
        | _MessageContentRefusalObject
    )
    MessageContentDelta: TypeAlias = (
        _MessageDeltaContentImageFileObject
        | _MessageDeltaContentTextObject
        | _MessageDeltaContentRefusalObject
        | _MessageDeltaContentImageUrlObject
    )
    MessageContentPartParam: TypeAlias = (
        _MessageContentImageFileObjectParam
        | _MessageContentImageUrlObjectParam
        | _MessageRequestContentTextObjectParam
    )
    MessageCreateParams: TypeAlias = _ThreadMessageCreateParams
    MessageDelta: TypeAlias = _MessageDeltaObjectDelta
    MessageDeltaEvent: TypeAlias = _MessageDeltaObject
    MessageListParams: TypeAlias = _ThreadMessageListParams
    MessageUpdateParams: TypeAlias = _ThreadMessageUpdateParams
    RefusalContentBlock: TypeAlias = _MessageContentRefusalObject
    RefusalDeltaBlock: TypeAlias = _MessageDeltaContentRefusalObject
    RequiredActionFunctionToolCall: TypeAlias = _RunToolCallObject
    RunCreateParams: TypeAlias = (
        _ThreadRunCreateParamsNonStreaming | _ThreadRunCreateParamsStreaming
    )
    RunListParams: TypeAlias = _ThreadRunListParams
    RunStatus: TypeAlias = Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    RunSubmitToolOutputsParams: TypeAlias = (
        _ThreadRunSubmitToolOutputsParamsNonStreaming | _ThreadRunSubmitToolOutputsParamsStreaming
    )
    RunUpdateParams: TypeAlias = _ThreadRunUpdateParams
    Text: TypeAlias = _MessageContentTextObjectText
    TextContentBlock: TypeAlias = _MessageContentTextObject
    TextContentBlockParam: TypeAlias = _MessageRequestContentTextObjectParam
    TextDelta: TypeAlias = _MessageDeltaContentTextObjectText
    TextDeltaBlock: TypeAlias = _MessageDeltaContentTextObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "annotation": "oaio.types.beta.threads.annotation:",
            "file_citation_annotation": "oaio.types.beta.threads.file_citation_annotation:",
            "image_file_content_block": "oaio.types.beta.threads.image_file_content_block:",
            "message": "oaio.types.beta.threads.message:",
            "message_content": "oaio.types.beta.threads.message_content:",
            "message_create_params": "oaio.types.beta.threads.message_create_params:",
            "message_delta": "oaio.types.beta.threads.message_delta:",
            "required_action_function_tool_call": "oaio.types.beta.threads.required_action_function_tool_call:",
            "run": "oaio.types.beta.threads.run:",
            "run_create_params": "oaio.types.beta.threads.run_create_params:",
            "run_status": "oaio.types.beta.threads.run_status:",
            "run_submit_tool_outputs_params": "oaio.types.beta.threads.run_submit_tool_outputs_params:",
            "runs": "oaio.types.beta.threads.runs:",
            "text": "oaio.types.beta.threads.text:",
            "text_content_block": "oaio.types.beta.threads.text_content_block:",
            "text_delta": "oaio.types.beta.threads.text_delta:",
            "text_delta_block": "oaio.types.beta.threads.text_delta_block:",
            "Annotation": lambda at: (
                at(
                    "oaio_protocol.models.generated.assistants:MessageContentTextAnnotationsFileCitationObject"
                )
                | at(
                    "oaio_protocol.models.generated.assistants:MessageContentTextAnnotationsFilePathObject"
                )
            ),
            "AnnotationDelta": lambda at: (
                at(
                    "oaio_protocol.models.generated.assistants:MessageDeltaContentTextAnnotationsFileCitationObject"
                )
                | at(
                    "oaio_protocol.models.generated.assistants:MessageDeltaContentTextAnnotationsFilePathObject"
                )
            ),
            "FileCitationAnnotation": "oaio_protocol.models.generated.assistants:MessageContentTextAnnotationsFileCitationObject",
            "FileCitationDeltaAnnotation": "oaio_protocol.models.generated.assistants:MessageDeltaContentTextAnnotationsFileCitationObject",
            "FilePathAnnotation": "oaio_protocol.models.generated.assistants:MessageContentTextAnnotationsFilePathObject",
            "FilePathDeltaAnnotation": "oaio_protocol.models.generated.assistants:MessageDeltaContentTextAnnotationsFilePathObject",
            "ImageFile": "oaio_protocol.models.generated.assistants:MessageContentImageFileObjectImageFile",
            "ImageFileContentBlock": "oaio_protocol.models.generated.assistants:MessageContentImageFileObject",
            "ImageFileContentBlockParam": "oaio_protocol.operations.generated.assistants:MessageContentImageFileObjectParam",
            "ImageFileDelta": "oaio_protocol.models.generated.assistants:MessageDeltaContentImageFileObjectImageFile",
            "ImageFileDeltaBlock": "oaio_protocol.models.generated.assistants:MessageDeltaContentImageFileObject",
            "ImageFileParam": "oaio_protocol.operations.generated.assistants:MessageContentImageFileObjectImageFileParam",
            "ImageURL": "oaio_protocol.models.generated.assistants:MessageContentImageUrlObjectImageURL",
            "ImageURLContentBlock": "oaio_protocol.models.generated.assistants:MessageContentImageUrlObject",
            "ImageURLContentBlockParam": "oaio_protocol.operations.generated.assistants:MessageContentImageUrlObjectParam",
            "ImageURLDelta": "oaio_protocol.models.generated.assistants:MessageDeltaContentImageUrlObjectImageURL",
            "ImageURLDeltaBlock": "oaio_protocol.models.generated.assistants:MessageDeltaContentImageUrlObject",
            "ImageURLParam": "oaio_protocol.operations.generated.assistants:MessageContentImageUrlObjectImageURLParam",
            "Message": "oaio_protocol.models.generated.assistants:Message",
            "MessageContent": lambda at: (
                at("oaio_protocol.models.generated.assistants:MessageContentImageFileObject")
                | at("oaio_protocol.models.generated.assistants:MessageContentImageUrlObject")
                | at("oaio_protocol.models.generated.assistants:MessageContentTextObject")
                | at("oaio_protocol.models.generated.assistants:MessageContentRefusalObject")
            ),
            "MessageContentDelta": lambda at: (
                at("oaio_protocol.models.generated.assistants:MessageDeltaContentImageFileObject")
                | at("oaio_protocol.models.generated.assistants:MessageDeltaContentTextObject")
                | at("oaio_protocol.models.generated.assistants:MessageDeltaContentRefusalObject")
                | at("oaio_protocol.models.generated.assistants:MessageDeltaContentImageUrlObject")
            ),
            "MessageContentPartParam": lambda at: (
                at(
                    "oaio_protocol.operations.generated.assistants:MessageContentImageFileObjectParam"
                )
                | at(
                    "oaio_protocol.operations.generated.assistants:MessageContentImageUrlObjectParam"
                )
                | at(
                    "oaio_protocol.operations.generated.assistants:MessageRequestContentTextObjectParam"
                )
            ),
            "MessageCreateParams": "oaio_protocol.operations.generated.assistants:ThreadMessageCreateParams",
            "MessageDeleted": "oaio_protocol.models.generated.assistants:MessageDeleted",
            "MessageDelta": "oaio_protocol.models.generated.assistants:MessageDeltaObjectDelta",
            "MessageDeltaEvent": "oaio_protocol.models.generated.assistants:MessageDeltaObject",
            "MessageListParams": "oaio_protocol.operations.generated.assistants:ThreadMessageListParams",
            "MessageUpdateParams": "oaio_protocol.operations.generated.assistants:ThreadMessageUpdateParams",
            "RefusalContentBlock": "oaio_protocol.models.generated.assistants:MessageContentRefusalObject",
            "RefusalDeltaBlock": "oaio_protocol.models.generated.assistants:MessageDeltaContentRefusalObject",
            "RequiredActionFunctionToolCall": "oaio_protocol.models.generated.assistants:RunToolCallObject",
            "Run": "oaio_protocol.models.generated.assistants:Run",
            "RunCreateParams": lambda at: (
                at(
                    "oaio_protocol.operations.generated.assistants:ThreadRunCreateParamsNonStreaming"
                )
                | at("oaio_protocol.operations.generated.assistants:ThreadRunCreateParamsStreaming")
            ),
            "RunListParams": "oaio_protocol.operations.generated.assistants:ThreadRunListParams",
            "RunStatus": lambda _: Literal[
                "queued",
                "in_progress",
                "requires_action",
                "cancelling",
                "cancelled",
                "failed",
                "completed",
                "incomplete",
                "expired",
            ],
            "RunSubmitToolOutputsParams": lambda at: (
                at(
                    "oaio_protocol.operations.generated.assistants:ThreadRunSubmitToolOutputsParamsNonStreaming"
                )
                | at(
                    "oaio_protocol.operations.generated.assistants:ThreadRunSubmitToolOutputsParamsStreaming"
                )
            ),
            "RunUpdateParams": "oaio_protocol.operations.generated.assistants:ThreadRunUpdateParams",
            "Text": "oaio_protocol.models.generated.assistants:MessageContentTextObjectText",
            "TextContentBlock": "oaio_protocol.models.generated.assistants:MessageContentTextObject",
            "TextContentBlockParam": "oaio_protocol.operations.generated.assistants:MessageRequestContentTextObjectParam",
            "TextDelta": "oaio_protocol.models.generated.assistants:MessageDeltaContentTextObjectText",
            "TextDeltaBlock": "oaio_protocol.models.generated.assistants:MessageDeltaContentTextObject",
        },
    )
