"""Every way in which a page credits outlet and people: values without labels, roles apart, nothing invented."""

from __future__ import annotations

import time as stopwatch
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.extract.credits import read_line, read_spaced
from harvester.extract.meta import Meta
from harvester.extract.metadata import Resolved, resolve
from harvester.extract.roles import NOBODY, Byline
from harvester.extract.zones import Zones
from harvester.layout import Declaration

TITLE = "望川新渡口今日通航"
TEXT = "望川市的新渡口今天上午通航，首日运送乘客三千人，两岸居民往来从此方便。"


def resolve_lines(
    header: list[str] = [], body: list[str] = [], tail: list[str] = [], **named: Any  # noqa: B006 (never changed)
) -> Resolved:  # fmt: skip
    zones = Zones([TITLE, *header], body or [TEXT, TEXT], tail)
    settings = {"url": "http://www.jia.example/c/a.html", "fetched_at": None, "declaration": Declaration()}
    return resolve(zones, Meta(), **{**settings, "title": TITLE, **named})


def seen(resolved: Resolved) -> dict[str, Any]:
    at = resolved.published_at
    when = resolved.published_on and resolved.published_on.isoformat()
    if at:
        when = f"{at:%Y-%m-%d %H:%M:%S}" if resolved.published_precision == "second" else f"{at:%Y-%m-%d %H:%M}"
    found = {
        "on": when, "origin": resolved.origin, "authors": resolved.authors, "editors": resolved.editors,
        "translators": resolved.translators,
    }  # fmt: skip
    return {name: value for name, value in found.items() if value}


