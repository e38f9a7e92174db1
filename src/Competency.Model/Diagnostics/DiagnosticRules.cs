using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Competency.Model.Diagnostics;

/// <summary>
/// All diagnostic rules of the library. Ids are permanent: CM1 files, CM2 iCAP text layout, CM3 content, CM4 JSON,
/// CM5 catalog, CM6 CSV, CM7 mappings, CM8 profiles. Each rule has a page under <c>docs/diagnostics/</c>.
/// </summary>
public static partial class DiagnosticRules
{
    /// <summary>All rules, in the order of their groups.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [.. LoadingRules, .. LayoutRules, .. ContentRules, .. JsonRules, .. CatalogRules, .. CsvRules, .. MappingRules, .. ProfileRules];

    /// <summary>Gets the rule with the id; false if there is none.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out DiagnosticDescriptor? rule)
    {
        rule = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return rule is not null;
    }
}
