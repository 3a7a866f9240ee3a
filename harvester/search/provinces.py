"""The provinces as a researcher may write them: one table of ISO 3166-2 codes and names."""

from __future__ import annotations

from harvester.text.fold import fold

PROVINCES = {
    "CN": ("national", "china", "全国", "国家", "中国"),
    "CN-BJ": ("beijing", "北京"),
    "CN-TJ": ("tianjin", "天津"),
    "CN-HE": ("hebei", "河北"),
    "CN-SX": ("shanxi", "山西"),
    "CN-NM": ("inner mongolia", "neimenggu", "nei mongol", "内蒙古"),
    "CN-LN": ("liaoning", "辽宁"),
    "CN-JL": ("jilin", "吉林"),
    "CN-HL": ("heilongjiang", "黑龙江"),
    "CN-SH": ("shanghai", "上海"),
    "CN-JS": ("jiangsu", "江苏"),
    "CN-ZJ": ("zhejiang", "浙江"),
    "CN-AH": ("anhui", "安徽"),
    "CN-FJ": ("fujian", "福建"),
    "CN-JX": ("jiangxi", "江西"),
    "CN-SD": ("shandong", "山东"),
    "CN-HA": ("henan", "河南"),
    "CN-HB": ("hubei", "湖北"),
    "CN-HN": ("hunan", "湖南"),
    "CN-GD": ("guangdong", "广东"),
    "CN-GX": ("guangxi", "广西"),
    "CN-HI": ("hainan", "海南"),
    "CN-CQ": ("chongqing", "重庆"),
    "CN-SC": ("sichuan", "四川"),
    "CN-GZ": ("guizhou", "贵州"),
    "CN-YN": ("yunnan", "云南"),
    "CN-XZ": ("tibet", "xizang", "西藏"),
    "CN-SN": ("shaanxi", "陕西"),
    "CN-GS": ("gansu", "甘肃"),
    "CN-QH": ("qinghai", "青海"),
    "CN-NX": ("ningxia", "宁夏"),
    "CN-XJ": ("xinjiang", "新疆"),
    "CN-TW": ("taiwan", "台湾"),
    "CN-HK": ("hong kong", "hongkong", "香港"),
    "CN-MO": ("macao", "macau", "澳门"),
}

_TITLES = ("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市")
_CODES = {fold(name): code for code, names in PROVINCES.items() for name in (code, code.removeprefix("CN-"), *names)}


def code_of(name: str) -> str | None:
    """The ISO 3166-2 code of a province written as code, in English or in Chinese, with or without 省; else None."""
    word = fold(name).strip()
    for title in _TITLES:
        if len(word) > len(title) + 1:
            word = word.removesuffix(title)
    return _CODES.get(word)
