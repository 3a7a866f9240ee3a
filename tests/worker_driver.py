"""A worker in a process of its own, for tests that kill it or cut it off: its post as JSON on stdin."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from harvester.cluster.work import Post, serve
from harvester.run.order import Order

if __name__ == "__main__":
    told = json.loads(sys.stdin.readline())
    logging.basicConfig(level="INFO", format="%(asctime)s %(name)s %(message)s")
    logging.getLogger("procrastinate").setLevel("WARNING")
    sys.exit(serve(Post(Order.from_json(told.pop("order")), **told)))
