"""Reading an e-mail address: tidy, look, and only then doubt."""

from __future__ import annotations

import re
import unicodedata

from firsttimeright.fields.emails import codes, domains, placeholders, places, repairs
from firsttimeright.fields.emails.syntax import LONGEST, check, without_marks
from firsttimeright.fields.emails.value import FUNCTIONS, Email, canonical, is_no_reply, is_role
from firsttimeright.findings import Change, Code, Evidence, Fact, Finding, Parsed, Severity, Suggestion
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.words.providers import ASCII_ONLY, KNOWN
from firsttimeright.text.folding import strip_marks
from firsttimeright.text.out_of_use import says_out_of_use
from firsttimeright.text.placing import changed, place
from firsttimeright.text.tidying import INVISIBLE, widen

__all__ = ["parse"]

_LONGEST_EVERYDAY = 64  # characters of a local part: RFC 5321 4.5.3.1.1
_READ_AT_MOST = 2048  # characters: an address with a name beside it is far shorter
_MAILTO = re.compile(r"\s*(?:mailto:|smtp:|https?:(?=//))\s*(?://)?", re.IGNORECASE)
_BLANK_CODE = re.compile(r"^(?:%20)+|(?:%20)+$")  # blanks as a link writes them
_LABEL = re.compile(
    r"\s*(?:(?:mijn|my|mon|meine?)\s+)?(?:e-?mail(?:[ -]?ad(?:res|dress|resse))?|courriel|mail|adresse mail)"
    r"\s*[:=]\s*(?=\S*@)|\s*(?!mailto)[^\W\d_]{1,12}:\s+(?=\S*@)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"[^<>]*<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>[\s.,;]*(?:\([^()@]*\)|[-–—]\s*[^\W\d_]+)?\s*", re.IGNORECASE
)
_LINKED = re.compile(r"\[([^\[\]\s]+@[^\[\]\s]+)\]\((?:mailto:)?\1\)", re.IGNORECASE)  # as Markdown writes a link
_BULLET = re.compile(r"[-–—•*·]\s+(\S+@\S+)")  # the first of a list
_STRESSED = re.compile(r"[*_]{1,2}([^\s*_]\S*@\S*[^\s*_])[*_]{1,2}")
_REMARK = re.compile(r"\s*([^\s()]+@[^\s()]+\.[^\s()]+)\s*\([^()@]*\)\s*")
_BESIDE = re.compile(
    r"(?:[^\s@]+(?: [^\s@]+)+|e-?mail(?:adres|address)?|mail|naam|privé|werk|thuis|private?|work|home)[ -]+"
    r"([^\s,;:@]+@[^\s,;:@]+\.[^\s,;:@]+)",
    re.IGNORECASE,
)
_BEHIND_IT = re.compile(
    r"([^\s,;:@()<>]+@[^\s,;:@()<>]+\.([^\s,;:@()<>.]{2,}))[,;]?\s+(?:[-–/|]\s*)?([^\W\d_][^@.]{2,})"
)
# na 18:00, niet na 6 uur, van 9 tot 17: words with an hour or two
_WITH_HOURS = re.compile(r"(?:\s?[^\W\d_][^\d@]*\s\d{1,2}(?:[:uh]\d\d)?u?(?!\w)){1,2}[^\d@]*")
_WORD_BEFORE = re.compile(r"([^\W\d_]{3,})[ :-]+([^\s,;:@]+@[^\s,;:@]+\.[^\s,;:@]+)")
_QUOTED = re.compile(r'"([^"\s@\\]+)"(?=@)')  # no other mailbox than without the quotes: RFC 5321 4.1.2
_WIDE_MARKS = str.maketrans("。｡﹒﹫", "...@")
_QUOTES = "\"'“”„‟‘’‛«»`´"
_BEFORE = " \t([{<,;:/\\|=>"
_BEHIND = " \t)]}>,;:!?/\\|<([{*~=+#%&^_-"
_ADDRESS = re.compile(r"[^\s,;:/\\<>()\[\]\"|&]+@[^\s,;:/\\<>()\[\]\"|&@]+\.[^\s,;:/\\<>()\[\]\"|&@]{2,}")
_UMLAUTS = frozenset(("DE", "AT", "CH", "LI"))  # where mueller is how Müller is written without the key
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_SAID = frozenset(("dot", "punt", "punkt", "point", "punto", "kropka", "at"))
_OR = frozenset(("or", "of", "oder", "ou"))
_CLEAN = re.compile(r"[a-z0-9._+-]+@[a-z0-9.-]+")
_EVERYDAY = re.compile(r"([A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)@([a-z0-9.-]+)")
_TELLING = FUNCTIONS | placeholders.TELLING
_OWN_NAMES = {domain: without_marks(domain.partition(".")[0]) for domain in KNOWN}  # the providers'


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
        The address, or no value and the findings that say why. Spans count characters of
        *text*: the domain for ``email.domain_typo``, what was taken away for what was tidied.
        Changes chain from the text as typed to the address as stored.

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
    return _everyday(text) or _any(_Sheet(text, field, country, reference or standard()))


