"""Words and class names that tell page furniture from article text: one table, in which no page is named."""

from __future__ import annotations

import re

PLATFORM_BODIES = frozenset(
    """trs_editor trs_editor_view trs_ueditor trs_web ucap-content ucapcontent zoom zoomcon zooms ozoom rwb_zw
    p_content p-detail artibody arti_body artical_real artical endtext epcontent post_text main_content
    contenttext mp-editor left_zw textbox news_body_txt_a
    article-content-body articledetail articlecontent article_content article-content article_con articlecon
    article-body article_body articlebody article-text article_text article-detail article_detail
    articletext news_txt news_content newscontent news-content news_cont_d_wrap news-text news_text newstext
    news-detail news_detail newsdetail entry-content entry_content entrycontent post-content post_content
    postcontent post-body post_body single-content single-post-content story-body story_body storybody
    story-content rm_txt_con show_text show_content content_area content_left_txt contxt main-txt maintext
    main-text main_text text_content text-content textcontent con_text contenttxt content_txt content-txt
    detail-content detail_content detailcontent detail_con detailcon detail-con wenzhang-content wz_content
    wzcontent wz-content js_content rich_media_content vsb_content vsb_content_2 vsb_content_4 vsb_content_6
    vsb_content_500 vsb_content_501 v_news_content wp_articlecontent info_content info-content infocontent
    ctrlfscont js_article_content cms-content xxgk_content gknb_content pages_content vf_detail_content
    bt-content view_content viewcontent art_con art-con art_content art-content artcontent content_main
    conmain font_area fontzoom c-article-body article__body article-main article_main
    rich-text richtext content-detail content_detail contentdetail content-article
    field-name-body nr_content bodytext body-text articlebodytext story-text article__content
    body-content cont_txt
    """.split()  # noqa: SIM905  # a table to be read, not a list to be scrolled
)
"""Ids and classes under which publishing systems put the article's text and little else."""

LIKELY_BODIES = frozenset(
    """content article con cont detail detailed text txt news body main-content maincontent article-box art-main
    left-main details context wrap-content contents article_box news-con newscon text_con text-con mycontent
    newsbody art_context art_contextbox conment contentbox content-box content_box
    """.split()  # noqa: SIM905
)
"""Names that often hold the text, together with its title and tools."""

