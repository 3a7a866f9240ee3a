"""A crawl in a process of its own, for tests that stop or kill it: the order as JSON on stdin, the report on stdout."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from harvester.run.crawl import crawl
from harvester.run.order import Order

if __name__ == "__main__":
    report = crawl(Order.from_json(json.loads(sys.stdin.readline())))
    sys.stdout.write(json.dumps(asdict(report), default=str) + "\n")
    sys.exit(report.exit_code)
