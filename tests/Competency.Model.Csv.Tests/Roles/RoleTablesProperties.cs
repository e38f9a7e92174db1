using Competency.Model.Drafts.Building;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Roles;

/// <summary>Laws of lists of roles.</summary>
public sealed class RoleTablesProperties
{
    [Property(Arbitrary = [typeof(HostileRoles)], MaxTest = 1500)]
    public void What_is_written_is_read_the_same(HostileRoles roles)
    {
        CompetencyStandard[] standards = Build(roles);

        LoadResult result = Read(Write(standards));

        Assert.Empty(result.Diagnostics.Where(static finding => finding.Id.StartsWith("CM62", StringComparison.Ordinal)));
        Assert.Equal(
            standards.OrderBy(static standard => standard.Code).Select(StandardDump.Of), result.Catalog.Standards.Select(StandardDump.Of));
    }

    [Property(Arbitrary = [typeof(HostileRoles)], MaxTest = 300)]
    public void What_was_read_is_written_the_same(HostileRoles roles)
    {
        byte[] first = Write(Read(Write(Build(roles))).Catalog.Standards);
        Assert.Equal(first, Write(Read(first).Catalog.Standards));
    }

    private static CompetencyStandard[] Build(HostileRoles roles)
    {
        StandardBuilder builder = new(new DiagnosticBag());
        return [.. roles.Standards.Select(builder.Build).OfType<CompetencyStandard>()];
    }

    private static byte[] Write(IEnumerable<CompetencyStandard> standards)
    {
        using MemoryStream stream = new();
        TidyTables.WriteRolesTo(stream, standards);
        return stream.ToArray();
    }

    private static LoadResult Read(byte[] table) => new CatalogLoader().AddCsv().Load(new DocumentContent("roles.csv", table));
}
