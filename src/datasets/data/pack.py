"""Packs the CSV files of the real tables into the *.generated.ts files of this folder.

Each column becomes whole numbers (the decimal point moved out), each of these less the column's lowest as digits to
the base of the alphabet in packed.ts, at a fixed width. Numbers stay exact. Classes are in the order of their names.
Run it in this folder with the folder of the CSV files: python3 pack.py ../../../../shared/data
"""

import csv
import json
import sys
from decimal import Decimal
from pathlib import Path

ALPHABET = "".join(chr(c) for c in range(35, 127) if chr(c) not in "\\`$")

# id, file, name in TypeScript, how the file's class labels are written out (None: a regression)
TABLES = [
    ("iris", "iris.csv", "iris", str),
    ("wine", "wine.csv", "wine", lambda label: f"cultivar {int(label.removeprefix('class_')) + 1}"),
    ("breast-cancer", "breast_cancer.csv", "breastCancer", str),
    ("diabetes", "diabetes.csv", "diabetes", None),
    ("digits", "digits.csv", "digits", str),
]


def named(name):
    if name.endswith("_cm"):
        return name.removesuffix("_cm").replace("_", " ") + " (cm)"
    return name.replace("_", " ")


def digits(number, width):
    text = ""
    for _ in range(width):
        number, digit = divmod(number, len(ALPHABET))
        text = ALPHABET[digit] + text
    assert number == 0
    return text


def packed(name, cells):
    numbers = [Decimal(cell) for cell in cells]
    decimals = max(max(0, -number.as_tuple().exponent) for number in numbers)
    whole = [int(number.scaleb(decimals)) for number in numbers]
    assert all(Decimal(w).scaleb(-decimals) == n for w, n in zip(whole, numbers))
    lowest = min(whole)
    width = 1
    while max(whole) - lowest >= len(ALPHABET) ** width:
        width += 1
    codes = "".join(digits(w - lowest, width) for w in whole)
    column = {"name": name, "decimals": decimals, "lowest": lowest, "width": width, "codes": codes}
    return "{ " + ", ".join(f"{key}: {json.dumps(value)}" for key, value in column.items()) + " }"


for identity, file, variable, class_name in TABLES:
    with open(Path(sys.argv[1]) / file, newline="") as source:
        header, *rows = csv.reader(source)
    *features, target = [list(column) for column in zip(*rows)]
    classes = None
    if class_name:
        labels = sorted(set(target))
        classes = [class_name(label) for label in labels]
        target = [labels.index(label) for label in target]
    lines = [
        "// Written by pack.py.",
        'import type { PackedTable } from "./packed.ts";',
        "",
        f"export const {variable}: PackedTable = {{",
        f"  rows: {len(rows)},",
        "  features: [",
        *(f"    {packed(named(name), cells)}," for name, cells in zip(header, features)),
        "  ],",
        f"  target: {packed(named(header[-1]), target)},",
        f"  classes: {json.dumps(classes)},",
        "};",
        "",
    ]
    Path(f"{identity}.generated.ts").write_text("\n".join(lines))
