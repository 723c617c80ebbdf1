"""What the program tells the shell when it ends."""

from enum import IntEnum

from newsreader.errors import ConfigError, NewsreaderError, PipelineError, SourceError


class ExitStatus(IntEnum):
    """The statuses, each with its meaning."""

    DONE = 0
    FAILED = 1
    """Also: nothing matched."""
    USAGE = 2
    SOURCE = 3
    """A source could not be read."""
    NETWORK = 4
    PIPELINE = 5
    """There is no pipeline for a language that was demanded."""
    INTERRUPTED = 130
    """As a shell reports a program that Ctrl+C ended."""
    BROKEN_PIPE = 141
    """As a shell reports a program that nobody listened to any more."""


_OF_ERRORS = {
    ConfigError: ExitStatus.USAGE,
    SourceError: ExitStatus.SOURCE,
    PipelineError: ExitStatus.PIPELINE,
}


def status_of(error: NewsreaderError) -> ExitStatus:
    """The status with which an error ends the program."""
    return _OF_ERRORS.get(type(error), ExitStatus.FAILED)
