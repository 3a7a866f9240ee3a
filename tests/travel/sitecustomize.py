"""Imported by every Python process that a test starts with this folder on its path: its clock is the test's."""

import os
from datetime import datetime

if moment := os.environ.get("HARVESTER_TEST_NOW"):
    import time_machine

    time_machine.travel(datetime.fromisoformat(moment), tick=True).start()
