"""An English sentence that still knows what it was made of, so that another language can say the same."""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """The sentence itself, with its form and the values filled in; a value may be a sentence again.

    >>> said = Sentence("{n} of {of} articles", n=5, of=30)
    >>> said, said.form
    ('5 of 30 articles', '{n} of {of} articles')
    """

    form: str
    values: dict[str, Any]

    def __new__(cls, form: str, **values: Any) -> Sentence:
        """The form with its `{names}` filled in."""
        made = super().__new__(cls, form.format(**values))
        made.form, made.values = form, values
        return made
