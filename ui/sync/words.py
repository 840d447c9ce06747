"""Sentences about rounds of sync, for the page's parts; no widget in here."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.kernel.clock import local_minute
from app.kernel.errors import DeskError, Fault
from app.kernel.wording import Wording
from app.sync.offset import Drift, drift
from app.sync.transport import Offline
from app.sync.views import Badge
from ui.shell.syncing import Round, Verified, span_words

translate = QCoreApplication.translate
_CODES = frozenset({"enrol_again", "upgrade_required", "read_only"})


def error_words(words: Wording, error: BaseException | None, number: str = "") -> tuple[str, str]:
    """Sentence and remedy of an error, whatever it is."""
    if error is None:
        return "", ""
    if isinstance(error, DeskError):
        told = words.told(error)
        return told.sentence, told.remedy
    return (
        translate("Syncing", "Something failed inside the program (number {0}).").format(number),
        translate("Syncing", "What you typed is kept. Please report the number."),
    )


def line(sentence: str, remedy: str) -> str:
    """Both in one line; after a Chinese full stop no space is written."""
    return f"{sentence}{'' if sentence.endswith('。') else ' '}{remedy}".strip()


def trouble_words(words: Wording, badge: Badge | None, last: Round | None) -> tuple[str, str]:
    """What stopped the last round and what to do; empty when nothing did."""
    if last is not None and last.error is not None:
        return error_words(words, last.error, last.number)
    condition = last.condition if last is not None else badge.condition if badge is not None else "never"
    why = badge.why if badge is not None else ""
    if condition in _CODES:
        sentence, remedy = error_words(words, Fault(f"sync.{condition}", why=("sync_why", why)))
        return sentence, remedy
    if condition not in ("ok", "never", "cancelled", "elsewhere") and why:
        return error_words(words, Offline(why) if condition == "offline" else Fault(why))
    return "", ""


def outcome_words(words: Wording, ended: Round) -> str:
    """How a round ended, in a few words."""
    if ended.condition == "failed":
        return translate("Syncing", "failed on this PC")
    return words.label("sync_condition", ended.condition)


def clock_words(offset_ms: int) -> tuple[str, str]:
    """Tone and sentence about this PC's clock; empty when it is well."""
    found = drift(offset_ms)
    if found is Drift.WELL:
        return "", ""
    off = span_words(timedelta(milliseconds=offset_ms))
    if offset_ms > 0:
        said = translate("Syncing", "The clock of this PC is {0} behind the centre's.").format(off)
    else:
        said = translate("Syncing", "The clock of this PC is {0} ahead of the centre's.").format(off)
    if found is Drift.UNCERTAIN:
        more = translate("Syncing", "Deadlines shown here are uncertain. Have the clock set before you go on.")
        return "danger", f"{said}\n{more}"
    more = translate("Syncing", "Order is the centre's, so nothing is lost; times written here may be wrong.")
    return "soon", f"{said}\n{more}"


def verified_words(words: Wording, found: Verified) -> tuple[str, str]:
    """Tone and sentence about a comparison."""
    at = local_minute(found.at)
    if found.elsewhere:
        return "soon", translate("Syncing", "Another program is syncing this desk; try again in a moment.")
    if found.error is not None:
        return "soon", line(*error_words(words, found.error, found.number))
    if found.differences:
        said = translate("Syncing", "%n row(s) differed and were read again", "", found.differences)
        return "soon", translate("Syncing", "{0}: {1}.").format(at, said)
    return "good", translate("Syncing", "{0}: equal with the centre.").format(at)
