"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")

VIEWS = {
    "v_articles": """
        SELECT a.id, a.key, a.url, a.source, a.publisher, a.province, a.kind, a.title, r.subtitles, a.published_on,
               a.published_at, a.modified_at, a.origin, a.authors, r.editors, r.translators, a.language, r.text,
               r.section, r.keywords, r.summary, a.document_number, a.characters, a.images, a.attachments,
               a.revisions, r.flags, a.first_seen_at, a.first_seen_on, a.last_seen_at, a.changed_at,
               a.withdrawn_at, a.withdrawn_reason, a.group_id, g.first_article_id, g.articles AS group_articles,
               CASE WHEN g.id IS NULL OR g.first_article_id = a.id THEN 1 ELSE 0 END AS is_first
        FROM article a
        JOIN revision r ON r.id = a.revision_id
        LEFT JOIN duplicate_group g ON g.id = a.group_id""",
    "v_daily_counts": """
        SELECT a.published_on, a.source, a.province, a.kind, a.language, COUNT(*) AS articles,
               COUNT(DISTINCT COALESCE(a.group_id, -a.id)) AS stories,
               SUM(CASE WHEN a.withdrawn_at IS NULL THEN 0 ELSE 1 END) AS withdrawn
        FROM article a
        GROUP BY a.published_on, a.source, a.province, a.kind, a.language""",
}


