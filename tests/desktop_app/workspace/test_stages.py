from hypothesis import given
from hypothesis import strategies as st

from desktop_app.workspace.stages import WHOLE, Stage, stage_at, within


@given(st.sampled_from(Stage), st.integers(0, 9), st.integers(0, 50), st.integers(0, 50))
def test_progress_inside_a_stage_stays_inside_it(stage: Stage, part: int, done: int, total: int) -> None:
    noted: list[tuple[int, int]] = []
    within(lambda *progress: noted.append(progress), stage, part, 10)(done, total)
    ((reached, whole),) = noted
    assert whole == WHOLE
    following = list(Stage)[list(Stage).index(stage) + 1 :]
    assert stage_at(reached) is stage or (part == 9 and done >= total and stage_at(reached) in following[:1])


def test_progress_only_grows() -> None:
    noted: list[int] = []
    for stage in Stage:
        for part in range(3):
            for done in range(5):
                within(lambda reached, _: noted.append(reached), stage, part, 3)(done, 4)
    assert noted == sorted(noted)
    assert (noted[0], noted[-1]) == (0, WHOLE)