_EDGE = r"(?:^|[\s_-])(?:{})(?:s|ed|box|list|wrap|con|area|bar|div)?(?:$|[\s_-]|\d)"
_FAR = (
    "comments?|commentlist|cmt|pinglun|pl|reply|replies|discuss|related|relate|relation|relevant|recommend|recommended|"
    "recommendation|tuijian|xiangguan|xgnews|xgyd|footer|foot|ft|copyright|nav|navbar|navi|menu|sidebar|side|aside|"
    "hot|rank|ranking|phb|breadcrumb|crumb|links|friendlink|yqlj|loginbox|dialog|modal|popup|cookie|privacy|newsletter|"
    "subscribe|promo|sponsored|taboola|outbrain|mostread|popular|trending|more-news|morenews"
)
YEAR = re.compile(r"\d{4}")
"""What `STAMP` and `DATED_EN` find nothing without."""
COMMENTS = re.compile(_EDGE.format("comments?|commentlist|cmt|pinglun|pl|reply|replies|discuss|disqus"), re.I)
"""Class or id of readers' comments."""
FAR = re.compile(_EDGE.format(_FAR), re.I)
"""Class or id of what stands beside an article: comments, related links, menus."""
STAMP = re.compile(
    r"\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s{0,3}(?:\d{1,2}[:：]\d{2}"
    r"|[\s|]{0,4}(?:[^\s，。：:|]{2,16}[\s|]{1,4})?(?:来\s?源|作者|编辑|稿源|信息来源|发布|(?:浏览|点击|阅读)(?:量|数|次数)?|字[体号]|打印|分享到?"
    r"|source|by|editor)\b|[\s|]{0,4}(?:撰稿|记者|通讯员)\s?[:：])"
    r"|(?:来\s?源|信息来源|稿件来源|发布(?:时间|日期)|发文日期|时间|日期|浏览次数|点击数|updated|published"
    r"|source)\s?[:：].{0,30}\d{4}",
    re.I,
)
"""A line of the page's head: a date with a time of day or a label beside it."""
NEAR = re.compile(
    _EDGE.format(
        _FAR + "|share|sharing|bshare|bdshare|bdsharebuttonbox|social|sns|qrcode|qr|ewm|erweima|pager?s?|pagelist"
        "|pagination|page-?nav|"
        "pagenav|zdfy|fenye|tags?|keywords?|biaoqian|prevnext|prev|dianzan|feedback|jubao|report|statement"
        "|disclaimer|"
        "shengming|mianze|tool|tools|toolbar|print|ad|ads|advert|advertisement|adsense|gg|guanggao|banner|appdown"
        "|download-?app|"
        "video-?info|video-?title|player|audio|wx-?info|vote|score|related_article|audio-?player"
        "|read-?more|readmore|"
        "charge-?wall|pay-?wall|pay-?layer|callout|pullquote|pull-?quote|teaser|author-?(?:card|info|bio|follow|about|profile)|special"
    ),
    re.I,
)
"""Class or id of furniture that stands inside the text's own container."""
CAPTION = re.compile(
    r"caption|(?:^|\s)cap(?:$|\s)|img[_-]?(?:desc|cptn|title|txt|text|info|note|alt)"
    r"|image[_-]?(?:desc|title|info|note)|pic[_-]?(?:desc|txt|text|"
    r"title|info|note|word|intro)|photo[_-]?(?:desc|info|credit)|tu(?:shuo"
    r"|zhu|pian)[_-]?(?:desc)?|figure[_-]?(?:desc|text)|cptn|credit",
    re.I,
)
"""Class or id of the words under a picture."""

