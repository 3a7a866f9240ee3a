"""The stories and the busy frames of the fifth album: pages with all that portals, papers and apps set around a text."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import NAV_EN, NAV_ZH, RELATED_EN, RELATED_ZH, Story

RESERVOIR = Story(
    "zh",
    "清溪水库除险加固工程通过验收",
    (
        "记者从县水利局获悉，历时两年的清溪水库除险加固工程日前通过竣工验收，水库正常蓄水位由一百一十二米恢复到一百一十六米，可为下游三个乡镇的四万亩农田供水。",
        "清溪水库建成于1958年，是全县最大的中型水库。由于年久失修，坝体渗漏严重，2019年被鉴定为三类坝，汛期只能空库运行。去年春天，下游不少农户只能靠拉水浇地。",
        "“渗得最厉害的时候，坝脚下能听见水响。”守了二十六年大坝的管理员郑有田告诉记者，工程队先在坝体里打了一道八百米长的防渗墙，又把迎水坡的石块一块块重新砌过。",
        "据介绍，工程总投资九千六百万元，除防渗墙外，还新建溢洪闸两座、观测井四十六眼，水位、渗压和雨量数据实时传到县防汛指挥中心。验收组专家现场查看后认为，工程质量合格，档案资料齐全。",
        "县水利局副局长何曼表示，下一步将加快灌区渠系配套，争取在夏灌之前让蓄起来的水流到田间地头。同时划定管理范围，严禁在库区违规养殖、电鱼和倾倒垃圾。",
    ),
)
MARKET = Story(
    "zh",
    "一条夜市街的烟火气：摊位少了一半，生意多了三成",
    (
        "傍晚六点，槐荫街的路灯准时亮起。卖糖藕的薛大姐掀开锅盖，白汽一下子漫过了半条街。她在这里摆了十一年摊，今年头一回不用抢位置。",
        "去年这个时候，这条不到四百米的小街挤着二百三十个摊位，油污横流，消防车开不进来，周边居民的投诉一个月有七十多件。关掉，还是留下？街道办事处前后开了九次议事会。",
        "“一关了之最省事，可是二百多户人家靠它吃饭。”参加过全部议事会的居民代表柳青说，大家最后商量出一个办法：摊位减半，抽签轮换，白天还路于民，晚上还街于市。",
        "记者在现场看到，每个摊位脚下都铺了吸油垫，头顶装了统一的排烟罩，摊主的健康证挂在最显眼的地方。垃圾由物业公司每两小时清运一次，费用从摊位费里出。",
        "改造之后，摊位减到一百一十八个，客流不降反升。市场监管所的统计显示，春节期间夜市日均客流一万二千人次，户均营业额同比增长三成，投诉降到了每月三件。",
        "夜里十一点，收摊的铃声响了。薛大姐擦干净灶台，把最后两碗糖藕送给了扫街的环卫工人。她说，街还是那条街，就是走起来宽敞了，心里也亮堂了。",
    ),
)
COLUMN = Story(
    "zh",
    "别让“扫码”成为老人出行的门槛",
    (
        "近日，一位七旬老人在河口客运站因为不会扫码买票，眼看着末班车开走。视频传到网上，引发不少人的共鸣：技术跑得太快，有些人还没来得及系好鞋带。",
        "平心而论，扫码购票减少了排队，也降低了运营成本，方便了绝大多数人。问题在于，当人工窗口被一关了之，便利就变成了门槛，效率就变成了冷漠。",
        "有人说，老年人也该学一学新东西。这话有道理，却不能成为取消人工服务的理由。公共服务的底线，是让每一个人都能用得上，而不是让大多数人用得爽。",
        "其实办法并不难：保留一个人工窗口，安排一名志愿者，在机器旁边贴一张字号大一点的说明。成本不高，换来的却是一座城市的体面。",
        "衡量一座城市是否文明，不只看高楼有多高，还要看走得最慢的人能不能跟得上。等一等他们，也是等一等将来的我们自己。",
    ),
)
INTERVIEW = Story(
    "zh",
    "对话古桥修复师：石头不会说话，但它记得",
    (
        "听潮镇的万安桥建于明代，去年夏天被洪水冲垮一孔，今年元旦重新合龙。主持修复的是五十八岁的石匠蒋怀山。近日，他接受了本报专访。",
        "记者：接到任务的时候，最难的是什么？",
        "蒋怀山：最难的是找石头。原来的石料出自后山的老采坑，封了几十年。我们在河床里摸了两个月，把冲走的三百多块石头捞回来一大半。",
        "记者：为什么一定要用原来的石头？",
        "蒋怀山：石头不会说话，但它记得自己待过的地方。每块石头都有榫口，换一块新的，左右两块都得跟着改，最后就不是那座桥了。",
        "记者：合龙那天您哭了？",
        "蒋怀山：不是哭，是石粉迷了眼。我师父三十年前修过这座桥，他的名字刻在第三孔的拱顶上，我这回又摸到了。",
        "记者：以后还会有人做这一行吗？",
        "蒋怀山：我带了四个徒弟，最小的二十二岁，学建筑的大学生，手上全是泡，可是不肯走。有他们在，桥就在。",
    ),
)
NOTICE = Story(
    "zh",
    "河口县人民政府办公室关于做好2031年春季防汛备汛工作的通知",
    (
        "各乡镇人民政府，县政府各部门、各直属机构：",
        "为切实做好今年春季防汛备汛工作，保障人民群众生命财产安全，经县政府同意，现就有关事项通知如下。",
        "一、压实防汛责任",
        "各乡镇要在3月1日前公布水库、堤防、山塘的行政责任人、技术责任人和巡查责任人名单，接受社会监督。责任人变动的，应当在五个工作日内更新。",
        "二、排查风险隐患",
        "县水利局牵头，对全县四十六座水库、一百二十公里堤防开展拉网式排查，建立问题清单、整改清单和责任清单。4月15日前完成整改，一时难以完成的要落实度汛措施。",
        "三、备足物资队伍",
        "县应急管理局会同有关单位核查抢险物资，补充编织袋、救生衣、照明灯等不少于三个月的用量；组建县级抢险队伍六支，每月演练不少于一次。",
        "四、加强值班值守",
        "自4月1日起实行二十四小时值班和领导带班制度，汛情、险情、灾情第一时间报告，不得迟报、漏报、瞒报。",
        "河口县人民政府办公室",
        "2031年1月28日",
    ),
)
SHORT = Story(
    "zh",
    "视频｜大雪过后，高铁站前的铲雪接力",
    (
        "2月2日夜里，一场大雪覆盖了望川县城。天还没亮，高铁站前的广场上已经有人在铲雪：先是保洁员，接着是出租车司机，后来连等车的旅客也拿起了铁锹。一个小时后，广场露出了地面，首班列车准点开出。",
    ),
)
BRIDGE_EN = Story(
    "en",
    "Villagers rebuild centuries-old stone bridge with its own stones",
    (
        "When the flood of last July took one arch of the Wan'an Bridge, people in Tingchao thought that the four-hundred-year-old crossing was gone for good. On New Year's Day it opened again, and most of its stones are the old ones.",
        "For two months a team of masons and villagers searched the river bed for what the water had carried away. They found more than 300 blocks, some of them two kilometers downstream, and numbered each one in chalk before it was lifted back.",
        '"Every stone has a notch that fits its neighbor," said Jiang Huaishan, the 58-year-old mason who led the work. "If you put in a new one, you have to change the two beside it, and in the end it is another bridge."',
        "The county paid 3.6 million yuan ($500,000) for the repair, about half of what a concrete bridge would have cost. Engineers from the provincial heritage institute checked the arch with sensors while it was loaded with sandbags, and found that it had settled by less than two millimeters.",
        "Jiang's teacher repaired the same bridge three decades ago and carved his name into the keystone of the third arch. Jiang said that he had no wish to add his own, but his four apprentices did it for him on the night before the opening.",
        "The bridge is open to walkers and bicycles only. Trucks use a new road bridge 800 meters upstream, which was completed last year.",
    ),
)
LOOM_EN = Story(
    "en",
    "In a mountain town, young weavers bring back an old loom",
    (
        "The loom in Bai Lu's workshop is older than anyone in Yuntai. Its wooden frame was bought from a neighbor who had been using it to dry chilies, and it took her six months to learn how the 1,200 warp threads were meant to run.",
        "Two years later, she employs eleven people, most of them under thirty, and sells scarves to customers in nine countries. The pattern that made them known, a flock of cranes over water, had last been woven in the 1950s.",
        "Young people used to leave the town after school, and few of them came back. The county now offers a room and a small grant to anyone who opens a workshop in the old street, and 34 have taken it up.",
        '"I did not come back for the grant," Bai said. "I came back because my grandmother was the last one who could read the pattern, and she was eighty-seven."',
        "Not everything is easy. Silk has become a fifth more expensive in a year, and copies made by machine are sold online for a tenth of the price. The weavers have registered their patterns, and in December a court in the provincial capital ruled in their favor for the first time.",
    ),
)
BRIEF_EN = Story(
    "en",
    "County puts 12 electric buses on mountain routes",
    (
        "Twelve electric buses went into service on the mountain routes of Wangchuan County on Monday, replacing diesel vehicles that had been running for up to fourteen years.",
        "The buses can climb slopes of 18 percent and run 220 kilometers on a charge, according to the county transport bureau. Fares stay at 2 yuan, and people over 65 ride for free.",
        "The bureau plans to replace the remaining 31 diesel buses by the end of next year.",
    ),
)

ACCESS = '<div class="wza"><a href="#c">跳到主要内容</a> <a href="javascript:;">无障碍阅读</a> <a href="javascript:;">长者模式</a> <a href="/en/">English</a> <a href="/ft/">繁體</a></div>'
SERVICES = '<div class="fw-menu"><dl><dt>个人办事</dt><dd><a href="/f/1">社会保障</a></dd><dd><a href="/f/2">户籍办理</a></dd><dd><a href="/f/3">住房公积金</a></dd></dl><dl><dt>法人办事</dt><dd><a href="/f/4">设立变更</a></dd><dd><a href="/f/5">资质认证</a></dd></dl><div class="tel">政务服务热线 12345 监督电话 0000-1234567</div></div>'
HOT = '<div class="hot-rank"><h4>热榜</h4><ol><li><em>1</em><a href="/n/1.html">全县初中学业水平考试时间公布</a></li><li><em>2</em><a href="/n/2.html">河口大桥照明工程完工</a></li><li><em>3</em><a href="/n/3.html">第三届渔网节开幕</a></li></ol></div>'
COMMENTS = '<div class="pinglun"><h4>网友评论</h4><textarea placeholder="文明上网，理性发言"></textarea><ul><li><b>山里人</b><span>2031-02-04 08:15</span><p>这件事办得好，希望能坚持下去，也希望多听听老百姓的意见。</p></li><li><b>渡口老张</b><span>2031-02-04 10:40</span><p>支持！</p></li></ul></div>'
APP = '<div class="app-down"><img src="/qr.png"><p>扫码下载客户端，看更多本地新闻</p><a href="/app">立即打开</a></div>'
FOOT_GOV = '<div class="foot"><p>主办：河口县人民政府办公室　承办：河口县大数据中心</p><p>网站标识码：9900000001　某ICP备12345678号　某公网安备 99000002000001号</p><p>联系电话：0000-1234567　地址：河口县城关镇人民路1号</p></div>'
FOOT_PRESS = '<div class="copyright"><p>关于我们 | 广告服务 | 联系我们 | 法律声明 | 招聘信息</p><p>互联网新闻信息服务许可证 99120180001 信息网络传播视听节目许可证 9908268</p><p>Copyright © 2001-2031 河口传媒 版权所有 违法和不良信息举报电话：0000-7654321</p></div>'


def portal(language: str, tag: str, middle: str, head: str) -> str:
    """A government portal: accessibility bar, the day's date and weather, menu, services, columns, related list, footer."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{tag}</title>{head}</head><body>{ACCESS}
