"""Writes own-run.json with NumPy: numbers of SplitMix64, directions of seeds, and places of random parameters.

    python3 own-run.py > own-run.json

Nothing here is shared with Downhill or its recorder: the generator is computed from its counter, all numbers at once, as
its state after n steps is seed + n * gamma; bits are unpacked by NumPy; and the directions are compared with a QR
decomposition before they are written.
"""

import json

import numpy as np

u64 = np.uint64


def split_mix(seed, count):
    with np.errstate(over="ignore"):
        z = u64(seed) + u64(0x9E3779B97F4A7C15) * np.arange(1, count + 1, dtype=u64)
        z = (z ^ (z >> u64(30))) * u64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> u64(27))) * u64(0x94D049BB133111EB)
        return z ^ (z >> u64(31))


def directions(seed, count):
    words = -(-count // 64)
    bits = np.unpackbits(split_mix(seed, 2 * words).astype("<u8").view(np.uint8), bitorder="little")
    first, second = (np.where(part[:count] == 1, 1.0, -1.0) for part in bits.reshape(2, -1))
    if np.all(first == second) or np.all(first == -second):
        second[0] *= -1
    inner = int(first @ second)
    one = first / np.sqrt(count)
    two = (second - inner / count * first) / np.sqrt(count - inner * inner / count)
    q, r = np.linalg.qr(np.stack([first, second], 1))
    assert np.allclose(q * np.sign(np.diag(r)), np.stack([one, two], 1), rtol=0, atol=1e-13)
    return one, two


def case(seed, count):
    params = np.random.default_rng(seed + count).normal(size=count)
    one, two = directions(seed, count)
    return {
        "seed": seed,
        "first": one.tolist(),
        "second": two.tolist(),
        "params": params.tolist(),
        "place": [float(one @ params), float(two @ params)],
    }


cases = [(0, 2), (1, 2), (6, 2), (0, 3), (7, 5), (1, 64), (4294967295, 65), (123456789, 200)]
print(
    json.dumps(
        {
            "numbers": {str(seed): [str(n) for n in split_mix(seed, 5)] for seed in (0, 7, 4294967295)},
            "cases": [case(seed, count) for seed, count in cases],
        }
    )
)
