"""Labelled credit lines (来源 时间 作者 编辑, Source Editor): one table of labels, and how a line is cut at them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from harvester.extract.dates import MAX_LINE
from harvester.extract.latinby import name_before_outlet
from harvester.extract.outlets import is_outlet, is_press
from harvester.extract.people import is_han_name, read_names
from harvester.extract.wordlist import words

Role = Literal["origin", "issuer", "author", "editor", "translator", "published", "modified", "furniture", "other"]


@dataclass(frozen=True, slots=True)
class Credit:
    """One labelled piece of a line: `line[start:end]` is label and value together."""

    role: Role
    label: str
    value: str
    start: int
    end: int


_LABELS: dict[Role, str] = {
    "origin": "来源 来源于 信息来源 文章来源 新闻来源 稿件来源 内容来源 本文来源 资讯来源 原文来源 "
    "本文转载自 本文转自 本文摘自 本文来自 本文来源于 文章转载自 文章转自 "
    "消息来源 来源网站 来源单位 来源媒体 稿源 来自 出处 转载自 转自 摘自 "
    "來源 信息來源 文章來源 新聞來源 稿件來源 來源於 Source Sources From News provided by Provided by 文章出自 出自",
    "issuer": "发布机构 发布机关 发布单位 发布部门 发文机关 发文单位 发文机构 公开单位 信息提供单位 發布機構 發佈單位",
    "author": "作者 文章作者 原作者 本文作者 原文作者 撰稿 撰稿人 撰文 执笔 执笔人 采写 采访 "
    "采访撰文 记者 本报记者 本网记者 见习记者 实习记者 特约记者 首席记者 全媒体记者 "
    "融媒体记者 融媒记者 总台记者 特约撰稿 特约撰稿人 通讯员 特约通讯员 "
    "本报通讯员 "
    "实习生 署名 文 文字 文/图 图/文 文图 图文 采编 報道 报道 記者 通訊員 撰寫 Author Authors "
    "Writer Writers Reporter Reporters By Byline "
    "Written by Story by Words by Text by",
    "editor": "编辑 责编 责任编辑 本文编辑 本文责编 责任编缉 责任编校 网络编辑 值班编辑 执行编辑 "
    "本期编辑 见习编辑 实习编辑 文字编辑 新媒体编辑 微信编辑 网站编辑 稿件编辑 "
    "本期责编 责任编辑人 責編 責任編輯 編輯 网编 Editor Editors Web editor Web editors "
    "Edited by Responsible editor Executive editor Duty editor",
    "translator": (
        "译者 翻译 编译 译 翻譯 譯者 本文翻译 Translator Translators Translated by Translation Translation by"
    ),
    "published": "发布 发布时间 发布日期 发表时间 发表日期 发表于 发布于 发稿时间 发文时间 发文日期 "
    "生成时间 生成日期 上网时间 上线时间 上传时间 添加时间 添加日期 录入时间 公布时间 "
    "公布日期 "
    "公开时间 公开日期 公告时间 公告日期 刊发时间 刊发日期 刊登时间 信息时间 创建时间 "
    "创建日期 时间 日期 文章时间 新闻时间 稿件时间 信息日期 刊载时间 推送时间 發布時間 "
    "發佈時間 發佈日期 發表時間 發布日期 "
    "時間 日期 發布於 出版 出版时间 出版日期 答复时间 答复日期 回复时间 回复日期 上载时间 上载日期 "
    "出版時間 刊登 發佈 发佈 首发 首发时间 登载时间 撰稿时间 發佈於 "
    "Time Date Published Published on Published at Publish date Publish "
    "time Publication date Posted Posted on "
    "Release date Released Release time Date of release Pub date Pubdate Created Date "
    "published First published Issue date",
    "modified": "更新 更新时间 更新日期 最后更新 最近更新 最后更新时间 修改时间 修改日期 最后修改 "
    "更新于 編輯時間 更新時間 最後更新 Updated Updated on Updated at Last updated Last "
    "update "
    "Last modified Modified Update time Updated time",
    "furniture": "浏览 浏览量 浏览次数 浏览数 浏览人数 阅读 阅读量 阅读数 阅读次数 点击 点击量 点击率 "
    "点击数 点击次数 访问量 访问次数 人气 热度 字号 字体 字体大小 字号选择 视力保护色 "
    "保护视力色 背景色 分享 "
    "分享到 分享至 打印 标签 关键词 关键字 关键词阅读 所属分类 分类 栏目 所属栏目 评论 "
    "点赞 瀏覽 瀏覽次數 字號 字體 點擊 閱讀 標籤 關鍵詞 Views View Hits Hit Click Clicks "
    "Reads Font Font size "
    "Text size Share Share to Tags Tag Keywords Key words Category 版权声明 声明 电话 "
    "邮箱 地址 字数 编号 序号 索引号 文号 主题分类 体裁分类 公开方式 公开范围 公开时限 "
    "信息索引号 信息分类 有效性 名称 标题 语种 "
    "文件编号 主题词 发文字号 公开形式 公开程度",
    "other": "资料来源 图片来源 数据来源 题图 题图来源 题图来自 "
    "头图来自 图片来自 文中图片 本文图片 文内图片 封面图 封面图片 封面来源 封面图片来源 首图 头图 "
    "图片提供 图片授权 插图 素材来源 视频素材 供图 图源 图片 图 摄影 摄 摄像 摄制 供稿 供稿人 供稿单位 "
    "排版 版式 出镜 文案 脚本 拍摄 后期 插画 绘图 包装 配图 撰图 视觉设计 海报设计 "
    "流程编辑 内容审核 内容初审 内容终审 校对 审核 审校 审读 校审 审看 监审 编审 核发 核校 "
    "一读 二读 一校 二校 三校 一核 二核 三核 监制 版面编辑 版面 初审 复审 终审 初审编辑 复审编辑 终审编辑 一审 "
    "二审 三审 美编 美术编辑 视觉 视频编辑 图片编辑 "
    "摄影编辑 音频编辑 设计 制作 制图 剪辑 视频 配音 主播 播音 播读 统筹 策划 出品 出品人 总监制 "
    "总策划 主编 总编辑 副主编 值班主任 值班主编 值班编委 值班总编 签发 审签 审稿 审定 "
    "核稿 运营 海报 作者单位 作者简介 责任校对 上传 上传者 发布人 发布人员 "
    "发布者 录入 录入员 录入者 信息员 信息提供 原标题 原题 原文 原文标题 原文链接 链接 "
    "归档时间 页面生成时间 生成页面时间 截止时间 截止日期 成文日期 成文时间 签发日期 "
    "签发时间 印发日期 印发时间 实施日期 施行日期 生效日期 失效日期 有效期 有效期至 "
    "活动时间 会议时间 开标时间 报名时间 开始时间 结束时间 公示时间 公示期 采集时间 "
    "收录时间 打印时间 访问时间 当前时间 系统时间 现在时间 拍摄时间 审核人 责任人 负责人 "
    "联系人 联系电话 联系方式 解读机关 解读单位 解读部门 解读人 "
    "来信人 写信人 留言人 咨询人 提问人 主办 主办单位 承办 承办单位 视频来源 "
    "Photo Photos Photo by Photos by Photographs by Photographer Photograph Image Images Picture "
    "Pictures Camera Cameraman Videographer Narrator Voiceover Contributions Proofreader Proofread by "
    "Reviewer Reviewed by "
    "Designer Producer Video Maketime Copy editor Photo editor Original title Proofreader Deadline",
}
_SLASHABLE = words(
    "文 图 图片 照片 审校 审读 初审 复审 终审 责校 拍摄 摄像 美编 "
    "摄影 摄 编辑 责编 责任编辑 执笔 撰文 撰稿 作者 记者 采写 文字 翻译 编译 校对 "
    "统筹 策划 设计 视频 剪辑 监制 审核 排版 版式 后期 海报 值班编委 值班主任 值班主编 值班编辑 责任校对 主播 "
    "来源 来自 文/图 图/文 供图 制图 photo photos text author editor editors reporter writer"
)
_PICTURED = words("图 图片 摄影 摄 供图 视频 photo photos")
_ONE_LETTER = frozenset("文图译摄")
_PREPOSITIONS = frozenset(("by", "from"))


def _split_labels(words: str) -> list[str]:
    """The labels of one line of the table: a blank parts Han labels, English ones run to the next capital."""
    labels: list[str] = []
    for word in words.split():
        if labels and word.isascii() and word[0].islower() and labels[-1].isascii():
            labels[-1] += " " + word
        else:
            labels.append(word)
    return labels


_ROLE_OF: dict[str, Role] = {
    re.sub(r"\s", "", label).lower(): role for role, words in _LABELS.items() for label in _split_labels(words)
}
_LONGEST = max(map(len, _ROLE_OF))
_LONGEST_PRINTED = 200
"""Characters, blanks and all, of a line that may be a label."""
_LAST = frozenset(label[-1] for label in _ROLE_OF)
_SEPARATES = re.compile(r"[:：/／|｜丨】\]］–—-]")
"""What `_SEPARATOR` finds nothing without: one set of letters, which is searched for several times faster."""
_SEPARATOR = re.compile(
    r"[:：/／|｜丨】\]］](?:(?<=[:：])(?!//)|(?<=[/／|｜丨])|(?<=[】\]］])(?=\s*[^\s】\]）)]))|(?<=[编辑])\s[-–—]\s"
)
_WITHIN = re.compile(r"[/／][文图摄]\s?[:：/／|｜丨]")
"""The slash of `文/图：` is no separator."""
_QUOTES = '“"‘「『'  # a label in quotation marks is spoken of: 注明“来源：甲网”
_OPEN, _CLOSE = "（(【[［「", "）)】]］」"
_ENCLOSING = frozenset("】]］")
_TEXT_BY = re.compile(r"Text\s?:\s?(?=[A-Z])")
"""`Text: Jane Roe Photos: Li Na`."""
_NAMED = re.compile(r"\s?[:：]\s?[\u4e00-\u9fff]{2,3}[\s、）)】\]]")
_COUNT = re.compile(r"\d[wk]$", re.I)
_AFTER_TIME = re.compile(r"(?:[\d日时時分秒点]|(?<=\d)号)[\s)\]）】]?$")


def read_line(line: str) -> list[Credit]:
    """The labelled pieces of a line in order, every one with its value cut at the next label or closing bracket.

    >>> [(c.role, c.value) for c in read_line("来源:临远日报 时间:2024-05-06 09:30 编辑:陈一帆")]
    [('origin', '临远日报'), ('published', '2024-05-06 09:30'), ('editor', '陈一帆')]
    """
    return list(_read_line(line[:MAX_LINE]))


@lru_cache(maxsize=512)  # every reader of a page looks at the same few lines
def _read_line(line: str) -> tuple[Credit, ...]:
    heads: list[tuple[int, int, str]] = []
    for separator in _SEPARATOR.finditer(line) if _SEPARATES.search(line) else ():
        if _WITHIN.match(line, separator.start()) and line[separator.start() - 1 : separator.start()] in _ONE_LETTER:
            continue
        head = _label_before(line, separator, heads[-1][1] if heads else 0, bool(heads))
        if head:
            heads.append(head)
    credits: list[Credit] = []
    for i, (start, end, label) in enumerate(heads):
        stop = heads[i + 1][0] if i + 1 < len(heads) else len(line)
        stop = _closing(line, start, end, stop)
        value = line[end:stop].strip(" 　|｜丨;；,，")
        role = _ROLE_OF[label]
        if role == "author" and credits and _is_house(credits[-1], line[start - 1]):
            role = "other"  # 图/甲报记者：张三
        credits.append(Credit(role, label, value, start, stop))
    if heads and (text := _TEXT_BY.match(line)):  # alone, it may be anything
        credits.insert(0, Credit("author", "text", line[text.end() : heads[0][0]].strip(), 0, heads[0][0]))
    return tuple(credits)


def _is_house(before: Credit, last: str) -> bool:
    """Whether what stands behind a label of pictures, glued to the next label, is the house of the photographer."""
    return before.label in _PICTURED and before.value != "" and not last.isspace() and not is_han_name(before.value)


def _label_before(line: str, separator: re.Match[str], floor: int, after_label: bool) -> tuple[int, int, str] | None:
    """The longest label that ends at a separator and stands alone: where it starts, where its value starts, its key."""
    if line[: separator.start()].rstrip(" 　")[-1:].lower() not in _LAST:
        return None
    first, last = max(floor, separator.start() - 2 * _LONGEST), separator.start()
    near = max(first, last - _LONGEST)
    places: Sequence[int] = range(near, last)
    whole = line[near:last]
    if " " in whole or "　" in whole:
        places = [i for i in range(first, last) if line[i] not in " 　"][-_LONGEST:]
        whole = "".join([line[i] for i in places])
    whole = whole.lower().replace("／", "/")
    for cut, start in enumerate(places):
        label = whole[cut:]
        if label in _ROLE_OF and not _is_torn(line, places[cut:], label):
            if separator.group() in _ENCLOSING:  # 【作者】 张三
                enclosed = line[start - 1 : start] in ("【", "[", "［") and start > 0
                return (start - 1, separator.end(), label) if enclosed else None
            if _stands_alone(line, start, label, separator.group(), after_label):
                return start, separator.end(), label
            if not line[start].isascii():
                return None
    return None


_ASKED = re.compile(r"[，。？！；]")
"""What a reporter says at a conference has: 甲报记者：请问……？"""


def _is_torn(line: str, places: Sequence[int], label: str) -> bool:
    """Whether a label's first character ends the word before it: 原 of `编辑：高原 作者：` makes no 原作者."""
    apart = len(places) > 1 and places[1] - places[0] > 1 and line[places[0] - 1 : places[0]].isalpha()
    return apart and label[1:] in _ROLE_OF


