"""The names of `openai.types.responses.response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ToolChoice as ToolChoice
    from oaio_protocol.models.response_tools import (
        ToolChoiceSpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from oaio_protocol.models.responses import AccessPrograms as AccessPrograms
    from oaio_protocol.models.responses import Conversation as Conversation
    from oaio_protocol.models.responses import Image as Image
    from oaio_protocol.models.responses import ImageTokensDetails as _ImageTokensDetails
    from oaio_protocol.models.responses import IncompleteDetails as IncompleteDetails
    from oaio_protocol.models.responses import InputTransformation as InputTransformation
    from oaio_protocol.models.responses import Moderation as Moderation
    from oaio_protocol.models.responses import ModerationError as _ModerationError
    from oaio_protocol.models.responses import ModerationResult as _ModerationResult
    from oaio_protocol.models.responses import PromptCacheDiagnostics as PromptCacheDiagnostics
    from oaio_protocol.models.responses import (
        PromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit,
    )
    from oaio_protocol.models.responses import (
        PromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
    )
    from oaio_protocol.models.responses import (
        PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
    )
    from oaio_protocol.models.responses import (
        PromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
    )
    from oaio_protocol.models.responses import PromptCacheOptions as PromptCacheOptions
    from oaio_protocol.models.responses import Response as Response
    from oaio_protocol.models.responses import ToolUsage as ToolUsage
    from oaio_protocol.models.responses import ToolUsageImageGen as ToolUsageImageGen
    from oaio_protocol.models.responses import (
        ToolUsageImageGenCachedTokensDetails as ToolUsageImageGenCachedTokensDetails,
    )
    from oaio_protocol.models.responses import ToolUsageWebSearch as ToolUsageWebSearch

    ModerationInput: TypeAlias = _ModerationResult | _ModerationError
    ModerationInputError: TypeAlias = _ModerationError
    ModerationInputModerationResult: TypeAlias = _ModerationResult
    ModerationOutput: TypeAlias = _ModerationResult | _ModerationError
    ModerationOutputError: TypeAlias = _ModerationError
    ModerationOutputModerationResult: TypeAlias = _ModerationResult
    ToolUsageImageGenInputTokensDetails: TypeAlias = _ImageTokensDetails
    ToolUsageImageGenOutputTokensDetails: TypeAlias = _ImageTokensDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AccessPrograms": "oaio_protocol.models.responses:AccessPrograms",
            "Conversation": "oaio_protocol.models.responses:Conversation",
            "Image": "oaio_protocol.models.responses:Image",
            "IncompleteDetails": "oaio_protocol.models.responses:IncompleteDetails",
            "InputTransformation": "oaio_protocol.models.responses:InputTransformation",
            "Moderation": "oaio_protocol.models.responses:Moderation",
            "ModerationInput": lambda at: (
                at("oaio_protocol.models.responses:ModerationResult")
                | at("oaio_protocol.models.responses:ModerationError")
            ),
            "ModerationInputError": "oaio_protocol.models.responses:ModerationError",
            "ModerationInputModerationResult": "oaio_protocol.models.responses:ModerationResult",
            "ModerationOutput": lambda at: (
                at("oaio_protocol.models.responses:ModerationResult")
                | at("oaio_protocol.models.responses:ModerationError")
            ),
            "ModerationOutputError": "oaio_protocol.models.responses:ModerationError",
            "ModerationOutputModerationResult": "oaio_protocol.models.responses:ModerationResult",
            "PromptCacheDiagnostics": "oaio_protocol.models.responses:PromptCacheDiagnostics",
            "PromptCacheDiagnosticsCacheHit": "oaio_protocol.models.responses:PromptCacheDiagnosticsCacheHit",
            "PromptCacheDiagnosticsCacheMiss": "oaio_protocol.models.responses:PromptCacheDiagnosticsCacheMiss",
            "PromptCacheDiagnosticsComparisonResponseNotFound": "oaio_protocol.models.responses:PromptCacheDiagnosticsComparisonResponseNotFound",
            "PromptCacheDiagnosticsUnavailable": "oaio_protocol.models.responses:PromptCacheDiagnosticsUnavailable",
            "PromptCacheOptions": "oaio_protocol.models.responses:PromptCacheOptions",
            "Response": "oaio_protocol.models.responses:Response",
            "ToolChoice": "oaio_protocol.models.response_tools:ToolChoice",
            "ToolChoiceSpecificProgrammaticToolCallingParam": "oaio_protocol.models.response_tools:ToolChoiceSpecificProgrammaticToolCallingParam",
            "ToolUsage": "oaio_protocol.models.responses:ToolUsage",
            "ToolUsageImageGen": "oaio_protocol.models.responses:ToolUsageImageGen",
            "ToolUsageImageGenCachedTokensDetails": "oaio_protocol.models.responses:ToolUsageImageGenCachedTokensDetails",
            "ToolUsageImageGenInputTokensDetails": "oaio_protocol.models.responses:ImageTokensDetails",
            "ToolUsageImageGenOutputTokensDetails": "oaio_protocol.models.responses:ImageTokensDetails",
            "ToolUsageWebSearch": "oaio_protocol.models.responses:ToolUsageWebSearch",
        },
    )
