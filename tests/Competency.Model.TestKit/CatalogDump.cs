using System.Globalization;
using System.Text;

namespace Competency.Model.TestKit;

/// <summary>Everything that a catalog says, line by line, to compare catalogs by.</summary>
public static class CatalogDump
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-TW");

    public static string Of(CompetencyCatalog catalog)
    {
        StringBuilder dump = new();
        dump.AppendLine(Line(catalog.Id, catalog.Policy.Id, catalog.Standards.Length, catalog.Tasks.Length, catalog.Elements.Length));
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            dump.AppendLine(Of(catalog, standard));
        }

        foreach (CompetencyVocabulary vocabulary in catalog.Vocabularies)
        {
            string scales = string.Join('|', vocabulary.LevelScales.Select(ScaleOf));
            dump.AppendLine(Line(
                "vocabulary", vocabulary.Id, vocabulary.Version, vocabulary.Title, vocabulary.Language, scales, vocabulary.Location,
                catalog.ContentHashOf(vocabulary)));
            dump.AppendJoin('\n', vocabulary.Elements.Select(Of)).AppendLine();
        }

        dump.AppendJoin('\n', catalog.Elements.Select(element => Line(catalog.OwnerOf(element), Of(element)))).AppendLine();
        foreach (Concept concept in catalog.Concepts)
        {
            string elements = string.Join(',', concept.Elements.Select(catalog.IndexOf));
            dump.AppendLine(Line("concept", concept.Index, concept.Id, concept.Kind, concept.Title, concept.IsGeneral, elements));
            dump.AppendJoin('\n', catalog.RelationsOf(concept).Select(static relation => relation.ToString())).AppendLine();
        }

        return dump.Append(Of(catalog.Diagnostics)).Append(GraphOf(catalog)).ToString();
    }

    /// <summary>Diagnostics with all that they say, in both languages.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        StringBuilder dump = new();
        foreach (Diagnostic found in diagnostics)
        {
            dump.AppendLine(Line(
                found, found.GetText(Chinese), found.Standard, found.Descriptor.Title, found.Descriptor.HelpPage,
                string.Join('|', found.Arguments), found.Location, found.SuppressedRule?.Id, found.SuppressedCount));
        }

        return dump.ToString();
    }

    private static string Of(CompetencyCatalog catalog, CompetencyStandard standard) => Line(
        "standard",
        catalog.KeyOf(standard),
        catalog.ContentHashOf(standard),
        catalog.IsCurrent(standard),
        string.Join('|', catalog.Editions(catalog.KeyOf(standard)).Select(catalog.IndexOf)),
        standard.Location,
        standard.Provenance,
        standard.Occurrence,
        StandardDump.Of(standard),
        string.Join('|', standard.Elements.Select(Of)),
        string.Join('|', standard.Requirements.Select(need => catalog.IndexOf(need.Element))));

    private static string Of(CompetencyElement element) => Line(
        element.Id, element.Code, element.AlternateCode, element.Kind, element.Title, element.IsGlobal, element.Position,
        element.Description, string.Join('|', element.AlternateTitles), string.Join('|', element.Labels),
        string.Join('|', element.Broader), string.Join('|', element.Relations));

    private static string GraphOf(CompetencyCatalog catalog)
    {
        StringBuilder dump = new();
        CompetencyGraph graph = catalog.Graph();
        for (int task = 0; task < catalog.Tasks.Length; task++)
        {
            dump.AppendLine(CultureInfo.InvariantCulture, $"task {Join(graph.ElementsOfTask(task))} {Join(graph.ConceptsOfTask(task))}");
        }

        for (int standard = 0; standard < catalog.Standards.Length; standard++)
        {
            dump.AppendLine(CultureInfo.InvariantCulture, $"standard {Join(graph.ConceptsOfStandard(standard))}");
        }

        for (int concept = 0; concept < catalog.Concepts.Length; concept++)
        {
            dump.AppendLine(
                CultureInfo.InvariantCulture, $"concept {Join(graph.StandardsOfConcept(concept))} {Join(graph.TasksOfConcept(concept))}");
        }

        return dump.ToString();
    }

    private static string Join(ReadOnlySpan<int> indices) => string.Join(',', indices.ToArray());

    private static string ScaleOf(LevelScale scale) => Line(scale.Id, scale.Minimum, scale.Maximum, scale.WholeNumbers);

    private static string Line(params object?[] parts) => string.Join(" ; ", parts.Select(static part => part switch
    {
        null => "-",
        IFormattable text => text.ToString(null, CultureInfo.InvariantCulture),
        _ => part.ToString(),
    }));
}
