"""Bytes in, values out: a page becomes an article or a refusal with its reason."""
