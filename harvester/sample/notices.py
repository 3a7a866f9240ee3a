"""Daily notices of the sample province: one template, other figures each day, so that no two are the same article."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, time, timedelta

from harvester.sample.story import Part, Story

_CITIES = ("望川", "青汀", "鹭岭", "沧北", "墨溪")
_GRADES = ((50, "优"), (100, "良"), (150, "轻度污染"))
_GOODS = (("莲藕", 310), ("杨梅", 960), ("琵琶虾", 4100), ("麻鸭", 1450), ("早稻米", 290), ("茭白", 420))
"""Goods and the least they cost, in hundredths of a yuan."""
_FIRST = date(2024, 6, 3)


def air_quality(count: int, seed: int, channel: str) -> Iterator[Story]:
    """`count` daily notices on the air of five cities, in Chinese, with a table."""
    for number in range(count):
        day = _FIRST + timedelta(days=number)
        dice = _dice(seed, "air", number)
        yield Story(
            id=f"t{day:%Y%m%d}_{240000 + number}",
            channel=channel,
            title=f"临远省环境空气质量日报（{day.year}年{day.month}月{day.day}日）",
            day=day,
            at=time(17, dice.randint(0, 59)),
            origin="临远省生态环境监测中心",
            editors=("罗岚",),
            parts=tuple(_air(day, dice)),
        )


def _air(day: date, dice: random.Random) -> Iterator[Part]:
    index = {city: dice.randint(18, 118) for city in _CITIES}
    good = sum(value <= 100 for value in index.values())
    mean = sum(index.values()) // len(index)
    worst, low, high = max(index, key=index.__getitem__), min(index.values()), max(index.values())
    following = (day + timedelta(days=1)).day
    rows = ((city, str(value), _grade(value)) for city, value in index.items())
    yield Part("paragraph", f"{day.month}月{day.day}日，全省五个城市中{good}个空气质量达到优良，AQI均值{mean}。")
    yield Part(
        "paragraph", f"{worst}AQI为{high}，列五市最高；海风在{dice.randint(3, 22)}时前后转为偏东，扩散条件转好。"
    )
    yield Part("table", rows=(("城市", "AQI", "等级"), *rows))
    yield Part("paragraph", f"预计{following}日五市AQI在{low}至{high + 5}之间。")


def _grade(index: int) -> str:
    return next(name for most, name in _GRADES if index <= most)


def market_prices(count: int, seed: int, channel: str) -> Iterator[Story]:
    """`count` daily notices on what the wholesale markets asked, in Chinese, with a table."""
    for number in range(count):
        day = _FIRST + timedelta(days=number)
        dice = _dice(seed, "prices", number)
        yield Story(
            id=f"{31_980_000 + number}",
            channel=channel,
            title=f"临远省主要农产品批发价格日报（{day.year}年{day.month}月{day.day}日）",
            day=day,
            at=time(16, dice.randint(0, 59)),
            origin="临远省农业农村厅市场信息处",
            editors=("方既白",),
            parts=tuple(_prices(day, dice)),
        )


def _prices(day: date, dice: random.Random) -> Iterator[Part]:
    asked = {name: dice.randint(low, 3 * low) / 100 for name, low in _GOODS}
    risen, fallen = dice.sample([name for name, _ in _GOODS], 2)
    yield Part(
        "paragraph",
        f"据全省{dice.randint(19, 31)}家批发市场报送，{day.month}月{day.day}日“菜篮子”均价每公斤"
        f"{sum(asked.values()) / len(asked):.2f}元，成交{dice.randint(2100, 4900)}吨。",
    )
    yield Part("paragraph", f"{risen}上涨{dice.randint(11, 98) / 10}%，{fallen}下跌{dice.randint(11, 98) / 10}%。")
    rows = ((name, f"{value:.2f}", f"{dice.randint(40, 690)}") for name, value in asked.items())
    yield Part("table", rows=(("品名", "均价（元/公斤）", "成交（吨）"), *rows))


def river_levels(count: int, seed: int, channel: str) -> Iterator[Story]:
    """`count` weekly notices on the Ling River, in English."""
    for number in range(count):
        day = _FIRST + timedelta(weeks=number)
        yield Story(
            id=f"t{day:%Y%m%d}_{19000 + number}",
            channel=channel,
            title=f"Ling River Levels for the Week of {day:%B} {day.day}, {day.year}",
            day=day,
            parts=tuple(_river(_dice(seed, "river", number))),
        )


def _river(dice: random.Random) -> Iterator[Part]:
    upper, bridge, capital, pier = (f"{dice.randint(210, 890) / 100:.2f} meters" for _ in range(4))
    change, turn = dice.randint(2, 61), dice.choice(("higher", "lower"))
    draft, ferries = dice.randint(12, 29) / 10, dice.randint(11, 46)
    yield Part(
        "paragraph",
        f"The Ling River stood at {capital} in Wangchuan on Monday morning, {change} centimeters {turn} than a week "
        "before, the provincial hydrology station said.",
    )
    yield Part(
        "paragraph",
        f"Readings upstream were {upper} at Huangnibu and {bridge} at Washing Stone Bridge; at Customs Pier, where the "
        f"tide is felt, the daily mean was {pier}.",
    )
    yield Part(
        "paragraph",
        f"All {ferries} ferry landings between Moxi and the bay are open. Boats with a draft of more than {draft:.1f} "
        "meters should ask the harbor office before passing the viaduct.",
    )


def _dice(seed: int, kind: str, number: int) -> random.Random:
    return random.Random(f"{seed} {kind} {number}")  # noqa: S311  # figures of a fictional province, no secret
