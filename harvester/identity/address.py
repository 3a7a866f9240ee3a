"""Which addresses lead to one page: a clean address to cite and fetch, and a key that its twins share.

`canonical` only takes away what no server looks at, so that its answer can be fetched and cited. The key goes further:
scheme, `www.`, index files, print, mobile, AMP and Big5 twins of one article share it. Two articles never may: every
other parameter, port and number of an address is kept.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from urllib.parse import quote, unquote_to_bytes, urlsplit, urlunsplit

_NOISE = re.compile(
    r"utm_\w+|gclid|fbclid|yclid|msclkid|igshid|mc_[ce]id|_ga|spm|spm_id_from|vd_source|scm|hmsr|hmpl|hmcu|hmkw|hmci"
    r"|bdmkt|bd_vid|tdsourcetag|isappinstalled|nsukey|wxshare\w*|share_(?:token|from|source|medium|times|id)|ivk_sa"
    r"|ddtab|xxgkhide|jsessionid|phpsessid|aspsessionid\w*|cfid|cftoken",
    re.IGNORECASE,
)
"""Parameters that tell where a reader came from, or who is asking; never which page."""
_NOISE_VALUES = {
    "from": {"timeline", "singlemessage", "groupmessage", "wechat", "weixin", "weibo", "qq", "qrcode", "app", "share"},
    "scene": {"1", "2", "21", "126", "1000", "1007"},
}
_SESSION = re.compile(r";(?:jsessionid|phpsessid)=[^/?#]*", re.IGNORECASE)
_SESSION_FOLDER = re.compile(r"/\((?:S|A|F)\([^)/]+\)\)(?=/)")
_PORTS = {"http": 80, "https": 443}
_INDEX = re.compile(r"/(?:index|default)\.(?:s?html?|php|jsp|aspx?|do)$", re.IGNORECASE)
_TWIN_FILE = re.compile(r"(\d)_(?:app|wap|senior|mobile|print|amp)(?=\.\w+$)", re.IGNORECASE)
_TWIN_VIEW = {"amp", "print", "printable", "mobile", "outputtype", "view"}
_TWIN_ANSWERS = {"", "1", "true", "yes", "amp", "print", "mobile"}
_GATE = re.compile(r"/gate/big5/([^/]+)(/.*)?$", re.IGNORECASE)
_TWIN_HOST = re.compile(r"^(?:m|wap|3g|big5)\.(?=[^.]+\.[^.]+)")
_NUMBERED = re.compile(r"\d{4}")
_KEPT = "/:=&?~#+!$,;'@()*[]%"


@lru_cache(maxsize=8192)  # one crawl asks for the same address many times
def canonical(url: str) -> str:
    """The address to cite, fetch and compare: host in lower case, no tracking, session, fragment or default port.

    Idempotent; what is no http address is returned without blanks around it.

    >>> canonical("HTTP://WWW.Zhelan.example:80/a/../news/t1.html;jsessionid=9F?utm_source=x&id=7#top")
    'http://www.zhelan.example/news/t1.html?id=7'
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:  # a bracket or port that is none
        return url
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host:
        return url
    host = _ascii_host(host)
    netloc = host if port in (None, _PORTS[scheme]) else f"{host}:{port}"
    path = _SESSION_FOLDER.sub("", _SESSION.sub("", _plain(parts.path)))
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return urlunsplit((scheme, netloc, _without_dots(path) or "/", "&".join(_parameters(parts.query)), fragment))


