"""Mail providers, kept by hand: which are used where, and which domains are nobody's typing error.

No published table gives shares of mail providers per country. The order within a
country is a judgement from the size of the companies behind them (subscribers of
access providers, market position of the web mailers); only the order is used, and
only to choose between two providers that are equally near to what was typed.
Reviewed 2026-11.
"""

from __future__ import annotations

__all__ = [
    "ASCII_ONLY",
    "DISTINCT",
    "FAMILIES",
    "KNOWN",
    "NATIONAL",
    "ONE_DOMAIN",
    "PLAUSIBLE_LABELS",
    "PROVIDERS",
    "RANKED",
    "SAME_MAILBOX",
    "WORLD",
]

RANKED: dict[str, tuple[str, ...]] = {
    "NL": (
        "gmail.com", "hotmail.com", "outlook.com", "live.nl", "ziggo.nl", "icloud.com", "hotmail.nl", "kpnmail.nl",
        "home.nl", "hetnet.nl", "planet.nl", "xs4all.nl", "yahoo.com", "chello.nl", "upcmail.nl", "casema.nl",
        "live.com", "msn.com", "kpnplanet.nl", "quicknet.nl", "tele2.nl", "zonnet.nl", "telfort.nl", "online.nl",
        "me.com", "outlook.nl", "yahoo.nl", "caiway.nl", "solcon.nl", "zeelandnet.nl", "versatel.nl", "wxs.nl",
        "zeggis.nl", "ziggomail.com", "protonmail.com", "kabelfoon.nl", "onsbrabantnet.nl", "delta.nl",
        "filternet.nl",
        "tiscali.nl", "freedom.nl", "xmsnet.nl", "euronet.nl", "orange.nl", "wanadoo.nl", "12move.nl", "hccnet.nl",
        "multiweb.nl", "proton.me", "aol.com", "t-mobilethuis.nl", "odido.nl", "concepts.nl", "kliksafe.nl",
    ),
    "BE": (
        "gmail.com", "hotmail.com", "telenet.be", "skynet.be", "outlook.com", "hotmail.be", "live.be", "icloud.com",
        "proximus.be", "yahoo.com", "outlook.be", "scarlet.be", "pandora.be", "msn.com", "yahoo.fr", "hotmail.fr",
        "live.com", "live.fr", "voo.be", "base.be", "belgacom.net", "mobistar.be", "tvcablenet.be", "edpnet.be",
        "brutele.be", "orange.be", "dommel.be", "euphonynet.be", "proximus.net", "me.com", "protonmail.com",
        "numericable.be", "versateladsl.be", "tele2.be", "win.be", "billi.be", "proton.me",
    ),
    "DE": (
        "gmail.com", "web.de", "gmx.de", "t-online.de", "gmx.net", "hotmail.com", "outlook.com", "freenet.de",
        "googlemail.com", "icloud.com", "yahoo.de", "outlook.de", "hotmail.de", "live.de", "aol.com", "arcor.de",
        "yahoo.com", "vodafone.de", "posteo.de", "mailbox.org", "online.de", "kabelmail.de", "unitybox.de", "gmx.at",
        "mail.de", "email.de", "onlinehome.de", "1und1.de", "ewetel.net", "ewe.net", "netcologne.de", "osnanet.de",
        "magenta.de", "me.com", "msn.com", "live.com", "protonmail.com", "proton.me", "versanet.de", "alice-dsl.net",
        "alice.de", "o2online.de", "o2mail.de", "htp-tel.de", "t-online.com", "aol.de", "gmx.com", "kabelbw.de",
    ),
    "FR": (
        "gmail.com", "orange.fr", "hotmail.fr", "hotmail.com", "free.fr", "wanadoo.fr", "yahoo.fr", "sfr.fr",
        "laposte.net", "outlook.fr", "live.fr", "icloud.com", "outlook.com", "neuf.fr", "bbox.fr", "yahoo.com",
        "aol.com", "club-internet.fr", "numericable.fr", "msn.com", "cegetel.net", "me.com", "gmx.fr", "aliceadsl.fr",
        "9online.fr", "9business.fr", "noos.fr", "voila.fr", "red-by-sfr.fr", "live.com", "protonmail.com",
        "proton.me",
        "ymail.com", "dbmail.com", "caramail.com", "mailo.com", "nordnet.fr", "ovh.fr", "infonie.fr", "tele2.fr",
    ),
    "GB": (
        "gmail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "yahoo.co.uk", "btinternet.com", "icloud.com",
        "yahoo.com", "live.co.uk", "sky.com", "aol.com", "virginmedia.com", "googlemail.com", "ntlworld.com",
        "talktalk.net", "blueyonder.co.uk", "me.com", "msn.com", "live.com", "tiscali.co.uk", "mac.com", "ymail.com",
        "rocketmail.com", "blueyonder.com", "btopenworld.com", "bt.com", "plus.com", "plusnet.com", "talk21.com",
        "virgin.net", "virgin.com", "freeserve.co.uk", "orange.net", "o2.co.uk", "lineone.net", "supanet.com",
        "fsmail.net", "mail.com", "protonmail.com", "proton.me", "outlook.co.uk", "aol.co.uk", "zen.co.uk",
        "uwclub.net",
    ),
    "US": (
        "gmail.com", "yahoo.com", "hotmail.com", "aol.com", "icloud.com", "outlook.com", "comcast.net", "msn.com",
        "att.net", "sbcglobal.net", "verizon.net", "live.com", "bellsouth.net", "cox.net", "me.com", "ymail.com",
        "charter.net", "earthlink.net", "mac.com", "rocketmail.com", "optonline.net", "mail.com", "windstream.net",
        "frontier.com", "roadrunner.com", "rr.com", "juno.com", "netzero.net", "frontiernet.net", "centurylink.net",
        "embarqmail.com", "suddenlink.net", "pacbell.net", "ameritech.net", "swbell.net", "prodigy.net", "q.com",
        "cableone.net", "protonmail.com", "proton.me", "fastmail.com", "zoho.com", "spectrum.net", "aim.com",
        "gmx.com",
    ),
    "ES": (
        "gmail.com", "hotmail.com", "hotmail.es", "yahoo.es", "outlook.com", "outlook.es", "icloud.com",
        "telefonica.net",
        "yahoo.com", "live.com", "msn.com", "orange.es", "movistar.es", "ono.com", "terra.es", "wanadoo.es",
        "jazztel.es",
        "telecable.es", "euskaltel.net", "live.es", "ya.com", "mundo-r.com", "me.com", "vodafone.es",
        "protonmail.com",
    ),
    "IT": (
        "gmail.com", "libero.it", "hotmail.it", "hotmail.com", "virgilio.it", "alice.it", "yahoo.it", "tiscali.it",
        "tin.it", "outlook.it", "icloud.com", "live.it", "outlook.com", "yahoo.com", "fastwebnet.it", "email.it",
        "pec.it",
        "inwind.it", "iol.it", "tim.it", "aruba.it", "msn.com", "live.com", "legalmail.it", "arubapec.it", "me.com",
        "teletu.it", "vodafone.it", "poste.it", "supereva.it", "blu.it", "katamail.com", "interfree.it",
        "protonmail.com",
    ),
    "PL": (
        "gmail.com", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "op.pl", "poczta.onet.pl", "vp.pl", "gazeta.pl",
        "tlen.pl",
        "interia.eu", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com", "poczta.fm", "onet.eu", "autograf.pl",
        "buziaczek.pl", "go2.pl", "amorki.pl", "neostrada.pl", "spoko.pl", "poczta.pl", "plusnet.pl", "gery.pl",
        "protonmail.com", "proton.me", "live.com", "orange.pl",
    ),
    "AT": (
        "gmail.com", "gmx.at", "aon.at", "hotmail.com", "chello.at", "outlook.com", "icloud.com", "a1.net", "live.at",
        "yahoo.de", "yahoo.com", "web.de", "gmx.net", "hotmail.at", "utanet.at", "drei.at", "inode.at", "liwest.at",
        "kabsi.at", "tele2.at", "yahoo.at", "outlook.at", "gmx.de", "googlemail.com", "me.com", "live.com",
        "kabelplus.at",
    ),
    "CH": (
        "gmail.com", "bluewin.ch", "hotmail.com", "gmx.ch", "outlook.com", "icloud.com", "hispeed.ch", "sunrise.ch",
        "gmx.net", "yahoo.com", "yahoo.fr", "hotmail.ch", "swissonline.ch", "romandie.com", "netplus.ch",
        "vtxmail.ch",
        "quickline.ch", "me.com", "live.com", "protonmail.com", "proton.me", "outlook.ch", "vtxnet.ch", "tele2.ch",
    ),
    "LU": ("gmail.com", "pt.lu", "hotmail.com", "outlook.com", "yahoo.fr", "internet.lu", "icloud.com", "vo.lu",
    "tango.lu"),
    "PT": (
        "gmail.com", "hotmail.com", "sapo.pt", "outlook.com", "icloud.com", "outlook.pt", "live.com.pt", "netcabo.pt",
        "yahoo.com", "clix.pt", "iol.pt", "mail.telepac.pt", "portugalmail.pt", "live.com", "msn.com", "vodafone.pt",
    ),
    "IE": ("gmail.com", "hotmail.com", "eircom.net", "yahoo.ie", "outlook.com", "yahoo.co.uk", "icloud.com",
    "live.ie", "iol.ie"),
    "DK": (
        "gmail.com", "hotmail.com", "live.dk", "icloud.com", "outlook.dk", "outlook.com", "yahoo.dk", "mail.dk",
        "mail.tele.dk", "stofanet.dk", "jubii.dk", "sol.dk", "ofir.dk", "youmail.dk", "webspeed.dk", "hotmail.dk",
    ),
    "SE": (
        "gmail.com", "hotmail.com", "telia.com", "outlook.com", "live.se", "icloud.com", "hotmail.se", "yahoo.se",
        "outlook.se", "bredband.net", "comhem.se", "spray.se", "tele2.se", "swipnet.se", "bahnhof.se", "home.se",
        "msn.com",
    ),
    "NO": (
        "gmail.com", "hotmail.com", "online.no", "outlook.com", "icloud.com", "live.no", "yahoo.no", "hotmail.no",
        "broadpark.no", "getmail.no", "c2i.net", "lyse.net", "altibox.no", "frisurf.no", "start.no", "sensewave.com",
    ),
    "FI": (
        "gmail.com", "hotmail.com", "luukku.com", "icloud.com", "outlook.com", "elisanet.fi", "kolumbus.fi",
        "suomi24.fi",
        "pp.inet.fi", "saunalahti.fi", "live.fi", "hotmail.fi", "dnainternet.net", "welho.com", "windowslive.com",
    ),
    "TR": ("gmail.com", "hotmail.com", "outlook.com", "icloud.com", "yahoo.com", "windowslive.com", "mynet.com",
    "ttmail.com"),
    "CZ": ("seznam.cz", "gmail.com", "email.cz", "centrum.cz", "post.cz", "volny.cz", "atlas.cz", "tiscali.cz",
    "quick.cz"),
    "SK": ("gmail.com", "azet.sk", "centrum.sk", "zoznam.sk", "post.sk", "pobox.sk", "stonline.sk", "orangemail.sk"),
    "HU": ("gmail.com", "freemail.hu", "citromail.hu", "t-online.hu", "hotmail.com", "indamail.hu", "upcmail.hu",
    "vipmail.hu"),
    "RO": ("gmail.com", "yahoo.com", "yahoo.ro", "hotmail.com", "outlook.com", "icloud.com", "clicknet.ro"),
    "BG": ("gmail.com", "abv.bg", "mail.bg", "yahoo.com", "dir.bg", "hotmail.com"),
    "GR": ("gmail.com", "hotmail.com", "yahoo.gr", "yahoo.com", "otenet.gr", "windowslive.com", "forthnet.gr",
    "hol.gr"),
    "UA": ("gmail.com", "ukr.net", "i.ua", "meta.ua", "icloud.com", "bigmir.net"),
    "RU": ("mail.ru", "yandex.ru", "gmail.com", "bk.ru", "rambler.ru", "list.ru", "inbox.ru", "ya.ru"),
    "BR": ("gmail.com", "hotmail.com", "outlook.com", "yahoo.com.br", "uol.com.br", "bol.com.br", "terra.com.br",
    "icloud.com"),
    "CA": ("gmail.com", "hotmail.com", "yahoo.ca", "outlook.com", "icloud.com", "hotmail.ca", "live.ca",
    "sympatico.ca",
           "videotron.ca", "rogers.com", "shaw.ca", "telus.net", "bell.net", "cogeco.ca", "outlook.ca"),
    "AU": ("gmail.com", "hotmail.com", "bigpond.com", "outlook.com", "yahoo.com.au", "icloud.com", "live.com.au",
           "optusnet.com.au", "bigpond.net.au", "iinet.net.au", "tpg.com.au", "internode.on.net", "westnet.com.au"),
    "IN": ("gmail.com", "yahoo.com", "yahoo.co.in", "rediffmail.com", "outlook.com", "hotmail.com", "icloud.com"),
}  # fmt: skip
"""Per country, the likeliest provider first."""

