"""`client.fine_tuning`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import fine_tuning as build

from .._helpers.fine_tuning import AsyncJobsHelpers, JobsHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import (
        ConversationCursorFineTuningCheckpointPermissionPage,
        FineTuningCheckpointPermission,
        FineTuningCheckpointPermissionPage,
        FineTuningJob,
        FineTuningJobCheckpoint,
        FineTuningJobCheckpointPage,
        FineTuningJobEvent,
        FineTuningJobEventPage,
        FineTuningJobPage,
        GraderRunResponse,
        GraderValidateResponse,
        PermissionDeleteResponse,
        PermissionRetrieveResponse,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import fine_tuning as wrapped


class FineTuning(Resource):
    """Fine tuning."""

    with_raw_response: wrapped.FineTuningWithRawResponse
    with_streaming_response: wrapped.FineTuningWithStreamingResponse

    @cached_property
    def alpha(self) -> FineTuningAlpha:
        """Alpha."""
        return FineTuningAlpha(self._client)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpoints:
        """Checkpoints."""
        return FineTuningCheckpoints(self._client)

    @cached_property
    def jobs(self) -> FineTuningJobs:
        """Jobs."""
        return FineTuningJobs(self._client)


class FineTuningAlpha(Resource):
    """Alpha."""

    with_raw_response: wrapped.FineTuningAlphaWithRawResponse
    with_streaming_response: wrapped.FineTuningAlphaWithStreamingResponse

    @cached_property
    def graders(self) -> FineTuningAlphaGraders:
        """Graders."""
        return FineTuningAlphaGraders(self._client)


class FineTuningAlphaGraders(Resource):
    """Graders: https://platform.openai.com/docs/api-reference/graders"""

    with_raw_response: wrapped.FineTuningAlphaGradersWithRawResponse
    with_streaming_response: wrapped.FineTuningAlphaGradersWithStreamingResponse

    @describes(build.FineTuningAlphaGraderRunArguments, build.alpha_graders_run)
    def run(
        self, **arguments: Unpack[build.FineTuningAlphaGraderRunArguments]
    ) -> GraderRunResponse:
        """Run a grader on one sample."""
        client = self._client
        return client.call(client.build(build.alpha_graders_run, **arguments))

    @describes(build.FineTuningAlphaGraderValidateArguments, build.alpha_graders_validate)
    def validate(
        self, **arguments: Unpack[build.FineTuningAlphaGraderValidateArguments]
    ) -> GraderValidateResponse:
        """Check a grader."""
        client = self._client
        return client.call(client.build(build.alpha_graders_validate, **arguments))


class FineTuningCheckpoints(Resource):
    """Checkpoints."""

    with_raw_response: wrapped.FineTuningCheckpointsWithRawResponse
    with_streaming_response: wrapped.FineTuningCheckpointsWithStreamingResponse

    @cached_property
    def permissions(self) -> FineTuningCheckpointsPermissions:
        """Permissions."""
        return FineTuningCheckpointsPermissions(self._client)


class FineTuningCheckpointsPermissions(Resource):
    """Permissions: https://platform.openai.com/docs/api-reference/fine-tuning"""

    with_raw_response: wrapped.FineTuningCheckpointsPermissionsWithRawResponse
    with_streaming_response: wrapped.FineTuningCheckpointsPermissionsWithStreamingResponse

    @describes(
        build.FineTuningCheckpointPermissionCreateArguments, build.checkpoints_permissions_create
    )
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        **arguments: Unpack[build.FineTuningCheckpointPermissionCreateArguments],
    ) -> FineTuningCheckpointPermissionPage:
        """Create a permission of a checkpoint."""
        client = self._client
        return client.page(
            client.build(
                build.checkpoints_permissions_create, fine_tuned_model_checkpoint, **arguments
            )
        )

    @describes(CallOptions, build.checkpoints_permissions_delete)
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **options: Unpack[CallOptions],
    ) -> PermissionDeleteResponse:
        """Delete a permission of a checkpoint."""
        client = self._client
        return client.call(
            client.build(
                build.checkpoints_permissions_delete,
                permission_id,
                fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
                **options,
            )
        )

    @describes(
        build.FineTuningCheckpointPermissionListArguments, build.checkpoints_permissions_list
    )
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        **arguments: Unpack[build.FineTuningCheckpointPermissionListArguments],
    ) -> ConversationCursorFineTuningCheckpointPermissionPage:
        """Return the permissions of a checkpoint, page by page."""
        client = self._client
        return client.page(
            client.build(
                build.checkpoints_permissions_list, fine_tuned_model_checkpoint, **arguments
            )
        )

    @describes(
        build.FineTuningCheckpointPermissionRetrieveArguments,
        build.checkpoints_permissions_retrieve,
    )
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        **arguments: Unpack[build.FineTuningCheckpointPermissionRetrieveArguments],
    ) -> PermissionRetrieveResponse:
        """Return a permission."""
        client = self._client
        return client.call(
            client.build(
                build.checkpoints_permissions_retrieve, fine_tuned_model_checkpoint, **arguments
            )
        )


