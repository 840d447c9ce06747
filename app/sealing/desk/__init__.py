"""What staff do to make a paper final: sign, seal, verify, print, take back, deliver, have the seal pressed."""

from app.sealing.copies import Share
from app.sealing.desk.deliveries import deliver, prove_delivery, record_return
from app.sealing.desk.papers import copies_of, copy_awaited, copy_back, register_paper
from app.sealing.desk.requests import (
    decide_seal,
    register_organisation_seal,
    register_seal,
    request_seal,
    withdraw_seal,
)
from app.sealing.desk.seals import seal, seal_alone, seal_of, verify_seal
from app.sealing.desk.signatures import sign, signatures_of
from app.sealing.verdict import Finding, SealCheck

__all__ = [
    "Finding",
    "SealCheck",
    "Share",
    "copies_of",
    "copy_awaited",
    "copy_back",
    "decide_seal",
    "deliver",
    "prove_delivery",
    "record_return",
    "register_organisation_seal",
    "register_paper",
    "register_seal",
    "request_seal",
    "seal",
    "seal_alone",
    "seal_of",
    "sign",
    "signatures_of",
    "verify_seal",
    "withdraw_seal",
]
