using System.Text.Json;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks.Case;

// Makes vocabularies of the packages of one file: mostly one; each CFDocument after the first begins another.
internal sealed class CaseReader(string file, DiagnosticBag diagnostics)
{
    private static readonly HashSet<string> Names = ["CFDocument", "CFItems", "CFItem", "CFAssociations", "CFDefinitions", "CFRubrics"];

    private readonly List<CasePackage> _packages = [new CasePackage(file, diagnostics)];

    // Reads the file.
    public DocumentDrafts Read(ReadOnlyMemory<byte> content)
    {
        JsonRecords.Read(file, content, Names, Take, diagnostics);
        if (_packages.TrueForAll(static package => package.IsEmpty))
        {
            diagnostics.Add(CompetencyRules.FrameworkEmpty, new SourceLocation { File = file }, (Phrase)"a CASE package");
            return new DocumentDrafts([], []);
        }

        return new DocumentDrafts([], [.. _packages.Select(static package => package.Complete())]);
    }

    private void Take(string name, JsonElement record, SourceLocation place)
    {
        CasePackage package = _packages[^1];
        switch (name)
        {
            case "CFDocument":
                if (package.HasDocument)
                {
                    _packages.Add(package = new CasePackage(file, diagnostics));
                }

                package.TakeDocument(record, place);
                break;
            case "CFAssociations":
                package.TakeAssociation(record, place);
                break;
            case "CFDefinitions":
                package.TakeDefinitions(record);
                break;
            case "CFRubrics":
                package.TakeRubric(record);
                break;
            default:
                package.TakeItem(record, place);
                break;
        }
    }
}
