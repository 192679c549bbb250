"""WTForms: a mixin for forms, in Flask or anywhere else.

    class CustomerForm(CheckedForm):
        intake = intake
        email = StringField()

A finding that blocks becomes the field's error; texts are standardised in the
fields' ``data``; questions are in ``form.report.suggestions`` and stop nothing.
"""

from __future__ import annotations

from typing import Any, ClassVar

from wtforms import Form

from firsttimeright.findings import Audience
from firsttimeright.intake import Intake
from firsttimeright.report import Report

from .forms import complaints, standardised

__all__ = ["CheckedForm"]


class CheckedForm(Form):  # WTForms has no types of its own
    """A form whose values are checked together, after its own validators."""

    intake: ClassVar[Intake | None] = None
    audience: ClassVar[Audience | str] = Audience.PUBLIC
    report: Report | None = None

    def validate(self, extra_validators: Any = None) -> bool:
        """Run the form's own validators, then check the record that it holds."""
        if self.intake is None:
            raise TypeError("a CheckedForm needs its counter: set the class attribute intake = Intake(...)")
        passed = bool(super().validate(extra_validators))
        values = {name: field.data for name, field in self._fields.items() if not field.errors}
        self.report = self.intake.check(values, audience=self.audience)
        for finding, words in complaints(self.report):
            passed = False
            if finding.field in self._fields:
                field = self._fields[finding.field]
                field.errors = [*field.errors, words]
            else:
                self.form_errors.append(words)
        for name, value in standardised(self.report, values).items():
            if not self._fields[name].errors:
                self._fields[name].data = value
        return passed
