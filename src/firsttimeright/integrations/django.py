"""Django: a mixin for forms.

    class CustomerForm(CheckedForm, forms.ModelForm):
        intake = intake

A finding that blocks becomes the field's error, with our code; texts in
``cleaned_data`` are standardised; questions are in ``form.report.suggestions``
and do not stop the form. The rest is the host's: show ``form.report`` or not.
"""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.forms import Form
from django.utils.translation import get_language

from firsttimeright.findings import Audience
from firsttimeright.intake import Intake
from firsttimeright.report import Report

from .forms import complaints, standardised

__all__ = ["CheckedForm"]


class CheckedForm(Form):
    """A form whose values are checked together, after Django has cleaned each."""

    intake: ClassVar[Intake | None] = None
    audience: ClassVar[Audience | str] = Audience.PUBLIC
    report: Report | None = None

    def clean(self) -> dict[str, Any]:
        """Check the record that the form holds.

        Fields that Django itself refused are left out of it, so that nobody is told twice.
        """
        if self.intake is None:
            raise TypeError("a CheckedForm needs its counter: set the class attribute intake = Intake(...)")
        cleaned = super().clean()
        values: dict[str, Any] = self.cleaned_data if cleaned is None else cleaned
        self.report = self.intake.check(values, audience=self.audience, exclude=self.excluded())
        for finding, words in complaints(self.report, self.intake.language or get_language()):
            field = finding.field if finding.field in self.fields else None
            self.add_error(field, ValidationError(words, code=finding.code))
        return standardised(self.report, {name: value for name, value in values.items() if name not in self.errors})

    def excluded(self) -> Any:
        """Give the id of the customer who is being edited: of a model form its instance's key."""
        return getattr(getattr(self, "instance", None), "pk", None)