class FineTuningJobs(JobsHelpers, Resource):
    """Jobs: https://platform.openai.com/docs/api-reference/fine-tuning"""

    with_raw_response: wrapped.FineTuningJobsWithRawResponse
    with_streaming_response: wrapped.FineTuningJobsWithStreamingResponse

    @cached_property
    def checkpoints(self) -> FineTuningJobsCheckpoints:
        """Checkpoints."""
        return FineTuningJobsCheckpoints(self._client)

    @describes(CallOptions, build.jobs_cancel)
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Cancel a job."""
        client = self._client
        return client.call(client.build(build.jobs_cancel, fine_tuning_job_id, **options))

    @describes(build.FineTuningJobCreateArguments, build.jobs_create)
    def create(self, **arguments: Unpack[build.FineTuningJobCreateArguments]) -> FineTuningJob:
        """Create a job."""
        client = self._client
        return client.call(client.build(build.jobs_create, **arguments))

    @describes(build.FineTuningJobListArguments, build.jobs_list)
    def list(self, **arguments: Unpack[build.FineTuningJobListArguments]) -> FineTuningJobPage:
        """Return the jobs, page by page."""
        client = self._client
        return client.page(client.build(build.jobs_list, **arguments))

    @describes(build.FineTuningJobListEventsArguments, build.jobs_list_events)
    def list_events(
        self, fine_tuning_job_id: str, **arguments: Unpack[build.FineTuningJobListEventsArguments]
    ) -> FineTuningJobEventPage:
        """Return the events of a job, page by page."""
        client = self._client
        return client.page(client.build(build.jobs_list_events, fine_tuning_job_id, **arguments))

    @describes(CallOptions, build.jobs_pause)
    def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Pause a job."""
        client = self._client
        return client.call(client.build(build.jobs_pause, fine_tuning_job_id, **options))

    @describes(CallOptions, build.jobs_resume)
    def resume(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Resume a job."""
        client = self._client
        return client.call(client.build(build.jobs_resume, fine_tuning_job_id, **options))

    @describes(CallOptions, build.jobs_retrieve)
    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Return a job."""
        client = self._client
        return client.call(client.build(build.jobs_retrieve, fine_tuning_job_id, **options))


class FineTuningJobsCheckpoints(Resource):
    """Checkpoints: https://platform.openai.com/docs/api-reference/fine-tuning"""

    with_raw_response: wrapped.FineTuningJobsCheckpointsWithRawResponse
    with_streaming_response: wrapped.FineTuningJobsCheckpointsWithStreamingResponse

    @describes(build.FineTuningJobCheckpointListArguments, build.jobs_checkpoints_list)
    def list(
        self,
        fine_tuning_job_id: str,
        **arguments: Unpack[build.FineTuningJobCheckpointListArguments],
    ) -> FineTuningJobCheckpointPage:
        """Return the checkpoints of a job, page by page."""
        client = self._client
        return client.page(
            client.build(build.jobs_checkpoints_list, fine_tuning_job_id, **arguments)
        )


class AsyncFineTuning(AsyncResource):
    """Fine tuning."""

    with_raw_response: wrapped.AsyncFineTuningWithRawResponse
    with_streaming_response: wrapped.AsyncFineTuningWithStreamingResponse

    @cached_property
    def alpha(self) -> AsyncFineTuningAlpha:
        """Alpha."""
        return AsyncFineTuningAlpha(self._client)

    @cached_property
    def checkpoints(self) -> AsyncFineTuningCheckpoints:
        """Checkpoints."""
        return AsyncFineTuningCheckpoints(self._client)

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """Jobs."""
        return AsyncFineTuningJobs(self._client)


class AsyncFineTuningAlpha(AsyncResource):
    """Alpha."""

    with_raw_response: wrapped.AsyncFineTuningAlphaWithRawResponse
    with_streaming_response: wrapped.AsyncFineTuningAlphaWithStreamingResponse

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders:
        """Graders."""
        return AsyncFineTuningAlphaGraders(self._client)


class AsyncFineTuningAlphaGraders(AsyncResource):
    """Graders: https://platform.openai.com/docs/api-reference/graders"""

    with_raw_response: wrapped.AsyncFineTuningAlphaGradersWithRawResponse
    with_streaming_response: wrapped.AsyncFineTuningAlphaGradersWithStreamingResponse

    @describes(build.FineTuningAlphaGraderRunArguments, build.alpha_graders_run)
    async def run(
        self, **arguments: Unpack[build.FineTuningAlphaGraderRunArguments]
    ) -> GraderRunResponse:
        """Run a grader on one sample."""
        client = self._client
        return await client.call(client.build(build.alpha_graders_run, **arguments))

    @describes(build.FineTuningAlphaGraderValidateArguments, build.alpha_graders_validate)
    async def validate(
        self, **arguments: Unpack[build.FineTuningAlphaGraderValidateArguments]
    ) -> GraderValidateResponse:
        """Check a grader."""
        client = self._client
        return await client.call(client.build(build.alpha_graders_validate, **arguments))


class AsyncFineTuningCheckpoints(AsyncResource):
    """Checkpoints."""

    with_raw_response: wrapped.AsyncFineTuningCheckpointsWithRawResponse
    with_streaming_response: wrapped.AsyncFineTuningCheckpointsWithStreamingResponse

    @cached_property
    def permissions(self) -> AsyncFineTuningCheckpointsPermissions:
        """Permissions."""
        return AsyncFineTuningCheckpointsPermissions(self._client)


class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    """Permissions: https://platform.openai.com/docs/api-reference/fine-tuning"""

    with_raw_response: wrapped.AsyncFineTuningCheckpointsPermissionsWithRawResponse
    with_streaming_response: wrapped.AsyncFineTuningCheckpointsPermissionsWithStreamingResponse

    @describes(
        build.FineTuningCheckpointPermissionCreateArguments, build.checkpoints_permissions_create
    )
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        **arguments: Unpack[build.FineTuningCheckpointPermissionCreateArguments],
    ) -> AsyncPages[FineTuningCheckpointPermissionPage, FineTuningCheckpointPermission]:
        """Create a permission of a checkpoint."""
        client = self._client
        return client.page(
            client.build(
                build.checkpoints_permissions_create, fine_tuned_model_checkpoint, **arguments
            )
        )

    @describes(CallOptions, build.checkpoints_permissions_delete)
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **options: Unpack[CallOptions],
    ) -> PermissionDeleteResponse:
        """Delete a permission of a checkpoint."""
        client = self._client
        return await client.call(
            client.build(
                build.checkpoints_permissions_delete,
                permission_id,
                fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
                **options,
            )
        )

    @describes(
        build.FineTuningCheckpointPermissionListArguments, build.checkpoints_permissions_list
    )
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        **arguments: Unpack[build.FineTuningCheckpointPermissionListArguments],
    ) -> AsyncPages[
        ConversationCursorFineTuningCheckpointPermissionPage, FineTuningCheckpointPermission
    ]:
        """Return the permissions of a checkpoint, page by page."""
        client = self._client
        return client.page(
            client.build(
                build.checkpoints_permissions_list, fine_tuned_model_checkpoint, **arguments
            )
        )

    @describes(
        build.FineTuningCheckpointPermissionRetrieveArguments,
        build.checkpoints_permissions_retrieve,
    )
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        **arguments: Unpack[build.FineTuningCheckpointPermissionRetrieveArguments],
    ) -> PermissionRetrieveResponse:
        """Return a permission."""
        client = self._client
        return await client.call(
            client.build(
                build.checkpoints_permissions_retrieve, fine_tuned_model_checkpoint, **arguments
            )
        )


