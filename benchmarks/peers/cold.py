"""Runs whole processes by turns, and prints what each took as a table in Markdown. Usage: cold.py PASSES DATA NAME=PROGRAM…"""

import os
import re
import subprocess
import sys
import time

OCCUPATION = ("2512.4", "software developer")
SAMPLES = ("TFB5131-901v2", "TFB5131-902v3")


def run(command):
    """Processor time and time in seconds, the most memory in MB, and what was said."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    said = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{command[0]} ended with {status}")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024, said


def answer(said):
    """The scores and titles of an answer, of either kind."""
    lines = re.findall(r"^(0\.\d{3}) +(?:[\d.]+ +)?([^\d\n]+?)(?: +\d+ +\d+)?$", said, re.MULTILINE)
    return [(score, title) for score, title in lines]


def main():
    passes, data = int(sys.argv[1]), sys.argv[2]
    programs = [argument.split("=", 1) for argument in sys.argv[3:]]
    pandas = ["/usr/bin/python3", os.path.join(os.path.dirname(__file__), "cold_pandas.py"), data, OCCUPATION[1]]
    questions = {"pandas and scipy": pandas}
    for name, program in programs:
        questions[f"{name}, similar"] = [
            program, "similar", OCCUPATION[0], "--measure", "jaccard", "--top", "5", "--data", data,
        ]
    for name, program in programs:
        questions[f"{name}, gap on samples"] = [program, "gap", *SAMPLES]
    found = {name: [] for name in questions}
    for _ in range(passes):
        for name, command in questions.items():
            found[name].append(run(command))
    expected = answer(found["pandas and scipy"][0][3])
    baseline = min(result[0] for result in found["pandas and scipy"])
    print("| contestant | CPU s, least | times pandas | time s, least | memory MB, most |")
    print("|---|---:|---:|---:|---:|")
    for name, results in found.items():
        if name.endswith("similar") and answer(results[0][3]) != expected:
            raise SystemExit(f"{name} answers {answer(results[0][3])}, not {expected}")
        cpu = min(result[0] for result in results)
        clock, memory = min(result[1] for result in results), max(result[2] for result in results)
        print(f"| {name} | {cpu:.3f} | {cpu / baseline:.2f} | {clock:.3f} | {memory:.0f} |")


main()
