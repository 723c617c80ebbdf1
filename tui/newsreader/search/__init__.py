"""Names ranked by how well they match what was typed."""
