"""Marks that publishing systems leave around the text: `<!--ContentStart-->`, `<meta name="ContentEnd">`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvester.extract.flow import Flow

_STARTS = re.compile(
    r"^(?:content|article|body|text|enpcontent|zjeg_rss\.content)[\s._-]*(?:start"
    r"|begin)|^(?:start|begin)[\s._-]*(?:content|article)"
    r"|^enpproperty|^正文(?:开始|begin|start)|^<\$\[信息内容\]>begin|正文内容\s*(?:begin|start)",
    re.I,
)
_ENDS = re.compile(
    r"^/?(?:content|article|body|text|zjeg_rss\.content)[\s._-]*(?:end)\b"
    r"|^(?:end)[\s._-]*(?:content|article)|^正文(?:结束|end)"
    r"|^/enpcontent|^<\$\[信息内容\]>end|正文内容\s*end",
    re.I,
)


def marked_spans(flow: Flow) -> Iterator[tuple[int, int]]:
    """First line and line past the last of whatever stands between an opening mark and the next closing one."""
    start: int | None = None
    for mark, line in flow.marks:
        if _STARTS.search(mark):
            start = line
        elif start is not None and _ENDS.search(mark):
            if line > start:
                yield start, min(line, len(flow.lines))
            start = None
