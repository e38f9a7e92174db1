"""Reads the files of one folder back with networkx and igraph, and compares them with what the tool says it wrote.

For each NAME.json, the answer of `competency graph --json`, there are NAME.graphml, NAME.gexf and NAME.cyjs.
Prints a line for each graph; exits with 1 if one differs.
"""

import io
import json
import sys
from pathlib import Path

import igraph
import networkx


def labels(graph, name):
    return sorted(data[name] for _, data in graph.nodes(data=True))


def weights(graph):
    return sorted(round(data["weight"], 9) for *_, data in graph.edges(data=True) if "weight" in data)


def read_gexf(path):
    """GEXF 1.3, also with releases of networkx that know its draft alone, which differs in the namespace."""
    try:
        return networkx.read_gexf(path)
    except networkx.NetworkXError:
        text = Path(path).read_text(encoding="utf-8")
        return networkx.read_gexf(io.BytesIO(text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").encode()))


def read(stem):
    """The graph by each reader: directed, vertices, edges, sorted labels, sorted weights."""
    graphml = networkx.read_graphml(f"{stem}.graphml", force_multigraph=True)
    gexf = read_gexf(f"{stem}.gexf")
    with open(f"{stem}.cyjs", encoding="utf-8") as file:
        cytoscape = networkx.cytoscape_graph(json.load(file))
    by_igraph = igraph.Graph.Read_GraphML(f"{stem}.graphml")
    # networkx gives every edge of GEXF a weight, 1.0 where the file has none.
    for *_, data in gexf.edges(data=True):
        data.setdefault("weight", 1.0)
    yield "networkx graphml", facts(graphml, "label")
    yield "networkx gexf", facts(gexf, "label")[:4]
    yield "networkx cytoscape", facts(cytoscape, "name")
    yield "igraph graphml", (
        by_igraph.is_directed(),
        by_igraph.vcount(),
        by_igraph.ecount(),
        sorted(by_igraph.vs["label"]) if by_igraph.vcount() else [],
        sorted(round(weight, 9) for weight in by_igraph.es["weight"] if weight == weight) if by_igraph.ecount() else [],
    )


def facts(graph, label):
    return graph.is_directed(), graph.number_of_nodes(), graph.number_of_edges(), labels(graph, label), weights(graph)


def main(folder):
    wrong = 0
    stems = sorted(path.with_suffix("") for path in Path(folder).glob("*.json"))
    for stem in stems:
        answer = json.loads(stem.with_suffix(".json").read_text(encoding="utf-8"))
        expected = answer["directed"], answer["vertices"], answer["edges"]
        found = dict(read(stem))
        first = found["networkx graphml"]
        for reader, read_by in found.items():
            if read_by[:3] != expected or read_by[3:] != first[3 : len(read_by)]:
                wrong += 1
                print(f"{stem.name}: {reader} read {read_by[:3]}, not {expected}, or other labels or weights", file=sys.stderr)
        print(f"{stem.name}: {expected[1]} vertices, {expected[2]} edges, by {len(found)} readers")
    if not stems:
        print("no graphs", file=sys.stderr)
    return 1 if wrong or not stems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
