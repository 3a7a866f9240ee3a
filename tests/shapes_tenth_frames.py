"""The stories and frames of the tenth and later albums: pages as the larger sites of the country lay them out."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import NAV_EN, NAV_ZH, RELATED_EN, RELATED_ZH, Story
from shapes_fifth_frames import ACCESS, FOOT_GOV, FOOT_PRESS

ROAD = Story(
    "zh",
    "望川至听潮二级公路全线贯通",
    (
        "随着最后一段沥青铺设完成，望川至听潮二级公路2月2日全线贯通，两地车程由两个半小时缩短到五十分钟。",
        "这条公路全长五十八公里，设计时速六十公里，途经四个乡镇、二十三个行政村，沿线十一万群众受益。项目于2028年10月开工，总投资十九亿元。",
        "“以前拉一车橘子下山，到县城要颠坏一成。”望川县石门乡果农田大贵算了一笔账，新路通车后，运费每吨能省四十元，橘子当天就能上市。",
        "项目负责人介绍，全线桥隧比达到百分之四十六，其中最长的鹰嘴岩隧道穿越三条断裂带，建设者用了二十六个月才打通。施工期间没有发生一起安全事故。",
        "下一步，两县将沿公路布局三个物流站点和六处观景台，让通村客车与班线实现零距离换乘。",
    ),
)
CLINIC = Story(
    "zh",
    "河口县家庭医生签约服务进村入户",
    (
        "“血压一百三十八，比上个月稳多了，药还是照旧吃。”2月1日，河口县城关镇卫生院的家庭医生团队来到桥头村，为签约的慢性病患者上门随访。",
        "近年来，河口县以紧密型县域医共体建设为抓手，组建家庭医生团队八十六支，重点人群签约率达到百分之八十三，高血压、糖尿病患者规范管理率稳步提升。",
        "县卫生健康局相关负责人表示，今年将继续推进“签约一人、履约一人、做实一人”，每支团队至少配备一名二级以上医院的专科医生，让群众在家门口就能看上放心医生。",
        "截至目前，全县累计开展上门服务一万二千余人次，转诊患者一千三百人次，群众满意度达到百分之九十六。",
    ),
)
TENDER = Story(
    "zh",
    "关于公布2031年度河口县农村危房改造对象名单的公示",
    (
        "根据《河口县农村危房改造实施细则》要求，经个人申请、村级评议、乡镇审核、县级审批，现将2031年度拟纳入改造的对象名单予以公示。",
        "公示时间为2031年2月3日至2月12日。公示期间，如有异议，请以书面形式向县住房和城乡建设局反映，反映情况应当实事求是并署真实姓名和联系方式。",
        "联系电话：0000-1234500",
        "联系地址：河口县城关镇建设路18号",
        "河口县住房和城乡建设局",
        "2031年2月3日",
    ),
)
SPEECH = Story(
    "zh",
    "何为民在全县重点项目建设推进会上强调 以项目之进支撑发展之稳",
    (
        "2月2日，全县重点项目建设推进会召开。县委书记何为民出席会议并讲话，县委副书记、县长柳正东主持会议。",
        "何为民指出，项目是发展的生命线。各级各部门要牢固树立“项目为王”的理念，紧盯目标任务，倒排工期、挂图作战，确保一季度开工项目不少于四十个、完成投资不低于三十亿元。",
        "何为民强调，要优化服务保障，深化“一窗受理、并联审批”，推行领导包联、专班推进、定期调度机制，及时协调解决用地、用工、融资等难题。",
        "柳正东在主持会议时要求，要抓好会议精神的贯彻落实，严守安全生产和生态环保底线，以钉钉子精神推动各项任务落地见效。",
        "县四大班子有关领导，各乡镇和县直有关部门主要负责同志参加会议。",
    ),
)
POLICY = Story(
    "zh",
    "《河口县促进民宿业健康发展的若干措施》政策解读",
    (
        "一、出台背景",
        "近年来，我县乡村民宿由二十余家增加到二百一十家，在带动就业、盘活闲置农房方面发挥了积极作用，但也存在证照办理难、消防标准不统一等问题。为此，县文化广电和旅游局牵头起草了《若干措施》。",
        "二、主要内容",
        "《若干措施》共十二条，包括简化办证流程、统一消防标准、加大金融支持、培育民宿品牌等四个方面。其中，新评定的等级民宿给予三万元至十万元的一次性奖励。",
        "三、适用范围和有效期",
        "本措施适用于在本县行政区域内依法登记的民宿经营者，自2031年3月1日起施行，有效期三年。",
    ),
)
PORT_EN = Story(
    "en",
    "Inland port in Wangchuan opens direct freight route to the sea",
    (
        "WANGCHUAN -- The first direct freight train from the Wangchuan inland port to the coast left on Monday morning with 54 containers of citrus fruit and furniture, cutting the journey from four days to 31 hours.",
        "The port, which covers 62 hectares, was built in two and a half years next to the county's only railway junction. It has a customs office of its own, so that goods can be cleared before they are loaded.",
        '"We used to lose a tenth of the fruit on the road," said Tian Dagui, a farmer who grows oranges in Shimen township. "Now it is in the cold store at the harbor before it knows that it has left the tree."',
        "Three trains a week will run at first, and the number is expected to double before the harvest in autumn. The provincial government subsidizes each container with 300 yuan ($42) for the first two years.",
        "Local authorities said 17 logistics companies had signed leases by the end of January, and some 900 people had found work at the port.",
    ),
)
CRANES_EN = Story(
    "en",
    "Record number of cranes winters in Hekou wetland",
    (
        "More than 3,200 cranes have spent this winter in the Hekou wetland, the highest number since counting began in 1994, the reserve's administration said on Sunday.",
        "Rangers counted six species, among them 410 white-naped cranes, which are under first-class national protection. The count was made on the same morning from 14 towers, with drones kept on the ground so as not to disturb the birds.",
        '"The water level is what decides," said Bai Lu, who has led the count for eleven years. Since the sluices at Tingchao were rebuilt, the shallow ponds the birds need have been kept open throughout the cold months.',
        "The reserve has also leased 200 hectares of rice fields from farmers, who leave part of the harvest standing and are paid for it.",
    ),
)

TOPIC = (
    '<div class="zt"><h4>热门专题</h4><p><a href="/z/1">新春走基层</a></p><p><a href="/z/2">聚焦地方两会</a></p></div>'
)
RANK = '<div class="phb"><div class="tabs"><span>24小时</span><span>一周</span></div><ul><li><a href="/r/1.htm">清溪水库除险加固工程通过验收</a></li><li><a href="/r/2.htm">河口大桥合龙</a></li><li><a href="/r/3.htm">县档案馆延长开放时间</a></li></ul></div>'
SHARE = '<div class="bdshare"><span>分享到：</span><a class="bds_weixin" title="分享到微信"></a><a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_qzone"></a></div>'
DISCLAIMER = '<div class="bqsm"><p>版权声明：凡本网注明“来源：河声网”的所有作品，版权均属于河声网，未经本网授权不得转载、摘编或利用其它方式使用上述作品。</p><p>凡本网注明“来源：XXX（非河声网）”的作品，均转载自其它媒体，转载目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。</p></div>'


def national(language: str, tag: str, middle: str, head: str) -> str:
    """A national portal: two menus, breadcrumb, topics, rank, guess-you-like and a footer of licences."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>{tag}</title>{head}</head><body>
