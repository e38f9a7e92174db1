using System.Text;
using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Formats;
using Competency.Model.Matches;
using Competency.Model.Profiles.Matching;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// The profiles of a matrix whose columns they are. Nothing is known of a profile before the last row, so the table is in memory as a
// whole, and of each cell that is not blank a number.
internal sealed class ColumnProfiles : IProfileChunks
{
    private const int ProfilesInPiece = 64;

    // The longest such table, in bytes.
    private const int MaxLength = 1 << 30;

    private readonly ProfileTable _table;
    private readonly ProfileTableOptions _options;
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly MentionReader _mentions;
    private readonly LevelCells _levels;
    private readonly List<(NameMeaning Meaning, int Line)> _rows = [];
    private readonly List<Profile> _profiles = [];
    private readonly Profile[] _ofColumns;
    private readonly SortedConcepts _held;

    public ColumnProfiles(
        ProfileTable table, ProfileChunkMatcher matching, string file, ProfileTableOptions options, DiagnosticBag diagnostics)
    {
        (_table, _file, _options, _diagnostics) = (table, file, options, diagnostics);
        ProfileColumns columns = table.Columns;
        _mentions = new MentionReader(matching, columns, columns.Splitter([], options.Table.Levels));
        _levels = new LevelCells(matching, options.Table.Levels);
        _held = new SortedConcepts(matching);
        Dictionary<string, Profile> byName = new(StringComparer.Ordinal);
        _ofColumns = new Profile[columns.Levels.Length];
        for (int at = 0; at < _ofColumns.Length; at++)
        {
            string name = columns.NameAt(columns.Levels[at]);
            if (!byName.TryGetValue(name, out Profile? profile))
            {
                byName.Add(name, profile = new Profile(name, _profiles.Count / ProfilesInPiece));
                _profiles.Add(profile);
            }

            _ofColumns[at] = profile;
        }
    }

    public long Count => ((_profiles.Count - 1) / ProfilesInPiece) + 1;

    public long Next { get; private set; }

    // Reads the rows from the place where the stream stands.
    // notHeld: Takes the cells that say neither yes nor no.
    // nothing: Takes rows and columns that say nothing.
    public void ReadRows(
        Stream stream, CsvReadingOptions options, CellsNotHeld notHeld, NothingInTable nothing, CancellationToken cancellationToken)
    {
        ProfileTableHeader head = _table.Header;
        long length = head.Header.Length + stream.Length - stream.Position;
        if (length > MaxLength)
        {
            _diagnostics.Add(
                FileRules.LimitReached, new SourceLocation { File = _file }, (Phrase)"bytes of a matrix whose columns are profiles",
                MaxLength);
            return;
        }

        byte[] bytes = new byte[length];
        head.Header.CopyTo(bytes);
        stream.ReadExactly(bytes.AsSpan(head.Header.Length));
        TableText text = TableDecoder.Decode(bytes, CsvEncoding.Utf8) with { FirstLine = head.LineOfHeader };
        DiagnosticBag found = new();
        using TableReader reader = TableReader.Open(
            _file, text, options, found, isPart: true, cancellationToken: cancellationToken);
        int ofHeader = found.Count;
        while (reader.Read())
        {
            Take(reader.Current, found, notHeld);
        }

        nothing.Add(reader.Nothing);
        foreach (Diagnostic finding in found.ToImmutable().Skip(ofHeader))
        {
            _diagnostics.Add(finding);
        }
    }

    public bool Read(ProfileChunk? chunk)
    {
        int start = checked((int)Next * ProfilesInPiece);
        Next++;
        int end = Math.Min(_profiles.Count, start + ProfilesInPiece);
        for (int at = start; at < end && chunk is not null; at++)
        {
            Add(_profiles[at], chunk);
        }

        return end > start;
    }

    private void Take(TableRecord row, DiagnosticBag diagnostics, CellsNotHeld notHeld)
    {
        int side = _table.Columns.Side;
        if (BracketedRemarks.IsTotal(row.Text(side)))
        {
            diagnostics.Add(TableRules.RowWithoutContent, row.At(), Excerpt.Of(row.Text(side)), (Phrase)"it was skipped as a remark");
            return;
        }

        IReadOnlyList<Mention> mentions = _mentions.Read(row, diagnostics);
        if (mentions.Count == 0)
        {
            diagnostics.Add(ProfileTableRules.RowWithoutCompetency, row.At());
        }

        foreach (Mention mention in mentions)
        {
            _rows.Add((mention.Meaning, row.Line));
            TakeLevels(mention.Meaning, row, diagnostics, notHeld);
        }
    }

    private void TakeLevels(NameMeaning meaning, TableRecord row, DiagnosticBag diagnostics, CellsNotHeld notHeld)
    {
        for (int at = 0; at < _ofColumns.Length; at++)
        {
            int column = _table.Columns.Levels[at];
            Profile profile = _ofColumns[at];
            if (row.IsBlank(column) || !_options.Includes(profile.Piece, Count))
            {
                continue;
            }

            LevelText level = LevelText.Of(row.Text(column));
            if (level.InMatrix == MatrixCell.Held)
            {
                (bool isLevel, double? value) = meaning.Concepts.Length > 0
                    ? _levels.Check(level, row, column, meaning.Concepts, diagnostics)
                    : default;
                profile.Add(_rows.Count - 1, isLevel, value);
            }
            else
            {
                notHeld.Add(level, row.At(column));
            }
        }
    }

    private void Add(Profile profile, ProfileChunk chunk)
    {
        foreach ((int row, double? level) in profile.Rows)
        {
            (NameMeaning meaning, int line) = _rows[row];
            chunk.Mentions++;
            if (meaning.Concepts.Length == 0)
            {
                chunk.Unmatched.Add((meaning.Text, line));
                continue;
            }

            chunk.MatchedMentions++;
            _held.Add(meaning.Concepts, level);
        }

        chunk.MentionsWithLevel += profile.WithLevel;
        chunk.Add(Encoding.UTF8.GetBytes(profile.Name), _table.Header.LineOfHeader, _held);
    }

    // A profile, the piece that it is in, and the rows of what it holds with their levels.
    private sealed class Profile(string name, int piece)
    {
        private readonly List<(int Row, double? Level)> _rows = [];

        public string Name => name;

        public int Piece => piece;

        public IReadOnlyList<(int Row, double? Level)> Rows => _rows;

        public int WithLevel { get; private set; }

        public void Add(int row, bool isLevel, double? level)
        {
            _rows.Add((row, level));
            WithLevel += isLevel ? 1 : 0;
        }
    }
}
