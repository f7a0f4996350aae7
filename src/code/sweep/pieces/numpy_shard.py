import hashlib
import struct
import zlib
from decimal import Decimal

import numpy as np
from experiment import COLUMNS, HEIGHT, WIDTH
from sweep.numpy_cells import compute_cells
from sweep.shards import record_of, write_whole


def as_javascript(value):
    """A number as JavaScript prints it."""
    if value != value:
        return "NaN"
    if value in (float("inf"), -float("inf")):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    if 1e-4 <= abs(value) < 1e15:
        return repr(value)
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    digits, point = "".join(map(str, digits)), len(digits) + exponent
    if 0 < point <= 21:
        text = digits.ljust(point, "0")[:point] + ("." + digits[point:] if digits[point:] else "")
    elif -6 < point <= 0:
        text = "0." + "0" * -point + digits
    else:
        power = f"e{'-' if point < 1 else '+'}{abs(point - 1)}"
        text = digits[0] + ("." + digits[1:] if digits[1:] else "") + power
    return "-" + text if sign else text


def numpy_shard(part, parts, out):
    """Computes a part of the map in this process, and writes it with its record."""
    cells = np.arange(part - 1, WIDTH * HEIGHT, parts)
    lines = []
    # As many at a time as the processor's memory nearby holds.
    for some in np.array_split(cells, max(1, len(cells) // 4096)):
        values, found = compute_cells(some)
        columns = [some % WIDTH, some // WIDTH, *values.values()]
        columns += [found[name] for name in COLUMNS[len(columns) :]]
        texts = [map(as_javascript, column.tolist()) for column in columns]
        lines += [",".join(row).encode() for row in zip(*texts)]
    data = b"\n".join([",".join(COLUMNS).encode(), *lines]) + b"\n"
    checks = struct.pack(f"<{len(lines)}I", *map(zlib.crc32, lines))
    digest = hashlib.sha256(data).hexdigest()
    write_whole(out + ".json", record_of([part, parts], "numpy", len(lines), digest, checks))
    write_whole(out, data)
