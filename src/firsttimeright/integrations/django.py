"""Django: a mixin for forms.

    from firsttimeright.integrations.django import CheckedForm

    class CustomerForm(CheckedForm, forms.ModelForm):
        intake = intake

A finding that blocks becomes the field's error, with our code; texts in
``cleaned_data`` are standardised; questions are in ``form.report.suggestions``
and do not stop the form. The rest is the host's: show ``form.questions`` or not.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.forms import DateField, DateTimeField, EmailField, Form
from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from firsttimeright.customer import canonical
from firsttimeright.findings import Audience, AudienceName
from firsttimeright.intake import Intake
from firsttimeright.report import Report

from .forms import ACCEPT, DISMISS, at_home, complaints, refused, standardised, taken, with_alternatives
from .html import notes

__all__ = ["CheckedForm"]

_OF_A_FORM = (EmailField, DateField)  # which refuse what we can put right: jan@gmail,com and 3 april 1987


class CheckedForm(Form):
    """A form whose values are checked together, after Django has cleaned each.

    An ``EmailField`` or a ``DateField`` refuses a slip before anybody can suggest what was meant:
    what was typed there is looked at all the same, and our words, or the value that was
    meant beyond doubt, take the place of Django's error.

    Args:
        dismissed: What the user said no to before; afterwards ``form.dismissed`` holds that and the
            button of ``html.notes`` that was pressed now: keep it in the session. What is no token is
            passed over.
    """

    intake: ClassVar[Intake | None] = None
    audience: ClassVar[Audience | AudienceName] = Audience.PUBLIC
    buttons: ClassVar[str] = "ftr"  # prefix of the buttons' names, as of ``html.notes``
    data: Any
    report: Report | None = None
    accepted: bool = False  # whether a suggestion was taken with this request

    def __init__(self, *args: Any, dismissed: Iterable[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.dismissed = refused(dismissed)

    def clean(self) -> dict[str, Any]:
        """Check the record that the form holds.

        Fields that Django itself refused are left out of it, so that nobody is told twice, unless
        it is their form that was refused.
        """
        if self.intake is None:
            raise TypeError("a CheckedForm needs its Intake: set the class attribute intake = Intake(...)")
        cleaned = super().clean()
        values: dict[str, Any] = dict(self.cleaned_data if cleaned is None else cleaned)
        typed = {name: self[name].data for name in self.errors if self._is_of_another_form(name)}
        self.report = self._checked({**values, **typed})
        if pressed := with_alternatives(self.report, self.data.get(f"{self.buttons}-{DISMISS}")):
            self.dismissed = refused(self.dismissed, pressed)
            self.report = self._checked({**values, **typed})
        anew = dict(typed)
        record = taken(self.report, self.data.get(f"{self.buttons}-{ACCEPT}"))
        if record is not None:
            anew |= {name: held for name, held in record.items() if held != self.report.record.get(name)}
            self.report, self.accepted = self._checked(record), True
        self._complain(typed)
        for name in anew:
            if name in self.fields:
                self._take(name, self.report.record.get(name), values)
        sound = {name: value for name, value in values.items() if name not in self.errors}
        return standardised(self.report, sound, self._fits)

    def _fits(self, name: str, text: str) -> bool:
        try:
            self.fields[name].clean(text)
        except ValidationError:
            return False
        return True

    @property
    def questions(self) -> Mapping[str, str]:
        """What is to be shown beside each field, by its name: ``{{ form.questions.email }}``.

        It is ``html.notes``, without what is the field's error already.
        """
        if self.report is None:
            return {}
        tongue = self._language()
        return {
            name: mark_safe(notes(self.report, name, tongue, prefix=self.buttons, blocks=False))  # noqa: S308 - escaped there
            for name in self.fields
        }

    def excluded(self) -> Any:
        """Give the id of the customer who is being edited: of a model form its instance's key."""
        return getattr(getattr(self, "instance", None), "pk", None)

    def _checked(self, values: Mapping[Any, Any]) -> Report:
        assert self.intake is not None  # noqa: S101 - seen in clean
        return at_home(self.intake, self.fields).check(
            values, audience=self.audience, exclude=self.excluded(), dismissed=self.dismissed
        )

    def _language(self) -> str | None:
        return (self.intake.language if self.intake else None) or get_language()

    def _is_of_another_form(self, name: str) -> bool:
        """Tell whether Django could not read a text that a field of ours holds, or only before it is tidied."""
        field = self.fields.get(name)
        if self.intake is None or field is None or isinstance(field, DateTimeField):
            return False
        codes = {error.code for error in self.errors[name].as_data()}
        known = (self.intake.fields or {}).get(name, canonical(name)) is not None
        refused_form = isinstance(field, _OF_A_FORM) and codes == {"invalid"}
        return known and (refused_form or codes == {"max_length"}) and isinstance(self[name].data, str)

    def _complain(self, typed: Mapping[str, str]) -> None:
        """Make what blocks an error, in the place of Django's own of the same field."""
        assert self.report is not None  # noqa: S101 - set in clean
        for finding, words in complaints(self.report, self._language()):
            if finding.field in typed and finding.field in self.errors:
                del self.errors[finding.field]
                typed = {name: text for name, text in typed.items() if name != finding.field}
            field = finding.field if finding.field in self.fields else None
            self.add_error(field, ValidationError(words, code=finding.code))

    def _take(self, name: str, value: Any, values: dict[str, Any]) -> None:
        """Clean a field once more with what was meant; where Django refuses that too, its error stays."""
        if any(finding.field == name for finding in (self.report.blocking if self.report else ())):
            return
        shown, before = value, self.errors.pop(name, None)
        if isinstance(self.fields[name], DateField) and isinstance(value, str):
            with contextlib.suppress(ValueError):
                value = dt.date.fromisoformat(value)
        try:
            self.cleaned_data[name] = self.fields[name].clean(value)
            if (own := getattr(self, f"clean_{name}", None)) is not None:
                self.cleaned_data[name] = own()
        except ValidationError as error:
            if before is not None:
                self.errors[name] = before
            else:
                self.add_error(name, error)
            return
        values[name] = self.cleaned_data[name]
        self.data = self.data.copy()  # so that the form shows it, should it come back
        self.data[self.add_prefix(name)] = "" if shown is None else shown