def _stands_alone(line: str, start: int, label: str, separator: str, after_label: bool) -> bool:
    """Whether a label is one: not the tail of another word (会议时间), unless glued to the value before it."""
    if separator in "/／|｜丨" and label not in _SLASHABLE:
        return False
    if label in _PREPOSITIONS and line[:start].rstrip()[-1:].isalpha() and line[:start].isascii():
        return False  # Undertaken by: Jia Office
    before = line[start - 1] if start else ""
    if label in _ONE_LETTER and before and (before.isalnum() or before in "/／"):
        return False
    if not before.isalpha():
        return before not in _QUOTES or not before
    if label.endswith("记者") and line[0] in "（(【[" and start <= 9 and _NAMED.match(line, start + len(label)):
        return True  # （看河口记者：张三 编辑：李四）
    if label.endswith(("记者", "通讯员")) and is_press(line[:start].lstrip("（(【[")):  # 甲晚报记者：张三
        return len(line) <= 30 and _ASKED.search(line) is None
    if _COUNT.search(line[:start]) and not label.isascii():  # 浏览 12.4w来源：甲报
        return True
    if label.isascii():
        return (before.islower() and line[start].isupper()) or not before.isascii()
    return after_label or bool(_AFTER_TIME.search(line[max(0, start - 4) : start]))


