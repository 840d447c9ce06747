"""The profile: the folder in which a desk keeps its files, and where the platform wants such folders to be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.kernel.files import disk_fault


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder in which one desk keeps everything, and the names of its parts."""

    folder: Path

    @property
    def settings(self) -> Path:
        """Settings of this desk (TOML)."""
        return self.folder / "settings.toml"

    @property
    def keys(self) -> Path:
        """Key slots; no secret is readable in it."""
        return self.folder / "keys.json"

    @property
    def attempts(self) -> Path:
        """Wrong passwords lately, per login."""
        return self.folder / "attempts.json"

    @property
    def replica(self) -> Path:
        """The encrypted store."""
        return self.folder / "replica.db"

    @property
    def drafts(self) -> Path:
        """Keystrokes that are no action yet, encrypted."""
        return self.folder / "drafts.db"

    @property
    def blobs(self) -> Path:
        """Evidence bytes, encrypted."""
        return self.folder / "blobs"

    @property
    def logs(self) -> Path:
        """Redacted logs."""
        return self.folder / "logs"

    def prepare(self) -> None:
        """Make the folder, open to its owner only; a folder that cannot be made is a `Fault`."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise disk_fault(error, self.folder) from error


def default_profile_folder() -> Path:
    """The platform's user data folder for this program."""
    from platformdirs import user_data_path

    return user_data_path("mediation-desk", appauthor=False)


def machine_settings_file() -> Path:
    """The settings file of the whole machine, which only its administrator can write."""
    from platformdirs import site_config_path

    return site_config_path("mediation-desk", appauthor=False) / "settings.toml"
