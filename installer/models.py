"""Every mapped class of the rooms, found by their places."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil

import app


def load_models() -> None:
    """Import every room's mapped classes, so that the metadata is whole."""
    importlib.import_module("app.store.outbox")
    importlib.import_module("app.store.access")
    for room in pkgutil.iter_modules(app.__path__):
        if room.ispkg:
            name = f"app.{room.name}.model"
            if importlib.util.find_spec(name) is not None:
                importlib.import_module(name)
