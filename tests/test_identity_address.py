"""Which addresses lead to one page; two different articles never share a key."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.identity.address import believable_canonical, canonical, identity_of, key_of, same_page

G = "https://www.linyuan.example"
M = "https://news.zhelan.example"

SAME = [
    (f"{G}/yw/202405/t20240506_1.html", "http://www.linyuan.example/yw/202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", "https://linyuan.example/yw/202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", "http://linyuan.example./yw/202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", "HTTPS://WWW.Linyuan.Example/yw/202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", "https://www.linyuan.example:443/yw/202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", "http://www.linyuan.example:80/yw/202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", "  https://www.linyuan.example/yw/202405/t20240506_1.html\n"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/202405/t20240506_1.html#top"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/202405/t20240506_1.html?"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/./202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/zh/../202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}//yw//202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", "https://user:word@www.linyuan.example/yw/202405/t20240506_1.html"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/202405/t20240506_1_app.html"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/202405/t20240506_1_wap.html"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/202405/t20240506_1_senior.html"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/202405/t20240506_1_mobile.html"),
    (f"{G}/yw/202405/t20240506_1.html", f"{G}/yw/202405/t20240506_1_print.html"),
    (f"{G}/content/post_4148215.html", f"{G}/content/mpost_4148215.html"),
    (f"{G}/art/2022/1/29/art_310_9213.html", f"{G}/art/2022/1/29/art_310_9213.html?xxgkhide=1"),
    (f"{G}/art/2022/1/29/art_310_9213.html", f"{G}/art/2022/1/29/art_310_9213.html;jsessionid=5F3A99"),
    (f"{G}/art/2022/1/29/art_310_9213.html", f"{G}/art/2022/1/29/art_310_9213.html;JSESSIONID=5F3A99"),
    (f"{G}/show.jsp?id=77", f"{G}/show.jsp;jsessionid=0A?id=77"),
    (f"{G}/show.jsp?id=77", f"{G}/show.jsp?id=77&jsessionid=0A"),
    (f"{G}/show.php?id=77", f"{G}/show.php?PHPSESSID=abc&id=77"),
    (f"{G}/show.aspx?id=77", f"{G}/(S(x0mvq)) /show.aspx?id=77".replace(" ", "")),
    (f"{G}/show.asp?id=77", f"{G}/show.asp?id=77&ASPSESSIONIDCQ=9"),
    (f"{G}/show.cfm?id=77", f"{G}/show.cfm?id=77&CFID=1&CFTOKEN=2"),
    (f"{G}/show?id=7&lang=en", f"{G}/show?lang=en&id=7"),
    (f"{G}/", G),
    (f"{G}/", f"{G}/index.html"),
    (f"{G}/", f"{G}/index.htm"),
    (f"{G}/", f"{G}/index.shtml"),
    (f"{G}/", f"{G}/index.php"),
    (f"{G}/", f"{G}/index.jsp"),
    (f"{G}/", f"{G}/default.aspx"),
    (f"{G}/", f"{G}/Default.htm"),
    (f"{G}/News/", f"{G}/News/index.html"),
    (f"{G}/News/", f"{G}/News"),
    (f"{G}/News/", "http://linyuan.example/News/index.htm?ddtab=true"),
    (f"{G}/News/?page=2", f"{G}/News/index.html?page=2"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens/amp/"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens/amp"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens/?amp=1"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens/?amp"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens/?outputType=amp"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens/print/"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens/?print=1"),
    (f"{M}/2024/05/06/new-ferry-opens/", f"{M}/2024/05/06/new-ferry-opens/?view=print"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?utm_source=wechat&utm_medium=social"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?UTM_Campaign=spring"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?from=timeline"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?from=singlemessage&isappinstalled=0"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?spm=C73544894212.P59511941341.0.0"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?fbclid=IwAR0"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?gclid=EAIa"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?share_token=9a-b"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?tdsourcetag=s_pcqq_aiomsg"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?ivk_sa=1024320u"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?hmsr=x&hmpl=y"),
    (f"{M}/a/8812.html", f"{M}/a/8812.html?nsukey=abc%3D"),
    (f"{M}/a/8812.html?id=5", f"{M}/a/8812.html?utm_term=x&id=5"),
    (f"{M}/c/20240506.html", "https://m.news.zhelan.example/c/20240506.html"),
    (f"{M}/c/20240506.html", "https://wap.news.zhelan.example/c/20240506.html"),
    ("https://www.zhelan.example/c/20240506.html", "https://m.zhelan.example/c/20240506.html"),
    ("https://www.zhelan.example/c/20240506.html", "https://3g.zhelan.example/c/20240506.html"),
    ("https://www.zhelan.example/c/20240506.html", "http://big5.zhelan.example/c/20240506.html"),
    ("https://www.zhelan.example/c/20240506.html", "http://big5.zhelan.example/gate/big5/www.zhelan.example/c/20240506.html"),
    (f"{M}/文章/八.html?id=2024", f"{M}/%E6%96%87%E7%AB%A0/%E5%85%AB.html?id=2024"),
    (f"{M}/%e6%96%87/1.html", f"{M}/%E6%96%87/1.html"),
    (f"{M}/%7Eliu/a%2Db.html", f"{M}/~liu/a-b.html"),
    (f"{M}/a b.html", f"{M}/a%20b.html"),
    (f"{M}/s?q=%d6%d0", f"{M}/s?q=%D6%D0"),
    ("http://临远.example/a.html", "http://xn--miqq41n.example/a.html"),
    ("http://临远.example./a.html", "https://www.xn--miqq41n.example/a.html"),
    (f"{M}/app#/article/88", f"{M}/app#/article/88"),
    (f"{M}/app?utm_source=x#!/article/88", f"{M}/app#!/article/88"),
]  # fmt: skip

DIFFERENT = [
    (f"{G}/t20240506_1.html", f"{G}/t20240506_2.html"),
    (f"{G}/t20240506_1.html", f"{G}/t20240506_1_1.html"),  # its second page
    (f"{G}/show.jsp?id=1", f"{G}/show.jsp?id=2"),
    (f"{G}/show.jsp?id=1", f"{G}/show.jsp"),
    (f"{G}/show.jsp?sid=1", f"{G}/show.jsp?sid=2"),  # a site's number, not a session
    (f"{G}/list?from=2024-01-01", f"{G}/list?from=2024-02-01"),
    (f"{G}/list?page=1", f"{G}/list?page=2"),
    (f"{G}/list?view=full", f"{G}/list?view=short"),
    (f"{G}/News/index.html", f"{G}/News/index_1.html"),
    (f"{G}/news/a.html", f"{G}/NEWS/a.html"),
    ("https://en.linyuan.example/t1.html", "https://www.linyuan.example/t1.html"),
    ("https://news.zhelan.example/20240506.html", "https://sport.zhelan.example/20240506.html"),
    ("https://www.linyuan.example:8080/t1.html", "https://www.linyuan.example/t1.html"),
    ("https://m.zhelan.example/", "https://www.zhelan.example/"),  # a mobile front is a page of its own
    (f"{M}/print/", f"{M}/"),  # a section about printing
    (f"{M}/amp/", f"{M}/"),
    (f"{M}/c/new_app.html", f"{M}/c/new.html"),  # a story about an app
    (f"{M}/app#/article/88", f"{M}/app#/article/89"),
    (f"{M}/content_88.html", f"{M}/content_880.html"),
    (f"{M}/2024-05/06/content_1.htm", f"{M}/2024-05/07/content_1.htm"),
    (f"{M}/s?q=%D6%D0", f"{M}/s?q=%D6%D1"),
    (f"{M}/a%2Fb.html", f"{M}/a/b.html"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_twins_share_one_key(one: str, other: str) -> None:
    assert same_page(one, other), (identity_of(one), identity_of(other))
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_articles_never_share_a_key(one: str, other: str) -> None:
    assert not same_page(one, other), identity_of(one)


def test_at_least_eighty_pairs_are_tried() -> None:
    assert len({*SAME}) + len({*DIFFERENT}) >= 80
    assert len({*SAME}) >= 75


def test_canonical_address_can_be_fetched_and_cited() -> None:
    url = "http://www.linyuan.example/News/index.html?id=7&utm_source=x#top"
    assert canonical(url) == "http://www.linyuan.example/News/index.html?id=7"


def test_key_is_the_hash_of_the_identity() -> None:
    url = "https://www.linyuan.example/News/t1.html"
    assert identity_of(url) == "linyuan.example/News/t1.html"
    assert key_of(url) == hashlib.sha256(b"linyuan.example/News/t1.html").hexdigest()[:16]


@pytest.mark.parametrize(
    "url",
    ["", "javascript:void(0)", "mailto:a@linyuan.example", "http://[::1", "ftp://x.example/a", "http://x.example:port/",
     "//x.example/a", "../a.html", "http://", "\ud800"],
)  # fmt: skip
def test_what_is_no_address_is_left_alone(url: str) -> None:
    assert canonical(url) == url.strip()
    assert len(key_of(url)) == 16


@given(st.text(alphabet=st.sampled_from("abz09/.?&=#%;:@~_-中文İ²\u3000 \ud800"), max_size=40))
def test_cleaning_twice_changes_nothing(tail: str) -> None:
    once = canonical(f"https://www.linyuan.example/{tail}")
    assert canonical(once) == once
    assert key_of(once) == key_of(f"https://www.linyuan.example/{tail}")


PAGE = "https://www.linyuan.example/yw/202405/t20240506_4148215.html"


@pytest.mark.parametrize(
    "declared",
    [
        "https://www.linyuan.example/yw/202405/t20240506_4148215.html",
        "http://linyuan.example/yw/202405/t20240506_4148215.html?utm_source=og",
        "https://www.linyuan.example/zt/ferry/202405/t20240506_4148215.html",
        "https://www.linyuan.example/article?id=4148215",
    ],
)
def test_own_address_elsewhere_on_the_site_is_believed(declared: str) -> None:
    assert believable_canonical(PAGE, declared) == canonical(declared)


@pytest.mark.parametrize(
    "declared",
    [
        None,
        "",
        "./t20240506_4148215.html",
        "/yw/202405/t20240506_4148215.html",
        "//www.linyuan.example/yw/202405/t20240506_4148215.html",
        "https://www.linyuan.example",
        "https://www.linyuan.example/",
        "https://www.linyuan.example/index.html",
        "https://www.linyuan.example/yw/",
        "https://www.linyuan.example/yw/202405/",
        "https://www.zhelan.example/yw/202405/t20240506_4148215.html",
        "https://www.linyuan.example/yw/202405/t20240506_9999999.html",
        "https://www.linyuan.example/yw/202405/content.html",
        "javascript:void(0)",
        "https://",
    ],
)
def test_address_of_something_else_is_not_believed(declared: str | None) -> None:
    assert believable_canonical(PAGE, declared) is None


def test_home_page_may_declare_itself() -> None:
    assert believable_canonical(f"{G}/index.html", f"{G}/") == f"{G}/"
