"""The words of the drawn pictures, for `tests/drawn.py`. Data only; a day is written as "28 May", in 2026."""

# ruff: noqa: E501 -- a meeting or a note reads better on its own line, however long

from typing import Any

Milestone = tuple[str, str, str, str]  # title, due, done on, evidence
Goal = tuple[str, str, str, tuple[str, ...], tuple[str, str], dict[str, str], list[Milestone]]
# day, who, at, minutes, title, place, notes, agenda, actions, decisions
Meeting = tuple[str, str, str, int, str, str, str, list[str], list[str], list[str]]

OPENING = (
    "This half-year I moved from shaping features to deciding which problems deserve one. The Booking Insights "
    "discovery is at four of seven milestones, and the opportunity it produced is being sized for Q3. Telling that "
    "story to executives is where I need the most practice next."
)

PEOPLE: dict[str, tuple[str, str, str, int, dict[str, Any]]] = {
    "HO": ("Helen Okafor", "mentee", "8 Jan", 50, {"title": "VP Product", "organisation": "Tideline"}),
    "TR": ("Tomás Rey", "mentee", "21 Jan", 60, {"title": "Pricing lead", "organisation": "Tideline"}),
    "RM": ("Ravi Menon", "mentor", "3 Mar", 40, {"title": "Product manager", "organisation": "Tideline"}),
    "JW": ("Jonas Weber", "mentor", "9 Mar", 45, {"title": "Product manager", "organisation": "Tideline"}),
    "AD": (
        "Amara Diallo", "mentor", "24 Mar", 45,
        {
            "title": "Product analyst",
            "organisation": "Tideline",
            "purpose": "moving into product management",
            "focus_areas": "Own a small area end to end by October",
        },
    ),
}  # fmt: skip