WORLD: tuple[str, ...] = (
    "gmail.com", "hotmail.com", "outlook.com", "icloud.com", "yahoo.com", "live.nl", "ziggo.nl", "hotmail.nl",
    "telenet.be", "web.de", "gmx.de", "t-online.de", "orange.fr", "hotmail.fr", "kpnmail.nl", "skynet.be", "live.com",
    "hotmail.co.uk", "btinternet.com", "yahoo.co.uk", "aol.com", "msn.com", "free.fr", "libero.it", "planet.nl",
    "hetnet.nl", "home.nl", "wanadoo.fr", "yahoo.fr", "laposte.net", "hotmail.be", "live.be", "proximus.be",
    "gmx.net",
    "freenet.de", "xs4all.nl", "protonmail.com", "hotmail.it", "hotmail.es", "hotmail.de", "googlemail.com", "me.com",
    "comcast.net", "outlook.fr", "virgilio.it", "chello.nl", "proton.me", "ymail.com", "live.fr", "live.co.uk",
)  # fmt: skip
"""The order where the country is not known: the house's own countries first."""

FAMILIES: dict[str, tuple[str, ...]] = {
    "hotmail": (
        "com", "nl", "be", "fr", "de", "it", "es", "co.uk", "at", "ch", "dk", "se", "no", "fi", "gr", "hu", "cz",
        "ca",
        "com.ar", "com.br", "com.tr", "com.au", "com.mx", "cl", "co.jp", "co.kr", "co.th", "co.in", "co.id", "co.il",
        "co.nz", "co.za", "com.hk", "com.tw", "com.vn", "my", "ph", "rs", "sg", "sk", "lv", "lt",
    ),
    "outlook": (
        "com", "nl", "be", "fr", "de", "it", "es", "pt", "at", "dk", "ie", "cz", "hu", "sk", "lv", "kr", "jp", "in",
        "id",
        "ph", "sg", "my", "sa", "cl", "co.uk", "ch", "co.th", "co.id", "co.il", "co.nz", "com.ar", "com.au", "com.br",
        "com.gr", "com.tr", "com.vn", "com.pe", "se", "ca",
    ),
    "live": (
        "com", "nl", "be", "fr", "de", "it", "at", "ca", "cl", "cn", "co.kr", "co.uk", "co.za", "com.ar", "com.au",
        "com.mx",
        "com.my", "com.ph", "com.pt", "com.sg", "dk", "fi", "hk", "ie", "in", "jp", "no", "ru", "se", "es", "ch",
        "co.in",
    ),
    "yahoo": (
        "com", "nl", "be", "fr", "de", "it", "es", "co.uk", "at", "ca", "cn", "co.id", "co.il", "co.in", "co.jp",
        "co.kr",
        "co.nz", "co.th", "co.za", "com.ar", "com.au", "com.br", "com.cn", "com.co", "com.hk", "com.mx", "com.my",
        "com.ph",
        "com.sg", "com.tr", "com.tw", "com.ve", "com.vn", "cz", "dk", "fi", "gr", "hu", "ie", "in", "no", "pl", "pt",
        "ro",
        "ru", "se", "com.pe", "com.ua", "cl",
    ),
    "gmx": ("de", "net", "at", "ch", "com", "fr", "es", "it", "co.uk", "us", "eu", "biz", "info", "org", "tm", "be",
    "nl", "pt"),
    "aol": ("com", "de", "fr", "co.uk", "it", "es", "nl", "be", "at", "ch", "se", "pl", "cz", "com.au", "com.br",
    "in", "jp"),
    "icloud": ("com",),
    "gmail": ("com",),
    "googlemail": ("com",),
    "wanadoo": ("fr", "nl", "es", "be", "co.uk"),
    "orange": ("fr", "net", "es", "be", "pl", "nl", "mg", "sn", "ci", "com", "ro", "sk", "lu", "co.uk", "jo", "tn"),
    "tiscali": ("it", "nl", "be", "de", "fr", "co.uk", "cz", "es", "at", "ch"),
    "tele2": ("nl", "be", "de", "fr", "it", "at", "ch", "se", "no", "dk", "com", "es", "pl", "pt", "lv", "lt", "ee",
    "ru"),
    "chello": ("nl", "at", "be", "fr", "se", "no", "hu", "cz", "sk", "pl"),
    "upcmail": ("nl", "at", "hu", "cz", "ie", "net", "ro"),
    "vodafone": ("de", "nl", "it", "es", "pt", "ie", "net", "com", "co.uk", "gr", "hu", "cz", "ro", "al", "com.tr"),
    "t-online": ("de", "hu", "com", "at", "fr"),
    "protonmail": ("com", "ch"),
    "proton": ("me", "ch"),
    "fastmail": ("com", "fm", "net", "org", "co.uk", "nl", "de", "es", "fr", "jp", "se", "to", "us", "com.au", "in",
    "cn", "mx"),
    "zoho": ("com", "eu", "in", "com.au", "com.cn", "jp"),
    "zohomail": ("com", "eu", "in"),
    "yandex": ("ru", "com", "ua", "by", "kz", "com.tr", "net", "com.ua", "eu", "fr", "pl", "ee", "lt", "lv", "uz"),
    "rambler": ("ru", "ua", "com"),
    "mail": (
        "com", "ru", "de", "ee", "bg", "be", "nl", "dk", "ch", "pt", "fr", "uk", "md", "by", "kz", "ua", "gr", "hr",
        "lt", "lv",
        "nu", "org", "eu", "cz", "mn", "ir", "co.uk", "com.tr", "tele.dk", "telepac.pt", "goo.ne.jp", "us", "pl",
    ),
    "email": ("com", "cz", "de", "it", "nl", "su", "no", "ch", "ee", "org", "eu", "ro", "bg", "lu", "se", "dk", "be"),
    "kpn": ("nl", "com"),
    "tutanota": ("com", "de", "org"),
    "tuta": ("io", "com", "de"),
    "mailbox": ("org", "hu", "co.za", "as", "sk", "com", "nl"),
    "posteo": ("de", "net", "org", "eu", "at", "be", "ch", "nl", "fr", "it", "es", "pl", "us", "uk", "dk", "me",
    "pm"),
    "hushmail": ("com", "me"),
    "startmail": ("com", "nl"),
    "terra": ("es", "com", "com.br", "cl", "com.mx", "com.ar", "com.pe"),
    "windowslive": ("com", "es", "it", "nl", "de", "fr", "co.uk", "dk", "no", "se", "gr"),
    "msn": ("com", "nl", "be", "fr", "de", "it", "se", "no", "dk", "es", "co.uk"),
    "passport": ("com",),
    "ymail": ("com",),
    "rocketmail": ("com", "de", "fr", "it", "co.uk", "in", "nl"),
    "btinternet": ("com",),
    "ziggo": ("nl", "com"),
    "telenet": ("be", "ru", "net"),
    "qq": ("com",),
    "sky": ("com", "de", "it", "be", "at"),
}  # fmt: skip
"""Providers with many domains: the label, and the endings under which it hands out or handed out addresses."""

