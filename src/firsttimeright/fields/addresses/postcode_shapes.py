"""The shapes of postcodes, 9999 AA: what fits one, how it is written, and how it reads with look-alikes put right."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

__all__ = ["pattern_of", "readings_of", "template_of", "write"]

_MOST_MIXED = 2  # look-alikes of both kinds in one code; with more of them any text could be read as a postcode
# What the eye takes for a digit, and a digit for a letter; one with several readings has no single repair.
_DIGITS = {"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "|": "1", "!": "1", "S": "5", "B": "8", "Z": "2", "G": "6"}
_CAPITALS = {"0": "O", "1": "IL", "5": "S", "8": "B", "2": "Z", "6": "G"}


@lru_cache(maxsize=512)
def pattern_of(shape: str) -> re.Pattern[str]:
    """Give the pattern of a shape over a compact text."""
    classes = {"9": "[0-9]", "A": "[A-Z]", "*": "[0-9A-Z]"}
    return re.compile("".join(classes.get(mark, re.escape(mark)) for mark in shape if mark not in " -"))


@lru_cache(maxsize=512)
def template_of(shape: str) -> str:
    """Give a shape as a template that a compact text is put into: ``%s%s%s%s %s%s``."""
    return "".join(mark if mark in " -" else "%s" for mark in shape)


def write(compact: str, shape: str) -> str:
    """Write a compact text, that fits a shape, as the shape has it: ``1017GL`` as ``1017 GL``."""
    return template_of(shape) % tuple(compact)


def readings_of(compact: str, shape: str) -> tuple[list[str], bool, bool]:
    """Give every reading of *compact* in which look-alikes are put right, and which kinds they were."""
    marks = [mark for mark in shape if mark not in " -"]
    if len(marks) != len(compact):
        return [], False, False
    options: list[str] = []
    letter = digit = 0
    for mark, found in zip(marks, compact, strict=True):
        if mark == "*" and found.isalnum():
            options.append(found)
        elif mark == "9" and not found.isdigit():
            if found not in _DIGITS:
                return [], False, False
            options.append(_DIGITS[found])
            letter += 1
        elif mark == "A" and not found.isalpha():
            if found not in _CAPITALS:
                return [], False, False
            options.append(_CAPITALS[found])
            digit += 1
        elif mark not in "9A*" and mark != found:
            return [], False, False
        else:
            options.append(found)
    if letter and digit and letter + digit > _MOST_MIXED:
        return [], False, False
    return [write("".join(choice), shape) for choice in product(*options)], letter > 0, digit > 0
