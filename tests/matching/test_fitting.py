"""Learning on the host's own base: what moves, and what does not."""

from __future__ import annotations

import random

import pytest

from firsttimeright.matching import Index


def base(count: int) -> list[dict[str, object]]:
    drawn = random.Random(3)  # noqa: S311  # drawn, not secret
    names = [
        f"{a}{b}{c}"
        for a in ("ka", "lo", "mi", "pe")
        for b in ("ben", "dor", "fal", "gru")
        for c in ("sen", "stra", "ma", "mans")
    ]
    return [
        {
            "id": place,
            "given_name": drawn.choice(["Anna", "Bram", "Cor", "Dirk", "Eva", "Fem", "Guus", "Hans", "Ida", "Job"]),
            "family_name": drawn.choice(names).title(),
            "birth_date": f"{drawn.randrange(1940, 2004)}-{drawn.randrange(1, 13):02d}-{drawn.randrange(1, 29):02d}",
            "postcode": f"{drawn.randrange(1000, 9999)}AB",
            "house_number": str(drawn.randrange(1, 99)),
            "gender": "f",
        }
        for place in range(count)
    ]


def test_a_field_that_says_nothing_here_loses_its_weight() -> None:
    """Where every customer is a woman, the same gender is no evidence any more."""
    customers = base(1_500)
    index = Index.build(customers)
    before = {step.code: step.bits for step in index.candidates(customers[5])[0].why().steps}
    told = index.fit(sample=600, rounds=3)
    after = {step.code: step.bits for step in index.candidates(customers[5])[0].why().steps}
    assert after["match.sex_same"] < before["match.sex_same"] - 0.3
    assert ("sex", "same") in {(item.field, item.level) for item in told.moved}
    assert told.duplicates < 5
    assert index.candidates(customers[5])[0].id == 5


def test_fitting_twice_is_the_same_as_fitting_once_with_the_same_seed() -> None:
    """The sample is drawn by a seed, so that a result can be repeated."""
    customers = base(400)
    assert Index.build(customers).fit(sample=200) == Index.build(customers).fit(sample=200)


def test_an_empty_index_learns_nothing() -> None:
    """Nothing to learn from moves nothing."""
    told = Index().fit()
    assert (told.pairs, told.duplicates, told.moved) == (0, 0.0, ())


def test_decisions_move_the_weights() -> None:
    """Who is told again and again that a mere sound was the same customer believes it more."""
    index = Index.build(
        [{"id": 1, "given_name": "Jan", "family_name": "Dijkhuis", "postcode": "1017GL", "house_number": "1"}]
    )
    asked = {"given_name": "Jan", "family_name": "Dyckhuys", "postcode": "9999XX", "house_number": "8"}
    before = index.why_not(asked, 1).weight
    index.feedback([(asked, 1, True)] * 40)
    assert index.why_not(asked, 1).weight > before + 1
    with pytest.raises(KeyError):
        index.feedback([(asked, "nobody", True)])
