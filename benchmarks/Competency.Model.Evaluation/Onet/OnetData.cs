using System.Globalization;
using Competency.Model.Matching;

namespace Competency.Model.Evaluation.Onet;

/// <summary>The occupations of a release that have ratings, and what the lines of the evaluation need of them.</summary>
internal sealed class OnetData
{
    private const int MinorGroupLength = 4;

    private readonly string _folder;
    private readonly Dictionary<string, int> _numbers;

    private OnetData(string folder, CompetencyCatalog catalog)
    {
        _folder = folder;
        Catalog = catalog;
        Codes = [.. catalog.Standards.Select(static standard => standard.Code.Text)];
        _numbers = Codes.Select(static (code, at) => (code, at)).ToDictionary(StringComparer.Ordinal);
        MinorGroups = [.. Codes.Select(static code => code[..MinorGroupLength])];
        Grades = [.. Codes.Select(_ => new int[catalog.Standards.Length])];
        UncutPrimary = new int[Codes.Length];
        Grade(RelatedOccupations.Read(folder));
    }

    /// <summary>A catalog of the rated occupations alone, so that its frequencies are those among them.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>The codes of the occupations, in the order of the catalog.</summary>
    public string[] Codes { get; }

    /// <summary>The SOC minor group of each: <c>11-1</c>.</summary>
    public string[] MinorGroups { get; }

    /// <summary>How related each is to each, 0 to 3; see <see cref="RelatedOccupations"/>.</summary>
    public int[][] Grades { get; }

    /// <summary>How many primary related occupations each has, rated or not.</summary>
    public int[] UncutPrimary { get; }

    public static OnetData Read(string folder)
    {
        CompetencyCatalog release = new CatalogLoader(MatchingPolicies.GlobalCode).AddCsv().Load([folder]).Catalog;
        IEnumerable<CompetencyStandard> rated =
            release.Standards.Where(static standard => standard.Requirements.Any(static need => need.IsDirect));
        return new OnetData(folder, new CatalogBuilder(MatchingPolicies.GlobalCode).AddRange(rated).Build());
    }

    /// <summary>
    /// The ratings of one scale as published, row by row. The library leaves out what O*NET recommends to suppress (19 ratings
    /// of importance); the published figures did not, so these are read from the table itself.
    /// </summary>
    /// <param name="file">The table.</param>
    /// <param name="scale">The scale: <c>IM</c> for importance, <c>LV</c> for level.</param>
    /// <param name="isSuppressedKept">Whether ratings that O*NET recommends to suppress count.</param>
    public Ratings PublishedRatings(string file, string scale, bool isSuppressedKept = true) => Ratings.Of(
        Codes.Length,
        [
            .. OnetTable.Rows(_folder, file, "O*NET-SOC Code", "Element ID", "Scale ID", "Data Value", "Recommend Suppress")
                .Where(row => row[2] == scale && (isSuppressedKept || row[4] != "Y") && _numbers.ContainsKey(row[0]))
                .Select(row => (_numbers[row[0]], row[1], double.Parse(row[3], CultureInfo.InvariantCulture))),
        ]);

    /// <summary>
    /// The importance of the elements of a kind, as the library has it: without suppressed ratings, which are not a number.
    /// </summary>
    public Ratings Importance(ElementKind kind) => Ratings.Of(
        Codes.Length,
        [
            .. Catalog.Standards
                .SelectMany((standard, at) => standard.Requirements.Where(need => need.Element.Kind.Equals(kind) && need.Weight is not null)
                .Select(need => (at, need.Element.Id.Local.Text, need.Weight!.Value))),
        ]);

    /// <summary>The texts of a table by occupation: one column of it.</summary>
    public IEnumerable<IEnumerable<string>> Texts(string file, string column)
    {
        ILookup<string, string> texts = OnetTable.Rows(_folder, file, "O*NET-SOC Code", column)
            .ToLookup(static row => row[0], static row => row[1], StringComparer.Ordinal);
        return Codes.Select(code => texts[code]);
    }

    private void Grade(RelatedOccupations related)
    {
        for (int at = 0; at < Codes.Length; at++)
        {
            foreach ((string code, int grade) in related.Of(Codes[at]))
            {
                UncutPrimary[at] += grade >= RelatedOccupations.Primary ? 1 : 0;
                if (_numbers.TryGetValue(code, out int other))
                {
                    Grades[at][other] = grade;
                }
            }
        }
    }
}
