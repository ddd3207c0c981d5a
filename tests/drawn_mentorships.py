"""What the drawn picture of Amara's page shows beside goals and meetings, for `tests/drawn.py`. Data only.

A day is written as "28 May", in 2026.
"""

AGREEMENTS: dict[str, tuple[str, str, dict[str, str]]] = {
    "AD": (
        "24 Mar", "24 Sep",
        {
            "parties": "Nora Castell and Amara Diallo, both at Tideline.",
            "purpose": "That Amara moves from analyst to product owner by the autumn.",
            "aims": "Own one small area; speak where priorities are decided.",
            "focus": "Own a small area end to end by October",
            "from_mentee": "Agenda a day ahead.",
            "from_mentor": "Honest over polite.",
            "rhythm": "Every two weeks, 45 minutes, Amara sets the agenda.",
            "confidentiality": "What is said here stays here",
            "closing": "We look back in October, whatever came of it.",
        },
    ),
    "HO": (
        "15 Jan", "15 Jul",
        {
            "purpose": "Decide which problems deserve one of us.",
            "focus": "Telling the story upwards",
            "from_mentor": "The uncomfortable question first",
            "rhythm": "Every two weeks for 50 minutes.",
            "confidentiality": "Names stay in the room",
        },
    ),
    "TR": ("28 Jan", "28 Jul", {"focus": "Evidence for a price", "from_mentee": "A number, or the lack of one."}),
    "RM": ("10 Mar", "10 Sep", {"focus": "A roadmap with reasons", "from_mentor": "Ask before answering."}),
    "JW": ("16 Mar", "16 Sep", {"focus": "Writing to be read", "from_mentor": "Read it as an engineer would."}),
}  # fmt: skip
"""By person: agreed on, to be looked at again on, sections."""

FEEDBACK: list[tuple[str, str, str, str, str, str]] = [
    (
        "AD", "2 Jun", "given", "strength", "Ownership",
        "You asked who decides before you asked what to build. That changed the meeting.",
    ),
    ("HO", "28 May", "received", "to work on", "Storytelling", "Say what you are asking for first."),
    (
        "HO", "28 May", "received", "strength", "Discovery",
        "Your questions got shorter. People told you more because of it.",
    ),
    (
        "AD", "19 May", "received", "strength", "Coaching",
        "It helps when you tell me what you would do, after I have tried.",
    ),
    ("AD", "19 May", "given", "strength", "Analysis", "You read the dashboard so that Support could follow it."),
    ("AD", "5 May", "given", "to work on", "Ownership", "You chose the area that nobody would argue about."),
    ("AD", "21 Apr", "received", "to work on", "Coaching", "You answered before I had finished asking."),
    ("AD", "7 Apr", "given", "advice", "Ownership", "Write the outcome first, and the ticket last."),
]  # fmt: skip
"""Who, when, direction, kind, competency, words. What Helen said was said in the meeting of that day."""
