"""Outlets and agencies as pages credit them: cleaned of tools, places and dates, told from people and places."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvester.extract.dates import find_dates
from harvester.extract.people import HAN, is_han_name, is_word
from harvester.extract.wordlist import words

_TOOLS = (
    r"打印|打 印|列印|字号|字體|字体|字號|【字|\[字|分享|浏览|瀏覽|点击|點擊|阅读|閱讀|"
    r"访问|我要|我来|我有|发表|进入|举报|参与互动|评论|留言|论坛|收藏|订阅|关注|发布于|参与|手机|扫一扫|"
    r"用手机|视力|保护|关闭|纠错|小字|大字|中字|放大|缩小|调整|试听|听新闻|转发|转载|语音|"
    r"播报|播放|收听|朗读|繁體|简体|无障碍|复制|下载|选择|相关|热点|专题|"
    r"责任?编辑?|编辑|作者|记者|时间|日期|发布|浏覽|微博|微信|QQ|T ?\||[AT][-+]|(?:大 ?中 ?小|小 ?中 ?大|中 ?大 ?小)|"
    r"(?i:print|share|font|download|comments?|views|view\s?[:：\d]|hits?|copy|save|email|e-mail|text "
    r"size|listen|follow|wechat|weibo|"
    r"facebook|twitter|close|editor|author|by |(?:last )?updated\b|published\b|posted\b)"
)
_END_OF_OUTLET = re.compile(
    r"/\s?(?=(?i:edited|written|translated|reported) by\b)|"
    r"(?<=》)\s?(?:19|20)\d\d|"
    rf"[|｜丨<>＜＞\n\t;；]|https?:|\s?(?:19|20)\d\d\s?年?\s?第?\s?\d{{1,3}}\s?期|(?:^|\s)N[Oo]\.\s?\d|\s(?=(?:{_TOOLS}))|\s(?=[{HAN}]{{2,8}}(?:记者|記者|通讯员))|(?<=\S)(?:【|\[(?=字))|\s\d+\s*$|"
    rf"(?<=[{HAN}])(?:参与互动|打印|字号|我要评论|举报|查看评论)|\s(?=查看评论|查看原图|原图)|(?<=[局委厅部办网报社台心府处])(?:收藏|分享|关闭|关注|订阅)$"
)
_TOOL_ONLY = re.compile(
    rf"^(?:我要|我来|扫一扫|用手机|点击|浏览|进入|打开|下载|"
    rf"字[号体]|分享到|打印本|责任?编辑[:：]|(?i:by )|T ?\||A[-+])|^(?:{_TOOLS})(?:$|[\s:：()（）\[【|大\d-])",
    re.I,
)
_HAN_LETTER = re.compile(rf"[{HAN}]")
_LETTER = re.compile(rf"[{HAN}A-Za-z]")
_BRACKET = re.compile(r"\s*[（(\[【〔].*$")
_ENCLOSED = re.compile(r"[\[［【]\s*([^\[\]［］【】()（）]{2,40})\s*[\]］】]")
_FROM = re.compile(r"^[（(]?(?:from|via)\s(?=[A-Z])|^来自\s?[/／:：]\s?")
_INITIALS = re.compile(r"(?<=^[A-Z]{3})/[a-z]{2,3}$|(?<=^[A-Z]{2})/[a-z]{2,3}$|(?<=^Reuters)/[a-z]{2,3}$")
"""Whoever was at the desk, behind an agency: AFP/rk."""
_NEXT_LABEL = re.compile(rf"\s[{HAN}]{{2,6}}[:：]|\s[A-Z][a-z]{{2,12}}:(?=\s)")
_NO_OUTLET = words(
    "互联网 网络 网上 网络综合 综合 综合整理 未知 其他 其它 不详 无 暂无 网友 来源 不明 "
    "佚名 作者 转载 原文 internet unknown other web null none n/a"
)
_STRIP = " \t　:：,，。、.;；|丨｜-–—_·/\\>＞》」』”\"'"
_AGENCY = re.compile(
    r"(?:新华社|中新社|中通社|路透社?|法新社|美联社|塔斯社|共同社|时事社|韩联社|德新社|"
    r"埃菲社|安莎社|俄新社|中央社|彭博社?|新華社|中央社|"
    r"Xinhua|AFP|AP|Reuters|CNA|TASS|Kyodo(?: News)?|Yonhap|Bernama|dpa|EFE|ANSA|PTI|ANI|IANS|UPI|"
    r"Bloomberg|CNS|PNA|AAP|BSS|UNB|VNA|Antara|BBC|CNN|CGTN|CCTV|CRI|Agencies|"
    r"Agence France-Presse|(?:The )?Associated Press|Xinhua News Agency|Xinhuanet|Central News Agency)",
)
"""News agencies of the world, and a few broadcasters that credit lines abbreviate: language, not addresses."""
_HAN_OUTLET = re.compile(
    r"(?:社|网|網|报|報|台|臺|刊|号|號|周刊|杂志|雜誌|广播|電視|电视|在线|線上|新闻|新聞|"
    r"时报|公号|客户端|微信|微博|快讯|传媒|融媒|网络版|电子版|新媒体|"
    r"频道|门户|网站|网讯|出版社|通讯社|政府|办公室|办事处|委员会|[委局厅处]|部门|中心|"
    r"学会|协会|大学|学院|学校|使馆|领馆|公司|集团|研究所|研究院|工作室|头条|"
    r"(?:经济|世纪|财经|商业|法治|环境|新闻)报道|广电|(?<!权威|新闻|信息|最新|政策|文件|数据|成果|联合|重磅|今日|正式|首次|公告|在线)发布|娱乐|音乐|体育|科技|财经|资讯|观察|评论|论坛|文化|教育|健康|汽车|房产|军事|历史|原创|自采)(?:[（(].*[)）])?$"
)
_LATIN_OUTLET = re.compile(
    r"(?i:\b(?:daily|times|news|post|online|net|agency|press|journal|herald|radio|"
    r"television|tv|web|website|portal|government|gazette|weekly|"
    r"review|reporter|media|office|bureau|committee|commission|ministry|department|centre|"
    r"center|university|institute|today|tribune|globe|"
    r"express|observer|standard|network|magazine|bulletin|information|service|people's|"
    r"administration|council|academy|association|channel|broadcasting)\b)"
    r"|\b[A-Za-z0-9-]+\.(?:com|cn|net|org|gov|tv|news|example)(?:\.cn|\.hk|\.tw)?\b"
)


def clean_outlet(value: str) -> str | None:
    """The outlet at the head of a credit's value: `甲网－乙报 (北京) 打印` is 甲网－乙报; None where none is named."""
    value = value[:200].strip()
    value = _FROM.sub("", value)
    enclosed = _ENCLOSED.match(value)
    value = enclosed[1] if enclosed else value
    dates = find_dates(value)
    if dates:
        value = value[: dates[0].start]
    value = _INITIALS.sub("", value)
    if (_TOOL_ONLY.match(value) and not is_outlet(value)) or _DEVICE.fullmatch(value):
        return None
    end = _NEXT_LABEL.search(value) or _END_OF_OUTLET.search(value)
    value = _BRACKET.sub("", value[: end.start()] if end else value).strip(_STRIP)
    value = _drop_people(_drop_place(value + "." if _FIRM.search(value) else value))
    if value.startswith("《") or ("《" in value and "》" not in value):
        value = value + "》" if value.count("《") > value.count("》") else value
    longest = 90 if value.isascii() else 60
    if not 2 <= len(value) <= longest or value.casefold() in _NO_OUTLET or not _LETTER.search(value):
        return None
    return None if _SENTENCE.search(value) else value


