"""`client.evals`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import evals as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.evals import (
        Eval,
        EvalDeleteResponse,
        EvalPage,
        EvalRun,
        EvalRunOutputItem,
        EvalRunOutputItemPage,
        EvalRunPage,
        RunDeleteResponse,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import evals as wrapped


class Evals(Resource):
    """Evals: https://platform.openai.com/docs/api-reference/evals"""

    with_raw_response: wrapped.EvalsWithRawResponse
    with_streaming_response: wrapped.EvalsWithStreamingResponse

    @cached_property
    def runs(self) -> EvalsRuns:
        """Runs."""
        return EvalsRuns(self._client)

    @describes(build.EvalCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.EvalCreateArguments]) -> Eval:
        """Create an eval."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> EvalDeleteResponse:
        """Delete an eval."""
        client = self._client
        return client.call(client.build(build.delete, eval_id, **options))

    @describes(build.EvalListArguments, build.list_)
    def list(self, **arguments: Unpack[build.EvalListArguments]) -> EvalPage:
        """Return the evals, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Eval:
        """Return an eval."""
        client = self._client
        return client.call(client.build(build.retrieve, eval_id, **options))

    @describes(build.EvalUpdateArguments, build.update)
    def update(self, eval_id: str, **arguments: Unpack[build.EvalUpdateArguments]) -> Eval:
        """Change an eval."""
        client = self._client
        return client.call(client.build(build.update, eval_id, **arguments))


class EvalsRuns(Resource):
    """Runs: https://platform.openai.com/docs/api-reference/evals"""

    with_raw_response: wrapped.EvalsRunsWithRawResponse
    with_streaming_response: wrapped.EvalsRunsWithStreamingResponse

    @cached_property
    def output_items(self) -> EvalsRunsOutputItems:
        """Output items."""
        return EvalsRunsOutputItems(self._client)

    @describes(CallOptions, build.runs_cancel)
    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Cancel a run of an eval."""
        client = self._client
        return client.call(client.build(build.runs_cancel, run_id, eval_id=eval_id, **options))

    @describes(build.EvalRunCreateArguments, build.runs_create)
    def create(self, eval_id: str, **arguments: Unpack[build.EvalRunCreateArguments]) -> EvalRun:
        """Create a run of an eval."""
        client = self._client
        return client.call(client.build(build.runs_create, eval_id, **arguments))

    @describes(CallOptions, build.runs_delete)
    def delete(
        self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]
    ) -> RunDeleteResponse:
        """Delete a run of an eval."""
        client = self._client
        return client.call(client.build(build.runs_delete, run_id, eval_id=eval_id, **options))

    @describes(build.EvalRunListArguments, build.runs_list)
    def list(self, eval_id: str, **arguments: Unpack[build.EvalRunListArguments]) -> EvalRunPage:
        """Return the runs of an eval, page by page."""
        client = self._client
        return client.page(client.build(build.runs_list, eval_id, **arguments))

    @describes(CallOptions, build.runs_retrieve)
    def retrieve(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Return a run of an eval."""
        client = self._client
        return client.call(client.build(build.runs_retrieve, run_id, eval_id=eval_id, **options))


class EvalsRunsOutputItems(Resource):
    """Output items: https://platform.openai.com/docs/api-reference/evals"""

    with_raw_response: wrapped.EvalsRunsOutputItemsWithRawResponse
    with_streaming_response: wrapped.EvalsRunsOutputItemsWithStreamingResponse

    @describes(build.EvalRunOutputItemListArguments, build.runs_output_items_list)
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        **arguments: Unpack[build.EvalRunOutputItemListArguments],
    ) -> EvalRunOutputItemPage:
        """Return the output items of a run, page by page."""
        client = self._client
        return client.page(
            client.build(build.runs_output_items_list, run_id, eval_id=eval_id, **arguments)
        )

    @describes(CallOptions, build.runs_output_items_retrieve)
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]
    ) -> EvalRunOutputItem:
        """Return an output item of a run."""
        client = self._client
        return client.call(
            client.build(
                build.runs_output_items_retrieve,
                output_item_id,
                eval_id=eval_id,
                run_id=run_id,
                **options,
            )
        )


