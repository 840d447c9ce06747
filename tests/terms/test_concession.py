"""What is given beside an agreement is added to it, so that no sum is split over two papers."""

from decimal import Decimal

from app.kernel.money import Money
from app.terms.concession import Concession
from app.terms.debt import Debt
from app.terms.waiver import Waiver
from tests.terms.given import debt, yuan


def giving(claimed: Debt, waived: Debt, paid: str = "0") -> Concession:
    return Concession(Waiver(claimed, claimed - waived), yuan(paid))


FIRST = giving(debt(principal="5000", interest="1000"), debt(interest="500"), paid="20")
SECOND = giving(debt(principal="5000", interest="500"), debt(interest="250"), paid="3")


def test_about_the_same_debt_the_share_is_that_of_the_first_claim() -> None:
    """Half of 1,000.00 and half of the remaining 500.00 are three quarters of 1,000.00."""
    whole = SECOND.beside(FIRST, same_debt=True)
    assert whole.waiver.share == Decimal("0.75")
    assert (whole.waiver.waived.total, whole.paid, whole.given) == (yuan("750"), yuan("23"), yuan("773"))


def test_what_waives_nothing_more_leaves_the_share_as_it_was() -> None:
    only_paid = giving(debt(), debt(), paid="9")
    assert only_paid.beside(FIRST, same_debt=True).waiver.share == FIRST.waiver.share
    rest_half_paid = giving(debt(interest="300"), debt(interest="150"))
    assert rest_half_paid.beside(FIRST, same_debt=True).waiver.share == Decimal("0.65")


def test_about_another_debt_the_share_is_that_of_both_claims() -> None:
    whole = SECOND.beside(FIRST, same_debt=False)
    assert whole.waiver.share == Decimal("0.5")
    assert (whole.waiver.waived.total, whole.given) == (yuan("750"), yuan("773"))


def test_the_order_of_two_agreements_does_not_matter_to_the_sums() -> None:
    for same in (True, False):
        one, other = FIRST.beside(SECOND, same_debt=same), SECOND.beside(FIRST, same_debt=same)
        assert (one.given, one.waiver.waived) == (other.given, other.waiver.waived)


def test_another_currency_is_kept_apart_and_never_lost() -> None:
    dollar = Money.of("1", "USD")
    foreign = Concession(Waiver(Debt.of({}, "USD"), Debt.of({}, "USD")), dollar, (yuan("7"),))
    whole = SECOND.beside(foreign, same_debt=True)
    assert (whole.currency, whole.given, whole.foreign) == ("CNY", SECOND.given, (dollar, yuan("7")))
    assert FIRST.beside(whole, same_debt=False).foreign == (dollar, yuan("7"))