PROVIDERS: dict[str | None, tuple[str, ...]] = dict([(None, WORLD), *RANKED.items()])
"""Per country, and under ``None`` where the country is not known."""

NATIONAL: tuple[str, ...] = (
    # The Netherlands, also what was taken over long ago: mailboxes live longer than companies
    "kpn.nl", "kpnplanet.nl", "kpnmail.nl", "planet.nl", "hetnet.nl", "wxs.nl", "xs4all.nl", "telfort.nl",
    "telfortglasvezel.nl",
    "ziggo.nl", "ziggomail.com", "casema.nl", "multikabel.nl", "quicknet.nl", "home.nl", "athome.nl", "chello.nl",
    "upcmail.nl",
    "essentkabel.nl", "zonnet.nl", "zon.nl", "versatel.nl", "tiscali.nl", "12move.nl", "worldonline.nl", "wolmail.nl",
    "euronet.nl",
    "wanadoo.nl", "orange.nl", "online.nl", "tele2.nl", "t-mobilethuis.nl", "odido.nl", "ben.nl", "simpel.nl",
    "solcon.nl",
    "solconmail.nl", "zeelandnet.nl", "delta.nl", "caiway.nl", "caiway.net", "kabelfoon.nl", "kabelfoon.net",
    "cai-harderwijk.nl",
    "caiw.nl", "onsbrabantnet.nl", "onsnetnuenen.nl", "edutel.nl", "concepts.nl", "conceptsict.nl", "freeler.nl",
    "freemail.nl",
    "freedom.nl", "soverin.net", "soverin.nl", "kliksafe.nl", "filternet.nl", "hccnet.nl", "hcc.nl", "xmsnet.nl",
    "xmsweb.nl",
    "introweb.nl", "dds.nl", "knid.nl", "lijbrandt.nl", "stipte.nl", "glazenkamp.net", "multiweb.nl", "plex.nl",
    "skp-online.nl",
    "rekamnet.nl", "kabelnoord.nl", "knoord.nl", "tukmail.nl", "cogas.nl", "cybercomm.nl", "nlziet.nl", "luna.nl",
    "demon.nl",
    "iae.nl", "bart.nl", "cistron.nl", "wish.nl", "wishmail.net", "mailhost.nl", "lycos.nl", "yahoo.nl", "zeggis.nl",
    "zeggis.com", "scarlet.nl", "speedlinq.nl", "compaqnet.nl", "inter.nl.net", "nl.net", "tip.nl", "vodafonevast.nl",
    "vodafonethuis.nl",
    "student.uva.nl", "uva.nl", "vu.nl", "uu.nl", "rug.nl", "tudelft.nl", "tue.nl", "ru.nl", "wur.nl", "hva.nl",
    "hr.nl", "hu.nl",
    "han.nl", "fontys.nl", "zuyd.nl", "avans.nl", "saxion.nl", "eur.nl", "utwente.nl", "leidenuniv.nl",
    "tilburguniversity.edu",
    # Belgium and Luxembourg
    "telenet.be", "telenetgroup.be", "pandora.be", "skynet.be", "proximus.be", "proximus.net", "proximus.com",
    "belgacom.net",
    "belgacom.be", "scarlet.be", "scarlet.com", "voo.be", "base.be", "mobistar.be", "mobilevikings.be",
    "tvcablenet.be", "edpnet.be",
    "edpnet.net", "brutele.be", "dommel.be", "dommel.com", "euphonynet.be", "numericable.be", "versateladsl.be",
    "win.be", "billi.be",
    "planetinternet.be", "village.uunet.be", "ping.be", "online.be", "swing.be", "infonie.be", "advalvas.be", "pi.be",
    "busmail.net",
    "yucom.be", "tele2allin.be", "evonet.be", "glo.be", "kuleuven.be", "ugent.be", "vub.be", "ulb.be", "uliege.be",
    "uantwerpen.be",
    "pt.lu", "internet.lu", "vo.lu", "tango.lu", "luxweb.lu", "education.lu", "cmd.lu",
    # Germany, Austria, Switzerland
    "web.de", "freenet.de", "arcor.de", "posteo.de", "mailbox.org", "online.de", "kabelmail.de", "unitybox.de",
    "unity-mail.de",
    "onlinehome.de", "1und1.de", "ewetel.net", "ewetel.de", "ewe.net", "netcologne.de", "osnanet.de", "magenta.de",
    "versanet.de",
    "alice-dsl.net", "alice-dsl.de", "alice.de", "alicedsl.de", "o2online.de", "o2mail.de", "o2.de", "htp-tel.de",
    "kabelbw.de",
    "kabel-deutschland.de", "kabeldeutschland.de", "epost.de", "lycos.de", "firemail.de", "smart-mail.de",
    "mnet-online.de",
    "mnet-mail.de", "m-net.de", "swbmail.de", "nord-com.net", "nexgo.de", "telecolumbus.net", "pyur.net",
    "primacom.net", "gmx.info",
    "bluemail.de", "directbox.com", "emailn.de", "germanymail.com", "kielnet.net", "teleos-web.de", "vodafonemail.de",
    "dokom.net",
    "helimail.de", "hamburg.de", "berlin.de", "muenchen.de", "koeln.de", "nefkom.net", "ok.de", "ok.net",
    "tutamail.com", "tuta.com", "keemail.me", "eclipso.de", "eclipso.eu", "mail.de", "secure.mailbox.org",
    "disroot.org", "riseup.net",
    "aon.at", "a1.net", "utanet.at", "drei.at", "inode.at", "liwest.at", "kabsi.at", "kabelplus.at", "surfeu.at",
    "eunet.at",
    "telering.at", "salzburg-online.at", "cnv.at", "tirol.com", "vol.at", "speed.at", "wavenet.at", "sbg.at",
    "drei.com",
    "bluewin.ch", "hispeed.ch", "sunrise.ch", "swissonline.ch", "romandie.com", "netplus.ch", "vtxmail.ch",
    "vtxnet.ch", "quickline.ch",
    "quicknet.ch", "bluemail.ch", "ggaweb.ch", "citycable.ch", "gawnet.ch", "besonet.ch", "datacomm.ch",
    "sunrise.net", "smile.ch",
    "ticino.com", "freesurf.ch", "freesurf.fr", "tbwil.ch", "kfnmail.ch", "ethz.ch", "uzh.ch",
    # France
    "laposte.net", "laposte.fr", "free.fr", "sfr.fr", "sfr.com", "neuf.fr", "bbox.fr", "club-internet.fr", "club.fr",
    "numericable.fr",
    "cegetel.net", "aliceadsl.fr", "alicepro.fr", "libertysurf.fr", "9online.fr", "9business.fr", "noos.fr",
    "voila.fr", "red-by-sfr.fr",
    "dbmail.com", "caramail.com", "caramail.fr", "mailo.com", "mailo.fr", "netcourrier.com", "nordnet.fr",
    "nordnet.com", "ovh.fr",
    "infonie.fr", "worldonline.fr", "ifrance.com", "lycos.fr", "evc.net", "estvideo.fr", "calixo.net", "evhr.net",
    "modulonet.fr",
    "francetv.fr", "freesbee.fr", "oreka.com", "wibox.fr", "ozone.net", "k-net.fr", "mediaserv.net", "only.fr",
    "canl.nc", "mls.nc",
    "lagoon.nc", "mail.pf", "akeonet.com", "guideo.fr", "izi.re", "ac-versailles.fr", "ac-paris.fr", "univ-lyon1.fr",
    "sncf.fr", "edf.fr",
    # Great Britain and Ireland
    "btinternet.com", "btopenworld.com", "btconnect.com", "bt.com", "virginmedia.com", "virgin.net", "virgin.com",
    "ntlworld.com",
    "blueyonder.co.uk", "blueyonder.com", "sky.com", "talktalk.net", "talktalk.co.uk", "talk21.com", "plus.com",
    "plusnet.com", "f2s.com",
    "force9.co.uk", "freeserve.co.uk", "fsnet.co.uk", "fsmail.net", "fsworld.co.uk", "lineone.net", "supanet.com",
    "o2.co.uk", "o2.com",
    "madasafish.com", "demon.co.uk", "zen.co.uk", "uwclub.net", "pipex.com", "dsl.pipex.com", "onetel.com",
    "onetel.net", "toucansurf.com",
    "waitrose.com", "tesco.net", "clara.co.uk", "clara.net", "eclipse.co.uk", "ic24.net", "nhs.net", "kcom.com",
    "karoo.co.uk", "manx.net",
    "jerseymail.co.uk", "cwgsy.net", "globalnet.co.uk", "ukonline.co.uk", "totalise.co.uk", "breathe.com",
    "aaisp.net.uk", "ee.co.uk",
    "doctors.org.uk", "doctors.net.uk", "eircom.net", "eircom.ie", "iol.ie", "indigo.ie", "oceanfree.net", "eir.ie",
    "esat.ie", "tcd.ie",
    # Southern Europe
    "telefonica.net", "movistar.es", "ono.com", "jazztel.es", "telecable.es", "euskaltel.net", "euskalnet.net",
    "ya.com", "mundo-r.com",
    "mundo-r.net", "eresmas.com", "arrakis.es", "inicia.es", "auna.com", "menta.net", "correo.es", "navegalia.com",
    "andorra.ad", "ozu.es",
    "libero.it", "virgilio.it", "alice.it", "tin.it", "fastwebnet.it", "pec.it", "inwind.it", "iol.it", "tim.it",
    "aruba.it", "blu.it",
    "legalmail.it", "arubapec.it", "pec.aruba.it", "teletu.it", "poste.it", "postecert.it", "supereva.it",
    "katamail.com", "interfree.it",
    "giallo.it", "infinito.it", "jumpy.it", "kataweb.it", "cheapnet.it", "ciaoweb.it", "dadamail.com", "freemail.it",
    "lycos.it", "email.it", "wind.it", "tre.it", "3mail.it", "postemail.it", "gigapec.it", "sicurezzapostale.it",
    "eutelia.it", "tele2.it",
    "sapo.pt", "netcabo.pt", "clix.pt", "iol.pt", "portugalmail.pt", "mail.pt", "net.sapo.pt", "oninet.pt",
    "netvisao.pt", "aeiou.pt",
    "otenet.gr", "forthnet.gr", "hol.gr", "in.gr", "freemail.gr", "windtools.gr", "cytanet.com.cy", "primehome.com",
    "go.net.mt", "maltanet.net",
    # Northern Europe
    "telia.com", "bredband.net", "comhem.se", "spray.se", "swipnet.se", "bahnhof.se", "home.se", "bostream.nu",
    "glocalnet.net", "passagen.se",
    "bredband2.com", "tele2.se", "algonet.se", "online.no", "broadpark.no", "getmail.no", "c2i.net", "lyse.net",
    "altibox.no", "frisurf.no",
    "start.no", "sensewave.com", "ebnett.no", "haugnett.no", "powertech.no", "mail.dk", "mail.tele.dk", "stofanet.dk",
    "jubii.dk", "sol.dk",
    "ofir.dk", "youmail.dk", "webspeed.dk", "post.tele.dk", "post.cybercity.dk", "get2net.dk", "privat.dk",
    "fibermail.dk", "profibermail.dk",
    "c.dk", "adslhome.dk", "luukku.com", "elisanet.fi", "kolumbus.fi", "suomi24.fi", "pp.inet.fi", "inet.fi",
    "saunalahti.fi", "welho.com",
    "dnainternet.net", "sci.fi", "netti.fi", "jippii.fi", "phnet.fi", "mbnet.fi", "simnet.is", "hotmail.is",
    "internet.is",
    # Eastern Europe
    "wp.pl", "wp.eu", "o2.pl", "onet.pl", "onet.eu", "interia.pl", "interia.eu", "op.pl", "poczta.onet.pl", "vp.pl",
    "gazeta.pl", "tlen.pl",
    "poczta.fm", "autograf.pl", "buziaczek.pl", "go2.pl", "amorki.pl", "neostrada.pl", "spoko.pl", "poczta.pl",
    "plusnet.pl", "gery.pl",
    "konto.pl", "vip.onet.pl", "republika.pl", "aster.pl", "chello.pl", "vectranet.pl", "toya.net.pl", "seznam.cz",
    "centrum.cz", "post.cz",
    "volny.cz", "atlas.cz", "quick.cz", "klikni.cz", "spoluzaci.cz", "o2active.cz", "azet.sk", "centrum.sk",
    "zoznam.sk", "post.sk",
    "pobox.sk", "stonline.sk", "orangemail.sk", "szm.sk", "freemail.hu", "citromail.hu", "indamail.hu", "vipmail.hu",
    "fibermail.hu",
    "invitel.hu", "digikabel.hu", "t-email.hu", "clicknet.ro", "rdslink.ro", "abv.bg", "mail.bg", "dir.bg", "gbg.bg",
    "net.hr", "inet.hr",
    "zg.t-com.hr", "siol.net", "t-2.net", "amis.net", "volja.net", "eunet.rs", "sbb.rs", "open.telekom.rs",
    "bih.net.ba", "t.ht.hr",
    "ukr.net", "i.ua", "meta.ua", "bigmir.net", "bk.ru", "list.ru", "inbox.ru", "internet.ru", "ya.ru", "tut.by",
    "inbox.lv", "one.lv",
    "apollo.lv", "delfi.lt", "takas.lt", "hot.ee", "neti.ee", "mynet.com", "ttmail.com", "superonline.com",
    "turk.net", "ttnet.net.tr",
    # The Americas, Asia, Africa, Oceania
    "comcast.net", "att.net", "sbcglobal.net", "verizon.net", "bellsouth.net", "cox.net", "charter.net",
    "earthlink.net", "optonline.net",
    "optimum.net", "windstream.net", "frontier.com", "roadrunner.com", "rr.com", "juno.com", "netzero.net",
    "netzero.com", "frontiernet.net",
    "centurylink.net", "centurytel.net", "embarqmail.com", "suddenlink.net", "pacbell.net", "ameritech.net",
    "swbell.net", "prodigy.net",
    "snet.net", "flash.net", "nvbell.net", "q.com", "qwest.net", "cableone.net", "spectrum.net", "twc.com",
    "wowway.com", "mindspring.com",
    "peoplepc.com", "aim.com", "hey.com", "duck.com", "pm.me", "fastmail.fm", "hushmail.com", "lavabit.com",
    "inbox.com", "usa.net",
    "usa.com", "myself.com", "consultant.com", "europe.com", "engineer.com", "post.com", "dr.com", "iname.com",
    "lycos.com", "excite.com",
    "netscape.net", "compuserve.com", "cs.com", "sympatico.ca", "videotron.ca", "rogers.com", "shaw.ca", "telus.net",
    "bell.net",
    "cogeco.ca", "cogeco.net", "eastlink.ca", "mts.net", "sasktel.net", "nb.sympatico.ca", "xplornet.com",
    "uol.com.br", "bol.com.br",
    "ig.com.br", "globo.com", "globomail.com", "oi.com.br", "r7.com", "prodigy.net.mx", "arnet.com.ar",
    "fibertel.com.ar",
    "speedy.com.ar", "ciudad.com.ar", "vtr.net", "une.net.co", "cantv.net", "adinet.com.uy", "bigpond.com",
    "bigpond.net.au",
    "optusnet.com.au", "iinet.net.au", "tpg.com.au", "internode.on.net", "westnet.com.au", "dodo.com.au",
    "ozemail.com.au",
    "xtra.co.nz", "slingshot.co.nz", "orcon.net.nz", "vodafone.co.nz", "163.com", "126.com", "yeah.net", "qq.com",
    "vip.qq.com",
    "foxmail.com", "sina.com", "sina.cn", "sohu.com", "139.com", "189.cn", "21cn.com", "aliyun.com", "tom.com",
    "naver.com", "daum.net",
    "hanmail.net", "nate.com", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "nifty.com",
    "rediffmail.com",
    "rediff.com", "sify.com", "indiatimes.com", "bsnl.in", "singnet.com.sg", "starhub.net.sg", "pldtdsl.net",
    "netvigator.com",
    "walla.co.il", "walla.com", "012.net.il", "netvision.net.il", "bezeqint.net", "zahav.net.il", "emirates.net.ae",
    "eim.ae", "maktoob.com",
    "menara.ma", "iam.net.ma", "topnet.tn", "gnet.tn", "djaweb.dz", "telkomsa.net", "mweb.co.za", "vodamail.co.za",
    "webmail.co.za",
    "iafrica.com", "absamail.co.za", "lantic.net", "sr.net", "parbo.net", "setarnet.aw", "attglobal.net",
    "un-mail.com", "flow.aw",
    "cura.net", "me.com", "mac.com", "skiff.com", "mailfence.com", "runbox.com", "runbox.no", "kolabnow.com",
    "ctemplar.com", "vivaldi.net",
    "simplelogin.com", "privaterelay.appleid.com", "mozmail.com", "relay.firefox.com", "users.noreply.github.com",
    "opayq.com", "anonaddy.com",
    "anonaddy.me", "addy.io", "passmail.net", "kakao.com", "hanmir.com", "lycos.co.uk", "gmx.li", "bluebottle.com",
    "mail2world.com",
    "cock.li", "mailc.net", "safe-mail.net", "countermail.com", "thexyz.com", "pobox.com", "sent.com", "ntl.com",
    "cloud.com",
    # Further ones of the countries above
    "ipact.nl", "onsnet.nu",
)  # fmt: skip
"""Domains that hand out mailboxes and are never somebody's typing error, however near they stand to another."""

