using System.Collections.Immutable;
using Competency.Model.Drafts;
using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.Tests.Similarity;

/// <summary>Roles in the form of O*NET: everything rated by importance and level, little of it missing.</summary>
internal static class RatedStandards
{
    private static readonly string[] Titles = ["食品衛生", "成本分析", "溝通協調", "專案管理"];

    /// <summary>None to four of them.</summary>
    public static Gen<ImmutableArray<CompetencyStandard>> Some =>
        from count in Gen.Choose(0, 4)
        from ratings in Gen.Choose(0, 12).ListOf(2 * Titles.Length * count)
        select Enumerable.Range(0, count).Select(role => Role(role, [.. ratings.Skip(2 * Titles.Length * role).Take(2 * Titles.Length)]))
            .ToImmutableArray();

    /// <summary>A role with these importances and levels, in quarters; importance 0 is not rated.</summary>
    private static CompetencyStandard Role(int number, int[] ratings)
    {
        StandardDraft draft = Sketch.Draft($"R{number}");
        draft.LevelScale = LevelScale.OnetLevel;
        for (int title = 0; title < Titles.Length; title++)
        {
            LinkDraft link = Sketch.Link($"K{title + 1} {Titles[title]}");
            link.Weight = ratings[2 * title] == 0 ? null : 1 + (ratings[2 * title] / 4.0);
            link.Level = ratings[(2 * title) + 1] == 0 ? null : new LevelDraft(ratings[(2 * title) + 1] / 4.0, null, SourceLocation.None);
            draft.Requirements.Add(link);
        }

        return draft.Build();
    }
}