<div class="topbar"><a href="/">网站首页</a><a href="/login">登录</a><a href="/reg">注册</a><a href="/en">English</a><a href="/mobile">手机版</a></div><div class="menu"><ul>{NAV_ZH}</ul></div>
<div class="path"><a href="/">首页</a> &gt; <a href="/china/">国内</a> &gt; <a href="/china/local/">地方</a> &gt; 正文</div>
<div class="wrapper"><div class="main">{middle}<div class="cnxh"><h3>猜你喜欢</h3><ul>{RELATED_ZH}</ul></div></div><div class="side">{TOPIC}{RANK}<div class="sp"><h4>精彩视频</h4><p><a href="/v/9">航拍听潮镇：潮起渔歌</a></p></div></div></div>
{DISCLAIMER}{FOOT_PRESS}</body></html>"""


def province(language: str, tag: str, middle: str, head: str) -> str:
    """A provincial government site built by a large maker: metadata, hidden tools, menus, crumbs, footer with icons."""
    meta = '<meta name="SiteName" content="河口县人民政府"><meta name="SiteDomain" content="www.hekou.example"><meta name="SiteIDCode" content="9900000001"><meta name="ColumnName" content="要闻动态"><meta name="ColumnType" content="工作动态">'
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{tag}</title>{meta}{head}</head><body>{ACCESS}
<div class="head"><div class="tq"><iframe src="/weather.html"></iframe></div><a href="/"><img src="/l.png" alt="河口县人民政府"></a><ul class="nav">{NAV_ZH}</ul><div class="rs">热搜词： <a href="/s?q=1">民生实事</a> <a href="/s?q=2">公积金</a></div></div>
<div class="dqwz"><span>当前位置：</span><a href="/">首页</a>&gt;<a href="/xw/">要闻动态</a>&gt;<a href="/xw/bm/">部门动态</a></div>
{middle}
<div class="friend"><a href="/l1">省政府网站</a><a href="/l2">市政府网站</a><a href="/l3">县直部门</a></div>{FOOT_GOV}<div class="tools"><a href="#">返回顶部</a><a href="/wj">调查问卷</a><span>智能问答</span></div></body></html>"""


def world(language: str, tag: str, middle: str, head: str) -> str:
    """An English site with a menu of sections, a column of top news, social buttons and a long footer."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{tag}</title>{head}</head><body>
<div class="lang"><a href="/zh">简体中文</a><a href="/es">Español</a><a href="/ar">العربية</a></div><div class="nav"><ul>{NAV_EN}</ul><input placeholder="Search"></div><div class="crumb">Home / China / Regions</div>
{middle}
<div class="col-r"><h3>Top News</h3><ul>{RELATED_EN}</ul><h3>Editor's Picks</h3><ul><li><a href="/p/1">In pictures: fishing nets drying in Tingchao</a></li></ul><p>Follow us on</p><a href="/fb">Facebook</a><a href="/tw">Twitter</a></div>
<div class="foot"><p>About Us | Contact | Privacy Policy | Terms of Use</p><p>Copyright © 2031 Hekou Media Group. All rights reserved. Disinformation report hotline: 000-12345678</p></div></body></html>"""
