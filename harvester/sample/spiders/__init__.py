"""The sample province's own declarations: facts only, on the same base classes as the real sources."""
