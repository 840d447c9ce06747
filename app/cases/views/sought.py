"""What somebody typed to find cases, as conditions of SQL: exact keys, words of the full-text index, or both.

The hits are never fetched and handed back as ids: a common word has more of them than any list may hold, and a list
cut short loses the very cases that a narrow view asks for. So each word becomes a condition on `cases`, in the form
that its number of hits asks for:

- `driven`: the hits are the table to begin with; cheap for a word that few cases hold;
- `walked`: the view is read in its own order and each case is looked up in the set of hit documents; cheap for a word
  that many cases hold, whose set is made in a tenth of a second;
- `probed`: the view is read and the index asked about each case; cheapest for a word that nearly every case holds, and
  dear for every case that does not.

Ranking was decided against: a clerk looks for one case, not for the most relevant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.kernel.ids import CaseNumber
from app.store.folding import as_asked
from app.store.search import bounded_hits, match_query
from app.store.session import DeskSession

FEW = 10_000
"""Hits up to which it is cheaper to begin with them."""
MANY = 100_000
"""Hits beyond which nearly every case holds the word; nothing is counted further."""
MOST_WORDS = 6
_PROBE_FOR_HITS = 100  # asking about one case costs what so many hits cost in the set
NUMBER = re.compile(r"[0-9]{4}-[0-9]{4}-[0-9]{6}")
# In these a parameter is written `:#name`: each word has parameters of its own.
_OF_CASES = """SELECT d.case_id AS id FROM search_index f CROSS JOIN search_doc d ON d.doc = f.rowid
WHERE f.search_index MATCH :#match"""
_OF_NAMES = """SELECT k.id FROM search_index f CROSS JOIN search_doc d ON d.doc = f.rowid
CROSS JOIN cases k ON k.customer_id = d.case_id WHERE f.search_index MATCH :#match AND d.table_name = 'customers'"""
_WALKED = """EXISTS (SELECT 1 FROM search_doc d WHERE d.case_id IN (cases.id, cases.customer_id)
AND +d.doc IN (SELECT rowid FROM search_index WHERE search_index MATCH :#match))"""
_PROBED = """EXISTS (SELECT 1 FROM search_doc d CROSS JOIN search_index f ON f.rowid = d.doc
WHERE d.case_id IN (cases.id, cases.customer_id) AND f.search_index MATCH :#match)"""
_OF_CUSTOMERS = "SELECT k.id FROM customers p CROSS JOIN cases k ON k.customer_id = p.id WHERE "


@dataclass(frozen=True, slots=True)
class Word:
    """One thing sought: `keys` are selects of case ids by exact keys, `match` is what the full-text index is asked.

    The values stand in `params`; `hits` is how many there are, counted up to `MANY` + 1.
    """

    keys: tuple[str, ...]
    match: bool
    hits: int
    params: Mapping[str, Any]
    tag: str

    @property
    def exact(self) -> bool:
        """Whether the index can be asked about one case: for a single character it would begin from all its words."""
        return "*" not in self.params.get(f"{self.tag}_match", "")

    def driven(self) -> str:
        """A select of the ids of all cases that fit."""
        return " UNION ".join([*self.keys, *(self._named(one) for one in (_OF_CASES, _OF_NAMES) if self.match)])

    def walked(self) -> str:
        """A condition on a case, by the set of hit documents."""
        return self._condition(_WALKED)

    def probed(self) -> str:
        """A condition on a case that asks the index about each."""
        return self._condition(_PROBED)

    def one_by_one(self, cases: int) -> str:
        """The condition for that many cases: `probed` where that is cheaper than making the set of hits."""
        return self.probed() if self.exact and cases * _PROBE_FOR_HITS < self.hits else self.walked()

    def _condition(self, words: str) -> str:
        either = [f"cases.id IN ({' UNION '.join(self.keys)})"] if self.keys else []
        if self.match:
            either.append(self._named(words))
        return f"({' OR '.join(either)})"

    def _named(self, sql: str) -> str:
        return sql.replace(":#", f":{self.tag}_")


def words_sought(session: DeskSession, typed: str) -> list[Word]:
    """What `typed` looks for, the rarest word first; every word must fit a case. Empty when nothing can fit.

    A number typed with spaces is one number; words beyond the sixth are looked for in one place together.
    """
    plain = as_asked(typed)
    if not plain:
        return []
    if NUMBER.fullmatch(plain):
        return _present([_word(session, "w", ("SELECT id FROM cases WHERE no = :w_no",), {"w_no": plain}, "")])
    split = list(dict.fromkeys(plain.split()))
    if len(split) > 1:
        whole = _word(session, "w", *_keys(session, "w", plain), "")
        if whole.hits:
            return [whole]
    if len(split) > MOST_WORDS:
        split[MOST_WORDS - 1 :] = [" ".join(split[MOST_WORDS - 1 :])]
    found = [_word(session, f"w{n}", *_keys(session, f"w{n}", one), match_query(one)) for n, one in enumerate(split)]
    return _present(found)


def _present(words: list[Word]) -> list[Word]:
    return sorted(words, key=lambda word: word.hits) if all(word.hits for word in words) else []


def _word(session: DeskSession, tag: str, keys: tuple[str, ...], params: dict[str, Any], match: str) -> Word:
    # Keys that name nothing are left out: the condition asked of each case is shorter without them.
    connection = session.connection()
    hits = 0
    named: list[str] = []
    for key in keys:
        names = re.findall(r":(\w+)", key)
        count = connection.exec_driver_sql(
            f"SELECT count(*) FROM ({key} LIMIT {MANY + 1})", {name: params[name] for name in names}  # noqa: S608 - ours
        ).scalar_one()  # fmt: skip
        if count:
            named.append(key)
            hits += int(count)
    if match:
        params[f"{tag}_match"] = match
        hits += bounded_hits(connection, match, MANY + 1)
    return Word(tuple(named), bool(match), hits, params, tag)


def _keys(session: DeskSession, tag: str, plain: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    digits = re.sub(r"[\s*-]", "", plain).upper()
    params: dict[str, Any] = {f"{tag}_plain": plain}
    keys = ["SELECT id FROM cases WHERE external_id = :#plain"]
    if not (digits.isascii() and digits.isdigit()) and not re.fullmatch(r"[0-9]{17}X", digits):
        return tuple(key.replace(":#", f":{tag}_") for key in keys), params
    params |= {f"{tag}_digits": digits, f"{tag}_beyond": digits + ":", f"{tag}_tail": digits[-4:]}
    if len(digits) <= 6 and int(digits):
        params[f"{tag}_no"] = str(CaseNumber(session.today.year, session.actor.branch_id, int(digits)))
        keys.append("SELECT id FROM cases WHERE no = :#no")
    if len(digits) == 4:
        keys.append("SELECT id FROM cases WHERE card_tail = :#digits")
    if len(digits) >= 12:
        keys.append("SELECT id FROM cases WHERE card_tail = :#tail AND card_number = :#digits")
    if len(digits) >= 7:
        # A range, not LIKE: SQLite's LIKE folds case and so leaves the index alone.
        keys.append(_OF_CUSTOMERS + "p.phone >= :#digits AND p.phone < :#beyond")
        keys.append(_OF_CUSTOMERS + "p.id_number = :#digits")
    return tuple(key.replace(":#", f":{tag}_") for key in keys), params
