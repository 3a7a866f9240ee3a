"""What every site of the sample province has: stories, lists of them, files, rules for robots, and wrong turns."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import ClassVar

from harvester.sample.files import file_bytes
from harvester.sample.story import Story


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site sends for one path: `delay` seconds late, or `cut` off in the middle of the body."""

    body: bytes
    content_type: str = "text/html"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    modified: datetime | None = None
    delay: float = 0.0
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Channel:
    """One list: its key in the stories, address up to the page number, printed name, breadcrumb without "Home"."""

    key: str
    path: str
    name: str
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list; `day` is None where the list prints none."""

    path: str
    title: str
    day: date | None


@dataclass(frozen=True, slots=True)
class WrongTurn:
    """A link on a list that leads to no article; `reason` is why it is refused (a key of REASONS).

    `answer` is what the site sends; None where the address must not even be asked for.
    """

    channel: str
    item: Item
    reason: str
    answer: Answer | None = None


@dataclass
class Site(ABC):
    """One host and all it serves."""

    language: ClassVar[str] = "en"  # of the texts of its stories, unless a story says otherwise
    lines: ClassVar[int] = 8
    credited: ClassVar[str | None] = None  # the outlet that its software prints over every story
    host: str
    source: str
    stories: Sequence[Story]
    channels: Sequence[Channel]
    wrong_turns: Sequence[WrongTurn] = ()
    disallowed: Sequence[str] = ()
    encoding: str = "utf-8"
    charset: str = "utf-8"
    """What headers and markup say of the encoding, which need not be the truth."""
    per_list: int = 0  # as many lines as its software shows
    twinned: Sequence[str] = ()
    """Ids of the stories that stand at a second address too, which the lists show below the first."""

    def __post_init__(self) -> None:
        self.per_list = self.per_list or self.lines

    def url(self, path: str) -> str:
        """The full address of a path of this site; it carries no port."""
        return f"http://{self.host}{path}"

    @abstractmethod
    def story_path(self, story: Story, page: int = 1) -> str:
        """Where a page of the story stands; pages count from 1."""

    @abstractmethod
    def list_path(self, channel: Channel, page: int = 1) -> str:
        """Where a page of the channel's list stands; pages count from 1."""

    @abstractmethod
    def story_html(self, story: Story, page: int) -> str:
        """One page of the story as the site prints it."""

    @abstractmethod
    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        """One page of the channel's list as the site prints it."""

    def twin_path(self, story: Story) -> str | None:
        """A second address of the story's first page; None where the software makes none."""
        return None

    def channel_of(self, story: Story) -> Channel:
        """The list on which the story stands."""
        return next(channel for channel in self.channels if channel.key == story.channel)

    def neighbours(self, story: Story, most: int) -> list[Story]:
        """Other stories of its list that have a day: what a page shows as related, with dates that are not its own."""
        return [s for s in self.stories if s.channel == story.channel and s.id != story.id and s.day][:most]

    def file_path(self, story: Story, name: str) -> str:
        """Where a picture or attachment of the story stands: beside its page."""
        return self.story_path(story).rpartition("/")[0] + "/" + name

    def items(self, channel: Channel) -> list[Item]:
        """The channel's list in its order: what is pinned (no day) first, then from new to old."""
        return self._items[channel.key]

    @cached_property
    def _items(self) -> dict[str, list[Item]]:
        own: dict[str, list[Item]] = {channel.key: [] for channel in self.channels}
        for story in self.stories:
            for path in (self.story_path(story), *self.twins(story)):
                own[story.channel].append(Item(path, story.title, story.day))
        for turn in self.wrong_turns:
            own[turn.channel].append(turn.item)
        return {key: sorted(items, key=lambda item: item.day or date.max, reverse=True) for key, items in own.items()}

    def twins(self, story: Story) -> list[str]:
        """The further addresses of the story's first page."""
        return [path] if story.id in self.twinned and (path := self.twin_path(story)) else []

    def answer(self, target: str, count: int = 1) -> Answer | None:
        """What is sent for a path and query, asked for the `count`th time; None where there is nothing."""
        return self.answers.get(target) or self.answers.get(target.partition("?")[0])

    @property
    def fronts(self) -> tuple[str, ...]:
        """All that is asked, robots.txt aside, by a crawl that knows every article: one page of each list."""
        return tuple(map(self.front, self.channels))

    @property
    def walk(self) -> int:
        """How many list pages a crawl reads that knows nothing yet."""
        return sum(map(self.list_pages, self.channels))

    def front(self, channel: Channel) -> str:
        """The address by which a list is known: its folder where its first page is an index, else that page."""
        path = self.list_path(channel)
        folder, _, name = path.rpartition("/")
        return self.url(f"{folder}/" if name.startswith("index.") else path)

    def list_pages(self, channel: Channel) -> int:
        """How many pages the channel's list has."""
        return max(1, -(-len(self.items(channel)) // self.per_list))

    @cached_property
    def answers(self) -> dict[str, Answer]:
        """Path → what the site sends for it."""
        found: dict[str, Answer] = {"/robots.txt": Answer(self._robots().encode(), "text/plain")}
        for channel in self.channels:
            found.update(self._list_answers(channel))
        for story in self.stories:
            found.update(self._story_answers(story))
        found.update((turn.item.path, turn.answer) for turn in self.wrong_turns if turn.answer)
        return found

    def page(self, html: str, modified: date | None = None) -> Answer:
        """Markup as this site sends it: in its encoding, under its label."""
        stamp = datetime.combine(modified, time(), UTC) if modified else None
        return Answer(html.encode(self.encoding), f"text/html; charset={self.charset}", modified=stamp)

    def _list_answers(self, channel: Channel) -> Iterator[tuple[str, Answer]]:
        items = self.items(channel)
        newest = max((item.day for item in items if item.day), default=None)
        for page in range(1, self.list_pages(channel) + 1):
            shown = items[(page - 1) * self.per_list : page * self.per_list]
            answer = self.page(self.list_html(channel, page, shown), newest)
            path = self.list_path(channel, page)
            yield path, answer
            if path.rpartition("/")[2].startswith("index."):
                yield path.rpartition("/")[0] + "/", answer

    def _story_answers(self, story: Story) -> Iterator[tuple[str, Answer]]:
        for page in range(1, len(story.pages) + 1):
            answer = self.page(self.story_html(story, page), story.changed)
            yield self.story_path(story, page), answer
            if page == 1:
                yield from ((path, answer) for path in self.twins(story))
        for part in story.parts:
            if part.file:
                yield self.file_path(story, part.file), Answer(*file_bytes(part.file))

    def _robots(self) -> str:
        return "\n".join(("User-agent: *", *(f"Disallow: {path}".rstrip() for path in self.disallowed or ("",)), ""))
