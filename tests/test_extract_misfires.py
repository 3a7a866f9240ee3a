"""Rules that once misfired: on each of these pages, written for tests, one of them took what it should have left."""

from __future__ import annotations

import json
import time

import orjson
import pytest

from harvester.article import Article, Refused
from harvester.extract import read_page
from harvester.extract.outlets import ISSUE_DAY, MASTHEAD

TITLE = "江口大桥今天正式通车"
TEXTS = (
    "2月3日上午，江口大桥正式通车，两岸居民步行过河只要六分钟，首日有三万人走上桥面。",
    "大桥全长八百二十米，设有四条机动车道和两条人行道，工期比原计划提前了两个月。",
    "江口镇居民说，从前等渡船要半个小时，遇上大雾还得住在对岸。",
    "县交通局表示，下一步将加开三条公交线路，票价不变，学生凭证免费。",
)
BODY = "".join(f"<p>{text}</p>" for text in TEXTS)
ENGLISH = (
    "The bridge at Jiangkou opened to traffic on Monday morning, and residents can now cross in six minutes.",
    "It is 820 metres long, with four lanes for cars and two for people on foot, the county government said.",
    "Before, people waited half an hour for the ferry and stayed overnight when there was fog on the river.",
)


def read(above: str = "", info: str = "", body: str = BODY, below: str = "") -> Article:
    page = (
        f"<html><head><title>{TITLE}_江口在线</title></head><body>{above}<h1>{TITLE}</h1>{info}"
        f'<div class="article-content">{body}</div>{below}</body></html>'
    )
    return read_page(page.encode(), url="https://www.jiangkou.example/a/1.html").article


def lines(article: Article) -> list[str]:
    return article.text.split("\n")


@pytest.mark.parametrize("pattern", [MASTHEAD, ISSUE_DAY])
@pytest.mark.parametrize("way", [" 放大", "|网", " 江口网", "网", " | "])
def test_a_line_of_buttons_costs_no_time(pattern: object, way: str) -> None:
    begun = time.process_time()
    pattern.match("2031年2月3日" + way * 20_000 + "x")  # type: ignore[attr-defined]
    assert time.process_time() - begun < 1


def test_a_thousand_sources_in_one_element_cost_little() -> None:
    rows = "".join(f'来源：甲报 <a href="/{n}">第{n}条要闻</a><br>' for n in range(1000))
    begun = time.process_time()
    read(above=f"<div>{rows}</div>", info="<p>2031-02-03 10:11</p>")
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    "opening",
    [
        '<p class="lead">',
        '<p class="description">',
        '<p class="brief">',
        '<p><span class="lead">',
        '<p class="first-cap">',
        '<p class="has-drop-cap">',
        '<div class="para"><p>',
    ],
)
def test_paragraphs_of_one_name_are_all_text_or_one_is_a_lede(opening: str) -> None:
    article = read(info="<p>2031-02-03 10:11</p>", body="".join(f"{opening}{text}</p>" for text in TEXTS))
    assert lines(article)[-3:] == list(TEXTS[-3:])


@pytest.mark.parametrize(
    ("above", "info"),
    [
        ("<div>2033年5月6日 星期五 江口新闻网</div>", ""),
        ("<span>2033年5月6日 星期五</span> <a>返回首页</a>", ""),
        ("<div>2033年5月6日 星期五</div><div>往期回顾</div>", ""),
        ("<div>Friday, May 6, 2033</div><div>Page 2</div>", ""),
        ("", "<p>Philippine Standard Time: Friday, May 6, 2033, 2:11 PM</p>"),
    ],
)
def test_the_clock_of_a_page_is_no_day_of_release(above: str, info: str) -> None:
    assert read(above=above, info=info).published_on is None