<div class="top-bar"><span>2031年6月18日 星期三</span> <span>多云 24℃~31℃</span> <a href="/login">登录</a> <a href="/reg">注册</a></div>
<div class="logo"><a href="/"><img src="/logo.png" alt="河口县人民政府"></a><form><input value="请输入关键字"><button>搜索</button></form></div>
<ul class="nav">{NAV_ZH}</ul>{SERVICES}
<div class="wz">您当前所在位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a> &gt; <a href="/zw/dt/">工作动态</a></div>
{middle}
<div class="xgxx"><h3>相关信息</h3><ul>{RELATED_ZH}</ul></div><div class="yqlj"><select><option>国务院部门网站</option><option>各省政府网站</option></select></div>
{FOOT_GOV}</body></html>"""


def press(language: str, tag: str, middle: str, head: str) -> str:
    """A news portal: channel bar, search, hot list, comments, app promotion, copyright."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{tag}</title>{head}</head><body>
<div class="channel"><ul>{NAV_ZH}</ul><div class="search"><input placeholder="搜索新闻"></div><a href="/login">登录</a></div>
{middle}
{COMMENTS}<div class="aside-r">{HOT}<div class="tj"><h4>推荐阅读</h4><ul>{RELATED_ZH}</ul></div></div>{APP}{FOOT_PRESS}</body></html>"""


def phone(language: str, tag: str, middle: str, head: str) -> str:
    """A page of a news app on the phone: open-in-app bar, comments, endless recommendations."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{tag}</title>{head}</head><body>