GOALS: dict[str, Goal] = {
    "insights": (
        "HO", "Lead discovery for Booking Insights end to end", "skill", ("Discovery", "Research synthesis"),
        ("2 Mar", "31 Jul"),
        {
            "why": "Someone else has always framed the problem for me. I want to own the messy part: deciding what is "
            "worth solving before we decide how.",
            "success_measure": "Three opportunities backed by at least twelve interviews, one of them funded for Q3, "
            "and a rationale that leaders quote back to me.",
            "organisation_objective": "grow repeat bookings from 31% to 38%",
        },
        [
            ("Research plan reviewed with Helen", "13 Mar", "12 Mar", "Research plan v2"),
            ("Twelve operators recruited, three segments", "27 Mar", "3 Apr", "Recruiting tracker"),
            ("Twelve interviews completed", "24 Apr", "30 Apr", "Interview notes (12)"),
            ("Opportunity map, first draft", "15 May", "13 May", "Opportunity map"),
            ("Synthesis shared with design and engineering", "12 Jun", "", ""),
            ("Funding case for one opportunity", "3 Jul", "", ""),
            ("Retrospective written and discussed", "31 Jul", "", ""),
        ],
    ),
    "story": (
        "HO", "Tell the strategy story to executives", "leadership", ("Storytelling",), ("13 Apr", "4 Sep"),
        {
            "why": "Good work stalls when the people who fund it cannot retell it.",
            "success_measure": "Two executives repeat the Q3 story in their own words, without slides.",
        },
        [
            ("Storyline on one page", "30 Apr", "28 Apr", "Storyline"),
            ("Q2 narrative presented to two directors", "20 May", "19 May", "Narrative v3"),
            ("Dry-run of the Q3 story with two peers", "4 Jun", "", ""),
            ("Q3 story to the leadership team", "16 Jul", "", ""),
            ("Feedback from three executives, written up", "4 Sep", "", ""),
        ],
    ),
    "pricing": (
        "TR", "Run a pricing experiment I can defend", "skill", ("Experiments",), ("4 May", "25 Sep"),
        {"why": "I have opinions about price and no evidence that survives Finance."},
        [
            ("One price to test, chosen with Tomás", "27 May", "26 May", "Price note"),
            ("Guardrails agreed with Finance", "23 Jun", "", ""),
            ("Experiment live for two weeks", "14 Aug", "", ""),
            ("Result written up, whichever way it goes", "25 Sep", "", ""),
        ],
    ),
    "no": (
        "RM", "Say no with evidence", "skill", ("Prioritisation",), ("30 Mar", "28 Aug"),
        {"why": "Ravi’s roadmap says yes to everyone who asks twice."},
        [
            ("Ten requests sorted by who asked", "24 Apr", "24 Apr", "The ten"),
            ("Trade-off log, four weeks", "20 May", "", ""),
            ("One no, in person, with a reason", "8 Jul", "", ""),
            ("Roadmap review without a surprise", "28 Aug", "", ""),
        ],
    ),
    "prds": (
        "JW", "Write PRDs engineers want to read", "skill", ("Writing",), ("16 Feb", "24 Jul"),
        {"why": "Jonas writes everything down, and nobody gets past page two."},
        [
            ("Read three old PRDs with an engineer", "6 Mar", "6 Mar", ""),
            ("One-page PRD for a small change", "10 Apr", "9 Apr", "One-pager"),
            ("First solo PRD, Refunds", "8 May", "7 May", "Refunds PRD"),
            ("Peer review of Refunds PRD", "16 Jun", "", ""),
            ("An engineer recommends it to another", "24 Jul", "", ""),
        ],
    ),
    "owner": (
        "AD", "Move from analyst to product owner", "career", ("Ownership",), ("23 Mar", "9 Oct"),
        {"why": "Amara answers questions well. She would like to choose them."},
        [
            ("Choose a small area with Tomás", "17 Apr", "16 Apr", ""),
            ("Prepare one refinement", "2 Jun", "2 Jun", "Refinement plan"),
            ("Run one backlog refinement", "18 Jun", "", ""),
            ("Write one outcome for the quarter", "10 Jul", "", ""),
            ("Ship one change and measure it", "21 Aug", "", ""),
            ("Own the area for a month without help", "9 Oct", "", ""),
        ],
    ),
    "speak": (
        "AD", "Speak up in the roadmap forum", "skill", ("Ownership",), ("20 Apr", "28 Aug"), {},
        [
            ("Sit in on two forums and note who decides", "22 May", "21 May", ""),
            ("Ask one question per forum, three in a row", "30 Jun", "", ""),
            ("Bring one proposal", "28 Aug", "", ""),
        ],
    ),
    "coach": (
        "HO", "Coach a first-time interviewer", "leadership", ("Coaching",), ("1 Jul", "30 Oct"), {},
        [
            ("Find someone who wants to", "15 Jul", "", ""),
            ("Three interviews side by side", "18 Sep", "", ""),
            ("One interview without me", "30 Oct", "", ""),
        ],
    ),
    "metrics": (
        "TR", "Weekly metrics review habit", "skill", ("Fluency with data",), ("15 Jul", "18 Dec"), {},
        [
            ("Four numbers on one page", "31 Jul", "", ""),
            ("Six weeks in a row", "18 Sep", "", ""),
            ("One number dropped", "30 Oct", "", ""),
            ("Someone else runs it once", "18 Dec", "", ""),
        ],
    ),
    "planning": (
        "HO", "Facilitate quarterly planning", "leadership", ("Facilitation",), ("12 Jan", "24 Apr"),
        {"impact": "Ran Q2 planning for four teams. Two of them asked to keep the format."},
        [
            ("Format agreed with four leads", "20 Jan", "22 Jan", ""),
            ("Trial with one team", "11 Feb", "11 Feb", ""),
            ("Risks collected before the day", "6 Mar", "6 Mar", ""),
            ("The planning day", "27 Mar", "27 Mar", "Planning board"),
            ("Follow-up with each team", "24 Apr", "24 Apr", ""),
        ],
    ),
    "interviews": (
        "TR", "Twelve customer interviews", "skill", ("Discovery",), ("12 Jan", "27 Mar"),
        {"impact": "Twelve interviews in three segments, and a habit of one a week."},
        [
            ("Three interviews", "30 Jan", "3 Feb", ""),
            ("Six interviews", "18 Feb", "20 Feb", ""),
            ("Nine interviews", "13 Mar", "12 Mar", ""),
            ("Twelve interviews", "27 Mar", "27 Mar", "Notes"),
        ],
    ),
}  # fmt: skip

