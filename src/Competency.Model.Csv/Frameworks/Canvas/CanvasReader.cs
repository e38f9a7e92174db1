using System.Globalization;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Canvas;

// Makes a vocabulary of a table of outcomes; groups are broader elements, and ratings are scales.
internal sealed class CanvasReader
{
    private const string Group = "group";
    private const string Outcome = "outcome";

    private readonly FrameworkReading _reading;
    private readonly DocumentFile _file;
    private readonly VocabularyDraft _draft;
    private readonly CompetencyList _outcomes;
    private readonly HashSet<LevelScale> _scales = [];
    private readonly FieldCounts _fields = new();
    private readonly FirstOfMany _deleted = new();
    private readonly FirstOfMany _markup = new();

    public CanvasReader(FrameworkReading reading, DocumentFile file)
    {
        (_reading, _file) = (reading, file);
        _draft = new VocabularyDraft { Id = FrameworkNames.IdOfFile(file.FileName), Location = new SourceLocation { File = file.Name } };
        _outcomes = new CompetencyList(_draft, reading.Diagnostics);
    }

    // Reads the file.
    public VocabularyDraft Read()
    {
        _reading.ReadFile(CanvasTables.Outcomes, _file, Take);
        _outcomes.Complete("");
        _fields.Add(
            "", _draft.LevelScales.Count > 1 ? _draft.LevelScales.Count : 0, "scale of an outcome, read as one of the vocabulary");
        _fields.Report(CompetencyRules.FieldsLeftOut, _draft.Location, _reading.Diagnostics);
        _deleted.Report(CompetencyRules.CompetencyDeleted, _reading.Diagnostics);
        _markup.Report(CompetencyRules.MarkupRemoved, _reading.Diagnostics);
        return _draft;
    }

    private bool Take(FrameworkRow row)
    {
        string title = row.Label(CanvasTables.Title);
        if (row.Is(CanvasTables.State, "deleted"u8))
        {
            _deleted.Add(title, row.At(CanvasTables.State));
            return false;
        }

        ElementDraft element = new()
        {
            Title = title,
            Kind = row.Is(CanvasTables.Type, "group"u8) ? ElementKind.FromId(Group) : ElementKind.Unspecified,
            Description = DescriptionOf(row, title),
            Location = row.At(),
        };
        if (row.Label(CanvasTables.DisplayName) is { Length: > 0 } name && name != title)
        {
            element.AlternateTitles.Add(name);
        }

        string id = row.Text(CanvasTables.CanvasId);
        string guid = row.Text(CanvasTables.Guid);
        CompetencyEntry entry = new(element, guid.Length > 0 ? guid : id, guid);
        SourceLocation place = row.At(CanvasTables.Parents);
        entry.Parents.AddRange(row.Label(CanvasTables.Parents)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(parent => (parent, place)));
        if (!_outcomes.Add(entry))
        {
            return false;
        }

        ReadScale(row);
        CountLeftOut(row, hasOtherId: guid.Length > 0 && id.Length > 0);
        return true;
    }

    private string? DescriptionOf(FrameworkRow row, string title)
    {
        string plain = HtmlText.Of(row.Exact(CanvasTables.Description), out bool hasMore);
        if (hasMore)
        {
            _markup.Add(title, row.At(CanvasTables.Description));
        }

        return plain.Length == 0 ? null : plain;
    }

    // Points and a description by turns, from the highest rating to the lowest.
    private void ReadScale(FrameworkRow row)
    {
        List<(double Score, string Name)> levels = [];
        for (int cell = CanvasTables.FirstRating; cell + 1 < CanvasTables.FirstRating + CanvasTables.MostCells; cell += 2)
        {
            string points = row.Text(cell);
            if (double.TryParse(points, NumberStyles.Float, CultureInfo.InvariantCulture, out double score) && double.IsFinite(score))
            {
                levels.Add((score, row.Label(cell + 1)));
            }
            else if (points.Length > 0)
            {
                row.Diagnostics.Add(TableRules.CellUnreadable, row.At(cell), Excerpt.Of(points), (Phrase)"the points of a rating");
            }
        }

        if (ScaleCells.OfScores([.. levels.OrderBy(static level => level.Score)]) is LevelScale scale
            && _scales.Add(scale))
        {
            _draft.LevelScales.Add(scale);
        }
    }

    private void CountLeftOut(FrameworkRow row, bool hasOtherId)
    {
        bool isOutcome = row.Is(CanvasTables.Type, "outcome"u8);
        _fields.Add("canvas_id", hasOtherId ? 1 : 0);
        _fields.Add("calculation_method", row.Text(CanvasTables.Method).Length > 0 ? 1 : 0);
        _fields.Add("calculation_int", row.Text(CanvasTables.MethodNumber).Length > 0 ? 1 : 0);
        if (!isOutcome && !row.Is(CanvasTables.Type, "group"u8))
        {
            string found = Excerpt.Of(row.Text(CanvasTables.Type));
            row.Diagnostics.Add(TableRules.CellUnreadable, row.At(CanvasTables.Type), found, (Phrase)$"{Group} or {Outcome}");
        }
    }
}
