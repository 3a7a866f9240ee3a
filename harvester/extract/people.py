"""Names of people as credit lines print them: told from labels, ranks, places and units (one table and its readers)."""

from __future__ import annotations

import re

from harvester.extract.wordlist import words
from harvester.text.surnames import surnames

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002ffff"
_COMPOUND = words(
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 "
    "皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 "
    "仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 令狐 第五 呼延 完颜 欧陽 諸葛 東方 南宮 "
    "聞人 尉遲 澹臺 鐘離 長孫 鮮于"
)
_ROLE = (
    r"(?:本报|本网|本刊|本台|本站|该报|全媒体|融媒体?|新媒体|首席|见习|见|实习|特约|特派|"
    r"驻[\u4e00-\u9fff]{2,4}|职工|校园|学生|摄影|文字|图文|"
    r"本報|記者站)*(?:记者|記者|通讯员|通訊員|通信员|实习生|實習生|作者|撰稿人?|撰文|"
    r"执笔人?|執筆|采写|採寫|采访|采编|编辑|編輯|责编|责任编辑|"
    r"译者|翻译|编译|供稿人?|报道员|评论员|特约评论员|主笔)"
)
_LEAD = re.compile(
    rf"^(?:文[/／、]?图|图[/／、]?文|文字?(?=\s*[/／:：|｜])|"
    rf"(?:[{HAN}A-Za-z·《》]{{0,14}}?)?{_ROLE})[\s:：/／|｜]*(?=\S)"
)
_ROLE_ONLY = re.compile(rf"^[{HAN}]{{0,12}}?{_ROLE}$")
_TRAIL = re.compile(
    r"(?:[\s_]*(?:联合|综合|现场|独家)?(?:报道|報道|摄影报道|摄影|摄|攝|文并摄|文/图|"
    r"图/文|整理|整合|供稿|供图|采写|撰写|撰文|编译|翻译|译|综合|"
    r"编辑|等|发自[\u4e00-\u9fff]{2,6}))+$"
)
_STAFF_NUMBER = re.compile(r"(?:[\s_]+|(?<=[\u4e00-\u9fff]))(?:[A-Z]{1,4}\d{2,8}|\d{3,10})$")
_DESK = re.compile(rf"(?!本|责|値|值)[{HAN}]{{2,10}}(?:网站|门户网|平台|中心)(?:编辑|管理员)")
"""Whoever edits a site, by rank: `责任编辑：甲县政府网站编辑`."""
_BUTTONS = re.compile(r"\b(?:Share|Copy|E-?mail|Print|Tweet|Facebook|Link|Save)\b")
_RUBRIC = re.compile(
    r"\b(?:Stories|Essays|News|Opinions?|Articles|Features|Commentar(?:y|ies)|Headlines|Editorials|Insights)$"
)
"""What sections of a site are called, and no person."""
_DOCUMENT_NUMBER = re.compile(r"[〔\[［]\d{4}[〕\]］]\s?第?\d{1,5}\s?号")
_SIZES = re.compile(r"(?: [A-Z]){3}$|(?: A){1,2}$")
"""Buttons for the size of letters behind a name: S M L."""
_BRACKETS = re.compile(r"[（(\[【〔][^（）()\[\]【】〔〕]*(?:[）)\]】〕]|$)")
_PARTS = re.compile(r"[、，,;；&＆/／|｜丨+＋]|\s(?:and|with|和|与)\s|\band\b")
_HAN_NAME = re.compile(rf"[{HAN}]{{2,4}}")
_MINORITY = re.compile(rf"[{HAN}]{{1,8}}(?:[·•・‧．][{HAN}]{{1,8}}){{1,3}}")
_LATIN_WORD = r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ.'’‘-]*"
_LATIN_NAME = re.compile(rf"{_LATIN_WORD}(?:\s(?:{_LATIN_WORD}|de|da|di|du|van|von|der|den|al|bin|el|la|le|y)){{0,4}}")
_UNIT_END = re.compile(
    r"(?:[社网網报報台馆館局委厅廳院处處室科所站办辦校区區县縣市省镇鎮乡鄉村部队隊店厂廠司刊党署库]|"
    r"中心|支部|协会|学会|商会|工会|集团|"
    r"公司|大学|学院|小学|中学|学校|幼儿园|银行|组|团|小组|编辑部|客户端|公众号|办公室|委员会|研究会|基金会|联合会|在线|新闻|频道)$"
)
_NOT_NAMES = words(
    "原图 查看原图 查看评论 完 终 图 文 略 全文 全文完 完毕 待续 未完 未完待续 有删节 节选 摘要 摘编 转载 原创 "
    "图片 资料 综合 整理 整合 编译 翻译 供稿 来源 作者 编辑 责编 记者 通讯员 "
    "佚名 匿名 未知 不详 无 暂无 本站 本网 本报 本刊 网友 热心网友 打印 关闭 分享 字号 "
    "字体 浏览 点击 阅读 收藏 评论 举报 时间 日期 发布 更新 校对 审核 监制 摄影 "
    "终审 复审 初审 本网讯 本报讯 等 高清 视频 图集 组图 图表 漫画 资料图 关注 订阅 登录 "
    "注册 首页 返回 更多 下载 查看 上一篇 下一篇 方案 安全 高速 经济 文化 "
    "成果 全国 公示 公告 国家 国内 国际 时政 时评 要闻 任务 方法 计划 金融 通知 通报 "
    "关于 应急 江苏 江西 云南 广东 广西 海南 安徽 河南 河北 甘肃 "
    "报道 報道 報導 攝影 綜合報導 排版 来自 高铁 "
    "文旅 文体 文娱 文艺 文史 时尚 时事 房产 华人 华侨 林业 水产 水务 商业 公益 康养 "
    "万象 高端 高考 方志 方圆 成长 云端 云听 石油 "
    "公安 法院 华夏 华北 华东 华南 东北 西南 文明 健康 平安 农业 农村 能源 商务 水利 "
    "内容 言论 管理 管理员 符号 连载 海报 相关 法规 简介 简体 游客 古今 都市"
)
_CAPITALS = re.compile(r"^\s*([A-Z]{2,}), ?([A-Z]{2,})\s*$")  # one person, as printed
_AND = re.compile(r"[和与及]")
_HAN_LETTER = re.compile(rf"[{HAN}]")