def upgrade() -> None:
    op.create_table(
        "duplicate_group",
        sa.Column("id", NUMBER, nullable=False, comment="number of the group: the smallest article id it was made for"),
        sa.Column(
            "first_article_id",
            NUMBER,
            nullable=False,
            comment="who printed first: by moment or day of publication, then by first_seen_at",
        ),
        sa.Column("articles", NUMBER, nullable=False, comment="how many articles it holds; 0: merged into another"),
        sa.Column("merged_into", NUMBER, nullable=True, comment="the group of smaller id that took its articles"),
        sa.Column("made_at", MOMENT, nullable=False, comment="when it was made (UTC)"),
        sa.PrimaryKeyConstraint("id", name="pk_duplicate_group"),
        comment="Articles that repeat one another",
    )
    op.create_table(
        "note",
        sa.Column("name", sa.Text(), nullable=False, comment="name of the fact"),
        sa.Column("value", sa.Text(), nullable=False, comment="its value"),
        sa.PrimaryKeyConstraint("name", name="pk_note"),
        comment="What the database says of itself",
    )
    op.create_table(
        "run",
        sa.Column("id", NUMBER, nullable=False, comment="number of the run"),
        sa.Column("command", sa.Text(), nullable=False, comment="crawl, import, reextract, demo"),
        sa.Column("arguments", JSON, nullable=True, comment="what was asked for"),
        sa.Column("version", sa.Text(), nullable=False, comment="version of harvester"),
        sa.Column("host", sa.Text(), nullable=False, comment="machine it runs on"),
        sa.Column("pid", NUMBER, nullable=False, comment="process id on that machine"),
        sa.Column(
            "process_key",
            sa.Text(),
            nullable=True,
            comment="boot and start moment of the process, so that a reused pid is told apart",
        ),
        sa.Column("started_at", MOMENT, nullable=False, comment="when it began (UTC)"),
        sa.Column("started_on", sa.Date(), nullable=False, comment="Shanghai calendar day of started_at"),
        sa.Column("ended_at", MOMENT, nullable=True, comment="when it ended (UTC); null: running, or killed"),
        sa.Column("status", sa.Text(), nullable=False, comment="running, finished, failed, interrupted, crashed"),
        sa.Column(
            "finish_reason", sa.Text(), nullable=True, comment="why it ended: finished, budget, signal, error, crashed"
        ),
        sa.Column("exit_code", NUMBER, nullable=True, comment="exit code of the process"),
        sa.Column("error", sa.Text(), nullable=True, comment="the first failure, one line"),
        sa.PrimaryKeyConstraint("id", name="pk_run"),
        comment="One call of a command that crawls, imports or reads again",
    )
    op.create_index("ix_run_started_at", "run", ["started_at"])
    op.create_index("ix_run_status", "run", ["status"])
    op.create_table(
        "saved_search",
        sa.Column("id", NUMBER, nullable=False, comment="number of the saved search"),
        sa.Column("name", sa.Text(), nullable=False, comment="its name"),
        sa.Column("query", sa.Text(), nullable=False, comment="the query as written"),
        sa.Column("made_at", MOMENT, nullable=False, comment="when it was saved (UTC)"),
        sa.Column("last_run_at", MOMENT, nullable=True, comment="when it was last run (UTC)"),
        sa.Column("last_article_id", NUMBER, nullable=True, comment="largest article id already shown"),
        sa.PrimaryKeyConstraint("id", name="pk_saved_search"),
        sa.UniqueConstraint("name", name="uq_saved_search_name"),
        comment="A query that a researcher keeps, and how far it has been read",
    )
    op.create_table(
        "source",
        sa.Column("name", sa.Text(), nullable=False, comment="the spider's name, e.g. hunan_en"),
        sa.Column("publisher", sa.Text(), nullable=True, comment="who runs the site"),
        sa.Column("province", sa.Text(), nullable=True, comment="ISO 3166-2 code, CN-HN; CN for national"),
        sa.Column("kind", sa.Text(), nullable=True, comment="gov or media"),
        sa.Column(
            "facts", JSON, nullable=True, comment="further facts of the declaration (start addresses, domains, floor)"
        ),
        sa.Column(
            "chrome_dates",
            JSON,
            nullable=True,
            comment="days that repeat over its pages, learnt as page furniture, not dates",
        ),
        sa.Column("first_seen_at", MOMENT, nullable=False, comment="when the database first heard of it (UTC)"),
        sa.Column("last_run_at", MOMENT, nullable=True, comment="when its latest crawl began (UTC)"),
        sa.Column(
            "last_success_at", MOMENT, nullable=True, comment="when its latest crawl that ended well ended (UTC)"
        ),
        sa.Column("last_new_at", MOMENT, nullable=True, comment="when it last gave a new article (UTC)"),
        sa.Column(
            "failures", NUMBER, server_default="0", nullable=False, comment="failed crawls since the last good one"
        ),
        sa.Column("next_due_at", MOMENT, nullable=True, comment="when it is to be crawled again (UTC); null: at once"),
        sa.Column("interval_seconds", NUMBER, nullable=True, comment="present distance between two crawls, in seconds"),
        sa.PrimaryKeyConstraint("name", name="pk_source"),
        comment="A declared source: facts of its declaration, and its state",
    )
    op.create_table(
        "archive_file",
        sa.Column("id", NUMBER, nullable=False, comment="number of the file"),
        sa.Column("name", sa.Text(), nullable=False, comment="file name inside the archive folder"),
        sa.Column("run_id", NUMBER, nullable=True, comment="the run that wrote it"),
        sa.Column("created_at", MOMENT, nullable=False, comment="when the database first heard of it (UTC)"),
        sa.Column(
            "closed_at",
            MOMENT,
            nullable=True,
            comment="when its run closed it (UTC); null: open, or the run was killed",
        ),
        sa.Column("records", NUMBER, nullable=True, comment="records it holds, counted at closing"),
        sa.Column("bytes", NUMBER, nullable=True, comment="its size in bytes at closing"),
        sa.Column("sha256", sa.Text(), nullable=True, comment="SHA-256 of the closed file, hex"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_archive_file_run_id_run"),
        sa.PrimaryKeyConstraint("id", name="pk_archive_file"),
        sa.UniqueConstraint("name", name="uq_archive_file_name"),
        comment="One WARC file that a run wrote",
    )
    op.create_index("ix_archive_file_run_id", "archive_file", ["run_id"])
    op.create_table(
        "article",
        sa.Column("id", NUMBER, nullable=False, comment="number of the article in this database"),
        sa.Column("key", sa.Text(), nullable=False, comment="public id: 16 hex digits, equal on every database"),
        sa.Column("url", sa.Text(), nullable=False, comment="canonical address at first storing"),
        sa.Column("source", sa.Text(), nullable=True, comment="the source it came from; null: imported"),
        sa.Column("publisher", sa.Text(), nullable=True, comment="who runs the site"),
        sa.Column("province", sa.Text(), nullable=True, comment="ISO 3166-2 code of the source"),
        sa.Column("kind", sa.Text(), nullable=True, comment="gov or media"),
        sa.Column("title", sa.Text(), nullable=False, comment="headline of the current revision"),
        sa.Column(
            "published_on",
            sa.Date(),
            nullable=True,
            comment="day of publication in Shanghai, as printed; null: the page prints none",
        ),
        sa.Column(
            "published_at",
            MOMENT,
            nullable=True,
            comment="moment of publication (UTC), where the page prints a time of day",
        ),
        sa.Column(
            "modified_at",
            MOMENT,
            nullable=True,
            comment="moment of change as printed by the page (UTC), never the crawl time",
        ),
        sa.Column("origin", sa.Text(), nullable=True, comment="outlet the page credits (来源)"),
        sa.Column("authors", JSON, nullable=False, comment="people, or a unit, credited as authors"),
        sa.Column("language", sa.Text(), nullable=True, comment="BCP 47 tag of the main language"),
        sa.Column("document_number", sa.Text(), nullable=True, comment="文号 of a policy page"),
        sa.Column("characters", NUMBER, nullable=False, comment="characters of the current text"),
        sa.Column("images", NUMBER, nullable=False, comment="pictures of the current revision"),
        sa.Column("attachments", NUMBER, nullable=False, comment="files of the current revision"),
        sa.Column(
            "revision_id",
            NUMBER,
            nullable=True,
            comment="current row in revision (no foreign key: the two tables would form a ring)",
        ),
        sa.Column("revisions", NUMBER, nullable=False, comment="how many revisions it has"),
        sa.Column("content_hash", sa.Text(), nullable=False, comment="content_hash of the current revision"),
        sa.Column("text_hash", sa.Text(), nullable=True, comment="text_hash of the current revision"),
        sa.Column(
            "extractor",
            sa.Text(),
            nullable=True,
            comment="newest extractor version that reads the stored page as the current revision says",
        ),
        sa.Column("group_id", NUMBER, nullable=True, comment="its group of repeats; null: alone"),
        sa.Column(
            "dup_scheme", NUMBER, nullable=False, comment="version of the fingerprints in dup_band and dup_sentence"
        ),
        sa.Column("first_seen_at", MOMENT, nullable=False, comment="when it was stored (UTC)"),
        sa.Column("first_seen_on", sa.Date(), nullable=False, comment="Shanghai calendar day of first_seen_at"),
        sa.Column("last_seen_at", MOMENT, nullable=False, comment="when its page was last read (UTC)"),
        sa.Column("changed_at", MOMENT, nullable=True, comment="when a change was last found (UTC)"),
        sa.Column("withdrawn_at", MOMENT, nullable=True, comment="when its page was found gone (UTC)"),
        sa.Column(
            "withdrawn_reason",
            sa.Text(),
            nullable=True,
            comment="what stood there instead: http_error, soft_404, withdrawn",
        ),
        sa.Column("run_id", NUMBER, nullable=True, comment="the run that stored it"),
        sa.ForeignKeyConstraint(["group_id"], ["duplicate_group.id"], name="fk_article_group_id_duplicate_group"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_article_run_id_run"),
        sa.ForeignKeyConstraint(["source"], ["source.name"], name="fk_article_source_source"),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("key", name="uq_article_key"),
        comment="One article: its identity, and what its current revision is filtered by",
    )
    op.create_index("ix_article_changed_at", "article", ["changed_at"])
    op.create_index("ix_article_document_number", "article", ["document_number"])
    op.create_index("ix_article_first_seen_on", "article", ["first_seen_on"])
    op.create_index("ix_article_group_id", "article", ["group_id"])
    op.create_index("ix_article_language", "article", ["language"])
    op.create_index("ix_article_origin", "article", ["origin"])
    op.create_index("ix_article_province", "article", ["province"])
    op.create_index("ix_article_published", "article", ["published_on", "id"])
    op.create_index("ix_article_run_id", "article", ["run_id"])
    op.create_index("ix_article_source_published", "article", ["source", "published_on"])
    op.create_index("ix_article_text_hash", "article", ["text_hash"])
    op.create_index("ix_article_withdrawn_at", "article", ["withdrawn_at"])
    op.create_table(
        "run_source",
        sa.Column("run_id", NUMBER, nullable=False, comment="the run"),
        sa.Column("source", sa.Text(), nullable=False, comment="the source"),
        sa.Column("started_at", MOMENT, nullable=False, comment="when its crawl began (UTC)"),
        sa.Column("started_on", sa.Date(), nullable=False, comment="Shanghai calendar day of started_at"),
        sa.Column("ended_at", MOMENT, nullable=True, comment="when its crawl ended (UTC)"),
        sa.Column(
            "status", sa.Text(), nullable=False, comment="running, finished, degraded, failed, interrupted, crashed"
        ),
        sa.Column("finish_reason", sa.Text(), nullable=True, comment="why its crawl ended"),
        sa.Column("list_pages", NUMBER, nullable=False, comment="list pages read"),
        sa.Column("requests", NUMBER, nullable=False, comment="requests sent"),
        sa.Column("seen", NUMBER, nullable=False, comment="article addresses seen"),
        sa.Column("stored", NUMBER, nullable=False, comment="articles stored or revised"),
        sa.Column("known", NUMBER, nullable=False, comment="addresses already held, unchanged"),
        sa.Column("duplicate", NUMBER, nullable=False, comment="articles stored and marked as repeating one held"),
        sa.Column("refused", NUMBER, nullable=False, comment="addresses that gave no article"),
        sa.Column("revised", NUMBER, nullable=False, comment="of stored: known articles that had changed"),
        sa.Column("reasons", JSON, nullable=True, comment="why refused: reason → count"),
        sa.Column("list_failures", JSON, nullable=True, comment="list pages that gave nothing: address → reason"),
        sa.Column("error", sa.Text(), nullable=True, comment="the first failure, one line"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_run_source_run_id_run"),
        sa.ForeignKeyConstraint(["source"], ["source.name"], name="fk_run_source_source_source"),
        sa.PrimaryKeyConstraint("run_id", "source", name="pk_run_source"),
        comment="One source's share of a run: links seen = stored + known + duplicate + refused",
    )
    op.create_index("ix_run_source_started_on", "run_source", ["started_on"])
    op.create_table(
        "verdict",
        sa.Column("run_id", NUMBER, nullable=False, comment="the run"),
        sa.Column("source", sa.Text(), nullable=False, comment="the source"),
        sa.Column("state", sa.Text(), nullable=False, comment="healthy, degraded, broken, unknown"),
        sa.Column("reasons", JSON, nullable=False, comment="names of the rules that were broken"),
        sa.Column("measures", JSON, nullable=False, comment="what was measured, and the history it was compared with"),
        sa.Column("made_at", MOMENT, nullable=False, comment="when (UTC)"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_verdict_run_id_run"),
        sa.ForeignKeyConstraint(["source"], ["source.name"], name="fk_verdict_source_source"),
        sa.PrimaryKeyConstraint("run_id", "source", name="pk_verdict"),
        comment="The health of one source as one run found it",
    )
    op.create_index("ix_verdict_source", "verdict", ["source"])
    op.create_table(
        "dup_band",
        sa.Column("hash", sa.BigInteger(), nullable=False, comment="hash of scheme, band number and 4 minima"),
        sa.Column("article_id", NUMBER, nullable=False, comment="the article"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_dup_band_article_id_article"),
        sa.PrimaryKeyConstraint("hash", "article_id", name="pk_dup_band"),
        comment="MinHash bands of current texts (index table)",
        sqlite_with_rowid=False,
    )
    op.create_index("ix_dup_band_article_id", "dup_band", ["article_id"])
    op.create_table(
        "dup_sentence",
        sa.Column("hash", sa.BigInteger(), nullable=False, comment="hash of a folded sentence"),
        sa.Column("article_id", NUMBER, nullable=False, comment="the article"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_dup_sentence_article_id_article"),
        sa.PrimaryKeyConstraint("hash", "article_id", name="pk_dup_sentence"),
        comment="Sentence hashes of current texts (index table)",
        sqlite_with_rowid=False,
    )
    op.create_index("ix_dup_sentence_article_id", "dup_sentence", ["article_id"])
    op.create_table(
        "duplicate_link",
        sa.Column("a", NUMBER, nullable=False, comment="the article of smaller id"),
        sa.Column("b", NUMBER, nullable=False, comment="the article of larger id"),
        sa.Column(
            "kind",
            sa.Text(),
            nullable=False,
            comment="exact; near (most words in both directions); excerpt (one is part of the other)",
        ),
        sa.Column("a_in_b", sa.Float(), nullable=False, comment="share of a's shingles that b has, 0 to 1"),
        sa.Column("b_in_a", sa.Float(), nullable=False, comment="share of b's shingles that a has, 0 to 1"),
        sa.Column(
            "status", sa.Text(), nullable=False, comment="auto, confirmed, rejected; a rejected link joins no group"
        ),
        sa.Column("decided_by", sa.Text(), nullable=False, comment="rule name and version, or a person"),
        sa.Column("decided_at", MOMENT, nullable=False, comment="when (UTC)"),
        sa.Column("ended_at", MOMENT, nullable=True, comment="when a revision parted the two (UTC); null: it holds"),
        sa.ForeignKeyConstraint(["a"], ["article.id"], name="fk_duplicate_link_a_article"),
        sa.ForeignKeyConstraint(["b"], ["article.id"], name="fk_duplicate_link_b_article"),
        sa.PrimaryKeyConstraint("a", "b", name="pk_duplicate_link"),
        comment="Two articles that share their words; a is the smaller id",
    )
    op.create_index("ix_duplicate_link_b", "duplicate_link", ["b"])
    op.create_table(
        "page",
        sa.Column("id", NUMBER, nullable=False, comment="number of the address"),
        sa.Column("key", sa.Text(), nullable=False, comment="16 hex digits of the SHA-256 of the canonical address"),
        sa.Column("url", sa.Text(), nullable=False, comment="canonical address"),
        sa.Column("asked_url", sa.Text(), nullable=True, comment="the address as it is asked for, where it differs"),
        sa.Column("source", sa.Text(), nullable=True, comment="the source that showed it"),
        sa.Column("kind", sa.Text(), nullable=False, comment="article, list, feed, sitemap, file"),
        sa.Column("state", sa.Text(), nullable=False, comment="seen, done, failed, gone"),
        sa.Column("article_id", NUMBER, nullable=True, comment="the article it shows"),
        sa.Column("etag", sa.Text(), nullable=True, comment="ETag of the last answer"),
        sa.Column("last_modified", sa.Text(), nullable=True, comment="Last-Modified of the last answer, as sent"),
        sa.Column("body_sha256", sa.Text(), nullable=True, comment="SHA-256 of the last body, hex"),
        sa.Column("links_sha256", sa.Text(), nullable=True, comment="SHA-256 of the article links of a list page, hex"),
        sa.Column("first_seen_at", MOMENT, nullable=False, comment="when it was first seen (UTC)"),
        sa.Column("last_seen_at", MOMENT, nullable=False, comment="when it was last seen or fetched (UTC)"),
        sa.Column("last_fetched_at", MOMENT, nullable=True, comment="when it last answered (UTC)"),
        sa.Column("next_due_at", MOMENT, nullable=True, comment="when to fetch it again (UTC); null: never"),
        sa.Column(
            "interval_seconds",
            NUMBER,
            nullable=True,
            comment="present distance between two fetches of a list page, in seconds",
        ),
        sa.Column(
            "failure",
            sa.Text(),
            nullable=True,
            comment="last failure, a key of harvester.article.REASONS; null: the last fetch was good",
        ),
        sa.Column("failure_detail", sa.Text(), nullable=True, comment="what was seen at the last failure"),
        sa.Column("failures", NUMBER, server_default="0", nullable=False, comment="failures since the last good fetch"),
        sa.Column("run_id", NUMBER, nullable=True, comment="the latest run that touched it"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_page_article_id_article"),
        sa.ForeignKeyConstraint(["source"], ["source.name"], name="fk_page_source_source"),
        sa.PrimaryKeyConstraint("id", name="pk_page"),
        sa.UniqueConstraint("key", name="uq_page_key"),
        comment="One address: its state, and what it last answered",
    )
    op.create_index("ix_page_article_id", "page", ["article_id"])
    op.create_index("ix_page_source_due", "page", ["source", "next_due_at"])
    op.create_table(
        "translation_link",
        sa.Column("zh", NUMBER, nullable=False, comment="the Chinese article"),
        sa.Column("en", NUMBER, nullable=False, comment="the English article"),
        sa.Column("score", sa.Float(), nullable=False, comment="sum of the signals' weights"),
        sa.Column("signals", JSON, nullable=False, comment="what matched: numbers, dates, names, glosses"),
        sa.Column("status", sa.Text(), nullable=False, comment="suggested, confirmed, rejected"),
        sa.Column("decided_by", sa.Text(), nullable=False, comment="rule name and version, or a person"),
        sa.Column("decided_at", MOMENT, nullable=False, comment="when (UTC)"),
        sa.ForeignKeyConstraint(["en"], ["article.id"], name="fk_translation_link_en_article"),
        sa.ForeignKeyConstraint(["zh"], ["article.id"], name="fk_translation_link_zh_article"),
        sa.PrimaryKeyConstraint("zh", "en", name="pk_translation_link"),
        comment="Two articles that seem to tell one story in two languages",
    )
    op.create_index("ix_translation_link_en", "translation_link", ["en"])
    op.create_table(
        "fetch",
        sa.Column("id", NUMBER, nullable=False, comment="number of the fetch"),
        sa.Column("page_id", NUMBER, nullable=False, comment="the address"),
        sa.Column("run_id", NUMBER, nullable=True, comment="the run"),
        sa.Column("fetched_at", MOMENT, nullable=False, comment="when the answer came (UTC)"),
        sa.Column("fetched_on", sa.Date(), nullable=False, comment="Shanghai calendar day of fetched_at"),
        sa.Column("final_url", sa.Text(), nullable=True, comment="address after redirects, where it differs"),
        sa.Column("status", NUMBER, nullable=True, comment="HTTP status; null: no answer"),
        sa.Column("content_type", sa.Text(), nullable=True, comment="Content-Type as sent"),
        sa.Column("bytes", NUMBER, nullable=True, comment="length of the decoded body"),
        sa.Column("seconds", sa.Float(), nullable=True, comment="time from request to answer"),
        sa.Column("sha256", sa.Text(), nullable=True, comment="SHA-256 of the body, hex"),
        sa.Column("archive_file_id", NUMBER, nullable=True, comment="the WARC file that keeps it"),
        sa.Column("offset", NUMBER, nullable=True, comment="first byte of its record in the WARC file"),
        sa.Column("length", NUMBER, nullable=True, comment="bytes of its record in the WARC file"),
        sa.Column("failure", sa.Text(), nullable=True, comment="a key of harvester.article.REASONS; null: good"),
        sa.Column("detail", sa.Text(), nullable=True, comment="what was seen at the failure"),
        sa.ForeignKeyConstraint(["archive_file_id"], ["archive_file.id"], name="fk_fetch_archive_file_id_archive_file"),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name="fk_fetch_page_id_page"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_fetch_run_id_run"),
        sa.PrimaryKeyConstraint("id", name="pk_fetch"),
        sa.UniqueConstraint("archive_file_id", "offset", name="uq_fetch_archive_file_id_offset"),
        comment="One answer of a server",
    )
    op.create_index("ix_fetch_page_id", "fetch", ["page_id"])
    op.create_index("ix_fetch_run_id", "fetch", ["run_id"])
    op.create_table(
        "revision",
        sa.Column("id", NUMBER, nullable=False, comment="number of the revision in this database"),
        sa.Column("article_id", NUMBER, nullable=False, comment="the article"),
        sa.Column("number", NUMBER, nullable=False, comment="1 for the first version of the article, then 2, 3, …"),
        sa.Column(
            "cause",
            sa.Text(),
            nullable=False,
            comment="first; publisher (the page changed); extractor (the reading changed); unclear (both did)",
        ),
        sa.Column("changed", JSON, nullable=False, comment="names of the fields that differ from the revision before"),
        sa.Column("made_at", MOMENT, nullable=False, comment="when it was stored (UTC)"),
        sa.Column("made_on", sa.Date(), nullable=False, comment="Shanghai calendar day of made_at"),
        sa.Column("run_id", NUMBER, nullable=True, comment="the run that stored it"),
        sa.Column("fetch_id", NUMBER, nullable=True, comment="the answer it was read from"),
        sa.Column(
            "content_hash", sa.Text(), nullable=False, comment="SHA-256 of all fields that a revision is made for, hex"
        ),
        sa.Column(
            "text_hash",
            sa.Text(),
            nullable=True,
            comment="SHA-256 of the folded text without punctuation, hex; null: no text to compare",
        ),
        sa.Column("title", sa.Text(), nullable=False, comment="headline without site suffix"),
        sa.Column("subtitles", JSON, nullable=False, comment="引题 and 副题"),
        sa.Column("published_on", sa.Date(), nullable=True, comment="day of publication in Shanghai, as printed"),
        sa.Column(
            "published_at",
            MOMENT,
            nullable=True,
            comment="moment of publication (UTC), where the page prints a time of day",
        ),
        sa.Column("published_precision", sa.Text(), nullable=True, comment="day, minute or second"),
        sa.Column("modified_at", MOMENT, nullable=True, comment="moment of change as printed by the page (UTC)"),
        sa.Column("origin", sa.Text(), nullable=True, comment="outlet the page credits (来源)"),
        sa.Column("authors", JSON, nullable=False, comment="people, or a unit, credited as authors"),
        sa.Column("editors", JSON, nullable=False, comment="editors (编辑, 责编)"),
        sa.Column("translators", JSON, nullable=False, comment="translators"),
        sa.Column("language", sa.Text(), nullable=True, comment="BCP 47 tag of the main language"),
        sa.Column("languages", JSON, nullable=False, comment="share of each language tag in the text"),
        sa.Column("text", sa.Text(), nullable=False, comment="the blocks' text, one block a line"),
        sa.Column(
            "blocks",
            JSON,
            nullable=False,
            comment="cuts of text into blocks: [kind, characters, language or null], in page order",
        ),
        sa.Column("section", JSON, nullable=False, comment="breadcrumb without its home"),
        sa.Column("keywords", JSON, nullable=False, comment="printed keywords"),
        sa.Column("summary", sa.Text(), nullable=True, comment="printed lede"),
        sa.Column("document", JSON, nullable=True, comment="header of a policy page: number, issuer, dates, …"),
        sa.Column("places", JSON, nullable=False, comment="provinces and prefectures named: name and GB/T 2260 code"),
        sa.Column("site_id", sa.Text(), nullable=True, comment="SiteIDCode as printed"),
        sa.Column(
            "provenance",
            JSON,
            nullable=False,
            comment="for each field the rule that won, the words it read, the confidence",
        ),
        sa.Column("flags", JSON, nullable=False, comment="warnings of the reader: date_conflict, truncated, short, …"),
        sa.Column(
            "raw",
            JSON,
            nullable=False,
            comment="each page it was read from: address, SHA-256, archive, offset, length, moment",
        ),
        sa.Column("raw_sha256", sa.Text(), nullable=True, comment="SHA-256 of the first raw page, hex"),
        sa.Column("extractor", sa.Text(), nullable=True, comment="version of the rules that read the page"),
        sa.Column("layout", sa.Text(), nullable=True, comment="layout that named the places; null: generic rules"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_revision_article_id_article"),
        sa.ForeignKeyConstraint(["fetch_id"], ["fetch.id"], name="fk_revision_fetch_id_fetch"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_revision_run_id_run"),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.UniqueConstraint("article_id", "number", name="uq_revision_article_id_number"),
        comment="One version of an article's content: the only place of the text; never overwritten",
    )
    op.create_index("ix_revision_made_at", "revision", ["made_at"])
    op.create_index("ix_revision_run_id", "revision", ["run_id"])
    op.create_table(
        "attachment",
        sa.Column("revision_id", NUMBER, nullable=False, comment="the revision"),
        sa.Column("position", NUMBER, nullable=False, comment="place on the page, from 1"),
        sa.Column("url", sa.Text(), nullable=False, comment="address of the file"),
        sa.Column("name", sa.Text(), nullable=False, comment="name as printed"),
        sa.Column("type", sa.Text(), nullable=False, comment="ending in lower case: pdf, doc, xls, …"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_attachment_revision_id_revision"),
        sa.PrimaryKeyConstraint("revision_id", "position", name="pk_attachment"),
        comment="One file that a revision hands out",
    )
    op.create_table(
        "image",
        sa.Column("revision_id", NUMBER, nullable=False, comment="the revision"),
        sa.Column("position", NUMBER, nullable=False, comment="place on the page, from 1"),
        sa.Column("url", sa.Text(), nullable=False, comment="address of the picture"),
        sa.Column("caption", sa.Text(), nullable=True, comment="caption"),
        sa.Column("credit", sa.Text(), nullable=True, comment="who made it"),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name="fk_image_revision_id_revision"),
        sa.PrimaryKeyConstraint("revision_id", "position", name="pk_image"),
        comment="One picture of a revision",
    )
    _create_fulltext()
    for name, query in VIEWS.items():
        op.execute(f"CREATE VIEW {name} AS {query}")


def downgrade() -> None:
    for name in reversed(VIEWS):
        op.execute(f"DROP VIEW {name}")
    op.execute(f"DROP TABLE {'article_search' if _postgresql() else 'article_fts'}")
    op.drop_table("image")
    op.drop_table("attachment")
    op.drop_table("revision")
    op.drop_table("fetch")
    op.drop_table("translation_link")
    op.drop_table("page")
    op.drop_table("duplicate_link")
    op.drop_table("dup_sentence")
    op.drop_table("dup_band")
    op.drop_table("verdict")
    op.drop_table("run_source")
    op.drop_table("article")
    op.drop_table("archive_file")
    op.drop_table("source")
    op.drop_table("saved_search")
    op.drop_table("run")
    op.drop_table("note")
    op.drop_table("duplicate_group")


def _postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _create_fulltext() -> None:
    if not _postgresql():
        tokenizer = "ascii"  # the words are cut already; unicode61 would cut anew, by the letters of 2012
        # body first: the words of every column but the first take two bytes more at each place
        op.execute(f"CREATE VIRTUAL TABLE article_fts USING fts5(body, title, content='', tokenize='{tokenizer}')")
        return
    op.create_table(
        "article_search",
        sa.Column("article_id", sa.BigInteger(), sa.ForeignKey("article.id"), primary_key=True),
        sa.Column("folded_title", sa.Text(), nullable=False),
        sa.Column("folded_body", sa.Text(), nullable=False),
        sa.Column("tokens", postgresql.TSVECTOR(), nullable=False),
    )
    op.create_index("ix_article_search_tokens", "article_search", ["tokens"], postgresql_using="gin")
