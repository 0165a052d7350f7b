"""`client.fine_tuning`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import fine_tuning as plain


class FineTuningWithRawResponse:
    """`client.fine_tuning.with_raw_response`."""

    alpha: FineTuningAlphaWithRawResponse
    checkpoints: FineTuningCheckpointsWithRawResponse
    jobs: FineTuningJobsWithRawResponse


class FineTuningAlphaWithRawResponse:
    """`client.fine_tuning.alpha.with_raw_response`."""

    graders: FineTuningAlphaGradersWithRawResponse


class FineTuningAlphaGradersWithRawResponse:
    """`client.fine_tuning.alpha.graders.with_raw_response`."""

    run = raw(plain.FineTuningAlphaGraders.run)
    validate = raw(plain.FineTuningAlphaGraders.validate)


class FineTuningCheckpointsWithRawResponse:
    """`client.fine_tuning.checkpoints.with_raw_response`."""

    permissions: FineTuningCheckpointsPermissionsWithRawResponse


class FineTuningCheckpointsPermissionsWithRawResponse:
    """`client.fine_tuning.checkpoints.permissions.with_raw_response`."""

    create = raw(plain.FineTuningCheckpointsPermissions.create)
    delete = raw(plain.FineTuningCheckpointsPermissions.delete)
    list = raw(plain.FineTuningCheckpointsPermissions.list)
    retrieve = raw(plain.FineTuningCheckpointsPermissions.retrieve)


class FineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`."""

    checkpoints: FineTuningJobsCheckpointsWithRawResponse
    cancel = raw(plain.FineTuningJobs.cancel)
    create = raw(plain.FineTuningJobs.create)
    list = raw(plain.FineTuningJobs.list)
    list_events = raw(plain.FineTuningJobs.list_events)
    pause = raw(plain.FineTuningJobs.pause)
    resume = raw(plain.FineTuningJobs.resume)
    retrieve = raw(plain.FineTuningJobs.retrieve)


class FineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`."""

    list = raw(plain.FineTuningJobsCheckpoints.list)


class FineTuningWithStreamingResponse:
    """`client.fine_tuning.with_streaming_response`."""

    alpha: FineTuningAlphaWithStreamingResponse
    checkpoints: FineTuningCheckpointsWithStreamingResponse
    jobs: FineTuningJobsWithStreamingResponse


class FineTuningAlphaWithStreamingResponse:
    """`client.fine_tuning.alpha.with_streaming_response`."""

    graders: FineTuningAlphaGradersWithStreamingResponse


class FineTuningAlphaGradersWithStreamingResponse:
    """`client.fine_tuning.alpha.graders.with_streaming_response`."""

    run = streaming(plain.FineTuningAlphaGraders.run)
    validate = streaming(plain.FineTuningAlphaGraders.validate)


class FineTuningCheckpointsWithStreamingResponse:
    """`client.fine_tuning.checkpoints.with_streaming_response`."""

    permissions: FineTuningCheckpointsPermissionsWithStreamingResponse


class FineTuningCheckpointsPermissionsWithStreamingResponse:
    """`client.fine_tuning.checkpoints.permissions.with_streaming_response`."""

    create = streaming(plain.FineTuningCheckpointsPermissions.create)
    delete = streaming(plain.FineTuningCheckpointsPermissions.delete)
    list = streaming(plain.FineTuningCheckpointsPermissions.list)
    retrieve = streaming(plain.FineTuningCheckpointsPermissions.retrieve)


class FineTuningJobsWithStreamingResponse:
    """`client.fine_tuning.jobs.with_streaming_response`."""

    checkpoints: FineTuningJobsCheckpointsWithStreamingResponse
    cancel = streaming(plain.FineTuningJobs.cancel)
    create = streaming(plain.FineTuningJobs.create)
    list = streaming(plain.FineTuningJobs.list)
    list_events = streaming(plain.FineTuningJobs.list_events)
    pause = streaming(plain.FineTuningJobs.pause)
    resume = streaming(plain.FineTuningJobs.resume)
    retrieve = streaming(plain.FineTuningJobs.retrieve)


class FineTuningJobsCheckpointsWithStreamingResponse:
    """`client.fine_tuning.jobs.checkpoints.with_streaming_response`."""

    list = streaming(plain.FineTuningJobsCheckpoints.list)


class AsyncFineTuningWithRawResponse:
    """`client.fine_tuning.with_raw_response`."""

    alpha: AsyncFineTuningAlphaWithRawResponse
    checkpoints: AsyncFineTuningCheckpointsWithRawResponse
    jobs: AsyncFineTuningJobsWithRawResponse


class AsyncFineTuningAlphaWithRawResponse:
    """`client.fine_tuning.alpha.with_raw_response`."""

    graders: AsyncFineTuningAlphaGradersWithRawResponse


class AsyncFineTuningAlphaGradersWithRawResponse:
    """`client.fine_tuning.alpha.graders.with_raw_response`."""

    run = async_raw(plain.AsyncFineTuningAlphaGraders.run)
    validate = async_raw(plain.AsyncFineTuningAlphaGraders.validate)


class AsyncFineTuningCheckpointsWithRawResponse:
    """`client.fine_tuning.checkpoints.with_raw_response`."""

    permissions: AsyncFineTuningCheckpointsPermissionsWithRawResponse


class AsyncFineTuningCheckpointsPermissionsWithRawResponse:
    """`client.fine_tuning.checkpoints.permissions.with_raw_response`."""

    create = async_raw(plain.AsyncFineTuningCheckpointsPermissions.create)
    delete = async_raw(plain.AsyncFineTuningCheckpointsPermissions.delete)
    list = async_raw(plain.AsyncFineTuningCheckpointsPermissions.list)
    retrieve = async_raw(plain.AsyncFineTuningCheckpointsPermissions.retrieve)


class AsyncFineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`."""

    checkpoints: AsyncFineTuningJobsCheckpointsWithRawResponse
    cancel = async_raw(plain.AsyncFineTuningJobs.cancel)
    create = async_raw(plain.AsyncFineTuningJobs.create)
    list = async_raw(plain.AsyncFineTuningJobs.list)
    list_events = async_raw(plain.AsyncFineTuningJobs.list_events)
    pause = async_raw(plain.AsyncFineTuningJobs.pause)
    resume = async_raw(plain.AsyncFineTuningJobs.resume)
    retrieve = async_raw(plain.AsyncFineTuningJobs.retrieve)


class AsyncFineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`."""

    list = async_raw(plain.AsyncFineTuningJobsCheckpoints.list)


