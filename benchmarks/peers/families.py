"""Compares families found here with communities by leidenalg on the same links, as a table in Markdown."""

import json
import sys
import time

import igraph
import leidenalg

SEEDS = 10


def read(path):
    edges, weights = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            one, other, weight = line.split("\t")
            edges.append((int(one), int(other)))
            weights.append(float(weight))
    return igraph.Graph(n=1 + max(max(edge) for edge in edges), edges=edges), weights


def best(graph, weights):
    """The highest modularity of ten seeds, each until nothing improves, and the processor time of all."""
    start = time.process_time()
    found = [
        leidenalg.find_partition(graph, leidenalg.ModularityVertexPartition, weights=weights, n_iterations=-1, seed=seed)
        for seed in range(SEEDS)
    ]
    seconds = time.process_time() - start
    return max(graph.modularity(partition.membership, weights=weights) for partition in found), seconds


def main():
    print(f"leidenalg {leidenalg.version}, igraph {igraph.__version__}; best of {SEEDS} starts each.\n")
    print("| links | number | modularity here | leidenalg | here / leidenalg | CPU s here | leidenalg | leidenalg / here |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for name, report, links in zip(*[iter(sys.argv[1:])] * 3):
        graph, weights = read(links)
        theirs, seconds = best(graph, weights)
        with open(report, encoding="utf-8") as answer:
            ours = json.load(answer)
        print(
            f"| {name} | {graph.ecount()} | {ours['modularity']:.6f} | {theirs:.6f} | {ours['modularity'] / theirs:.5f} "
            f"| {ours['secondsOfTenStarts']:.3f} | {seconds:.3f} | {seconds / ours['secondsOfTenStarts']:.1f} |"
        )


if __name__ == "__main__":
    main()