def _closing(line: str, start: int, end: int, stop: int) -> int:
    """Where the value ends if the label stands inside a bracket that closes before `stop`."""
    head = line[:start]
    for opening, closing in zip(_OPEN, _CLOSE, strict=True):
        if head.rfind(opening) > head.rfind(closing):
            place = line.find(closing, end, stop)
            if place >= 0 and line.find(opening, end, place) < 0:
                return place
    return stop


def role_of_label(words: str) -> Role | None:
    """The role a label has, or None where it is no known label."""
    if len(words) > _LONGEST_PRINTED or words.rstrip()[-1:].lower() not in _LAST:  # told by the last letter, mostly
        return None
    return _ROLE_OF.get("".join(words.split()).lower())


_CREDITING = ("origin", "author", "editor", "translator", "published")


def carries_credit(line: str) -> bool:
    """Whether a line of page text labels an outlet, people or a day of release: such a line is never mere furniture."""
    for credit in read_line(line) if len(line) <= 160 else ():
        if credit.role in _CREDITING and (credit.value or credit.role == "editor"):
            return True
    return False


_END_OF_NAMES = re.compile(
    r"[|丨<>【《]|\s(?=(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d)|\s[·•]\s|"
    r"\s(?=\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)|\d\d?:\d\d|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,)|"
    r"\[(?!\w)|https?:|(?:19|20)\d\d ?[-年./]|\s(?=(?:打印|字号|字体|分享|"
    r"浏览|点击|阅读|我要|举报|评论|收藏|关注|订阅|发布|时间|来源|更新|"
    r"大 中 小|小 中 大|TEL|Tel|QQ|电话|邮箱|Print|Share|Font|Comments?|Views?|Updated|Published|Source|Source|"
    r"Email|(?:[A-Z]{2,6} )?(?:App )?Download|in [A-Z]))|(?<=[\u4e00-\u9fff])(?:打印|字号|字体|浏览次数|点击数|【)"
)


