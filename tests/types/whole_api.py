"""The generated operations, as type checkers see them; pyright checks this file with the sources.

A line with `pyright: ignore` is a mistake that must be found: one that is not is an error here.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from pathlib import Path
from typing import assert_type

from oaio import AsyncOpenAI, AsyncStream, OpenAI, Stream
from oaio_protocol.binary import BinaryContent
from oaio_protocol.models.chat import ChatCompletion
from oaio_protocol.models.generated.assistants import AssistantStreamEvent, Run
from oaio_protocol.models.generated.batches import Batch, BatchPage
from oaio_protocol.models.generated.files import FileObject
from oaio_protocol.models.generated.images import ImageGenStreamEvent, ImagesResponse
from oaio_protocol.models.generated.vector_stores import VectorStoreFile
from oaio_protocol.models.responses import Response


def calls(client: OpenAI) -> None:
    file = client.files.create(
        file=Path("a.jsonl"),
        purpose="batch",
        expires_after={"anchor": "created_at", "seconds": 3600},
        max_retries=1,
    )
    assert_type(file, FileObject)
    assert_type(file.bytes, int)
    assert_type(client.files.content(file.id), BinaryContent)
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/v1/responses", completion_window="24h"
    )
    assert_type(batch, Batch)
    if batch.request_counts is not None:
        assert_type(batch.request_counts.failed, int)
    page = client.batches.list(limit=10)
    assert_type(page, BatchPage)
    assert_type(page.get_next_page(), BatchPage)
    for one in page:
        assert_type(one, Batch)
    added = client.vector_stores.files.retrieve("file", vector_store_id="vs")
    assert_type(added, VectorStoreFile)
    assert_type(client.chat.completions.retrieve("id"), ChatCompletion)
    assert_type(client.responses.retrieve("id"), Response)
    for project in client.admin.organization.projects.list(include_archived=True):
        assert_type(project.id, str)


def texts(client: OpenAI) -> None:
    made = client.audio.transcriptions.create(file=b"", model="whisper-1")
    assert_type(made.text, str)
    subtitles = client.audio.transcriptions.create(
        file=("a.wav", b""), model="whisper-1", response_format="srt"
    )
    assert_type(subtitles, str)
    assert_type(client.audio.speech.create(input="Hi", model="tts-1", voice="a"), BinaryContent)


def streams(client: OpenAI, stream: bool) -> None:
    assert_type(client.images.generate(prompt="A cat"), ImagesResponse)
    events = client.images.generate(prompt="A cat", stream=True)
    assert_type(events, Stream[ImageGenStreamEvent])
    for event in events:
        if event.type == "image_generation.completed":
            assert_type(event.usage.total_tokens, int)
    run = client.beta.threads.runs.create("thread", assistant_id="a", stream=stream)
    assert_type(run, Run | Stream[AssistantStreamEvent])


async def asynchronous(client: AsyncOpenAI) -> None:
    assert_type(await client.batches.retrieve("id"), Batch)
    assert_type(await client.batches.list(), BatchPage)
    async for one in client.batches.list():
        assert_type(one, Batch)
    run = await client.beta.threads.runs.create("thread", assistant_id="a", stream=True)
    assert_type(run, AsyncStream[AssistantStreamEvent])


def mistakes(client: OpenAI) -> None:
    client.files.create(purpose="batch")  # pyright: ignore[reportCallIssue]
    client.batches.create(
        input_file_id=1,  # pyright: ignore[reportArgumentType]
        endpoint="/v1/responses",
        completion_window="24h",
    )
    client.vector_stores.files.retrieve("file")  # pyright: ignore[reportCallIssue]
    print(client.batches.retrieve("id").colour)  # pyright: ignore[reportAttributeAccessIssue]
    client.batches.list(limits=1)  # pyright: ignore[reportCallIssue]
