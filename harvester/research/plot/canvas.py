"""The paper that plots are drawn on: matplotlib, one look, a font that has the characters, fixed bytes."""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from harvester.fault import Fault
from harvester.text.variants import HAN

Form = Literal["svg", "png"]
FORMS: tuple[Form, ...] = ("svg", "png")

INK, FAINT, GRID = "#1f2933", "#5b6770", "#d9dee3"
NOBODY, HATCH = "#f3f4f6", "#b4bcc4"
"""Ground and strokes of what nobody looked at."""
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#6F4E7C", "#8C8C00")
"""Okabe and Ito's palette without its yellow and black: told apart with any colour vision, and in grey print."""
DPI = 144
_WIDE = 9.0
_HAN = re.compile(f"[{HAN}]")
_FAMILIES = (
    "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "PingFang SC", "Hiragino Sans GB",
    "Microsoft YaHei", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Noto Serif CJK SC", "Source Han Serif SC",
    "Droid Sans Fallback", "SimHei", "SimSun", "Songti SC", "AR PL UMing CN", "AR PL UKai CN",
)  # fmt: skip
_PROOF = "长简體灣汉"
"""A font that has these has simplified and traditional characters."""


class NoFont(Fault):
    """Chinese is to be written, and no font at hand has its characters."""


class Picture:
    """A finished plot; `svg()` and `png()` give the same bytes for the same answer, and a notebook shows it."""

    def __init__(self, figure: Any, words: str) -> None:
        self._figure = figure
        self.words = words
        """What the picture says, for those who cannot see it: the alternative text."""

    def svg(self) -> bytes:
        """The picture as SVG, letters as outlines, so that it needs no font where it is shown."""
        return self._drawn("svg")

    def png(self) -> bytes:
        """The picture as PNG, 144 dots an inch."""
        return self._drawn("png")

    def save(self, path: str | Path) -> Path:
        """The file written, its form told by its ending; raises `Fault` for an ending that is neither svg nor png."""
        target = Path(path)
        form = target.suffix.lstrip(".").lower()
        if form not in FORMS:
            raise Fault(f"{target}: plots are written as .svg or .png; name the file so")
        half = target.with_name(f".{target.name}.part")
        try:
            half.write_bytes(self._drawn(form))
            half.replace(target)
        except OSError as error:
            half.unlink(missing_ok=True)
            raise Fault(f"{target}: cannot be written: {error.strerror}; choose another place") from error
        return target

    def _drawn(self, form: str) -> bytes:
        import matplotlib

        held = io.BytesIO()
        told = {"Date": None, "Title": self.words} if form == "svg" else {"Software": None, "Description": self.words}
        with matplotlib.rc_context({"svg.hashsalt": "harvester", "svg.fonttype": "path"}):
            self._figure.savefig(held, format=form, dpi=DPI, metadata=told, facecolor="white")
        return held.getvalue()

    def _repr_svg_(self) -> str:
        return self.svg().decode("utf-8")

    def __repr__(self) -> str:
        return f"<Picture {self.words}>"


@contextmanager
def drawing(height: float, written: Iterable[str], font: str | None = None) -> Iterator[Any]:
    """An empty figure of this height in inches, drawn on in the one look, in a font that has all that is written."""
    with _matplotlib().rc_context(_look(family("".join(written), font))):
        from matplotlib.figure import Figure

        yield Figure(figsize=(_WIDE, height), layout="constrained")


def head(drawn: Any, title: str, notes: Sequence[str]) -> None:
    """The title above the plot, and below it what a reader must know to read the numbers rightly."""
    drawn.suptitle("\n".join(textwrap.wrap(title, 80)) or " ", x=0.01, ha="left", fontsize=12, color=INK, weight="bold")
    if notes:
        said = "\n".join(line for note in notes for line in textwrap.wrap(note, int(_WIDE * 14)))
        drawn.supxlabel(said, x=0.01, ha="left", fontsize=7.5, color=FAINT)


def date_axis(axes: Any) -> None:
    """Days, months or years along the bottom, the year always written."""
    from matplotlib import dates

    locator = dates.AutoDateLocator()  # type: ignore[no-untyped-call]
    form = dates.ConciseDateFormatter(  # type: ignore[no-untyped-call]
        locator, formats=["%Y", "%b\n%Y", "%d", "%H:%M", "%H:%M", "%S"],
        zero_formats=["", "%b\n%Y", "%b\n%Y", "%d %b", "%H:%M", "%H:%M"], show_offset=False,
    )  # fmt: skip
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(form)


def noon(day: date) -> datetime:
    """The middle of a day's square."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def family(written: str, asked: str | None = None) -> list[str]:
    """The font families to write this with, best first; raises `NoFont` where Chinese would come out as boxes.

    `asked` names one family or a font file. Without it the known Chinese fonts are looked for, then every installed
    font, by whether it has the characters, not by its name.
    """
    if asked:
        return [_asked(asked, written), "DejaVu Sans"]
    if not _HAN.search(written):
        return ["DejaVu Sans"]
    found = _chinese()
    if found is None:
        raise NoFont(
            "no installed font has Chinese characters; install one (Debian: apt install fonts-noto-cjk) or name a font "
            "or a font file with --font"
        )
    return [found, "DejaVu Sans"]


def _asked(asked: str, written: str) -> str:
    from matplotlib import font_manager

    if Path(asked).is_file():
        font_manager.fontManager.addfont(asked)
        entry = font_manager.fontManager.ttflist[-1]
    else:
        entries = [one for one in font_manager.fontManager.ttflist if one.name.casefold() == asked.casefold()]
        if not entries:
            raise NoFont(f"no font {asked!r} is installed; `fc-list : family` names those that are")
        entry = entries[0]
    if _HAN.search(written) and not _has(entry.fname, _PROOF):
        raise NoFont(f"the font {entry.name!r} has no Chinese characters, and this plot writes some; name another")
    return str(entry.name)


@lru_cache(maxsize=1)
def _chinese() -> str | None:
    from matplotlib import font_manager

    entries = font_manager.fontManager.ttflist
    known = [one for name in _FAMILIES for one in entries if one.name == name]
    rest = sorted((one for one in entries if one.name not in _FAMILIES), key=lambda one: (one.name, one.fname))
    seen: set[str] = set()
    for one in (*known, *rest):
        if one.fname not in seen and _has(one.fname, _PROOF):
            return str(one.name)
        seen.add(one.fname)
    return None


def _has(file: str, characters: str) -> bool:
    """Whether the font file draws all of these; a file that cannot be read draws nothing."""
    from matplotlib.ft2font import FT2Font

    try:
        font = FT2Font(file)
    except (OSError, RuntimeError):
        return False
    return all(font.get_char_index(ord(character)) for character in characters)


def _look(families: Sequence[str]) -> dict[str, Any]:
    return {
        "font.family": list(families), "font.size": 9, "axes.edgecolor": GRID, "axes.labelcolor": FAINT,
        "axes.spines.top": False, "axes.spines.right": False, "xtick.color": FAINT, "ytick.color": FAINT,
        "text.color": INK, "axes.unicode_minus": False, "hatch.color": HATCH, "hatch.linewidth": 0.6,
    }  # fmt: skip


def _matplotlib() -> Any:
    try:
        import matplotlib
    except ImportError as error:
        raise Fault("plots need matplotlib: pip install 'harvester[plot]'") from error
    return matplotlib
