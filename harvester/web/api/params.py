"""What a call may be asked with: each parameter described once, read strictly, and written into the API's document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any, Literal

from harvester.fault import Fault

Kind = Literal["text", "whole", "day", "choice", "flag"]
LONGEST = 4_000
"""Characters of a query."""
SHORT = 300
"""Characters of any other value."""
MOST_PAIRS = 60
MOST_VALUES = 40
"""Times that a parameter of several values may be given."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class BadParameter(Fault):
    """A parameter that the call does not have, or a value that it cannot hold; `name` is the parameter's."""

    def __init__(self, name: str, message: str) -> None:
        self.name = name
        self.message = message
        super().__init__(f"{name}: {message}")


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of an address; `default` is what holds where it is not given."""

    name: str
    meaning: str
    kind: Kind = "text"
    default: Any = None
    least: int = 1
    most: int = SHORT
    """The largest number, or the most characters of a text."""
    choices: tuple[str, ...] = ()
    several: bool = False
    required: bool = False
    example: Any = None

    def read(self, value: str) -> Any:
        """The value as Python holds it; raises `BadParameter`."""
        if self.kind == "whole":
            if not (value.isascii() and value.isdigit() and len(value) < 10 and self.least <= int(value) <= self.most):
                raise BadParameter(self.name, f"give a whole number from {self.least:,} to {self.most:,}")
            return int(value)
        if self.kind == "choice" and value not in self.choices:
            raise BadParameter(self.name, f"take one of {', '.join(self.choices)}")
        if self.kind == "flag":
            if value not in ("true", "false"):
                raise BadParameter(self.name, "say true or false")
            return value == "true"
        if self.kind == "day":
            return self._day(value)
        if len(value) > self.most:
            raise BadParameter(self.name, f"at most {self.most:,} characters are read")
        if "\x00" in value:
            raise BadParameter(self.name, "no text that is kept has a NUL in it")
        return value

    def _day(self, value: str) -> date:
        try:
            if not (value.isascii() and _DAY.fullmatch(value)):
                raise ValueError(value)
            return date.fromisoformat(value)
        except ValueError:
            raise BadParameter(self.name, "write a day as YYYY-MM-DD") from None

    def schema(self) -> dict[str, Any]:
        """The value as JSON Schema says it."""
        kinds: dict[Kind, dict[str, Any]] = {
            "whole": {"type": "integer", "minimum": self.least, "maximum": self.most},
            "choice": {"type": "string", "enum": list(self.choices)},
            "flag": {"type": "boolean"},
            "day": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
            "text": {"type": "string", "maxLength": self.most, "pattern": r"^[^\x00]*$"},
        }
        said = kinds[self.kind]
        if self.default is not None and not self.several:
            said["default"] = self.default
        return {"type": "array", "items": said, "maxItems": MOST_VALUES} if self.several else said


def read_all(params: Sequence[Param], pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Every parameter's value; raises `BadParameter` for one that is unknown, given twice, or lacking."""
    if len(pairs) > MOST_PAIRS:
        raise BadParameter(pairs[MOST_PAIRS][0], f"at most {MOST_PAIRS} values are read")
    known = {param.name: param for param in params}
    given: dict[str, list[Any]] = {}
    for name, value in pairs:
        if name not in known:
            raise BadParameter(name[:80], _unknown(name, known))
        given.setdefault(name, []).append(known[name].read(value))
    return {param.name: _value(param, given) for param in params}


def _value(param: Param, given: Mapping[str, list[Any]]) -> Any:
    values = given.get(param.name, [])
    if param.several:
        if len(values) > MOST_VALUES:
            raise BadParameter(param.name, f"it may be given {MOST_VALUES} times")
        return tuple(values)
    if len(values) > 1:
        raise BadParameter(param.name, "it is given twice; give it once")
    if not values and param.required:
        raise BadParameter(param.name, "it must be given")
    return values[0] if values else param.default


def _unknown(name: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = get_close_matches(name[:80], names, 1)
    return f"there is no such parameter; did you mean {near[0]}?" if near else f"there is none; take {', '.join(names)}"
