"""What is named for an import, as pages: WARC files, WACZ files, folders of saved pages with a list of addresses."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from harvester.fault import Fault
from harvester.fetch.bodies import MAX_BODY
from harvester.fetch.depot import at_hand, is_address, listed
from harvester.fetch.replay import Replay, holds_records
from harvester.fetch.warc import Archived, ArchiveFault, responses
from harvester.identity.address import identity_of

WARC_ENDINGS = (".warc", ".warc.gz")
WACZ_ENDING = ".wacz"
LISTS = ("urls.tsv", "urls.txt", "urls.csv")
"""Names of the list in a folder of saved pages; a line names a file of the folder and its address, in either order."""
_URL = re.compile(r"https?://[^\s,\"]+", re.IGNORECASE)
_PAGE_ENDINGS = {".html": "text/html", ".htm": "text/html", ".shtml": "text/html", ".pdf": "application/pdf"}


_NO_PAGE = (
    "image/", "video/", "audio/", "font/", "text/css", "text/javascript", "application/javascript", "application/json",
    "application/zip", "application/octet-stream",
)  # fmt: skip


class NoAddresses(Fault):
    """A file of which neither pages nor addresses can be read."""


class BadList(Fault):
    """A folder's list of addresses that cannot be read; the message names the line."""


@dataclass(slots=True)
class Pages:
    """The pages of one file or folder; `digest` tells its contents, wherever it stands."""

    digest: str
    warcs: list[Path] = field(default_factory=list)
    saved: dict[str, Path] = field(default_factory=dict)
    _replay: Replay | None = None

    def answers(self, skipped: Counter[str]) -> Iterator[Archived]:
        """Every page as an answer, in order; what cannot be read is counted."""
        for path in self.warcs:
            yield from responses(path, skipped=skipped)
        for url, path in self.saved.items():
            yield _answer(url, path)

    def find(self, url: str) -> Archived | None:
        """The page at an address, if it is among them and was answered with 200."""
        if self.saved:
            alike = {identity_of(known): known for known in self.saved}
            known = alike.get(identity_of(url))
            return _answer(known, self.saved[known]) if known else None
        if self._replay is None:
            self._replay = Replay(self.warcs)
        found = self._replay.find(url)
        return found if found is not None and found.status == 200 else None


def units(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """The names of what holds pages, folders taken apart, and the rest: lists of addresses to be fetched."""
    pages, rest = [], []
    for name in names:
        if is_address(name):
            pages += listed(name, (*WARC_ENDINGS, WACZ_ENDING))
        elif Path(name).is_dir():
            pages += [name] if _list_in(Path(name)) else _files_in(Path(name))
        elif name.endswith((*WARC_ENDINGS, WACZ_ENDING)):
            pages.append(name)
        else:
            rest.append(name)
    return list(dict.fromkeys(pages)), rest


def addresses(path: Path) -> list[str]:
    """The addresses in a list; raises NoAddresses for a line that is none."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NoAddresses(f"{path}: is neither a WARC file nor a list of addresses ({error})") from error
    found = [(number, line.strip()) for number, line in enumerate(lines, 1)]
    found = [(number, line) for number, line in found if line and not line.startswith("#")]
    for number, line in found:
        if not line.lower().startswith(("http://", "https://")) or not urlsplit(line).hostname:
            raise NoAddresses(f"{path}:{number}: {line[:60]!r} is no address; write one http(s) address a line")
    if not found:
        raise NoAddresses(f"{path}: holds no address; write one http(s) address a line")
    return [line for _, line in found]


@contextmanager
def opened(name: str) -> Iterator[Pages]:
    """The pages of one unit, at hand while the block lasts. Raises ArchiveFault, BadList."""
    if not is_address(name) and Path(name).is_dir():
        yield _folder(Path(name))
        return
    with at_hand(name) as path:
        digest = _digest(path)
        if path.suffix == WACZ_ENDING:
            with TemporaryDirectory(prefix="harvester-") as folder:
                yield Pages(digest, _unzipped(path, Path(folder)))
        else:
            yield Pages(digest, [path])


def not_a_page(answer: Archived) -> str | None:
    """Why an answer is nothing to read as an article, by its status, its address and what it says it is."""
    kind = (answer.content_type or "").lower()
    if answer.status != 200:
        return f"status {answer.status}"
    if urlsplit(answer.url).path == "/robots.txt":
        return "robots.txt"
    return kind.split(";")[0] if kind.startswith(_NO_PAGE) else None


def _files_in(folder: Path) -> list[str]:
    found = sorted(path for path in folder.rglob("*") if path.name.endswith((*WARC_ENDINGS, WACZ_ENDING)))
    whole = [str(path) for path in found if path.suffix == WACZ_ENDING or holds_records(path)]
    if not whole:
        raise BadList(f"{folder}: holds no WARC file, and no {' or '.join(LISTS)} that gives pages their addresses")
    return whole


def _list_in(folder: Path) -> Path | None:
    return next((folder / name for name in LISTS if (folder / name).is_file()), None)


def _folder(folder: Path) -> Pages:
    listing = _list_in(folder)
    if listing is None:
        raise BadList(f"{folder}: has no {' or '.join(LISTS)}")
    saved, digest = {}, sha256()
    for number, line in enumerate(listing.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        url = _URL.search(line)
        path = folder / line.replace(url[0], "").strip(' \t,"') if url else folder
        if url is None or not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
            raise BadList(f"{listing}:{number}: {line[:80]!r} names no file of the folder with its address")
        saved[url[0]] = path
        digest.update(url[0].encode() + b"\0" + bytes.fromhex(_digest(path)))
    return Pages(digest.hexdigest(), saved=saved)


def _answer(url: str, path: Path) -> Archived:
    with path.open("rb") as file:
        body = file.read(MAX_BODY + 1)
    kind = _PAGE_ENDINGS.get(path.suffix.lower())
    saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Archived(url, 200, [("Content-Type", kind)] if kind else [], body, saved, 0, len(body), path)


def _unzipped(path: Path, folder: Path) -> list[Path]:
    """The WARC files of a WACZ (its archive/ folder), unpacked."""
    try:
        with zipfile.ZipFile(path) as packed:
            names = [name for name in packed.namelist() if name.startswith("archive/") and name.endswith(WARC_ENDINGS)]
            found = []
            for number, name in enumerate(sorted(names)):  # names are theirs: ours never lead out of the folder
                target = folder / f"{path.stem}-{number:04}{'.warc.gz' if name.endswith('.gz') else '.warc'}"
                with packed.open(name) as member, target.open("wb") as out:
                    shutil.copyfileobj(member, out)
                found.append(target)
    except (OSError, zipfile.BadZipFile) as error:
        raise ArchiveFault(f"{path}: cannot be read as WACZ ({error})") from error
    if not found:
        raise ArchiveFault(f"{path}: holds no WARC file in archive/; is it a WACZ?")
    return found


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            digest = sha256()
            while block := file.read(1 << 20):
                digest.update(block)
            return digest.hexdigest()
    except OSError as error:
        raise ArchiveFault(f"{path}: cannot be read ({error.strerror}); check the path and its permissions") from error
