import os
import shlex

from experiment import LINK
from sweep.shards import shard_name


def ranges_of(numbers):
    """Numbers in rising order as Slurm writes them: 1-4,7."""
    texts, first = [], None
    for number, following in zip(numbers, [*numbers[1:], None]):
        first = number if first is None else first
        if following != number + 1:
            texts.append(str(number) if first == number else f"{first}-{number}")
            first = None
    return ",".join(texts)


def write_job(path, folder, missing, parts, command, options):
    """Writes the script of a job array that computes the missing parts."""
    folder = os.path.abspath(folder)
    program = " ".join(shlex.quote(word) for word in command)
    first = shlex.quote(command[0])
    is_node = options.kind == "node"
    asked = shlex.quote(LINK) + " " if is_node else ""
    threads = f" --threads {options.cores}" if is_node else ""
    lines = [
        "#!/bin/bash",
        "#SBATCH --job-name=downhill-sweep",
        f"#SBATCH --array={ranges_of(missing)}",
        "#SBATCH --ntasks=1",
        f"#SBATCH --cpus-per-task={options.cores}",
        "# A task of the array computes a part of a map. Add the options that your cluster needs.",
        "set -euo pipefail",
        f"command -v {first} >/dev/null || {{",
        f'  echo "$(hostname) has no "{first}": install Node 20.19 or newer there" >&2',
        "  exit 1",
        "}",
        "part=$SLURM_ARRAY_TASK_ID",
        f"cd {shlex.quote(folder)}",
        f"exec {program} {asked}\\",
        f'  --part "$part/{parts}" --out "part-$part-of-{parts}.csv"{threads}',
    ]
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
