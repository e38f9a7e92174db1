"""Runs contestants in turn, pass after pass, and prints the least CPU time of each and ratios as a table in Markdown."""

import json
import pathlib
import platform
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
SCORES_AGREE = 1e-4


def versions():
    import numpy
    import scipy
    import sklearn

    names = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    return (
        f"{names[0] if names else platform.processor()}, {len(names)} processors; Python {platform.python_version()}, "
        f"NumPy {numpy.__version__}, SciPy {scipy.__version__}, scikit-learn {sklearn.__version__}; "
        f".NET SDK {subprocess.run(['dotnet', '--version'], capture_output=True, text=True, check=True).stdout.strip()}"
    )


def contestants(program, sets):
    """Name, command, and the contestant it is compared with."""
    ours = [program, "sets", sets, "--top", "10", "--threads", "1", "--rounds", "15"]
    peer = [sys.executable, str(HERE / "contestants.py"), sets]
    return [
        ("SetIndex, Jaccard", [*ours, "--measure", "jaccard"], None),
        ("plain C# loop, Jaccard", [*ours, "--plain"], "SetIndex, Jaccard"),
        ("scipy product + top-10 scores, Jaccard", [*peer, "scipy-scores", "3"], "SetIndex, Jaccard"),
        ("scipy product + top-10 ids, Jaccard", [*peer, "scipy-ids", "3"], "SetIndex, Jaccard"),
        ("SetIndex, cosine", [*ours, "--measure", "cosine"], None),
        ("scikit-learn brute, cosine", [*peer, "sklearn-cosine", "3"], "SetIndex, cosine"),
    ]


def main():
    program, sets, passes = sys.argv[1], sys.argv[2], int(sys.argv[3])
    entries = contestants(program, sets)
    times = {name: [] for name, _, _ in entries}
    checksums = {}
    for _ in range(passes):
        for name, command, _ in entries:
            line = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            times[name].append(line["cpuMsMin"])
            checksums[name] = line["checksum"]
    print(f"{versions()}; {passes} passes.\n")
    print("| contestant | CPU ms, least | times the index, least / in each pass | sum of scores |")
    print("|---|---:|---:|---:|")
    for name, _, rival in entries:
        ratio = "1"
        if rival:
            each = sorted(own / other for own, other in zip(times[name], times[rival]))
            ratio = f"{min(times[name]) / min(times[rival]):.1f} / {each[0]:.1f}–{each[-1]:.1f}"
        print(f"| {name} | {min(times[name]):.1f} | {ratio} | {checksums[name]:.4f} |")
        if rival and abs(checksums[name] - checksums[rival]) > SCORES_AGREE * checksums[rival]:
            raise SystemExit(f"{name} and {rival} disagree")


main()