@pytest.mark.parametrize(
    ("info", "origin"),
    [
        ('2031-02-03 10:11 来源：财经新闻网 <a class="tag">财经</a>', "财经新闻网"),
        ('来源：江口日报 2031-02-03 10:11 <span class="tags"><a>江口</a> <a>公交</a></span>', "江口日报"),
        ("2031-02-03 10:11 江口网</div><div>荐书：《江口月刊》（2019年合订本）", "江口网"),
        ("社会 关注</div><div>2031-02-03 10:11", None),
        ("张三 关注</div><div>2031-02-03 10:11", None),
        ("2031-02-03 10:11 来自 手机版", None),
        ("By Jane Roe, Beijing - Feb 3, 2031", None),
        ("By Jane Roe, Senior Writer | Feb 3, 2031", None),
        ('2031-02-03</div><div><span class="author">NATO, Brussels</span>', None),
        ('2031-02-03</div><div><span class="author">Reuters, London</span>', "Reuters"),
    ],
)
def test_what_stands_beside_the_day_is_no_outlet_by_that_alone(info: str, origin: str | None) -> None:
    assert read(info=f"<div>{info}</div>").origin == origin


@pytest.mark.parametrize("end", ["(JR)", "(WHO)", "(TBC)", "(END)"])
def test_capitals_in_brackets_at_the_end_are_no_agency(end: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in ENGLISH[:-1]) + f"<p>{ENGLISH[-1]} {end}</p>"
    assert read(info="<p>Feb 3, 2031</p>", body=body).origin is None


@pytest.mark.parametrize(
    ("opening", "authors"),
    [
        ("江口日报讯 记者王芳综合报道：", ["王芳"]),
        ("江口日报讯 记者王芳独家报道：", ["王芳"]),
        ("江口日报讯 记者李强上海报道：", ["李强"]),
        ("江口日报讯 记者全程跟踪报道：", []),
        ("江口日报讯 记者高度关注报道：", []),
        ("江口日报讯 记者连日深入报道：", []),
    ],
)
def test_how_or_whence_a_reporter_reports_is_no_part_of_a_name(opening: str, authors: list[str]) -> None:
    body = f"<p>{opening}{TEXTS[0]}</p>" + "".join(f"<p>{text}</p>" for text in TEXTS[1:])
    assert read(info="<p>2031-02-03 10:11</p>", body=body).authors == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [("■ 江口 本报记者 王芳", ["王芳"]), ("◆王牌 特约通讯员", []), ("● 平台 报道", [])],
)
def test_a_place_or_a_word_beside_a_rank_is_no_person(line: str, authors: list[str]) -> None:
    assert set(read(info="<p>2031-02-03 10:11</p>", body=f"{BODY}<p>{line}</p>").authors) <= set(authors)


@pytest.mark.parametrize(
    "link", ['<a href="/author/john-smith">More Stories</a>', '<a href="/contributors/guest">Opinion Essays</a>']
)
def test_an_authors_address_under_other_words_is_no_byline(link: str) -> None:
    assert read(info=f"<div>{link}</div><p>2031-02-03 10:11</p>").authors == []


@pytest.mark.parametrize("caption", ["摄影记者 王芳", "江口日报记者 王芳 图片", "记者王芳摄", "通讯员 王芳 供图"])
def test_who_took_the_picture_is_no_author(caption: str) -> None:
    body = (
        f'<p>{TEXTS[0]}</p><p><img src="/1.jpg"></p><p style="text-align:center">{caption}</p><p>{TEXTS[1]}</p>{BODY}'
    )
    assert read(info="<p>2031-02-03 10:11</p>", body=body).authors == []


@pytest.mark.parametrize(
    "text",
    [
        "Also reading at the ceremony was Li Na, who had walked across the bridge with her school that morning.",
        "Comments are pouring in from across the province, and the county has read each of them, Mr Wang said.",
        "炒股就看业绩，老股民王大爷说，这么多年他只认这一个道理。",
        "扩散，意味着什么？",
        "转发，是一种态度",
        "ASEAN-China trade rose by a fifth last year, most of it by ship, the ministers were told on Monday.",
    ],
)
def test_words_that_frames_have_stand_in_texts_too(text: str) -> None:
    inside = f"<p>{TEXTS[0]}</p><p>{TEXTS[1]}</p><p>{text}</p><p>{TEXTS[2]}</p><p>{TEXTS[3]}</p>"
    assert text in lines(read(info="<p>2031-02-03 10:11</p>", body=inside))


