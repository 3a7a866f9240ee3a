"""A fourth album of pages, put down after the rules of the third and of the traps stood (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import (
    FERRY,
    FERRY_EN,
    FERRY_TW,
    FOOT_EN,
    GRANARY_EN,
    LIBRARY,
    NAV_ZH,
    RELATED_EN,
    RELATED_ZH,
    TEA,
    Album,
    Story,
    bare,
    indented,
    paragraphs,
)

FOURTH = Album()
T, B = FERRY.title, FERRY.body
L, LB = LIBRARY.title, LIBRARY.body
S, SB = TEA.title, TEA.body
W, WB = FERRY_TW.title, FERRY_TW.body
E, EB = FERRY_EN.title, FERRY_EN.body
G, GB = GRANARY_EN.title, GRANARY_EN.body

FOURTH.add("county portal, columns left of the text, info in h4", FERRY, "{T}-听潮镇人民政府", f"""
<div class="left"><h3>政务公开</h3><ul>{NAV_ZH}</ul></div><div class="right-main"><h2>{T}</h2><h4>发布时间：[2031-02-03 09:03] 信息来源：[听潮镇] 浏览量：[12]</h4><div class="xw">{indented(B)}</div></div>""",
    time="09:03", origin="听潮镇")  # fmt: skip

FOURTH.add("bureau page, label and value in spans of their own", LIBRARY, "{T}", f"""
<section class="s"><h1 class="s-h">{L}</h1><div class="s-i"><label>发布时间</label><b>2031-02-03 10:11:12</b><label>来源</label><b>望川县文旅局</b><label>阅读</label><b>99</b></div><div class="s-c">{paragraphs(LB)}</div></section>""",
    time="10:11", origin="望川县文旅局")  # fmt: skip

FOURTH.add("emergency office with the issuing time in the text", TEA, "{T}_应急", f"""
<div class="yj"><p class="yj-title">{S}</p><p class="yj-date">2031-02-03&nbsp;16:00:00&nbsp;&nbsp;应急管理局</p><div class="yj-body">{indented(SB)}</div></div>""",
    time="16:00", origin="应急管理局")  # fmt: skip

FOURTH.add("discipline commission", LIBRARY, "{T}——望川县纪委监委", f"""
<div class="jw"><h2 class="tit">{L}</h2><h3 class="daty"><em class="e e1">来源：望川县纪委监委网站</em><em class="e e2">发布时间：2031-02-03 08:00</em><em class="e3">字号：<i>大</i> <i>中</i> <i>小</i></em></h3><div class="TRS_Editor">{indented(LB)}<p>（望川县纪委监委 || 责任编辑 陈一帆）</p></div></div>""",
    time="08:00", origin="望川县纪委监委网站", editors=("陈一帆",))  # fmt: skip

FOURTH.add("tax office, header table with empty cells", FERRY, "{T}", f"""
<div class="tx"><ul class="tx-h"><li><span>索引号：</span><em></em></li><li><span>发文日期：</span><em>2031年02月03日</em></li><li><span>文号：</span><em>河交〔2031〕7号</em></li><li><span>有效性：</span><em>有效</em></li></ul><h1>{T}</h1><div class="tx-c">{indented(B)}</div></div>""")  # fmt: skip

FOURTH.add("agency letters after the reporter", LIBRARY, "{T}-河口社", f"""
<div class="x"><h1>{L}</h1><p class="x-i">2031-02-03 21:15:40 来源：河口社客户端 </p><div class="x-c">{indented(LIBRARY.opening("河口社望川2月3日电（记者林窈 白鹭 参与记者方晓）"))}<p>编辑：陈一帆、白鹭</p><p>签发：沈砚秋</p></div></div>""",
    time="21:15", origin="河口社客户端", authors=("林窈", "白鹭", "方晓"), editors=("陈一帆", "白鹭"), body=LIBRARY.opening("河口社望川2月3日电（记者林窈 白鹭 参与记者方晓）"))  # fmt: skip

FOURTH.add("broadcasting station, voice and camera credited", FERRY, "{T} - 河口广播电视台", f"""
<div class="v"><h1>{T}</h1><p>发布：河口广播电视台　时间：2031-02-03 19:30</p><div class="v-c">{paragraphs(B)}<p>记者 林窈 摄像 周远</p><p>编辑 陈一帆</p></div></div>""",
    time="19:30", authors=("林窈",), editors=("陈一帆",), origin="河口广播电视台")  # fmt: skip

FOURTH.add("evening paper, column and author above a deck", LIBRARY, "{T}｜河口晚报", f"""
<main><div class="col">城事</div><h1>{L}</h1><div class="dek">六座苏式粮仓，如今连成一座图书馆</div><div class="ln"><b>河口晚报</b><i>2031-02-03 14:05</i><i>林窈/文 周远/图</i></div><div class="tx">{paragraphs(LB)}</div></main>""",
    time="14:05", origin="河口晚报", authors=("林窈",))  # fmt: skip

FOURTH.add("business portal, source linked and author bare behind a bar", LIBRARY, "{T}_产经_河商网", f"""
<div class="hs"><h1>{L}</h1><div class="hs-i">2031-02-03 11:20 | 来源：<a>河口商报</a> | 作者：林窈 | 评论(0)</div><div class="hs-c">{paragraphs(LB)}<p>【作者：林窈】</p><p class="gzh">关注河商网官方微信（heshang），每天推送</p></div></div>""",
    time="11:20", origin="河口商报", authors=("林窈",))  # fmt: skip

FOURTH.add("youth account with writer, chief and reviewer", TEA, "{T}", f"""
<div id="page"><h1>{S}</h1><p><a>河口青年</a> 2031-02-03 20:10 河南</p><div class="rich_media_content" id="js_content"><p>作者：白鹭</p>{paragraphs(SB)}<p>来源：河口青年（ID：hekouqn）</p><p>责编：陈一帆 校对：方晓</p><p>往期推荐</p><p><a href="/1">渔网节预告</a></p></div></div>""",
    time="20:10", origin="河口青年", authors=("白鹭",), editors=("陈一帆",))  # fmt: skip

FOURTH.add("military paper with rank-like words", LIBRARY, "{T} - 河口军报", f"""
<div class="jb"><h2>{L}</h2><small>来源：河口军报　作者：林窈 特约记者 白鹭　发布：2031-02-03 06:50:21</small><div class="jb-c">{indented(LB)}</div><p>责任编辑：陈一帆</p></div>""",
    time="06:50", origin="河口军报", authors=("林窈", "白鹭"), editors=("陈一帆",))  # fmt: skip

FOURTH.add("text beneath a video with a transcript toggle", FERRY, "{T}-河口视界", f"""
<div class="player"><video src="a.mp4"></video><p>视频加载失败，请刷新重试</p></div><div class="vd"><h1>{T}</h1><div class="vd-i"><span>河口视界</span> <span>2031-02-03 12:00</span> <span>播放 3.1万</span></div><div class="vd-c">{paragraphs(B)}</div></div><div class="reco"><ul>{RELATED_ZH}</ul></div>""",
    time="12:00", origin="河口视界")  # fmt: skip

FOURTH.add("forum-like page with floor and signature", TEA, "{T} - 云台论坛", f"""
<div class="post"><h1 class="ts">{S}</h1><div class="authi">发表于 2031-2-3 09:03:11 | 来源：云台乡农技站</div><div class="t_f">{"<br/><br/>".join(SB)}</div><div class="sign">好茶要慢慢喝</div></div>""",
    time="09:03", origin="云台乡农技站")  # fmt: skip

FOURTH.add("island paper of the city, two labels and a bar", FERRY_TW, "{T} - 地方新聞 - 河口日報", f"""
<div class="n"><h1>{W}</h1><div class="n-i">記者：林窈 | 發布：2031-02-03 09:03 | 更新：2031-02-03 11:00</div><div class="n-c">{paragraphs(WB)}</div><div class="n-r">相關新聞</div></div>""",
    time="09:03", authors=("林窈",))  # fmt: skip

FOURTH.add("harbour paper, source bracketed in front of the text", FERRY_TW, "{T} - 河文匯", f"""
<div class="post"><h1>{W}</h1><div class="pd">2031-02-03 09:03:32 香港</div><div class="pc">{paragraphs(FERRY_TW.opening("【河文匯訊】（記者 林窈）"))}<p>（來源：河文匯 | 責編：陳一帆）</p></div></div>""",
    time="09:03", origin="河文匯", authors=("林窈",), editors=("陳一帆",), body=FERRY_TW.opening("【河文匯訊】（記者 林窈）"))  # fmt: skip

FOURTH.add("English daily with initials of the agency after the town", FERRY_EN, "{T} | Hekou Star", f"""
<div class="story"><h1>{E}</h1><ul class="story-info"><li>WORLD</li><li>Tuesday, 03 Feb 2031 8:52 PM</li></ul><div id="story-body">{paragraphs(FERRY_EN.opening("HEKOU (HNA): "))}<p>- HNA</p></div></div>""",
    time="20:52", origin="HNA", body=FERRY_EN.opening("HEKOU (HNA): "))  # fmt: skip

FOURTH.add("business paper with update behind a slash", GRANARY_EN, "{T} | The Hekou Economic", f"""
<div class="artTitle"><h1>{G}</h1></div><div class="bylineSec"><a>Lin Yao</a> <span>Hekou Bureau</span> <time>Last Updated: Feb 03, 2031, 06:22:00 PM IST</time></div><article class="artText">{paragraphs(GB)}</article><div class="dsc">(Catch all the Business News, Breaking News and Latest News Updates on The Hekou Economic.)</div>""",
    time="20:52", origin="Hekou Bureau", authors=("Lin Yao",))  # fmt: skip

FOURTH.add("regional paper with place, day and writer under the picture", GRANARY_EN, "{T}", f"""
<article><h1>{G}</h1><figure><img src="a.jpg"><figcaption>Readers in the first silo on Sunday. Photograph: Zhou Yuan/Hekou Pictures</figcaption></figure><p class="css-1o2ab">Lin Yao, Wangchuan</p><p class="day">Monday February 3 2031, 8.52pm, Hekou Times</p>{paragraphs(GB)}</article>""",
    time="20:52", origin="Hekou Times", authors=("Lin Yao",))  # fmt: skip

FOURTH.add("state agency, name of desk and updated", FERRY_EN, "{T} - Hekou Agency", f"""
<div class="dtl"><h1>{E}</h1><p class="dtl-i"><span>03 Feb 2031, 20:52 GMT+8</span></p><div class="dtl-c">{paragraphs(FERRY_EN.opening("HEKOU, February 3. /HEKASS/. "))}</div><div class="tags"><a>China</a></div></div>""",
    time="20:52", origin="HEKASS", body=FERRY_EN.opening("HEKOU, February 3. /HEKASS/. "))  # fmt: skip

FOURTH.add("tourism bureau in English, no labels at all", GRANARY_EN, "{T}", f"""
<div class="tb"><h1>{G}</h1><p>2031-02-03</p>{paragraphs(GB)}</div>""")  # fmt: skip

FOURTH.add("development zone in English, photo credits in brackets", FERRY_EN, "{T}", f"""
<div class="dz"><h3>{E}</h3><h5>(Hekou Development Zone) 2031-02-03</h5><div class="dz-c"><p>{EB[0]}</p><p><img src="1.jpg"></p><p>The first ferry leaves the pier. [Photo provided to Hekou Daily]</p>{paragraphs(EB[1:])}</div></div>""",
    origin="Hekou Development Zone")  # fmt: skip

FOURTH.add("university news in English", GRANARY_EN, "{T}-Hekou University", f"""
<div class="u"><h2>{G}</h2><div class="u-i"><span>Author: Lin Yao</span><span>Edited by: Chen Yifan</span><span>Date: Feb 3, 2031</span><span>Views: 87</span></div><div class="wp_articlecontent">{paragraphs(GB)}</div></div>{FOOT_EN}""",
    authors=("Lin Yao",), editors=("Chen Yifan",), build=bare)  # fmt: skip

FOURTH.add("opinion of a guest with bio in italics", GRANARY_EN, "{T} - Opinion - Hekoudaily", f"""
<div class="op"><h1>{G}</h1><div class="op-i">By Lin Yao | Hekou Daily | Updated: 2031-02-03 07:01</div><div id="Content">{paragraphs(GB)}<p><em>The author is a researcher at the Hekou Institute of Rural Studies. The views don't necessarily reflect those of Hekou Daily.</em></p><p><em>If you have a specific expertise, or would like to share your thought about our stories, then send us your writings at opinion@hekou.example.</em></p></div><ul>{RELATED_EN}</ul></div>""",
    time="07:01", origin="Hekou Daily", authors=("Lin Yao",))  # fmt: skip

FOURTH.add("list of honours as body with headings", Story("zh", "河口县2030年度先进集体名单", ("一、先进集体", "县渡口管理所", "听潮镇渔业协会", "云台乡农技站", "二、先进个人", "林窈 县交通运输局", "白鹭 云台乡农技站")), "{T}", """
<div class="h"><h1>河口县2030年度先进集体名单</h1><p>发布日期：2031-02-03　来源：县政府办公室</p><div class="TRS_Editor"><p><strong>一、先进集体</strong></p><p>县渡口管理所</p><p>听潮镇渔业协会</p><p>云台乡农技站</p><p><strong>二、先进个人</strong></p><p>林窈 县交通运输局</p><p>白鹭 云台乡农技站</p></div></div>""",
    origin="县政府办公室")  # fmt: skip
