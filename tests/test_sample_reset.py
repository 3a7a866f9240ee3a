"""A client of the sample province that is killed leaves no traceback."""

from __future__ import annotations

import pytest

from harvester.sample.server import _Http


@pytest.mark.parametrize(("fault", "told"), [(ConnectionResetError(), False), (ValueError("a fault"), True)])
def test_only_a_fault_of_the_server_is_told(capfd: pytest.CaptureFixture[str], fault: Exception, told: bool) -> None:
    server = _Http.__new__(_Http)
    try:
        raise fault
    except type(fault):
        server.handle_error(None, ("127.0.0.1", 1))
    assert ("Traceback" in capfd.readouterr().err) is told
