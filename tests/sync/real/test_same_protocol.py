"""The tests of the desk's side, as they are, against the real server: another centre behind the same fixtures.

Left out are those that make up a refusal or a poison of the centre's (`refuse_when`, `poison_when`) or look into the
fake one; the real centre's own are in the files beside this one.
"""

from tests.sync.test_conflicts import *  # noqa: F403
from tests.sync.test_extent import *  # noqa: F403
from tests.sync.test_faults import (  # noqa: F401
    test_cancelled_between_two_steps_everything_done_stands,
    test_f2_two_cycles_at_once_are_one,
    test_f3_f4_a_line_cut_at_any_question_costs_nothing,
    test_f13_the_wrong_key_opens_nothing,
    test_f15_a_hole_among_what_was_staged_is_seen_too,
)
from tests.sync.test_first import *  # noqa: F403
from tests.sync.test_push_pull import *  # noqa: F403
from tests.sync.test_reach import (  # noqa: F401
    test_a_case_granted_to_a_person_comes_whole_and_goes_whole,
    test_a_case_that_moves_leaves_one_branch_and_enters_the_other_whole,
    test_an_administrator_sees_people_and_no_case,
    test_f7_an_edit_of_a_case_that_moved_away_is_kept,
    test_f8_a_disabled_person_is_told_and_keeps_the_text,
    test_own_access_entries_stay_when_the_case_goes,
    test_work_typed_while_the_right_is_taken_away_is_quarantined_for_the_lead,
)
from tests.sync.test_upkeep import (  # noqa: F401
    test_a_note_typed_while_its_batch_is_away_is_not_acknowledged_with_it,
    test_a_quiet_replica_is_compared_once_a_day,
    test_a_replica_that_differs_is_found_out_and_repaired,
    test_the_idle_poll_is_one_question,
)
