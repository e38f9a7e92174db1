using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Case;

// Writes a vocabulary as the items that OpenSALT imports. A table of items has no place for the document, which the importer chooses.
internal static class OpenSaltWriter
{
    private static readonly string[] Headings =
    [
        "Identifier", "fullStatement", "Human Coding Scheme", "sequenceNumber", "Abbreviated Statement", "ConceptKeywords", "Notes",
        "Language", "CFItemType", "Is Child Of",
        .. OpenSaltTables.Relations.Select(static name => name.Split('|')[0]), .. OpenSaltTables.OwnHeadings,
    ];

    // How many of them every table has.
    private const int AlwaysWritten = 10;

    // Writes it in steps: see OutputSteps. What has no place is reported.
    public static IEnumerable<long> Steps(Stream stream, CompetencyVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        Dictionary<CompetencyElement, CompetencyElement> parents = FirstParents.Of(vocabulary);
        CaseCodes codes = new(vocabulary, static (identifier, _) => CaseIdentifiers.IsMade(identifier));
        string[][] rows =
            [.. vocabulary.Elements.Select(element => RowOf(vocabulary, codes, element, parents.GetValueOrDefault(element)))];
        bool[] isWritten = [.. Headings.Select((_, column) => column < AlwaysWritten
            || Array.Exists(rows, row => row[column].Length > 0))];
        using (StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true))
        {
            long count = 0;
            foreach (string[] row in rows.Prepend(Headings))
            {
                writer.Write(string.Join(',', row.Where((_, column) => isWritten[column]).Select(Quoted)));
                writer.Write("\r\n");
                yield return count++;
            }
        }

        FieldCounts left = new();
        left.Add("", template: "id of the vocabulary");
        left.Add("", vocabulary.Title is null ? 0 : 1, "title of the vocabulary");
        left.Add("", vocabulary.Version is null ? 0 : 1, "version");
        left.Add("", vocabulary.LevelScales.Length, "level scales");
        left.Add("", vocabulary.Elements.Count(static element => !IsKindRead(element.Kind)), "kinds");
        diagnostics.Add(CompetencyRules.WrittenWithout, SourceLocation.None, (Phrase)"OpenSALT's table of items", vocabulary.Id,
            left.ToPhrase());
    }

    private static string[] RowOf(
        CompetencyVocabulary vocabulary, CaseCodes codes, CompetencyElement element, CompetencyElement? parent)
    {
        string code = codes.SchemeOf(element);
        bool areNamesRead = element.AlternateTitles.All(static name => name.Length > 0 && JsonCells.Exact(name).Length == 0)
            && element.AlternateTitles.Length < 2
            && !element.AlternateTitles.Contains(element.Title, StringComparer.Ordinal);
        bool areParentsRead = parent is null
            ? element.Broader.IsEmpty
            : element.Broader is [Codes.ElementCode only] && only.Equals(parent.Code);
        return
        [
            codes.IdentifierOf(element),
            element.Title,
            code,
            "",
            element.AlternateTitles.FirstOrDefault() ?? "",
            "",
            element.Description ?? "",
            vocabulary.Language ?? "",
            CompetencyKinds.NameOf(element.Kind),
            parent is null ? "" : codes.IdentifierOf(parent),
            .. OpenSaltTables.Relations.Select(name => Related(vocabulary, codes, element, name.Split('|')[0])),
            areParentsRead ? "" : JsonCells.Write(element.Broader.Select(static broader => broader.Text)),
            areNamesRead ? "" : JsonCells.Write(element.AlternateTitles),
            element.Labels.IsEmpty ? "" : JsonCells.Write(element.Labels),
            JsonCells.Exact(element.Title, element.Description ?? "", code),
            element.Relations.IsEmpty
                ? ""
                : JsonCells.Write(element.Relations.SelectMany(static relation => (string[])[relation.Kind, relation.Target.Text])),
            codes.AreRead(element) ? "" : JsonCells.Write(CaseCodes.Exact(element)),
        ];
    }

    private static bool IsKindRead(ElementKind kind) => CompetencyKinds.Of(CompetencyKinds.NameOf(kind)).Equals(kind);

    // The identifiers of the elements that an element relates to in one way.
    private static string Related(CompetencyVocabulary vocabulary, CaseCodes codes, CompetencyElement element, string type) => string.Join(
        '|',
        element.Relations
            .Where(relation => CaseRelations.TypeOf(relation.Kind) == type)
            .Select(relation => vocabulary.TryGetElement(relation.Target, out CompetencyElement? target)
                ? codes.IdentifierOf(target)
                : relation.Target.Text));

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