H, FIRST, LAST, OWN, T = "header", "first paragraph", "last paragraph", "own line", "tail"
LINES: list[tuple[str, str, dict[str, Any]]] = [
    # houses before roles, bars and hyphens, letters, months behind names
    (OWN, "甲经记者｜林窈 甲经编辑｜周健", {"authors": ["林窈"], "editors": ["周健"]}),
    (OWN, "图/甲口日报全媒体记者：周远", {}),
    (OWN, "摄影：周远 记者：林窈", {"authors": ["林窈"]}),
    (OWN, "摄影：周远记者：林窈", {"authors": ["林窈"]}),
    (OWN, "甲青报·甲青网记者 林窈 来源：甲青报", {"origin": "甲青报", "authors": ["林窈"]}),
    (OWN, "(Source: Jia Daily/Edited by Wei Xuan)", {"origin": "Jia Daily", "editors": ["Wei Xuan"]}),
    (OWN, "Edited by Wing, Jerry", {"editors": ["Wing", "Jerry"]}),
    (OWN, "流程编辑：u028", {}),
    (
        FIRST,
        "甲河在线记者 林窈 周远 两县公路今天贯通，往来从此方便，沿线居民受益。",
        {"authors": ["林窈", "周远"], "origin": "甲河在线"},
    ),
    (FIRST, "甲县记者 林窈在现场看到，两县公路今天贯通，往来从此方便。", {}),
    (
        H,
        "Published: 2031.02.03 · By Bai Lu · Jia Today",
        {"on": "2031-02-03", "origin": "Jia Today", "authors": ["Bai Lu"]},
    ),
    (
        H,
        "Updated: 2031-02-03 By Lin Yao and Ma Li Web Editor: Jane A. Roe",
        {"on": "2031-02-03", "authors": ["Lin Yao", "Ma Li"], "editors": ["Jane A. Roe"]},
    ),
    (
        H,
        "Writer: Jane A. Roe | Jia Times | 2031-02-03",
        {"on": "2031-02-03", "origin": "Jia Times", "authors": ["Jane A. Roe"]},
    ),
    (H, "Editor : Li Yan Feb. 3, 2031", {"on": "2031-02-03", "editors": ["Li Yan"]}),
    (H, "Updated Monday, February 3, 2031 · Share - WeChat", {"on": "2031-02-03"}),
    (H, "Source: Jia Network Updated 09:59, February 03, 2031", {"on": "2031-02-03 09:59", "origin": "Jia Network"}),
    (H, "编辑：林窈 甲河网 2031-02-03", {"on": "2031-02-03", "origin": "甲河网", "editors": ["林窈"]}),
    (H, "责编：周远、高原 作者：石磊", {"authors": ["石磊"], "editors": ["周远", "高原"]}),
    (H, "2031-02-03 《甲口日报》", {"on": "2031-02-03", "origin": "《甲口日报》"}),
    (H, "By Bai Lu May 3, 2031", {"on": "2031-05-03", "authors": ["Bai Lu"]}),
    (H, "By Theresa May | 2031-05-03", {"on": "2031-05-03", "authors": ["Theresa May"]}),
    (H, "记者林書文／甲口即時報導", {"authors": ["林書文"]}),
    (H, "来源：甲报·乙报 甲报记者 林窈", {"origin": "甲报·乙报", "authors": ["林窈"]}),
    (H, "来源：《甲河》2031/03 作者：林窈", {"origin": "《甲河》", "authors": ["林窈"]}),
    (H, "作者：甲口大学公共管理学院教授", {}),
    (H, "2031-02-03 10:11 甲口发布", {"on": "2031-02-03 10:11", "origin": "甲口发布"}),
    (H, "2031-02-03 10:11 来自湖北", {"on": "2031-02-03 10:11"}),
    (T, "责任编辑:周健　内容审核：柳青　值班总编：何曼", {"editors": ["周健"]}),
    (T, "标签 - 评析 网站编辑 - 周健", {"editors": ["周健"]}),
    (T, "Editor : Li Yan JHS App Download", {"editors": ["Li Yan"]}),
    # labels in brackets, roles of county media, numbers for names
    (OWN, "【作者】 林窈", {"authors": ["林窈"]}),
    (OWN, "【责任编辑】：周晓", {"editors": ["周晓"]}),
    (OWN, "【来源】 甲南报业集团甲南客户端", {"origin": "甲南报业集团甲南客户端"}),
    (OWN, "县融媒体中心记者：陈庆文", {"origin": "县融媒体中心", "authors": ["陈庆文"]}),
    (OWN, "融媒体记者：陈时文", {"authors": ["陈时文"]}),
    (OWN, "一 审：魏 清", {}),
    (OWN, "文/图：林窈　通讯员：周远 方晓", {"authors": ["林窈", "周远", "方晓"]}),
    (OWN, "（文/林窈 图/周远）", {"authors": ["林窈"]}),
    (OWN, "（甲口晚报记者 薛晓刚 文/摄）", {"origin": "甲口晚报", "authors": ["薛晓刚"]}),
    (OWN, "（责任编辑： HN666）", {}),
    (OWN, "(责任编辑：周健 TEL：（010）12345678)", {"editors": ["周健"]}),
    (OWN, "撰稿：党政办 王芳", {"authors": ["王芳"]}),
    (OWN, "（甲县融媒体中心 王芳 李明）", {"authors": ["王芳", "李明"]}),
    (OWN, "（周 健 刘星野 曹 莉）", {"authors": ["周健", "刘星野", "曹莉"]}),
    (OWN, "甲商报记者 蒋麟 张文尧 摄影报道", {"origin": "甲商报", "authors": ["蒋麟", "张文尧"]}),
    (OWN, "（综合自甲口晚报、甲口发布）", {}),
    (OWN, "本文转载自：甲口晚报", {"origin": "甲口晚报"}),
    (OWN, "题图来源：柳青 摄 图片编辑：方晓", {}),
    (OWN, "解读机关：县司法局　解读人：方晓　联系电话：0000-1234567", {}),
    (OWN, "Produced by Jia Global Service", {}),
    (OWN, "(Cover: The bridge, January 1, 2031. /Jia)", {}),
    (OWN, "Copyedited by Elsbeth van Paridon", {}),
    (OWN, "(Print Edition Title: Cranes Over Water)", {}),
    (OWN, "—END—", {}),
    (LAST, "两岸往来从此方便。（云台乡党政办 林窈）", {"authors": ["林窈"]}),
    (LAST, "两岸往来从此方便。（云台乡：林窈）", {"authors": ["林窈"]}),
    (LAST, "两岸往来从此方便。（甲县发改局）", {}),
    (LAST, "两岸往来从此方便。（作者单位：河口大学）", {}),
    (FIRST, "【甲球网报道 记者 王芳】新渡口今天通航。", {"origin": "甲球网", "authors": ["王芳"]}),
    (FIRST, "TINGCHAO, Feb. 3 (Hopeters) - A ferry opened.", {"origin": "Hopeters"}),
    (FIRST, "TINGCHAO (pictured) - A ferry opened.", {}),
    (H, "□柳青", {"authors": ["柳青"]}),
    (H, "■要闻", {}),
    (
        H,
        "2031-02-03 11:25:04 HCNS Editor : Li Yan",
        {"on": "2031-02-03 11:25:04", "origin": "HCNS", "editors": ["Li Yan"]},
    ),
    (H, "CHINA 2031-02-03 11:25", {"on": "2031-02-03 11:25"}),
    (H, "Travel | Updated: 2031-02-03 09:43", {"on": "2031-02-03 09:43"}),
    (H, "Hekou | Updated: 2031-02-03 09:43", {"on": "2031-02-03 09:43", "origin": "Hekou"}),
    (
        H,
        "2031-02-03 13:15:00 Hope Plus Web Editor: Xue Gang",
        {"on": "2031-02-03 13:15:00", "origin": "Hope Plus", "editors": ["Xue Gang"]},
    ),
    (
        H,
        "2031-02-03 13:15:00 Lin Yao Web Editor: Xue Gang",
        {"on": "2031-02-03 13:15:00", "editors": ["Xue Gang"]},
    ),
    (
        H,
        "0 Comment(s) Print E-mail Jia News Agency, February 3, 2031",
        {"on": "2031-02-03", "origin": "Jia News Agency"},
    ),
    (
        H,
        "By Xue Gang Source:Jia Times Published: 2031/2/3 20:11:40",
        {"on": "2031-02-03 20:11:40", "origin": "Jia Times", "authors": ["Xue Gang"]},
    ),
    (H, "By Liu Qing / Jia Culture Weekly", {"origin": "Jia Culture Weekly", "authors": ["Liu Qing"]}),
    (H, "Lin Yao,Xue Gang,Jia English News", {"origin": "Jia English News", "authors": ["Lin Yao", "Xue Gang"]}),
    (H, "Staff writer, with HNA", {"origin": "HNA"}),
    (
        H,
        "原创 柳青 甲口评论 2031-02-03 07:00 江西",
        {"on": "2031-02-03 07:00", "origin": "甲口评论", "authors": ["柳青"]},
    ),
    (H, "2031-02-03 07:00 网友评论", {"on": "2031-02-03 07:00"}),
    (H, "薛晓刚 报道 2031年2月3日 09:30", {"on": "2031-02-03 09:30", "authors": ["薛晓刚"]}),
    (
        H,
        "来源：云台乡人民政府 林窈 发布时间：2031-02-03",
        {"on": "2031-02-03", "origin": "云台乡人民政府", "authors": ["林窈"]},
    ),
    (
        H,
        "2031-02-03 10:20　来源：甲口日报（记者 郑书文）　编辑：薛刚",
        {"on": "2031-02-03 10:20", "origin": "甲口日报", "authors": ["郑书文"], "editors": ["薛刚"]},
    ),
    (H, "来源：《甲口观察》2031年第2期　作者：柳青", {"origin": "《甲口观察》", "authors": ["柳青"]}),
    (H, "来源 甲口港务", {"origin": "甲口港务"}),
    # info lines in Chinese
    (
        H,
        "来源:甲网 时间:2031-02-03 16:16:44 编辑:李柯文",
        {"origin": "甲网", "on": "2031-02-03 16:16:44", "editors": ["李柯文"]},
    ),
    (
        H,
        "作者:Zhang Qing 来源:HuaHe Net 时间:2031-02-03 11:19:21责编:Ye Lan",
        {"origin": "HuaHe Net", "on": "2031-02-03 11:19:21", "authors": ["Zhang Qing"], "editors": ["Ye Lan"]},
    ),
    (H, "2031-02-03 10:04:00来源:甲众网作者:", {"origin": "甲众网", "on": "2031-02-03 10:04:00"}),
    (H, "来源:对外月刊2031-02-03 11:56", {"origin": "对外月刊", "on": "2031-02-03 11:56"}),
    (H, "来源: 望川新闻网 2031-02-03", {"origin": "望川新闻网", "on": "2031-02-03"}),
    (
        H,
        "来源: 望川市人民政府门户网站 2031-02-03 16:37 打印",
        {"origin": "望川市人民政府门户网站", "on": "2031-02-03 16:37"},
    ),
    (H, "2031年02月03日07:19 | 來源:望川日報", {"origin": "望川日報", "on": "2031-02-03 07:19"}),
    (H, "2031-02-03 10:13:11  来源:城乡发展网", {"origin": "城乡发展网", "on": "2031-02-03 10:13:11"}),
    (
        H,
        "来源:望川市政府门户网 日期:2031-02-03 17:08 字号:【",
        {"origin": "望川市政府门户网", "on": "2031-02-03 17:08"},
    ),
    (H, "浏览量:          时间:2031-02-03 23:45:19", {"on": "2031-02-03 23:45:19"}),
    (H, "发布日期：2031-02-03 浏览次数： 信息来源：省发改委", {"origin": "省发改委", "on": "2031-02-03"}),
    (
        H,
        "时间：2031-02-03 06:23 来源：望川日报 打印 字体：放大 正常 缩小",
        {"origin": "望川日报", "on": "2031-02-03 06:23"},
    ),
    (H, "发布日期: 2031-02-03", {"on": "2031-02-03"}),
    (H, "来源于：东埠办事处", {"origin": "东埠办事处"}),
    (H, "| 发布时间: 2031-02-03 | 浏览次数: 2168", {"on": "2031-02-03"}),
    (
        H,
        "版权声明 来源：甲代商报 时间：2031-02-03 14:34:05 作者：",
        {"origin": "甲代商报", "on": "2031-02-03 14:34:05"},
    ),
    (
        H,
        "来源：本站原创 作者：药剂党支部 时间：2031年02月03日 23:00 浏览：",
        {"origin": "本站原创", "authors": ["药剂党支部"], "on": "2031-02-03 23:00"},
    ),
    (
        H,
        "2031-02-03 12:11来源：证券甲报网作者：李在江",
        {"origin": "证券甲报网", "authors": ["李在江"], "on": "2031-02-03 12:11"},
    ),
    (H, "发布人员:网站管理员 新闻来源:互联网 发布日期:2031-02-03", {"on": "2031-02-03"}),
    (H, "作者: 來源: 瀏覽:", {}),
    (H, "来源： 作者：", {}),
    (H, "发布于 2031-02-03 03:02 | 来源: 乙刊", {"origin": "乙刊", "on": "2031-02-03 03:02"}),
    (H, "来源：甲网－乙报", {"origin": "甲网－乙报"}),
    (H, "来源：本网自采", {"origin": "本网自采"}),
    (H, "来源: 乙报(望川)", {"origin": "乙报"}),
    (H, "来源：《乙报》", {"origin": "《乙报》"}),
    (H, "来源：甲网-《乙报》", {"origin": "甲网-《乙报》"}),
    (H, "来源：甲网参与互动", {"origin": "甲网"}),
    (H, "来源：关注森林网", {"origin": "关注森林网"}),
    (H, "来源：手机甲国网 记者 陈一帆", {"origin": "手机甲国网", "authors": ["陈一帆"]}),
    (H, "2031-02-03 18:34:31 来源: 甲华社 举报", {"origin": "甲华社", "on": "2031-02-03 18:34:31"}),
    (H, "2031-02-03 00:00 来源：甲报", {"origin": "甲报", "on": "2031-02-03 00:00"}),
    (H, "发布时间：2031-02-03 来源：望川监管局 文章类型：原创", {"origin": "望川监管局", "on": "2031-02-03"}),
    (
        H,
        "来源：驻甲国使馆 （驻甲国使馆供稿） （驻甲国使馆供稿） 2031-02-03",
        {"origin": "驻甲国使馆", "on": "2031-02-03"},
    ),
    (H, "来源： （供稿） 2031-02-03", {"on": "2031-02-03"}),
    (H, "2031年02月03日 17:35 来源： 【打印】", {"on": "2031-02-03 17:35"}),
    (H, "来源：甲科研究所、乙科研究院等", {"origin": "甲科研究所、乙科研究院等"}),
    (H, "来 源：甲报 作 者：陈一帆 日 期：2031-02-03", {"origin": "甲报", "authors": ["陈一帆"], "on": "2031-02-03"}),
    (H, "稿源：甲网 编辑：陈一帆 实习编辑：李柯", {"origin": "甲网", "editors": ["陈一帆", "李柯"]}),
    (H, "文章来源：甲网　撰稿人：陈一帆", {"origin": "甲网", "authors": ["陈一帆"]}),
    (
        H,
        "作者：陈一帆 责任编辑：李柯文 发布时间：2031-02-03",
        {"authors": ["陈一帆"], "editors": ["李柯文"], "on": "2031-02-03"},
    ),
    (H, "甲网 2031-02-03 18:14:21", {"origin": "甲网", "on": "2031-02-03 18:14:21"}),
    (H, "2031年02月03日 09:05 乙球网", {"origin": "乙球网", "on": "2031-02-03 09:05"}),
    (H, "http://www.jia.example 2031年02月03日13:56 甲浪娱乐", {"origin": "甲浪娱乐", "on": "2031-02-03 13:56"}),
    (H, "2031年02月03日11:30 乙讯音乐 我要评论(0)", {"origin": "乙讯音乐", "on": "2031-02-03 11:30"}),
    (H, "2031-02-03 20:35 陈一帆 李柯文", {"on": "2031-02-03 20:35"}),
    (H, "来源：陈塘街道办事处 作者：陈一帆 字号：大 中 小", {"origin": "陈塘街道办事处", "authors": ["陈一帆"]}),
    (
        H,
        "来源：甲网 | 作者：陈一帆 | 编辑：李柯文 | 阅读：88",
        {"origin": "甲网", "authors": ["陈一帆"], "editors": ["李柯文"]},
    ),
    (H, "供稿单位：甲局 审核：李柯文 发布日期：2031-02-03", {"on": "2031-02-03"}),
    (
        H,
        "信息来源：甲局办公室 发布时间：2031-02-03 09:00 点击数：12",
        {"origin": "甲局办公室", "on": "2031-02-03 09:00"},
    ),
    (H, "录入：admin 来源：甲县融媒体中心", {"origin": "甲县融媒体中心"}),
    (H, "作者：admin 来源：甲县融媒体中心", {"authors": ["admin"], "origin": "甲县融媒体中心"}),
    (H, "转载自：乙报 作者：佚名", {"origin": "乙报"}),
    (H, "作者：甲华社", {}),
    (H, "作者：本报记者 陈一帆 通讯员 李柯文", {"authors": ["陈一帆", "李柯文"]}),
    (H, "作者：陈一帆、李柯文、方 言", {"authors": ["陈一帆", "李柯文", "方言"]}),
    (H, "作者：阿依古丽·买买提", {"authors": ["阿依古丽·买买提"]}),
    (H, "作者：欧阳 修竹", {"authors": ["欧阳修竹"]}),
    (H, "作者：李明北京大学经济学院教授", {"authors": ["李明"]}),
    (H, "记者：陈一帆 摄影：李柯文", {"authors": ["陈一帆"]}),
    (H, "本报记者 陈一帆 李 柯", {"authors": ["陈一帆", "李柯"]}),
    (H, "甲湃新闻记者 陈一帆 李柯文", {"authors": ["陈一帆", "李柯文"], "origin": "甲湃新闻"}),
    (H, "文｜甲新 陈一帆", {"authors": ["陈一帆"]}),
    (H, "文/陈一帆 图/李柯文", {"authors": ["陈一帆"]}),
    (H, "执笔/小船姐、胡一舟&李渡口", {"authors": ["小船姐", "胡一舟", "李渡口"]}),
    (H, "采写：甲都记者 余一青 向雪文", {"authors": ["余一青", "向雪文"]}),
    (H, "编辑 刘晓舟 校对 李铭", {"editors": ["刘晓舟"]}),
    (H, "責任編輯：陳小舟 記者：李柯文", {"editors": ["陳小舟"], "authors": ["李柯文"]}),
    (H, "公告时间：2031-02-03 采购单位：甲局", {"on": "2031-02-03"}),
    # info lines in English
    (H, "2031-02-03 Download Print", {"on": "2031-02-03"}),
    (H, "Updated:2031-02-03 16:08:42", {"on": "2031-02-03 16:08:42"}),
    (H, "Updated:2031.02.03", {"on": "2031-02-03"}),
    (H, "Xinhua Updated: 2031-02-03", {"origin": "Xinhua", "on": "2031-02-03"}),
    (
        H,
        "2031-02-03 17:56:22 , Source : The Government Website of Jia Province",
        {"origin": "The Government Website of Jia Province", "on": "2031-02-03 17:56:22"},
    ),
    (
        H,
        "By Jane Roe in Wangchuan | jiadaily.com.cn | Updated: 2031-02-03 16:22",
        {"authors": ["Jane Roe"], "origin": "jiadaily.com.cn", "on": "2031-02-03 16:22"},
    ),
    (H, "(Xinhua) 15:31, February 03, 2031", {"origin": "Xinhua", "on": "2031-02-03 15:31"}),
    (H, "Xinhua) 16:06, February 03, 2031", {"origin": "Xinhua", "on": "2031-02-03 16:06"}),
    (H, "People's Post Online) 21:14, February 03, 2031", {"origin": "People's Post Online", "on": "2031-02-03 21:14"}),
    (H, "By Jia Times Published: Feb 03, 2031 08:28 PM", {"origin": "Jia Times", "on": "2031-02-03 20:28"}),
    (H, "By LANLAN, CHEN|Feb 03,2031", {"authors": ["LANLAN, CHEN"], "on": "2031-02-03"}),
    (H, "Published on:Feb 03, 2031Source: Jianet", {"origin": "Jianet", "on": "2031-02-03"}),
    (H, "Date: February 3, 2031 Source: Jia Daily", {"origin": "Jia Daily", "on": "2031-02-03"}),
    (
        H,
        "Source: Jia Daily | Author: Jane Roe | Editor: Li Ke",
        {"origin": "Jia Daily", "authors": ["Jane Roe"], "editors": ["Li Ke"]},
    ),
    (H, "By Jane Roe and John O'Neill", {"authors": ["Jane Roe", "John O'Neill"]}),
    (H, "By Zhang Wen, Jia Daily", {"authors": ["Zhang Wen"]}),
    (
        H,
        "By ZHANG WEN in Wangchuan and LI KE in Jia City | Jia Daily | Updated: 2031-02-03 09:10",
        {"authors": ["ZHANG WEN", "LI KE"], "origin": "Jia Daily", "on": "2031-02-03 09:10"},
    ),
    (
        H,
        "By Jane Roe (People's Post) 09:10, February 03, 2031",
        {"authors": ["Jane Roe"], "origin": "People's Post", "on": "2031-02-03 09:10"},
    ),
    (H, "By Jane Roe Jia News", {"authors": ["Jane Roe"]}),
    (H, "By Jane Roe · 2031-02-03", {"authors": ["Jane Roe"], "on": "2031-02-03"}),
    (
        H,
        "Source: Xinhua| 2031-02-03 21:42:41|Editor: huaxia",
        {"origin": "Xinhua", "on": "2031-02-03 21:42:41", "editors": ["huaxia"]},
    ),
    (
        H,
        "Source: Xinhua Editor: huaxia 2031-02-03 16:20:15",
        {"origin": "Xinhua", "on": "2031-02-03 16:20:15", "editors": ["huaxia"]},
    ),
    (
        H,
        "2031-02-03 09:38:15 Jia Daily Editor : Mo Hong'e",
        {"origin": "Jia Daily", "on": "2031-02-03 09:38:15", "editors": ["Mo Hong'e"]},
    ),
    (H, "Updated 16:20, 02-Feb-2031", {"on": "2031-02-02 16:20"}),
    (H, "Updated: February 3, 2031 16:20 Xinhua", {"origin": "Xinhua", "on": "2031-02-03 16:20"}),
    (H, "Published: 9:00am, 3 Feb, 2031", {"on": "2031-02-03 09:00"}),
    (H, "Jane Roe 16:20 UTC+8, 2031-02-03", {"on": "2031-02-03 16:20"}),
    (H, "Tue 3 Feb 2031 09.22 GMT", {"on": "2031-02-03 17:22"}),
    (
        H,
        "甲线在线 2031-02-03 16:20:00 记者 陈一帆",
        {"origin": "甲线在线", "authors": ["陈一帆"], "on": "2031-02-03 16:20:00"},
    ),
    (
        H,
        "发稿时间：2031-02-03 16:20:00 来源： 甲青年报 甲青年网",
        {"origin": "甲青年报 甲青年网", "on": "2031-02-03 16:20:00"},
    ),
    (
        H,
        "来源：甲明日报 2031-02-03 05:10 作者：本报通讯员 陈一帆 本报记者 李柯文",
        {"origin": "甲明日报", "authors": ["陈一帆", "李柯文"], "on": "2031-02-03 05:10"},
    ),
    (H, "甲京报记者 陈一帆 编辑 李柯文 校对 王五", {"authors": ["陈一帆"], "editors": ["李柯文"], "origin": "甲京报"}),
    (H, "成交日期 2031年02月09日", {}),
    (H, "公告时间 2031年02月10日 17:35", {"on": "2031-02-10 17:35"}),
    (H, "发布时间 2031-02-03 10:11", {"on": "2031-02-03 10:11"}),
    (
        H,
        "2031-02-03 11:09:00 | Source：People's Post Online",
        {"origin": "People's Post Online", "on": "2031-02-03 11:09:00"},
    ),
    (H, "Reuters, Washington,", {"origin": "Reuters"}),
    (H, "AFP / Updated: Feb 03, 2031, 19:28 IST", {"origin": "AFP", "on": "2031-02-03 21:58"}),
    (H, "Feb 3rd 2031 | WANGCHUAN", {"on": "2031-02-03"}),
    (H, "11/17/2031 05:40 PM", {"on": "2031-11-17 17:40"}),
    (H, "jiadaily.com.cn | Updated: 2031-02-03 14:41", {"origin": "jiadaily.com.cn", "on": "2031-02-03 14:41"}),
    # datelines
    (FIRST, "新华社巴黎12月9日电（记者唐一舟）渡口今天通航。", {"origin": "新华社", "authors": ["唐一舟"]}),
    (FIRST, "新华社沈阳2月3日电 记者3日从渡口管理部门获悉，渡口今天通航。", {"origin": "新华社"}),
    (FIRST, "新华社北京2月3日电 题：渡口的一天", {"origin": "新华社"}),
    (
        FIRST,
        "甲众网望川1月24日讯(记者 盛一堃 俊骥) 渡口今天通航。",
        {"origin": "甲众网", "authors": ["盛一堃", "俊骥"]},
    ),
    (
        FIRST,
        "甲声在线9月17日讯(通讯员 李柯文 摄影 赵一 刘文) 渡口今天通航。",
        {"origin": "甲声在线", "authors": ["李柯文"]},
    ),
    (FIRST, "甲江网2月3日讯（记者陈智 整合） 渡口今天通航。", {"origin": "甲江网", "authors": ["陈智"]}),
    (FIRST, "甲新网望川1月25日电 (记者 李一涵) 渡口今天通航。", {"origin": "甲新网", "authors": ["李一涵"]}),
    (FIRST, "【甲新网】2月3日，渡口通航。", {"origin": "甲新网"}),
    (FIRST, "本报讯（记者 陈一帆 通讯员 李柯文）渡口今天通航。", {"authors": ["陈一帆", "李柯文"]}),
    (FIRST, "本站讯（职工通讯员 李一雯 刘会）渡口今天通航。", {"authors": ["李一雯", "刘会"]}),
    (FIRST, "甲报讯 记者陈一帆 通讯员李柯文报道：渡口今天通航。", {"origin": "甲报", "authors": ["陈一帆", "李柯文"]}),
    (FIRST, "（记者 陈一帆）渡口今天通航。", {"authors": ["陈一帆"]}),
    (FIRST, "（甲央社記者王小明台北17日電）渡口今天通航。", {"origin": "甲央社", "authors": ["王小明"]}),
    (FIRST, "甲浪娱乐讯 渡口题材的新片今天上映。", {"origin": "甲浪娱乐"}),
    (FIRST, "据甲联社2月3日消息，渡口今天通航。", {}),
    (FIRST, "SHENYANG, Jan. 23 (Xinhua) -- The ferry opened today.", {"origin": "Xinhua"}),
    (FIRST, "WANGCHUAN (JIANEWS) -- The ferry opened today.", {"origin": "JIANEWS"}),
    (FIRST, "WANGCHUAN(JIANEWS)-- The ferry opened today.", {"origin": "JIANEWS"}),
    (FIRST, "Taipei, Feb. 3 (CNA) The ferry opened today.", {"origin": "CNA"}),
    (FIRST, "WANGCHUAN -- The ferry opened today.", {}),
    (FIRST, "我国内河航运（2031年）稳步发展。", {}),
    # brackets at the end
    (LAST, "渡口今天通航。（张一峰）", {"authors": ["张一峰"]}),
    (LAST, "渡口今天通航。（记者宋一晨、田文全）", {"authors": ["宋一晨", "田文全"]}),
    (LAST, "渡口今天通航。(文/图 刘一东 易赛)", {"authors": ["刘一东", "易赛"]}),
    (LAST, "渡口今天通航。（陈一帆 李柯文 文/图）", {"authors": ["陈一帆", "李柯文"]}),
    (LAST, "渡口今天通航。（实习生 温素文 甲华国际客户端报道）", {"authors": ["温素文"]}),
    (LAST, "渡口今天通航。（记者 陈一帆 李柯文 摄影报道）", {"authors": ["陈一帆", "李柯文"]}),
    (LAST, "渡口今天通航。（甲县发改局）", {}),
    (LAST, "渡口今天通航。（甲馆供稿）", {}),
    (LAST, "渡口今天通航。（完）", {}),
    (LAST, "渡口今天通航。（方案）", {}),
    (LAST, "渡口今天通航。（本报评论员）", {}),
    (LAST, "渡口今天通航。（李柯文也参与采写）", {}),
    (LAST, "渡口今天通航。（实习生李柯文对此文亦有贡献）", {}),
    (LAST, "渡口今天通航。（陈一帆摄）", {}),
    (LAST, "The ferry opened today. (By Jane Roe)", {"authors": ["Jane Roe"]}),
    (LAST, "The ferry opened today. (By Jane Roe) Enditem/", {"authors": ["Jane Roe"]}),
    (OWN, "(this article is written by Luo Lan, Jia New Area Media Center)", {"authors": ["Luo Lan"]}),
    (OWN, "(Translated by Zhang Qing, Fathom Language Service)", {"translators": ["Zhang Qing"]}),
    # lines of their own in or below the body
    (OWN, "（记者 陈一帆）", {"authors": ["陈一帆"]}),
    (OWN, "甲报记者 陈一帆", {"authors": ["陈一帆"]}),
    (OWN, "《甲镜》作者 周一纯", {"authors": ["周一纯"]}),
    (OWN, "(作者：李明北京大学经济学院教授)", {"authors": ["李明"]}),
    (OWN, "（编辑：陈一帆 李柯文）", {"editors": ["陈一帆", "李柯文"]}),
    (OWN, "【责任编辑:陈一帆", {"editors": ["陈一帆"]}),
    (OWN, "[作者: 刘一仓 责任编辑: 杨丹 ]", {"authors": ["刘一仓"], "editors": ["杨丹"]}),
    (OWN, "甲处党支部、乙科供稿 摄影/张一 编辑/苏芳文", {"editors": ["苏芳文"]}),
    (T, "责任编辑：", {}),
    (T, "责编：薛一磊", {"editors": ["薛一磊"]}),
    (T, "(责编：汤一瑶、丁涛)", {"editors": ["汤一瑶", "丁涛"]}),
    (T, "【编辑：姚一昊】", {"editors": ["姚一昊"]}),
    (T, "[责任编辑：韩保文 PK155]", {"editors": ["韩保文"]}),
    (T, "责任编辑：杨一倩_NF4425", {"editors": ["杨一倩"]}),
    (T, "（责任编辑： HN666）", {}),
    (T, "【责任编辑:张樵 】", {"editors": ["张樵"]}),
    (T, "初审编辑:陈一帆", {}),
    (T, "版面编辑:郭一涛", {}),
    (T, "责任编辑:陈宝文 | 版面编辑:刘一潇", {"editors": ["陈宝文"]}),
    (T, "编辑 刘晓舟 校对 李铭", {"editors": ["刘晓舟"]}),
    (T, "摄影/张一 编辑/苏芳文", {"editors": ["苏芳文"]}),
    (T, "（责任编辑：系统管理员）", {"editors": ["系统管理员"]}),
    (T, "责任编辑：lanfeng", {"editors": ["lanfeng"]}),
    (T, "发布日期：2031-02-03 责任编辑：龙一慧", {"on": "2031-02-03", "editors": ["龙一慧"]}),
    (T, "作者： 记者王一照 编辑： 王文军", {"authors": ["王一照"], "editors": ["王文军"]}),
    (T, "本文来源：华甲时报 作者：杨一省 责任编辑：NF055", {"origin": "华甲时报", "authors": ["杨一省"]}),
    (T, "(Web editor: Zhong Wen, Liang Qing)", {"editors": ["Zhong Wen", "Liang Qing"]}),
    (
        T,
        "Translator: Zhang MinqingSource: Jia Official Web Portal",
        {"translators": ["Zhang Minqing"], "origin": "Jia Official Web Portal"},
    ),
    (T, "Editor: Jane Roe", {"editors": ["Jane Roe"]}),
    (T, "Edited by: Li Ke", {"editors": ["Li Ke"]}),
    (T, "By Liu Qing", {"authors": ["Liu Qing"]}),
    (T, "来源：互联网", {}),
    (H, "（发布时间：2031年2月3日 来源：甲股 录入：xiaoliu）", {"on": "2031-02-03", "origin": "甲股"}),
    (H, "□甲晚报记者 颜真 文/图", {"origin": "甲晚报", "authors": ["颜真"]}),
    (
        H,
        "By Jane Roe and Li Na in Jia, Yi (China Meridian)",
        {"origin": "China Meridian", "authors": ["Jane Roe", "Li Na"]},
    ),
    (H, "2031-02-03 来自：甲河文艺", {"on": "2031-02-03", "origin": "甲河文艺"}),
    (OWN, "by Haoyue writers Tang Shao, Li Na", {"origin": "Haoyue", "authors": ["Tang Shao", "Li Na"]}),
    (
        OWN,
        "（甲电视台记者 屠岸 通讯员 向东 编辑 林下）",
        {"origin": "甲电视台", "authors": ["屠岸", "向东"], "editors": ["林下"]},
    ),
    (OWN, "编辑／闵航", {"editors": ["闵航"]}),
    (OWN, "甲渚+记者 屈小波", {"authors": ["屈小波"]}),
    (LAST, "The ferry opened. (Reporters: Lai Zhou and Mo Siyuan)", {"authors": ["Lai Zhou", "Mo Siyuan"]}),
    (H, "Source: Jia Daily WeChat Weibo", {"origin": "Jia Daily"}),
    (H, "作者：乌兰图雅 韩柏", {"authors": ["乌兰图雅", "韩柏"]}),
    (H, "By HUATONG", {"origin": "HUATONG"}),
    (H, "2031-02-03 18:02 来源：甲声网 收听", {"on": "2031-02-03 18:02", "origin": "甲声网"}),
    (
        H,
        "0 Comment(s)Print E-mail Jia Window by Wei Lan, April 9, 2031",
        {"on": "2031-04-09", "origin": "Jia Window", "authors": ["Wei Lan"]},
    ),
    (T, "Undertaken by: Foreign Affairs Office of Jia City", {}),
    (H, "来源：甲东广播电视台 播放 3.4万", {"origin": "甲东广播电视台"}),
    (H, "Source: Jia People's Congress T+ T- Print", {"origin": "Jia People's Congress"}),
    (OWN, "值班编委／岳驰", {}),
    (OWN, "Reporter | Chen Anyi", {"authors": ["Chen Anyi"]}),
    (OWN, "Camera: Su Tie", {}),
    (
        OWN,
        "Translator: Henrik Aas; contributions: Meng Yu; editors: Craig Tolland and Ning Sijia.",
        {"translators": ["Henrik Aas"], "editors": ["Craig Tolland", "Ning Sijia"]},
    ),
    (T, "审核：陈一帆 监制：李柯文", {}),
    (T, "凡本网注明“来源：甲网”的所有作品，均转载自其它媒体", {}),
]


