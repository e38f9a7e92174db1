using Competency.Model.Csv.Roles;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Profiles;

// Finds the header row of a table of profiles among the rows above it. A heading of a matrix names one side only, so it must be the
// first row whose cells are all filled with words.
internal sealed class ProfileHeaderRecognizer(CsvReadingOptions options) : IHeaderRecognizer
{
    public bool IsHeader(IReadOnlyList<string> cells)
    {
        if (cells.Count < 2)
        {
            return false;
        }

        List<CompetencyColumn> competencies = [];
        int[] columns = ProfileColumnNames.Find(cells, options, competencies);
        bool namesProfiles = columns[(int)ProfileColumn.Profile] >= 0;
        bool namesCompetencies = competencies.Count > 0 || columns[(int)ProfileColumn.Code] >= 0;
        return (namesProfiles && namesCompetencies)
            || ((namesProfiles || namesCompetencies)
                && cells.All(static cell => LevelText.Of(cell).Meaning == LevelMeaning.Word));
    }

    public IReadOnlyList<string>? Join(IReadOnlyList<string> header, IReadOnlyList<string> next) => null;
}
