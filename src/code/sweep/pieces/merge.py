import hashlib
import os
import struct
import zlib

from experiment import COLUMNS, HEIGHT, WIDTH
from sweep.shards import record_of, shard_name, write_whole


def lines_of(path, size):
    """The lines of a shard; the file is open only while it is read, as there may be thousands."""
    place, rest = 0, b""
    while True:
        with open(path, "rb") as file:
            file.seek(place)
            data = file.read(size)
        if not data:
            return
        place += len(data)
        *lines, rest = (rest + data).split(b"\n")
        yield from lines


def merge(folder, parts, out, kind):
    """Writes all shards as one file with a record, the rows in the order of the cells."""
    size = max(1 << 12, min(1 << 20, (1 << 28) // parts))
    shards = [lines_of(shard_name(folder, part, parts), size) for part in range(1, parts + 1)]
    for shard in shards:
        next(shard)
    digest, checks = hashlib.sha256(), bytearray()
    with open(f"{out}.{os.getpid()}.tmp", "wb") as file:

        def write(line):
            file.write(line)
            digest.update(line)

        write(",".join(COLUMNS).encode() + b"\n")
        for cell in range(WIDTH * HEIGHT):
            line = next(shards[cell % parts])
            checks += struct.pack("<I", zlib.crc32(line))
            write(line + b"\n")
    record = record_of([1, 1], kind, WIDTH * HEIGHT, digest.hexdigest(), checks)
    write_whole(out + ".json", record)
    os.replace(file.name, out)
