def mixed(word):
    """Mixes the bits of a 32-bit word: the finaliser of MurmurHash3."""
    word = ((word ^ (word >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
    word = ((word ^ (word >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    return word ^ (word >> 16)


def rotated(word, by):
    """A 64-bit word, its bits rotated to the left."""
    return ((word << by) | (word >> (64 - by))) & 0xFFFFFFFFFFFFFFFF


class Random:
    """Stream k of Downhill's random numbers: the generator xoroshiro128+ of Blackman and Vigna."""

    def __init__(self, seed, k=0):
        word, words = seed + k * 0x9E3779B9, []
        for _ in range(4):
            word = mixed((word + 0x9E3779B9) & 0xFFFFFFFF)
            words.append(word)
        self.a, self.b = words[0] << 32 | words[1], words[2] << 32 | words[3]

    def bits(self):
        """32 random bits."""
        a, b = self.a, self.a ^ self.b
        word = (a + self.b) & 0xFFFFFFFF
        self.a = (rotated(a, 24) ^ b ^ (b << 16)) & 0xFFFFFFFFFFFFFFFF
        self.b = rotated(b, 37)
        return word

    def uniform(self):
        """A number from 0 to below 1, of 53 random bits."""
        high = self.bits() & 0x3FFFFFF
        return high * 2.0**-26 + (self.bits() & 0x7FFFFFF) * 2.0**-53
