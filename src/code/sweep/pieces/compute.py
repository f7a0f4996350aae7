import os
import shutil
import socket
import subprocess
import sys
import tempfile


def compute_shard(job, part):
    """Computes a shard here; returns its bytes and its record, or why there are none."""
    node = socket.gethostname()
    with tempfile.TemporaryDirectory(prefix="downhill-") as folder:
        if job["program"] is not None:
            program = os.path.join(folder, "sweep.py")
            with open(program, "w", encoding="utf-8") as file:
                file.write(job["program"])
            job = dict(job, command=[sys.executable, program, "--with", "numpy"])
        program = job["command"][0]
        found = shutil.which(program)
        if found is None:
            way = "install Node 20.19 or newer there, or name it with --command"
            return dict(why=f"{node} has no {program}: {way}")
        if found.lower().endswith((".bat", ".cmd")):
            return dict(why=f'{node} would run {found} by a shell; use --command "node PATH"')
        out = os.path.join(folder, "part.csv")
        asked = ["--part", f"{part}/{job['parts']}", "--out", out]
        if job["program"] is None:
            asked = [job["link"], *asked, "--threads", str(job["cores"])]
        command = [found, *job["command"][1:], *asked]
        quiet = dict(stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            process = subprocess.Popen(command, **quiet)
        except OSError as error:
            return dict(why=f"{node} cannot run {found}: {error}")
        if "started" in job:
            job["started"].append(process)
        said = process.communicate()[1].decode(errors="replace").strip()[-2000:]
        if process.returncode != 0:
            return dict(why=f"on {node}, {program} ended with status {process.returncode}: {said}")
        with open(out, "rb") as shard, open(out + ".json", "rb") as record:
            return dict(shard=shard.read(), record=record.read())
