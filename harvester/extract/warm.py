"""Imported where pages are about to be read: tables and caches are in memory before the first page's time runs."""

from __future__ import annotations

from harvester.extract.read import read_page

_PAGE = """<html><head><title>Warm</title></head><body><h1>Warm page 暖页</h1><div>2024-05-06 09:30 来源：暖报</div>
<p>这一页只为读入词表和字表，北京、天津各写一次，写完就不再用了。</p>
<p>This page is read for its tables only, and says nothing, as nobody will ever see it.</p></body></html>"""

read_page(_PAGE.encode(), url="http://warm.example/")
