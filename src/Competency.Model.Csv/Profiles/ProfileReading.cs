using System.Collections.Immutable;
using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;

namespace Competency.Model.Csv.Profiles;

// Reads a table of profiles into memory: few people whom questions are asked about, not millions who are matched. The rows of a profile
// need not be adjacent.
internal sealed class ProfileReading(CompetencyCatalog catalog, CsvReadingOptions options, string file, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, List<ProfileMention>> _mentions = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    // The profiles in the order of their first rows.
    public ImmutableArray<CompetencyProfile> Read(Stream table, CancellationToken cancellationToken)
    {
        ProfileTableHeader head = ProfileTableHeader.Read(ref table, file, options, diagnostics);
        byte[] rows = new byte[table.Length - table.Position];
        table.ReadExactly(rows);
        TableText text = TableDecoder.Decode((byte[])[.. head.Header.Span, .. rows], CsvEncoding.Utf8) with
        {
            FirstLine = head.FirstLine - LineCounter.Breaks(head.Header.Span),
        };
        CsvReadingOptions known = options with { Separator = CsvSeparator.Known(head.Separator) };
        using TableReader reader = TableReader.Open(file, text, known, diagnostics);
        ProfileColumns columns = ProfileColumns.Find(
            reader.Header, options.ColumnMap, new SourceLocation { File = file, Line = reader.HeaderLine }, diagnostics);
        while (columns.IsComplete && reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Take(reader.Current, columns);
        }

        return [.. _names.Select(Build)];
    }

    private CompetencyProfile Build(string name)
    {
        CompetencyProfile profile = catalog.Profile(name, _mentions[name]);
        diagnostics.AddRange(profile.Diagnostics);
        return profile;
    }

    private void Take(TableRecord row, ProfileColumns columns)
    {
        string name = CellOf(row, columns[ProfileColumn.Profile]);
        if (name.Length == 0)
        {
            diagnostics.Add(ProfileTableRules.RowWithoutProfile, row.At());
            return;
        }

        if (!_mentions.TryGetValue(name, out List<ProfileMention>? mentions))
        {
            _mentions.Add(name, mentions = []);
            _names.Add(name);
        }

        string code = CellOf(row, columns[ProfileColumn.Code]);
        string title = CellOf(row, columns[ProfileColumn.Title]);
        if (code.Length == 0 && title.Length == 0)
        {
            diagnostics.Add(ProfileTableRules.RowWithoutCompetency, row.At());
            return;
        }

        ProfileMention mention = new(code.Length > 0 ? code : title, LevelOf(row, columns), null, KindOf(row, columns));
        bool isCodeUnknown = code.Length > 0 && title.Length > 0 && catalog.Profile("", [mention]).Competencies.IsEmpty;
        mentions.Add(isCodeUnknown ? mention with { Text = title } : mention);
    }

    private double? LevelOf(TableRecord row, ProfileColumns columns)
    {
        int column = columns[ProfileColumn.Level];
        if (CellOf(row, column).Length == 0)
        {
            return null;
        }

        if (LevelCells.TryRead(row.Utf8(column).Trim(" \t\r\n"u8), row, column, out double level))
        {
            return level;
        }

        diagnostics.Add(TableRules.CellUnreadable, row.At(column), CellOf(row, column), "a level");
        return null;
    }

    private ElementKind? KindOf(TableRecord row, ProfileColumns columns)
    {
        int column = columns[ProfileColumn.Kind];
        string text = CellOf(row, column);
        ElementKind? kind = text.Length == 0 ? null : KindNames.Find(text);
        if (text.Length > 0 && kind is null)
        {
            diagnostics.Add(TableRules.CellUnreadable, row.At(column), text, "a kind of competency");
        }

        return kind;
    }

    private static string CellOf(TableRecord row, int column) => column < 0 ? "" : row.Text(column).Trim();
}
