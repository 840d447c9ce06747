"""The profile: the folder in which a desk keeps its files, and where the platform wants such folders to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.kernel.files import disk_fault

PEOPLE = "people"


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
    def database_files(self) -> list[Path]:
        """Store and drafts with the files that SQLite keeps beside them; any of them may be absent."""
        return [
            file.with_name(file.name + ending)
            for file in (self.replica, self.drafts)
            for ending in ("", "-wal", "-shm", "-journal")
        ]

    def of(self, login: str) -> Profile:
        """The folder of one person at a desk that has a centre: each has a replica and keys of their own."""
        return Profile(self.folder / PEOPLE / login)

    def people(self) -> list[str]:
        """The logins that have such a folder with keys in it, in order of name."""
        folder = self.folder / PEOPLE
        return sorted(one.name for one in folder.iterdir() if Profile(one).keys.exists()) if folder.is_dir() else []

    def put_aside(self, at: datetime) -> None:
        """Rename database files that nobody has a key for, so that new ones can be made; nothing is deleted."""
        for file in self.database_files:
            if file.exists():
                file.rename(file.with_name(f"unkeyed-{at:%Y%m%dT%H%M%S}-{file.name}"))

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
