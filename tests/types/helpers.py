"""What users write with files, pages, raw answers, webhooks and waits, as type checkers see it."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from io import BytesIO
from pathlib import Path
from typing import assert_type

from oaio import AsyncOpenAI, BinaryContent, Finished, OpenAI, RawResponse, Stream, UploadState
from oaio_protocol.models.chat import ChatCompletion
from oaio_protocol.models.generated.batches import Batch
from oaio_protocol.models.generated.files import FileObject, FileObjectPage
from oaio_protocol.models.generated.uploads import Upload
from oaio_protocol.operations import chat


def files(client: OpenAI) -> None:
    with Path("a.txt").open("rb") as file:
        made = client.files.create(file=file, purpose="batch", progress=True)
    assert_type(made, FileObject)
    client.files.create(file=Path("a.txt"), purpose="batch")
    client.files.create(file=("a.txt", BytesIO(b""), "text/plain"), purpose="batch")
    client.files.create(file="a.txt", purpose="batch")  # pyright: ignore[reportArgumentType]
    assert_type(client.files.content(made.id), BinaryContent)
    assert_type(client.files.wait_for_processing(made.id), FileObject)
    state = UploadState()
    upload = client.uploads.upload_file_chunked(file=Path("a"), purpose="batch", state=state)
    assert_type(upload, Upload)


def pages(client: OpenAI) -> None:
    page = client.files.list(limit=2)
    assert_type(page, FileObjectPage)
    assert_type(page.data, list[FileObject])
    for file in page:
        assert_type(file, FileObject)
    assert_type(page.get_next_page(), FileObjectPage)
    for one in page.iter_pages():
        assert_type(one, FileObjectPage)


async def async_pages(client: AsyncOpenAI) -> None:
    async for file in client.files.list():
        assert_type(file, FileObject)
    page = await client.files.list()
    assert_type(page, FileObjectPage)
    async for file in page:
        assert_type(file, FileObject)
    assert_type(await page.get_next_page(), FileObjectPage)
    async for one in client.files.list().iter_pages():
        assert_type(one, FileObjectPage)


def raw(client: OpenAI) -> None:
    answer = client.files.with_raw_response.retrieve("file-1")
    assert_type(answer, RawResponse[FileObject])
    assert_type(answer.headers["x-request-id"], str)
    with client.files.with_streaming_response.content("file-1") as response:
        for piece in response.iter_bytes():
            assert_type(piece, bytes)
    with client.with_streaming_response.files.content("file-1") as response:
        assert_type(response.read(), bytes)
    assert_type(client.get("/x", cast_to=FileObject), FileObject)
    assert_type(client.post("/x", cast_to=FileObject, stream=True), Stream[FileObject])
    client.get("/x", body={"a": 1}, options={"headers": {"a": "b"}})


async def async_raw(client: AsyncOpenAI) -> None:
    answer = await client.files.with_raw_response.retrieve("file-1")
    assert_type(answer, RawResponse[FileObject])
    async with client.files.with_streaming_response.content("file-1") as response:
        async for line in response.iter_lines():
            assert_type(line, str)
    assert_type(await client.get("/x", cast_to=FileObject), FileObject)


def webhooks(client: OpenAI, body: bytes, headers: dict[str, str]) -> None:
    event = client.webhooks.unwrap(body, headers)
    if event.type == "realtime.call.incoming":
        assert_type(event.created_at, int)


def waits(client: OpenAI) -> None:
    batch = client.batches.poll("batch_1", poll_interval_ms=100, max_wait_seconds=3600)
    assert_type(batch, Batch)
    client.videos.create_and_poll(prompt="…", seconds="4")
    client.videos.create_and_poll(promt="…")  # pyright: ignore[reportCallIssue]
    operations = [chat.create(model="m", messages=[])]
    for finished in client.batches.run(operations):
        assert_type(finished, Finished[ChatCompletion])
        assert_type(finished.unwrap(), ChatCompletion)
