export const help = `Computes the map of a Downhill experiment and writes it as CSV.

  downhill-sweep LINK [--part K/N] [--out FILE] [--threads COUNT]
  downhill-sweep LINK --script local|ray|dask|slurm

LINK           the address of an experiment with a map (map=), whole or from its # on, in quotation marks
--part K/N     only part K of N: the cells whose number modulo N is K - 1; all cells where left out
-o, --out FILE write FILE, and FILE.json with the link, the part, the version and checksums; standard output where
               left out
--threads COUNT
               threads at most; as many as there are processors where left out
--script NAME  print a Python script instead, which computes the map in parts: on this machine (local), on Ray, on
               Dask or as a job array of Slurm
--version      print the version
-h, --help     print this text

The columns are i and j (the cell's place along the axes, from 0), the axes' values, and a column for each kind of
cell; where the map compares two contenders, for each of both, as in loss.1 and loss.2. Numbers have all their digits:
they are those of the page, to the bit. The exit status is 0, or 1 with the reason on standard error.
`;
