"""The text's own element is found where boxes stand around it, and no paragraph is lost. Pages written for tests."""

from __future__ import annotations

import pytest

from harvester.extract import read_page

TEXT = (
    "临远县今年新修农村公路三百二十公里，沿线十七个村的村民出行更加方便。",
    "县交通局负责人介绍，工程分三期建设，全部由本地企业承担，预计明年六月通车。",
    "路修好以后，村里的橘子当天就能运到省城，一斤能多卖三毛钱，果农都说值得。",
    "下一步，县里将给新路装上路灯和护栏，并把公交车开到每一个村口。",
)
HEAD = "<h1>临远县新修农村公路三百二十公里</h1><div class='i'>2031-02-03 10:11 来源：临远日报</div>"
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in TEXT)


def read(middle: str) -> list[str]:
    title = "<title>临远县新修农村公路三百二十公里</title>"
    markup = f"<html><head>{title}</head><body><div class='k1'>{middle}</div></body></html>"
    return read_page(markup.encode(), url="https://news.linyuan.example/1.html").article.text.split("\n")


@pytest.mark.parametrize(
    "around",
    [
        "<div class='q7'><p>欢迎各位读者来信来电，说说您身边的修路故事，一经采用即付稿酬。</p></div>",
        "<section class='q8'><b>林窈</b><p>跑交通口十二年的记者，喜欢坐绿皮火车，也喜欢数枕木。</p></section>",
        "<div class='q9'><p>看完这篇文章后的心情：</p><span>高兴</span><span>感动</span></div>",
    ],
)
def test_a_box_behind_the_text_that_is_built_otherwise_is_none_of_it(around: str) -> None:
    assert read(f"{HEAD}<div class='k2'>{PARAGRAPHS}</div>{around}") == list(TEXT)


def test_a_paragraph_beside_the_element_that_is_set_like_the_others_is_text() -> None:
    last = f"<div class='k2'><p>{TEXT[3]}</p></div>"
    first = "".join(f"<p>{line}</p>" for line in TEXT[:3])
    assert read(f"{HEAD}<div class='k2'>{first}</div>{last}") == list(TEXT)


def test_a_first_sentence_that_stands_apart_is_text() -> None:
    rest = "".join(f"<p>{line}</p>" for line in TEXT[1:])
    assert read(f"{HEAD}<div class='k3'><p>{TEXT[0]}</p></div><div class='k2'>{rest}</div>") == list(TEXT)


def test_a_sentence_drawn_out_of_the_text_stands_in_it_once() -> None:
    drawn = f"<blockquote>“{TEXT[2]}”</blockquote>"
    told = f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p>{drawn}<p>果农老周笑着说：“{TEXT[2]}”</p><p>{TEXT[3]}</p>"
    assert read(f"{HEAD}<div class='k2'>{told}</div>") == [TEXT[0], TEXT[1], f"果农老周笑着说：“{TEXT[2]}”", TEXT[3]]


def test_a_box_in_which_letters_may_be_ordered_is_left_out_whole() -> None:
    box = "<div class='z'><p>每周五收到临远要闻</p><p>请输入您的邮箱</p><p>我们不会把您的地址交给别人。</p></div>"
    told = f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p>{box}<p>{TEXT[2]}</p><p>{TEXT[3]}</p>"
    assert read(f"{HEAD}<div class='k2'>{told}</div>") == list(TEXT)


def test_a_notice_keeps_all_that_stands_above_its_office_and_day() -> None:
    ending = ("关注本馆微信公众号可查询最新开放时间。", "给您带来不便，敬请谅解。", "临远县图书馆", "2031年2月3日")
    told = PARAGRAPHS + "".join(f"<p>{line}</p>" for line in ending)
    assert read(f"{HEAD}<div class='k2'>{told}</div>") == [*TEXT, *ending]


def test_a_list_beside_the_paragraphs_is_text() -> None:
    data = ("临远至望川：二十八公里", "望川至河口：四十公里")
    told = "".join(f"<li>{line}</li>" for line in data)
    assert read(f"{HEAD}<div class='k2'>{PARAGRAPHS}</div><ul>{told}</ul>") == [*TEXT, *data]


def test_related_links_with_days_of_their_own_make_no_notice() -> None:
    related = "<p>相关新闻</p>" + "".join(
        f"<p><a href='/{n}.html'>临远修路第{n}天</a></p><p>2031-01-0{n}</p>" for n in (1, 2, 3)
    )
    assert read(f"{HEAD}<div class='k2'>{PARAGRAPHS}{related}</div>") == list(TEXT)
