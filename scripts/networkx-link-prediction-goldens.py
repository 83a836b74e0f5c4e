#!/usr/bin/env python3
"""Writes tests/golden/link-prediction/*.json: graphs, and what NetworkX predicts for pairs of their nodes.

    apt-get install python3-networkx
    /usr/bin/python3 scripts/networkx-link-prediction-goldens.py

Every file says which NetworkX wrote it. Pairs are neighbours and others alike, at most 400 a graph; the list of pairs at distance two is whole.
Every random graph has a fixed seed.
"""

import json
import random
from itertools import combinations
from pathlib import Path

import networkx as nx

FOLDER = Path(__file__).parent.parent / "tests" / "golden" / "link-prediction"
PAIRS = 400

GRAPHS = {
    "karate-club": nx.karate_club_graph(),
    "florentine-families": nx.florentine_families_graph(),
    "les-miserables": nx.les_miserables_graph(),
    "southern-women": nx.davis_southern_women_graph(),
    "krackhardt-kite": nx.krackhardt_kite_graph(),
    "random-sparse": nx.gnm_random_graph(60, 90, seed=7),
    "random-dense": nx.gnm_random_graph(30, 200, seed=8),
    "preferential": nx.barabasi_albert_graph(60, 3, seed=9),
    "small-world": nx.watts_strogatz_graph(50, 6, 0.2, seed=10),
    "apart": nx.disjoint_union(nx.path_graph(5), nx.empty_graph(3)),
}


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, graph in GRAPHS.items():
        graph = nx.relabel_nodes(graph, {node: str(node) for node in graph})
        nodes = sorted(graph)
        pairs = list(combinations(nodes, 2))
        if len(pairs) > PAIRS:
            pairs = sorted(random.Random(1).sample(pairs, PAIRS))
        scores = zip(
            pairs,
            (len(list(nx.common_neighbors(graph, a, b))) for a, b in pairs),
            (score for _, _, score in nx.adamic_adar_index(graph, pairs)),
            (score for _, _, score in nx.resource_allocation_index(graph, pairs)),
            (score for _, _, score in nx.preferential_attachment(graph, pairs)),
        )
        golden = {
            "networkx": nx.__version__,
            "nodes": nodes,
            "edges": sorted(sorted(edge) for edge in graph.edges()),
            "pairs": [[a, b, common, adar, allocation, attachment] for (a, b), common, adar, allocation, attachment in scores],
            "atDistanceTwo": [[a, b] for a, b in combinations(nodes, 2) if not graph.has_edge(a, b) and len(list(nx.common_neighbors(graph, a, b))) > 0],
        }
        lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in golden.items())
        (FOLDER / f"{name}.json").write_text("{\n" + lines + "\n}\n", encoding="utf8")


if __name__ == "__main__":
    main()
