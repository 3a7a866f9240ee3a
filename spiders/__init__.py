"""Source declarations, one file each, facts only."""
