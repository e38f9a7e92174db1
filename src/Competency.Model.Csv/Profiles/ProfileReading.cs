using System.Collections.Immutable;
using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// Reads a table of profiles into memory: few people whom questions are asked about, not millions who are matched. The rows of a profile
// need not be adjacent.
internal sealed class ProfileReading(
    CompetencyCatalog catalog, ProfileChunkMatcher matching, CsvReadingOptions options, string file, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, List<ProfileMention>> _mentions = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly CellsNotHeld _notHeld = new();

    // The profiles in the order of their first rows, or of their columns.
    public ImmutableArray<CompetencyProfile> Read(Stream stream, CancellationToken cancellationToken)
    {
        ProfileTableHeader head = ProfileTableHeader.Read(ref stream, file, options, diagnostics);
        if (ProfileTable.Find(head, file, options, matching.IsKnown, diagnostics) is not ProfileTable table)
        {
            return [];
        }

        byte[] rows = new byte[stream.Length - stream.Position];
        stream.ReadExactly(rows);
        TableText text = TableDecoder.Decode((byte[])[.. head.Header.Span, .. rows], CsvEncoding.Utf8) with
        {
            FirstLine = head.LineOfHeader,
        };
        DiagnosticBag found = new();
        using TableReader reader = TableReader.Open(
            file, text, table.Options, found, isPart: true, cancellationToken: cancellationToken);
        int ofHeader = found.Count;
        IReadOnlyList<string[]> samples = table.Columns.Layout == ProfileLayout.Pairs ? table.Samples : [];
        MentionReader mentions = new(matching, table.Columns, table.Columns.Splitter(samples, options.Levels));
        while (reader.Read())
        {
            Take(reader.Current, table.Columns, mentions, found);
        }

        found.ToImmutable().Skip(ofHeader).ToList().ForEach(diagnostics.Add);
        _notHeld.Report(diagnostics);
        table.Nothing.Add(reader.Nothing);
        table.Nothing.Report(diagnostics);
        return [.. _names.Select(Build)];
    }

    private CompetencyProfile Build(string name)
    {
        CompetencyProfile profile = catalog.Profile(name, _mentions[name]);
        diagnostics.AddRange(profile.Diagnostics);
        return profile;
    }

    private void Take(TableRecord row, ProfileColumns columns, MentionReader mentions, DiagnosticBag found)
    {
        if (columns.Layout != ProfileLayout.Pairs && BracketedRemarks.IsTotal(row.Text(columns.Side)))
        {
            found.Add(TableRules.RowWithoutContent, row.At(), Excerpt.Of(row.Text(columns.Side)), (Phrase)"it was skipped as a remark");
            return;
        }

        switch (columns.Layout)
        {
            case ProfileLayout.ProfilesInColumns:
                TakeColumns(row, columns, mentions.Read(row, found), found);
                break;
            case var _ when row.Text(columns[ProfileColumn.Profile]).Trim() is not { Length: > 0 }:
                found.Add(ProfileTableRules.RowWithoutProfile, row.At());
                break;
            case ProfileLayout.ProfilesInRows:
                TakeCells(row, columns, found);
                break;
            default:
                TakePairs(row, columns, mentions.Read(row, found), found);
                break;
        }
    }

    private void TakePairs(TableRecord row, ProfileColumns columns, IReadOnlyList<Mention> mentions, DiagnosticBag found)
    {
        List<ProfileMention> held = MentionsOf(row.Text(columns[ProfileColumn.Profile]).Trim());
        if (mentions.Count == 0)
        {
            found.Add(ProfileTableRules.RowWithoutCompetency, row.At());
        }

        int column = columns[ProfileColumn.Level];
        foreach (Mention mention in mentions)
        {
            bool isBeside = mention.Level.Length > 0;
            LevelText level = LevelText.Of(isBeside ? mention.Level : column < 0 ? "" : row.Text(column));
            int at = column >= 0 || !isBeside ? column : columns.Competencies[0].Index;
            held.Add(MentionOf(mention.Meaning, LevelCells.ValueOf(level, options.Levels, row, at, found)));
        }
    }

    private void TakeCells(TableRecord row, ProfileColumns columns, DiagnosticBag found)
    {
        List<ProfileMention> held = MentionsOf(row.Text(columns[ProfileColumn.Profile]).Trim());
        foreach (int column in columns.Levels)
        {
            if (IsHeld(row, column, found, out double? level))
            {
                held.Add(new ProfileMention(columns.NameAt(column), level));
            }
        }
    }

    private void TakeColumns(TableRecord row, ProfileColumns columns, IReadOnlyList<Mention> mentions, DiagnosticBag found)
    {
        if (mentions.Count == 0)
        {
            found.Add(ProfileTableRules.RowWithoutCompetency, row.At());
        }

        foreach (int column in columns.Levels)
        {
            List<ProfileMention> held = MentionsOf(columns.NameAt(column));
            if (mentions.Count > 0 && IsHeld(row, column, found, out double? level))
            {
                held.AddRange(mentions.Select(mention => MentionOf(mention.Meaning, level)));
            }
        }
    }

    // Whether a cell of a matrix says that the competency is held, and at which level.
    private bool IsHeld(TableRecord row, int column, DiagnosticBag found, out double? level)
    {
        LevelText text = LevelText.Of(row.IsBlank(column) ? "" : row.Text(column));
        bool isHeld = text.InMatrix == MatrixCell.Held;
        level = isHeld ? LevelCells.ValueOf(text, options.Levels, row, column, found) : null;
        if (!isHeld)
        {
            _notHeld.Add(text, row.At(column));
        }

        return isHeld;
    }

    // The row may say the kind, or its column; then all that the text means is of that kind.
    private ProfileMention MentionOf(NameMeaning meaning, double? level)
    {
        ElementKind[] kinds = [.. meaning.Concepts.Select(concept => catalog.Concepts[concept].Kind).Distinct()];
        return new ProfileMention(meaning.Text, level, null, kinds is [ElementKind only] ? only : null);
    }

    private List<ProfileMention> MentionsOf(string name)
    {
        if (!_mentions.TryGetValue(name, out List<ProfileMention>? mentions))
        {
            _mentions.Add(name, mentions = []);
            _names.Add(name);
        }

        return mentions;
    }
}
