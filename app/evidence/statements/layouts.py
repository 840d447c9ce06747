"""Layouts that people described, beside the shipped ones. A malformed one is told and left out; the others stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from app.evidence.statements.profiles import Profile, StatementProfiles, in_order
from app.kernel.errors import Refusal


def profile_of(data: Mapping[str, Any], title: str) -> Profile:
    """The layout that stored data describe; `Refusal("evidence.profile_malformed")` with place and reason otherwise."""
    try:
        profile = Profile.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        reason = f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
        raise Refusal("evidence.profile_malformed", "title", file=title, reason=reason) from error
    if len(set(profile.places.values())) < len(profile.places) or any(
        not 0 <= n < 300 for n in profile.places.values()
    ):
        raise Refusal("evidence.profile_malformed", "title", file=title, reason="places")
    return profile


def with_layouts(profiles: StatementProfiles, more: Iterable[Profile]) -> StatementProfiles:
    """The layouts of an installation and further ones; one of the same name takes the earlier one's place."""
    known = {profile.name: profile for profile in profiles.profiles}
    known.update((profile.name, profile) for profile in more if profile.detect is not None)
    return StatementProfiles(profiles.common, in_order(known.values()))