NOTES_28_MAY = """## Opportunity map
Helen read it the way an executive would: top left, then the numbers. Two of the three areas are **the same problem** \
seen by different operators.

- Merge late changes and no-shows into one opportunity
- Lead with the cost of doing nothing, then [[story|Tell the strategy story]]

> If you can’t say who loses sleep over it, it isn’t an opportunity yet."""

MEETINGS: list[Meeting] = [
    ("11 Jun", "HO", "10:00", 50, "Synthesis, then the funding case", "Alder room", "",
     ["me | What the synthesis says, in one minute", "me carried | Bringing Finance in earlier",
      "me | Funding case: which number leads", "them | What you would cut from my summer"], [], []),
    ("12 Jun", "JW", "14:30", 45, "Refunds PRD before peer review", "", "",
     ["them | What reviewers will not say", "me | Who reads it first?"], [], []),
    ("15 Jun", "AD", "09:30", 45, "After the first refinement", "", "",
     ["them | How the first refinement went", "them | Saying “not this sprint” to Support",
      "me | Who to shadow next"], [], []),
    ("17 Jun", "TR", "15:00", 60, "Guardrails Finance can sign", "", "", ["me | Three guardrails"], [], []),
    ("25 Jun", "HO", "10:00", 50, "The Q3 story, out loud", "Alder room", "", [], [], []),
    ("2 Jun", "AD", "09:30", 45, "First refinement: what to prepare", "",
     "She has a list of who decides what. I had nothing to add to it.",
     ["them done | What to prepare", "me done | Who decides?"],
     ["them | done 4 Jun | List who decides what", "them | done 5 Jun | Invite Support",
      "me | done 3 Jun | Send my first refinement plan"], []),
    ("1 Jun", "JW", "14:30", 40, "How much detail is enough detail", "",
     "Enough is when an engineer stops asking what and starts asking how.", ["them done | Refunds, page two"],
     ["them | done 3 Jun | Cut page two in half", "me | done 5 Jun | Read it as an engineer would",
      "me | due 12 Jun | Ask two reviewers"], []),
    ("28 May", "HO", "10:00", 50, "Which opportunity to back first", "Alder room", NOTES_28_MAY,
     ["me done | Opportunity map: which one to back first", "me done carried | Feedback on my Q2 narrative",
      "them done | Summer plan", "me | Bringing Finance in earlier"],
     ["me | done 4 Jun | Merge the two opportunities and re-size", "me | due 4 Jun | Dry-run the Q3 story with two peers",
      "them | due 9 Jun | Introduce me to the Finance partner", "them | done 29 May | Share the board memo"],
     ["Back “schedule changes” for Q3.", "Twelve interviews are enough. No more recruiting."]),
    ("20 May", "TR", "15:00", 60, "Picking a price to test", "",
     "One price, two segments, and a number that would stop us.", ["me done | Which price", "them done | What would stop us?"],
     ["me | done 26 May | Write the price note", "them | done 27 May | Comment on it",
      "me | done 29 May | Ask who signs guardrails"], []),
    ("19 May", "AD", "09:30", 45, "Reading a dashboard out loud", "",
     "She read it aloud and stopped at the second number, which was wrong.", ["them done | The weekly dashboard"],
     ["them | done 22 May | Report the wrong number", "me | done 20 May | Thank her in the forum"], []),
    ("18 May", "JW", "14:30", 45, "Scope that survives a review", "",
     "What survives is what has a reason next to it.", ["them done | Scope of Refunds"],
     ["them | done 25 May | A reason beside each line", "me | done 19 May | Send the worst scope I wrote"], []),
    ("14 May", "HO", "10:00", 50, "Q2 narrative, and bringing Finance in", "Alder room",
     "Open with the [[insights|discovery]] question, not with the feature. Say the ask first.",
     ["me | Feedback on my Q2 narrative", "me done | Bringing Finance in"],
     ["me | done 18 May | Narrative, third version", "me | done 19 May | Name the ask in the first line",
      "them | done 20 May | Listen to the dry-run"], []),
    ("5 May", "RM", "11:00", 40, "Why the roadmap keeps saying yes", "",
     "He knows every requester by name. That may be the reason.", ["them done | The roadmap"],
     ["them | done 12 May | Sort by who asked", "them | done 20 May | Start the trade-off log",
      "me | due 16 Jun | Find him someone to practise a no with"], []),
    ("5 May", "AD", "09:30", 45, "Choosing the smallest area", "", "Waitlist, in the end. Small, visible, hers.",
     ["them done | Three areas"], ["them | done 12 May | Tell the two who care"], []),
    ("30 Apr", "HO", "10:00", 50, "Twelve interviews, in one page", "Alder room", "The three discovery interviews that changed the map were the short ones. She asked for the pauses.",
     [], ["me | done 8 May | One page, aloud"], []),
    ("16 Apr", "HO", "10:00", 50, "A storyline without slides", "Alder room", "Four sentences carried it.", [],
     ["me | done 28 Apr | Storyline on one page"], []),
    ("2 Apr", "HO", "10:00", 50, "Recruiting is late, and why", "Alder room", "Late because I asked the easy ones first.",
     [], ["me | done 3 Apr | Two from the third segment"], []),
    ("19 Mar", "HO", "10:00", 50, "What a segment is", "Alder room", "A segment is who would notice if we stopped.", [], [], []),
    ("5 Mar", "HO", "10:00", 50, "Research plan, first look", "Alder room", "Discovery with too many questions, one good one.", [],
     ["me | done 12 Mar | Research plan, second version"], []),
    ("19 Feb", "HO", "10:00", 50, "Owning a problem nobody owns", "Alder room", "Discovery, then. With my name on it.", [], [], []),
    ("5 Feb", "HO", "10:00", 50, "Planning that people would repeat", "Alder room", "Ask what they would drop.", [],
     ["me | done 11 Feb | Trial with one team"], []),
    ("22 Jan", "HO", "10:00", 50, "Four leads and one format", "Alder room", "They agreed to a trial.", [], [], []),
    ("8 Jan", "HO", "10:00", 50, "What I hope for this year", "Alder room", "Less framing done for me.", [],
     ["me | done 16 Jan | Half a page on the year"], []),
    ("29 Apr", "TR", "15:00", 60, "A number that would change my mind", "", "I had none. That was the hour.", [], [], []),
    ("8 Apr", "TR", "15:00", 60, "Reading an experiment backwards", "", "From the decision to the data.", [],
     ["me | done 20 Apr | Rewrite one old test"], []),
    ("18 Mar", "TR", "15:00", 60, "Interviews nine to twelve", "", "The last three said the same thing differently.", [], [], []),
    ("18 Feb", "TR", "15:00", 60, "Six interviews in", "", "I talk too much in the first five minutes.", [],
     ["me | done 25 Feb | Record one and count"], []),
    ("21 Jan", "TR", "15:00", 60, "Evidence, and how much of it", "", "Enough to bet a week on.", [], [], []),
    ("14 Apr", "RM", "11:00", 40, "Ten requests", "", "Seven of ten came from two people.", [],
     ["them | done 24 Apr | Sort the ten"], []),
    ("31 Mar", "RM", "11:00", 40, "A goal with a no in it", "", "He wrote it down and underlined it.", [], [], []),
    ("3 Mar", "RM", "11:00", 40, "First hour", "", "He came with a list and I let him read it.", [], [], []),
    ("27 Apr", "JW", "14:30", 45, "Refunds, alone", "", "He wants to write it by himself. Good.", [],
     ["them | done 7 May | First solo PRD"], []),
    ("13 Apr", "JW", "14:30", 45, "One page is a choice", "", "What he left out was the point.", [], [], []),
    ("23 Mar", "JW", "14:30", 45, "Three old PRDs", "", "The shortest was the only one still open on a desk.", [], [], []),
    ("9 Mar", "JW", "14:30", 45, "First hour", "", "He wants to be read.", [], [], []),
    ("21 Apr", "AD", "09:30", 45, "Who decides", "", "She asked who decides before she asked what to build.", [], [], []),
    ("7 Apr", "AD", "09:30", 45, "What an owner owns", "", "Outcomes, and the awkward mail.", [], [], []),
    ("24 Mar", "AD", "09:30", 45, "First hour", "", "Agenda a day ahead. Honest over polite.", [], [], []),
]  # fmt: skip

