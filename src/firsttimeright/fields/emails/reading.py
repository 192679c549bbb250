"""Reading an e-mail address: tidy, look, and only then doubt."""

from __future__ import annotations

import re
import unicodedata

from firsttimeright.fields.emails import codes, domains, placeholders, repairs
from firsttimeright.fields.emails.syntax import LONGEST, check
from firsttimeright.fields.emails.value import Email, canonical, is_no_reply, is_role
from firsttimeright.findings import Change, Code, Evidence, Finding, Parsed, Severity, Suggestion
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.words.providers import ASCII_ONLY, KNOWN
from firsttimeright.text.folding import strip_marks
from firsttimeright.text.tidying import INVISIBLE, widen

__all__ = ["parse"]

_READ_AT_MOST = 2048  # characters: an address with a name beside it is far shorter
_MAILTO = re.compile(r"\s*(?:mailto:|smtp:)\s*(?://)?", re.IGNORECASE)
_LABEL = re.compile(
    r"\s*(?:(?:mijn|my|mon|meine?)\s+)?(?:e-?mail(?:[ -]?ad(?:res|dress|resse))?|courriel|mail|adresse mail)\s*[:=]\s*(?=\S*@)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[^<>]*<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>[\s.,;]*", re.IGNORECASE)
_REMARK = re.compile(r"\s*([^\s()]+@[^\s()]+\.[^\s()]+)\s*\([^()@]*\)\s*")
_QUOTES = "\"'“”„‟‘’‛«»`´"
_BEFORE = " \t([{<,;:/\\|=>"
_BEHIND = " \t)]}>,;:!?/\\|<([{*"
_ADDRESS = re.compile(r"[^\s,;:/<>()\[\]\"|&]+@[^\s,;:/<>()\[\]\"|&@]+\.[^\s,;:/<>()\[\]\"|&@]{2,}")
_CLEAN = re.compile(r"[a-z0-9._+-]+@[a-z0-9.-]+")


def parse(
    text: str, *, country: str | None = None, field: str = "email", reference: Reference | None = None
) -> Parsed[Email]:
    """Read *text* as one e-mail address.

    Blanks, marks and notations around the address are tidied away, the domain is
    put in lower case. What is no address but has one evident repair comes back as
    no value and a suggestion; an address whose domain is probably a slip comes
    back as it stands, with a suggestion. No network: see :func:`deliverable`.

    Args:
        text: The address as typed, any length.
        country: Where the customer lives; decides between providers equally near.
        field: The name under which findings, changes and suggestions go.
        reference: What is known of the world; None for the standard.

    Returns:
        The address, or no value and the findings that say why. Changes chain from
        the text as typed to the address as stored.

    Raises:
        TypeError: *text* is not a string.

    Source: RFC 5321, RFC 6531; order of steps: tidy, two addresses, syntax, ending, provider, slip.

    >>> parse("mailto:Jan@Ziggo.NL").value.address
    'Jan@ziggo.nl'
    >>> parse("jan@gmial.com").suggestions[0].after
    'jan@gmail.com'
    """
    if not isinstance(text, str):
        raise TypeError(f"an e-mail address is read from str, not {type(text).__name__}")
    reference = reference or standard()
    if len(text) > _READ_AT_MOST:
        blank = not text[:_READ_AT_MOST].strip() and not text.strip()
        return Parsed(text, None, ((codes.MISSING if blank else codes.TOO_LONG).at(field, limit=LONGEST),))
    if _CLEAN.fullmatch(text):  # the everyday case: nothing to tidy
        local, _, domain = text.partition("@")
        if check(local, domain) is None:
            return _valid(text, local, domain, country, field, reference, [], [])
    tidied, changes, findings = _tidy(text, field)
    if not tidied:
        word = text.strip() and placeholders.is_word(text)
        return Parsed(text, None, (_placeholder(field) if word else codes.MISSING.at(field),))
    if "@" not in tidied and placeholders.is_word(tidied):
        return Parsed(text, None, (*findings, _placeholder(field)), tuple(changes))
    local, _, domain = tidied.rpartition("@")
    lowered = _lower(domain)
    if local and check(local, lowered) is None:
        if lowered != domain:
            _step(changes, findings, field, codes.DOMAIN_LOWERCASED, tidied, f"{local}@{lowered}")
        return _valid(text, local, lowered, country, field, reference, changes, findings)
    if tidied.count("@") > 1 and (two := _several(text, tidied, country, field, reference, changes, findings)):
        return two
    return _invalid(text, tidied, country, field, reference, changes, findings)


