using System.Text;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;

namespace Competency.Model.Data.Profiles;

// Reads the profiles of a group from its rows; used by one thread at a time.
internal sealed class GroupReader(ProfileChunkMatcher matching, ProfileRows rows)
{
    // So many texts that a file of nothing but different ones fills no memory.
    private const int MostKnown = 1 << 17;

    private readonly Dictionary<(string Text, string Kind), int[]> _known = [];
    private readonly SortedConcepts _held = new(matching);

    // Reads the group.
    public void Read(ProfileGroup group)
    {
        DiagnosticBag diagnostics = new();
        int first = 0;
        for (int row = 0; row < group.Rows.Count; row++)
        {
            if (group.Rows[row].Profile != group.Rows[first].Profile)
            {
                Close(group, first);
                first = row;
            }

            Take(group.Rows[row], group, diagnostics);
        }

        Close(group, first);
        group.Diagnostics.AddRange(diagnostics.ToImmutable());
    }

    private void Close(ProfileGroup group, int first)
    {
        ProfileRow row = group.Rows[first];
        group.Add(Encoding.UTF8.GetBytes(row.Profile), row.Number, _held);
    }

    private void Take(in ProfileRow row, ProfileGroup group, DiagnosticBag diagnostics)
    {
        if (row.Concept.Length == 0 && row.Title.Length == 0)
        {
            diagnostics.Add(
                ProfileTableRules.RowWithoutCompetency, rows.At(row.Number, ProfileColumns.Title) with { ColumnName = null });
            return;
        }

        group.Mentions++;
        int[] concepts = Find(row);
        if (concepts.Length == 0)
        {
            group.Unmatched.Add((row.Title.Length > 0 ? row.Title : row.Concept, row.Number));
            return;
        }

        group.MatchedMentions++;
        group.MentionsWithLevel += row.Level is null ? 0 : 1;
        _held.Add(concepts, row.Level);
        if (row.Level is double level)
        {
            CheckLevel(level, concepts, row.Number, diagnostics);
        }
    }

    private void CheckLevel(double level, int[] concepts, int number, DiagnosticBag diagnostics)
    {
        foreach (int concept in concepts)
        {
            if (!matching.HasLevel(concept, level))
            {
                matching.ReportLevel(concept, level, rows.At(number, ProfileColumns.Level), diagnostics);
            }
        }
    }

    // The id says more than the title.
    private int[] Find(in ProfileRow row) =>
        row.Concept.Length > 0 && Find(row.Concept, row.Kind) is { Length: > 0 } concepts ? concepts
            : row.Title.Length > 0 ? Find(row.Title, row.Kind)
            : [];

    private int[] Find(string text, string kind)
    {
        if (!_known.TryGetValue((text, kind), out int[]? concepts))
        {
            if (_known.Count == MostKnown)
            {
                _known.Clear();
            }

            concepts = matching.Find(text, kind.Length == 0 ? null : ElementKind.FromId(kind));
            _known.Add((text, kind), concepts);
        }

        return concepts;
    }
}
