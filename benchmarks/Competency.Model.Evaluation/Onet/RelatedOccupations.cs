namespace Competency.Model.Evaluation.Onet;

/// <summary>
/// The occupations that O*NET calls related, graded by tier: 3 for the five of <c>Primary-Short</c>, 2 for the five of
/// <c>Primary-Long</c>, 1 for the ten of <c>Supplemental</c>.
/// </summary>
internal sealed class RelatedOccupations
{
    /// <summary>The least grade of the ten primary ones.</summary>
    public const int Primary = 2;

    private const string FileName = "Related Occupations.txt";

    private readonly ILookup<string, (string Related, int Grade)> _related;

    private RelatedOccupations(ILookup<string, (string Related, int Grade)> related) => _related = related;

    public static RelatedOccupations Read(string folder) => new(
        OnetTable.Rows(folder, FileName, "O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier")
            .ToLookup(static row => row[0], static row => (row[1], GradeOf(row[2])), StringComparer.Ordinal));

    /// <summary>The related occupations of one, by code.</summary>
    public IEnumerable<(string Related, int Grade)> Of(string code) => _related[code];

    private static int GradeOf(string tier) => tier switch
    {
        "Primary-Short" => 3,
        "Primary-Long" => Primary,
        "Supplemental" => 1,
        _ => throw new InvalidDataException($"The tier {tier} of {FileName} is not known."),
    };
}
