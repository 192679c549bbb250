"""What other fields hold of a name: the address of mail, a full name beside the parts, the holder of the account."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..text.folding import compact, fold
from . import local_parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .scene import Scene

    _Words = tuple[str, tuple[str, ...]]  # a witness, and the words of its field

__all__ = ["heard_of", "letters_of_family", "spoken_of", "told_in_full"]

_MAILBOX = frozenset(
    ("contact", "email", "info", "kontakt", "mail", "mailbox", "mails", "post", "postbus")
)  # post7106@
_APART = re.compile(r"[\s'’-]")


def spoken_of(scene: Scene, field: str, letters: str) -> list[_Words]:
    """Give the words of the fields that may hold the name too, and of a mail domain of one's own.

    Left out are those that are too unlike the name to say anything of it, as most are.
    """
    found = []
    words = scene.local_words
    if words and not _MAILBOX.issuperset(words) and local_parts.may_tell(letters, words):
        found.append(("email", words))
    if scene.typed_text("full_name") and (words := _words(scene, field)) and local_parts.may_tell(letters, words):
        found.append(("full_name", words))
    if (words := scene.holder_words) and local_parts.may_tell(letters, words):
        found.append(("holder", words))
    if (
        field == "family_name"
        and local_parts.may_tell(letters, (scene.domain_label,))
        and (words := scene.domain_words)
    ):
        found.append(("email", words))
    return found


def _words(scene: Scene, field: str) -> tuple[str, ...]:
    """The words of a full name that was given beside the separate fields."""
    whole = scene.typed_text("full_name")
    if not whole or not scene.text(field):
        return ()
    return tuple(compact(word) for word in whole.replace("-", " ").split())


def heard_of(
    scene: Scene, field: str, typed: str, letters: str, spoken: Iterable[_Words], *, short: bool
) -> list[tuple[str, local_parts.Testimony]]:
    """Ask each of the fields that may hold the name too."""
    forms, around = local_parts.Forms.of(typed, scene.country), _around(scene, field)
    return [
        (witness, said)
        for witness, words in spoken
        if (said := local_parts.hear(letters, words, around, forms=forms, short=short)) is not None
        and not (witness == "email" and said.instead and local_parts.says_nothing(letters, said.instead, words))
        and not (field == "given_name" and said.instead == letters_of_family(scene))
    ]


def _around(scene: Scene, field: str) -> tuple[str, ...]:
    """What may stand around a name in an address: the person's other names, their initials, infixes."""
    names = [word for name, words in scene.name_words.items() if name != field for word in words]
    names += [
        form
        for name in scene.name_words
        if name != field and not (text := scene.part(name)).isascii()
        for word in text.split()
        for form in local_parts.Forms.of(word, scene.country).written  # as the address, without accents, has them
    ]
    if field in {"given_name", "nickname"}:  # ybelep@ is Ybele Postma's
        behind = "".join([word[0] for word in f"{scene.folded('infix')} {fold(scene.part('family_name'))}".split()])
        names += [letters for letters in (behind[-1:], behind[:1], behind) if letters.isalpha()]
    if not (own := scene.part(field)).isalpha():
        names += local_parts.beside(_APART.split(own), scene.part("infix"))  # d'Artagnan: the d
    return (*names, *scene.around_names)


def told_in_full(scene: Scene, text: str, letters: str) -> bool:
    """Say whether the address holds the other parts of a double name too; one that leaves them out is loose anyhow."""
    parts = [part for part in map(compact, _APART.split(text)) if part and part != letters]
    whole = f"{scene.local_letters} {''.join(_words(scene, 'family_name'))}"
    return all(part in whole for part in parts)


def letters_of_family(scene: Scene) -> str:
    """Give the letters of the family name, which is hardly meant by the given one: Pami Sami is no Sami Sami."""
    return compact(scene.part("family_name"))
