"""Several machines that share one queue of jobs."""