TAIL = re.compile(
    r"^[\s【\[（(<>»›·•*#▼▽◆■★☆◎※\-—]*(?:"
    r"(?:相关|延伸|扩展|推荐|更多|热门|精彩|猜你|为你|为您|往期|深度|最新)(?:阅读|新闻|报道|链接|文章|推荐"
    r"|稿件|专题|资讯|内容|喜欢|推送|回顾|信息|公告)"
    r"|相關(?:新聞|文章|報道|報導|連結|閱讀)|延伸閱讀|熱門(?:新聞|文章)|推薦閱讀|延伸阅读|阅读下一篇|上一篇|下一篇|上一条|下一条|上一页|下一页|尾页|余下全文|网友评论|最新评论|热门评论|我来说两句|发表评论"
    r"|分享到|分享让更多人看到"
    r"|扫一扫|扫码|扫描二维码|打印本页|关闭窗口|返回顶部|返回首页|返回列表|加载更多|(?:点击)?查看更多|点击加载"
    r"|正文已结束|声明[：:]|免责声明|版权声明|版权与免责|特别声明|平台声明"
    r"|[^\s，。]{2,12}版权(?:与[^，。]{0,12})?的?声明[:：]?\s*$"
    r"|文章作者\s*$|赞赏(?:作者|支持)?\s*$|已?收录于(?:合集|话题)|(?:去|到|上)\s?[^，。]{0,8}app\w?.{0,4}(?:参与|查看|评论)"
    r"|版权所有|网站声明|未经授权|关键词|关键字|标签|客户端下载|下载.{0,8}客户端|关注.{0,12}(?:公众号|微信"
    r"|微博)|微信扫|长按.{0,4}二维码"
    r"|related\s+(?:articles?|stories|news|links|reading|content|topics|analysis|coverage|posts)"
    r"|explore more(?: on(?: these topics)?)?\s*$|media contacts?\s?[:：]"
    r"|see more on\b|comments (?:will be|have to be|are) (?:moderated|closed|in english)"
    r"|comments? on (?:the|this) (?:story|article)"
    r"|(?:看完|读完|阅读)(?:这篇|本|此)?(?:文章|新闻|报道|稿件|此文)后?的?(?:心情|感受)|精选留言|写留言|打开[^，。]{1,12}(?:客户端|app)?，?看更多|用手[機机]看"
    r"|read\s+(?:more|next|also)\b|more\s+(?:from|on|stories|news)\b"
    r"|recommended\s+(?:reading|stories|for you)|most\s+(?:popular"
    r"|read|viewed)|share\s+(?:this|on|to|-)|follow\s+us|sign\s+up"
    r"|subscribe|comments?\s*(?:[(（]\d+[)）])?\s*$|leave\s+a\s+(?:comment|reply)"
    r"|copyright|all\s+rights\s+reserved|©|tags?\s*[:：]|topics?\s*[:：]"
    r"|this article (?:was (?:first |originally )?published|appeared) (?:in|on)"
    r"|更多.{0,8}请(?:点击|关注)|更多(?:精彩|资讯|新闻|内容).{0,10}请(?:在|下载|登[录陆]|扫)"
    r"|打开[^，。“]{1,12}(?:(?:客户端|app)?，?(?:参与|查看|阅读|体验|提升)|(?:客户端|app)\s*$)"
    r"|(?:扩散|转发|快转|转需)[！!].{0,16}$|转给身边.{0,12}$|喜欢就点|点亮.?在看|点个.{0,2}(?:在看|赞)|一键三连|觉得.{0,10}点.{0,3}(?:在看|赞)|《?[^》，。]{2,12}》?(?:提醒您|關心您|提醒你)[：:]"
    r"|投稿邮箱|本文链接|想爆料|(?:新闻)?(?:爆料|报料)(?:热线|电话|邮箱)|欢迎(?:关注|投稿|提供新闻线索)"
    r"|the\s+(?:author|writer)s?\s+(?:is|are)\b|if\s+you\s+have\s+.{0,40}would\s+like\s+to\s+(?:share|contribute|write)"
    r"|(?:about\s+the\s+)?authors?\s*$|e-?mail\s+(?:the\s+)?(?:writer|author|reporter|editor)s?\b|contact\s+(?:the\s+)?(?:editors?|reporters?|authors?|writers?|us)\b|(?:send\s+)?comments?\s+to\b|[\w.+-]+@[\w.-]+\s*$"
    r"|a version of this article|more\s+in\s+\w+\s*$|our\s+standards\s*[:：]|get\s+the\s+latest"
    r"|join\s+.{0,50}(?:channel|group|conversation)|follow\s+.{0,40}\s(?:on|via)\s.{0,60}(?:twitter|facebook|instagram|telegram)"
    r"|you\s+may\s+(?:also\s+)?like|also\s+(?:worth\s+)?read(?:ing)?\s*(?:[:：|]|$)|更多相关内容\s*$|trending|advertisement|newsletter"
    r"|explore\s+more|next\s*>>|previous\s+article|next\s+article"
    r")",
    re.I,
)
"""Openings of lines that end an article: what follows belongs to the page."""


def _by_letter(alternatives: str) -> dict[str, list[str]]:
    """Alternatives by the letter that opens them, each without it: a search tries those of one letter, not all."""
    rests: dict[str, list[str]] = {}
    for alternative in re.split(r"\|(?![^(]*\))", alternatives):
        rests.setdefault(alternative[0], []).append(alternative[1:])
    return rests


