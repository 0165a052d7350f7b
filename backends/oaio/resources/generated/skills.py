"""`client.skills`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import skills as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.models.generated.skills import (
        DeletedSkill,
        DeletedSkillVersion,
        Skill,
        SkillPage,
        SkillVersion,
        SkillVersionPage,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import skills as wrapped


class Skills(Resource):
    """Skills."""

    with_raw_response: wrapped.SkillsWithRawResponse
    with_streaming_response: wrapped.SkillsWithStreamingResponse

    @cached_property
    def content(self) -> SkillsContent:
        """Content."""
        return SkillsContent(self._client)

    @cached_property
    def versions(self) -> SkillsVersions:
        """Versions."""
        return SkillsVersions(self._client)

    @describes(build.SkillCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.SkillCreateArguments]) -> Skill:
        """Create a skill."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    def delete(self, skill_id: str, **options: Unpack[CallOptions]) -> DeletedSkill:
        """Delete a skill."""
        client = self._client
        return client.call(client.build(build.delete, skill_id, **options))

    @describes(build.SkillListArguments, build.list_)
    def list(self, **arguments: Unpack[build.SkillListArguments]) -> SkillPage:
        """Return the skills, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Skill:
        """Return a skill."""
        client = self._client
        return client.call(client.build(build.retrieve, skill_id, **options))

    @describes(build.SkillUpdateArguments, build.update)
    def update(self, skill_id: str, **arguments: Unpack[build.SkillUpdateArguments]) -> Skill:
        """Change a skill."""
        client = self._client
        return client.call(client.build(build.update, skill_id, **arguments))


class SkillsContent(Resource):
    """Content."""

    with_raw_response: wrapped.SkillsContentWithRawResponse
    with_streaming_response: wrapped.SkillsContentWithStreamingResponse

    @describes(CallOptions, build.content_retrieve)
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Return the content."""
        client = self._client
        return client.call(client.build(build.content_retrieve, skill_id, **options))


class SkillsVersions(Resource):
    """Versions."""

    with_raw_response: wrapped.SkillsVersionsWithRawResponse
    with_streaming_response: wrapped.SkillsVersionsWithStreamingResponse

    @cached_property
    def content(self) -> SkillsVersionsContent:
        """Content."""
        return SkillsVersionsContent(self._client)

    @describes(build.SkillVersionCreateArguments, build.versions_create)
    def create(
        self, skill_id: str, **arguments: Unpack[build.SkillVersionCreateArguments]
    ) -> SkillVersion:
        """Create a version of a skill."""
        client = self._client
        return client.call(client.build(build.versions_create, skill_id, **arguments))

    @describes(CallOptions, build.versions_delete)
    def delete(
        self, version: str, *, skill_id: str, **options: Unpack[CallOptions]
    ) -> DeletedSkillVersion:
        """Delete a version of a skill."""
        client = self._client
        return client.call(
            client.build(build.versions_delete, version, skill_id=skill_id, **options)
        )

    @describes(build.SkillVersionListArguments, build.versions_list)
    def list(
        self, skill_id: str, **arguments: Unpack[build.SkillVersionListArguments]
    ) -> SkillVersionPage:
        """Return the versions of a skill, page by page."""
        client = self._client
        return client.page(client.build(build.versions_list, skill_id, **arguments))

    @describes(CallOptions, build.versions_retrieve)
    def retrieve(
        self, version: str, *, skill_id: str, **options: Unpack[CallOptions]
    ) -> SkillVersion:
        """Return a version of a skill."""
        client = self._client
        return client.call(
            client.build(build.versions_retrieve, version, skill_id=skill_id, **options)
        )


class SkillsVersionsContent(Resource):
    """Content."""

    with_raw_response: wrapped.SkillsVersionsContentWithRawResponse
    with_streaming_response: wrapped.SkillsVersionsContentWithStreamingResponse

    @describes(CallOptions, build.versions_content_retrieve)
    def retrieve(
        self, version: str, *, skill_id: str, **options: Unpack[CallOptions]
    ) -> BinaryContent:
        """Return the content of a version."""
        client = self._client
        return client.call(
            client.build(build.versions_content_retrieve, version, skill_id=skill_id, **options)
        )


