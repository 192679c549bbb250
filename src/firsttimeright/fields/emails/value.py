"""An e-mail address as a value, its forms, and what its local part tells."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from firsttimeright.fields.emails.syntax import without_marks
from firsttimeright.findings import Quiet, swift
from firsttimeright.findings.wanted import refuse_unread
from firsttimeright.reference.words.providers import SAME_MAILBOX

__all__ = ["FUNCTIONS", "STYLES", "Email", "canonical", "is_no_reply", "is_role", "render"]

STYLES = ("address", "ascii", "canonical", "mailto")

# Functions, not persons (RFC 2142 names the first ones), in the languages of the house.
_ROLES_TEXT = """
    abuse admin administrator billing contact hostmaster info information marketing news noc office postmaster
    root sales security service services support team usenet uucp webmaster www help helpdesk hello enquiries
    enquiry accounts accounting accountspayable accountsreceivable finance invoices invoice orders order
    customerservice customercare customersupport reception hr jobs career careers press media pr privacy legal
    compliance dpo subscribe unsubscribe newsletter noreply donotreply mailerdaemon bounce bounces returns
    bookings booking reservations reservation events membership secretary management director ceo cfo cto it
    sysadmin feedback complaints shop store webshop purchasing procurement warehouse logistics dispatch
    administratie algemeen bestelling bestellingen boekhouding crediteuren debiteuren directie facturatie
    facturen factuur financien inkoop inschrijving inschrijvingen klachten klantenservice klantcontact
    ledenadministratie magazijn nieuwsbrief personeelszaken pers planning receptie redactie reserveren
    reserveringen secretariaat service servicedesk verkoop voorzitter vacatures vragen werkplaats winkel
    penningmeester bestuur aanmelden afmelden welkom onthaal personeel aankoop vertrieb verkauf einkauf
    buchhaltung rechnung rechnungen bewerbung bestellung kontakt kundendienst kundenservice sekretariat
    verwaltung vorstand geschaeftsfuehrung personal presse anfrage anfragen buero zentrale datenschutz
    accueil achats administratif adherents commande commandes commercial comptabilite courrier direction
    facture factures gestion recrutement reservationhotel rh secretariat serviceclient serviceclients ventes
    atencionalcliente administracion comercial compras contabilidad contacto direccion facturacion informacion
    pedidos recepcion reservas rrhh ventas amministrazione acquisti commerciale contabilita direzione fatture
    informazioni ordini prenotazioni segreteria ufficio vendite biuro kontakty sprzedaz ksiegowosc sekretariat
    zamowienia obsluga faktury
    balie frontoffice backoffice kantoor hallo bonjour compta empfang communicatie communication communications
    webredactie redaktion leden vrijwilligers sponsoring projecten project event academy training opleiding
    opleidingen cursus hrm payroll salarisadministratie crediteurenadministratie inkoopfacturen rechnungseingang
    techniek technik technique technical ict systeembeheer beheer developers alerts notifications afspraak
    afspraken termine rdv rendezvous anmeldung bestellungen versand werkstatt personalabteilung finanzen spenden
    mitglieder rathaus standesamt gemeente griffie praktijk huisarts apotheek
"""
_ROLES = frozenset(_ROLES_TEXT.split())
_NO_REPLY = frozenset(
    (
        "noreply", "donotreply", "dontreply", "nonreply", "noresponse", "nietbeantwoorden", "neantwoorden",
        "keineantwort", "nichtantworten", "nepasrepondre", "noresponder", "nonrispondere", "mailerdaemon", "bounce",
        "bounces",
    )
)  # fmt: skip
FUNCTIONS = _ROLES | _NO_REPLY
"""Local parts, without marks, that are no person's."""
_DOTLESS = frozenset(("gmail.com",))  # providers to whom dots in the local part are nothing


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Email(Quiet):
    """An e-mail address, as it is stored and as it is compared; whether mail arrives there is not known.

    >>> render(Email("Jan.Smit", "gmail.com", canonical("Jan.Smit", "gmail.com")))
    'Jan.Smit@gmail.com'
    """

    local: str  # as typed: case may matter to the host that receives it (RFC 5321 2.4)
    domain: str  # lower case, in its own script
    canonical: str  # for matching only: never send mail to it
    disposable: bool = False  # a throw-away address
    role: bool = False  # a function's address, not a person's
    provider: bool = False  # a provider's domain, where unrelated people have their mail

    _SPOKEN = frozenset({"disposable", "role", "provider"})

    @property
    def address(self) -> str:
        """The address to store: local part as typed, domain in lower case."""
        return f"{self.local}@{self.domain}"

    @property
    def ascii_domain(self) -> str:
        """The domain as it travels: IDNA 2008 where it holds other letters than a to z."""
        return _ascii(self.domain)

    @property
    def tag(self) -> str | None:
        """What stands behind the plus sign of the local part, or None."""
        head, plus, tag = self.local.partition("+")
        return tag if plus and head else None


def _ascii(domain: str) -> str:
    if domain.isascii():
        return domain
    import idna

    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        return domain


def canonical(local: str, domain: str) -> str:
    """Give the form under which two spellings of one mailbox meet.

    Lower case, plus tag dropped, the provider's other names brought together,
    dots dropped where the provider takes no notice of them, domain in ASCII.
    Two people may in theory share a canonical form at a domain whose host
    tells upper case from lower; no large one does.

    >>> canonical("Jan.Jansen+shop", "googlemail.com")
    'janjansen@gmail.com'
    """
    domain = SAME_MAILBOX.get(domain, _ascii(domain))
    local = local if local.isascii() else unicodedata.normalize("NFC", local)
    local = local.casefold()
    head = local.partition("+")[0]
    local = head or local
    if domain in _DOTLESS:
        local = local.replace(".", "")
    return f"{local}@{domain}"


def is_role(local: str) -> bool:
    """Tell whether a local part names a function (``info``, ``verkoop``) and no person."""
    plain = local.lower()
    return plain in _ROLES or without_marks(plain) in _ROLES


def is_no_reply(local: str) -> bool:
    """Tell whether nobody reads what is sent to this local part."""
    return without_marks(local.lower()) in _NO_REPLY


def render(value: Email, style: str = "address") -> str:
    """Write an address.

    Args:
        value: What :func:`parse` read.
        style: ``address`` (to store and to show), ``ascii`` (domain as it travels),
            ``canonical`` (to compare), ``mailto`` (a link).

    Raises:
        TypeError: It is not what :func:`parse` gives.
        ValueError: The style is none of these.

    >>> render(Email("Jan", "bücher.de", "jan@xn--bcher-kva.de"), "ascii")
    'Jan@xn--bcher-kva.de'
    """
    refuse_unread(value, Email)
    if style == "address":
        return value.address
    if style == "ascii":
        return f"{value.local}@{value.ascii_domain}"
    if style == "canonical":
        return value.canonical
    if style == "mailto":
        from urllib.parse import quote

        local = quote(value.local, safe="!$'*+-._~")
        return f"mailto:{local}@{value.ascii_domain}"
    raise ValueError(f"unknown style {style!r}; known: {', '.join(STYLES)}")
