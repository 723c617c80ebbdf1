"""A command whose first word may be left out."""

from collections.abc import Sequence

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
        commands: Sequence[click.Command],
        context_settings: dict[str, object],
    ) -> None:
        """Takes the default and the other commands."""
        super().__init__(
            name,
            commands=[default, *commands],
            help=default.help,
            context_settings=context_settings,
        )
        self._default = default

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Puts the default command's name before arguments that name none."""
        if not args or args[0] not in {*self.commands, *ctx.help_option_names}:
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
