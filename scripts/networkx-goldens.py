#!/usr/bin/env python3
"""Writes tests/golden/measures/*.json: graphs, and what NetworkX computes of them.

    apt-get install python3-networkx python3-numpy
    /usr/bin/python3 scripts/networkx-goldens.py            # writes the files anew
    python3 scripts/networkx-goldens.py --check             # computes from the graphs in the files; says how far they are off

The files were written with NetworkX 2.8.8 and NumPy 1.24.2 (Debian 12) and checked with NetworkX 3.6.1. Every random graph has a fixed seed.
Fragmentation (Borgatti 2006) and coordination requirements (Cataldo et al. 2006) are not in NetworkX: they are computed
here from its components and shortest paths, and as a product of NumPy matrices.
"""

import json
import math
import os
import random
import sys
from itertools import combinations
from pathlib import Path

import networkx as nx
import numpy as np

FOLDER = Path(__file__).parent.parent / "tests" / "golden" / "measures"
PAIRS = 60


def diamonds(count):
    """2 ** count shortest paths from end to end: more than 32 bits can count from 32 on."""
    graph = nx.Graph()
    for i in range(count):
        for side in "ab":
            nx.add_path(graph, [f"{i:02}", f"{i:02}{side}", f"{i + 1:02}"])
    return graph


def weighted(graph, seed):
    chance = random.Random(seed)
    for _, _, attributes in graph.edges(data=True):
        attributes["weight"] = round(chance.uniform(0.1, 9), 3)
    return graph


def shuffled(graph, seed):
    """The same graph with nodes and edges in another order: nothing may depend on it."""
    chance = random.Random(seed)
    nodes = sorted(graph)
    edges = sorted(graph.edges(data=True), key=lambda edge: edge[:2])
    chance.shuffle(nodes)
    chance.shuffle(edges)
    other = graph.__class__()
    other.add_nodes_from(nodes)
    other.add_edges_from(edges)
    return other


def tree(order, seed):
    chance = random.Random(seed)
    return nx.from_prufer_sequence([chance.randrange(order) for _ in range(order - 2)])


def directed(order, seed):
    """An isolate, and others that each point at somebody: NetworkX 2 takes who only is pointed at for an isolate, NetworkX 3 does not."""
    chance = random.Random(seed)
    graph = nx.DiGraph()
    graph.add_nodes_from(range(order + 1))
    for node in range(order):
        others = [each for each in range(order) if each != node]
        graph.add_edges_from((node, other) for other in chance.sample(others, chance.randint(1, 4)))
    return graph


def graphs():
    davis = nx.davis_southern_women_graph()
    women = nx.bipartite.weighted_projected_graph(davis, davis.graph["top"])
    random_graph = nx.gnp_random_graph
    yield "karate-club", "Zachary 1977", nx.karate_club_graph()
    yield "florentine-families", "Breiger and Pattison 1986", nx.florentine_families_graph()
    yield "les-miserables", "Knuth 1993", nx.les_miserables_graph()
    yield "southern-women", "Davis et al. 1941, women by the events that they share", women
    yield "krackhardt-kite", "Krackhardt 1990", nx.krackhardt_kite_graph()
    yield "petersen", None, nx.petersen_graph()
    yield "grid-5-by-6", None, weighted(nx.grid_2d_graph(5, 6), 1)
    yield "diamonds-40", None, diamonds(40)
    yield "barbell", None, nx.barbell_graph(5, 3)
    yield "random-sparse", "Erdős–Rényi, n 80, p 0.03", weighted(random_graph(80, 0.03, seed=11), 12)
    yield "random-dense", "Erdős–Rényi, n 30, p 0.4", weighted(random_graph(30, 0.4, seed=21), 22)
    yield "random-isolates", "Erdős–Rényi, n 40, p 0.02", weighted(random_graph(40, 0.02, seed=31), 32)
    yield "preferential", "Barabási–Albert, n 60, m 2", weighted(nx.barabasi_albert_graph(60, 2, seed=41), 42)
    yield "small-world", "Watts–Strogatz, n 40, k 4, p 0.1", weighted(nx.watts_strogatz_graph(40, 4, 0.1, seed=51), 52)
    yield "tree", "random tree, n 50", weighted(tree(50, 61), 62)
    yield "disconnected", "karate club, a cycle, a path, a clique", nx.disjoint_union_all(
        [nx.karate_club_graph(), nx.cycle_graph(7), nx.path_graph(6), nx.complete_graph(5)])
    yield "directed", "random, both directions with their own weights", weighted(directed(24, 71), 72)
    yield "no-edge", None, nx.empty_graph(3)
    yield "one-edge", None, nx.path_graph(2)
    yield "one-node", None, nx.empty_graph(1)
    yield "empty", None, nx.Graph()


def fragmentation(graph):
    pairs = len(graph) * (len(graph) - 1)
    if pairs == 0:
        return None
    return 1 - sum(len(each) * (len(each) - 1) for each in nx.connected_components(graph)) / pairs


def distance_weighted_fragmentation(graph):
    pairs = len(graph) * (len(graph) - 1)
    if pairs == 0:
        return None
    lengths = nx.all_pairs_shortest_path_length(graph)
    return 1 - math.fsum(1 / length for _, ends in lengths for length in ends.values() if length > 0) / pairs


def by_node(values):
    return {node: None if math.isnan(value) else value for node, value in sorted(values.items())}