def resolved_of(zone: str, line: str) -> Resolved:
    match zone:
        case "header":
            return resolve_lines(header=[line])
        case "first paragraph":
            return resolve_lines(body=[line, TEXT])
        case "tail":
            return resolve_lines(tail=[line])
    return resolve_lines(body=[TEXT, line])


@pytest.mark.parametrize(("zone", "line", "expected"), LINES, ids=[f"{zone}: {line}" for zone, line, _ in LINES])
def test_credit_line_names_what_it_prints_and_nothing_else(zone: str, line: str, expected: dict[str, Any]) -> None:
    assert seen(resolved_of(zone, line)) == expected


def test_byline_that_all_other_lines_share_stays_empty() -> None:
    for zone, line, _ in LINES:
        resolved_of(zone, line)
    assert Byline() == NOBODY


def test_table_of_credit_lines_is_wide() -> None:
    assert len(LINES) >= 120


@pytest.mark.parametrize("line", [line for zone, line, _ in LINES if zone == OWN])
def test_credit_line_of_its_own_is_out_of_the_body(line: str) -> None:
    assert resolved_of(OWN, line).body == [TEXT, None]


OUT = [
    "（完）",
    "(完)",
    "（全文完）",
    "Enditem",
    "Enditem/",
    "原标题：望川通渡口",
    "（原标题：望川通渡口）",
    "（原题为《望川通渡口》）",
    "来源：互联网",
    "图片来自网上",
    "图片均来自网络",
    "（资料来源：乙报）",
    "《乙报》（2月3日 4版）",
    "《 乙报 》（ 2031年02月03日 04 版）",
    "校对：刘一威",
    "责任编辑：",
    "(本文来自甲湃，更多资讯请下载)",
    "（视频截图）",
    "(Photo/Lin Yao)",
    "[Photo by Lin Yao/Jia Daily]",
    "甲华社发（陈一帆摄）",
    "【纠错】",
    "AFP, MANILA",
]


