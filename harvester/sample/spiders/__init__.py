"""The sources of the sample province, on the same base classes as the real ones; `crawl --all` never sees them."""