def _any(sheet: _Sheet) -> Parsed[Email]:
    """Read any text, and note what there is to say of it."""
    text = sheet.typed
    if len(text) > _READ_AT_MOST:
        blank = not text[:_READ_AT_MOST].strip() and not text.strip()
        return sheet.close(None, codes.MISSING if blank else codes.TOO_LONG)
    if _CLEAN.fullmatch(text):  # nothing to tidy
        local, _, domain = text.partition("@")
        if check(local, domain) is None:
            return _valid(sheet, local, domain)
    tidied = _tidy(text, sheet)
    if not tidied:
        return _placeholder(sheet) if text.strip() and placeholders.is_word(text) else sheet.close(None, codes.MISSING)
    if "@" not in tidied and placeholders.is_word(tidied):
        return _placeholder(sheet)
    local, _, domain = tidied.rpartition("@")
    lowered = _lower(domain)
    if local and check(local, lowered) is None:
        if lowered != domain:
            sheet.step(codes.DOMAIN_LOWERCASED, tidied, f"{local}@{lowered}")
        return _valid(sheet, local, lowered)
    return (_several(sheet, tidied) if tidied.count("@") > 1 else None) or _invalid(sheet, tidied)


def _everyday(text: str) -> Parsed[Email] | None:
    """Read an address that there is nothing to say of: a plain one, somebody's, at a provider; else ``None``.

    It may answer alone, for a provider's domain is right as it is, and all that is ever said of such an
    address rests on its local part: on one that is a function's, nobody's, or the provider's own name.
    """
    found = _EVERYDAY.fullmatch(text)
    if found is None:
        return None
    local, domain = found.groups()
    own = _OWN_NAMES.get(domain)
    if own is None or len(local) > _LONGEST_EVERYDAY:
        return None
    low = local.lower()
    bare = without_marks(low)
    if bare in _TELLING or low in _TELLING or bare == own:
        return None
    if low.startswith("www.") or (low != local and "-" in local):  # Mail-jan@: there a label may stand in front
        return None
    return Parsed(text, Email(local, domain, canonical(local, domain), provider=True))


class _Sheet:
    """What is noted while one text is read."""

    __slots__ = ("changes", "country", "field", "findings", "now", "reference", "typed")

    def __init__(self, typed: str, field: str, country: str | None, reference: Reference) -> None:
        self.typed, self.field, self.country, self.reference = typed, field, country, reference
        self.now = typed  # what is left of it after tidying
        self.changes: list[Change] = []
        self.findings: list[Finding] = []

    def note(self, code: Code, severity: Severity | None = None, **facts: Fact) -> None:
        where = places.of(code.name, self.now)
        span = place(self.typed, self.now, *where) if where else None
        self.findings.append(code.at(self.field, span, severity=severity, **facts))

    def step(self, code: Code, before: str, after: str) -> None:
        self.changes.append(Change(self.field, before, after, code.name))
        self.findings.append(code.at(self.field, place(self.typed, before, *changed(before, after))))
        self.now = after

    def doubt(self, found: domains.Guess) -> None:
        span = place(self.typed, self.now, *places.of_guess(found.code, self.now, found.domain))
        self.findings.append(Finding(found.code, Severity.WARN, self.field, span))

    def close(
        self,
        value: Email | None,
        code: Code | None = None,
        suggestions: tuple[Suggestion, ...] = (),
        alternatives: tuple[tuple[Email, float], ...] = (),
    ) -> Parsed[Email]:
        if code is codes.TOO_LONG:
            self.note(code, limit=LONGEST)
        elif code:
            self.note(code)
        return Parsed(
            self.typed, value, tuple(self.findings), tuple(self.changes), suggestions, alternatives=alternatives
        )


def _placeholder(sheet: _Sheet) -> Parsed[Email]:
    sheet.note(codes.PLACEHOLDER, Severity.BLOCK)
    return sheet.close(None)


def _lower(domain: str) -> str:
    return domain.lower() if domain.isascii() else unicodedata.normalize("NFKC", domain).lower()


