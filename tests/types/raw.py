"""Raw and streamed answers, as type checkers see them; mypy and pyright both check this file.

A line that ignores an error is a mistake that must be found: one that is not is an error here.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import assert_type

from oaio import AsyncOpenAI, AsyncStream, BinaryContent, OpenAI, RawResponse, Stream
from oaio_protocol.models.chat import ChatCompletion, ChatCompletionChunk
from oaio_protocol.models.embeddings import CreateEmbeddingResponse
from oaio_protocol.models.generated.admin_projects import ProjectUser
from oaio_protocol.models.generated.assistants import Message
from oaio_protocol.models.generated.files import FileObject, FileObjectPage
from oaio_protocol.models.generated.images import ImageGenStreamEvent, ImagesResponse
from oaio_protocol.models.generated.vector_stores import VectorStoreFile
from oaio_protocol.models.models import Model, ModelPage
from oaio_protocol.models.parsed import ParsedChatCompletion
from oaio_protocol.models.responses import Response
from oaio_protocol.models.speech_events import SpeechStreamEvent


def raw(client: OpenAI, flag: bool) -> None:
    file = client.files.with_raw_response.retrieve("file-1")
    assert_type(file, RawResponse[FileObject])
    assert_type(file.parse(), FileObject)
    assert_type(file.parse(to=int), int)
    assert_type(file.headers["x-request-id"], str)
    made = client.files.with_raw_response.create(file=Path("a"), purpose="batch", max_retries=1)
    assert_type(made, RawResponse[FileObject])
    page = client.files.with_raw_response.list(limit=2).parse()
    assert_type(page, FileObjectPage)
    assert_type(page.data, list[FileObject])
    assert_type(client.files.with_raw_response.content(file_id="f"), RawResponse[BinaryContent])
    stored = client.vector_stores.files.with_raw_response.retrieve("f", vector_store_id="v")
    assert_type(stored, RawResponse[VectorStoreFile])
    message = client.beta.threads.with_raw_response.messages.retrieve("m", thread_id="t")
    assert_type(message, RawResponse[Message])
    users = client.admin.organization.projects.users.with_raw_response
    assert_type(users.retrieve("u", project_id="p"), RawResponse[ProjectUser])

    images = client.images.with_raw_response
    assert_type(images.generate(prompt="A cat"), RawResponse[ImagesResponse])
    streamed = images.generate(prompt="A cat", stream=True)
    assert_type(streamed, RawResponse[Stream[ImageGenStreamEvent]])
    either = images.generate(prompt="A cat", stream=flag)
    assert_type(either, RawResponse[ImagesResponse | Stream[ImageGenStreamEvent]])
    text = client.audio.transcriptions.with_raw_response.create(
        file=b"", model="whisper-1", response_format="srt"
    )
    assert_type(text, RawResponse[str])
    speech = client.audio.speech.with_raw_response.stream(input="Hi", model="tts-1", voice="a")
    assert_type(speech, RawResponse[Stream[SpeechStreamEvent]])


def written_by_hand(client: OpenAI) -> None:
    chat = client.chat.completions.with_raw_response
    assert_type(chat.create(model="m", messages=[]), RawResponse[ChatCompletion])
    events = chat.create(model="m", messages=[], stream=True).parse()
    assert_type(events, Stream[ChatCompletionChunk])
    parsed = chat.parse(model="m", messages=[], response_format=int)
    assert_type(parsed, RawResponse[ParsedChatCompletion[int]])
    assert_type(chat.retrieve("c"), RawResponse[ChatCompletion])
    below = client.chat.with_raw_response.completions.create(model="m", messages=[])
    assert_type(below, RawResponse[ChatCompletion])
    same = client.beta.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(same, RawResponse[ChatCompletion])
    response = client.responses.with_raw_response.create(model="m", input="Hi")
    assert_type(response, RawResponse[Response])
    vectors = client.embeddings.with_raw_response.create(model="m", input=["a"])
    assert_type(vectors, RawResponse[CreateEmbeddingResponse])
    assert_type(client.models.with_raw_response.list(), RawResponse[ModelPage])


def whole_client(client: OpenAI) -> None:
    everything = client.with_raw_response
    assert_type(everything.files.retrieve("f"), RawResponse[FileObject])
    assert_type(everything.models.retrieve("m"), RawResponse[Model])
    completion = everything.chat.completions.create(model="m", messages=[])
    assert_type(completion, RawResponse[ChatCompletion])
    assert_type(everything.get("/x", cast_to=FileObject), RawResponse[FileObject])
    events = everything.post("/x", cast_to=FileObject, stream=True)
    assert_type(events, RawResponse[Stream[FileObject]])


def streaming(client: OpenAI) -> None:
    with client.files.with_streaming_response.content("file-1") as response:
        assert_type(response.status_code, int)
        for piece in response.iter_bytes():
            assert_type(piece, bytes)
        assert_type(response.parse(), BinaryContent)
    with client.with_streaming_response.files.list(limit=1) as listed:
        assert_type(listed.parse(), FileObjectPage)
        assert_type(listed.parse(to=int), int)
    chat = client.chat.completions.with_streaming_response
    with chat.create(model="m", messages=[]) as answer:
        assert_type(answer.parse(), ChatCompletion)
    with chat.create(model="m", messages=[], stream=True) as events:
        assert_type(events.parse(), Iterator[ChatCompletionChunk])
    with client.files.with_streaming_response.create(file=b"", purpose="batch") as made:
        assert_type(made.parse(), FileObject)


async def asynchronous(client: AsyncOpenAI) -> None:
    file = await client.files.with_raw_response.retrieve("file-1")
    assert_type(file, RawResponse[FileObject])
    made = await client.files.with_raw_response.create(file=b"", purpose="batch")
    assert_type(made, RawResponse[FileObject])
    page = await client.files.with_raw_response.list(limit=2)
    assert_type(page, RawResponse[FileObjectPage])
    content = await client.files.with_raw_response.content("f")
    assert_type(content, RawResponse[BinaryContent])
    chat = client.chat.with_raw_response.completions
    assert_type(await chat.create(model="m", messages=[]), RawResponse[ChatCompletion])
    events = (await chat.create(model="m", messages=[], stream=True)).parse()
    assert_type(events, AsyncStream[ChatCompletionChunk])
    model = await client.with_raw_response.models.retrieve("m")
    assert_type(model, RawResponse[Model])
    got = await client.with_raw_response.get("/x", cast_to=FileObject)
    assert_type(got.parse(), FileObject)


async def asynchronous_streaming(client: AsyncOpenAI) -> None:
    async with client.files.with_streaming_response.content("file-1") as response:
        async for line in response.iter_lines():
            assert_type(line, str)
        assert_type(await response.parse(), BinaryContent)
    async with client.files.with_streaming_response.list() as listed:
        assert_type(await listed.parse(), FileObjectPage)
    chat = client.chat.completions.with_streaming_response
    async with chat.create(model="m", messages=[], stream=True) as events:
        assert_type(await events.parse(), AsyncIterator[ChatCompletionChunk])


def mistakes(client: OpenAI) -> None:
    files = client.files.with_raw_response
    files.retreive("f")  # type: ignore[attr-defined]
    files.retrieve(3)  # type: ignore[arg-type]
    files.create(purpose="batch")  # type: ignore[call-arg]
    files.list(limits=1)  # type: ignore[call-arg]
    files.download("f")  # type: ignore[attr-defined]
    chat = client.chat.completions.with_raw_response
    chat.create(model="m")  # type: ignore[call-overload]
    chat.run_tools()  # type: ignore[attr-defined]
    client.files.with_streaming_response.retrieve()  # type: ignore[call-arg]
