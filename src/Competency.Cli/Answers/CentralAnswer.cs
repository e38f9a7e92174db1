using System.Collections.Immutable;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Answers;

// The answer of central.
// Catalog: The catalog that figures rest on.
// By: What counts: reach, near or bridges.
// LeftOut: The standards that do not count; null if all do.
// Families: How many families the figures refer to; null if none were asked for.
// Cost: The cost of a move; null for competencies.
// MaxCost: The maximum cost of a path to a role that is near; null for competencies.
// Competencies: The competencies, the farthest reaching first; null for roles.
// Roles: The roles, the most central first; null for competencies.
internal sealed record CentralAnswer(
    string Format,
    CatalogSummary Catalog,
    string By,
    LeftOutAnswer? LeftOut,
    int? Families,
    string? Cost,
    double? MaxCost,
    IReadOnlyList<CentralAnswer.Reach>? Competencies,
    IReadOnlyList<CentralAnswer.Place>? Roles)
{
    public const string ByReach = "reach";
    public const string ByNear = "near";
    public const string ByBridges = "bridges";

    public static readonly string[] Orders = [ByReach, ByNear, ByBridges];

    // The answer without competencies and roles.
    public CentralAnswer(CatalogSummary catalog, string by, LeftOutAnswer? leftOut, int? families)
        : this("competency-central/1", catalog, by, leftOut, families, null, null, null, null)
    {
    }

    public CentralAnswer With(ImmutableArray<CompetencyReach> reaches) => this with
    {
        Competencies =
        [
            .. reaches.Select(static reach => new Reach(
                reach.Concept.Id,
                reach.Concept.Title,
                reach.Concept.Kind.Id,
                reach.Roles,
                reach.RoleShare,
                reach.Tasks,
                reach.Families)),
        ],
    };

    public CentralAnswer With(CompetencyCatalog catalog, CentralityOptions options, ImmutableArray<RoleCentrality> roles) => this with
    {
        Cost = options.Cost.Name,
        MaxCost = options.MaxCost,
        Roles =
        [
            .. roles.Select(role => new Place(
                catalog.KeyOf(role.Standard).Text,
                role.Standard.Title,
                options.Families?.FamilyOf(role.Standard)?.Id,
                role.Near,
                role.Reachable,
                role.MeanCost,
                role.PathShare,
                role.BridgeShare)),
        ],
    };

    // A competency: how many roles, tasks and families need it.
    internal sealed record Reach(string Id, string Title, string Kind, int Roles, double RoleShare, int Tasks, int? Families);

    // A role: its family, how many others are near and reachable, and the shares of cheapest paths that pass it.
    internal sealed record Place(
        string Code, string Title, string? Family, int Near, int Reachable, double? MeanCost, double PathShare, double? BridgeShare);
}
