"""The proofs, room by room as in `app`; `bench` measures, `acceptance` walks whole flows, `house` guards the plan."""
