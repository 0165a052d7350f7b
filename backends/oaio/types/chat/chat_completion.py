"""The names of `openai.types.chat.chat_completion`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletion as ChatCompletion
    from oaio_protocol.models.chat import Choice as Choice
    from oaio_protocol.models.chat import ChoiceLogprobs as ChoiceLogprobs
    from oaio_protocol.models.chat import Moderation as Moderation
    from oaio_protocol.models.chat import ModerationError as _ModerationError
    from oaio_protocol.models.chat import ModerationResult as _ModerationResult
    from oaio_protocol.models.chat import ModerationResults as _ModerationResults

    ModerationInput: TypeAlias = _ModerationResults | _ModerationError
    ModerationInputError: TypeAlias = _ModerationError
    ModerationInputModerationResults: TypeAlias = _ModerationResults
    ModerationInputModerationResultsResult: TypeAlias = _ModerationResult
    ModerationOutput: TypeAlias = _ModerationResults | _ModerationError
    ModerationOutputError: TypeAlias = _ModerationError
    ModerationOutputModerationResults: TypeAlias = _ModerationResults
    ModerationOutputModerationResultsResult: TypeAlias = _ModerationResult
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletion": "oaio_protocol.models.chat:ChatCompletion",
            "Choice": "oaio_protocol.models.chat:Choice",
            "ChoiceLogprobs": "oaio_protocol.models.chat:ChoiceLogprobs",
            "Moderation": "oaio_protocol.models.chat:Moderation",
            "ModerationInput": lambda at: (
                at("oaio_protocol.models.chat:ModerationResults")
                | at("oaio_protocol.models.chat:ModerationError")
            ),
            "ModerationInputError": "oaio_protocol.models.chat:ModerationError",
            "ModerationInputModerationResults": "oaio_protocol.models.chat:ModerationResults",
            "ModerationInputModerationResultsResult": "oaio_protocol.models.chat:ModerationResult",
            "ModerationOutput": lambda at: (
                at("oaio_protocol.models.chat:ModerationResults")
                | at("oaio_protocol.models.chat:ModerationError")
            ),
            "ModerationOutputError": "oaio_protocol.models.chat:ModerationError",
            "ModerationOutputModerationResults": "oaio_protocol.models.chat:ModerationResults",
            "ModerationOutputModerationResultsResult": "oaio_protocol.models.chat:ModerationResult",
        },
    )