def is_han_name(word: str) -> bool:
    """Whether a word is surely built like a Chinese person's name: 2 or 3 characters from a surname on, or 3-4 from a
    compound surname, or a dotted name such as 阿依古丽·买买提."""
    if _MINORITY.fullmatch(word):
        return not _DESK_DOT.match(word)
    if not _HAN_NAME.fullmatch(word) or word in _NOT_NAMES:
        return False
    if word[:2] in _COMPOUND:
        return len(word) in (3, 4)
    return len(word) <= 3 and word[0] in surnames() and not (len(word) == 3 and _UNIT_END.search(word[-1:]))


_DESK_DOT = re.compile(rf"[{HAN}]{{2,6}}(?:联盟|融媒|新闻|日报|晚报|在线|频道|中心)[·•・‧．]")
"""A desk with its town: 县融联盟·苕西."""
_TRANSLITERATED = re.compile(
    "[阿巴布白宝才措达丹德得地丁多额尔尼格根古桂哈海乎花吉加金卡克拉来兰勒力丽玛米木娜纳那诺其奇日荣萨桑斯苏索塔特图娃乌西夏雅央伊依吾扎卓仁增旺次让提江木买合麦曼热孜努帕]{4,6}"
)
"""A Mongolian, Tibetan or Uyghur name in Chinese characters: 乌兰图雅, 扎西次仁."""


def is_word(word: str) -> bool:
    """Whether a word that may look like a name is one that stands beside names: a section, a tool, a role."""
    return word in _NOT_NAMES


def _has_buttons(words: str) -> bool:
    """Whether words name two tools of a page: Share Copy Email."""
    return len(_BUTTONS.findall(words)) > 1


def is_latin_name(words: str) -> bool:
    """Whether words are built like a name in Latin letters: two to five words, each with a capital."""
    return (
        bool(_LATIN_NAME.fullmatch(words))
        and 2 <= len(words.split()) <= 5
        and not words.isupper()
        and not _has_buttons(words)
        and not _RUBRIC.search(words)
    )


def is_unit(words: str) -> bool:
    """Whether words name a unit (a party branch, an office, a newspaper) rather than a person."""
    return bool(_UNIT_END.search(words))


def read_names(value: str, *, strict: bool = False) -> list[str]:
    """The names in the value of a credit (`李 明、王小红 赵强` or `Jane Roe and Li Na`), each once, in order.

    `strict` takes the value only if all of it is names of people, as is asked of a bracket without a label; else pen
    names, logins and units are names too, as is right behind a label.
    """
    if _DOCUMENT_NUMBER.search(value):
        return []
    value = _BRACKETS.sub(" ", value[:300]).strip(" 　:：。.;；,，、|丨】]）)")
    if one := _CAPITALS.match(value):
        return [f"{one[1]}, {one[2]}"]
    found: list[str] = []
    for part in _PARTS.split(value):
        if found and _is_filing(part.strip()):
            continue
        for name in filter(None, _names_of_part(part, units=strict)):
            if found and not strict and _POST.search(name) and len(name) > 3:
                continue
            good = is_han_name(name) or is_latin_name(name) if strict else _may_be_credited(name)
            if good:
                found.append(name)
            elif strict and not _ROLE_ONLY.match(name) and not (len(name) > 3 and is_unit(name)):
                return []
    return list(dict.fromkeys(found))


def _names_of_part(part: str, *, units: bool) -> list[str]:
    """The words of a part that may be names; with `units`, those beside a person's name are kept."""
    first, *rest = part.split() or [""]
    part = _clean(" ".join([first, *(word for word in rest if not _is_filing(word))]))
    if not part:
        return []
    if not _HAN_LETTER.search(part):
        return [part.strip(" ·•-–—_.:")]
    names = [name for word in _join_spaced(part.split()) for name in _split_glued(_clean(word)) if name]
    return names if units or len(names) < 2 else _without_units(names)


