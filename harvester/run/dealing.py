"""Which process crawls which sources: a host belongs to one process, and a process has few sources to lose."""

from __future__ import annotations

from itertools import pairwise
from typing import Any


def chains(spiders: dict[str, Any]) -> list[list[str]]:
    """The sources, those that share a host in one chain: a host is never asked by two processes at once.

    Chains stand in the order of their first sources, and sources in the order given.
    """
    found: list[tuple[set[str], list[str]]] = []
    for name, spider in spiders.items():
        hosts, names = set(spider.allowed_domains), [name]
        for other in [pair for pair in found if pair[0] & hosts]:
            found.remove(other)
            hosts, names = hosts | other[0], other[1] + names
        found.append((hosts, names))
    place = {name: number for number, name in enumerate(spiders)}
    return sorted((sorted(names, key=place.__getitem__) for _, names in found), key=lambda names: place[names[0]])


def groups(found: list[list[str]], most: int) -> list[list[list[str]]]:
    """The chains cut evenly into as few processes as may be, at most so many to each; who stands first comes first.

    >>> groups([["a"], ["b"], ["c"], ["d"], ["e"]], 4)
    [[['a'], ['b'], ['c']], [['d'], ['e']]]
    """
    processes = -(-len(found) // max(1, most))
    cuts = [-(-len(found) * number // processes) for number in range(processes + 1)] if processes else [0]
    return [found[first:last] for first, last in pairwise(cuts)]