KNOWN: frozenset[str] = frozenset(
    (
        *NATIONAL,
        *WORLD,
        *(domain for ranked in RANKED.values() for domain in ranked),
        *(f"{label}.{ending}" for label, endings in FAMILIES.items() for ending in endings),
    )
)
"""Every provider domain on this page."""

ONE_DOMAIN: dict[str, str] = {
    "gmail": "gmail.com", "googlemail": "googlemail.com", "icloud": "icloud.com", "hotmail": "hotmail.com", "ziggo":
    "ziggo.nl",
    "outlook": "outlook.com", "kpnmail": "kpnmail.nl", "hetnet": "hetnet.nl", "xs4all": "xs4all.nl", "telenet":
    "telenet.be",
    "skynet": "skynet.be", "btinternet": "btinternet.com", "t-online": "t-online.de", "yahoo": "yahoo.com", "gmx":
    "gmx.net",
    "protonmail": "protonmail.com", "kpnplanet": "kpnplanet.nl", "upcmail": "upcmail.nl", "virginmedia":
    "virginmedia.com",
    "ntlworld": "ntlworld.com", "blueyonder": "blueyonder.co.uk", "sbcglobal": "sbcglobal.net", "bellsouth":
    "bellsouth.net",
    "libero": "libero.it", "bluewin": "bluewin.ch", "wanadoo": "wanadoo.fr", "laposte": "laposte.net", "aliceadsl":
    "aliceadsl.fr",
    "comcast": "comcast.net", "rocketmail": "rocketmail.com", "ymail": "ymail.com", "talktalk": "talktalk.net", "aol":
    "aol.com",
    "msn": "msn.com", "fastwebnet": "fastwebnet.it", "quicknet": "quicknet.nl", "caiway": "caiway.nl", "zeelandnet":
    "zeelandnet.nl",
    "onsbrabantnet": "onsbrabantnet.nl", "telfort": "telfort.nl", "casema": "casema.nl", "chello": "chello.nl",
    "freenet": "freenet.de", "arcor": "arcor.de", "posteo": "posteo.de", "planet": "planet.nl", "proximus":
    "proximus.be",
    "live": "live.com", "free": "free.fr", "sfr": "sfr.fr", "web": "web.de", "orange": "orange.fr", "virgilio":
    "virgilio.it",
    "tiscali": "tiscali.it", "alice": "alice.it", "seznam": "seznam.cz", "interia": "interia.pl", "onet": "onet.pl",
    "wp": "wp.pl",
    "home": "home.nl", "scarlet": "scarlet.be", "mac": "mac.com", "me": "me.com", "verizon": "verizon.net", "sky":
    "sky.com",
}  # fmt: skip
"""What is meant by a provider's bare name, where no country decides."""

