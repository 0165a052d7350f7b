"""The generated resources of both clients, each loaded when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .admin import Admin, AsyncAdmin
    from .audio import AsyncAudio, Audio
    from .batches import AsyncBatches, Batches
    from .beta import AsyncBeta, Beta
    from .completions import AsyncCompletions, Completions
    from .containers import AsyncContainers, Containers
    from .content_provenance_checks import AsyncContentProvenanceChecks, ContentProvenanceChecks
    from .conversations import AsyncConversations, Conversations
    from .evals import AsyncEvals, Evals
    from .files import AsyncFiles, Files
    from .fine_tuning import AsyncFineTuning, FineTuning
    from .images import AsyncImages, Images
    from .moderations import AsyncModerations, Moderations
    from .realtime import AsyncRealtime, Realtime
    from .skills import AsyncSkills, Skills
    from .uploads import AsyncUploads, Uploads
    from .vector_stores import AsyncVectorStores, VectorStores
    from .videos import AsyncVideos, Videos
    from .webhooks import AsyncWebhooks, Webhooks


class Resources:
    """What the blocking client offers beside what is hand-written."""

    if TYPE_CHECKING:

        def _twin(self) -> Any: ...

    @cached_property
    def admin(self) -> Admin:
        """Admin."""
        from .admin import Admin

        return Admin(self._twin())

    @cached_property
    def audio(self) -> Audio:
        """Audio."""
        from .audio import Audio

        return Audio(self._twin())

    @cached_property
    def batches(self) -> Batches:
        """Batches."""
        from .batches import Batches

        return Batches(self._twin())

    @cached_property
    def beta(self) -> Beta:
        """Beta."""
        from .beta import Beta

        return Beta(self._twin())

    @cached_property
    def completions(self) -> Completions:
        """Completions."""
        from .completions import Completions

        return Completions(self._twin())

    @cached_property
    def containers(self) -> Containers:
        """Containers."""
        from .containers import Containers

        return Containers(self._twin())

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """Content provenance checks."""
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self._twin())

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations."""
        from .conversations import Conversations

        return Conversations(self._twin())

    @cached_property
    def evals(self) -> Evals:
        """Evals."""
        from .evals import Evals

        return Evals(self._twin())

    @cached_property
    def files(self) -> Files:
        """Files."""
        from .files import Files

        return Files(self._twin())

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Fine tuning."""
        from .fine_tuning import FineTuning

        return FineTuning(self._twin())

    @cached_property
    def images(self) -> Images:
        """Images."""
        from .images import Images

        return Images(self._twin())

    @cached_property
    def moderations(self) -> Moderations:
        """Moderations."""
        from .moderations import Moderations

        return Moderations(self._twin())

    @cached_property
    def realtime(self) -> Realtime:
        """Realtime."""
        from .realtime import Realtime

        return Realtime(self._twin())

    @cached_property
    def skills(self) -> Skills:
        """Skills."""
        from .skills import Skills

        return Skills(self._twin())

    @cached_property
    def uploads(self) -> Uploads:
        """Uploads."""
        from .uploads import Uploads

        return Uploads(self._twin())

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Vector stores."""
        from .vector_stores import VectorStores

        return VectorStores(self._twin())

    @cached_property
    def videos(self) -> Videos:
        """Videos."""
        from .videos import Videos

        return Videos(self._twin())

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhooks."""
        from .webhooks import Webhooks

        return Webhooks(self._twin())


class AsyncResources:
    """What the async client offers beside what is hand-written."""

    if TYPE_CHECKING:

        def _twin(self) -> Any: ...

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Admin."""
        from .admin import AsyncAdmin

        return AsyncAdmin(self._twin())

    @cached_property
    def audio(self) -> AsyncAudio:
        """Audio."""
        from .audio import AsyncAudio

        return AsyncAudio(self._twin())

    @cached_property
    def batches(self) -> AsyncBatches:
        """Batches."""
        from .batches import AsyncBatches

        return AsyncBatches(self._twin())

    @cached_property
    def beta(self) -> AsyncBeta:
        """Beta."""
        from .beta import AsyncBeta

        return AsyncBeta(self._twin())

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Completions."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._twin())

    @cached_property
    def containers(self) -> AsyncContainers:
        """Containers."""
        from .containers import AsyncContainers

        return AsyncContainers(self._twin())

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """Content provenance checks."""
        from .content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self._twin())

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations."""
        from .conversations import AsyncConversations

        return AsyncConversations(self._twin())

    @cached_property
    def evals(self) -> AsyncEvals:
        """Evals."""
        from .evals import AsyncEvals

        return AsyncEvals(self._twin())

    @cached_property
    def files(self) -> AsyncFiles:
        """Files."""
        from .files import AsyncFiles

        return AsyncFiles(self._twin())

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Fine tuning."""
        from .fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._twin())

    @cached_property
    def images(self) -> AsyncImages:
        """Images."""
        from .images import AsyncImages

        return AsyncImages(self._twin())

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Moderations."""
        from .moderations import AsyncModerations

        return AsyncModerations(self._twin())

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Realtime."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(self._twin())

    @cached_property
    def skills(self) -> AsyncSkills:
        """Skills."""
        from .skills import AsyncSkills

        return AsyncSkills(self._twin())

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Uploads."""
        from .uploads import AsyncUploads

        return AsyncUploads(self._twin())

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Vector stores."""
        from .vector_stores import AsyncVectorStores

        return AsyncVectorStores(self._twin())

    @cached_property
    def videos(self) -> AsyncVideos:
        """Videos."""
        from .videos import AsyncVideos

        return AsyncVideos(self._twin())

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks."""
        from .webhooks import AsyncWebhooks

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
