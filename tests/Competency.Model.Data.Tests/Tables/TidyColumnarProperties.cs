using System.Collections.Immutable;
using Competency.Model.Drafts.Building;
using Competency.Model.Json;
using FsCheck.Xunit;

namespace Competency.Model.Data.Tests.Tables;

/// <summary>Laws of the tables of a catalog, over standards that mean harm: quotes, newlines, NUL, halves of characters.</summary>
public sealed class TidyColumnarProperties
{
    [Property(Arbitrary = [typeof(HostileDocument)], MaxTest = 60)]
    public void What_is_written_is_read_and_written_the_same(HostileDocument document, int number)
    {
        ColumnarFormat format = (ColumnarFormat)((uint)number % 3);
        DiagnosticBag diagnostics = new();
        ImmutableSortedDictionary<string, CompetencyVocabulary> frameworks = new VocabularyBuilder(diagnostics).Build(document.Frameworks);
        StandardBuilder builder = new(diagnostics, frameworks);
        CompetencyStandard[] standards = [.. document.Standards.Select(builder.Build).OfType<CompetencyStandard>()];
        List<DocumentContent> tables = ColumnarFolder.Write(standards, frameworks.Values, format);

        LoadResult result = new CatalogLoader().AddColumnar().Load(tables);

        Assert.DoesNotContain(
            result.Diagnostics, static found => found.Id.StartsWith("CM6", StringComparison.Ordinal) && found.Id is not "CM6020");
        byte[] json = System.Text.Encoding.UTF8.GetBytes(CompetencyJson.WriteText(standards, frameworks.Values));
        CompetencyCatalog direct = new CatalogLoader().Load(new DocumentContent("same.json", json)).Catalog;
        Assert.Equal(direct.Standards.Select(StandardDump.Of), result.Catalog.Standards.Select(StandardDump.Of));
        Assert.Equal(direct.Id, result.Catalog.Id);
    }
}