<div class="open-bar"><span>河口号</span><a href="app://x">打开APP</a></div>{middle}
<div class="more-btn">打开APP阅读全文</div>{COMMENTS}<div class="feed"><p class="feed-h">大家都在看</p>{RELATED_ZH}</div><div class="m-foot">京ICP证000000号</div></body></html>"""


def english(language: str, tag: str, middle: str, head: str) -> str:
    """An English news site of China: language links, menu, most viewed, sign-up, footer with its date of registration."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{tag}</title>{head}</head><body>
<div class="topbar"><a href="/zh">中文</a> <a href="/fr">Français</a> <a href="/ru">Русский</a> <span>Wednesday, June 18, 2031</span></div><ul class="menu">{NAV_EN}</ul>
<div class="crumbs"><a href="/">Home</a> &gt; <a href="/china/">China</a> &gt; <a href="/china/local">Around China</a></div>
{middle}
<div class="most"><h3>Most Viewed in 24 Hours</h3><ul>{RELATED_EN}</ul></div><div class="newsletter"><p>Get the news in your inbox every morning.</p><input placeholder="Your email"></div>
<div class="footer"><p>About Us | Contact Us | Advertise | Jobs</p><p>Copyright 1995 - 2031. All rights reserved. License for publishing multimedia online 0108263. Registration Number: 130349</p></div></body></html>"""
