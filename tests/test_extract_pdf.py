"""The text of a PDF, bounded, and a refusal where there is none to read."""

from __future__ import annotations

import pytest

from harvester.article import Refused
from harvester.extract import pdf
from harvester.extract.pdf import pdf_text


def make_pdf(*pages: str) -> bytes:
    """A small sound PDF with one line of text a page."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for i, text in enumerate(pages):
        stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * i} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def test_text_of_all_pages_is_read_in_order() -> None:
    assert (
        pdf_text(make_pdf("The ferry opened.", "It carries forty cars."))
        == "The ferry opened.\n\nIt carries forty cars."
    )


def test_pages_beyond_the_limit_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 2)
    assert pdf_text(make_pdf("one", "two", "three")) == "one\n\ntwo"


def test_characters_beyond_the_limit_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_CHARACTERS", 5)
    assert len(pdf_text(make_pdf("one", "two", "three")).replace("\n", "")) <= 5


@pytest.mark.parametrize("raw", [b"", b"no pdf", b"%PDF-1.4\n", make_pdf("one")[:60], b"\x00" * 500])
def test_bytes_that_are_no_pdf_are_refused(raw: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        pdf_text(raw)
    assert refusal.value.reason == "not_html"
