"""The mapping base: what every row carries, and what is declared once on each column.

Every synced row has `id`, `home_branch` (where it was made; never changes; distribution), `branch_id` (whose it is;
rights and scope) and `version` (the server's). Each column says once how concurrent changes to it are merged, how it
is masked and whether full-text search reads it; sync, capture, search and views read those declarations instead of
lists of their own.
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, Date, Enum, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

from app.kernel.ids import new_id
from app.store.types import Id, Instant, Json


class Merge(StrEnum):
    """How two concurrent changes of one field are merged (design 4.2)."""

    SERVER_ORDER = "server_order"  # the server's order wins: unimportant notes
    APPEND = "append"  # never changed after the row was made
    SET = "set"  # a set: additions and removals are merged
    GUARDED = "guarded"  # never merged by itself: amounts, decisions, identity, agreement text
    COMMAND = "command"  # a state: moves only by a command with preconditions


class Mask(StrEnum):
    """How a personal value is masked where it is shown to staff."""

    NAME = "name"
    CARD = "card"
    PHONE = "phone"
    ID_NUMBER = "id_number"
    ADDRESS = "address"
    HIDDEN = "hidden"


class Scope(StrEnum):
    """Which counter of the centre a table's rows belong to."""

    BRANCH = "branch"
    REFERENCE = "reference"
    PERSON = "person"


class Seen(StrEnum):
    """Who sees a table's rows (`app/central/sql/45_policies.sql` has the table of roles)."""

    EVERYBODY = "everybody"
    OWN = "own"  # the person who made it, and auditors
    BRANCH = "branch"  # the people of a branch
    CASES = "cases"
    CUSTOMER = "customer"  # of a branch, or of a case that one sees
    CASE = "case"  # whoever sees the case it belongs to
    CASE_OR_BRANCH = "conflict"  # like its case; the branch where `case_id` is null


class Base(DeclarativeBase):
    """The declarative base of all rooms."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Id(),
        datetime: Instant(),
        date: Date(),
        int: Integer(),
        str: String(),
        dict[str, Any]: Json(),
        list[Any]: Json(),
        list[str]: Json(),
        StrEnum: Enum(
            StrEnum,
            native_enum=False,
            length=40,
            create_constraint=False,
            values_callable=lambda kind: [member.value for member in kind],
        ),
    }


def field(
    merge: Merge,
    *,
    mask: Mask | None = None,
    search: bool = False,
    fen: bool = False,
    actor: bool = False,
    numbered: bool = False,
    **options: Any,
) -> MappedColumn[Any]:
    """Declare a column of a synced row: merge class, mask, whether search reads it, whether it holds fen.

    `actor`: the column says who did it, so the centre takes no other value from a person than that person. `numbered`:
    a display number within the case; of two desks that gave the same one, the later to arrive gets the next from the
    centre. Old values are always loaded before a change (`active_history`), since the outbox keeps them.
    """
    declared = {"merge": merge, "mask": mask, "search": search, "actor": actor, "numbered": numbered}
    if fen:
        return mapped_column(BigInteger, active_history=True, info=declared, **options)
    return mapped_column(active_history=True, info=declared, **options)


class Row(Base):
    """A synced row. Its changes are captured into the outbox; it is never hard-deleted.

    Each class declares who sees its rows (`__seen__`) and by which powers (`app.staff.powers`) one may push them to the
    centre (`__written_by__`; without any nobody may). What moves within a table is guarded further by its state, its
    seal and its hash.
    """

    __abstract__ = True
    __scope__: ClassVar[Scope] = Scope.BRANCH
    __seen__: ClassVar[Seen] = Seen.CASE
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.edit",)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id, sort_order=-10)
    home_branch: Mapped[str] = mapped_column(String(4), sort_order=-9)
    branch_id: Mapped[str] = mapped_column(String(4), sort_order=-8, active_history=True, info={"merge": Merge.COMMAND})
    version: Mapped[int] = mapped_column(default=0, sort_order=-7)
    created_at: Mapped[datetime] = mapped_column(sort_order=-6)

    def __init_subclass__(cls, **options: Any) -> None:
        """Map the class; the list of synced tables is made anew."""
        super().__init_subclass__(**options)
        captured_tables.cache_clear()


class Local(Base):
    """A row of this replica only: outbox, device, search bookkeeping. Never captured, never synced."""

    __abstract__ = True


@cache
def captured_tables() -> Mapping[str, type[Row]]:
    """All synced tables by name, over every model imported so far. Asked at every flush, so made once per import."""
    found: dict[str, type[Row]] = {}
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Row):
            found[str(mapper.class_.__tablename__)] = mapper.class_
    return MappingProxyType(found)