@pytest.mark.parametrize("line", OUT)
def test_line_that_is_no_text_is_out_of_the_body(line: str) -> None:
    assert resolve_lines(body=[TEXT, line]).body == [TEXT, None]


KEPT = [
    "记者：您好，请介绍一下渡口。",
    "记者：渡口何时建成？",
    "资金来源：财政拨款",
    "资料来源：",
    "时间：2月3日上午",
    "联系人：陈一帆",
    "一、总体要求",
    "（一）基本原则",
    "2031年2月3日",
    "（2031年2月3日）",
    "望川市人民政府",
    "谢谢大家！",
    "By the end of 2030, the number had doubled.",
    "编辑：这个词在古代另有含义，",
    "作者简介：陈一帆，教授。",
    "新华社北京2月3日电 题：渡口的一天",
    "甲报讯（记者陈一帆）今天渡口通航。",
    "渡口今天通航。（王一五）",
    "2031年2月3日（来源：甲报）",
    "Source of income: fishing and ferries.",
    "Editors in four towns said they would walk.",
    "要解决好版权保护的问题，各地应当建立联系机制。",
    "国家版权局发布联合声明",
    "摘要：渡口通航。",
    "评审专家名单：林窈、白鹭、沈砚秋",
]


@pytest.mark.parametrize("line", KEPT)
def test_text_that_looks_like_a_credit_stays_in_the_body(line: str) -> None:
    assert resolve_lines(body=[TEXT, line, TEXT, TEXT, TEXT]).body[1] == line


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("渡口今天通航。返回甲网首页>>", "渡口今天通航。"),
        ("渡口今天通航。返回甲狐，查看更多", "渡口今天通航。"),
        ("渡口今天通航。 【我要纠错】", "渡口今天通航。"),
        ("渡口今天通航。[详细]", "渡口今天通航。"),
        ("The ferry opened. (By Jane Roe)", "The ferry opened."),
        ("The ferry opened. Enditem", "The ferry opened."),
    ],
)
def test_furniture_glued_to_a_paragraph_is_cut_off(line: str, text: str) -> None:
    assert resolve_lines(body=[TEXT, line]).body == [TEXT, text]


