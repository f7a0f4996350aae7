import argparse
import csv

from arrays.run import run  #? numpy
from tensors.run_network import run  #? torch, network
from tensors.run_problem import run  #? torch, problem
from tensors.run_surface import run  #? torch, surface
from contenders import CONTENDERS


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--csv", metavar="FILE", help="write every step to FILE")
    parser.add_argument("--plot", action="store_true", help="draw the paths with matplotlib")  #? surface
    parser.add_argument("--plot", action="store_true", help="draw the losses with matplotlib")  #? training
    options = parser.parse_args()
    if not CONTENDERS:  #? nobody
        parser.exit(1, "No contender can run here: the notes at the top say why.\n")  #? nobody
    rows = [row for name in CONTENDERS for row in run(name)]
    if options.csv:
        with open(options.csv, "w", newline="") as file:
            csv.writer(file).writerows([rows[0], *map(dict.values, rows)])
    if options.plot:
        try:
            import matplotlib.pyplot as plt
        except ImportError:
            parser.exit(1, "--plot needs matplotlib, which is not installed.\n")
        for name in CONTENDERS:
            plt.plot(*zip(*((r["x"], r["y"]) for r in rows if r["name"] == name)), label=name)  #? surface
            plt.semilogy([row["loss"] for row in rows if row["name"] == name], label=name)  #? training
        plt.legend()
        plt.show()
