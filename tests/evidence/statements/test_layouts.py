"""Layouts of described and undescribed issuers, made up here.

Chinese, Hong Kong and English tables of several shapes.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.evidence.statements.lines import LineKind, Statement
from tests.evidence.statements.files import read_text


def amounts(statement: Statement) -> list[str]:
    return [f"{line.amount.currency} {line.amount}" for line in statement.lines]


def kinds(statement: Statement) -> list[str]:
    return [line.kind.value for line in statement.lines]


def test_cmb_layout_with_a_purchase_abroad(tmp_path: Path) -> None:
    text = (
        "招商银行信用卡对账单（个人消费卡账户 2025年01月）\n交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额\n"
        '12/30,12/31,APPLE STORE,72.50,1234,10.00(US)\n,01/02,掌上生活还款,"-1,000.00",1234,"-1,000.00"\n'
    )
    statement = read_text(tmp_path, text)
    assert (statement.profile, statement.issuer) == ("cmb_credit", "cmb")
    abroad = statement.lines[0]
    assert abroad.traded_on == date(2024, 12, 30)
    assert str(abroad.original) == "10.00"
    assert abroad.original is not None
    assert abroad.original.currency == "USD"
    assert amounts(statement) == ["CNY 72.50", "CNY -1000.00"]


def test_an_undescribed_card_statement_is_read_by_synonyms(tmp_path: Path) -> None:
    text = (
        "浦发银行信用卡账单 卡号：6259 **** **** 0042\n交易日期,记账日期,交易摘要,卡号末四位,交易金额\n"
        "20250105,20250106,财付通-星光超市,0042,88.00\n20250107,20250107,账单分期 第3期/共12期,0042,333.33\n"
        "20250107,20250107,分期手续费,0042,12.00\n20250108,20250108,循环利息,0042,3.21\n"
        "20250108,20250108,ATM取款,0042,500.00\n20250109,20250109,还款-银联入账,0042,-200.00\n"
        "20250110,20250110,退货-星光超市,0042,-8.00\n合计,,,,728.54\n"
    )
    statement = read_text(tmp_path, text)
    assert (statement.profile, statement.issuer, statement.account_hint) == ("generic", "spdb", "6259********0042")
    assert kinds(statement) == ["purchase", "purchase", "fee", "interest", "cash", "repayment", "refund"]
    assert statement.lines[0].merchant == "星光超市"
    assert (statement.lines[1].instalment_no, statement.lines[1].instalment_count) == (3, 12)
    assert statement.skipped[-1].reason == "summary"
    assert "layout_by_synonyms" in statement.notes


def test_two_columns_of_amounts_and_a_balance(tmp_path: Path) -> None:
    text = (
        "序号,交易日期,交易时间,支出,收入,账户余额,币种,摘要,对方户名\n"
        '1,20250105,10:11:12,100.00,0.00,"1,900.00",人民币,消费,星光超市\n'
        '2,20250106,10:11:12,0.00,50.00,"1,950.00",人民币,退款,星光超市\n'
    )
    statement = read_text(tmp_path, text)
    assert amounts(statement) == ["CNY 100.00", "CNY -50.00"]
    assert kinds(statement) == ["purchase", "refund"]
    # The customer has this money, so what is owed is negative.
    assert [str(line.balance) for line in statement.lines] == ["-1900.00", "-1950.00"]
    assert statement.lines[0].merchant == "星光超市"


def test_a_balance_that_grows_with_spending_is_owed(tmp_path: Path) -> None:
    text = "交易日期,借贷标志,交易金额,摘要,余额\n2025-01-02,借,10.00,消费,110.00\n2025-01-03,贷,5.00,还款,105.00\n"
    statement = read_text(tmp_path, text)
    assert amounts(statement) == ["CNY 10.00", "CNY -5.00"]
    assert [str(line.balance) for line in statement.lines] == ["110.00", "105.00"]


def test_sections_per_currency(tmp_path: Path) -> None:
    text = (
        "信用卡账单 2025年3月\n人民币账户交易明细\n交易日,记账日,交易描述,金额\n03/01,03/02,超市,10.00\n"
        "港币账户交易明细\n交易日,记账日,交易描述,金额\n02/28,03/01,HARBOUR CAFE,38.00\n"
    )
    statement = read_text(tmp_path, text)
    assert amounts(statement) == ["CNY 10.00", "HKD 38.00"]


def test_traditional_characters_and_hong_kong_dollars(tmp_path: Path) -> None:
    text = (
        "交易日期,過賬日期,交易說明,金額,貨幣\n2025年1月2日,2025年1月3日,百佳超級市場,HK$88.00,HKD\n"
        "2025年1月4日,2025年1月5日,繳款 - 多謝,-HK$500.00,HKD\n"
    )
    statement = read_text(tmp_path, text)
    assert amounts(statement) == ["HKD 88.00", "HKD -500.00"]
    assert kinds(statement) == ["purchase", "repayment"]


def test_wallet_layout_in_gb18030_with_padding_tabs(tmp_path: Path) -> None:
    text = (
        "------\n支付宝账户：lihua@example.com\n"
        "起始时间：[2025-01-01 00:00:00]    终止时间：[2025-01-31 23:59:59]\n共3笔记录\n"
        "交易时间 ,交易分类 ,交易对方 ,对方账号 ,商品说明 ,收/支 ,金额 ,收/付款方式 ,交易状态 ,交易订单号 ,备注 ,\n"
        "2025-01-02 10:00:00 ,日用百货 ,𫖯记超市 ,/ ,牛奶 ,支出 ,¥20.00 ,交通银行信用卡(7449) ,交易成功 ,1\t, ,\n"
        "2025-01-03 10:00:00 ,退款 ,𫖯记超市 ,/ ,退款-牛奶 ,不计收支 ,20.00 ,交通银行信用卡(7449) ,退款成功 ,2\t, ,\n"
        "2025-01-04 10:00:00 ,投资理财 ,某基金 ,/ ,转出到余额 ,不计收支 ,9.00 ,余额宝 ,交易成功 ,3\t, ,\n"
    )
    statement = read_text(tmp_path, text, encoding="gb18030")
    assert statement.profile == "alipay"
    assert amounts(statement) == ["CNY 20.00", "CNY -20.00", "CNY 9.00"]
    assert kinds(statement) == ["purchase", "refund", "other"]
    assert [line.neutral for line in statement.lines] == [False, False, True]
    assert statement.lines[0].card_tail == "7449"
    assert statement.lines[0].merchant == "𫖯记超市"
    assert statement.account_hint == "l***@example.com"
    assert (statement.period_from, statement.announced, statement.notes) == (date(2025, 1, 1), 3, ())


CARD_NEGATIVE = """Transaction Date,Post Date,Description,Category,Type,Amount,Memo
12/30/2024,12/31/2024,COFFEE HOUSE #12,Food & Drink,Sale,-4.50,
12/28/2024,12/29/2024,Payment Thank You-Mobile,,Payment,500.00,
12/27/2024,12/28/2024,LATE FEE,Fees & Adjustments,Fee,-39.00,
12/20/2024,12/21/2024,SHOE STORE,Shopping,Return,25.00,
"""
CARD_POSITIVE = """Date,Description,Account #,Amount
12/30/2024,COFFEE HOUSE,-41002,4.50
12/28/2024,AUTOPAY PAYMENT - THANK YOU,-41002,-500.00
"""
DEBIT_CREDIT = """Transaction Date,Posted Date,Card No.,Description,Debit,Credit
2024-12-30,2024-12-31,1234,COFFEE,4.50,
2024-12-28,2024-12-29,1234,PAYMENT RECEIVED,,500.00
"""
EUROPEAN = "Date;Details;Amount (EUR)\n31.12.2024;BÄCKEREI;12,50\n01.12.2024;PAYMENT - THANK YOU;-1.250,00\n"
MARKED = """Credit Card Statement,,,
Date,Narrative,Amount,Running Balance
02 Jan 2025,STORE,12.50 DR,12.50 DR
03 Jan 2025,PAYMENT,12.50 CR,0.00
"""
ACCOUNTING = "Date\tPayee\tAmount\n02-Jan-2025\tStore\t$12.50\n03-Jan-2025\tRefund Store\t($2.50)\n"


@pytest.mark.parametrize(
    ("text", "expected", "expected_kinds"),
    [
        (CARD_NEGATIVE, ["4.50", "-500.00", "39.00", "-25.00"], ["purchase", "repayment", "fee", "refund"]),
        (CARD_POSITIVE, ["4.50", "-500.00"], ["purchase", "repayment"]),
        (DEBIT_CREDIT, ["4.50", "-500.00"], ["purchase", "repayment"]),
        (EUROPEAN, ["12.50", "-1250.00"], ["purchase", "repayment"]),
        (MARKED, ["12.50", "-12.50"], ["purchase", "repayment"]),
        (ACCOUNTING, ["12.50", "-2.50"], ["purchase", "refund"]),
    ],
    ids=["negative is spent", "positive is spent", "two columns", "decimal comma", "CR and DR", "brackets"],
)
def test_english_layouts(tmp_path: Path, text: str, expected: list[str], expected_kinds: list[str]) -> None:
    statement = read_text(tmp_path, text)
    assert [str(line.amount) for line in statement.lines] == expected
    assert kinds(statement) == expected_kinds
    assert not statement.faults


def test_currency_comes_from_the_header_of_the_amount(tmp_path: Path) -> None:
    assert read_text(tmp_path, EUROPEAN).currency == "EUR"


def test_a_currency_nobody_states_is_noted_as_assumed(tmp_path: Path) -> None:
    assert "currency_assumed" in read_text(tmp_path, DEBIT_CREDIT).notes


def test_day_and_month_that_cannot_be_told_apart_are_noted(tmp_path: Path) -> None:
    statement = read_text(tmp_path, "Date,Description,Amount\n03/04/2025,STORE,1.00\n05/06/2025,STORE,1.00\n")
    assert "date_order_assumed" in statement.notes
    told = read_text(tmp_path, "Date,Description,Amount\n03/04/2025,STORE,1.00\n25/06/2025,STORE,1.00\n")
    assert "date_order_assumed" not in told.notes
    assert told.lines[0].traded_on == date(2025, 4, 3)


def test_a_full_card_number_is_masked_in_the_kept_cells(tmp_path: Path) -> None:
    statement = read_text(tmp_path, "交易日期,卡号,摘要,金额\n2025-01-02,6225880012345678,超市,1.00\n")
    line = statement.lines[0]
    assert line.card_tail == "5678"
    assert line.raw[1] == "622588******5678"


def test_small_tables_of_sums_above_do_not_hide_the_real_one(tmp_path: Path) -> None:
    text = (
        "账单日,到期还款日,本期应还金额,最低还款额\n2025-01-05,2025-01-25,100.00,10.00\n"
        "交易日期,记账日期,交易摘要,交易金额\n2025-01-02,2025-01-03,超市,100.00\n"
    )
    statement = read_text(tmp_path, text)
    assert amounts(statement) == ["CNY 100.00"]
    assert [row.reason for row in statement.skipped] == ["title", "title", "header"]


def test_footers_are_remarks(tmp_path: Path) -> None:
    text = "交易日期,交易摘要,交易金额\n2025-01-02,超市,100.00\n------\n温馨提示：本明细仅供参考，以银行记录为准\n"
    assert [row.reason for row in read_text(tmp_path, text).skipped] == ["header", "remark", "remark"]


def test_an_unclosed_quote_costs_no_other_row(tmp_path: Path) -> None:
    rows = "".join(f"2025-01-{day:02d},超市{day},{day}.00\n" for day in range(3, 28))
    statement = read_text(tmp_path, '交易日期,交易摘要,交易金额\n2025-01-02,"19寸显示器,1.00\n' + rows)
    assert [line.line_no for line in statement.lines] == list(range(2, 28))


def test_html_that_calls_itself_xls(tmp_path: Path) -> None:
    page = (
        "<html><head><style>td {}</style></head><body><table>"
        "<tr><td colspan=3>建设银行信用卡账单&nbsp;2025年02月</td></tr></table>"
        "<table>\n<tr><th>交易日期<th>交易描述<th>金额</tr>\n"
        "<tr><td>02/03</td><td>A&amp;B <b>超市</b></td><td>12.50</td></tr></table><script>var a = '<tr>'</script>"
    )
    statement = read_text(tmp_path, page, name="账单.xls", encoding="gb18030")
    line = statement.lines[0]
    assert (line.traded_on, line.description, str(line.amount), line.line_no) == (
        date(2025, 2, 3),
        "A&B 超市",
        "12.50",
        3,
    )
    assert statement.issuer == "ccb"


def test_income_and_fee_that_came_back(tmp_path: Path) -> None:
    text = "交易日期,收/支,金额,摘要\n2025-01-02,收入,5.00,年费返还\n2025-01-03,收入,1.00,结息利息\n"
    assert [line.kind for line in read_text(tmp_path, text).lines] == [LineKind.REFUND, LineKind.INCOME]


def test_amounts_without_signs_are_told_by_their_words(tmp_path: Path) -> None:
    text = (
        "交易日期,记账日期,交易说明,交易币种/金额,入账币种/金额\n"
        "2025-01-10,2025-01-10,退货 支付宝-顺风车,CNY 123.18,CNY 123.18\n"
        "2025-01-11,2025-01-12,消费 星光超市,CNY 2.99,CNY 2.99\n"
        "2025-01-18,2025-01-18,消费 Suica,JPY 1000.00,CNY 49.85\n"
        "2025-01-29,2025-01-29,信用卡还款 跨行,CNY13.50,CNY 13.50\n"
    )
    statement = read_text(tmp_path, text)
    assert amounts(statement) == ["CNY -123.18", "CNY 2.99", "CNY 49.85", "CNY -13.50"]
    assert kinds(statement) == ["refund", "purchase", "purchase", "repayment"]
    assert [line.merchant for line in statement.lines] == ["顺风车", "星光超市", "Suica", ""]
    abroad = statement.lines[2].original
    assert abroad is not None
    assert (str(abroad), abroad.currency) == ("1000.00", "JPY")


def test_an_account_prints_what_comes_in_as_positive(tmp_path: Path) -> None:
    text = (
        "交易日期,交易时间,交易摘要,交易金额,本次余额,对手信息\n20240101,123456,转存,+10000.00,11000.00,某公司\n"
        "20240102,132324,正常还款,-10.00,10990.00,贷款中心\n20240103,132324,结息,+0.01,10990.01,--\n"
    )
    statement = read_text(tmp_path, text)
    assert amounts(statement) == ["CNY -10000.00", "CNY 10.00", "CNY -0.01"]
    assert kinds(statement) == ["income", "other", "income"]
    assert str(statement.lines[1].balance) == "-10990.00"


def test_a_column_of_times_is_no_column_of_days_and_a_counterparty_is_no_card(tmp_path: Path) -> None:
    text = (
        "记账日期,记账时间,币别,金额,余额,交易名称,附言,对方账户名,对方卡号/账号,借记卡号\n"
        '2025-08-22,17:57:17,人民币,-71.89,"3,240.28",无卡支付,----------,某超市,6226******5669,3167\n'
    )
    line = read_text(tmp_path, text).lines[0]
    assert (line.traded_on, line.posted_on, line.card_tail) == (None, date(2025, 8, 22), "3167")
    assert (line.description, line.merchant, str(line.amount)) == ("无卡支付", "某超市", "71.89")


def test_a_direction_in_two_languages(tmp_path: Path) -> None:
    text = "交易日期,交易类型,借贷,交易金额\n2025-01-01,存款利息,贷 Cr,1.23\n2025-01-02,消费,借 Dr,3.21\n"
    assert amounts(read_text(tmp_path, text)) == ["CNY -1.23", "CNY 3.21"]


def test_a_shop_that_notes_the_refund_behind_the_amount(tmp_path: Path) -> None:
    text = (
        "交易时间,商户名称,交易说明,金额,收/付款方式,交易状态,收/支,交易分类\n"
        "2025-01-02 10:00:00\t,某商户,卫衣,131.77(已退款89.84),中国银行信用卡(1875),交易成功,支出,网购\n"
        "2025-01-03 10:00:00\t,某商户,退款-卫衣,89.84,中国银行信用卡(1875),退款成功,不计收支,网购\n"
    )
    statement = read_text(tmp_path, text)
    assert (statement.profile, amounts(statement)) == ("jd", ["CNY 131.77", "CNY -89.84"])


def test_what_was_paid_counts_not_what_was_ordered(tmp_path: Path) -> None:
    text = (
        "交易创建时间,交易成功时间,交易类型,订单标题,收/支,支付方式,订单金额,实付金额\n"
        "2025-02-28 20:35:13,2025-02-28 20:35:25,支付,奶茶,支出,微信支付,¥22.30,¥21.17\n"
    )
    statement = read_text(tmp_path, text)
    assert (statement.profile, amounts(statement), kinds(statement)) == ("meituan", ["CNY 21.17"], ["purchase"])


def test_titles_spread_over_cells(tmp_path: Path) -> None:
    text = (
        "账　　号：,6200000000001230,账户类型,借记卡,日期范围,20251201-20251231\n"
        "交易日期,交易类型,存入金额,取出金额,余额\n2025/12/03  14:06:51,网上支付-支付宝,,3.88,1981.33\n"
    )
    statement = read_text(tmp_path, text)
    assert (statement.account_hint, statement.lines[0].card_tail) == ("620000******1230", "1230")
    assert (statement.period_from, statement.period_to) == (date(2025, 12, 1), date(2025, 12, 31))
    assert amounts(statement) == ["CNY 3.88"]