def measures(graph, pairs):
    # Nodes are named because without names NetworkX 3.6 takes a matrix way in which the effective size divides the tie of v and w by the strongest of w, not of v.
    nodes = list(graph)
    burt = {
        "constraint": by_node(nx.constraint(graph, nodes)),
        "weightedConstraint": by_node(nx.constraint(graph, nodes, weight="weight")),
        "effectiveSize": by_node(nx.effective_size(graph, nodes)),
        "weightedEffectiveSize": by_node(nx.effective_size(graph, nodes, weight="weight")),
    }
    if graph.is_directed():
        return burt
    disjoint = [[a, b, len(list(nx.node_disjoint_paths(graph, a, b))) if nx.has_path(graph, a, b) else 0] for a, b in pairs]
    for a, b, count in disjoint:
        assert count == nx.connectivity.local_node_connectivity(graph, a, b)
    return {
        "articulationPoints": sorted(nx.articulation_points(graph)),
        "bridges": sorted(sorted(pair) for pair in nx.bridges(graph)),
        "components": sorted((sorted(each) for each in nx.connected_components(graph)), key=lambda each: (-len(each), each)),
        "disjointPaths": disjoint,
        "betweenness": by_node(nx.betweenness_centrality(graph)),
        "betweennessOfPairs": by_node(nx.betweenness_centrality(graph, normalized=False)),
        **burt,
        "fragmentation": fragmentation(graph),
        "distanceWeightedFragmentation": distance_weighted_fragmentation(graph),
    }


def write(name, content):
    lines = [f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}" for key, value in content.items()]
    (FOLDER / f"{name}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def write_graph(name, note, graph):
    graph = nx.relabel_nodes(graph, lambda node: "-".join(map(str, node)) if isinstance(node, tuple) else str(node))
    graph = shuffled(graph, 7)
    pairs = sorted(tuple(sorted(pair)) for pair in combinations(graph, 2))
    chosen = sorted(random.Random(5).sample(pairs, min(PAIRS, len(pairs))))
    write(name, {
        "networkx": nx.__version__, "note": note, "directed": graph.is_directed(), "nodes": list(graph),
        "edges": [[a, b, attributes.get("weight", 1)] for a, b, attributes in graph.edges(data=True)],
        **measures(graph, chosen),
    })


def requirements(content):
    """CR = TA · TD · TAᵀ, the diagonal of TD set to 1 and that of CR left out."""
    workers, tasks = (sorted({pair[side] for pair in content["assignments"]}) for side in (0, 1))
    assigned = np.zeros((len(workers), len(tasks)), dtype=int)
    depends = np.identity(len(tasks), dtype=int)
    for worker, task in content["assignments"]:
        assigned[workers.index(worker), tasks.index(task)] = 1
    for task, on in content["dependencies"]:
        depends[tasks.index(task), tasks.index(on)] = 1
    required = assigned @ depends @ assigned.T
    return [[a, b, int(required[i, j])] for i, a in enumerate(workers) for j, b in enumerate(workers) if i != j and required[i, j] > 0]


def write_requirements(seed, mutual):
    chance = random.Random(seed)
    tasks = [f"task-{i:02}" for i in range(14)]
    assignments = [[f"worker-{i:02}", task] for i in range(12) for task in tasks if chance.random() < 0.18]
    used = sorted({task for _, task in assignments})
    dependencies = [[a, b] for a in used for b in used if a != b and chance.random() < 0.1]
    if mutual:
        dependencies += [[b, a] for a, b in dependencies if [b, a] not in dependencies]
    chance.shuffle(assignments)
    content = {"numpy": np.__version__, "assignments": assignments, "dependencies": dependencies}
    write(f"requirements-{'mutual' if mutual else 'one-way'}", {**content, "requirements": requirements(content)})


def deviation(a, b):
    """The greatest relative difference between numbers at the same place; infinite where anything else differs."""
    if isinstance(a, dict) and isinstance(b, dict) and a.keys() == b.keys():
        return max((deviation(a[key], b[key]) for key in a), default=0)
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return max(map(deviation, a, b), default=0)
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) / max(abs(a), abs(b), 1e-300) if abs(a - b) > 1e-15 else 0
    return 0 if a == b else math.inf


def check():
    print(f"NetworkX {nx.__version__}")
    for file in sorted(FOLDER.glob("*.json")):
        content = json.loads(file.read_text(encoding="utf-8"))
        if "requirements" in content:
            print(f"{file.name}: {deviation(requirements(content), content['requirements'])}")
            continue
        graph = nx.DiGraph() if content["directed"] else nx.Graph()
        graph.add_nodes_from(content["nodes"])
        graph.add_weighted_edges_from(content["edges"])
        found = measures(graph, [pair[:2] for pair in content.get("disjointPaths", [])])
        off = {key: deviation(json.loads(json.dumps(value)), content[key]) for key, value in found.items()}
        print(f"{file.name}: {max(off.values())} ({max(off, key=off.get)})")


if __name__ == "__main__":
    # NetworkX adds up over sets: with another hash seed the last digits differ.
    if os.environ.get("PYTHONHASHSEED") != "0":
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})
    if "--check" in sys.argv:
        check()
    else:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for each in graphs():
            write_graph(*each)
        for one_way in (False, True):
            write_requirements(81, one_way)
