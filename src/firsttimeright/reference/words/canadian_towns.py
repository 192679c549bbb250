"""Towns of Canada, folded: of a country without a table of places, those that most people live in."""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = ["CANADIAN_TOWNS"]

_OF_ONE_WORD = wordset(
    """abbotsford airdrie ajax aurora barrie belleville blainville bracebridge brampton brandon brantford brockville
    brossard burlington burnaby calgary cambridge charlottetown chatham chilliwack cobourg cochrane collingwood
    coquitlam cornwall courtenay cranbrook dartmouth delta dieppe drummondville edmonton edmundston estevan
    fredericton gander gatineau georgina granby guelph halifax hamilton huntsville iqaluit joliette kamloops kelowna
    kenora kingston kitchener lacombe langford langley laval leamington leduc lethbridge levis lloydminster london
    longueuil magog markham mascouche milton miramichi mirabel mississauga moncton montreal nanaimo newmarket
    oakville okotoks orangeville orillia oshawa ottawa penticton peterborough pickering quebec quesnel regina
    repentigny richmond rimouski saguenay saanich sarnia saskatoon shawinigan sherbrooke squamish stratford sudbury
    summerside surrey sydney terrebonne thetford thorold timmins toronto trenton truro uxbridge vancouver vaughan
    vaudreuil vernon victoria waterloo welland whistler whitby whitehorse winnipeg winkler woodstock yarmouth
    yellowknife yorkton"""
)
_OF_MORE = frozenset(
    (
        "fort mcmurray", "fort st. john", "grande prairie", "greater sudbury", "maple ridge", "medicine hat",
        "moose jaw", "new westminster", "niagara falls", "north bay", "north vancouver", "owen sound", "port coquitlam",
        "port moody", "prince albert", "prince george", "quebec city", "red deer", "richmond hill", "riviere-du-loup",
        "rouyn-noranda", "saint john", "saint-eustache", "saint-hyacinthe", "saint-jean-sur-richelieu", "saint-jerome",
        "sault ste. marie", "sept-iles", "sherwood park", "spruce grove", "st. albert", "st. catharines", "st. john's",
        "st. thomas", "swift current", "thunder bay", "trois-rivieres", "val-d'or", "west kelowna", "west vancouver",
        "white rock",
    )
)  # fmt: skip
CANADIAN_TOWNS = _OF_ONE_WORD | _OF_MORE
