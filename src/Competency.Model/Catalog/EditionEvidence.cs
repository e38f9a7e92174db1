using Competency.Model.Codes;
using Competency.Model.Text;

namespace Competency.Model.Catalog;

// Which standards of one code are the same role: those with one title, those whose histories name one another, and those that share
// the names of at least half of the knowledge and skills of the smaller one. Whatever is an edition of one is an edition of all. Titles
// and histories are looked up, so that few pairs are left to be compared by their competencies.
internal sealed class EditionEvidence
{
    // How many others a standard is compared with, on average: where the names of its competencies are in more, they say little.
    public const int MostCandidates = 1000;

    private readonly IReadOnlyList<CompetencyStandard> _standards;
    private readonly int[] _parents;

    private readonly int _mostCandidates;

    // sameCode: The standards of one code, whatever their versions.
    // mostCandidates: How many others a standard is compared with, on average.
    public EditionEvidence(IReadOnlyList<CompetencyStandard> sameCode, int mostCandidates = MostCandidates)
    {
        (_standards, _mostCandidates) = (sameCode, mostCandidates);
        _parents = [.. Enumerable.Range(0, sameCode.Count)];
        RoleCount = sameCode.Count;
        string?[] titles = [.. sameCode.Select(static standard => KeyOf(standard.Title))];
        JoinTitles(titles);
        JoinHistories(titles);
        JoinContents();
    }

    // How many roles there are.
    public int RoleCount { get; private set; }

    // How many pairs were looked at whether they are two roles.
    public long CandidateCount { get; private set; }

    // Whether more pairs would have had to be looked at than the limit.
    public bool HasReachedLimit { get; private set; }

    // How many pairs were compared by their competencies.
    public int ComparisonCount { get; private set; }

    // The positions of the standards, ascending, role by role.
    public IEnumerable<IGrouping<int, int>> Roles() => Enumerable.Range(0, _parents.Length).GroupBy(RoleOf);

    // The role of the standard at a position, as the position of one of its editions.
    public int RoleOf(int position)
    {
        while (_parents[position] != position)
        {
            _parents[position] = _parents[_parents[position]];
            position = _parents[position];
        }

        return position;
    }

    private void JoinTitles(string?[] titles)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (int position = 0; position < titles.Length; position++)
        {
            if (titles[position] is string title && !first.TryAdd(title, position))
            {
                Join(first[title], position);
            }
        }
    }

    // An entry with the code of another document is about that document, unless it has the title of a third one.
    private void JoinHistories(string?[] titles)
    {
        ILookup<StandardCode, int> byCode = Enumerable.Range(0, _standards.Count).ToLookup(position => _standards[position].Code);
        ILookup<(StandardCode, string?), int> byTitle =
            Enumerable.Range(0, _standards.Count).ToLookup(position => (_standards[position].Code, titles[position]));
        HashSet<StandardCode> joined = [];
        for (int position = 0; position < _standards.Count; position++)
        {
            CompetencyStandard standard = _standards[position];
            foreach (StandardVersion entry in standard.Versions)
            {
                if (entry.SupersededBy is StandardCode successor && successor != standard.Code)
                {
                    JoinCode(successor, position);
                }

                if (entry.Code is StandardCode named && named != standard.Code)
                {
                    if (entry.Title is null)
                    {
                        JoinCode(named, position);
                    }
                    else if (KeyOf(entry.Title) is string title)
                    {
                        // Documents of one title are one role already.
                        JoinAll(byTitle[(named, title)].Take(1), position);
                    }
                }
            }
        }

        // Documents of a code that were joined once are one role: then the first of them stands for all.
        void JoinCode(StandardCode code, int position) =>
            JoinAll(joined.Add(code) ? byCode[code] : byCode[code].Take(1), position);
    }

    // What standards need by name, whatever the matching policy; attitudes are the same in many roles.
    private void JoinContents()
    {
        NameSets sets = new(_standards.Select(static standard => standard.Requirements
            .Select(static need => need.Element)
            .Where(static element => !element.Kind.Equals(ElementKind.Attitude) && element.Title.Length > 0)
            .Select(static element => element.Title)));
        foreach (int[] equal in sets.Equal)
        {
            JoinAll(equal, equal[0]);
        }

        long most = (long)_mostCandidates * _standards.Count;
        foreach (int smaller in sets.Distinct.TakeWhile(_ => RoleCount > 1))
        {
            IEnumerable<int> others = sets.Candidates(smaller)
                .TakeWhile(_ => !(HasReachedLimit |= CandidateCount++ >= most))
                .Where(other => RoleOf(other) != RoleOf(smaller));
            foreach (int larger in others.Distinct())
            {
                ComparisonCount++;
                if (sets.ShareHalf(smaller, larger))
                {
                    Join(smaller, larger);
                }
            }
        }
    }

    private void JoinAll(IEnumerable<int> positions, int with)
    {
        foreach (int position in positions)
        {
            Join(position, with);
        }
    }

    private void Join(int one, int other)
    {
        (int first, int second) = (RoleOf(one), RoleOf(other));
        if (first != second)
        {
            _parents[Math.Max(first, second)] = Math.Min(first, second);
            RoleCount--;
        }
    }

    // What titles are compared by; null if there is none.
    private static string? KeyOf(string title) => title.Length > 0 ? SpellingFold.Fold(title) : null;
}
