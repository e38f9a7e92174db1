using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;

namespace Competency.Model.Tests.Generation;

/// <summary>Standards written down in a line or two: <c>Sketch.Standard("X1", Sketch.Task("T1.1", 4, "K01 食品衛生"))</c>.</summary>
internal static class Sketch
{
    public static TaskDraft Task(string code, int? level, params string[] elements)
    {
        TaskDraft task = new() { Code = code, Title = "工作 " + code, Level = level is int value ? new LevelDraft(value, null, SourceLocation.None) : null };
        task.Outputs.Add(new StatementDraft { Code = "O" + code[1..] + ".1", Text = "產出 " + code });
        task.Links.AddRange(elements.Select(Link));
        return task;
    }

    public static StandardDraft Draft(string code, params TaskDraft[] tasks)
    {
        StandardDraft draft = new()
        {
            Code = new DraftText(code, SourceLocation.None),
            Title = new DraftText("職能 " + code, SourceLocation.None),
            LevelScale = LevelScale.Icap,
        };
        draft.Tasks.AddRange(tasks);
        return draft;
    }

    public static StandardDraft With(this StandardDraft draft, params string[] elements)
    {
        draft.Elements.AddRange(elements.Select(static text => (Code: text.Split(' ')[0], Text: text)).Select(static element => new ElementDraft
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
        standard.TryGetElement(LocalId.Parse(local, null), out CompetencyElement? element) ? element : throw new KeyNotFoundException(local);

    private static string TitleOf(string text) => text.Contains(' ', StringComparison.Ordinal) ? text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "";

    private static ElementKind KindOf(string code) => ElementKind.FromLetter(code[0]) ?? ElementKind.Unspecified;
}
