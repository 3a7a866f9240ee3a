"""What of a page is the article's text, and in which blocks it stands."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

import pytest
from extracting import EN, TITLE, ZH, page, paragraphs, read

from harvester.article import Refused
from harvester.layout import Declaration, Layout

WHOLE = "\n".join(ZH)


def kinds(raw: bytes) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read(raw).blocks]


@pytest.mark.parametrize(
    "wrap",
    [
        '<div class="TRS_Editor">{}</div>',
        '<div id="zoom">{}</div>',
        '<div id="UCAP-CONTENT">{}</div>',
        "<ucapcontent>{}</ucapcontent>",
        '<div class="article-content">{}</div>',
        '<div itemprop="articleBody">{}</div>',
        "<article>{}</article>",
        '<div class="x1y2z3">{}</div>',
        "<table><tr><td>{}</td></tr></table>",
        "<font>{}</font>",
        "{}",
        "<div><!--ContentStart-->{}<!--ContentEnd--></div>",
        ('<div><meta name="ContentStart">{}<meta name="ContentEnd"></div>'),
        "<div>" * 60 + "{}" + "</div>" * 60,
        '<div style="display:none" id="zoom">{}</div>',
    ],
)
@pytest.mark.parametrize("texts", [ZH, EN])
def test_body_is_found_in_any_container(wrap: str, texts: tuple[str, ...]) -> None:
    assert read(page(paragraphs(texts), wrap=wrap)).text == "\n".join(texts)


@pytest.mark.parametrize("declaration", [None, Declaration(layouts=(Layout(body="#js_content"),))])
def test_body_that_a_script_shows_is_trimmed_like_any_other(declaration: Declaration | None) -> None:
    wrap = (
        '<div id="js_content" style="visibility: hidden">{}<p><img src="/a.jpg"></p><p>渡口今晨的样子，作者摄</p>'
        '<p style="display:none">没有人看得见的一行字，它不属于正文。</p></div>'
    )
    raw = page(paragraphs(ZH), wrap=wrap)
    found = read(raw, declaration=declaration) if declaration else read(raw)
    assert found.text == WHOLE


@pytest.mark.parametrize(
    "after",
    [
        '<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">另一条新闻'
        '，说的是别的事。</a></li><li><a href="/2">还有一条</a></li></ul></div>',
        '<div class="comments"><p>网友甲：这条路修得真好，我们村等了十年，终于等到了这一天。</p><p>网友乙：是啊，明年一定回家看看，带孩子去摘橘子。</p></div>',
        '<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>',
        "<p>【打印本页】【关闭窗口】</p>",
        "<p>扫一扫在手机打开当前页</p>",
        "<p>版权声明：未经授权不得转载，违者将依法追究责任，特此声明。</p>",
        '<div id="pages"><a href="#">1</a> <a href="#">2</a> <a href="#">下一页</a></div>',
        '<div class="tjyd"><a href="/a">上一篇：某地新闻</a><br><a href="/b">下一篇：某地另一条新闻</a></div>',
    ],
)
@pytest.mark.parametrize("inside", [False, True], ids=["beside", "inside the container"])
def test_furniture_after_the_text_stays_out(after: str, inside: bool) -> None:
    body = paragraphs() + (after if inside else "")
    raw = page(body, after="" if inside else after, wrap='<div class="TRS_Editor">{}</div>')
    assert read(raw).text == WHOLE


@pytest.mark.parametrize(
    "glued", ["返回搜狐，查看更多", "返回腾讯网首页>>", "<a href='/'>返回首页>></a>", "[详细]", "查看更多"]
)
def test_furniture_glued_to_the_last_paragraph_is_cut_off(glued: str) -> None:
    raw = page(f"<p>{ZH[0]}</p><p>{ZH[1]}</p><p>{ZH[2]}{glued}</p>")
    assert read(raw).text == WHOLE


@pytest.mark.parametrize(
    "caption",
    [
        '<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center">新修的公路</p>',
        '<p><img src="a.jpg"></p><p align="center">新修的公路穿过橘园</p>',
        '<center><img src="a.jpg"><br>新修的公路</center>',
        "<figure><img src='a.jpg'><figcaption>新修的公路穿过橘园，远处是村庄。</figcaption></figure>",
        '<div class="img_wrapper"><img src="a.jpg"><span class="img_descr">新修的公路（视频截图）</span></div>',
        '<p><img src="a.jpg"></p><p>图为新修的公路。（张三摄）</p>',
        '<p><img src="a.jpg"></p><p>公路开工。</p>',
        '<p><img src="a.jpg"></p><p class="image_desc">新修的公路穿过橘园和茶山，一直通到县城。</p>',
    ],
)
def test_caption_is_not_the_bodys(caption: str) -> None:
    raw = page(f"<p>{ZH[0]}</p>{caption}<p>{ZH[1]}</p><p>{ZH[2]}</p>")
    assert read(raw).text == WHOLE


def test_sentence_after_a_picture_is_no_caption() -> None:
    raw = page(f'<p>　　{ZH[0]}</p><p><img src="a.jpg"></p><p>　　{ZH[1]}</p><p>　　{ZH[2]}</p>')
    assert read(raw).text == WHOLE


def test_bold_subheading_after_a_picture_is_a_heading() -> None:
    raw = page(f'<p>{ZH[0]}</p><p><img src="a.jpg"></p><p><strong>三期工程</strong></p><p>{ZH[1]}</p><p>{ZH[2]}</p>')
    assert ("heading", "三期工程") in kinds(raw)


def test_photo_story_has_the_words_under_its_picture_as_text() -> None:
    story = "五月六日，在临远县橘园镇，村民沿着新修的公路把橘子运往市场，路边停满了客商的货车。"
    raw = page(f'<p><img src="a.jpg"></p><p style="text-align:center">{story}</p>', wrap='<div id="detail">{}</div>')
    assert read(raw).text == story


def test_headline_repeated_inside_the_body_stays_out() -> None:
    raw = page(f'<p align="center"><b>{TITLE}</b></p>{paragraphs()}')
    assert read(raw).text == WHOLE


def test_headline_broken_over_lines_inside_the_body_is_joined_and_left_out() -> None:
    title = "临远县人民政府办公室关于修通十七个山村公路工作的通知"
    body = f'<p align="center">临远县人民政府办公室</p><p align="center">关于修通十七个山村公路工作的通知</p>{paragraphs()}'
    raw = page(body, title=title).replace(f"<h1>{title}</h1>".encode(), b"")
    article = read(raw)
    assert (article.title, article.text) == (title, WHOLE)


def test_documents_own_head_stays_in() -> None:
    body = f"<p>（2024年4月30日临远县人民政府第三次常务会议通过）</p><p>各乡镇人民政府：</p>{paragraphs()}<p>临远县人民政府</p><p>2024年5月6日</p>"
    lines = read(page(body)).text.split("\n")
    assert lines[0].startswith("（2024年4月30日")
    assert lines[1] == "各乡镇人民政府："
    assert lines[-2:] == ["临远县人民政府", "2024年5月6日"]


def test_one_paragraph_is_an_article() -> None:
    assert read(page(f"<p>{ZH[0]}</p>")).text == ZH[0]


def test_two_short_sentences_are_an_article() -> None:
    article = read(page("<p>公路通车了。</p><p>村民很高兴。</p>", wrap='<div class="TRS_Editor">{}</div>'))
    assert article.text == "公路通车了。\n村民很高兴。"
    assert "short" in article.flags


def test_body_of_270_short_lines_survives() -> None:
    lines = [f"第{n}行诗写山路" for n in range(270)]
    raw = page("".join(f"<p>{line}</p>" for line in lines), wrap='<div class="article-content">{}</div>')
    assert read(raw).text == "\n".join(lines)


def test_body_that_is_one_table_is_one_table_block() -> None:
    rows = [("序号", "村名", "里程"), ("1", "橘园村", "十二公里"), ("2", "茶山村", "九公里")]
    cells = "".join("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>" for row in rows)
    article = read(page(f"<table>{cells}</table>", wrap='<div class="TRS_Editor">{}</div>'))
    assert [(b.kind, b.text) for b in article.blocks] == [("table", "\n".join("\t".join(row) for row in rows))]
    assert article.text == "\n".join(cell for row in rows for cell in row)


def test_table_that_only_lays_out_the_page_is_no_table() -> None:
    raw = page(paragraphs(), wrap='<table><tr><td width="10"></td><td>{}</td></tr></table>')
    assert {kind for kind, _ in kinds(raw)} == {"paragraph"}


def test_headings_items_and_quotes_keep_their_kind_and_order() -> None:
    body = (
        f"<h2>一、工程</h2><p>{ZH[0]}</p><ul><li>一期修路五十公里</li><li>二期修桥三座"
        f"</li></ul><blockquote><p>{ZH[1]}</p></blockquote><p>{ZH[2]}</p>"
    )
    assert [kind for kind, _ in kinds(page(body))] == [
        "heading",
        "paragraph",
        "list_item",
        "list_item",
        "quote",
        "paragraph",
    ]


def test_lines_parted_by_br_are_blocks_of_their_own() -> None:
    assert read(page("　　" + "<br><br>　　".join(ZH), wrap='<div class="content">{}</div>')).text == WHOLE


def test_plain_text_parted_by_empty_lines_is_parted() -> None:
    assert read(page("\n\n".join(EN), wrap='<div class="paragraph">{}</div>')).text == "\n".join(EN)


def test_english_under_chinese_chrome_is_english() -> None:
    article = read(
        page(
            paragraphs(EN),
            info="来源：临远日报　时间：2024-05-06 09:30:00　编辑：张三",
            title="Seventeen Villages Get a Road",
        )
    )
    assert article.language == "en"
    assert {block.language for block in article.blocks} == {"en"}


def test_interleaved_bilingual_blocks_have_each_its_language() -> None:
    body = "".join(f"<p>{zh}</p><p>{en}</p>" for zh, en in zip(ZH, EN, strict=True))
    article = read(page(body))
    assert [block.language for block in article.blocks] == ["zh-Hans", "en"] * 3
    assert set(article.languages) == {"zh-Hans", "en"}


def test_translation_beside_the_original_is_read_row_by_row_each_cell_its_language() -> None:
    rows = "".join(f"<tr><td>{zh}</td><td>{en}</td></tr>" for zh, en in zip(ZH, EN, strict=True))
    article = read(page(f"<table>{rows}</table>"))
    assert [(b.kind, b.language) for b in article.blocks] == [("paragraph", "zh-Hans"), ("paragraph", "en")] * 3


def test_stacked_bilingual_page_keeps_page_order() -> None:
    article = read(page(paragraphs(ZH) + paragraphs(EN)))
    assert article.text == "\n".join((*ZH, *EN))


def test_longer_comment_thread_does_not_win() -> None:
    comments = "".join(
        f"<div class='comment-item'><p>网友{n}：{ZH[n % 3]}我也这么看，大家说呢？</p></div>" for n in range(40)
    )
    assert read(
        page(f"<p>{ZH[0]}</p><p>{ZH[1]}</p>", after=f'<div class="comment-list">{comments}</div>')
    ).text == "\n".join(ZH[:2])


def test_advert_markup_between_paragraphs_leaves_the_rest() -> None:
    advert = '<div class="ad"><a href="/x">广告：买橘子</a></div><script>x()</script><style>.a{}</style>'
    body = f"<p>{ZH[0]}</p>{advert}<p>{ZH[1]}</p>{advert}<p>{ZH[2]}</p>"
    assert read(page(body)).text == WHOLE


def test_paragraph_printed_twice_stands_twice() -> None:
    assert read(page(f"<p>{ZH[0]}</p><p>{ZH[1]}</p><p>{ZH[0]}</p>")).text == "\n".join((ZH[0], ZH[1], ZH[0]))


# layouts


def layout(**places: object) -> Declaration:
    return Declaration(name="linyuan_zh", layouts=(Layout(**places),))  # type: ignore[arg-type]


def test_declared_body_is_taken_as_it_stands() -> None:
    raw = page(f'<div class="one"><p>{ZH[0]}</p></div><div class="two"><p>{ZH[1]}</p><p>{ZH[2]}</p></div>')
    article = read(raw, declaration=layout(body="div.one", title="h1", published=".info"))
    assert article.text == ZH[0]
    assert article.title == TITLE
    assert article.extractor is not None
    assert article.extractor.layout == "div.one"
    assert not [flag for flag in article.flags if flag.startswith("layout_miss")]


def test_declared_place_that_is_missing_is_flagged_and_read_all_the_same() -> None:
    article = read(page(paragraphs()), declaration=layout(body="div.box", title="h1.new-name", published=".no-such"))
    assert {"layout_miss:title", "layout_miss:published"} <= set(article.flags)
    assert article.title == TITLE
    assert str(article.published_on) == "2024-05-06"


def test_page_without_any_declared_body_is_flagged_and_read_all_the_same() -> None:
    article = read(page(paragraphs()), declaration=layout(body="div.gone"))
    assert "layout_miss:body" in article.flags
    assert article.text == WHOLE
    assert article.extractor is not None
    assert article.extractor.layout is None


def test_dropped_places_leave_the_body() -> None:
    raw = page(f'<p>{ZH[0]}</p><p class="note">编辑部注，本文可以转载，欢迎投稿。</p><p>{ZH[1]}</p>')
    assert read(raw, declaration=layout(body="div.box", drop=("p.note",))).text == "\n".join(ZH[:2])


def test_what_is_declared_none_is_a_fact() -> None:
    article = read(page(paragraphs()), declaration=layout(body="div.box", origin=None, published=None))
    assert article.origin is None
    assert article.published_on is None
    assert not article.flags


def test_first_layout_that_holds_on_the_articles_day_is_used() -> None:
    from datetime import date

    old = Layout(body="div.box", until=date(2020, 1, 1), name="old")
    new = Layout(body="div.box", since=date(2020, 1, 2), name="new")
    article = read(page(paragraphs()), declaration=Declaration(layouts=(old, new)))
    assert article.extractor is not None
    assert article.extractor.layout == "new"


def test_layout_and_generic_reader_agree_on_a_plain_page() -> None:
    raw = page(paragraphs())
    known, generic = read(raw, declaration=layout(body="div.box", title="h1")), read(raw)
    for name in ("title", "text", "published_at", "origin", "section", "site_id", "language"):
        assert getattr(known, name) == getattr(generic, name), name


def test_bad_selector_says_which() -> None:
    with pytest.raises(ValueError, match=r"div\[\["):
        read(page(paragraphs()), declaration=layout(body="div[["))


@pytest.mark.parametrize("name", ["left-side", "main-nav", "hot", "pl-content", "links"])
def test_body_in_an_oddly_named_element_is_found(name: str) -> None:
    notice = "<div class='footer'><p>本栏目欢迎投稿，来信请寄县报社，地址见报头。</p></div>"
    assert (
        read(page(paragraphs() + paragraphs(), wrap=f'<div class="{name}">{{}}</div>', after=notice)).text
        == f"{WHOLE}\n{WHOLE}"
    )


def test_menu_alone_is_no_body() -> None:
    with pytest.raises(Refused):
        read(page(""))


def test_markup_that_leaks_from_a_broken_advert_is_no_text() -> None:
    leaks = ('" id="sinaadtk_sandbox_17', "' class='ad-slot' data-slot='3", "\" onclick='show()'")
    for leak in leaks:
        assert read(page(f"<p>{ZH[0]}</p><p>{leak}</p>" + paragraphs(ZH[1:]) + f"<p>{leak}</p>")).text == "\n".join(ZH)


@pytest.mark.parametrize("wrap", ["{}", '<div class="TRS_Editor">{}</div>'])
def test_small_table_that_is_the_whole_body_is_one_table(wrap: str) -> None:
    rows = "".join(f"<tr><td>{n}</td><td>林家村{n}组</td><td>{n * 3}公里</td></tr>" for n in range(12))
    article = read(page(f"<table>{rows}</table>", wrap=wrap))
    assert [block.kind for block in article.blocks] == ["table"]
    assert article.blocks[0].text.splitlines()[1] == "1\t林家村1组\t3公里"


def test_each_language_of_a_text_can_be_had_alone_in_page_order() -> None:
    article = read(page("".join(f"<p>{zh}</p><p>{en}</p>" for zh, en in zip(ZH, EN, strict=True))))
    assert article.text.split("\n") == [line for pair in zip(ZH, EN, strict=True) for line in pair]
    assert article.in_language("en").text == "\n".join(EN)
    assert article.in_language("zh").text == article.in_language("zh-Hans").text == "\n".join(ZH)
    assert article.in_language("zh-Hant").text == article.in_language("z").text == ""


def between(extra: str) -> str:
    """The text of an article with something set behind its second paragraph."""
    return paragraphs(ZH[:2]) + extra + paragraphs(ZH[2:])


@pytest.mark.parametrize(
    "box",
    [
        '<div class="q9"><p>您觉得这条路修得怎么样？</p><label>好</label><label>一般</label></div>',
        '<div class="zx-x1"><span>临远电机(980001)12.30</span><i>+0.4%</i></div>',
        '<div class="k7"><h4>还没看够？</h4><p>每周四给您寄一封信。</p></div>',
        "<aside>本周最忙的人</aside>",
        '<form><p>您的看法</p><input name="a"></form>',
    ],
)
def test_box_built_unlike_the_text_is_none_of_it(box: str) -> None:
    assert read(page(between(box), wrap='<div class="u1">{}</div>')).text == WHOLE


@pytest.mark.parametrize(
    "box",
    [
        '<div class="q9"><p>这是又一个完整的句子，它说的是正文里的事情，和前后两段一样长，只是单独成块，所以不能丢掉。</p></div>',
        '<div class="q9">附件：修路明细.doc</div>',
        '<div class="q9"><table><tr><td>县</td><td>公里</td></tr><tr><td>临远</td><td>31</td></tr></table></div>',
        '<div class="q9">二、修路的办法</div>',
        '<div class="q9"><p><b>怎么去</b></p><p>开放时间：九点到五点</p><p>地址：北街8号</p><p>票价：免费</p></div>',
    ],
)
def test_box_that_holds_text_stays(box: str) -> None:
    assert read(page(between(box), wrap='<div class="u1">{}</div>')).text != WHOLE


def test_headings_in_blocks_of_their_own_are_text() -> None:
    parted = "".join(f'<div class="xbt">小标题{n}</div>{paragraphs(ZH[n : n + 1])}' for n in range(len(ZH)))
    assert read(page(parted, wrap='<div class="u1">{}</div>')).text.count("小标题") == len(ZH)


def test_picture_story_of_several_pictures_keeps_all_that_is_told_under_them() -> None:
    told = ("2月3日，孩子们在公园里玩耍。", "2月3日，老人们在公园里下棋。")
    body = "".join(f'<p><img src="{n}.jpg"></p><p>{line}</p><p>甲讯社发（林窈摄）</p>' for n, line in enumerate(told))
    assert read(page(body, wrap='<div id="zoom">{}</div>')).text == "\n".join(told)


def test_one_picture_with_its_words_and_an_editor_is_an_article() -> None:
    told = "5月30日，临远县云脚乡村民在梯田里插秧，眼下正是高山水稻移栽的时节，当地组织农机手进村入户。"
    body = f'<p><img src="1.jpg"></p><p>{told}</p><p>（林窈 摄）</p><p>责任编辑：陈一帆</p>'
    found = read(page(body, wrap='<div id="zoom">{}</div>'))
    assert (found.text, found.editors) == (told, ["陈一帆"])


def test_day_below_the_office_at_the_head_of_a_document_is_text() -> None:
    body = paragraphs(("临远县统计局", "2031年2月3日", *ZH))
    assert read(page(body, wrap='<div id="zoom">{}</div>')).text.startswith("临远县统计局\n2031年2月3日\n")


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("“河口渡船”引发关注", True),
        ("从“河口渡船”看群众关注的事", True),
        ("点击上方“临远日报”关注我们", False),
        ("上方“临远日报”可订阅", False),
    ],
)
def test_call_to_follow_is_told_from_a_heading_about_what_people_follow(line: str, stays: bool) -> None:
    body = paragraphs((*ZH[:2], line, *ZH[2:]))
    assert (line in read(page(body, wrap='<div id="zoom">{}</div>')).text) is stays
