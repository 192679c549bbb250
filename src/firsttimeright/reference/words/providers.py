"""Where people have their mail: domains by country, most used first; ranked by hand.

Ranked from the subscriber figures that providers publish and from what the domains themselves were sold for; a rank
is a prior for a slip, not a statistic.
"""

from __future__ import annotations

PROVIDERS: dict[str | None, tuple[str, ...]] = {
    None: (
        "gmail.com", "hotmail.com", "outlook.com", "icloud.com", "yahoo.com", "live.com", "msn.com", "me.com", "aol.com",
        "protonmail.com", "proton.me", "gmx.com", "mail.com", "googlemail.com", "ymail.com", "zoho.com", "mac.com",
    ),
    "NL": (
        "gmail.com", "hotmail.com", "outlook.com", "live.nl", "ziggo.nl", "kpnmail.nl", "hotmail.nl", "planet.nl",
        "icloud.com", "home.nl", "hetnet.nl", "xs4all.nl", "upcmail.nl", "casema.nl", "outlook.nl", "yahoo.com",
        "quicknet.nl", "telfort.nl", "online.nl", "chello.nl", "tele2.nl", "solcon.nl", "zonnet.nl", "live.com", "msn.com",
        "me.com", "kpnplanet.nl", "caiway.nl", "caiway.net", "zeelandnet.nl", "wxs.nl", "versatel.nl", "zeggis.com",
        "tiscali.nl", "freeler.nl", "wanadoo.nl", "orange.nl", "concepts.nl", "t-mobilethuis.nl", "odido.nl", "freedom.nl",
        "delta.nl", "filternet.nl", "hccnet.nl", "kabelfoon.nl", "kabelnoord.nl", "ziggomail.com", "gmx.nl", "yahoo.nl",
        "protonmail.com", "proton.me", "googlemail.com", "ipact.nl", "stipte.nl", "onsbrabantnet.nl", "onsnet.nu", "12move.nl",
    ),
    "BE": (
        "gmail.com", "hotmail.com", "telenet.be", "skynet.be", "outlook.com", "live.be", "hotmail.be", "proximus.be",
        "icloud.com", "yahoo.com", "outlook.be", "pandora.be", "scarlet.be", "voo.be", "belgacom.net", "base.be", "msn.com",
        "live.com", "me.com", "euphonynet.be", "versateladsl.be", "brutele.be", "orange.be", "numericable.be", "yahoo.fr",
        "hotmail.fr", "edpnet.be", "mobistar.be", "tvcablenet.be",
    ),
    "DE": (
        "gmail.com", "web.de", "gmx.de", "t-online.de", "hotmail.com", "gmx.net", "outlook.de", "yahoo.de", "icloud.com",
        "outlook.com", "freenet.de", "hotmail.de", "live.de", "googlemail.com", "aol.com", "arcor.de", "online.de", "yahoo.com",
        "posteo.de", "mail.de", "vodafone.de", "mailbox.org", "1und1.de", "email.de", "me.com", "proton.me", "unitybox.de",
        "kabelmail.de", "gmx.eu", "ok.de", "osnanet.de", "ewetel.net", "ewe.net", "netcologne.de", "alice-dsl.net",
    ),
    "FR": (
        "gmail.com", "orange.fr", "hotmail.fr", "hotmail.com", "yahoo.fr", "free.fr", "outlook.fr", "wanadoo.fr", "sfr.fr",
        "laposte.net", "live.fr", "icloud.com", "outlook.com", "neuf.fr", "bbox.fr", "msn.com", "yahoo.com", "numericable.fr",
        "aol.com", "club-internet.fr", "gmx.fr", "me.com", "aliceadsl.fr", "cegetel.net", "proton.me", "noos.fr", "live.com",
    ),
    "GB": (
        "gmail.com", "hotmail.com", "hotmail.co.uk", "yahoo.co.uk", "outlook.com", "icloud.com", "btinternet.com", "yahoo.com",
        "live.co.uk", "sky.com", "aol.com", "virginmedia.com", "talktalk.net", "ntlworld.com", "msn.com", "live.com", "me.com",
        "googlemail.com", "blueyonder.co.uk", "tiscali.co.uk", "btopenworld.com", "ymail.com", "rocketmail.com", "bt.com",
        "mail.com", "plus.com", "outlook.co.uk", "o2.co.uk", "tesco.net", "virgin.net", "protonmail.com", "proton.me",
    ),
    "US": (
        "gmail.com", "yahoo.com", "hotmail.com", "aol.com", "outlook.com", "icloud.com", "comcast.net", "msn.com", "live.com",
        "sbcglobal.net", "att.net", "verizon.net", "me.com", "ymail.com", "bellsouth.net", "cox.net", "charter.net", "mac.com",
        "rocketmail.com", "earthlink.net", "optonline.net", "protonmail.com", "mail.com", "juno.com", "frontier.com",
        "windstream.net", "roadrunner.com", "twc.com", "centurylink.net", "q.com",
    ),
}  # fmt: skip
