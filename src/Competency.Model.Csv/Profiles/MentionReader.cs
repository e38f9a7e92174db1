using System.Text;
using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;
using Competency.Model.Profiles.Matching;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// Reads the competencies of a row: one by code or title, or several in a cell. A cell that is the name of a competency as a whole is
// that one, whatever signs are in it. Used by one thread at a time.
internal sealed class MentionReader(ProfileChunkMatcher matching, ProfileColumns columns, CompetencyCells splitter)
{
    private readonly NameCache _anyKind = new(matching, null);
    private readonly Dictionary<ElementKind, NameCache> _ofKind = [];
    private readonly List<Mention> _mentions = [];

    // What the row mentions; nothing if the cells are blank. Valid until the next row.
    public IReadOnlyList<Mention> Read(TableRecord row, DiagnosticBag diagnostics)
    {
        _mentions.Clear();
        ElementKind? kind = KindOf(row, diagnostics);
        ReadOnlySpan<byte> code = Trimmed(row, columns[ProfileColumn.Code]);
        if (!code.IsEmpty && CacheOf(kind).Find(code) is { Concepts.Length: > 0 } coded)
        {
            _mentions.Add(new Mention(coded, ""));
            return _mentions;
        }

        foreach (CompetencyColumn column in columns.Competencies)
        {
            if (!Trimmed(row, column.Index).IsEmpty)
            {
                ReadCell(row, column, kind, code, diagnostics);
            }
        }

        if (_mentions.Count == 0 && !code.IsEmpty)
        {
            ReadCodes(code, kind);
        }

        return _mentions;
    }

    private void ReadCell(TableRecord row, CompetencyColumn column, ElementKind? kind, ReadOnlySpan<byte> code, DiagnosticBag diagnostics)
    {
        ElementKind? ofColumn = kind is null && columns.Competencies.Count > 1 ? column.Kind : null;
        NameMeaning whole = Find(Trimmed(row, column.Index), kind, ofColumn);
        if (whole.Concepts.Length > 0)
        {
            _mentions.Add(new Mention(whole, ""));
            return;
        }

        List<CompetencyItem> items = splitter.Split(whole.Text);
        if (splitter.IsCutOff)
        {
            diagnostics.Add(FileRules.LimitReached, row.At(column.Index), (Phrase)"competencies in a cell", CellList.MaxItems);
        }

        if (items.Count == 0 || (items.Count == 1 && items[0].Level.Length == 0 && items[0].Title == whole.Text))
        {
            _mentions.Add(new Mention(whole, ""));
            return;
        }

        int before = _mentions.Count;
        bool isSplitAtCommas = splitter.HasSplitAtCommas;
        AddItems(items, CodesOf(row, code, items.Count, diagnostics), LevelsOf(row, items.Count), kind, ofColumn);
        if (isSplitAtCommas && !_mentions.Skip(before).Any(static mention => mention.Meaning.Concepts.Length > 0))
        {
            _mentions.RemoveRange(before, _mentions.Count - before); // commas are part of many names
            _mentions.Add(new Mention(whole, ""));
        }
    }

    private void AddItems(List<CompetencyItem> items, List<string> codes, List<string> levels, ElementKind? kind, ElementKind? ofColumn)
    {
        for (int at = 0; at < items.Count; at++)
        {
            NameMeaning? coded = codes.Count > 0 ? Find(Encoding.UTF8.GetBytes(codes[at]), kind, null) : null;
            NameMeaning meaning = coded is { Concepts.Length: > 0 }
                ? coded
                : Find(Encoding.UTF8.GetBytes(items[at].Title), kind, ofColumn);
            _mentions.Add(new Mention(meaning, items[at].Level.Length > 0 || levels.Count == 0 ? items[at].Level : levels[at]));
        }
    }

    private List<string> CodesOf(TableRecord row, ReadOnlySpan<byte> code, int count, DiagnosticBag diagnostics)
    {
        List<string> codes = CompetencyCells.PartsOf(Encoding.UTF8.GetString(code));
        if (codes.Count != count && codes.Count > 0)
        {
            int column = columns[ProfileColumn.Code];
            diagnostics.Add(ColumnRules.CodesWithoutNames, row.At(column), codes.Count, columns.NameAt(column), count);
        }

        return codes.Count == count ? codes : [];
    }

    // Levels that are separated as the competencies are; none if one level is that of all.
    private List<string> LevelsOf(TableRecord row, int count)
    {
        List<string> levels = CompetencyCells.PartsOf(Encoding.UTF8.GetString(Trimmed(row, columns[ProfileColumn.Level])));
        return levels.Count == count && count > 1 ? levels : [];
    }

    private void ReadCodes(ReadOnlySpan<byte> code, ElementKind? kind)
    {
        List<string> parts = CompetencyCells.PartsOf(Encoding.UTF8.GetString(code));
        foreach (string part in parts)
        {
            if (part.Length > 0)
            {
                _mentions.Add(new Mention(Find(Encoding.UTF8.GetBytes(part), kind, null), ""));
            }
        }
    }

    // The heading of a column is no more than a hint of the kind.
    private NameMeaning Find(ReadOnlySpan<byte> cell, ElementKind? kind, ElementKind? ofColumn)
    {
        NameMeaning meaning = CacheOf(kind ?? ofColumn).Find(cell);
        return meaning.Concepts.Length == 0 && ofColumn is not null ? _anyKind.Find(cell) : meaning;
    }

    private NameCache CacheOf(ElementKind? kind)
    {
        if (kind is null)
        {
            return _anyKind;
        }

        if (!_ofKind.TryGetValue(kind, out NameCache? cache))
        {
            _ofKind.Add(kind, cache = new NameCache(matching, kind));
        }

        return cache;
    }

    private ElementKind? KindOf(TableRecord row, DiagnosticBag diagnostics)
    {
        int column = columns[ProfileColumn.Kind];
        if (Trimmed(row, column).IsEmpty)
        {
            return null;
        }

        string text = row.Text(column).Trim();
        ElementKind? kind = KindWords.Find(text);
        if (kind is null)
        {
            diagnostics.Add(TableRules.CellUnreadable, row.At(column), text, (Phrase)"a kind of competency");
        }

        return kind;
    }

    private static ReadOnlySpan<byte> Trimmed(TableRecord row, int column) => row.Utf8(column).Trim(" \t\r\n"u8);
}
