"""The names of `openai.types.shared_params.custom_tool_input_format`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        CustomGrammarFormatParam as _CustomGrammarFormatParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        CustomTextFormatParam as _CustomTextFormatParam,
    )

    CustomToolInputFormat: TypeAlias = _CustomTextFormatParam | _CustomGrammarFormatParam
    Grammar: TypeAlias = _CustomGrammarFormatParam
    Text: TypeAlias = _CustomTextFormatParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CustomToolInputFormat": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:CustomTextFormatParam")
                | at("oaio_protocol.operations.generated.response_inputs:CustomGrammarFormatParam")
            ),
            "Grammar": "oaio_protocol.operations.generated.response_inputs:CustomGrammarFormatParam",
            "Text": "oaio_protocol.operations.generated.response_inputs:CustomTextFormatParam",
        },
    )
