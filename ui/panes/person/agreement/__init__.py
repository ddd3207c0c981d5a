"""The agreement with somebody, on their page: its sections, its versions, and when it is looked at again."""

from ui.panes.person.agreement.tab import AgreementTab

__all__ = ["AgreementTab"]
