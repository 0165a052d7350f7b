"""The names of `openai.types.beta.chatkit`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.chatkit import AssistantMessageItem as _AssistantMessageItem
    from oaio_protocol.models.generated.chatkit import Attachment as _Attachment
    from oaio_protocol.models.generated.chatkit import ChatKitThread as ChatKitThread
    from oaio_protocol.models.generated.chatkit import ChatSession as ChatSession
    from oaio_protocol.models.generated.chatkit import (
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
    )
    from oaio_protocol.models.generated.chatkit import (
        ChatSessionChatkitConfiguration as _ChatSessionChatkitConfiguration,
    )
    from oaio_protocol.models.generated.chatkit import (
        ChatSessionFileUpload as ChatSessionFileUpload,
    )
    from oaio_protocol.models.generated.chatkit import ChatSessionHistory as ChatSessionHistory
    from oaio_protocol.models.generated.chatkit import (
        ChatSessionRateLimits as ChatSessionRateLimits,
    )
    from oaio_protocol.models.generated.chatkit import DataPage as _DataPage
    from oaio_protocol.models.generated.chatkit import ResponseOutputText as _ResponseOutputText
    from oaio_protocol.models.generated.chatkit import ThreadDeleteResponse as ThreadDeleteResponse
    from oaio_protocol.models.generated.chatkit import UserMessageItem as _UserMessageItem
    from oaio_protocol.models.generated.chatkit import WidgetMessageItem as _WidgetMessageItem
    from oaio_protocol.operations.generated.chatkit import (
        ChatkitConfigurationParam as _ChatkitConfigurationParam,
    )
    from oaio_protocol.operations.generated.chatkit import (
        ChatkitSessionCreateParams as _ChatkitSessionCreateParams,
    )
    from oaio_protocol.operations.generated.chatkit import (
        ChatkitThreadListItemsParams as _ChatkitThreadListItemsParams,
    )
    from oaio_protocol.operations.generated.chatkit import (
        ChatkitThreadListParams as _ChatkitThreadListParams,
    )
    from oaio_protocol.operations.generated.chatkit import ExpiresAfterParam as _ExpiresAfterParam
    from oaio_protocol.operations.generated.chatkit import RateLimitsParam as _RateLimitsParam
    from oaio_protocol.operations.generated.chatkit import WorkflowParam as _WorkflowParam

    ChatKitAttachment: TypeAlias = _Attachment
    ChatKitResponseOutputText: TypeAlias = _ResponseOutputText
    ChatKitThreadAssistantMessageItem: TypeAlias = _AssistantMessageItem
    ChatKitThreadItemList: TypeAlias = _DataPage
    ChatKitThreadUserMessageItem: TypeAlias = _UserMessageItem
    ChatKitWidgetItem: TypeAlias = _WidgetMessageItem
    ChatSessionChatKitConfiguration: TypeAlias = _ChatSessionChatkitConfiguration
    ChatSessionChatKitConfigurationParam: TypeAlias = _ChatkitConfigurationParam
    ChatSessionExpiresAfterParam: TypeAlias = _ExpiresAfterParam
    ChatSessionRateLimitsParam: TypeAlias = _RateLimitsParam
    ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
    ChatSessionWorkflowParam: TypeAlias = _WorkflowParam
    SessionCreateParams: TypeAlias = _ChatkitSessionCreateParams
    ThreadListItemsParams: TypeAlias = _ChatkitThreadListItemsParams
    ThreadListParams: TypeAlias = _ChatkitThreadListParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatKitAttachment": "oaio_protocol.models.generated.chatkit:Attachment",
            "ChatKitResponseOutputText": "oaio_protocol.models.generated.chatkit:ResponseOutputText",
            "ChatKitThread": "oaio_protocol.models.generated.chatkit:ChatKitThread",
            "ChatKitThreadAssistantMessageItem": "oaio_protocol.models.generated.chatkit:AssistantMessageItem",
            "ChatKitThreadItemList": "oaio_protocol.models.generated.chatkit:DataPage",
            "ChatKitThreadUserMessageItem": "oaio_protocol.models.generated.chatkit:UserMessageItem",
            "ChatKitWidgetItem": "oaio_protocol.models.generated.chatkit:WidgetMessageItem",
            "ChatSession": "oaio_protocol.models.generated.chatkit:ChatSession",
            "ChatSessionAutomaticThreadTitling": "oaio_protocol.models.generated.chatkit:ChatSessionAutomaticThreadTitling",
            "ChatSessionChatKitConfiguration": "oaio_protocol.models.generated.chatkit:ChatSessionChatkitConfiguration",
            "ChatSessionChatKitConfigurationParam": "oaio_protocol.operations.generated.chatkit:ChatkitConfigurationParam",
            "ChatSessionExpiresAfterParam": "oaio_protocol.operations.generated.chatkit:ExpiresAfterParam",
            "ChatSessionFileUpload": "oaio_protocol.models.generated.chatkit:ChatSessionFileUpload",
            "ChatSessionHistory": "oaio_protocol.models.generated.chatkit:ChatSessionHistory",
            "ChatSessionRateLimits": "oaio_protocol.models.generated.chatkit:ChatSessionRateLimits",
            "ChatSessionRateLimitsParam": "oaio_protocol.operations.generated.chatkit:RateLimitsParam",
            "ChatSessionStatus": lambda _: Literal["active", "expired", "cancelled"],
            "ChatSessionWorkflowParam": "oaio_protocol.operations.generated.chatkit:WorkflowParam",
            "SessionCreateParams": "oaio_protocol.operations.generated.chatkit:ChatkitSessionCreateParams",
            "ThreadDeleteResponse": "oaio_protocol.models.generated.chatkit:ThreadDeleteResponse",
            "ThreadListItemsParams": "oaio_protocol.operations.generated.chatkit:ChatkitThreadListItemsParams",
            "ThreadListParams": "oaio_protocol.operations.generated.chatkit:ChatkitThreadListParams",
        },
    )
