"""Compares results of graph procedures, read as JSON from standard input, with networkx. Called by networkx-check.mjs."""

import json
import sys
from statistics import median

import networkx as nx
from networkx.algorithms.community import louvain_communities, modularity


def simple(case, direction, combine):
    """The graph with parallel edges joined: `sum` of weights, or the `min`."""
    graph = nx.Graph() if direction == "both" else nx.DiGraph()
    graph.add_nodes_from(range(case["order"]))
    for source, target, weight in case["edges"]:
        a, b = (target, source) if direction == "in" else (source, target)
        if graph.has_edge(a, b):
            graph[a][b]["weight"] = combine((graph[a][b]["weight"], weight))
        else:
            graph.add_edge(a, b, weight=weight)
    return graph


def in_order(scores, order):
    return [scores[node] for node in range(order)]


def degrees(case, direction):
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(range(case["order"]))
    graph.add_weighted_edges_from(case["edges"])
    view = {"out": graph.out_degree, "in": graph.in_degree, "both": graph.degree}[direction]
    return in_order(dict(view(weight="weight")), case["order"])


def costs(case, direction):
    graph = simple(case, direction, min)
    found = []
    for source in range(0, min(case["order"], 100), 17):
        lengths = nx.single_source_dijkstra_path_length(graph, source)
        found += [lengths.get(node, -1) for node in range(case["order"])]
    return found


def numbered(components, order):
    number = {}
    for component in components:
        first = min(component)
        for node in component:
            number[node] = first
    seen = {}
    return [seen.setdefault(number[node], len(seen)) for node in range(order)]


def expected(case, what):
    kind, _, direction = what.rpartition(" ")
    order = case["order"]
    if kind == "pagerank":
        return in_order(nx.pagerank(simple(case, direction, sum), tol=1e-10, max_iter=1000), order)
    if kind == "betweenness":
        return in_order(nx.betweenness_centrality(simple(case, direction, min)), order)
    if kind == "weighted betweenness":
        return in_order(nx.betweenness_centrality(simple(case, direction, min), weight="weight", normalized=False), order)
    if kind == "closeness":
        return in_order(nx.closeness_centrality(simple(case, direction, min)), order)
    if kind == "degree":
        return degrees(case, direction)
    if kind == "shortest paths":
        return costs(case, direction)
    graph = simple(case, "out", min)
    if direction == "weak":
        return numbered(nx.weakly_connected_components(graph), order)
    return numbered(nx.strongly_connected_components(graph), order)


def check_louvain(case, direction, partitions):
    """Partitions need not be the same, but have to be about as good: the median modularity over seeds, not 0.01 below that of networkx."""
    graph = simple(case, direction, sum)
    if graph.number_of_edges() == 0:
        return all(len(set(communities)) == case["order"] for communities in partitions), "every node alone"
    found = median(modularity(graph, groups_of(communities)) for communities in partitions)
    other = median(modularity(graph, louvain_communities(graph, seed=seed)) for seed in range(len(partitions)))
    return found >= other - 0.01, f"median modularity {found:.4f}, networkx {other:.4f}"


def groups_of(communities):
    groups = {}
    for node, community in enumerate(communities):
        groups.setdefault(community, set()).add(node)
    return groups.values()


def main():
    failed = compared = 0
    for case in json.load(sys.stdin):
        for what, results in case["results"].items():
            if what.startswith("louvain"):
                good, note = check_louvain(case, what.split()[1], results)
            else:
                other = expected(case, what)
                worst = max((abs(a - b) for a, b in zip(results, other)), default=0)
                good = len(results) == len(other) and worst < 1e-6
                note = f"{len(results)} values, largest difference {worst:.1e}"
            compared += 1
            failed += not good
            print(f"{'ok  ' if good else 'FAIL'} {case['name']:26} {what:28} {note}")
    print(f"networkx {nx.__version__}: {compared - failed} of {compared} agree")
    sys.exit(1 if failed else 0)


main()
