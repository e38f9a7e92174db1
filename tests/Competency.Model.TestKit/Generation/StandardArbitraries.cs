using Competency.Model.Drafts;
using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.TestKit;

/// <summary>Generators of standards with few distinct names, so that overlaps, variants and conflicts are common.</summary>
public static class StandardArbitraries
{
    private const int MostStandards = 6;
    private const int UntitledOneIn = 12;

    private static readonly string[] Titles = ["會議記錄", "會議紀錄", "溝通協調", "專案管理", "食品衛生", "成本分析", "Excel 操作", "顧客服務", "採購作業"];
    private static readonly string[] Codes =
    [
        "TFB5131-901v1", "TFB5131-901v2", "TFB5131-901v10", "AVA2172-002v3", "11-1011.00", "X", "X#2", "Y9", "Y10",
    ];
    private static readonly LevelScale?[] Scales = [LevelScale.Icap, LevelScale.Icap, LevelScale.OnetLevel, null];

    public static CompetencyVocabulary Vocabulary { get; } = Sketch.Vocabulary("shared-1", "K1 食品衛生", "K2 法規", "S1 溝通協調", "S2 從未使用");

    public static Arbitrary<GeneratedStandards> Standards() => Arb.From(
        from count in Gen.Choose(0, MostStandards)
        from drafts in Draft.ListOf(count)
        from copies in Gen.Choose(0, 2)
        select new GeneratedStandards([.. drafts.Concat(drafts.Take(copies)).Select(static draft => draft.Build(Vocabulary))]));

    private static Gen<LinkDraft> Link =>
        from kind in Gen.Elements('K', 'S')
        from title in Gen.Choose(0, Titles.Length - 1)
        from untitled in Gen.Choose(1, UntitledOneIn)
        from global in Gen.Choose(1, 5)
        from level in Gen.Choose(-8, 6)
        select new LinkDraft
        {
            Id = global == 1 ? $"{kind}{(title % 2) + 1}" : null,
            Kind = ElementKind.FromLetter(kind)!,
            Code = untitled == 1 ? $"{kind}9{title}" : null,
            Title = untitled == 1 ? "" : Titles[title],
            Level = level > 0 ? new LevelDraft(level, null, SourceLocation.None) : null,
        };

    private static Gen<StandardDraft> Draft =>
        from code in Gen.Elements(Codes)
        from scale in Gen.Elements(Scales)
        from taskCount in Gen.Choose(0, 4)
        from linkLists in Link.ListOf().Resize(6).ListOf(taskCount)
        from levels in Gen.Choose(0, 6).ListOf(taskCount)
        from attitudes in Gen.SubListOf(Titles)
        from direct in Link.ListOf().Resize(2)
        from offset in Gen.Choose(1, 50)
        from isCurrent in Gen.Elements(true, false)
        from strengths in Gen.Elements(Enum.GetValues<RequirementStrength>()).ListOf(taskCount)
        select Assemble(code, scale, [.. linkLists], [.. levels], [.. strengths], attitudes, direct, offset, isCurrent);

    private static StandardDraft Assemble(
        string code,
        LevelScale? scale,
        IEnumerable<LinkDraft>[] links,
        int[] levels,
        RequirementStrength[] strengths,
        IEnumerable<string> attitudes,
        IEnumerable<LinkDraft> direct,
        int offset,
        bool isCurrent)
    {
        StandardDraft draft = Sketch.Draft(code).From("source " + offset);
        draft.Framework = Vocabulary.Id;
        draft.LevelScale = scale;
        Dictionary<(ElementKind, string), string> codes = [];
        for (int index = 0; index < links.Length; index++)
        {
            TaskDraft task = Sketch.Task($"T1.{index + 1}", levels[index] == 0 ? null : levels[index]);
            task.Necessity = strengths[index];
            task.Links.AddRange(links[index].Select(Coded));
            draft.Tasks.Add(task);
        }

        draft.Requirements.AddRange(direct.Select(Coded));
        draft.With([.. attitudes.Select((title, index) => $"A{index + 1} {title}")]);
        return isCurrent ? draft.CallsItselfCurrent() : draft;

        // Positional codes, other ones in every standard, as authors hand them out.
        LinkDraft Coded(LinkDraft link)
        {
            if (!codes.TryGetValue((link.Kind, link.Title), out string? positional))
            {
                codes.Add((link.Kind, link.Title), positional = $"{link.Kind.Letter}{codes.Count + offset + 100}");
            }

            return new LinkDraft { Id = link.Id, Kind = link.Kind, Code = link.Code ?? positional, Title = link.Title, Level = link.Level };
        }
    }
}