def test_all_credits_together_make_the_authors() -> None:
    resolved = resolve_lines(
        header=["作者：甲科"], body=["甲报讯（通讯员 李柯文）渡口今天通航。", "渡口今天通航。（王一五）"]
    )
    assert resolved.authors == ["甲科", "李柯文", "王一五"]


def test_info_line_beats_a_source_at_the_end_and_the_agency_of_the_dateline() -> None:
    resolved = resolve_lines(
        header=["2031-02-03 来源：甲网"], body=["新华社北京2月3日电 渡口今天通航。"], tail=["本文来源：乙报"]
    )
    assert resolved.origin == "甲网"


def test_source_label_with_nothing_behind_it_names_no_outlet() -> None:
    assert resolve_lines(header=["2031-02-03 来源："], body=["新华社北京2月3日电 渡口今天通航。"]).origin is None


def test_editor_in_the_authors_place_is_no_author_where_another_is_credited() -> None:
    header = ["来源：甲网 作者：陈海一 责任编辑：陈海一"]
    assert resolve_lines(header=header, body=[TEXT, "(作者：李明)"]).authors == ["李明"]
    assert resolve_lines(header=header).authors == ["陈海一"]


def test_value_on_the_line_under_its_label_is_its_value() -> None:
    resolved = resolve_lines(header=["发布机构：", "望川市统计局", "发文日期：", "2031-02-03", "来源：", "甲报"])
    assert (resolved.origin, resolved.published_on and resolved.published_on.isoformat()) == ("甲报", "2031-02-03")