ACTIONS = [  # who with, whose, text, due
    ("HO", "me", "Send the synthesis a day ahead", "10 Jun"),
    ("AD", "them", "Write refinement notes", "12 Jun"),
    ("AD", "them", "Read two old PRDs", "15 Jun"),
    ("AD", "me", "Intro to Design", "7 Jun"),
]

KEPT = [  # done by me: with whom, due, done on, text
    ("HO", "13 Mar", "13 Mar", "Ask three operators for an hour"),
    ("TR", "20 Mar", "19 Mar", "Write down what the last three said"),
    ("JW", "24 Mar", "24 Mar", "Find the three shortest PRDs"),
    ("HO", "27 Mar", "2 Apr", "Recruit the last two operators"),
    ("AD", "31 Mar", "31 Mar", "Send my first agenda as an example"),
    ("RM", "2 Apr", "1 Apr", "Read his roadmap as a customer would"),
    ("TR", "10 Apr", "10 Apr", "Count my questions in one recording"),
    ("JW", "15 Apr", "14 Apr", "Show the one-pager to an engineer"),
    ("RM", "17 Apr", "23 Apr", "Introduce him to Support"),
    ("HO", "20 Apr", "20 Apr", "Tell the storyline to a neighbour"),
    ("AD", "23 Apr", "22 Apr", "List who decides what"),
    ("TR", "24 Apr", "24 Apr", "Name the number that would stop us"),
    ("HO", "28 Apr", "30 Apr", "Close the last interview notes"),
    ("JW", "4 May", "4 May", "Read the first half of Refunds"),
    ("AD", "8 May", "7 May", "Ask the Waitlist two for a coffee"),
    ("HO", "11 May", "11 May", "Draft the map on one wall"),
    ("RM", "13 May", "15 May", "Lend him my list of requests"),
    ("TR", "15 May", "14 May", "Ask Finance what they sign"),
    ("JW", "21 May", "21 May", "Return Refunds with two questions"),
    ("HO", "22 May", "22 May", "Thank the twelve operators"),
    ("AD", "25 May", "25 May", "Sit in on her stand-up"),
    ("TR", "5 Jun", "6 Jun", "Send the price note to two directors"),
]

