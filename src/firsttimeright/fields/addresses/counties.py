"""Counties and nations of the United Kingdom and of Ireland: they may stand behind the post town, and are no place.

Sources: Royal Mail, "Former postal counties", and the short forms that it lists; the Irish counties of the
Local Government Act 2001.
"""

from __future__ import annotations

import re

from firsttimeright.text.folding import fold

__all__ = ["is_county", "is_irish_county"]

_NAMES_TEXT = """
    Aberdeenshire, Anglesey, Angus, Argyll, Argyllshire, Avon, Ayrshire, Banffshire, Bedfordshire, Berkshire,
    Berwickshire, Breconshire, Buckinghamshire, Caernarfonshire, Caithness, Cambridgeshire, Cardiganshire,
    Carmarthenshire, Ceredigion, Cheshire, Clackmannanshire, Cleveland, Clwyd, Cornwall, Cumbria, Cymru,
    Denbighshire, Derbyshire, Devon, Dorset, Dumfriesshire, Dunbartonshire, Dyfed, East Ayrshire, East
    Dunbartonshire, East Lothian, East Renfrewshire, East Sussex, East Yorkshire, England, Essex, Fife,
    Flintshire, Glamorgan, Gloucestershire, Greater London, Greater Manchester, Gwent, Gwynedd, Hampshire,
    Herefordshire, Hertfordshire, Huntingdonshire, Inverness-shire, Isle of Anglesey, Isle of Wight, Isles of
    Scilly, Kent, Kincardineshire, Kinross-shire, Kirkcudbrightshire, Lanarkshire, Lancashire, Leicestershire,
    Lincolnshire, Merionethshire, Merseyside, Mid Glamorgan, Middlesex, Midlothian, Monmouthshire,
    Montgomeryshire, Morayshire, Nairnshire, Norfolk, North Ayrshire, North Lanarkshire, North Yorkshire,
    Northamptonshire, Northern Ireland, Northumberland, Nottinghamshire, Oxfordshire, Peeblesshire,
    Pembrokeshire, Perthshire, Powys, Radnorshire, Renfrewshire, Ross-shire, Roxburghshire, Rutland, Scotland,
    Selkirkshire, Shropshire, Somerset, South Ayrshire, South Glamorgan, South Lanarkshire, South Yorkshire,
    Staffordshire, Stirlingshire, Suffolk, Surrey, Sussex, Sutherland, Tyne and Wear, Wales, Warwickshire,
    West Dunbartonshire, West Glamorgan, West Lothian, West Midlands, West Sussex, West Yorkshire,
    Wigtownshire, Wiltshire, Worcestershire, Yorkshire
"""
_WITH_COUNTY_TEXT = "Antrim, Armagh, Derry, Down, Durham, Fermanagh, Londonderry, Tyrone"
_SHORT_TEXT = """
    Beds Berks Bucks Cambs Derbys Glos Glam Hants Herefs Herts Hunts Lancs Leics Lincs Middx Northants Northd Northumb
    Notts Oxon Salop Shrops Staffs Warks Wilts Worcs Yorks
"""
_IRISH_TEXT = """
    Carlow Cavan Clare Cork Donegal Dublin Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo
    Meath Monaghan Offaly Roscommon Sligo Tipperary Waterford Westmeath Wexford Wicklow
"""
_COUNTIES = frozenset(
    (
        *(fold(name.strip()) for name in _NAMES_TEXT.split(",")),
        *(f"county {fold(name.strip())}" for name in _WITH_COUNTY_TEXT.split(",")),
        *map(fold, _SHORT_TEXT.split()),
    )
)
_IRISH = frozenset(map(fold, _IRISH_TEXT.split()))
_SHORT = re.compile(r"co(?:\.\s*|\s+)")
_QUARTERS = re.compile(r"([nsew])\.? (?=sussex|yorks|mid|glam|loth)")


def is_county(text: str) -> bool:
    """Tell whether a text is a British county or nation, in full or as people shorten it.

    >>> is_county("Oxon"), is_county("Co Antrim"), is_county("W. Yorks."), is_county("Oxford")
    (True, True, True, False)
    """
    key = _SHORT.sub("county ", fold(text).strip(" ,.()"), count=1) if text else ""
    if not key.startswith("county ") and (found := _QUARTERS.match(key)):
        rest = key[found.end() :].removesuffix("shire")
        return rest in _QUARTERED
    return key in _COUNTIES


_QUARTERED = frozenset(("sussex", "yorks", "york", "mids", "midlands", "glam", "glamorgan", "lothian"))


def is_irish_county(text: str) -> bool:
    """Tell whether a text is the name of an Irish county, without the word for it; most are towns as well.

    >>> is_irish_county("Kildare"), is_irish_county("Naas")
    (True, False)
    """
    return fold(text).strip(" ,.") in _IRISH
