"""Short forms of English first names."""

from __future__ import annotations

_FORMS = """
william bill billy will; robert bob bobby rob; richard dick rick rich; charles chuck charlie; james jim jimmy;
joseph joe joey; michael mike mick; thomas tom tommy; edward ed ted eddie; theodore ted; john jack johnny;
jonathan jon; benjamin ben; samuel sam; daniel dan danny; david dave; matthew matt; andrew andy drew; anthony tony;
christopher chris; nicholas nick; stephen steve; steven steve; timothy tim; gregory greg; kenneth ken; lawrence larry;
ronald ron; donald don; frederick fred; gerald jerry; jeffrey jeff; patrick pat; peter pete; philip phil; raymond ray;
alexander alex; albert al; alfred al; francis frank; franklin frank; henry hank harry; harold harry hal; leonard len;
elizabeth liz beth betty; katherine kate kathy; catherine cathy kate; margaret maggie meg peggy; susan sue;
deborah debbie; patricia pat patty; barbara barb; jennifer jen jenny; kimberly kim; rebecca becky; victoria vicky;
abigail abby; alexandra alex; samantha sam; pamela pam; cynthia cindy; judith judy; nancy nan; theresa terry;
louis lou; walter walt; arthur art; eugene gene; martin marty; vincent vince; douglas doug; zachary zach; joshua josh
"""
_GROUPS: dict[str, set[int]] = {}
for _number, _group in enumerate(_FORMS.split(";")):
    for _form in _group.split():
        _GROUPS.setdefault(_form, set()).add(_number)
_NONE: frozenset[int] = frozenset()


def are_forms_of_one_name(one: str, other: str) -> bool:
    """Whether two folded first names are the same or short forms of it."""
    return one == other or not _GROUPS.get(one, _NONE).isdisjoint(_GROUPS.get(other, _NONE))