WINS = [  # with whom, day, what
    ("AD", "2 Jun", "Amara led her first refinement prep"),
    ("JW", "5 Jun", "Jonas shipped his first solo PRD"),
]

PRIVATE = [  # on whom, day, body
    ("HO", "28 May", "I left wanting Helen to give me the answer. Next time I bring a recommendation, even a rough one. "
     "Unsure who will sponsor Insights after the re-org; not to be raised with the team yet."),
    ("HO", "14 May", "If the discovery budget moves, I would rather hear it from her than from the minutes."),
    ("AD", "2 Jun", "Ready for more than she asks for. Offer the Waitlist area in July, if Tomás agrees."),
    ("AD", "19 May", "Goes quiet when Jonas is in the room. Watch, do not fix yet."),
    ("AD", "5 May", "She chose the smallest area. I think she chose the safest."),
    ("AD", "21 Apr", "Better question than any of mine this month."),
    ("AD", "24 Mar", "Somebody told her once that she is too direct. Find out who."),
    ("RM", "5 May", "He is afraid of two people, and I know one of them well."),
    ("RM", "31 Mar", "Underlined it twice for me, not for himself."),
    ("RM", "22 May", "I gave him my answer in the first five minutes. Ring him; do not write."),
    ("JW", "27 Apr", "Ready to be read by somebody who dislikes him a little."),
    ("JW", "18 May", "Wants praise for length. Do not."),
    ("TR", "29 Apr", "He was disappointed and hid it well."),
    ("TR", "20 May", "He would like my job, I think. I would not mind."),
]  # fmt: skip