_OTHER_NAMES = """
posta posti hetnest hetnut voile voiles veille violas
mail email kmail jmail tmail zmail xmail qmail imail ymail rmail dmail nmail smail umail amail
cmail omail wmail emails mails mailer mailers webmail gmaker maile mall small snail nail tail rail sail
grail mailo airmail voicemail firemail freemail hushmail fullmail realmail netmail inmail inbox mailbox postmail
cloud clouds icloudy mycloud aloud xcloud ecloud plant plants plan plans plane planes planer planets planeta planete
planner cello cellos hello hellos hallo home homes hope hole hone hose hove dome some come tome rome homer homey
homed housed homeo homie hoe house ohme live life love like line lime give five olive alive lives liver lived dive
hive jive lieve liven lite lice lie rive free tree three freek fred fret frey freed reef frees fee flee freeze fries
frieze orange grange range oranges strange orangery change mange alice alices malice alicia alise elise slice police
office allice alike ali web webb wed wet wep weber weba webs wob wab zeb reb deb seb online inline outline
onlineshop one-line skynet sky skyline spynet sunnet telenet telnet tele telenor telenews telecom proximus proxima
maximus scarlet scarlett starlet carlet scarlets voo zoo boo woo voor noo base bass basen based bases case vase bas
basel bane bare bale delta deltas della deltax freedom freedoms concept concepts planetnet hetnet getnet setnet
betnet hotnet netnet jetnet petnet vetnet het-net casema casa cinema camera caseta euronet euronext euronat solcon
solon falcon salcon solcom solco volcon polcon quicknet quickset quicket quickstep quick telfort telford comfort
teleport telforth versatel versatile versa caiway railway gateway libero liberto liber liberi libera libre liberon
libro ribero lebero virgilio virgil virgilia virgilius tiscali arcor arcos arco accor arbor armor arkor arcora
harcor marcor arcon ardor freenet fritznet greenet greennet vodafone posteo poste posto postel posten poster posters
wanadoo laposte lacoste laporte voila viola noos noss noor neos nos koos roos loos moos boos neuf neus neuv oeuf neu
bbox box bobox xbox abox sympatico simpatico interia interna interim interio inter interra inertia onet one onit
planet ornet onex cnet inet seznam verizon horizon charter chart charters charte charger chatter carter chanter
frontier frontiers frontera spectrum spectrums spectra comcast combat roadrunner roadrunners outlook outlooks onlook
outlet outlaw overlook outdoor yahoo yoho wahoo hotmail hotrail hotel hotels proton photon protos protein croton
proto rogers roger rodgers rogerson shaw shah show shaws haw telia delia celia telis tella teia orcon orion ziggo
zigzag ziggy ziggu zing biggo zingo kpn kbn spn sunrise sunrice sunrises surprise tele2 terra serra tierra terras
tera terre planeet seznamy volna volne volno bluewine bluewind hotmaid pmail blue blu blum movistar mobistar sapo sap salo tapo sapa eclipse ellipse
"""
PLAUSIBLE_LABELS: frozenset[str] = frozenset(_OTHER_NAMES.split())
"""Names of their own near a provider's: never taken for that provider's name."""