def _lower(domain: str) -> str:
    return domain.lower() if domain.isascii() else unicodedata.normalize("NFKC", domain).lower()


def _placeholder(field: str) -> Finding:
    return codes.PLACEHOLDER.at(field, severity=Severity.BLOCK)


def _step(
    changes: list[Change], findings: list[Finding], field: str, code: Code, before: str, after: str
) -> None:
    changes.append(Change(field, before, after, code.name))
    findings.append(code.at(field))


def _tidy(text: str, field: str) -> tuple[str, list[Change], list[Finding]]:
    """Take away what stands around an address; each step is a change with its own name."""
    changes: list[Change] = []
    findings: list[Finding] = []

    def turn(code: Code, after: str) -> None:
        nonlocal text
        if after != text and after:
            _step(changes, findings, field, code, text, after)
            text = after

    turn(codes.INVISIBLE_CHARACTER, INVISIBLE.sub("", text))
    turn(codes.FULLWIDTH, unicodedata.normalize("NFC", widen(text)).replace("。", ".").replace("﹫", "@"))
    turn(codes.TRIMMED, " ".join(text.split()))
    turn(codes.LABEL, _LABEL.sub("", text, count=1) if _LABEL.match(text) else text)
    if found := _MAILTO.match(text):
        turn(codes.MAILTO, text[found.end() :].partition("?")[0].replace("%40", "@"))
    if found := _NAMED.fullmatch(text) or _REMARK.fullmatch(text):
        turn(codes.DISPLAY_NAME, found[1])
    for _ in range(4):
        before = text
        if text[:1] in _QUOTES and (text[-1:] in _QUOTES or text[:1] in "\"“„«`"):
            turn(codes.QUOTES, text.strip(_QUOTES + " "))
        turn(codes.QUOTES, text.rstrip(_QUOTES))
        if "@" in text:
            turn(codes.TRAILING_PUNCTUATION, text.lstrip(_BEFORE).rstrip(_BEHIND))
            if text.endswith(".") and "." in text.rpartition("@")[2].rstrip(". "):
                turn(codes.TRAILING_DOT, text.rstrip(". "))
        if text == before:
            break
    return (text if text.strip() else ""), changes, findings


def _value(local: str, domain: str, reference: Reference) -> Email:
    return Email(
        local=local,
        domain=domain,
        canonical=canonical(local, domain),
        disposable=domain not in KNOWN and reference.disposable(domain),
        role=is_role(local),
        provider=domain in KNOWN,
    )


def _valid(
    typed: str,
    local: str,
    domain: str,
    country: str | None,
    field: str,
    reference: Reference,
    changes: list[Change],
    findings: list[Finding],
) -> Parsed[Email]:
    value = _value(local, domain, reference)
    suggestions: tuple[Suggestion, ...] = ()
    if value.disposable:
        findings.append(codes.DISPOSABLE.at(field))
    if value.role:
        findings.append(codes.ROLE.at(field))
    if is_no_reply(local):
        findings.append(codes.NO_REPLY.at(field))
    if placeholders.is_placeholder(local, domain):
        findings.append(codes.PLACEHOLDER.at(field))
    else:
        suggestions = _doubts(value, country, field, reference, findings)
    return Parsed(typed, value, tuple(findings), tuple(changes), suggestions)