def test_issuer_is_the_source_where_no_other_is_credited() -> None:
    assert resolve_lines(header=["发布机构：", "望川市统计局"]).origin == "望川市统计局"


def test_empty_label_does_not_take_the_next_label_for_its_value() -> None:
    assert (
        seen(resolve_lines(header=["来源：", "字号：大 中 小"], tail=["责任编辑：", "平台声明：该文仅代表作者"])) == {}
    )


def test_outlet_alone_on_the_line_beside_the_date_is_the_source() -> None:
    assert resolve_lines(header=["甲华社", "2031-02-03 18:13"]).origin == "甲华社"


@pytest.mark.parametrize(
    "line",
    [
        "2031-02-03 10:11 要闻",
        "2031-02-03 10:11 星期一",
        "2031-02-03 10:11 渡口动态",
        "2031-02-03 10:11 我要评论(0)",
        "2031-02-03 10:11 大 中 小",
        "2031-02-03 10:11 A A A",
        "2031-02-03 10:11 陈一帆",
        "2031-02-03 10:11 Share - WeChat",
        "2031-02-03 10:11 88人参与",
        "2031-02-03 10:11 由办公室发布",
        "2031-02-03 10:11 权威发布",
        "2031-02-03 10:11 来自湖北",
    ],
)
def test_word_beside_the_date_that_is_no_outlet_is_no_source(line: str) -> None:
    zones = Zones(["首页 > 新闻 > 渡口动态", TITLE, line], [TEXT])
    found = resolve(zones, Meta(), url="http://a.example/", fetched_at=None, declaration=Declaration(), title=TITLE)
    assert (found.origin, found.authors) == (None, [])


