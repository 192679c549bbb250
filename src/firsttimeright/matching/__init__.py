"""Many customers: who may this record already be?"""

from firsttimeright.matching.answer import EVIDENCE, Answer, Match, Why
from firsttimeright.matching.fitting import Fit
from firsttimeright.matching.index import Index

__all__ = ["EVIDENCE", "Answer", "Fit", "Index", "Match", "Why"]
