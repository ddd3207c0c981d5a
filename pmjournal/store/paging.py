"""A page of a long list: it goes on from the last row of the page before, instead of skipping rows."""

from datetime import date
from typing import Any

from sqlalchemy import Select, and_, or_
from sqlalchemy.orm import InstrumentedAttribute


def page_of(
    query: Select[Any],
    by: InstrumentedAttribute[Any],
    id: InstrumentedAttribute[int],
    limit: int,
    *,
    ascending: bool,
    after: tuple[date, int] | None,
) -> Select[Any]:
    """One page of a query.

    Args:
        query: what is listed.
        by: the day or moment it is ordered by.
        id: what orders those of the same one.
        limit: at most so many rows.
        ascending: the earliest first; else the latest first.
        after: day or moment and id of the row to go on after.
    """
    if after is not None:
        on, last = after
        further = (by > on, id > last) if ascending else (by < on, id < last)
        query = query.where(or_(further[0], and_(by == on, further[1])))
    return query.order_by(*((by, id) if ascending else (by.desc(), id.desc()))).limit(limit)