def test_label_that_no_table_knows_is_a_credit_beside_one() -> None:
    found = resolve_lines(body=[TEXT, TEXT, "望风：林窈", "责编：周远"])
    assert (found.body, found.editors) == ([TEXT, TEXT, None, None], ["周远"])
    assert resolve_lines(body=[TEXT, TEXT, "获奖者：林窈"]).body[2] == "获奖者：林窈"


@pytest.mark.parametrize(("last", "origin"), [("NORPRESS", "NORPRESS"), ("SHARE", None), ("THE END", None)])
def test_agency_in_capitals_under_a_text_is_told_from_words_of_the_page(last: str, origin: str | None) -> None:
    said = "The first ferry left the new pier at eight in the morning with three thousand people on board."
    assert resolve_lines(body=[said, said, said, last]).origin == origin


def test_label_of_a_reporter_may_have_his_house_in_front_and_his_question_is_text() -> None:
    found = resolve_lines(body=[TEXT, TEXT, "甲晚报记者：林窈"])
    assert (found.body, found.authors) == ([TEXT, TEXT, None], ["林窈"])
    asked = "甲晚报记者：请问，新渡口什么时候开通夜航？"
    assert resolve_lines(body=[TEXT, asked, TEXT, TEXT, TEXT]).body[1] == asked


def test_name_alone_at_the_edge_of_a_text_is_a_credit_where_another_line_credits_it() -> None:
    found = resolve_lines(
        header=[TITLE, "Writer: Bai Ning | From: Jia Daily | Updated: 2031-02-03"], body=["Bai Ning", TEXT]
    )
    assert (found.authors, found.body) == (["Bai Ning"], [None, TEXT])


def test_outlet_over_the_issue_of_a_paper_is_the_source() -> None:
    zones = Zones(["甲原日报 2031年02月03日 星期一 第03版：综合", TITLE], [TEXT])
    found = resolve(zones, Meta(), url="http://a.example/", fetched_at=None, declaration=Declaration(), title=TITLE)
    assert (found.origin, found.published_on) == ("甲原日报", date(2031, 2, 3))


def test_reporter_and_names_on_two_lines_are_one_credit() -> None:
    found = resolve_lines(body=[TEXT, TEXT, "甲州日报甲眼新闻记者", "林窈 周远"])
    assert (found.authors, found.body[2:]) == (["林窈", "周远"], [None, None])


def test_outlet_that_closes_the_text_is_a_credit_and_an_office_is_a_signature() -> None:
    assert resolve_lines(body=["The ferry opened.", "It runs daily.", "Jia Times"]).body[-1] is None
    assert resolve_lines(body=[TEXT, "甲县人民政府办公室"]).body[-1] == "甲县人民政府办公室"


