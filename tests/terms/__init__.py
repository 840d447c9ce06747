"""The terms of an offer: sums to the cent, dates by the civil code, law by its article."""
