"""``newsreader pipelines``: lists the pipelines on this machine."""

import click

from .complaint import complain
from .exit_status import ExitStatus
from .printing import print_all


@click.command(
    short_help="List the pipelines that can find names.",
    help="Lists the pipelines on this machine: ours, the spaCy packages that are installed, and "
    "those the configuration names. For each: the languages it reads now, how well it finds what "
    "it looks for, its licence, and what it was made from and by whom, as far as it says so.\n\n"
    "One that cannot be used is named on standard error; the exit status is then 5.",
)
@click.option("--json", "as_json", is_flag=True, help="Print an array of objects.")
def pipelines(as_json: bool) -> ExitStatus:
    """Takes the inventory and prints it."""
    from newsreader.config import config_file, load_config
    from newsreader.pipelines.inventory import take_inventory

    from .holdings import array, blocks

    inventory = take_inventory(load_config(config_file()).pipelines)
    print_all((array if as_json else blocks)(inventory.holdings))
    for error in inventory.failed:
        complain(error)
    return ExitStatus.PIPELINE if inventory.failed else ExitStatus.DONE
