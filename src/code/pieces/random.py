def mixed(word):
    """Spreads every bit of a 32-bit word over all others: the finaliser of MurmurHash3."""
    word = ((word ^ (word >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
    word = ((word ^ (word >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    return word ^ (word >> 16)


def rotated(word, by):
    """A 64-bit word, its bits moved to the left and round."""
    return ((word << by) | (word >> (64 - by))) & 0xFFFFFFFFFFFFFFFF


class Random:
    """Downhill's numbers from a seed: the generator xoroshiro128+ of Blackman and Vigna."""

    def __init__(self, seed):
        words = []
        for _ in range(4):
            seed = mixed((seed + 0x9E3779B9) & 0xFFFFFFFF)
            words.append(seed)
        self.a = words[0] << 32 | words[1]
        self.b = words[2] << 32 | words[3]
        self.spare = None

    def bits(self):
        """32 random bits."""
        a, b = self.a, self.b
        word = (a + b) & 0xFFFFFFFF
        b ^= a
        self.a = (rotated(a, 24) ^ b ^ (b << 16)) & 0xFFFFFFFFFFFFFFFF
        self.b = rotated(b, 37)
        return word

    def uniform(self):
        """From 0 up to, not including, 1: 53 random bits."""
        high = self.bits() & 0x3FFFFFF
        return high * 2.0**-26 + (self.bits() & 0x7FFFFFF) * 2.0**-53

    def normal(self):
        """Standard normal, in pairs by Box and Muller."""
        if self.spare is not None:
            spare, self.spare = self.spare, None
            return spare
        radius = math.sqrt(-2 * math.log(1 - self.uniform()))
        angle = 2 * math.pi * self.uniform()
        self.spare = radius * math.sin(angle)
        return radius * math.cos(angle)

    def order(self, count):
        """The numbers from 0 to count - 1 in an order drawn evenly from all (Fisher and Yates)."""
        items = list(range(count))
        for i in range(count - 1, 0, -1):
            j = int(self.uniform() * (i + 1))
            items[i], items[j] = items[j], items[i]
        return items


def numbered(seed, k):
    """The seed numbered k of those that come from one seed."""
    return (seed + k * 0x9E3779B9) & 0xFFFFFFFF
