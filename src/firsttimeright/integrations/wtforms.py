"""WTForms: a mixin for forms, in Flask or anywhere else.

    from firsttimeright.integrations.wtforms import CheckedForm

    class CustomerForm(CheckedForm):
        intake = intake
        email = StringField()

A finding that blocks becomes the field's error; texts are standardised in the
fields' ``data``; questions are in ``form.report.suggestions`` and stop nothing.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from wtforms import DateField, Form
from wtforms.validators import Email, Length

from firsttimeright.customer import canonical
from firsttimeright.findings import Audience, AudienceName
from firsttimeright.intake import Intake
from firsttimeright.report import Report

from .forms import ACCEPT, DISMISS, at_home, complaints, refused, standardised, taken, with_alternatives
from .html import notes

__all__ = ["CheckedForm"]


class CheckedForm(Form):  # WTForms has no types of its own
    """A form whose values are checked together, after its own validators.

    A ``DateField`` or an ``Email`` validator refuses a slip before anybody can suggest what was
    meant: what was typed there is looked at all the same, and our words, or the value that was
    meant beyond doubt, take the place of their error.

    Args:
        dismissed: What the user said no to before; afterwards ``form.dismissed`` holds that and the
            button of ``html.notes`` that was pressed now: keep it in the session. What is no token is
            passed over.
    """

    intake: ClassVar[Intake | None] = None
    audience: ClassVar[Audience | AudienceName] = Audience.PUBLIC
    buttons: ClassVar[str] = "ftr"  # prefix of the buttons' names, as of ``html.notes``
    report: Report | None = None
    accepted: bool = False  # whether a suggestion was taken with this request
    dismissed: tuple[str, ...] = ()
    _yes: Any = None
    _no: Any = None

    def __init__(self, *args: Any, dismissed: Iterable[str] = (), **kwargs: Any) -> None:
        self.dismissed = refused(dismissed)
        super().__init__(*args, **kwargs)

    def process(self, formdata: Any = None, *args: Any, **kwargs: Any) -> None:
        """Read what was sent, the buttons of ``html.notes`` too."""
        sent = self.meta.wrap_formdata(self, formdata)
        if sent is not None:
            yes, no = (sent.getlist(f"{self.buttons}-{name}") for name in (ACCEPT, DISMISS))
            self._yes, self._no = (yes or [None])[0], no
        super().process(formdata, *args, **kwargs)

    def validate(self, extra_validators: Any = None) -> bool:
        """Run the form's own validators, then check the record that it holds."""
        if self.intake is None:
            raise TypeError("a CheckedForm needs its Intake: set the class attribute intake = Intake(...)")
        super().validate(extra_validators)
        values = {name: field.data for name, field in self._fields.items() if not field.errors}
        typed = {name: field.raw_data[0] for name, field in self._fields.items() if self._is_of_another_form(field)}
        self.report = self._checked({**values, **typed})
        if pressed := with_alternatives(self.report, self._no):
            self.dismissed = refused(self.dismissed, pressed)
            self.report = self._checked({**values, **typed})
        anew = set(typed)
        record = taken(self.report, self._yes)
        if record is not None:
            anew |= {name for name, held in record.items() if held != self.report.record.get(name)}
            self.report, self.accepted = self._checked(record), True
        blocked = {item.field for item in self.report.blocking}
        for name in anew & self._fields.keys() - blocked:
            self._take(name, self.report.record.get(name), extra_validators)
        self._complain(typed)
        sound = {name: field.data for name, field in self._fields.items() if not field.errors}
        found = standardised(self.report, sound, lambda name, text: self._fits(name, text, extra_validators))
        for name, value in found.items():
            self._fields[name].data = value
        return not self.errors

    def _fits(self, name: str, text: str, extra_validators: Any) -> bool:
        """Put a text into a field, and what was there back where the field's validators refuse it."""
        field = self._fields[name]
        before, field.data = field.data, text
        if not field.validate(self, self._own_checks(name, extra_validators)):
            field.data, field.errors = before, []
        return bool(field.data == text)

    def _own_checks(self, name: str, extra_validators: Any) -> list[Any]:
        own = [check] if (check := getattr(type(self), f"validate_{name}", None)) else []
        return [*(extra_validators or {}).get(name, ()), *own]

    @property
    def questions(self) -> Mapping[str, str]:
        """What is to be shown beside each field, by its name: ``{{ form.questions.email|safe }}``.

        It is ``html.notes``, without what is the field's error already.
        """
        if self.report is None:
            return {}
        return {name: notes(self.report, name, prefix=self.buttons, blocks=False) for name in self._fields}

    def _checked(self, values: Mapping[Any, Any]) -> Report:
        assert self.intake is not None  # noqa: S101 - seen in validate
        return at_home(self.intake, self._fields).check(values, audience=self.audience, dismissed=self.dismissed)

    def _is_of_another_form(self, field: Any) -> bool:
        """Tell whether WTForms could not read a text that a field of ours holds."""
        if not field.errors or not field.raw_data or not isinstance(field.raw_data[0], str) or self.intake is None:
            return False
        known = (self.intake.fields or {}).get(field.short_name, canonical(field.short_name)) is not None
        return known and (
            bool(field.process_errors) or any(isinstance(each, (Email, Length)) for each in field.validators)
        )

    def _take(self, name: str, value: Any, extra_validators: Any) -> None:
        """Read a field once more with what was meant; where WTForms refuses that too, its errors stay."""
        field = self._fields[name]
        before = list(field.process_errors), list(field.errors), field.data, field.raw_data
        field.process_errors, field.raw_data = [], [value or ""]
        try:
            field.process_formdata([value or ""])
        except ValueError:
            if isinstance(field, DateField) and isinstance(value, str):
                with contextlib.suppress(ValueError):
                    field.data = dt.date.fromisoformat(value)
        if not field.validate(self, self._own_checks(name, extra_validators)) and before[1]:
            field.process_errors, field.errors, field.data, field.raw_data = before

    def _complain(self, typed: Mapping[str, str]) -> None:
        """Make what blocks an error, in the place of the form's own of the same field."""
        assert self.report is not None  # noqa: S101 - set in validate
        ours: dict[str, list[str]] = {}
        for finding, words in complaints(self.report):
            if finding.field in self._fields:
                ours.setdefault(finding.field, []).append(words)
            else:
                self.form_errors.append(words)
        for name, said in ours.items():
            field = self._fields[name]
            field.errors = said if name in typed else [*field.errors, *said]
