import base64
import hashlib
import json
import os
import struct
import zlib

from experiment import COLUMNS, HEIGHT, LINK, LINK_HASH, VERSION, WIDTH


class Refused(Exception):
    """A shard that is not what it says, or not one of this sweep."""


def shard_name(folder, part, parts):
    return os.path.join(folder, f"part-{part}-of-{parts}.csv")


def written(path):
    """Says if a shard and its record are there."""
    return os.path.exists(path) and os.path.exists(path + ".json")


def write_whole(path, data):
    """Writes a file under another name first: a file of this name is whole."""
    with open(f"{path}.{os.getpid()}.tmp", "wb") as file:
        file.write(data)
    os.replace(file.name, path)


def record_of(part, kind, cells, digest, checks):
    """The record of a shard as text; `checks` are the bytes of its rows' checksums."""
    record = dict(
        downhill=1,
        link=LINK,
        linkHash=LINK_HASH,
        part=part,
        version=VERSION,
        computedWith=kind,
        cells=cells,
        sha256=digest,
        checks=base64.b64encode(checks).decode(),
    )
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def check_record(text, part, parts, kind):
    """Returns a shard's record; Refused where it is of another sweep."""
    try:
        record = json.loads(text)
        link, digest, cells = record["link"], record["linkHash"], record["cells"]
        checks = base64.b64decode(record["checks"], validate=True)
        crcs = struct.unpack(f"<{cells}I", checks)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, struct.error):
        raise Refused("its .json is no record of a shard") from None
    if (link, digest) != (LINK, LINK_HASH):
        raise Refused(f"it is of another link: {link}")
    if record.get("version") != VERSION:
        raise Refused(f"it is of version {record.get('version')}, and this script of {VERSION}")
    if record.get("part") != [part, parts]:
        raise Refused(f"it is part {record.get('part')}, and not part {part} of {parts}")
    if record.get("computedWith") != kind:
        raise Refused(f"it was computed with {record.get('computedWith')}, and not with {kind}")
    return record, crcs


def place_of(cell):
    return f"({cell % WIDTH}, {cell // WIDTH})"


def check_row(row, line, cell, part, parts, crc):
    """Checks the line of a row, whose cell should be `cell`."""

    def refuse(why):
        raise Refused(f"row {row} (line {row + 1}): {why}")

    fields = line.split(b",")
    if not (fields[0].isdigit() and len(fields) > 1 and fields[1].isdigit()):
        refuse("it does not begin with the place of a cell")
    i, j = int(fields[0]), int(fields[1])
    found = j * WIDTH + i
    if i >= WIDTH or j >= HEIGHT or found % parts != part - 1:
        refuse(f"cell ({i}, {j}) is not of this part")
    if found < cell:
        refuse(f"cell ({i}, {j}) is there twice or out of order; {place_of(cell)} should follow")
    if found > cell:
        refuse(f"cell {place_of(cell)} is missing; ({i}, {j}) follows")
    if len(fields) != len(COLUMNS):
        refuse(f"it has {len(fields)} numbers instead of {len(COLUMNS)}")
    if zlib.crc32(line) != crc:
        refuse(f"the numbers of cell {place_of(cell)} are not those that were computed")


def check_shard(data, text, part, parts, kind):
    """Checks a shard against its record, row by row; Refused with the row and the reason."""
    record, crcs = check_record(text, part, parts, kind)
    head, *lines = data.split(b"\n")
    if head.decode(errors="replace") != ",".join(COLUMNS):
        raise Refused("row 0 (line 1): its columns are not those of this map")
    cells = range(part - 1, WIDTH * HEIGHT, parts)
    end = lines.pop() if lines else b"?"
    for row, (line, cell, crc) in enumerate(zip(lines, cells, crcs), 1):
        check_row(row, line, cell, part, parts, crc)
    if len(lines) < len(cells):
        last = place_of(cells[len(lines)])
        raise Refused(f"row {len(lines) + 1}: cell {last} is missing at the end")
    if len(lines) > len(cells):
        raise Refused(f"row {len(cells) + 1}: it goes on after the last cell")
    if end or len(crcs) != len(cells) or hashlib.sha256(data).hexdigest() != record.get("sha256"):
        raise Refused("its bytes are not those that were written")


def check_file(path, part, parts, kind):
    try:
        with open(path, "rb") as file, open(path + ".json", "rb") as record:
            check_shard(file.read(), record.read(), part, parts, kind)
    except Refused as why:
        raise Refused(f"{path}: {why}. Remove it, and the part is computed again.") from None
