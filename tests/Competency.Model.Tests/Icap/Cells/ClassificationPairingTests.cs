using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Tests.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Icap.Cells;

public sealed class ClassificationPairingTests
{
    private const string Category = Classification.JobCategory;
    private const string Occupation = Classification.Occupation;
    private const string Industry = Classification.Industry;

    [Theory]
    [InlineData(Occupation, "電影、舞台及有關導演與製作人", "2654", "2654=電影、舞台及有關導演與製作人")]
    [InlineData(Occupation, "機動車輛維修人員\n電機技術員", "7231\n3113", "7231=機動車輛維修人員|3113=電機技術員")]
    [InlineData(Occupation, "機動車輛維修人員、電機技術員", "7231、3113", "7231=機動車輛維修人員|3113=電機技術員")]
    [InlineData(Occupation, "甲；乙；丙", "1111／2222／3333", "1111=甲|2222=乙|3333=丙")]
    [InlineData(Category, "科學、技術、工程、數學／工程及技術、製造／設備安裝維護", "SET、MEM", "SET=科學、技術、工程、數學／工程及技術|MEM=製造／設備安裝維護")]
    [InlineData(Industry, "專業、科學及技術服務業／廣告業、製造業／機械設備製造業", "M7310、C2900", "M7310=專業、科學及技術服務業／廣告業|C2900=製造業／機械設備製造業")]
    [InlineData(Industry, "藝術、娛樂業甲\n出版、影音乙", "R9030\nJ5900", "R9030=藝術、娛樂業甲|J5900=出版、影音乙")]
    [InlineData(Occupation, "", "1111、2222", "1111=|2222=")]
    [InlineData(Occupation, "", "", "")]
    [InlineData(Occupation, "甲", "", "=甲")]
    [InlineData(Occupation, "", "２６５４", "2654=")]
    public void Names_and_codes_pair(string scheme, string titles, string codes, string expected)
    {
        DiagnosticBag findings = new();
        Assert.Equal(expected, Show(ClassificationPairing.Pair(scheme, titles, codes, Sketch.Line(1), findings)));
        Assert.Equal(0, findings.Count);
    }

    [Theory]
    [InlineData("甲、乙、丙", "1111、2222", "1111=甲、乙、丙|2222=")]
    [InlineData("甲", "1111、2222、3333", "1111=甲|2222=|3333=")]
    public void Names_that_do_not_pair_stay_together_and_are_reported(string titles, string codes, string expected)
    {
        DiagnosticBag findings = new();
        Assert.Equal(expected, Show(ClassificationPairing.Pair(Occupation, titles, codes, Sketch.Line(5), findings)));
        Assert.Equal(5, Assert.Single(findings.Of(CellRules.ClassificationShape)).Location.Line);
    }

    [Property(Arbitrary = [typeof(DocumentText)], MaxTest = 1000)]
    public bool No_cell_is_too_strange_and_no_code_is_lost(DocumentText titles, DocumentText codes, byte scheme)
    {
        DiagnosticBag findings = new();
        string[] schemes = [Category, Occupation, Industry, "other"];
        IReadOnlyList<ClassificationDraft> pairs =
            ClassificationPairing.Pair(schemes[scheme % 4], titles.Value, codes.Value, Sketch.Line(1), findings);
        string paired = string.Concat(pairs.Select(static pair => pair.Code));
        return pairs.All(static pair => pair.Code is not "") && Competency.Model.Text.WidthFold
            .Fold(codes.Value)
            .Count(char.IsAsciiLetterOrDigit) == paired.Count(char.IsAsciiLetterOrDigit);
    }

    private static string Show(IEnumerable<ClassificationDraft> pairs) =>
        string.Join('|', pairs.Select(static pair => $"{pair.Code}={pair.Title}"));
}
