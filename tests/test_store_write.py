"""One article, one transaction: stored, known, revised, duplicate, on both databases."""

from __future__ import annotations

from sqlalchemy import func, select

from harvester.article import Article, Block
from harvester.store import pages, tables
from harvester.store.engine import Engine
from harvester.store.write import save_article


def test_a_new_article_is_stored_and_its_address_is_done(engine: Engine) -> None:
    article = Article(url="https://www.linyuan.example/t20240506_1.html", title="轮渡开通", source="linyuan_zh",
                      blocks=[Block("paragraph", "临远市今天开通了第一条轮渡线路，全长十二公里。")])
    with engine.begin() as conn:
        saved = save_article(conn, article)
    assert saved.outcome == "stored"
    with engine.connect() as conn:
        assert pages.known(conn, [article.url, "http://linyuan.example/t20240506_1_wap.html"]) == {article.url, "http://linyuan.example/t20240506_1_wap.html"}
        assert conn.execute(select(func.count()).select_from(tables.Revision)).scalar() == 1