_DEVICE = re.compile(
    r"(?:手机|电脑|网页|移动|PC|iPhone|iPad|[Aa]ndroid|安卓|iOS|[Ww]eb|[Hh]5)\s?(?:客户端|网页版?|用户|端|版)?"
)
"""What a text was sent from, and nobody's name."""
_FIRM = re.compile(r"\b(?:Ltd|Inc|Corp|Co)$")
"""What is no sentence's end: Jia Instruments Co., Ltd."""
_SENTENCE = re.compile(r"[。！？!?]|，.*，|\d{5,}|：|:(?!//)|^\W*$|^\d+$")


def is_agency(words: str) -> bool:
    """Whether words are a news agency or an outlet's short name that credit lines print bare."""
    return bool(_AGENCY.fullmatch(words.strip()))


def is_outlet(words: str) -> bool:
    """Whether words are built like the name of an outlet or of an office that publishes."""
    words = words.strip()
    if words.startswith("《") and words.endswith("》"):
        words = words[1:-1]
    if is_agency(words):
        return True
    if _HAN_LETTER.search(words):
        return 3 <= len(words) <= 30 and bool(_HAN_OUTLET.search(words)) and not _TOOL_ONLY.match(words)
    return len(words) <= 60 and bool(_LATIN_OUTLET.search(words)) and not _TOOL_ONLY.match(words)


