"""The clause library: what ships is whole, and a malformed one is refused as a whole."""

import shutil
from pathlib import Path

import pytest

from app.agreements.clauses import ClauseLibrary, load_library
from app.agreements.model import AgreementKind
from app.kernel.errors import Refusal
from tests.agreements.conftest import RESOURCES


def test_the_library_that_ships_has_both_papers_of_negotiation(library: ClauseLibrary) -> None:
    assert set(library.templates) == {AgreementKind.SETTLEMENT.value, AgreementKind.INSTALMENT.value}
    for template in library.templates.values():
        for clause in template.clauses:
            assert clause.purpose
            assert clause.article
            assert clause.risk


def test_no_clause_that_ships_says_a_forbidden_word(library: ClauseLibrary) -> None:
    for template in library.templates.values():
        for clause in template.clauses:
            for word in library.words:
                match = word.pattern.search(clause.text)
                assert match is None or word.unless, f"{clause.key}: {match}"


def test_every_variable_is_used(library: ClauseLibrary) -> None:
    used = {name for template in library.templates.values() for clause in template.clauses for name in clause.variables}
    assert set(library.variables) == used | {"card"}


def test_a_kind_without_a_template_is_refused(library: ClauseLibrary) -> None:
    with pytest.raises(Refusal, match="no_template"):
        library.template_for(AgreementKind.MEDIATION.value)


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("instalment.toml", "[template]", "[templates]", "template"),
        ("instalment.toml", 'when = "plan"', 'when = "sometimes"', "unknown condition"),
        ("instalment.toml", "{as_of}", "{as_off}", "unknown variables as_off"),
        ("instalment.toml", 'key = "waiver"', 'key = "balance"', "used twice"),
        ("instalment.toml", 'purpose = "写明', 'purpos = "写明', "has no purpose"),
        ("settlement.toml", 'kind = "settlement"', 'kind = "instalment"', "second template"),
        ("variables.toml", 'kind = "money", asked = false', 'kind = "cash", asked = false', "no known kind"),
        ("variables.toml", "asked = true", 'asked = "yes"', "asked for"),
        ("variables.toml", "[variable]", "[variables]", r"\[variable\] is missing"),
        ("legality.toml", 'pattern = "手续费"', 'pattern = "手续费("', "fee_word"),
        ("legality.toml", 'severity = "block"', 'severity = "bad"', "no severity"),
        ("legality.toml", "[[word]]", "[word", "legality.toml"),
    ],
)
def test_a_malformed_library_is_refused_with_file_and_reason(
    tmp_path: Path, name: str, old: str, new: str, reason: str
) -> None:
    folder = tmp_path / "clauses"
    shutil.copytree(RESOURCES / "clauses", folder)
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Refusal, match=rf"library_malformed.*{name}.*") as refused:
        load_library(folder)
    assert refused.match(reason)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"variables\.toml"):
        load_library(tmp_path)
