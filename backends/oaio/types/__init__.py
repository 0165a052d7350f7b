"""The names of `openai.types`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import CompletionUsage as CompletionUsage
    from oaio_protocol.models.embeddings import CreateEmbeddingResponse as CreateEmbeddingResponse
    from oaio_protocol.models.embeddings import Embedding as Embedding
    from oaio_protocol.models.generated.assistants import Error as _Error
    from oaio_protocol.models.generated.batches import Batch as Batch
    from oaio_protocol.models.generated.batches import BatchError as BatchError
    from oaio_protocol.models.generated.batches import BatchRequestCounts as BatchRequestCounts
    from oaio_protocol.models.generated.batches import BatchUsage as BatchUsage
    from oaio_protocol.models.generated.completions import Completion as Completion
    from oaio_protocol.models.generated.completions import CompletionChoice as CompletionChoice
    from oaio_protocol.models.generated.containers import ContainerResource as _ContainerResource
    from oaio_protocol.models.generated.content_provenance_checks import (
        ContentProvenanceCheck as ContentProvenanceCheck,
    )
    from oaio_protocol.models.generated.evals import Eval as _Eval
    from oaio_protocol.models.generated.evals import (
        EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    )
    from oaio_protocol.models.generated.evals import EvalDeleteResponse as EvalDeleteResponse
    from oaio_protocol.models.generated.evals import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from oaio_protocol.models.generated.files import FileDeleted as FileDeleted
    from oaio_protocol.models.generated.files import FileObject as FileObject
    from oaio_protocol.models.generated.images import Image as Image
    from oaio_protocol.models.generated.images import (
        ImageEditCompletedEvent as ImageEditCompletedEvent,
    )
    from oaio_protocol.models.generated.images import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
    from oaio_protocol.models.generated.images import ImageEditStreamEvent as ImageEditStreamEvent
    from oaio_protocol.models.generated.images import (
        ImageGenCompletedEvent as ImageGenCompletedEvent,
    )
    from oaio_protocol.models.generated.images import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
    from oaio_protocol.models.generated.images import ImageGenStreamEvent as ImageGenStreamEvent
    from oaio_protocol.models.generated.images import ImagesResponse as ImagesResponse
    from oaio_protocol.models.generated.moderations import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
    from oaio_protocol.models.generated.moderations import (
        ModerationCreateResponseResult as _ModerationCreateResponseResult,
    )
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
    from oaio_protocol.models.generated.skills import DeletedSkill as DeletedSkill
    from oaio_protocol.models.generated.skills import Skill as Skill
    from oaio_protocol.models.generated.skills import SkillPage as _SkillPage
    from oaio_protocol.models.generated.uploads import Upload as Upload
    from oaio_protocol.models.generated.vector_stores import (
        OtherChunkingStrategyResponseParam as _OtherChunkingStrategyResponseParam,
    )
    from oaio_protocol.models.generated.vector_stores import (
        StaticChunkingStrategy as _StaticChunkingStrategy,
    )
    from oaio_protocol.models.generated.vector_stores import (
        StaticChunkingStrategyResponseParam as _StaticChunkingStrategyResponseParam,
    )
    from oaio_protocol.models.generated.vector_stores import VectorStore as VectorStore
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreDeleted as VectorStoreDeleted,
    )
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from oaio_protocol.models.generated.videos import Error2 as _Error2
    from oaio_protocol.models.generated.videos import Video as Video
    from oaio_protocol.models.generated.videos import (
        VideoCharacterResource as _VideoCharacterResource,
    )
    from oaio_protocol.models.generated.videos import VideoDeleteResponse as VideoDeleteResponse
    from oaio_protocol.models.models import Model as Model
    from oaio_protocol.models.models import ModelDeleted as ModelDeleted
    from oaio_protocol.models.response_tools import ComparisonFilter as ComparisonFilter
    from oaio_protocol.models.response_tools import CompoundFilter as CompoundFilter
    from oaio_protocol.models.response_tools import Grammar as _Grammar
    from oaio_protocol.models.response_tools import Text as _Text
    from oaio_protocol.models.responses import Reasoning as Reasoning
    from oaio_protocol.models.responses import ResponseFormatJSONObject as ResponseFormatJSONObject
    from oaio_protocol.models.responses import ResponseFormatText as ResponseFormatText
    from oaio_protocol.operations._embedding_params import (
        EmbeddingCreateParams as EmbeddingCreateParams,
    )
    from oaio_protocol.operations._parts import FileContent as FileContent
    from oaio_protocol.operations._response_params import Effort as _Effort
    from oaio_protocol.operations.generated.assistants import (
        AssistantSupportedModels as _AssistantSupportedModels,
    )
    from oaio_protocol.operations.generated.audio import AudioResponseFormat as AudioResponseFormat
    from oaio_protocol.operations.generated.batches import BatchCreateParams as BatchCreateParams
    from oaio_protocol.operations.generated.batches import BatchListParams as BatchListParams
    from oaio_protocol.operations.generated.completions import (
        CompletionCreateParamsNonStreaming as _CompletionCreateParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.completions import (
        CompletionCreateParamsStreaming as _CompletionCreateParamsStreaming,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerCreateParams as ContainerCreateParams,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerListParams as ContainerListParams,
    )
    from oaio_protocol.operations.generated.content_provenance_checks import (
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    )
    from oaio_protocol.operations.generated.evals import EvalCreateParams as EvalCreateParams
    from oaio_protocol.operations.generated.evals import EvalListParams as EvalListParams
    from oaio_protocol.operations.generated.evals import EvalUpdateParams as EvalUpdateParams
    from oaio_protocol.operations.generated.files import FileCreateParams as FileCreateParams
    from oaio_protocol.operations.generated.files import FileListParams as FileListParams
    from oaio_protocol.operations.generated.images import (
        ImageCreateVariationParams as ImageCreateVariationParams,
    )
    from oaio_protocol.operations.generated.images import (
        ImageEditParamsNonStreaming as _ImageEditParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.images import (
        ImageEditParamsStreaming as _ImageEditParamsStreaming,
    )
    from oaio_protocol.operations.generated.images import (
        ImageGenerateParamsNonStreaming as _ImageGenerateParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.images import (
        ImageGenerateParamsStreaming as _ImageGenerateParamsStreaming,
    )
    from oaio_protocol.operations.generated.moderations import (
        ModerationCreateInputImageURLParam as _ModerationCreateInputImageURLParam,
    )
    from oaio_protocol.operations.generated.moderations import (
        ModerationCreateInputTextParam as _ModerationCreateInputTextParam,
    )
    from oaio_protocol.operations.generated.moderations import (
        ModerationCreateParams as ModerationCreateParams,
    )
    from oaio_protocol.operations.generated.skills import SkillCreateParams as SkillCreateParams
    from oaio_protocol.operations.generated.skills import SkillListParams as SkillListParams
    from oaio_protocol.operations.generated.skills import SkillUpdateParams as SkillUpdateParams
    from oaio_protocol.operations.generated.uploads import (
        UploadCompleteParams as UploadCompleteParams,
    )
    from oaio_protocol.operations.generated.uploads import UploadCreateParams as UploadCreateParams
    from oaio_protocol.operations.generated.vector_stores import (
        AutoChunkingStrategyRequestParam as _AutoChunkingStrategyRequestParam,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        StaticChunkingStrategyParam as _StaticChunkingStrategyParam,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        StaticChunkingStrategyRequestParam as _StaticChunkingStrategyRequestParam,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreCreateParams as VectorStoreCreateParams,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreListParams as VectorStoreListParams,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreSearchParams as VectorStoreSearchParams,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreUpdateParams as VectorStoreUpdateParams,
    )
    from oaio_protocol.operations.generated.videos import (
        ImageRefParam2Param as _ImageRefParam2Param,
    )
    from oaio_protocol.operations.generated.videos import (
        VideoCreateCharacterParams as VideoCreateCharacterParams,
    )
    from oaio_protocol.operations.generated.videos import VideoCreateParams as VideoCreateParams
    from oaio_protocol.operations.generated.videos import (
        VideoDownloadContentParams as VideoDownloadContentParams,
    )
    from oaio_protocol.operations.generated.videos import VideoEditParams as VideoEditParams
    from oaio_protocol.operations.generated.videos import VideoExtendParams as VideoExtendParams
    from oaio_protocol.operations.generated.videos import VideoListParams as VideoListParams
    from oaio_protocol.operations.generated.videos import VideoRemixParams as VideoRemixParams

    from . import admin as admin
    from . import audio as audio
    from . import batch as batch
    from . import batch_create_params as batch_create_params
    from . import batch_error as batch_error
    from . import batch_request_counts as batch_request_counts
    from . import batch_usage as batch_usage
    from . import beta as beta
    from . import chat as chat
    from . import chat_model as chat_model
    from . import completion as completion
    from . import completion_choice as completion_choice
    from . import completion_create_params as completion_create_params
    from . import completion_usage as completion_usage
    from . import containers as containers
    from . import conversations as conversations
    from . import create_embedding_response as create_embedding_response
    from . import embedding as embedding
    from . import embedding_create_params as embedding_create_params
    from . import embedding_model as embedding_model
    from . import eval_create_params as eval_create_params
    from . import eval_create_response as eval_create_response
    from . import evals as evals
    from . import file_content as file_content
    from . import file_create_params as file_create_params
    from . import file_deleted as file_deleted
    from . import file_object as file_object
    from . import file_purpose as file_purpose
    from . import fine_tuning as fine_tuning
    from . import graders as graders
    from . import image as image
    from . import image_edit_params as image_edit_params
    from . import image_generate_params as image_generate_params
    from . import images_response as images_response
    from . import model as model
    from . import model_deleted as model_deleted
    from . import moderation as moderation
    from . import moderation_create_params as moderation_create_params
    from . import moderation_create_response as moderation_create_response
    from . import realtime as realtime
    from . import responses as responses
    from . import shared as shared
    from . import shared_params as shared_params
    from . import skills as skills
    from . import upload as upload
    from . import uploads as uploads
    from . import vector_store as vector_store
    from . import vector_store_create_params as vector_store_create_params
    from . import vector_store_search_response as vector_store_search_response
    from . import vector_stores as vector_stores
    from . import video as video
    from . import video_create_params as video_create_params
    from . import webhooks as webhooks

    AllModels: TypeAlias = str
    AudioModel: TypeAlias = Literal[
        "whisper-1",
        "gpt-transcribe",
        "gpt-4o-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe-diarize",
    ]
    AutoFileChunkingStrategyParam: TypeAlias = _AutoChunkingStrategyRequestParam
    ChatModel: TypeAlias = _AssistantSupportedModels
    CompletionCreateParams: TypeAlias = (
        _CompletionCreateParamsNonStreaming | _CompletionCreateParamsStreaming
    )
    ContainerCreateResponse: TypeAlias = _ContainerResource
    ContainerListResponse: TypeAlias = _ContainerResource
    ContainerRetrieveResponse: TypeAlias = _ContainerResource
    CustomToolInputFormat: TypeAlias = _Text | _Grammar
    EmbeddingModel: TypeAlias = Literal[
        "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
    ]
    ErrorObject: TypeAlias = _Error
    EvalCreateResponse: TypeAlias = _Eval
    EvalListResponse: TypeAlias = _Eval
    EvalRetrieveResponse: TypeAlias = _Eval
    EvalUpdateResponse: TypeAlias = _Eval
    FileChunkingStrategy: TypeAlias = (
        _StaticChunkingStrategyResponseParam | _OtherChunkingStrategyResponseParam
    )
    FileChunkingStrategyParam: TypeAlias = (
        _AutoChunkingStrategyRequestParam | _StaticChunkingStrategyRequestParam
    )
    FilePurpose: TypeAlias = Literal[
        "assistants", "batch", "fine-tune", "vision", "user_data", "evals"
    ]
    FunctionDefinition: TypeAlias = _FunctionObject
    FunctionParameters: TypeAlias = dict[str, object]
    ImageEditParams: TypeAlias = _ImageEditParamsNonStreaming | _ImageEditParamsStreaming
    ImageGenerateParams: TypeAlias = (
        _ImageGenerateParamsNonStreaming | _ImageGenerateParamsStreaming
    )
    ImageInputReferenceParam: TypeAlias = _ImageRefParam2Param
    ImageModel: TypeAlias = str
    Metadata: TypeAlias = dict[str, str]
    Moderation: TypeAlias = _ModerationCreateResponseResult
    ModerationImageURLInputParam: TypeAlias = _ModerationCreateInputImageURLParam
    ModerationModel: TypeAlias = Literal[
        "omni-moderation-latest",
        "omni-moderation-2024-09-26",
        "text-moderation-latest",
        "text-moderation-stable",
    ]
    ModerationMultiModalInputParam: TypeAlias = (
        _ModerationCreateInputImageURLParam | _ModerationCreateInputTextParam
    )
    ModerationTextInputParam: TypeAlias = _ModerationCreateInputTextParam
    OtherFileChunkingStrategyObject: TypeAlias = _OtherChunkingStrategyResponseParam
    ReasoningEffort: TypeAlias = _Effort
    ResponseFormatJSONSchema: TypeAlias = _ResponseFormatJsonSchema
    ResponsesModel: TypeAlias = str
    SkillList: TypeAlias = _SkillPage
    StaticFileChunkingStrategy: TypeAlias = _StaticChunkingStrategy
    StaticFileChunkingStrategyObject: TypeAlias = _StaticChunkingStrategyResponseParam
    StaticFileChunkingStrategyObjectParam: TypeAlias = _StaticChunkingStrategyRequestParam
    StaticFileChunkingStrategyParam: TypeAlias = _StaticChunkingStrategyParam
    VideoCreateCharacterResponse: TypeAlias = _VideoCharacterResource
    VideoCreateError: TypeAlias = _Error2
    VideoGetCharacterResponse: TypeAlias = _VideoCharacterResource
    VideoModel: TypeAlias = str
    VideoModelParam: TypeAlias = str
    VideoSeconds: TypeAlias = Literal["4", "8", "12"]
    VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "admin": "oaio.types.admin:",
            "audio": "oaio.types.audio:",
            "batch": "oaio.types.batch:",
            "batch_create_params": "oaio.types.batch_create_params:",
            "batch_error": "oaio.types.batch_error:",
            "batch_request_counts": "oaio.types.batch_request_counts:",
            "batch_usage": "oaio.types.batch_usage:",
            "beta": "oaio.types.beta:",
            "chat": "oaio.types.chat:",
            "chat_model": "oaio.types.chat_model:",
            "completion": "oaio.types.completion:",
            "completion_choice": "oaio.types.completion_choice:",
            "completion_create_params": "oaio.types.completion_create_params:",
            "completion_usage": "oaio.types.completion_usage:",
            "containers": "oaio.types.containers:",
            "conversations": "oaio.types.conversations:",
            "create_embedding_response": "oaio.types.create_embedding_response:",
            "embedding": "oaio.types.embedding:",
            "embedding_create_params": "oaio.types.embedding_create_params:",
            "embedding_model": "oaio.types.embedding_model:",
            "eval_create_params": "oaio.types.eval_create_params:",
            "eval_create_response": "oaio.types.eval_create_response:",
            "evals": "oaio.types.evals:",
            "file_content": "oaio.types.file_content:",
            "file_create_params": "oaio.types.file_create_params:",
            "file_deleted": "oaio.types.file_deleted:",
            "file_object": "oaio.types.file_object:",
            "file_purpose": "oaio.types.file_purpose:",
            "fine_tuning": "oaio.types.fine_tuning:",
            "graders": "oaio.types.graders:",
            "image": "oaio.types.image:",
            "image_edit_params": "oaio.types.image_edit_params:",
            "image_generate_params": "oaio.types.image_generate_params:",
            "images_response": "oaio.types.images_response:",
            "model": "oaio.types.model:",
            "model_deleted": "oaio.types.model_deleted:",
            "moderation": "oaio.types.moderation:",
            "moderation_create_params": "oaio.types.moderation_create_params:",
            "moderation_create_response": "oaio.types.moderation_create_response:",
            "realtime": "oaio.types.realtime:",
            "responses": "oaio.types.responses:",
            "shared": "oaio.types.shared:",
            "shared_params": "oaio.types.shared_params:",
            "skills": "oaio.types.skills:",
            "upload": "oaio.types.upload:",
            "uploads": "oaio.types.uploads:",
            "vector_store": "oaio.types.vector_store:",
            "vector_store_create_params": "oaio.types.vector_store_create_params:",
            "vector_store_search_response": "oaio.types.vector_store_search_response:",
            "vector_stores": "oaio.types.vector_stores:",
            "video": "oaio.types.video:",
            "video_create_params": "oaio.types.video_create_params:",
            "webhooks": "oaio.types.webhooks:",
            "AllModels": lambda _: str,
            "AudioModel": lambda _: Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-4o-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe-diarize",
            ],
            "AudioResponseFormat": "oaio_protocol.operations.generated.audio:AudioResponseFormat",
            "AutoFileChunkingStrategyParam": "oaio_protocol.operations.generated.vector_stores:AutoChunkingStrategyRequestParam",
            "Batch": "oaio_protocol.models.generated.batches:Batch",
            "BatchCreateParams": "oaio_protocol.operations.generated.batches:BatchCreateParams",
            "BatchError": "oaio_protocol.models.generated.batches:BatchError",
            "BatchListParams": "oaio_protocol.operations.generated.batches:BatchListParams",
            "BatchRequestCounts": "oaio_protocol.models.generated.batches:BatchRequestCounts",
            "BatchUsage": "oaio_protocol.models.generated.batches:BatchUsage",
            "ChatModel": "oaio_protocol.operations.generated.assistants:AssistantSupportedModels",
            "ComparisonFilter": "oaio_protocol.models.response_tools:ComparisonFilter",
            "Completion": "oaio_protocol.models.generated.completions:Completion",
            "CompletionChoice": "oaio_protocol.models.generated.completions:CompletionChoice",
            "CompletionCreateParams": lambda at: (
                at(
                    "oaio_protocol.operations.generated.completions:CompletionCreateParamsNonStreaming"
                )
                | at(
                    "oaio_protocol.operations.generated.completions:CompletionCreateParamsStreaming"
                )
            ),
            "CompletionUsage": "oaio_protocol.models.chat:CompletionUsage",
            "CompoundFilter": "oaio_protocol.models.response_tools:CompoundFilter",
            "ContainerCreateParams": "oaio_protocol.operations.generated.containers:ContainerCreateParams",
            "ContainerCreateResponse": "oaio_protocol.models.generated.containers:ContainerResource",
            "ContainerListParams": "oaio_protocol.operations.generated.containers:ContainerListParams",
            "ContainerListResponse": "oaio_protocol.models.generated.containers:ContainerResource",
            "ContainerRetrieveResponse": "oaio_protocol.models.generated.containers:ContainerResource",
            "ContentProvenanceCheck": "oaio_protocol.models.generated.content_provenance_checks:ContentProvenanceCheck",
            "ContentProvenanceCheckCreateParams": "oaio_protocol.operations.generated.content_provenance_checks:ContentProvenanceCheckCreateParams",
            "CreateEmbeddingResponse": "oaio_protocol.models.embeddings:CreateEmbeddingResponse",
            "CustomToolInputFormat": lambda at: (
                at("oaio_protocol.models.response_tools:Text")
                | at("oaio_protocol.models.response_tools:Grammar")
            ),
            "DeletedSkill": "oaio_protocol.models.generated.skills:DeletedSkill",
            "Embedding": "oaio_protocol.models.embeddings:Embedding",
            "EmbeddingCreateParams": "oaio_protocol.operations._embedding_params:EmbeddingCreateParams",
            "EmbeddingModel": lambda _: Literal[
                "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
            ],
            "ErrorObject": "oaio_protocol.models.generated.assistants:Error",
            "EvalCreateParams": "oaio_protocol.operations.generated.evals:EvalCreateParams",
            "EvalCreateResponse": "oaio_protocol.models.generated.evals:Eval",
            "EvalCustomDataSourceConfig": "oaio_protocol.models.generated.evals:EvalCustomDataSourceConfig",
            "EvalDeleteResponse": "oaio_protocol.models.generated.evals:EvalDeleteResponse",
            "EvalListParams": "oaio_protocol.operations.generated.evals:EvalListParams",
            "EvalListResponse": "oaio_protocol.models.generated.evals:Eval",
            "EvalRetrieveResponse": "oaio_protocol.models.generated.evals:Eval",
            "EvalStoredCompletionsDataSourceConfig": "oaio_protocol.models.generated.evals:EvalStoredCompletionsDataSourceConfig",
            "EvalUpdateParams": "oaio_protocol.operations.generated.evals:EvalUpdateParams",
            "EvalUpdateResponse": "oaio_protocol.models.generated.evals:Eval",
            "FileChunkingStrategy": lambda at: (
                at(
                    "oaio_protocol.models.generated.vector_stores:StaticChunkingStrategyResponseParam"
                )
                | at(
                    "oaio_protocol.models.generated.vector_stores:OtherChunkingStrategyResponseParam"
                )
            ),
            "FileChunkingStrategyParam": lambda at: (
                at(
                    "oaio_protocol.operations.generated.vector_stores:AutoChunkingStrategyRequestParam"
                )
                | at(
                    "oaio_protocol.operations.generated.vector_stores:StaticChunkingStrategyRequestParam"
                )
            ),
            "FileContent": "oaio_protocol.operations._parts:FileContent",
            "FileCreateParams": "oaio_protocol.operations.generated.files:FileCreateParams",
            "FileDeleted": "oaio_protocol.models.generated.files:FileDeleted",
            "FileListParams": "oaio_protocol.operations.generated.files:FileListParams",
            "FileObject": "oaio_protocol.models.generated.files:FileObject",
            "FilePurpose": lambda _: Literal[
                "assistants", "batch", "fine-tune", "vision", "user_data", "evals"
            ],
            "FunctionDefinition": "oaio_protocol.models.generated.shared:FunctionObject",
            "FunctionParameters": lambda _: dict[str, object],
            "Image": "oaio_protocol.models.generated.images:Image",
            "ImageCreateVariationParams": "oaio_protocol.operations.generated.images:ImageCreateVariationParams",
            "ImageEditCompletedEvent": "oaio_protocol.models.generated.images:ImageEditCompletedEvent",
            "ImageEditParams": lambda at: (
                at("oaio_protocol.operations.generated.images:ImageEditParamsNonStreaming")
                | at("oaio_protocol.operations.generated.images:ImageEditParamsStreaming")
            ),
            "ImageEditPartialImageEvent": "oaio_protocol.models.generated.images:ImageEditPartialImageEvent",
            "ImageEditStreamEvent": "oaio_protocol.models.generated.images:ImageEditStreamEvent",
            "ImageGenCompletedEvent": "oaio_protocol.models.generated.images:ImageGenCompletedEvent",
            "ImageGenPartialImageEvent": "oaio_protocol.models.generated.images:ImageGenPartialImageEvent",
            "ImageGenStreamEvent": "oaio_protocol.models.generated.images:ImageGenStreamEvent",
            "ImageGenerateParams": lambda at: (
                at("oaio_protocol.operations.generated.images:ImageGenerateParamsNonStreaming")
                | at("oaio_protocol.operations.generated.images:ImageGenerateParamsStreaming")
            ),
            "ImageInputReferenceParam": "oaio_protocol.operations.generated.videos:ImageRefParam2Param",
            "ImageModel": lambda _: str,
            "ImagesResponse": "oaio_protocol.models.generated.images:ImagesResponse",
            "Metadata": lambda _: dict[str, str],
            "Model": "oaio_protocol.models.models:Model",
            "ModelDeleted": "oaio_protocol.models.models:ModelDeleted",
            "Moderation": "oaio_protocol.models.generated.moderations:ModerationCreateResponseResult",
            "ModerationCreateParams": "oaio_protocol.operations.generated.moderations:ModerationCreateParams",
            "ModerationCreateResponse": "oaio_protocol.models.generated.moderations:ModerationCreateResponse",
            "ModerationImageURLInputParam": "oaio_protocol.operations.generated.moderations:ModerationCreateInputImageURLParam",
            "ModerationModel": lambda _: Literal[
                "omni-moderation-latest",
                "omni-moderation-2024-09-26",
                "text-moderation-latest",
                "text-moderation-stable",
            ],
            "ModerationMultiModalInputParam": lambda at: (
                at(
                    "oaio_protocol.operations.generated.moderations:ModerationCreateInputImageURLParam"
                )
                | at(
                    "oaio_protocol.operations.generated.moderations:ModerationCreateInputTextParam"
                )
            ),
            "ModerationTextInputParam": "oaio_protocol.operations.generated.moderations:ModerationCreateInputTextParam",
            "OtherFileChunkingStrategyObject": "oaio_protocol.models.generated.vector_stores:OtherChunkingStrategyResponseParam",
            "Reasoning": "oaio_protocol.models.responses:Reasoning",
            "ReasoningEffort": "oaio_protocol.operations._response_params:Effort",
            "ResponseFormatJSONObject": "oaio_protocol.models.responses:ResponseFormatJSONObject",
            "ResponseFormatJSONSchema": "oaio_protocol.models.generated.shared:ResponseFormatJsonSchema",
            "ResponseFormatText": "oaio_protocol.models.responses:ResponseFormatText",
            "ResponseFormatTextGrammar": "oaio_protocol.models.generated.response_inputs:ResponseFormatTextGrammar",
            "ResponseFormatTextPython": "oaio_protocol.models.generated.response_inputs:ResponseFormatTextPython",
            "ResponsesModel": lambda _: str,
            "Skill": "oaio_protocol.models.generated.skills:Skill",
            "SkillCreateParams": "oaio_protocol.operations.generated.skills:SkillCreateParams",
            "SkillList": "oaio_protocol.models.generated.skills:SkillPage",
            "SkillListParams": "oaio_protocol.operations.generated.skills:SkillListParams",
            "SkillUpdateParams": "oaio_protocol.operations.generated.skills:SkillUpdateParams",
            "StaticFileChunkingStrategy": "oaio_protocol.models.generated.vector_stores:StaticChunkingStrategy",
            "StaticFileChunkingStrategyObject": "oaio_protocol.models.generated.vector_stores:StaticChunkingStrategyResponseParam",
            "StaticFileChunkingStrategyObjectParam": "oaio_protocol.operations.generated.vector_stores:StaticChunkingStrategyRequestParam",
            "StaticFileChunkingStrategyParam": "oaio_protocol.operations.generated.vector_stores:StaticChunkingStrategyParam",
            "Upload": "oaio_protocol.models.generated.uploads:Upload",
            "UploadCompleteParams": "oaio_protocol.operations.generated.uploads:UploadCompleteParams",
            "UploadCreateParams": "oaio_protocol.operations.generated.uploads:UploadCreateParams",
            "VectorStore": "oaio_protocol.models.generated.vector_stores:VectorStore",
            "VectorStoreCreateParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreCreateParams",
            "VectorStoreDeleted": "oaio_protocol.models.generated.vector_stores:VectorStoreDeleted",
            "VectorStoreListParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreListParams",
            "VectorStoreSearchParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreSearchParams",
            "VectorStoreSearchResponse": "oaio_protocol.models.generated.vector_stores:VectorStoreSearchResponse",
            "VectorStoreUpdateParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreUpdateParams",
            "Video": "oaio_protocol.models.generated.videos:Video",
            "VideoCreateCharacterParams": "oaio_protocol.operations.generated.videos:VideoCreateCharacterParams",
            "VideoCreateCharacterResponse": "oaio_protocol.models.generated.videos:VideoCharacterResource",
            "VideoCreateError": "oaio_protocol.models.generated.videos:Error2",
            "VideoCreateParams": "oaio_protocol.operations.generated.videos:VideoCreateParams",
            "VideoDeleteResponse": "oaio_protocol.models.generated.videos:VideoDeleteResponse",
            "VideoDownloadContentParams": "oaio_protocol.operations.generated.videos:VideoDownloadContentParams",
            "VideoEditParams": "oaio_protocol.operations.generated.videos:VideoEditParams",
            "VideoExtendParams": "oaio_protocol.operations.generated.videos:VideoExtendParams",
            "VideoGetCharacterResponse": "oaio_protocol.models.generated.videos:VideoCharacterResource",
            "VideoListParams": "oaio_protocol.operations.generated.videos:VideoListParams",
            "VideoModel": lambda _: str,
            "VideoModelParam": lambda _: str,
            "VideoRemixParams": "oaio_protocol.operations.generated.videos:VideoRemixParams",
            "VideoSeconds": lambda _: Literal["4", "8", "12"],
            "VideoSize": lambda _: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"],
        },
    )