_FRAME = (  # each alternative opens with a letter
    r"版权所有|版权均?归|版权均?属于|转载[^。]{0,12}注明|未经[^。]{0,12}(?:授权|许可|允许|同意)|请勿转载|谢绝转载|严禁转载|不代表本[站网报]"
    r"|本站(?:及其|所有|转载|不)|本网(?:及其|所有|转载|不)"
    r"|版权和文责属|联系(?:我们|本[站号刊])(?:及时)?删除|如有侵权[，,][^。]{0,12}(?:联系|删|告知)|如涉及版权[^。]{0,12}联系"
    r"|文责自负|免责声明|copyright|all rights reserved|©|icp[备证]|公网安备|网站标识码|违法和不良信息|广告刊例"
    r"|网站地图|友情链接|转载请|本文链接|仅代表(?:作者|第三方|个人)|信息存储空间服务|系信息发布平台|欢迎提供新闻线索"
    r"|报料热线|爆料热线|新闻热线|读者热线|频道合作[:：]|商务合作[:：]|广告合作[:：]"
    r"|本文[^。]{0,20}不代表[^。，]{1,12}(?:立场|观点)|文章[^。]{0,20}不代表[^。，]{1,12}(?:立场|观点)"
    r"|观点[^。]{0,20}不代表[^。，]{1,12}(?:立场|观点)|内容[^。]{0,20}不代表[^。，]{1,12}(?:立场|观点)"
    r"|版权[^。]{0,12}(?:问题|事宜)[^。]{0,40}(?:本[网站报]|我们)[^。]{0,12}联系"
    r"|应用市场下载|点击(?:上方|下方)?蓝字|蓝字关注|粉[丝絲][页頁]|按[赞讚]|点我下[载載]|點我下[载載]|不得[转轉][载載]|版權所有|非[经經]授[权權]"
    r"|未經[^。]{0,12}(?:授權|許可)|不构成[^。]{0,12}投资建议|风险自担|下载[^。]{0,16}官方app"
    r"|not necessarily (?:reflect|represent)|n[’']t necessarily (?:reflect|represent)|send us your"
    r"|story has not been edited|syndicated feed|on ios or android|purchase licensing rights|opens new tab"
    r"|如果我们使用了您的图片|索取稿酬|设为首页|加入收藏|扫一扫|新闻线索[^。]{0,20}(?:热线|拨打|电话|私信)|一经采[用纳]"
    r"|receive funding from any company|we believe in the free flow of information"
    r"|privacy policy|terms of use|terms of service|we use cookies|your privacy"
)
_FRAMING = {letter: f"{letter}(?:{'|'.join(rests)})" for letter, rests in _by_letter(_FRAME).items()}
FRAME = re.compile("|".join(_FRAMING.values()))
"""Words, in lower case, that a line of the page's frame has and an article's line hardly ever."""
_FRAME_ASCII = re.compile("|".join(form for letter, form in _FRAMING.items() if letter.isascii()))
"""Those that an English line may have: each of its letters is tried as the opening of a few, not of all."""
FRAME_TOO = re.compile(
    r"主办单位|承办单位|主办[：:]|承办[：:]|技术支持|建议使用|浏览器|备案号|许可证|举报电话|投诉电话|服务电话"
    r"|联系电话|联系我们|关于我们|无障碍"
    r"|二维码|下载.{0,6}客户端|仅供参考|cookie|sign in|log in|subscribe|newsletter|about us|contact us"
)
"""Words, in lower case, that stand in articles too: two of them, in a line without a full stop, are of the frame."""


_TOLD_TOO = frozenset(("扫一扫", "设为首页", "加入收藏"))
"""Words of the frame that an article's sentence may have."""
LEAKED = re.compile(r"[\"'>\s]*(?:id|class|style|href|src|on[a-z]{4,12}|data-[\w-]{1,20})\s?=\s?[\"']")
"""Markup of an advert that a broken tag let out into the text."""


def is_frame(text: str) -> bool:
    """Whether a line reads like the page's frame: copyright, registration, contact, cookies.

    >>> is_frame("版权所有 临远县人民政府"), is_frame("县里发放了第一张许可证，联系电话也公布了。")
    (True, False)
    """
    folded = text.lower()
    found = (_FRAME_ASCII if folded.isascii() else FRAME).search(folded)
    if (found and not (found.group() in _TOLD_TOO and text.endswith("。"))) or ("=" in folded and LEAKED.match(folded)):
        return True
    return len(text) < 160 and "。" not in text and len(FRAME_TOO.findall(folded)) > 1


