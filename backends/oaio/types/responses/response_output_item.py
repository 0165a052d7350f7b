"""The names of `openai.types.responses.response_output_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import AdditionalTools as AdditionalTools
    from oaio_protocol.models.response_items import ImageGenerationCall as ImageGenerationCall
    from oaio_protocol.models.response_items import (
        ImageGenerationCallError as ImageGenerationCallError,
    )
    from oaio_protocol.models.response_items import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )
    from oaio_protocol.models.response_items import (
        ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    )
    from oaio_protocol.models.response_items import LocalShellCall as LocalShellCall
    from oaio_protocol.models.response_items import LocalShellCallAction as LocalShellCallAction
    from oaio_protocol.models.response_items import LocalShellCallOutput as LocalShellCallOutput
    from oaio_protocol.models.response_items import McpApprovalRequest as McpApprovalRequest
    from oaio_protocol.models.response_items import McpApprovalResponse as McpApprovalResponse
    from oaio_protocol.models.response_items import McpCall as McpCall
    from oaio_protocol.models.response_items import McpListTools as McpListTools
    from oaio_protocol.models.response_items import McpListToolsTool as McpListToolsTool
    from oaio_protocol.models.response_items import Program as Program
    from oaio_protocol.models.response_items import ProgramOutput as ProgramOutput
    from oaio_protocol.models.response_items import ResponseOutputItem as ResponseOutputItem
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AdditionalTools": "oaio_protocol.models.response_items:AdditionalTools",
            "ImageGenerationCall": "oaio_protocol.models.response_items:ImageGenerationCall",
            "ImageGenerationCallError": "oaio_protocol.models.response_items:ImageGenerationCallError",
            "ImageGenerationCallErrorModerationDetails": "oaio_protocol.models.response_items:ImageGenerationCallErrorModerationDetails",
            "ImageGenerationCallSvgUsage": "oaio_protocol.models.response_items:ImageGenerationCallSvgUsage",
            "LocalShellCall": "oaio_protocol.models.response_items:LocalShellCall",
            "LocalShellCallAction": "oaio_protocol.models.response_items:LocalShellCallAction",
            "LocalShellCallOutput": "oaio_protocol.models.response_items:LocalShellCallOutput",
            "McpApprovalRequest": "oaio_protocol.models.response_items:McpApprovalRequest",
            "McpApprovalResponse": "oaio_protocol.models.response_items:McpApprovalResponse",
            "McpCall": "oaio_protocol.models.response_items:McpCall",
            "McpListTools": "oaio_protocol.models.response_items:McpListTools",
            "McpListToolsTool": "oaio_protocol.models.response_items:McpListToolsTool",
            "Program": "oaio_protocol.models.response_items:Program",
            "ProgramOutput": "oaio_protocol.models.response_items:ProgramOutput",
            "ResponseOutputItem": "oaio_protocol.models.response_items:ResponseOutputItem",
        },
    )
