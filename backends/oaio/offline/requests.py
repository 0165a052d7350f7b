"""What an endpoint of the offline server is given, and what it gives back."""

from typing import TypeAlias

from attrs import frozen

from oaio.offline.parts import Event, JsonObject, Refused, as_text

Payload: TypeAlias = JsonObject | tuple[Event, ...]
"""The body of a successful answer: one JSON object, or the events of a stream."""


@frozen
class Request:
    """A request to an endpoint.

    Attributes:
        body: the JSON object that was sent.
        seed: a digest of what is asked, from which everything that varies is derived.
        words: how many words the answer has, if that was asked for.
    """

    body: JsonObject
    seed: bytes
    words: int | None = None

    @property
    def streamed(self) -> bool:
        """Whether a stream is asked for."""
        return self.body.get("stream") is True

    def model(self) -> str:
        """The model that is asked for.

        Raises:
            Refused: none is named, or it is one of those that do not exist.
        """
        model = as_text(self.body.get("model"))
        if not model:
            raise Refused(400, "You must name a model.", param="model")
        if is_unknown(model):
            raise no_such_model(model, param=None)
        return model


def is_unknown(model: str) -> bool:
    """Whether a model of this name does not exist. Everything else is accepted."""
    return model == "no-such-model" or model.startswith("unknown-")


def no_such_model(model: str, param: str | None = "model") -> Refused:
    """The error for a model that does not exist."""
    message = f"The model '{model}' does not exist or you do not have access to it."
    return Refused(404, message, param=param, code="model_not_found")
