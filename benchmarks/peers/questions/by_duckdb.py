"""One question on one framework by DuckDB's SQL, in one process: by_duckdb.py LIBRARY FRAMEWORK FOLDER QUESTION [ARGUMENT...].

DuckDB is called through its C interface, so that nothing but Python's start and DuckDB itself is measured."""

import ctypes
import json
import sys

FRAMEWORKS = {
    "esco": """
        create temp table roles as select conceptUri as id, preferredLabel as title from read_csv('{0}/occupations_en.csv');
        create temp table competencies as select conceptUri as id, preferredLabel as title from read_csv('{0}/skills_en.csv');
        create temp table links as select distinct occupationUri as role, skillUri as competency
            from read_csv('{0}/occupationSkillRelations.csv')""",
    "onet": """
        create temp table roles as select "O*NET-SOC Code" as id, "Title" as title
            from read_csv('{0}/Occupation Data.txt', delim='\t', quote='');
        create temp table named as
            select "O*NET-SOC Code" as role, "Element ID" as competency, "Element Name" as title
            from read_csv(['{0}/Skills.txt', '{0}/Knowledge.txt'], delim='\t', quote='', all_varchar=true)
            where "Scale ID" = 'IM' and "Data Value"::double >= 3
            union all
            select "O*NET-SOC Code", "DWA ID", "DWA Title" from read_csv('{0}/Tasks to DWAs.txt', delim='\t', quote='', all_varchar=true);
        create temp table competencies as select competency as id, any_value(title) as title from named group by competency;
        create temp table links as select distinct role, competency from named""",
    "icap": """
        create temp table roles as select column00 as id, column01 as title
            from read_csv('{0}/standards.csv', header=false, skip=1, all_varchar=true);
        create temp table cells as
            select column0 as role, column7 as cell from read_csv('{0}/tasks.csv', header=false, skip=1, all_varchar=true)
            union all
            select column0, column8 from read_csv('{0}/tasks.csv', header=false, skip=1, all_varchar=true)
            union all
            select column0, column2 from read_csv('{0}/attitudes.csv', header=false, skip=1, all_varchar=true);
        create temp table links as select distinct role,
            regexp_extract(line, '^\\s*([KSA])\\d+', 1) || ':' || trim(regexp_extract(line, '^\\s*[KSA]\\d+\\s*(.+)$', 1)) as competency
            from (select role, unnest(string_split(cell, chr(10))) as line from cells where cell is not null)
            where regexp_matches(line, '^\\s*[KSA]\\d+\\s*\\S');
        create temp table competencies as select distinct competency as id, competency[3:] as title from links""",
}

QUESTIONS = {
    "similar": """
        with own as (select competency from links where role = '{0}'),
            sizes as (select role, count(*) as size from links group by role),
            shared as (select role, count(*) as shared from links join own using (competency) where role <> '{0}' group by role)
        select role, round(shared / (size + (select count(*) from own) - shared), 3) as score
        from shared join sizes using (role) order by shared / (size + (select count(*) from own) - shared) desc, role limit 5""",
    "gap": """
        with held as (select competency from links where role = '{0}'), needed as (select competency from links where role = '{1}')
        select (select count(*) from needed where competency in (from held)),
            (select count(*) from needed where competency not in (from held)),
            (select string_agg(title, '|') from (select title from competencies
                where id in (from needed) and id not in (from held) order by title limit 3))""",
    "find": """
        with titles as (select title from roles union all select title from competencies),
            hits as (select title from titles where contains(lower(title), lower('{0}')))
        select count(*), min_by(title, length(title)) from hits""",
    "check": """
        select (select count(*) from links where role not in (select id from roles)),
            (select count(*) from links where competency not in (select id from competencies)),
            (select count(*) from (from roles union all from competencies) where title is null),
            (select count(*) - count(distinct id) from roles) + (select count(*) - count(distinct id) from competencies)""",
    "count": "select (select count(*) from roles), (select count(*) from competencies), (select count(*) from links)",
}


class Result(ctypes.Structure):
    """duckdb_result, whose fields are DuckDB's own."""

    _fields_ = [("fields", ctypes.c_uint64 * 6)]


class Database:
    """A database in memory."""

    def __init__(self, library):
        self._duckdb = ctypes.CDLL(library)
        self._duckdb.duckdb_value_varchar.restype = ctypes.c_void_p
        self._duckdb.duckdb_result_error.restype = ctypes.c_char_p
        for name in ("duckdb_row_count", "duckdb_column_count"):
            getattr(self._duckdb, name).restype = ctypes.c_uint64
        database, self._connection = ctypes.c_void_p(), ctypes.c_void_p()
        assert self._duckdb.duckdb_open(None, ctypes.byref(database)) == 0
        assert self._duckdb.duckdb_connect(database, ctypes.byref(self._connection)) == 0

    def ask(self, sql):
        """The rows of an answer as texts."""
        result = Result()
        if self._duckdb.duckdb_query(self._connection, sql.encode(), ctypes.byref(result)) != 0:
            raise SystemExit(self._duckdb.duckdb_result_error(ctypes.byref(result)).decode())
        rows = self._duckdb.duckdb_row_count(ctypes.byref(result))
        columns = self._duckdb.duckdb_column_count(ctypes.byref(result))
        return [[self._text(result, column, row) for column in range(columns)] for row in range(rows)]

    def _text(self, result, column, row):
        place = self._duckdb.duckdb_value_varchar(ctypes.byref(result), ctypes.c_uint64(column), ctypes.c_uint64(row))
        return ctypes.string_at(place).decode() if place else None


if __name__ == "__main__":
    library, framework, place, question, *arguments = sys.argv[1:]
    database = Database(library)
    for statement in FRAMEWORKS[framework].format(place).split(";"):
        database.ask(statement)
    quoted = [argument.replace("'", "''") for argument in arguments]
    json.dump(database.ask(QUESTIONS[question].format(*quoted)), sys.stdout, ensure_ascii=False)
