"""What `tests.look` looks for: boxes in the drawn pictures, in logical pixels, and nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Landmark:
    """A box of a drawn picture: x, y, width, height.

    `shift` is how far down (negative: up), `across` how far right it lies in ours because a part above it or
    beside it is not in the product, or says more there.
    """

    name: str
    box: tuple[int, int, int, int]
    shift: int = 0
    across: int = 0


FRAME = (
    Landmark("owner", (8, 8, 208, 36)),
    Landmark("heading “Journal”", (12, 66, 90, 18)),
    Landmark("scope chip", (306, 10, 160, 32)),
    Landmark("search field", (926, 8, 254, 36)),
    Landmark("New", (1186, 8, 80, 36)),
    Landmark("foot switches", (44, 764, 60, 22), -16, -30),  # no lock without a passphrase, and a longer sentence
)
MEETING = (
    Landmark("avatar and title", (556, 68, 380, 48)),
    Landmark("agenda", (556, 166, 440, 110)),
    Landmark("first paragraph", (556, 392, 430, 70)),
    Landmark("list", (556, 466, 440, 46)),
    Landmark("quote", (556, 546, 430, 50)),
    Landmark("private block", (556, 610, 440, 146)),
    Landmark("first actions", (1022, 164, 230, 140)),
)
REFLECTION = (
    Landmark("weeks", (408, 84, 330, 36)),
    Landmark("first reflection", (232, 198, 288, 90)),
    Landmark("title", (556, 190, 400, 34)),
    Landmark("mood and confidence", (556, 232, 320, 44)),
    Landmark("first prompt", (556, 306, 420, 100)),
    Landmark("second prompt", (556, 430, 420, 70)),
)

TODAY = (
    Landmark("greeting", (256, 80, 560, 60)),
    Landmark("with whom and when", (280, 176, 400, 48)),
    Landmark("how far, and the way in", (700, 184, 180, 32)),
    Landmark("agenda", (280, 246, 290, 160)),
    Landmark("open actions", (588, 246, 290, 204)),
    Landmark("the last decision", (280, 466, 380, 34)),
    Landmark("milestones head", (256, 526, 644, 28)),
    Landmark("first milestone", (256, 556, 644, 42)),
    Landmark("third milestone", (256, 644, 644, 42)),
    Landmark("last milestone", (256, 732, 644, 44)),
    Landmark("question", (928, 76, 322, 202)),
    Landmark("follow-through", (928, 294, 322, 104)),
    Landmark("keeping in touch", (928, 414, 322, 108)),
    Landmark("recent wins", (928, 538, 322, 176)),
)

PLACES: tuple[tuple[str, str, tuple[Landmark, ...]], ...] = (
    ("04-today-light.png", "drawn-today-light-1280.png", (*FRAME, *TODAY)),
    ("04-today-dark.png", "drawn-today-dark-1280.png", (*FRAME, *TODAY)),
    (
        "01-goals-light.png",
        "drawn-goals-light-1280.png",
        (
            *FRAME,
            Landmark("pane title", (240, 12, 60, 28)),
            Landmark("list tools", (456, 60, 60, 24)),
            Landmark("group “Active”", (240, 94, 80, 24)),
            Landmark("selected goal", (232, 120, 288, 84)),
            Landmark("second goal", (240, 208, 276, 74)),
            Landmark("fourth goal", (240, 376, 276, 74)),
            Landmark("title", (556, 70, 540, 40)),
            Landmark("tags", (556, 112, 280, 24)),
            Landmark("person and target", (840, 112, 270, 24)),
            Landmark("objective", (556, 142, 420, 20)),
            Landmark("why it matters", (556, 178, 340, 88)),
            Landmark("how I will know", (912, 178, 340, 88)),
            Landmark("milestones head", (556, 282, 700, 20)),
            Landmark("table head", (556, 306, 700, 22)),
            Landmark("done row", (556, 328, 690, 32)),
            Landmark("next row", (556, 456, 690, 32)),
            Landmark("last row", (556, 520, 690, 32)),
            Landmark("chart head", (556, 570, 200, 20)),
            Landmark("chart", (556, 612, 404, 176)),
            Landmark("mentioned in", (996, 570, 120, 20)),
        ),
    ),
    (
        "02-meetings-light.png",
        "drawn-meetings-light-1280.png",
        (
            *FRAME,
            Landmark("pane title", (240, 12, 90, 28)),
            Landmark("group “Upcoming”", (232, 96, 100, 20)),
            Landmark("first meeting", (232, 118, 288, 72)),
            Landmark("selected meeting", (232, 452, 288, 72), 160),
            Landmark("avatar and title", (556, 68, 380, 48)),
            Landmark("facts", (610, 102, 540, 20)),
            Landmark("agenda head", (556, 140, 440, 22)),
            Landmark("agenda", (556, 166, 440, 110)),
            Landmark("notes head", (556, 292, 60, 20)),
            Landmark("first heading", (556, 364, 300, 24)),
            Landmark("first paragraph", (556, 392, 430, 70)),
            Landmark("list", (556, 466, 440, 46)),
            Landmark("second line of an item", (570, 514, 60, 24)),
            Landmark("quote", (556, 546, 430, 50)),
            Landmark("private block", (556, 610, 440, 146)),
            Landmark("actions head", (1022, 140, 240, 22)),
            Landmark("first actions", (1022, 164, 230, 140)),
            Landmark("decisions", (1022, 440, 230, 100)),
        ),
    ),
    (
        "03-reflections-light.png",
        "drawn-reflections-light-1280.png",
        (
            *FRAME,
            Landmark("year", (240, 58, 160, 60)),
            Landmark("weeks", (408, 84, 330, 36)),
            Landmark("first reflection", (232, 198, 288, 90)),
            Landmark("date", (556, 158, 200, 18)),
            Landmark("title", (556, 190, 400, 34)),
            Landmark("mood and confidence", (556, 232, 320, 44)),
            Landmark("first prompt", (556, 306, 420, 100)),
            Landmark("second prompt", (556, 430, 420, 70)),
            Landmark("third prompt", (556, 524, 540, 74)),
            Landmark("foot", (556, 784, 700, 28)),
        ),
    ),
    (
        "05-mentorship-light.png",
        "drawn-person-light-1280.png",
        (
            *FRAME,
            Landmark("name", (252, 74, 380, 60)),
            Landmark("buttons", (954, 84, 306, 40)),
            Landmark("facts", (250, 150, 760, 36)),
            Landmark("first tab", (252, 208, 70, 30)),
            Landmark("before Monday", (252, 256, 610, 22)),
            Landmark("agenda", (252, 282, 300, 112)),
            Landmark("goals", (252, 420, 610, 160)),
            Landmark("recent meetings", (252, 608, 610, 80)),
            Landmark("recent feedback", (252, 712, 610, 94)),
            Landmark("agreement", (892, 256, 360, 118)),
            Landmark("meeting line", (892, 398, 360, 90)),
            Landmark("private notes", (896, 504, 352, 120)),
        ),
    ),
    (
        "07-review-light.png",
        "drawn-review-light-1280.png",
        (
            *FRAME[:2],
            Landmark("search field", (926, 8, 254, 36)),
            Landmark("New", (1186, 8, 80, 36)),
            Landmark("title and sentence", (244, 10, 370, 32)),
            Landmark("period", (244, 68, 280, 60)),
            Landmark("mentorships", (244, 204, 280, 88)),
            Landmark("sections", (244, 316, 280, 80)),
            Landmark("preview bar", (556, 54, 700, 34)),
            Landmark("first thumbnail", (560, 108, 90, 124)),
            Landmark("page head", (766, 150, 420, 90)),
            Landmark("numbers", (766, 258, 420, 56)),
            Landmark("own words", (766, 324, 420, 64)),
        ),
    ),
    (
        "01-goals-dark.png",
        "drawn-goals-dark-1280.png",
        (
            *FRAME,
            Landmark("selected goal", (232, 120, 288, 84)),
            Landmark("title", (556, 70, 540, 40)),
            Landmark("tags", (556, 112, 280, 24)),
            Landmark("done row", (556, 328, 690, 32)),
            Landmark("next row", (556, 456, 690, 32)),
            Landmark("chart", (556, 612, 404, 176)),
        ),
    ),
    (
        "02-meetings-dark.png",
        "drawn-meetings-dark-1280.png",
        (*FRAME, *MEETING),
    ),
    (
        "03-reflections-dark.png",
        "drawn-reflections-dark-1280.png",
        (*FRAME, *REFLECTION),
    ),
    (
        "08-palette-light.png",
        "drawn-palette-light-1280.png",
        (
            Landmark("search line", (304, 96, 140, 42)),
            Landmark("count", (880, 104, 84, 26)),
            Landmark("first pill", (318, 142, 56, 30)),
            Landmark("first heading", (318, 192, 60, 18)),
            Landmark("chosen row", (310, 212, 340, 24)),
            Landmark("its key", (800, 218, 170, 34)),
            Landmark("second heading", (318, 265, 64, 18), 44),
            Landmark("a meeting", (318, 336, 390, 40)),
            Landmark("private row", (318, 526, 420, 36), 44),
            Landmark("keys at the foot", (312, 684, 460, 26), 8),
        ),
    ),
    (
        "01-goals-960.png",
        "drawn-goals-light-960.png",
        (
            Landmark("owner", (8, 8, 40, 36)),
            Landmark("scope chip", (140, 10, 154, 32)),
            Landmark("New", (866, 8, 80, 36)),
            Landmark("selected goal", (64, 120, 264, 84)),
            Landmark("fourth goal", (70, 376, 250, 74)),
            Landmark("title", (360, 70, 488, 40)),
            Landmark("tags", (360, 110, 274, 22)),
            Landmark("why it matters", (360, 172, 270, 108)),
            Landmark("how I will know", (660, 172, 270, 108)),
            Landmark("milestones head", (360, 298, 580, 20)),
            Landmark("done row", (360, 344, 580, 30)),
            Landmark("last row", (360, 536, 580, 30)),
            Landmark("chart head", (360, 586, 130, 20)),
            Landmark("chart", (360, 630, 580, 168)),
        ),
    ),
)
