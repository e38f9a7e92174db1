using Competency.Model.Drafts;

namespace Competency.Model.Csv.Frameworks.Moodle;

// One framework of a file of Moodle.
internal sealed class MoodleFramework(SourceLocation start, DiagnosticBag diagnostics)
{
    private string _taxonomy = "";
    private CompetencyList? _competencies;

    // The vocabulary.
    public VocabularyDraft Draft { get; } = new() { Location = start };

    // Its competencies.
    public CompetencyList Competencies => _competencies ??= new CompetencyList(Draft, diagnostics);

    // Whether a row described the framework.
    public bool IsDescribed { get; private set; }

    // Takes the row of the framework itself.
    public void Describe(FrameworkRow row)
    {
        IsDescribed = true;
        List<string>? exact = JsonCells.ReadList(row, MoodleColumn.ExactTexts);
        string id = exact is [var first, ..] ? first : row.Exact(MoodleColumn.Id);
        string name = exact is [_, var second, ..] ? second : row.Exact(MoodleColumn.Name);
        Draft.Id = id.Length > 0 ? id : name;
        Draft.Title = name.Length > 0 ? name : null;
        Draft.Version = OrNull(exact is [_, _, var third, ..] ? third : row.Exact(MoodleColumn.Version));
        Draft.Language = OrNull(exact is [_, _, _, var fourth, ..] ? fourth : row.Exact(MoodleColumn.Language));
        Draft.Location = row.At();
        _taxonomy = row.Exact(MoodleColumn.Taxonomy);
        string scales = row.Exact(MoodleColumn.LevelScales);
        Draft.LevelScales.AddRange(
            scales.Length > 0 ? ScaleCells.Read(scales) : ScaleCells.OfNames(row.Exact(MoodleColumn.ScaleValues).Split(',')));
    }

    // Gives the competencies their parents and kinds.
    // file: The id of the framework if no row tells it.
    public void Complete(string file)
    {
        if (!IsDescribed || Draft.Id.Length == 0)
        {
            Draft.Id = file;
            diagnostics.Add(CompetencyRules.FrameworkRowAbsent, start, file);
        }

        Competencies.Complete(Draft.Id);
        MoodleTaxonomy.GiveKinds(Draft.Elements, _taxonomy);
    }

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
