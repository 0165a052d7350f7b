"""The generated resources of both clients, each loaded when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .generated.admin import Admin, AsyncAdmin
    from .generated.audio import AsyncAudio, Audio
    from .generated.batches import AsyncBatches, Batches
    from .generated.beta import AsyncBeta, Beta
    from .generated.completions import AsyncCompletions, Completions
    from .generated.containers import AsyncContainers, Containers
    from .generated.content_provenance_checks import (
        AsyncContentProvenanceChecks,
        ContentProvenanceChecks,
    )
    from .generated.conversations import AsyncConversations, Conversations
    from .generated.evals import AsyncEvals, Evals
    from .generated.files import AsyncFiles, Files
    from .generated.fine_tuning import AsyncFineTuning, FineTuning
    from .generated.images import AsyncImages, Images
    from .generated.moderations import AsyncModerations, Moderations
    from .generated.realtime import AsyncRealtime, Realtime
    from .generated.skills import AsyncSkills, Skills
    from .generated.uploads import AsyncUploads, Uploads
    from .generated.vector_stores import AsyncVectorStores, VectorStores
    from .generated.videos import AsyncVideos, Videos
    from .generated.webhooks import AsyncWebhooks, Webhooks


class Resources:
    """What the blocking client offers beside what is hand-written."""

    if TYPE_CHECKING:

        def _twin(self) -> Any: ...

    @cached_property
    def admin(self) -> Admin:
        """Admin."""
        from .generated.admin import Admin

        return Admin(self._twin())

    @cached_property
    def audio(self) -> Audio:
        """Audio."""
        from .generated.audio import Audio

        return Audio(self._twin())

    @cached_property
    def batches(self) -> Batches:
        """Batches."""
        from .generated.batches import Batches

        return Batches(self._twin())

    @cached_property
    def beta(self) -> Beta:
        """Beta."""
        from .generated.beta import Beta

        return Beta(self._twin())

    @cached_property
    def completions(self) -> Completions:
        """Completions."""
        from .generated.completions import Completions

        return Completions(self._twin())

    @cached_property
    def containers(self) -> Containers:
        """Containers."""
        from .generated.containers import Containers

        return Containers(self._twin())

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """Content provenance checks."""
        from .generated.content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self._twin())

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations."""
        from .generated.conversations import Conversations

        return Conversations(self._twin())

    @cached_property
    def evals(self) -> Evals:
        """Evals."""
        from .generated.evals import Evals

        return Evals(self._twin())

    @cached_property
    def files(self) -> Files:
        """Files."""
        from .generated.files import Files

        return Files(self._twin())

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Fine tuning."""
        from .generated.fine_tuning import FineTuning

        return FineTuning(self._twin())

    @cached_property
    def images(self) -> Images:
        """Images."""
        from .generated.images import Images

        return Images(self._twin())

    @cached_property
    def moderations(self) -> Moderations:
        """Moderations."""
        from .generated.moderations import Moderations

        return Moderations(self._twin())

    @cached_property
    def realtime(self) -> Realtime:
        """Realtime."""
        from .generated.realtime import Realtime

        return Realtime(self._twin())

    @cached_property
    def skills(self) -> Skills:
        """Skills."""
        from .generated.skills import Skills

        return Skills(self._twin())

    @cached_property
    def uploads(self) -> Uploads:
        """Uploads."""
        from .generated.uploads import Uploads

        return Uploads(self._twin())

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Vector stores."""
        from .generated.vector_stores import VectorStores

        return VectorStores(self._twin())

    @cached_property
    def videos(self) -> Videos:
        """Videos."""
        from .generated.videos import Videos

        return Videos(self._twin())

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhooks."""
        from .generated.webhooks import Webhooks

        return Webhooks(self._twin())


class AsyncResources:
    """What the async client offers beside what is hand-written."""

    if TYPE_CHECKING:

        def _twin(self) -> Any: ...

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Admin."""
        from .generated.admin import AsyncAdmin

        return AsyncAdmin(self._twin())

    @cached_property
    def audio(self) -> AsyncAudio:
        """Audio."""
        from .generated.audio import AsyncAudio

        return AsyncAudio(self._twin())

    @cached_property
    def batches(self) -> AsyncBatches:
        """Batches."""
        from .generated.batches import AsyncBatches

        return AsyncBatches(self._twin())

    @cached_property
    def beta(self) -> AsyncBeta:
        """Beta."""
        from .generated.beta import AsyncBeta

        return AsyncBeta(self._twin())

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Completions."""
        from .generated.completions import AsyncCompletions

        return AsyncCompletions(self._twin())

    @cached_property
    def containers(self) -> AsyncContainers:
        """Containers."""
        from .generated.containers import AsyncContainers

        return AsyncContainers(self._twin())

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """Content provenance checks."""
        from .generated.content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self._twin())

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations."""
        from .generated.conversations import AsyncConversations

        return AsyncConversations(self._twin())

    @cached_property
    def evals(self) -> AsyncEvals:
        """Evals."""
        from .generated.evals import AsyncEvals

        return AsyncEvals(self._twin())

    @cached_property
    def files(self) -> AsyncFiles:
        """Files."""
        from .generated.files import AsyncFiles

        return AsyncFiles(self._twin())

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Fine tuning."""
        from .generated.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._twin())

    @cached_property
    def images(self) -> AsyncImages:
        """Images."""
        from .generated.images import AsyncImages

        return AsyncImages(self._twin())

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Moderations."""
        from .generated.moderations import AsyncModerations

        return AsyncModerations(self._twin())

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Realtime."""
        from .generated.realtime import AsyncRealtime

        return AsyncRealtime(self._twin())

    @cached_property
    def skills(self) -> AsyncSkills:
        """Skills."""
        from .generated.skills import AsyncSkills

        return AsyncSkills(self._twin())

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Uploads."""
        from .generated.uploads import AsyncUploads

        return AsyncUploads(self._twin())

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Vector stores."""
        from .generated.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self._twin())

    @cached_property
    def videos(self) -> AsyncVideos:
        """Videos."""
        from .generated.videos import AsyncVideos

        return AsyncVideos(self._twin())

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks."""
        from .generated.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._twin())


NAMES = frozenset(
    {
        "admin",
        "audio",
        "batches",
        "beta",
        "completions",
        "containers",
        "content_provenance_checks",
        "conversations",
        "evals",
        "files",
        "fine_tuning",
        "images",
        "moderations",
        "realtime",
        "skills",
        "uploads",
        "vector_stores",
        "videos",
        "webhooks",
    }
)
"""The names of these resources."""
