using System.Collections.Immutable;

namespace Competency.Model.TestKit;

/// <summary>A handful of standards that share names, codes and sometimes everything.</summary>
public sealed record GeneratedStandards(ImmutableArray<CompetencyStandard> Standards)
{
    public CompetencyCatalog Catalog() => new CatalogBuilder().AddRange(Standards).AddVocabulary(StandardArbitraries.Vocabulary).Build();

    public override string ToString() => string.Join('\n', Standards.Select(Describe));

    private static string Describe(CompetencyStandard standard) =>
        $"{standard.Code} [{standard.LevelScale}]: " +
        string.Join("; ", standard.Requirements.Select(need => $"{need} <- {string.Join(',', need.Tasks.Select(task => task.Id))}"));
}
