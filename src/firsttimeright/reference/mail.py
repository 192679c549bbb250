"""Mail domains: providers, known domains, top-level domains, throw-away addresses."""

from __future__ import annotations

from functools import cache

from firsttimeright.reference.tables import table

__all__ = ["disposable", "domain_known", "mail_ended", "providers", "tlds"]


@cache
def tlds() -> frozenset[str]:
    """Give all top-level domains, in ASCII and in their own script."""
    return frozenset(row.split("\t", 1)[0] for row in table("tlds").rows)


@cache
def _ranked() -> dict[str | None, tuple[str, ...]]:
    from firsttimeright.reference.words.providers import PROVIDERS

    return dict(PROVIDERS)


def providers(country: str | None) -> tuple[str, ...]:
    """Give the domains where people of a country have their mail, most used first."""
    ranked = _ranked()
    worldwide = ranked.get(None, ())
    own = ranked.get(country, ()) if country else ()
    return tuple(dict.fromkeys((*own, *worldwide)))


def domain_known(domain: str) -> bool:
    """Tell whether people are known to have mail at this domain."""
    plain = domain.strip().rstrip(".").lower()
    from firsttimeright.reference.words.providers import KNOWN

    return plain in KNOWN or table("mail_domains").cells(plain) is not None


@cache
def _disposable() -> frozenset[str]:
    from disposable_email_domains import blocklist

    return frozenset(blocklist)


def disposable(domain: str) -> bool:
    """Tell whether the domain, or the one above it, gives throw-away addresses."""
    plain = domain.strip().rstrip(".").lower()
    listed = _disposable()
    while "." in plain:
        if plain in listed:
            return True
        plain = plain.partition(".")[2]
    return False


def mail_ended(domain: str) -> int | None:
    """Give the year in which the mail service at this domain, or the one above it, was closed for good.

    >>> mail_ended("jansen.freeserve.co.uk"), mail_ended("gmail.com")
    (2017, None)
    """
    from firsttimeright.reference.words.ended_mail import ENDED

    plain = domain.strip().rstrip(".").lower()
    while "." in plain:
        if plain in ENDED:
            return ENDED[plain][0]
        plain = plain.partition(".")[2]
    return None