_PRESS = re.compile(r"(?:[报報網网社台端]|在线|发布|新闻|传媒|融媒体?)》?$")


def is_press(words: str) -> bool:
    """Whether words are an outlet by their form and no office or unit that somebody may work for."""
    return bool(_PRESS.search(words)) and is_outlet(words)


_ISSUED_ON = (
    r"\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s{0,3}(?:星期|周).)?(?:\s{0,3}第?\s?[A-Z]?\d{1,3}\s?版.{0,12})?"
)
_THROUGH = (  # what stands between two words begins none of them, and no word ends two ways: read in one pass
    rf"(?:[\s|｜]{{0,3}}(?:(?:(?!网)[{HAN}]){{2,6}}网|返回首页|往期回顾|版面导航|标题导航|版面概览|数字报|返回目录"
    r"|上一[期版]|下一[期版]|检\s?索|放大|缩小|默认|朗读)){0,8}"
)
MASTHEAD = re.compile(rf"^\W?《?[{HAN}]{{2,8}}[报報]》?[\s（(]{{0,4}}{_ISSUED_ON}[）)]?{_THROUGH}\s*$")
"""A paper's name with the day of its issue, and the page; behind it may stand the ways through the issue."""
ISSUE_DAY = re.compile(rf"^\W?{_ISSUED_ON}{_THROUGH}\s*$")
"""The day alone, with ways that an issue has, and other pages too: a paper's only beside the number of a page."""
IN_ISSUE = re.compile(
    rf"《(?P<outlet>[{HAN}]{{2,12}}[报報刊])》\s?[（(]\s?\d{{4}}\s?[-年]\s?\d{{1,2}}\s?[-月]\s?\d{{1,2}}[^（）()]{{0,16}}[）)]$"
)
"""`本报记者 张三《甲日报》（2031年2月3日 第6版）`, under the headline of an e-paper."""
_FOLLOW = re.compile(r"[+＋]?\s?关注(?:TA|他|她)?")


_ACCOUNT_LINE = re.compile(
    r"(?P<name>[^\s：:，。]{2,20})(?:\s(?:[Ll][Vv]\.?\s?\d{1,3}|[Vv]\d|\S{0,6}作者)\s[+＋]?|\s[+＋]|(?<=\S{4})\s)\s?关注"
)


def account_of(line: str) -> str | None:
    """The name of an account in a line that ends with the button to follow it: `甲游记 LV.17 关注`."""
    found = _ACCOUNT_LINE.fullmatch(line.strip()) if line.rstrip().endswith("关注") else None
    return found["name"] if found else None


def names_account(header: Sequence[str], place: int) -> bool:
    """Whether a line is the name of an account: short, and a button to follow it stands on one of the two below it."""
    line = header[place].strip()
    if not any(_FOLLOW.fullmatch(button.strip()) for button in header[place + 1 : place + 3]):  # most pages
        return False
    return 2 <= len(line) <= 30 and not _FOLLOW.fullmatch(line) and not find_dates(line)


_PROVINCES = words(
    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 "
    "广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 海外"
)


def is_province(words: str) -> bool:
    """Whether a word is a province's name and no more, as account pages print it beside the account."""
    return words.removesuffix("省").removesuffix("市") in _PROVINCES or (words.endswith("省") and len(words) <= 4)


def _drop_place(value: str) -> str:
    """`甲号 湖南` is 甲号: where the account writes from is no part of its name."""
    head, _, last = value.rpartition(" ")
    return head if head and is_province(last) else value


def _drop_people(value: str) -> str:
    """Han words behind the outlet that name a person or a section do not belong to it: `甲报 李小明`."""
    words = value.split()
    while len(words) > 1 and (is_han_name(words[-1]) or is_word(words[-1])) and not is_outlet(words[-1]):
        words.pop()
    while len(words) > 1 and len(words[-1]) == 1 and "\u3400" <= words[-1] <= "\u9fff":
        words.pop()
    return " ".join(words)
