"""Everything that can go wrong and be explained in a sentence.

The text of each error is shown to the user as it is: what happened, to which thing, what to do.
"""


class NewsreaderError(Exception):
    """Something a user can understand; its text is fit to be shown."""


class SourceError(NewsreaderError):
    """A source could not be read."""


class ConfigError(NewsreaderError):
    """The configuration says something we cannot follow."""


class PipelineError(NewsreaderError):
    """A pipeline that was asked for is missing or cannot be loaded."""


class AnalysisError(NewsreaderError):
    """The analysis stopped before it was complete."""


class LibraryError(NewsreaderError):
    """The library could not be opened, read or written."""
