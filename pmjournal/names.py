"""How people are called where there is little room: by their first name, without Dr or Prof before it."""

TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame"})


def first_name(name: str) -> str:
    """ "Helen" of "Helen Okafor", "Ayşe" of "Dr Ayşe Yıldırım"; the name itself where it is one word."""
    parts = name.split()
    plain = [part for part in parts if part.casefold().rstrip(".") not in TITLES]
    return next(iter([*plain, *parts]), name)
