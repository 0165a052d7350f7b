"""`client.skills`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import skills as plain


class SkillsWithRawResponse:
    """`client.skills.with_raw_response`."""

    content: SkillsContentWithRawResponse
    versions: SkillsVersionsWithRawResponse
    create = raw(plain.Skills.create)
    delete = raw(plain.Skills.delete)
    list = raw(plain.Skills.list)
    retrieve = raw(plain.Skills.retrieve)
    update = raw(plain.Skills.update)


class SkillsContentWithRawResponse:
    """`client.skills.content.with_raw_response`."""

    retrieve = raw(plain.SkillsContent.retrieve)


class SkillsVersionsWithRawResponse:
    """`client.skills.versions.with_raw_response`."""

    content: SkillsVersionsContentWithRawResponse
    create = raw(plain.SkillsVersions.create)
    delete = raw(plain.SkillsVersions.delete)
    list = raw(plain.SkillsVersions.list)
    retrieve = raw(plain.SkillsVersions.retrieve)


class SkillsVersionsContentWithRawResponse:
    """`client.skills.versions.content.with_raw_response`."""

    retrieve = raw(plain.SkillsVersionsContent.retrieve)


class SkillsWithStreamingResponse:
    """`client.skills.with_streaming_response`."""

    content: SkillsContentWithStreamingResponse
    versions: SkillsVersionsWithStreamingResponse
    create = streaming(plain.Skills.create)
    delete = streaming(plain.Skills.delete)
    list = streaming(plain.Skills.list)
    retrieve = streaming(plain.Skills.retrieve)
    update = streaming(plain.Skills.update)


class SkillsContentWithStreamingResponse:
    """`client.skills.content.with_streaming_response`."""

    retrieve = streaming(plain.SkillsContent.retrieve)


class SkillsVersionsWithStreamingResponse:
    """`client.skills.versions.with_streaming_response`."""

    content: SkillsVersionsContentWithStreamingResponse
    create = streaming(plain.SkillsVersions.create)
    delete = streaming(plain.SkillsVersions.delete)
    list = streaming(plain.SkillsVersions.list)
    retrieve = streaming(plain.SkillsVersions.retrieve)


class SkillsVersionsContentWithStreamingResponse:
    """`client.skills.versions.content.with_streaming_response`."""

    retrieve = streaming(plain.SkillsVersionsContent.retrieve)


class AsyncSkillsWithRawResponse:
    """`client.skills.with_raw_response`."""

    content: AsyncSkillsContentWithRawResponse
    versions: AsyncSkillsVersionsWithRawResponse
    create = async_raw(plain.AsyncSkills.create)
    delete = async_raw(plain.AsyncSkills.delete)
    list = async_raw(plain.AsyncSkills.list)
    retrieve = async_raw(plain.AsyncSkills.retrieve)
    update = async_raw(plain.AsyncSkills.update)


class AsyncSkillsContentWithRawResponse:
    """`client.skills.content.with_raw_response`."""

    retrieve = async_raw(plain.AsyncSkillsContent.retrieve)


class AsyncSkillsVersionsWithRawResponse:
    """`client.skills.versions.with_raw_response`."""

    content: AsyncSkillsVersionsContentWithRawResponse
    create = async_raw(plain.AsyncSkillsVersions.create)
    delete = async_raw(plain.AsyncSkillsVersions.delete)
    list = async_raw(plain.AsyncSkillsVersions.list)
    retrieve = async_raw(plain.AsyncSkillsVersions.retrieve)


class AsyncSkillsVersionsContentWithRawResponse:
    """`client.skills.versions.content.with_raw_response`."""

    retrieve = async_raw(plain.AsyncSkillsVersionsContent.retrieve)


class AsyncSkillsWithStreamingResponse:
    """`client.skills.with_streaming_response`."""

    content: AsyncSkillsContentWithStreamingResponse
    versions: AsyncSkillsVersionsWithStreamingResponse
    create = async_streaming(plain.AsyncSkills.create)
    delete = async_streaming(plain.AsyncSkills.delete)
    list = async_streaming(plain.AsyncSkills.list)
    retrieve = async_streaming(plain.AsyncSkills.retrieve)
    update = async_streaming(plain.AsyncSkills.update)


class AsyncSkillsContentWithStreamingResponse:
    """`client.skills.content.with_streaming_response`."""

    retrieve = async_streaming(plain.AsyncSkillsContent.retrieve)


class AsyncSkillsVersionsWithStreamingResponse:
    """`client.skills.versions.with_streaming_response`."""

    content: AsyncSkillsVersionsContentWithStreamingResponse
    create = async_streaming(plain.AsyncSkillsVersions.create)
    delete = async_streaming(plain.AsyncSkillsVersions.delete)
    list = async_streaming(plain.AsyncSkillsVersions.list)
    retrieve = async_streaming(plain.AsyncSkillsVersions.retrieve)


class AsyncSkillsVersionsContentWithStreamingResponse:
    """`client.skills.versions.content.with_streaming_response`."""

    retrieve = async_streaming(plain.AsyncSkillsVersionsContent.retrieve)
