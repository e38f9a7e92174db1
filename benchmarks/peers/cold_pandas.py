"""The five occupations of ESCO most similar to one, from the tables to the answer, in pandas and scipy. Usage: cold_pandas.py DATA TITLE"""

import sys

import numpy as np
import pandas as pd
import scipy.sparse as sparse


def main():
    folder, title = sys.argv[1:3]
    occupations = pd.read_csv(f"{folder}/occupations_en.csv")
    skills = pd.read_csv(f"{folder}/skills_en.csv")
    links = pd.read_csv(f"{folder}/occupationSkillRelations.csv")
    rows = pd.Index(occupations.conceptUri).get_indexer(links.occupationUri)
    columns = pd.Index(skills.conceptUri).get_indexer(links.skillUri)
    known = (rows >= 0) & (columns >= 0)
    sets = sparse.csr_matrix(
        (np.ones(known.sum(), np.float32), (rows[known], columns[known])), (len(occupations), len(skills))
    )
    sets.data[:] = 1
    asked = int(np.flatnonzero(occupations.preferredLabel == title)[0])
    shared = (sets @ sets[asked].T).toarray().ravel()
    sizes = np.diff(sets.indptr)
    scores = shared / np.maximum(sizes + sizes[asked] - shared, 1)
    scores[asked] = -1
    for best in np.argsort(-scores, kind="stable")[:5]:
        print(f"{scores[best]:.3f} {occupations.preferredLabel[best]}")


main()