DISTINCT: frozenset[str] = frozenset(
    (
        "gmail", "googlemail", "hotmail", "icloud", "ziggo", "kpnmail", "hetnet", "xs4all", "btinternet",
        "t-online",
        "protonmail", "upcmail", "ntlworld", "blueyonder", "sbcglobal", "bellsouth", "wanadoo", "rocketmail",
        "aliceadsl",
        "kpnplanet", "zeelandnet", "onsbrabantnet", "outlook", "yahoo", "bluewin", "windowslive",
    )
)  # fmt: skip
"""Invented names that one provider alone uses for mailboxes, whatever ending stands behind them."""

SAME_MAILBOX: dict[str, str] = {
    "googlemail.com": "gmail.com",
    "me.com": "icloud.com",
    "mac.com": "icloud.com",
    "pm.me": "proton.me",
    "protonmail.com": "proton.me",
    "protonmail.ch": "proton.me",
}
"""Domains under which one provider delivers to the same mailbox."""

ASCII_ONLY: frozenset[str] = frozenset(
    (
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.nl", "hotmail.be", "hotmail.fr", "hotmail.de",
        "hotmail.it",
        "hotmail.es", "hotmail.co.uk", "outlook.com", "live.com", "live.nl", "live.be", "live.fr", "msn.com",
        "icloud.com",
        "me.com", "yahoo.com", "yahoo.fr", "yahoo.de", "yahoo.co.uk", "aol.com", "ziggo.nl", "kpnmail.nl",
        "telenet.be",
        "gmx.de", "gmx.net", "web.de", "orange.fr", "free.fr", "laposte.net", "t-online.de",
    )
)  # fmt: skip
"""Providers that hand out addresses in a to z, digits and a few marks only (their sign-up rules, read 2026-11)."""
