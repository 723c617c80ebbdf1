"""The names of the months, in French and in English."""

_NAMES = (
    "janvier janv january jan",
    "février fevrier févr fevr fév february feb",
    "mars march mar",
    "avril avr april apr",
    "mai may",
    "juin june jun",
    "juillet juil july jul",
    "août aout august aug",
    "septembre sept september sep",
    "octobre oct october",
    "novembre nov november",
    "décembre decembre déc dec december",
)

MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
"""The number of each month, from 1, by its names and abbreviations in small letters."""
