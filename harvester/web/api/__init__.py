"""The JSON API: the research calls for programs, each described by one entry of a table that also serves it."""
