"""Forty files that a disputed card brings to a mediator's desk: samples where they are, the rest made here.

They tell one story, so that what is read out of one can be found again in another: a subscription that was charged
three times after it was cancelled, one of them refunded, and collectors who called at work. Nobody in it exists.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from pathlib import Path

from tests.evidence.conftest import SAMPLES, picture
from tests.evidence.recognition.pages import drawn
from tests.evidence.statements.files import xlsx
from tests.evidence.test_recordings import wav

CUSTOMER, PHONE, CARD, ID = "李小华", "13900001234", "6222021234568123", "11010519491231002X"
MERCHANT = "星光影音会员"
_CHARGED = ("2026-08-05", "2026-09-05", "2026-10-05")


def _pdf(*pages: str | list[str]) -> bytes:
    """A PDF with a text layer, a page for each list of lines."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for page in pages:
        canvas.setFont("STSong-Light", 12)
        for row, text in enumerate([page] if isinstance(page, str) else page):
            canvas.drawString(60, 780 - 22 * row, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _letter(subject: str, words: str, sender: str, *enclosed: tuple[str, bytes]) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "service@bank.example", subject
    mail["Date"] = "Mon, 12 Oct 2026 09:30:00 +0800"
    mail.set_content(words)
    for name, data in enclosed:
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def _chat(*lines: tuple[str, str, str]) -> bytes:
    return "\n".join(f"{at} {who}\n{words}\n" for at, who, words in lines).encode()


def _tiff(*pages: list[str]) -> bytes:
    from PIL import Image

    frames = [Image.open(io.BytesIO(drawn(page))).convert("L") for page in pages]
    out = io.BytesIO()
    frames[0].save(out, "TIFF", save_all=True, append_images=frames[1:], compression="tiff_lzw")
    return out.getvalue()


def _contract() -> bytes:
    clauses = [
        f"第{number}条 持卡人应按账单所列日期还款，未按期还款的，按约定计收利息和违约金。" for number in range(1, 13)
    ]
    return _pdf(["信用卡领用合约", *clauses], *([f"第{page}页", *clauses] for page in range(2, 13)))


def _statement() -> bytes:
    rows = [f"{day},{day},{MERCHANT},98.00,人民币,8123" for day in _CHARGED]
    rows += [
        f"2026-10-09,2026-10-10,{MERCHANT} 退款,-98.00,人民币,8123",
        "2026-10-20,2026-10-21,循环利息,12.60,人民币,8123",
    ]
    return ("交易日期,记账日期,交易说明,交易金额,币种,卡号末四位\n" + "\n".join(rows) + "\n").encode("gb18030")


def _work_log() -> bytes:
    return xlsx(
        ("催收记录", [["日期", "时间", "号码", "结果"], ["2026-10-11", "12:40", "021-5555 0101", "本人拒接"],
                      ["2026-10-12", "21:15", "021-5555 0102", "联系单位前台"]]),
    )  # fmt: skip


_MADE: Mapping[str, Callable[[], bytes]] = {
    "信用卡领用合约.pdf": _contract,
    "会员服务协议.pdf": lambda: _pdf(["会员服务协议", "自动续费可随时取消，取消后次月不再扣款。"], "附件"),
    "取消确认截图.png": lambda: drawn(["自动续费已取消", "2026-07-20 08:15", f"服务商：{MERCHANT}"]),
    "扣款短信截图.png": lambda: drawn(["您尾号8123的信用卡", "10月5日消费98.00元", MERCHANT]),
    "8月账单页.png": lambda: drawn(["八月账单", "2026-08-05 星光影音会员 98.00", "应还款额 1,298.00"]),
    "9月账单页.png": lambda: drawn(["九月账单", "2026-09-05 星光影音会员 98.00", "应还款额 1,396.00"]),
    "10月账单页.png": lambda: drawn(["十月账单", "2026-10-05 星光影音会员 98.00", "循环利息 12.60"]),
    "信用卡流水.csv": _statement,
    "催收通话清单.xlsx": _work_log,
    "身份证复印件.png": lambda: drawn([f"姓名 {CUSTOMER}", "住址 上海市浦东新区世纪大道8号", f"公民身份号码 {ID}"]),
    "授权委托书.pdf": lambda: _pdf([f"委托人 {CUSTOMER} 委托其女办理投诉事宜。", f"电话 {PHONE}"]),
    "报警回执.pdf": lambda: _pdf(["接报回执", "报警时间 2026年10月13日", f"报警人 {CUSTOMER}", f"身份证号 {ID}"]),
    "收入证明.pdf": lambda: _pdf(["收入证明", "月均收入 4,200.00 元", "用途：申请个性化分期"]),
    "门诊病历.pdf": lambda: _pdf(["门诊病历", "主诉：失眠两周", "建议休息"]),
    "商户回函.eml": lambda: _letter("关于扣款的回复", "经核实，取消后仍扣款三笔，已退回一笔。", "cs@media.example",
                                ("退款凭证.txt", "退款 98.00 元，2026-10-09".encode())),
    "客户投诉信.eml": lambda: _letter("要求退款并停止骚扰", f"我叫{CUSTOMER}，卡号 {CARD}，请退款。", "li@mail.example",
                                 ("取消截图.png", drawn(["已取消"]))),
    "内部协查答复.eml": lambda: _letter("协查答复", "授权系统显示三笔为免密代扣。", "risk@bank.example"),
    "与商户客服聊天.txt": lambda: _chat(
        ("2026-10-08 10:02:11", CUSTOMER, "我七月就取消了，为什么还扣钱？"),
        ("2026-10-08 10:03:40", "客服小星", "您好，查询到系统延迟，先为您退最近一笔。"),
        ("2026-10-08 10:05:02", CUSTOMER, "前两笔呢？"), ("2026-10-08 10:09:30", "客服小星", "前两笔已超过退款期限。")),
    "与催收聊天.txt": lambda: _chat(
        ("2026-10-11 12:45:00", "催收员07", "再不还款就联系您单位。"),
        ("2026-10-11 12:46:10", CUSTOMER, "我在投诉，不要打到单位。"),
        ("2026-10-12 21:20:00", "催收员07", "今天必须处理。"), ("2026-10-12 21:21:00", CUSTOMER, "已经九点多了。")),
    "来电录音一.wav": lambda: wav(2.0),
    "来电录音二.wav": lambda: wav(3.0),
    "柜面照片.jpg": lambda: picture(640, 480, "JPEG", 6),
    "信封照片.jpg": lambda: picture(480, 640, "JPEG"),
    "扫描申诉书.tif": lambda: _tiff(["申诉书第一页", "请求退还扣款"], ["申诉书第二页", "签名"], ["附件"]),
    "情况说明.txt": lambda: ("2026年7月20日取消续费，此后仍被扣款。\n" * 6).encode("gb18030"),
    "还款计划草稿.xlsx": lambda: xlsx(("草稿", [["期数", "金额"], [1, 500], [2, 500], [3, 500]])),
    "调账申请.pdf": lambda: _pdf(["调账申请", "拟冲回利息 12.60 元"]),
    "系统日志摘录.csv": lambda: "时间,动作,结果\n2026-08-05 02:00,代扣,成功\n2026-09-05 02:00,代扣,成功\n".encode(),
}  # fmt: skip
SAMPLED = tuple(
    f"{folder}/{name}" for folder, names in {
        "receipts": ("001.jpg", "003.jpg", "005.jpg", "019.jpg", "217.jpg"),
        "statements": ("alipay.csv", "anz-credit.ofx", "boc-credit.csv", "citic-credit.xls", "cmb-credit.csv",
                       "icbc-credit.csv", "wechat.xlsx"),
    }.items() for name in names
)  # fmt: skip
"""The samples that belong to it."""


def dossier(folder: Path) -> list[Path]:
    """Write the files into a folder and name them, samples last (where they are not here, without them)."""
    found = []
    for name, make in _MADE.items():
        path = folder / name
        path.write_bytes(make())
        found.append(path)
    return found + [SAMPLES / name for name in SAMPLED if (SAMPLES / name).is_file()]
