"""What can go wrong that a person should be told: each error's text is one sentence that says what to do.

Anything else that escapes the core is a bug of ours and is logged as one.
"""


class JournalError(Exception):
    """Base of every error with a sentence for the person."""


class NotAJournal(JournalError):
    """The folder or file holds no journal."""


class NewerJournal(JournalError):
    """The journal was written by a newer version of the program."""


class DamagedJournal(JournalError):
    """The journal cannot be read as a whole.

    Args:
        what: the sentence that says what is wrong.
        advice: what can be done about it, for where nothing offers to do it.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(" ".join(filter(None, (what, advice))))
        self.what, self.advice = what, advice


class DamagedBackup(JournalError):
    """The backup cannot be read as a whole, or is none."""


class Locked(JournalError):
    """The journal has a passphrase, and none was given."""


class WrongSecret(JournalError):
    """The passphrase or recovery key given is not the right one."""


class FolderTaken(JournalError):
    """A new journal was asked for where something lies already."""


class JournalInUse(JournalError):
    """Another program holds the journal."""


class ReadOnlyJournal(JournalError):
    """The journal was opened for reading, or its folder cannot be written to."""


class ChangedOutside(JournalError):
    """Another program has changed the journal's files while it was open."""


class NoSpace(JournalError):
    """The disk is full."""


class Busy(JournalError):
    """The database is held for a moment by somebody else; try again."""


class BadInput(JournalError):
    """Something typed or given cannot be taken as it is."""


class TooLarge(BadInput):
    """A file has more bytes than the journal takes."""


class AttachmentMissing(JournalError):
    """The file of an attachment is not there."""


class DamagedAttachment(JournalError):
    """The file of an attachment is not what was put there."""


class NotFound(JournalError):
    """The record does not exist, or is in the bin."""


class UndoRefused(JournalError):
    """What is to be undone has changed since."""


class Cancelled(JournalError):
    """The person stopped a task."""
