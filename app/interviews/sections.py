"""The interview form as data: which sections, which fields, what each is needed for.

Windows, commands, the read-back and the paper all read this one list. Sections may be filled in any order; the order
here is the one that is suggested. `needed_for` knows two stages: the five-minute minimum that prints the receipt, and
sealing, which needs the minimum too. A field with a `home` is kept in the room that owns it (the customer's phone is in
the customer's row and nowhere else); all others are kept in the section. Pydantic models per section were decided
against: a half-typed form is never valid, and must be kept all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.cases.codes import AuthorityKind, Demand, Power
from app.cases.tables import BUSINESS, ID_TYPES, REASONS
from app.interviews import codes
from app.store.base import Mask


class Kind(StrEnum):
    """What a field holds; `values` says how each is normalised and stored."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    MONEY = "money"
    DATE = "date"
    INSTANT = "instant"  # a tick that remembers its minute
    CHOICE = "choice"
    CHOICES = "choices"
    PERSON = "person"
    BOOL = "bool"
    INT = "int"
    PHONE = "phone"
    ID_NUMBER = "id_number"
    CARD = "card"
    TRANSACTIONS = "transactions"
    MEMBERS = "members"  # the representatives of a joint visit; told in a record, never typed into a field


class Need(StrEnum):
    """What a field is needed for."""

    NOTHING = ""
    RECEIPT = "receipt"
    SEALING = "sealing"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field. `labels` is the label kind of its choices, `options` their keys (empty: whatever the table has).

    `when` = (field of the same section, value): the field is asked only then; what was typed is kept all the same.
    `home` = where it is kept, as room and name there: "" is the section itself, else `customer.name`, `case.wish`,
    `person.relation` (the section's person), `somebody.witness`.
    `most` is the largest whole number.
    """

    key: str
    kind: Kind
    needed_for: Need = Need.NOTHING
    labels: str = ""
    options: tuple[str, ...] = ()
    mask: Mask | None = None
    home: str = ""
    when: tuple[str, str] | None = None
    most: int = 0

    @property
    def multiple(self) -> bool:
        """Whether it holds several keys."""
        return self.kind in (Kind.CHOICES, Kind.TRANSACTIONS)

    @property
    def room(self) -> str:
        """Who keeps it: `customer`, `case`, `person`, `somebody`, `evidence`, or "" for the section."""
        return self.home.partition(".")[0]

    @property
    def name(self) -> str:
        """What it is called where it is kept."""
        return self.home.partition(".")[2]


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """One section; `person` is the kind of person around the case that it describes, if it does."""

    key: str
    fields: tuple[FieldSpec, ...] = ()
    person: str = ""

    def field(self, key: str) -> FieldSpec:
        """The field with this key; an unknown one is a bug and raises `KeyError`."""
        for spec in self.fields:
            if spec.key == key:
                return spec
        raise KeyError(f"{self.key}.{key}")


def _choice(key: str, kind: type[StrEnum], labels: str, needed: Need = Need.NOTHING, home: str = "") -> FieldSpec:
    return FieldSpec(key, Kind.CHOICE, needed, labels, tuple(member.value for member in kind), home=home)


def _choices(key: str, kind: type[StrEnum], labels: str, needed: Need = Need.NOTHING, home: str = "") -> FieldSpec:
    return FieldSpec(key, Kind.CHOICES, needed, labels, tuple(member.value for member in kind), home=home)


def _given(spec: FieldSpec, field: str, value: str) -> FieldSpec:
    return FieldSpec(
        spec.key, spec.kind, spec.needed_for, spec.labels, spec.options, spec.mask, spec.home, (field, value), spec.most
    )


_R, _S = Need.RECEIPT, Need.SEALING
_T, _L = Kind.TEXT, Kind.LONG_TEXT
_YES = codes.YesNo.YES.value


def _person(*extra: FieldSpec) -> tuple[FieldSpec, ...]:
    """Fields of a section about one person, asked once somebody is said to be there."""
    inner = (
        FieldSpec("name", _T, _S, mask=Mask.NAME, home="person.name"),
        FieldSpec("relation", _T, _S, home="person.relation"),
        FieldSpec("id_type", Kind.CHOICE, labels="id_type", options=ID_TYPES, home="person.id_type"),
        FieldSpec("id_number", Kind.ID_NUMBER, mask=Mask.ID_NUMBER, home="person.id_number"),
        FieldSpec("phone", Kind.PHONE, mask=Mask.PHONE, home="person.phone"),
        *extra,
    )
    return _choice("present", codes.YesNo, "yes_no"), *(
        spec if spec.when else _given(spec, "present", _YES) for spec in inner
    )


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(
        "first_things",
        (
            _choice("theft", codes.YesNo, "yes_no"),
            FieldSpec("still_called", Kind.BOOL, home="case.still_called"),
            FieldSpec("not_done_why", _L),
        ),
    ),
    SectionSpec(
        "identity",
        (
            FieldSpec("name", _T, _R, mask=Mask.NAME, home="customer.name"),
            FieldSpec("phone", Kind.PHONE, _R, mask=Mask.PHONE, home="customer.phone"),
            FieldSpec("card", Kind.CARD, _R, mask=Mask.CARD, home="case.card"),
            FieldSpec("id_type", Kind.CHOICE, _S, "id_type", ID_TYPES, home="customer.id_type"),
            FieldSpec("id_number", Kind.ID_NUMBER, _S, mask=Mask.ID_NUMBER, home="customer.id_number"),
            FieldSpec("original_seen", Kind.INSTANT, _S),
            FieldSpec("birth_date", Kind.DATE, mask=Mask.HIDDEN, home="customer.birth_date"),
            FieldSpec("address", _T, _S, mask=Mask.ADDRESS, home="customer.address"),
            FieldSpec("needs", Kind.CHOICES, labels="need", home="customer.needs"),
        ),
    ),
    SectionSpec(
        "companion",
        _person(
            FieldSpec("did_not_decide", Kind.BOOL, _S),
            FieldSpec("asked_alone", Kind.INSTANT),
            FieldSpec("asked_alone_question", _L),
            FieldSpec("asked_alone_answer", _L),
        ),
        person="companion",
    ),
    SectionSpec(
        "agent",
        _person(
            _choice("authority", AuthorityKind, "authority_kind", _S, "person.authority"),
            _choices("powers", Power, "agent_power", home="person.powers"),
            FieldSpec("scope", _L, home="person.authority_scope"),
            FieldSpec("expires_on", Kind.DATE, home="person.authority_expires_on"),
            FieldSpec("original_seen", Kind.INSTANT, home="person.original_seen_at"),
            FieldSpec("customer_id_seen", Kind.INSTANT),
            FieldSpec("called_back", Kind.INSTANT, home="person.called_back_at"),
        ),
        person="agent",
    ),
    SectionSpec(
        "joint",
        (
            _choice("present", codes.YesNo, "yes_no"),
            _given(FieldSpec("people", Kind.INT, _S, home="case.people_count", most=99_999), "present", _YES),
        ),
    ),
    SectionSpec(
        "rights",
        (
            FieldSpec("told_at", Kind.INSTANT, _S),
            _choice("told_how", codes.RightsHow, "rights_how", _S),
            FieldSpec("understood", Kind.BOOL, _S),
            _choice("consent_processing", codes.Consent, "consent", _S),
            _choice("consent_sensitive", codes.Consent, "consent"),
            _choice("consent_recording", codes.Consent, "consent"),
            _choice("consent_biometric", codes.Consent, "consent"),
        ),
    ),
    SectionSpec(
        "wish",
        (
            _choices("demands", Demand, "demand", _S, "case.demands"),
            FieldSpec("wish", _L, _S, home="case.wish"),
            FieldSpec("proposed_monthly", Kind.MONEY),
            FieldSpec("proposed_months", Kind.INT, most=600),
            FieldSpec("proposed_first_on", Kind.DATE),
            _choice("reply_how", codes.ReplyHow, "reply_how"),
        ),
    ),
    SectionSpec(
        "facts",
        (
            FieldSpec("narrative", _L, _R, home="case.narrative"),
            FieldSpec("amount", Kind.MONEY, _R, home="case.amount"),
            FieldSpec("currency", Kind.CHOICE, labels="currency", home="case.currency"),
            FieldSpec("business", Kind.CHOICE, labels="business", options=BUSINESS, home="case.business"),
            FieldSpec("reason", Kind.CHOICE, labels="reason", options=REASONS, home="case.reason"),
            FieldSpec("cause", Kind.CHOICE, labels="cause", home="case.cause"),
            FieldSpec("transactions", Kind.TRANSACTIONS, home="evidence.transactions"),
            FieldSpec("noticed_on", Kind.DATE),
            FieldSpec("noticed_how", _T),
            FieldSpec("bank_told_at", Kind.INSTANT),
            _choice("card_place", codes.CardPlace, "card_place"),
            _choice("alerts", codes.YesNo, "yes_no"),
            _choice("code_told", codes.YesNo, "yes_no"),
            _choice("police_reported", codes.YesNo, "yes_no"),
            _given(FieldSpec("police_on", Kind.DATE), "police_reported", _YES),
            _given(FieldSpec("police_station", _T), "police_reported", _YES),
            _given(FieldSpec("police_reference", _T), "police_reported", _YES),
            FieldSpec("collection", _L),
            FieldSpec("earlier_steps", _L),
        ),
    ),
    SectionSpec("questions"),
    SectionSpec("issues"),
    SectionSpec(
        "circumstances",
        (
            FieldSpec("declined", Kind.BOOL),
            _choice("employment", codes.Employment, "employment"),
            FieldSpec("income", Kind.MONEY),
            FieldSpec("household_income", Kind.MONEY),
            FieldSpec("dependants", Kind.INT, most=30),
            FieldSpec("other_instalments", Kind.MONEY),
            FieldSpec("other_debts", Kind.MONEY),
            _choices("hardship", codes.Hardship, "hardship"),
            FieldSpec("hardship_since", Kind.DATE),
            FieldSpec("hardship_text", _L),
            FieldSpec("health", _L, mask=Mask.HIDDEN),
        ),
    ),
    SectionSpec(
        "materials",
        (
            _choices("brought", codes.Material, "material"),
            FieldSpec("brought_text", _L),
            _choice("originals_kept", codes.YesNo, "yes_no"),
            _given(FieldSpec("originals_text", _L, _S), "originals_kept", _YES),
            _given(FieldSpec("originals_return_on", Kind.DATE), "originals_kept", _YES),
            _given(FieldSpec("originals_receipt", Kind.INSTANT, _S), "originals_kept", _YES),
        ),
    ),
    SectionSpec("read_back", (_choice("how", codes.ReadBackHow, "read_back_how", _S), FieldSpec("remarks", _L))),
    SectionSpec(
        "signatures",
        (
            _choice("cannot_write", codes.YesNo, "yes_no"),
            _given(FieldSpec("scribe", Kind.PERSON, _S, home="somebody.scribe"), "cannot_write", _YES),
            _given(FieldSpec("witness_1", Kind.PERSON, _S, home="somebody.witness"), "cannot_write", _YES),
            _given(FieldSpec("witness_2", Kind.PERSON, _S, home="somebody.witness"), "cannot_write", _YES),
        ),
    ),
)
"""All sections in the suggested order."""

BY_KEY: dict[str, SectionSpec] = {section.key: section for section in SECTIONS}


def section(key: str) -> SectionSpec:
    """The section with this key; an unknown one is a bug and raises `KeyError`."""
    return BY_KEY[key]


def field_label(section_key: str, field_key: str) -> tuple[str, str]:
    """The label of a field as (kind, key) for `Wording.label`."""
    return "interview_field", f"{section_key}.{field_key}"
