"""The three shapes in which readers speak: a typed line, the lines of a passport, the text of a chip."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.identity.chip import SIZE, read_chip
from app.cases.identity.line import LONGEST, read_line, wants_more
from app.cases.identity.machine_lines import check_digit
from app.cases.identity.numbers import Hint, Sex
from app.kernel.errors import Refusal

TODAY = date(2026, 11, 24)
CARD = "IDC|R|320100195803070014|周桂兰|1|19580307|江城市鼓楼区梧桐里 3 号|20160512|长期"
PASSPORT = (
    "P<UTOSAMPLE<<ROBIN<MARLOW<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F3004157ZE184226B<<<<<16",
)


def code(text: str) -> str:
    with pytest.raises(Refusal) as refused:
        read_line(text, TODAY)
    return refused.value.code


def test_a_line_gives_the_document() -> None:
    found = read_line(CARD, TODAY)
    assert found.answers() == {
        "name": "周桂兰",
        "id_type": "resident_id",
        "id_number": "320100195803070014",
        "address": "江城市鼓楼区梧桐里 3 号",
    }
    assert (found.sex, found.birth_date, found.valid_from, found.valid_until, found.hints) == (
        Sex.MALE, date(1958, 3, 7), date(2016, 5, 12), None, (),
    )  # fmt: skip


def test_an_input_method_in_full_width_does_no_harm() -> None:
    wide = "ＩＤＣ｜Ｒ｜３２０１００１９５８０３０７００１４｜周桂兰｜１｜１９５８０３０７"
    assert read_line(wide, TODAY).answers()["id_number"] == "320100195803070014"
    assert read_line(wide, TODAY).sex is Sex.MALE


def test_rare_characters_of_names_are_kept() -> None:
    # U+F92C folds to U+90CE, another character of the same look.
    assert read_line("IDC|R|320100195803070014|\uf92c𫖯·阿卜", TODAY).name == "\uf92c𫖯·阿卜"


def test_fields_at_the_end_may_be_missing() -> None:
    found = read_line("idc|h|810000198812250011|何家明", TODAY)
    assert (found.id_type, found.birth_date, found.sex) == ("hmt_residence", date(1988, 12, 25), Sex.MALE)
    assert "birth_date" in found.answers()


@pytest.mark.parametrize(
    "text",
    ["", "李小华", "IDC|R|320100195803070014", "IDC|Z|1|李", "XYZ|R|1|李", "IDC|R||李小华", "IDC|R|1|2|3|4|5|6|7|8"],
)
def test_another_layout_is_refused(text: str) -> None:
    assert code(text) == "cases.id_line"


def test_a_line_without_end_is_refused() -> None:
    assert code("IDC|R|1|" + "李" * LONGEST) == "cases.id_line"


def test_what_is_printed_is_compared_with_what_the_number_says() -> None:
    found = read_line("IDC|R|320100195803070014|周桂兰|2|19580308|江城市|20060101|20160101", TODAY)
    assert set(found.hints) == {Hint.BIRTH, Hint.SEX, Hint.EXPIRED}
    assert (found.sex, found.birth_date) == (Sex.FEMALE, date(1958, 3, 8))


def test_personal_data_stay_out_of_logs() -> None:
    shown = repr(read_line(CARD, TODAY))
    assert not [word for word in ("周桂兰", "320100195803070014", "1958", "梧桐里") if word in shown]


@pytest.mark.parametrize("between", ["", "\n", "\r\n", " "])
def test_the_lines_of_a_passport_give_the_document(between: str) -> None:
    found = read_line(between.join(PASSPORT), TODAY)
    assert found.answers() == {
        "name": "SAMPLE ROBIN MARLOW",
        "id_type": "passport",
        "id_number": "L898902C3",
        "birth_date": "1974-08-12",
    }
    assert (found.sex, found.valid_until, found.hints) == (Sex.FEMALE, date(2030, 4, 15), ())


def test_a_wrong_check_digit_is_a_hint() -> None:
    second = PASSPORT[1].replace("L898902C36", "L898902C35")
    assert read_line(PASSPORT[0] + second, TODAY).hints == (Hint.CHECKSUM,)


def test_half_a_passport_waits_for_the_other_half() -> None:
    assert wants_more(PASSPORT[0])
    assert not wants_more("".join(PASSPORT))
    assert not wants_more(CARD)
    assert code(PASSPORT[0]) == "cases.id_lines"
    assert code("".join(PASSPORT)[:-1]) == "cases.id_lines"


def test_check_digits_are_those_of_the_standard() -> None:
    assert check_digit("L898902C3") == "6"
    assert check_digit("740812") == "2"
    assert check_digit("ZE184226B<<<<<") == "1"
    assert check_digit("李") == ""


@given(st.text(max_size=120))
def test_any_text_is_read_or_refused(text: str) -> None:
    for given_text in (text, f"P<{text}", f"IDC|R|{text}|李"):
        # Whatever is no document is refused; any other exception fails here.
        with suppress(Refusal):
            assert read_line(given_text, TODAY).name


def chip(*fields: tuple[str, int], kind: str = "") -> bytes:
    """Lay fields of (text, bytes) one after the other, padded with blanks, with the letter of the kind in its place."""
    text = "".join(value.ljust(size // 2) for value, size in fields).ljust(124) + kind.ljust(4)
    return text.encode("utf-16-le")


RESIDENT = (
    ("周桂兰", 30), ("1", 2), ("01", 4), ("19580307", 16), ("江城市鼓楼区梧桐里 3 号", 70), ("320100195803070014", 36),
    ("江城市公安局", 30), ("20160512", 16), ("长期", 16),
)  # fmt: skip


def test_the_chip_of_a_resident() -> None:
    data = chip(*RESIDENT)
    assert len(data) == SIZE
    assert read_chip(data, TODAY) == read_line(CARD, TODAY)


def test_the_chip_of_somebody_from_hong_kong() -> None:
    fields = [("何家明", 30), ("1", 2), ("", 4), ("19881225", 16), ("江城市", 70), ("810000198812250011", 36)]
    rest = [("江城市公安局", 30), ("20220301", 16), ("20270301", 16), ("H12345678", 18), ("01", 4)]
    found = read_chip(chip(*fields, *rest, kind="J"), TODAY)
    assert (found.id_type, found.name, found.valid_until) == ("hmt_residence", "何家明", date(2027, 3, 1))


@pytest.mark.parametrize(("chinese", "name"), [("山亚力", "山亚力"), ("", "SAMPLE, ALEX")])
def test_the_chip_of_a_foreigner(chinese: str, name: str) -> None:
    fields = [("SAMPLE, ALEX", 120), ("2", 2), ("USA110080061501", 30), ("USA", 6), (chinese, 30)]
    rest = [("20230401", 16), ("20330401", 16), ("19800615", 16), ("01", 4), ("1100", 8)]
    found = read_chip(chip(*fields, *rest, kind="I"), TODAY)
    assert (found.id_type, found.name, found.number) == ("residence_permit", name, "USA110080061501")
    assert (found.birth_date, found.sex, found.hints) == (date(1980, 6, 15), Sex.FEMALE, ())


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "cases.id_chip"),
        (b"\0" * (SIZE - 1), "cases.id_chip"),
        (b"\x00\xd8" * (SIZE // 2), "cases.id_chip"),
        (chip(*RESIDENT, kind="Y"), "cases.id_chip_unknown"),
        (b"\0" * SIZE, "cases.name_missing"),
    ],
)
def test_what_is_no_known_chip_is_refused(data: bytes, expected: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_chip(data, TODAY)
    assert refused.value.code == expected
