using Competency.Model.Drafts;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Gaps;

/// <summary>Codes and order are the author's; nothing computed over concepts may depend on them.</summary>
public sealed class RenamingTests
{
    private static readonly string[] Names = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];

    [Property]
    public void Renumbering_and_reordering_change_no_figure(byte[] first, byte[] second, byte offset)
    {
        (double Similarity, string Gap) plain = Figures(Build("X", first, 0), Build("Y", second, 0));
        (double Similarity, string Gap) renumbered = Figures(
            Build("X", first.Reverse(), offset + 1),
            Build("Y", second.Reverse(), offset + 40));
        Assert.Equal(plain, renumbered);
    }

    private static CompetencyStandard Build(string code, IEnumerable<byte> names, int offset)
    {
        int number = offset;
        TaskDraft[] tasks =
        [
            .. names.Distinct().Select(name => Sketch.Task($"T1.{++number}", (name % 6) + 1, $"S{number} {Names[name % Names.Length]}")),
        ];
        return Sketch.Standard(code, tasks);
    }

    private static (double Similarity, string Gap) Figures(CompetencyStandard from, CompetencyStandard to)
    {
        CompetencyCatalog catalog = Sketch.Catalog(from, to);
        SimilarityOptions byCompetencies = new() { Measure = SimilarityMeasures.Jaccard };
        return (catalog.Similarity(from, to, byCompetencies).Score, catalog.Gap(from, to).ToString());
    }
}