def _tidy(text: str, sheet: _Sheet) -> str:
    """Take away what stands around an address; each step is a change with its own name."""

    def turn(code: Code, after: str) -> None:
        nonlocal text
        if after != text and after:
            sheet.step(code, text, after)
            if code in (codes.DISPLAY_NAME, codes.LABEL) and _out_of_use(*text.partition(after)[::2]):
                sheet.note(codes.OUT_OF_USE)
            text = after

    turn(codes.INVISIBLE_CHARACTER, INVISIBLE.sub("", text))
    turn(codes.FULLWIDTH, unicodedata.normalize("NFC", widen(text)).translate(_WIDE_MARKS))
    turn(codes.TRIMMED, " ".join(text.split()))
    if found := _BULLET.fullmatch(text) or _STRESSED.fullmatch(text):
        turn(codes.TRAILING_PUNCTUATION, found[1])
    if found := _LINKED.fullmatch(text):
        turn(codes.MAILTO, found[1])
    turn(codes.LABEL, _LABEL.sub("", text, count=1) if _LABEL.match(text) else text)
    turn(codes.TRIMMED, _BLANK_CODE.sub("", text) if "@" in text or "%40" in text else text)
    if "@" not in text:
        turn(codes.MAILTO, text.replace("%40", "@"))
    if found := _MAILTO.match(text):
        turn(codes.MAILTO, text[found.end() :].partition("?")[0].replace("%40", "@"))
    turn(codes.DISPLAY_NAME, _without_name(text, sheet.reference))
    turn(codes.QUOTES, _QUOTED.sub(r"\1", text, count=1) if _QUOTED.match(text) else text)
    for _ in range(4):
        before = text
        if text[:1] in _QUOTES and (text[-1:] in _QUOTES or text[:1] in '"“„«`'):
            turn(codes.QUOTES, text.strip(_QUOTES + " "))
        if text[-1:] in _QUOTES:
            turn(codes.QUOTES, text.rstrip(_QUOTES + " "))
        if "@" in text:
            turn(codes.TRAILING_PUNCTUATION, text.lstrip(_BEFORE).rstrip(_BEHIND))
            if text.endswith(".") and "." in text.rpartition("@")[2].rstrip(". "):
                turn(codes.TRAILING_DOT, text.rstrip(". "))
        turn(codes.TRIMMED, text.strip())
        if text == before:
            break
        turn(codes.DISPLAY_NAME, _without_name(text, sheet.reference))  # jan@vos.nl Jansen.
    return text if text.strip() else ""


def _without_name(text: str, reference: Reference) -> str:
    """Leave out the name or the remark that stands with an address."""
    if found := _NAMED.fullmatch(text) or _REMARK.fullmatch(text):
        text = found[1]
    if (found := _BESIDE.fullmatch(text)) and text.count(" ") < 6:
        text = found[1]
    if (found := _WORD_BEFORE.fullmatch(text)) and _out_of_use(text[: found.start(2)], ""):
        text = found[2]
    if (found := _BEHIND_IT.fullmatch(text)) and _is_remark(found, reference):
        text = found[1]
    return text


def _out_of_use(before: str, behind: str) -> bool:
    """Tell whether what stands around an address says not to use it: in front, Oud without a colon may be a name."""
    word = before.strip(" :-")
    said = word.lower() if word.isupper() or ":" in before else word
    return says_out_of_use(behind) or says_out_of_use(said)


def _is_remark(found: re.Match[str], reference: Reference) -> bool:
    """Tell whether the words behind an address are no part of it: with them its ending would not exist."""
    ending, words = found[2].lower(), found[3].lower()
    joined = ending + "".join(words.split())
    tlds, said = reference.tlds(), words.split()
    if any(map(str.isdigit, words)):
        return ending in tlds and _WITH_HOURS.fullmatch(words) is not None  # a number to call is not left out
    if ending not in tlds or joined in tlds or said[0] in tlds or not _SAID.isdisjoint(said):
        return False
    # A word further on may be an ending as well: niet meer in gebruik, old one; but gmail.com or nl is asked about
    return _OR.isdisjoint(said) or tlds.isdisjoint(said)


def _value(local: str, domain: str, reference: Reference) -> Email:
    return Email(
        local=local,
        domain=domain,
        canonical=canonical(local, domain),
        disposable=domain not in KNOWN and reference.disposable(domain),
        role=is_role(local),
        provider=domain in KNOWN,
    )


def _valid(sheet: _Sheet, local: str, domain: str) -> Parsed[Email]:
    value = _value(local, domain, sheet.reference)
    if value.disposable and not domains.guess(domain, country=sheet.country, reference=sheet.reference):
        sheet.note(codes.DISPOSABLE)  # the lists hold providers' misspelt names: those are slips, and said to be
    if value.role:
        sheet.note(codes.ROLE)
    if is_no_reply(local):
        sheet.note(codes.NO_REPLY)
    if placeholders.is_placeholder(local, domain):
        return sheet.close(value, codes.PLACEHOLDER)
    return sheet.close(value, None, _doubts(sheet, value))