def credited_names(value: str) -> list[str]:
    """The names in a labelled value, tools and dates behind them cut off."""
    return list(_credited_names(value))


@lru_cache(maxsize=3)  # a page's line and the place that its layout declares name the same people
def _credited_names(value: str) -> list[str]:
    end = _END_OF_NAMES.search(value)
    names = read_names(value[: end.start()] if end else value)
    return [name_before_outlet(name) or name if name.isascii() else name for name in names]


def _spaced_role(word: str) -> Role | None:
    """The role of a label that stands before a blank: of people and of production only."""
    role = role_of_label(word) or ("editor" if word == "网編" else None)
    return role if role in ("author", "editor", "translator", "other") else None


def read_spaced(line: str) -> list[Credit]:
    """The pieces of a line that labels by blanks only (`编辑 刘一 校对 李二`), or nothing where a word is no name."""
    inner = line.strip(" （）()【】[]")
    if not any(map(_spaced_role, inner.split(None, 2)[:2])):  # most lines
        return []
    words = inner.split()
    if len(words) > 3 and _spaced_role(words[0]) is None and _spaced_role(words[1]) and is_outlet(words[0]):
        words = words[1:]  # 甲报 记者 张三 编辑 李四
    if not 2 <= len(words) <= 24 or _spaced_role(words[0]) is None:
        return []
    pieces: list[tuple[str, list[str]]] = []
    for word in words:
        if _spaced_role(word):
            pieces.append((word, []))
        elif pieces:
            pieces[-1][1].append(word)
    credits = []
    for label, names in pieces:
        value = " ".join(names)
        read = read_names(value)
        if not read or not all(is_han_name(n) or len(n) <= 4 for n in read):
            return []
        credits.append(Credit(_spaced_role(label) or "other", label, value, 0, len(line)))
    return credits
