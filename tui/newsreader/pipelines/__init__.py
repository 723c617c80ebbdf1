"""The trained pipelines we ship, and those the user has."""
