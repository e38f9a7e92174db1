using Competency.Model;
using Competency.Model.Csv.Profiles;

namespace Competency.Cli.Data;

// Matches a table of profiles in any format to one in any format.
internal static class ProfileMatching
{
    // output: Where the matches go, in a columnar format or as CSV.
    public static ProfileMatchSummary Match(
        CompetencyCatalog catalog, Stream table, string name, Stream output, ColumnarFormat? format, ProfileTableOptions options) =>
        ColumnarFile.IsColumnar(table)
            ? ColumnarProfiles.MatchPart(
                catalog,
                table,
                name,
                output,
                options.Matching,
                matching => format is ColumnarFormat columns
                    ? ColumnarProfiles.Output(catalog, matching, columns)
                    : new CsvMatches(catalog, matching, options.Writing, hasHeader: options.Part == 1),
                (options.Part, options.PartCount),
                CancellationToken.None)
            : ProfileTables.MatchInto(
                catalog,
                table,
                name,
                output,
                options,
                format is ColumnarFormat wanted ? matching => ColumnarProfiles.Output(catalog, matching, wanted) : null,
                CancellationToken.None);
}