def _doubts(sheet: _Sheet, value: Email) -> tuple[Suggestion, ...]:
    local, domain = value.local, value.domain
    confidence, code = 1.0, ""
    evidence: tuple[Evidence, ...] = ()
    if domain.startswith("www.") and domain.count(".") > 1:
        sheet.note(codes.WWW)
        domain, confidence, code = domain.removeprefix("www."), 0.95, codes.WWW.name
    elif local.lower().startswith("www.") and len(local) > 5:
        sheet.note(codes.WWW)
        local, confidence, code = local[4:], 0.9, codes.WWW.name
    if found := domains.guess(domain, country=sheet.country, reference=sheet.reference):
        sheet.doubt(found)
        domain, confidence, evidence, code = found.domain, found.confidence * confidence, found.evidence, found.code
    elif domain.rpartition(".")[2] not in sheet.reference.tlds() and domain not in KNOWN:
        sheet.note(codes.TLD_UNKNOWN)
    if not local.isascii():
        local, its = _letters(local, domain, sheet.country)
        if its:
            sheet.note(its)
            confidence, code = min(confidence, 0.9), code or its.name
    if not code:
        return ()
    evidence = evidence or (Evidence(codes.NOTATION, 4.0),)
    return (Suggestion(sheet.field, value.address, f"{local}@{domain}", round(confidence, 3), evidence, code),)


def _letters(local: str, domain: str, country: str | None) -> tuple[str, Code | None]:
    """Doubt letters that the provider does not hand out, or that only look Latin."""
    plain = domains.lookalikes(local)
    if plain != local and plain.isascii() and any(letter.isascii() and letter.isalpha() for letter in local):
        return plain, codes.LOOKALIKE_LETTER
    if country in _UMLAUTS or domain.rpartition(".")[2].upper() in _UMLAUTS:
        local_plain = local.translate(_SPELLED_OUT)
    else:
        local_plain = local
    if domain in ASCII_ONLY and (bare := strip_marks(local_plain)).isascii():
        return bare, codes.ACCENT_AT_PROVIDER
    return local, None


def _several(sheet: _Sheet, text: str) -> Parsed[Email] | None:
    """Two addresses in one field: ask which."""
    addresses: list[Email] = []
    for found in _ADDRESS.findall(text):
        local, _, domain = found.strip(".").partition("@")
        if check(local, domain := domain.lower()) is None:
            addresses.append(_value(local, domain, sheet.reference))
    if len(addresses) < 2:
        addresses = [_value(local, domain, sheet.reference) for local, domain in repairs.glued(text)]
    if len(addresses) < 2:
        return None
    same = len({item.canonical for item in addresses}) == 1
    confidence = 0.97 if same else round(1 / len(addresses), 2)
    sheet.note(codes.TWO_ADDRESSES, n=len(addresses))
    evidence = (Evidence(codes.NOTATION, 0.0),)
    after, sure, more = _further(sheet, addresses[0].local, addresses[0].domain)
    suggestion = Suggestion(
        sheet.field, text, after, min(confidence, sure), (*evidence, *more), codes.TWO_ADDRESSES.name
    )
    return sheet.close(None, None, (suggestion,), tuple((item, confidence) for item in addresses))


def _invalid(sheet: _Sheet, text: str) -> Parsed[Email]:
    mended = repairs.repair(text, sheet.country)
    seen = mended.found
    if not mended.confidence and codes.NO_AT in seen:
        seen = (codes.NO_AT,)  # of what is no address at all, blanks and commas are no news
    for code in seen:
        if code is codes.TOO_LONG:
            sheet.note(code, limit=LONGEST)
        else:
            sheet.note(code)
    if not mended.confidence:
        return sheet.close(None)
    domain, confidence = mended.domain, mended.confidence
    evidence: tuple[Evidence, ...] = (Evidence(codes.NOTATION, 4.0),)
    if found := domains.guess(domain, country=sheet.country, reference=sheet.reference):
        sheet.doubt(found)
        domain, confidence, evidence = found.domain, confidence * found.confidence, (*evidence, *found.evidence)
    elif codes.SPACE in seen and domain.rpartition(".")[2] not in sheet.reference.tlds():
        return sheet.close(None)  # what stood behind the address was no part of it: no comcast.netnelmst
    after, sure, more = _further(sheet, mended.local, domain)
    confidence, evidence = round(min(confidence, sure), 3), (*evidence, *more)
    return sheet.close(None, None, (Suggestion(sheet.field, text, after, confidence, evidence, mended.found[0].name),))


def _further(sheet: _Sheet, local: str, domain: str) -> tuple[str, float, tuple[Evidence, ...]]:
    """Put right what else is doubted of an address that is itself an offer, so that nobody is asked about it twice."""
    apart = _Sheet(f"{local}@{domain}", sheet.field, sheet.country, sheet.reference)
    found = _doubts(apart, _value(local, domain, sheet.reference))
    more = tuple(piece for each in found for piece in each.evidence if piece.code != codes.NOTATION)
    return (found[0].after or "", found[0].confidence, more) if found else (f"{local}@{domain}", 1.0, ())
