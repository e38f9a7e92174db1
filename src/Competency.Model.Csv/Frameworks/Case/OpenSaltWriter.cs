using System.Text;

namespace Competency.Model.Csv.Frameworks.Case;

// Writes a vocabulary as the items that OpenSALT imports. A table of items has no place for the document, which the importer chooses.
internal static class OpenSaltWriter
{
    private static readonly string[] Headings =
    [
        "Identifier", "fullStatement", "Human Coding Scheme", "sequenceNumber", "Abbreviated Statement", "ConceptKeywords", "Notes",
        "Language", "CFItemType", "Is Child Of", .. OpenSaltTables.OwnHeadings,
    ];

    // Writes it; what has no place is reported.
    public static void Write(Stream stream, CompetencyVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        Dictionary<CompetencyElement, CompetencyElement> parents = FirstParents.Of(vocabulary);
        string[][] rows = [.. vocabulary.Elements.Select(element => RowOf(vocabulary, element, parents.GetValueOrDefault(element)))];
        bool[] isWritten = [.. Headings.Select((_, column) => column < Headings.Length - OpenSaltTables.OwnHeadings.Length
            || Array.Exists(rows, row => row[column].Length > 0))];
        using (StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true))
        {
            foreach (string[] row in rows.Prepend(Headings))
            {
                writer.Write(string.Join(',', row.Where((_, column) => isWritten[column]).Select(Quoted)));
                writer.Write("\r\n");
            }
        }

        FieldCounts left = new();
        left.Add("id of the vocabulary");
        left.Add("title of the vocabulary", vocabulary.Title is null ? 0 : 1);
        left.Add("version", vocabulary.Version is null ? 0 : 1);
        left.Add("level scales", vocabulary.LevelScales.Length);
        left.Add("kinds", vocabulary.Elements.Count(static element => !IsKindRead(element.Kind)));
        diagnostics.Add(CompetencyRules.WrittenWithout, SourceLocation.None, "OpenSALT's table of items", vocabulary.Id, left);
    }

    private static string[] RowOf(CompetencyVocabulary vocabulary, CompetencyElement element, CompetencyElement? parent)
    {
        string code = element.Code.GetValueOrDefault().Text;
        bool areNamesRead = element.AlternateTitles.All(static name => name.Length > 0 && JsonCells.Exact(name).Length == 0)
            && element.AlternateTitles.Length < 2
            && !element.AlternateTitles.Contains(element.Title, StringComparer.Ordinal);
        bool areParentsRead = parent is null ? element.Broader.IsEmpty : element.Broader is [Codes.ElementCode only] && only.Equals(parent.Code);
        return
        [
            IdentifierOf(vocabulary, code),
            element.Title,
            CaseIdentifiers.IsIdentifier(code) ? "" : code,
            "",
            element.AlternateTitles.FirstOrDefault() ?? "",
            "",
            element.Description ?? "",
            vocabulary.Language ?? "",
            CompetencyKinds.NameOf(element.Kind),
            parent is null ? "" : IdentifierOf(vocabulary, parent.Code.GetValueOrDefault().Text),
            areParentsRead ? "" : JsonCells.Write(element.Broader.Select(static broader => broader.Text)),
            areNamesRead ? "" : JsonCells.Write(element.AlternateTitles),
            element.Labels.IsEmpty ? "" : JsonCells.Write(element.Labels),
            JsonCells.Exact(element.Title, element.Description ?? "", code),
        ];
    }

    private static bool IsKindRead(ElementKind kind) => CompetencyKinds.Of(CompetencyKinds.NameOf(kind)).Equals(kind);

    private static string IdentifierOf(CompetencyVocabulary vocabulary, string code) =>
        CaseIdentifiers.IsIdentifier(code) ? code : CaseIdentifiers.Of("item", vocabulary.Id, code);

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
