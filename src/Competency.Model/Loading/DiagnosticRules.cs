using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Competency.Model.Catalog;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Icap;
using Competency.Model.Json;

namespace Competency.Model.Loading;

/// <summary>
/// Every kind of finding the library makes. Ids are permanent: CM1 files, CM2 iCAP text layout, CM3 content, CM4 JSON,
/// CM5 catalog, CM6 CSV, CM7 mappings, CM8 profiles. Each has a page under <c>docs/diagnostics/</c>.
/// </summary>
public static class DiagnosticRules
{
    /// <summary>All kinds of findings, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [.. LoadingRules.All, .. IcapRules.All, .. ContentRules.All, .. JsonRules.All, .. CatalogRules.All, .. TableRules.All, .. MappingRules.All, .. ProfileRules.All];

    /// <summary>The kind of finding with this id.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out DiagnosticDescriptor? rule)
    {
        rule = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return rule is not null;
    }
}
