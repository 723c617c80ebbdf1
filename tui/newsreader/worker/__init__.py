"""Analysis in a process of its own, so that the process that draws never loads a pipeline.

``client.Worker`` is what the reader asks; ``serve`` is the child it starts. The two share nothing
but the lines described in ``protocol``.
"""
