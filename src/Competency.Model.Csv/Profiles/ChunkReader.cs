using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// Reads the profiles of a chunk from its text; used by one thread at a time.
internal sealed class ChunkReader
{
    private readonly ProfileColumns _columns;
    private readonly string _file;
    private readonly CsvReadingOptions _options;
    private readonly MentionReader _mentions;
    private readonly NameMeaning[] _ofColumns;
    private readonly LevelCells _levels;
    private readonly SortedConcepts _held;
    private byte[] _profile = [];
    private int _profileLength;
    private int _profileLine;

    public ChunkReader(ProfileChunkMatcher matching, ProfileTable table, string file, CsvReadingOptions options)
    {
        (_columns, _file, _options) = (table.Columns, file, options);
        _mentions = new MentionReader(matching, _columns, _columns.Splitter(table.Samples, options.Levels));
        _levels = new LevelCells(matching, options.Levels);
        _held = new SortedConcepts(matching);
        _ofColumns = _columns.Layout == ProfileLayout.ProfilesInRows
            ? [.. _columns.Levels.Select(column => NameCache.Find(matching, _columns.NameAt(column), kind: null))]
            : [];
    }

    // Reads the chunk.
    public void Read(ProfileChunk chunk)
    {
        DiagnosticBag diagnostics = new();
        TableText text = TableDecoder.Decode(chunk.Text.WrittenMemory, CsvEncoding.Utf8) with { FirstLine = chunk.FirstLine };
        using TableReader reader = TableReader.Open(_file, text, _options, diagnostics, isPart: true);
        int ofHeader = diagnostics.Count;
        _profileLength = 0;
        while (reader.Read())
        {
            Take(reader.Current, chunk, diagnostics);
        }

        Close(chunk);
        chunk.Nothing = reader.Nothing;
        chunk.Diagnostics.AddRange(diagnostics.ToImmutable().Skip(ofHeader).Select(WithoutRow));
    }

    private void Take(TableRecord row, ProfileChunk chunk, DiagnosticBag diagnostics)
    {
        int column = _columns[ProfileColumn.Profile];
        ReadOnlySpan<byte> profile = row.Utf8(column).Trim(" \t\r\n"u8);
        if (profile.IsEmpty)
        {
            diagnostics.Add(ProfileTableRules.RowWithoutProfile, row.At());
            return;
        }

        if (_columns.Layout == ProfileLayout.ProfilesInRows && BracketedRemarks.IsTotal(row.Text(column)))
        {
            diagnostics.Add(TableRules.RowWithoutContent, row.At(), Excerpt.Of(row.Text(column)), (Phrase)"it was skipped as a remark");
            return;
        }

        if (!profile.SequenceEqual(_profile.AsSpan(0, _profileLength)))
        {
            Close(chunk);
            Begin(profile, row.Line);
        }

        if (_columns.Layout == ProfileLayout.ProfilesInRows)
        {
            TakeLevels(row, chunk, diagnostics);
        }
        else
        {
            TakeMentions(row, chunk, diagnostics);
        }
    }

    private void TakeMentions(TableRecord row, ProfileChunk chunk, DiagnosticBag diagnostics)
    {
        IReadOnlyList<Mention> mentions = _mentions.Read(row, diagnostics);
        if (mentions.Count == 0)
        {
            diagnostics.Add(ProfileTableRules.RowWithoutCompetency, row.At());
            return;
        }

        int column = _columns[ProfileColumn.Level];
        foreach (Mention mention in mentions)
        {
            if (IsKnown(mention.Meaning, row, chunk))
            {
                int[] concepts = mention.Meaning.Concepts;
                (bool isLevel, double? value) = mention.Level.Length == 0
                    ? _levels.Check(row, column, concepts, diagnostics)
                    : _levels.Check(
                        LevelText.Of(mention.Level), row, column >= 0 ? column : _columns.Competencies[0].Index, concepts, diagnostics);
                Take(concepts, isLevel, value, chunk);
            }
        }
    }

    private void TakeLevels(TableRecord row, ProfileChunk chunk, DiagnosticBag diagnostics)
    {
        for (int at = 0; at < _ofColumns.Length; at++)
        {
            int column = _columns.Levels[at];
            if (row.IsBlank(column))
            {
                continue;
            }

            LevelText level = LevelText.Of(row.Text(column));
            if (level.InMatrix == MatrixCell.Held)
            {
                int[] concepts = _ofColumns[at].Concepts;
                if (IsKnown(_ofColumns[at], row, chunk))
                {
                    (bool isLevel, double? value) = _levels.Check(level, row, column, concepts, diagnostics);
                    Take(concepts, isLevel, value, chunk);
                }
            }
            else
            {
                chunk.NotHeld.Add(level, row.At(column));
            }
        }
    }

    // Counts what a row or a cell mentions; false if it is no competency of the data.
    private static bool IsKnown(NameMeaning meaning, TableRecord row, ProfileChunk chunk)
    {
        chunk.Mentions++;
        if (meaning.Concepts.Length == 0)
        {
            chunk.Unmatched.Add((meaning.Text, row.Line));
            return false;
        }

        chunk.MatchedMentions++;
        return true;
    }

    private void Take(int[] concepts, bool isLevel, double? value, ProfileChunk chunk)
    {
        chunk.MentionsWithLevel += isLevel ? 1 : 0;
        _held.Add(concepts, value);
    }

    private void Begin(ReadOnlySpan<byte> profile, int line)
    {
        if (profile.Length > _profile.Length)
        {
            _profile = new byte[2 * profile.Length];
        }

        profile.CopyTo(_profile);
        (_profileLength, _profileLine) = (profile.Length, line);
    }

    private void Close(ProfileChunk chunk)
    {
        if (_profileLength > 0)
        {
            chunk.Add(_profile.AsSpan(0, _profileLength), _profileLine, _held);
        }
    }

    // Rows are not counted over the whole table, lines are.
    private static Diagnostic WithoutRow(Diagnostic finding) =>
        finding.At(finding.Location with { Row = null });
}
