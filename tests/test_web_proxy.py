"""The reverse proxies of docs/reading-room.md as they stand there: accepted, handing a room on under its name."""

from __future__ import annotations

import os
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from test_web_serve import serving

from harvester.store.engine import open_database

NAME = "archive.linyuan.example"
DOCS = Path(__file__).resolve().parent.parent / "docs" / "reading-room.md"
CERTIFICATE, KEY = f"/etc/ssl/{NAME}.pem", f"/etc/ssl/{NAME}.key"


def lines_of(language: str, begin: str) -> str:
    """The block of the documentation that begins so."""
    found = re.search(rf"```{language}\n({begin}.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    return found[1]


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def certify(folder: Path) -> None:
    """A certificate of our own for the name of the room, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NAME)])
    now, day = datetime.now(UTC), timedelta(days=1)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(now - day).not_valid_after(now + day)
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
    made = builder.sign(key, hashes.SHA256())
    (folder / "room.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "room.key").write_bytes(key.private_bytes(*plain))


def nginx(folder: Path, port: int, room: str) -> list[str]:
    """The command that starts nginx with the lines of the documentation; ports, room and certificate are the test's."""
    lines = lines_of("nginx", "server").replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl")
    lines = lines.replace(CERTIFICATE, f"{folder}/room.pem").replace(KEY, f"{folder}/room.key")
    temporary = "\n".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    config = folder / "nginx.conf"
    config.write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/log;\nevents {{}}\n"
        f"http {{ access_log off; {temporary}\n{lines.replace('http://127.0.0.1:8000', room)} }}\n"
    )
    command = ["nginx", "-c", str(config), "-p", str(folder), "-e", f"{folder}/log"]
    done = subprocess.run([*command, "-t"], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr
    return command


def caddy(folder: Path, port: int, room: str) -> list[str]:
    """The same for Caddy; told to use our certificate, since it would ask for one in the world."""
    lines = lines_of("text", NAME).replace("127.0.0.1:8000", room.removeprefix("http://"))
    assert lines.count("{\n") == 2
    lines = lines.replace("{\n", f"{{\n    bind 127.0.0.1\n    tls {folder}/room.pem {folder}/room.key\n", 1)
    config = folder / "Caddyfile"
    ours = ("admin off", "auto_https disable_redirects", f"https_port {port}", f"storage file_system {folder}")
    config.write_text("{\n    " + "\n    ".join(ours) + f"\n}}\n{lines}")
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(config)]
    check = ["caddy", "validate", *command[2:]]
    done = subprocess.run(check, capture_output=True, text=True, timeout=60, check=False, env=homeless(folder))
    assert done.returncode == 0, done.stderr
    return command


def homeless(folder: Path) -> dict[str, str]:
    """The environment of a proxy that keeps nothing outside the folder."""
    return os.environ | {"XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}


@contextmanager
def running(command: list[str], port: int, folder: Path) -> Iterator[None]:
    """The proxy, from when it takes connections to the end of the block."""
    with (folder / "said").open("w") as said:
        proxy = subprocess.Popen(command, stdout=said, stderr=said, env=homeless(folder))
    try:
        end = time.monotonic() + 30
        while time.monotonic() < end:
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert proxy.poll() is None, (folder / "said").read_text()
            time.sleep(0.05)
        yield
    finally:
        proxy.kill()
        proxy.wait(timeout=30)


def asked(port: int, path: str, folder: Path, host: str = NAME) -> str:
    """What a browser gets at this address of the proxy: status line, headers and body."""
    trusted = ssl.create_default_context(cafile=folder / "room.pem")
    with (
        socket.create_connection(("127.0.0.1", port), timeout=30) as plain,
        trusted.wrap_socket(plain, server_hostname=NAME) as line,
    ):
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        return b"".join(iter(lambda: line.recv(65_536), b"")).decode("utf-8", "replace")


@pytest.mark.parametrize("proxy", [nginx, caddy], ids=["nginx", "caddy"])
def test_a_room_is_handed_on_under_the_name_that_the_world_calls_it(proxy: object, tmp_path: Path) -> None:
    make = nginx if proxy is nginx else caddy
    if shutil.which(make.__name__) is None:
        pytest.skip(f"{make.__name__} is not installed")
    certify(tmp_path)
    address = f"sqlite:///{tmp_path / 'articles.db'}"
    open_database(address).dispose()
    port = free_port()
    with serving("--db", address, "--allow-host", NAME) as (_, room):
        command = make(tmp_path, port, room.rstrip("/"))
        with running(command, port, tmp_path):
            home = asked(port, "/", tmp_path)
            assert home.startswith("HTTP/1.1 200") and "harvester demo" in home
            assert "content-security-policy" in home.lower()
            assert asked(port, "/api/v1/search?q=x", tmp_path).startswith("HTTP/1.1 200")
            assert asked(port, "/nothing", tmp_path).startswith("HTTP/1.1 404")
    with (
        serving("--db", address) as (_, room),
        running(make(tmp_path, port := free_port(), room.rstrip("/")), port, tmp_path),
    ):
        assert asked(port, "/", tmp_path).startswith("HTTP/1.1 421"), "a room that was not told its name"


def test_what_speaks_tls_has_a_certificate() -> None:
    """`nginx -t` says so too, where there is one."""
    lines = lines_of("nginx", "server")
    assert ("listen 443 ssl" in lines) == (f"ssl_certificate     {CERTIFICATE};" in lines and KEY in lines)