REFLECTIONS: list[tuple[str, str, str, str, int, int | None, str, str]] = [
    ("7 Jun", "19:20", "weekly", "The week in three lines", 4, 3, "",
     "Re-sized twice. Asked one good question. Went home on time once."),
    ("4 Jun", "17:50", "blank", "Re-sizing was the real work", 4, 4, "",
     "I thought the map was done. The numbers made two of the boxes shrink to nothing, and that was useful."),
    ("28 May", "17:40", "after-meeting", "Shorter questions, longer answers", 4, 3, "HO",
     "## What stood out\nHelen noticed before I did: when I stopped explaining the question, people filled the silence "
     "with the story I needed. The three best interviews all had a long pause in the first ten minutes.\n\n"
     "## What I will do differently\nAsk, then count to four. Keep the follow-ups on one index card instead of a page, "
     "and leave the solution slide at home.\n\n## Where I still feel unsure\nWhether twelve people is a pattern or a "
     "coincidence. I can defend it to a designer. I am not sure I can defend it to Finance.\n\n"
     "## One small thing to try before next time\n"),
    ("22 May", "16:30", "what-so-what", "Mentoring Ravi, badly", 2, 3, "RM",
     "I gave him my answer in the first five minutes. He wrote it down and has not used it."),
    ("15 May", "18:00", "blank", "Map, draft one", 4, 3, "",
     "Three areas. I like the second one too much, which probably means I should test it first. [[insights|Discovery]] is "
     "the part nobody sees until it is missing."),
    ("8 May", "17:30", "weekly", "What I said no to", 3, 3, "",
     "Two requests, one of them from someone senior. Both took longer to say than to write."),
]  # fmt: skip

WEEKS: list[tuple[int, list[str]]] = [  # from the week of 29 December: how many, and those not drawn in words
    (0, []),
    (1, ["Less framing done for me | Said it to Helen in one breath."]),
    (1, ["A trial | Four leads, four worries, one date."]),
    (2, ["Evidence to bet a week on | Tomás asked which week.", "Format | They will try it once."]),
    (1, ["Three interviews | I explained every question twice."]),
    (0, []),
    (1, ["The trial | It ended ten minutes early and nobody left."]),
    (2, ["Five minutes | I counted. I talked for five.", "With my name on it | Discovery, then."]),
    (3, ["Nobody owns it | So I asked who would mind.", "March | A plan on one wall.", "Too many questions | One good one."]),
    (1, ["First hour with Jonas | He wants to be read."]),
    (1, ["Who would notice | A better word for segment."]),
    (2, ["The shortest one | It was still open on a desk.", "Planning day | Two teams asked to keep it."]),
    (0, []),
    (1, ["An owner owns the awkward mail | Amara laughed, and wrote it down."]),
    (2, ["Page or proof | Jonas left the right thing out.", "Four sentences | They carried it."]),
    (1, ["Who decides | Before what to build."]),
    (2, ["Twelve | The last one said least.", "No number | Tomás let me look for it."]),
    (3, ["Follow-up | Four teams, four cups of tea.", "Pauses | She asked for the pauses.", "Storyline | One page, no slides."]),
    (2, ["Seven of ten | Two people asked for most of it."]),
    (1, []),
    (2, ["Wrong number, read aloud | Amara found it by reading."]),
    (2, ["A number that would stop us | Written down before we start."]),
    (3, ["What, then how | Jonas heard the difference himself."]),
]  # fmt: skip
