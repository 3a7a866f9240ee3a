"""A government's Chinese site on TRS: GB18030 bytes under the label gb2312, policy headers, files to download."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item
from harvester.sample.sites.markup import fill, row_html, visible
from harvester.sample.sites.trs import BLANK, TrsPages, cut, trail_html
from harvester.sample.story import Story


class GovernmentZh(TrsPages):
    """A government's Chinese site: bytes in GB18030 under the label gb2312, policy headers, files to download."""

    language = "zh-Hans"
    ending = "shtml"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<li><a href="{self.relative(channel, item)}" title="{escape(item.title)}" target="_blank">'
            f"{escape(cut(item.title, 26))}</a><span>{item.day or ''}</span></li>"
            for item in items
        )
        total, pages = len(self.items(channel)), self.list_pages(channel)
        return fill(
            "government_zh_list",
            channel=channel.name,
            trail=trail_html(channel, " &gt; "),
            rows=rows,
            pages=pages,
            index=page - 1,
            total=total,
        )

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        printed = f"{story.day} {story.at:%H:%M}"
        author = " ".join(story.authors)
        changed = f"　最后更新：{story.updated:%Y-%m-%d %H:%M}" if story.updated else ""
        return fill(
            "government_zh_article",
            title=escape(story.title),
            channel=channel.name,
            trail=trail_html(channel, " &gt; "),
            pubdate=printed,
            origin=story.origin or "",
            author=author,
            file=self.story_path(story, page).rpartition("/")[2],
            document=_policy_header(story),
            info=f"发布时间：{printed}{changed}　来源：{story.origin or ''}　作者：{author}",
            body="\n".join(self._body(story, page)),
            attachments=_attachments(story),
            editors=" ".join(story.editors),
            related=self.related(story),
        )

    def _body(self, story: Story, page: int) -> Iterator[str]:
        for part in visible(story.pages[page - 1]):
            text = escape(part.text, quote=False)
            if part.kind == "photo":
                yield f'<div align="center"><img src="./{part.file}" border="0" alt="" /></div>'
                yield f'<div align="center"><b>{text}（{part.credit}）</b></div>'
            elif part.kind == "table":
                yield f'<table border="1" width="90%">\n{row_html(part.rows)}\n</table>'
            elif part.kind == "heading":
                yield f"<p><strong>{BLANK}{text}</strong></p>"
            elif part.kind == "list_item":
                yield f"<ul><li>{text}</li></ul>"
            else:
                yield f'<p><font face="宋体"><span lang="zh-CN">{BLANK}{text}</span></font></p>'


_LABELS = {
    "index": "索 引 号",
    "subject": "主题分类",
    "issuer": "发文机关",
    "issued": "成文日期",
    "title": "标　　题",
    "number": "发文字号",
    "published": "发布日期",
    "effective": "施行日期",
    "status": "有 效 性",
}


def _policy_header(story: Story) -> str:
    """The table on top of a policy page; nothing on other pages."""
    if not story.document:
        return ""
    said = {name: _printed_day(value) for name, value in story.document.items()}
    said |= {"title": story.title, "published": _printed_day(str(story.day))}
    cells = [f"<td><b>{label}：</b></td><td>{escape(said.get(name, ''))}</td>" for name, label in _LABELS.items()]
    rows = "\n".join(f"<tr>{''.join(cells[i : i + 2])}</tr>" for i in range(0, len(cells), 2))
    return f'<table class="xxgk" width="100%">\n{rows}\n</table>'


def _printed_day(value: str) -> str:
    """2024-02-19 as 2024年02月19日; anything else as it is."""
    year, _, rest = value.partition("-")
    month, _, day = rest.partition("-")
    return f"{year}年{month}月{day}日" if len(value) == 10 and month.isdigit() and day.isdigit() else value


def _attachments(story: Story) -> str:
    found = [part for part in story.parts if part.kind == "file"]
    links = "".join(f'<li><a href="./{part.file}" target="_blank">{escape(part.text)}</a></li>' for part in found)
    return f'<div class="fujian"><b>附件下载：</b><ul>{links}</ul></div>' if found else ""
