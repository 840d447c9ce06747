"""Every sentence of the window exists in Chinese and in English, and no translation outlives its sentence.

The sentences are extracted again with lupdate into a temporary file and compared as sets: merging into the real files
would let a check change what it checks. The files of a room are `resources/translations/<language>/<room>.ts`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from installer.places import ROOT, tool

LANGUAGES = ("zh_CN", "en")
SOURCE_LANGUAGE = "en"
PLACE = re.compile(r"%L?\d+|%n|\{\w*\}")
SAYING = frozenset({"tr", "translate"})
# Modules that lie in ui/ itself belong to no room; their sentences are filed under this name.
ENTRANCE = "start"

Key = tuple[str, str, str]


@dataclass(frozen=True)
class Message:
    """One sentence of a `.ts` file: its context, source and comment, what it is translated to, and its state."""

    key: Key
    forms: tuple[str, ...]
    state: str

    def __str__(self) -> str:
        return f"{self.key[0]}: {self.key[1][:60]!r}"


def read(path: Path) -> list[Message]:
    """Read the messages of a `.ts` file, in its order."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name", "")
        for node in context.iter("message"):
            translation = node.find("translation")
            forms: tuple[str, ...] = ("",)
            state = "unfinished"
            if translation is not None:
                plural = [form.text or "" for form in translation.iter("numerusform")]
                forms, state = tuple(plural or [translation.text or ""]), translation.get("type", "")
            key = (name, node.findtext("source", ""), node.findtext("comment", ""))
            messages.append(Message(key, forms, state))
    return messages


def unfinished(where: str, message: Message, language: str) -> list[str]:
    """Find what keeps one translation from being complete and faithful."""
    if message.state:
        return [f"{where}: {message} is {message.state}"]
    if not all(form.strip() for form in message.forms):
        return [f"{where}: {message} is empty"]
    wanted = sorted(PLACE.findall(message.key[1]))
    found = []
    for form in message.forms:
        if sorted(PLACE.findall(form)) != wanted:
            found.append(f"{where}: {message} has other placeholders than its source: {form[:60]!r}")
    if language == SOURCE_LANGUAGE and "%n" not in message.key[1] and message.forms != (message.key[1],):
        found.append(f"{where}: {message} reads differently in English than in the source")
    return found


def compare(where: str, spoken: set[Key], messages: list[Message]) -> list[str]:
    """Find sentences that are said and not filed, and such that are filed and no longer said."""
    filed = {message.key for message in messages}
    missing = [f"{where}: lacks {key[0]}: {key[1][:60]!r}" for key in sorted(spoken - filed)]
    stale = [f"{where}: keeps {key[0]}: {key[1][:60]!r}, which is no longer said" for key in sorted(filed - spoken)]
    return missing + stale


def rooms(ui: Path) -> dict[str, list[Path]]:
    """List the sources of each room that has a face; modules in `ui/` itself are filed under `start`."""
    found = {ENTRANCE: sorted(ui.glob("*.py"))}
    for folder in sorted(ui.iterdir()) if ui.is_dir() else []:
        sources = sorted(folder.rglob("*.py")) if folder.is_dir() else []
        if sources:
            found[folder.name] = sources
    return {room: sources for room, sources in found.items() if sources}


def spoken_in(sources: list[Path], folder: Path) -> set[Key]:
    """Extract the sentences of some sources with lupdate, into a file in `folder`."""
    target = folder / "spoken.ts"
    target.unlink(missing_ok=True)
    command = [tool("pyside6-lupdate"), "-silent", *map(str, sources), "-ts", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return {message.key for message in read(target)} if target.exists() else set()


def hidden_in(source: Path) -> list[str]:
    """Find sentences inside f-strings: lupdate does not look there, so nobody would translate them."""
    found = []
    for outer in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(outer, ast.JoinedStr):
            calls = (node.func for node in ast.walk(outer) if isinstance(node, ast.Call))
            names = (call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls)
            if SAYING & set(names):
                found.append(f"{source.parent.name}/{source.name}:{outer.lineno}: a sentence inside an f-string")
    return found


def problems(root: Path = ROOT) -> list[str]:
    """Compare every room's sentences with its file in every language."""
    found: list[str] = []
    files = root / "resources" / "translations"
    known = rooms(root / "ui")
    with tempfile.TemporaryDirectory() as folder:
        for room, sources in known.items():
            found += [line for source in sources for line in hidden_in(source)]
            spoken = spoken_in(sources, Path(folder))
            for language in LANGUAGES:
                path = files / language / f"{room}.ts"
                where = f"{language}/{room}.ts"
                if not path.exists():
                    found += [f"{where}: is missing; ui/{room} says {len(spoken)} sentences"] if spoken else []
                    continue
                messages = read(path)
                found += compare(where, spoken, messages)
                for message in messages:
                    found += unfinished(where, message, language)
    for path in sorted(files.glob("*/*.ts")):
        if path.stem not in known or path.parent.name not in LANGUAGES:
            found.append(f"{path.parent.name}/{path.name}: belongs to no room or language")
    return found
