using System.Collections.Immutable;

namespace Competency.Model.Tables;

// Profiles, and the standards that are most similar to them, as tables.
internal static class ProfileTable
{
    // The table of matches.
    public const string MatchTable = "matches";

    // The columns of matches.
    public static ImmutableArray<TableColumn> MatchColumns { get; } =
    [
        TableColumn.OfText("profile"), TableColumn.OfInteger("rank"), TableColumn.OfText("code"), TableColumn.OfText("title"),
        TableColumn.OfNumber("score"), TableColumn.OfInteger("shared"), TableColumn.OfInteger("profile_size"),
        TableColumn.OfInteger("role_size"),
    ];

    // A row for each competency of each profile. A competency that the catalog does not have is a title alone.
    public static CatalogTable Of(IEnumerable<CompetencyProfile> profiles) => new(
        "profiles",
        [
            TableColumn.OfText("profile"), TableColumn.OfText("concept"), TableColumn.OfText("title"), TableColumn.OfText("kind"),
            TableColumn.OfNumber("level"), TableColumn.OfText("level_scale"),
        ],
        profiles.SelectMany(static profile => profile.Competencies.Select(held => (TableValue[])
            [
                new(profile.Name),
                new(held.Concept.Id),
                new(held.Concept.Title),
                new(held.Concept.Kind.Id),
                new(held.Level?.Value),
                new(held.Level?.Scale?.Id),
            ])
            .Concat(profile.Unmatched.Select(text => (TableValue[])
                [new(profile.Name), default, new(text), default, default, default]))));

    // The most similar standards of each profile, as a match writes them in CSV.
    public static CatalogTable Of(CompetencyCatalog catalog, IEnumerable<ProfileMatch> matches) => new(
        MatchTable, MatchColumns, matches.SelectMany(MatchRows))
    {
        Origin = TableOrigin.Of(catalog),
    };

    private static IEnumerable<TableValue[]> MatchRows(ProfileMatch match) =>
        match.Standards.Select((similar, index) => (TableValue[])
        [
            new(match.Profile.Name),
            new(index + 1),
            new(similar.Key.Text),
            new(similar.Standard.Title),
            SimilarityTable.Of(similar.Score),
            new(similar.Overlap.Shared),
            new(similar.Overlap.SizeA),
            new(similar.Overlap.SizeB),
        ]);
}