def test_site_is_the_outlet_where_the_line_of_the_date_prints_it() -> None:
    zones, titled = (
        Zones([TITLE, "Hekou Plus | 2031-02-03 10:11"], [TEXT]),
        Meta({"html:title": [f"{TITLE} - Hekou Plus"]}),
    )
    named = {"url": "http://a.example/", "fetched_at": None, "declaration": Declaration(), "title": TITLE}
    assert resolve(zones, titled, **named).origin == "Hekou Plus"
    section = Zones([TITLE, "Travel | 2031-02-03 10:11"], [TEXT])
    assert resolve(section, Meta({"html:title": [f"{TITLE} - Travel"]}), **named).origin is None


def test_day_of_the_answer_is_the_release_of_a_letter_where_no_other_is_printed() -> None:
    asked = "来信时间：2031-01-30 09:11"
    assert str(resolve_lines(header=[asked, "答复时间：2031-02-02 10:15"]).published_on) == "2031-02-02"
    assert (
        str(resolve_lines(header=[asked, "答复时间：2031-02-02", "发布时间：2031-02-03"]).published_on) == "2031-02-03"
    )
    assert resolve_lines(header=[asked]).published_on is None


def test_label_under_the_headline_beats_one_above_it() -> None:
    zones = Zones(["来源：乙网 发布时间：2030-01-01", TITLE, "来源：甲网 发布时间：2031-02-03"], [TEXT])
    found = resolve(zones, Meta(), url="http://a.example/", fetched_at=None, declaration=Declaration(), title=TITLE)
    assert (found.origin, str(found.published_on)) == ("甲网", "2031-02-03")


def test_bare_name_above_the_body_is_the_author_only_where_the_markup_says_so() -> None:
    assert resolve_lines(header=["Jane Roe"]).authors == []
    zones, meta = Zones([TITLE, "Jane Roe"], [TEXT]), Meta({"author": ["Jane Roe"]})
    found = resolve(zones, meta, url="http://a.example/", fetched_at=None, declaration=Declaration(), title=TITLE)
    assert found.authors == ["Jane Roe"]


def test_author_that_only_the_markup_names_is_none() -> None:
    zones = Zones([TITLE], [TEXT])
    meta = Meta({"author": ["陈一帆"], "editor": ["李柯文"], "contentsource": ["甲网"]})
    found = resolve(zones, meta, url="http://a.example/", fetched_at=None, declaration=Declaration(), title=TITLE)
    assert seen(found) == {}


def test_declared_places_win_over_what_the_lines_say() -> None:
    declared = {"published": "2031-02-03 10:11", "origin": "来源：甲网", "authors": "陈一帆", "editors": "责编：李柯文"}
    resolved = resolve_lines(header=["2031-01-01 来源：乙网"], declared=declared)
    assert seen(resolved) == {
        "on": "2031-02-03 10:11", "origin": "甲网", "authors": ["陈一帆"], "editors": ["李柯文"]
    }  # fmt: skip


def test_declared_credits_line_is_read_whole() -> None:
    declared = {"credits": "来源：甲网 时间：2031-02-03 10:11 编辑：李柯文"}
    assert seen(resolve_lines(declared=declared)) == {"on": "2031-02-03 10:11", "origin": "甲网", "editors": ["李柯文"]}


def test_every_value_has_its_evidence_and_every_find_its_reason() -> None:
    resolved = resolve_lines(header=["来源:甲网 时间:2031-02-03 16:16 编辑:李柯文 作者:陈一帆"])
    assert set(resolved.evidence) >= {"published_on", "published_at", "origin", "authors", "editors"}
    assert all("2031-02-03" in resolved.evidence[name].evidence for name in resolved.evidence)
    assert all(c.rule and c.evidence for found in resolved.candidates.values() for c in found)


LABELS = ("来源", "作者", "编辑", "责编", "时间", "Source", "Editor", "Author")


@given(
    st.lists(st.sampled_from(["陈一帆", "李柯文", "方 言", "Jane Roe", "小船姐"]), min_size=1, max_size=3, unique=True),
    st.sampled_from(["作者", "记者", "撰稿", "Author", "By"]),
    st.sampled_from(["责任编辑", "责编", "编辑", "Editor"]),
    st.sampled_from([":", "：", " : ", "： "]),
    st.sampled_from(["甲网", "望川日报", "Jia Daily"]),
)
def test_found_values_hold_no_label(names: list[str], author: str, editor: str, colon: str, outlet: str) -> None:
    line = f"来源{colon}{outlet} {author}{colon}{'、'.join(names)} {editor}{colon}王一五 时间{colon}2031-02-03 10:11"
    resolved = resolve_lines(header=[line])
    assert resolved.authors == [name.replace(" ", "") if name == "方 言" else name for name in names]
    assert (resolved.editors, resolved.origin) == (["王一五"], outlet)
    assert not any(label in value for value in resolved.authors + resolved.editors for label in LABELS)


PIECES = st.sampled_from(
    [
        "来源：",
        "作者:",
        "编辑/",
        "（",
        "）",
        "【",
        "记者 ",
        "陈一帆",
        "李明",
        "、",
        " ",
        "甲网",
        "2031-02-03 10:11",
        "By ",
        "Jane Roe",
        "讯",
        "电",
        "|",
        "。",
        "责编",
        "\ufffd",
        "Updated: ",
    ]
)


@given(st.lists(PIECES, max_size=20).map("".join), st.lists(PIECES, max_size=20).map("".join), st.text(max_size=80))
def test_any_lines_are_read_without_fault_and_always_alike(header: str, body: str, tail: str) -> None:
    one, two = (resolve_lines(header=[header], body=[body, TEXT, body], tail=[tail]) for _ in range(2))
    assert one == two
    assert len(one.body) == 3
    for name in one.authors + one.editors + one.translators:
        assert name.strip() == name and name and not name.endswith((":", "："))


@pytest.mark.parametrize(
    "piece",
    ["来源", "来源：", "作 者 ", "（", "记者 ", "陈一帆 ", "By Jane ", "编辑/", "12:", "】【", "A, B. ", "讯电"],
)
def test_very_long_line_costs_no_time(piece: str) -> None:
    line = piece * (100_000 // len(piece))
    started = stopwatch.perf_counter()
    resolve_lines(header=[line], body=[line, line, line], tail=[line])
    assert stopwatch.perf_counter() - started < 1.0


def test_labels_by_blanks_need_names_behind_them() -> None:
    assert [c.role for c in read_spaced("编辑 刘晓舟 校对 李铭")] == ["editor", "other"]
    assert read_spaced("编辑 一份很长的文件") == []
    assert read_line("会议时间：2031-02-03")[0].role == "other"
    assert read_line("资金来源：财政") == []