class AsyncEvals(AsyncResource):
    """Evals: https://platform.openai.com/docs/api-reference/evals"""

    with_raw_response: wrapped.AsyncEvalsWithRawResponse
    with_streaming_response: wrapped.AsyncEvalsWithStreamingResponse

    @cached_property
    def runs(self) -> AsyncEvalsRuns:
        """Runs."""
        return AsyncEvalsRuns(self._client)

    @describes(build.EvalCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.EvalCreateArguments]) -> Eval:
        """Create an eval."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    async def delete(self, eval_id: str, **options: Unpack[CallOptions]) -> EvalDeleteResponse:
        """Delete an eval."""
        client = self._client
        return await client.call(client.build(build.delete, eval_id, **options))

    @describes(build.EvalListArguments, build.list_)
    def list(self, **arguments: Unpack[build.EvalListArguments]) -> AsyncPages[EvalPage, Eval]:
        """Return the evals, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    async def retrieve(self, eval_id: str, **options: Unpack[CallOptions]) -> Eval:
        """Return an eval."""
        client = self._client
        return await client.call(client.build(build.retrieve, eval_id, **options))

    @describes(build.EvalUpdateArguments, build.update)
    async def update(self, eval_id: str, **arguments: Unpack[build.EvalUpdateArguments]) -> Eval:
        """Change an eval."""
        client = self._client
        return await client.call(client.build(build.update, eval_id, **arguments))


class AsyncEvalsRuns(AsyncResource):
    """Runs: https://platform.openai.com/docs/api-reference/evals"""

    with_raw_response: wrapped.AsyncEvalsRunsWithRawResponse
    with_streaming_response: wrapped.AsyncEvalsRunsWithStreamingResponse

    @cached_property
    def output_items(self) -> AsyncEvalsRunsOutputItems:
        """Output items."""
        return AsyncEvalsRunsOutputItems(self._client)

    @describes(CallOptions, build.runs_cancel)
    async def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]) -> EvalRun:
        """Cancel a run of an eval."""
        client = self._client
        return await client.call(
            client.build(build.runs_cancel, run_id, eval_id=eval_id, **options)
        )

    @describes(build.EvalRunCreateArguments, build.runs_create)
    async def create(
        self, eval_id: str, **arguments: Unpack[build.EvalRunCreateArguments]
    ) -> EvalRun:
        """Create a run of an eval."""
        client = self._client
        return await client.call(client.build(build.runs_create, eval_id, **arguments))

    @describes(CallOptions, build.runs_delete)
    async def delete(
        self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]
    ) -> RunDeleteResponse:
        """Delete a run of an eval."""
        client = self._client
        return await client.call(
            client.build(build.runs_delete, run_id, eval_id=eval_id, **options)
        )

    @describes(build.EvalRunListArguments, build.runs_list)
    def list(
        self, eval_id: str, **arguments: Unpack[build.EvalRunListArguments]
    ) -> AsyncPages[EvalRunPage, EvalRun]:
        """Return the runs of an eval, page by page."""
        client = self._client
        return client.page(client.build(build.runs_list, eval_id, **arguments))

    @describes(CallOptions, build.runs_retrieve)
    async def retrieve(
        self, run_id: str, *, eval_id: str, **options: Unpack[CallOptions]
    ) -> EvalRun:
        """Return a run of an eval."""
        client = self._client
        return await client.call(
            client.build(build.runs_retrieve, run_id, eval_id=eval_id, **options)
        )


class AsyncEvalsRunsOutputItems(AsyncResource):
    """Output items: https://platform.openai.com/docs/api-reference/evals"""

    with_raw_response: wrapped.AsyncEvalsRunsOutputItemsWithRawResponse
    with_streaming_response: wrapped.AsyncEvalsRunsOutputItemsWithStreamingResponse

    @describes(build.EvalRunOutputItemListArguments, build.runs_output_items_list)
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        **arguments: Unpack[build.EvalRunOutputItemListArguments],
    ) -> AsyncPages[EvalRunOutputItemPage, EvalRunOutputItem]:
        """Return the output items of a run, page by page."""
        client = self._client
        return client.page(
            client.build(build.runs_output_items_list, run_id, eval_id=eval_id, **arguments)
        )

    @describes(CallOptions, build.runs_output_items_retrieve)
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]
    ) -> EvalRunOutputItem:
        """Return an output item of a run."""
        client = self._client
        return await client.call(
            client.build(
                build.runs_output_items_retrieve,
                output_item_id,
                eval_id=eval_id,
                run_id=run_id,
                **options,
            )
        )