DISCLAIMER = re.compile(
    r"^[\s（(【\[*]*(?:(?:免责|版权|特别|平台|郑重|风险)?(?:声明|提示)|[^\s，。：:]{0,12}(?:版权|免责)(?:声明|说明|申明)|notice)\s*[:：】]",
    re.I,
)
"""Openings of a notice under an article, however long it is."""
ATTACHED = re.compile(r"^\s*附件|\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|wps|et|ofd|jpe?g)\s*[）)]?\s*$", re.I)
"""How the line of a file handed out reads."""
_MON = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
DATED_EN = re.compile(
    r"^(?:(?:\d{1,5}\s)?(?:comments?(?:\(s\))?|print|e-?mail|share|save|feedback|rss)\s){0,5}"
    r"(?:[A-Z][\w.'’& ]{2,28},?\s)?(?:(?:last\s)?(?:updated|published|posted|modified)(?:\son)?\b.{0,6})?"
    r"(?:\w{3,9},?\s)?(?:\d\d?[:.]\d\d\b[^,]{0,14},?\s)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[\s-]{_MON}[\s,-]{{1,2}}\d{{4}}|{_MON}\s\d{{1,2}}(?:st|nd|rd|th)?\s?,?\s?\d{{4}})\b"
    r"(?:\s\d{1,2}[\s-]min(?:ute)?s? read.{0,60})?[^.]{0,24}$",
    re.I,
)
"""A line that is an English date, with or without its time and label."""

INFO = re.compile(
    r"(?:来\s*源|來源|信息来源|稿源|发布(?:时间|日期|机构)|发文日期|时间|日期|作者|撰稿|通讯员|审核|编辑|责编|责任编辑|记者"
    r"|浏览(?:次数|量)?|点击(?:数|量)?|阅读|字\s*[体号]"
    r"|updated|published|source|author|by|editor|posted|date)\s*[:：]"
    r"|\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|打印|字号|分享|微信|微博|QQ空间"
    r"|\d{1,2}:\d{2}|\bshare\b|\bprint\b|\bdownload\b|\bfont\b",
    re.I,
)
"""Marks of the info line between headline and text."""

GLUED = re.compile(
    r"\s*(?:返回[^\s，。！？>]{1,8}[，,]\s?查看更多|返回[^\s，。！？>]{0,8}(?:首页|频道|列表)[^。！？]{0,12}|(?:点击)?查看更多"
    r"|\[?详细(?:内容)?\]?|更多(?:内容|精彩|详情)[^。！？]{0,20}>>"
    r"|点击(?:进入|查看)[^。！？]{0,20}>>|阅读全文|click here[^.]{0,30}|read more\s*[»>]*)\s*(?:>>|»|›)?\s*$",
    re.I,
)
"""Furniture stuck to the end of a paragraph."""
GLUING = re.compile("返回|查看|详细|更多|点击|阅读全文|click here|read more")
"""Words, in lower case, without one of which `GLUED` finds nothing."""

LEDE = re.compile(
    r"(?:^|[\s_-])(?:summary|abstract|lead|lede|zhaiyao|daodu|daoyu|standfirst|sub-?head|digest|excerpt|deck|dek|"
    r"sub-?title|title-sub|second-title|gaiyao|introd?|introduction|description|brief)(?:$|[\s_-])",
    re.I,
)
"""Class or id of a lede or deck in an element of its own."""