def identity_of(url: str) -> str:
    """What the key is the hash of: the canonical address without scheme and `www.`, its twins' marks folded away.

    >>> identity_of("https://www.zhelan.example/content/mpost_4148215.html")
    'zhelan.example/content/post_4148215.html'
    """
    url = canonical(url)
    if not url.startswith(("http://", "https://")) or not _reads(url):
        return url
    parts = urlsplit(url)
    host, path = parts.netloc, parts.path
    gate = _GATE.match(path)
    if gate:
        host, path = gate[1].lower(), gate[2] or "/"
    query = sorted(pair for pair in parts.query.split("&") if pair and not _is_view(pair))
    path = _INDEX.sub("/", re.sub(r"/{2,}", "/", path))
    if _NUMBERED.search(path) or any(_NUMBERED.search(pair) for pair in query):
        host, path = _TWIN_HOST.sub("", host), _TWIN_FILE.sub(r"\1", path)
        path = re.sub(r"/mpost_(?=\d)", "/post_", re.sub(r"/(?:amp|print)/?$", "/", path))
        path = re.sub(r"^/big5(?=/)", "", path, flags=re.IGNORECASE)
    path = path.rstrip("/")
    tail = f"?{'&'.join(query)}" if query else ""
    return f"{host.removeprefix('www.')}{path}{tail}" + (f"#{parts.fragment}" if parts.fragment else "")


@lru_cache(maxsize=8192)
def key_of(url: str) -> str:
    """The public id of an address: 16 hex digits of the SHA-256 of `identity_of(url)`."""
    return hashlib.sha256(identity_of(url).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def same_page(a: str, b: str) -> bool:
    """True when both addresses lead to one page, as far as addresses alone can tell."""
    return identity_of(a) == identity_of(b)


def believable_canonical(page_url: str, declared: str | None) -> str | None:
    """The address a page declares for itself (canonical, og:url), cleaned; None where it cannot be believed.

    Not believed: a relative address, the home page, a folder above the page, another site, and an address that shares
    no number or name with the page's own (a template that prints one address on every page would melt them all).
    """
    declared = (declared or "").strip()
    if not re.match(r"https?://[^/?#]+", declared, re.IGNORECASE):
        return None
    here, there = identity_of(page_url), identity_of(declared)
    if here == there:
        return canonical(declared)
    host, _, path = there.partition("/")
    own_host, _, own_path = here.partition("/")
    if not path or host != own_host or f"{own_path}/".startswith(f"{path}/"):
        return None
    return canonical(declared) if _names(path) & _names(own_path) else None


def _reads(url: str) -> bool:
    try:
        return bool(urlsplit(url).hostname)
    except ValueError:  # a bracket or port that is none
        return False


def _ascii_host(host: str) -> str:
    host = host.rstrip(".")
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _plain(text: str) -> str:
    """One spelling of percent codes: letters that need none are plain, all else is %XX in UTF-8 or as it was."""

    def spell(code: re.Match[str]) -> str:
        letter = chr(unquote_to_bytes(code.group())[0])
        return letter if letter.isascii() and (letter.isalnum() or letter in "-._~") else code.group().upper()

    return re.sub(r"%[0-9A-Fa-f]{2}", spell, quote(text, safe=_KEPT, errors="ignore"))


def _without_dots(path: str) -> str:
    kept: list[str] = []
    steps = path.split("/")
    for step in steps[1:]:
        if step == "..":
            del kept[-1:]
        elif step != ".":
            kept.append(step)
    if steps[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


def _parameters(query: str) -> list[str]:
    pairs = [_plain(pair) for pair in query.split("&") if pair]
    return [pair for pair in pairs if not _is_noise(*pair.partition("=")[::2])]


def _is_noise(name: str, value: str) -> bool:
    return _NOISE.fullmatch(name) is not None or value.lower() in _NOISE_VALUES.get(name.lower(), ())


def _is_view(pair: str) -> bool:
    name, _, value = pair.lower().partition("=")
    return name in _TWIN_VIEW and value in _TWIN_ANSWERS


def _names(path: str) -> set[str]:
    """What tells an article's address from its neighbours': its long numbers that are no dates, its file's name."""
    numbers = {n for n in re.findall(r"\d{5,}", path) if not re.fullmatch(r"(?:19|20)\d{4}(?:\d\d)?", n)}
    last = re.sub(r"\.\w+$", "", path.partition("?")[0].rstrip("/").rsplit("/", 1)[-1])
    named = len(last) >= 8 and not re.fullmatch(r"(?:index|content|default|detail|article|show|view)\w*", last)
    return numbers | ({last.lower()} if named else set())
