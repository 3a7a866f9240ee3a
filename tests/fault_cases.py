"""The forty fault and bad-input cases with the tests that prove each; run as a script it writes docs/faults.md.

One table: the page and its test read nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "faults.md"


@dataclass(frozen=True, slots=True)
class Case:
    """One case; `tests` are `file::test` names, without `test_` of the file; `left` is what no test proves yet."""

    case: str
    expected: str
    tests: tuple[str, ...]
    left: str = ""

    @property
    def named(self) -> list[tuple[str, str]]:
        """File and test of each."""
        return [(f"test_{file}.py", f"test_{test}") for file, _, test in (name.partition("::") for name in self.tests)]


def _case(case: str, expected: str, *tests: str, left: str = "") -> Case:
    return Case(case, expected, tests, left)


CASES = (
    _case("kill -9 in the middle of a crawl, run again", "no article lost or doubled; the old run is marked crashed",
          "run_kills::killed_crawl_is_completed_by_a_plain_rerun",
          "run_killed::killed_run_is_marked_crashed_by_the_next_which_completes_it",
          "run_due::stopped_planned_run_loses_nothing_and_what_it_left_is_due"),
    _case("SIGTERM in the middle of a crawl", "what is in flight ends, run `interrupted`, exit 143; then resumed",
          "run_killed::sigterm_ends_the_run_as_interrupted_and_the_next_one_completes_it",
          "run_due::stopped_planned_run_loses_nothing_and_what_it_left_is_due"),
    _case("two runs of one source", "the second exits 75 at once and touches nothing",
          "run_crawl::source_that_another_run_holds_ends_with_75_and_touches_nothing",
          "run_locks::second_taker_is_told_at_once",
          "run_due::sources_that_another_run_holds_are_left_and_75_is_said_only_when_all_are"),
    _case("stale lock after kill -9", "the lock is free, the next run starts",
          "run_locks::lock_of_a_killed_process_is_free",
          "run_locks::lock_that_children_of_a_killed_process_still_hold_is_waited_for",
          "run_killed::killed_run_is_marked_crashed_by_the_next_which_completes_it"),
    _case("database locked by another writer for 10 s", "waits, succeeds",
          "store_writer::a_database_locked_for_ten_seconds_is_waited_for"),
    _case("database down or disk full in the middle of a run", "the run fails visibly, exit 1, no half record",
          "run_crawl::database_that_takes_no_more_ends_the_source_as_failed_and_the_next_run_completes_it",
          "store_writer::a_full_disk_fails_the_job_and_leaves_the_database_whole",
          "store_writer::a_lost_server_is_waited_for_and_nothing_is_doubled"),
    _case("killed between archive and database", "the orphan is tolerated, the next run stores it once",
          "run_killed::kill_between_archive_and_database_leaves_an_orphan_and_the_next_run_stores_it_once",
          "run_kills::killed_crawl_is_completed_by_a_plain_rerun"),
    _case("torn last WARC record", "the reader skips it, counts it, goes on",
          "fetch_archive::torn_last_record_is_skipped_and_counted",
          "run_importing::torn_warc_gives_what_is_whole_and_says_so",
          "cli::truncated_archive_gives_what_it_holds_and_says_what_it_lost"),
    _case("the same page twice in a batch", "one row on both databases, no error",
          "store_write::the_same_article_twice_in_one_batch_is_one_row"),
    _case("one article under tracking parameters, http and https, www", "one record, aliases kept",
          "identity_address::twins_share_one_key",
          "store_write::its_address_and_twins_are_done_in_the_same_transaction",
          "end_to_end::twin_addresses_lead_to_the_one_article"),
    _case("article edited later", "a new version, the old one kept",
          "store_write::a_change_by_the_publisher_is_a_revision_and_the_old_one_stays",
          "run_due::articles_are_read_again_by_their_plan_though_no_list_is_due",
          "sample_almanac::silent_edit_and_printed_update_are_two_revisions_after_the_first"),
    _case("DNS failure of one source", "that source failed with its cause, others done, exit 1",
          "run_crawl::source_whose_name_is_not_known_fails_alone_with_its_cause"),
    _case("503 with Retry-After, then 429", "waits up to the cap of 120 s each time, bounded retries",
          "fetch_polite::host_that_is_down_and_then_busy_is_waited_for_each_time_and_asked_only_so_often",
          "fetch_polite::retry_after_beyond_the_cap_gives_the_page_up_for_this_run",
          "fetch_polite::two_minutes_are_waited_for_and_no_longer",
          "fetch_polite::retry_after_holds_the_whole_host"),
    _case("robots.txt answers 5xx, never answers, or denies", "RFC 9309, with the reason; no article asked when denied",
          "fetch_polite::robots_answer_decides_as_rfc_9309_says", "fetch_polite::forbidden_path_is_not_asked",
          "run_crawl::source_whose_lists_give_nothing_fails_with_its_reason"),
    _case("redirect to localhost, the metadata service, decimal or IPv6-mapped addresses",
          "refused, counted, no connection made",
          "fetch_guard::redirect_and_link_inside_are_refused_by_the_guard",
          "fetch_guard::every_spelling_of_an_inner_address_is_refused",
          "fetch_guard::mapped_host_is_served_and_no_other_loopback_server_ever_asked",
          "fetch_guard::proxy_of_the_environment_is_never_asked",
          "fetch_guard::without_the_guard_the_same_redirect_reaches_inside"),
    _case("host name that resolves to 10.0.0.1, or changes its answer after the check", "refused at resolve time",
          "fetch_guard::name_that_resolves_inside_is_refused_and_not_retried",
          "fetch_guard::name_that_changes_its_answer_after_the_check_is_connected_to_where_it_was_checked",
          "fetch_guard::address_in_the_name_cache_is_checked_like_a_fresh_one"),
    _case("redirect or link to file:, data:, ftp:, s3:", "not fetched",
          "fetch_guard::redirect_to_another_scheme_is_not_followed",
          "fetch_guard::userinfo_other_schemes_and_broken_addresses_are_refused",
          "discover_links::what_no_browser_fetches_as_a_page_is_no_link", "run_crawl::nothing_but_http_is_downloaded"),
    _case("redirect in a circle; 21 hops", "stops at five, one failure",
          "fetch_hostile::circle_and_chain_of_redirects_stop_at_five", "fetch_hostile::each_case_ends_as_it_should"),
    _case("gzip, brotli and double gzip bombs", "refused under 1 s, memory flat",
          "fetch_hostile::bombs_cost_less_than_a_second_each_and_little_memory"),
    _case("endless body without Content-Length", "cut at 5 MiB", "fetch_hostile::each_case_ends_as_it_should"),
    _case("a byte now and then; no answer at all", "cut at the timeout", "fetch_hostile::each_case_ends_as_it_should"),
    _case("Content-Length longer than the body", "a failure, retried, not stored",
          "fetch_hostile::cut_answer_is_retried_and_never_read",
          "sample_faults::broken_answers_are_tried_as_often_as_settings_say"),
    _case("header of 2 MB", "that request fails alone", "fetch_hostile::each_case_ends_as_it_should"),
    _case("nesting 100,000 deep", "refused or flagged, never stored as a good article",
          "extract_hostile::3_body_nested_100_000_deep_is_refused_as_too_complex",
          "extract_hostile::3_nesting_after_the_body_is_refused_as_too_complex"),
    _case("tag with 100,000 attributes", "refused, the page marked, the crawl unaffected",
          "extract_hostile::8_tag_with_100_000_attributes_is_refused_at_sight",
          "extract_pool::page_that_hangs_inside_the_parser_is_a_timeout_and_the_pool_goes_on",
          "run_crawl::article_pages_that_are_traps_cost_themselves_alone"),
    _case("page of 50 MB", "refused", "fetch_hostile::each_case_ends_as_it_should",
          "extract_hostile::4_and_5_pages_over_the_cap_are_refused_before_a_worker_sees_them"),
    _case("reading process dies or runs out of memory", "that page fails, the pool goes on",
          "extract_pool::worker_that_dies_is_a_crash_and_the_pool_goes_on",
          "extract_pool::page_that_bursts_the_memory_limit_is_refused_as_memory"),
    _case("NUL, control characters, lone surrogates", "taken out; stored alike on both databases",
          "extract_hostile::10_nul_and_control_characters_between_words_are_gone",
          "extract_hostile::12_lone_surrogates_cut_nothing_off",
          "store_write::what_databases_cannot_hold_is_taken_out_alike"),
    _case("GBK under gb2312, GB18030 under latin-1, no charset, UTF-16 with BOM", "the right Chinese text",
          "extract_hostile::14_to_18_text_of_any_codec_and_label_is_right",
          "extract_decode::text_is_read_whatever_the_label_says"),
    _case("PDF, picture or nothing as 200 text/html", "skipped with a reason",
          "extract_hostile::11_and_19_to_22_what_is_no_page_is_refused_with_its_reason",
          "extract_decode::other_files_labelled_html_are_refused"),
    _case("soft 404 (200 with 页面不存在)", "no article",
          "extract_quality::error_pages_served_as_200_are_soft_404", "sample_faults::articles_end_as_the_trouble_says"),
    _case("calendar and session numbers without end", "stopped by limit or pattern, reported",
          "sample_faults::calendar_without_end_ends_by_the_limit_of_lists",
          "sample_faults::session_numbers_make_no_second_article",
          "sample_faults::traps_and_walls_are_told_on_stderr_and_on_the_status_screen"),
    _case("list redesigned: no links", "source `broken`, exit 1, told once",
          "run_watch::a_site_that_breaks_is_told_once_and_its_recovery_once",
          "run_month::each_fault_is_told_once_with_its_cause_within_two_runs_and_its_end_once",
          "run_crawl::source_whose_lists_give_nothing_fails_with_its_reason"),
    _case("dates: page chrome, `时间:2031-02-03 16:16:44`, tomorrow",
          "the true day, never the chrome's or a future one",
          "extract_metadata::trap", "extract_dates::form_is_read_to_the_precision_it_is_printed_in",
          "pipelines::check_turns_what_cannot_be_vouched_for_into_a_refusal_that_keeps_its_addresses",
          "end_to_end::page_whose_only_date_is_furniture_has_none"),
    _case("entities that unfold or lead outside, in a sitemap, feed or page", "neither expanded nor read",
          "discover_feeds::entities_are_neither_expanded_nor_fetched",
          "extract_hostile::28_and_29_entities_are_neither_unfolded_nor_fetched",
          "sample_faults::sitemap_that_names_itself_ends_and_bombs_are_told"),
    _case("sitemap index that names itself; sitemap of 50,000 addresses", "ends; memory bounded",
          "discover_feeds::index_leads_to_its_own_maps_newest_first_and_never_to_itself",
          "discover_crawl::sitemap_index_that_names_itself_ends",
          "discover_feeds::sitemap_of_fifty_thousand_addresses_is_read_whole_in_bounded_memory"),
    _case("markup and scripts in a headline that is shown", "shown as printed, run nowhere",
          "cli_hostile::markup_in_a_headline_is_printed_and_not_obeyed",
          "extract_hostile::26_escaped_markup_stays_text",
          "web_safe::no_stored_string_becomes_an_element_an_attribute_or_a_link",
          "web_safe::every_answer_forbids_scripts_frames_and_foreign_loads"),
    _case("headline that begins a formula, in a CSV table", "neutralised there, JSON lines untouched",
          "cli_hostile::cell_of_a_table_never_begins_a_formula_and_json_is_untouched"),
    _case("query of `' OR 1=1 --`, of `%`, or huge", "bound values, escaped patterns, time limit, read-only connection",
          "search_grammar::no_part_of_a_query_is_ever_sql", "search_grammar::an_endless_query_is_refused_at_once",
          "search_find::words_and_filters_find_the_same_on_both_databases",
          "search_find::a_query_that_takes_too_long_ends_with_a_message",
          "store_engine::a_reading_connection_cannot_write"),
    _case("source name or address with `../../etc/x`, NUL or 300 characters", "every file stays in its folder",
          "fetch_archive::hostile_source_name_stays_in_the_folder",
          "fetch_archive::hostile_address_names_no_file_and_comes_back",
          "run_locks::hostile_source_name_stays_in_the_folder"),
)  # fmt: skip
_HEAD = """# Forty faults and bad inputs

What a crawl has to survive, what is expected of it, and the tests that prove it. Every test named here is run by
`make test-all` and stops it when it fails; `tests/test_faults.py` fails when a case has no test, a named test does not
stand, or this page is not what `python tests/fault_cases.py` writes.

| # | case | expected | proved by | result |
|---|---|---|---|---|
"""


def page() -> str:
    """The page as the table above says it."""
    return _HEAD + "".join(_row(number, case) for number, case in enumerate(CASES, 1))


def _row(number: int, case: Case) -> str:
    proofs = ", ".join(f"`test_{name}`".replace("::", "::test_") for name in case.tests)
    cells = (str(number), case.case, case.expected, proofs, case.left or "holds")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