class AsyncFineTuningJobs(AsyncJobsHelpers, AsyncResource):
    """Jobs: https://platform.openai.com/docs/api-reference/fine-tuning"""

    with_raw_response: wrapped.AsyncFineTuningJobsWithRawResponse
    with_streaming_response: wrapped.AsyncFineTuningJobsWithStreamingResponse

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """Checkpoints."""
        return AsyncFineTuningJobsCheckpoints(self._client)

    @describes(CallOptions, build.jobs_cancel)
    async def cancel(
        self, fine_tuning_job_id: str, **options: Unpack[CallOptions]
    ) -> FineTuningJob:
        """Cancel a job."""
        client = self._client
        return await client.call(client.build(build.jobs_cancel, fine_tuning_job_id, **options))

    @describes(build.FineTuningJobCreateArguments, build.jobs_create)
    async def create(
        self, **arguments: Unpack[build.FineTuningJobCreateArguments]
    ) -> FineTuningJob:
        """Create a job."""
        client = self._client
        return await client.call(client.build(build.jobs_create, **arguments))

    @describes(build.FineTuningJobListArguments, build.jobs_list)
    def list(
        self, **arguments: Unpack[build.FineTuningJobListArguments]
    ) -> AsyncPages[FineTuningJobPage, FineTuningJob]:
        """Return the jobs, page by page."""
        client = self._client
        return client.page(client.build(build.jobs_list, **arguments))

    @describes(build.FineTuningJobListEventsArguments, build.jobs_list_events)
    def list_events(
        self, fine_tuning_job_id: str, **arguments: Unpack[build.FineTuningJobListEventsArguments]
    ) -> AsyncPages[FineTuningJobEventPage, FineTuningJobEvent]:
        """Return the events of a job, page by page."""
        client = self._client
        return client.page(client.build(build.jobs_list_events, fine_tuning_job_id, **arguments))

    @describes(CallOptions, build.jobs_pause)
    async def pause(self, fine_tuning_job_id: str, **options: Unpack[CallOptions]) -> FineTuningJob:
        """Pause a job."""
        client = self._client
        return await client.call(client.build(build.jobs_pause, fine_tuning_job_id, **options))

    @describes(CallOptions, build.jobs_resume)
    async def resume(
        self, fine_tuning_job_id: str, **options: Unpack[CallOptions]
    ) -> FineTuningJob:
        """Resume a job."""
        client = self._client
        return await client.call(client.build(build.jobs_resume, fine_tuning_job_id, **options))

    @describes(CallOptions, build.jobs_retrieve)
    async def retrieve(
        self, fine_tuning_job_id: str, **options: Unpack[CallOptions]
    ) -> FineTuningJob:
        """Return a job."""
        client = self._client
        return await client.call(client.build(build.jobs_retrieve, fine_tuning_job_id, **options))


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """Checkpoints: https://platform.openai.com/docs/api-reference/fine-tuning"""

    with_raw_response: wrapped.AsyncFineTuningJobsCheckpointsWithRawResponse
    with_streaming_response: wrapped.AsyncFineTuningJobsCheckpointsWithStreamingResponse

    @describes(build.FineTuningJobCheckpointListArguments, build.jobs_checkpoints_list)
    def list(
        self,
        fine_tuning_job_id: str,
        **arguments: Unpack[build.FineTuningJobCheckpointListArguments],
    ) -> AsyncPages[FineTuningJobCheckpointPage, FineTuningJobCheckpoint]:
        """Return the checkpoints of a job, page by page."""
        client = self._client
        return client.page(
            client.build(build.jobs_checkpoints_list, fine_tuning_job_id, **arguments)
        )
