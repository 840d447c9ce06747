"""Masks show enough to find somebody and no more; secrets are taken out of text before it is stored."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.masking import (
    mask_address,
    mask_card,
    mask_id,
    mask_id_for_others,
    mask_name,
    mask_name_for_others,
    mask_numbers,
    mask_phone,
    scrub_secrets,
)
from app.kernel.rulepack import RulePacks

RULES = RulePacks.load(Path(__file__).resolve().parents[2] / "resources" / "rules").on(date(2026, 11, 24))


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("6222020200112233", "622202******2233"),
        ("6222 0202 0011 2233 445", "622202*********3445"),
        ("2233", "2233"),
        ("233", "233"),
        ("62220202001", "622202*2001"),
        ("6222020200", "******0200"),
        ("12345", "*2345"),
        ("", ""),
    ],
)
def test_cards_show_first_six_and_last_four(number: str, masked: str) -> None:
    assert mask_card(number) == masked


@pytest.mark.parametrize(
    ("number", "masked"), [("13800138000", "138****8000"), ("1380013", "***0013"), ("110", "*10"), ("1", "*"), ("", "")]
)
def test_phones_show_first_three_and_last_four(number: str, masked: str) -> None:
    assert mask_phone(number) == masked


@pytest.mark.parametrize(
    ("number", "masked", "others"),
    [
        ("11010519491231002X", "110105********002X", "**************002X"),
        ("E12345678", "*****5678", "*****5678"),
        ("X", "*", "*"),
        ("", "", ""),
    ],
)
def test_identity_documents(number: str, masked: str, others: str) -> None:
    assert (mask_id(number), mask_id_for_others(number)) == (masked, others)


def test_the_masks_agree_with_the_rule_pack() -> None:
    digits = "12345678901234567890"
    for mask, kind in ((mask_card, "card"), (mask_phone, "phone"), (mask_id, "id")):
        head, tail = RULES[f"privacy.{kind}_head"].integer, RULES[f"privacy.{kind}_tail"].integer
        assert mask(digits) == digits[:head] + "*" * (20 - head - tail) + digits[-tail:]


@given(st.text("0123456789X", max_size=24))
def test_no_mask_shows_more_than_head_and_tail(number: str) -> None:
    for mask, shown in ((mask_card, 10), (mask_phone, 7), (mask_id, 10), (mask_id_for_others, 4)):
        masked = mask(number)
        assert len(masked.replace("*", "")) <= shown
        if mask is not mask_card:
            assert len(masked) == len(number)
            assert not number or "*" in masked


@pytest.mark.parametrize(
    ("name", "staff", "others"),
    [
        ("李小华", "李*华", "*华"),
        ("李华", "李*", "*华"),
        ("华", "*", "*"),
        ("", "", ""),
        (" 李小华 ", "李*华", "*华"),
        ("欧阳小华", "欧*华", "*华"),
        ("阿依古丽·买买提", "阿*提", "*提"),
        ("王𫖯", "王*", "*𫖯"),
        ("𬍛小𫖯", "𬍛*𫖯", "*𫖯"),
        ("葛\U000e0100华", "葛\U000e0100*", "*华"),
        ("李小葛\U000e0100", "李*葛\U000e0100", "*葛\U000e0100"),
        ("Jose\u0301", "J*e\u0301", "*e\u0301"),
    ],
)
def test_names_of_all_shapes(name: str, staff: str, others: str) -> None:
    assert (mask_name(name), mask_name_for_others(name)) == (staff, others)


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("上海市浦东新区张江路1号", "上海市浦东新区***"),
        ("北京朝阳区望京街道8号", "北京朝阳区***"),
        ("江苏省昆山市花桥镇绿地小区3号", "江苏省昆山市***"),
        ("广西壮族自治区南宁市青秀区民族大道1号", "广西壮族自治区南宁市青秀区***"),
        ("吉林省延边朝鲜族自治州延吉市人民路", "吉林省延边朝鲜族自治州延吉市***"),
        ("浙江省台州市路桥区路桥大道9号", "浙江省台州市路桥区***"),
        ("江西省景德镇市珠山区瓷都大道", "江西省景德镇市珠山区***"),
        ("江西省萍乡市安源区凤凰街", "江西省萍乡市安源区***"),
        ("山东省青岛市市北区延安路", "山东省青岛市市北区***"),
        ("云南省临沧市双江拉祜族佤族布朗族傣族自治县勐勐镇", "云南省临沧市双江拉祜族佤族布朗族傣族自治县***"),
        ("内蒙古自治区兴安盟科尔沁右翼前旗乌兰镇", "内蒙古自治区兴安盟科尔沁右翼前旗***"),
        ("浙江省杭州市省府路8号", "浙江省杭州市***"),
        ("黑龙江省哈尔滨市道里区中央大街", "黑龙江省哈尔滨市道里区***"),
        ("苏州市幸福家属区2栋", "苏州市***"),
        ("上海市浦东新区", "上海市浦东新区"),
        ("北京路18号", "***"),
        ("3栋5单元", "***"),
        ("", ""),
    ],
)
def test_addresses_stop_at_the_district(address: str, masked: str) -> None:
    assert mask_address(address) == masked


@given(st.text(max_size=40))
def test_an_address_mask_shows_only_a_beginning(address: str) -> None:
    masked = mask_address(address)
    assert address.strip().startswith(masked.removesuffix("***"))


@pytest.mark.parametrize(
    ("text", "scrubbed"),
    [
        ("我的密码是123456，请帮忙", "我的密码是■■■，请帮忙"),
        ("密码：abc", "密码：■■■"),
        ("密码改成了８８８８８８", "密码改成了■■■"),
        ("密码告诉了他123456", "密码告诉了他■■■"),
        ("查询密码“246810”", "查询密码“■■■”"),
        ("验证码 882312 告诉了他", "验证码 ■■■ 告诉了他"),
        ("把882312这个验证码告诉他", "把■■■这个验证码告诉他"),
        ("246810是我的取款密码", "■■■是我的取款密码"),
        ("卡背面后三位是123", "卡背面后三位是■■■"),
        ("CVV2=123", "CVV2=■■■"),
        ("cvn 456", "cvn ■■■"),
        ("PIN 1234", "PIN ■■■"),
        ("the pin was: 4321", "the pin was: ■■■"),
        ("password: letmein", "password: ■■■"),
        ("my password is hunter2.", "my password is ■■■."),
        ("security code 123", "security code ■■■"),
        ("OTP:990011", "OTP:■■■"),
        ("%B4111111111111111^LI/HUA MING^25121011234567890?", "■■■"),
        ("刷卡 ;6222020200112233=25121010000012345678? 完成", "刷卡 ■■■ 完成"),
    ],
)
def test_secrets_are_taken_out(text: str, scrubbed: str) -> None:
    found, count = scrub_secrets(text)
    assert (found, count) == (scrubbed, 1)
    assert scrub_secrets(found) == (scrubbed, 0)


@pytest.mark.parametrize(
    "text",
    [
        "in my opinion the shopping was spinning",
        "password reset asked by phone",
        "密码错误3次",
        "支付密码６位",
        "收到95588的验证码",
        "验证码2026-11-24收到",
        "验证码2026年11月24日收到",
        "消费12,800.00 凭密码",
        "卡号6222020200112233",
        "案号 2026-0123-000045",
        "忘记密码 PIN",
        "",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert scrub_secrets(text) == (text, 0)


@given(st.text(max_size=60))
def test_any_text_can_be_scrubbed_twice(text: str) -> None:
    once, _ = scrub_secrets(text)
    assert len(scrub_secrets(once)[0]) <= max(len(once), 3)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("卡号6222021234567894被盗刷", "卡号622202******7894被盗刷"),
        ("卡号 6222 0212 3456 7894 。", "卡号 6222 02** **** 7894 。"),
        ("身份证 32010019580307001X，", "身份证 320100********001X，"),
        ("打 13912345678 找我", "打 139****5678 找我"),
        ("案件 2026-0123-000045 于 2026-11-24 10:05", "案件 2026-0123-000045 于 2026-11-24 10:05"),
        ("金额 128000.50 元，流水 202611240001", "金额 128000.50 元，流水 202611240001"),
        ("", ""),
    ],
)
def test_numbers_inside_a_text_are_masked_in_place(text: str, shown: str) -> None:
    assert mask_numbers(text) == shown
    assert len(shown) == len(text)


def test_a_word_for_who_somebody_is_stays() -> None:
    assert [mask_name(word) for word in ("客户本人", " 持卡人 ", "本人愿")] == ["客户本人", "持卡人", "本*愿"]
    assert mask_name("滨海收单服务公司") == "滨海收单服务公司"
    assert mask_name("银行") == "银*"
