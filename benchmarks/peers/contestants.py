"""The work of `sets` in scipy and scikit-learn: reads a SETS0001 file and prints one line of JSON like the benchmark's."""

import json
import sys
import time

import numpy as np
import scipy.sparse as sparse

TOP = 10


def read(path):
    """The sets of a file as rows of ones."""
    with open(path, "rb") as file:
        content = file.read()
    if content[:8] != b"SETS0001":
        raise SystemExit(f"{path} does not begin with SETS0001")
    count, items, links = np.frombuffer(content, "<i4", 3, 8)
    starts = np.frombuffer(content, "<i4", count + 1, 20)
    columns = np.frombuffer(content, "<i4", links, 20 + 4 * (count + 1))
    return sparse.csr_matrix((np.ones(links, np.float32), columns, starts), (count, items))


def jaccard(product, sizes, row):
    """The other sets of a row of the product, and their scores."""
    begin, end = product.indptr[row], product.indptr[row + 1]
    others, shared = product.indices[begin:end], product.data[begin:end]
    return others, shared / (sizes[row] + sizes[others] - shared)


def scipy_scores(sets, transposed, sizes):
    """Sparse product, then the ten highest scores of each row."""
    product = sets @ transposed
    total = 0.0
    for row in range(sets.shape[0]):
        _, scores = jaccard(product, sizes, row)
        total += (np.partition(scores, len(scores) - TOP)[-TOP:] if len(scores) > TOP else scores).sum(dtype=np.float64)
    return total


def scipy_ids(sets, transposed, sizes):
    """The same with the numbers of the sets, best first."""
    product = sets @ transposed
    ids = np.zeros((sets.shape[0], TOP), np.int32)
    total = 0.0
    for row in range(sets.shape[0]):
        others, scores = jaccard(product, sizes, row)
        best = np.argpartition(scores, len(scores) - TOP)[-TOP:] if len(scores) > TOP else np.arange(len(scores))
        best = best[np.argsort(-scores[best], kind="stable")]
        ids[row, : len(best)] = others[best]
        total += scores[best].sum(dtype=np.float64)
    return total


def sklearn_cosine(sets, transposed, sizes):
    """Brute-force neighbours by cosine distance, which scikit-learn has for sparse rows."""
    from sklearn.neighbors import NearestNeighbors

    distances, _ = NearestNeighbors(n_neighbors=TOP, metric="cosine", algorithm="brute", n_jobs=1).fit(sets).kneighbors(sets)
    return float((1 - distances).sum(dtype=np.float64))


CONTESTANTS = {"scipy-scores": scipy_scores, "scipy-ids": scipy_ids, "sklearn-cosine": sklearn_cosine}


def main():
    path, name, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    sets = read(path)
    transposed = sets.T.tocsr()
    sizes = np.asarray(sets.sum(axis=1)).ravel().astype(np.float32)
    cpu, wall, checksum = [], [], 0.0
    for turn in range(rounds + 1):
        before, start = time.process_time(), time.perf_counter()
        checksum = CONTESTANTS[name](sets, transposed, sizes)
        if turn > 0:
            cpu.append(1000 * (time.process_time() - before))
            wall.append(1000 * (time.perf_counter() - start))
    print(
        json.dumps(
            {
                "cpuMsMin": round(min(cpu), 3),
                "cpuMsMedian": round(sorted(cpu)[len(cpu) // 2], 3),
                "wallMsMin": round(min(wall), 3),
                "checksum": round(checksum, 4),
                "pairs": sets.shape[0] ** 2,
            }
        )
    )


main()