class AsyncSkills(AsyncResource):
    """Skills."""

    with_raw_response: wrapped.AsyncSkillsWithRawResponse
    with_streaming_response: wrapped.AsyncSkillsWithStreamingResponse

    @cached_property
    def content(self) -> AsyncSkillsContent:
        """Content."""
        return AsyncSkillsContent(self._client)

    @cached_property
    def versions(self) -> AsyncSkillsVersions:
        """Versions."""
        return AsyncSkillsVersions(self._client)

    @describes(build.SkillCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.SkillCreateArguments]) -> Skill:
        """Create a skill."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    async def delete(self, skill_id: str, **options: Unpack[CallOptions]) -> DeletedSkill:
        """Delete a skill."""
        client = self._client
        return await client.call(client.build(build.delete, skill_id, **options))

    @describes(build.SkillListArguments, build.list_)
    def list(self, **arguments: Unpack[build.SkillListArguments]) -> AsyncPages[SkillPage, Skill]:
        """Return the skills, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    async def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> Skill:
        """Return a skill."""
        client = self._client
        return await client.call(client.build(build.retrieve, skill_id, **options))

    @describes(build.SkillUpdateArguments, build.update)
    async def update(self, skill_id: str, **arguments: Unpack[build.SkillUpdateArguments]) -> Skill:
        """Change a skill."""
        client = self._client
        return await client.call(client.build(build.update, skill_id, **arguments))


class AsyncSkillsContent(AsyncResource):
    """Content."""

    with_raw_response: wrapped.AsyncSkillsContentWithRawResponse
    with_streaming_response: wrapped.AsyncSkillsContentWithStreamingResponse

    @describes(CallOptions, build.content_retrieve)
    async def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Return the content."""
        client = self._client
        return await client.call(client.build(build.content_retrieve, skill_id, **options))


class AsyncSkillsVersions(AsyncResource):
    """Versions."""

    with_raw_response: wrapped.AsyncSkillsVersionsWithRawResponse
    with_streaming_response: wrapped.AsyncSkillsVersionsWithStreamingResponse

    @cached_property
    def content(self) -> AsyncSkillsVersionsContent:
        """Content."""
        return AsyncSkillsVersionsContent(self._client)

    @describes(build.SkillVersionCreateArguments, build.versions_create)
    async def create(
        self, skill_id: str, **arguments: Unpack[build.SkillVersionCreateArguments]
    ) -> SkillVersion:
        """Create a version of a skill."""
        client = self._client
        return await client.call(client.build(build.versions_create, skill_id, **arguments))

    @describes(CallOptions, build.versions_delete)
    async def delete(
        self, version: str, *, skill_id: str, **options: Unpack[CallOptions]
    ) -> DeletedSkillVersion:
        """Delete a version of a skill."""
        client = self._client
        return await client.call(
            client.build(build.versions_delete, version, skill_id=skill_id, **options)
        )

    @describes(build.SkillVersionListArguments, build.versions_list)
    def list(
        self, skill_id: str, **arguments: Unpack[build.SkillVersionListArguments]
    ) -> AsyncPages[SkillVersionPage, SkillVersion]:
        """Return the versions of a skill, page by page."""
        client = self._client
        return client.page(client.build(build.versions_list, skill_id, **arguments))

    @describes(CallOptions, build.versions_retrieve)
    async def retrieve(
        self, version: str, *, skill_id: str, **options: Unpack[CallOptions]
    ) -> SkillVersion:
        """Return a version of a skill."""
        client = self._client
        return await client.call(
            client.build(build.versions_retrieve, version, skill_id=skill_id, **options)
        )


class AsyncSkillsVersionsContent(AsyncResource):
    """Content."""

    with_raw_response: wrapped.AsyncSkillsVersionsContentWithRawResponse
    with_streaming_response: wrapped.AsyncSkillsVersionsContentWithStreamingResponse

    @describes(CallOptions, build.versions_content_retrieve)
    async def retrieve(
        self, version: str, *, skill_id: str, **options: Unpack[CallOptions]
    ) -> BinaryContent:
        """Return the content of a version."""
        client = self._client
        return await client.call(
            client.build(build.versions_content_retrieve, version, skill_id=skill_id, **options)
        )
