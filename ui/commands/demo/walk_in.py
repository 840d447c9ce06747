"""The walk-in from the door to the signed agreement, by script, with the same use cases that the window calls.

Each person does their own part on a replica of their own, and hands over through the centre: the clerk takes the case
in, interviews and seals; the case officer investigates and drafts; the lead approves; the clerk has it signed. Nothing
is written past the rooms.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from app.agreements import desk as agreements
from app.agreements.answers import Answers
from app.agreements.model import AgreementKind
from app.casefile import desk as casefile
from app.cases import desk as cases
from app.cases.codes import FirstActionKind, Status
from app.cases.model import Case
from app.desktop import resource_folder
from app.evidence import desk as evidence
from app.evidence.model import Transaction
from app.kernel.days import add_months
from app.kernel.money import Money
from app.sealing.model import SignatureMethod, SignerRole
from app.store.session import DeskSession
from app.terms.debt import Component, Debt
from app.terms.request import Method, PlanRequest
from ui.casefile.gathering import gather
from ui.commands.demo.crew import Crew
from ui.commands.demo.interview import hold_interview
from ui.commands.demo.signatures import strokes_of
from ui.commands.demo.voucher import write_voucher

CLERK, OFFICER, LEAD = "wangmin", "lixue", "zhaogang"
CUSTOMER = "钱𫖯"
ACCOUNT = "6222020000001234"
SUMMARY = (
    "2026 年 8 月因住院花费较大，未能按期还款。客户认可欠款本金，对利息和违约金的计收有异议，"
    "并反映外部机构多次致电其单位。客户希望减免部分息费，分期偿还。"
)


def perform(crew: Crew, papers: Path) -> dict[str, Any]:
    """Perform the walk-in and return case number, status and the files that were written."""
    script = Script(crew)
    case_id = script.take_in()
    script.add_evidence(case_id, papers)
    script.interview(case_id)
    script.investigate(case_id)
    script.agree(case_id)
    files = script.print_papers(case_id, papers)
    with crew.reading(CLERK) as session:
        case: Case = session.found(Case, case_id)
        return {"case": case.no, "status": case.status.value, "files": files}


class Script:
    """One line of the script after the other, each as the person whose part it is."""

    def __init__(self, crew: Crew) -> None:
        self.desk = crew.desk
        self.crew = crew

    def take_in(self) -> UUID:
        """The five-minute minimum, and first things first: collection is held to the minute."""

        def register(session: DeskSession) -> UUID:
            case = cases.register_walk_in(
                session,
                cases.WalkIn(
                    name=CUSTOMER,
                    phone="13900000068",
                    card=ACCOUNT,
                    narrative=SUMMARY,
                    amount="30000.00",
                    id_number="320100195803070019",
                    address="江城市鼓楼区梧桐里 3 号 2 幢 501 室",
                    needs=("elderly",),
                    demands=("instalment_plan", "waiver", "stop_harassment"),
                    cause="hardship",
                    still_called=True,
                ),
            )
            cases.log_first_action(session, case.id, FirstActionKind.HOLD_COLLECTION, "CS-20261124-0068")
            return case.id

        return self.crew.do(CLERK, "cases.register", register)

    def add_evidence(self, case_id: UUID, papers: Path) -> None:
        """A statement whose disputed lines are ticked, and a voucher."""
        papers.mkdir(parents=True, exist_ok=True)
        voucher = write_voucher(papers / "hospital-slip.png")
        blobs = self.crew.seat(CLERK).blobs
        source = resource_folder("sample") / "statement.csv"
        with self.crew.acting(CLERK, "evidence.add") as session:
            statement = evidence.add_file(session, case_id, source, blobs, title="信用卡对账单 2026 年 10 月")
            evidence.add_file(session, case_id, voucher, blobs, title="住院预交款收据")
            evidence.read_transactions(session, statement.id, blobs)
        with self.crew.acting(CLERK, "evidence.mark") as session:
            lines = session.query(Transaction).filter(Transaction.case_id == case_id).all()
            disputed = [line.id for line in lines if line.kind in ("interest", "fee")]
            evidence.mark_many(session, disputed, why="客户对息费的计收有异议")

    def interview(self, case_id: UUID) -> None:
        """Held, read back, signed and sealed at the window."""
        self.crew.do(CLERK, "interviews.hold", lambda s: hold_interview(s, case_id, self.desk.wording))

    def investigate(self, case_id: UUID) -> None:
        """Accepted at the window, taken by the case officer, investigated, and on the table."""
        self.crew.do(CLERK, "cases.accept", lambda s: casefile.accept(s, case_id))
        self.crew.do(OFFICER, "cases.take", lambda s: cases.take(s, case_id))
        for target in (Status.INVESTIGATING, Status.MEDIATING, Status.DRAFTING):
            self.crew.do(OFFICER, "cases.move", partial(casefile.move, case_id=case_id, target=target))

    def agree(self, case_id: UUID) -> None:
        """Draft, hand in, approve by the lead, sign at the window."""
        library = self.desk.clauses

        def draft(session: DeskSession) -> UUID:
            made = agreements.draft(session, case_id, AgreementKind.INSTALMENT)
            agreements.save_version(session, made.id, _answers(session.today), library)
            return made.id

        agreement_id = self.crew.do(OFFICER, "agreements.draft", draft)
        self.crew.do(
            OFFICER, "agreements.submit", lambda s: agreements.submit(s, agreement_id, library, "客户患病，申请减免")
        )
        self.crew.do(LEAD, "agreements.approve", lambda s: agreements.approve(s, agreement_id, "同意"))

        def sign(session: DeskSession, role: SignerRole, name: str) -> None:
            agreements.sign_as(session, agreement_id, role, name, SignatureMethod.DRAWN, strokes_of(name))

        self.crew.do(CLERK, "agreements.sign", lambda s: sign(s, SignerRole.CUSTOMER, CUSTOMER))
        self.crew.do(CLERK, "agreements.sign", lambda s: sign(s, SignerRole.STAFF, "王敏"))
        self.crew.do(CLERK, "agreements.conclude", lambda s: agreements.conclude(s, agreement_id))

    def print_papers(self, case_id: UUID, papers: Path) -> dict[str, Path]:
        """Write the three papers, in large print where the customer's age asks for it."""
        now, files = self.desk.clock.now(), {}
        with self.crew.reading(CLERK) as session:
            number = session.found(Case, case_id).no
        for kind, name in (("interview_record", "interview"), ("agreement", "agreement"), ("case_report", "report")):
            job = self.crew.do(CLERK, "reports.print", partial(gather, kind=kind, no=number, wording=self.desk.wording))
            files[kind] = papers / f"{number}-{name}.pdf"
            job.write(files[kind], printed_at=now)
        return files


def _answers(today: date) -> Answers:
    claimed = Debt.of(
        {
            Component.PRINCIPAL: Money.of("30000"),
            Component.INTEREST: Money.of("612.40"),
            Component.LATE_CHARGE: Money.of("300"),
        }
    )
    waived = Debt.of({Component.INTEREST: Money.of("200"), Component.LATE_CHARGE: Money.of("100")})
    owed = (claimed - waived).total
    plan = PlanRequest(owed, 36, add_months(today, 1), Method.ANNUITY, annual_rate=Decimal("0.048"), start=today)
    return Answers(
        AgreementKind.INSTALMENT,
        claimed,
        waived,
        plan,
        exceeds_ability=True,
        willing=True,
        texts={"account_name": CUSTOMER, "account": ACCOUNT, "court_place": "江城市"},
        dates={"as_of": today},
        options=frozenset({"reminder"}),
    )
