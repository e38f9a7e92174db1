using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Codes;
using Competency.Model.Icap.Lines;
using Competency.Model.Icap.Sections;
using Competency.Model.Icap.Table;

namespace Competency.Model.Icap;

// All rules about the layout of iCAP documents, CM20xx. Each stands in the lowest room that reports it.
internal static class IcapRules
{
    public static DiagnosticDescriptor[] All =>
    [
        .. CodeRules.All.Concat(CellRules.All).Concat(LineRules.All).Concat(TaskTableRules.All).Concat(SectionRules.All)
            .Concat(DocumentRules.All).OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];
}
