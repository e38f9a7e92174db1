"""Runs contestants in turn, pass after pass, and prints the least CPU time, wall time and memory of each as tables in Markdown."""

import os
import pathlib
import platform
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
DATA = pathlib.Path("../shared/data")
FRAMEWORKS = {
    "esco": (DATA / "esco/v1.1.1", "ESCO 1.1.1", [
        "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34",
        "http://data.europa.eu/esco/occupation/1aa4bb15-c527-4a3b-9270-b3c71c4be111",
        "stage",
    ]),
    "onet": (DATA / "onet/29.3", "O\\*NET 29.3", ["11-1011.00", "11-3061.00", "manag"]),
    "icap": (DATA / "icap/catalogue", "iCAP catalog", ["TFB5131-002v3", "MEM3400-001v1", "咖啡"]),
}
QUESTIONS = ["similar", "gap", "find", "check", "count"]


def words_of(question, names):
    """What is asked for."""
    one, other, text = names
    return {"similar": [one], "gap": [one, other], "find": [text], "check": [], "count": []}[question]


def call_of(tool, question, names, data):
    """The call of the tool. Counting is what every call does first, so it is that of a question that needs nothing else."""
    one, other, text = names
    return [tool, *{
        "similar": ["similar", one, "--measure", "jaccard", "--top", "5", "--data", data],
        "gap": ["gap", one, other, "--data", data],
        "find": ["find", text, "--data", data],
        "check": ["check", data],
        "count": ["show", one, "--data", data],
    }[question]]


def contestants(portable, native, library, framework, question, compiled):
    """Names and commands."""
    place, _, names = FRAMEWORKS[framework]
    words = words_of(question, names)
    peer = [framework, str(place), question, *words]
    return [
        ("pandas and SciPy", [sys.executable, str(HERE / "by_pandas.py"), *peer]),
        ("DuckDB", [sys.executable, str(HERE / "by_duckdb.py"), library, *peer]),
        ("tool, portable", call_of(portable, question, names, str(place))),
        ("tool, native", call_of(native, question, names, str(place))),
        ("tool, portable, compiled", call_of(portable, question, names, compiled)),
        ("tool, native, compiled", call_of(native, question, names, compiled)),
    ]


def run(command):
    """CPU seconds, wall seconds and MiB of one process."""
    before = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime, time.perf_counter() - before, used.ru_maxrss / 1024


def main():
    portable, native, library, output, passes = *sys.argv[1:5], int(sys.argv[5])
    names = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    import pandas
    import scipy

    print(f"{names[0] if names else platform.processor()}, {len(names)} processors; Python {platform.python_version()}, pandas "
          f"{pandas.__version__}, SciPy {scipy.__version__}; {passes} passes by turns, the least of each.\n")
    for framework, (place, title, _) in FRAMEWORKS.items():
        compiled = f"{output}/{framework}.cmc"
        subprocess.run([native, "compile", str(place), "-o", compiled], check=True, stderr=subprocess.DEVNULL)
        source = sum(file.stat().st_size for file in place.rglob("*") if file.is_file())
        print(f"## {title}\n\n{source / 1e6:.1f} MB, compiled {os.stat(compiled).st_size / 1e6:.1f} MB. CPU in seconds, in brackets "
              "divided by that of pandas; wall in seconds; memory in MiB.\n")
        print("| question | contestant | CPU | wall | memory |\n|---|---|---:|---:|---:|")
        for question in QUESTIONS:
            entries = contestants(portable, native, library, framework, question, compiled)
            figures = {name: [] for name, _ in entries}
            for _ in range(passes):
                for name, command in entries:
                    figures[name].append(run(command))
            least = {name: [min(column) for column in zip(*rows)] for name, rows in figures.items()}
            for name, (cpu, wall, memory) in least.items():
                ratio = cpu / least["pandas and SciPy"][0]
                print(f"| {question} | {name} | {cpu:.2f} ({ratio:.2f}) | {wall:.2f} | {memory:.0f} |", flush=True)
        print()


if __name__ == "__main__":
    main()