class AsyncFineTuningWithStreamingResponse:
    """`client.fine_tuning.with_streaming_response`."""

    alpha: AsyncFineTuningAlphaWithStreamingResponse
    checkpoints: AsyncFineTuningCheckpointsWithStreamingResponse
    jobs: AsyncFineTuningJobsWithStreamingResponse


class AsyncFineTuningAlphaWithStreamingResponse:
    """`client.fine_tuning.alpha.with_streaming_response`."""

    graders: AsyncFineTuningAlphaGradersWithStreamingResponse


class AsyncFineTuningAlphaGradersWithStreamingResponse:
    """`client.fine_tuning.alpha.graders.with_streaming_response`."""

    run = async_streaming(plain.AsyncFineTuningAlphaGraders.run)
    validate = async_streaming(plain.AsyncFineTuningAlphaGraders.validate)


class AsyncFineTuningCheckpointsWithStreamingResponse:
    """`client.fine_tuning.checkpoints.with_streaming_response`."""

    permissions: AsyncFineTuningCheckpointsPermissionsWithStreamingResponse


class AsyncFineTuningCheckpointsPermissionsWithStreamingResponse:
    """`client.fine_tuning.checkpoints.permissions.with_streaming_response`."""

    create = async_streaming(plain.AsyncFineTuningCheckpointsPermissions.create)
    delete = async_streaming(plain.AsyncFineTuningCheckpointsPermissions.delete)
    list = async_streaming(plain.AsyncFineTuningCheckpointsPermissions.list)
    retrieve = async_streaming(plain.AsyncFineTuningCheckpointsPermissions.retrieve)


class AsyncFineTuningJobsWithStreamingResponse:
    """`client.fine_tuning.jobs.with_streaming_response`."""

    checkpoints: AsyncFineTuningJobsCheckpointsWithStreamingResponse
    cancel = async_streaming(plain.AsyncFineTuningJobs.cancel)
    create = async_streaming(plain.AsyncFineTuningJobs.create)
    list = async_streaming(plain.AsyncFineTuningJobs.list)
    list_events = async_streaming(plain.AsyncFineTuningJobs.list_events)
    pause = async_streaming(plain.AsyncFineTuningJobs.pause)
    resume = async_streaming(plain.AsyncFineTuningJobs.resume)
    retrieve = async_streaming(plain.AsyncFineTuningJobs.retrieve)


class AsyncFineTuningJobsCheckpointsWithStreamingResponse:
    """`client.fine_tuning.jobs.checkpoints.with_streaming_response`."""

    list = async_streaming(plain.AsyncFineTuningJobsCheckpoints.list)
