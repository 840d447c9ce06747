"""What staff do to make a paper final: sign, seal, verify, print, take back, deliver."""

from app.sealing.copies import Share
from app.sealing.desk.deliveries import deliver, prove_delivery, record_return
from app.sealing.desk.papers import copies_of, copy_awaited, copy_back, register_paper
from app.sealing.desk.seals import seal, seal_of, verify_seal
from app.sealing.desk.signatures import sign, signatures_of
from app.sealing.verdict import Finding, SealCheck

__all__ = [
    "Finding",
    "SealCheck",
    "Share",
    "copies_of",
    "copy_awaited",
    "copy_back",
    "deliver",
    "prove_delivery",
    "record_return",
    "register_paper",
    "seal",
    "seal_of",
    "sign",
    "signatures_of",
    "verify_seal",
]
