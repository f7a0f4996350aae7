"""Records a training in PyTorch for Downhill: its losses, and its path in a plane of two random directions.

    recorder = Recorder(model, seed=0)
    for inputs, targets in batches:
        loss = loss_function(model(inputs), targets)
        recorder.record(loss)  # before optimizer.step(): this is the loss of the weights as they are
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    recorder.save("run.json", lambda model: loss_function(model(all_inputs), all_targets))
"""
import json
import math

import torch


class Recorder:
    """Keeps every `stride`-th step. At `limit` kept steps, drops every second one and doubles `stride`."""

    def __init__(self, model, seed=0, stride=1, limit=1000, name="PyTorch"):
        self.model, self.weights = model, list(model.parameters())
        self.seed, self.stride, self.limit, self.name = seed, stride, limit, name
        self.count, self.step, self.rows = sum(w.numel() for w in self.weights), 0, []
        # The two directions, each in the shapes of the weights; 16 bytes of memory a weight.
        self.directions = [
            [part.view_as(w).to(w.device, wide(w)) for part, w in zip(parts, self.weights)]
            for parts in (d.split([w.numel() for w in self.weights]) for d in directions(self.count, seed))
        ]

    def record(self, loss):
        """Keeps the loss and the coordinates of the weights in the plane, at every `stride`-th step."""
        if self.step % self.stride == 0 and len(self.rows) >= self.limit:
            self.rows, self.stride = self.rows[::2], 2 * self.stride
        if self.step % self.stride == 0:
            self.rows.append((self.step, bounded(loss), *self.place()))
        self.step += 1

    def place(self):
        """Returns the dot products of all weights with the directions."""
        pairs = [zip(direction, self.weights) for direction in self.directions]
        return [bounded(sum(float((d * w.detach()).sum()) for d, w in pair)) for pair in pairs]

    def save(self, path, loss_of_model=None, size=33, reach=1.2):
        """Writes the run. With `loss_of_model`, and if all weights are finite, also writes the losses at `size` times
        `size` points around its path."""
        if not self.rows:
            raise ValueError("nothing is recorded yet: call record(loss) at each step")
        steps, losses, x, y = map(list, zip(*self.rows))
        run = {"format": "downhill-run-1", "name": self.name, "seed": self.seed, "parameters": self.count}
        run.update(steps=steps, losses=losses, x=x, y=y)
        if loss_of_model is not None and None not in self.place():
            run["grid"] = self.grid(loss_of_model, x, y, size, reach)
        with open(path, "w", encoding="utf-8") as file:
            json.dump(run, file, allow_nan=False)

    @torch.no_grad()
    def grid(self, loss_of_model, x, y, size, reach):
        """Returns losses in the plane that is parallel to both directions and goes through the weights as they are."""
        here = self.place()
        places = [[at for at in (*column, end) if at is not None] for column, end in zip((x, y), here)]
        half = reach / 2 * max(max(column) - min(column) for column in places) or 1.0
        middle = [(max(column) + min(column)) / 2 for column in places]
        axes = [[at + half * (2 * i / (size - 1) - 1) for i in range(size)] for at in middle]
        tensors = [*self.weights, *self.model.buffers()]
        kept, losses = [tensor.clone() for tensor in tensors], []
        try:
            for at_y in axes[1]:
                for at_x in axes[0]:
                    for w, start, a, b in zip(self.weights, kept, *self.directions):
                        w.copy_(start + (at_x - here[0]) * a + (at_y - here[1]) * b)
                    losses.append(bounded(loss_of_model(self.model)))
        finally:
            for tensor, start in zip(tensors, kept):
                tensor.copy_(start)
        ends = {name: [axis[0], axis[-1]] for name, axis in zip("xy", axes)}
        return {**ends, "columns": size, "rows": size, "losses": losses}


def directions(count, seed):
    """Returns two orthogonal directions of length 1, from integers alone: signs by SplitMix64 (Steele et al. 2014)."""
    if count < 2:
        raise ValueError(f"a plane needs two weights or more, and the model has {count}")
    state, signs = seed, []
    for _ in range(2):
        words = bytearray()
        for _ in range((count + 63) // 64):
            state = (state + 0x9E3779B97F4A7C15) % 2**64
            z = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 % 2**64
            z = (z ^ z >> 27) * 0x94D049BB133111EB % 2**64
            words += (z ^ z >> 31).to_bytes(8, "little")
        bits = torch.frombuffer(words, dtype=torch.uint8)[:, None] >> torch.arange(8, dtype=torch.uint8) & 1
        signs.append(2.0 * bits.flatten()[:count].double() - 1)
    first, second = signs
    if abs(float(first @ second)) == count:  # parallel, as happens with few weights
        second[0] = -second[0]
    product = float(first @ second)  # a whole number
    share = product / count
    return first / math.sqrt(count), (second - share * first) / math.sqrt(count - product * product / count)


def wide(weight):
    """Returns the dtype of dot products: float64, or float32 on MPS, which has no float64."""
    return torch.float32 if weight.device.type == "mps" else torch.float64


def bounded(value):
    """Returns a value as a number for JSON; None if it is not finite or beyond 1e100."""
    number = value.item() if isinstance(value, torch.Tensor) else float(value)
    return number if abs(number) <= 1e100 else None
