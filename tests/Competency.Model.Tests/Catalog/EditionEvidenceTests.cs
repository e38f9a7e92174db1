using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Drafts;
using Competency.Model.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Catalog;

/// <summary>Roles of one code are those of the definition, and finding them compares few pairs.</summary>
public sealed class EditionEvidenceTests
{
    private const int Many = 20_000;

    private static readonly string[] Titles = ["", "※", "車銑人員", "車銑 人員", "數控人員", "銑床人員", "紀錄人員", "記錄人員"];
    private static readonly string[] Names = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "會議紀錄", "會議記錄"];

    public static Arbitrary<CompetencyStandard[]> SameCode() => Arb.From(OfCode().ArrayOf(), Shrink);

    [Property(Arbitrary = [typeof(EditionEvidenceTests)], MaxTest = 2000)]
    public void Roles_are_those_of_the_definition(CompetencyStandard[] sameCode)
    {
        EditionEvidence evidence = new(sameCode);

        Assert.Equal(Naive(sameCode), Enumerable.Range(0, sameCode.Length).Select(evidence.RoleOf));
        Assert.Equal(Naive(sameCode).Distinct().Count(), evidence.RoleCount);
        Assert.Equal(evidence.RoleCount, evidence.Roles().Count());
    }

    [Fact]
    public void Twenty_thousand_roles_of_one_code_are_not_compared_with_one_another()
    {
        CompetencyStandard[] standards = [.. Enumerable.Range(0, Many).Select(static number => Role(
            number, $"人員{number}", "溝通", "安全", $"甲{number}", $"乙{number}", $"丙{number}", $"丁{number}"))];
        EditionEvidence evidence = new(standards);

        Assert.Equal((Many, 0), (evidence.RoleCount, evidence.ComparisonCount));
    }

    [Fact]
    public void Twenty_thousand_editions_of_one_title_are_one_role_without_a_comparison()
    {
        CompetencyStandard[] standards = [.. Enumerable.Range(0, Many).Select(static number => Role(
            number, "車銑人員", "溝通", $"甲{number}", $"乙{number}", $"丙{number}"))];
        EditionEvidence evidence = new(standards);

        Assert.Equal((1, 0), (evidence.RoleCount, evidence.ComparisonCount));
    }

    [Fact]
    public void Twenty_thousand_editions_of_other_titles_are_one_role_after_one_comparison_each()
    {
        CompetencyStandard[] standards = [.. Enumerable.Range(0, Many).Select(static number => Role(
            number, $"人員{number}", "溝通", "安全", $"甲{number}"))];
        EditionEvidence evidence = new(standards);

        Assert.Equal(1, evidence.RoleCount);
        Assert.InRange(evidence.ComparisonCount, Many - 1, 2 * Many);
    }

    /// <summary>Beyond the limit, what titles and histories say still holds, and the work ends.</summary>
    [Fact]
    public void No_more_pairs_are_looked_at_than_the_limit()
    {
        CompetencyStandard[] standards = [.. Enumerable.Range(0, 60).Select(static number => Role(
            number, $"人員{number}", $"組{number % 5}", $"隊{number % 7}", $"班{number % 11}", $"甲{number}", $"乙{number}", $"丙{number}"))];
        EditionEvidence whole = new(standards);
        EditionEvidence limited = new(standards, mostCandidates: 1);

        Assert.False(whole.HasReachedLimit);
        Assert.True(whole.CandidateCount > 60, $"{whole.CandidateCount} pairs");
        Assert.True(limited.HasReachedLimit);
        Assert.InRange(limited.CandidateCount, 60, 2 * 60);
        Assert.True(limited.RoleCount >= whole.RoleCount);
        Assert.Equal((1, false), (new EditionEvidence([.. standards.Take(1)], 0).RoleCount, new EditionEvidence([], 0).HasReachedLimit));
    }

    // The closure of the definition over all pairs, as the position of the first edition of each.
    private static int[] Naive(CompetencyStandard[] sameCode)
    {
        int[] first = [.. Enumerable.Range(0, sameCode.Length)];
        for (bool isChanged = true; isChanged;)
        {
            isChanged = false;
            for (int a = 0; a < first.Length; a++)
            {
                for (int b = 0; b < first.Length; b++)
                {
                    if (first[a] < first[b] && AreEditions(sameCode[a], sameCode[b]))
                    {
                        (first[b], isChanged) = (first[a], true);
                    }
                    else if (first[b] < first[a] && AreEditions(sameCode[a], sameCode[b]))
                    {
                        (first[a], isChanged) = (first[b], true);
                    }
                }
            }
        }

        return first;
    }

    private static bool AreEditions(CompetencyStandard one, CompetencyStandard other) => AreOneName(one.Title, other.Title)
        || NamesInHistory(one, other)
        || NamesInHistory(other, one)
        || ShareHalf(NamesOf(one), NamesOf(other));

    private static bool AreOneName(string one, string other) =>
        one.Length > 0 && other.Length > 0 && SpellingFold.AreVariants(one, other);

    private static bool NamesInHistory(CompetencyStandard standard, CompetencyStandard other) => standard.Code != other.Code
        && standard.Versions.Any(entry => entry.SupersededBy == other.Code
            || (entry.Code == other.Code && (entry.Title is null || AreOneName(entry.Title, other.Title))));

    private static HashSet<string> NamesOf(CompetencyStandard standard) =>
    [
        .. standard.Requirements.Select(static need => need.Element)
            .Where(static element => !element.Kind.Equals(ElementKind.Attitude) && element.Title.Length > 0)
            .Select(static element => SpellingFold.Fold(element.Title)),
    ];

    private static bool ShareHalf(HashSet<string> a, HashSet<string> b)
    {
        int smaller = Math.Min(a.Count, b.Count);
        return smaller > 0 && 2 * a.Count(b.Contains) >= smaller;
    }

    private static Gen<CompetencyStandard> OfCode() =>
        from version in Gen.Choose(1, 4)
        from title in Gen.Elements(Titles)
        from names in Gen.SubListOf(Names)
        from entries in Gen.Choose(0, 2)
        from history in Entry().ListOf(entries)
        select Build(version, title, names, history);

    private static Gen<StandardVersion> Entry() =>
        from version in Gen.Choose(1, 4)
        from title in Gen.Elements(Titles)
        from way in Gen.Choose(0, 3)
        select way switch
        {
            0 => new StandardVersion { Code = CodeOf(version) },
            1 => new StandardVersion { SupersededBy = CodeOf(version) },
            _ => new StandardVersion { Code = CodeOf(version), Title = title },
        };

    private static CompetencyStandard Build(
        int version, string title, IEnumerable<string> names, IEnumerable<StandardVersion> history)
    {
        string[] elements = [.. names.Select(static (name, at) => $"K{at + 1:00} {name}")];
        StandardDraft draft = Sketch.Draft(CodeOf(version).Text, Sketch.Task("T1.1", 3, elements)).Called(title).With("A01 細心");
        draft.Versions.AddRange(history.Select(static entry => new VersionDraft(entry, SourceLocation.None)));
        return draft.Build();
    }

    private static CompetencyStandard Role(int number, string title, params string[] names) => Build(number % 7, title, names, []);

    private static StandardCode CodeOf(int version) => StandardCode.Parse($"MPM7223-011v{version}", null);

    private static IEnumerable<CompetencyStandard[]> Shrink(CompetencyStandard[] sameCode) =>
        Enumerable.Range(0, sameCode.Length).Select(without => sameCode.Where((_, at) => at != without).ToArray());
}
