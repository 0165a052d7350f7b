"""HTTP/2 with real servers, over TLS: hypercorn, and nginx in front of the offline server."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .players import Face, Player, settle
from .scenes import Authority, Scene
from .test_http2 import upload_of

NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
needs_nginx = pytest.mark.skipif(
    NGINX is None, reason="nginx is not installed (Debian's package of this name)"
)
OFFLINE = "from oaio.offline import OfflineServer; OfflineServer(port={port}).serve_forever()"


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@contextlib.contextmanager
def running(port: int, *command: str, cwd: Path) -> Iterator[None]:
    """Run `command` until it is not needed any more; begin when it listens at `port`."""
    log = cwd / f"{port}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=cwd, stdout=out, stderr=subprocess.STDOUT)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            assert process.poll() is None, log.read_text()
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture(scope="session")
def certificate(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificate")
    leaf = authority._certificate("127.0.0.1")
    leaf.private_key_pem.write_to_path(str(folder / "key.pem"))
    for pem in leaf.cert_chain_pems:
        pem.write_to_path(str(folder / "cert.pem"), append=True)
    return folder


@pytest.fixture(scope="session")
def hypercorn(certificate: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder, port = tmp_path_factory.mktemp("hypercorn"), free_port()
    shutil.copy(Path(__file__).with_name("http2_asgi.py"), folder)
    options = [f"--bind=127.0.0.1:{port}", f"--certfile={certificate}/cert.pem"]
    options += [f"--keyfile={certificate}/key.pem", "http2_asgi:app"]
    with running(port, sys.executable, "-m", "hypercorn", *options, cwd=folder):
        yield f"https://127.0.0.1:{port}/v1"


NGINX_CONF = """
daemon off; master_process off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off; client_body_temp_path {folder}/a; proxy_temp_path {folder}/b;
    fastcgi_temp_path {folder}/c; uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
    upstream offline {{ server 127.0.0.1:{upstream}; keepalive 100; }}
    server {{
        listen 127.0.0.1:{port} ssl http2; client_max_body_size 100m;
        ssl_certificate {certificate}/cert.pem; ssl_certificate_key {certificate}/key.pem;
        keepalive_requests {requests};
        location / {{
            proxy_pass http://offline; proxy_http_version 1.1; proxy_set_header Connection "";
            proxy_buffering off;
        }}
    }}
}}
"""


@pytest.fixture(scope="session")
def upstream(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    folder, port = tmp_path_factory.mktemp("offline"), free_port()
    command = [sys.executable, "-m", "oaio", "serve", "--port", str(port)]
    with running(port, *command, cwd=folder):
        yield port


def nginx_with(
    certificate: Path, folder: Path, upstream: int, requests: int
) -> contextlib.AbstractContextManager[str]:
    @contextlib.contextmanager
    def run() -> Iterator[str]:
        port = free_port()
        names = {"folder": folder, "certificate": certificate, "upstream": upstream}
        conf = folder / "nginx.conf"
        conf.write_text(NGINX_CONF.format(port=port, requests=requests, **names))
        with running(port, str(NGINX), "-p", str(folder), "-c", str(conf), cwd=folder):
            yield f"https://127.0.0.1:{port}/v1"

    return run()


@pytest.fixture(scope="session")
def nginx(
    certificate: Path, upstream: int, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    with nginx_with(certificate, tmp_path_factory.mktemp("nginx"), upstream, 100_000) as url:
        yield url


@pytest.fixture(scope="session")
def impatient_nginx(
    certificate: Path, upstream: int, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """It says GOAWAY after each ten requests."""
    with nginx_with(certificate, tmp_path_factory.mktemp("nginx"), upstream, 10) as url:
        yield url


@pytest.fixture
def secure_scene(
    nothing_left: None, player: Player, authority: Authority, tmp_path: Path
) -> Iterator[Scene]:
    scene = Scene(player, authority, tmp_path, secure=True)
    yield scene
    scene.close()


def face_of(scene: Scene, url: str, **options: Any) -> Face:
    return scene.client(base_url=url, http2=True, timeout=60, **options)


async def many(scene: Scene, count: int, work: Any) -> Any:
    return await scene.player.together(*[lambda n=n: work(n) for n in range(count)])


# hypercorn


def test_hypercorn_answers_a_hundred_calls_on_one_connection(
    hypercorn: str, secure_scene: Scene
) -> None:
    face = face_of(secure_scene, hypercorn, max_retries=0)

    async def one(n: int) -> str:
        return str((await settle(face.client.models.retrieve(f"m{n}"))).id)

    async def main() -> Any:
        return await many(secure_scene, 100, one), face.client.stats().opened

    found, opened = secure_scene.play(main)
    assert found == [f"HTTP/2 /v1/models/m{n} 0" for n in range(100)]
    assert opened == 1


def test_hypercorn_streams_side_by_side(hypercorn: str, secure_scene: Scene) -> None:
    face = face_of(secure_scene, hypercorn, max_retries=0)

    async def one(n: int) -> int:
        return len(await (await face.stream(str(20 + n))).texts())

    async def main() -> Any:
        return await many(secure_scene, 50, one), face.client.stats().opened

    assert secure_scene.play(main) == ([20 + n for n in range(50)], 1)


def test_hypercorn_takes_uploads_larger_than_its_windows(
    hypercorn: str, secure_scene: Scene
) -> None:
    face = face_of(secure_scene, hypercorn, max_retries=0)

    async def one(n: int) -> int:
        found = await face.call(upload_of("u" * (400_000 + n)))
        return int(found.id.split()[2]) - 400_000

    async def main() -> Any:
        return await many(secure_scene, 5, one), face.client.stats().opened

    found, opened = secure_scene.play(main)
    assert [size - found[0] for size in found] == list(range(5))
    assert opened == 1


# nginx


@needs_nginx
def test_nginx_carries_a_hundred_calls_on_one_connection(nginx: str, secure_scene: Scene) -> None:
    face = face_of(secure_scene, nginx, max_retries=0)

    async def one(n: int) -> str:
        return str((await face.chat(f"Number {n}")).choices[0].message.content)

    async def main() -> Any:
        return await many(secure_scene, 100, one), face.client.stats().opened

    found, opened = secure_scene.play(main)
    assert all(f"{n}" in text for n, text in enumerate(found))
    assert opened == 1


@needs_nginx
def test_nginx_carries_a_hundred_streams(nginx: str, secure_scene: Scene) -> None:
    face = face_of(secure_scene, nginx, max_retries=0)

    async def one(n: int) -> int:
        return len(await (await face.stream(offline="words=30 event-delay=0.001")).texts())

    async def main() -> Any:
        return await many(secure_scene, 100, one), face.client.stats().opened

    found, opened = secure_scene.play(main)
    assert found == [30] * 100
    assert opened == 1


@needs_nginx
def test_a_goaway_of_nginx_costs_no_attempt(impatient_nginx: str, secure_scene: Scene) -> None:
    face = face_of(secure_scene, impatient_nginx, max_retries=0)

    async def one(n: int) -> str:
        for _ in range(5):
            await face.chat(f"Number {n}")
        return "done"

    async def main() -> Any:
        return await many(secure_scene, 20, one), face.client.stats()

    found, stats = secure_scene.play(main)
    assert found == ["done"] * 20
    assert stats.opened >= 10


@needs_nginx
def test_a_server_that_dies_behind_nginx_is_an_error_of_one_call(
    nginx: str, secure_scene: Scene
) -> None:
    face = face_of(secure_scene, nginx, max_retries=0)

    async def one(n: int) -> str:
        stream = await face.stream(offline="cut=3 words=10" if n % 2 else "words=10")
        try:
            return str(len(await stream.texts()))
        except Exception as error:
            return type(error).__name__

    async def main() -> Any:
        return await many(secure_scene, 10, one), face.client.stats().opened

    found, opened = secure_scene.play(main)
    assert found[::2] == ["10"] * 5
    assert set(found[1::2]) <= {"StreamInterrupted", "StreamConnectionLostError"}
    assert opened == 1
