"""Certificates that vouch for nothing, served by a real TLS server on loopback: told as `tls`, and nothing is read."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hostile import Asked, Hostile, crawl, reply

HOST = "secure.linyuan.example"
URL = f"https://{HOST}/ok"
NOW = datetime.now(UTC)


class Authority:
    """Signs certificates; `pem` is its own, for those who trust it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Linyuan test authority")])
        self.pem = folder / "authority.pem"
        own = self._built(self.name, self.key.public_key(), days=9, ca=True).sign(self.key, hashes.SHA256())
        self.pem.write_bytes(own.public_bytes(serialization.Encoding.PEM))

    def signed(self, host: str, *, days: int = 9, by_itself: bool = False) -> Path:
        """A certificate for a host with its key, good for so many days (fewer than none: it has ended)."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
        built = self._built(name, key.public_key(), days=days, ca=False, issuer=name if by_itself else self.name)
        built = built.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        secret = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        path = self.folder / f"{host}{days}{by_itself}.pem"
        certificate = built.sign(key if by_itself else self.key, hashes.SHA256())
        path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(*secret))
        return path

    def _built(
        self, name: x509.Name, key: ec.EllipticCurvePublicKey, *, days: int, ca: bool, issuer: x509.Name | None = None
    ) -> x509.CertificateBuilder:
        told = x509.CertificateBuilder().subject_name(name).issuer_name(issuer or self.name).public_key(key)
        told = told.serial_number(x509.random_serial_number()).not_valid_before(NOW - timedelta(days=30))
        told = told.not_valid_after(NOW + timedelta(days=days))
        return told.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)


def tunnel(certificate: Path) -> Callable[[Asked], None]:
    """Answers CONNECT, then speaks TLS under this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def answer(asked: Asked) -> None:
        asked.connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with context.wrap_socket(asked.connection, server_side=True) as secure:
            secure.recv(65536)
            secure.sendall(reply())

    return answer


def no_tls(asked: Asked) -> None:
    """Answers CONNECT, then speaks plain HTTP where TLS was asked for."""
    asked.connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
    asked.connection.recv(65536)
    asked.connection.sendall(reply())


@pytest.mark.parametrize(
    ("what", "outcome"),
    [("good", "ok"), ("signed by itself", "tls"), ("ended", "tls"), ("another host's", "tls"), ("no TLS", "tls")],
)
def test_bad_certificate_is_told_as_tls_and_a_good_one_is_read(
    what: str, outcome: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.pem))  # the crawling process trusts this authority alone
    answers: dict[str, Callable[[Asked], None]] = {
        "good": tunnel(authority.signed(HOST)),
        "signed by itself": tunnel(authority.signed(HOST, by_itself=True)),
        "ended": tunnel(authority.signed(HOST, days=-1)),
        "another host's": tunnel(authority.signed("elsewhere.example")),
        "no TLS": no_tls,
    }
    server = Hostile(default=answers[what])
    done = crawl([URL], tmp_path / "archive", DOWNLOAD_TIMEOUT=5, HARVESTER_HOST_MAP={HOST: server.address})
    server.close()
    assert done.outcome == {URL: outcome}, done.detail
    assert bool(done.bodies) is bool(done.archived) is (outcome == "ok")
