using System.Text;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Lines;
using Competency.Model.Text;

namespace Competency.Model.Icap.Sections;

// The header of a document: pairs of labels and values, classifications, description, level.
internal sealed class HeaderSection(StandardDraft draft, NoteSection notes, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, string> Schemes = new(StringComparer.Ordinal)
    {
        ["職類別"] = Classification.JobCategory,
        ["職業別"] = Classification.Occupation,
        ["行業別"] = Classification.Industry,
    };

    private readonly Dictionary<string, (StringBuilder Titles, StringBuilder Codes, SourceLocation Location)> _classifications =
        new(StringComparer.Ordinal);
    private readonly StringBuilder _description = new();
    private SourceLocation? _levelLabel;
    private string? _lastScheme;
    private Action<string>? _continue;

    // The name in the header, if it gives one.
    public DraftText? Name { get; private set; }

    // Whose level it is, for messages.
    private object Owner => draft.Code?.Value ?? (object)(Phrase)"The standard";

    // Whether a line begins with a label of the header.
    public static bool IsField(DocumentLine line)
    {
        foreach (string cell in line.Cells)
        {
            if (!ChineseText.TrimSpaces(cell).IsEmpty)
            {
                return line.HasCells && Headings.MayBeLabel(cell) && IsLabel(Headings.Normalize(cell));
            }
        }

        return false;
    }

    public void ReadLine(DocumentLine line)
    {
        if (!line.HasCells)
        {
            ContinueField(line);
        }
        else if (!IsField(line))
        {
            ReadUnlabeled(line);
        }
        else
        {
            ReadFields(line);
        }
    }

    // Completes the description, pairs the classifications and reports what they lack.
    public void Finish()
    {
        if (_description.Length > 0 && draft.Description is DraftText begun)
        {
            draft.Description = begun with { Value = ItemText.Join(begun.Value, _description.ToString()) };
        }

        foreach (string scheme in Schemes.Values.Where(_classifications.ContainsKey))
        {
            (StringBuilder titles, StringBuilder codes, SourceLocation location) = _classifications[scheme];
            IReadOnlyList<ClassificationDraft> paired =
                ClassificationPairing.Pair(scheme, CleanLines(titles), codes.ToString(), location, diagnostics);
            draft.Classifications.AddRange(paired.Select(classification => WithoutWholeCode(classification, diagnostics)));
        }

        if (_levelLabel is SourceLocation label && draft.Level is null)
        {
            diagnostics.Add(CellRules.LevelMissing, label, Owner, "");
        }
    }

    private static bool IsLabel(string label) =>
        label is "職能基準代碼" or "職類" or "職業" or "所屬類別" or "工作描述" or "基準級別" or Headings.EntryLevel ||
        label.StartsWith("職能基準名稱", StringComparison.Ordinal) || Schemes.ContainsKey(label) ||
        (label.EndsWith("代碼", StringComparison.Ordinal) && Schemes.ContainsKey(label[..^2]));

    private void ReadFields(DocumentLine line)
    {
        string? label = null;
        for (int i = 0; i < line.Cells.Length; i++)
        {
            bool isBlank = ChineseText.TrimSpaces(line.Cells[i]).IsEmpty;
            string normalized = Headings.MayBeLabel(line.Cells[i]) ? Headings.Normalize(line.Cells[i]) : "";
            if (IsLabel(normalized))
            {
                label = normalized;
                _continue = null;
                Announce(label, line.At(i));
            }
            else if (!isBlank)
            {
                ReadValue(label!, ChineseText.RemoveWrapSpaces(line.Cells[i]), line.At(i));
            }
        }
    }

    private void Announce(string label, SourceLocation location)
    {
        if (label == "基準級別")
        {
            _levelLabel = location;
        }

        if (Schemes.TryGetValue(label, out string? scheme))
        {
            _lastScheme = scheme;
            _classifications.TryAdd(scheme, (new StringBuilder(), new StringBuilder(), location));
        }
    }

    private void ReadValue(string label, string value, SourceLocation location)
    {
        switch (label)
        {
            case "職能基準代碼":
                draft.Code = Once(draft.Code, label, new DraftText(value, location));
                break;
            case "職類":
                ReadName(value, location, TitleKind.JobCategory);
                break;
            case "職業":
                ReadName(value, location, TitleKind.Occupation);
                break;
            case "工作描述":
                draft.Description = Once(draft.Description, label, new DraftText(value, location));
                _continue = text => _description.Append(' ').Append(text);
                break;
            case "基準級別":
                ReadLevel(value, location);
                break;
            case Headings.EntryLevel:
                AddNote(label, value);
                break;
            default:
                ReadOther(label, value, location);
                break;
        }
    }

    private void ReadOther(string label, string value, SourceLocation location)
    {
        string scheme = label.EndsWith("代碼", StringComparison.Ordinal) ? label[..^2] : label;
        if (label.StartsWith("職能基準名稱", StringComparison.Ordinal))
        {
            ReadName(value, location, TitleKind.Unspecified);
        }
        else if (Schemes.TryGetValue(scheme, out string? name))
        {
            Announce(scheme, location);
            StringBuilder target = ReferenceEquals(scheme, label) ? _classifications[name].Titles : _classifications[name].Codes;
            Append(target, value);
            _continue = text => Append(target, text);
        }
        else
        {
            KeepAsNote(label, value, location);
        }
    }

    private void ReadName(string value, SourceLocation location, TitleKind kind)
    {
        if (Name is null)
        {
            draft.TitleKind = kind;
        }

        Name = Once(Name, "職能基準名稱", new DraftText(value, location));
    }

    private void ReadLevel(string value, SourceLocation location)
    {
        IReadOnlyList<LevelDraft> levels = LevelCell.Read(value, 1, Owner, location, diagnostics);
        if (draft.Level is null)
        {
            draft.Level = levels.Count > 0 ? levels[0] : null;
        }
        else
        {
            diagnostics.Add(SectionRules.HeaderFieldRepeated, location, "基準級別", value, draft.Level.Text
                ?? draft.Level.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private DraftText? Once(DraftText? known, string label, DraftText value)
    {
        if (known is null)
        {
            return value;
        }

        diagnostics.Add(SectionRules.HeaderFieldRepeated, value.Location, label, Excerpt.Of(value.Value), Excerpt.Of(known.Value.Value));
        return known;
    }

    // A line without cells goes on with the value before it.
    private void ContinueField(DocumentLine line)
    {
        if (_continue is not null)
        {
            _continue(line.Text.Trim());
            return;
        }

        diagnostics.Add(LineRules.LineUnrecognized, line.At(), Excerpt.Of(line.Text.Trim()));
        draft.Unread.Add(new DraftText(line.Text, line.At()));
    }

    // A row whose label is blank: one more classification of the scheme before it; or a field that is not known.
    private void ReadUnlabeled(DocumentLine line)
    {
        List<int> filled = [.. Enumerable.Range(0, line.Cells.Length).Where(index => !ChineseText.TrimSpaces(line.Cells[index]).IsEmpty)];
        if (filled is [var titleIndex, var codeIndex] && titleIndex > 0 && _lastScheme is string scheme)
        {
            Append(_classifications[scheme].Titles, line.Cells[titleIndex]);
            Append(_classifications[scheme].Codes, line.Cells[codeIndex]);
            return;
        }

        string label = ChineseText.RemoveWrapSpaces(line.Cells[filled[0]]);
        string value = string.Join(' ', filled.Skip(1).Select(index => ChineseText.RemoveWrapSpaces(line.Cells[index])));
        KeepAsNote(label, value, line.At(filled[0]));
    }

    private void KeepAsNote(string label, string value, SourceLocation location)
    {
        string[] known = ["職能基準代碼", "職能基準名稱", "職類別", "職業別", "行業別", "工作描述", "基準級別"];
        Phrase nearest = DidYouMean.Hint(label, known);
        diagnostics.Add(SectionRules.HeaderFieldUnknown, location, Excerpt.Of(label), Excerpt.Of(value), nearest);
        AddNote(label, value);
    }

    private void AddNote(string label, string value)
    {
        NoteDraft note = notes.Add(label, value);
        _continue = text => note.Lines.Add(ChineseText.RemoveWrapSpaces(text));
    }

    internal static ClassificationDraft WithoutWholeCode(ClassificationDraft classification, DiagnosticBag diagnostics)
    {
        IcapCode whole = default;
        bool isWhole = string.Equals(classification.Scheme, Classification.JobCategory, StringComparison.Ordinal)
            && IcapCode.TryParse(classification.Code, out whole);
        if (!isWhole)
        {
            return classification;
        }

        Phrase hint = $"It is the code of a standard, so its first letters, {whole.Category}, were read. Correct it.";
        diagnostics.Add(ContentRules.ClassificationCode, classification.Location, classification.Code, (Phrase)"a job category", hint);
        return classification with { Code = whole.Category };
    }

    private static void Append(StringBuilder target, string value)
    {
        if (target.Length > 0)
        {
            target.Append('\n');
        }

        target.Append(value.Trim());
    }

    private static string CleanLines(StringBuilder text) =>
        string.Join(
            '\n',
            text.ToString().Split('\n').Select(static line => ChineseText.RemoveWrapSpaces(line)).Where(static line => line.Length > 0));
}