_SHOT = re.compile(
    r"(?:(?<!拍)[摄攝]|摄影|供图|(?<![地试企版意蓝力妄工平面线构程航海星])图|截图|制图|绘|资料图|视觉中国|[\u4e00-\u9fff]{2,6}社发|新华社照片"
    r"|资料照片)\s*[）)】\]。]?\s*$"
    r"|^(?:图像|圖像)(?:来源|來源|加注文字|加註文字)[,，]"
    r"|^(?:图|上图|下图|左图|右图|题图|配图|图片)(?:为|[：:一二三四五六七八九十\d]|说明|来源)|(?:资料图片?|資料圖片)\s*[）)]?$"
    r"|[（(\[]\s*(?:photo|image|picture|file photo|courtesy|credit|reuters|afp|ap photo|xinhua"
    r"|getty)[^)）\]]*[)）\]]\s*$"
    r"|^(?:main\s+)?(?:file\s+)?(?:photo|image|picture|credit|illustration)s?(?:\s+(?:by|credit|courtesy))?\s*[:：]"
    r"|\bphotos?\s+(?:(?:provided|offered|taken|supplied|shot)\s+)?(?:by|courtesy)\b[^.]{0,60}$"
    r"|(?<=[.!?”\"])\s(?:[A-Z][\w'’-]+ ){2,3}/ (?:For )?[A-Z][\w'’ ]{2,30}$"
    r"|(?<=[.!?”\"])\s(?:Provided|Offered) to [A-Z][\w'’ ]{2,30}$",
    re.I,
)
"""The credit of a picture, or the opening of a caption."""
_SHOWN = re.compile(
    "摄|攝|图|圖|绘|视觉中国|社发|新华社|资料照片|資料圖片|photo|image|picture|courtesy|credit|reuters|afp|xinhua|getty"
    "|illustration| / |(?:provided|offered) to"
)
"""Words, in lower case, without one of which `_SHOT` finds nothing: tried first, at a fifth of the time."""


_SPOKEN_OF = re.compile(r"[^，。；！？、：:）)\s]{11,}图。$")
"""A sentence's own end: 保留购物小票或网络订单截图。"""


def names_shot(text: str) -> bool:
    """Whether a line ends in the credit of a picture, or opens as a caption.

    >>> names_shot("新渡口今天通航（林窈摄）"), names_shot("新渡口今天通航。")
    (True, False)
    """
    if _SHOWN.search(text.lower()) is None or _SHOT.search(text) is None:
        return False
    return not (text.endswith("图。") and _SPOKEN_OF.search(text))


UNDER = re.compile(
    r"^(?:photo|picture|image|file photo|an? (?:aerial )?(?:photo|view|picture))"
    r"(?! (?:exhibition|exhibit|contest|show|album|essay))\b[^.]{0,60}\b(?:shows?|taken|of)\b"
    r"|^this (?:undated |aerial |file )*(?:photo|picture|image)\b"
    r"|[（(\[][^()（）\[\]]{0,60}(?:/|courtesy|photo)[^()（）\[\]]{0,60}[)）\]]\s*$",
    re.I,
)
"""How an English caption reads when it stands under its picture."""

_PAYWALL_HAN = re.compile(
    r"订阅后继续阅读|开通会员[^。]{0,10}(?:阅读|查看)|成为会员[^。]{0,10}(?:阅读|查看)|购买(?:会员"
    r"|vip)[^。]{0,10}(?:阅读|查看)"
    r"|登录[^。]{0,6}后?(?:继续|获取)?[^。]{0,8}阅读(?:全文|权限)|剩余[^。]{0,6}%?内容[^。]{0,8}付费"
    r"|付费后?阅读|可畅读全文"
)
_PAYWALL_EN = re.compile(
    r"subscribe (?:now )?to (?:continue|read)|to continue reading"
    r"|subscribers only|already a subscriber|for full access"
    r"|this (?:article|content) is for subscribers"
)
_PAYING = ("subscri", "continue reading", "full access")
"""What, in lower case, `_PAYWALL_EN` finds nothing without."""


def asks_to_pay(text: str) -> bool:
    """Whether a page prints this where it stops for those who have not paid.

    >>> asks_to_pay("Subscribe now to continue"), asks_to_pay("They continue to subscribe")
    (True, False)
    """
    folded = text.lower()
    if _PAYWALL_HAN.search(folded):
        return True
    return any(map(folded.__contains__, _PAYING)) and _PAYWALL_EN.search(folded) is not None
