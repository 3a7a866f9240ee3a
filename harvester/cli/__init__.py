"""The command line: one module per command group."""

from __future__ import annotations

import sys


def main() -> None:
    """Run one command and end the process with its exit code; a mendable fault is one line on stderr."""
    from harvester.cli.app import app  # imported late: `import harvester.cli` stays free
    from harvester.fault import Fault

    try:
        app()
    except Fault as fault:
        sys.stderr.write(f"harvester: {fault}\n")
        sys.exit(fault.exit_code)
