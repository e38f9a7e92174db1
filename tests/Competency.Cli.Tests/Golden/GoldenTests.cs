using Competency.Model;

namespace Competency.Cli.Tests.Golden;

// What the tool answers stays what it was, byte for byte. Answers on the samples stand in Data/*; of large ones, and of all answers
// on real data, the SHA-256 stands in Data/hashes.txt (name, hash, length), a name being the command line.
//
// To renew them on purpose, after a change of behavior that is meant, run these tests with COMPETENCY_GOLDEN=renew, and read the
// difference that git shows. Files and lines that no command gives any more are removed; lines about real data stay where there is none.
//
// With COMPETENCY_GOLDEN_KEEP=FOLDER each hashed answer is kept there, under its hash. A comparison that fails finds the former answer
// in that folder, and then names the first line that differs.

/// <summary>The tool on the samples, which are everywhere.</summary>
public sealed class GoldenSampleTests
{
    public static TheoryData<string> Kept => [.. GoldenCommands.Kept];

    public static TheoryData<string> Hashed => [.. GoldenCommands.Hashed];

    [Theory]
    [MemberData(nameof(Kept))]
    public void An_answer_on_the_samples_is_as_it_was(string command) =>
        GoldenAnswer.Of(command).ForEach(GoldenFiles.CompareText);

    [Theory]
    [MemberData(nameof(Hashed))]
    public void The_hash_of_an_answer_on_the_samples_is_as_it_was(string command) =>
        GoldenAnswer.Of(command).ForEach(GoldenFiles.CompareHash);

    [Fact]
    public void Rules_and_their_severities_are_as_they_were()
    {
        IEnumerable<DiagnosticDescriptor> all = [.. new CatalogLoader().AddCsv().Rules, .. SssomFile.Rules, .. ProfileTables.Rules];
        string rules = string.Concat(all
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .Select(static rule => $"{rule.Id} {rule.Severity}\n"));
        GoldenFiles.CompareText(GoldenAnswer.OfText(GoldenCommands.Rules, rules));
    }

    [Fact]
    public void No_golden_answer_is_without_its_command()
    {
        string[] kept = [.. GoldenCommands.Kept, GoldenCommands.Rules];
        string stale = string.Join('\n', GoldenFiles.Stale(kept, [.. GoldenCommands.Hashed, .. GoldenCommands.OnData]));
        Assert.True(stale.Length == 0, $"no command gives these:\n{stale}");
    }
}

/// <summary>The tool on real data, which lie beside the repository.</summary>
public sealed class GoldenDataTests(RealParts parts) : IClassFixture<RealParts>
{
    public static TheoryData<string> OnData => [.. GoldenCommands.OnData];

    [Theory]
    [MemberData(nameof(OnData))]
    public void The_hash_of_an_answer_on_real_data_is_as_it_was(string command) =>
        GoldenAnswer.Of(command, parts).ForEach(GoldenFiles.CompareHash);
}
