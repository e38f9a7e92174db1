using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Profiles.Matching;

namespace Competency.Model.Csv.Profiles;

// Reads the profiles of a chunk from its text; used by one thread at a time.
internal sealed class ChunkReader
{
    private readonly ProfileColumns _columns;
    private readonly string _file;
    private readonly CsvReadingOptions _options;
    private readonly ProfileChunkMatcher _matching;
    private readonly NameCache _anyKind;
    private readonly Dictionary<ElementKind, NameCache> _ofKind = [];
    private readonly LevelCells _levels;
    private readonly SortedConcepts _held = new();
    private byte[] _profile = [];
    private int _profileLength;
    private int _profileLine;

    public ChunkReader(ProfileChunkMatcher matching, ProfileColumns columns, string file, CsvReadingOptions options)
    {
        (_matching, _columns, _file, _options) = (matching, columns, file, options);
        _anyKind = new NameCache(matching, null);
        _levels = new LevelCells(matching);
    }

    // Reads the chunk.
    public void Read(ProfileChunk chunk)
    {
        DiagnosticBag diagnostics = new();
        TableText text = TableDecoder.Decode(chunk.Text.WrittenMemory, CsvEncoding.Utf8) with { FirstLine = chunk.FirstLine };
        using TableReader reader = TableReader.Open(_file, text, _options, diagnostics);
        int ofHeader = diagnostics.Count;
        _profileLength = 0;
        while (reader.Read())
        {
            Take(reader.Current, chunk, diagnostics);
        }

        Close(chunk);
        chunk.Diagnostics.AddRange(diagnostics.ToImmutable().Skip(ofHeader).Select(WithoutRow));
    }

    private void Take(TableRecord row, ProfileChunk chunk, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<byte> profile = Trimmed(row, ProfileColumn.Profile);
        if (profile.IsEmpty)
        {
            diagnostics.Add(ProfileTableRules.RowWithoutProfile, row.At());
            return;
        }

        if (!profile.SequenceEqual(_profile.AsSpan(0, _profileLength)))
        {
            Close(chunk);
            Begin(profile, row.Line);
        }

        ElementKind? kind = KindOf(row, diagnostics);
        if (Find(row, kind) is not NameMeaning meaning)
        {
            diagnostics.Add(ProfileTableRules.RowWithoutCompetency, row.At());
            return;
        }

        chunk.Mentions++;
        if (meaning.Concepts.Length == 0)
        {
            chunk.Unmatched.Add((meaning.Text, row.Line));
            return;
        }

        chunk.MatchedMentions++;
        chunk.MentionsWithLevel += Trimmed(row, ProfileColumn.Level).IsEmpty ? 0 : 1;
        _held.Add(meaning.Concepts);
        _levels.Check(row, _columns[ProfileColumn.Level], meaning.Concepts, diagnostics);
    }

    // What the code means, or else the title; the last of them if neither means anything; nothing if both are blank.
    private NameMeaning? Find(TableRecord row, ElementKind? kind)
    {
        NameCache cache = CacheOf(kind);
        NameMeaning? found = null;
        foreach (ProfileColumn column in (ReadOnlySpan<ProfileColumn>)[ProfileColumn.Code, ProfileColumn.Title])
        {
            ReadOnlySpan<byte> cell = Trimmed(row, column);
            if (!cell.IsEmpty && cache.Find(cell) is NameMeaning meaning)
            {
                found = meaning;
                if (meaning.Concepts.Length > 0)
                {
                    break;
                }
            }
        }

        return found;
    }

    private NameCache CacheOf(ElementKind? kind)
    {
        if (kind is null)
        {
            return _anyKind;
        }

        if (!_ofKind.TryGetValue(kind, out NameCache? cache))
        {
            _ofKind.Add(kind, cache = new NameCache(_matching, kind));
        }

        return cache;
    }

    private ElementKind? KindOf(TableRecord row, DiagnosticBag diagnostics)
    {
        if (Trimmed(row, ProfileColumn.Kind).IsEmpty)
        {
            return null;
        }

        int column = _columns[ProfileColumn.Kind];
        string text = row.Text(column).Trim();
        ElementKind? kind = KindNames.Find(text);
        if (kind is null)
        {
            diagnostics.Add(TableRules.CellUnreadable, row.At(column), text, "a kind of competency");
        }

        return kind;
    }

    private ReadOnlySpan<byte> Trimmed(TableRecord row, ProfileColumn column) => row.Utf8(_columns[column]).Trim(" \t\r\n"u8);

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
            chunk.Add(_profile.AsSpan(0, _profileLength), _profileLine, _held.Take());
        }
    }

    // Rows are not counted over the whole table, lines are.
    private static Diagnostic WithoutRow(Diagnostic finding) =>
        new(finding.Descriptor, finding.Location with { Row = null }, finding.Message, finding.Standard);
}
