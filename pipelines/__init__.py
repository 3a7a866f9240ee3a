"""Thin Scrapy steps between page and database: normalise → check → identify → store."""
