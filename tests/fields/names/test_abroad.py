"""Names of other languages: each way of writing one is read, and what only looks like it is left alone."""

from __future__ import annotations

import pytest

from firsttimeright.fields.names import parse

# typed, country, what stands in the parts
READ = [
    ("Mrs. Sarah Cooper", "NL", {"salutation": "Mrs.", "given_names": "Sarah", "gender": "f"}),
    ("VERBURG AHM", "NL", {"initials": "A.H.M.", "family_name": "Verburg"}),
    ("DE GROOT MCA", "NL", {"initials": "M.C.A.", "infix": "de", "family_name": "Groot"}),
    ("van Dijk AHM van den", "NL", {"initials": "A.H.M.", "infix": "van den", "family_name": "van Dijk"}),
    ("M.ª Jesús Campos Rey", "ES", {"given_names": "M.ª Jesús", "family_name": "Campos Rey"}),
    ("Fco. Javier Ortega Ruiz", "ES", {"given_names": "Fco. Javier", "family_name": "Ortega Ruiz"}),
    ("Соколова Анна Викторовна", "RU", {"given_names": "Анна Викторовна", "family_name": "Соколова"}),
    ("Petrova Elena Igorevna", "NL", {"given_names": "Elena Igorevna", "family_name": "Petrova"}),
    ("Kovácsné Horváth Mária", "HU", {"given_names": "Mária", "family_name": "Kovácsné Horváth"}),
    ("Jógvan á Lakjuni", "DK", {"given_names": "Jógvan", "infix": "á", "family_name": "Lakjuni"}),
    ("Muhammad Zia ul Haq", "GB", {"given_names": "Muhammad", "family_name": "Zia ul Haq"}),
    ("O Se-hoon", "KR", {"given_names": "Se-hoon", "family_name": "O"}),
    ("佐藤美咲", "JP", {"given_names": "美咲", "family_name": "佐藤", "unspaced": True}),
    ("鈴木　健一", "JP", {"given_names": "健一", "family_name": "鈴木", "unspaced": False}),
    ("남궁민수", "KR", {"given_names": "민수", "family_name": "남궁"}),
    ("I Made Wirawan", "ID", {"given_names": "I Made", "family_name": "Wirawan"}),
    ("P.V. Narasimha Rao", "IN", {"initials": "P.V.", "given_names": "Narasimha", "family_name": "Rao"}),
    ("Maria Cristina dela Cruz", "US", {"given_names": "Maria Cristina", "infix": "dela", "family_name": "Cruz"}),
    ("Máire Ní Bhraonáin", "IE", {"given_names": "Máire", "family_name": "Ní Bhraonáin"}),
    ("Dewi ap Gwilym", "GB", {"given_names": "Dewi", "family_name": "ap Gwilym"}),
    ("Edward Pelham Esq.", "GB", {"titles_after": ("Esq.",), "family_name": "Pelham"}),
    ("Van Harper", "GB", {"given_names": "Van", "infix": None, "family_name": "Harper"}),
    ("The Rt Hon Margaret Beckett MP", "GB", {"titles_before": ("The Rt Hon",), "titles_after": ("MP",)}),
    ("Judge Karen Holloway", "GB", {"titles_before": ("Judge",), "given_names": "Karen"}),
    ("Kovács Péter úr", "HU", {"salutation": "úr", "gender": "m", "given_names": "Péter"}),
    ("Oberstleutnant a.D. Werner Kampe", "DE", {"titles_before": ("Oberstleutnant a.D.",), "given_names": "Werner"}),
]
ALIKE = [
    ("mrs. De Vries en Jansen", "NL", {"kind": "couple"}),  # the plural of mr.
    ("JANSEN BO", "NL", {"initials": None}),
    ("DE VRIES IDA", "NL", {"initials": None}),
    ("VISSER NOA", "NL", {"initials": None}),
    ("Th. de Vries", "NL", {"initials": "Th."}),
    ("Ana Marija Petrović", "HR", {"given_names": "Ana Marija", "family_name": "Petrović"}),
    ("Mikhail Sergeyevich Gorbachev", "RU", {"given_names": "Mikhail Sergeyevich", "family_name": "Gorbachev"}),
    ("René Dupont", "FR", {"given_names": "René", "family_name": "Dupont"}),
    ("O. Henry", "US", {"initials": "O.", "family_name": "Henry"}),
    ("I. Made", "NL", {"initials": "I.", "family_name": "Made"}),
    ("王小明", "CN", {"given_names": "小明", "family_name": "王"}),
    ("F. Scott Fitzgerald", "US", {"given_names": "F. Scott", "initials": None}),
    ("Kwame A. Boateng", "NL", {"given_names": "Kwame A."}),
    ("Judge Reinhold", "US", {"given_names": "Judge", "titles_before": ()}),
    ("Smith, J.P.", "GB", {"initials": "J.P.", "titles_after": ()}),
    ("Jansen J.P.", "NL", {"initials": "J.P.", "titles_after": ()}),
    ("M.S. Dhoni", "IN", {"initials": "M.S.", "salutation": None}),
    ("Ms Dhoni", "IN", {"salutation": "Ms", "initials": None}),
    ("Martin Van Buren", "US", {"given_names": "Martin", "infix": "Van"}),
    ("Fan Bingbing", "CN", {"family_name": "Fan"}),
    ("Nic Jones", "GB", {"given_names": "Nic", "family_name": "Jones"}),
    ("Thomas Major", "GB", {"given_names": "Thomas", "family_name": "Major"}),
    ("Lev Yashin", "RU", {"given_names": "Lev", "family_name": "Yashin"}),
]


@pytest.mark.parametrize(("typed", "country", "parts"), READ + ALIKE)
def test_each_part_stands_in_its_place(typed: str, country: str, parts: dict[str, object]) -> None:
    name = parse(typed, country=country).value
    assert name is not None
    assert {part: getattr(name, part) for part in parts} == parts


@pytest.mark.parametrize("typed", ["佐藤美咲", "山田 太郎", "王小明", "김민준", "김 민준", "남궁민수"])
def test_signs_stay_as_they_were_typed(typed: str) -> None:
    """With a space or without one: both are right."""
    for country in ("JP", "KR", "CN", "NL"):
        assert parse(typed, country=country).changes == ()


def test_letters_repeated_are_no_initials() -> None:
    assert parse({"given_name": "xxx", "family_name": "Jansen"}, country="NL").value.initials is None
    assert parse({"given_name": "pcm", "family_name": "koning"}, country="NL").value.initials == "P.C.M."
