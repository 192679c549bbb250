"""The question to the domain name system: does this domain take mail? Off unless asked."""

from __future__ import annotations

from collections.abc import Callable

from firsttimeright.fields.emails import codes
from firsttimeright.fields.emails.value import Email
from firsttimeright.findings import Finding, Skipped

__all__ = ["deliverable"]


def deliverable(
    value: Email,
    *,
    field: str = "email",
    timeout: float = 2.0,
    lookup: Callable[[str, float], bool | None] | None = None,
) -> Finding | Skipped | None:
    """Ask the domain name system whether the domain takes mail; the mailbox itself is never tried.

    Only the domain leaves the machine, never the address. The answer is a warning
    at most: name servers fail, and a domain may take mail tomorrow.

    Args:
        value: What :func:`parse` read.
        field: The field's name in the finding.
        timeout: Seconds to wait at most.
        lookup: Another way to ask: given domain and timeout, it answers True (takes mail),
            False (does not exist) or None (exists, and says that it takes none). It raises
            ``OSError`` where it cannot tell. None: dnspython, through email-validator.

    Returns:
        None if the domain takes mail, the finding if it does not, ``Skipped`` with reason
        ``no_answer`` if nothing could be learned.

    >>> from firsttimeright.fields.emails import parse
    >>> deliverable(parse("jan@ziggo.nl").value, lookup=lambda domain, timeout: True) is None
    True
    """
    try:
        answer = (lookup or _ask)(value.ascii_domain, timeout)
    except OSError:
        return Skipped("email.deliverability", "no_answer")
    if answer:
        return None
    return (codes.DOMAIN_TAKES_NO_MAIL if answer is None else codes.DOMAIN_NOT_FOUND).at(field)


def _ask(domain: str, timeout: float) -> bool | None:
    import dns.exception
    import dns.resolver

    resolver = dns.resolver.Resolver()
    resolver.lifetime = timeout
    try:
        servers = [str(item.exchange) for item in resolver.resolve(domain, "MX")]
    except dns.resolver.NXDOMAIN:
        return False
    except dns.resolver.NoAnswer:
        return _has_host(resolver, domain)
    except dns.exception.DNSException as error:
        raise OSError("no answer from the name servers") from error
    return None if servers == ["."] else True  # RFC 7505: a single "." refuses mail


def _has_host(resolver: object, domain: str) -> bool | None:
    import dns.exception
    import dns.resolver

    for kind in ("A", "AAAA"):  # RFC 5321 5.1: without MX, the host itself takes the mail
        try:
            resolver.resolve(domain, kind)  # type: ignore[attr-defined]
        except dns.resolver.NoAnswer:
            continue
        except dns.exception.DNSException as error:
            raise OSError("no answer from the name servers") from error
        return True
    return None
