using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;

namespace Competency.Model.TestKit;

/// <summary>
/// Standards in a line or two: <c>Sketch.Standard("X1", Sketch.Task("T1.1", 4, "K01 食品衛生"))</c>; drafts with every mention on a line
/// of its own where messages are compared: <c>Sketch.Draft(Sketch.Task("T1.1", 4, Sketch.Knowledge("K01", "食品衛生", 5)))</c>.
/// </summary>
public static class Sketch
{
    /// <summary>A task on line 2 that needs the elements of the links.</summary>
    public static TaskDraft Task(string? code, double? level, params LinkDraft[] links)
    {
        TaskDraft task = new()
        {
            Code = code,
            Title = "工作 " + code,
            Level = level is null ? null : new LevelDraft(level, null, Line(2)),
            Location = Line(2),
        };
        task.Links.AddRange(links);
        return task;
    }

    /// <summary>A task with an output that needs the elements, each written as <c>K01 食品衛生</c>.</summary>
    public static TaskDraft Task(string? code, int? level, params string[] elements)
    {
        TaskDraft task = Task(code, level, (LinkDraft[])[.. elements.Select(Link)]);
        task.Outputs.Add(new StatementDraft { Code = code is null ? null : "O" + code[1..] + ".1", Text = "產出 " + code });
        return task;
    }

    /// <summary>A standard without a meaningful code, with its header on line 1.</summary>
    public static StandardDraft Draft(params TaskDraft[] tasks) => Draft("APA2654-001v4", tasks);

    public static StandardDraft Draft(string code, params TaskDraft[] tasks)
    {
        StandardDraft draft = new()
        {
            Code = new DraftText(code, Line(1)),
            Title = new DraftText("職能 " + code, Line(1)),
            LevelScale = LevelScale.Icap,
            Location = Line(1),
        };
        draft.Tasks.AddRange(tasks);
        return draft;
    }

    public static LinkDraft Knowledge(string? code, string title = "", int line = 3) => Link(ElementKind.Knowledge, code, title, line);

    public static LinkDraft Skill(string? code, string title = "", int line = 3) => Link(ElementKind.Skill, code, title, line);

    public static ElementDraft Attitude(string? code, string title, int line = 9) =>
        new() { Kind = ElementKind.Attitude, Code = code, Title = title, Location = Line(line) };

    /// <summary>A line of a file that does not exist.</summary>
    public static SourceLocation Line(int line) => new() { File = "test", Line = line };

    public static StandardDraft With(this StandardDraft draft, params string[] elements)
    {
        draft.Elements
            .AddRange(elements.Select(static text => (Code: text.Split(' ')[0], Text: text)).Select(static element => new ElementDraft
            {
                Code = element.Code,
                Kind = KindOf(element.Code),
                Title = TitleOf(element.Text),
            }));
        return draft;
    }

    public static StandardDraft From(this StandardDraft draft, string source)
    {
        draft.Provenance = new Provenance(source, null, "test/1");
        return draft;
    }

    public static StandardDraft Called(this StandardDraft draft, string title)
    {
        draft.Title = new DraftText(title, SourceLocation.None);
        return draft;
    }

    public static StandardDraft CallsItselfCurrent(this StandardDraft draft)
    {
        StandardVersion version = new() { Code = StandardCode.Parse(draft.Code!.Value.Value, null), Status = VersionStatus.Current };
        draft.Versions.Add(new VersionDraft(version, SourceLocation.None));
        return draft;
    }

    public static CompetencyStandard Build(this StandardDraft draft, params CompetencyVocabulary[] vocabularies) =>
        new StandardBuilder(new DiagnosticBag(), vocabularies.ToDictionary(static vocabulary => vocabulary.Id)).Build(draft)!;

    /// <summary>The standard with all that its building reports.</summary>
    public static (CompetencyStandard Standard, DiagnosticBag Diagnostics) Report(StandardDraft draft)
    {
        DiagnosticBag diagnostics = new();
        return (new StandardBuilder(diagnostics).Build(draft)!, diagnostics);
    }

    /// <summary>The diagnostics of one rule.</summary>
    public static Diagnostic[] Of(this DiagnosticBag diagnostics, DiagnosticDescriptor rule) =>
        [.. diagnostics.ToImmutable().Where(diagnostic => ReferenceEquals(diagnostic.Descriptor, rule))];

    public static CompetencyStandard Standard(string code, params TaskDraft[] tasks) => Draft(code, tasks).Build();

    public static CompetencyCatalog Catalog(params CompetencyStandard[] standards) => new CatalogBuilder().AddRange(standards).Build();

    public static CompetencyVocabulary Vocabulary(string id, params string[] elements)
    {
        VocabularyDraft draft = new() { Id = id };
        draft.Elements.AddRange(Draft("unused").With(elements).Elements);
        return new VocabularyBuilder(new DiagnosticBag()).Build([draft])[id];
    }

    public static LinkDraft Link(string text)
    {
        string code = text.Split(' ')[0];
        return new LinkDraft { Code = code, Kind = KindOf(code), Title = TitleOf(text) };
    }

    public static CompetencyElement Element(this CompetencyStandard standard, string local) =>
        standard.TryGetElement(LocalId.Parse(local, null), out CompetencyElement? element)
            ? element
            : throw new KeyNotFoundException(local);

    private static LinkDraft Link(ElementKind kind, string? code, string title, int line) =>
        new() { Kind = kind, Code = code, Title = title, Location = Line(line) };

    private static string TitleOf(string text) =>
        text.Contains(' ', StringComparison.Ordinal) ? text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "";

    private static ElementKind KindOf(string code) => ElementKind.FromLetter(code[0]) ?? ElementKind.Unspecified;
}
