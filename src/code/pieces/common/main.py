import argparse
import csv

from arrays.run import run  #? numpy, not seeds
from tensors.run_network import run  #? torch, network
from tensors.run_problem import run  #? torch, problem
from tensors.run_surface import run  #? torch, surface, not seeds
from common.seeds import run_seeds  #? seeds
from contenders import CONTENDERS
from experiment import SEEDS  #? seeds


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--csv", metavar="FILE", help="write every step to FILE")
    parser.add_argument("--plot", action="store_true", help="draw the paths with matplotlib")  #? surface
    parser.add_argument("--plot", action="store_true", help="draw the losses with matplotlib")  #? training
    options = parser.parse_args()
    if not CONTENDERS:  #? nobody
        parser.exit(1, "No contender can run here: the notes at the top say why.\n")  #? nobody
    rows = [row for name in CONTENDERS for row in run(name)]  #? not seeds
    rows = run_seeds()  #? seeds
    if options.csv:
        with open(options.csv, "w", newline="") as file:
            csv.writer(file).writerows([rows[0], *map(dict.values, rows)])
    if options.plot:
        try:
            import matplotlib.pyplot as plt
        except ImportError:
            parser.exit(1, "--plot needs matplotlib, which is not installed.\n")
        rows = [row for row in rows if row["seed"] == SEEDS[0]]  #? seeds
        for name in CONTENDERS:
            plt.plot(*zip(*((r["x"], r["y"]) for r in rows if r["name"] == name)), label=name)  #? surface
            plt.semilogy([row["loss"] for row in rows if row["name"] == name], label=name)  #? training
        plt.legend()
        plt.show()
