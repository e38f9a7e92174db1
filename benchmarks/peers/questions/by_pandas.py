"""One question on one framework by pandas and SciPy, in one process: by_pandas.py FRAMEWORK FOLDER QUESTION [ARGUMENT...]."""

import json
import pathlib
import sys

import numpy
import pandas
from scipy import sparse


def esco(folder):
    """Occupations, skills and their links, only the columns that are asked for."""
    roles = pandas.read_csv(folder / "occupations_en.csv", usecols=["conceptUri", "preferredLabel"])
    skills = pandas.read_csv(folder / "skills_en.csv", usecols=["conceptUri", "preferredLabel"])
    links = pandas.read_csv(folder / "occupationSkillRelations.csv", usecols=["occupationUri", "skillUri"])
    roles.columns = skills.columns = ["id", "title"]
    links.columns = ["role", "competency"]
    return roles, skills, links


def onet(folder):
    """Occupations with the skills and knowledge that they rate as important, and the activities that their tasks are of."""
    roles = pandas.read_csv(folder / "Occupation Data.txt", sep="\t", usecols=[0, 1])
    roles.columns = ["id", "title"]
    names = ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"]
    rated = pandas.concat(pandas.read_csv(folder / f"{name}.txt", sep="\t", usecols=names) for name in ("Skills", "Knowledge"))
    rated = rated[(rated["Scale ID"] == "IM") & (rated["Data Value"] >= 3)]
    done = pandas.read_csv(folder / "Tasks to DWAs.txt", sep="\t", usecols=["O*NET-SOC Code", "DWA ID", "DWA Title"])
    rated, done = rated.iloc[:, :3], done.copy()
    rated.columns = done.columns = ["role", "competency", "title"]
    both = pandas.concat([rated, done])
    competencies = both[["competency", "title"]].drop_duplicates("competency")
    competencies.columns = ["id", "title"]
    return roles, competencies, both[["role", "competency"]].drop_duplicates()


def icap(folder):
    """Standards with the names in their cells of knowledge and skills, and attitudes, as they are written."""
    roles = pandas.read_csv(folder / "standards.csv", usecols=[0, 1])
    roles.columns = ["id", "title"]
    tasks = pandas.read_csv(folder / "tasks.csv", usecols=[0, 7, 8])
    attitudes = pandas.read_csv(folder / "attitudes.csv", usecols=[0, 2])
    cells = pandas.concat([tasks.iloc[:, [0, 1]].set_axis(["role", "cell"], axis=1),
                           tasks.iloc[:, [0, 2]].set_axis(["role", "cell"], axis=1),
                           attitudes.set_axis(["role", "cell"], axis=1)]).dropna()
    lines = cells.assign(cell=cells["cell"].str.split("\n")).explode("cell")
    found = lines["cell"].str.extract(r"^\s*([KSA])\d+\s*(.+?)\s*$")
    links = pandas.DataFrame({"role": lines["role"], "competency": found[0] + ":" + found[1]}).dropna().drop_duplicates()
    competencies = pandas.DataFrame({"id": links["competency"].unique()})
    competencies["title"] = competencies["id"].str[2:]
    return roles, competencies, links


def similar(roles, competencies, links, role, count=5):
    """The roles that share most of what either needs (Jaccard)."""
    rows, known = pandas.factorize(links["role"])
    columns, kinds = pandas.factorize(links["competency"])
    matrix = sparse.csr_matrix((numpy.ones(len(links), dtype=numpy.int32), (rows, columns)), shape=(len(known), len(kinds)))
    matrix.data[:] = 1
    own = known.get_loc(role)
    shared = matrix.dot(matrix[own].T).toarray().ravel()
    sizes = matrix.getnnz(axis=1)
    scores = shared / (sizes + sizes[own] - shared)
    scores[own] = -1
    order = numpy.lexsort((numpy.array(known, dtype=str), -scores))[:count]
    return [[str(known[at]), round(float(scores[at]), 3)] for at in order]


def gap(roles, competencies, links, one, other):
    """How many competencies two roles share, and how many the second one needs beyond."""
    held = set(links.loc[links["role"] == one, "competency"])
    needed = set(links.loc[links["role"] == other, "competency"])
    titles = competencies.set_index("id")["title"]
    return [len(held & needed), len(needed - held), sorted(titles[list(needed - held)].astype(str))[:3]]


def find(roles, competencies, links, text):
    """Roles and competencies with a text in their titles."""
    titles = pandas.concat([roles["title"], competencies["title"]]).astype(str)
    hits = titles[titles.str.lower().str.contains(text.lower(), regex=False)]
    return [len(hits), sorted(hits, key=len)[:1]]


def check(roles, competencies, links):
    """Links to what is not there, names that are empty, codes that are there twice."""
    return [
        int((~links["role"].isin(roles["id"])).sum()),
        int((~links["competency"].isin(competencies["id"])).sum()),
        int(roles["title"].isna().sum() + competencies["title"].isna().sum()),
        int(roles["id"].duplicated().sum() + competencies["id"].duplicated().sum()),
    ]


def count(roles, competencies, links):
    """How many there are."""
    return [len(roles), len(competencies), len(links)]


FRAMEWORKS = {"esco": esco, "onet": onet, "icap": icap}
QUESTIONS = {"similar": similar, "gap": gap, "find": find, "check": check, "count": count}

if __name__ == "__main__":
    framework, place, question, *arguments = sys.argv[1:]
    data = FRAMEWORKS[framework](pathlib.Path(place))
    json.dump(QUESTIONS[question](*data, *arguments), sys.stdout, ensure_ascii=False)
