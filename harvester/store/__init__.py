"""Tables, engine, write and read: what was harvested, kept in SQLite or PostgreSQL."""
