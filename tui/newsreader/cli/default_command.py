"""A command whose first word may be left out."""

from collections.abc import Mapping
from importlib import import_module

import click


class GroupWithDefault(click.Group):
    """Runs its default command unless the first argument is the name of another one.

    Its help is the default command's, with the others below. (The click-default-group package does
    not let a source begin with ``-`` after ``--``, and shows no options of the default.)
    """

    def __init__(
        self,
        name: str,
        *,
        default: click.Command,
        others: Mapping[str, str],
        context_settings: dict[str, object],
    ) -> None:
        """Takes the default and, by their names, where the other commands are found.

        A place is a module and a name in it, ``package.module:name``; the module is imported when
        its command is wanted.
        """
        super().__init__(
            name, commands=[default], help=default.help, context_settings=context_settings
        )
        self._default = default
        self._others = others

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted({*self.commands, *self._others})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported if it is not yet."""
        if cmd_name in self._others and cmd_name not in self.commands:
            module, _, name = self._others[cmd_name].partition(":")
            self.add_command(getattr(import_module(module), name), cmd_name)
        return super().get_command(ctx, cmd_name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Puts the default command's name before arguments that name none."""
        if not args or args[0] not in {*self.list_commands(ctx), *ctx.help_option_names}:
            args = [str(self._default.name), *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """One line for the default, one for the others."""
        formatter.write_usage(
            ctx.command_path, " ".join(self._default.collect_usage_pieces(self._inside(ctx)))
        )
        formatter.write_usage(ctx.command_path, "COMMAND [ARGS]...", prefix="       ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the default, then the other commands."""
        self._default.format_options(self._inside(ctx), formatter)
        self.format_commands(ctx, formatter)

    def _inside(self, ctx: click.Context) -> click.Context:
        return click.Context(self._default, parent=ctx, info_name=self._default.name)