def _doubts(
    value: Email, country: str | None, field: str, reference: Reference, findings: list[Finding]
) -> tuple[Suggestion, ...]:
    local, domain = value.local, value.domain
    confidence, evidence, code = 1.0, (), ""
    if domain.startswith("www.") and domain.count(".") > 1:
        findings.append(codes.WWW.at(field))
        domain, confidence, code = domain.removeprefix("www."), 0.95, codes.WWW.name
    elif local.lower().startswith("www.") and len(local) > 5:
        findings.append(codes.WWW.at(field))
        local, confidence, code = local[4:], 0.9, codes.WWW.name
    if found := domains.guess(domain, country=country, reference=reference):
        findings.append(Finding(found.code, Severity.WARN, field))
        domain, confidence, evidence, code = found.domain, found.confidence * confidence, found.evidence, found.code
    elif domain.rpartition(".")[2] not in reference.tlds() and domain not in KNOWN:
        findings.append(codes.TLD_UNKNOWN.at(field))
    if not local.isascii():
        local, its = _letters(local, domain)
        if its:
            findings.append(its.at(field))
            confidence, code = min(confidence, 0.9), code or its.name
    if not code:
        return ()
    evidence = evidence or (Evidence(codes.NOTATION, 4.0),)
    after = f"{local}@{domain}"
    return (Suggestion(field, value.address, after, round(confidence, 3), tuple(evidence), code),)


def _letters(local: str, domain: str) -> tuple[str, Code | None]:
    """Doubt letters that the provider does not hand out, or that only look Latin."""
    plain = domains.lookalikes(local)
    if plain != local and plain.isascii() and any(letter.isascii() and letter.isalpha() for letter in local):
        return plain, codes.LOOKALIKE_LETTER
    if domain in ASCII_ONLY and (bare := strip_marks(local)).isascii():
        return bare, codes.ACCENT_AT_PROVIDER
    return local, None


def _several(
    typed: str,
    text: str,
    country: str | None,
    field: str,
    reference: Reference,
    changes: list[Change],
    findings: list[Finding],
) -> Parsed[Email] | None:
    """Two addresses in one field: ask which."""
    addresses: list[Email] = []
    for found in _ADDRESS.findall(text):
        local, _, domain = found.strip(".").partition("@")
        if check(local, domain := domain.lower()) is None:
            addresses.append(_value(local, domain, reference))
    if len(addresses) < 2:
        return None
    if len({item.canonical for item in addresses}) == 1:
        confidence = 0.97
    else:
        confidence = round(1 / len(addresses), 2)
    findings.append(codes.TWO_ADDRESSES.at(field, n=len(addresses)))
    first = addresses[0]
    suggestion = Suggestion(
        field, text, first.address, confidence, (Evidence(codes.NOTATION, 0.0),), codes.TWO_ADDRESSES.name
    )
    alternatives = tuple((item, confidence) for item in addresses)
    return Parsed(typed, None, tuple(findings), tuple(changes), (suggestion,), (), alternatives)


def _invalid(
    typed: str,
    text: str,
    country: str | None,
    field: str,
    reference: Reference,
    changes: list[Change],
    findings: list[Finding],
) -> Parsed[Email]:
    mended = repairs.repair(text, country)
    findings.extend(code.at(field) for code in mended.found)
    if not mended.confidence:
        return Parsed(typed, None, tuple(findings), tuple(changes))
    local, domain, confidence = mended.local, mended.domain, mended.confidence
    evidence: tuple[Evidence, ...] = (Evidence(codes.NOTATION, 4.0),)
    if found := domains.guess(domain, country=country, reference=reference):
        findings.append(Finding(found.code, Severity.WARN, field))
        domain, confidence, evidence = found.domain, confidence * found.confidence, (*evidence, *found.evidence)
    suggestion = Suggestion(field, text, f"{local}@{domain}", round(confidence, 3), evidence, mended.found[0].name)
    return Parsed(typed, None, tuple(findings), tuple(changes), (suggestion,))
