using System.Collections.Immutable;
using Competency.Model.Drafts.Building;
using Competency.Model.Formats;
using Competency.Model.Json;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Tidy;

/// <summary>Laws of the tidy tables, over standards that mean harm: quotes, newlines, formulas, NUL, halves of characters.</summary>
public sealed class TidyProperties
{
    private static readonly string[] MayBeFound = ["CM1006"];

    [Property(Arbitrary = [typeof(HostileDocument)], MaxTest = 1500)]
    public void What_is_written_is_read_and_written_the_same(HostileDocument document)
    {
        (CompetencyStandard[] standards, ImmutableSortedDictionary<string, CompetencyVocabulary> frameworks) = Build(document);
        List<DocumentContent> tables = TidyFolder.Write(standards, frameworks.Values);

        ReadResult result = TidyTables.Read(tables);

        Assert.All(result.ReadingDiagnostics, static finding => Assert.Contains(finding.Id, MayBeFound));
        Assert.Equal(standards.Select(StandardDump.Of), result.Standards.Select(StandardDump.Of));
        Assert.Equal(
            CompetencyJson.WriteText(standards, frameworks.Values), CompetencyJson.WriteText(result.Standards, result.Vocabularies.Values));
        List<DocumentContent> again = TidyFolder.Write(result.Standards, result.Vocabularies.Values);
        Assert.All(tables.Zip(again), static pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)));
    }

    [Property(Arbitrary = [typeof(HostileDocument)], MaxTest = 300)]
    public void Unescaped_formulas_come_back_as_well(HostileDocument document)
    {
        (CompetencyStandard[] standards, ImmutableSortedDictionary<string, CompetencyVocabulary> frameworks) = Build(document);
        ReadResult result = TidyTables.Read(TidyFolder.Write(
            standards, frameworks.Values, new CsvWritingOptions { EscapeFormulas = false, ByteOrderMark = true }));
        Assert.Equal(standards.Select(StandardDump.Of), result.Standards.Select(StandardDump.Of));
    }

    [Property(Arbitrary = [typeof(HostileDocument)], MaxTest = 300)]
    public void No_cell_begins_like_a_formula(HostileDocument document)
    {
        (CompetencyStandard[] standards, ImmutableSortedDictionary<string, CompetencyVocabulary> frameworks) = Build(document);
        foreach (string table in TidyFolder.Write(standards, frameworks.Values)
            .Where(static table => !table.Name.EndsWith("/links.csv", StringComparison.Ordinal))
            .Select(static table => System.Text.Encoding.UTF8.GetString(table.Bytes.Span)))
        {
            Assert.DoesNotContain(
                Tables.QuotingOracle.Read(table, ',').SelectMany(static row => row),
                static cell => cell.Length > 1 && cell[0] is '=' or '@' or '+' or '\t' or '\r');
        }
    }

    private static (
        CompetencyStandard[] Standards, ImmutableSortedDictionary<string, CompetencyVocabulary> Frameworks) Build(HostileDocument document)
    {
        DiagnosticBag diagnostics = new();
        ImmutableSortedDictionary<string, CompetencyVocabulary> frameworks = new VocabularyBuilder(diagnostics).Build(document.Frameworks);
        StandardBuilder builder = new(diagnostics, frameworks);
        return ([.. document.Standards.Select(builder.Build).OfType<CompetencyStandard>()], frameworks);
    }
}
