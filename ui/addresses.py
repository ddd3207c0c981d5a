"""Opening an address of the web after a person's click; nothing else, whatever a text says.

The program itself stays off the network: the system's own browser or mail program is asked.
"""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

SCHEMES = ("http", "https", "mailto")


def open_address(address: str) -> bool:
    """Hand the address to the system; False where it is none of the web or could not be opened."""
    url = QUrl(address)
    return url.scheme() in SCHEMES and QDesktopServices.openUrl(url)
