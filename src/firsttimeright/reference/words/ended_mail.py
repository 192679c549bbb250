"""Mail services that were closed for good: what is sent there does not arrive any more.

Kept by hand, and short on purpose: only what its operator announced or the press reported at the
time, with the year. A brand that goes on under another name keeps its addresses as a rule
(casema.nl, wanadoo.fr, verizon.net), so that an old brand alone is no reason to stand here.
Reviewed 2026-11.
"""

from __future__ import annotations

__all__ = ["ENDED"]

OPERATOR, PRESS = "operator", "press"  # who said so

ENDED: dict[str, tuple[int, str]] = {
    # Orange UK's, closed by EE on 31 May 2017; addresses there were also of the form name@family.freeserve.co.uk
    **dict.fromkeys(
        ("orange.net", "orange.co.uk", "orangehome.co.uk", "wanadoo.co.uk", "freeserve.co.uk", "fsbusiness.co.uk",
         "fslife.co.uk", "fsmail.net", "fsworld.co.uk", "fsnet.co.uk"),
        (2017, OPERATOR),
    ),
    "tesco.net": (2018, OPERATOR),
    "voila.fr": (2016, OPERATOR),
    **dict.fromkeys(("lycos.de", "lycos.nl", "lycos.fr", "lycos.co.uk"), (2009, PRESS)),  # Lycos Europe was wound up
    "t-online.de-mail.de": (2021, OPERATOR),
    "hyves.nl": (2013, PRESS),
    "home.com": (2002, PRESS),  # Excite@Home went bankrupt
    "attbi.com": (2003, PRESS),  # its customers moved to comcast.net
    "altavista.com": (2002, OPERATOR),
    "myopera.com": (2014, OPERATOR),
}  # fmt: skip
