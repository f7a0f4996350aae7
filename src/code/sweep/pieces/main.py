import argparse
import os
import shlex
import sys

from experiment import HEIGHT, LINK, ON, WHY_NOT_NUMPY, WIDTH
from sweep.engines import ENGINES
from sweep.merge import merge
from sweep.numpy_shard import numpy_shard  #? numpy
from sweep.progress import Progress, say
from sweep.shards import Refused, check_file, check_shard, shard_name, write_whole, written
from sweep.slurm import write_job


def positive(text):
    if text.isdigit() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"must be a whole number, 1 or more, got {text!r}")


def part_of(text):
    part, _, parts = text.partition("/")
    if part.isdigit() and parts.isdigit() and 1 <= int(part) <= int(parts):
        return int(part), int(parts)
    raise argparse.ArgumentTypeError(f"must be K/N, as 3/8, got {text!r}")


def read_options():
    parser = argparse.ArgumentParser(
        description="Computes the map of a Downhill experiment in parts and merges them into one "
        "CSV. Run again, it goes on with the parts that are missing."
    )
    add = parser.add_argument
    engines, cells = ["local", "ray", "dask", "slurm"], WIDTH * HEIGHT
    default = "%(default)s where left out"
    add("--on", choices=engines, default=ON, help=f"where to run; {default}")
    kinds = "node (the page's bits) or numpy (without Node, to some 1e-9)"
    add("--with", dest="kind", choices=["node", "numpy"], default="node", help=kinds)
    add("--part", type=part_of, help="compute this part K/N alone, with numpy")
    add("--parts", type=positive, default=min(32, cells), help=f"number of parts; {default}")
    add("--command", default="npx downhill-sweep", help=f"as 'node PATH'; {default}")
    add("--out", default="map.csv", help=f"the file to write; parts go to FILE.parts; {default}")
    add("--workers", type=positive, help="parts at a time here; one a processor where left out")
    add("--cores", type=positive, default=1, help=f"processors for each part; {default}")
    add("--address", help="the Ray cluster or Dask scheduler to use")
    add("--retries", type=int, default=2, help=f"times that a part is tried again; {default}")
    options = parser.parse_args()
    if options.kind == "numpy" and WHY_NOT_NUMPY:
        parser.error(f"--with numpy cannot compute this map: {WHY_NOT_NUMPY}")
    if options.part and options.kind == "node":
        parser.error("--part is for --with numpy; downhill-sweep computes a part with Node")
    if options.parts > cells:
        parser.error(f"--parts must be at most {cells}, the number of cells, got {options.parts}")
    if not os.path.isdir(os.path.dirname(os.path.abspath(options.out))):
        parser.error(f"--out {options.out}: there is no such folder")
    return options


def compute_all(engine, parts, options, folder, progress):
    """Has an engine compute parts; one that fails is tried again."""
    waiting, failures = list(reversed(parts)), {}
    while waiting or engine.running:
        while waiting and len(engine.running) < engine.slots:
            engine.submit(waiting.pop())
        for part, outcome in list(engine.finished()):
            why = take(part, outcome, options, folder)
            if why is None:
                progress.add()
                continue
            failures[part] = failures.get(part, 0) + 1
            if failures[part] > options.retries:
                raise Refused(f"part {part} failed {failures[part]} times, at last: {why}")
            say(f"part {part} is tried again: {why}")
            waiting.insert(0, part)


def take(part, outcome, options, folder):
    """Checks the outcome of a part and writes it; returns the reason where that fails."""
    try:
        found = outcome()
    except Exception as error:  # A worker that died, whatever the engine calls it.
        return f"{type(error).__name__}: {error}"
    if "why" in found:
        return found["why"]
    try:
        check_shard(found["shard"], found["record"], part, options.parts, options.kind)
    except Refused as why:
        return f"the shard was refused: {why}"
    path = shard_name(folder, part, options.parts)
    write_whole(path + ".json", found["record"])
    write_whole(path, found["shard"])
    return None


def run(options):
    if options.part:  #? numpy
        return numpy_shard(*options.part, options.out)  #? numpy
    folder = options.out + ".parts"
    os.makedirs(folder, exist_ok=True)
    everything = range(1, options.parts + 1)
    done = [part for part in everything if written(shard_name(folder, part, options.parts))]
    for part in done:
        check_file(shard_name(folder, part, options.parts), part, options.parts, options.kind)
    missing = [part for part in everything if part not in set(done)]
    command = shlex.split(options.command, posix=os.name != "nt")
    if options.kind == "numpy":
        command = [sys.executable, os.path.abspath(__file__), "--with", "numpy"]
    if missing and options.on == "slurm":
        path = options.out + ".sbatch"
        write_job(path, folder, missing, options.parts, command, options)
        say(f"{path} computes the {len(missing)} parts that are missing. Submit it with sbatch; "
            "when its tasks have ended, run this again to merge the parts.")
        return
    if missing:
        program = None
        if options.kind == "numpy":
            with open(__file__, encoding="utf-8") as file:
                program = file.read()
        job = dict(
            command=command,
            link=LINK,
            parts=options.parts,
            cores=options.cores,
            program=program,
        )
        progress = Progress(len(done), options.parts)
        engine = ENGINES[options.on](job, options)
        try:
            compute_all(engine, missing, options, folder, progress)
        finally:
            engine.close()
    merge(folder, options.parts, options.out, options.kind)
    say(f"{options.out} has {WIDTH * HEIGHT} cells. The parts in {folder} may be removed.")


if __name__ == "__main__":
    try:
        run(read_options())
    except (Refused, OSError, ImportError) as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("Interrupted. Run it again to go on with the parts that are missing.")
