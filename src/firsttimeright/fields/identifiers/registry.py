"""The identifiers kept by hand, and the door to those that python-stdnum knows besides."""

from __future__ import annotations

from functools import lru_cache

from firsttimeright.fields.identifiers import (
    at_svnr,
    be_ondernemingsnummer,
    be_rijksregisternummer,
    bg_egn,
    ch_ahv,
    cz_rodne_cislo,
    de_idnr,
    dk_cpr,
    ee_isikukood,
    es_nif,
    fi_hetu,
    fr_nir,
    fr_siren,
    fr_siret,
    gb_company,
    gb_nhs,
    gb_nino,
    iban,
    ie_pps,
    it_codice_fiscale,
    lt_asmens_kodas,
    lu_matricule,
    nl_bsn,
    nl_kvk,
    no_fodselsnummer,
    pl_pesel,
    pt_nif,
    ro_cnp,
    se_personnummer,
    sk_rodne_cislo,
    vat,
)
from firsttimeright.fields.identifiers.scheme import Scheme, of_module, told_by

__all__ = ["REGISTERED", "scheme_of"]

REGISTERED: tuple[Scheme, ...] = (
    iban.SCHEME,
    vat.SCHEME,
    nl_bsn.SCHEME,
    nl_kvk.SCHEME,
    be_rijksregisternummer.SCHEME,
    be_ondernemingsnummer.SCHEME,
    de_idnr.SCHEME,
    fr_nir.SCHEME,
    fr_siren.SCHEME,
    fr_siret.SCHEME,
    gb_nhs.SCHEME,
    gb_nino.SCHEME,
    gb_company.SCHEME,
    es_nif.SCHEME,
    it_codice_fiscale.SCHEME,
    pl_pesel.SCHEME,
    se_personnummer.SCHEME,
    dk_cpr.SCHEME,
    no_fodselsnummer.SCHEME,
    fi_hetu.SCHEME,
    at_svnr.SCHEME,
    ch_ahv.SCHEME,
    pt_nif.SCHEME,
    ie_pps.SCHEME,
    ee_isikukood.SCHEME,
    lt_asmens_kodas.SCHEME,
    lu_matricule.SCHEME,
    ro_cnp.SCHEME,
    bg_egn.SCHEME,
    cz_rodne_cislo.SCHEME,
    sk_rodne_cislo.SCHEME,
)
"""One scheme an identifier; a new one is a new module and a line here."""

# What python-stdnum calls a country's numbers of these kinds, where nothing is kept by hand
_GENERIC = {"company_number": "businessid", "national_id": "personalid", "vat_number": "vat"}

# A German trade register number is only whole with its court, which nobody types into a form
_LEFT_ALONE = frozenset((("company_number", "DE"),))


@lru_cache(maxsize=512)
def scheme_of(kind: str, country: str | None) -> Scheme | None:
    """Find the scheme for a kind (``iban``, ``national_id``) or a local name (``bsn``, ``nl.brin``).

    None where no rule is known: the number is then kept as it was typed.

    >>> scheme_of("national_id", "NL").name, scheme_of("bsn", None).country
    ('bsn', 'NL')
    """
    for scheme in REGISTERED:
        if scheme.name == kind or (scheme.kind == kind and scheme.country in (None, country)):
            return scheme
    place, dot, name = kind.partition(".")
    if dot:
        return _generic(place, name, kind, place.upper() if len(place) == 2 else None)
    if country and kind in _GENERIC and (kind, country) not in _LEFT_ALONE:
        return _generic(country.lower(), _GENERIC[kind], kind, country)
    return None


def _generic(place: str, name: str, kind: str, country: str | None) -> Scheme | None:
    from stdnum.util import get_cc_module

    if not (place.isascii() and place.isalpha() and len(place) == 2):
        return None
    module = get_cc_module(place, name)
    if module is None or not hasattr(module, "is_valid"):
        return None
    compact, valid = of_module(module)
    return Scheme(kind, f"{place}.{name}", country, compact, valid, (), (), tell=told_by(module))
