"""The sample province: a fictional little internet on loopback, its spiders, and the truth about what it published."""
