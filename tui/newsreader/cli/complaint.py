"""What went wrong, on one line of standard error."""

import click

from newsreader.domain.visible import on_one_line


def complain(message: object) -> None:
    """Prints a message, made safe for the terminal, with the program's name before it."""
    click.echo(f"newsreader: {on_one_line(str(message))}", err=True)