def test_people_who_speak_in_turn_have_no_dateline() -> None:
    talk = "".join(
        f'<div class="{name}"><p>{name}: When will the bridge at Jiangkou open to traffic, and who will pay?</p></div>'
        for name in ("JANE ROE", "LI NA")
    )
    article = read(
        info="<p>Feb 3, 2031</p>", body=f'<div class="start"><p>{ENGLISH[0]}</p></div>{talk}<p>{ENGLISH[1]}</p>'
    )
    assert lines(article)[0] == ENGLISH[0]


def test_names_of_a_layout_centre_nothing() -> None:
    last = "老李今年六十岁，天天坐公交去江边钓鱼，坐到终点站。"
    body = (
        f'<div class="wrap-center"><p>{TEXTS[0]}</p><p>{TEXTS[1]}</p><p><img src="/1.jpg"></p><p>{last}</p>{BODY}</div>'
    )
    assert last in lines(read(info="<p>2031-02-03 10:11</p>", body=body))


def test_a_figure_without_a_caption_of_its_own_may_hold_text() -> None:
    body = f'<figure><img src="/1.jpg"><p>{TEXTS[0]}</p></figure><p>{TEXTS[1]}</p><p>{TEXTS[2]}</p><p>{TEXTS[3]}</p>'
    assert lines(read(info="<p>2031-02-03 10:11</p>", body=body))[0] == TEXTS[0]


def shell(data: object, title: str = f"{TITLE}_江口在线", above: str = "") -> bytes:
    script = f"<script>var d = {json.dumps(data)};</script>"
    return f'<html><head><title>{title}</title></head><body>{above}<div id="app"></div>{script}</body></html>'.encode()


def carried(raw: bytes) -> Article:
    return read_page(raw, url="https://www.jiangkou.example/a/1.html").article


TOLD = (
    "您的浏览器版本过低，暂时无法播放本视频。请升级浏览器，或者换一个浏览器再来观看。"
    "感谢您的理解和支持，祝您生活愉快。给您带来不便，我们深表歉意。"
)


@pytest.mark.parametrize("title", ["现场视频：江口大桥今天正式通车", "用户登录中心 请先登录后查看本页"])
def test_a_message_in_the_data_is_no_article(title: str) -> None:
    with pytest.raises(Refused):
        carried(shell({"player": {"errorTip": TOLD}}, title=title))


def test_the_text_with_the_title_wins_over_a_longer_one_without() -> None:
    board = "".join(f"<p>网友{n}说，这座桥修得好，大家都在等着通车的那一天。</p>" for n in range(12))
    article = carried(shell({"board": {"text": board}, "article": {"title": TITLE, "content": BODY}}))
    assert lines(article) == list(TEXTS)


def test_a_teaser_in_the_data_of_a_list_is_no_article() -> None:
    links = "".join(f'<li><a href="/a/{n}.html">第{n}条新闻的标题在这里写着</a></li>' for n in range(40))
    teaser = {"list": [{"title": "江口新增十二条公交线路", "content": "".join(TEXTS)}]}
    with pytest.raises(Refused, match="list_page"):
        carried(shell(teaser, title="江口新闻网", above=f"<h2>江口新增十二条公交线路</h2><ul>{links}</ul>"))


def test_the_answers_own_clock_and_keeper_are_not_the_articles() -> None:
    detail = {"title": TITLE, "content": BODY}
    article = carried(shell({"code": 0, "time": 1930000000, "author": "李管理", "data": {"article": detail}}))
    assert (article.published_on, article.authors) == (None, [])


def test_data_that_nest_or_name_badly_hurt_nobody() -> None:
    nested: object = "林窈"
    for _ in range(700):
        nested = [nested]
    article = carried(shell({"title": TITLE, "con\ud800\u0000tent": BODY, "author": nested}))
    assert lines(article) == list(TEXTS)
    assert orjson.dumps(article.as_json())
