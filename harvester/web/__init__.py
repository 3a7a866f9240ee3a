"""The reading room: read-only pages over the database, in English and Chinese, for a browser on this machine."""
