"""One module a page: what was asked in, plain values out; templates only lay them out."""
