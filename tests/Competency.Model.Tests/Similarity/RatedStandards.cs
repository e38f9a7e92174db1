using System.Collections.Immutable;
using Competency.Model.Drafts;
using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.Tests.Similarity;

/// <summary>
/// Roles in the form of O*NET: everything rated by importance and level, little of it missing, half of the levels with a standard error.
/// </summary>
internal static class RatedStandards
{
    private const int PerTitle = 3;

    private static readonly string[] Titles = ["食品衛生", "成本分析", "溝通協調", "專案管理", "顧客服務"];

    /// <summary>None to four of them, each second one with a scale of importance, so that some of its ratings are not important.</summary>
    public static Gen<ImmutableArray<CompetencyStandard>> Some =>
        from drafts in Drafts
        select drafts.Select(static draft => draft.Build()).ToImmutableArray();

    /// <summary>The same as drafts.</summary>
    public static Gen<ImmutableArray<StandardDraft>> Drafts =>
        from count in Gen.Choose(0, 4)
        from ratings in Gen.Choose(0, 12).ListOf(PerTitle * Titles.Length * count)
        select ratings.Chunk(PerTitle * Titles.Length).Select(static (own, role) => Role(role, own)).ToImmutableArray();

    /// <summary>A role with these importances, levels and errors, in quarters; importance 0 and level 0 are not rated.</summary>
    private static StandardDraft Role(int number, int[] ratings)
    {
        StandardDraft draft = Sketch.Draft($"R{number}");
        draft.LevelScale = LevelScale.OnetLevel;
        draft.ImportanceScale = number % 2 == 0 ? LevelScale.OnetImportance : null;
        for (int title = 0; title < Titles.Length; title++)
        {
            int first = PerTitle * title;
            (int importance, int level, int error) = (ratings[first], ratings[first + 1], ratings[first + 2]);
            LinkDraft link = Sketch.Link($"K{title + 1} {Titles[title]}");
            link.Weight = importance == 0 ? null : 1 + (importance / 4.0);
            link.Level = level == 0
                ? null
                : new LevelDraft(level / 4.0, null, SourceLocation.None) { StandardError = error < 6 ? error / 4.0 : null };
            draft.Requirements.Add(link);
        }

        return draft;
    }
}
