"""The composition root: everything is built here, once, and only here are back ends named."""

from app.desktop.desktop import Desktop, resource_folder
from app.desktop.seat import Seat
from app.desktop.wiring import load_models, wire

__all__ = ["Desktop", "Seat", "load_models", "resource_folder", "wire"]
