"""A run's articles and links against the source's own past: what changed that chance does not change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from harvester.run.causes import SITE_SAYS_NO, cause_of
from harvester.run.finding import CHANCE, Finding, at_most, newest, smoothed, usual
from harvester.store.measures import FIELDS, FORGIVEN, Before, History, Measured

ENOUGH_RUNS = 5
"""Good runs without which nothing is compared."""
_RECENT, _BASE = 8, 20
"""Articles that a change must show in, and articles it is compared with."""
_SAME, _SAME_SHARE = 4, 0.3


def article_findings(look: Measured, past: History) -> Iterator[Finding]:
    """What is wrong with the articles: none can be read, far fewer than usual, all alike, fields gone."""
    batches = [*([Before("", look)] if look.tried or look.articles else []), *past.batches]
    yield from _unreadable(look, batches)
    yield from _alike(look, past)
    yield from _places(look, batches)
    recent = newest(batches, _RECENT)
    if recent >= 2:
        base = _base(batches[recent:], look.on)
        if sum(one.articles for one in base) >= _BASE and len(base) >= ENOUGH_RUNS:
            yield from _drift([one.measured for one in batches[:recent]], base)


def link_findings(look: Measured, past: History) -> Iterator[Finding]:
    """What is wrong with the number of links the lists show, against earlier walks."""
    walks = [one.measured for one in past.walks if _links(one.measured)]
    here = _links(look)
    if not here or len(walks) < ENOUGH_RUNS:
        return
    counts = [_links(one) for one in walks[:10]]
    if usual(counts) >= 5 and here < 0.3 * usual(counts) and here < 0.6 * min(counts):
        told = f"{here:.0f} links on a list page, usually {usual(counts):.0f}"
        yield Finding("links_fell", "too_few", told, sure=False)
    most = max(one.links for one in walks)
    if look.links > max(300, 10 * most) and past.gap_days <= 3:  # after downtime a walk is long
        yield Finding("links_flood", "trap", f"{look.links} links on the lists, at most {most} before")


def _links(look: Measured) -> float:
    """Links on a list page that was read anew; 0 where none was, or one gave nothing."""
    read = look.list_pages - look.lists_unchanged
    return look.links / read if read > 0 and look.status != "failed" else 0.0


def _unreadable(look: Measured, batches: Sequence[Before]) -> Iterator[Finding]:
    """No article, or far fewer than usual, can be read of those asked for the first time."""
    failed: Counter[str] = Counter()
    runs, known = 0, False
    for one in (one.measured for one in batches):
        if one.good:
            known = True
            break
        if one.tried:
            runs += 1
            failed.update(one.failed)
    tried = sum(failed.values())
    causes = Counter({cause: sum(n for why, n in failed.items() if cause_of(why) == cause) for cause in
                      {cause_of(why) for why in failed}})  # fmt: skip
    if tried:
        [(cause, count)] = causes.most_common(1)
        reason = max((why for why in failed if cause_of(why) == cause), key=lambda why: failed[why])
        shut_out = sum(n for name, n in causes.items() if name in SITE_SAYS_NO)
        # pictures, files and notices of one line are no articles on any site: of those it takes more to worry
        enough = (5 if known and runs < 2 else 3) if shut_out * 2 > tried else 10
        base = [one.measured for one in batches[runs:] if one.state == "healthy" and one.measured.tried]
        before, before_gone = sum(one.tried for one in base), sum(sum(one.failed.values()) for one in base)
        rare = before < _BASE or at_most(0, tried, smoothed(before - before_gone, before)) < CHANCE
        if tried >= enough and not look.good and rare:
            told = f"none of the {tried} newest articles could be read ({count} {reason})"
            yield Finding("unreadable", cause, told, broken=True, reason=reason)
            return
    yield from _success_fell(batches)


def _success_fell(batches: Sequence[Before]) -> Iterator[Finding]:
    tries = [one for one in batches if one.measured.tried]
    recent, base = [one.measured for one in tries[:2]], [one.measured for one in tries[2:] if one.state == "healthy"]
    asked, gone = sum(one.tried for one in recent), sum(sum(one.failed.values()) for one in recent)
    before, before_gone = sum(one.tried for one in base), sum(sum(one.failed.values()) for one in base)
    if len(recent) < 2 or asked < 10 or before < _BASE or len(base) < ENOUGH_RUNS or not recent[0].failed:
        return
    share, was = (asked - gone) / asked, (before - before_gone) / before
    if share < 0.5 * was and at_most(asked - gone, asked, smoothed(before - before_gone, before)) < CHANCE:
        reason = Counter(recent[0].failed).most_common(1)[0][0]
        told = f"{asked - gone} of {asked} new articles could be read, usually {was:.0%}; most often {reason}"
        yield Finding("success_fell", cause_of(reason), told, reason=reason)


def _alike(look: Measured, past: History) -> Iterator[Finding]:
    """Many articles with one title or one text: something stands in for the articles."""
    for name, count in (("text", look.same_text), ("title", look.same_title)):
        earlier = [one for one in _base(past.batches, look.on) if one.articles >= _SAME]
        # an article in two columns is no error page
        before = usual([max(0, getattr(one, f"same_{name}") - 2) / one.articles for one in earlier])
        if count >= _SAME and count >= _SAME_SHARE * look.articles and before < _SAME_SHARE / 2:
            yield Finding(f"same_{name}", "identical", f"{count} of {look.articles} new articles bear one {name}")
            return


def _places(look: Measured, batches: Sequence[Before]) -> Iterator[Finding]:
    """A declared place that pages used to have and new ones lack."""
    newest_three = newest(batches, 3)
    recent = [one.measured for one in batches[: newest_three or 0]]
    base = _base(batches[newest_three:], look.on)
    held, before = sum(one.articles for one in recent), sum(one.articles for one in base)
    if not recent or (before < 5 and held < 5):
        return
    missed, earlier = _sum(recent, "missed"), _sum(base, "missed")
    gone = [spot for spot, n in missed.items() if n >= 0.8 * held and (not before or earlier[spot] < 0.2 * before)]
    if gone:
        spot = "body" if "body" in gone else max(gone, key=lambda name: missed[name])
        told = f"{missed[spot]} of {held} new articles lack the declared place of {', '.join(sorted(gone))}"
        yield Finding("place_gone", "drift", told, place=spot)


def _drift(recent: list[Measured], base: list[Measured]) -> Iterator[Finding]:
    """A field, the length, the lateness or the language of articles that is not what it was."""
    held, before = sum(one.articles for one in recent), sum(one.articles for one in base)
    now, then = _sum(recent, "filled"), _sum(base, "filled")
    lost = {name: then[name] / before - now[name] / held for name in FIELDS}
    for name in sorted(FIELDS, key=lambda name: -lost[name]):
        least = 0.2 if name == "published_on" else 0.4
        lower = sum(
            one.filled.get(name, 0) / one.articles <= then[name] / before - least for one in recent if one.articles
        )
        fell = lost[name] >= least and lower >= 2  # a single day of another kind of text is no change
        if fell and at_most(now[name], held, smoothed(then[name], before)) < CHANCE:
            told = f"{name}: {now[name]} of {held} new articles have it, usually {then[name] / before:.0%}"
            yield Finding("field_gone", "drift", told, place=name)
    length, was = usual([one.characters or 0 for one in recent]), usual([one.characters or 0 for one in base])
    if length < 0.4 * was and was >= 200 and all((one.characters or 0) < 0.6 * was for one in recent):
        yield Finding("shorter", "low_quality", f"texts of {length:.0f} characters, usually {was:.0f}")
    late, then_late = ([one.lag for one in some if one.lag is not None] for some in (recent, base))
    if late and then_late and min(late) > 30 and min(late) > 5 * usual(then_late) + 7:
        told = f"days of publication {min(late):.0f} days back, usually {usual(then_late):.0f}"
        yield Finding("dates_late", "drift", told, place="published_on")
    spoken, before_spoken = _sum(recent, "languages"), _sum(base, "languages")
    tongue, count = before_spoken.most_common(1)[0] if before_spoken else ("", 0)
    if count >= 0.8 * before and spoken[tongue] <= 0.3 * held:
        told = f"{spoken[tongue]} of {held} new articles are in {tongue}, usually {count / before:.0%}"
        yield Finding("language_changed", "drift", told, place="language")


def _base(batches: Sequence[Before], today: date) -> list[Measured]:
    """What counts as usual: good runs; and what is so old that it is how the source is."""
    held = (one for one in batches if one.measured.articles)
    return [one.measured for one in held if one.state == "healthy" or today - one.measured.on > FORGIVEN]


def _sum(batches: Sequence[Measured], name: str) -> Counter[str]:
    total: Counter[str] = Counter()
    for one in batches:
        total.update(getattr(one, name))
    return total
