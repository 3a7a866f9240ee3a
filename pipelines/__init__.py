"""The steps between a page that was read and a row in the database, in the order that settings.py names."""
