"""The words for how a meeting was, from 1 to 5. They are private wherever they stand beside a meeting."""

from pmjournal.language import translate


def useful_words() -> tuple[str, ...]:
    """How useful it was, from least to most."""
    return (
        translate("Rating", "Hardly"),
        translate("Rating", "A little"),
        translate("Rating", "Fairly"),
        translate("Rating", "Very"),
        translate("Rating", "Extremely"),
    )


def comfort_words() -> tuple[str, ...]:
    """How one felt in it, from least to most at ease."""
    return (
        translate("Rating", "Uneasy"),
        translate("Rating", "A little uneasy"),
        translate("Rating", "All right"),
        translate("Rating", "At ease"),
        translate("Rating", "Quite at ease"),
    )
