"""Troubles in words: grouped by cause, so that one dead network is one thing to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from harvester.clock import SHANGHAI
from harvester.run.causes import CAUSES, mend_of

if TYPE_CHECKING:  # `harvester --help` needs no database
    from harvester.store.incidents import Trouble

NAMED = 4
"""Sources that one line names; `harvester status` lists them all."""


def grouped(troubles: Iterable[Trouble]) -> list[tuple[str, list[Trouble]]]:
    """Troubles by cause, the cause of most sources first."""
    groups: dict[str, list[Trouble]] = {}
    for one in troubles:
        groups.setdefault(one.cause, []).append(one)
    return sorted(groups.items(), key=lambda pair: -len(pair[1]))


def some(names: Sequence[str]) -> str:
    """The first few names, and how many more."""
    left = len(names) - NAMED
    return ", ".join(names) if left <= 1 else f"{', '.join(names[:NAMED])} and {left} more"


def when(at: datetime) -> str:
    """Shanghai time, to the minute."""
    return at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def subject(began: Sequence[Trouble], ended: Sequence[Trouble], pauses: Sequence[str]) -> str:
    """The headline of a message."""
    if began and not ended:
        causes = ", ".join(cause for cause, _ in grouped(began))
        names = began[0].source if len(began) == 1 else f"{len(began)} sources"
        return f"harvester: {names}: {causes}"
    if ended and not began:
        return f"harvester: {ended[0].source if len(ended) == 1 else f'{len(ended)} sources'} well again"
    if began and ended:
        return f"harvester: {len(began)} new in trouble, {len(ended)} troubles over"
    return f"harvester: pause proposed for {some(list(pauses))}"


def letter(run_id: int | None, began: Sequence[Trouble], ended: Sequence[Trouble], pauses: Sequence[str]) -> str:
    """The message as plain text."""
    lines = []
    for cause, troubles in grouped(began):
        lines += [*_began(cause, troubles), ""]
    if ended:
        lines.append("Over:")
        lines += [line for cause, troubles in grouped(ended) for line in _ended(cause, troubles)]
        lines.append("")
    lines += [f"{name} gave nothing five times running; to leave it out of planned runs: "
              f"harvester sources pause {name} --why …" for name in pauses]  # fmt: skip
    return "\n".join(
        [*lines, f"Told by run {run_id}. `harvester status` shows all that is in trouble; times are Shanghai's."]
    )


def message(
    run_id: int | None, began: Sequence[Trouble], ended: Sequence[Trouble], pauses: Sequence[str]
) -> dict[str, Any]:
    """The message for a webhook: `text` for a person (the key that chat services read), the rest for a program."""
    return {
        "text": f"{subject(began, ended, pauses)}\n{letter(run_id, began, ended, pauses)}",
        "run": run_id,
        "began": [_plain(one) for one in began],
        "ended": [_plain(one) for one in ended],
        "pause_proposed": list(pauses),
    }


def _began(cause: str, troubles: Sequence[Trouble]) -> list[str]:
    names = some([one.source for one in troubles])
    lines = [f"{names}: {cause}: {CAUSES[cause].means}", f"  since      {when(min(one.began_at for one in troubles))}"]
    lines += [f"  seen       {detail}" for detail in list(dict.fromkeys(one.detail for one in troubles))[:3]]
    first = next((one.page_url for one in troubles if one.page_url), None)
    if first:
        lines.append(f"  first page {first}")
    return [*lines, f"  do         {mend_of(cause, troubles[0].source)}"]


def _ended(cause: str, troubles: Sequence[Trouble]) -> list[str]:
    if len(troubles) > NAMED:
        return [f"  {some([one.source for one in troubles])}: {cause}"]
    return [f"  {one.source}: {cause}, {when(one.began_at)} to {when(one.ended_at or one.began_at)}, "
            f"{one.runs} run{'s' if one.runs != 1 else ''}" for one in troubles]  # fmt: skip


def _plain(one: Trouble) -> dict[str, Any]:
    return {
        "source": one.source, "cause": one.cause, "means": CAUSES[one.cause].means, "detail": one.detail,
        "do": mend_of(one.cause, one.source), "page_url": one.page_url, "runs": one.runs,
        "began_at": one.began_at.isoformat(), "ended_at": one.ended_at.isoformat() if one.ended_at else None,
    }  # fmt: skip
