"""What is done with branches and people, with absences and duties; one file per subject."""

from app.staff.desk.absences import end_absence, enter_absence
from app.staff.desk.duties import set_duty
from app.staff.desk.people import (
    NewBranch,
    NewStaff,
    add_branch,
    add_member,
    disable_member,
    enable_member,
    member_of,
    members_count,
    preferences,
    set_branch,
    set_preference,
    set_role,
)

__all__ = [
    "NewBranch",
    "NewStaff",
    "add_branch",
    "add_member",
    "disable_member",
    "enable_member",
    "end_absence",
    "enter_absence",
    "member_of",
    "members_count",
    "preferences",
    "set_branch",
    "set_duty",
    "set_preference",
    "set_role",
]