_FILING = re.compile(rf"(?P<where>[{HAN}]{{2,6}}?)(?:现场|综合|连线)?(?:报道|報道|報導|专电)")


def _is_filing(word: str) -> bool:
    """`望川报道` behind a name says whence it came, `李四报道` who else wrote."""
    filing = _FILING.fullmatch(word)
    return filing is not None and not (len(filing["where"]) == 3 and is_han_name(filing["where"]))


def _without_units(names: list[str]) -> list[str]:
    """Of names parted by blanks, those of people, where some are: `甲刊 李明`, `王芳 某网客户端` name one each."""
    while len(names) > 1 and not is_han_name(names[0]) and any(map(is_han_name, names[1:])):
        if (len(names[0]) == 3 or _TRANSLITERATED.fullmatch(names[0])) and not is_unit(names[0]):
            break
        names = names[1:]
    short = [
        n
        for n in names
        if is_han_name(n) or _TRANSLITERATED.fullmatch(n) or (len(n) <= 3 and not (len(n) == 3 and is_unit(n)))
    ]
    return short if any(map(is_han_name, names)) else names


def _clean(words: str) -> str:
    """Words without the role before them, what was done after them, and a staff number."""
    words = words.strip(" \t　:：。_-—·*")
    if _DESK.fullmatch(words):
        return words
    words = _STAFF_NUMBER.sub("", words)
    lead = _LEAD.match(words)
    if lead and not _ROLE_ONLY.match(words):
        words = words[lead.end() :]
    return _SIZES.sub("", _TRAIL.sub("", words)).strip(" :：。_-—")


def _join_spaced(words: list[str]) -> list[str]:
    """`李 明` is one name; `欧阳 修` and `李 小 明` too; `陈小舟 李 明` are two."""
    if len(words) == 3 and all(len(word) == 1 for word in words) and is_han_name("".join(words)):
        return ["".join(words)]
    joined: list[str] = []
    single = False
    for word in words:
        lone = len(word) == 1 and "\u3400" <= word <= "\u9fff"
        if joined and ((lone and single) or (joined[-1] in _COMPOUND and len(word) <= 2)):
            joined[-1] += word
            single = False
            continue
        joined.append(word)
        single = lone
    return joined


def _split_glued(word: str) -> list[str]:
    """`张三和李四` are two names; `李明北京大学教授` is one with an office behind it; `李和平` stays whole."""
    for match in _AND.finditer(word):
        left, right = word[: match.start()], word[match.end() :]
        if is_han_name(left) and is_han_name(right):
            return [left, right]
    if len(word) > 4 and word[0] in surnames():
        if word[2] in "系为是" and _ANY_OFFICE.match(word, 2):
            return [word[:2]]
        for office, many in ((_OFFICE, 3), (_OFFICE, 2), (_ANY_OFFICE, 3)):
            if office.match(word, many):
                return [word[:many]]
    return [word]


_OFFICE = re.compile(
    r"(?:系|为|是)?(?:中国|全国|国家|国务院|中央|中共|清华|中科院|北京|上海|天津|重庆|香港|澳门|台湾|河北|山西|辽宁|吉林|"
    r"黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|"
    r"教授|副教授|博士|研究员|副研究员|院士|主任|院长|校长|所长)"
)
_ANY_OFFICE = re.compile(rf"(?:系|为|是)?(?:[{HAN}]{{2,3}}[省市县]|[{HAN}]{{2,4}}大学)")
_POST = re.compile(r"(?:教授|研究员|讲师|博士|博士生|院士|院长|主任|会长|所长|校长|学者|专家|评论员|撰稿人|律师)$")
"""Ends of the post a person holds: `张三，甲大学教授` names one."""
_SENTENCE = re.compile(r"[。！？；!?“”\"<>《》=@#%*]|https?:|\d{4,}|www\.")
_UNNAMED = re.compile(
    rf"[{HAN}]{{2,16}}(?:大学|学院|研究院|研究所|研究中心|党校|协会|学会)[{HAN}]{{0,16}}(?:教授|研究员|讲师|院长|主任|博士生?|研究生)"
)
"""A post without the name of who holds it: `作者：甲大学教授`."""
_LOGIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{1,30}(?: [A-Za-z][A-Za-z0-9_.'-]{0,30}){0,5}")


def _may_be_credited(name: str) -> bool:
    """Whether a labelled value can be a name at all: a person, a pen name, a unit or a login."""
    if _DESK.fullmatch(name):
        return True
    if (
        name in _NOT_NAMES
        or _has_buttons(name)
        or _UNNAMED.fullmatch(name)
        or _ROLE_ONLY.match(name)
        or _SENTENCE.search(name)
        or not 2 <= len(name) <= 40
    ):
        return False
    if _HAN_LETTER.search(name):
        return len(name) <= 20 and "\ufffd" not in name
    return bool(_LATIN_NAME.fullmatch(name) or _LOGIN.fullmatch(name)) and not re.fullmatch(r"[A-Z]{1,4}\d+", name)
