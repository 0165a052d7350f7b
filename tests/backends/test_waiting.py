"""Waiting for what takes its time: in virtual time, and on every backend."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

import oaio
from oaio.offline import OfflineServer
from oaio.testing import ScriptedNetwork, async_client, client, reply
from oaio_protocol.actions import Sleep
from oaio_protocol.errors import (
    ClientClosedError,
    ConfigurationError,
    NotFoundError,
    ValidationError,
)
from oaio_protocol.operations import chat
from oaio_protocol.polling import PollTimeoutError

from .players import settle
from .scenes import Scene


def thing(status: str, poll_after: str | None = None, **more: Any) -> Any:
    headers = {} if poll_after is None else {"openai-poll-after-ms": poll_after}
    body = {"id": "x_1", "thread_id": "t_1", "status": status, **more}
    return reply(200, body, headers={"content-type": "application/json", **headers})


def slept(network: ScriptedNetwork) -> list[float]:
    found = [one for one in network.performed if isinstance(one.action, Sleep)]
    return [round(one.ended - one.began, 3) for one in found]


def targets(network: ScriptedNetwork) -> list[str]:
    return [f"{request.method} {request.target}" for request in network.requests]


def run(use: Any, *answers: Any) -> tuple[Any, ScriptedNetwork]:
    """Use a blocking client, then an async one; both must do the same."""
    network, other = ScriptedNetwork(*answers), ScriptedNetwork(*answers)
    with client(network) as made:
        result = use(made)

    async def again() -> Any:
        async with async_client(other) as made:
            return await use(made)

    assert asyncio.run(again()) == result
    assert targets(other) == targets(network)
    assert slept(other) == slept(network)
    return result, network


def test_the_server_says_when_to_look_again() -> None:
    batch, network = run(
        lambda made: made.batches.poll("x_1"),
        thing("validating", "2000"),
        thing("in_progress", "500"),
        thing("completed", "500"),
    )
    assert batch.status == "completed"
    assert slept(network) == [2.0, 0.5]
    assert targets(network) == ["GET /v1/batches/x_1"] * 3


def test_or_the_caller() -> None:
    _, network = run(
        lambda made: made.batches.poll("x_1", poll_interval_ms=50),
        *[thing("in_progress", "2000")] * 3,
        thing("failed"),
    )
    assert slept(network) == [0.05] * 3


def test_else_waits_grow() -> None:
    _, network = run(
        lambda made: made.fine_tuning.jobs.poll("x_1"),
        *[thing("running")] * 3,
        thing("succeeded"),
    )
    assert slept(network) == [1.0, 1.5, 2.25]


def test_a_limit() -> None:
    network = ScriptedNetwork(*[thing("in_progress", "1000")] * 9)
    with client(network) as made, pytest.raises(PollTimeoutError, match="within 3 s") as caught:
        made.batches.poll("x_1", max_wait_seconds=3)
    assert caught.value.last.status == "in_progress"  # type: ignore[attr-defined]
    assert sum(slept(network)) <= 3
    with client(network) as made, pytest.raises(PollTimeoutError, match="within 0 s"):
        made.batches.poll("x_1", max_wait_seconds=0)
    with client(network) as made, pytest.raises(ConfigurationError):
        made.batches.poll("x_1", max_wait_seconds=-1)
    with client(network) as made, pytest.raises(ConfigurationError):
        made.batches.poll("x_1", poll_interval_ms=-1)


def test_create_and_poll() -> None:
    _, network = run(
        lambda made: made.videos.create_and_poll(
            prompt="p", poll_interval_ms=1, extra_headers={"x-a": "1"}
        ),
        thing("queued"),
        thing("in_progress"),
        thing("completed"),
    )
    assert targets(network) == ["POST /v1/videos", *["GET /v1/videos/x_1"] * 2]
    assert [request.headers["x-a"] for request in network.requests] == ["1"] * 3


def test_runs() -> None:
    _, network = run(
        lambda made: made.beta.threads.runs.create_and_poll("t_1", assistant_id="a"),
        thing("queued"),
        thing("requires_action"),
    )
    assert targets(network) == ["POST /v1/threads/t_1/runs", "GET /v1/threads/t_1/runs/x_1"]
    _, network = run(
        lambda made: made.beta.threads.runs.submit_tool_outputs_and_poll(
            run_id="r", thread_id="t", tool_outputs=[]
        ),
        thing("queued"),
        thing("completed"),
    )
    assert targets(network) == [
        "POST /v1/threads/t/runs/r/submit_tool_outputs",
        "GET /v1/threads/t/runs/x_1",
    ]
    _, network = run(
        lambda made: made.beta.threads.create_and_run_poll(assistant_id="a"),
        thing("queued"),
        thing("expired"),
    )
    assert targets(network) == ["POST /v1/threads/runs", "GET /v1/threads/t_1/runs/x_1"]
    assert network.requests[1].headers["openai-beta"] == "assistants=v2"


def test_files_of_vector_stores() -> None:
    files = "/v1/vector_stores/v/files"
    _, network = run(
        lambda made: made.vector_stores.files.create_and_poll("f", vector_store_id="v"),
        thing("in_progress"),
        thing("completed"),
    )
    assert targets(network) == [f"POST {files}", f"GET {files}/x_1"]
    assert network.requests[0].json() == {"file_id": "f"}
    _, network = run(
        lambda made: made.vector_stores.files.upload_and_poll(
            vector_store_id="v", file=b"x", attributes={"a": 1}
        ),
        thing("uploaded"),
        thing("in_progress"),
        thing("completed"),
    )
    assert targets(network) == ["POST /v1/files", f"POST {files}", f"GET {files}/x_1"]
    assert network.requests[1].json() == {"file_id": "x_1", "attributes": {"a": 1}}
    _, network = run(
        lambda made: made.vector_stores.files.upload(vector_store_id="v", file=b"x"),
        thing("uploaded"),
        thing("in_progress"),
    )
    assert targets(network) == ["POST /v1/files", f"POST {files}"]


def test_batches_of_files() -> None:
    batches = "/v1/vector_stores/v/file_batches"
    _, network = run(
        lambda made: made.vector_stores.file_batches.upload_and_poll(
            "v", files=[b"1", b"2"], file_ids=["f"], max_concurrency=1
        ),
        thing("uploaded", id="f_1"),
        thing("uploaded", id="f_2"),
        thing("in_progress"),
        thing("completed"),
    )
    assert targets(network) == [*["POST /v1/files"] * 2, f"POST {batches}", f"GET {batches}/x_1"]
    assert network.requests[2].json() == {"file_ids": ["f", "f_1", "f_2"]}


def test_processing_of_a_file() -> None:
    _, network = run(
        lambda made: made.files.wait_for_processing("x_1", poll_interval=7.0),
        thing("uploaded", "1"),
        thing("processed"),
    )
    assert slept(network) == [7.0]


@pytest.mark.parametrize(
    ("use", "target"),
    [
        (lambda made: made.videos.poll("v"), "/v1/videos/v"),
        (lambda made: made.fine_tuning.jobs.poll("j"), "/v1/fine_tuning/jobs/j"),
        (lambda made: made.beta.threads.runs.poll("r", "t"), "/v1/threads/t/runs/r"),
        (
            lambda made: made.vector_stores.files.poll("f", vector_store_id="v"),
            "/v1/vector_stores/v/files/f",
        ),
        (
            lambda made: made.vector_stores.file_batches.poll("b", vector_store_id="v"),
            "/v1/vector_stores/v/file_batches/b",
        ),
    ],
)
def test_what_can_be_waited_for(use: Any, target: str) -> None:
    found, network = run(
        lambda made: use(made),
        thing("in_progress" if "jobs" not in target else "queued"),
        thing("completed"),
    )
    assert found.status == "completed"
    assert targets(network) == [f"GET {target}"] * 2


def test_a_job_from_its_beginning() -> None:
    job, network = run(
        lambda made: made.fine_tuning.jobs.create_and_poll(model="m", training_file="f"),
        thing("validating_files"),
        thing("succeeded"),
    )
    assert job.status == "succeeded"
    assert targets(network) == ["POST /v1/fine_tuning/jobs", "GET /v1/fine_tuning/jobs/x_1"]


def test_a_look_that_fails() -> None:
    network = ScriptedNetwork(thing("in_progress", "1"), reply(404, {"error": {"message": "no"}}))
    with client(network) as made, pytest.raises(NotFoundError):
        made.batches.poll("x_1")


def test_a_batch_on_every_backend(clear_scene: Scene) -> None:
    asked = (
        '{"custom_id": "1", "method": "POST", "url": "/v1/embeddings", '
        '"body": {"model": "m", "input": "x"}}'
    )

    async def main() -> None:
        made = clear_scene.client().client
        file = await settle(made.files.create(file=("b.jsonl", asked.encode()), purpose="batch"))
        batch = await settle(
            made.batches.create_and_poll(
                input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h"
            )
        )
        assert batch.status == "completed"
        out = await settle(made.files.content(batch.output_file_id))
        assert '"custom_id": "1"' in out.text

    clear_scene.play(main)


def test_closing_the_client_ends_the_wait() -> None:
    with OfflineServer() as server:
        made = oaio.OpenAI(api_key="k", base_url=server.base_url)
        file = made.files.create(file=b"", purpose="batch")
        batch = made.batches.create(
            input_file_id=file.id, endpoint="/v1/responses", completion_window="24h"
        )
        failures: list[BaseException] = []

        def wait() -> None:
            try:
                made.batches.poll(batch.id, poll_interval_ms=60_000)
            except oaio.OpenAIError as error:
                failures.append(error)

        thread = threading.Thread(target=wait)
        thread.start()
        while len(server.requests) < 3:  # the first look; then it sleeps for a minute
            thread.join(0.01)
        made.close()
        thread.join(20)
        assert [type(error) for error in failures] == [ClientClosedError]


def test_a_batch_of_operations_on_every_backend(clear_scene: Scene) -> None:
    messages: Any = [{"role": "user", "content": "Hello."}]
    operations = [
        chat.create(model=model, messages=messages) for model in ("m", "no-such-model", "n")
    ]

    async def main() -> None:
        batches = clear_scene.client().client.batches
        found = await settle(batches.run(operations, metadata={"a": "b"}))
        assert [one.index for one in found] == [0, 1, 2]
        assert found[0].unwrap().model == "m"
        assert isinstance(found[1].error, NotFoundError)
        assert found[2].unwrap().choices[0].message.content
        with pytest.raises(ValidationError, match="operations"):
            await settle(batches.run([]))

    clear_scene.play(main)
