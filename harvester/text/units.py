"""Number words, scales and units of both languages: one table; each unit with its base unit and factor."""

from __future__ import annotations

from decimal import Decimal

SMALL = {word: value for value, word in enumerate(
    ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
     "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"))}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES = {
    "百": Decimal(100), "千": Decimal(1000), "万": Decimal(10**4), "十万": Decimal(10**5), "百万": Decimal(10**6),
    "千万": Decimal(10**7), "亿": Decimal(10**8), "百亿": Decimal(10**10), "千亿": Decimal(10**11),
    "万亿": Decimal(10**12), "hundred": Decimal(100), "thousand": Decimal(1000), "million": Decimal(10**6),
    "billion": Decimal(10**9), "trillion": Decimal(10**12),
}  # fmt: skip
_MU = Decimal(2000) / 3


def _each(base: str, factor: Decimal | int | str, *names: str) -> dict[str, tuple[str, Decimal]]:
    return dict.fromkeys(names, (base, Decimal(factor)))


UNITS: dict[str, tuple[str, Decimal]] = {
    **_each("%", 1, "%", "个百分点", "百分点", "percent", "per cent", "percentage point", "percentage points"),
    **_each("m2", _MU, "亩", "mu"),
    **_each("m2", 10**4, "公顷", "hectare", "hectares", "ha"),
    **_each("m2", 10**6, "平方公里", "平方千米", "square kilometer", "square kilometers", "square kilometre",
            "square kilometres", "sq km", "km2"),
    **_each("m2", 1, "平方米", "平米", "square meter", "square meters", "square metre", "square metres", "sq m", "m2"),
    **_each("m3", 1, "立方米", "cubic meter", "cubic meters", "cubic metre", "cubic metres", "m3"),
    **_each("m", 1000, "公里", "千米", "kilometer", "kilometers", "kilometre", "kilometres", "km"),
    **_each("m", 500, "里"),
    **_each("m", 1, "米", "meter", "meters", "metre", "metres", "m"),
    **_each("m", "0.01", "厘米", "cm", "centimeter", "centimeters"),
    **_each("m", "0.001", "毫米", "mm", "millimeter", "millimeters"),
    **_each("kg", 1000, "吨", "ton", "tons", "tonne", "tonnes", "metric tons"),
    **_each("kg", 1, "公斤", "千克", "kg", "kilogram", "kilograms"),
    **_each("kg", "0.5", "斤"),
    **_each("kWh", 1, "千瓦时", "度电", "kwh", "kilowatt-hours", "kilowatt hours"),
    **_each("CNY", 1, "元", "元人民币", "yuan", "rmb"),
    **_each("USD", 1, "美元", "us dollars", "dollars", "usd"),
    **_each("month", 120, "decade", "decades"),
    **_each("month", 12, "周年", "年", "载", "year", "years"),
    **_each("month", 1, "个月", "month", "months"),
    **_each("day", 7, "周", "星期", "week", "weeks"),
    **_each("day", 1, "天", "day", "days"),
    **_each("hour", 1, "小时", "hour", "hours"),
    **_each("minute", 1, "分钟", "minute", "minutes"),
    **_each("person", 1, "人", "名", "人次", "people", "persons", "residents"),
    **_each("household", 1, "户", "household", "households"),
    **_each("piece", 1, "个", "家", "项", "座", "条", "辆", "次", "所", "种", "台", "套", "件", "起", "例", "位"),
}  # fmt: skip
